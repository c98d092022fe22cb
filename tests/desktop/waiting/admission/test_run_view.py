# SPDX-License-Identifier: Apache-2.0
"""A run tells the mark that its minutes print, so that paper and window can be compared."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.papers import printed
from tests.support.pdf import pdfium
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import plain, settle, show_page
from welfare_desk.desktop.kit.words import digest_groups
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes


def test_the_mark_is_that_of_the_minutes(
    qtbot: QtBot, session: Session, window: MainWindow, keys: Keyboard
) -> None:
    waiting(session, 2)
    quota(session, 1)
    done = session.do(admit, Admit("pension", LETTER))
    page = show_page(qtbot, window, "runs")
    keys.press("Enter")
    settle(qtbot, window)
    assert plain(page.view.digest.text()) == plain(digest_groups(done.digest))
    paper = printed(session, session.do(issue_minutes, IssueMinutes(done.run)))
    assert page.view.mark.text() in " ".join(pdfium(paper))
