# SPDX-License-Identifier: Apache-2.0
"""What happened when, as a line of points that runs down the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import circle
from welfare_desk.documents.kit.style import ACCENT, LABEL_INK, MM, TABLE_CELL, Style
from welfare_desk.documents.typeset.face import Weight

_DATE = Style(Weight.REGULAR, 8.2)
_EVENT = Style(Weight.MEDIUM, 8.4)
_WHO = Style(Weight.REGULAR, 7.4, LABEL_INK)
_PITCH, _STEP = 20.0, 11.6
_DOT_AT, _EVENT_AT, _DETAIL_AT, _WHO_ROOM = 30.3 * MM, 34.5 * MM, 76 * MM, 27 * MM
"""Distances from the right margin to the dot, the event and its detail; the room for the name at the left."""
_EVENT_ROOM = _DETAIL_AT - _EVENT_AT - 3 * MM
_DOT = 1.2 * MM


@dataclass(frozen=True, slots=True)
class Moment:
    """One event as it is printed."""

    day: str
    event: str
    detail: str
    who: str


def timeline(flow: Flow, moments: Sequence[Moment], closing: float) -> None:
    """Draw the moments in the order given; the last two stay together with ``closing`` points that follow."""
    laid = [_laid(flow, moment) for moment in moments]
    above: float | None = None
    for index, moment in enumerate(laid):
        together = moment.height
        if len(laid) - index <= 2:
            together = sum(rest.height for rest in laid[index:]) + closing
        if not flow.fits(together):
            flow.turn()
            above = None
        above = _draw(flow, moment, above)
        flow.y -= moment.height


@dataclass(frozen=True, slots=True)
class _Laid:
    day: str
    events: list[str]
    details: list[str]
    who: list[str]

    @property
    def height(self) -> float:
        return _PITCH + _STEP * (max(len(self.events), len(self.details), len(self.who)) - 1)


def _laid(flow: Flow, moment: Moment) -> _Laid:
    """The moment broken into lines for its columns."""
    book = flow.book
    return _Laid(
        moment.day,
        book.wrapped(moment.event, _EVENT, _EVENT_ROOM),
        book.wrapped(moment.detail, TABLE_CELL, _detail_room(flow)) if moment.detail else [],
        book.wrapped(moment.who, _WHO, _WHO_ROOM - 3 * MM) if moment.who else [],
    )


def _detail_room(flow: Flow) -> float:
    return flow.frame.right - _DETAIL_AT - flow.frame.left - _WHO_ROOM


def _draw(flow: Flow, moment: _Laid, above: float | None) -> float:
    """One moment at the pen; gives the height of its dot, for the line to the next."""
    book, right, left = flow.book, flow.frame.right, flow.frame.left
    y = flow.y - 0.62 * _PITCH
    dot = y + 0.32 * _EVENT.size
    if above is not None:
        book.rule(right - _DOT_AT, above - _DOT, right - _DOT_AT, dot + _DOT, 0.6, ACCENT)
    circle(book, right - _DOT_AT, dot, _DOT, ACCENT, 0.9)
    book.right(right, y, moment.day, _DATE)
    for step, words in enumerate(moment.events):
        book.right(right - _EVENT_AT, y - step * _STEP, words, _EVENT, _EVENT_ROOM)
    for step, words in enumerate(moment.details):
        book.right(right - _DETAIL_AT, y - step * _STEP, words, TABLE_CELL, _detail_room(flow))
    for step, words in enumerate(moment.who):
        book.left(left, y - step * _STEP, words, _WHO)
    return dot
