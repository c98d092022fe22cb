# SPDX-License-Identifier: Apache-2.0
"""The Jalali calendar: conversion, months, ages, and how dates are shown.

Dates are kept as ``datetime.date`` (Gregorian); Jalali exists only on screen, on paper and in what is typed.
The conversion is the arithmetic of the 33-year cycle, equal to jdatetime (tested for every day of
1300–1450) and ten times as fast, since lists convert some hundred thousand dates.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from dataclasses import dataclass

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, latin_digits, persian_digits

MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)
"""The names of the Jalali months; ``MONTHS[0]`` is the first."""

WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
"""The days of the week from Saturday on."""

IRAN = dt.timezone(dt.timedelta(hours=3, minutes=30))
"""The country's one zone, without summer time since 1401: the office's days and hours."""

FIRST_YEAR, LAST_YEAR = 1, 3000
"""Jalali years that dates may have; outside them a date is refused."""

# The day before 1 Farvardin of year 1, as ``date.toordinal`` counts.
_EPOCH = 226894
_DAYS_BEFORE = (0, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)
_fromordinal = dt.date.fromordinal


def is_leap(year: int) -> bool:
    """Whether Esfand of this Jalali year has 30 days."""
    return (8 * year + 29) % 33 < 8


def days_in_month(year: int, month: int) -> int:
    """29, 30 or 31; the month must be 1–12."""
    if month < 7:
        return 31
    return 30 if month < 12 or is_leap(year) else 29


def from_jalali(year: int, month: int, day: int) -> dt.date:
    """The date of a Jalali day; RuleError ``no_such_date`` (reason year, month or day), never clamped."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise RuleError("no_such_date", reason="year", year=year, month=month, day=day)
    if not 1 <= month <= 12:
        raise RuleError("no_such_date", reason="month", year=year, month=month, day=day)
    if not 1 <= day <= 29 and not 1 <= day <= days_in_month(year, month):
        last = days_in_month(year, month)
        raise RuleError("no_such_date", reason="day", year=year, month=month, day=day, last_day=last)
    return _fromordinal(_EPOCH + 365 * (year - 1) + (8 * year + 21) // 33 + _DAYS_BEFORE[month] + day)


def to_jalali(day: dt.date) -> tuple[int, int, int]:
    """Year, month and day of a date in the Jalali calendar; total for every date from 0622-03-21 on."""
    count = day.toordinal() - _EPOCH - 1
    year = (33 * count + 3) // 12053 + 1
    rest = count - 365 * (year - 1) - (8 * year + 21) // 33
    if rest < 186:
        return year, rest // 31 + 1, rest % 31 + 1
    rest -= 186
    return year, rest // 30 + 7, rest % 30 + 1


@dataclass(frozen=True, order=True, slots=True)
class JalaliMonth:
    """A reporting month, written ``1404-07``; RuleError ``bad_month`` when there is no such month."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not (FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.month <= 12):
            raise RuleError("bad_month", year=self.year, month=self.month)

    @classmethod
    def parse(cls, text: str) -> JalaliMonth:
        """The month of ``1404-07``, also in Persian digits or with a slash; RuleError ``bad_month``."""
        found = re.fullmatch(r"\s*([0-9]{4})[-/]([0-9]{1,2})\s*", latin_digits(text))
        if not found:
            raise RuleError("bad_month", reason="form")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: dt.date) -> JalaliMonth:
        """The month a date falls in."""
        year, month, _ = to_jalali(day)
        return cls(year, month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def first(self) -> dt.date:
        """Its first day."""
        return from_jalali(self.year, self.month, 1)

    def last(self) -> dt.date:
        """Its last day: the 29th, 30th or 31st."""
        return from_jalali(self.year, self.month, days_in_month(self.year, self.month))

    def plus(self, months: int) -> JalaliMonth:
        """The month so many months later; negative for earlier."""
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return JalaliMonth(year, month + 1)

    def title(self) -> str:
        """As a heading names it: «مهر ۱۴۰۴»."""
        return f"{MONTHS[self.month - 1]} {persian_digits(str(self.year))}"


def year_of(day: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last day of the Jalali year that a day lies in."""
    year = to_jalali(day)[0]
    return from_jalali(year, 1, 1), from_jalali(year, 12, days_in_month(year, 12))


def weekday_name(day: dt.date) -> str:
    """The Persian name of the day of the week."""
    return WEEKDAYS[(day.weekday() + 2) % 7]


def format_date(day: dt.date) -> str:
    """``1404/07/03``, in ASCII digits; the font draws them Persian."""
    year, month, number = to_jalali(day)
    return f"{year:04d}/{month:02d}/{number:02d}"


def format_long(day: dt.date) -> str:
    """«پنجشنبه ۳ مهر ۱۴۰۴», in Persian digits."""
    year, month, number = to_jalali(day)
    return f"{weekday_name(day)} {persian_digits(f'{number} {MONTHS[month - 1]} {year}')}"


def age_years(birth: dt.date, on: dt.date) -> int:
    """Completed Jalali years; negative before birth. Born on 30 Esfand: a year older on 1 Farvardin."""
    return _completed_months(birth, on) // 12


def months_between(start: dt.date, end: dt.date) -> int:
    """Completed Jalali months from start to end; negative when the end comes first."""
    return _completed_months(start, end) if start <= end else -_completed_months(end, start)


@functools.lru_cache(maxsize=1 << 15)
def months_between_days(start: str | None, end: str) -> int | None:
    """As `months_between`, of days in ISO form, for statements: None from an unknown day."""
    if start is None:
        return None
    return months_between(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


def _completed_months(start: dt.date, end: dt.date) -> int:
    year, month, day = to_jalali(start)
    end_year, end_month, end_day = to_jalali(end)
    return (end_year - year) * 12 + end_month - month - (end_day < day)


# What is typed or stands in a cell is cut into numbers and what is between them; the latter is folded and
# is then a separator, the name of a month, or something that no date has.
_NUMBER = re.compile(r"([0-9]+)")
_CLOCK = re.compile(r"[T ]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?\s*$")
_RUINED = re.compile(r"\s*([0-9]{6}|[0-9]{8})\.0*\s*")  # compact digits that a workbook took for a number
_RELATIVE = re.compile(r"\s*([-−+])\s*([0-9]{1,4})\s*")
_LONGEST = 100
"""Characters of a date, with the names of its day, month and calendar."""
_SEPARATORS = frozenset("/\\-–—−.,،٫؍_:'|")
_NAMED = {fold(name): number for number, name in enumerate(MONTHS, start=1)} | {"امرداد": 5}
_WEEKDAYS = {fold(name): name for name in WEEKDAYS} | {"پنچشنبه": "پنجشنبه", "ادینه": "جمعه"}
_DAY_WORDS = {"امروز": 0, "دیروز": -1, "فردا": 1, "پریروز": -2, "پسفردا": 2}
_ERA = frozenset({"هش", "هجریشمسی", "شمسی", "خورشیدی", "ش"})

_JALALI_YEARS = range(1200, 1501)
_GREGORIAN_YEARS = range(1900, 2101)


def days_later(day: dt.date, days: int) -> dt.date:
    """So many days later (before, for less than none), or the outermost day that dates have.

    A PC whose clock has gone wild asks about such days, and so does whoever pins one.
    """
    return _fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many Jalali months later (before, for less than none), or that month's last day."""
    year, month, number = to_jalali(day)
    target = JalaliMonth(year, month).plus(months)
    return from_jalali(target.year, target.month, min(number, days_in_month(target.year, target.month)))


def parse_date(typed: str, today: dt.date) -> dt.date:
    """The date a clerk means: full, short (``7/3``, ``703``, ``15``), named (امروز, ۳ مهر) or ``+7``.

    What is left out comes from today. RuleError ``bad_date`` (reason empty, characters, length, order, year
    or weekday) or ``no_such_date``.
    """
    text = _bounded(typed)
    word = fold(text)
    if word in _DAY_WORDS:
        return days_later(today, _DAY_WORDS[word])
    relative = _RELATIVE.fullmatch(text)
    if relative:
        days = int(relative[2])
        return days_later(today, days if relative[1] == "+" else -days)
    return _Reading(text, today).date(short=True)


def read_date(cell_text: str, today: dt.date) -> dt.date:
    """The date in a cell of an old workbook: year, month and day must all be there, in any writing.

    The year decides the calendar: 1200–1500 Jalali, 1900–2100 Gregorian (year first only). Of two digits the
    first number is the year, in the latest century that is not the future. Errors as of ``parse_date``.
    """
    text = _CLOCK.sub("", _bounded(cell_text))
    ruined = _RUINED.fullmatch(text)
    return _Reading(ruined[1] if ruined else text, today).date(short=False)


def _bounded(typed: str) -> str:
    """The text of a date in Latin digits; what is longer than any date is refused before it is looked at."""
    text = latin_digits(typed.strip())
    if len(text) > _LONGEST:
        raise RuleError("bad_date", reason="length")
    return text


class _Reading:
    """The numbers and names found in a text, and the date they make."""

    def __init__(self, text: str, today: dt.date) -> None:
        self._today = today
        self._numbers: list[str] = []
        self._month_at: int | None = None  # how many numbers stand before the month's name
        self._month = 0
        self._weekday = ""
        pieces = _NUMBER.split(text)
        self._torn = bool(fold(pieces[0]) or fold(pieces[-1]))  # «7/»: more was to come
        for place, piece in enumerate(pieces):
            if place % 2:
                self._numbers.append(piece)
            else:
                self._take_between(piece)
        if not self._numbers:
            raise RuleError("bad_date", reason="characters" if text.strip() else "empty")

    def _take_between(self, piece: str) -> None:
        word = "".join(char for char in fold(piece) if char not in _SEPARATORS)
        if word in _ERA and self._numbers:
            return
        for name, shown in _WEEKDAYS.items():
            if word.startswith(name) and not self._numbers:
                self._weekday, word = shown, word.removeprefix(name)
                break
        if not word:
            return
        month = _NAMED.get(word.removesuffix("سال").removesuffix("ماه"))
        if month is None or self._month_at is not None:
            raise RuleError("bad_date", reason="characters")
        self._month, self._month_at = month, len(self._numbers)

    def date(self, short: bool) -> dt.date:
        """The date; ``short`` lets today fill in what is missing."""
        if self._month_at is not None:
            found = self._with_name(short)
        elif len(self._numbers) == 3:
            found = self._with_three()
        elif len(self._numbers) == 1 and len(self._numbers[0]) in (6, 8):
            found = self._compact()
        elif short:
            found = self._short()
        else:
            raise RuleError("bad_date", reason="length")
        if self._weekday and weekday_name(found) != self._weekday:
            raise RuleError("bad_date", reason="weekday", weekday=weekday_name(found))
        return found

    def _with_name(self, short: bool) -> dt.date:
        if len(self._numbers) == 1 and len(self._numbers[0]) <= 2 and short:
            return from_jalali(to_jalali(self._today)[0], self._month, int(self._numbers[0]))
        if len(self._numbers) != 2:
            raise RuleError("bad_date", reason="length")
        first, last = self._numbers
        if max(len(first), len(last)) > 4:
            raise RuleError("bad_date", reason="length")
        # Beside a name the year is known by its size, not by its place: «۳ مهر ۸۵», «۸۵ مهر ۳».
        if self._month_at != 1 or max(int(first), int(last)) <= 31:
            raise RuleError("bad_date", reason="order")
        return self._in_order(*((last, self._month, first) if int(last) > 31 else (first, self._month, last)))

    def _with_three(self) -> dt.date:
        first, month, last = self._numbers
        if len(month) > 2 or min(len(first), len(last)) > 2:
            raise RuleError("bad_date", reason="length")
        if len(last) == 4:
            if int(last) in _GREGORIAN_YEARS:
                # 02/04/1985 is April in one country and February in another.
                raise RuleError("bad_date", reason="order")
            first, last = last, first
        return self._in_order(first, int(month), last)

    def _compact(self) -> dt.date:
        digits = self._numbers[0]
        return self._in_order(digits[:-4], int(digits[-4:-2]), digits[-2:])

    def _short(self) -> dt.date:
        if self._torn:
            raise RuleError("bad_date", reason="characters")
        year, month, _ = to_jalali(self._today)
        if len(self._numbers) == 2 and max(map(len, self._numbers)) <= 2:
            return from_jalali(year, int(self._numbers[0]), int(self._numbers[1]))
        digits = self._numbers[0]
        if len(self._numbers) == 1 and len(digits) <= 2:
            return from_jalali(year, month, int(digits))
        if len(self._numbers) == 1 and len(digits) <= 4:
            if int(digits) in _JALALI_YEARS and int(digits[:-2]) > 12:
                raise RuleError("bad_date", reason="year_alone")
            return from_jalali(year, int(digits[:-2]), int(digits[-2:]))
        raise RuleError("bad_date", reason="length")

    def _in_order(self, year: str, month: int, day: str) -> dt.date:
        if len(day) > 2:
            raise RuleError("bad_date", reason="length")
        if len(year) <= 2:
            return self._latest_century(int(year), month, int(day))
        if len(year) == 4 and int(year) in _JALALI_YEARS:
            return from_jalali(int(year), month, int(day))
        if len(year) == 4 and int(year) in _GREGORIAN_YEARS:
            return _gregorian(int(year), month, int(day))
        raise RuleError("bad_date", reason="year")

    def _latest_century(self, year: int, month: int, day: int) -> dt.date:
        this_year, this_month, this_day = to_jalali(self._today)
        full = this_year - this_year % 100 + year
        if (full, month, day) > (this_year, this_month, this_day):
            full -= 100
        return from_jalali(full, month, day)


def _gregorian(year: int, month: int, day: int) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        reason = "day" if 1 <= month <= 12 else "month"
        raise RuleError("no_such_date", reason=reason, year=year, month=month, day=day) from None
