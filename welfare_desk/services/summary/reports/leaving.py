# SPDX-License-Identifier: Apache-2.0
"""A report leaves the office as a workbook or on paper: whole, its filter over it, with a trace.

Either is a command for each right that lets lists out; all of them write the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.reports.definition import Definition, check_name
from welfare_desk.domain.summary.reports.grouping import Sums
from welfare_desk.domain.summary.reports.paper import MOST_LINES, PaperColumn, ReportPaper
from welfare_desk.outside import must_take
from welfare_desk.services.door import Command, Desk, Kind, Look, Work, command, question
from welfare_desk.services.exchange.export import Exported, Written, waiting_book
from welfare_desk.services.exchange.export_rows import export_right, hand_over
from welfare_desk.services.exchange.whole_lists import (
    AT_ONCE,
    LISTS_UNDER,
    must_leave_under,
    page_of,
    rows_of,
    whole_view,
)
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.services.summary.reports.asking import Asked, asked_by
from welfare_desk.services.summary.reports.running import (
    Totals,
    columns_of,
    grouped_by,
    numbers_of,
    ordered,
    totals_of,
)


@dataclass(frozen=True)
class ExportReport:
    """A report under a name, into a file; ``-`` is standard output."""

    name: str
    definition: Definition
    path: str = field(metadata=PATH)


@dataclass(frozen=True)
class PrintReport:
    """A report under a name, to be printed."""

    name: str
    definition: Definition


@dataclass(frozen=True)
class ReportPdf:
    """The report of a ticket."""

    ticket: int
    name: str
    definition: Definition


@dataclass(frozen=True)
class ReportExported(Exported):
    """A report of which the workbook tells `groups` of the rows that left; None where it lists them."""

    groups: int | None = None


@dataclass(frozen=True)
class _ReportWritten(Written):
    groups: int | None = None


@dataclass
class _Rows:
    """The rows of a report with the sums that grow while they are read."""

    asked: Asked
    total: int
    each: Iterator[Sequence[Any]]
    sums: Sums
    counted: str = ""

    def totals(self) -> Totals | None:
        """The last line; None for a report that sums nothing."""
        summed = bool(self.asked.groups or self.asked.sums)
        return totals_of(self.asked, self.sums) if summed else None


def _rows(look: Look, asked: Asked, wanted: Definition) -> _Rows:
    if asked.groups:
        grouped = grouped_by(look, asked)
        rows = ordered(asked, grouped, wanted)
        counted = f"{len(rows)} گروه از {grouped.whole.rows} ردیف"
        return _Rows(asked, len(rows), iter(rows), grouped.whole, counted)
    first = page_of(look, asked.list, asked.asked, 0, AT_ONCE)
    sums = Sums.of(len(asked.sums))

    def each() -> Iterator[Sequence[Any]]:
        for row in rows_of(look, asked.list, asked.asked, first):
            cells = asked.sheet.cells(row)
            sums.add(numbers_of(asked, cells))
            yield [cells[place] for place in asked.columns]

    return _Rows(asked, first.total, each(), sums, f"{first.total} ردیف")


def _write(right: Permission, desk: Desk, facts: ExportReport) -> _ReportWritten:
    from welfare_desk.documents.lists.report_words import TOTAL
    from welfare_desk.documents.sheets.writer import write_sheet

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    name = check_name(facts.name)
    must_leave_under(right, desk.user, facts.definition.list)
    with whole_view(desk) as look:
        asked = asked_by(look, facts.definition, look.db.apart)
        found = _rows(look, asked, facts.definition)
        head = [
            ("تاریخ", f"{format_date(desk.today)} {desk.wall:%H:%M}"),
            ("خروجی گرفته", desk.user.display_name),
            ("تعداد", found.counted),
            *asked.told,
        ]
        book, folder = waiting_book(facts.path, found.total)
        last = partial(_last_line, found, TOTAL)
        rows = write_sheet(book, name, columns_of(asked), found.each, head, found.total, last)
    groups = found.total if asked.groups else None
    return _ReportWritten(max(rows, found.sums.rows), book, folder, groups)


def _any(desk: Desk, facts: ExportReport) -> Written:
    return _write(Permission.EXPORT_LISTS, desk, facts)


def _of_the_store(desk: Desk, facts: ExportReport) -> Written:
    return _write(Permission.EDIT_STORE, desk, facts)


def _of_handing(desk: Desk, facts: ExportReport) -> Written:
    return _write(Permission.EDIT_EQUIPMENT, desk, facts)


def _last_line(found: _Rows, total: str) -> Sequence[Any]:
    """The sums under their columns, what they are under the first that has none; nothing without any."""
    totals = found.totals()
    if totals is None:
        return ()
    cells = list(totals.cells)
    if None in cells:
        cells[cells.index(None)] = total
    return cells


def _logged(work: Work, facts: ExportReport) -> ReportExported:
    written: _ReportWritten = work.prepared
    note(work, Sighting.EXPORT, rows=written.rows)
    work.about("report", facts.name)
    work.about("list", facts.definition.list)
    return ReportExported(facts.path, written.rows, written.groups)


@command(
    "summary.export_report",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_any,
    deliver=hand_over,
)
def export_report(work: Work, facts: ExportReport) -> ReportExported:
    """Log who carries how many rows of which report away; then it is there, whole.

    RuleError as `run_report` and `check_name`; NotPermitted without the right to ask its list; refused as
    `outside.file_place` refuses.
    """
    return _logged(work, facts)


@command(
    "summary.export_store_report",
    permission=Permission.EDIT_STORE,
    touches={Kind.SIGHTING},
    prepare=_of_the_store,
    deliver=hand_over,
)
def export_store_report(work: Work, facts: ExportReport) -> ReportExported:
    """As `export_report`, of the store's lists alone; NotPermitted for any other."""
    return _logged(work, facts)


@command(
    "summary.export_handing_report",
    permission=Permission.EDIT_EQUIPMENT,
    touches={Kind.SIGHTING},
    prepare=_of_handing,
    deliver=hand_over,
)
def export_handing_report(work: Work, facts: ExportReport) -> ReportExported:
    """As `export_report`, of lists about what clients asked for and got; NotPermitted for any other."""
    return _logged(work, facts)


_EXPORTS: tuple[Command[ExportReport, ReportExported], ...] = (
    export_report,
    export_store_report,
    export_handing_report,
)


def export_of(may: Callable[[Permission], bool], name: str) -> Command[ExportReport, ReportExported]:
    """The export of a report of this list that somebody with these rights may do."""
    right = export_right(may, name)
    return next(one for one in _EXPORTS if one.permission is right)


# on paper


def _counted(right: Permission, desk: Desk, facts: PrintReport) -> int:
    """How many rows are to be printed."""
    store = LISTS_UNDER[Permission.EDIT_STORE]
    if right is Permission.EDIT_STORE and facts.definition.list not in store:
        raise NotPermitted(permission=Permission.PRINT_LISTS.value, user=desk.user.name)
    asked = asked_by(desk, facts.definition)
    with whole_view(desk) as look:
        total = page_of(look, asked.list, asked.asked, 0, 1).total
    if total < 1:
        raise RuleError("nothing_to_print")
    if not asked.groups and total > MOST_LINES:
        raise RuleError("report_too_long", rows=total, most=MOST_LINES)
    return total


def _counted_any(desk: Desk, facts: PrintReport) -> int:
    return _counted(Permission.PRINT_LISTS, desk, facts)


def _counted_of_the_store(desk: Desk, facts: PrintReport) -> int:
    return _counted(Permission.EDIT_STORE, desk, facts)


def _ticket(work: Work, facts: PrintReport) -> Ticket:
    work.about("report", check_name(facts.name))
    work.about("list", facts.definition.list)
    rows: int = work.prepared
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@command(
    "summary.print_report",
    permission=Permission.PRINT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_counted_any,
)
def print_report(work: Work, facts: PrintReport) -> Ticket:
    """Log the printing of a report.

    RuleError `nothing_to_print`, `report_too_long` (rows, most), and as `run_report`.
    """
    return _ticket(work, facts)


@command(
    "summary.print_store_report",
    permission=Permission.EDIT_STORE,
    touches={Kind.SIGHTING},
    prepare=_counted_of_the_store,
)
def print_store_report(work: Work, facts: PrintReport) -> Ticket:
    """As `print_report`, of the store's lists alone; NotPermitted for any other."""
    return _ticket(work, facts)


def print_of(may: Callable[[Permission], bool], name: str) -> Command[PrintReport, Ticket]:
    """The printing of a report of this list that somebody with these rights may do."""
    store = name in LISTS_UNDER[Permission.EDIT_STORE] and may(Permission.EDIT_STORE)
    return print_store_report if store and not may(Permission.PRINT_LISTS) else print_report


@question("summary.report_pdf", permission=Permission.VIEW_FILES)
def report_pdf(look: Look, facts: ReportPdf) -> bytes:
    """A report whose printing is logged, as PDF; progress is told and may be stopped.

    RuleError `not_logged`, `report_too_long`, `report_too_wide` (columns), `no_glyph`, and as `run_report`.
    """
    from welfare_desk.documents.sheets.values import shown
    from welfare_desk.documents.summary.reports.report_paper import report_paper

    printing = print_of(look.user.may, facts.definition.list)
    with whole_view(look) as whole:
        asked = asked_by(whole, facts.definition, whole.db.apart)
        found = _rows(whole, asked, facts.definition)
        if found.total > MOST_LINES:
            raise RuleError("report_too_long", rows=found.total, most=MOST_LINES)
        columns = columns_of(asked)
        rows = tuple(
            tuple(shown(_plain(value), column.kind) for value, column in zip(row, columns, strict=True))
            for row in found.each
        )
    said = PrintReport(facts.name, facts.definition)
    seen = logged(look, facts.ticket, printing, said, found.sums.rows)
    totals = found.totals()
    paper = ReportPaper(
        check_name(facts.name),
        look.today,
        asked.told,
        found.counted,
        tuple(PaperColumn(column.heading, column.kind) for column in columns),
        rows,
        () if totals is None else totals.cells,
    )
    return report_paper(paper, stamp_at(look, seen.at), look.progress)


def _plain(value: Any) -> Any:
    return value.amount if isinstance(value, Rial) else value
