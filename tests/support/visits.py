# SPDX-License-Identifier: Apache-2.0
"""What tests of the visits page look at: dialogs open, rows shown, visits kept."""

from __future__ import annotations

from typing import Any

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.summary.visits import VisitFilter, VisitRow
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    ListVisits,
    file_visits,
    list_visits,
)
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA = (f"1400-0000{number}" for number in range(1, 4))
TODAY = from_jalali(1404, 7, 30)


def visits(session: Session) -> list[tuple[Any, ...]]:
    rows = session.ask(list_visits, ListVisits(VisitFilter())).rows
    standing = [row for row in rows if row.mistake is None]
    return [(row.file_no, row.state, row.planned_on, row.visited_on, row.visitor) for row in standing]


def one(session: Session, file_no: str = ALI) -> VisitRow:
    """The one visit of the file that is no mistake."""
    [row] = [row for row in session.ask(file_visits, AskFileVisits(file_no)).visits if row.mistake is None]
    return row


def names(tab: Any) -> list[str]:
    rows = tab.table.rows
    return [rows.row_at(number).file_no for number in range(rows.total)]


def choose(field: Any, value: Any) -> None:
    """Choose in a list as keys would, without its popup."""
    field.choice.choose(value)
    field.choice.activated.emit(field.choice.currentIndex())
