# SPDX-License-Identifier: Apache-2.0
"""Every move of a rank is reached from the list, the panel and the card, however long ago it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.clocks import ahead_of
from tests.support.filled import filled_office
from tests.support.queues import ordered_by
from tests.support.window import dialog_of, open_window, plain, press, press_here, settle, show_page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.waiting.beside import WhyDialog
from welfare_desk.desktop.waiting.moves import MovesDialog
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.waiting.telling import record_begins
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.listing import RankHistory
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.day import Today, keep_day
from welfare_desk.services.waiting.questions import (
    MOST_MONTHS,
    AskHistory,
    ListQueue,
    list_queue,
    rank_history,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An office ten months after its first policy."""
    with filled_office(tmp_path) as opened:
        ordered_by(opened)
        later = ahead_of(opened, 300)
        later.jot(keep_day, Today())
        yield later


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> QueuePage:
    shown: QueuePage = show_page(qtbot, window, "queue")
    return shown


def whole(session: Session, months: int = MOST_MONTHS) -> RankHistory:
    first = session.ask(list_queue, ListQueue()).rows[0].file_no
    found: RankHistory = session.ask(rank_history, AskHistory("pension", first, months))
    return found


def rows_of(dialog: MovesDialog) -> list[list[str]]:
    table = dialog.table
    rows = [table.rows.row_at(at) for at in range(table.rows.total)]
    return [[plain(column.text(row)) for column in table.columns] for row in rows]


def test_shift_f2_shows_the_policy_of_last_year_with_its_cause(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    past = whole(session)
    assert past.moves[-1].cause is Cause.POLICY
    assert Cause.POLICY not in {move.cause for move in whole(session, 6).moves}
    press(page.table, "Shift+F2")
    settle(qtbot, window)
    dialog = dialog_of(window, MovesDialog)
    first = past.moves[-1]
    ranks = [str(first.from_rank), str(first.to_rank), str(abs(first.places))]
    assert rows_of(dialog)[-1] == ["1404/07/30", *ranks, "another policy"]
    assert len(rows_of(dialog)) == len(past.moves)
    assert plain(dialog.begins.text()) == plain(record_begins(past))
    assert dialog.table.hasFocus()
    press_here("Esc")
    assert page.table.hasFocus()


def test_the_panel_leads_there_by_tab_and_enter(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    card = page.beside.panel.card
    qtbot.waitUntil(lambda: any(one.isVisible() for one in card.findChildren(Button)))  # it rests on a row
    (every,) = [one for one in card.findChildren(Button) if one.isVisible()]
    every.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    assert dialog_of(window, MovesDialog).table.rows.total > 0


def test_so_does_the_card_over_a_narrow_window_and_f1_names_the_key(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    press(page.table, "F2")
    settle(qtbot, window)
    card = dialog_of(window, WhyDialog)
    assert card.keys()[1] == ("Shift+F2", "every move of this place")
    press_here("Shift+F2")
    settle(qtbot, window)
    dialog_of(window, MovesDialog)
    press_here("Esc")
    assert QApplication.focusWidget() is card.card
