# SPDX-License-Identifier: Apache-2.0
"""Before the first thing that the office recorded a month is unknown, and nowhere 0."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.services.summary.monthly.test_months import MEHR, MORDAD, TIR, opened
from tests.support import office as offices
from tests.support.equipment import Days
from welfare_desk.domain.summary.chart_paper import chart_paper
from welfare_desk.domain.summary.monthly.checks import Severity
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, Stood
from welfare_desk.domain.summary.trend import ChartKind, MonthEnd, QueueMonth
from welfare_desk.sentences.month_checks import check_in_words
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.first_page import AskFirstPage, first_page
from welfare_desk.services.summary.monthly.comparing import AskComparison, compare_periods
from welfare_desk.services.summary.monthly.declared import (
    AskDeclared,
    RecordDeclared,
    declared_figures,
    record_declared,
)
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    check_month,
    close_month,
    month_figures,
)
from welfare_desk.services.summary.monthly.statement import AskNews, period_news

SAID_OF = (("domains", ""), ("neighbourhoods", "واوان"), ("visits", ""), ("payments", "pension"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path, Days(MEHR.last())) as held:
        opened(held, 1, MORDAD.first() + timedelta(days=4))
        yield held


def test_every_figure_of_such_a_month_is_unknown(session: Session) -> None:
    before = session.ask(month_figures, AskMonth(TIR)).figures
    for table in before.tables:
        assert {table.total(measure) for measure in table.measures} == {None}, table.code
    first = session.ask(month_figures, AskMonth(MORDAD)).figures
    assert (first.total("domains", "files"), first.total("stock", "closing")) == (1, 0)
    assert before.table("neighbourhoods").value("واوان", "files") is None


def test_the_first_page_knows_as_much(session: Session) -> None:
    known = {end.month: end.covered for end in session.ask(first_page, AskFirstPage()).ends}
    assert (known[TIR], known[MORDAD]) == (None, 1)
    assert session.ask(month_figures, AskMonth(TIR)).figures.total("domains", "files") is None


def test_what_was_declared_of_it_is_not_judged(session: Session) -> None:
    said_on = MEHR.first()
    for table, line in SAID_OF:
        measure = {"visits": "done", "payments": "net"}.get(table, "files")
        facts = RecordDeclared("1400-h1", table, measure, 640 * 10**9, "معاون", said_on, "خبر", line)
        session.do(record_declared, facts)
    rows = session.ask(declared_figures, AskDeclared("1400-h1")).rows
    assert len(rows) == len(SAID_OF)
    unknown = Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)
    assert {(row.computed, row.judged) for row in rows} == {(None, unknown)}


def test_nothing_grows_from_it(session: Session) -> None:
    found = session.ask(compare_periods, AskComparison("1404-05", "1404-04"))
    assert {(row.before.value, row.growth) for row in found.rows} == {(None, None)}
    text = session.ask(period_news, AskNews("1404-04")).news.text
    assert "نامشخص" in text
    assert "۰" not in text.replace("۱۴۰۴", "")


def test_it_is_closed_as_unknown(session: Session) -> None:
    checks = session.ask(check_month, AskMonth(TIR)).checks
    assert [check.code for check in checks if not check.ok] == []
    session.do(close_month, CloseMonth(TIR))
    closed = session.ask(month_figures, AskMonth(TIR)).figures
    assert closed.total("domains", "files") is None
    assert (closed.before, closed.after) == (STOOD_UNKNOWN, STOOD_UNKNOWN)
    page = session.ask(first_page, AskFirstPage())
    ends = {end.month: end for end in page.ends}
    assert ends[TIR] == MonthEnd(TIR, True, None, None, None, None)
    assert page.queue[:2] == (QueueMonth(TIR, None, None, closed=True), QueueMonth(MORDAD, 0, 0))
    assert chart_paper(page, ChartKind.QUEUE_MOVES).rows[0].values == (None, None)
    following = session.ask(month_figures, AskMonth(MORDAD)).figures
    assert (following.before, following.after) == (STOOD_UNKNOWN, Stood(1, 0, 0))


def test_no_identity_of_it_is_told_as_equal(session: Session) -> None:
    for month, known in ((TIR, set[str]()), (MORDAD, {"covered_by_domain", "stock_movement"})):
        checks = session.ask(check_month, AskMonth(month)).checks
        asked = {check.code for check in checks if check.severity is Severity.BLOCKS and not check.unasked}
        assert asked & {"covered_by_domain", "coverage_movement", "stock_movement"} == known
        (moved,) = [check for check in checks if check.code == "coverage_movement"]
        assert moved.ok
        told = {**moved.facts, "left": moved.left, "right": moved.right}
        said = check_in_words(moved.code, told, "en", ok=moved.ok)
        assert "unknown + " in said
        assert " ? " in said
        assert "=" not in said


def test_what_leaves_the_office_knows_nothing_of_it(session: Session, tmp_path: Path) -> None:
    session.do(close_month, CloseMonth(TIR))
    out = tmp_path / "out"
    out.mkdir()
    made = session.do(export_month, ExportMonth(TIR, str(out)))
    bundle = read_bundle(out / made.bundle)
    unknown = {"covered": None, "on_pension": None, "queued": None}
    assert (bundle.told["before"], bundle.told["after"]) == (unknown, unknown)
    sheet = CalamineWorkbook.from_filelike(BytesIO(bundle.extras["workbook.xlsx"])).get_sheet_by_index(0)
    (covered,) = [row for row in sheet.to_python() if "پرونده‌های تحت پوشش" in row]
    assert [cell for cell in covered if cell == "نامشخص"] == ["نامشخص"] * 2
