# SPDX-License-Identifier: Apache-2.0
"""The queue as a line that begins at the right: where one stands, and where the places end."""

from __future__ import annotations

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import ACCENT, BOX_RULE, INK, LABEL, MM, TABLE_EDGE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.waiting.wording import grouped_count

_YOU_ARE, _CAPACITY = "شما", "خط ظرفیت"
_MOST_TICKS = 6
_LABEL = LABEL.at(7.0)
_YOU = Style(Weight.BOLD, 8.0)
_PAD = 4 * MM
_UNDER = 5.6 * MM
"""From the line to the foot of the numbers under it."""


def queue_line(
    book: Book, right: float, left: float, top: float, rank: int, out_of: int, capacity: int | None
) -> float:
    """Draw the line from the first place at the right to beyond the client's; gives its lower edge."""
    end, ticks = _scale(rank, out_of, capacity or 0)
    first, last = right - _PAD, left + _PAD

    def at(place: float) -> float:
        return first - (first - last) * ((place - 1) / (end - 1) if end > 1 else 0.0)

    you = at(rank)
    line = at(min(capacity + 0.5, end)) if capacity is not None and capacity > 0 else None
    room = (book.width_of(_YOU_ARE, _YOU) + book.width_of(_CAPACITY, _LABEL)) / 2 + 3 * MM
    beside = line is None or abs(you - line) > room
    y = top - (7.4 if beside else 11.2) * MM
    book.rule(first, y, last, y, TABLE_EDGE)
    for tick in ticks:
        book.rule(at(tick), y - 1.1 * MM, at(tick), y + 1.1 * MM, BOX_RULE)
        book.centre(at(tick), y - 4.2 * MM, grouped_count(tick), _LABEL)
    if line is not None:
        over = 2.6 if beside or abs(you - line) < room - 5 * MM else 6.8
        book.rule(line, y - 1.6 * MM, line, y + over * MM, 1.1, INK, "[2.4 1.6] 0 d")
        _named(book, line, y + (3.9 if beside else 7.6) * MM, _CAPACITY, _LABEL, right, left)
    book.draw(
        f"{ACCENT} rg {you:.2f} {y + 0.5 * MM:.2f} m {you - 1.5 * MM:.2f} {y + 3.1 * MM:.2f} l",
        f"{you + 1.5 * MM:.2f} {y + 3.1 * MM:.2f} l h f",
    )
    _named(book, you, y + 3.9 * MM, _YOU_ARE, _YOU, right, left)
    return y - _UNDER


def _named(book: Book, x: float, y: float, words: str, style: Style, right: float, left: float) -> None:
    """Words over a point of the line, kept inside the margins."""
    half = book.width_of(words, style) / 2
    book.centre(min(max(x, left + half), right - half), y, words, style)


def _scale(rank: int, out_of: int, capacity: int) -> tuple[int, list[int]]:
    """The last place on the line, and the places that are numbered: 1, then round ones, then the last."""
    last = max(1, rank, min(out_of, max(2 * rank, capacity + capacity // 4, 10)))
    step = 1
    for step in (base * 10**power for power in range(12) for base in (1, 2, 5)):
        if last / step <= _MOST_TICKS:
            break
    if step == 1:
        return last, list(range(1, last + 1))
    end = max(rank, min(out_of, -(-last // step) * step))
    ticks = [1, *range(step, end + 1, step)]
    if end - ticks[-1] > step // 2:
        ticks.append(end)
    return end, ticks
