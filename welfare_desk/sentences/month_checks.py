# SPDX-License-Identifier: Apache-2.0
"""What each check of a month asks: a line of its list, and no error.

What says that nothing is wrong has another sentence for when something is, and so has what is hard to mend.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.domain.money import grouped
from welfare_desk.domain.text import isolate
from welfare_desk.sentences import Sentence, filled

CHECKS: dict[str, Sentence] = {
    "covered_by_domain": Sentence(
        "تحت پوشش = جمع حوزه‌ها: {equation}", "Covered = sum of the fields: {equation}"
    ),
    "covered_by_standing": Sentence(
        "تحت پوشش = مستمری‌بگیر + معلق + در صف + غیرمستمر بیرون از صف: {equation}",
        "Covered = on pension + suspended + queued + non-recurring: {equation}",
    ),
    "covered_by_age": Sentence(
        "تحت پوشش = جمع گروه‌های سنی: {equation}", "Covered = sum of the age bands: {equation}"
    ),
    "covered_by_neighbourhood": Sentence(
        "تحت پوشش = جمع محله‌ها + نامشخص: {equation}",
        "Covered = sum of the neighbourhoods + unknown: {equation}",
    ),
    "covered_by_sex": Sentence(
        "تحت پوشش = زن + مرد + نامشخص: {equation}", "Covered = women + men + unknown: {equation}"
    ),
    "rehabilitation_by_type": Sentence(
        "توانبخشی = جمع گونه‌های معلولیت اصلی: {equation}",
        "Rehabilitation = sum of the primary types: {equation}",
    ),
    "rehabilitation_by_severity": Sentence(
        "توانبخشی = جمع شدت‌ها + نامشخص: {equation}",
        "Rehabilitation = sum of the severities + unknown: {equation}",
    ),
    "drawing_by_standing": Sentence(
        "مستمری‌های برقرار = پرونده‌های مستمری‌بگیر: {equation}",
        "Pensions drawn = files on pension: {equation}",
    ),
    "queue_within_non_recurring": Sentence(
        "جاهای باز صف مستمری = پرونده‌های غیرمستمر در صف: {equation}",
        "Open places of the pension queue = non-recurring files that wait: {equation}",
    ),
    "coverage_movement": Sentence(
        "گردش پوشش: {equation}",
        "Movement of coverage: {equation}",
    ),
    "pension_movement": Sentence(
        "گردش مستمری: {equation}",
        "Movement of the pension: {equation}",
    ),
    "queue_movement": Sentence(
        "گردش صف: {equation}",
        "Movement of the queue: {equation}",
    ),
    "stock_movement": Sentence(
        "گردش انبار: آغاز + ورود − خروج = پایان؛ همهٔ کالاها {equation}، کالاهایی که نمی‌خواند {count}",
        "Movement of the store: opening + in − out = closing; all items {equation}, items that disagree {count}",
    ),
    "pension_by_size": Sentence(
        "خالص مستمری = جمع بُعدهای خانوار: {equation}",
        "Net pension = sum of the household sizes: {equation}",
    ),
    "payments_net": Sentence(
        "خالص هر پرداخت = مبلغ + معوقه − کسور؛ پرداخت‌هایی که نمی‌خواند: {count}",
        "Net of each payment = amount + arrears − deductions; payments that disagree: {count}",
    ),
    "commission_votes": Sentence(
        "رأی‌های کمیسیون ({right}) از حاضران ({left}) بیشتر نیست",
        "The commission's votes ({right}) are not more than those present ({left})",
    ),
    "same_as_last_month": Sentence(
        "رقم‌های این ماه رونوشت ماه پیش ({last}) نیست: دست‌کم یکی عوض شده است",
        "The figures are no copy of last month ({last}): at least one has changed",
    ),
    "doubled_with_same_lines": Sentence(
        "هیچ پرداختی با همان شمار ردیف نسبت به {last} دو برابر نشده است",
        "No payment doubled since {last} with the same lines",
    ),
    "payments_tenfold": Sentence(
        "پرداختی که هر ردیفش نسبت به {last} ده برابر دور است (ریال یا تومان؟): {count}",
        "Payments of which a line is ten times off that of {last} (rial or toman?): {count}",
    ),
    "declared_differs": Sentence(
        "رقم اعلام‌شده‌ای که با رقم محاسبه‌شده نمی‌خواند: {count} از {declared}",
        "Declared figures that disagree with the computed ones: {count} of {declared}",
    ),
    "neighbourhood_unknown": Sentence("محلهٔ نامشخص: {count} پرونده", "Neighbourhood unknown: {count} files"),
    "type_unknown": Sentence(
        "پروندهٔ توانبخشی بی گونهٔ معلولیت اصلی: {count}",
        "Rehabilitation files without a primary type: {count}",
    ),
    "severity_unknown": Sentence(
        "پروندهٔ توانبخشی بی شدت معلولیت: {count}", "Rehabilitation files without a severity: {count}"
    ),
    "decile_unknown": Sentence("دهک نامشخص: {count} خانوار", "Decile unknown: {count} households"),
    "visits_due": Sentence(
        "بازدید منزل: سررسید مانده {left}، انجام‌شده {right}", "Home visits: due {left}, done {right}"
    ),
    "lists_missing": Sentence(
        "پرداخت برقرار بی لیست تصویب‌شدهٔ این ماه: {count}", "Payments without an approved list: {count}"
    ),
    "drawn_uncovered": Sentence(
        "مستمری یا کمک‌هزینهٔ برقرار بی پوشش پرونده: {count}", "Drawn without a covered file: {count}"
    ),
    "promises_open": Sentence(
        "تخصیصی که هنوز باز است: {count}؛ گذشته از مهلت: {late}",
        "Promises that are still open: {count}; past their day: {late}",
    ),
    "papers_unprinted": Sentence(
        "برگهٔ شماره‌دار چاپ‌نشده: {count}", "Numbered papers that never came out: {count}"
    ),
    "sessions_open": Sentence("جلسهٔ باز کمیسیون: {count}", "Sessions of the commission still open: {count}"),
    "counts_open": Sentence("انبارگردانی باز: {count}", "Stock counts still open: {count}"),
    "prices_tenfold": Sentence(
        "بهای واحد ده برابر دور از معمول (ریال یا تومان؟): {count} کالا",
        "Unit costs ten times off the usual (rial or toman?): {count} items",
    ),
    "series_broken": Sentence("سری شماره با جای خالی: {count}", "Series of numbers with a gap: {count}"),
}

FAILED: dict[str, Sentence] = {
    "commission_votes": Sentence(
        "کمیسیون‌هایی که رأی‌شان از حاضران یا حاضرشان از دعوت‌شدگان بیشتر است: {count}",
        "Kinds of session with more votes than those present, or more present than called: {count}",
    ),
    "same_as_last_month": Sentence(
        "همهٔ رقم‌های این ماه همان رقم‌های {last} است: شاید رونوشت آن باشد",
        "All figures are those of {last}: they may be its copy",
    ),
    "doubled_with_same_lines": Sentence(
        "پرداختی که با همان شمار ردیف نسبت به {last} دو برابر شده است: {count}",
        "Payments that doubled since {last} with the same lines: {count}",
    ),
    "drawn_uncovered": Sentence(
        "مستمری یا کمک‌هزینهٔ برقرار بی پوشش پرونده: {count}؛ در هر پرونده با تاریخ همان روز برقراری «قطع» ثبت کنید، ماه را "
        "ببندید و سپس از روزی که پرونده تحت پوشش است دوباره برقرار کنید",
        "Drawn without a covered file: {count}; record «cut» on each file with the day on which it was granted, close the "
        "month, then grant it again from a day since which the file is covered",
    ),
}
"""What those of `CHECKS` say that else tell that nothing is wrong, and one whose cure nobody would guess."""


def check_in_words(code: str, facts: Mapping[str, Any], language: str, *, ok: bool) -> str:
    """A check with its numbers in `fa` or `en`; the sides of an identity are one left-to-right run."""
    equation = _equation(facts, language)
    told = {name: _grouped(value, language) for name, value in facts.items()}
    sentence = CHECKS[code] if ok else FAILED.get(code, CHECKS[code])
    said = filled(sentence, code, {**told, "equation": equation}, language)
    return said.replace(equation, isolate(equation))


def _grouped(value: Any, language: str) -> Any:
    return grouped(value, persian=language == "fa") if type(value) is int else value


_SIGNS = {True: "=", False: "≠"}
_UNASKED = {"fa": "؟", "en": "?"}
"""The sign between two sides of which one is unknown."""


def _equation(facts: Mapping[str, Any], language: str) -> str:
    def said(name: str) -> str:
        value = facts.get(name)
        if value is None:
            return "نامشخص" if language == "fa" else "unknown"
        return grouped(int(value), persian=language == "fa")

    left, right = facts.get("left"), facts.get("right")
    sign = _UNASKED[language] if None in (left, right) else _SIGNS[left == right]
    if "opening" in facts:
        return f"{said('opening')} + {said('came')} − {said('went')} {sign} {said('closing')}"
    return f"{said('left')} {sign} {said('right')}"
