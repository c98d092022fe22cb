# SPDX-License-Identifier: Apache-2.0
"""The queue as a line that begins at the right: where one stands, and where the places end."""

from __future__ import annotations

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import ACCENT, BOX_RULE, INK, LABEL, MM, TABLE_EDGE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.waiting.wording import grouped_count

HEIGHT = 17 * MM
"""From the words above the line to the numbers under it."""
_MOST_TICKS = 6
_LABEL = LABEL.at(7.0)
_YOU = Style(Weight.BOLD, 8.0)
_AXIS_AT = 11.4 * MM
"""From the top to the line."""


def queue_line(
    book: Book, right: float, left: float, top: float, rank: int, out_of: int, capacity: int | None
) -> None:
    """Draw the line from the first place at the right to beyond the client's; the end is told in numbers."""
    end, ticks = _scale(rank, out_of, capacity or 0)
    y = top - _AXIS_AT
    pad = 4 * MM
    right, left = right - pad, left + pad

    def at(place: float) -> float:
        return right - (right - left) * ((place - 1) / (end - 1) if end > 1 else 0.0)

    book.rule(right, y, left, y, TABLE_EDGE)
    for tick in ticks:
        book.rule(at(tick), y - 1.1 * MM, at(tick), y + 1.1 * MM, BOX_RULE)
        book.centre(at(tick), y - 4.2 * MM, grouped_count(tick), _LABEL)
    if capacity is not None and capacity > 0:
        x = at(min(capacity + 0.5, end))
        book.rule(x, y - 1.6 * MM, x, y + 6.6 * MM, 1.1, INK, "[2.4 1.6] 0 d")
        _named(book, x, y + 7.6 * MM, "خط ظرفیت", _LABEL, right + pad, left - pad)
    x = at(min(rank, end))
    book.draw(
        f"{ACCENT} rg {x:.2f} {y + 0.5 * MM:.2f} m {x - 1.5 * MM:.2f} {y + 3.1 * MM:.2f} l",
        f"{x + 1.5 * MM:.2f} {y + 3.1 * MM:.2f} l h f",
    )
    _named(book, x, y + 3.9 * MM, "شما", _YOU, right + pad, left - pad)


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
