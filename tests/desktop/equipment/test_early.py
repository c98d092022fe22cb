# SPDX-License-Identifier: Apache-2.0
"""Inside an interval: whoever issues or grants asks the head by a key, and goes on once it is approved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.equipment import CHAIR, ELECTRIC, Equipped, equipped, storekeeper
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.equipment.issuing.dialog import IssueDialog
from welfare_desk.desktop.equipment.page import EquipmentPage
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.equipment.requests.giving_cash import CashDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.money import Rial
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.equipment.approving import (
    AskApproval,
    DecideApproval,
    ask_approval,
    decide_approval,
)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Equipped]:
    made = equipped(tmp_path)
    made.receive(CHAIR, 2, "WC-1", "WC-2")
    yield made
    made.session.close()


def here() -> Any:
    return QApplication.focusWidget()


def opened(qtbot: QtBot, window: MainWindow, file_no: str, goods: str) -> IssueDialog:
    """The dialog of a client with one piece of goods, drawn."""
    press(show_page(qtbot, window, "equipment", tab="loans"), "Ctrl+N")
    settle(qtbot, window)
    for typed in (file_no, goods):
        type_into(here(), typed)
        press_here("Enter")
        settle(qtbot, window)
    dialog = dialog_of(window, IssueDialog)
    qtbot.waitUntil(lambda: not dialog._clock.isActive() and not dialog.box._clock.isActive())
    settle(qtbot, window)
    return dialog


def requests_of(qtbot: QtBot, window: MainWindow) -> Part:
    page: EquipmentPage = show_page(qtbot, window, "equipment", tab="requests")
    page.shown.table.setFocus()
    return page.shown


def request_state(at: Equipped) -> Any:
    return at.value("SELECT state FROM equipment_request ORDER BY id DESC LIMIT 1")


def test_the_storekeeper_asks_the_head_by_a_key_at_the_foot(qtbot: QtBot, at: Equipped) -> None:
    at.hand_out(0, CHAIR, "WC-1")
    with storekeeper(at) as session:
        window = open_window(qtbot, session)
        window.resize(1366, 768)
        dialog = opened(qtbot, window, at.files[0], "WC-2")
        told = plain(dialog.cautions.warning.text.text())
        assert told.startswith("ویلچر معمولی was had on 1404/07/30 as goods;")
        button = dialog.head.button
        below = button.mapTo(dialog.panel, button.rect().bottomLeft()).y()
        assert (button.isVisible(), below < dialog.panel.height(), button.isEnabled()) == (True, True, True)
        assert (dialog.save_button.isEnabled(), dialog.quiet_button.isVisible()) == (False, False)
        assert dialog.cautions.pupil.isVisible()
        press_here("Ctrl+Enter")
        assert here() is button
        press_here("F6")
        assert (here(), dialog.cautions.reason.error() != "") == (dialog.cautions.reason.control, True)
        type_into(here(), "ویلچر پیشین شکست")
        press_here("F6")
        settle(qtbot, window)
        assert at.value("SELECT state || reason FROM interval_approval") == "askedویلچر پیشین شکست"
        assert [one for one in window.findChildren(IssueDialog) if one.isVisible()] == []
        window.let_go()


def test_who_may_approve_is_asked_for_a_reason_alone(qtbot: QtBot, at: Equipped) -> None:
    at.hand_out(0, CHAIR, "WC-1")
    window = open_window(qtbot, at.session)
    dialog = opened(qtbot, window, at.files[0], "WC-2")
    assert (dialog.head.button.isHidden(), dialog.save_button.isEnabled()) == (True, True)
    assert dialog.cautions.reason.isVisible()
    window.let_go()


def test_what_was_asked_before_is_told_and_nothing_is_lost(qtbot: QtBot, at: Equipped) -> None:
    at.hand_out(0, CHAIR, "WC-1")
    at.do(ask_approval, AskApproval(at.files[0], CHAIR, "شکست"))
    with storekeeper(at) as session:
        window = open_window(qtbot, session)
        dialog = opened(qtbot, window, at.files[0], "WC-2")
        type_into(dialog.cautions.reason.control, "ویلچر پیشین شکست")
        press_here("F6")
        settle(qtbot, window)
        assert dialog.trouble.banner() is not None
        assert (dialog.isVisible(), dialog.lines.serials) == (True, ["WC-2"])
        window.let_go()


def test_a_pupil_is_asked_about_only_where_an_interval_runs(qtbot: QtBot, at: Equipped) -> None:
    at.receive(ELECTRIC, 1, "EL-1")
    window = open_window(qtbot, at.session)
    cautions = opened(qtbot, window, at.files[0], "EL-1").cautions
    shown = [one.isVisible() for one in (cautions.warning, cautions.reason, cautions.pupil)]
    assert (cautions.warning.title.text(), shown) == ("A request is missing", [True, True, False])
    window.let_go()


def test_who_grants_cash_inside_an_interval_asks_the_head_and_goes_on(qtbot: QtBot, at: Equipped) -> None:
    at.grant(at.request(0).request, Way.CASH, amount=Rial(90_000_000))
    at.hand_out(0, CHAIR, "WC-1", reason="کمیته پول داد")
    at.do(add_user, AddUser("کیمیا", Role.REHAB_CLERK, "چهار پرندهٔ آبی", own_password=offices.PASSWORD))
    with offices.desk(at.session.office_dir, user="کیمیا") as session:
        window = open_window(qtbot, session)
        press(requests_of(qtbot, window), "Ctrl+Shift+G")
        settle(qtbot, window)
        dialog = dialog_of(window, CashDialog)
        assert "ویلچر معمولی was had on 1404/07/30" in plain(dialog.warning.text.text())
        assert (dialog.head.button.isVisible(), dialog.save_button.isEnabled()) == (True, False)
        type_into(dialog.letter_no.control, "12/3")
        type_into(dialog.reason.control, "ویلچر پیشین شکست")
        press_here("F6")
        settle(qtbot, window)
        assert at.value("SELECT state FROM interval_approval") == "asked"
        at.do(decide_approval, DecideApproval(1, approve=True))
        press(requests_of(qtbot, window), "Ctrl+Shift+G")
        settle(qtbot, window)
        dialog = dialog_of(window, CashDialog)
        assert dialog.head.button.isHidden()
        assert "The head has approved it." in dialog.warning.text.text()
        press_here("F11")
        settle(qtbot, window)
        assert dialog.letter_no.value() == "12/3"
        press_here("Ctrl+S")
        settle(qtbot, window)
        assert (at.value("SELECT amount FROM cash_aid"), request_state(at)) == (90_000_000, "done")
        window.let_go()
