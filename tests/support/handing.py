# SPDX-License-Identifier: Apache-2.0
"""Invented facts of the papers that a client signs, and batches of them that differ as an office's do."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.support.paper_facts import OFFICE, STAMP
from welfare_desk.documents.equipment.voucher import VoucherCopy
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.digest import fingerprint
from welfare_desk.domain.equipment.handing_papers import (
    Collector,
    HandedLine,
    HandingSigners,
    IssueVoucher,
    LoanContract,
    Receiver,
    ReturnedLine,
    ReturnSlip,
)
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import Condition, Mode
from welfare_desk.domain.money import Rial
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperHead, PaperKind, Seal, payload_head, to_digits

DAY, DUE = from_jalali(1404, 7, 3), from_jalali(1405, 7, 3)
RECEIVER = Receiver(
    "محمدرضا علی‌پور قائم‌شهری",
    "0013542419",
    "1398-01452",
    False,
    DisabilityType.PHYSICAL,
    Severity.SEVERE,
    "09123456789",
    "اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲",
    "3314678912",
)
COLLECTOR = Collector("امیرحسین علی‌پور قائم‌شهری", "پسر", "0499370899")
SIGNERS = HandingSigners("م. کاظمی", "ز. رضایی", "دکتر س. موسوی")
LINES = (
    HandedLine(
        "ویلچر برقی مدل JBW-700",
        "WC-2024-0071/A",
        1,
        Unit.DEVICE,
        Mode.LOAN,
        Rial(1_250_000_000),
        DUE,
    ),
    HandedLine("باتری یدک ۲۴ ولت ویژهٔ ویلچر برقی", "BT-99812", 2, Unit.PIECE, Mode.GIVEN, Rial(49_000_000)),
    HandedLine(
        "تشک مواج ضد زخم بستر، سایز بزرگ",
        "MT-00417",
        1,
        Unit.DEVICE,
        Mode.LOAN,
        Rial(97_500_000),
        DUE,
    ),
    HandedLine("پوشینهٔ بزرگ‌سال", "", 30, Unit.PACK, Mode.GIVEN, Rial(14_250_000)),
)
VOUCHER = IssueVoucher(DAY, DAY, RECEIVER, LINES, "1404/002217", signers=SIGNERS)
CONTRACT = LoanContract(
    DAY,
    DAY,
    "1404/000123",
    RECEIVER,
    tuple(line for line in LINES if line.mode is Mode.LOAN),
    guarantor="حسین لاله‌زاری",
    signers=SIGNERS,
)
SLIP = ReturnSlip(
    from_jalali(1405, 7, 1),
    from_jalali(1405, 7, 1),
    RECEIVER,
    "1404/000123",
    DAY,
    DUE,
    (
        ReturnedLine(
            "ویلچر برقی مدل JBW-700",
            "WC-2024-0071/A",
            1,
            Unit.DEVICE,
            Condition.TO_REPAIR,
            Rial(18_500_000),
            "چرخ جلوی سمت راست لق است و باتری بیش از ۴۰ دقیقه کار نمی‌کند؛ ضدعفونی نشده.",
        ),
        ReturnedLine("تشک مواج ضد زخم بستر", "MT-00417", 1, Unit.DEVICE, Condition.SOUND),
    ),
    signers=SIGNERS,
)
LONG = "سیدمحمدامین‌الدین حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی مقیم اسلامشهر"
LONG_ADDRESS = (
    "اسلامشهر، شهرک قائمیه، خیابان شهید محمدعلی جهان‌آرا (بیست‌وچهارم سابق)، کوچهٔ شهید سیدمرتضی حسینی‌نژاد، "
    "بن‌بست لالهٔ سوم، پلاک ۱۲۴، طبقهٔ سوم، واحد ۷، زنگ دوم، روبه‌روی نانوایی " * 2
)[:400]


def seal_of(kind: PaperKind, number: int, facts: object) -> Seal:
    """A seal with a made-up signature."""
    mark = fingerprint(facts)
    head = payload_head(PaperHead(kind, OFFICE.code, 1404, number, DAY, mark))
    return Seal(PaperNumber(kind, 1404, number), mark, to_digits(head, random.Random(number).randbytes(64)))


SEAL = seal_of(PaperKind.ISSUE_VOUCHER, 123, VOUCHER)


def with_rows(rows: int) -> IssueVoucher:
    """The voucher with so many rows."""
    return replace(VOUCHER, lines=tuple(LINES[row % len(LINES)] for row in range(rows)))


_FIRST = [
    f"{head}{tail}"
    for head in ("محمد", "علی", "سید", "امیر", "غلام")
    for tail in ("رضا", "حسین", "‌مهدی", "حسن")
]
_FIRST += ["زهرا", "فاطمه‌سادات", "نرگس", "طاهره", "مریم", "لاله", "بلال", "رؤیا", "مؤمنه", "عبدالله"]
_LAST = [
    f"{head}{tail}"
    for head in ("علی", "نوری", "ملک", "قائم", "شیخ", "بنی", "کریم", "رضایی", "حاجی", "فلاح")
    for tail in ("‌پور", "‌زادهٔ لاهیجانی", "‌نژاد", " مقدم", "‌الاسلامی", "‌خانی اصل", "یان", "‌وند")
]
_ITEMS = (
    ("ویلچر برقی مدل JBW-700", "WC", Unit.DEVICE, 1_250_000_000),
    ("ویلچر معمولی تاشو، اندازهٔ ۴۵", "WN", Unit.DEVICE, 50_000_000),
    ("تشک مواج ضد زخم بستر، سایز بزرگ", "MT", Unit.DEVICE, 97_500_000),
    ("سمعک پشت‌گوشی", "HA", Unit.DEVICE, 210_000_000),
    ("باتری سمعک", "", Unit.PACK, 1_200_000),
    ("عصای سفید", "", Unit.PIECE, 3_500_000),
    ("کفش طبی", "", Unit.PAIR, 18_000_000),
    ("پوشینهٔ بزرگ‌سال", "", Unit.PACK, 950_000),
)
_STREETS = ("کاشانی", "جهان‌آرا", "شهید رجایی", "امام خمینی", "باغ فیض", "مهدیه", "قائم", "زرافشان")


def voucher_batch(count: int, seed: int, rows: int = 4) -> list[VoucherCopy]:
    """Vouchers that differ in every field that differs in an office; their codes are signed by noise."""
    rng = random.Random(seed)
    made = []
    for number in range(1, count + 1):
        facts = IssueVoucher(
            DAY,
            DAY,
            Receiver(
                f"{rng.choice(_FIRST)} {rng.choice(_LAST)}",
                f"{rng.randrange(10**10):010d}",
                f"{rng.randrange(1390, 1405)}-{number:05d}",
                disability=rng.choice(list(DisabilityType)[:6]),
                severity=rng.choice(list(Severity)),
                mobile=f"09{rng.randrange(10**9):09d}",
                address=f"اسلامشهر، محلهٔ {rng.randrange(1, 12)}، خیابان {rng.choice(_STREETS)}، کوچهٔ "
                f"{rng.randrange(1, 60)}، پلاک {rng.randrange(1, 200)}",
                postal_code=f"{rng.randrange(10**9, 10**10)}",
            ),
            tuple(_line(rng) for _ in range(rows)),
            f"1404/{rng.randrange(10**6):06d}",
            signers=SIGNERS,
        )
        seal = Seal(
            PaperNumber(PaperKind.ISSUE_VOUCHER, 1404, number),
            fingerprint(number + seed * count),
            f"{rng.randrange(10**197, 16 * 10**196):0198d}",
        )
        made.append(VoucherCopy(facts, STAMP, seal))
    return made


def _line(rng: random.Random) -> HandedLine:
    name, series, unit, price = rng.choice(_ITEMS)
    quantity = 1 if series else rng.randrange(1, 40)
    serial = f"{series}-{rng.randrange(10**5):05d}" if series else ""
    loan = bool(series) and rng.random() < 0.5
    worth = Rial(price * quantity + 1_000 * rng.randrange(1_000))
    return HandedLine(
        name, serial, quantity, unit, Mode.LOAN if loan else Mode.GIVEN, worth, DUE if loan else None
    )
