# SPDX-License-Identifier: Apache-2.0
"""The ledger card: balances after every movement, what was taken back, loans apart, thousands of rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.store_facts import CARD, card_of
from welfare_desk.documents.equipment.ledger_card import draw_ledger_card, ledger_card
from welfare_desk.documents.equipment.store_wording import (
    DOCUMENTS,
    SOURCES,
    document,
    money,
    movement,
    whole,
)
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.wording import day, digits
from welfare_desk.domain.equipment.stock import DocumentKind, Source
from welfare_desk.domain.equipment.store_papers import LedgerRow
from welfare_desk.domain.errors import Cancelled
from welfare_desk.domain.money import Rial

K = DocumentKind


def row(kind: DocumentKind, came: int, went: int, balance: int, **more) -> LedgerRow:
    return LedgerRow(TODAY, kind, "1404/000007", "", came, went, balance, **more)


def test_the_card_tells_every_movement_and_the_balance_after_it():
    [page] = looking.pages(ledger_card(CARD, STAMP, SEAL))
    rial = CARD.rial_balances
    for entry, balance in zip(CARD.rows, rial[1:], strict=True):
        line = (
            day(entry.on), document(entry.kind, entry.document_no), whole(entry.balance), money(balance),
        )  # fmt: skip
        assert looking.missing(page, *line) == []
    assert (
        looking.missing(
            page,
            "کاردکس کالا",
            "کارت تعدادی و ریالی",
            "تشک مواج ضد زخم بستر",
            "MATTRESS-AIR",
            "ردیف ۴، قفسهٔ ۲",
            "۳۶ ماه",
            "ماندهٔ پیش از این تاریخ",
            "۸۱۰٬۰۰۰٬۰۰۰",
            "جمع گردش و ماندهٔ پایان",
            whole(CARD.came),
            whole(CARD.went),
            whole(CARD.closing),
            "موجودی هنگام صدور کارت",
            "تخصیص به نام",
            "آزاد",
            f"{whole(CARD.on_hand - 3)} دستگاه",
            "حسابدار انبار",
            "ر. جلالی",
        )
        == []
    )
    assert CARD.closing == CARD.rows[-1].balance


def test_a_piece_that_came_back_into_the_workshop_is_followed():
    rows = (
        row(K.RETURN, 0, 0, 9, loan=True, workshop=1),
        replace(row(K.REPAIR, 1, 0, 10), document_no="", came_by="1404/000007"),
    )
    [page] = looking.pages(ledger_card(replace(CARD, rows=rows), STAMP, SEAL))
    told = ("عودت امانت به تعمیرگاه (۱)", "برگشت از تعمیرگاه، عودت ۱۴۰۴/۰۰۰۰۰۷")
    assert looking.missing(page, *told) == []


def test_what_is_scrapped_from_the_workshop_stands_with_its_minutes():
    rows = (
        row(K.RETURN, 0, 0, 9, loan=True, workshop=1),
        replace(row(K.SCRAP, 0, 0, 9, workshop=1), document_no="1404/000002", came_by="1404/000007"),
    )
    [page] = looking.pages(ledger_card(replace(CARD, rows=rows), STAMP, SEAL))
    told = ("اسقاط از تعمیرگاه (۱)، عودت ۱۴۰۴/۰۰۰۰۰۷", "صورتجلسهٔ ۱۴۰۴/۰۰۰۰۰۲")
    assert looking.missing(page, *told) == []


def test_what_was_taken_back_and_what_took_it_back_both_stay_and_say_so():
    [page] = looking.pages(ledger_card(CARD, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "تحویل امانی به پروانه یگانه (باطل شد)",
            "ابطال حوالهٔ ۱۴۰۴/۰۰۰۰۰۳، پروانه یگانه",
            "اصلاح ۱۴۰۴/۰۰۰۰۰۱",
        )
        == []
    )


@pytest.mark.parametrize(
    ("on_loan", "overdue", "told"),
    [
        (5, 1, "حواله‌های امانی در مانده نیستند: ۵ دستگاه به امانت نزد مددجویان است که موعد ۱ دستگاه"),
        (2, 2, "۲ دستگاه به امانت نزد مددجویان است که موعد همهٔ آن‌ها گذشته است."),
        (1_200, 0, "۱٬۲۰۰ دستگاه به امانت نزد مددجویان است که موعد هیچ‌یک نگذشته است."),
        (0, 0, "هیچ کالای امانی نزد مددجویان نیست."),
    ],
)  # fmt: skip
def test_loans_stand_apart_and_the_late_ones_are_told(on_loan, overdue, told):
    [page] = looking.pages(ledger_card(replace(CARD, on_loan=on_loan, overdue=overdue), STAMP, SEAL))
    assert looking.missing(page, told) == []


def test_an_unknown_amount_and_the_balances_after_it_are_told_as_unknown():
    rows = (
        row(K.RECEIPT, 4, 0, 6, amount=Rial(400)),
        row(K.RECEIPT, 1, 0, 7),
        row(K.COUNT, 0, 0, 7),
        row(K.ISSUE, 0, 5, 2, amount=Rial(500)),
        row(K.SCRAP, 0, 2, 0, amount=Rial(200)),
        row(K.RECEIPT, 1, 0, 1, amount=Rial(90)),
    )
    card = replace(CARD, opening=2, opening_amount=Rial(200), rows=rows)
    [page] = looking.pages(ledger_card(card, STAMP, SEAL))
    # One amount and three balances.
    assert page.count("نامشخص") == 4


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (row(K.RECEIPT, 1, 0, 1, source=Source.DONOR), "اهدای خیّر"),
        (row(K.RECEIPT, 1, 0, 1), "ورود"),
        (replace(row(K.RECEIPT, 1, 0, 1, source=Source.SEIZED), who="سازمان"), "اموال تملیکی، سازمان"),
        (replace(row(K.ISSUE, 0, 1, 1), who="علی"), "تحویل قطعی به علی"),
        (row(K.ISSUE, 0, 1, 1, loan=True, reversed=True), "تحویل امانی (باطل شد)"),
        (row(K.RETURN, 1, 0, 1), "عودت"),
        (replace(row(K.RETURN, 1, 0, 1, loan=True), who="علی"), "عودت امانت از علی"),
        (replace(row(K.TRANSFER, 0, 1, 1), who="ری"), "انتقال به ری"),
        (row(K.SCRAP, 0, 1, 1), "اسقاط"),
        (replace(row(K.ISSUE, 0, 1, 1, sizes=(("بزرگ", 1),)), who="علی"), "تحویل قطعی به علی، اندازهٔ بزرگ"),
        (row(K.SCRAP, 0, 3, 1, sizes=(("40", 1), ("41", 2))), "اسقاط، اندازهٔ ۴۰ (۱)، ۴۱ (۲)"),
        (row(K.REPAIR, 0, 1, 1), "رفتن به تعمیرگاه"),
        (row(K.REPAIR, 1, 0, 1), "برگشت از تعمیرگاه"),
        (row(K.COUNT, 0, 0, 1), "شمارش، بدون مغایرت"),
        (row(K.COUNT, 2, 0, 1), "شمارش، اضافه"),
        (row(K.COUNT, 0, 2, 1), "شمارش، کسری"),
        (row(K.REVERSAL, 1, 0, 1, undoes="1404/000080", undoes_kind=K.ISSUE), "ابطال حوالهٔ ۱۴۰۴/۰۰۰۰۸۰"),
        (row(K.REVERSAL, 1, 0, 1, undoes="1404/000080"), "ابطال سند ۱۴۰۴/۰۰۰۰۸۰"),
    ],
)  # fmt: skip
def test_every_movement_has_words(entry, told):
    assert movement(entry) == told


def test_every_document_has_a_name():
    assert set(DOCUMENTS) == set(DocumentKind)
    assert {document(kind, "1") for kind in DocumentKind} == {
        "رسید ۱", "حوالهٔ ۱", "عودت ۱", "انتقال ۱", "صورتجلسهٔ ۱", "شمارش ۱", "تعمیر ۱", "اصلاح ۱",
    }  # fmt: skip
    assert document(K.REPAIR, "") == "رفت و برگشت تعمیرگاه"
    assert SOURCES[Source.OPENING] == "موجودی اول دوره"


@pytest.mark.parametrize("count", [0, 1, 2, *range(12, 90, 3), 200])
def test_no_number_of_movements_spoils_a_page_or_parts_the_signatures(count):
    card = card_of(count)
    assert looking.faults(lambda book: draw_ledger_card(book, card, STAMP, SEAL)) == []
    last = looking.pages(ledger_card(card, STAMP, SEAL))[-1]
    assert looking.missing(last, "جمع گردش و ماندهٔ پایان", "موجودی هنگام صدور کارت", "حسابدار انبار") == []


def test_every_page_takes_over_the_balance_of_the_one_before():
    card = card_of(150)
    pages = looking.pages(ledger_card(card, STAMP, SEAL))
    assert looking.missing(pages[1], "نقل از صفحهٔ ۱", "کاردکس کالا · تشک مواج ضد زخم بستر") == []
    assert looking.missing(pages[0], "نقل به صفحهٔ ۲", "جمع این صفحه") == []
    assert looking.missing(pages[-1], whole(card.came), whole(card.went), whole(card.closing)) == []


def test_thousands_of_movements_tell_how_far_they_are_and_give_the_same_bytes():
    card = card_of(3_000)
    told: list[tuple[int, int]] = []
    pdf = ledger_card(card, STAMP, SEAL, lambda done, total: told.append((done, total)))
    assert pdf == ledger_card(card, STAMP, SEAL)
    assert (told[-1], len(told)) == ((3_000, 3_000), page_count(pdf))
    assert looking.faults(lambda book: draw_ledger_card(book, card, STAMP, SEAL)) == []
    last = looking.pages(pdf)[-1]
    assert looking.missing(last, whole(card.came), whole(card.went), money(card.rial_balances[-1])) == []


def test_drawing_can_be_stopped():
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        ledger_card(CARD, STAMP, SEAL, stop)


def test_long_and_missing_facts_stand_as_they_should():
    rows = tuple(
        replace(one, who=LONG_NAME, amount=None if index % 3 else Rial(10**12), document_no="")
        for index, one in enumerate(card_of(40).rows)
    )
    long = replace(CARD, rows=rows, name=f"{LONG_NAME} {LONG_NAME}", code="X" * 40, shelf=LONG_NAME)
    bare = replace(CARD, rows=(), opening_amount=None, reissue_months=None, min_stock=0, shelf="", dated=None)
    for card, stamp in ((long, LONG_STAMP), (bare, STAMP)):
        assert looking.faults(lambda book, c=card, s=stamp: draw_ledger_card(book, c, s, SEAL)) == []
    [page] = looking.pages(ledger_card(bare, STAMP))
    assert looking.missing(page, "نامشخص", "دورهٔ تحویل", "ندارد", digits("1404/07/03")) == []


def test_readers_give_the_card_back():
    for card in (CARD, card_of(90)):
        assert (
            looking.comes_back(lambda book, c=card: draw_ledger_card(book, c, STAMP, SEAL)) == looking.WHOLE
        )
