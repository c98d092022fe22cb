# SPDX-License-Identifier: Apache-2.0
"""A social request passes the two levels of the committee by keys; another field has no such step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.clients import national_id
from tests.support.keyboard import Keyboard
from tests.support.window import open_window, show_page
from welfare_desk.desktop.casework.reception.deciding import DecideDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import ReceptionState as R
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    Receive,
    ShowReception,
    decide_reception,
    receive,
    show_reception,
)
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        for number, domain in enumerate((Domain.REHABILITATION, Domain.SOCIAL), 1):
            person = {"national_id": national_id(40 + number), "first_name": "زهرا", "last_name": "کیانی"}
            opened.do(receive, Receive(person, opened.today(), About(domain)))
            seen = DecideReception(number, 1, R.WITH_EXPERT, opened.today(), expert="خانم رضایی")
            opened.do(decide_reception, seen)
        yield opened


class _Desk:
    def __init__(self, window: MainWindow) -> None:
        self.window = window


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="fa")
    yield shown
    shown.let_go()


def offered(window: MainWindow) -> set[str]:
    (dialog,) = [one for one in window.findChildren(DecideDialog) if one.isVisible()]
    choice = dialog.to_state.choice
    return {str(choice.itemData(place)) for place in range(choice.count())}


def test_both_levels_are_recorded_by_keys(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    keys = Keyboard(qtbot, _Desk(window))
    page = show_page(qtbot, window, "reception")
    table = page.tables["receptions"]
    for level, letter in (("سطح یک", "۱۴۰۴/۷"), ("سطح دو", "۱۴۰۴/۸")):
        table.setFocus()
        assert table.go_to_key(2)
        keys.press("Enter")
        place = window.findChildren(DecideDialog)[-1].to_state.choice
        named = next(place.itemText(row) for row in range(place.count()) if level in place.itemText(row))
        keys.enter("تصمیم", named)
        keys.enter("شمارهٔ نامه", letter)
        keys.press("Ctrl+S")
        keys.nothing_asked()
    request = session.ask(show_reception, ShowReception(2))
    assert request.state is R.COMMITTEE_TWO
    assert [(step.to_state, step.letter_no) for step in request.in_force][-2:] == [
        (R.COMMITTEE_ONE, "۱۴۰۴/۷"),
        (R.COMMITTEE_TWO, "۱۴۰۴/۸"),
    ]


def test_another_field_has_no_committee(qtbot: QtBot, window: MainWindow) -> None:
    keys = Keyboard(qtbot, _Desk(window))
    table = show_page(qtbot, window, "reception").tables["receptions"]
    levels = {R.COMMITTEE_ONE.value, R.COMMITTEE_TWO.value}
    found = []
    for key in (1, 2):
        table.setFocus()
        assert table.go_to_key(key)
        keys.press("Enter")
        found.append(offered(window) & levels)
        keys.press("Esc")
    assert found == [set(), {R.COMMITTEE_ONE.value}]
