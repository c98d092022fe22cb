# SPDX-License-Identifier: Apache-2.0
"""The chapter of movement, pension and payments, with the queue over a year."""

from __future__ import annotations

from welfare_desk.documents.kit.style import AMOUNT, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.charts import LineChart
from welfare_desk.documents.summary.monthly.sheet import Chapters
from welfare_desk.documents.summary.monthly.words import ROUNDED, figure
from welfare_desk.domain.summary.monthly.book import StatisticalBook
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.sentences.month_words import table_title

_UNLISTED = "«نامشخص» صفر نیست: این پرداخت برقرار است و لیست تصویب‌شدهٔ این ماه ندارد."


def payments(chapters: Chapters) -> None:
    """Opening and closing figures, why they moved, what was paid, how the queue went."""
    facts, width = chapters.facts, chapters.width
    chapters.chapter("گردش، مستمری و پرداخت‌ها")
    chapters.table("گردش ماه (پرونده)", Table(chapters.book, width, MOVEMENT_COLUMNS, movement_rows(facts)))
    began_otherwise(chapters)
    half = chapters.part_width(2)
    for came, went, name in (
        ("coverage_in", "coverage_out", "ورود به پوشش و خروج از آن (پرونده)"),
        ("pension_in", "pension_out", "برقراری مستمری و قطع یا تعلیق آن (پرونده)"),
        ("queue_in", "queue_out", "ورود به صف مستمری و خروج از آن (پرونده)"),
    ):
        pair = [chapters.figures(code, table_title(code, "fa"), half) for code in (came, went)]
        chapters.beside(name, pair)
    quotas = chapters.figures("quotas", "خدمت", width)
    chapters.table("سهمیه‌های رسیده و به‌کاررفته (مورد؛ سهمیه)", quotas)
    chapters.beside(
        "وضع مستمری و پرداخت‌های مستمر در پایان ماه (پرونده)",
        [
            chapters.figures("standings", "وضع مستمری", half, share_of="files"),
            chapters.figures("recurring", "پرداخت", half),
        ],
        ROUNDED,
    )
    unlisted = any(None in line.values for line in facts.figures.table("payments").lines)
    chapters.table(
        "پرداخت‌های ماه، از لیست‌های تصویب‌شده (ردیف؛ ریال)",
        chapters.figures("payments", "پرداخت", width, keys_share=2.4),
        _UNLISTED if unlisted else "",
    )
    chapters.table(
        "مستمری به تفکیک بُعد خانوار (خانوار؛ ریال)",
        chapters.figures("pensions_by_size", "بُعد خانوار", width, keys_share=1.6, share_of="households"),
    )
    if not facts.queue:
        return
    drawing = LineChart(chapters.book, facts.queue)
    first, last = facts.queue[0].month, facts.queue[-1].month
    chapters.heading(f"نمودار ۴ · پرونده‌های در صف مستمری، {first.title()} تا {last.title()}", drawing.height)
    chapters.flow.y = drawing.draw(chapters.frame.right, chapters.frame.left, chapters.flow.y)


_STOOD = (("تحت پوشش", "coverage"), ("مستمری‌بگیر", "pension"), ("در صف مستمری", "queue"))


def _ends(stood: Stood) -> tuple[int | None, ...]:
    return stood.covered, stood.on_pension, stood.queued


def began_otherwise(chapters: Chapters) -> None:
    """What the month before was closed with, where it was corrected since: both figures stand."""
    facts, closed = chapters.facts, chapters.facts.closed_before
    if closed is None:
        return
    ends = zip(_STOOD, _ends(closed), _ends(facts.figures.before), strict=True)
    told = "، ".join(f"{name} {figure(was)}" for (name, _), was, now in ends if was != now)
    eve = facts.month.plus(-1).title()
    chapters.note(f"آغاز ماه پس از تصحیح است؛ {eve} با این رقم بسته شد: {told}.")


def movement_rows(facts: StatisticalBook) -> list[list[str]]:
    """Each of the three that move, with what stood before and after the month."""
    month = facts.figures
    ends = zip(_STOOD, _ends(month.before), _ends(month.after), strict=True)
    return [
        [
            name,
            figure(opening),
            figure(month.total(f"{code}_in", "files")),
            figure(month.total(f"{code}_out", "files")),
            figure(closing),
        ]
        for (name, code), opening, closing in ends
    ]


MOVEMENT_COLUMNS = (
    TableColumn("شرح", 3.0, Align.RIGHT, TABLE_STRONG),
    TableColumn("آغاز ماه", 1.6, Align.RIGHT, AMOUNT),
    TableColumn("ورود", 1.6, Align.RIGHT, AMOUNT),
    TableColumn("خروج", 1.6, Align.RIGHT, AMOUNT),
    TableColumn("پایان ماه", 1.6, Align.RIGHT, AMOUNT),
)
