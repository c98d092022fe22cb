# SPDX-License-Identifier: Apache-2.0
"""The moves of a file between offices: what is waited for, and which acts each row has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import press_here, settle, show_page
from welfare_desk.desktop.casework.life.moves import AnswerDialog, MovesCard
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    sent = opened.today() - timedelta(days=9)
    opened.do(record_coverage, RecordCoverage(ALI, Coverage.TRANSFERRED, sent, "", "12/3", "ری"))
    yield opened
    opened.close()


def moves(qtbot: QtBot, window: MainWindow) -> MovesCard:
    """The moves of the file sent away, the cursor on the only one."""
    page = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("standing")
    settle(qtbot, window)
    part = page.parts.part("standing")
    assert isinstance(part, StandingTab)
    part.moves.table.setFocus()
    return part.moves


def told(card: MovesCard) -> str:
    (state,) = [column for column in card.table.columns if column.name == "state"]
    return state.text(card.table.rows.row_at(0))


def test_an_office_that_owes_no_answer_is_not_waited_for(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    card = moves(qtbot, window)
    assert (told(card), reason_of(card._answer)) == ("waits, 9 days", "")
    back = RecordCoverage(ALI, Coverage.COVERED, session.today(), "برگشت", "14")
    session.do(record_coverage, back)
    settle(qtbot, window)
    choose = "Choose a question that waits for its answer first."
    assert (told(card), reason_of(card._answer)) == ("not answered", choose)
    press_here("Enter")
    assert [each for each in window.findChildren(AnswerDialog) if each.isVisible()] == []
