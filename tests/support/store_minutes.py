# SPDX-License-Identifier: Apache-2.0
"""Invented minutes, counts, statements and stories of the store for the tests of their drawing."""

from __future__ import annotations

import random
from datetime import datetime

from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import TODAY
from tests.support.store_facts import PEOPLE, SIGNERS
from welfare_desk.domain.calendar import IRAN, from_jalali
from welfare_desk.domain.equipment.committee_paper import (
    CommitteeMinutes,
    CommitteeSigners,
    DecidedLine,
    Verdict,
)
from welfare_desk.domain.equipment.device import Moment
from welfare_desk.domain.equipment.handing_papers import HandingSigners
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.equipment.store_papers import (
    CorrectedLine,
    CountLine,
    CountSheet,
    DeviceMoment,
    DeviceStory,
    PropertyLine,
    PropertyStatement,
    ScrapMinutes,
    ScrappedLine,
    StockCorrection,
    TickLine,
    TickSheet,
)
from welfare_desk.domain.money import Rial

_ITEMS = (
    ("WHEELCHAIR-MANUAL", "ویلچر معمولی", Unit.DEVICE),
    ("MATTRESS-AIR", "تشک مواج", Unit.DEVICE),
    ("CANE-QUAD", "عصای چهارپایه", Unit.PIECE),
    ("CRUTCH", "عصای زیربغل", Unit.PAIR),
    ("DIAPER-ADULT", "پوشینهٔ بزرگسال", Unit.PACK),
    ("ORTHOSIS-KAFO", "ارتز زانو و مچ پا (KAFO)", Unit.PIECE),
)


def scrap_of(count: int, members: int = 2) -> ScrapMinutes:
    """Minutes of so many rows, signed by so many members."""
    rng = random.Random(count)
    lines = []
    for number in range(count):
        code, name, unit = _ITEMS[number % len(_ITEMS)]
        lines.append(
            ScrappedLine(
                code,
                name,
                unit,
                1 + number % 3,
                f"SN-{number:05d}/A" if number % 2 else "",
                from_jalali(1396 + number % 8, 1 + number % 12, 5) if number % 5 else None,
                None if number % 7 == 4 else Rial(rng.randrange(10**6, 10**9)),
                Rial(rng.randrange(0, 10**7)),
                "شاسی شکسته و موتور سوخته" if number % 3 == 0 else "",
            )
        )  # fmt: skip
    return ScrapMinutes(
        TODAY, TODAY, "فرسودگی و نبود قطعهٔ یدکی", tuple(lines), "128/1404/77", PEOPLE[:members], SIGNERS
    )


def _counted_at(number: int) -> datetime:
    """The first rows in the morning, later ones a day after."""
    hour = from_jalali(1404, 5, 30 + number // 8 % 2)
    return datetime(hour.year, hour.month, hour.day, 8 + number % 8, 5 * (number % 12), tzinfo=IRAN)


def count_of(count: int, *, closed: bool) -> CountSheet:
    """A count of so many rows; every fifth differs, one was forgotten."""
    lines = []
    for number in range(count):
        code, name, unit = _ITEMS[number % len(_ITEMS)]
        balance = 3 + number * 7 % 60
        counted = balance + (number % 5 == 1) * 2 - (number % 5 == 3) * 1
        lines.append(
            CountLine(
                code,
                name,
                unit,
                balance if closed else None,
                counted if closed and number != 4 else None,
                f"ردیف {1 + number // 8}، قفسهٔ {1 + number % 8}",
                "دو عدد در کارتن برگشتی بود" if number % 5 == 1 else "",
                _counted_at(number) if closed and number != 4 else None,
            )
        )  # fmt: skip
    begun, ended = from_jalali(1404, 5, 30), from_jalali(1404, 5, 31)
    return CountSheet(begun, tuple(lines), ended if closed else None, signers=SIGNERS)


CORRECTION = StockCorrection(
    TODAY, DocumentKind.ISSUE, "1404/000080", from_jalali(1404, 4, 28),
    "حواله به نام مددجوی دیگری نوشته شده بود.",
    (
        CorrectedLine("WHEELCHAIR-MANUAL", "ویلچر معمولی", Unit.DEVICE, 1, "WM-1404-00071/A"),
        CorrectedLine("CANE-QUAD", "عصای چهارپایه", Unit.PIECE, 2),
    ),
    "پروانه یگانه", SIGNERS,
)  # fmt: skip


def property_of(count: int, *, unknown: bool = False) -> PropertyStatement:
    """A statement of so many rows; with unknown prices if told."""
    lines = []
    for number in range(count):
        code, name, unit = _ITEMS[number % len(_ITEMS)]
        opening, came, went, scrapped = 5 + number % 40, number % 6, number % 4, number % 2
        closing = opening + came - went - scrapped
        lines.append(
            PropertyLine(
                code,
                name,
                unit,
                opening,
                came,
                went,
                scrapped,
                closing,
                number % 3,
                None if unknown and number % 2 else Rial(closing * 50_000_000),
            )
        )  # fmt: skip
    return PropertyStatement(
        1404, 1, from_jalali(1404, 1, 1), from_jalali(1404, 6, 31), from_jalali(1404, 7, 30), tuple(lines),
        TODAY, SIGNERS,
    )  # fmt: skip


def committee_of(count: int, seed: int = 1404) -> CommitteeMinutes:
    """A session on so many requests with every verdict and both ways."""
    rng = random.Random(seed)
    lines = []
    for number in range(1, count + 1):
        verdict = rng.choice([Verdict.GRANTED, Verdict.GRANTED, *Verdict])
        way = (Way.CASH if number % 4 == 0 else Way.GOODS) if verdict is Verdict.GRANTED else None
        lines.append(
            DecidedLine(
                f"1404/{number:06d}",
                rng.choice(PEOPLE),
                f"{rng.randrange(10**10):010d}",
                f"1404-{number:05d}",
                rng.choice(_ITEMS)[1],
                1 + number % 2,
                verdict,
                way,
                Rial(45_000_000 * (1 + number % 3)) if way is Way.CASH else None,
                "" if way else "بیمار می‌تواند وزن خود را تحمل کند؛ ویلچر توصیه نمی‌شود",
            )
        )  # fmt: skip
    signers = CommitteeSigners("دکتر س. موسوی", "ف. صالحی", "ن. احمدی")
    return CommitteeMinutes(TODAY, tuple(lines), ("م. یگانه", "ک. بابایی"), signers=signers)


_LIFE = (
    (Moment.RECEIVED, "مؤسسهٔ خیریهٔ مهر لاله", "1403/000218", None, ""),
    (Moment.FITTING, "پروانه یگانه", "", None, "پشتی ۴۵ سانتی‌متر، پدال بلند"),
    (Moment.LENT, "پروانه یگانه", "1403/000123", None, "تا ۱۴۰۴/۰۷/۰۱"),
    (Moment.REPAIR, "تعمیرگاه نگین", "", Rial(38_000_000), "تعویض باتری و بلبرینگ چرخ راست"),
    (Moment.RETURNED, "پروانه یگانه", "1404/000031", None, "نیاز به ضدعفونی"),
    (Moment.DISINFECTION, "", "", None, ""),
    (Moment.LENT, "خیرالله نوری‌زاده", "1404/000102", None, ""),
)


def story_of(lives: int = 1) -> DeviceStory:
    """A device's story, so many times over."""
    moments = tuple(
        DeviceMoment(from_jalali(1403, 1 + number % 12, 1 + number % 28), *_LIFE[number % len(_LIFE)])
        for number in range(lives * len(_LIFE))
    )
    return DeviceStory(
        "WHEELCHAIR-ELECTRIC", "ویلچر برقی", "WC-2024-0071/A", from_jalali(1403, 1, 1), Source.DONOR,
        "مؤسسهٔ خیریهٔ مهر لاله", Rial(1_250_000_000), moments, 412, Rial(38_000_000 * lives),
        Rial(1_141_019_417), "JBW-700", Place.LOAN, "خیرالله نوری‌زاده", TODAY,
        signers=HandingSigners("م. کاظمی", "ن. ایزدی", "دکتر س. موسوی"),
    )  # fmt: skip


def ticks_of(count: int) -> TickSheet:
    """A sheet of so many rows, now and then with a long name and no file number."""
    lines = []
    for number in range(1, count + 1):
        _, name, unit = _ITEMS[number % len(_ITEMS)]
        lines.append(
            TickLine(
                number,
                LONG_NAME if number % 9 == 4 else PEOPLE[number % len(PEOPLE)],
                "" if number % 9 == 4 else f"1404-{number:05d}",
                f"{4000000000 + number}",
                name,
                f"SN-{number:05d}/B" if number % 2 else "",
                1 + number % 3,
                unit,
            )
        )  # fmt: skip
    return TickSheet("شهرک واوان، مسجد امام رضا (ع)", TODAY, tuple(lines))
