# SPDX-License-Identifier: Apache-2.0
"""Charts in black on white: bars of parts that run from the right, and a line over months.

A part is told by its pattern, as a grey would not come through a copier; every bar has its value in digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import circle
from welfare_desk.documents.kit.style import ACCENT, BOX_RULE, HAIR_INK, INK, LABEL_INK, MM, TABLE_CELL, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import count
from welfare_desk.domain.calendar import MONTHS
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.axis import axis
from welfare_desk.domain.summary.monthly.book import QueueAt, turns

_NAME = Style(Weight.MEDIUM, TABLE_CELL.size)
_VALUE = Style(Weight.BOLD, 7.6)
_AXIS = Style(Weight.REGULAR, 6.8, LABEL_INK)
_NOTE = Style(Weight.REGULAR, 7.6, LABEL_INK)

_NAMES = 32 * MM
"""Room of the names at the right of the bars."""
_VALUES = 14 * MM
"""Room of the values at the left of the longest bar."""
_BAR, _PITCH = 4.2 * MM, 6.6 * MM
_LEGEND, _AXIS_ROOM = 7.4 * MM, 7.6 * MM
_KEY = 5.2 * MM
_PLOT = 36 * MM
_MONTHS_ROOM = 10.4 * MM
_FEWEST_STEPS = 5
"""Months are never further apart than as if there were so many more."""


class Pattern(StrEnum):
    """How a part of a bar is told, in the order of rising weight; unknown is outlined by dashes."""

    EMPTY = "empty"
    DOTS = "dots"
    SLANTS = "slants"
    FULL = "full"
    UNKNOWN = "unknown"


def patterned(pattern: Pattern, x: float, y: float, width: float, height: float) -> str:
    """What draws a rectangle of a pattern with its outline of 0.6 points."""
    box = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re"
    line = f"{BOX_RULE} w {INK} RG"
    if pattern is Pattern.FULL:
        return f"{line} {ACCENT} rg {box} B"
    if pattern is Pattern.UNKNOWN:
        return f"{line} [1.6 1.4] 0 d {box} S"
    inside = ""
    if pattern is Pattern.DOTS:
        inside = _dots(x, y, width, height)
    elif pattern is Pattern.SLANTS:
        inside = _slants(x, y, width, height)
    filled = f"q {box} W n {inside} Q " if inside else ""
    return f"{filled}{line} {box} S"


def _dots(x: float, y: float, width: float, height: float) -> str:
    """Rows of round dots: dashes without length under a round pen."""
    rows = [
        f"{x + (1.3 if row % 2 else 2.6):.2f} {y + 1.5 + 2.3 * row:.2f} m"
        f" {x + width:.2f} {y + 1.5 + 2.3 * row:.2f} l"
        for row in range(int(height / 2.3) + 1)
    ]
    return f"0.8 w 1 J [0 2.6] 0 d {INK} RG {' '.join(rows)} S"


def _slants(x: float, y: float, width: float, height: float) -> str:
    lines = [
        f"{x + at * 2.4 - height:.2f} {y:.2f} m {x + at * 2.4:.2f} {y + height:.2f} l"
        for at in range(int((width + height) / 2.4) + 2)
    ]
    return f"0.7 w {INK} RG {' '.join(lines)} S"


@dataclass(frozen=True)
class Bar:
    """One bar: its name and the value of each part."""

    name: str
    values: tuple[int, ...]


class BarChart:
    """Bars over one axis that begins at 0 at the right; `parts` are the names of what a bar is made of.

    The legend names them where there are several.
    """

    def __init__(self, book: Book, parts: Sequence[tuple[str, Pattern]], bars: Sequence[Bar]) -> None:
        self._book, self._parts, self._bars = book, parts, bars
        self.step, self.ticks = axis(0, max((sum(bar.values) for bar in bars), default=0))

    @property
    def height(self) -> float:
        """Points of the chart with legend and axis."""
        return self._legend_room + len(self._bars) * _PITCH + _AXIS_ROOM

    @property
    def _legend_room(self) -> float:
        return _LEGEND if len(self._parts) > 1 else 0.0

    def draw(self, right: float, left: float, top: float) -> float:
        """Draw down from `top`; gives the lower edge."""
        book, zero = self._book, right - _NAMES
        scale = (zero - left - _VALUES) / self.ticks[-1]
        if self._legend_room:
            self._legend(right, top)
        y = top - self._legend_room
        for bar in self._bars:
            bottom = y - (_PITCH + _BAR) / 2
            baseline = bottom + _BAR / 2 - 0.32 * _NAME.size
            book.right(right, baseline, bar.name, _NAME, cell=_NAMES - 3 * MM)
            end = zero
            for (_, pattern), value in zip(self._parts, bar.values, strict=True):
                if value:
                    end -= value * scale
                    book.draw(patterned(pattern, end, bottom, value * scale, _BAR))
            book.right(end - 1.6 * MM, baseline, grouped(sum(bar.values), persian=True), _VALUE)
            y -= _PITCH
        self._axis(zero, scale, y - 1.2 * MM)
        return top - self.height

    def _legend(self, right: float, top: float) -> None:
        x, y = right, top - 4.6 * MM
        for name, pattern in self._parts:
            self._book.draw(patterned(pattern, x - _KEY, y - 0.4 * MM, _KEY, 3.2 * MM))
            x -= _KEY + 1.8 * MM
            x -= self._book.right(x, y, name, TABLE_CELL) + 5 * MM

    def _axis(self, zero: float, scale: float, y: float) -> None:
        book = self._book
        book.rule(zero, y, zero - self.ticks[-1] * scale, y, BOX_RULE)
        for tick in self.ticks:
            x = zero - tick * scale
            book.rule(x, y - 0.8 * MM, x, y + 0.8 * MM, BOX_RULE)
            told = grouped(tick, persian=True)
            book.centre(x, y - 3.6 * MM, told, _AXIS)


_Written = tuple[float, float, float, float]
"""The room of a written value: left, right, bottom, top."""
_DOTTED = "[1.4 1.8] 0 d"


class LineChart:
    """A figure over months, the oldest at the right; nothing under the lowest guide is left out unsaid."""

    def __init__(self, book: Book, points: Sequence[QueueAt]) -> None:
        self._book, self._points = book, points
        values = [point.waiting for point in points]
        low = min(values) - (max(values) - min(values)) // 5 if 2 * min(values) > max(values) else 0
        self.step, self.ticks = axis(low, max(values))
        self.written = {at: values[at] for at in turns(values)}
        """The values in digits beside their points."""

    @property
    def height(self) -> float:
        """Points of the chart with the months and the note under it."""
        return _PLOT + _MONTHS_ROOM + 9 * MM

    @property
    def note(self) -> str:
        """How the chart is read."""
        begins = self.ticks[0]
        axis_told = (
            f"ستون از {grouped(begins, persian=True)} آغاز می‌شود، نه از صفر. "
            if begins
            else "ستون از صفر آغاز می‌شود. "
        )
        return f"{axis_told}زمان از راست به چپ پیش می‌رود."

    def draw(self, right: float, left: float, top: float) -> float:
        """Draw down from `top`; gives the lower edge."""
        book, low, high = self._book, self.ticks[0], self.ticks[-1]
        first, last = left + 15 * MM, right - 3 * MM
        base = top - 5 * MM - _PLOT
        scale = _PLOT / (high - low)
        steps = max(len(self._points) - 1, _FEWEST_STEPS)
        inset = 7 * MM
        places = [
            (last - inset - at * (last - first - 2 * inset) / steps, base + (one.waiting - low) * scale)
            for at, one in enumerate(self._points)
        ]
        taken = self._values(places, base)
        for tick in self.ticks:
            y = base + (tick - low) * scale
            if tick == low:
                book.rule(first, y, last, y, BOX_RULE)
            else:
                self._guide(first, last, y, taken)
            book.right(first - 2 * MM, y - 0.32 * _AXIS.size, grouped(tick, persian=True), _AXIS)
        self._line(places)
        self._months(places, base)
        book.right(right, base - _MONTHS_ROOM - 1.6 * MM, self.note, _NOTE)
        return top - self.height

    def _line(self, places: Sequence[tuple[float, float]]) -> None:
        path = " ".join(f"{x:.2f} {y:.2f} {'l' if at else 'm'}" for at, (x, y) in enumerate(places))
        self._book.draw(f"1.3 w 1 j {ACCENT} RG {path} S")
        for x, y in places:
            self._book.draw(f"5.2 w 1 J 1 1 1 RG {x:.2f} {y:.2f} m {x:.2f} {y:.2f} l S")
            circle(self._book, x, y, 2.3, ACCENT, 1.2)

    def _values(self, places: Sequence[tuple[float, float]], base: float) -> list[_Written]:
        """Above a point, or under one whose neighbours are higher where the axis leaves room."""
        taken = []
        for at, value in self.written.items():
            x, y = places[at]
            beside = [places[other][1] for other in (at - 1, at + 1) if 0 <= other < len(places)]
            under = bool(beside) and min(beside) > y and y - base > 11
            y += -10.4 if under else 4.8
            half = self._book.centre(x, y, grouped(value, persian=True), _VALUE) / 2 + 1.2
            taken.append((x - half, x + half, y - 2.2, y + 6.8))
        return taken

    def _guide(self, first: float, last: float, y: float, taken: Sequence[_Written]) -> None:
        """A dotted line that leaves out where a value is written."""
        x = first
        for left, right, bottom, top in sorted(taken):
            if bottom < y < top:
                self._book.rule(x, y, left, y, 0.5, HAIR_INK, _DOTTED)
                x = right
        self._book.rule(x, y, last, y, 0.5, HAIR_INK, _DOTTED)

    def _months(self, places: Sequence[tuple[float, float]], base: float) -> None:
        for at, ((x, _), point) in enumerate(zip(places, self._points, strict=True)):
            self._book.centre(x, base - 4.2 * MM, MONTHS[point.month.month - 1], _AXIS)
            if at == 0 or point.month.month == 1:
                self._book.centre(x, base - 7.6 * MM, count(point.month.year), _AXIS)
