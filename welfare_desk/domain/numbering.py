# SPDX-License-Identifier: Apache-2.0
"""Numbers the office gives: of papers (gapless per kind and Jalali year) and of case files."""

from __future__ import annotations

import re
from dataclasses import dataclass

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold

_PAPER = re.compile(r"([0-9]{4})(?:[/-]?([0-9]{6})|/([0-9]{1,6}))")
"""Zeros before the counting may be left out behind a stroke: 1404/385 is 1404/000385."""
_FILE = re.compile(r"([0-9]{4})[/\\_.–—−‐‑-]([0-9]{1,6})")

_PLAIN_FILE = 9
"""Digits of a file number without its dash: one less than a paper's and an identifier's."""

MOST_PAPERS = 999_999
"""Papers of one kind in one year; the printed number has six places."""

MOST_FILES = 999_999
"""Files opened in one year; the written number has five places, and a sixth once they are used up."""


@dataclass(frozen=True, order=True, slots=True)
class PaperNumber:
    """One number of a series, printed ``1404/000123``: digits only, as a letter among them reads two ways."""

    kind: str
    year: int
    number: int

    def __post_init__(self) -> None:
        if not 1000 <= self.year <= 9999 or not 1 <= self.number <= MOST_PAPERS:
            raise RuleError("bad_paper_number", reason="range", year=self.year, number=self.number)

    def __str__(self) -> str:
        return f"{self.year:04d}/{self.number:06d}"

    @classmethod
    def parse(cls, kind: str, text: str) -> PaperNumber:
        """The number as read from a paper, in any digits; RuleError ``bad_paper_number``."""
        found = _PAPER.fullmatch(fold(text))
        if not found:
            raise RuleError("bad_paper_number", reason="form")
        return cls(kind, int(found[1]), int(found[2] or found[3]))

    def following(self) -> PaperNumber:
        """The next number of the same series and year."""
        return PaperNumber(self.kind, self.year, self.number + 1)


def file_no(year: int, number: int) -> str:
    """The number of a case file, ``1404-00012``; RuleError ``bad_file_no`` when out of range."""
    if not 1000 <= year <= 9999 or not 1 <= number <= MOST_FILES:
        raise RuleError("bad_file_no", reason="range", year=year, number=number)
    return f"{year:04d}-{number:05d}"


def file_no_order(number: str) -> tuple[int, str]:
    """Puts file numbers of one year in the order of their counting; text has 100000 before 99999."""
    return len(number), number


def next_file_no(year: int, last: str | None) -> str:
    """The number after ``last`` (the highest of that year, or None) in this Jalali year."""
    if last is None:
        return file_no(year, 1)
    last_year, _, number = last.partition("-")
    return file_no(year, int(number) + 1 if int(last_year) == year else 1)


def plain_file_no(digits: str) -> str:
    """A file number keyed without its dash, year and five places, as it is kept; else ``bad_file_no``."""
    if len(digits) != _PLAIN_FILE:
        raise RuleError("bad_file_no", reason="form")
    return parse_file_no(f"{digits[:4]}-{digits[4:]}")


def parse_file_no(raw: str) -> str:
    """A file number as typed, in any digits, with any dash or slash, as it is kept; else ``bad_file_no``."""
    found = _FILE.fullmatch(fold(raw))
    if not found:
        raise RuleError("bad_file_no", reason="form")
    return file_no(int(found[1]), int(found[2]))
