# SPDX-License-Identifier: Apache-2.0
"""Whether a paper can be printed and read: a test of every paper, and the reason one may be refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.documents.kit.book import Book, Mark, MarkKind, Page
from welfare_desk.documents.kit.style import EDGE, MM
from welfare_desk.domain.errors import RuleError

_NEAREST = 2.5
"""Points between two texts of one line that a reader still takes for two."""
_TOUCH = 0.2
"""Points of rounding that are no fault."""


class FaultKind(StrEnum):
    """What may be wrong with a page."""

    EDGE = "edge"
    OVERLAP = "overlap"
    TOO_WIDE = "too_wide"
    NO_GLYPH = "no_glyph"
    SIGNATURES = "signatures"
    CODE = "code"


@dataclass(frozen=True)
class Fault:
    """One fault on one page (from 1); ``text`` is what was drawn, for tests and our own eyes only."""

    kind: FaultKind
    page: int
    text: str
    other: str = ""


def inspect(book: Book, draw: Callable[[Book], None]) -> list[Fault]:
    """Draw into the book and tell every fault; a character without a glyph ends the drawing."""
    try:
        draw(book)
    except RuleError as error:
        if error.code != "no_glyph":
            raise
        return [*faults(book), Fault(FaultKind.NO_GLYPH, len(book.pages), str(error.facts["codepoint"]))]
    return faults(book)


def faults(book: Book) -> list[Fault]:
    """Every fault of what has been drawn so far."""
    return [
        fault for number, page in enumerate(book.pages, start=1) for fault in _of_page(book, page, number)
    ]


def _of_page(book: Book, page: Page, number: int) -> list[Fault]:
    texts = [mark for mark in page.marks if mark.kind is MarkKind.TEXT and mark.text.strip()]
    found = [Fault(FaultKind.EDGE, number, mark.text) for mark in texts if _near_edge(book, mark)]
    found += [
        Fault(FaultKind.TOO_WIDE, number, mark.text)
        for mark in texts
        if mark.cell and mark.right - mark.left > mark.cell + _TOUCH
    ]
    found += _overlaps(texts, number)
    codes = [mark for mark in page.marks if mark.kind is MarkKind.CODE]
    found += [
        Fault(FaultKind.CODE, number, mark.text) for mark in texts for code in codes if _meet(mark, code)
    ]
    tables = [mark for mark in page.marks if mark.kind is MarkKind.TABLE]
    blocks = [mark for mark in page.marks if mark.kind is MarkKind.SIGNATURES]
    found += [
        Fault(FaultKind.SIGNATURES, number, table.text)
        for table in tables
        for block in blocks
        if _share(table, block) > 0
    ]
    return found


def _near_edge(book: Book, mark: Mark) -> bool:
    return (
        mark.left < EDGE
        or mark.bottom < EDGE
        or mark.right > book.width - EDGE
        or mark.top > book.height - EDGE
    )


def _overlaps(texts: list[Mark], number: int) -> list[Fault]:
    """Pairs on one line that touch or nearly touch, and pairs of any lines that cover each other."""
    found: list[Fault] = []
    rows = sorted(texts, key=lambda mark: mark.bottom)
    for index, mark in enumerate(rows):
        for other in rows[index + 1 :]:
            if other.bottom >= mark.top:
                break
            shared = min(mark.top, other.top) - other.bottom
            same_line = shared > 0.5 * min(mark.top - mark.bottom, other.top - other.bottom)
            apart = max(mark.left, other.left) - min(mark.right, other.right)
            if apart < (_NEAREST if same_line else 0.0) and shared > _TOUCH * MM:
                found.append(Fault(FaultKind.OVERLAP, number, mark.text, other.text))
    return found


def _meet(one: Mark, other: Mark) -> bool:
    """Whether two boxes cover each other."""
    return _share(one, other) > 0 and min(one.right, other.right) > max(one.left, other.left)


def _share(one: Mark, other: Mark) -> float:
    """Points of height that two blocks share."""
    return min(one.top, other.top) - max(one.bottom, other.bottom)
