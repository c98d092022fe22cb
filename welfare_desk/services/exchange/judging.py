# SPDX-License-Identifier: Apache-2.0
"""From a workbook and the clerk's choices to one verdict per row, against what the office holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.columns import Remembered
from welfare_desk.domain.exchange.intake import Intake
from welfare_desk.domain.exchange.outcome import Decision, Totals, Verdict
from welfare_desk.domain.exchange.survey import (
    ReadRow,
    Sheet,
    SheetChoice,
    judge,
    lay_out_all,
    read_all,
    refuse_too_many,
    totals,
)
from welfare_desk.services.exchange.opened import OpenedList
from welfare_desk.storage.exchange import holdings

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class ReadIn:
    """A list after reading: nothing of it depends on the office but the columns it remembers."""

    opened: OpenedList
    sheets: list[Sheet]
    rows: list[ReadRow]


@dataclass(frozen=True)
class Judged:
    """Every row's verdict, in the order of the file."""

    verdicts: list[Verdict]
    totals: Totals


def read_in(
    opened: OpenedList,
    remembered: Remembered,
    choices: Sequence[SheetChoice],
    decisions: Sequence[Decision],
    today: date,
    tell: Tell | None = None,
) -> ReadIn:
    """Lay out and read; RuleError ``no_list`` when no sheet holds clients, ``too_many_list_rows``."""
    sheets = lay_out_all(opened.tables, remembered, choices)
    if not any(sheet.use for sheet in sheets):
        raise RuleError("no_list")
    rows = read_all(sheets, decisions, today, tell)
    refuse_too_many(rows)
    return ReadIn(opened, sheets, rows)


def judged(
    raw: Any, read: ReadIn, decisions: Sequence[Decision], *, overwrite: bool, tell: Tell | None = None
) -> Judged:
    """Judge against one view of the office; can be done again, since nothing that was read is changed."""
    clients = [row.reading.client for row in read.rows if not row.skipped and not row.reading.faults]
    held = holdings.held_people(
        raw,
        {client.national_id for client in clients if client.national_id},
        {client.foreign_id for client in clients if client.foreign_id},
        {client.file_no for client in clients if client.file_no},
    )
    verdicts = judge(read.rows, decisions, Intake(held, overwrite=overwrite), tell)
    return Judged(verdicts, totals(read.sheets, verdicts))
