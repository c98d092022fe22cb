# SPDX-License-Identifier: Apache-2.0
"""A change of coverage offers only what is allowed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import kept
from tests.support.window import dialog_of, press, settle, show_page, type_into
from welfare_desk.desktop.casework.coverage import CoverageDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def test_a_change_of_coverage_offers_only_what_is_allowed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    choice = dialog.to_state.choice
    offered = {choice.itemData(place) for place in range(choice.count())}
    assert offered == {
        Coverage.DISCHARGED,
        Coverage.TRANSFERRED,
        Coverage.RECOVERED,
        Coverage.DECEASED,
        Coverage.CLOSED,
    }
    choice.choose(Coverage.TRANSFERRED)
    dialog.to_state.changed.emit()
    dialog.save()
    assert [field.name for field in dialog.form.fields.values() if field.error()] == [
        "letter_no",
        "other_office",
    ]
    type_into(dialog.other_office.line, "ری")
    type_into(dialog.letter_no.line, "12/3")
    type_into(dialog.effective_on.edit, "1399/01/01")
    dialog.save()
    settle(qtbot, window)
    assert "lies before the last event" in dialog.effective_on.error()
    type_into(dialog.effective_on.edit, "1404/07/01")
    dialog.save()
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.TRANSFERRED
    assert page.standing.coverage.chip.text() == "Transferred"
