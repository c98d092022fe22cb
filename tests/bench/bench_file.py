# SPDX-License-Identifier: Apache-2.0
"""A file's page with two hundred events, fifty documents and eight members, beside the same page empty."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns

EVENTS, DOCUMENTS, MEMBERS = 200, 50, 8


def _full(summary: Any) -> Any:
    """The summary with as much as a file gathers in ten years."""
    event, member = summary.timeline[0], summary.household.members[0]
    kinds = (
        replace(event, kind="visit", code="met", about=("home",)),
        replace(event, kind="commission", code="confirmed", about=("physical", "severe"), until=event.on),
        replace(event, kind="inquiry", code="clear", about=("imdad_committee",), until=event.on),
        event,
    )
    timeline = tuple(
        replace(
            kinds[age % len(kinds)],
            on=event.on - timedelta(days=17 * age),
            detail=f"شرح رویداد شمارهٔ {age} در نامهٔ {age}/۴",
        )
        for age in range(EVENTS)
    )
    household = replace(summary.household, members=(member,) * MEMBERS)
    counts = replace(summary.counts, attachments=DOCUMENTS)
    return replace(summary, timeline=timeline, household=household, counts=counts)


def _empty(summary: Any) -> Any:
    household = replace(summary.household, members=())
    return replace(
        summary, timeline=(), household=household, disabilities=(), categories=(), events=(), queue=()
    )


def _painter(page: Any, window: Any) -> Callable[[Any], None]:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    picture = QPixmap(window.size())

    def painted(summary: Any) -> None:
        page._show(summary)
        QApplication.processEvents()
        window.render(picture)

    return painted


def measure() -> Pair:
    """From the answer to painted pixels, the overview and the whole time line's tab built."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tests.support import people
    from welfare_desk.desktop.app import dress
    from welfare_desk.desktop.kit.memory import Memory
    from welfare_desk.desktop.theme import look
    from welfare_desk.desktop.window import MainWindow
    from welfare_desk.services.casework.questions import ShowFile, show
    from welfare_desk.settings import Settings

    application = QApplication.instance() or look.application(["welfare-desk"])
    with tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder:
        session = people.peopled_office(Path(folder))
        settings = Settings(theme="light", language="fa")
        dress(settings)
        window = MainWindow(session, settings, Memory())
        window.show()
        window.go("file", key="1400-00001")
        QTest.qWait(800)
        page = window.page("file")
        summary = session.ask(show, ShowFile("1400-00001"))
        for name in ("household", "history", "overview"):
            page.show_tab(name)
            application.processEvents()
        full, empty = _full(summary), _empty(summary)
        painted = _painter(page, window)
        pair = by_turns(lambda: painted(full), lambda: painted(empty), rounds=15, warm_up=3)
        window.let_go()
        window.close()
        session.close()
    return pair


ROWS = [
    Row(
        "file page: 200 events, 50 documents, 8 members, painted",
        "the same page of an empty file",
        1.5,
        measure,
    )
]
