"""The Python API: a checker made from files, and the report that it gives."""

import copy
import dataclasses
import datetime
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from pytest_factcheck import Checker, FactsError
from pytest_factcheck.articles.errors import ArticleError
from pytest_factcheck.checker import Settings
from pytest_factcheck.intervals import Verdict

FACTS = """\
version: 1
known_until: 2025-06-30
people:
  Elli Tann: {not: [Elly Tann]}
offices:
  Chancellor of Ostland:
    titles: [Chancellor]
    jurisdiction: [Ostland, Ostlandic]
    holders:
      - {person: Anna Birk, from: 2013-01-01, to: 2016-12-31}
      - {person: Ruta Lind, from: 2017-01-01}
    source: https://example.org/ostland
    was_id: [ostland-chancellor]
counts:
  Towns:
    called: ["{n} towns of Ostland"]
    values: [{n: 30, from: 2010-01-01}, {n: 31, from: 2019-01-01}]
names:
  Rikardsburg: {formerly: [Althafen], since: 2021-05-01, severity: warning}
"""
DAY = datetime.date(2022, 5, 3)
STALE = "The fair is near. Chancellor Anna Birk is in town."
RIGHT = "The fair is near. Chancellor Ruta Lind is in town."
WARNING = "The port of Althafen is busy."


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    file = tmp_path_factory.mktemp("facts") / "facts.yaml"
    file.write_text(FACTS, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def checker(files):
    return Checker.from_files(files)


def settings(checker, **chosen):
    return checker.with_settings(Settings(**chosen))


def dated(date, text=RIGHT):
    return f"---\ndate: {date}\n---\n{text}\n"


def test_a_checker_is_made_from_the_path_of_a_file_as_text(files):
    assert Checker.from_files(str(files)).check(STALE, date=DAY).verdict == "fail"


def test_a_checker_is_made_from_several_files(files, tmp_path):
    more = tmp_path / "more.yaml"
    more.write_text("version: 1\npeople: {Otto Falk: {not: [Oto Falk]}}\n", encoding="utf-8")
    report = Checker.from_files(files, more).check("Oto Falk says. Chancellor Anna Birk is in town.", date=DAY)
    assert {finding.fact for finding in report.findings} == {"otto-falk", "chancellor-of-ostland"}


def test_a_checker_is_made_from_a_pack():
    assert Checker.from_files("pack:world").check("The fair is near.").verdict == "pass"


def test_broken_facts_raise_with_all_mistakes(tmp_path):
    file = tmp_path / "broken.yaml"
    file.write_text("version: 1\noffices: {A: {titles: x}}\npersons: {}\n", encoding="utf-8")
    with pytest.raises(FactsError) as raised:
        Checker.from_files(file)
    assert "persons" in str(raised.value)
    assert "holders" in str(raised.value)


def test_the_date_is_keyword_only(checker):
    with pytest.raises(TypeError):
        checker.check(STALE, DAY)


def test_a_refuted_claim_fails_the_article(checker):
    report = checker.check(STALE, date=DAY)
    assert report.verdict == "fail"
    (finding,) = report.findings
    assert (finding.fact, finding.key, finding.kind, finding.severity, finding.status) == (
        "chancellor-of-ostland",
        "Chancellor of Ostland",
        "office",
        "error",
        "new",
    )
    assert (finding.suggestion, finding.source, finding.known_until) == (
        "Ruta Lind",
        "https://example.org/ostland",
        "2025-06-30",
    )
    assert [(str(i.first_day), str(i.last_day)) for i in finding.valid.intervals] == [("2013-01-01", "2016-12-31")]


def test_the_span_is_the_slice_that_it_says(checker):
    (finding,) = checker.check(STALE, date=DAY).findings
    assert STALE[finding.span.start : finding.span.end] == finding.span.text == "Chancellor Anna Birk"
    assert (finding.span.line, finding.span.column) == (1, finding.span.start + 1)


def test_spans_count_code_points_and_lines_from_one(checker):
    text = "Ålesund 🎪 — a fair.\n\nA day 🎡 — Chancellor Anna Birk is in town."
    (finding,) = checker.check(text, date=DAY).findings
    assert text[finding.span.start : finding.span.end] == "Chancellor Anna Birk"
    assert (finding.span.line, finding.span.column) == (3, 11)


def test_spans_count_both_characters_of_a_line_end(checker):
    text = "A fair.\r\n\r\nChancellor Anna Birk is in town."
    (finding,) = checker.check(text, date=DAY).findings
    assert (finding.span.start, finding.span.text, finding.span.line) == (11, "Chancellor Anna Birk", 3)


def test_every_claim_has_a_span_that_is_its_slice(checker):
    text = f"{STALE} {RIGHT} Elly Tann runs. The 30 towns of Ostland are far. {WARNING}"
    report = checker.check(text, date=DAY)
    assert len(report.claims) >= 5
    assert all(text[c.span.start : c.span.end] == c.span.text for c in report.claims)


def test_a_claim_in_the_title_says_so(checker):
    title = "Chancellor Anna Birk is in town"
    report = checker.check("The fair is near.", date=DAY, title=title)
    (finding,) = report.findings
    assert (finding.span.field, finding.span.start, report.title) == ("title", 0, title)
    assert title[finding.span.start : finding.span.end] == finding.span.text


def test_a_claim_in_the_text_below_a_title_counts_from_the_text(checker):
    (finding,) = checker.check(STALE, date=DAY, title="The fair").findings
    assert (finding.span.field, STALE[finding.span.start : finding.span.end]) == ("text", "Chancellor Anna Birk")


def test_a_person_named_in_the_title_alone_is_no_claim_of_the_text(checker):
    assert checker.check("The fair is near.", date=DAY, title="Chancellor Ruta Lind is in town").verdict == "pass"


def test_the_date_of_the_call_is_an_option(checker):
    date = checker.check(RIGHT, date=DAY).date
    assert (date.source, date.stated, date.dates.first, date.dates.last) == (
        "option",
        True,
        DAY.toordinal(),
        DAY.toordinal(),
    )


def test_the_text_s_own_date_goes_before_the_date_of_the_call(checker):
    report = checker.check(dated("2015-05-03", STALE), date=DAY)
    assert (report.verdict, report.date.source) == ("pass", "metadata")


def test_an_article_without_a_date_is_dated_by_its_claims(checker):
    date = checker.check("Chancellor Anna Birk is in town.").date
    first, last = datetime.date(2013, 1, 1).toordinal(), datetime.date(2016, 12, 31).toordinal()
    assert (date.source, date.stated, date.dates.first) == ("claims", False, first)
    assert last <= date.dates.last <= last + 3


def test_an_article_without_date_and_claims_has_no_date(checker):
    assert checker.check("The fair is near.").date.source is None


def test_an_empty_text_never_passes(checker):
    with pytest.raises(ArticleError, match="no text"):
        checker.check("")


def test_claims_are_counted_by_verdict(checker):
    report = checker.check(f"{STALE} The 31 towns of Ostland are far.", date=DAY)
    assert (report.count(Verdict.SUPPORTED), report.count(Verdict.REFUTED)) == (1, 1)


def test_supported_counts_only_claims_that_another_date_would_refute(tmp_path):
    facts = tmp_path / "facts.yaml"
    facts.write_text(
        "version: 1\ncounts: {Moons: {called: ['{n} moons of Ostland'], at_least: true, values: [{n: 2, from: 0001}]}}\n"
        "offices: {King: {titles: [King], jurisdiction: [Ostland], holders: [{person: Ole Grim, from: 2000-01-01}]}}\n",
        encoding="utf-8",
    )
    report = Checker.from_files(facts).check("King Ole Grim is in town.", date=DAY)
    assert [claim.verdict for claim in report.claims] == ["supported"]
    assert report.count(Verdict.SUPPORTED) == 0


def test_a_claim_that_nobody_vouches_for_is_unchecked_with_a_reason(checker):
    report = checker.check(RIGHT, date=datetime.date(2025, 9, 1))
    (one,) = report.unchecked
    assert (one.fact, one.span.text, one.reason, one.beyond_known_until) == (
        "chancellor-of-ostland",
        "Chancellor Ruta Lind",
        "known until 2025-06-30",
        True,
    )
    assert report.count(Verdict.NOT_ENOUGH_INFO) == 1


def test_a_claim_before_the_list_is_unchecked_for_another_reason(checker):
    (one,) = checker.check(STALE, date=datetime.date(2012, 9, 1)).unchecked
    assert one.reason
    assert not one.beyond_known_until


def test_a_warning_passes(checker):
    report = checker.check(WARNING, date=DAY)
    assert (report.verdict, [finding.severity for finding in report.findings]) == ("pass", ["warning"])


def test_a_warning_fails_a_strict_run(checker):
    assert settings(checker, strict=True).check(WARNING, date=DAY).verdict == "fail"


def test_a_strict_run_passes_what_has_no_warning(checker):
    assert settings(checker, strict=True).check(RIGHT, date=DAY).verdict == "pass"


def test_days_of_grace_are_a_setting(checker):
    day = datetime.date(2017, 1, 4)
    assert checker.check(STALE, date=day).verdict == "fail"
    assert settings(checker, grace=10).check(STALE, date=day).verdict == "pass"
    assert settings(checker, grace=0).check(STALE, date=datetime.date(2017, 1, 1)).verdict == "fail"


def test_without_days_of_grace_the_last_day_is_still_right(checker):
    assert settings(checker, grace=0).check(STALE, date=datetime.date(2016, 12, 31)).verdict == "pass"


def test_an_article_without_a_date_fails_where_the_setting_says_so(checker):
    report = settings(checker, undated="fail").check("The fair is near.")
    assert (report.verdict, [finding.kind for finding in report.findings]) == ("fail", ["date"])


def test_an_article_with_a_date_passes_where_one_without_fails(checker):
    assert settings(checker, undated="fail").check(dated("2022-05-03")).verdict == "pass"


def test_an_article_without_a_date_is_skipped_where_the_setting_says_so(checker):
    report = settings(checker, undated="skip").check("Elly Tann runs.")
    assert (report.verdict, report.findings) == ("skip", ())
    assert report.reason


def test_an_article_with_a_date_is_checked_where_one_without_is_skipped(checker):
    assert settings(checker, undated="skip").check(dated("2022-05-03", STALE)).verdict == "fail"


def test_two_stated_dates_that_disagree_are_a_warning(checker):
    text = f"---\ndate: 2022-05-03\n---\nBRACKWATER, May 13, 2022 — {RIGHT}\n"
    report = checker.check(text)
    assert [(f.kind, f.severity) for f in report.findings] == [("date", "warning")]
    assert (report.verdict, report.date.source) == ("pass", "metadata")


def test_two_stated_dates_two_days_apart_are_none(checker):
    assert checker.check(f"---\ndate: 2022-05-03\n---\nBRACKWATER, May 5, 2022 — {RIGHT}\n").findings == ()


def test_the_span_of_a_date_that_disagrees_is_a_slice_of_the_text(checker):
    text = f"---\ndate: 2022-05-03\n---\nBRACKWATER, May 13, 2022 — {RIGHT}\n"
    (finding,) = checker.check(text).findings
    assert text[finding.span.start : finding.span.end] == finding.span.text


def test_a_stated_date_in_the_future_is_a_warning(checker):
    today = settings(checker, today=datetime.date(2022, 5, 1))
    (finding,) = today.check(dated("2022-05-03")).findings
    assert (finding.kind, finding.severity) == ("date", "warning")
    assert settings(checker, today=datetime.date(2022, 5, 4)).check(dated("2022-05-03")).findings == ()


def test_an_article_is_skipped_that_says_so(checker):
    report = checker.check(f"---\nfactcheck: {{skip: a satire}}\n---\n{STALE}\n", date=DAY)
    assert (report.verdict, report.reason, report.findings) == ("skip", "a satire", ())


def test_an_article_is_skipped_that_says_so_in_a_comment(checker):
    report = checker.check(f"<!-- factcheck: skip: a satire -->\n\n{STALE}\n", date=DAY)
    assert (report.verdict, report.reason) == ("skip", "a satire")


@pytest.mark.parametrize("fact", ["chancellor-of-ostland", "ostland-chancellor"])
def test_an_ignored_finding_is_kept_with_its_reason_and_does_not_fail(checker, fact):
    text = f"<!-- factcheck: ignore: {{{fact}: an old letter}} -->\n\n{STALE}\n"
    report = checker.check(text, date=DAY)
    assert (report.verdict, [(f.status, f.reason) for f in report.findings]) == ("pass", [("ignored", "an old letter")])


def test_an_ignore_of_another_fact_ignores_nothing(checker):
    text = f"<!-- factcheck: ignore: {{towns: an old letter}} -->\n\n{STALE}\n"
    assert checker.check(text, date=DAY).verdict == "fail"


def test_ignore_next_is_for_the_next_paragraph_only(checker):
    comment = "<!-- factcheck: ignore-next: {chancellor-of-ostland: an old letter} -->"
    report = checker.check(f"{comment}\n\n{STALE}\n\nIn other news, Chancellor Anna Birk is asleep.\n", date=DAY)
    assert (report.verdict, [f.status for f in report.findings]) == ("fail", ["ignored", "new"])


def test_an_ignore_without_a_reason_is_a_mistake(checker):
    with pytest.raises(ArticleError):
        checker.check(f"<!-- factcheck: ignore: {{chancellor-of-ostland: }} -->\n\n{STALE}\n", date=DAY)


def test_an_ignore_of_a_fact_that_is_not_there_is_a_mistake(checker):
    with pytest.raises(ArticleError):
        checker.check(f"<!-- factcheck: ignore: {{chancelor-of-ostland: an old letter}} -->\n\n{STALE}\n", date=DAY)


def test_a_checker_has_no_place_for_new_attributes(checker):
    with pytest.raises(AttributeError):
        checker.another = 1


def test_a_checker_cannot_be_changed(checker):
    with pytest.raises((AttributeError, TypeError)):
        copy.copy(checker).settings = Settings(strict=True)


def test_settings_cannot_be_changed(checker):
    with pytest.raises(dataclasses.FrozenInstanceError):
        checker.settings.strict = True


def test_a_report_cannot_be_changed(checker):
    with pytest.raises(dataclasses.FrozenInstanceError):
        checker.check(STALE, date=DAY).verdict = "pass"


def test_the_date_of_one_check_is_not_that_of_the_next(checker):
    checker.check(STALE, date=DAY)
    assert checker.check(STALE).date.source == "claims"


def test_other_settings_leave_the_checker_as_it_was(checker):
    settings(checker, strict=True)
    assert checker.check(WARNING, date=DAY).verdict == "pass"


def test_checking_twice_gives_the_same_report(checker):
    assert checker.check(STALE, date=DAY) == checker.check(STALE, date=DAY)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_checker_gives_the_same_report(checker, protocol):
    other = pickle.loads(pickle.dumps(settings(checker, strict=True), protocol))  # noqa: S301 - its own bytes
    assert other.settings.strict
    for text in (STALE, RIGHT, WARNING):
        assert other.check(text, date=DAY) == settings(checker, strict=True).check(text, date=DAY)


def test_a_report_can_be_pickled(checker):
    report = checker.check(f"{STALE} {RIGHT}")
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - its own bytes


def test_a_copied_checker_gives_the_same_report(checker):
    assert copy.deepcopy(checker).check(STALE, date=DAY) == checker.check(STALE, date=DAY)


def test_threads_share_a_checker(checker):
    texts = [STALE, RIGHT, WARNING, f"{STALE} {RIGHT}"] * 25
    alone = [checker.check(text, date=DAY) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: checker.check(text, date=DAY), texts)) == alone


def test_no_pytest_is_needed(files):
    code = (
        "import sys; sys.modules['pytest'] = sys.modules['_pytest'] = None\n"
        "from pytest_factcheck import Checker\n"
        f"print(Checker.from_files({str(files)!r}).check({STALE!r}).verdict)\n"
    )
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (run.stdout.strip(), run.returncode) == ("pass", 0), run.stderr
