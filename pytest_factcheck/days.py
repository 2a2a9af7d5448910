"""Days as people and programs read them."""

from __future__ import annotations

import datetime
import re

from pytest_factcheck.intervals import DateSet, Interval

MANY = 6
"""Stretches of days that are told one by one."""


def spoken(days: DateSet) -> str:
    """A set of days in words: ``2021-01-20 … 2025-01-20``, ``up to 2024-11-05``, ``from 2025-02-11 on``."""
    if not days:
        return "no date"
    told = [_spoken(interval) for interval in days.intervals]
    return " and ".join(told) if len(told) <= MANY else f"{told[0]} and so on to {told[-1]} ({len(told)} in all)"


def _spoken(interval: Interval) -> str:
    first, last = interval.first_day, interval.last_day
    if first is None and last is None:
        return "any date"
    if last is None:
        return f"from {first} on"
    if first is None:
        return f"up to {last}"
    return str(first) if first == last else f"{first} … {last}"


def iso(days: DateSet) -> str:
    """The span of the days as an ISO 8601 interval: ``2025-10-27``, ``2025-03-14/..``."""
    if not days:
        return ""
    first, last = days.intervals[0].first_day, days.intervals[-1].last_day
    return str(first) if first == last and first else f"{first or '..'}/{last or '..'}"


def given(text: str) -> datetime.date:
    """The day that a user gave as ``YYYY-MM-DD`` or ``today``; ValueError for anything else."""
    if text == "today":
        return datetime.date.today()  # noqa: DTZ011 - the newsroom's own day, where the machine stands
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(text)
    return datetime.date.fromisoformat(text)
