# SPDX-License-Identifier: Apache-2.0
"""The report workbook: rejected and ambiguous rows as typed with their reasons, and the warnings."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.fields import Cell, Field, Problem
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.domain.exchange.readings import fault_name
from welfare_desk.outside import file_place, must_take
from welfare_desk.sentences.exchange import outcome_label
from welfare_desk.services.door import Look, question
from welfare_desk.services.exchange.facts import CheckList, Report, WriteReport
from welfare_desk.services.exchange.judging import judged, read_in
from welfare_desk.services.exchange.opened import open_list
from welfare_desk.services.exchange.telling import TOLD, message, reasons
from welfare_desk.storage.exchange import batches

if TYPE_CHECKING:
    from welfare_desk.documents.sheets.report import CellWarning, ReturnedSheet

LANGUAGE = "fa"
"""Reports are papers of the office: Persian, whatever the screen's language is."""


@dataclass(frozen=True)
class _Row:
    """A row to report on, from a check or from a batch."""

    sheet: str
    row: int
    outcome: Outcome
    cells: Sequence[Cell]
    problems: Sequence[Problem]


@dataclass(frozen=True)
class _Columns:
    """Headings of a sheet, and the columns by the field they became."""

    headings: tuple[str, ...]
    places: dict[str, int]


@question("exchange.report", permission=Permission.IMPORT_FILES)
def report(look: Look, facts: WriteReport) -> Report:
    """Write the report of a check or of a batch; ``-`` as its name is standard output.

    Refused as `outside.file_place` refuses.
    """
    raw, office = look.db.apart, look.db.store.directory
    if facts.out != "-":
        must_take(facts.out, office)
    if facts.check is not None:
        rows, columns = _of_check(look, facts.check)
    else:
        rows, columns = _of_batch(raw, facts.batch_id)
    from welfare_desk.documents.sheets.report import write_report

    sheets, warnings = _shaped(rows, columns)
    target: Any = sys.stdout.buffer if facts.out == "-" else file_place(facts.out, office)
    write_report(target, sheets, warnings)
    return Report(facts.out, sum(len(sheet.rows) for sheet in sheets), len(warnings))


def _of_check(look: Look, check: CheckList) -> tuple[list[_Row], dict[str, _Columns]]:
    raw = look.db.apart
    opened = open_list(check.path)
    read = read_in(opened, batches.remembered(raw), check.sheets, check.decisions, look.today)
    result = judged(raw, read, check.decisions, overwrite=check.overwrite)
    rows = [
        _Row(verdict.sheet, verdict.row, verdict.outcome, row.source.cells, verdict.problems)
        for row, verdict in zip(read.rows, result.verdicts, strict=True)
        if verdict.outcome in TOLD
    ]
    columns = {
        sheet.table.title: _columns([(column.heading, column.field) for column in sheet.layout.columns])
        for sheet in read.sheets
    }
    return rows, columns


def _of_batch(raw: Any, batch_id: int) -> tuple[list[_Row], dict[str, _Columns]]:
    kept = batches.batch(raw, batch_id)
    if kept is None:
        raise RuleError("no_such_batch")
    rows = [
        _Row(row.sheet, row.row, row.outcome, row.cells, row.problems)
        for row in batches.rows(raw, batch_id, TOLD)
    ]
    columns = {sheet: _columns(listed) for sheet, listed in batches.columns_of(kept).items()}
    return rows, columns


def _columns(listed: Iterable[tuple[str, Field | None]]) -> _Columns:
    pairs = list(listed)
    places = {fault_name(field): index for index, (_, field) in enumerate(pairs) if field is not None}
    return _Columns(tuple(heading for heading, _ in pairs), places)


def _shaped(
    rows: Sequence[_Row], columns: dict[str, _Columns]
) -> tuple[list[ReturnedSheet], list[CellWarning]]:
    from welfare_desk.documents.sheets.report import CellWarning, ReturnedRow, ReturnedSheet
    from welfare_desk.documents.sheets.workbook import cell_name

    returned: dict[str, list[ReturnedRow]] = {}
    warnings: list[CellWarning] = []
    for row in rows:
        known = columns[row.sheet]
        if row.outcome is Outcome.WARNED:
            for problem in row.problems:
                at = known.places.get(problem.field)
                heading = known.headings[at] if at is not None else ""
                cell = cell_name(row.row, at) if at is not None else ""
                told = message(reasons([problem]), LANGUAGE)
                warnings.append(CellWarning(row.sheet, row.row, cell, heading, problem.written, told))
            continue
        marked = frozenset(
            known.places[problem.field] for problem in row.problems if problem.field in known.places
        )
        told_rows = [message([reason], LANGUAGE) for reason in reasons(row.problems)]
        label = outcome_label(row.outcome.value, LANGUAGE)
        returned.setdefault(row.sheet, []).append(
            ReturnedRow(row.row, row.cells, label, list(dict.fromkeys(told_rows)), marked)
        )
    sheets = [ReturnedSheet(title, columns[title].headings, found) for title, found in returned.items()]
    return sheets, warnings
