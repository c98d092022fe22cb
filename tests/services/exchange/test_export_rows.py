# SPDX-License-Identifier: Apache-2.0
"""Any list leaves whole, under its filter, and never without a trace."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.equipment import CANE, CHAIR, Equipped, equipped, storekeeper
from welfare_desk.documents.lists.every import LISTS, REPORTABLE
from welfare_desk.documents.lists.listing import IN_ORDER
from welfare_desk.documents.sheets.reader import read_workbook
from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.errors import Cancelled, NotPermitted, RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.door import Question, use_case
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.cash import GrantCash, grant_cash
from welfare_desk.services.exchange import export_rows as exporting
from welfare_desk.services.exchange import whole_lists
from welfare_desk.services.exchange.export_rows import ExportRows, export_rows
from welfare_desk.services.facts import from_json
from welfare_desk.services.sightings import ListSightings, list_sightings


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    at = equipped(tmp_path)
    at.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    at.receive(CANE, 10)
    at.lend("W-1")
    at.do(allocate, Allocate(at.granted(1)))
    request = at.request(2, CANE).request
    at.grant(request, Way.CASH, amount=Rial(9_000_000))
    at.do(grant_cash, GrantCash(Rial(9_000_000), "۱۲/۳", request=request))
    yield at
    at.session.close()


def _export(office: Equipped, path: Path, name: str, **asked: Any) -> tuple[list[str], list[tuple[Any, ...]]]:
    """What stands over the exported list, and its rows from the headings on."""
    done = office.do(export_rows, ExportRows(name, str(path), asked))
    rows = [row.cells for row in read_workbook(path).sheets[0].rows]
    assert len(rows) > done.rows
    table = rows[len(rows) - done.rows - 1 :]
    return [str(row[0]) for row in rows[: len(rows) - len(table)]], table


def _question(name: str) -> Question[Any, Any]:
    found = use_case(name)
    assert isinstance(found, Question)
    return found


@pytest.mark.parametrize("name", sorted(REPORTABLE))
def test_a_list_goes_out_as_the_question_gives_it(name: str, office: Equipped, tmp_path: Path) -> None:
    head, table = _export(office, tmp_path / "list.xlsx", name)
    found = office.ask(_question(name), from_json(_question(name).facts, {}))
    rows = found if isinstance(found, tuple) else found.rows
    assert table[0] == tuple(column.heading for column in LISTS[name].columns)
    assert len(table) == len(rows) + 1
    assert head[0] == LISTS[name].title
    assert head[3] == f"تعداد ردیف: {len(rows)}"


STICK = "عصای تک‌پایه"


def _facts(kind: Any) -> Iterator[str]:
    hints = typing.get_type_hints(kind)
    for part in dataclasses.fields(kind):
        if dataclasses.is_dataclass(hints[part.name]) and hints[part.name] is not JalaliMonth:
            yield from _facts(hints[part.name])
        else:
            yield part.name


@pytest.mark.parametrize("name", sorted(LISTS))
def test_whatever_narrows_a_list_can_be_told(name: str) -> None:
    assert set(_facts(_question(name).facts)) - IN_ORDER == set(LISTS[name].narrowing)


@pytest.mark.parametrize(
    ("name", "asked", "told"),
    [
        ("equipment.devices", {}, ["فیلتر: همهٔ ردیف‌ها"]),
        ("equipment.devices", {"place": "loan", "words": "W-1"}, ["جا: نزد مددجو به امانت", "جست‌وجو: W-1"]),
        ("equipment.requests", {}, ["کدام‌ها: در جریان"]),
        ("equipment.requests", {"which": "all", "sort": "name"}, ["فیلتر: همهٔ ردیف‌ها"]),
        (
            "equipment.documents",
            {"kind": "receipt", "since": "2025-10-01", "item": CANE},
            ["سند: رسید انبار", f"کالا: {STICK}", "از تاریخ: 1404/07/09"],
        ),
        ("equipment.loans", {"which": "overdue"}, ["کدام‌ها: گذشته از مهلت"]),
        (
            "inquiries.list",
            {"body": "civil_registry", "older_than": 30},
            ["کدام‌ها: بی پاسخ، گذشته از مهلت", "دستگاه: ثبت احوال", "بی پاسخ بیش از: 30 روز"],
        ),
        ("inquiries.list", {"which": "all"}, ["فیلتر: همهٔ ردیف‌ها"]),
        (
            "pension.allowances",
            {"kind": "care", "state": "suspended"},
            ["گونه: حق پرستاری", "وضعیت: تعلیق‌شده"],
        ),
        ("equipment.balance", {"by_size": True}, ["ردیف‌ها: برای هر اندازه"]),
        (
            "casework.visits_due",
            {"filter": {"planned": False, "centres": [0]}},
            ["مرکز: بی مرکز", "برنامه: بی برنامه"],
        ),
        (
            "casework.letters",
            {"direction": "out", "until": "2025-10-01"},
            ["وارده یا صادره: صادره", "تا تاریخ: 1404/07/09"],
        ),
        (
            "waiting.list",
            {"filter": {"states": ["held", "called"], "neighbourhoods": ["واوان"]}},
            ["صف: مستمری", "وضعیت: نگه‌داشته، فراخوانده", "محله: واوان"],
        ),
        ("waiting.list", {"service": "wheelchair"}, ["صف: ویلچر"]),
        ("papers.register", {"filter": {"year": 1404, "state": "void"}}, ["سال: 1404", "وضعیت: باطل"]),
    ],
)
def test_the_filter_stands_over_the_list(
    name: str, asked: dict[str, Any], told: list[str], office: Equipped, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    rows = office.do(export_rows, ExportRows(name, str(path), asked)).rows
    sheet = [row.cells for row in read_workbook(path).sheets[0].rows]
    head = [str(row[0]) for row in sheet[: len(sheet) - rows - 1]]
    assert (head[1], head[4:]) == ("تاریخ: 1404/07/30", told)


def test_what_a_row_says_is_in_the_words_of_the_office(office: Equipped, tmp_path: Path) -> None:
    _, table = _export(office, tmp_path / "devices.xlsx", "equipment.devices", place="loan")
    (row,) = [dict(zip(table[0], cells, strict=True)) for cells in table[1:]]
    assert (row["کد کالا"], row["سریال"], row["جا"]) == (CHAIR, "W-1", "نزد مددجو به امانت")
    assert (row["شماره پرونده"], row["بهای واحد (ریال)"]) == (office.files[0], "نامشخص")
    _, table = _export(office, tmp_path / "stock.xlsx", "equipment.balance", item=CHAIR)
    (row,) = [dict(zip(table[0], cells, strict=False)) for cells in table[1:]]
    assert [row[name] for name in ("موجودی", "تخصیص‌یافته", "آزاد", "امانی")] == [2, 1, 1, 1]
    _, table = _export(office, tmp_path / "cash.xlsx", "equipment.cash_aids")
    assert table[1][5] == 9_000_000


def test_a_list_of_many_pages_goes_out_whole(
    office: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _export(office, tmp_path / "whole.xlsx", "equipment.documents", sort="number")
    monkeypatch.setattr(whole_lists, "AT_ONCE", 2)
    monkeypatch.setattr(exporting, "AT_ONCE", 2)
    assert _export(office, tmp_path / "paged.xlsx", "equipment.documents", sort="number", limit=1) == whole
    assert len(whole[1]) == 4


def test_visits_and_letters_tell_their_files(office: Equipped, tmp_path: Path) -> None:
    office.do(plan_visit, PlanVisit(office.files[0], office.days.day, "کریمی"))
    letter = RecordLetter(Direction.IN, office.days.day, "استان", "سهمیه", "۱۲/۳", office.files[1])
    office.do(record_letter, letter)
    _, visits = _export(office, tmp_path / "visits.xlsx", "casework.visits")
    row = dict(zip(visits[0], visits[1], strict=False))
    assert (row["شماره پرونده"], row["وضعیت"], row["بازدیدکننده"]) == (
        office.files[0],
        "برنامه‌ریزی‌شده",
        "کریمی",
    )
    _, due = _export(office, tmp_path / "due.xlsx", "casework.visits_due", filter={"planned": True})
    assert [row[0] for row in due[1:]] == [office.files[0]]
    _, letters = _export(office, tmp_path / "letters.xlsx", "casework.letters", direction="in")
    assert [row[:6] for row in letters[1:]] == [
        ("وارده", "12/3", "1404/07/30", "استان", "سهمیه", office.files[1])
    ]


@pytest.mark.parametrize("name", sorted(REPORTABLE))
def test_an_export_does_not_hold_up_the_lists_on_screens(name: str, office: Equipped, tmp_path: Path) -> None:
    with office.session._store.kept_reader():
        assert office.do(export_rows, ExportRows(name, str(tmp_path / "list.xlsx"))).path


def test_who_took_how_many_rows_is_on_record(office: Equipped, tmp_path: Path) -> None:
    _export(office, tmp_path / "list.xlsx", "equipment.devices")
    seen = office.ask(list_sightings, ListSightings()).rows[0]
    assert (seen.what, seen.rows) == (Sighting.EXPORT, 3)


def test_refusals(office: Equipped, tmp_path: Path) -> None:
    path = str(tmp_path / "list.xlsx")
    assert office.refusal(export_rows, ExportRows("equipment.story", path)) == (
        "no_such_list",
        {"list": "equipment.story", "known": sorted(LISTS)},
    )
    assert office.refused(export_rows, ExportRows("equipment.loans", path, {"wich": "all"})) == "unknown_fact"
    assert office.refused(export_rows, ExportRows("equipment.balance", path, {"item": "X"})) == "unknown_item"
    inside = str(office.session.office_dir / "list.xlsx")
    assert office.refused(export_rows, ExportRows("equipment.loans", inside)) == "target_in_office"
    with storekeeper(office) as keeper, pytest.raises(NotPermitted) as refused:
        keeper.do(export_rows, ExportRows("equipment.loans", path))
    assert refused.value.facts["permission"] == Permission.EXPORT_LISTS
    assert [found.name for found in tmp_path.iterdir() if found.suffix == ".xlsx"] == []


def test_a_list_that_has_grown_is_not_carried_out_under_the_old_sighting(
    office: Equipped, tmp_path: Path
) -> None:
    facts = ExportRows("equipment.devices", str(tmp_path / "list.xlsx"))
    assert office.session.do(export_rows, facts, key="k").rows == 3
    (tmp_path / "list.xlsx").unlink()
    office.receive(CHAIR, 1, "W-4")
    with pytest.raises(RuleError) as refused:
        office.session.do(export_rows, facts, key="k")
    assert (refused.value.code, (tmp_path / "list.xlsx").exists()) == ("not_logged", False)


def test_a_cancelled_export_leaves_the_file_that_was_there(office: Equipped, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        office.session.do(export_rows, ExportRows("equipment.loans", str(path)), progress=lambda *_: False)
    assert path.read_bytes() == b"before"
