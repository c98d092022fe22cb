# SPDX-License-Identifier: Apache-2.0
"""Any list of the program by the name of its question: its facts, a page of it, all its rows."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission, User
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.services.bounds import check_facts
from welfare_desk.services.door import Desk, Look, Question, use_case
from welfare_desk.services.facts import from_json
from welfare_desk.storage.uow import Reader

if TYPE_CHECKING:
    from welfare_desk.documents.lists.listing import ListSheet

AT_ONCE = 5_000
"""Rows read at a time."""


_ROWS = {
    "exchange.batches": "batches",
    "matching.doubles": "pairs",
    "matching.merges": "merges",
    "matching.quality_files": "files",
}
"""What the answer calls its rows, where it does not say `rows`."""


@dataclass(frozen=True)
class ListPage:
    """Rows of a list, and how many it has; `answer` is what its question gave."""

    rows: Sequence[Any]
    total: int
    answer: Any = None


class _View(Reader):
    """One moment for all the pages of a list, beside the connection that lists on screens are waiting for."""

    @property
    def raw(self) -> Any:
        """The connection apart, also for questions that usually take the kept one."""
        return self.apart


@contextlib.contextmanager
def whole_view(of: Desk | Look) -> Iterator[Look]:
    """A look of one moment, for all the rows of a list."""
    with contextlib.closing(_View(of.store)) as reader:
        yield Look(reader, of.today, of.user, of.watcher, of.now, of.wall)


def sheet_of(name: str) -> ListSheet:
    """How a list is told; RuleError `no_such_list` (list, known)."""
    from welfare_desk.documents.lists.every import LISTS

    if name not in LISTS:
        raise RuleError("no_such_list", list=name, known=sorted(LISTS))
    return LISTS[name]


def has_sheet(name: str) -> bool:
    """Whether what a question gives leaves as a sheet."""
    from welfare_desk.documents.lists.every import LISTS

    return name in LISTS


def list_title(name: str) -> str:
    """What a list is called on its sheet; RuleError `no_such_list`."""
    return sheet_of(name).title


def report_sheet_of(name: str) -> ListSheet:
    """How a list is told that a report can be made of; RuleError `no_such_list` (list, known)."""
    from welfare_desk.documents.lists.every import REPORTABLE

    if name not in REPORTABLE:
        raise RuleError("no_such_list", list=name, known=sorted(REPORTABLE))
    return REPORTABLE[name]


def question_of(name: str) -> Question[Any, Any]:
    """The question of a list that has a sheet."""
    from welfare_desk.services import everything

    everything.load()
    found = use_case(name)
    assert isinstance(found, Question)
    return found


def may_ask(user: User, name: str) -> Question[Any, Any]:
    """The question of a list, for who may ask it; NotPermitted."""
    question = question_of(name)
    if not user.may(question.permission):
        raise NotPermitted(permission=question.permission.value, user=user.name)
    return question


def asked_of(user: User, today: date, name: str, plain: dict[str, Any]) -> Any:
    """The facts of a list's question from their JSON; who may not ask it may not carry its answer away.

    RuleError `no_such_list`, what the facts are refused for; NotPermitted.
    """
    sheet_of(name)
    asked = from_json(may_ask(user, name).facts, plain)
    check_facts(asked, today)
    return asked


def page_of(look: Look, name: str, asked: Any, offset: int, limit: int) -> ListPage:
    """Some rows of a list, also of one whose question gives no pages."""
    known = {part.name for part in fields(asked)} & {"offset", "limit"}
    if known == {"limit"}:  # the first so many alone: what comes before this page is read again
        asked = replace(asked, limit=offset + limit)
    elif known:
        asked = replace(asked, offset=offset, limit=limit)
    found = question_of(name)(look, asked)
    if isinstance(found, tuple):
        return ListPage(found[offset:][:limit], len(found), found)
    rows = getattr(found, _ROWS.get(name, "rows"))
    total = found.matched if hasattr(found, "matched") else found.total
    return ListPage(rows[offset:] if known == {"limit"} else rows, total, found)


def rows_of(look: Look, name: str, asked: Any, first: ListPage | None = None) -> Iterator[Any]:
    """All rows of a list, telling how far it is; `first` are those that were read already."""
    page = page_of(look, name, asked, 0, AT_ONCE) if first is None else first
    done = 0
    while page.rows:
        yield from page.rows
        done += len(page.rows)
        look.progress(done, page.total)
        if done >= page.total:
            return
        page = page_of(look, name, asked, done, AT_ONCE)


_STORE = frozenset(
    {
        "equipment.balance", "equipment.documents", "equipment.devices", "equipment.gifts",
        "equipment.handed", "equipment.loans", "equipment.allocations", "equipment.counts",
    }
)  # fmt: skip
"""What a storekeeper answers for: goods, and who has them."""
_HANDING = frozenset(
    {
        "equipment.requests", "equipment.allocations", "equipment.loans", "equipment.cash_aids",
        "equipment.handed", "equipment.approvals", "equipment.sessions", "equipment.outreaches",
    }
)  # fmt: skip
"""What a clerk of rehabilitation works on: what clients asked for and got."""

LISTS_UNDER: dict[Permission, frozenset[str]] = {
    Permission.EDIT_STORE: _STORE,
    Permission.EDIT_EQUIPMENT: _HANDING,
}
"""Lists that leave the office under a right of their room as well as under the right to export every list."""


def must_leave_under(right: Permission, user: User, name: str) -> None:
    """NotPermitted for a list that this right does not cover."""
    if right in LISTS_UNDER and name not in LISTS_UNDER[right]:
        raise NotPermitted(permission=Permission.EXPORT_LISTS.value, user=user.name)
