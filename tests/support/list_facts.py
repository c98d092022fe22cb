# SPDX-License-Identifier: Apache-2.0
"""Invented monthly lists, admissions and queues for the tests of their papers."""

from __future__ import annotations

import random

from tests.support.paper_facts import TODAY
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.list_paper import ListPaperLine, ListSigners, MonthlyListPaper
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.history import Cause, Movement
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.minutes_paper import (
    AdmittedLine,
    MinutesPaper,
    MinutesSigners,
    PassedOverLine,
)
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, Step
from welfare_desk.domain.waiting.why import Separation
from welfare_desk.domain.waiting.why_paper import CapacityLine, NextInQueue, WhyPaper

LONG_NAME = "سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی"
RATES = {1: 13_912_080, 2: 19_874_400, 3: 27_824_160, 4: 35_773_920, 5: 43_723_680}
BANKS = ("سپه", "ملی", "پست بانک", "رفاه", "صادرات", "ملت")
_NAMES = ("پروانه یگانه", "خیرالله نوری‌زاده", "غلامرضا پورابراهیم", "علی‌اصغر میرزایی", "صغری ژیان‌پناه")


def monthly_list_of(count: int, *, draft: bool = False, seed: int = 1404) -> MonthlyListPaper:
    """A list of so many households of every size, bank and domain; the same each time."""
    rng = random.Random(seed)
    lines = tuple(_line(number, rng) for number in range(1, count + 1))
    signers = ListSigners("ن. احمدی", "ر. جلالی", "", "دکتر س. موسوی")
    return MonthlyListPaper(PaymentKind.PENSION, JalaliMonth(1404, 7), TODAY, draft, lines, signers)


def _line(number: int, rng: random.Random) -> ListPaperLine:
    size = rng.randrange(1, 8)
    return ListPaperLine(
        file_no=f"1080{number:06d}",
        full_name=rng.choice(_NAMES),
        identifier=f"{rng.randrange(10**10):010d}",
        domain=rng.choice(list(Domain)),
        size=size,
        amount=Rial(RATES[min(size, 5)]),
        arrears=Rial(rng.choice((0, 0, 0, 13_912_080))),
        deductions=Rial(rng.choice((0, 0, 0, 1_200_000))),
        bank=rng.choice(BANKS),
        sheba=f"IR{rng.randrange(10**24):024d}",
        remark=rng.choice(("", "", "معوقهٔ شهریور")),
    )


def minutes_of(admitted: int, passed: int = 2) -> MinutesPaper:
    """The minutes of an admission to the pension."""
    rng = random.Random(12)
    return MinutesPaper(
        service="pension",
        service_name="مستمری",
        letter_no="128/1404/3317",
        letter_on=from_jalali(1404, 6, 25),
        places=admitted,
        used_before=0,
        decided_on=TODAY,
        from_month=JalaliMonth(1404, 8),
        queue_size=2_500,
        order=Order.SCORE,
        policy_version=7,
        policy_since=from_jalali(1404, 1, 20),
        proposed=True,
        admitted=tuple(
            AdmittedLine(
                number,
                rng.choice(_NAMES),
                f"{rng.randrange(10**10):010d}",
                f"1080{number:06d}",
                11_800 - 50 * number,
                number % 5 + 1,
                Rial(RATES[number % 5 + 1]),
            )
            for number in range(1, admitted + 1)
        ),
        passed_over=tuple(
            PassedOverLine(
                number + 6,
                "سکینه موسوی",
                f"1090{number:06d}",
                Skipped.HELD,
                from_jalali(1404, 8, 15),
                "استعلام کمیتهٔ امداد نرسیده است",
            )
            for number in range(passed)
        ),
        digest="5GBV181W065B",
        signers=MinutesSigners("دکتر س. موسوی", "ن. احمدی", "ف. صالحی", "م. یگانه"),
    )


WHY = WhyPaper(
    service="pension",
    service_name="مستمری",
    full_name="سکینه موسوی",
    file_no="1080002267",
    joined_on=from_jalali(1401, 4, 12),
    queue_no=1904,
    as_of=TODAY,
    months_waited=39,
    rank=127,
    out_of=2_500,
    order=Order.SCORE,
    policy_version=7,
    policy_since=from_jalali(1404, 1, 20),
    proposed=True,
    score=9_650,
    parts=(
        Part(CriterionKind.SEVERITY, 3_000, 4_000, "severe", from_jalali(1402, 8, 21)),
        Part(CriterionKind.DECILE, 2_700, 3_000, "2", from_jalali(1404, 5, 10)),
        Part(CriterionKind.OTHER_DISABLED, 1_000, None, "1", from_jalali(1401, 4, 12)),
        Part(CriterionKind.WOMAN_HEAD, 1_000, 1_000, "yes", from_jalali(1399, 11, 2)),
        Part(CriterionKind.MONTHS_WAITED, 1_950, None, "39", from_jalali(1401, 4, 12)),
    ),
    commission_until=from_jalali(1405, 8, 21),
    capacity=CapacityLine(90, "128/1404/3317", from_jalali(1404, 6, 25)),
    before=NextInQueue(126, 9_700, Separation(Step.SCORE, CriterionKind.MONTHS_WAITED, 50, 50)),
    behind=NextInQueue(128, 9_650, Separation(Step.JOINED_ON, days=9)),
    would_change=(
        WouldChange(CriterionKind.DECILE, "1", None, 9_950, 113),
        WouldChange(CriterionKind.SEVERITY, "", from_jalali(1405, 8, 22), 6_650, 1_200),
    ),
    movement=Movement(
        from_jalali(1404, 1, 3),
        TODAY,
        152,
        127,
        ((Cause.ADMITTED, -21), (Cause.LEFT, -6), (Cause.JOINED, 2)),
    ),
)
"""The card of the reference drawing."""
