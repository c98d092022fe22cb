# SPDX-License-Identifier: Apache-2.0
"""A list of files as a workbook, with the filter it was chosen by written over it."""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter, ListFiles, SortBy
from welfare_desk.outside import must_take, replacing, scratch_folder, too_many_for_memory
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.services.facts import to_json
from welfare_desk.services.sightings import note
from welfare_desk.storage.casework import pages
from welfare_desk.storage.uow import Reader

_AT_ONCE = 5_000
"""Rows read at a time; a list of a million must not stand in memory."""


@dataclass(frozen=True)
class ExportList:
    """Which files, in which order, into which file; ``-`` is standard output."""

    path: str = field(metadata=PATH)
    filter: FileFilter = field(default_factory=FileFilter)
    sort: SortBy = SortBy.NAME
    descending: bool = False


@dataclass(frozen=True)
class Exported:
    """Where the workbook stands, and how many files it lists."""

    path: str
    rows: int


def waiting_book(path: str, total: int) -> tuple[Any, Any]:
    """Where a workbook of so many rows waits until its sighting is kept, and the folder that holds it."""
    folder = scratch_folder(Path(path)) if too_many_for_memory(total) and path != "-" else None
    return (io.BytesIO() if folder is None else Path(folder.name) / "list.xlsx"), folder


@dataclass(frozen=True)
class Written:
    """A workbook that waits without its name until its sighting is kept; unwanted, it goes by itself."""

    rows: int
    book: Any
    folder: Any = None

    def hand_over(self, path: str, office: Path) -> None:
        """Write it where it was asked for, or to standard output."""
        with contextlib.ExitStack() as held:
            if self.folder is not None:
                held.callback(self.folder.cleanup)
            book = held.enter_context(self.book.open("rb") if isinstance(self.book, Path) else self.book)
            book.seek(0)
            if path == "-":
                shutil.copyfileobj(book, sys.stdout.buffer)
                sys.stdout.buffer.flush()
            else:
                shutil.copyfileobj(book, held.enter_context(replacing(path, office)))


def _write(desk: Desk, facts: ExportList) -> Written:
    from welfare_desk.documents.lists.files import FILES
    from welfare_desk.documents.sheets.writer import write_sheet

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    wanted = ListFiles(facts.filter, facts.sort, facts.descending, 0, _AT_ONCE)
    with contextlib.closing(Reader(desk.store)) as reader:
        total = pages.page(reader.apart, replace(wanted, limit=1)).total
        head = _head(facts.filter, desk.today, total)
        book, folder = waiting_book(facts.path, total)
        rows = write_sheet(book, FILES.title, FILES.columns, _rows(desk, reader, wanted, total), head, total)
    return Written(rows, book, folder)


def _hand_over(desk: Desk, written: Written, facts: ExportList, answer: Exported) -> None:
    if written.rows > answer.rows:  # a repeated key, and the list has grown since it was logged
        raise RuleError("not_logged")
    written.hand_over(facts.path, desk.store.directory)


@command(
    "exchange.export_list",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_write,
    deliver=_hand_over,
)
def export_list(work: Work, facts: ExportList) -> Exported:
    """Log who carries how many files away; then the list is there, whole, instead of a file of that name.

    Refused as `outside.file_place` refuses.
    """
    written: Written = work.prepared
    note(work, Sighting.EXPORT, rows=written.rows)
    work.about("list", "files")
    return Exported(facts.path, written.rows)


def _rows(desk: Desk, reader: Reader, wanted: ListFiles, total: int) -> Iterator[Sequence[Any]]:
    from welfare_desk.documents.lists.files import FILES

    for offset in range(0, total, _AT_ONCE):
        for row in pages.page(reader.apart, replace(wanted, offset=offset)).rows:
            yield FILES.cells(row)
        desk.progress(min(offset + _AT_ONCE, total), total)


def _head(chosen: FileFilter, today: date, total: int) -> list[tuple[str, str]]:
    """The filter in words, one line for each part that narrows."""
    from welfare_desk.documents.lists.files import FILES
    from welfare_desk.documents.lists.listing import narrowed

    counted = [("تاریخ", format_date(today)), ("تعداد پرونده", str(total))]
    return [*counted, *narrowed(FILES, to_json(chosen), {})]
