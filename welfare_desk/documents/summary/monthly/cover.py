# SPDX-License-Identifier: Apache-2.0
"""The cover of a statistical book: mark, county, days, four figures, identities and who signs them."""

from __future__ import annotations

import math

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    HEAD_LABELS,
    Frame,
    head_facts,
    letterhead,
    section,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import ACCENT, AMOUNT, BOX_NAME, INK, LABEL_INK, MM, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import HEAD_ROW, Align, Table, TableColumn
from welfare_desk.documents.summary.monthly.words import (
    DRAFT,
    figure,
    headlines,
    identity,
    period,
    verdict,
)
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import count, day
from welfare_desk.domain.calendar import MONTHS
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.domain.text import persian_digits

TITLE = "دفتر آماری ماهانه"
_COUNTY = Style(Weight.BOLD, 16.0, INK)
_DAYS = Style(Weight.REGULAR, 8.8, LABEL_INK)
_MONTH, _YEAR = Style(Weight.BOLD, 22.0, ACCENT), Style(Weight.BOLD, 12.0, ACCENT)
_FIGURE = Style(Weight.BOLD, 17.0)
_UNIT = Style(Weight.REGULAR, 8.0, LABEL_INK)
_MOVED = Style(Weight.MEDIUM, 7.6)
_ROW = 14.8
_SIGN = 31 * MM
_BOX = 25 * MM
_GAP = 2.6 * MM


def draw_cover(book: Book, facts: StatisticalBook, stamp: Stamp, seal: Seal | None) -> None:
    """Add the cover; its foot waits until the pages are counted."""
    book.new_page()
    frame = Frame.of(book, 14.0)
    number = persian_digits(str(seal.number)) if seal else None
    title = f"{TITLE} ({DRAFT})" if facts.draft else TITLE
    letterhead(book, frame, stamp.office, title, HEAD_LABELS if number else HEAD_LABELS[:1])
    top = head_facts(
        book,
        frame,
        subtitle=f"برای ستاد استان {stamp.office.province}",
        date=day(facts.dated),
        number=number,
    )
    table = _identities(book, facts, frame.right - frame.left)
    bottom = frame.bottom + FOOT_HEIGHT + 3 * MM
    table_top = bottom + _SIGN + 5 * MM + table.height
    figures_bottom = table_top + 10.4 * MM
    days = figures_bottom + _BOX + 7 * MM
    county = days + 7.4 * MM
    radius = min(36 * MM, (top - county - 14 * MM) / 2)
    _rosette(book, frame.middle, county + 9 * MM + radius, radius, facts)
    book.centre(frame.middle, county, f"شهرستان {stamp.office.county}", _COUNTY, frame.right - frame.left)
    book.centre(frame.middle, days, period(facts), _DAYS)
    _draw_headlines(book, frame, figures_bottom + _BOX, facts)
    section(book, frame, table_top + 2.9 * MM, "برابری‌هایی که پیش از بستن ماه سنجیده شد")
    table.whole(frame.left, frame.right, table_top)
    if not facts.draft:
        _sign(book, frame, bottom, facts, stamp, seal)


def _draw_headlines(book: Book, frame: Frame, top: float, facts: StatisticalBook) -> None:
    """The four figures in boxes whose upper rules stand at `top`, each with its unit and movement."""
    told = headlines(facts)
    width = (frame.right - frame.left - _GAP * (len(told) - 1)) / len(told)
    right = frame.right
    for name, value, unit, moved in told:
        book.box(right - width, top - _BOX, width, _BOX, name=name, name_style=BOX_NAME)
        middle, room = right - width / 2, width - 4 * MM
        book.centre(middle, top - 10.6 * MM, value, _FIGURE, cell=room)
        book.centre(middle, top - 15.8 * MM, unit, _UNIT, cell=room)
        book.centre(middle, top - 20.8 * MM, moved, _MOVED, cell=room)
        right -= width + _GAP


def _identities(book: Book, facts: StatisticalBook, width: float) -> Table:
    rows = [
        [identity(check), figure(check.left), figure(check.right), verdict(check)]
        for check in facts.checks
        if check.blocks
    ]
    columns = [
        TableColumn("برابری", 52, Align.RIGHT, TABLE_STRONG),
        TableColumn("سمت راست", 19, Align.RIGHT, AMOUNT),
        TableColumn("سمت چپ", 19, Align.RIGHT, AMOUNT),
        TableColumn("نتیجه", 11, Align.CENTRE, Style(Weight.BOLD, 7.8)),
    ]
    return Table(book, width, columns, rows, row=_ROW, names_row=HEAD_ROW)


def _rosette(book: Book, x: float, y: float, radius: float, facts: StatisticalBook) -> None:
    """Squares inside each other around the month, as the mark of the organisation is drawn."""
    for part, turn, width in (
        (1.0, 0.0, 1.7),
        (1.0, 45.0, 1.7),
        (0.81, 0.0, 0.7),
        (0.81, 45.0, 0.7),
        (0.62, 22.5, 0.5),
        (0.62, 67.5, 0.5),
    ):
        corners = [
            (
                x + radius * part * math.cos(math.radians(turn + 90 * k)),
                y + radius * part * math.sin(math.radians(turn + 90 * k)),
            )
            for k in range(4)
        ]
        path = " ".join(f"{a:.2f} {b:.2f} {'l' if k else 'm'}" for k, (a, b) in enumerate(corners))
        book.draw(f"{width} w {ACCENT} RG {path} h S")
    room = 0.78 * radius
    name = MONTHS[facts.month.month - 1]
    wanted = min(_MONTH.size, 0.34 * radius, _MONTH.size * room / book.width_of(name, _MONTH))
    book.centre(x, y + 0.06 * radius, name, _MONTH.at(wanted))
    book.centre(x, y - 0.26 * radius, count(facts.month.year), _YEAR.at(min(_YEAR.size, 0.18 * radius)))


def _sign(
    book: Book, frame: Frame, bottom: float, facts: StatisticalBook, stamp: Stamp, seal: Seal | None
) -> None:
    left = frame.left
    if seal is not None:
        left += square_code(book, frame.left, bottom, seal) + 3 * MM
    width = (frame.right - left - _GAP) / 2
    boxes = (
        ("تهیه‌کننده، کارشناس آمار", facts.signers.preparer),
        ("رئیس اداره و مهر", facts.signers.head or stamp.office.head_name),
    )
    right = frame.right
    for office, name in boxes:
        signature(book, right, bottom, width, _SIGN - 2 * MM, office, name)
        right -= width + _GAP
    signatures_mark(book, frame, bottom, bottom + _SIGN - 2 * MM)
