# SPDX-License-Identifier: Apache-2.0
"""The statistical book of a closed month, A4: cover, population, payments, what was done, comparisons."""

from __future__ import annotations

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import Frame, foot
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.summary.monthly.beside import beside
from welfare_desk.documents.summary.monthly.cover import TITLE, draw_cover
from welfare_desk.documents.summary.monthly.payments import payments
from welfare_desk.documents.summary.monthly.population import population
from welfare_desk.documents.summary.monthly.programmes import programmes
from welfare_desk.documents.summary.monthly.sheet import MARGIN, Chapters
from welfare_desk.documents.summary.monthly.words import DRAFT
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.domain.text import persian_digits

A4 = (210 * MM, 297 * MM)


def statistical_book(facts: StatisticalBook, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The whole book as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, f"{TITLE}، {facts.month.title()}")
    draw_statistical_book(book, facts, stamp, seal)
    return book.to_bytes()


def draw_statistical_book(book: Book, facts: StatisticalBook, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of the book to one of A4."""
    before, draft = len(book.pages), f" ({DRAFT})" if facts.draft else ""
    draw_cover(book, facts, stamp, seal)
    chapters = Chapters(
        book,
        facts,
        f"دفتر آماری {facts.month.title()}{draft}",
        persian_digits(str(seal.number)) if seal else "",
    )
    population(chapters)
    payments(chapters)
    programmes(chapters)
    beside(chapters)
    pages = len(book.pages) - before
    for number in range(pages):
        book.turn_to(before + number)
        mark = seal.fingerprint if seal and number else ""
        foot(book, Frame.of(book, MARGIN), stamp, number + 1, pages, mark)
