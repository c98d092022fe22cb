# SPDX-License-Identifier: Apache-2.0
"""5,500 lines never freeze the window: the list is prepared, approved, narrowed and compared meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.many_pensioners import many_pensioners
from tests.support.office import office
from tests.support.pension_lists import MEHR, send
from tests.support.window import dialog_of, open_window, press, settle, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.domain.pension.monthly_list import ListState, Settlement
from welfare_desk.services.pension.lists import AskList, show_list

HOUSEHOLDS = 5_500
LONGEST = 0.1
"""Seconds of the window's own thread; another busy process of the PC is not its fault."""
PATIENCE = 60_000


class Beat:
    """The longest time that the window's thread worked between two turns of its event loop, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()

    def turn(self) -> None:
        """The event loop has come round."""
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


@contextmanager
def beating() -> Iterator[Beat]:
    """Measure until the block ends."""
    beat, clock = Beat(), QTimer()
    clock.setInterval(1)
    clock.timeout.connect(beat.turn)
    clock.start()
    yield beat
    clock.stop()


def test_a_list_of_a_whole_county(qtbot: QtBot, tmp_path: Path) -> None:
    with office(tmp_path) as session:
        many_pensioners(session, HOUSEHOLDS)
        window = open_window(qtbot, session)
        page: PensionPage = show_page(qtbot, window, "pension", month="1404-07")
        with beating() as beat:
            press(window, "Ctrl+Return")
            settle(qtbot, window, PATIENCE)
        assert page.lines.table.rows.total == HOUSEHOLDS
        assert beat.longest < LONGEST

        with beating() as beat:
            page.lines.narrow.setText("احمدی 17")
            qtbot.waitUntil(lambda: page.lines.table.rows.total == HOUSEHOLDS // 90)
            page.lines.narrow.clear()
            qtbot.waitUntil(lambda: page.lines.table.rows.total == HOUSEHOLDS)
            page.lines.table.go_to(HOUSEHOLDS - 1)
            settle(qtbot, window, PATIENCE)
        row = page.lines.table.current_row()
        assert row is not None
        assert row.line_no == HOUSEHOLDS
        assert beat.longest < LONGEST

        with beating() as beat:
            press(window, "Ctrl+Return")
            dialog_of(window, Dialog).answer("approve")
            settle(qtbot, window, PATIENCE)
        assert session.ask(show_list, AskList(MEHR)).head.state is ListState.APPROVED
        assert beat.longest < LONGEST

        with beating() as beat:
            press(window, "Ctrl+P")
            settle(qtbot, window, PATIENCE)
        paper = dialog_of(window, PaperDialog)
        assert paper.preview._pages[0].is_drawn()
        assert beat.longest < LONGEST
        paper.cancel()

        send(session)
        with beating() as beat:
            page.show_tab("reconciliation")
            settle(qtbot, window, PATIENCE)
            assert page.reconciliation.empty.title.text() == "No file of payments was read yet"
            page.reconciliation.filters.chips["state"].choose((Settlement.AWAITED,), announce=True)
            settle(qtbot, window, PATIENCE)
        assert page.reconciliation.table.rows.total == HOUSEHOLDS
        assert beat.longest < LONGEST
        window.let_go()
