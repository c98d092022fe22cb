# SPDX-License-Identifier: Apache-2.0
"""Whatever list a page shows that has a sheet, one act of the page writes it as it stands there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.support.walking import PATIENCE, walk, walked_office
from tests.support.window import settle
from welfare_desk.desktop.frame import sheet_writing
from welfare_desk.desktop.frame.taking_out import goes_out, lists_in_sight
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.exchange.whole_lists import list_title
from welfare_desk.services.pension.lists import ApproveList, PrepareList, approve_list, prepare_list

OWN = {"files", "equipment", "reports"}
"""Pages whose export is older, and writes more than the list in sight."""


def _act(page: Any) -> QAction | None:
    found: QAction | None = page.findChild(QAction, "list-out")
    return found


def test_every_list_in_sight_goes_out(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list.xlsx"
    proposed: list[str] = []

    def answered(_page: object, _title: str, name: str, _kinds: str) -> str:
        proposed.append(name)
        return str(target)

    monkeypatch.setattr(sheet_writing, "ask_where_to_save", answered)
    written: dict[str, str] = {}
    with walked_office(tmp_path, f"role.{Role.HEAD.value}") as session:
        month = JalaliMonth.of(session.today())
        for each in (month.plus(-1), month):
            session.do(approve_list, ApproveList(each, session.do(prepare_list, PrepareList(each)).digest))
        for name, window in walk(qtbot, session, "en"):
            page = window.current()
            shown = next((table for table in lists_in_sight(page) if goes_out(table)), None)
            if name.partition("/")[0] in OWN or shown is None:
                continue
            act = _act(page)
            assert act is not None, f"{name} shows a list that has a sheet, and no act exports it"
            asked = shown.rows.asked_for
            assert asked is not None
            act.trigger()
            settle(qtbot, window, PATIENCE)
            with CalamineWorkbook.from_path(target) as book:
                rows = book.get_sheet_by_index(0).to_python()
            assert len(rows) > shown.rows.total
            assert proposed.pop().startswith(list_title(asked[0].name))
            written[name] = asked[0].name
            target.unlink()
    assert {
        "waiting.list", "waiting.propose", "casework.letters", "casework.visits_due", "access.list_trail",
        "pension.lines", "pension.proposals", "commission.sessions", "commission.cases", "matching.doubles",
        "casework.receptions", "casework.open_requests", "attachments.ending", "inquiries.list",
    } <= set(written.values())  # fmt: skip


def test_who_may_not_export_is_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    seen = 0
    with walked_office(tmp_path, f"role.{Role.VIEWER.value}") as session:
        for _, window in walk(qtbot, session, "en"):
            act = _act(window.current())
            if act is not None:
                seen += 1
                assert (act.isEnabled(), reason_of(act)) == (False, no_right(Permission.EXPORT_LISTS))
    assert seen > 5
