# SPDX-License-Identifier: Apache-2.0
"""Letters and calls of an office, and when a typed one can be kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.text import fold, latin_digits, unify

LETTER_SERIES = "letter"
"""The series that numbers outgoing letters, from 1 in every Jalali year."""

LONGEST_LINE = 200
"""Characters of a letter's number, correspondent or subject."""

_SERIES_FORM = re.compile(r"[0-9]{4}/[0-9]{6}")


class Direction(StrEnum):
    """Whether a letter or a call came in or went out."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True)
class Letter:
    """A line of the register; ``from_series``: the office's own gapless number, which stays with it."""

    id: int
    direction: Direction
    letter_no: str
    dated_on: date
    correspondent: str
    subject: str
    recorded_by: str
    from_series: bool = False
    version: int = 1
    file_no: str = ""
    person: str = ""
    mistake: Mistake | None = None
    """Of a void letter: its number stays used."""


@dataclass(frozen=True)
class Call:
    """A telephone call about a file; ``reached``: somebody answered who could speak for it."""

    id: int
    direction: Direction
    phone: str
    called_at: datetime
    reached: bool
    text: str
    recorded_by: str
    version: int = 1
    mistake: Mistake | None = None


@dataclass(frozen=True)
class LetterEntry:
    """A letter as it would be kept, without its file."""

    direction: Direction
    letter_no: str
    dated_on: date
    correspondent: str
    subject: str

    def fold(self) -> str:
        """The key that the register's search looks into."""
        return fold(f"{self.correspondent} {self.subject} {self.letter_no}")


def read_letter(typed: LetterEntry, today: date) -> tuple[LetterEntry, list[Problem]]:
    """The letter in unified text, with everything that keeps it out of the register."""
    entry = LetterEntry(
        typed.direction,
        latin_digits(unify(typed.letter_no)),
        typed.dated_on,
        unify(typed.correspondent),
        unify(typed.subject),
    )
    problems = []
    if not entry.letter_no and entry.direction is Direction.IN:
        problems.append(Problem("letter_no", "letter_needs_number"))
    if entry.dated_on > today:
        problems.append(Problem("dated_on", "date_in_future"))
    problems += [
        Problem(name, "letter_needs_this")
        for name in ("correspondent", "subject")
        if not getattr(entry, name)
    ]
    problems += [
        Problem(name, "too_long", "length")
        for name in ("letter_no", "correspondent", "subject")
        if len(getattr(entry, name)) > LONGEST_LINE
    ]
    return entry, problems


def series_form(letter_no: str) -> bool:
    """Whether a number looks like one that the office's own series gives: ``1404/000012``."""
    return bool(_SERIES_FORM.fullmatch(letter_no))


def same_year(one: date, other: date) -> bool:
    """Whether two days lie in one Jalali year, within which a letter's own number may keep its place."""
    return to_jalali(one)[0] == to_jalali(other)[0]
