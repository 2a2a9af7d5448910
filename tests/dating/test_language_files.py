import pytest

from pytest_factcheck.dating.grammar import grammar
from pytest_factcheck.dating.numbers import cardinals, fold, ordinal_suffixes, ordinals
from pytest_factcheck.languages import codes, load

TABLES = ("dates", "dateline", "sentences", "numbers")


def test_the_languages():
    assert set(codes()) >= {"en", "es", "fr", "de"}


def test_an_unknown_language():
    with pytest.raises(KeyError):
        load("xx")


@pytest.mark.parametrize("lang", codes())
@pytest.mark.parametrize("table", TABLES)
def test_each_language_has_what_english_has(lang, table):
    assert load(lang)[table].keys() == load("en")[table].keys()


@pytest.mark.parametrize("lang", codes())
def test_lists_are_complete(lang):
    dates, numbers = load(lang)["dates"], load(lang)["numbers"]
    assert (len(dates["months"]), len(dates["month_abbreviations"])) == (12, 12)
    assert (len(dates["weekdays"]), len(dates["weekday_abbreviations"])) == (7, 7)
    assert (len(numbers["cardinals"]), len(numbers["ordinals"])) == (101, 101)
    assert set(dates["units"]) == {"day", "week", "month", "quarter", "year", "decade", "century"}


@pytest.mark.parametrize("lang", codes())
def test_each_word_is_one_number(lang):
    for listed in (load(lang)["numbers"]["cardinals"], load(lang)["numbers"]["ordinals"]):
        words = [word for entry in listed for word in entry.split("|")]
        assert len(words) == len(set(words))


@pytest.mark.parametrize("lang", codes())
def test_phrases_have_known_shifts(lang):
    for entry in load(lang)["dates"]["relative"]:
        assert set(entry) <= {"say", "unit", "shift", "side", "days"}
        assert len(entry["shift"]) == 2
        slots = " ".join(entry["say"])
        assert "{" in slots or entry["unit"] in load(lang)["dates"]["units"]


@pytest.mark.parametrize("lang", codes())
def test_no_phrase_has_repetitions(lang):
    pattern = grammar(lang).pattern.pattern
    assert "+" not in pattern.replace(r"\+", "")
    assert "*" not in pattern.replace(r"\*", "")


@pytest.mark.parametrize(
    ("lang", "word", "number"),
    [
        ("en", "forty-seven", 47), ("es", "cuarenta y siete", 47), ("fr", "quarante-sept", 47), ("de", "siebenundvierzig", 47),
        ("es", "veintidós", 22), ("fr", "soixante et onze", 71), ("fr", "quatre-vingt-dix-neuf", 99), ("de", "dreißig", 30),
        ("en", "one hundred", 100), ("fr", "septante", 70), ("es", "cien", 100), ("de", "einundzwanzig", 21),
    ],
)  # fmt: skip
def test_cardinals(lang, word, number):
    assert cardinals(lang)[word] == number


@pytest.mark.parametrize(
    ("lang", "word", "number"),
    [
        ("en", "forty-seventh", 47), ("es", "cuadragésimo séptimo", 47), ("es", "cuadragésima séptima", 47), ("es", "tercer", 3),
        ("fr", "quarante-septième", 47), ("fr", "vingt et unième", 21), ("fr", "première", 1), ("fr", "quatre-vingt-onzième", 91),
        ("de", "siebenundvierzigste", 47), ("de", "siebenundvierzigsten", 47), ("de", "dritter", 3), ("en", "twentieth", 20),
    ],
)  # fmt: skip
def test_ordinals(lang, word, number):
    assert ordinals(lang)[word] == number


@pytest.mark.parametrize(
    ("lang", "suffix"), [("en", "th"), ("es", ".ª"), ("es", ".º"), ("fr", "e"), ("fr", "er"), ("de", ".")]
)
def test_ordinals_in_digits(lang, suffix):
    assert suffix in ordinal_suffixes(lang)


def test_folding():
    assert fold("Févr.") == "fevr"
    assert fold("aujourd’hui") == fold("aujourd'hui")
