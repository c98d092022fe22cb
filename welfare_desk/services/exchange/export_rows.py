# SPDX-License-Identifier: Apache-2.0
"""Any list of the program as a workbook, with the filter it was asked with written over it.

A list is named by its question (`equipment.loans`), whose facts narrow it; what the question gives by pages
goes out whole, from one view of the data.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.outside import must_take, scratch_folder
from welfare_desk.services.bounds import check_facts
from welfare_desk.services.door import Desk, Kind, Look, Question, Work, command, use_case
from welfare_desk.services.exchange.export import Exported, Written
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.services.sightings import note
from welfare_desk.storage.uow import Reader

if TYPE_CHECKING:
    from welfare_desk.documents.lists.listing import ListSheet

_AT_ONCE = 5_000
"""Rows read at a time."""
_LARGE = 50_000
"""Rows of a list beyond which it waits in a folder beside its place instead of in memory."""


@dataclass(frozen=True)
class ExportRows:
    """Which list, by its question; into which file (``-`` is standard output); `asked`: facts that narrow it.

    `asked` is as `do` takes the question's facts; offset and limit do not matter.
    """

    list: str
    path: str = field(metadata=PATH)
    asked: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class _Page:
    rows: Sequence[Any]
    total: int


class _View(Reader):
    """One moment for all the pages of a list, beside the connection that lists on screens are waiting for."""

    @property
    def raw(self) -> Any:
        """The connection apart, also for questions that usually take the kept one."""
        return self.apart


def _write(desk: Desk, facts: ExportRows) -> Written:
    from welfare_desk.documents.lists.listing import narrowed
    from welfare_desk.documents.sheets.writer import write_sheet

    if facts.path != "-":
        must_take(facts.path, desk.store.directory)
    asked, sheet = _wanted(desk, facts)
    with contextlib.closing(_View(desk.store)) as reader:
        look = Look(reader, desk.today, desk.user, desk.watcher, desk.now)
        first = _page(look, facts.list, asked, 0)
        head = [
            ("تاریخ", format_date(desk.today)),
            ("خروجی گرفته", desk.user.display_name),
            ("تعداد ردیف", str(first.total)),
            *narrowed(sheet, to_json(asked)),
        ]
        large = first.total > _LARGE and facts.path != "-"
        folder = scratch_folder(Path(facts.path)) if large else None
        book: Any = io.BytesIO() if folder is None else Path(folder.name) / "list.xlsx"
        cells = map(sheet.cells, _rows(look, facts.list, asked, first))
        rows = write_sheet(book, sheet.title, sheet.columns, cells, head, first.total)
    return Written(rows, book, folder)


def _wanted(desk: Desk, facts: ExportRows) -> tuple[Any, ListSheet]:
    """The facts of the question, and its sheet; who may not ask it may not carry its answer away either."""
    from welfare_desk.documents.lists.every import LISTS

    if facts.list not in LISTS:
        raise RuleError("no_such_list", list=facts.list, known=sorted(LISTS))
    question = _question(facts.list)
    if not desk.user.may(question.permission):
        raise NotPermitted(permission=question.permission.value, user=desk.user.name)
    asked = from_json(question.facts, facts.asked)
    check_facts(asked, desk.today)
    return asked, LISTS[facts.list]


def _question(name: str) -> Question[Any, Any]:
    from welfare_desk.services import everything

    everything.load()
    found = use_case(name)
    assert isinstance(found, Question)
    return found


def _page(look: Look, name: str, asked: Any, offset: int) -> _Page:
    paged = {part.name for part in fields(asked)} >= {"offset", "limit"}
    found = _question(name)(look, replace(asked, offset=offset, limit=_AT_ONCE) if paged else asked)
    if isinstance(found, tuple):
        return _Page(found, len(found))
    return _Page(found.rows, getattr(found, "matched", found.total))


def _rows(look: Look, name: str, asked: Any, page: _Page) -> Iterator[Any]:
    done = 0
    while page.rows:
        yield from page.rows
        done += len(page.rows)
        look.progress(done, page.total)
        if done >= page.total:
            return
        page = _page(look, name, asked, done)


def _hand_over(desk: Desk, written: Written, facts: ExportRows, answer: Exported) -> None:
    if written.rows > answer.rows:  # a repeated key, and the list has grown since it was logged
        raise RuleError("not_logged")
    written.hand_over(facts.path, desk.store.directory)


@command(
    "exchange.export_rows",
    permission=Permission.EXPORT_LISTS,
    touches={Kind.SIGHTING},
    prepare=_write,
    deliver=_hand_over,
)
def export_rows(work: Work, facts: ExportRows) -> Exported:
    """Log who carries how many rows of which list away; then the list is there, whole.

    RuleError `no_such_list` (list, known), and what its question refuses; NotPermitted without the right to
    ask it; refused as `outside.file_place` refuses.
    """
    written: Written = work.prepared
    note(work, Sighting.EXPORT, rows=written.rows)
    work.about("list", facts.list)
    return Exported(facts.path, written.rows)
