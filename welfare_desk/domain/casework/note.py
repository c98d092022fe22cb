# SPDX-License-Identifier: Apache-2.0
"""Notes of a file, tasks with a day, and the office's stock phrases; and when typed ones can be kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify, unify_lines

LONGEST_NOTE = 4000
"""Characters of a note; what is longer is a document and belongs among the scans."""
LONGEST_TASK = 300
"""Characters of a task or a stock phrase: it must be read at a glance in a list."""


@dataclass(frozen=True)
class Note:
    """What a colleague wrote on a file; its text never changes, a wrong one is struck and stays legible."""

    id: int
    text: str
    written_at: datetime
    written_by: str
    pinned: bool = False
    struck: bool = False
    version: int = 1


@dataclass(frozen=True)
class Task:
    """Something to be done by a day; ``file_no`` and ``person`` are empty for one that concerns no file.

    ``for_user`` signs in; ``for_whom``, ``made_by`` and ``done_by`` are names as people read them.
    """

    id: int
    text: str
    due_on: date
    for_user: str
    for_whom: str
    made_by: str
    done_on: date | None = None
    done_by: str = ""
    version: int = 1
    file_no: str = ""
    person: str = ""
    left_over: bool = False
    """Whether the account that it was for is closed: it is for everybody who may edit files."""
    mistake: Mistake | None = None

    def overdue(self, today: date) -> bool:
        """Whether its day has passed and it is still to be done."""
        return self.done_on is None and self.mistake is None and self.due_on < today


@dataclass(frozen=True)
class StockPhrase:
    """A sentence that the office writes often; F9 offers it."""

    id: int
    text: str


def note_text(typed: str) -> str:
    """The note as kept; RuleError ``note_empty``, ``too_long``."""
    kept = unify_lines(typed)
    if not kept:
        raise RuleError("note_empty")
    if len(kept) > LONGEST_NOTE:
        raise RuleError("too_long", reason="length", most=LONGEST_NOTE)
    return kept


def task_text(typed: str) -> str:
    """The task in one line as kept; RuleError ``task_empty``, ``too_long``."""
    return _one_line(typed, "task_empty")


def phrase_text(typed: str) -> str:
    """The stock phrase in one line as kept; RuleError ``phrase_empty``, ``too_long``."""
    return _one_line(typed, "phrase_empty")


def _one_line(typed: str, code: str) -> str:
    kept = unify(typed)
    if not kept:
        raise RuleError(code)
    if len(kept) > LONGEST_TASK:
        raise RuleError("too_long", reason="length", most=LONGEST_TASK)
    return kept
