# SPDX-License-Identifier: Apache-2.0
"""The register is opened narrowed, and on the proof of its numbers."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.window import dialog_of, settle
from welfare_desk.desktop.papers.register import PapersPage
from welfare_desk.desktop.papers.series import SeriesDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperFilter, PaperState

KIND = PaperKind.CERTIFICATE
TODAY = offices.NOON.date()


def test_a_page_that_is_asked_for_a_filter_shows_it_and_keeps_what_is_changed_then(
    qtbot: QtBot, window: MainWindow, page: PapersPage
) -> None:
    wanted = PaperFilter((KIND,), state=PaperState.ISSUED, since=TODAY, until=TODAY, printed=False)
    window.go("papers", wanted=wanted)
    settle(qtbot, window)
    assert (page.wanted(), page.table.rows.total) == (wanted, 2)
    page.filters.clear()
    window.go("files")
    settle(qtbot, window)
    window.back()
    settle(qtbot, window)
    assert (page.wanted(), page.table.rows.total) == (PaperFilter(since=TODAY, until=TODAY), 3)


def test_the_proof_of_the_numbers_is_opened_once(qtbot: QtBot, window: MainWindow, page: PapersPage) -> None:
    window.go("papers", series=True)
    settle(qtbot, window)
    dialog_of(window, SeriesDialog).cancel()
    window.go("files")
    settle(qtbot, window)
    window.back()
    settle(qtbot, window)
    assert window.findChildren(SeriesDialog) == []
