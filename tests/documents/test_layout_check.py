# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from tests.support.paper_facts import (
    CERTIFICATE,
    EMPTY,
    FULL,
    KEY_GROUPS,
    OFFICE,
    SEAL,
    STAMP,
    TODAY,
    USUAL,
    certificate_for,
)
from welfare_desk.documents.access import draw_recovery_sheet
from welfare_desk.documents.casework import draw_file_summary
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.style import MM, VALUE
from welfare_desk.documents.layout_check import Fault, FaultKind, inspect
from welfare_desk.documents.papers import draw_certificate
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.papers import Reprint
from welfare_desk.domain.summary.visits import VisitStanding

A4, A5 = (210 * MM, 297 * MM), (148 * MM, 210 * MM)
LONG_OFFICE = replace(
    OFFICE, province="کهگیلویه و بویراحمد", county="بندر ماهشهر و هندیجان و امیدیه", head_name=""
)
LONG_STAMP = replace(STAMP, office=LONG_OFFICE, printed_by="سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی")
AGAIN = replace(STAMP, reprint=Reprint(datetime(2025, 9, 26, 8, 5), "ز. رضایی"))
LONG_AGAIN = replace(LONG_STAMP, reprint=Reprint(datetime(2025, 9, 26, 8, 5), LONG_STAMP.printed_by))
LONG_CERTIFICATE = replace(
    certificate_for(FULL),
    office=LONG_OFFICE,
    full_name="سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی",
    addressed_to="ریاست محترم شعبهٔ یازدهم دادگاه عمومی حقوقی مجتمع قضایی شهید بهشتی شهرستان اسلامشهر و حومه "
    "(رونوشت: بایگانی)",
    father_name="",
    birth_date=None,
    kinship=None,
    household_size=None,
    disability=None,
    severity=None,
)

VISITED = VisitStanding(
    TODAY, VisitKind.CARE_HOME, "مرکز مثبت زندگی نگین شرق", VisitResult.MOVED_AWAY, TODAY, TODAY
)

PAPERS: dict[str, tuple[tuple[float, float], Callable[[Book], None]]] = {
    "file summary": (A4, lambda book: draw_file_summary(book, USUAL, STAMP, SEAL)),
    "full file summary": (A4, lambda book: draw_file_summary(book, FULL, LONG_STAMP, SEAL)),
    "file summary with visits": (
        A4,
        lambda book: draw_file_summary(book, USUAL, STAMP, SEAL, visits=VISITED),
    ),
    "empty file summary": (A4, lambda book: draw_file_summary(book, EMPTY, STAMP)),
    "certificate": (A5, lambda book: draw_certificate(book, CERTIFICATE, STAMP)),
    "long certificate": (A5, lambda book: draw_certificate(book, LONG_CERTIFICATE, LONG_STAMP)),
    "duplicate of a certificate": (A5, lambda book: draw_certificate(book, CERTIFICATE, AGAIN)),
    "duplicate of a long certificate": (
        A5,
        lambda book: draw_certificate(book, LONG_CERTIFICATE, LONG_AGAIN),
    ),
    "duplicate of a file summary": (A4, lambda book: draw_file_summary(book, FULL, LONG_AGAIN, SEAL)),
    "recovery sheet": (A5, lambda book: draw_recovery_sheet(book, KEY_GROUPS, OFFICE, TODAY)),
    "recovery sheet of a long office": (
        A5,
        lambda book: draw_recovery_sheet(book, KEY_GROUPS, LONG_OFFICE, TODAY),
    ),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_stands_as_it_should(paper):
    size, draw = PAPERS[paper]
    assert inspect(Book(*size, paper), draw) == []


@pytest.mark.parametrize("events", range(1, 40))
def test_no_number_of_events_makes_a_table_or_timeline_meet_the_signatures(events):
    facts = replace(USUAL, timeline=(USUAL.timeline * 10)[:events])
    assert inspect(Book(*A4, "summary"), lambda book: draw_file_summary(book, facts, STAMP, SEAL)) == []


@pytest.mark.parametrize("members", range(1, 60, 3))
def test_no_size_of_household_spoils_a_page(members):
    household = replace(USUAL.household, members=(USUAL.household.members * 20)[:members])
    facts = replace(USUAL, household=household)
    assert inspect(Book(*A4, "summary"), lambda book: draw_file_summary(book, facts, STAMP, SEAL)) == []


def wrong_sheet(book: Book) -> None:
    """Everything that may not be."""
    book.new_page()
    book.left(3 * MM, 400, "کنار", VALUE)
    book.right(300, 300, "نخست", VALUE)
    book.right(300 - 1 - book.width_of("نخست", VALUE), 300, "دوم", VALUE)
    book.right(300, 200, "نامی که در خانه‌اش جا نمی‌گیرد", VALUE, cell=40)
    book.mark(MarkKind.TABLE, 40, 100, 300, 180)
    book.mark(MarkKind.SIGNATURES, 40, 60, 300, 120)
    book.mark(MarkKind.CODE, 40, 500, 100, 560)
    book.right(90, 505, "بر رمزینه", VALUE)
    book.new_page()
    book.right(300, 300, "نشان ☐", VALUE)


def test_a_sheet_made_wrong_gives_every_kind_of_fault():
    assert inspect(Book(*A5, "wrong"), wrong_sheet) == [
        Fault(FaultKind.EDGE, 1, "کنار"),
        Fault(FaultKind.TOO_WIDE, 1, "نامی که در خانه‌اش جا نمی‌گیرد"),
        Fault(FaultKind.OVERLAP, 1, "نخست", "دوم"),
        Fault(FaultKind.CODE, 1, "بر رمزینه"),
        Fault(FaultKind.SIGNATURES, 1, ""),
        Fault(FaultKind.NO_GLYPH, 2, "U+2610"),
    ]


def test_lines_that_cover_each_other_are_a_fault_and_near_lines_are_none():
    def draw(book: Book) -> None:
        book.new_page()
        book.right(300, 300, "بالا", VALUE)
        book.right(300, 300 - 9, "پایین", VALUE)
        book.right(200, 300, "بالا", VALUE)
        book.right(200, 300 - 3, "روی آن", VALUE)

    assert [fault.kind for fault in inspect(Book(*A5, "lines"), draw)] == [FaultKind.OVERLAP]


def test_a_value_shrinks_before_it_is_too_wide():
    def draw(book: Book) -> None:
        book.new_page()
        width = book.width_of("نام خانوادگی", VALUE)
        book.right(300, 300, "نام خانوادگی", VALUE, cell=width * 0.87)

    assert inspect(Book(*A5, "shrunk"), draw) == []
