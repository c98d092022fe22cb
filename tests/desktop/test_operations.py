# SPDX-License-Identifier: Apache-2.0
"""Work off the main thread: answers on it, errors told, progress, cancelling, pages that are gone."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.quiet import Heard
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import TURN, Operations, Progress
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.door import Kind, use_case
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Any:
    with filled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def operations(session: Session) -> Any:
    made = Operations(session)
    yield made
    made.close()


def settle(qtbot: QtBot, operations: Operations) -> None:
    qtbot.waitUntil(operations.idle, timeout=5000)
    qtbot.wait(10)


def test_a_question_runs_elsewhere_and_answers_here(qtbot: QtBot, operations: Operations) -> None:
    answers: list[Any] = []
    threads: list[threading.Thread] = []

    def answer(page: Any) -> None:
        answers.append(page.total)
        threads.append(threading.current_thread())

    operations.ask(use_case("casework.list"), ListFiles(), answer)
    assert answers == []
    settle(qtbot, operations)
    assert answers == [60]
    assert threads == [threading.main_thread()]


def test_work_takes_short_turns_so_that_the_window_never_waits_long(operations: Operations) -> None:
    assert operations.idle()
    assert sys.getswitchinterval() == pytest.approx(TURN)


def test_a_change_is_announced_by_kind(qtbot: QtBot, operations: Operations, session: Session) -> None:
    from welfare_desk.services.upkeep import MakeBackup, make_backup

    kinds: list[Any] = []
    operations.changed.connect(kinds.append)
    operations.do(make_backup, MakeBackup(), print)
    settle(qtbot, operations)
    assert kinds == [frozenset({Kind.BACKUP})]


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (RuleError("bad_date"), ErrorKind.REFUSED, "bad_date"),
        (StorageError("disk_full"), ErrorKind.STORAGE, "disk_full"),
        (Cancelled(), ErrorKind.CANCELLED, "cancelled"),
    ],
)
def test_known_errors_are_told(
    qtbot: QtBot, operations: Operations, error: Exception, kind: ErrorKind, code: str
) -> None:
    told: list[Told] = []

    def work(progress: Progress) -> None:
        raise error

    operations.run(work, print, on_error=told.append)
    settle(qtbot, operations)
    assert [(item.kind, item.code) for item in told] == [(kind, code)]
    assert told[0].text


def test_a_bug_gets_an_apology_and_a_report_number(
    qtbot: QtBot, operations: Operations, log_warnings: Heard
) -> None:
    told: list[Told] = []

    def work(progress: Progress) -> int:
        return 1 // 0

    operations.run(work, print, on_error=told.append)
    settle(qtbot, operations)
    assert told[0].kind is ErrorKind.BUG
    assert told[0].code in told[0].text
    assert log_warnings.take() == ["unexpected error"]


def test_progress_is_reported_and_cancel_stops_the_work(qtbot: QtBot, operations: Operations) -> None:
    going, moves, told = threading.Event(), [], []

    def work(progress: Progress) -> None:
        for done in range(1, 100):
            progress(done, 100)
            going.set()
            threading.Event().wait(0.02)

    def moved(done: int, total: int) -> None:
        moves.append((done, total))

    running = operations.run(work, print, on_error=told.append, on_progress=moved)
    qtbot.waitUntil(lambda: len(moves) > 1, timeout=5000)
    running.cancel()
    settle(qtbot, operations)
    assert moves[0] == (1, 100)
    assert [item.code for item in told] == ["cancelled"]


def test_a_page_that_is_gone_gets_no_answer(qtbot: QtBot, operations: Operations) -> None:
    page, answers, gate = QWidget(), [], threading.Event()

    def work(progress: Progress) -> int:
        gate.wait(5)
        return 1

    operations.run(work, answers.append, owner=page)
    page.deleteLater()
    qtbot.wait(10)
    gate.set()
    settle(qtbot, operations)
    assert answers == []


def test_of_a_line_of_questions_only_the_newest_is_answered(qtbot: QtBot, operations: Operations) -> None:
    owner, answers = QObject(), []

    def work(number: int) -> Any:
        def run(progress: Progress) -> int:
            threading.Event().wait(0.02)
            return number

        return run

    for number in range(5):
        operations.run(work(number), answers.append, owner=owner, latest="typing")
    settle(qtbot, operations)
    assert answers == [4]


def test_nothing_is_delivered_after_closing(qtbot: QtBot, session: Session) -> None:
    operations, answers = Operations(session), []
    operations.ask(use_case("casework.list"), ListFiles(), answers.append)
    operations.close()
    qtbot.wait(20)
    assert answers == []
