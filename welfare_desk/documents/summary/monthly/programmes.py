# SPDX-License-Identifier: Apache-2.0
"""The chapter of what was done: commission, equipment, queues, visits; parts that nobody records yet."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.kit.style import AMOUNT, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.summary.monthly.sheet import Chapters
from welfare_desk.documents.summary.monthly.words import TOTAL, UNKNOWN, figure, total_of
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.domain.summary.monthly.layouts import STOCK_IN, STOCK_OUT
from welfare_desk.sentences.month_words import UNTOLD, measure_title, part_title

_SMALL = AMOUNT.at(7.6)
_CLOSING = Style(Weight.BOLD, 7.6, tabular=True)
_ITEM = TABLE_STRONG.at(7.8)
_NAMES = Style(Weight.BOLD, 7.2)


def programmes(chapters: Chapters) -> None:
    """Commission, stock, requests and queues, visits; aid and participation as unknown."""
    facts = chapters.facts
    chapters.chapter("کمیسیون، تجهیزات، بازدید و کمک‌ها")
    chapters.table("کمیسیون پزشکی (جلسه؛ مورد)", _commission(chapters))
    stock = facts.figures.table("stock")
    if stock.lines:
        chapters.table("گردش انبار تجهیزات (عدد)", _stock(chapters))
    else:
        chapters.section("گردش انبار تجهیزات (عدد)", 20.0)
        chapters.note("در این اداره هنوز کالایی به انبار نرسیده است.")
    half = chapters.part_width(2)
    pair = [
        chapters.figures("requests", "درخواست تجهیزات", half, keys_share=3.6),
        chapters.figures("queues", "صف در پایان ماه", half, keys_share=3.6),
    ]
    chapters.beside("درخواست‌های ماه و صف‌های پایان ماه (درخواست؛ جای باز)", pair)
    chapters.table("بازدیدها (بازدید)", chapters.figures("visits", "گونهٔ بازدید", chapters.width))
    untold = [part_title(part, "fa") for part in facts.figures.untold()]
    if untold:
        chapters.table(" و ".join(untold), _untold(chapters, untold), UNTOLD.fa)


def _untold(chapters: Chapters, names: Sequence[str]) -> Table:
    columns = [
        TableColumn("بخش", 3.0, Align.RIGHT, TABLE_STRONG),
        TableColumn("مورد", 1.6, Align.RIGHT, AMOUNT),
        TableColumn("مبلغ (ریال)", 1.6, Align.RIGHT, AMOUNT),
    ]
    return Table(chapters.book, chapters.width, columns, [[name, UNKNOWN, UNKNOWN] for name in names])


def _commission(chapters: Chapters) -> Table:
    sessions = chapters.facts.figures.table("sessions")
    cases = chapters.facts.figures.table("commission")
    keys = list(dict.fromkeys([line.key for line in (*sessions.lines, *cases.lines)]))
    columns = [
        TableColumn("گونهٔ کمیسیون", 2.4, Align.RIGHT, TABLE_STRONG),
        TableColumn(measure_title("sessions", "sessions", "fa"), 1, Align.RIGHT, AMOUNT),
        *(
            TableColumn(measure_title("commission", one, "fa"), 1, Align.RIGHT, AMOUNT)
            for one in cases.measures
        ),
    ]
    rows = [
        [
            chapters.key("commission", key),
            figure(sessions.value(key, "sessions")),
            *(figure(cases.value(key, one)) for one in cases.measures),
        ]
        for key in keys
    ]
    total = [TOTAL, total_of(sessions, "sessions"), *(total_of(cases, one) for one in cases.measures)]
    return Table(chapters.book, chapters.width, columns, rows, totals=[total])


def _stock(chapters: Chapters) -> Table:
    """Opening, in, out, closing of each item; pieces, pairs and packs are not added up."""
    stock = chapters.facts.figures.table("stock")
    moves = chapters.facts.figures.table("stock_moves")
    ways = (*STOCK_IN, *STOCK_OUT)
    columns = [
        TableColumn("وسیله", 34, Align.RIGHT, _ITEM),
        TableColumn("آغاز", 13, Align.RIGHT, _SMALL),
        *(TableColumn(_WAYS[way], 13, Align.RIGHT, _SMALL) for way in ways),
        TableColumn("پایان", 13, Align.RIGHT, _CLOSING),
        TableColumn("نزد مددجو", 15, Align.RIGHT, _SMALL),
    ]
    rows = [
        [
            chapters.key("stock", line.key),
            figure(stock.value(line.key, "opening")),
            *(figure(moves.value(line.key, way)) for way in ways),
            figure(stock.value(line.key, "closing")),
            figure(stock.value(line.key, "lent_out")),
        ]
        for line in stock.lines
    ]
    return Table(chapters.book, chapters.width, columns, rows, names=_NAMES)


_WAYS = {
    "received": "وارد",
    "returned": "عودت",
    "found": "اضافه",
    "given": "قطعی",
    "lent": "امانی",
    "transferred": "انتقال",
    "scrapped": "اسقاط",
    "missing": "کسری",
}
"""Ways of goods in the words of a narrow column."""
