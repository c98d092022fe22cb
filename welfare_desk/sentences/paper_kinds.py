# SPDX-License-Identifier: Apache-2.0
"""What the kinds of numbered papers are called in the trail."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

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
}
"""Kinds by the column that holds them, as `columns.VALUES` has its codes."""
