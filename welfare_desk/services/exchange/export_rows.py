# SPDX-License-Identifier: Apache-2.0
"""Any list of the program as a workbook, with the filter it was asked with written over it.

A list is named by its question (`equipment.loans`), whose facts narrow it; what the question gives by pages
goes out whole, from one view of the data.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.errors import RuleError
from welfare_desk.outside import must_take
from welfare_desk.services.door import Command, Desk, Kind, Work, command
from welfare_desk.services.exchange.export import Exported, Written, waiting_book
from welfare_desk.services.exchange.whole_lists import (
    AT_ONCE,
    LISTS_UNDER,
    asked_of,
    must_leave_under,
    page_of,
    rows_of,
    sheet_of,
    whole_view,
)
from welfare_desk.services.facts import to_json
from welfare_desk.services.sightings import note
from welfare_desk.storage.summary.reports.reports import names_of


@dataclass(frozen=True)
class ExportRows:
    """Which list, by its question; into which file (``-`` is standard output); `asked`: facts that narrow it.

    `asked` is as `do` takes the question's facts; offset and limit do not matter.
    """

    list: str
    path: str = field(metadata=PATH)
    asked: dict[str, Any] = field(default_factory=dict)


def _write(right: Permission, desk: Desk, facts: ExportRows) -> Written:
    from welfare_desk.documents.lists.listing import narrowed
    from welfare_desk.documents.sheets.writer import write_sheet

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    must_leave_under(right, desk.user, facts.list)
    asked, sheet = asked_of(desk.user, desk.today, facts.list, facts.asked), sheet_of(facts.list)
    plain = to_json(asked)
    with whole_view(desk) as look:
        first = page_of(look, facts.list, asked, 0, AT_ONCE)
        sheet = sheet if sheet.shaped is None else sheet.shaped(first.answer)
        head = [
            ("تاریخ", format_date(desk.today)),
            ("خروجی گرفته", desk.user.display_name),
            ("تعداد ردیف", str(first.total)),
            *narrowed(sheet, plain, names_of(look.db.apart, plain)),
        ]
        book, folder = waiting_book(facts.path, first.total)
        cells = map(sheet.cells, rows_of(look, facts.list, asked, first))
        rows = write_sheet(book, sheet.title, sheet.columns, cells, head, first.total)
    return Written(rows, book, folder)


def _any(desk: Desk, facts: ExportRows) -> Written:
    return _write(Permission.EXPORT_LISTS, desk, facts)


def _of_the_store(desk: Desk, facts: ExportRows) -> Written:
    return _write(Permission.EDIT_STORE, desk, facts)


def _of_handing(desk: Desk, facts: ExportRows) -> Written:
    return _write(Permission.EDIT_EQUIPMENT, desk, facts)


def hand_over(desk: Desk, written: Written, facts: Any, answer: Exported) -> None:
    """Give the waiting workbook out, unless the list has grown since it was logged: `not_logged`."""
    if written.rows > answer.rows:  # a repeated key
        raise RuleError("not_logged")
    written.hand_over(facts.path, desk.store.directory)


def _logged(work: Work, facts: ExportRows) -> Exported:
    written: Written = work.prepared
    note(work, Sighting.EXPORT, rows=written.rows)
    work.about("list", facts.list)
    return Exported(facts.path, written.rows)


@command(
    "exchange.export_rows",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_any,
    deliver=hand_over,
)
def export_rows(work: Work, facts: ExportRows) -> Exported:
    """Log who carries how many rows of which list away; then the list is there, whole.

    RuleError `no_such_list` (list, known), and what its question refuses; NotPermitted without the right to
    ask it; refused as `outside.file_place` refuses.
    """
    return _logged(work, facts)


@command(
    "equipment.export_store_rows",
    permission=Permission.EDIT_STORE,
    touches={Kind.SIGHTING},
    prepare=_of_the_store,
    deliver=hand_over,
)
def export_store_rows(work: Work, facts: ExportRows) -> Exported:
    """As `export_rows`, the lists of the store alone; NotPermitted for any other."""
    return _logged(work, facts)


@command(
    "equipment.export_handing_rows",
    permission=Permission.EDIT_EQUIPMENT,
    touches={Kind.SIGHTING},
    prepare=_of_handing,
    deliver=hand_over,
)
def export_handing_rows(work: Work, facts: ExportRows) -> Exported:
    """As `export_rows`, lists of what clients asked for and got alone; NotPermitted for any other."""
    return _logged(work, facts)


_EXPORTS: tuple[Command[ExportRows, Exported], ...] = (export_rows, export_store_rows, export_handing_rows)


def export_right(may: Callable[[Permission], bool], name: str) -> Permission:
    """The right under which somebody may carry a list away; that to export every list where none does."""
    rights = [right for right, lists in LISTS_UNDER.items() if name in lists]
    return next(
        (right for right in (Permission.EXPORT_LISTS, *rights) if may(right)), Permission.EXPORT_LISTS
    )


def any_export_right(may: Callable[[Permission], bool]) -> Permission:
    """A right under which somebody carries any list away; that to export every list where none does."""
    rights = (Permission.EXPORT_LISTS, *LISTS_UNDER)
    return next((right for right in rights if may(right)), Permission.EXPORT_LISTS)


def export_command(may: Callable[[Permission], bool], name: str) -> Command[ExportRows, Exported]:
    """The export of a list that somebody with these rights may do."""
    right = export_right(may, name)
    return next(one for one in _EXPORTS if one.permission is right)
