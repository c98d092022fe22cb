# SPDX-License-Identifier: Apache-2.0
"""Questions about a list before anything is imported; none of them writes."""

from __future__ import annotations

from itertools import islice

from welfare_desk.domain.access import Permission
from welfare_desk.domain.exchange.fields import IDENTIFIERS, NAMES, Field, TableRow
from welfare_desk.domain.exchange.layout import Layout, data_rows, nothing_in
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.domain.exchange.readings import RowReader
from welfare_desk.domain.exchange.survey import Sheet, SheetChoice, lay_out_all
from welfare_desk.services.door import Look, question
from welfare_desk.services.exchange.facts import (
    CheckList,
    CheckRows,
    ColumnRead,
    ImportCheck,
    ListRead,
    Preview,
    PreviewRows,
    Problems,
    ReadList,
    ReadPasted,
    SheetRead,
)
from welfare_desk.services.exchange.judging import judged, read_in
from welfare_desk.services.exchange.opened import PASTED, OpenedList, open_list, open_pasted
from welfare_desk.services.exchange.previews import preview_cells
from welfare_desk.services.exchange.telling import TOLD, row_problem, settled_row
from welfare_desk.storage.exchange import batches


@question("exchange.read_list", permission=Permission.IMPORT_FILES)
def read_list(look: Look, facts: ReadList) -> ListRead:
    """The workbook's sheets with what each column was taken for."""
    return _first_look(look, facts.path, open_list(facts.path, look.progress))


@question("exchange.read_pasted", permission=Permission.IMPORT_FILES)
def read_pasted(look: Look, facts: ReadPasted) -> ListRead:
    """The same of rows copied in a spreadsheet, kept in memory under the path that is answered."""
    opened = open_pasted(facts.text, look.progress)
    return _first_look(look, PASTED + opened.sha256, opened)


def _first_look(look: Look, path: str, opened: OpenedList) -> ListRead:
    raw = look.db.apart
    sheets = lay_out_all(opened.tables, batches.remembered(raw))
    before = [
        each.at for each in batches.batches(raw) if each.file_sha256 == opened.sha256 and not each.undone_at
    ]
    return ListRead(
        path,
        opened.name,
        opened.sha256,
        opened.size,
        tuple(map(_sheet_read, sheets)),
        before[0] if before else None,
    )


def _sheet_read(sheet: Sheet) -> SheetRead:
    layout = sheet.layout
    columns = tuple(
        ColumnRead(
            column.index, column.heading, column.field.value if column.field else "", column.how.value,
            column.samples, round(column.fullness, 4),
        )
        for column in layout.columns
    )  # fmt: skip
    missing = _missing(layout) if sheet.use else ()
    return SheetRead(layout.title, sheet.use, layout.heading_row, layout.row_count, columns, missing)


def _missing(layout: Layout) -> tuple[str, ...]:
    fields = {column.field for column in layout.columns}
    wanted = (
        ("national_id", IDENTIFIERS),
        ("name", NAMES),
        ("birth_date", frozenset({Field.BIRTH_DATE})),
        ("domain", frozenset({Field.DOMAIN})),
    )
    return tuple(name for name, any_of in wanted if not fields & any_of)


@question("exchange.preview", permission=Permission.IMPORT_FILES)
def preview(look: Look, facts: PreviewRows) -> Preview:
    """One client of a sheet, cell by cell, as the columns chosen so far would have it."""
    opened = open_list(facts.path, look.progress)
    choice = SheetChoice(facts.sheet, columns=facts.columns)
    sheets = lay_out_all(opened.tables, batches.remembered(look.db.apart), (choice,))
    sheet = next(sheet for sheet in sheets if sheet.table.title == facts.sheet)
    row = _row_at(sheet, facts.row, facts.step)
    if row is None:
        return Preview(0, ())
    headings = [column.heading for column in sheet.layout.columns]
    reader = RowReader(sheet.layout.mapping, headings, look.today, sheet.table.unreadable)
    return Preview(row.number, preview_cells(sheet.layout, row, reader.read(row)))


def _row_at(sheet: Sheet, number: int, step: int) -> TableRow | None:
    layout = sheet.layout
    headings = [column.heading for column in layout.columns]
    mapped = [column.index for column in layout.columns if column.field is not None]
    clients = [row for row in data_rows(sheet.table, layout) if nothing_in(row, headings, mapped) is None]
    if not clients:
        return None
    at = next((place for place, row in enumerate(clients) if row.number >= number), len(clients) - 1)
    return clients[min(max(at + step, 0), len(clients) - 1)]


@question("exchange.check", permission=Permission.IMPORT_FILES)
def check(look: Look, facts: CheckList) -> ImportCheck:
    """What an import would do, row by row; nothing is written."""
    opened = open_list(facts.path, look.progress)
    raw = look.db.apart
    read = read_in(opened, batches.remembered(raw), facts.sheets, facts.decisions, look.today, look.progress)
    result = judged(raw, read, facts.decisions, overwrite=facts.overwrite, tell=look.progress)
    differing = sum(
        bool(verdict.kept) for verdict in result.verdicts if verdict.outcome is not Outcome.WARNED
    )
    return ImportCheck(
        result.totals,
        tuple(row_problem(verdict) for verdict in result.verdicts if verdict.outcome in TOLD),
        tuple(sheet.table.title for sheet in read.sheets if not sheet.use),
        differing,
        opened.sha256,
    )


@question("exchange.check_rows", permission=Permission.IMPORT_FILES)
def check_rows(look: Look, facts: CheckRows) -> Problems:
    """Accepted, repeated or passed over: which rows they are, and what each repeats or completes."""
    asked = facts.check
    opened = open_list(asked.path, look.progress)
    raw = look.db.apart
    read = read_in(opened, batches.remembered(raw), asked.sheets, asked.decisions, look.today, look.progress)
    result = judged(raw, read, asked.decisions, overwrite=asked.overwrite, tell=look.progress)
    wanted = (verdict for verdict in result.verdicts if verdict.outcome == facts.outcome)
    return Problems(tuple(settled_row(verdict) for verdict in islice(wanted, facts.limit)))
