# SPDX-License-Identifier: Apache-2.0
"""The report workbook: rejected and ambiguous rows as typed with their reasons, and the warnings.

It carries clients out of the office as an exported list does, and is logged like one.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.exchange.fields import Cell, Field, Problem
from welfare_desk.domain.exchange.outcome import Outcome
from welfare_desk.domain.exchange.readings import fault_name
from welfare_desk.outside import must_take
from welfare_desk.sentences.exchange import outcome_label
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.exchange.export import Written
from welfare_desk.services.exchange.facts import CheckList, Report, WriteReport
from welfare_desk.services.exchange.judging import judged, read_in
from welfare_desk.services.exchange.opened import open_list
from welfare_desk.services.exchange.telling import TOLD, message, reasons
from welfare_desk.services.sightings import note
from welfare_desk.storage.exchange import batches
from welfare_desk.storage.uow import Reader

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


@dataclass(frozen=True)
class _Made:
    """The report as it waits for its sighting."""

    answer: Report
    book: Written


def _make(desk: Desk, facts: WriteReport) -> _Made:
    from welfare_desk.documents.sheets.report import write_report

    if not desk.user.may(Permission.EXPORT_LISTS):  # rows about clients leave the office, as is logged
        raise NotPermitted(permission=Permission.EXPORT_LISTS.value, user=desk.user.name)
    if facts.out != "-":
        must_take(facts.out, desk.store.directory)
    with contextlib.closing(Reader(desk.store)) as reader:
        if facts.check is not None:
            rows, columns = _of_check(reader.apart, desk.today, facts.check)
        else:
            rows, columns = _of_batch(reader.apart, facts.batch_id)
    sheets, warnings = _shaped(rows, columns)
    desk.progress(0, len(rows))
    book = io.BytesIO()
    write_report(book, sheets, warnings)
    desk.progress(len(rows), len(rows))
    answer = Report(facts.out, sum(len(sheet.rows) for sheet in sheets), len(warnings))
    return _Made(answer, Written(answer.rows + answer.warnings, book))


def _hand_over(desk: Desk, made: _Made, facts: WriteReport, answer: Report) -> None:
    if made.book.rows > answer.rows + answer.warnings:  # a repeated key, and the list was judged anew
        raise RuleError("not_logged")
    made.book.hand_over(facts.out, desk.store.directory)


@command(
    "exchange.report",
    permission=Permission.IMPORT_FILES,
    touches={Kind.SIGHTING},
    prepare=_make,
    deliver=_hand_over,
)
def report(work: Work, facts: WriteReport) -> Report:
    """Log who takes how many rows; then the report of a check or a batch is there; ``-`` is standard output.

    Refused as `outside.file_place` refuses; NotPermitted without the right to export as well; RuleError
    `no_such_batch`.
    """
    made: _Made = work.prepared
    note(work, Sighting.EXPORT, rows=made.book.rows)
    work.about("batch" if facts.batch_id else "list", facts.batch_id or "returned rows")
    return made.answer


def _of_check(raw: Any, today: date, check: CheckList) -> tuple[list[_Row], dict[str, _Columns]]:
    opened = open_list(check.path)
    read = read_in(opened, batches.remembered(raw), check.sheets, check.decisions, today)
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
