# SPDX-License-Identifier: Apache-2.0
"""Sentences about doubles and merges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "same_person": Sentence(
        "هر دو طرف یک نفرند؛ چیزی برای ادغام نیست. دو نفر متفاوت را برگزینید.",
        "Both sides are the same record, so there is nothing to merge; choose two different persons.",
    ),
    "person_gone": Sentence(
        "این شخص یافت نشد؛ شاید همکاری آن را برداشته است. فهرست را تازه کنید.",
        "This person was not found; a colleague may have removed it. Reload the list.",
    ),
    "merged_already": Sentence(
        "این شخص پیش‌تر در شخص دیگری ادغام شده است. فهرست تکراری‌ها را تازه کنید.",
        "This person was merged into another already. Reload the list of doubles.",
    ),
    "both_draw_pension": Sentence(
        "هر دو پرونده ({kept} و {gone}) مستمری دارند و ادغام نشدند. نخست مستمری یکی را با سند قطع کنید.",
        "Both files ({kept} and {gone}) draw a pension, so nothing was merged. Cut one pension by an event first.",
    ),
    "keep_the_other": Sentence(
        "پروندهٔ {file_no} باید بماند؛ جای دو طرف را عوض کنید و دوباره ادغام کنید.",
        "File {file_no} has to stay; swap the two sides and merge again.",
    ),
    "both_draw_allowance": Sentence(
        "پروندهٔ {gone} کمک‌هزینهٔ ماهانه می‌گیرد که با ادغام (پروندهٔ {kept} می‌ماند) از دست می‌رود؛ چیزی ادغام نشد. نخست کمک‌هزینهٔ آن را با رویداد قطع کنید.",
        "File {gone} draws an allowance, which the merge would end (file {kept} stays), so nothing was merged. Cut that "
        "allowance by an event first.",
    ),
    "keep_the_other.allowance": Sentence(
        "پروندهٔ {file_no} کمک‌هزینهٔ ماهانه می‌گیرد و باید بماند؛ دو طرف را جابه‌جا و دوباره ادغام کنید.",
        "File {file_no} draws an allowance and has to stay; swap the two sides and merge again.",
    ),
    "keep_the_other.pension": Sentence(
        "پروندهٔ {file_no} مستمری می‌گیرد و باید بماند؛ جای دو طرف را عوض کنید و دوباره ادغام کنید.",
        "File {file_no} draws the pension and has to stay; swap the two sides and merge again.",
    ),
    "keep_the_other.covered": Sentence(
        "پروندهٔ {file_no} تحت پوشش است و باید بماند؛ جای دو طرف را عوض کنید و دوباره ادغام کنید.",
        "File {file_no} is the covered one and has to stay; swap the two sides and merge again.",
    ),
    "keep_the_other.queue": Sentence(
        "پروندهٔ {file_no} زودتر در نوبت مستمری ایستاده است، در روزهایی که پروندهٔ دیگر نمی‌توانست در نوبت باشد؛ چیزی ادغام نشد. "
        "پروندهٔ {file_no} را نگه دارید و دوباره ادغام کنید، یا نخست آن را از نوبت بیرون ببرید.",
        "File {file_no} stands in the pension queue for days on which the other file could not have waited, so nothing "
        "was merged. Keep file {file_no} and merge again, or take it out of the queue first.",
    ),
    "one_has_died": Sentence(
        "پروندهٔ {file_no} فوت‌شده است و پروندهٔ {other} نه. اگر هر دو یک نفرند، نخست فوت را در {other} هم ثبت کنید، "
        "یا فوتِ اشتباه را برگردانید.",
        "File {file_no} says that the client has died, and {other} does not. If both are one person, record the "
        "death in {other} first, or take it back where it was a mistake.",
    ),
    "one_has_died.member": Sentence(
        "فوت یکی از این دو، که پرونده ندارد، در خانوارش ثبت شده است و پروندهٔ {other} فوتی ندارد. اگر هر دو یک نفرند، "
        "نخست فوت را در {other} هم ثبت کنید، یا خروجِ اشتباه از خانوار را برگردانید.",
        "One of the two has no file and left their household by death, and file {other} knows of none. If both are "
        "one person, record the death in {other} first, or take the leaving back where it was a mistake.",
    ),
    "merge_not_found": Sentence(
        "چنین ادغامی ثبت نشده است؛ فهرست ادغام‌ها را تازه کنید.",
        "There is no such merge; reload the list of merges.",
    ),
    "merge_undone": Sentence(
        "این ادغام پیش‌تر بازگردانده شده است؛ کار دیگری لازم نیست.",
        "This merge was taken back already; nothing more is to be done.",
    ),
    "merge_built_upon": Sentence(
        "پس از این ادغام، همین شخص دوباره ادغام شده است (ادغام {later}). نخست آن یکی را بازگردانید.",
        "The same person was merged again later (merge {later}). Take that one back first.",
    ),
    "merge_changed_since": Sentence(
        "ادغام بازگردانده نشد، چون این موردها پس از آن تغییر کرده‌اند: {rows}. "
        "آن‌ها را به حال پیش برگردانید یا دستی اصلاح کنید.",
        "The merge was not taken back, because these were changed since: {rows}. "
        "Put them back as they were, or mend the files by hand.",
    ),
    "no_such_check": Sentence(
        "بررسی‌ای به نام «{check}» نیست؛ صفحهٔ کیفیت داده‌ها را تازه کنید.",
        "There is no check named “{check}”; reload the page of data quality.",
    ),
    "verdict_not_found": Sentence(
        "دربارهٔ این دو نفر نظری ثبت نشده است؛ فهرست را تازه کنید.",
        "No verdict is kept about these two; reload the list.",
    ),
}

ROWS: dict[str, Sentence] = {
    "person": Sentence("مشخصات شخص", "the person"),
    "household": Sentence("خانوار", "the household"),
    "household_member": Sentence("عضویت خانوار", "a place in a household"),
    "case_file": Sentence("پرونده", "the file"),
    "domain_event": Sentence("رویداد حوزه", "a change of the specialised field"),
    "coverage_event": Sentence("رویداد پوشش", "an event of coverage"),
    "queue_entry": Sentence("نوبت", "a queue entry"),
    "queue_event": Sentence("رویداد نوبت", "an event of the queue"),
    "disability": Sentence("معلولیت", "a disability"),
    "person_category": Sentence("گروه اجتماعی", "a social category"),
    "guardianship": Sentence("قیمومت", "a guardianship"),
    "attachment": Sentence("مدرک", "a document"),
    "visit": Sentence("بازدید", "a visit"),
    "note": Sentence("یادداشت", "a note"),
    "task": Sentence("یادآوری", "a task"),
    "service_request": Sentence("تقاضا", "a request"),
    "inquiry": Sentence("استعلام", "an inquiry"),
    "letter": Sentence("نامه", "a letter"),
    "call": Sentence("تماس", "a call"),
    "transfer": Sentence("انتقال", "a transfer"),
    "paper": Sentence("برگهٔ صادرشده", "an issued paper"),
    "pension": Sentence("مستمری", "a pension"),
    "allowance": Sentence("کمک‌هزینه", "an allowance"),
    "monthly_claim": Sentence("معوقه", "arrears"),
    "monthly_line": Sentence("ردیف لیست ماهانه", "a line of a monthly list"),
    "payment": Sentence("پرداخت", "a payment"),
    "pension_deduction": Sentence("کسور", "a deduction"),
    "proposal_aside": Sentence("پیشنهاد کنارگذاشته", "a proposal put aside"),
    "reception": Sentence("پذیرش", "a reception"),
    "commission_case": Sentence("کمیسیون", "a commission case"),
    "merge": Sentence("ادغام", "a merge"),
    "stock_document": Sentence("سند انبار", "a document of the store"),
    "equipment_request": Sentence("درخواست وسیلهٔ توانبخشی", "a request for equipment"),
    "allocation": Sentence("تخصیص", "an allocation"),
    "cash_aid": Sentence("کمک‌هزینهٔ خرید وسیله", "cash aid to buy"),
    "interval_approval": Sentence("تأیید پیش از موعد", "an approval to pass an interval"),
    "not_same": Sentence("نظر «یک نفر نیستند»", "a verdict"),
}
"""Kinds of row by table, for lists of what stands in the way."""


def rows_in_words(facts: Mapping[str, Any], language: str) -> Mapping[str, Any]:
    """Facts whose `rows` are written as ``table:id``, with each kind of row named once in words."""
    written = facts.get("rows")
    if not isinstance(written, list | tuple) or not all(":" in str(each) for each in written):
        return facts
    named = [ROWS.get(str(each).split(":")[0]) for each in written]
    words = [each.en if language == "en" else each.fa for each in named if each is not None]
    return {**facts, "rows": list(dict.fromkeys(words)) or list(written)}
