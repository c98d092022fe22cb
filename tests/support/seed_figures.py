# SPDX-License-Identifier: Apache-2.0
"""Published figures that the program was founded on (domain notes 8.1–8.5), as they were declared, in rial.

They are somebody's words: several of them do not add up, and are kept as they were said.
"""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.summary.monthly.declared import Declared, Figure
from welfare_desk.domain.summary.monthly.figures import Unit

MILLION = 10**6
MILLIARD = 10**9
MILLIARD_TOMAN = 10**10

TEHRAN = "بهزیستی شهر تهران"
"""Seed 000: the participation of six months, most likely the first half of 1400."""
SOUTH_KHORASAN = "بهزیستی خراسان جنوبی"
"""Seed 003: spoken in 1404 about 1402 and 1403."""
COUNTRY = "معاونت مشارکت‌های مردمی سازمان بهزیستی"
"""Seed 004: nine months of 1400 beside the whole of 1399."""
ISLAMSHAHR = "بهزیستی اسلامشهر"
"""Seed 001: those covered by the county's office."""


def rials(amount: int, months: int = 6) -> Figure:
    return Figure(amount, Unit.RIAL, months)


def milliards(numbers: Iterable[int], months: int = 6) -> list[Figure]:
    """Amounts told in milliards of rial."""
    return [rials(number * MILLIARD, months) for number in numbers]


NON_GOVERNMENT = {
    "000-07 online training": 15,
    "000-08 livelihood packs": 118,
    "000-09 equipment": 23,
    "000-11 cash livelihood aid": 12,
    "000-12 dowry": 861,
    "000-13 medicine and treatment": 25,
    "000-18 housing credit, 11 milliards of toman": 110,
}
GOVERNMENT = {
    "000-19 cash, 13 milliards of toman": 130,
    "000-20 in kind": 115,
    "000-21 service": 2,
}
"""Milliards of rial in the half year, by channel."""

DONORS_TOTAL = Declared(
    "جمع مشارکت‌های مردمی در شش ماه", rials(64 * MILLIARD_TOMAN), TEHRAN, grain=MILLIARD_TOMAN
)
HOUSING_CREDIT = Declared("اعتبار مسکن", rials(11 * MILLIARD_TOMAN), TEHRAN, grain=MILLIARD_TOMAN)
RENT, RENT_CASES = 60 * MILLION, 380
DEPOSIT, DEPOSIT_CASES = 300 * MILLION, 537
"""Ceilings of a case in rial, and the cases."""
IN_KIND = Declared("کمک غیرنقدی مراکز دولتی", rials(115 * MILLIARD), TEHRAN, grain=MILLIARD)
PACKS, ALL_PACKS = (118 * MILLIARD, 39_000), 80_000
DOWRIES = (861 * MILLIARD, 9_577)
TRAINED, AIDED, TREATED = (15 * MILLIARD, 10_167), (12 * MILLIARD, 8_113), (25 * MILLIARD, 17_000)
"""Each a total in rial and its persons."""

CASH_1402, IN_KIND_1402, SERVICE_1402 = 28_280 * MILLION, 968 * MILLIARD, 161 * MILLIARD
SPOKEN = from_jalali(1404, 2, 1)
"""Some day of 1404; the seed tells the year alone."""


def of_year(name: str, milliards_toman: int, year: int) -> Declared:
    """A year's participation in South Khorasan, read as that of a Jalali year."""
    ends = from_jalali(year, 12, 29)
    figure = rials(milliards_toman * MILLIARD_TOMAN, 12)
    return Declared(name, figure, SOUTH_KHORASAN, SPOKEN, grain=MILLIARD_TOMAN, ends=ends)


LAST_YEAR, THIS_YEAR = 105, 136
"""Milliards of toman, as the speaker called the years."""
MEALS = (28 * MILLIARD_TOMAN, 37_500)
MEAL_OF_1400 = 200_000
"""Rial that the same province paid for a meal in 1400."""
PILGRIMAGE = (5 * MILLIARD_TOMAN, 347)
NAMED_SUMS = {
    "003-20 dowry": 470,
    "003-23 hot meals": 280,
    "003-24 Yalda campaign": 120,
    "003-25 Karamat decade": 9,
    "003-27 pilgrimage": 50,
    "003-18 alternative sentences": 10,
    "003-19 seized property": 10,
}
"""Milliards of rial named in the same speech; they are only some of the total."""

NINE_MONTHS_OF_1400, YEAR_1399 = 1_336, 1_500
"""Milliards of toman in nine and in twelve months."""

ART_27 = Declared("کمک‌هزینهٔ مادهٔ ۲۷", rials(760 * MILLIARD, 1), "خبر منتشرشده", grain=MILLIARD)
ART_27_HOUSEHOLDS, ART_27_RATE = 147_227, 4_800_000

COVERED = Declared("تحت پوشش", Figure(8_000, Unit.FILE), ISLAMSHAHR)
SOCIAL, REHABILITATION, ON_PENSION, QUEUED = 1_200, 6_800, 5_500, 2_500
