# SPDX-License-Identifier: Apache-2.0
"""A closed month leaves the office as a workbook, with a trace of who took it."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.demands import WORKBOOK
from welfare_desk.domain.summary.bundles.listing import keys_without_words, without_words
from welfare_desk.domain.summary.monthly.month import sealed_along, unsealed
from welfare_desk.outside import must_take
from welfare_desk.sentences.month_words import centre_key
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.exchange.export import Written
from welfare_desk.services.sightings import note
from welfare_desk.services.summary.monthly.beside import beside_sealed
from welfare_desk.storage.summary.bundles import bundles
from welfare_desk.storage.summary.monthly import closings
from welfare_desk.storage.uow import Reader

if TYPE_CHECKING:
    from welfare_desk.documents.summary.monthly.workbook import MonthBook


@dataclass(frozen=True)
class ExportWorkbook:
    """Which closed month, into which file; ``-`` is standard output."""

    month: JalaliMonth
    path: str = field(metadata=PATH)


@dataclass(frozen=True)
class WorkbookExported:
    """Where it stands, how many rows its lists hold, and the SHA-256 of the file."""

    path: str
    rows: int
    digest: str


@dataclass(frozen=True)
class _Made:
    digest: str
    book: Written


def month_book(raw: Any, month: JalaliMonth) -> MonthBook:
    """A closed month as its workbook tells it, as it was sealed but for `without_words`.

    RuleError `month_not_closed`.
    """
    from welfare_desk.documents.summary.monthly.workbook import MonthBook

    sealed = json.loads(closings.sealed(raw, month))
    closed = closings.closed(raw, month)
    assert closed is not None
    _, rows, checks = unsealed(sealed)
    along = sealed_along(sealed)
    beside = beside_sealed(along)
    names = {one.key: one.name for one in (*beside.services, *beside.items)}
    names.update((centre_key(one.key), one.name) for one in beside.centres)
    return MonthBook(
        closed,
        without_words(rows),
        checks,
        beside.county,
        beside.province,
        beside.program,
        names,
        along.corrections,
        beside.declared,
        keys_without_words(along.keys),
    )


def _make(desk: Desk, facts: ExportWorkbook) -> _Made:
    from welfare_desk.documents.summary.monthly.workbook import write_month

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    with contextlib.closing(Reader(desk.store)) as reader:
        book = month_book(reader.apart, facts.month)
        sent = bundles.member_of(reader.apart, facts.month, WORKBOOK)
    content = io.BytesIO(sent or b"")
    if sent is None:
        write_month(content, book)
    return _Made(sha256_hex(content.getvalue()), Written(sum(map(len, book.rows.values())), content))


def _hand_over(desk: Desk, made: _Made, facts: ExportWorkbook, answer: WorkbookExported) -> None:
    if made.digest != answer.digest:  # a repeated key, and the month is told otherwise since it was logged
        raise RuleError("not_logged")
    made.book.hand_over(facts.path, desk.store.directory)


@command(
    "summary.export_workbook",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_make,
    deliver=_hand_over,
)
def export_workbook(work: Work, facts: ExportWorkbook) -> WorkbookExported:
    """Log who carries the month away; then its workbook is there, whole.

    RuleError `month_not_closed`; refused as `outside.file_place` refuses.
    """
    made: _Made = work.prepared
    note(work, Sighting.EXPORT, rows=made.book.rows)
    work.about("month", str(facts.month))
    return WorkbookExported(facts.path, made.book.rows, made.digest)
