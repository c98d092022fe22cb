# SPDX-License-Identifier: Apache-2.0
"""Invented papers of the store for the tests of their drawing: usual ones, long ones, ones with holes."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import TODAY
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import DocumentKind, Source
from welfare_desk.domain.equipment.store_papers import (
    GoodsReceipt,
    LedgerCard,
    LedgerRow,
    ReceivedLine,
    StoreSigners,
    TransferVoucher,
)
from welfare_desk.domain.money import Rial

SIGNERS = StoreSigners("م. کاظمی", "ر. چراغی", "ر. جلالی", "دکتر س. موسوی")
CHAIR = ReceivedLine(
    "WHEELCHAIR-ELECTRIC", "ویلچر برقی مدل JBW-700", Unit.DEVICE, 2,
    ("WC-2024-0071/A", "WC-2024-0072/A"), Rial(1_250_000_000),
)  # fmt: skip
LINES = (
    CHAIR,
    ReceivedLine(
        "MATTRESS-AIR", "تشک مواج ضد زخم بستر", Unit.DEVICE, 12,
        tuple(f"MT-{417 + number:05d}" for number in range(12)), Rial(97_500_000),
    ),
    ReceivedLine("CANE-QUAD", "عصای چهارپایه", Unit.PIECE, 40, (), Rial(4_200_000)),
    ReceivedLine("HEARING-AID", "سمعک پشت‌گوشی", Unit.DEVICE, 1, ("HA-55120",), Rial(21_000_000)),
    ReceivedLine("DIAPER-ADULT", "پوشینهٔ بزرگسال، بستهٔ ده‌تایی", Unit.PACK, 1_300, (), Rial(1_150_000)),
)  # fmt: skip
RECEIPT = GoodsReceipt(
    received_on=from_jalali(1404, 6, 30),
    entered_on=TODAY,
    source=Source.DONOR,
    lines=LINES,
    letter_no="114",
    letter_on=from_jalali(1404, 6, 30),
    deliverer="علی‌اصغر لاله‌زاری",
    donor="مؤسسهٔ خیریهٔ مهر لاله",
    legal_id="14003778990",
    campaign="مهربانی محله",
    note="دو ویلچر با شارژر و باتری یدک تحویل شد؛ کارتن یک تشک آسیب دیده است.",
    signers=SIGNERS,
)
TRANSFER = TransferVoucher(
    sent_on=TODAY,
    entered_on=TODAY,
    to="ادارهٔ بهزیستی شهرستان رباط‌کریم",
    lines=LINES[:3],
    letter_no="128/1404/3317",
    letter_on=from_jalali(1404, 6, 25),
    taken_by="حسین قلی‌زاده",
    signers=SIGNERS,
)


def many_lines(count: int, seed: int = 1404) -> tuple[ReceivedLine, ...]:
    """So many rows of all sorts: long names, many serials, unknown prices."""
    rng = random.Random(seed)
    lines = []
    for number in range(count):
        quantity = rng.randrange(1, 9)
        serials = tuple(f"SN-{number:04d}-{piece:02d}/B" for piece in range(quantity)) if number % 3 else ()
        name = f"{rng.choice(LINES).name} {'با پایهٔ تاشو و پشتی بلند ' * (number % 4)}".strip()
        cost = None if number % 11 == 5 else Rial(rng.randrange(1, 10**9))
        lines.append(
            ReceivedLine(f"ITEM-{number:04d}", name, rng.choice(list(Unit)), quantity, serials, cost)
        )
    return tuple(lines)


MANY_SERIALS = ReceivedLine(
    "WHEELCHAIR-MANUAL", "ویلچر معمولی", Unit.DEVICE, 500,
    tuple(f"WM-1404-{number:05d}" for number in range(500)), Rial(50_000_000),
)  # fmt: skip
BARE_RECEIPT = GoodsReceipt(
    TODAY, TODAY, Source.OPENING, (ReceivedLine("X" * 40, LONG_NAME, Unit.PAIR, 1, ("S" * 60,)),)
)
"""Nothing is known but what is there; the longest code, name and serial."""

PEOPLE = ("پروانه یگانه", "خیرالله نوری‌زاده", "غلامرضا پورابراهیم", "علی‌اصغر میرزایی", "صغری ژیان‌پناه")
_K = DocumentKind


def card_of(count: int, seed: int = 1404) -> LedgerCard:
    """A card of so many movements whose balances follow from each other; some are taken back."""
    rng = random.Random(seed)
    since, balance = from_jalali(1404, 1, 1), 9
    rows: list[LedgerRow] = []
    numbers: dict[DocumentKind, int] = {}
    for place in range(count):
        kind = rng.choice(
            (_K.ISSUE, _K.ISSUE, _K.ISSUE, _K.RETURN, _K.RECEIPT, _K.SCRAP, _K.COUNT, _K.REPAIR)
        )
        quantity = rng.randrange(1, 5) * (5 if kind is _K.RECEIPT else 1)
        if kind is _K.COUNT:
            quantity = 0
        out = kind in (_K.ISSUE, _K.SCRAP) or (kind is _K.REPAIR and place % 2)
        if out and quantity > balance:
            kind, quantity, out = _K.RECEIPT, 10, False
        number = numbers[kind] = numbers.get(kind, 0) + 1
        came, went = (0, quantity) if out else (quantity, 0)
        balance += came - went
        row = LedgerRow(
            since + timedelta(days=place // 9),
            kind,
            f"1404/{number:06d}",
            "" if kind in (_K.COUNT, _K.SCRAP) else rng.choice(PEOPLE),
            came,
            went,
            balance,
            Rial(90_000_000 * quantity),
            Source.PROVINCE if kind is _K.RECEIPT else None,
            kind in (_K.ISSUE, _K.RETURN) and place % 3 == 0,
        )
        rows.append(row)
        if kind is _K.ISSUE and place % 17 == 3:
            rows[-1] = replace(row, reversed=True)
            taken = numbers[_K.REVERSAL] = numbers.get(_K.REVERSAL, 0) + 1
            balance += quantity
            rows.append(
                LedgerRow(
                    row.on,
                    _K.REVERSAL,
                    f"1404/{taken:06d}",
                    row.who,
                    quantity,
                    0,
                    balance,
                    row.amount,
                    undoes=row.document_no,
                    undoes_kind=_K.ISSUE,
                )
            )  # fmt: skip
    return LedgerCard(
        "MATTRESS-AIR", "تشک مواج ضد زخم بستر", Unit.DEVICE, since, TODAY, 9, tuple(rows[:count]),
        on_hand=balance, allocated=min(3, balance), workshop=2, on_loan=5, overdue=1,
        opening_amount=Rial(810_000_000), shelf="ردیف ۴، قفسهٔ ۲", min_stock=5, reissue_months=36,
        dated=TODAY, signers=SIGNERS,
    )  # fmt: skip


CARD = card_of(16)
