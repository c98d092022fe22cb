# SPDX-License-Identifier: Apache-2.0
"""The printed chart of every kind, full and nearly empty: nothing lies over another or is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.paper_facts import STAMP
from tests.support.pdf import normal, pdfium
from welfare_desk.documents.equipment.store_sheet import A4
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.layout_check import faults
from welfare_desk.documents.summary.chart_sheet import chart_sheet, draw_chart_sheet
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.chart_paper import ChartPaper, ChartRow
from welfare_desk.domain.summary.trend import ChartKind

ON = date(2025, 10, 22)
MEHR = JalaliMonth(1404, 7)


def line(*values: int | None) -> tuple[ChartRow, ...]:
    """Ends of the months before Mehr, then the day itself."""
    past = [ChartRow(str(MEHR.plus(at + 1 - len(values))), (value,)) for at, value in enumerate(values[:-1])]
    return (*past, ChartRow(ON.isoformat(), (values[-1],)))


def moved(*values: tuple[int | None, int | None]) -> tuple[ChartRow, ...]:
    return tuple(ChartRow(str(MEHR.plus(at + 1 - len(values))), pair) for at, pair in enumerate(values))


LONG = "ویلچر برقی هوشمند ایستاپذیر با پشتی بلند و جای سر، ساخت داخل"
PAPERS = {
    "a line": (ChartKind.COVERED, line(7_487, 7_571, 7_632, 7_696, 7_759, 7_842, 8_000)),
    "a line that is known of late": (ChartKind.IN_QUEUE, line(None, None, None, 3, 2, 9)),
    "a line of one point": (ChartKind.ON_PENSION, line(None, None, 4)),
    "twelve months": (ChartKind.QUEUE_MOVES, moved(*[(at * 70, 1_200 - at * 90) for at in range(12)])),
    "a month that nobody knows": (ChartKind.QUEUE_MOVES, moved((None, None), (0, 3))),
    "a month without moves": (ChartKind.QUEUE_MOVES, moved((0, 0))),
    "a long name": (ChartKind.NEIGHBOURHOODS, (ChartRow("شهرک شهید مدرس، بلوار امام خمینی، کوی سوم", (9,)),)),
    "kinds": (ChartKind.DISABILITIES, (ChartRow("physical", (2_310,)), ChartRow("multiple", (1,)))),
    "many areas": (
        ChartKind.NEIGHBOURHOODS,
        (*[ChartRow(f"شهرک شمارهٔ {at}", (900 - at,)) for at in range(70)], ChartRow("unknown", (3,))),
    ),
    "a store": (
        ChartKind.STOCK,
        (ChartRow(LONG, (0, 12), "device"), ChartRow("عصا", (-2, 5), "piece")),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_every_chart_fits_its_sheet(name: str) -> None:
    kind, rows = PAPERS[name]
    book = Book(*A4, "نمودار")
    draw_chart_sheet(book, ChartPaper(kind, ON, rows), STAMP)
    assert faults(book) == []


def test_what_is_unknown_is_said_and_not_nought() -> None:
    kind, rows = PAPERS["a line that is known of late"]
    (page,) = pdfium(chart_sheet(ChartPaper(kind, ON, rows), STAMP))
    table = normal(page)
    assert normal("اردیبهشت ۱۴۰۴ نامشخص خرداد ۱۴۰۴ نامشخص تیر ۱۴۰۴ نامشخص مرداد ۱۴۰۴ ۳") in table
    kind, rows = PAPERS["a month that nobody knows"]
    (page,) = pdfium(chart_sheet(ChartPaper(kind, ON, rows), STAMP))
    assert normal("شهریور ۱۴۰۴ نامشخص نامشخص مهر ۱۴۰۴ ۰ ۳") in normal(page)


def test_a_long_list_goes_on_over_the_page_and_is_whole() -> None:
    kind, rows = PAPERS["many areas"]
    pages = pdfium(chart_sheet(ChartPaper(kind, ON, rows), STAMP))
    assert len(pages) == 3
    told = normal(" ".join(pages))
    assert [row.name for row in rows[:-1] if normal(row.name.translate(DIGITS)) not in told] == []
    assert normal("ثبت‌نشده ۳") in told


DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def test_a_corrected_month_is_named_as_corrected() -> None:
    kind, rows = PAPERS["a line"]
    known = (*rows[:-2], replace(rows[-2], corrected=True), rows[-1])
    (page,) = pdfium(chart_sheet(ChartPaper(kind, ON, known), STAMP))
    table = normal(page)
    assert normal("مرداد ۱۴۰۴ ۷٬۷۵۹ شهریور ۱۴۰۴ پس از تصحیح ۷٬۸۴۲ ۱۴۰۴/۰۷/۳۰") in table
