# SPDX-License-Identifier: Apache-2.0
"""The workbook of a closed month, of a real office: as it was sealed, whatever happens later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.support.equipment import CANE, CHAIR, Equipped, equipped, storekeeper
from tests.support.pdf import pdfium
from tests.support.stocked import item
from welfare_desk.documents.summary.monthly import workbook as paper
from welfare_desk.documents.wording import digits
from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.summary.bundles.container import unpack
from welfare_desk.services.sightings import ListSightings, list_sightings
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.monthly import beside
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    close_month,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book
from welfare_desk.services.summary.monthly.workbook import ExportWorkbook, export_workbook

MEHR = JalaliMonth(1404, 7)
PEOPLE = ("first_name", "last_name", "name", "national_id", "mobile", "sheba", "address")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    at = equipped(tmp_path)
    at.receive(CHAIR, 2, "W-1", "W-2")
    at.receive(CANE, 10)
    at.lend("W-1")
    at.request(1)
    at.days.go(15)
    yield at
    at.session.close()


def _close(office: Equipped) -> None:
    office.do(close_month, CloseMonth(MEHR, "دهک خانوارها در دست پرسش است"))


def _cells(path: Path, sheet: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def test_a_closed_month_goes_out_as_it_was_sealed(office: Equipped, tmp_path: Path) -> None:
    _close(office)
    first, again = tmp_path / "first.xlsx", tmp_path / "again.xlsx"
    done = office.do(export_workbook, ExportWorkbook(MEHR, str(first)))
    assert done.digest == sha256_hex(first.read_bytes())
    office.days.go(20)
    office.receive(CANE, 5)
    assert office.do(export_workbook, ExportWorkbook(MEHR, str(again))).rows == done.rows
    assert again.read_bytes() == first.read_bytes()
    stock = office.ask(month_figures, AskMonth(MEHR)).figures.table("stock")
    told = {row[0]: row[1:] for row in _cells(first, "موجودی انبار")}
    assert told[item(office.session, CANE).name] == [0, 10, 0]
    assert (
        told[item(office.session, CHAIR).name]
        == [stock.value(CHAIR, one) for one in stock.measures]
        == [0, 1, 1]
    )


def test_lists_name_files_and_nobody(office: Equipped, tmp_path: Path) -> None:
    _close(office)
    path = tmp_path / "month.xlsx"
    office.do(export_workbook, ExportWorkbook(MEHR, str(path)))
    names = CalamineWorkbook.from_path(path).sheet_names
    lists = {name: _cells(path, name) for name in names if name.startswith("list_")}
    people = [cell for row in lists["list_people"] for cell in row]
    assert [number for number in office.files if number not in people] == []
    said = {str(cell) for rows in lists.values() for row in rows for cell in row}
    assert [word for word in PEOPLE if word in said] == []
    assert not any("محمدی" in word for word in said)


def test_a_bundle_holds_the_same_workbook_and_the_numbered_book(office: Equipped, tmp_path: Path) -> None:
    _close(office)
    path = tmp_path / "month.xlsx"
    office.do(export_workbook, ExportWorkbook(MEHR, str(path)))
    done = office.do(export_month, ExportMonth(MEHR, str(tmp_path)))
    members = dict(unpack(Path(done.bundle).read_bytes()))
    assert sorted(members) == ["book.pdf", "manifest.json", "month.json", "signature", "workbook.xlsx"]
    assert members["workbook.xlsx"] == path.read_bytes()
    number = office.do(issue_book, IssueBook(MEHR)).number
    assert number == "1404/000001"
    assert digits(number) in pdfium(members["book.pdf"])[0]
    office.do(export_month, ExportMonth(MEHR, str(tmp_path / "again")))
    assert Path(done.bundle).read_bytes() == (tmp_path / "again" / Path(done.bundle).name).read_bytes()


def _renamed(office: Equipped) -> None:
    """The office calls an item otherwise since, and runs a later program."""
    with office.session._store.writing() as connection:
        connection.exec_driver_sql("UPDATE equipment_item SET name = 'عصای تازه' WHERE code = ?", (CANE,))
        connection.commit()


def test_it_has_the_same_bytes_under_a_later_program(
    office: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _close(office)
    first, again = tmp_path / "first.xlsx", tmp_path / "again.xlsx"
    office.do(export_workbook, ExportWorkbook(MEHR, str(first)))
    monkeypatch.setattr(beside, "__version__", "99.0")
    _renamed(office)
    office.do(export_workbook, ExportWorkbook(MEHR, str(again)))
    assert again.read_bytes() == first.read_bytes()


def test_what_was_sent_is_what_is_handed_out_alone(
    office: Equipped, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _close(office)
    sent = office.do(export_month, ExportMonth(MEHR, str(tmp_path)))

    def otherwise(*_: object) -> None:
        raise AssertionError("the program of today draws it otherwise")

    monkeypatch.setattr(paper, "write_month", otherwise)
    path = tmp_path / "alone.xlsx"
    office.do(export_workbook, ExportWorkbook(MEHR, str(path)))
    assert path.read_bytes() == dict(unpack(Path(sent.bundle).read_bytes()))["workbook.xlsx"]


def test_refusals_and_the_trace(office: Equipped, tmp_path: Path) -> None:
    path = str(tmp_path / "month.xlsx")
    facts = ExportWorkbook(MEHR, path)
    assert office.refused(export_workbook, facts) == "month_not_closed"
    _close(office)
    inside = str(office.session.office_dir / "month.xlsx")
    assert office.refused(export_workbook, ExportWorkbook(MEHR, inside)) == "target_in_office"
    done = office.session.do(export_workbook, facts, key="k")
    seen = office.ask(list_sightings, ListSightings()).rows[0]
    assert (seen.what, seen.rows) == (Sighting.EXPORT, done.rows)
    office.do(reopen_month, ReopenMonth(MEHR, "یک رسید جا مانده بود"))
    office.receive(CANE, 1)
    with storekeeper(office) as keeper, pytest.raises(NotPermitted) as refused:
        keeper.do(export_workbook, facts)
    assert refused.value.facts["permission"] == Permission.EXPORT_LISTS


def test_a_month_closed_anew_is_not_carried_out_under_the_old_sighting(
    office: Equipped, tmp_path: Path
) -> None:
    _close(office)
    facts = ExportWorkbook(MEHR, str(tmp_path / "month.xlsx"))
    office.session.do(export_workbook, facts, key="k")
    office.do(reopen_month, ReopenMonth(MEHR, "یک رسید جا مانده بود"))
    office.days.go(1)
    office.do(close_month, CloseMonth(MEHR, "دهک خانوارها هنوز در دست پرسش است"))
    before = (tmp_path / "month.xlsx").read_bytes()
    with pytest.raises(RuleError) as refused:
        office.session.do(export_workbook, facts, key="k")
    assert (refused.value.code, (tmp_path / "month.xlsx").read_bytes() == before) == ("not_logged", True)
