# SPDX-License-Identifier: Apache-2.0
"""Vouchers, one and five thousand, against the least that reportlab costs: the same strings in Latin."""

from __future__ import annotations

import io
import statistics
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from tests.bench.bench_papers import LATIN, cpu_seconds
from tests.bench.harness import Pair, Row
from tests.support.handing import voucher_batch
from welfare_desk.documents.equipment.signed_sheet import new_book
from welfare_desk.documents.equipment.voucher import (
    TITLE,
    VoucherCopy,
    draw_issue_voucher,
    issue_voucher,
    issue_vouchers,
)
from welfare_desk.documents.kit.book import MarkKind
from welfare_desk.domain.sheet import Sheet

COUNT = 5_000
ROUNDS = 3
SINGLE = 60
"""Vouchers printed one by one; each is of another person."""
_SHEET = Sheet()

Strings = list[tuple[float, float, float, str]]


def latin_strings(batch: list[VoucherCopy]) -> list[Strings]:
    """Every string of every page with its place and size, its letters exchanged for Latin ones."""
    book = new_book(_SHEET, TITLE)
    for one in batch:
        draw_issue_voucher(book, one.facts, one.stamp, one.seal, _SHEET)
    return [
        [
            (mark.left, mark.bottom, (mark.top - mark.bottom) / 1.02, mark.text.translate(LATIN))
            for mark in page.marks
            if mark.kind is MarkKind.TEXT
        ]
        for page in book.pages
    ]


def floor(pages: list[Strings]) -> bytes:
    """The strings in Helvetica, one after another, as reportlab's manual does it."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 420), invariant=1)
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _many() -> Pair:
    """By turns; each batch of ours is of people never drawn before, so that only what repeats is ready."""
    strings = latin_strings(voucher_batch(COUNT, seed=0))
    mine: list[float] = []
    theirs: list[float] = []
    for seed in range(1, ROUNDS + 1):
        batch = voucher_batch(COUNT, seed)
        mine.append(cpu_seconds(partial(issue_vouchers, batch, _SHEET)))
        theirs.append(cpu_seconds(partial(floor, strings)))
    return Pair(statistics.median(mine), statistics.median(theirs))


def _one() -> Pair:
    """The median of many clicks, each for a client who has not been printed before, and of as many floors."""
    warm = voucher_batch(20, seed=100)
    for one in warm:
        issue_voucher(one.facts, one.stamp, one.seal, _SHEET)
    batch = voucher_batch(SINGLE, seed=101)
    pages = latin_strings(voucher_batch(SINGLE, seed=102))
    mine: list[float] = []
    theirs: list[float] = []
    for one, strings in zip(batch, pages, strict=True):
        mine.append(cpu_seconds(partial(issue_voucher, one.facts, one.stamp, one.seal, _SHEET)))
        theirs.append(cpu_seconds(partial(floor, [strings])))
    return Pair(statistics.median(mine), statistics.median(theirs))


ROWS = [
    Row("5,000 vouchers of 4 lines with QR in one PDF", "same strings in Latin Helvetica, no QR", 1.5, _many),
    Row("one voucher from click to bytes, warm", "same strings in Latin Helvetica, one page", 3.0, _one),
]
