# SPDX-License-Identifier: Apache-2.0
"""The head of the pension page: which payment, which month, and how far its list has come."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, approve, prepare, send
from tests.support.window import press, press_here, settle
from welfare_desk.desktop.pension.month_head import MonthHead
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.services.session import Session


def test_the_month_goes_back_and_on_by_its_buttons_and_by_keys(
    qtbot: QtBot, window: MainWindow, page: PensionPage
) -> None:
    head = page.head
    seen = [head.month.text()]
    steps: tuple[Callable[[], None], ...] = (
        lambda: QTest.mouseClick(head.before, Qt.MouseButton.LeftButton),
        lambda: press(window, "Alt+PageUp"),
        lambda: QTest.mouseClick(head.after, Qt.MouseButton.LeftButton),
        lambda: press(window, "Alt+PageDown"),
    )
    for step in steps:
        step()
        settle(qtbot, window)
        seen.append(head.month.text())
    assert seen == ["Mehr 1404", "Shahrivar 1404", "Mordad 1404", "Shahrivar 1404", "Mehr 1404"]


def test_another_payment_is_chosen_by_hand(qtbot: QtBot, window: MainWindow, page: PensionPage) -> None:
    kinds = list(PaymentKind)
    page.head.kind.setFocus()
    with qtbot.waitSignal(page.head.chosen) as heard:
        press_here("Down")
    settle(qtbot, window)
    assert heard.args == [kinds[1]]
    assert page.shown() == (kinds[1], MEHR)


def test_what_is_shown_by_the_page_is_no_choice_by_hand(
    qtbot: QtBot, window: MainWindow, page: PensionPage
) -> None:
    with qtbot.assertNotEmitted(page.head.chosen):
        window.go("pension", kind=PaymentKind.CARE.value, month="1404-06")
        settle(qtbot, window)
    assert (page.head.kind.value(), page.head.month.text()) == (PaymentKind.CARE, "Shahrivar 1404")


def test_the_step_at_hand_is_named_as_what_is_to_be_done(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    named = [page.head.steps.accessibleName()]
    for step in (prepare, approve, send):
        step(session)
        settle(qtbot, window)
        named.append(page.head.steps.accessibleName())
    assert named == [
        "Step 1 of 4: Draft",
        "Step 2 of 4: Approval",
        "Step 3 of 4: Sending",
        "Step 4 of 4: Reconciliation",
    ]


@pytest.mark.usefixtures("_dressed")
def test_a_reconciled_list_has_come_to_its_last_step(qtbot: QtBot) -> None:
    head = MonthHead()
    qtbot.addWidget(head)
    head.show_state(ListState.RECONCILED)
    assert head.steps.accessibleName() == "گام 4 از 4: تطبیق"


@pytest.mark.usefixtures("_dressed")
def test_in_a_narrow_window_the_month_takes_less_room(qtbot: QtBot) -> None:
    head = MonthHead()
    qtbot.addWidget(head)
    widths = []
    for width in (1200, 1199):
        head.fit(width)
        widths.append((head.kind.minimumWidth(), head.month.minimumWidth()))
    assert widths == [(170, 140), (130, 110)]
