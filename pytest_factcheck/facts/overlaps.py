"""Two in one office at once."""

from __future__ import annotations

from pytest_factcheck.facts.dates import iso
from pytest_factcheck.facts.model import PartialDate, Tenure
from pytest_factcheck.facts.values import Fields
from pytest_factcheck.facts.visible import shown
from pytest_factcheck.intervals import FOREVER

Row = tuple[Tenure, Fields]


def check_overlaps(rows: list[Row], seats: int | None, abolished: PartialDate | None) -> None:
    """Note each row that begins while all seats are taken; ``rows`` in order of their first days.

    Stand-ins and rivals may overlap anybody, and the day of a handover belongs to both. An imprecise date overlaps only
    where each day that it could be does.
    """
    if seats is None:
        return
    ruled = [row for row in rows if not (row[0].acting or row[0].disputed or (seats > 1 and not row[0].person))]
    ruled.sort(key=lambda row: (row[0].began.last, _end(row[0], abolished)))
    sitting: list[Row] = []
    for row in ruled:
        sitting = [other for other in sitting if _end(other[0], abolished) > row[0].began.last]
        rivals = [other for other in sitting if _overlap(other[0], row[0], abolished)]
        if len(rivals) >= seats:
            row[1].found.at(row[1].node, _message(row[0], rivals[-1][0], seats))
        sitting.append(row)


def _end(tenure: Tenure, abolished: PartialDate | None) -> int:
    ended = tenure.ended or abolished
    return ended.first if ended else FOREVER


def _overlap(earlier: Tenure, later: Tenure, abolished: PartialDate | None) -> bool:
    return _end(earlier, abolished) > later.began.last <= _end(later, abolished)


def _message(later: Tenure, earlier: Tenure, seats: int) -> str:
    names = f"{_name(later)} begins {iso(later.began.first)}, while {_name(earlier)}"
    if earlier.ended is None:
        return f"{names} has no 'to' and is still there: give {_name(earlier)} one, or mark a row as acting or disputed"
    cure = "seats: 2" if seats == 1 else f"seats: {seats + 1}"
    return f"{names} is there until {iso(earlier.ended.last)}: correct a date, or write acting, disputed or {cure}"


def _name(tenure: Tenure) -> str:
    return shown(tenure.person) if tenure.person else "a vacancy"
