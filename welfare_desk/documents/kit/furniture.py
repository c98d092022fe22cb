# SPDX-License-Identifier: Apache-2.0
"""What stands on every paper: head, foot, boxes of facts, signatures, the square code with fingerprint."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents import qr
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.style import (
    ACCENT,
    BOX_NAME,
    BOX_RULE,
    HAIR,
    HAIR_INK,
    HEAD_RULE,
    HEAD_RULE_APART,
    HEAD_RULE_FINE,
    INK,
    LABEL,
    LEAST_SHRINK,
    MM,
    SECTION,
    STAMP,
    SUBTITLE,
    TITLE,
    VALUE,
    Style,
)
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import count, day, digits
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.papers import OfficeIdentity, Reprint, Seal, Stamp, VoidMark
from welfare_desk.domain.text import persian_digits

HEAD_LABELS = ("تاریخ", "شماره", "پیوست")
ORGANISATION = "سازمان بهزیستی کشور"
DUPLICATE = "المثنی"
"""What a reprint says of itself."""
VOID = "باطل"
"""What a void paper says of itself."""
PROVINCE_FORMS = ("اداره کل بهزیستی استان", "بهزیستی استان", "استان")
COUNTY_FORMS = ("اداره بهزیستی شهرستان", "بهزیستی شهرستان", "بهزیستی")
"""What stands before the place in the head, the longest first."""
HEAD_HEIGHT = 12.7 * MM
"""From the upper margin to the double rule under the head."""
FOLLOWING_HEIGHT = 4.6 * MM
FOOT_HEIGHT = 7.4 * MM
"""From the lower margin to the rule above the foot: the office's address, then the small print."""

_NAME = Style(Weight.BOLD, 8.8)
_REGION = Style(Weight.REGULAR, 7.4, LABEL.ink)
_COUNTY = Style(Weight.MEDIUM, 7.8)
_HEAD_LABEL = Style(Weight.REGULAR, 7.4, LABEL.ink)
_HEAD_VALUE = Style(Weight.MEDIUM, 8.2)
_HEAD_NUMBER = Style(Weight.BOLD, 8.8)
_OVER_HEAD = Style(Weight.BOLD, 8.8)
# Grey enough to be seen on a copy, and to leave what is printed over it legible; the book sets the size.
_VOID = Style(Weight.BOLD, 0.0, ".8 .8 .8")
_VOID_TOLD = Style(Weight.MEDIUM, 0.0, ".55 .55 .55")
_FINGERPRINT = Style(Weight.MEDIUM, 7.2)
_PRINTED_NAME = Style(Weight.REGULAR, 7.8)
_DASH = "[2.4 2] 0 d"
_REGION_SHARE = 0.72
"""Of the room between the mark and the middle of the page, what the office's names may take."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the page inside its margins, in points."""

    left: float
    right: float
    bottom: float
    top: float

    @classmethod
    def of(cls, book: Book, margin_mm: float) -> Frame:
        """Equal margins on all sides."""
        margin = margin_mm * MM
        return cls(margin, book.width - margin, margin, book.height - margin)

    @property
    def middle(self) -> float:
        """Half way between the sides."""
        return (self.left + self.right) / 2


def double_rule(book: Book, frame: Frame, y: float) -> None:
    """The rule under every head: a thick line and a fine one."""
    book.rule(frame.left, y, frame.right, y, HEAD_RULE, ACCENT)
    book.rule(frame.left, y - HEAD_RULE_APART, frame.right, y - HEAD_RULE_APART, HEAD_RULE_FINE, ACCENT)


def letterhead(
    book: Book, frame: Frame, office: OfficeIdentity, title: str, labels: Sequence[str] = HEAD_LABELS
) -> None:
    """The unchanging half of a first page's head: mark, organisation, province, county, title, rule."""
    top = frame.top
    star(book, frame.right - 3.7 * MM, top - 4.4 * MM, 3.7 * MM)
    x = frame.right - 8.6 * MM
    book.right(x, top - 2.9 * MM, ORGANISATION, _NAME)
    beside_title = x - frame.middle - book.width_of(title, TITLE) / 2 - 2 * MM
    under_title = _REGION_SHARE * (x - frame.middle)
    office_line(book, x, top - 6.4 * MM, _REGION, beside_title, PROVINCE_FORMS, office.province)
    if office.county:  # headquarters speaks for the whole province
        office_line(book, x, top - 9.9 * MM, _COUNTY, under_title, COUNTY_FORMS, office.county)
    book.centre(frame.middle, top - 4.5 * MM, title, TITLE)
    double_rule(book, frame, top - HEAD_HEIGHT)
    label_x = frame.left + 32.6 * MM
    for row, label in enumerate(labels):
        book.right(label_x, top - (2.9 + 3.6 * row) * MM, label, _HEAD_LABEL)


def office_line(
    book: Book, x: float, y: float, style: Style, room: float, forms: Sequence[str], place: str
) -> None:
    """The first form of the office's name that leaves room for the place; the place itself is kept whole."""
    names = [f"{form} {place}" for form in forms]
    name = next((name for name in names if book.width_of(name, style) * LEAST_SHRINK <= room), place)
    book.right(x, y, name, style, room)


def head_facts(book: Book, frame: Frame, *, subtitle: str, date: str, number: str | None = None) -> float:
    """The changing half of the head; gives the height below which the paper may begin.

    A paper that no register knows (``number`` None) has its date only.
    """
    top = frame.top
    room = 2 * ((1 - _REGION_SHARE) * (frame.right - 8.6 * MM - frame.middle) - 1.2 * MM)
    book.centre(frame.middle, top - 9.4 * MM, subtitle, SUBTITLE, cell=room)
    value_x = frame.left + 23.4 * MM
    book.right(value_x, top - 2.9 * MM, date, _HEAD_VALUE)
    if number is not None:
        book.right(value_x, top - 6.5 * MM, number, _HEAD_NUMBER)
        book.right(value_x, top - 10.1 * MM, "ندارد", _HEAD_VALUE)
    return top - HEAD_HEIGHT - HEAD_RULE_APART


def following_head(book: Book, frame: Frame, title: str, number: str) -> float:
    """Head of a following page: title at the right, number at the left, over the same double rule."""
    room = frame.right - frame.left - 40 * MM
    for cut in range(len(title), 0, -1):
        shown = title if cut == len(title) else f"{title[:cut].rstrip()}…"
        if book.width_of(shown, SECTION) <= room:
            break
    book.right(frame.right, frame.top - 2.2 * MM, shown, SECTION)
    book.left(frame.left, frame.top - 2.2 * MM, number, _HEAD_NUMBER)
    double_rule(book, frame, frame.top - FOLLOWING_HEIGHT)
    return frame.top - FOLLOWING_HEIGHT - HEAD_RULE_APART


def foot(book: Book, frame: Frame, stamp: Stamp, page: int, pages: int, mark: str = "") -> None:
    """Who printed it when, with which version; page x of y. A duplicate says so over the head too.

    What is void says so across the page.

    ``mark`` is the fingerprint, for pages of a sheet where it stands under no square code.
    """
    if stamp.reprint is not None:
        _duplicate(book, frame, stamp.reprint)
    if stamp.void is not None:
        voided(book, stamp.void)
    y = frame.bottom + FOOT_HEIGHT
    book.rule(frame.left, y, frame.right, y, HAIR, HAIR_INK)
    if stamp.office.contact:
        book.right(frame.right, y - 3.2 * MM, stamp.office.contact, STAMP, cell=frame.right - frame.left)
        y -= 3 * MM
    at = frame.left + book.left(frame.left, y - 3.2 * MM, f"صفحهٔ {count(page)} از {count(pages)}", STAMP)
    if mark:
        at += 4 * MM + book.left(at + 4 * MM, y - 3.2 * MM, grouped4(mark, "-"), STAMP)
    room = frame.right - max(at + 4 * MM, frame.left + 30 * MM)
    book.right(frame.right, y - 3.2 * MM, printed(stamp), STAMP, cell=room)


def printed(stamp: Stamp) -> str:
    """Who printed it first and when, with which version it was made; a copy that leaves names nobody."""
    at, by = stamp.printed_at, stamp.printed_by
    if stamp.original is not None:
        at, by = stamp.original.at, stamp.original.by
    clock = persian_digits(f"{at:%H:%M}")
    user = f" · کاربر: {digits(by)}" if by else ""
    return f"چاپ: {day(at.date())} ساعت {clock}{user} · میز بهزیستی {digits(stamp.version)}"


def printed_again(reprint: Reprint) -> str:
    """When and by whom a duplicate was printed."""
    clock = persian_digits(f"{reprint.at:%H:%M}")
    return f"چاپ دوباره: {day(reprint.at.date())} ساعت {clock} · کاربر: {digits(reprint.by)}"


def _duplicate(book: Book, frame: Frame, reprint: Reprint) -> None:
    """«المثنی» over the number, on every page of every kind."""
    over_head(book, frame, DUPLICATE, printed_again(reprint))


def voided(book: Book, void: VoidMark) -> None:
    """«باطل» across every page of every kind, behind what the paper says: it stays to be read."""
    told = f"این برگه در {day(void.at.date())} باطل شد · کاربر: {digits(void.by)}"
    if void.replaced_by:
        told += f" · به جای آن: {digits(void.replaced_by)}"
    book.across(VOID, told, _VOID, _VOID_TOLD)


def over_head(book: Book, frame: Frame, word: str, told: str) -> None:
    """A boxed word over the number, and what it means: in the margin, so that nothing moves."""
    y = frame.top + 1.2 * MM
    width = book.width_of(word, _OVER_HEAD) + 5 * MM
    book.box(frame.left, y, width, 4.4 * MM)
    book.centre(frame.left + width / 2, y + 1.3 * MM, word, _OVER_HEAD)
    book.left(frame.left + width + 2 * MM, y + 1.4 * MM, told, STAMP)


def section(book: Book, frame: Frame, y: float, name: str) -> None:
    """A section's name at the right and a fine line from it to the left margin."""
    width = book.right(frame.right, y, name, SECTION, cell=frame.right - frame.left)
    middle = y + 0.3 * SECTION.size
    book.rule(frame.left, middle, frame.right - width - 2.4 * MM, middle, HAIR, ACCENT)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a box of facts: where labels and values begin, and how much room a value has."""

    label_x: float
    value_x: float
    room: float


def two_columns(right: float, width: float, label_mm: float = 26.0) -> tuple[Column, Column]:
    """The usual two columns inside a box whose right side is at ``right``."""
    pad, label = 3.1 * MM, label_mm * MM
    half = (width - 2 * pad) * 0.525
    second = right - pad - half
    left = right - width + pad
    return (
        Column(right - pad, right - pad - label, half - label - 3 * MM),
        Column(second, second - label * 0.88, second - label * 0.88 - left),
    )


Fact = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row of a box: a fact per column, or one fact over the whole width (``second`` None)."""

    first: Fact
    second: Fact | None


class FactBox:
    """Labelled values in a rounded box; a value that will not fit its cell takes a second line."""

    PADDING = 0.62
    """Rows' worth of room above the first and below the last row together."""

    def __init__(
        self,
        book: Book,
        right: float,
        width: float,
        rows: Sequence[FactRow],
        pitch: float,
        value: Style = VALUE,
    ) -> None:
        self._book = book
        self._right, self._width = right, width
        self._columns = two_columns(right, width)
        self._pitch, self._value = pitch, value
        self._rows = [
            (row, [book.cell_lines(fact[1], value, cell.room) for fact, cell in self._cells(row)])
            for row in rows
        ]

    def _cells(self, row: FactRow) -> list[tuple[Fact, Column]]:
        first, second = self._columns
        if row.second is None:
            left = self._right - self._width + 3.1 * MM
            return [(row.first, Column(first.label_x, first.value_x, first.value_x - left))]
        return [(row.first, first), (row.second, second)]

    @property
    def height(self) -> float:
        """Points from the upper to the lower rule."""
        lines = sum(max(len(one) for one in values) for _, values in self._rows)
        return (lines + self.PADDING) * self._pitch

    def draw(self, top: float, name: str = "") -> float:
        """Draw the box down from ``top``; gives its lower edge."""
        labels: list[tuple[float, float, str, float]] = []
        y = top - 1.08 * self._pitch
        for row, values in self._rows:
            for (fact, cell), lines in zip(self._cells(row), values, strict=True):
                labels.append((cell.label_x, y, fact[0], cell.label_x - cell.value_x - 2.5))
                for step, words in enumerate(lines):
                    self._book.right(cell.value_x, y - step * self._pitch, words, self._value, cell.room)
            y -= self._pitch * max(len(one) for one in values)
        bottom = top - self.height
        box = (self._right - self._width, bottom, self._width, self.height, name)
        self._book.static((box, *labels), lambda: self._draw_frame(box, labels))
        return bottom

    def _draw_frame(
        self, box: tuple[float, float, float, float, str], labels: Sequence[tuple[float, float, str, float]]
    ) -> None:
        x, y, width, height, name = box
        self._book.box(x, y, width, height, name=name, name_style=BOX_NAME)
        for right, baseline, label, room in labels:
            self._book.right(right, baseline, label, LABEL, cell=room)


def signature(
    book: Book,
    right: float,
    bottom: float,
    width: float,
    height: float,
    office: str,
    name: str,
    dashed: bool = False,
) -> None:
    """A box to sign in: the office in its upper rule, the printed name at the foot."""
    style = BOX_NAME
    book.box(
        right - width, bottom, width, height, name=office, name_style=style, dash=_DASH if dashed else ""
    )
    if name:
        book.right(right - 4.4 * MM, bottom + 2.6 * MM, name, _PRINTED_NAME, cell=width - 8 * MM)


def square_code(book: Book, left: float, bottom: float, seal: Seal | None) -> float:
    """The code with its fingerprint under it, its quiet zone inside; gives the width taken."""
    if seal is None:
        return 0.0
    x, y = left + 0.6 * MM, bottom + 5.4 * MM
    book.draw(qr.operators(seal.qr_digits, x, y))
    white = qr.QUIET
    book.mark(MarkKind.CODE, x - white, y - white, x + qr.SIZE + white, y + qr.SIZE + white)
    book.centre(x + qr.SIZE / 2, bottom + 1.0 * MM, grouped4(seal.fingerprint, "-"), _FINGERPRINT)
    return qr.SIZE + qr.QUIET + 0.6 * MM


def signatures_mark(book: Book, frame: Frame, bottom: float, top: float) -> None:
    """Tell the layout check where the block that is signed stands."""
    book.mark(MarkKind.SIGNATURES, frame.left, bottom, frame.right, top)


def star(book: Book, x: float, y: float, radius: float) -> None:
    """Eight points: the place-holder for the organisation's own mark."""
    side = radius * 0.76
    path = []
    for turn in (0.0, math.pi / 4):
        corners = [
            (
                x + math.sqrt(2) * side * math.cos(turn + k * math.pi / 2),
                y + math.sqrt(2) * side * math.sin(turn + k * math.pi / 2),
            )
            for k in range(4)
        ]
        path.append(
            " ".join(f"{a:.2f} {b:.2f} {'l' if k else 'm'}" for k, (a, b) in enumerate(corners)) + " h"
        )
    book.draw(f"{BOX_RULE * 1.3} w {ACCENT} RG", *path, "S")
    circle(book, x, y, radius * 0.42, INK, BOX_RULE)


def circle(book: Book, x: float, y: float, radius: float, ink: str, width: float) -> None:
    """A ring around a point, its rule ``width`` points thick."""
    bend = radius * 0.5523
    book.draw(
        f"{width} w {ink} RG {x + radius:.2f} {y:.2f} m",
        f"{x + radius:.2f} {y + bend:.2f} {x + bend:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c",
        f"{x - bend:.2f} {y + radius:.2f} {x - radius:.2f} {y + bend:.2f} {x - radius:.2f} {y:.2f} c",
        f"{x - radius:.2f} {y - bend:.2f} {x - bend:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c",
        f"{x + bend:.2f} {y - radius:.2f} {x + radius:.2f} {y - bend:.2f} {x + radius:.2f} {y:.2f} c",
        "S",
    )
