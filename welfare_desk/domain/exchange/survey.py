# SPDX-License-Identifier: Apache-2.0
"""A whole workbook: each sheet laid out and read, then every row judged in the order of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.columns import Remembered
from welfare_desk.domain.exchange.fields import IDENTIFIERS, Cell, Field, Problem, Table, TableRow
from welfare_desk.domain.exchange.intake import Intake
from welfare_desk.domain.exchange.layout import (
    Layout,
    continued,
    data_rows,
    lay_out,
    nothing_in,
    same_shape,
    with_choices,
)
from welfare_desk.domain.exchange.outcome import Action, Decision, Outcome, Totals, Verdict
from welfare_desk.domain.exchange.readings import RowReader

MOST_ROWS = 200_000
"""Clients of one workbook; titles, headings, totals and blank rows are not counted."""

_TELL_EVERY = 500
FOR_ALL_ROWS = frozenset({Field.DOMAIN})
"""What may be the same for a whole list: an office's lists are of one specialised field often enough."""
_FIELD_NAMES = frozenset(field.value for field in Field)
Tell = Callable[[int, int], None]
"""Told (done, total) now and then; may raise ``Cancelled``."""


@dataclass(frozen=True)
class SheetChoice:
    """What the clerk chose for one sheet; columns by index as text, an empty field for «leave out»."""

    title: str
    use: bool = True
    columns: dict[str, str] = field(default_factory=dict)
    all_rows: dict[str, str] = field(default_factory=dict)
    """By a field of `FOR_ALL_ROWS`, what every row's cell reads like where no column gives that field."""


@dataclass(frozen=True)
class Sheet:
    """A sheet as it will be imported, or left out."""

    table: Table
    layout: Layout
    use: bool
    all_rows: dict[str, str] = field(default_factory=dict)
    """Cells that every row has, by fields without a column."""


@dataclass(slots=True)
class ReadRow:
    """One filled row of a list after reading; ``skipped`` says why it is no client."""

    sheet: str
    source: TableRow
    reading: Reading
    skipped: str = ""


def lay_out_all(
    tables: Sequence[Table], remembered: Remembered, choices: Sequence[SheetChoice] = ()
) -> list[Sheet]:
    """Every sheet with its columns; one without heading that goes on like the first has its columns.

    RuleError ``no_such_sheet``, ``no_such_field`` for choices that do not fit the workbook.
    """
    titles = {table.title for table in tables}
    for asked in choices:
        if asked.title not in titles:
            raise RuleError("no_such_sheet", sheet=asked.title)
    chosen = {choice.title: choice for choice in choices}
    sheets: list[Sheet] = []
    first: Layout | None = None
    for table in tables:
        layout = lay_out(table, remembered)
        if first is not None and layout.heading_row is None and same_shape(first, layout):
            layout = continued(first, layout)
        choice = chosen.get(table.title)
        if choice is not None and choice.columns:
            layout = with_choices(layout, _fields(choice.columns))
        if first is None and layout.is_list:
            first = layout
        wanted = choice.use if choice is not None else not table.hidden
        given = _given(layout, choice.all_rows) if choice is not None else {}
        sheets.append(Sheet(table, layout, layout.is_list and wanted, given))
    return sheets


def _given(layout: Layout, all_rows: Mapping[str, str]) -> dict[str, str]:
    """The cells for all rows whose fields no column gives."""
    for name in all_rows:
        if name not in FOR_ALL_ROWS:
            raise RuleError("no_such_field", field=name)
    with_column = {column.field for column in layout.columns}
    return {name: cell for name, cell in all_rows.items() if cell and Field(name) not in with_column}


def _fields(columns: Mapping[str, str]) -> dict[int, Field | None]:
    fields: dict[int, Field | None] = {}
    for index, name in columns.items():
        if name and name not in _FIELD_NAMES:
            raise RuleError("no_such_field", field=name)
        fields[int(index)] = Field(name) if name else None
    return fields


def read_all(
    sheets: Sequence[Sheet], decisions: Sequence[Decision], today: date, tell: Tell | None = None
) -> list[ReadRow]:
    """Every filled row of the sheets in use, in the order of the file."""
    corrected = {(each.sheet, each.row): each.cells for each in decisions if each.cells}
    used = [sheet for sheet in sheets if sheet.use]
    total = sum(len(sheet.table.rows) for sheet in used)
    rows: list[ReadRow] = []
    for sheet in used:
        for row in _read_sheet(sheet, corrected, today):
            rows.append(row)
            if tell is not None and len(rows) % _TELL_EVERY == 0:
                tell(len(rows), total)
    return rows


def refuse_too_many(rows: Sequence[ReadRow]) -> None:
    """RuleError ``too_many_list_rows`` where more rows than one import takes are clients."""
    clients = sum(not row.skipped for row in rows)
    if clients > MOST_ROWS:
        raise RuleError("too_many_list_rows", rows=clients, most=MOST_ROWS)


def _read_sheet(
    sheet: Sheet, corrected: Mapping[tuple[str, int], Mapping[str, str]], today: date
) -> Iterator[ReadRow]:
    layout, table = sheet.layout, sheet.table
    headings = [column.heading for column in layout.columns]
    mapped = frozenset(column.index for column in layout.columns if column.field is not None)
    reader = RowReader(layout.mapping, headings, today, table.unreadable)
    title = table.title
    nothing = Reading(0, Client())
    identifier = next((c.index for c in layout.columns if c.field in IDENTIFIERS), -1)
    for row in data_rows(table, layout):
        cells = corrected.get((title, row.number)) if corrected else None
        client = cells or _names_somebody(row.cells, identifier)
        why = None if client else nothing_in(row, headings, mapped)
        if why is not None:
            yield ReadRow(title, row, replace(nothing, number=row.number), why.value)
        else:
            yield ReadRow(title, row, reader.read(row, {**sheet.all_rows, **(cells or {})}))


def _names_somebody(cells: Sequence[Cell], identifier: int) -> bool:
    """Whether the identifier's cell is plainly one: such a row is a client without looking further."""
    if not 0 <= identifier < len(cells):
        return False
    cell = cells[identifier]
    return (isinstance(cell, str) and len(cell) >= 8 and cell.isdecimal()) or (
        isinstance(cell, int) and cell >= 10**7
    )


def judge(
    rows: Sequence[ReadRow], decisions: Sequence[Decision], intake: Intake, tell: Tell | None = None
) -> list[Verdict]:
    """One verdict per row, in order; skipped rows carry the reason as their problem's code."""
    actions = {(each.sheet, each.row): each.action for each in decisions if each.action is not Action.NONE}
    verdicts: list[Verdict] = []
    for row in rows:
        reading = row.reading
        if row.skipped:
            why = (Problem("", f"skipped_{row.skipped}"),)
            verdicts.append(Verdict(row.sheet, reading.number, Outcome.SKIPPED, reading.client, why))
        else:
            action = actions.get((row.sheet, reading.number), Action.NONE) if actions else Action.NONE
            verdicts.append(intake.decide(row.sheet, reading, action))
        if tell is not None and len(verdicts) % _TELL_EVERY == 0:
            tell(len(verdicts), len(rows))
    return verdicts


def totals(sheets: Sequence[Sheet], verdicts: Sequence[Verdict]) -> Totals:
    """The figures of a check or an import; blank rows within a list count as skipped."""
    found = Counter(verdict.outcome for verdict in verdicts)
    rows = sum(sheet.layout.row_count for sheet in sheets if sheet.use)
    return Totals(
        rows=rows,
        accepted=found[Outcome.ACCEPTED] + found[Outcome.WARNED],
        updated=found[Outcome.UPDATED],
        warned=found[Outcome.WARNED],
        rejected=found[Outcome.REJECTED],
        ambiguous=found[Outcome.AMBIGUOUS],
        repeated=found[Outcome.REPEATED],
        skipped=found[Outcome.SKIPPED] + rows - len(verdicts),
    )
