# SPDX-License-Identifier: Apache-2.0
"""An invented month of an office of 8,000 files, counted from rows, and the book of it."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import DisabilityType, Severity, Sex
from welfare_desk.domain.casework.commission import CommissionKind, Vote
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.book import (
    BookSigners,
    Named,
    QueueAt,
    StatisticalBook,
    ToldCheck,
    ToldDeclared,
    YearBefore,
)
from welfare_desk.domain.summary.monthly.checks import gaps, identities
from welfare_desk.domain.summary.monthly.declarations import Against, Basis, Odd
from welfare_desk.domain.summary.monthly.declared import Verdict, Why
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row, Source, Unit
from welfare_desk.domain.summary.monthly.layouts import AGE_BANDS, SIZES, STANDING
from welfare_desk.domain.summary.monthly.month import Correction, Month, Stood, tables_of

MONTH = JalaliMonth(1404, 7)
PLACES = (
    "قائمیه", "واوان", "ضیاءآباد", "سالور", "مهدیه", "زرافشان", "موسی‌آباد", "انبیاء", "باغ فیض",
    "میان‌آباد", "شهرک سعیدیه", "شهرک امام حسین", "نوریجان", "الهیه", "کاشانی", "چهاردانگه",
)  # fmt: skip
ITEMS = {
    "BED-CRANK": "تخت شکن‌دار",
    "CANE": "عصای تک‌پایه",
    "HEARING-AID": "سمعک پشت‌گوشی",
    "WHEELCHAIR-MANUAL": "ویلچر معمولی",
}
QUEUE = (2790, 2805, 2835, 2680, 2690, 2695, 2701, 2722, 2610, 2588, 2504)
"""The pension's queue of the eleven months before, the oldest first."""


def rows_of(places: int = 16, *, listed: bool = True) -> dict[Source, list[Row]]:
    """The rows of a month; not `listed`: no list of pensions was approved."""
    found: dict[Source, list[Row]] = {source: [] for source in Source}
    found |= _stood(places) | _moved() | _done()
    if listed:
        found[Source.PAYMENTS] = [_paid(size, at) for at, size in enumerate(SIZES, 1)]
    return found


def _stood(places: int) -> dict[Source, list[Row]]:
    rng = random.Random(places)
    areas = [
        f"{PLACES[at % len(PLACES)]} {at // len(PLACES) + 1}" if at >= len(PLACES) else PLACES[at]
        for at in range(places)
    ]
    return {
        Source.PEOPLE: [
            {
                "domain": "social" if number % 6 == 0 else "rehabilitation",
                "sex": rng.choice((Sex.FEMALE, Sex.MALE, Sex.MALE)).value,
                "age": AGE_BANDS[number % len(AGE_BANDS)],
                "disability": rng.choice(list(DisabilityType)[:7]).value,
                "severity": rng.choice(list(Severity)).value,
                "category": rng.choice(("زن سرپرست خانوار", "چندقلوها", UNKNOWN)),
                "neighbourhood": rng.choice((*areas, UNKNOWN)),
                "centre": rng.choice(("101", "102", UNKNOWN)),
                "standing": STANDING[0] if number < 550 else STANDING[2] if number < 783 else STANDING[3],
                "n": 10,
            }
            for number in range(800)
        ],
        Source.HOMES: [
            {"decile": decile, "persons": 1743, "n": 612}
            for decile in (*(str(one) for one in range(1, 11)), UNKNOWN)
        ],
        Source.RECURRING: [
            {"kind": PaymentKind.PENSION.value, "state": PensionState.ON_PENSION.value, "n": 5500},
            {"kind": PaymentKind.CARE.value, "state": PensionState.SUSPENDED.value, "n": 4},
        ],
        Source.QUEUES: [{"service": "pension", "n": 2330}, {"service": "wheelchair", "n": 64}],
    }


def _moved() -> dict[Source, list[Row]]:
    return {
        Source.COVERAGE_MOVES: [
            {"way": "in", "reason": "opened", "n": 44},
            {"way": "out", "reason": "deceased", "n": 9},
            {"way": "out", "reason": "transferred", "n": 4},
        ],
        Source.PENSION_MOVES: [
            {"way": "in", "reason": "admitted", "n": 12},
            {"way": "out", "reason": "cut", "n": 9},
        ],
        Source.QUEUE_MOVES: [
            {"way": "in", "reason": "joined", "n": 14},
            {"way": "out", "reason": "admitted", "n": 12},
            {"way": "out", "reason": "withdrew", "n": 176},
        ],
        Source.QUOTAS: [{"service": "pension", "letters": 1, "places": 12, "used": 12}],
    }


def _done() -> dict[Source, list[Row]]:
    kind = CommissionKind.DETERMINATION.value
    votes = ((Vote.CONFIRMED, 51), (Vote.REJECTED, 4), (Vote.DOCUMENTS_MISSING, 3))
    ways = (("received", 20), ("given", 11), ("lent", 6))
    return {
        Source.SITTINGS: [{"kind": kind, "n": 2}],
        Source.CASES: [{"kind": kind, "attended": 1, "vote": vote.value, "n": many} for vote, many in votes],
        Source.STOCK: [
            {"item": item, "opening": 40 + at, "closing": 43 + at, "lent_out": 7 * at}
            for at, item in enumerate(ITEMS)
        ],
        Source.STOCK_MOVES: [
            {"item": item, "way": way, "pieces": pieces} for item in ITEMS for way, pieces in ways
        ],
        Source.REQUESTS: [{"item": item, "n": at + 1} for at, item in enumerate(ITEMS)],
        Source.VISITS: [
            {"kind": "home", "state": "done", "n": 133},
            {"kind": "home", "state": "due", "n": 354},
        ],
    }


def _paid(size: str, at: int) -> dict[str, Any]:
    amount = 27_824_160_000 * at
    return {
        "kind": PaymentKind.PENSION.value,
        "band": size,
        "amount": amount,
        "arrears": 1_200_000 * at,
        "deductions": 300_000 * at,
        "net": amount + 900_000 * at,
        "n": 1100,
    }


def month_of(places: int = 16, *, listed: bool = True) -> Month:
    """The month counted from these rows."""
    tables = tables_of(rows_of(places, listed=listed), () if listed else ("pension",))
    return Month(MONTH, MONTH.last(), tables, Stood(7969, 5497, 2504), Stood(8000, 5500, 2330))


def book_of(
    places: int = 16, *, listed: bool = True, before: int = len(QUEUE), reason: str = "دهک از سامانه می‌رسد."
) -> StatisticalBook:
    """The book of the month with so many months before it in the chart."""
    figures = month_of(places, listed=listed)
    checks = [*identities(figures), *gaps(figures)]
    earlier = [QueueAt(MONTH.plus(at - len(QUEUE)), waiting) for at, waiting in enumerate(QUEUE)]
    return StatisticalBook(
        figures,
        2,
        from_jalali(1404, 8, 2),
        "مریم",
        reason,
        "0" * 64,
        tuple(ToldCheck.of(check.told()) for check in checks),
        tuple(earlier[len(QUEUE) - before :]),
        tuple(Named(code, name) for code, name in ITEMS.items()),
        (Named("pension", "مستمری"), Named("wheelchair", "ویلچر")),
        (Named("101", "رهروان"), Named("102", "یاوران")),
        BookSigners("ن. احمدی", "دکتر س. موسوی"),
        from_jalali(1404, 8, 3),
    )


def compared_book() -> StatisticalBook:
    """The book with the year before, three declared figures and two corrections of the month before."""
    said_on, paid = from_jalali(1404, 8, 1), ("payments", "pension", "net")
    computed = month_of().table("payments").value("pension", "net") or 0
    said = ("روابط عمومی", said_on, "خبر ۱۴۰۴/۵۱")
    declared = (
        ToldDeclared("domains", "", "files", Unit.FILE, 8000, 8000, Verdict.FITS, None, None, *said),
        ToldDeclared(
            "standings", "queued", "files", Unit.FILE, 2504, 2330, Verdict.DOES_NOT_FIT, None,
            Odd.AS_BEFORE, *said,
        ),
        ToldDeclared(*paid, Unit.RIAL, computed // 10, computed, Verdict.UNIT_SLIP, None, None, *said),
        ToldDeclared(
            "visits", "home", "done", Unit.PERSON, 133, 133, Verdict.NOT_COMPARABLE, Why.UNITS, None, *said
        ),
    )  # fmt: skip
    return replace(
        book_of(),
        corrections=(
            (MONTH.plus(-2), Correction("domains", "social", "files", 41, 42)),
            (MONTH.plus(-1), Correction("payments", "pension", "net", None, computed)),
        ),
        corrected_sums=((MONTH.plus(-2), Correction("domains", "", "files", 8040, 8041)),),
        declared=declared,
        year_before=(
            YearBefore("domains", "", "files", Unit.FILE, 136, 105),
            YearBefore("standings", "queued", "files", Unit.FILE, 2330, 2504),
            YearBefore("stock_moves", "", "given", Unit.PIECE, 44, 0),
            YearBefore(*paid, Unit.RIAL, computed, None),
        ),
    )


def corrected_book() -> StatisticalBook:
    """The book after a pensioner's death of the month before was learnt late."""
    eve = MONTH.plus(-1)
    told = (
        ("domains", "rehabilitation", "files", 6801, 6800),
        ("recurring", "pension", "drawing", 5501, 5500),
        ("coverage_out", "deceased", "files", 20, 21),
    )
    return replace(book_of(), corrections=tuple((eve, Correction(*one)) for one in told))


def declared_book() -> StatisticalBook:
    """The book with what was declared of parts without a programme, of the month and of a half year."""
    said = ("روابط عمومی", from_jalali(1404, 8, 1), "خبر ۱۴۰۴/۵۱")
    declared = (
        ToldDeclared(
            "participation", "", "growth", Unit.PERCENT, 29, None, Verdict.FITS_IF_CUT, None, None, *said,
            str(MONTH), Against(Basis.GROWTH, 2952),
        ),
        ToldDeclared(
            "aid", "meals", "amount", Unit.RIAL, 280 * 10**9, None, Verdict.UNIT_SLIP, None, None, *said,
            str(MONTH), Against(Basis.USUAL_EACH, 200_000), 7_466_667,
        ),
        ToldDeclared(
            "participation", "", "amount", Unit.RIAL, 640 * 10**9, None, Verdict.DOES_NOT_FIT, None, None,
            *said, "1404-h1", Against(Basis.PARTS, 1_411 * 10**9),
        ),
        ToldDeclared(
            "spent_non_government", "training", "amount", Unit.RIAL, 15 * 10**9, None,
            Verdict.NOT_COMPARABLE, Why.UNKNOWN, Odd.ONE_RATE, *said, "1404-h1", None, 1_475_361,
        ),
    )  # fmt: skip
    return replace(book_of(), declared=declared)
