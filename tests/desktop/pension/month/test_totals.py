# SPDX-License-Identifier: Apache-2.0
"""The sums of a list beside its lines: by field, by bank and by size, each adding up to the whole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.pension_lists import MEHR, draw, listed, prepare
from tests.support.window import plain, press, settle
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import GroupSum
from welfare_desk.services.pension.deducting import Deduct, deduct
from welfare_desk.services.pension.lists import AskList, show_list
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.session import Session


def sums(page: PensionPage) -> list[str]:
    """Every word and figure of the sums, as they are read from the top."""
    return [plain(each.text()) for each in page.lines.totals.findChildren(QLabel) if each.text()]


def test_every_group_adds_up_to_the_whole(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    prepare(session)
    settle(qtbot, window)
    assert sums(page) == [
        *("To be paid", "49,686,000 rial", "4,968,600 toman"),
        *("Amount of the month", "49,686,000", "Arrears", NONE, "Deductions", NONE, "Net", "49,686,000"),
        *("By field", "Rehabilitation", "2", "49,686,000", "Together", "2", "49,686,000"),
        *("By bank", "No SHEBA", "1", "35,773,920", "Parsian Bank", "1", "13,912,080"),
        *("Together", "2", "49,686,000"),
        *("By size", "1 person", "1", "13,912,080", "4 persons", "1", "35,773,920"),
        *("Together", "2", "49,686,000"),
    ]


def test_an_instalment_is_taken_off_with_its_sign_and_off_every_group(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    session.do(deduct, Deduct("1404-00001", Rial(2_000_003), MEHR, "قسط وام"))
    prepare(session)
    settle(qtbot, window)
    told = sums(page)
    assert told[:2] == ["To be paid", "47,685,997 rial"]  # no whole number of toman
    assert told[6:10] == ["Deductions", "−2,000,003", "Net", "47,685,997"]
    assert [told[at + 2] for at, words in enumerate(told) if words == "Together"] == ["47,685,997"] * 3


def test_what_is_announced_stands_apart_from_what_is_paid(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    amounts = tuple(map(Rial, (15_000_000, 21_000_000, 29_000_000, 37_000_000, 45_000_000)))
    session.do(record_rate, RecordRate(PaymentKind.PENSION, MEHR, amounts, "وعده", announced=True))
    prepare(session)
    settle(qtbot, window)
    assert sums(page)[10:13] == ["49,686,000", "Announced, not in this list", "2,314,000"]


def test_another_list_takes_the_place_of_the_one_before(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    listed(session, MEHR)
    draw(session, 3)
    prepare(session, MEHR.plus(1))
    settle(qtbot, window)
    press(window, "Alt+PageDown")
    settle(qtbot, window)
    told = sums(page)
    assert told[:7] == [
        *("To be paid", "77,510,160 rial", "7,751,016 toman", "Amount of the month", "63,598,080"),
        *("Arrears", "13,912,080"),
    ]
    assert [told.count(words) for words in ("By field", "By bank", "By size", "Together")] == [1, 1, 1, 3]


def test_a_bank_with_a_long_name_cuts_no_figure(
    qtbot: QtBot, window: MainWindow, page: PensionPage, session: Session
) -> None:
    """A county's list: twelve digits to a sum, and the longest name of a bank."""
    prepare(session)
    settle(qtbot, window)
    shown = session.ask(show_list, AskList(MEHR))
    banks = (GroupSum("060", 513, Rial(157_225_810_560)), GroupSum("012", 528, Rial(157_225_810_560)))
    page.lines.totals.show_list(replace(shown, by_bank=banks))
    settle(qtbot, window)
    viewer = page.lines.totals.viewer
    room = viewer.viewport().rect()
    figures = [
        each for each in viewer.widget().findChildren(QLabel) if plain(each.text()) == "157,225,810,560"
    ]
    assert len(figures) == 2
    for label in figures:
        at = label.mapTo(viewer.widget(), label.rect().topLeft()).x()
        assert (at >= 0, at + label.sizeHint().width() <= room.width()) == (True, True)
    assert "Gharzolhasaneh Mehr Iran Bank" in sums(page)
