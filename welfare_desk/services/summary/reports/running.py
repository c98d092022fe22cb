# SPDX-License-Identifier: Apache-2.0
"""Running a report on the screen: a page of its rows or its groups, and its sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.listing import PAGE
from welfare_desk.domain.summary.reports.definition import COUNT, UNKNOWN, Definition, common
from welfare_desk.domain.summary.reports.grouping import Grouped, Keys, Sums, cell_of
from welfare_desk.services.door import Look, question
from welfare_desk.services.exchange.whole_lists import page_of, rows_of, whole_view
from welfare_desk.services.summary.reports.asking import Asked, Gone, asked_by

if TYPE_CHECKING:
    from welfare_desk.documents.lists.listing import ListSheet
    from welfare_desk.documents.sheets.values import Column

Cell = str | int | float | None
FILE_NO = "شماره پرونده"


@dataclass(frozen=True)
class RunReport:
    """A page of a report. `of`: of a grouped one the rows of this group, as its row tells the keys.

    `kept`: what its list lacks is told in `gone` instead of refused, for a report kept by another program.
    """

    definition: Definition
    offset: int = 0
    limit: int = PAGE
    of: tuple[str, ...] = ()
    kept: bool = False


@dataclass(frozen=True)
class SumReport:
    """The sums of a report, over all its rows; `kept` as in `RunReport`."""

    definition: Definition
    kept: bool = False


@dataclass(frozen=True)
class ReportColumn:
    """A column as the report has it; `kind` is that of a sheet, `sort` what the report is told to sort by."""

    heading: str
    kind: str
    sort: str = ""


@dataclass(frozen=True)
class ReportRow:
    """The cells of a row as a sheet shows them. `file_no`: the file that a row of a list is about."""

    cells: tuple[Cell, ...]
    file_no: str = ""


@dataclass(frozen=True)
class Totals:
    """Rows of the whole list; of each column of the report its sum, None where it has none or is not known.

    `unknown`: of each column the rows that are in its sum with nothing.
    """

    rows: int
    cells: tuple[Cell, ...]
    unknown: tuple[int, ...]


@dataclass(frozen=True)
class ReportPage:
    """Rows of a report, or its groups, and how many there are of them.

    `told` is the filter in words; `gone` what the report names and its list no longer has; `totals` come
    with groups, those of a list with `report_totals`.
    """

    columns: tuple[ReportColumn, ...]
    rows: tuple[ReportRow, ...]
    total: int
    told: tuple[tuple[str, str], ...]
    gone: tuple[Gone, ...]
    totals: Totals | None = None
    grouped: bool = False


@question("summary.run_report", permission=Permission.VIEW_FILES)
def run_report(look: Look, facts: RunReport) -> ReportPage:
    """A page of a report.

    RuleError `no_such_list`, as `check_definition`, `bad_fields` naming every column and order that the list
    lacks, what the list refuses; NotPermitted without its right.
    """
    asked = asked_by(look, facts.definition, look.db.apart, kept=facts.kept)
    if not asked.groups:
        page = page_of(look, asked.list, asked.asked, facts.offset, facts.limit)
        return _listed(asked, [_row(asked, row) for row in page.rows], page.total)
    with whole_view(look) as whole:
        if facts.of:
            rows = [
                _row(asked, row)
                for row in rows_of(whole, asked.list, asked.asked)
                if _told_keys(asked, _keys(asked, asked.sheet.cells(row), look)) == facts.of
            ]
            return _listed(asked, rows[facts.offset :][: facts.limit], len(rows))
        grouped = grouped_by(whole, asked)
    found = ordered(asked, grouped, facts.definition)
    page_rows = tuple(ReportRow(cells) for cells in found[facts.offset :][: facts.limit])
    columns = tuple(ReportColumn(c.heading, c.kind, c.heading) for c in columns_of(asked))
    totals = totals_of(asked, grouped.whole)
    return ReportPage(columns, page_rows, len(found), asked.told, asked.gone, totals, True)


@question("summary.report_totals", permission=Permission.VIEW_FILES)
def report_totals(look: Look, facts: SumReport) -> Totals:
    """The sums of a list that is not grouped, over all its rows. Refused as `run_report`."""
    asked = asked_by(look, facts.definition, kept=facts.kept)
    with whole_view(look) as whole:
        sums = Sums.of(len(asked.sums))
        for row in rows_of(whole, asked.list, asked.asked):
            sums.add(numbers_of(asked, asked.sheet.cells(row)))
    return totals_of(asked, sums)


def _listed(asked: Asked, rows: Sequence[ReportRow], total: int) -> ReportPage:
    sheet = asked.sheet
    columns = tuple(
        ReportColumn(sheet.columns[place].heading, sheet.columns[place].kind, order_of(sheet, place))
        for place in asked.columns
    )
    return ReportPage(columns, tuple(rows), total, asked.told, asked.gone)


def order_of(sheet: ListSheet, place: int) -> str:
    """What a list is told to sort by a column; empty for one that does not sort."""
    return str(sheet.orders.get(sheet.columns[place].heading, ""))


def columns_of(asked: Asked) -> list[Column]:
    """The columns of a report, as a sheet has them."""
    from welfare_desk.documents.lists.report_words import group_heading, group_kind
    from welfare_desk.documents.sheets.values import Column, Kind

    if not asked.groups:
        return [asked.sheet.columns[place] for place in asked.columns]
    of_groups = [(asked.sheet.columns[place], by) for place, by in asked.groups]
    return [
        *(
            Column(group_heading(column.heading, by), group_kind(column.kind, by), column.width)
            for column, by in of_groups
        ),
        Column(COUNT, Kind.NUMBER, 12),
        *(asked.sheet.columns[place] for place in asked.sums),
    ]


def _row(asked: Asked, row: Any) -> ReportRow:
    from welfare_desk.documents.sheets.values import shown

    cells, columns = asked.sheet.cells(row), asked.sheet.columns
    told = tuple(shown(cells[place], columns[place].kind) for place in asked.columns)
    number = next((cells[at] for at, column in enumerate(columns) if column.heading == FILE_NO), "")
    return ReportRow(told, str(number or ""))


def numbers_of(asked: Asked, cells: Sequence[Any]) -> list[Any]:
    """What a row adds to the sums."""
    found = (cells[place] for place in asked.sums)
    return [value.amount if isinstance(value, Rial) else value for value in found]


def _keys(asked: Asked, cells: Sequence[Any], look: Look) -> Keys:
    return tuple(common(cells[place], by, look.today) for place, by in asked.groups)


def grouped_by(look: Look, asked: Asked) -> Grouped:
    """All rows of a grouped report, counted."""
    grouped, cells_of = Grouped(len(asked.sums)), asked.sheet.cells
    for row in rows_of(look, asked.list, asked.asked):
        cells = cells_of(row)
        grouped.add(_keys(asked, cells, look), numbers_of(asked, cells))
    return grouped


def _told_keys(asked: Asked, keys: Keys) -> tuple[str, ...]:
    """The keys of a group as its row tells them."""
    from welfare_desk.documents.sheets.values import shown

    columns = columns_of(asked)
    return tuple(
        UNKNOWN if key is None else str(shown(key, column.kind))
        for key, column in zip(keys, columns, strict=False)
    )


def ordered(asked: Asked, grouped: Grouped, wanted: Definition) -> list[tuple[Cell, ...]]:
    """The rows of a grouped report in its order, as a sheet shows them."""
    from welfare_desk.documents.sheets.values import shown

    columns = columns_of(asked)
    by = next((at for at, column in enumerate(columns) if column.heading == wanted.sort), None)
    rows = grouped.ordered(by, descending=wanted.descending)
    told = []
    for row in rows:
        cells = [cell_of(row, place) for place in range(len(columns))]
        known = zip(cells, columns, strict=True)
        told.append(tuple(UNKNOWN if value is None else shown(value, column.kind) for value, column in known))
    return told


def totals_of(asked: Asked, sums: Sums) -> Totals:
    """Sums under the columns of a report; a sum of which no row is known is told as such."""
    if asked.groups:
        before = len(asked.groups)
        values = [UNKNOWN if value is None else value for value in sums.values]
        cells = (*([None] * before), sums.rows, *values)
        return Totals(sums.rows, cells, (*([0] * (before + 1)), *sums.unknown))
    by_place = dict(zip(asked.sums, zip(sums.values, sums.unknown, strict=True), strict=True))
    told = [by_place.get(place) for place in asked.columns]
    return Totals(
        sums.rows,
        tuple(None if one is None else UNKNOWN if one[0] is None else one[0] for one in told),
        tuple(0 if one is None else one[1] for one in told),
    )
