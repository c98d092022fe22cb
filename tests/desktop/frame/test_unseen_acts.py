# SPDX-License-Identifier: Apache-2.0
"""What the palette leads to is done in sight: a row that was not seen is chosen before anything is done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.family import TODAY
from tests.support.household import family_office, kept, part
from tests.support.window import dialog_of, open_window, plain, press_here, said, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.household.member_dialogs import LeaveDialog
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.casework.reasons.dialogs import DisabilityDialog
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.allowing import nothing_chosen, reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.services.casework.letters import RecordCall, RecordLetter, record_call, record_letter
from welfare_desk.services.casework.reasons import AddDisability, add_disability
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def file_page(qtbot: QtBot, window: MainWindow) -> FilePage:
    """Ali's file at its overview, every part of it built."""
    page: FilePage = show_page(qtbot, window, "file", key=ALI)
    for spec in PARTS:
        page.parts.part(spec.name)
    settle(qtbot, window)
    return page


def choose(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Type a command into the palette and take it by Enter."""
    press_here("Ctrl+K")
    palette = window.findChild(Palette)
    assert palette is not None
    type_into(palette.box, words)
    qtbot.waitUntil(lambda: [one.words for one in palette.entries.entries()][:1] == [words], timeout=5000)
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)


def open_dialogs(window: MainWindow) -> list[Dialog]:
    return [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]


def test_the_row_is_chosen_in_sight_before_a_member_leaves(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = file_page(qtbot, window)
    choose(qtbot, window, "The member leaves")
    tab = page.parts.part("household")
    assert (page.parts.seen(), tab.members.hasFocus(), open_dialogs(window)) == ("household", True, [])
    assert plain(said(window)) == "Choose the row, then press Del: The member leaves"
    press_here("End")
    press_here("Del")
    son = kept(session).household.members[-1].person
    assert plain(dialog_of(window, LeaveDialog).title.text()) == f"{son.full_name} leaves the household"


def test_nothing_is_written_about_a_row_that_was_not_seen(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    file = kept(session)
    session.do(add_disability, AddDisability(ALI, file.person.version, DisabilityType.SPEECH))
    page = file_page(qtbot, window)
    tab = page.parts.part("reasons")
    tab.disabilities.go_to(1)
    second, before = tab.disabilities.current_row(), kept(session).disabilities
    choose(qtbot, window, "Make it primary")
    assert (page.parts.seen(), tab.disabilities.hasFocus()) == ("reasons", True)
    assert kept(session).disabilities == before
    assert tab.disabilities.current_row() == second
    press_here("Ctrl+M")
    settle(qtbot, window)
    assert [one.id for one in kept(session).disabilities if one.is_primary] == [second.id]


def test_what_can_mean_one_row_only_is_done_at_once_and_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    page = file_page(qtbot, window)
    choose(qtbot, window, "Correct the disability")
    assert (page.parts.seen(), page.parts.part("reasons").disabilities.rows.total) == ("reasons", 1)
    assert dialog_of(window, DisabilityDialog).isVisible()


def test_every_act_that_wants_a_row_says_which_list_has_it(qtbot: QtBot, window: MainWindow) -> None:
    """Fatemeh's lists are empty, so that every such act lacks its row."""
    wanting, unsaid = set(), []
    for spec in PARTS:
        shown = part(qtbot, window, spec.name, file_no="1400-00002")
        wants = [act for act in shown.actions() if reason_of(act) == nothing_chosen()]
        wanting |= {spec.name for _ in wants}
        unsaid += [act.text() for act in wants if act not in shown.rows_of]
    assert (wanting, unsaid) == ({"documents", "letters", "payments", "reasons"}, [])


STRUCK = "The letter or call was a mistake"


def called(session: Session) -> None:
    session.do(record_call, RecordCall(ALI, Direction.IN, reached=True, text="سلام"))


def test_a_letter_and_a_call_are_told_apart_before_one_is_struck(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(record_letter, RecordLetter(Direction.IN, TODAY, "بانک", "پاسخ", "7", ALI))
    called(session)
    page = file_page(qtbot, window)
    tab = page.parts.part("letters")
    choose(qtbot, window, STRUCK)
    assert (page.parts.seen(), tab.letters.hasFocus(), open_dialogs(window)) == ("letters", True, [])
    assert plain(said(window)) == f"Choose the row, then press Del: {STRUCK}"
    tab.calls.setFocus()
    press_here("Del")
    (question,) = open_dialogs(window)
    assert any("سلام" in plain(label.text()) for label in question.findChildren(QLabel))


def test_the_only_call_is_struck_where_there_is_no_letter(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    called(session)
    page = file_page(qtbot, window)
    choose(qtbot, window, STRUCK)
    assert (page.parts.seen(), len(open_dialogs(window))) == ("letters", 1)
    assert any("سلام" in plain(label.text()) for label in open_dialogs(window)[0].findChildren(QLabel))
