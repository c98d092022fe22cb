# SPDX-License-Identifier: Apache-2.0
"""Address labels on A4 sheets, from the upper right label on, and the DL envelope.

A label carries what the post needs and no number by which a passer-by could find the person's file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import ORGANISATION
from welfare_desk.documents.kit.style import LABEL_INK, MM, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import digits
from welfare_desk.domain.casework.label import LabelSheet, PostalAddress
from welfare_desk.domain.papers import OfficeIdentity

_A4 = (210 * MM, 297 * MM)
_DL = (220 * MM, 110 * MM)
_PADDING = 6 * MM
"""Between the edge of a label and its text: printers shift paper by a millimetre or two."""
_SIZES = (8.8, 8.0, 7.2, 6.4, 5.8)
_LEADING = 1.6
_CUT = "…"


@dataclass(frozen=True, slots=True)
class _Grid:
    """A sheet of labels in millimetres: where the upper right label begins, their size and distance."""

    columns: int
    top: float
    right: float
    width: float
    height: float
    gap: float

    def corner(self, place: int) -> tuple[float, float]:
        """The upper right corner of the label at a place, in points: rows run from the right."""
        row, column = divmod(place, self.columns)
        x = 210 - self.right - column * (self.width + self.gap)
        return x * MM, (297 - self.top - row * self.height) * MM


_GRIDS = {
    LabelSheet.SMALL: _Grid(3, 0.5, 0.0, 70.0, 37.0, 0.0),
    LabelSheet.LARGE: _Grid(2, 15.15, 4.65, 99.1, 38.1, 2.5),
}


def address_labels(addresses: Sequence[PostalAddress], sheet: LabelSheet, start: int, county: str) -> bytes:
    """The sheets as PDF, the first label at place ``start`` (from 1); RuleError ``no_glyph``."""
    book = Book(*_A4, "برچسب نشانی")
    draw_address_labels(book, addresses, sheet, start, county)
    return book.to_bytes()


def draw_address_labels(
    book: Book, addresses: Sequence[PostalAddress], sheet: LabelSheet, start: int, county: str
) -> None:
    """Add the sheets to an A4 book."""
    grid = _GRIDS[sheet]
    for number, address in enumerate(addresses, start=start - 1):
        place = number % sheet.places
        if place == 0 or not book.pages:
            book.new_page()
        _label(book, grid, *grid.corner(place), address, county)


def _label(book: Book, grid: _Grid, x: float, y: float, to: PostalAddress, county: str) -> None:
    right, width = x - _PADDING, grid.width * MM - 2 * _PADDING
    name, names = _name(book, digits(to.name), width)
    top = y - _PADDING - 0.8 * name.size
    for words in names:
        book.right(right, top, words, name, cell=width)
        top -= _LEADING * name.size
    top += _LEADING * name.size
    foot = y - grid.height * MM + _PADDING + 1.0 * MM
    room = top - foot - 2.2 * MM
    style, lines = _fitted(book, digits(to.lines(county)), width, room)
    line = top
    for words in lines:
        line -= _LEADING * style.size
        book.right(right, line, words, style, cell=width)
    _postal_code(book, right, foot, to, Style(Weight.MEDIUM, 8.8))


def _name(book: Book, text: str, width: float) -> tuple[Style, list[str]]:
    """The name on one line as large as it goes, a very long one on two."""
    for size in (10.4, 9.4, 8.6):
        style = Style(Weight.BOLD, size)
        if book.width_of(text, style) <= width:
            return style, [text]
    return style, book.wrapped(text, style, width)[:2]


def _postal_code(book: Book, right: float, y: float, to: PostalAddress, style: Style) -> None:
    if to.postal_code:
        book.right(right, y, f"کدپستی: {digits(to.postal_code)}", style)


def _fitted(book: Book, text: str, width: float, room: float) -> tuple[Style, list[str]]:
    """The address in the largest size that shows all of it; the smallest ends in «…» when even that fails."""
    for size in _SIZES:
        style = Style(Weight.REGULAR, size)
        lines = book.wrapped(text, style, width)
        most = max(1, int(room / (_LEADING * size)))
        if len(lines) <= most:
            return style, lines
    kept = lines[:most]
    words = kept[-1].split(" ")
    while len(words) > 1 and book.width_of(" ".join([*words, _CUT]), style) > width:
        words.pop()
    return style, [*kept[:-1], " ".join([*words, _CUT])]


def envelope(to: PostalAddress, sender: OfficeIdentity, place: PostalAddress | None = None) -> bytes:
    """A DL envelope as PDF, 220 × 110 mm: sender at the upper right, addressee below at the left.

    `place` is where the office stands, by its letterhead: an envelope comes back when nobody takes it.
    """
    book = Book(*_DL, "پاکت")
    draw_envelope(book, to, sender, place)
    return book.to_bytes()


def draw_envelope(
    book: Book, to: PostalAddress, sender: OfficeIdentity, place: PostalAddress | None = None
) -> None:
    """Add the envelope as the next page of a DL book; the stamp's corner at the upper left stays free."""
    book.new_page()
    quiet = Style(Weight.REGULAR, 8.2, LABEL_INK)
    right, top = book.width - 12 * MM, book.height - 12 * MM
    book.right(right, top, "فرستنده", quiet)
    book.right(right, top - 5.4 * MM, ORGANISATION, Style(Weight.BOLD, 9.6), cell=92 * MM)
    office = f"اداره بهزیستی شهرستان {sender.county}"
    book.right(right, top - 10.6 * MM, office, Style(Weight.MEDIUM, 9.0), cell=92 * MM)
    plain, line = Style(Weight.REGULAR, 9.0), top - 15.4 * MM
    book.right(right, line, f"استان {sender.province}", plain, cell=92 * MM)
    if place is not None:
        street = digits(" ".join(place.address.split()))
        for words in book.wrapped(street, plain, 92 * MM)[:2] if street else ():
            line -= 4.6 * MM
            book.right(right, line, words, plain, cell=92 * MM)
        _postal_code(book, right, line - 4.8 * MM, place, plain)
    right, width = 124 * MM, 108 * MM
    name = Style(Weight.BOLD, 13.0)
    book.right(right, 57 * MM, "گیرنده", quiet)
    book.right(right, 49.5 * MM, digits(to.name), name, cell=width)
    line = 49.5 * MM - 1.0 * MM
    style, lines = _fitted_large(book, digits(to.lines(sender.county)), width, 25 * MM)
    for words in lines:
        line -= _LEADING * style.size
        book.right(right, line, words, style, cell=width)
    _postal_code(book, right, 13 * MM, to, Style(Weight.BOLD, 12.0))


def _fitted_large(book: Book, text: str, width: float, room: float) -> tuple[Style, list[str]]:
    style = Style(Weight.REGULAR, 11.0)
    lines = book.wrapped(text, style, width)
    if len(lines) * _LEADING * style.size <= room:
        return style, lines
    return _fitted(book, text, width, room)
