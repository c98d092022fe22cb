# SPDX-License-Identifier: Apache-2.0
"""The province of a span leaves headquarters as a workbook, with a trace of who took it."""

from __future__ import annotations

import contextlib
import io
from dataclasses import dataclass, field

from welfare_desk import __version__
from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.outside import must_take
from welfare_desk.services.door import Desk, Kind, Look, Work, command
from welfare_desk.services.exchange.export import Written
from welfare_desk.services.sightings import note
from welfare_desk.services.summary.bundles.board import AskBoard, board, province_of
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.uow import Reader


@dataclass(frozen=True)
class ExportProvince:
    """The months from `since` to `until`, both included, into which file; ``-`` is standard output."""

    since: JalaliMonth
    until: JalaliMonth
    path: str = field(metadata=PATH)


@dataclass(frozen=True)
class ProvinceExported:
    """Where it stands, how many rows it holds, and how many months of offices it is without.

    `digest` is of what it tells, whenever it is made.
    """

    path: str
    rows: int
    missing: int
    digest: str


@dataclass(frozen=True)
class _Made:
    book: Written
    missing: int
    digest: str


def _make(desk: Desk, facts: ExportProvince) -> _Made:
    from welfare_desk.documents.summary.bundles.province_workbook import ProvinceBook, write_province

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    with contextlib.closing(Reader(desk.store)) as reader:
        look = Look(reader, desk.today, desk.user, desk.watcher)
        shown = province_of(look, facts.since, facts.until)
        rows = board(look, AskBoard(facts.since, facts.until)).rows
        office = office_facts(reader.connection)
    cells = {row.code: row.cells for row in rows if row.code in shown.offices}
    book = ProvinceBook(
        shown.province,
        shown.offices,
        cells,
        office.province,
        desk.now,
        desk.user.display_name,
        __version__,
        shown.names,
        shown.corrected_since,
    )
    content = io.BytesIO()
    written = write_province(content, book)
    missing = sum(len(offices) for _, offices in shown.province.missing)
    told = (book.province, book.offices, book.cells, book.named, book.names, book.corrected_since)
    return _Made(Written(written, content), missing, sha256_hex(canonical(told)))


def _hand_over(desk: Desk, made: _Made, facts: ExportProvince, answer: ProvinceExported) -> None:
    if made.digest != answer.digest:  # a repeated key, and it is told otherwise since it was logged
        raise RuleError("not_logged")
    made.book.hand_over(facts.path, desk.store.directory)


@command(
    "headquarters.export_province",
    permission=Permission.HEADQUARTERS,
    touches={Kind.SIGHTING},
    prepare=_make,
    deliver=_hand_over,
)
def export_province(work: Work, facts: ExportProvince) -> ProvinceExported:
    """Log who carries the province's figures away; then the workbook is there, whole.

    RuleError `province_span`; refused as `outside.file_place` refuses.
    """
    made: _Made = work.prepared
    note(work, Sighting.EXPORT, rows=made.book.rows)
    for month in sorted({facts.since, facts.until}):
        work.about("month", str(month))
    return ProvinceExported(facts.path, made.book.rows, made.missing, made.digest)
