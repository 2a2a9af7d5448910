"""The published benchmark: its passages are well made, its measure counts what it says."""

import importlib.util
import sys
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent.parent / "benchmarks" / "accuracy"
SUBJECTS = sorted(file.parent.name for file in FOLDER.glob("*/facts.yaml"))


def module(name):
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", FOLDER / f"{name}.py")
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


own_words, measure = module("own_words"), module("measure")


@pytest.fixture(scope="module")
def passages():
    return own_words.read([str(FOLDER)])


def test_there_are_as_many_as_are_promised(passages):
    assert len(passages) >= 800
    assert len(SUBJECTS) >= 6
    halves = Counter(passage["verdict"] for passage in passages)
    assert abs(halves["fail"] - halves["pass"]) <= len(passages) / 50
    assert set(Counter(passage["lang"] for passage in passages)) == set(own_words.LANGUAGES)
    assert min(Counter(passage["lang"] for passage in passages).values()) >= 40


def test_each_has_what_it_needs_and_an_id_of_its_own(passages):
    assert not [fault for passage in passages for fault in own_words.faults(passage)]
    assert len({passage["id"] for passage in passages}) == len(passages)


def test_no_two_share_seven_words_in_a_row(passages):
    assert not own_words.shared(passages)


def test_seven_shared_words_are_seen():
    one = {"id": "one", "text": "The mayor of Aldmouth opened the new bridge over the river today."}
    two = {"id": "two", "text": "Then the mayor of Berne opened the new bridge over the lake."}
    other = {"id": "three", "text": "The mayor of Aldmouth closed the old bridge."}
    assert own_words.shared([one, two, other])
    assert not own_words.shared([one, other])


def test_a_third_is_not_read(passages):
    unread = own_words.read([str(file) for file in FOLDER.glob("*/unread.yaml")])
    assert 0.3 <= len(unread) / len(passages) <= 0.36


@pytest.mark.parametrize("subject", SUBJECTS)
def test_most_passages_that_were_read_come_out_right(subject, monkeypatch):
    monkeypatch.setattr(measure, "HERE", FOLDER)
    tried = [one for one in measure.tried([measure.READ]) if one.subject == subject]
    assert sum(one.stopped == one.wrong and not one.alarmed for one in tried) >= 0.9 * len(tried)


def test_an_interval_holds_its_share_and_shrinks_with_numbers():
    few, many = measure.interval(8, 10), measure.interval(800, 1000)
    assert few[0] < many[0] < 0.8 < many[1] < few[1]
    assert measure.interval(0, 0) == (0.0, 1.0)
    assert measure.interval(10, 10)[1] == pytest.approx(1)
