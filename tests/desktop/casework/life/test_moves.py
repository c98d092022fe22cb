# SPDX-License-Identifier: Apache-2.0
"""The moves of a file between offices: what is waited for, and which acts each row has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import dialog_of, press_here, settle, show_page, undo_words
from welfare_desk.desktop.casework.life.moves import AnswerDialog, MovesCard
from welfare_desk.desktop.casework.life.standing import StandingTab
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import AnswerTransfer, AskOrigin, answer_transfer, ask_origin
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.session import Session

ALI, FATEMEH, SAKINEH = "1400-00001", "1400-00002", "1400-00004"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    sent = opened.today() - timedelta(days=9)
    opened.do(record_coverage, RecordCoverage(ALI, Coverage.TRANSFERRED, sent, "", "12/3", "ری"))
    yield opened
    opened.close()


def moves(qtbot: QtBot, window: MainWindow, file_no: str = ALI) -> MovesCard:
    """The moves of a file, the cursor on the only one."""
    page = show_page(qtbot, window, "file", key=file_no)
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
    assert card.table.hasFocus()
    press_here("Enter")
    assert [each for each in window.findChildren(AnswerDialog) if each.isVisible()] == []


def test_only_an_answer_that_covers_the_file_is_told_so(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    """The question of somebody who was merged meanwhile stands on a file that is covered already."""
    session.do(ask_origin, AskOrigin(SAKINEH, "ری", session.today()))
    covered, applicant = (session.ask(show, ShowFile(number)).person for number in (FATEMEH, SAKINEH))
    pair = MergePersons(covered.id, applicant.id, covered.version, applicant.version)
    session.do(merge_persons, pair)
    for answer in (TransferAnswer.REFUSED, TransferAnswer.AGREED):
        moves(qtbot, window, FATEMEH)
        press_here("Enter")
        dialog: AnswerDialog = dialog_of(window, AnswerDialog)
        dialog.answer_field.choice.choose(answer)
        press_here("Ctrl+S")
        settle(qtbot, window)
        assert undo_words(window) == "Answer recorded"
        press_here("Ctrl+Z")
        settle(qtbot, window)


def test_a_move_away_without_an_answer_goes_back_with_its_coverage_alone(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    card = moves(qtbot, window)
    told = "This move came with a change of coverage and goes back with it (Shift+F6)."
    assert (reason_of(card._strike), card.strike_button.isVisible()) == (told, False)
    press_here("Delete")
    assert [each for each in window.findChildren(MistakeDialog) if each.isVisible()] == []
    session.do(answer_transfer, AnswerTransfer(1, 1, TransferAnswer.AGREED, session.today()))
    settle(qtbot, window)
    assert (reason_of(card._strike), card.strike_button.isVisible()) == ("", True)
    press_here("Delete")
    assert dialog_of(window, MistakeDialog).isVisible()
