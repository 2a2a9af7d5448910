"""Reports cross from process to process as plain ASCII, and arrive as they left."""

from __future__ import annotations

import json
from dataclasses import fields, replace

from pytest_factcheck.dating.model import Dated
from pytest_factcheck.intervals import NO_DAYS
from pytest_factcheck.report import Finding, Report
from pytest_factcheck.reports.wire import from_wire, to_wire


def test_a_report_with_everything_arrives_as_it_left(make):
    whole = make.whole()
    assert from_wire(to_wire(whole)) == whole


def test_the_report_with_everything_leaves_no_field_at_its_default(make):
    whole = make.whole()
    assert [field.name for field in fields(Report) if getattr(whole, field.name) in (None, (), Dated())] == ["error"]
    assert not [field.name for field in fields(Finding) if getattr(whole.findings[0], field.name) in (None, ())]


def test_a_report_with_nothing_arrives_as_it_left(make):
    bare = make.report("a.txt", date=Dated(NO_DAYS), error="no text")
    assert from_wire(to_wire(bare)) == bare


def test_any_text_crosses_as_ascii(make):
    odd = replace(make.whole(), title="\ud800 \x00 日本")
    assert to_wire(odd).isascii()
    assert json.loads(to_wire(odd))
    assert from_wire(to_wire(odd)) == odd
