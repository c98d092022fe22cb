# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.lists import client, grid, nid
from tests.support.office import PASSWORD, desk
from tests.support.workbooks import SheetSpec
from welfare_desk.documents.sheets.reader import read_workbook
from welfare_desk.domain.access import PERMISSIONS, Permission, Role, Sighting
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.exchange.facts import CheckList, ImportFiles, WriteReport
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check
from welfare_desk.services.exchange.reporting import report
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings

List = Callable[..., str]

ROWS = grid(
    [
        client(1),
        client(2, national_id="1111111111", note='=HYPERLINK("http://x","y")'),
        client(3, mobile="ندارد"),
        client(4, national_id=13542410, birth_date=None),
    ],
    above=[["فهرست"]],
)


def cells(path: Path) -> dict[str, list[tuple[Cell, ...]]]:
    return {sheet.title: [row.cells for row in sheet.rows] for sheet in read_workbook(path).sheets}


@pytest.mark.parametrize("from_batch", [False, True])
def test_rejected_rows_come_back_as_typed_with_their_reasons(
    session: Session, listed: List, tmp_path: Path, from_batch: bool
) -> None:
    path, out = listed(SheetSpec(ROWS, "مددجویان")), tmp_path / "report.xlsx"
    if from_batch:
        batch = session.do(import_files, ImportFiles(path)).batch_id
        done = session.do(report, WriteReport(str(out), batch_id=batch))
    else:
        done = session.do(report, WriteReport(str(out), CheckList(path)))
    assert (done.rows, done.warnings) == (2, 1)
    sheets = cells(out)
    assert list(sheets) == ["مددجویان", "هشدارها"]
    heading, first, second = sheets["مددجویان"]
    assert heading[: len(ROWS[1])] == tuple(ROWS[1])
    assert first[0] == "1111111111"
    assert first[8] == '=HYPERLINK("http://x","y")'
    assert first[-3:] == ("رد", "کد ملی: ده رقم یکسان کد ملی نیست؛ شمارهٔ کارت را بنویسید.", 4)
    assert second[0] == 13542410
    assert "تاریخ تولد: لازم است و خالی است؛ در فایل بنویسید و دوباره وارد کنید." in str(second[-2])
    warned = sheets["هشدارها"][1]
    assert warned[:5] == ("مددجویان", 5, "J5", "تلفن همراه", "ندارد")


def test_a_corrected_report_can_be_imported(session: Session, listed: List, tmp_path: Path) -> None:
    path, out = listed(SheetSpec(ROWS, "مددجویان")), tmp_path / "report.xlsx"
    session.do(import_files, ImportFiles(path))
    session.do(report, WriteReport(str(out), CheckList(path)))
    assert session.ask(check, CheckList(str(out))).totals.rejected == 2
    heading, first, second = (list(row) for row in cells(out)["مددجویان"])
    first[0], second[0], second[5] = nid(2), "0013542419", "1350/1/1"
    corrected = listed(SheetSpec([heading, first, second], "مددجویان"))
    assert session.do(import_files, ImportFiles(corrected)).totals.accepted == 2


def test_a_report_of_no_batch(session: Session, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no_such_batch"):
        session.do(report, WriteReport(str(tmp_path / "x.xlsx"), batch_id=3))


def test_who_takes_a_report_away_is_logged_with_its_rows(
    session: Session, listed: List, tmp_path: Path
) -> None:
    path = listed(SheetSpec(ROWS, "مددجویان"))
    session.do(report, WriteReport(str(tmp_path / "a.xlsx"), CheckList(path)))
    batch = session.do(import_files, ImportFiles(path)).batch_id
    session.do(report, WriteReport(str(tmp_path / "b.xlsx"), batch_id=batch))
    seen = session.ask(list_sightings, ListSightings()).rows
    assert [(row.what, row.rows) for row in seen] == [(Sighting.EXPORT, 3)] * 2


def test_rows_leave_only_with_the_rights_to_import_and_to_export(
    session: Session, listed: List, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No role has the one without the other; the office's own roles may."""
    batch = session.do(import_files, ImportFiles(listed(SheetSpec(ROWS)))).batch_id
    imports_only = PERMISSIONS[Role.CASE_CLERK] - {Permission.EXPORT_LISTS}
    monkeypatch.setitem(PERMISSIONS, Role.CASE_CLERK, imports_only)
    for name, role, lacks in (
        ("مستمری", Role.PENSION_CLERK, Permission.IMPORT_FILES),
        ("پرونده", Role.CASE_CLERK, Permission.EXPORT_LISTS),
    ):
        session.do(add_user, AddUser(name, role, "چهار چنار کنار رود", own_password=PASSWORD))
        with desk(session.office_dir, user=name) as other, pytest.raises(NotPermitted) as refused:
            other.do(report, WriteReport(str(tmp_path / "mine.xlsx"), batch_id=batch))
        assert refused.value.facts["permission"] == lacks
    assert not (tmp_path / "mine.xlsx").exists()
