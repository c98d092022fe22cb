# SPDX-License-Identifier: Apache-2.0
"""Sentences and shapes of words that every field and list uses alike, in the language in force."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.theme.look import look
from welfare_desk.domain import calendar
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.digest import read_aloud
from welfare_desk.domain.money import grouped
from welfare_desk.domain.text import embed, holds_persian, isolate, latin_digits, persian_digits


def required_sentence() -> str:
    """What an empty required field says."""
    return QCoreApplication.translate("Kit", "This must be filled in")


def number(value: int) -> str:
    """A count with thousands set apart; the font draws the digits of the language."""
    return grouped(value)


def yes_or_no(value: bool) -> str:
    """A tick in words."""
    return QCoreApplication.translate("Kit", "Yes") if value else QCoreApplication.translate("Kit", "No")


def letter_number(letter_no: str) -> str:
    """A letter's number in digits that the font draws in those of the language, whichever were typed."""
    return latin_digits(letter_no)


def inline(text: str) -> str:
    """A name or code within a sentence: what follows it, a number above all, stays where it belongs."""
    if holds_persian(text):
        return prose(text)
    return isolate(text) + ("\u061c" if look().persian else "\u200e")


def prose(text: str) -> str:
    """What a clerk wrote, within a sentence: Persian keeps its full stop and brackets in an English one."""
    return text if look().persian or not holds_persian(text) else embed(text)


def listed(parts: Iterable[str]) -> str:
    """Names or facts one after another, with the comma of the language; empty ones are left out."""
    return ("، " if look().persian else ", ").join(part for part in parts if part)


def signed(value: int) -> str:
    """A difference with its sign at the left of the number in either direction."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return isolate(f"{sign}{grouped(abs(value))}")


def day(date: datetime.date | None) -> str:
    """``1404/07/03``; an empty text for no date."""
    return "" if date is None else calendar.format_date(date)


def by_system(text: str) -> str:
    """A text that the system paints, as a window's title: its letters leave Latin digits as they are."""
    if not look().persian:
        return text
    words = text.split(" ")
    return " ".join(one if _LATIN.search(one) else persian_digits(one) for one in words)


_LATIN = re.compile(r"[A-Za-z]")
"""What is a code, whose digits are Latin everywhere."""


def day_in_words(date: datetime.date) -> str:
    """«پنجشنبه ۳ مهر ۱۴۰۴», or ``Thursday 3 Mehr 1404``."""
    if look().persian:
        return calendar.format_long(date)
    year, month, number_ = calendar.to_jalali(date)
    return f"{date:%A} {number_} {_MONTHS[month - 1]} {year}"


_MONTHS = (
    "Farvardin",
    "Ordibehesht",
    "Khordad",
    "Tir",
    "Mordad",
    "Shahrivar",
    "Mehr",
    "Aban",
    "Azar",
    "Dey",
    "Bahman",
    "Esfand",
)


def month_name(month: int) -> str:
    """The Jalali month 1 to 12 in the language in force."""
    return calendar.MONTHS[month - 1] if look().persian else _MONTHS[month - 1]


def month_title(month: calendar.JalaliMonth) -> str:
    """«مهر ۱۴۰۴» or ``Mehr 1404``."""
    return f"{month_name(month.month)} {month.year}"


def when(moment: datetime.datetime, today: datetime.date) -> str:
    """A moment as told at a counter: today 09:12, yesterday, 2 days ago, 1404/05/11. In local time."""
    days = (today - moment.date()).days
    clock = f"{moment:%H:%M}"
    if days == 0:
        return QCoreApplication.translate("Kit", "today {clock}").format(clock=clock)
    return past_day(moment.date(), today)


def past_day(date: datetime.date, today: datetime.date) -> str:
    """A day as told at a counter: today, yesterday, up to six days ago, then the date."""
    days = (today - date).days
    if days == 0:
        return QCoreApplication.translate("Kit", "today")
    if days == 1:
        return QCoreApplication.translate("Kit", "yesterday")
    if 2 <= days <= 6:
        return QCoreApplication.translate("Kit", "{days} days ago").format(days=days)
    return day(date)


def spaced(digits: str, *groups: int) -> str:
    """Digits in groups for reading (``0912 253 5970``), as one left-to-right run."""
    parts, start = [], 0
    for length in groups:
        parts.append(digits[start : start + length])
        start += length
    parts.append(digits[start:])
    return isolate(" ".join(part for part in parts if part))


def backup_told(moment: str | None, today: datetime.date) -> tuple[str, str, bool]:
    """The last verified copy (UTC text) in a line and a note, and whether it is at most a day old."""
    if moment is None:
        never = QCoreApplication.translate("Kit", "No verified backup yet")
        return never, QCoreApplication.translate("Kit", "make one after signing in"), False
    made = datetime.datetime.fromisoformat(moment).astimezone(IRAN)
    line = QCoreApplication.translate("Kit", "Last verified backup: {when}").format(when=when(made, today))
    return line, QCoreApplication.translate("Kit", "opened and checked"), (today - made.date()).days <= 1


def digest_words(digest: str | None) -> str:
    """A digest as it is read aloud and compared at both ends; a dash for none. Show it as a code."""
    return isolate(read_aloud(digest)) if digest else "—"


def digest_groups(digest: str) -> str:
    """A digest in groups of eight, for reading aloud; one left-to-right run."""
    return isolate(" ".join(digest[at : at + 8] for at in range(0, len(digest), 8)))
