import datetime

import pytest

from pytest_factcheck.dating.expressions import find
from pytest_factcheck.dating.grammar import grammar
from pytest_factcheck.languages import codes


def found(text, lang="en"):
    return find(text, 0, len(text), lang)


def words(text, lang="en"):
    return [text[e.start : e.end] for e in found(text, lang)]


def span(expression):
    return str(expression.dates.intervals[0].first_day), str(expression.dates.intervals[-1].last_day)


WHOLE = {
    "it": ["14 marzo 2025", "venerdì 14 marzo 2025", "14 mar 2025", "14/03/2025", "2025-03-14", "14 MARZO 2025"],
    "pt": [
        "14 de março de 2025", "sexta-feira, 14 de março de 2025", "14 mar 2025", "14/03/2025", "2025-03-14",
        "14 DE MARÇO DE 2025",
    ],
    "en": [
        "14 March 2025", "March 14, 2025", "March 14 2025", "Mar. 14, 2025", "14th of March, 2025", "14.03.2025", "2025-03-14",
        "2025/03/14", "03/14/2025", "14/03/2025", "Friday, March 14, 2025", "Fri, 14 Mar 2025", "14-Mar-2025", "MARCH 14, 2025",
    ],
    "es": [
        "14 de marzo de 2025", "14 de marzo del 2025", "viernes 14 de marzo de 2025", "viernes, 14 de marzo de 2025", "14 mar 2025",
        "14/03/2025", "2025-03-14", "14 DE MARZO DE 2025",
    ],
    "fr": ["14 mars 2025", "vendredi 14 mars 2025", "14/03/2025", "14.03.2025", "14 MARS 2025"],
    "de": ["14. März 2025", "Freitag, 14. März 2025", "Freitag, den 14. März 2025", "14. Mrz. 2025", "14.03.2025", "14. Maerz 2025"],
}  # fmt: skip


@pytest.mark.parametrize(("lang", "date"), [(lang, date) for lang, dates in WHOLE.items() for date in dates])
def test_a_whole_date_is_one_day(lang, date):
    text = f"Xy {date}, zz."
    (expression,) = found(text, lang)
    assert text[expression.start : expression.end] == date
    assert span(expression) == ("2025-03-14", "2025-03-14")
    assert expression.grain == "day"


@pytest.mark.parametrize(
    ("lang", "date", "day"),
    [
        pytest.param("fr", "le 1er mars 2025", "2025-03-01", id="premier"),
        pytest.param("fr", "le 3 févr. 2020", "2020-02-03", id="février abbreviated"),
        pytest.param("fr", "le 12 aout 2020", "2020-08-12", id="août without its accent"),
        pytest.param("es", "el 1.º de enero de 2020", "2020-01-01", id="primero in digits"),
        pytest.param("es", "el miercoles 5 de marzo de 2025", "2025-03-05", id="miércoles without its accent"),
        pytest.param("de", "am 1. Jänner 2020", "2020-01-01", id="an Austrian January"),
        pytest.param("en", "Sept. 3, 2021", "2021-09-03", id="Sept. with a full stop"),
        pytest.param("en", "May 5, 2021", "2021-05-05", id="May beside a day"),
    ],
)
def test_forms_of_one_language(lang, date, day):
    (expression,) = found(date, lang)
    assert span(expression) == (day, day)


@pytest.mark.parametrize(
    ("lang", "text", "expected", "first", "last"),
    [
        pytest.param("en", "He left in 2019 for good.", "2019", "2019-01-01", "2019-12-31", id="in a year"),
        pytest.param("en", "In 2014, he left.", "2014", "2014-01-01", "2014-12-31", id="a year at the beginning"),
        pytest.param(
            "en", "It has grown since mid-2019.", "2019", "2019-01-01", "2019-12-31", id="the middle of a year"
        ),
        pytest.param(
            "en", "The first term (2009-2013) was calm.", "2009-2013", "2009-01-01", "2013-12-31", id="in brackets"
        ),
        pytest.param("en", "Between 2014 and 2019 it fell.", "2014 and 2019", "2014-01-01", "2019-12-31", id="between"),
        pytest.param("en", "It fell in 2019-20 again.", "2019-20", "2019-01-01", "2020-12-31", id="a fiscal year"),
        pytest.param("en", "In the 1990s it rained.", "the 1990s", "1990-01-01", "1999-12-31", id="a decade"),
        pytest.param("en", "In the '90s it rained.", "the '90s", "1990-01-01", "1999-12-31", id="a decade in short"),
        pytest.param(
            "en", "In the nineties it rained.", "nineties", "1990-01-01", "1999-12-31", id="a decade in words"
        ),
        pytest.param("en", "He left in March 2019.", "March 2019", "2019-03-01", "2019-03-31", id="a month of a year"),
        pytest.param(
            "en", "In the summer of 2019 he left.", "summer of 2019", "2019-06-01", "2019-09-30", id="a season"
        ),
        pytest.param(
            "en", "They met March 3-5, 2019 in Rome.", "March 3-5, 2019", "2019-03-03", "2019-03-05", id="days"
        ),
        pytest.param("es", "Se fue en 2019.", "2019", "2019-01-01", "2019-12-31", id="en un año"),
        pytest.param(
            "es", "En los años noventa llovía.", "los años noventa", "1990-01-01", "1999-12-31", id="los años"
        ),
        pytest.param(
            "es", "En la década de 1990 llovía.", "la década de 1990", "1990-01-01", "1999-12-31", id="década"
        ),
        pytest.param("es", "Se fue en mayo de 2019.", "mayo de 2019", "2019-05-01", "2019-05-31", id="mes y año"),
        pytest.param(
            "es", "Fue del 3 al 5 de marzo de 2019.", "3 al 5 de marzo de 2019", "2019-03-03", "2019-03-05", id="días"
        ),
        pytest.param("fr", "Depuis 2014, il pleut.", "2014", "2014-01-01", "2014-12-31", id="depuis"),
        pytest.param(
            "fr", "Dans les années 1990, il pleuvait.", "les années 1990", "1990-01-01", "1999-12-31", id="années"
        ),
        pytest.param("fr", "Il est parti en mars 2019.", "mars 2019", "2019-03-01", "2019-03-31", id="mois et année"),
        pytest.param("fr", "L’été 2019 fut sec.", "été 2019", "2019-06-01", "2019-09-30", id="été"),
        pytest.param("de", "2019 gewann er.", "2019", "2019-01-01", "2019-12-31", id="a year alone, as German has it"),
        pytest.param("de", "Die 1990er Jahre waren nass.", "Die 1990er Jahre", "1990-01-01", "1999-12-31", id="1990er"),
        pytest.param(
            "de", "In den neunziger Jahren goss es.", "den neunziger Jahren", "1990-01-01", "1999-12-31", id="neunziger"
        ),
        pytest.param("de", "Er ging im März 2019.", "März 2019", "2019-03-01", "2019-03-31", id="Monat und Jahr"),
        pytest.param(
            "de", "Vom 3. bis 5. März 2019 tagten sie.", "3. bis 5. März 2019", "2019-03-03", "2019-03-05", id="Tage"
        ),
    ],
)
def test_longer_times(lang, text, expected, first, last):
    (expression,) = found(text, lang)
    assert (text[expression.start : expression.end], *span(expression)) == (expected, first, last)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        pytest.param("en", "About 2019 people came.", id="a number of people"),
        pytest.param("en", "The 2024 election is near.", id="a year that names an event"),
        pytest.param("en", "It was seen in 2000 cities.", id="a number of cities"),
        pytest.param("en", "It cost $2019 then.", id="an amount"),
        pytest.param("en", "It sold 2,019 copies.", id="a number with a comma"),
        pytest.param("en", "Section 1.2.2019.4 applies.", id="a section"),
        pytest.param("en", "He may march on.", id="words that are months with a capital"),
        pytest.param("en", "May he rest; March on!", id="capitals at the beginning"),
        pytest.param("en", "Prime Minister May spoke in the sun.", id="a person"),
        pytest.param("en", "We met for a second, then sat.", id="abbreviations of weekdays in small letters"),
        pytest.param("en", "USA Today reported it.", id="a newspaper"),
        pytest.param("en", "February 30, 2020 is no day.", id="a day that no calendar has"),
        pytest.param("en", "Call 555-03-2019 now.", id="a telephone number"),
        pytest.param("es", "Plácido Domingo cantó.", id="a singer"),
        pytest.param("es", "Llegaron 2019 personas por la mañana.", id="personas, mañana"),
        pytest.param("es", "Las elecciones de 2024 se acercan.", id="elecciones de un año"),
        pytest.param("fr", "Le montant a été de 2019 euros.", id="été as a participle"),
        pytest.param("fr", "La planète Mars est rouge.", id="a planet"),
        pytest.param("de", "Es kamen 2019 Menschen am Morgen.", id="Menschen, am Morgen"),
        pytest.param("de", "Frau Mai kam.", id="a person called May"),
    ],
)
def test_no_time(lang, text):
    assert words(text, lang) == []


OFFSETS = [
    ("en", "on Tuesday", "Tuesday", (-6, 0)), ("en", "this past Wednesday", "this past Wednesday", (-13, -1)),
    ("en", "last year", "last year", (-730, -1)), ("en", "next month", "next month", (1, 61)),
    ("en", "yesterday", "yesterday", (-1, -1)), ("en", "today", "today", (0, 0)), ("en", "tomorrow", "tomorrow", (1, 1)),
    ("en", "earlier this week", "earlier this week", (-6, 0)), ("en", "later this year", "later this year", (0, 365)),
    ("en", "three days ago", "three days ago", (-4, -2)), ("en", "in the coming months", "the coming months", (0, 396)),
    ("en", "next Friday", "next Friday", (1, 13)), ("en", "last March", "last March", (-700, -1)),
    ("es", "el martes", "martes", (-6, 0)), ("es", "el año pasado", "año pasado", (-730, -1)), ("es", "ayer", "ayer", (-1, -1)),
    ("es", "el próximo mes", "el próximo mes", (1, 61)), ("es", "esta semana", "esta semana", (-6, 6)),
    ("es", "el pasado miércoles", "el pasado miércoles", (-13, -1)), ("es", "en los próximos meses", "los próximos meses", (0, 396)),
    ("fr", "mardi", "mardi", (-6, 0)), ("fr", "l’an dernier", "an dernier", (-730, -1)), ("fr", "hier", "hier", (-1, -1)),
    ("fr", "le mois prochain", "mois prochain", (1, 61)), ("fr", "mercredi dernier", "mercredi dernier", (-13, -1)),
    ("fr", "dans les prochains mois", "les prochains mois", (0, 396)), ("fr", "aujourd’hui", "aujourd’hui", (0, 0)),
    ("de", "am Dienstag", "Dienstag", (-6, 0)), ("de", "letztes Jahr", "letztes Jahr", (-730, -1)), ("de", "gestern", "gestern", (-1, -1)),
    ("de", "nächsten Monat", "nächsten Monat", (1, 61)), ("de", "vergangenen Mittwoch", "vergangenen Mittwoch", (-13, -1)),
    ("de", "in den kommenden Monaten", "den kommenden Monaten", (0, 396)), ("de", "morgen", "morgen", (1, 1)),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "expected", "offset"), OFFSETS, ids=[f"{o[0]}: {o[1]}" for o in OFFSETS])
def test_times_counted_from_the_articles_date(lang, text, expected, offset):
    (expression,) = found(f"xx {text}.", lang)
    assert f"xx {text}."[expression.start : expression.end] == expected
    assert expression.offset == offset
    assert expression.dates is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "two years ago"), ("es", "hace dos años"), ("fr", "il y a deux ans"), ("de", "vor zwei Jahren")],
)
def test_two_years_ago_is_about_two_years_back(lang, text):
    (expression,) = found(text, lang)
    first, last = expression.offset
    assert first < -730 < last < -365
    assert (expression.start, expression.end) == (0, len(text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "a decade ago"),
        ("es", "hace una década"),
        ("fr", "il y a une dizaine d’années"),
        ("de", "vor einem Jahrzehnt"),
    ],
)
def test_a_decade_ago_is_about_ten_years_back(lang, text):
    (expression,) = found(text, lang)
    first, last = expression.offset
    assert first < -3652 < last < -1500


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "October 27"), ("en", "27 October"), ("es", "27 de octubre"), ("fr", "27 octobre"), ("de", "27. Oktober")],
)
def test_a_day_without_a_year_lies_near(lang, text):
    (expression,) = found(f"xx {text} xx", lang)
    assert expression.yearless == (10, 27)
    assert expression.offset == (-300, 66)


def test_a_weekday_is_bound_to_the_day_that_it_stands_before():
    (expression,) = found("Monday, October 27")
    assert (expression.weekday, expression.yearless) == (0, (10, 27))


def test_both_days_of_an_ambiguous_date_are_kept():
    (expression,) = found("03/04/2025")
    assert [i.first_day for i in expression.dates.intervals] == [datetime.date(2025, 3, 4), datetime.date(2025, 4, 3)]


def test_where_the_day_comes_first_there_is_one_day():
    (expression,) = found("03/04/2025", "fr")
    assert span(expression) == ("2025-04-03", "2025-04-03")


def test_only_the_stretch_that_is_asked_for_is_read():
    text = "In 2014, in 2015, in 2016."
    assert [text[e.start : e.end] for e in find(text, 9, 17, "en")] == ["2015"]


def test_no_break_spaces_part_words_too():
    assert words("on 14\u00a0March\u00a02025") == ["14\u00a0March\u00a02025"]


@pytest.mark.parametrize("lang", codes())
def test_reading_only_around_digits_and_names_misses_nothing(lang):
    sentences = [date for dates in WHOLE.values() for date in dates] + [offset[1] for offset in OFFSETS]
    text = (". " + "Und la the le so " * 9).join(sentences)
    everywhere = [match.span() for match in grammar(lang).pattern.finditer(text)]
    around = {(e.start, e.end) for e in found(text, lang)}
    assert around <= set(everywhere)
    assert len(around) > 15


def test_a_long_run_of_almost_matches_is_read_quickly():
    text = "1 1 1 March March in in 20 " * 4000
    assert isinstance(found(text), list)
