# SPDX-License-Identifier: Apache-2.0
"""Labels lie where the sheet has them, nothing overlaps, and readers give the addresses back."""

from __future__ import annotations

import pytest

from tests.support.paper_facts import OFFICE
from tests.support.pdf import READERS, page_size, score
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.labels import address_labels, draw_address_labels, draw_envelope, envelope
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.casework.label import LabelSheet, PostalAddress

USUAL = PostalAddress(
    "1404-00001",
    "فاطمه‌سادات میرزایی",
    "خیابان شهید بهشتی، کوچهٔ یاس ۳،\nپلاک 12",
    "3314567890",
    "قائمیه",
)
BARE = PostalAddress("1404-00002", "علی", "اسلامشهر، روستای ایرین")
LONG = PostalAddress(
    "1404-00003",
    "محمدرضا علی‌پور قائم‌شهری نوری‌زادهٔ اصل خراسانی",
    "شهرک واوان، فاز 2، خیابان ۳۶ متری امام خمینی، روبه‌روی مسجد جامع، مجتمع نرگس، بلوک B، طبقهٔ سوم " * 4,
    "3314567891",
)
ALL = (USUAL, BARE, LONG)


@pytest.mark.parametrize("sheet", list(LabelSheet))
@pytest.mark.parametrize("start", [1, 2])
def test_sheets_have_no_fault(sheet: LabelSheet, start: int) -> None:
    book = Book(210 * MM, 297 * MM, "x")
    assert inspect(book, lambda book: draw_address_labels(book, ALL * 9, sheet, start, "اسلامشهر")) == []


@pytest.mark.parametrize("to", ALL)
def test_envelopes_have_no_fault(to: PostalAddress) -> None:
    assert inspect(Book(220 * MM, 110 * MM, "x"), lambda book: draw_envelope(book, to, OFFICE)) == []


OWN = PostalAddress("", "", "خیابان کاشانی، کوچهٔ ادارهٔ بهزیستی، پلاک ۴، روبه‌روی بوستان لاله", "3313645678")


@pytest.mark.parametrize("to", ALL)
@pytest.mark.parametrize(
    "own", [OWN, PostalAddress("", "", "", "3313645678"), PostalAddress("", "", LONG.address)]
)
def test_the_sender_stands_with_street_and_postal_code(to: PostalAddress, own: PostalAddress) -> None:
    book = Book(220 * MM, 110 * MM, "x")
    assert inspect(book, lambda book: draw_envelope(book, to, OFFICE, own)) == []
    said = [mark.text for mark in book.pages[0].marks]
    assert ("کدپستی: ۳۳۱۳۶۴۵۶۷۸" in said) == bool(own.postal_code)


@pytest.mark.parametrize(
    ("sheet", "start", "count", "pages"),
    [("3x8", 1, 24, 1), ("3x8", 2, 24, 2), ("3x8", 24, 1, 1), ("2x7", 14, 2, 2), ("2x7", 1, 28, 2)],
)
def test_a_sheet_begins_at_its_first_empty_label(sheet: str, start: int, count: int, pages: int) -> None:
    pdf = address_labels([USUAL] * count, LabelSheet(sheet), start, "اسلامشهر")
    assert page_count(pdf) == pages


def test_labels_run_from_the_right() -> None:
    book = Book(210 * MM, 297 * MM, "x")
    names = [PostalAddress("", name, "خیابان") for name in ("یک", "دو", "سه", "چهار")]
    draw_address_labels(book, names, LabelSheet.SMALL, 1, "")
    places = {mark.text: (round(mark.right / MM), round(mark.bottom / MM)) for mark in book.pages[0].marks}
    rights = [places[name][0] for name in ("یک", "دو", "سه", "چهار")]
    assert rights == [204, 134, 64, 204]
    assert places["یک"][1] - places["چهار"][1] == 37


@pytest.mark.parametrize("reader", READERS)
def test_readers_give_the_address_back(reader: str) -> None:
    printed = ["فاطمه‌سادات میرزایی", "اسلامشهر،", "قائمیه،", "یاس ۳،", "پلاک ۱۲", "کدپستی: ۳۳۱۴۵۶۷۸۹۰"]
    for pdf in (
        address_labels([USUAL], LabelSheet.SMALL, 1, "اسلامشهر"),
        envelope(USUAL, OFFICE),
    ):
        assert score([printed], READERS[reader](pdf)).missing == ()
    sender = ["فرستنده", "سازمان بهزیستی کشور", "اداره بهزیستی شهرستان اسلامشهر", "گیرنده"]
    assert score([sender], READERS[reader](envelope(USUAL, OFFICE))).missing == ()


def test_what_the_address_says_is_not_said_twice() -> None:
    assert (USUAL.lines("اسلامشهر"), BARE.lines("اسلامشهر"), BARE.lines("")) == (
        "اسلامشهر، قائمیه، خیابان شهید بهشتی، کوچهٔ یاس ۳، پلاک 12",
        "اسلامشهر، روستای ایرین",
        "اسلامشهر، روستای ایرین",
    )


def test_the_envelope_is_a_dl_envelope() -> None:
    assert page_size(envelope(USUAL, OFFICE), 0) == pytest.approx((623.62, 311.81), abs=0.01)
