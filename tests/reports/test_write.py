"""A report is written at once or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from pytest_factcheck.reports import write


def test_it_replaces_what_was_there_and_leaves_nothing_beside(tmp_path):
    target = tmp_path / "new" / "r.json"
    for text in ("one", "zwei\n"):
        write(target, text)
        assert target.read_text(encoding="utf-8") == text
    assert list(target.parent.iterdir()) == [target]


def test_it_may_be_read_like_any_new_file(tmp_path):
    (tmp_path / "other").write_text("")
    write(tmp_path / "r.json", "x")
    assert stat.S_IMODE((tmp_path / "r.json").stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)


def test_a_failure_leaves_the_old_report_and_nothing_beside(tmp_path, monkeypatch):
    target = tmp_path / "r.json"
    write(target, "old")

    def fail(*_):
        raise OSError(28, "disk full")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        write(target, "new")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
