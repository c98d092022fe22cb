# SPDX-License-Identifier: Apache-2.0
"""A monthly list leaves the office as a workbook or as the bank's text, with a trace of who took it."""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
from dataclasses import dataclass, field
from enum import StrEnum

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.bank_text import bank_text
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.outside import must_take, replacing
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.sightings import note
from welfare_desk.storage.pension import lists, payments
from welfare_desk.storage.uow import Reader

MOST = 1_000_000
"""Rows of one workbook, which a spreadsheet still opens."""


class ListForm(StrEnum):
    """What a list becomes outside; the PDF is a paper of its own."""

    XLSX = "xlsx"
    BANK = "bank"
    COMPARISON = "comparison"
    """The workbook of what was sent beside what was paid."""


@dataclass(frozen=True)
class ExportMonthlyList:
    """Which list, in which form, into which file; ``-`` is standard output."""

    month: JalaliMonth
    path: str = field(metadata=PATH)
    kind: PaymentKind = PaymentKind.PENSION
    form: ListForm = ListForm.XLSX


@dataclass(frozen=True)
class ListExported:
    """Where it stands, and how many lines it holds."""

    path: str
    rows: int


@dataclass(frozen=True)
class _Written:
    rows: int
    digest: str
    content: io.BytesIO


def _write(desk: Desk, facts: ExportMonthlyList) -> _Written:
    from welfare_desk.documents.pension.sheet import write_comparison, write_list

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    with contextlib.closing(Reader(desk.store)) as reader:
        found = lists.existing(reader.apart, facts.kind, facts.month)
        if facts.form is not ListForm.XLSX and found.state is ListState.DRAFT:
            raise RuleError("list_not_approved", month=str(facts.month))
        content = io.BytesIO()
        if facts.form is ListForm.COMPARISON:
            total, settled = payments.sides(reader.apart, found, payments.Narrowing(), MOST, 0)
            rows = write_comparison(content, found, settled, total)
        elif facts.form is ListForm.BANK:
            text, rows = bank_text(facts.kind, facts.month, lists.all_lines(reader.apart, found))
            content.write(text)
        else:
            rows = write_list(content, found, lists.all_lines(reader.apart, found))
    return _Written(rows, found.digest, content)


def _hand_over(desk: Desk, written: _Written, facts: ExportMonthlyList, answer: ListExported) -> None:
    if written.rows > answer.rows:  # a repeated key, and the draft has grown since it was logged
        raise RuleError("not_logged")
    with contextlib.ExitStack() as held:
        written.content.seek(0)
        if facts.path == "-":
            shutil.copyfileobj(written.content, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        else:
            target = held.enter_context(replacing(facts.path, desk.store.directory))
            shutil.copyfileobj(written.content, target)


@command(
    "pension.export_list",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_write,
    deliver=_hand_over,
)
def export_list(work: Work, facts: ExportMonthlyList) -> ListExported:
    """Log who carries the list away; then the file is there, whole.

    RuleError `list_not_prepared`, `list_not_approved` for the bank's text or the comparison of a draft,
    `draft_changed`; refused as `file_place` refuses.
    """
    written: _Written = work.prepared
    found = lists.existing(work.db.raw, facts.kind, facts.month)
    if found.digest != written.digest:
        raise RuleError("draft_changed", month=str(facts.month))
    note(work, Sighting.EXPORT, rows=written.rows)
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    return ListExported(facts.path, written.rows)
