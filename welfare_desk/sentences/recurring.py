# SPDX-License-Identifier: Apache-2.0
"""Recurring payments in words: why they stop, allowances, and what the program proposes."""

from __future__ import annotations

import re

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "only_of_stopped": Sentence(
        "دلیل تعلیق یا قطع تنها برای پرداختی است که متوقف می‌شود؛ این خانه را خالی بگذارید.",
        "A reason of suspension belongs to a payment that stops; leave this empty.",
    ),
    "only_of_given_back": Sentence(
        "معوقه تنها برای پرداختی است که دوباره برقرار می‌شود؛ این خانه را خالی بگذارید.",
        "Arrears belong to a payment that is given back; leave this empty.",
    ),
    "payment_event_gone": Sentence(
        "این تغییر دیگر نیست یا برگردانده شده است و ابلاغی برای آن صادر نشد؛ صفحه را تازه کنید.",
        "This change is gone or was taken back, so no notice of it was issued; reload the page.",
    ),
    "month_out_of_reach": Sentence(
        "این ماه با تاریخ تغییر نمی‌خواند؛ توقف از ماه همان تاریخ یا پس از آن است و حداکثر یک سال جلوتر. ماه را درست کنید.",
        "This month does not fit the day of the change: a payment stops in that month or later, at most a year "
        "ahead. Correct the month.",
    ),
}

SUSPENSION_REASONS: dict[str, Sentence] = {
    "death": Sentence("فوت", "death"),
    "other_pension": Sentence("مستمری از دستگاه دیگر", "pension from another body"),
    "allocation": Sentence("کمبود اعتبار ستاد", "allocation of headquarters falls short"),
    "transfer": Sentence("انتقال", "transfer"),
    "employment": Sentence("اشتغال یا بیمهٔ کارگری", "employed, or insured as a worker"),
    "decile": Sentence("دهک بیرون از حد", "decile out of range"),
    "child_over_age": Sentence("گذشتن فرزند از سن", "child over age"),
    "expired_commission": Sentence("پایان اعتبار رأی کمیسیون", "vote of the commission expired"),
    "no_visit": Sentence("بازدیدنشدن یا نامعلوم‌بودن محل زندگی", "no visit, or whereabouts unknown"),
    "bank_account": Sentence("ایراد حساب بانکی", "fault of the bank account"),
    "care_home": Sentence("ورود به مرکز نگهداری", "entered a residential centre"),
    "hospital": Sentence("بستری در بیمارستان", "stay in hospital"),
    "other": Sentence("سایر", "another reason"),
}
"""By the codes of `domain.pension.SuspensionReason`."""

ALLOWANCES: dict[str, Sentence] = {
    "care": Sentence("حق پرستاری", "care allowance"),
    "hygiene": Sentence("کمک‌هزینهٔ لوازم بهداشتی", "hygiene aid"),
    "living": Sentence("کمک‌هزینهٔ معیشت (مادهٔ ۲۷)", "living allowance (Art. 27)"),
    "multiples": Sentence("مستمری چندقلوها", "allowance of multiples"),
    "kin_care": Sentence("امداد کودکان", "kin-care allowance"),
}
"""By the codes of `domain.pension.AllowanceKind`."""

_ARREARS = "arrears"
_ARREARS_WORDS = Sentence("با معوقه", "with arrears")
_FROM = Sentence("از {month}", "from {month}")
_MONTH = re.compile(r"\d{4}-\d{2}")


def _spoken(sentence: Sentence, language: str) -> str:
    return sentence.en if language == "en" else sentence.fa


def month_words(month: JalaliMonth, language: str) -> str:
    """A Jalali month by its name, in English by its number."""
    return f"{month.year:04d}/{month.month:02d}" if language == "en" else month.title()


def reason_words(code: str, language: str) -> str:
    """A reason of suspension in words."""
    return _spoken(SUSPENSION_REASONS[code], language)


def allowance_words(code: str, language: str) -> str:
    """A kind of allowance in words."""
    return _spoken(ALLOWANCES[code], language)


def payment_words(code: str, language: str) -> str:
    """A code that an event of a payment is about: its kind, the reason, the first month, or arrears."""
    if _MONTH.fullmatch(code):
        month = month_words(JalaliMonth.parse(code), language)
        return _spoken(_FROM, language).format(month=month)
    if code == _ARREARS:
        return _spoken(_ARREARS_WORDS, language)
    known = SUSPENSION_REASONS.get(code) or ALLOWANCES.get(code)
    return code if known is None else _spoken(known, language)


TABLES: dict[str, Sentence] = {
    "pension": Sentence("مستمری", "pension"),
    "pension_event": Sentence("رویداد مستمری", "pension event"),
}

COLUMNS: dict[str, Sentence] = {
    "arrears": Sentence("معوقه", "arrears"),
    "from_month": Sentence("از ماه", "from month"),
    "pension_id": Sentence("مستمری", "pension"),
    "reason_code": Sentence("دلیل تعلیق یا قطع", "reason of the suspension"),
}

VALUES: dict[tuple[str, str], Sentence] = {
    ("service", "pension"): Sentence("مستمری", "pension"),
    ("kind", "pension_notice"): Sentence("ابلاغ به مددجو", "notice of a payment"),
}
