# SPDX-License-Identifier: Apache-2.0
"""Dates as lists hold them: date cells, 13850703, 85/7/3, «۳ مهر ۱۳۸۵», serial numbers of a spreadsheet.

Unlike a date typed at the counter (`domain.calendar`), nothing is completed from today: a list says the
whole date or the cell is refused. A wrong day is refused too, never moved to the nearest right one.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from welfare_desk.domain.calendar import MONTHS, WEEKDAYS, from_jalali, to_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.exchange.spellings import listed
from welfare_desk.domain.text import fold, fold_words, latin_digits

FIRST_JALALI, LAST_JALALI = 1200, 1599
"""Four-digit years between these are Jalali; from 1800 on they are Gregorian, in between they are neither."""

_FIRST_GREGORIAN, _LAST_GREGORIAN = 1800, 2199
_SERIAL_ZERO = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 1, 73050
"""Days that a spreadsheet counts, up to the end of 2099."""

_DARI_MONTHS = ("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت")
_GREGORIAN = (
    ("january", "jan", "ژانویه"), ("february", "feb", "فوریه"), ("march", "mar", "مارس"),
    ("april", "apr", "آوریل"), ("may", "مه", "می"), ("june", "jun", "ژوئن"),
    ("july", "jul", "ژوئیه", "جولای"),
    ("august", "aug", "اوت", "آگوست"), ("september", "sep", "sept", "سپتامبر"), ("october", "oct", "اکتبر"),
    ("november", "nov", "نوامبر"), ("december", "dec", "دسامبر"),
)  # fmt: skip

_JALALI_NAMES = {fold(name): number for number, name in enumerate(MONTHS, 1)}
_JALALI_NAMES |= {fold(name): number for number, name in enumerate(_DARI_MONTHS, 1)}
_JALALI_NAMES |= {fold("امرداد"): 5}
_JALALI_NAMES |= {f"{name}ماه": number for name, number in _JALALI_NAMES.items()}
_GREGORIAN_NAMES = {fold(name): number for number, names in enumerate(_GREGORIAN, 1) for name in names}
_FILLERS = {fold(day) for day in WEEKDAYS} | {
    fold(word)
    for word in listed(
        "سال | ماه | مورخ | مورخه | تاریخ | ه | ش | هش | شمسی | میلادی | متولد | م"
        " | شنبه | یک | دو | سه | چهار | پنج"
        " | of | th | st | nd | rd"
    )
}
_TIME = re.compile(
    r"[\sT]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?\s*(am|pm|ق\.?ظ|ب\.?ظ)?\s*$", re.IGNORECASE
)
_LONGEST_DATE = 80
"""Characters of a date with the names of its day, month and calendar; blanks in a row count for one."""
_NUMBER = re.compile(r"[0-9]+")
_PLAIN = re.compile(r"([0-9]{4})[/\-.]([0-9]{1,2})[/\-.]([0-9]{1,2})")
_DECIMAL = re.compile(r"([0-9]+)\.0+")


def read_date(cell: Cell, today: date) -> date:
    """The date a cell means; two-digit years stand first and are of the latest century gone by.

    RuleError ``bad_date`` (reason empty, form, incomplete, year, order) or ``no_such_date``.
    """
    if isinstance(cell, datetime):
        return _from_date_cell(cell.date())
    if isinstance(cell, date):
        return _from_date_cell(cell)
    if isinstance(cell, bool) or cell is None:
        raise RuleError("bad_date", reason="form" if cell is not None else "empty")
    if isinstance(cell, float):
        if cell != cell // 1 and _FIRST_SERIAL <= cell <= _LAST_SERIAL:
            cell = cell // 1  # a serial with a time of day
        if cell != cell // 1 or abs(cell) > 1e9:
            raise RuleError("bad_date", reason="form")
        cell = int(cell)
    if isinstance(cell, int):
        return _from_digits(str(cell), today) if cell > 0 else _refuse("form")
    return _from_text(cell, today)


def _refuse(reason: str) -> date:
    raise RuleError("bad_date", reason=reason)


def _from_date_cell(day: date) -> date:
    """Spreadsheets know only Gregorian dates; a year like 1385 in one is a Jalali date forced in."""
    return from_jalali(day.year, day.month, day.day) if FIRST_JALALI <= day.year <= LAST_JALALI else day


def _from_text(written: str, today: date) -> date:
    text = " ".join(latin_digits(written).split())
    if len(text) > _LONGEST_DATE:
        return _refuse("form")
    plain = _PLAIN.fullmatch(text)
    if plain:
        return _from_parts(plain[1], plain[2], plain[3], today)
    text = _TIME.sub("", text)
    words = fold_words(text)
    if not words:
        return _refuse("empty")
    months = [word for word in words if word in _JALALI_NAMES or word in _GREGORIAN_NAMES]
    if months or not all(_NUMBER.fullmatch(word) for word in words):
        return _from_words(words, today)
    numbers = words
    if len(numbers) == 2 and _DECIMAL.fullmatch(text):
        numbers = numbers[:1]
    if len(numbers) == 1:
        return _from_digits(numbers[0], today)
    if len(numbers) != 3:
        return _refuse("incomplete" if len(numbers) == 2 else "form")
    return _from_parts(numbers[0], numbers[1], numbers[2], today)


def _from_digits(digits: str, today: date) -> date:
    """Digits without separators: 13850703, 850703, or the serial number of a day."""
    if len(digits) == 8:
        if FIRST_JALALI <= int(digits[:4]) <= LAST_JALALI or int(digits[4:]) < 1300:
            return _from_parts(digits[:4], digits[4:6], digits[6:], today)
        return _from_parts(digits[:2], digits[2:4], digits[4:], today)
    if len(digits) == 6:
        return _from_parts(digits[:2], digits[2:4], digits[4:], today)
    if len(digits) == 5 and int(digits) <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(digits))
    return _refuse("incomplete" if len(digits) <= 4 else "form")


def _from_parts(first: str, second: str, third: str, today: date) -> date:
    """Three numbers; the one of four digits is the year, else the first."""
    if len(first) <= 2 and len(third) == 4:
        return _day_first(int(first), int(second), int(third))
    if len(second) > 2 or len(third) > 2:
        return _refuse("form")
    if len(first) == 4:
        return _whole(int(first), int(second), int(third))
    if len(first) <= 2:
        return _two_digit_year(int(first), int(second), int(third), today)
    return _refuse("year")


def _whole(year: int, month: int, day: int) -> date:
    if FIRST_JALALI <= year <= LAST_JALALI:
        return from_jalali(year, month, day)
    if _FIRST_GREGORIAN <= year <= _LAST_GREGORIAN:
        return _gregorian(year, month, day)
    return _refuse("year")


def _gregorian(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise RuleError("no_such_date", reason="day", year=year, month=month, day=day) from None


def _day_first(first: int, second: int, year: int) -> date:
    """``3/7/1385``; a Gregorian date whose day and month could be either is refused."""
    if FIRST_JALALI <= year <= LAST_JALALI:
        return from_jalali(year, second, first)
    if first <= 12 and second <= 12 and first != second:
        return _refuse("order")
    return _whole(year, second, first) if second <= 12 else _whole(year, first, second)


def _two_digit_year(year: int, month: int, day: int, today: date) -> date:
    """The latest century in which the date has come: 04/7/3 is 1404 in 1404, and 05/7/3 then is 1305."""
    this_year = to_jalali(today)[0]
    full = this_year - this_year % 100 + year
    if full > this_year or (full == this_year and (month, day) > to_jalali(today)[1:]):
        full -= 100
    return from_jalali(full, month, day)


def _from_words(words: list[str], today: date) -> date:
    """Numbers around the name of a month: «۳ مهر ۱۳۸۵», «مهر ۳، ۸۵», ``15-Jan-1985``."""
    month, gregorian, numbers = 0, False, []
    for word in words:
        if word in _JALALI_NAMES or word in _GREGORIAN_NAMES:
            if month:
                return _refuse("form")
            gregorian = word not in _JALALI_NAMES
            month = _GREGORIAN_NAMES[word] if gregorian else _JALALI_NAMES[word]
        elif _NUMBER.fullmatch(word):
            numbers.append(word)
        elif word not in _FILLERS:
            return _from_joined("".join(words), today)
    if not month and len(numbers) == 3:
        return _from_parts(numbers[0], numbers[1], numbers[2], today)
    if not month or len(numbers) != 2:
        return _refuse("incomplete" if month or len(numbers) == 1 else "form")
    return _from_month(numbers, month, today, gregorian=gregorian)


def _from_month(numbers: list[str], month: int, today: date, *, gregorian: bool) -> date:
    """The two numbers beside a month's name: the longer is the year, of two short ones the second."""
    day, year = numbers if len(numbers[0]) <= 2 else (numbers[1], numbers[0])
    if len(year) <= 2 and not gregorian:
        return _two_digit_year(int(year), month, int(day), today)
    if len(year) != 4 or len(day) > 2:
        return _refuse("year")
    return _gregorian(int(year), month, int(day)) if gregorian else _whole(int(year), month, int(day))


_JOINED = re.compile(r"([0-9]{1,4})([^0-9]+)([0-9]{1,4})")


def _from_joined(text: str, today: date) -> date:
    """«۳مهر۱۳۸۵», without any space."""
    found = _JOINED.fullmatch(text)
    if found and (found[2] in _JALALI_NAMES or found[2] in _GREGORIAN_NAMES):
        return _from_words([found[1], found[2], found[3]], today)
    return _refuse("form")
