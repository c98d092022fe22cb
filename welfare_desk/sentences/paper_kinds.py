# SPDX-License-Identifier: Apache-2.0
"""What the kinds of numbered papers are called in the trail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.sentences import Sentence, recurring

PAPER_KINDS: dict[tuple[str, str], Sentence] = {
    ("kind", "certificate"): Sentence("گواهی پوشش", "certificate of coverage"),
    ("kind", "file_summary"): Sentence("خلاصهٔ پرونده", "file summary"),
    ("kind", "commission_referral"): Sentence("معرفی به کمیسیون پزشکی", "referral to the commission"),
    ("kind", "referral_letter"): Sentence("معرفی به دستگاه دیگر", "referral letter"),
    ("kind", "document_receipt"): Sentence("رسید مدارک", "receipt for documents"),
    ("kind", "household_sheet"): Sentence("برگهٔ خانوار", "household sheet"),
    ("kind", "why_card"): Sentence("برگهٔ جای نوبت", "why this place"),
    ("kind", "admission_minutes"): Sentence("صورتجلسهٔ پذیرش", "minutes of an admission"),
    ("kind", "monthly_list"): Sentence("لیست ماهانه", "monthly list"),
    ("kind", "goods_receipt"): Sentence("رسید انبار", "goods receipt"),
    ("kind", "issue_voucher"): Sentence("حوالهٔ تحویل", "issue voucher"),
    ("kind", "loan_contract"): Sentence("قرارداد امانت", "loan contract"),
    ("kind", "return_slip"): Sentence("برگهٔ عودت", "return slip"),
    ("kind", "transfer_voucher"): Sentence("حوالهٔ انتقال", "transfer voucher"),
    ("kind", "scrap_minutes"): Sentence("صورتجلسهٔ اسقاط", "scrap minutes"),
    ("kind", "stock_count"): Sentence("صورتجلسهٔ انبارگردانی", "stock count minutes"),
    ("kind", "stock_correction"): Sentence("سند اصلاح انبار", "stock correction"),
    ("kind", "ledger_card"): Sentence("کاردکس", "ledger card"),
    ("kind", "property_statement"): Sentence("صورت‌حساب اموال", "property statement"),
    ("kind", "committee_minutes"): Sentence(
        "صورتجلسهٔ کمیتهٔ توانبخشی", "minutes of the rehabilitation committee"
    ),
    ("kind", "device_story"): Sentence("سرگذشت دستگاه", "story of a device"),
    ("kind", "statistical_book"): Sentence("دفتر آماری ماهانه", "monthly statistical book"),
    ("kind", "head_statement"): Sentence("گزارش یک‌صفحه‌ای رئیس", "one-page statement of the head"),
}
"""Kinds by the column that holds them, as `columns.VALUES` has its codes."""

TABLES: dict[str, Sentence] = {
    "paper": Sentence("برگه", "paper"),
    "paper_batch": Sentence("چاپ دسته‌ای", "batch of papers"),
    "paper_print": Sentence("چاپ برگه", "printing of a paper"),
    "paper_not_printed": Sentence("چاپ انجام‌نشدهٔ برگه", "printing that did not come out"),
}
"""Tables of papers, as `columns.TABLES` has its names."""

COLUMNS: dict[str, Sentence] = {
    "day": Sentence("روز", "day"),
    "done_at": Sentence("پایان در", "ended at"),
    "made_by": Sentence("سازنده", "made by"),
    "papers": Sentence("شمار برگه‌ها", "number of papers"),
    "print_id": Sentence("چاپ", "printing"),
    "print_batch_id": Sentence("چاپ دسته‌ای", "batch of papers"),
    "replaced_by": Sentence("برگهٔ جایگزین", "replaced by"),
    "void_reason": Sentence("دلیل باطل شدن", "reason for being void"),
    "voided_at": Sentence("باطل شده در", "made void at"),
    "voided_by": Sentence("باطل‌کننده", "made void by"),
}
"""Columns of papers, as `columns.COLUMNS` has its names."""


def kind_name(kind: str, language: str) -> str:
    """What a kind of paper is called in a language (``fa``, ``en``); an unknown one as it is written."""
    known = {**recurring.VALUES, **PAPER_KINDS}.get(("kind", kind))
    if known is None:
        return kind
    return known.en if language == "en" else known.fa


def several_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The kinds that have one number, each with the code that is typed before it."""
    if code != "paper_of_several_kinds":
        return {}
    return {"kinds": [f"{kind_name(str(kind), language)} ({kind})" for kind in facts["kinds"]]}
