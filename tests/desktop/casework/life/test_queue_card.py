# SPDX-License-Identifier: Apache-2.0
"""Places in queues on the page of a file: whoever waits for a wheelchair does not wait for the pension."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.telling import state_only
from welfare_desk.desktop.kit.cells import PAD, cell_font, shown
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

ALI, FATEMEH, ZAHRA = "1400-00001", "1400-00002", "1400-00003"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    opened.do(change, ChangePension(ALI, PensionState.ON_PENSION, opened.today()))
    for file_no, services in ((ALI, ["wheelchair"]), (FATEMEH, ["wheelchair", PENSION])):
        for service in services:
            opened.do(move, MoveInQueue(file_no, QueueState.WAITING, opened.today(), service))
    opened.do(move, MoveInQueue(ZAHRA, QueueState.WAITING, opened.today(), "wheelchair"))
    yield opened
    opened.close()


def told(qtbot: QtBot, window: MainWindow, session: Session, file_no: str) -> tuple[Any, ...]:
    """The chips of the head, what the card says of the pension's queue, and the note of the queues."""
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    page.show_tab("standing")
    settle(qtbot, window)
    tab: Any = page.parts.part("standing")
    chips = [words for words, _ in state_only(session.ask(show, ShowFile(file_no)))]
    queue = page.overview.standing.queue
    return chips, queue.chip.text(), queue.since.text(), tab.queue.note.text()


def test_only_the_queue_of_the_pension_is_told_as_that(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    assert told(qtbot, window, session, ALI) == (
        ["On pension"], "Not in the queue", "", "Wheelchair: rank 1 of 3",
    )  # fmt: skip
    assert told(qtbot, window, session, ZAHRA)[:3] == (["Non-recurring"], "Not in the queue", "")
    chips, state, since, note = told(qtbot, window, session, FATEMEH)
    assert (chips, state, note) == (["In the pension queue"], "Waiting", "Pension: rank 1 of 1")
    assert "1404/07/30" in since


def test_the_card_leaves_the_days_of_coverage_their_room(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.resize(1092, 614)
    told(qtbot, window, session, ALI)
    page: Any = window.page("file")
    table = page.parts.part("standing").events
    on = table.columns[0]
    words = shown(on.text(table.rows.row_at(0)), on.look)
    room = table.columnWidth(0) - 2 * px(PAD)
    assert QFontMetrics(cell_font(on.look)).horizontalAdvance(words) <= room
