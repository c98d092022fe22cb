# SPDX-License-Identifier: Apache-2.0
"""What all rows of a paper are worth: digits, words in brackets, toman beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents.equipment.handing_words import UNKNOWN, rows_named
from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import LEAST_SHRINK, MM
from welfare_desk.documents.wording import amount, in_toman
from welfare_desk.domain.money import Rial, in_words

_LABEL = "جمع ارزش"
_LABEL_WIDTH = 15.5 * MM
_EDGE = 1.2 * MM
_APART = 3.4 * MM


@dataclass(frozen=True, slots=True)
class Worth:
    """The sum; None when the value of a row is unknown, and which rows these are (from 1)."""

    total: Rial | None
    unknown: tuple[int, ...] = ()


class WorthLines:
    """The sum laid out for a width; words that have no room beside the digits go under them."""

    def __init__(self, book: Book, worth: Worth, width: float, measures: Measures) -> None:
        self._book, self._measures = book, measures
        total = worth.total
        self._figure = f"{amount(total)} ریال" if total is not None else UNKNOWN
        told = in_words(total) if total is not None else f"ارزش {rows_named(worth.unknown)} معلوم نیست"
        self._toman = f"برابر با {in_toman(total)}" if total is not None else ""
        room = width - _EDGE - _LABEL_WIDTH
        beside = room - book.width_of(self._figure, measures.total) - _APART
        words, style = f"({told})", measures.words
        self._beside = book.width_of(words, style) * LEAST_SHRINK <= beside
        self._room = beside if self._beside else room
        self._words: Sequence[str] = [words] if self._beside else book.wrapped(words, style, room)

    @property
    def height(self) -> float:
        """Points taken, the gap above included."""
        lines = 1 + bool(self._toman) + (0 if self._beside else len(self._words))
        return (lines + 0.25) * self._measures.total_step

    def draw(self, right: float, top: float) -> float:
        """Draw down from ``top``; gives the lower edge."""
        book, measures = self._book, self._measures
        style, step = measures.total, measures.total_step
        y = top - 0.25 * step - 0.5 * step - 0.32 * style.size
        label = right - _EDGE
        book.right(label, y, _LABEL, measures.grid.label)
        x = label - _LABEL_WIDTH
        drawn = book.right(x, y, self._figure, style)
        if self._beside:
            book.right(x - drawn - _APART, y, self._words[0], measures.words, self._room)
        else:
            for line in self._words:
                y -= step
                book.right(x, y, line, measures.words, self._room)
        if self._toman:
            book.right(x, y - step, self._toman, measures.toman)
        return top - self.height
