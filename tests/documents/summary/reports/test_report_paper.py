# SPDX-License-Identifier: Apache-2.0
"""A report on paper: the sheet its columns need, headings on every page, sums on the last, progress."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.support.pdf import normal, page_size, pdfium
from welfare_desk.documents.summary.reports.report_paper import report_paper
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.papers import OfficeIdentity, Stamp
from welfare_desk.domain.summary.reports.paper import PaperColumn, ReportPaper, Told
from welfare_desk.domain.text import latin_digits

DAY = date(2025, 10, 22)
STAMP = Stamp(
    datetime(2025, 10, 22, 12, tzinfo=IRAN), "مریم صادقی", "0.1.0", OfficeIdentity("تهران", "اسلامشهر")
)
COLUMNS = (PaperColumn("محله", "text"), PaperColumn("تعداد", "number"), PaperColumn("مبلغ (ریال)", "money"))


def paper(
    rows: int, columns: tuple[PaperColumn, ...] = COLUMNS, totals: tuple[Told, ...] = ()
) -> ReportPaper:
    cells: dict[str, Told] = {"text": "واوان", "number": 3, "money": 12_500_000, "identifier": "0012345678"}
    row = tuple(cells[column.kind] for column in columns)
    told = (("دوره", "ماه گذشته"), ("محله", "واوان، پردیس"))
    return ReportPaper("گزارش محله‌ها", DAY, told, f"{rows} ردیف", columns, (row,) * rows, totals)


def pages_of(pdf: bytes) -> list[str]:
    return [latin_digits(normal(text)) for text in pdfium(pdf)]


def test_one_page_says_all_of_it() -> None:
    pdf = report_paper(paper(2, totals=(None, 6, 25_000_000)), STAMP)
    (page,) = pages_of(pdf)
    for told in (
        "گزارش محله‌ها", "2 ردیف", "دوره: ماه گذشته", "محله: واوان، پردیس", "مبلغ (ریال)", "12٬500٬000", "جمع",
        "25٬000٬000", "صفحهٔ 1 از 1", "مریم صادقی",
    ):  # fmt: skip
        assert latin_digits(normal(told)) in page, told


def test_headings_come_again_and_the_sums_stand_last() -> None:
    pages = pages_of(report_paper(paper(120, totals=(None, 360, "نامشخص")), STAMP))
    assert len(pages) > 2
    assert all(normal("مبلغ (ریال)") in page for page in pages)
    assert [normal("جمع") in page for page in pages] == [False] * (len(pages) - 1) + [True]
    assert sum(page.count("12٬500٬000") for page in pages) == 120
    assert normal("نامشخص") in pages[-1]


@pytest.mark.parametrize(("count", "lies"), [(5, False), (8, False), (12, True)])
def test_the_sheet_lies_where_columns_need_it(count: int, lies: bool) -> None:
    columns = tuple(PaperColumn(f"کد {number}", "identifier") for number in range(count))
    pdf = report_paper(paper(3, columns), STAMP)
    width, height = page_size(pdf, 0)
    assert (width > height) is lies
    assert pages_of(pdf)[0].count("0012345678") == 3 * count


def test_more_columns_than_any_sheet_holds() -> None:
    columns = tuple(PaperColumn(f"کد {number}", "identifier") for number in range(40))
    with pytest.raises(RuleError) as refused:
        report_paper(paper(1, columns), STAMP)
    assert (refused.value.code, refused.value.facts) == ("report_too_wide", {"columns": 40})
    with pytest.raises(RuleError, match="nothing_to_print"):
        report_paper(paper(0), STAMP)


def test_progress_is_told_and_may_stop_it() -> None:
    heard: list[tuple[int, int]] = []
    report_paper(paper(120), STAMP, lambda done, total: heard.append((done, total)))
    assert heard == [(0, 120), (50, 120), (100, 120)]

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        report_paper(paper(120), STAMP, stop)
