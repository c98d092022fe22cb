# SPDX-License-Identifier: Apache-2.0
"""A batch of certificates against the least that any paper of reportlab costs: the same strings in Latin."""

from __future__ import annotations

import gc
import io
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from tests.bench.harness import Pair, Row
from tests.support.paper_facts import certificate_head
from welfare_desk.documents import papers
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    CertificateFacts,
    OfficeIdentity,
    Stamp,
    certificate_fingerprint,
    to_digits,
)
from welfare_desk.domain.pension import PensionState

COUNT = 1_000
ROUNDS = 5
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
_OFFICE = OfficeIdentity("تهران", "اسلامشهر", 1234, "دکتر سیدعلی موسوی")
_STAMP = Stamp(datetime(2025, 9, 25, 10, 42), "ز. رضایی", "1.0", _OFFICE)
LATIN = str.maketrans({chr(code): chr(97 + code % 26) for code in range(0x600, 0x700)} | {"\u200c": "-"})


def batch(count: int, seed: int) -> list[CertificateFacts]:
    """Certificates that differ in every field that differs in an office; their codes are signed by noise."""
    rng = random.Random(seed)
    made = []
    for number in range(1, count + 1):
        facts = CertificateFacts(
            number=PaperNumber("certificate", 1404, number),
            issued_on=date(2025, 9, 25),
            office=_OFFICE,
            addressed_to="شعبهٔ بیمهٔ سلامت شهرستان اسلامشهر",
            purpose="تأیید پوشش حمایتی",
            valid_until=date(2025, 11, 24),
            covered_since=date(2010, 1, 1) + timedelta(days=rng.randrange(5_000)),
            domain=rng.choice(list(Domain)),
            full_name=f"{rng.choice(_FIRST)} {rng.choice(_LAST)}",
            father_name=rng.choice(_FIRST),
            identifier=f"{rng.randrange(10**10):010d}",
            birth_date=date(1950, 1, 1) + timedelta(days=rng.randrange(25_000)),
            file_no=f"{rng.randrange(1390, 1405)}-{number:05d}",
            kinship=rng.choice(list(Kinship)),
            household_size=rng.randrange(1, 8),
            pension=rng.choice(list(PensionState)),
            disability=rng.choice(list(DisabilityType)),
            severity=rng.choice(list(Severity)),
        )
        facts = replace(facts, fingerprint=certificate_fingerprint(facts))
        made.append(replace(facts, qr_digits=to_digits(certificate_head(facts), rng.randbytes(64))))
    return made


def latin_strings(certificates: list[CertificateFacts]) -> list[list[tuple[float, float, float, str]]]:
    """Every string of every page with its place and size, its letters exchanged for Latin ones."""
    book = Book(420, 595, "floor")
    for facts in certificates:
        papers.draw_certificate(book, facts, _STAMP)
    return [
        [
            (mark.left, mark.bottom, (mark.top - mark.bottom) / 1.02, mark.text.translate(LATIN))
            for mark in page.marks
            if mark.kind is MarkKind.TEXT
        ]
        for page in book.pages
    ]


def floor(pages: list[list[tuple[float, float, float, str]]]) -> bytes:
    """The strings in Helvetica, one after another, as reportlab's manual does it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(420, 595), invariant=1)
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time of one call, which neighbours on the machine cannot lengthen."""
    gc.collect()
    started = time.process_time()
    work()
    return time.process_time() - started


def _measure() -> Pair:
    """By turns; each batch of ours is of people never drawn before, so that only what repeats is ready."""
    strings = latin_strings(batch(COUNT, seed=0))
    mine: list[float] = []
    theirs: list[float] = []
    for seed in range(1, ROUNDS + 1):
        certificates = batch(COUNT, seed)
        mine.append(cpu_seconds(partial(papers.certificates, certificates, _STAMP)))
        theirs.append(cpu_seconds(partial(floor, strings)))
    return Pair(statistics.median(mine), statistics.median(theirs))


ROWS = [Row("1,000 certificates with QR in one PDF", "same strings in Latin Helvetica, no QR", 3.0, _measure)]
