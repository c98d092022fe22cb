# SPDX-License-Identifier: Apache-2.0
"""Whom a request at the desk is handed to: chosen by key, or named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.office import PASSWORD
from tests.support.window import (
    nameless,
    open_window,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.reception.deciding import DecideDialog
from welfare_desk.desktop.casework.reception.page import ReceptionPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.reception import Receive, ShowReception, receive, show_reception
from welfare_desk.services.session import Session

WORDS = "چهار چنار کنار رود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    opened.do(add_user, AddUser("reza", Role.REHAB_CLERK, WORDS, "رضا نادری", own_password=PASSWORD))
    opened.do(receive, Receive({"first_name": "زهرا", "last_name": "کیانی"}, opened.today()))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReceptionPage:
    shown: ReceptionPage = show_page(qtbot, window, "reception")
    return shown


def dialog_of(window: MainWindow, kind: type[Dialog]) -> Any:
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


def to_expert(qtbot: QtBot, window: MainWindow, page: ReceptionPage) -> DecideDialog:
    """The decision on the request under the cursor, with the cursor in the expert's name."""
    press(page.tables["receptions"], "Enter")
    settle(qtbot, window)
    dialog: DecideDialog = dialog_of(window, DecideDialog)
    dialog.to_state.choice.choose(ReceptionState.WITH_EXPERT)
    dialog.to_state.changed.emit()
    dialog.expert.control.setFocus()
    return dialog


def test_an_expert_is_chosen_by_key_or_named(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session
) -> None:
    dialog = to_expert(qtbot, window, page)
    assert dialog.expert.names() == ("رضا نادری", session.user.display_name)
    assert nameless(dialog) == []
    press_here("Down")
    send_form()
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(1)).expert == "رضا نادری"


@pytest.mark.parametrize(
    ("typed", "kept"), [("خانم رضایی", "خانم رضایی"), ("رضا نادري", "رضا نادری")], ids=["new", "known"]
)
def test_an_expert_who_is_typed(
    qtbot: QtBot, window: MainWindow, page: ReceptionPage, session: Session, typed: str, kept: str
) -> None:
    dialog = to_expert(qtbot, window, page)
    dialog.save()
    assert dialog.expert.error() != ""
    type_into(dialog.expert.line, typed)
    send_form()
    settle(qtbot, window)
    assert session.ask(show_reception, ShowReception(1)).expert == kept
