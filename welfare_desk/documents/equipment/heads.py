# SPDX-License-Identifier: Apache-2.0
"""The head of a paper that a client signs: as every paper's, or on paper that brings its own head.

Of a printed head nothing is known but that it stands at the top and leaves the left for date and number, as
letters of offices do; so the room is kept blank but for these, and the title goes under it.
"""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import (
    COUNTY_FORMS,
    HEAD_LABELS,
    ORGANISATION,
    PROVINCE_FORMS,
    Frame,
    double_rule,
    following_head,
    office_line,
    star,
)
from welfare_desk.documents.kit.style import HEAD_RULE_APART, LABEL, MM, STAMP, TITLE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.domain.papers import OfficeIdentity

_NAME = Style(Weight.BOLD, 8.8)
_REGION = Style(Weight.REGULAR, 7.4, LABEL.ink)
_COUNTY = Style(Weight.MEDIUM, 7.8)
_LABEL = Style(Weight.REGULAR, 7.4, LABEL.ink)
_VALUE = Style(Weight.MEDIUM, 8.2)
_NUMBER = Style(Weight.BOLD, 8.8)
_PILL = Style(Weight.MEDIUM, 7.6)
_SMALL = 0.86
"""What a strip makes of all this."""
_LABEL_AT, _VALUE_AT = 32.6 * MM, 23.4 * MM
_SIDE = 38.5 * MM
"""Beside the title, for the office and for date and number."""
_NONE = "ندارد"
_TITLE_ROW = 8.4 * MM


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says; ``number`` empty for a paper without one."""

    office: OfficeIdentity
    title: str
    copy: str
    date: str
    number: str
    again: str = ""
    """Of a duplicate under a printed head, in whose room it must not stand: when and by whom."""


def first_head(book: Book, frame: Frame, head: Head, measures: Measures, letterhead: bool) -> float:
    """Draw the head of a first page; gives the height below which the paper may begin."""
    scale = _SMALL if measures.strip else 1.0
    numbered = bool(head.number)
    key = ("head", frame, head.office, head.title, head.copy, numbered, letterhead, head.again)
    book.static(key, lambda: _unchanging(book, frame, head, measures, letterhead))
    top = _lines_top(book, frame, letterhead)
    x = frame.left + _VALUE_AT
    book.right(x, top - 2.9 * MM * scale, head.date, _VALUE.at(_VALUE.size * scale))
    if numbered:
        book.right(x, top - 6.5 * MM * scale, head.number, _NUMBER.at(_NUMBER.size * scale))
    return head_bottom(book, frame, measures, letterhead)


def head_bottom(book: Book, frame: Frame, measures: Measures, letterhead: bool) -> float:
    """The height below which a first page may begin."""
    return _rule_at(book, frame, measures, letterhead) - HEAD_RULE_APART


def next_head(book: Book, frame: Frame, head: Head, measures: Measures, letterhead: bool) -> float:
    """The head of a following page, under the room of a printed one."""
    top = book.height - measures.letterhead_mm * MM if letterhead else frame.top
    lowered = Frame(frame.left, frame.right, frame.bottom, top)
    return following_head(book, lowered, f"{head.title} · {head.copy}", head.number)


def _lines_top(book: Book, frame: Frame, letterhead: bool) -> float:
    """Date and number stand in the middle of a printed head's height."""
    return book.height - 10.5 * MM if letterhead else frame.top


def _rule_at(book: Book, frame: Frame, measures: Measures, letterhead: bool) -> float:
    if letterhead:
        return book.height - measures.letterhead_mm * MM - _TITLE_ROW
    return frame.top - (10.9 if measures.strip else 12.7) * MM


def _unchanging(book: Book, frame: Frame, head: Head, measures: Measures, letterhead: bool) -> None:
    scale = _SMALL if measures.strip else 1.0
    top = _lines_top(book, frame, letterhead)
    label_x = frame.left + _LABEL_AT
    for row, label in enumerate(HEAD_LABELS if head.number else HEAD_LABELS[:1]):
        book.right(label_x, top - (2.9 + 3.6 * row) * MM * scale, label, _LABEL.at(max(6.6, 7.4 * scale)))
    if head.number:
        style = _VALUE.at(_VALUE.size * scale)
        book.right(frame.left + _VALUE_AT, top - 10.1 * MM * scale, _NONE, style)
    rule = _rule_at(book, frame, measures, letterhead)
    double_rule(book, frame, rule)
    title = _title_style(book, frame, head.title, measures)
    if letterhead:
        taken = book.right(frame.right, rule + 2.9 * MM, head.title, title)
        width = book.width_of(head.copy, _PILL) + 5.6 * MM
        _pill(book, frame.left + width / 2, rule + 2.0 * MM, head.copy, 1.0)
        if head.again:
            x = frame.left + width + 2.4 * MM
            room = frame.right - taken - 3 * MM - x
            for line, words in enumerate(book.wrapped(head.again, STAMP, room)[:2]):
                book.left(x, rule + (4.3 - 2.9 * line) * MM, words, STAMP, cell=room)
        return
    _office(book, frame, head, title, scale)
    book.centre(frame.middle, frame.top - 4.5 * MM * scale, head.title, title)
    _pill(book, frame.middle, rule + 1.5 * MM * scale, head.copy, scale)


def _title_style(book: Book, frame: Frame, title: str, measures: Measures) -> Style:
    style = TITLE.at(measures.title)
    room = frame.right - frame.left - 2 * _SIDE
    return style.at(style.size * min(1.0, room / book.width_of(title, style)))


def _office(book: Book, frame: Frame, head: Head, title: Style, scale: float) -> None:
    top = frame.top
    radius = 3.7 * MM * scale
    star(book, frame.right - radius, top - 4.4 * MM * scale, radius)
    x = frame.right - 8.6 * MM * scale
    name, region, county = (style.at(style.size * scale) for style in (_NAME, _REGION, _COUNTY))
    book.right(x, top - 2.9 * MM * scale, ORGANISATION, name)
    beside_title = x - frame.middle - book.width_of(head.title, title) / 2 - 2 * MM
    beside_copy = x - frame.middle - book.width_of(head.copy, _PILL) / 2 - 5 * MM
    office_line(book, x, top - 6.4 * MM * scale, region, beside_title, PROVINCE_FORMS, head.office.province)
    office_line(book, x, top - 9.9 * MM * scale, county, beside_copy, COUNTY_FORMS, head.office.county)


def _pill(book: Book, middle: float, bottom: float, copy: str, scale: float) -> None:
    """The name of the copy in an outline, so that nobody files the wrong one."""
    style = _PILL.at(_PILL.size * max(scale, 0.92))
    width = book.width_of(copy, style) + 5.6 * MM
    book.box(middle - width / 2, bottom, width, 4.3 * MM * scale)
    book.centre(middle, bottom + 4.3 * MM * scale / 2 - 0.3 * style.size, copy, style)
