# SPDX-License-Identifier: Apache-2.0
"""Every list that the program pages leaves as a sheet under its filter, or says why it stays."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import PASSWORD, desk
from tests.support.paged import MEHR, PAGED, REQUIRED, paged_office
from welfare_desk.documents.lists.behind import BEHIND_FIGURE
from welfare_desk.documents.lists.every import LISTS, REPORTABLE, STAYS
from welfare_desk.documents.sheets.reader import read_workbook
from welfare_desk.documents.sheets.values import Kind
from welfare_desk.documents.summary.monthly.lists import SOURCES
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.summary.monthly.entries import Changed, LastChange
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.domain.summary.trail import SightingFilter, TrailFilter
from welfare_desk.sentences.month_words import line_title
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.exchange import export_rows as exporting
from welfare_desk.services.exchange import whole_lists
from welfare_desk.services.exchange.export_rows import ExportRows, export_rows
from welfare_desk.services.facts import to_json
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.calling import names_in
from welfare_desk.services.summary.monthly.corrected_rows import CorrectedRow, CorrectedRows
from welfare_desk.services.summary.monthly.months import Behind
from welfare_desk.services.summary.reports.running import RunReport, run_report
from welfare_desk.storage.summary.monthly import counting
from welfare_desk.storage.uow import Reader

MORE = sorted(set(LISTS) - set(REPORTABLE) - {"summary.corrected_rows"})
"""Lists that no report is made of; a correction wants a closed month."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with paged_office(tmp_path_factory.mktemp("sheets")) as opened:
        yield opened


def _sheet(path: Path, rows: int) -> tuple[list[str], list[tuple[Any, ...]]]:
    """What stands over the list, and its rows from the headings on."""
    cells = [row.cells for row in read_workbook(path).sheets[0].rows]
    table = cells[len(cells) - rows - 1 :]
    return [str(row[0]) for row in cells[: len(cells) - len(table)]], table


def _export(
    session: Session, folder: Path, name: str, **asked: Any
) -> tuple[list[str], list[tuple[Any, ...]]]:
    path = folder / "list.xlsx"
    facts = to_json(PAGED[name].facts(**{**REQUIRED.get(name, {}), **asked}))
    return _sheet(path, session.do(export_rows, ExportRows(name, str(path), facts)).rows)


def test_every_paged_question_has_a_sheet_or_says_why_not() -> None:
    unsaid = set(PAGED) - set(LISTS) - set(STAYS)
    assert unsaid == set(), "give it a sheet in documents/lists, or its reason in every.STAYS"
    assert set(STAYS) <= set(PAGED)
    assert set(STAYS) & set(LISTS) == set()
    assert all(STAYS.values())


def _paged(session: Session, name: str) -> Any:
    return session.ask(PAGED[name], PAGED[name].facts(**{**REQUIRED.get(name, {}), "limit": 1_000}))


@pytest.mark.parametrize("name", MORE)
def test_a_list_goes_out_whole(name: str, session: Session, tmp_path: Path) -> None:
    answer = _paged(session, name)
    total = answer.matched if hasattr(answer, "matched") else answer.total
    head, table = _export(session, tmp_path, name)
    shaped = LISTS[name].shaped
    sheet = LISTS[name] if shaped is None else shaped(answer)
    assert table[0] == tuple(column.heading for column in sheet.columns)
    assert len(table) == total + 1
    assert (head[0], head[3]) == (sheet.title, f"تعداد ردیف: {total}")


@pytest.mark.parametrize("name", [name for name in MORE if not name.startswith("access.")])
def test_pages_make_the_same_sheet(
    name: str, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _export(session, tmp_path, name)  # of the trail and who looked, each export is a row more
    monkeypatch.setattr(whole_lists, "AT_ONCE", 2)
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    assert _export(session, tmp_path, name) == whole


_CODE = re.compile(r"[a-z]+(_[a-z]+)*")


@pytest.mark.parametrize("name", MORE)
def test_no_code_of_the_program_stands_in_a_sheet(name: str, session: Session, tmp_path: Path) -> None:
    shaped = LISTS[name].shaped
    sheet = LISTS[name] if shaped is None else shaped(_paged(session, name))
    _, table = _export(session, tmp_path, name)
    told = [at for at, column in enumerate(sheet.columns) if column.kind is Kind.TEXT]
    found = {str(row[at]) for row in table[1:] for at in told if at < len(row)}
    assert [text for text in found if _CODE.fullmatch(text)] == []


@pytest.mark.parametrize(
    ("name", "asked", "told"),
    [
        (
            "pension.lines",
            {"bank": "", "size": 3, "remark": LineRemark.NO_SHEBA},
            ["ماه: 1404/07", "گونه: مستمری", "ملاحظه: شبا ندارد", "بانک: بی شبا", "بعد خانوار: 3 نفر"],
        ),
        ("pension.owed", {"month": MEHR}, ["گونه: مستمری", "تا ماه: 1404/07"]),
        (
            "pension.settlements",
            {"state": Settlement.MISSING, "followed": False},
            ["ماه: 1404/07", "گونه: مستمری", "وضعیت: پرداخت‌نشده", "پی‌گیری: ندارد"],
        ),
        ("commission.cases", {"kind": CommissionKind.EPILEPSY}, ["نوع کمیسیون: صرع"]),
        ("commission.cases", {}, ["فیلتر: همهٔ ردیف‌ها"]),
        ("casework.unanswered_transfers", {}, ["کدام‌ها: تنها گذشته از مهلت"]),
        ("casework.receptions", {"text": "علی"}, ["جست‌وجو: علی"]),
        ("matching.quality_files", {}, ["بررسی: بعد خانوار با اعضا نمی‌خواند"]),
        ("waiting.run", {}, ["پذیرش: شمارهٔ 1", "نتیجه: پذیرفته"]),
        (
            "waiting.propose",
            {},
            ["صف: مستمری", "نامهٔ سهمیه: ۸", "جا: 3", "از ماه: 1404/07"],
        ),
        (
            "summary.behind",
            {"line": "social"},
            ["ماه: 1404/07", "رقم: پرونده‌ها به تفکیک حوزه، امور اجتماعی، پرونده"],
        ),
        ("summary.behind_check", {}, ["ماه: 1404/07", "وارسی: بازدید منزل"]),
        (
            "access.list_trail",
            {"filter": TrailFilter(commands=("waiting.admit",), users=("مریم",))},
            ["کاربر: مریم", "کار: پذیرش از صف"],
        ),
        (
            "access.list_sightings",
            {"filter": SightingFilter(whats=(Sighting.EXPORT,))},
            ["چه کرد: خروجی فهرست"],
        ),
    ],
)
def test_the_filter_stands_over_the_list(
    name: str, asked: dict[str, Any], told: list[str], session: Session, tmp_path: Path
) -> None:
    head, _ = _export(session, tmp_path, name, **asked)
    assert head[4:] == told


def test_what_lies_behind_a_figure_is_told_in_words_whatever_is_counted(session: Session) -> None:
    assert set(SOURCES) == set(Source)
    assert BEHIND_FIGURE.shaped is not None
    with contextlib.closing(Reader(session._store)) as reader:
        for source, rows in counting.all_rows(reader.apart, MEHR, MEHR.last()).items():
            called = names_in(reader.connection, rows)
            sheet = BEHIND_FIGURE.shaped(Behind(source, (), 0, called=called))
            assert (sheet.title, len(sheet.columns) > 1) == (SOURCES[source], True)
            for row in rows[:50]:
                told = dict(zip((one.heading for one in sheet.columns), sheet.cells(row), strict=True))
                assert [value for value in told.values() if value in ("unknown", "in", "out")] == []
                coded = [row[one] for one in ("item", "service") if row.get(one)]
                assert [told.get("کالا", told.get("صف"))] * len(coded) == [called[one] for one in coded]


def test_a_correction_tells_what_each_row_was_and_is_and_who_changed_it(session: Session) -> None:
    row = {"domain": "social", "sex": "unknown", "age": "60-74", "disability": "", "severity": "unknown",
           "category": "unknown", "neighbourhood": "واوان", "centre": "unknown", "standing": "on_pension",
           "file": "1394-00001"}  # fmt: skip
    by = LastChange(datetime(2025, 10, 25, 9, tzinfo=IRAN), "مریم", "casework.edit_person")
    rows = (
        CorrectedRow(Changed(None, row, (False, True)), by),
        CorrectedRow(Changed(row, {**row, "age": "75+"}, (True, False)), None),
    )
    found = CorrectedRows(Source.PEOPLE, rows, 2, closed=7, since=None)
    shaped = LISTS["summary.corrected_rows"].shaped
    assert shaped is not None
    sheet = shaped(found)
    told = [dict(zip((one.heading for one in sheet.columns), sheet.cells(one), strict=True)) for one in rows]
    ages = [(one["شماره پرونده"], one["گروه سنی، هنگام بستن"], one["گروه سنی، امروز"]) for one in told]
    over = line_title("ages", "75+", "fa")
    assert ages == [("1394-00001", None, "۶۰ تا ۷۴ سال"), ("1394-00001", "۶۰ تا ۷۴ سال", over)]
    who = [(one["آخرین ثبت از"], one["تاریخ ثبت"], one["کار"]) for one in told]
    assert who == [("مریم", date(2025, 10, 25), "ویرایش پرونده"), (None, None, None)]


def test_only_who_may_ask_a_list_carries_it_away(session: Session, tmp_path: Path) -> None:
    session.do(add_user, AddUser("سارا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    with desk(session.office_dir, user="سارا") as clerk:
        for name in ("access.list_trail", "headquarters.refusals"):
            with pytest.raises(NotPermitted):
                clerk.do(export_rows, ExportRows(name, str(tmp_path / "list.xlsx")))
        assert clerk.do(export_rows, ExportRows("matching.merges", str(tmp_path / "list.xlsx"))).rows == 0


def test_no_report_is_made_of_a_list_that_stands_on_another(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.ask(run_report, RunReport(Definition("pension.lines", {"month": "1404-07"})))
    assert refused.value.code == "no_such_list"
