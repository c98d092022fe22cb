# SPDX-License-Identifier: Apache-2.0
"""Correcting: which document is taken back, why, and where the goods are now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.store_minutes import CORRECTION
from welfare_desk.documents.equipment.stock_correction import draw_stock_correction, stock_correction
from welfare_desk.documents.equipment.store_wording import DOCUMENTS
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.equipment.store_papers import StoreSigners
from welfare_desk.domain.errors import RuleError


def test_the_correction_says_which_document_is_taken_back_and_why():
    [page] = looking.pages(stock_correction(CORRECTION, STAMP, SEAL))
    assert (
        looking.missing(
            page,
            "سند اصلاح انبار",
            "برگشت حوالهٔ انبار",
            "۱۴۰۴/۰۰۰۰۸۰",
            "۱۴۰۴/۰۴/۲۸",
            "پروانه یگانه",
            "دلیل برگشت: حواله به نام مددجوی دیگری نوشته شده بود.",
            "WM-1404-00071/A",
            "همهٔ گردش‌های حوالهٔ ۱۴۰۴/۰۰۰۰۸۰ به همان مقدار معکوس شد و اقلام به انبار برگشت.",
            "«باطل شد»",
            "م. کاظمی",
        )
        == []
    )


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_of_document_can_be_taken_back(kind):
    facts = replace(CORRECTION, kind=kind)
    [page] = looking.pages(stock_correction(facts, STAMP, SEAL))
    assert looking.missing(page, f"برگشت {DOCUMENTS[kind]}") == []
    assert looking.faults(lambda book: draw_stock_correction(book, facts, STAMP, SEAL)) == []


@pytest.mark.parametrize("rows", [1, 200])
def test_long_and_missing_facts_stand_as_they_should(rows):
    line = replace(CORRECTION.lines[0], name=LONG_NAME, code="X" * 40, serial="S" * 60)
    long = replace(CORRECTION, lines=(line,) * rows, reason="اشتباه در ثبت؛ " * 60, who=LONG_NAME)
    bare = replace(CORRECTION, reason="", who="", document_no="", signers=StoreSigners())
    for facts in (long, bare):
        assert looking.faults(lambda book, f=facts: draw_stock_correction(book, f, LONG_STAMP, SEAL)) == []


@pytest.mark.parametrize("facts", [CORRECTION])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_stock_correction(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes_and_nothing_is_no_paper():
    facts = CORRECTION
    assert stock_correction(facts, STAMP, SEAL) == stock_correction(facts, STAMP, SEAL)
    with pytest.raises(RuleError) as refused:
        stock_correction(replace(facts, lines=()), STAMP, SEAL)
    assert refused.value.code == "nothing_to_print"
