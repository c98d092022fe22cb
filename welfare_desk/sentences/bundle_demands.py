# SPDX-License-Identifier: Apache-2.0
"""What is said of bundles that lack something, that no month could be closed on, or of which none was taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from welfare_desk.domain.summary.bundles.demands import BOOK, WORKBOOK
from welfare_desk.sentences import Sentence as S
from welfare_desk.sentences.month_checks import CHECKS
from welfare_desk.sentences.month_words import LISTS, figure_title

CODES: dict[str, S] = {
    "bundle_incomplete": S(
        "این بسته کامل نیست و پذیرفته نشد: {missing} در آن نیست. از اداره بخواهید ماه را با برنامهٔ به‌روز دوباره ببندد و بفرستد.",
        "This bundle is not complete and was not taken: {missing} is not in it. Let the office update its program, then "
        "close and send the month again.",
    ),
    "bundle_incomplete.member": S(
        "امضای این بسته سالم است، ولی {missing} در آن نیست، که بستهٔ هر ماه بسته دارد. از اداره بخواهید برنامه را به‌روز کند، ماه را "
        "باز کند، دوباره ببندد و بفرستد.",
        "This bundle is signed, but {missing} is not in it, which the bundle of every closed month has. Let the office "
        "update its program, open the month again, close it and send it.",
    ),
    "bundle_incomplete.list": S(
        "امضای این بسته سالم است، ولی فهرست‌های پشت رقم‌ها کامل نیست (نیست: {missing}) و رقمی بی فهرست پذیرفته نمی‌شود. از اداره "
        "بخواهید برنامه را به‌روز کند، ماه را باز کند، دوباره ببندد و بفرستد.",
        "This bundle is signed, but the lists behind its figures are not complete (missing: {missing}), and no figure is "
        "taken without its list. Let the office update its program, open the month again, close it and send it.",
    ),
    "bundle_incomplete.check": S(
        "امضای این بسته سالم است، ولی همهٔ بررسی‌های پیش از بستن در آن نیست (نیست: {missing})، پس ماه به درستی بسته نشده است. از "
        "اداره بخواهید برنامه را به‌روز کند، ماه را باز کند، دوباره ببندد و بفرستد.",
        "This bundle is signed, but not every check before a closing stands in it (missing: {missing}), so the month was "
        "not closed as it should be. Let the office update its program, open the month again, close it and send it.",
    ),
    "bundles_none_taken": S(
        "از {count} بسته هیچ پذیرفته نشد؛ دلیل هر یک گفته شده است: آن را برطرف کنید و بسته‌ها را دوباره بدهید.",
        "None of the {count} bundles was taken; the reason of each is told: put it right and give the bundles again.",
    ),
    "bundles_none_taken.unread": S(
        "از {count} فایل هیچ خوانده نشد؛ نشانی‌ها و رسانه را ببینید و بسته‌ها را دوباره بدهید.",
        "None of the {count} files was read; see the paths and the disk, and give the bundles again.",
    ),
    "bundle_member_wrong": S(
        "امضای این بسته سالم است، ولی «{member}» درون آن فایلی از آن گونه نیست؛ آن را باز نکنید، تلفنی از اداره بپرسید و بخواهید ماه "
        "را باز کند، دوباره ببندد و بفرستد.",
        "This bundle is signed, but “{member}” inside it is no file of that kind; do not open it, telephone the office, "
        "and let it open the month again, close it and send it.",
    ),
    "bundle_member_wrong.unknown": S(
        "امضای این بسته سالم است، ولی فایلی در آن است که هیچ بستهٔ ماهی ندارد («{member}»)؛ آن را باز نکنید و تلفنی از اداره بپرسید.",
        "This bundle is signed, but it holds a file that no bundle of a month has (“{member}”); do not open it, and "
        "telephone the office.",
    ),
    "bundle_blocked": S(
        "رقم‌های این بسته با هم نمی‌خواند و ماه با آن نباید بسته می‌شد: {checks}. از اداره بخواهید ماه را باز کند، رقم‌ها را درست کند و "
        "دوباره ببندد و بفرستد.",
        "The figures of this bundle disagree, and the month should not have been closed with them: {checks}. Let the "
        "office open the month again, put the figures right, close it and send it.",
    ),
}

_MEMBERS = {
    BOOK: S("کتاب آماری (book.pdf)", "the statistical book (book.pdf)"),
    WORKBOOK: S("کارپوشهٔ آمار (workbook.xlsx)", "the workbook (workbook.xlsx)"),
}
_STOOD = {
    "covered": S("تحت پوشش", "covered"),
    "on_pension": S("مستمری‌بگیر", "on pension"),
    "queued": S("در صف مستمری", "queued for the pension"),
}
_UNKNOWN = S("نامشخص", "unknown")
_WORDS: Mapping[str, Mapping[str, S]] = {"member": _MEMBERS, "list": LISTS}


def demands_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """What is missing from a bundle, and checks that failed, by their names."""
    if code == "bundle_incomplete" and facts.get("reason") in {*_WORDS, "check"}:
        reason = facts["reason"]
        named = [
            check_name(name, language) if reason == "check" else _word(_WORDS[reason], name, language)
            for name in facts["missing"]
        ]
        return {"missing": named}
    if code == "bundle_corrects_otherwise" and "table" in facts:
        figure = figure_title(facts["table"], facts["line"], facts["measure"], language)
        return {"figure": figure, **_unknown(facts, ("closed", "held"), language)}
    if code in {"bundle_blocked", "month_checks_fail", "bundle_corrects_otherwise"} and "checks" in facts:
        return {"checks": [check_name(one, language) for one in facts["checks"]]}
    if code == "bundle_begins_otherwise" and facts.get("figure") in _STOOD:
        figure = _word(_STOOD, facts["figure"], language)
        return {"figure": figure, **_unknown(facts, ("ended", "begins"), language)}
    return {}


def _unknown(facts: Mapping[str, Any], names: Sequence[str], language: str) -> dict[str, str]:
    return {name: _said(_UNKNOWN, language) for name in names if facts[name] is None}


def _said(word: S, language: str) -> str:
    return word.en if language == "en" else word.fa


def _word(words: Mapping[str, S], name: str, language: str) -> str:
    known = words.get(name)
    return name if known is None else _said(known, language)


def check_name(code: str, language: str) -> str:
    """What a check is called: its sentence before the numbers."""
    told = _word(CHECKS, code, language)
    ends = [told.find(mark) for mark in (": ", "؛", "; ", "، ", " (", " {") if mark in told]
    return told[: min(ends, default=len(told))]
