# SPDX-License-Identifier: Apache-2.0
"""What the sample office's store has in a year: goods with prices, where they come from, who brings them."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.equipment.stock import Source

SHAPE = 8_000
"""Files of the office whose numbers these are (412 loans, 19 overdue); others have their share."""
LOANS, OVERDUE, RETURNED = 412, 19, 70
FEWEST_FILES = 50
"""Files from which on a sample office has a store."""

PRICES: dict[str, int] = {
    "WHEELCHAIR-MANUAL": 50_000_000,
    "WHEELCHAIR-ELECTRIC": 1_250_000_000,
    "HEARING-AID": 21_000_000,
    "MATTRESS-AIR": 32_000_000,
    "BED-FOLDING": 95_000_000,
    "COMMODE-MOBILE": 14_000_000,
    "WALKER": 9_000_000,
    "CRUTCH": 4_000_000,
    "CANE": 1_800_000,
    "CANE-WHITE": 2_500_000,
    "CUSHION": 6_000_000,
    "DIAPER-ADULT": 1_150_000,
}
"""Rial of one; the first three are those of the domain notes (4.2)."""

LEAST: dict[str, int] = {"WHEELCHAIR-MANUAL": 90, "HEARING-AID": 30, "CANE": 60, "DIAPER-ADULT": 25}
"""What should be in store at least; some of it is not."""

WITH_SERIALS = {"WHEELCHAIR-ELECTRIC": "EW", "HEARING-AID": "HA"}
"""Items that their makers number, and what the numbers begin with; the office labels other devices."""

LENT: dict[str, int] = {
    "WHEELCHAIR-MANUAL": 48,
    "MATTRESS-AIR": 18,
    "WALKER": 14,
    "COMMODE-MOBILE": 9,
    "BED-FOLDING": 8,
    "CRUTCH": 3,
}
"""What is lent, of a hundred."""


@dataclass(frozen=True)
class Given:
    """What is given for good: so many vouchers, to whom (primary disabilities), up to how many pieces."""

    item: str
    vouchers: int
    disabilities: tuple[str, ...]
    most: int = 1
    reason: str = ""


WALKING = ("physical", "intellectual", "multiple")
GIVEN: tuple[Given, ...] = (
    Given("CANE", 80, WALKING),
    Given("CUSHION", 30, WALKING),
    Given("CANE-WHITE", 40, ("visual",)),
    Given("HEARING-AID", 45, ("hearing",), reason="نسخهٔ شنوایی‌سنجی دیده شد."),
    Given("DIAPER-ADULT", 110, WALKING, most=4),
)


@dataclass(frozen=True)
class Delivery:
    """One receipt of a time of the year: days before the office's day, source, letter, who it comes from."""

    days_ago: int
    source: Source
    letter: str
    party: str = ""
    party_id: str = ""
    campaign: str = ""


YEAR: tuple[tuple[Delivery, ...], ...] = (
    (Delivery(430, Source.OPENING, ""),),
    (
        Delivery(360, Source.PROVINCE, "128/1403/2210", "ادارهٔ کل بهزیستی استان تهران"),
        Delivery(358, Source.RETURN, "128/1403/2245", "مرکز نگهداری شبانه‌روزی مهر"),
    ),
    (
        Delivery(300, Source.DONOR, "ن/۳۱۲", "مؤسسهٔ خیریهٔ مهر لاله", "14003778990", "مهربانی محله"),
        Delivery(297, Source.SENTENCE, "ک/۱۱۸/۱۴۰۳", "دادگستری شهرستان اسلامشهر"),
    ),
    (
        Delivery(240, Source.PURCHASE, "ف-۸۸۱۲", "شرکت تجهیزات توانبخشی نیک‌گام", "10102233445"),
        Delivery(238, Source.PROVINCE, "128/1403/4102", "ادارهٔ کل بهزیستی استان تهران"),
    ),
    (
        Delivery(180, Source.PROVINCE, "128/1404/0311", "ادارهٔ کل بهزیستی استان تهران"),
        Delivery(175, Source.SEIZED, "س/۵۵۲", "سازمان اموال تملیکی"),
    ),
    (
        Delivery(120, Source.DONOR, "ن/۴۰۱", "حاج‌رضا میرزایی", "", "جهیزیه و سلامت"),
        Delivery(117, Source.PURCHASE, "ف-۹۱۴۰", "شرکت سمعک نوای نو", "10102299887"),
    ),
    (
        Delivery(60, Source.PROVINCE, "128/1404/2120", "ادارهٔ کل بهزیستی استان تهران"),
        Delivery(57, Source.TRANSFER, "41/1404/771", "ادارهٔ بهزیستی شهرستان رباط‌کریم"),
    ),
    (Delivery(25, Source.DONOR, "ن/۴۴۷", "گروه جهادی یاران مهر", "", "پویش ویلچر"),),
)
"""Times of the year with their receipts; what is handed out until the next one comes in by these."""

COLLECTORS = (
    ("رضا مرادی", "برادر"),
    ("زهرا کاظمی", "مادر"),
    ("علی‌اصغر نوری", "پدر"),
    ("مریم حسینی", "همسر"),
    ("سعید رستمی", "فرزند"),
    ("فاطمه یوسفی", "خواهر"),
)
ORDER_OF_PEOPLE = ("r.kazemi", "n.karimi", "m.azadi")
"""Who keeps the store, who handles requests, who is the head."""


def share(count: int, files: int) -> int:
    """A number of the shape for an office of so many files; at least one."""
    return max(1, round(count * min(files, SHAPE) / SHAPE))
