# SPDX-License-Identifier: Apache-2.0
"""Recurring payments in words: why they stop, allowances, and what the program proposes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "only_of_stopped": Sentence(
        "دلیل تعلیق یا قطع تنها برای پرداختی است که متوقف می‌شود؛ این خانه را خالی بگذارید.",
        "A reason of suspension belongs to a payment that stops; leave this empty.",
    ),
    "only_of_cut": Sentence(
        "برقراری اشتباه قطع می‌شود و تعلیق ندارد؛ «قطع» را برگزینید.",
        "What was granted by mistake is cut, not suspended; choose the cut.",
    ),
    "only_of_given_back": Sentence(
        "معوقه تنها برای پرداختی است که دوباره برقرار می‌شود؛ این خانه را خالی بگذارید.",
        "Arrears belong to a payment that is given back; leave this empty.",
    ),
    "payment_event_gone": Sentence(
        "این تغییر دیگر نیست یا برگردانده شده است و ابلاغی برای آن صادر نشد؛ صفحه را تازه کنید.",
        "This change is gone or was taken back, so no notice of it was issued; reload the page.",
    ),
    "not_eligible": Sentence(
        "این کمک‌هزینه برقرار نشد، چون این شرط‌ها فراهم نیست یا چیزی از آن در پرونده نیست: {needs}. پرونده را کامل کنید، "
        "آنچه را دیده‌اید تأیید کنید، یا اگر ستاد با نامه موافقت کرده است، شمارهٔ نامه و دلیل را بنویسید.",
        "This allowance was not granted, since these needs are not met or not known: {needs}. Complete the file, "
        "confirm what you have seen, or, where headquarters agreed by letter, name its number and the reason.",
    ),
    "pension_change_not_allowed.allowance": Sentence(
        "کمک‌هزینه از «{from_state}» به «{to_state}» نمی‌رود؛ وضعیت دیگری برگزینید.",
        "An allowance cannot go from “{from_state}” to “{to_state}”; choose another state.",
    ),
    "not_covered.allowance": Sentence(
        "پرونده تحت پوشش نیست و کمک‌هزینه برقرار نشد؛ نخست پوشش آن را ثبت کنید.",
        "The file is not covered, so no allowance was granted; record its coverage first.",
    ),
    "household_has_allowance": Sentence(
        "پروندهٔ دیگری از این خانوار «{kind}» می‌گیرد و هر خانوار یکی دارد؛ نخست آن را قطع کنید.",
        "Another file of this household draws “{kind}”; a household has one. Cut that one first.",
    ),
    "two_allowances": Sentence(
        "هر دو خانوار «{kind}» می‌گیرند و هر خانوار یکی دارد؛ چیزی جابه‌جا نشد. نخست یکی را قطع کنید.",
        "Both households draw “{kind}”, and a household has one. Nothing was moved; cut one of them first.",
    ),
    "may_not_draw": Sentence(
        "کمک‌هزینه را خود مددجو، سرپرست خانوار، همسر او یا قیم می‌گیرد؛ یکی از این‌ها را برگزینید.",
        "An allowance is drawn by the client, the head of the household, the head's spouse or the guardian; choose "
        "one of them.",
    ),
    "allowance_not_drawn": Sentence(
        "این پرونده «{kind}» نمی‌گیرد و گیرنده‌ای عوض نشد؛ صفحه را تازه کنید.",
        "This file draws no “{kind}”, so nobody else was named; reload the page.",
    ),
    "only_of_multiples": Sentence(
        "شمار قل‌ها تنها برای مستمری چندقلوهاست؛ این خانه را خالی بگذارید.",
        "How many were born at once is said of multiples only; leave this empty.",
    ),
    "told_by_the_file": Sentence(
        "این شرط را خود پرونده نشان می‌دهد و تأیید کارشناس جای آن را نمی‌گیرد؛ پرونده را درست کنید.",
        "The file itself tells this, and no confirmation takes its place; correct the file.",
    ),
    "finding_allowance_differs_from_events": Sentence(
        "حالت یک کمک‌هزینه با آخرین رویداد آن نمی‌خواند (ردیف {allowance_id}). پرونده را باز کنید و رویداد درست را "
        "ثبت کنید.",
        "An allowance differs from its last event (row {allowance_id}). Open the file and record the right event.",
    ),
    "finding_allowance_counter_event_differs": Sentence(
        "برگرداندن رویداد یک کمک‌هزینه با خود رویداد نمی‌خواند (ردیف {event_id}). به پشتیبان برنامه بگویید.",
        "What takes back an event of an allowance does not mirror it (row {event_id}). Tell whoever supports the "
        "program.",
    ),
    "finding_allowance_after_leaving": Sentence(
        "پرونده از پوشش بیرون رفته است ولی کمک‌هزینهٔ آن هنوز باز است (ردیف {allowance_id}). کمک‌هزینه را ببندید.",
        "A file has left coverage but its allowance is still open (row {allowance_id}). End the allowance.",
    ),
    "finding_allowance_of_another_household": Sentence(
        "یک کمک‌هزینه به خانوار دیگری جز خانوار پرونده‌اش بسته است (ردیف {allowance_id}). به پشتیبان برنامه بگویید.",
        "An allowance is tied to another household than its file's (row {allowance_id}). Tell whoever supports "
        "the program.",
    ),
    "proposal_gone": Sentence(
        "این پیشنهاد دیگر نیست یا پیش‌تر کنار گذاشته شده است؛ فهرست را تازه کنید.",
        "This is not proposed any more, or was put aside already; reload the list.",
    ),
    "aside_gone": Sentence(
        "این پیشنهاد کنارگذاشته دیگر نیست؛ فهرست را تازه کنید.",
        "This proposal is not aside any more; reload the list.",
    ),
    "aside_out_of_reach": Sentence(
        "پیشنهاد تا روزی پس از امروز و حداکثر دو سال کنار گذاشته می‌شود؛ تاریخ را درست کنید.",
        "A proposal is put aside until a day after today, two years at most; correct the date.",
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
    "mistake": Sentence("برقراری اشتباه", "granted by mistake"),
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

NEEDS: dict[str, Sentence] = {
    "covered": Sentence("تحت پوشش بودن", "covered"),
    "disabled": Sentence("معلولیت ثبت‌شده", "a recorded disability"),
    "severe": Sentence("معلولیت شدید یا خیلی شدید با رأی معتبر", "severe or very severe by a valid vote"),
    "spinal_or_bedridden": Sentence("ضایعهٔ نخاعی یا بسترگرا", "spinal cord injury, or bedridden"),
    "needy": Sentence("نیازمندی", "need"),
    "adult": Sentence("هجده سال تمام", "eighteen years of age"),
    "no_work": Sentence("نداشتن شغل و درآمد", "no job and no income"),
    "no_workers_insurance": Sentence("نداشتن بیمهٔ شاغلان", "not insured as a worker"),
    "decile": Sentence("دهک در حد مقرر", "decile within the limit"),
    "multiple_birth": Sentence("چندقلو بودن", "a multiple birth"),
    "under_age": Sentence("سن در حد مقرر", "age within the limit"),
    "kin_care_child": Sentence("فرزند امدادبگیر بودن", "a kin-care child"),
}
"""By the codes of `domain.pension.allowances.Need`."""

PAYMENTS: dict[str, Sentence] = {"pension": Sentence("مستمری", "pension"), **ALLOWANCES}
"""By the codes of `domain.pension.kinds.PaymentKind`."""

PROPOSALS: dict[str, Sentence] = {
    "died": Sentence("مددجو درگذشته است", "the client has died"),
    "head_died": Sentence("سرپرست خانوار درگذشته است", "the head of the household has died"),
    "other_pension": Sentence("دستگاه دیگری می‌پردازد", "another body pays"),
    "child_over_age": Sentence("فرزند از سن گذشته است", "a child is over age"),
    "decile": Sentence("دهک بیرون از حد است", "the decile is out of range"),
    "expired_commission": Sentence("اعتبار رأی کمیسیون تمام شده است", "the commission's vote has expired"),
    "unvisited": Sentence("در مهلت بازدید نشده است", "not visited within the time"),
    "size_changed": Sentence("بعد خانوار عوض شده است", "the household has another size"),
    "no_sheba": Sentence("شبا ثبت نشده است", "no SHEBA is recorded"),
}
"""By the codes of `domain.pension.proposals.ProposalReason`."""

ACTS: dict[str, Sentence] = {
    "cut": Sentence("قطع", "cut"),
    "suspend": Sentence("تعلیق", "suspend"),
    "re_rate": Sentence("بازبینی بعد خانوار", "look at the household's size"),
    "ask": Sentence("پرسش از خانوار", "ask the household"),
}
"""By the codes of `domain.pension.proposals.ProposedAct`."""

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


def facts_in_words(facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The needs and the kind of allowance that a refusal names."""
    found: dict[str, Any] = {}
    if "needs" in facts:
        found["needs"] = [_spoken(NEEDS[need], language) for need in facts["needs"] if need in NEEDS]
    if facts.get("kind") in ALLOWANCES:
        found["kind"] = allowance_words(facts["kind"], language)
    return found


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
    "allowance": Sentence("کمک‌هزینه", "allowance"),
    "allowance_event": Sentence("رویداد کمک‌هزینه", "event of an allowance"),
    "proposal_aside": Sentence("پیشنهاد کنارگذاشته", "proposal put aside"),
    "pension": Sentence("مستمری", "pension"),
    "pension_event": Sentence("رویداد مستمری", "pension event"),
}

COLUMNS: dict[str, Sentence] = {
    "allowance_id": Sentence("کمک‌هزینه", "allowance"),
    "born_together": Sentence("شمار قل‌ها", "born at once"),
    "confirmed": Sentence("تأیید کارشناس", "confirmed"),
    "fact_on": Sentence("تاریخ رویداد", "day of the fact"),
    "payment": Sentence("پرداخت", "payment"),
    "set_on": Sentence("تاریخ کنارگذاشتن", "put aside on"),
    "drawer_id": Sentence("گیرنده", "drawn by"),
    "arrears": Sentence("معوقه", "arrears"),
    "from_month": Sentence("از ماه", "from month"),
    "pension_id": Sentence("مستمری", "pension"),
    "why": Sentence("دلیل", "why"),
    "reason_code": Sentence("دلیل تعلیق یا قطع", "reason of the suspension"),
}

VALUES: dict[tuple[str, str], Sentence] = {
    ("service", "pension"): Sentence("مستمری", "pension"),
    ("kind", "pension_notice"): Sentence("ابلاغ به مددجو", "notice of a payment"),
}
