# SPDX-License-Identifier: Apache-2.0
"""What figures are called beside the name of their table, and periods within a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from welfare_desk.domain.summary.monthly.declarations import measures_of, unit_of
from welfare_desk.domain.summary.monthly.periods import Period, Span
from welfare_desk.sentences import Sentence as S
from welfare_desk.sentences.month_words import line_title, measure_title, unit_title

WHOLE: dict[str, S] = {
    "domains": S("همهٔ پرونده‌های تحت پوشش", "All covered files"),
    "ages": S("همهٔ گروه‌های سنی", "All age bands"),
    "disabilities": S("همهٔ معلولیت‌ها", "All disabilities"),
    "categories": S("همهٔ گروه‌ها", "All categories"),
    "neighbourhoods": S("همهٔ محله‌ها", "All neighbourhoods"),
    "centres": S("همهٔ مرکزها", "All centres"),
    "deciles": S("همهٔ دهک‌ها", "All deciles"),
    "standings": S("همهٔ پرونده‌های تحت پوشش", "All covered files"),
    "recurring": S("همهٔ پرداخت‌های مستمر", "All recurring payments"),
    "payments": S("همهٔ پرداخت‌ها", "All payments"),
    "pensions_by_size": S("همهٔ مستمری‌ها", "All pensions"),
    "coverage_in": S("همهٔ ورودها", "All that came"),
    "coverage_out": S("همهٔ خروج‌ها", "All that left"),
    "pension_in": S("همهٔ برقراری‌ها", "All that began"),
    "pension_out": S("همهٔ قطع و تعلیق‌ها", "All that ended or were suspended"),
    "queue_in": S("همهٔ ورودها", "All that came"),
    "queue_out": S("همهٔ خروج‌ها", "All that left"),
    "quotas": S("همهٔ سهمیه‌ها", "All quotas"),
    "sessions": S("همهٔ جلسه‌ها", "All sessions"),
    "commission": S("همهٔ پرونده‌ها", "All cases"),
    "stock": S("همهٔ کالاها", "All items"),
    "stock_moves": S("همهٔ کالاها", "All items"),
    "requests": S("همهٔ درخواست‌ها", "All requests"),
    "queues": S("همهٔ صف‌ها", "All queues"),
    "visits": S("همهٔ بازدیدها", "All visits"),
    "aid": S("همهٔ کمک‌ها", "All aid"),
    "participation": S("همهٔ مشارکت‌ها", "All participation"),
    "spent_non_government": S("همهٔ هزینه‌ها", "All that was spent"),
    "spent_government": S("همهٔ هزینه‌ها", "All that was spent"),
}
"""What the sum of a table's column is called beside the table's name."""

KNOWN: dict[tuple[str, str], S] = {
    ("domains", "files"): S("تحت پوشش", "Covered"),
    ("deciles", "households"): S("خانوارهای تحت پوشش", "Covered households"),
    ("domains", "women"): S("زنان تحت پوشش", "Women covered"),
    ("domains", "men"): S("مردان تحت پوشش", "Men covered"),
}
"""What the sums that a head knows by heart are called, by table and measure."""


def known_title(code: str, measure: str, language: str) -> str:
    """What such a sum is called apart from its table."""
    told = KNOWN[code, measure]
    return told.en if language == "en" else told.fa


def place_title(
    code: str, line: str, measure: str, language: str, names: Mapping[str, str] | None = None
) -> str:
    """What a figure is called beside its table: its line or the sum of all, and its column of several.

    A sum of what is counted anyway («all files», and not «all files, files») says no more than that.
    """
    column = measure_title(code, measure, language) if len(measures_of(code)) > 1 else ""
    if line:
        named = line_title(code, line, language, names)
    else:
        named = WHOLE[code].en if language == "en" else WHOLE[code].fa
        if column.lower() == unit_title(unit_of(code, measure), language):
            column = ""
    return (", " if language == "en" else "، ").join(filter(None, (named, column)))


_ORDINALS = ("first", "second", "third", "fourth")


def period_title(period: Period, language: str) -> str:
    """What a period longer than a month is called within a sentence."""
    if language != "en":
        return period.title()
    ordinal = _ORDINALS[period.number - 1]
    return {
        Span.MONTH: str(period.first()),
        Span.QUARTER: f"the {ordinal} quarter of {period.year}",
        Span.HALF: f"the {ordinal} half of {period.year}",
        Span.NINE_MONTHS: f"the nine months of {period.year}",
        Span.YEAR: f"the year {period.year}",
    }[period.span]
