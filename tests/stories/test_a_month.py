# SPDX-License-Identifier: Apache-2.0
"""A month from its checks to headquarters, by keyboard alone: mended, closed, printed, sent, told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.keyboard import Keyboard
from tests.support.pdf import pdfium
from tests.support.provinces import closed_and_sent
from tests.support.window import open_window
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import CHECKS, TABLES
from welfare_desk.desktop.summary.month.sent import SentDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.months import AskMonth
from welfare_desk.services.summary.monthly.standing import MonthStanding, MonthState, month_standing
from welfare_desk.services.summary.monthly.statement import AskNews, period_news

SHAHRIVAR = JalaliMonth(1404, 6)
WHY = "Deciles are asked of the registry; the visits are planned for Aban."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path) as opened:
        closed_and_sent(opened, SHAHRIVAR.plus(-1), tmp_path / "before")
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()
    QApplication.clipboard().clear()


def disturb(session: Session, sign: str) -> None:
    """A file slips out of coverage without a trace, or comes back."""
    with session._store.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE coverage_event SET effective_on = date(effective_on, ?) WHERE id ="
            " (SELECT min(id) FROM coverage_event WHERE to_state = 'covered')",
            (f"{sign}9000 days",),
        )
        connection.commit()


def standing_of(page: MonthPage) -> MonthStanding:
    assert page.closing.standing is not None
    return page.closing.standing


def what_blocks_is_mended(keys: Keyboard, page: MonthPage, session: Session) -> None:
    """The check leads to the table that tells its sides; once it is right, back and counted again."""
    blocked = [check.code for check in standing_of(page).blocked]
    assert page.foot.state.words.text().startswith(f"{len(blocked)} check")
    keys.press(*["Down"] * blocked.index("coverage_movement"), "F9")
    table = page.tables.grid.figures.table
    assert table is not None
    assert (page.tabs.current, table.code) == (TABLES, "coverage_in")
    disturb(session, "-")
    keys.press("Ctrl+Shift+Tab", "Ctrl+Shift+Tab")
    assert page.tabs.current == CHECKS
    keys.press("F5")
    assert standing_of(page).blocked == ()


def a_warning_is_looked_at(keys: Keyboard, page: MonthPage, window: MainWindow) -> None:
    codes = [check.code for check in page.checks.checks.checks()]
    keys.press("Home", *["Down"] * codes.index("visits_due"), "F9")
    assert window.current_name() == "visits"
    keys.press("Alt+Left")
    assert window.current_name() == "month"


def it_is_closed_with_a_reason(keys: Keyboard, page: MonthPage, session: Session) -> None:
    assert page.foot.state.words.text() == f"{len(standing_of(page).warned)} warnings want a reason"
    keys.press("F4")
    keys.write(WHY)
    keys.press("Ctrl+S", "Ctrl+Return")
    keys.walk_to("Close the month", whole=True)
    keys.press("Space")
    found = session.ask(month_standing, AskMonth(SHAHRIVAR))
    assert found.closed is not None
    assert (found.state, found.closed.reason, page.chooser.state.text()) == (MonthState.CLOSED, WHY, "Closed")


def its_papers_are_issued(keys: Keyboard) -> None:
    keys.press("Ctrl+P")
    assert "1404/000002" in keys.one(PaperDialog).title.text()
    book = keys.one(PaperDialog).preview.pdf
    keys.press("Esc", "Ctrl+Shift+P")
    statement = keys.one(PaperDialog).preview.pdf
    keys.press("Esc")
    assert (len(pdfium(book)) > 5, len(pdfium(statement))) == (True, 1)


def it_is_sent(keys: Keyboard, page: MonthPage, stick: Path) -> None:
    keys.press("Ctrl+Return")
    keys.walk_to("Send it all the same", whole=True)  # no headquarters has enrolled this office
    keys.press("Space")
    done = keys.one(SentDialog).done
    (written,) = stick.iterdir()
    assert read_bundle(written).sequence == done.sequence == 2
    keys.press("Esc")
    assert page.chooser.state.text() == "Sent, no. 2"


def it_is_told(keys: Keyboard, page: MonthPage, session: Session) -> None:
    """The paragraph is copied, and its first number opens the list behind it."""
    keys.press("F7", "F8")
    told = session.ask(period_news, AskNews("1404-06")).news.text
    assert QApplication.clipboard().text() == told
    keys.press("Tab", "Enter")
    rows = page.tables.behind.table()
    assert rows is not None
    assert rows.rows.total == standing_of(page).figures.after.covered


def test_a_month_from_its_checks_to_headquarters(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    disturb(session, "+")
    keys.command("Go to Month and report")
    page = window.page("month")
    assert isinstance(page, MonthPage)
    assert page.month == SHAHRIVAR
    what_blocks_is_mended(keys, page, session)
    a_warning_is_looked_at(keys, page, window)
    it_is_closed_with_a_reason(keys, page, session)
    its_papers_are_issued(keys)
    it_is_sent(keys, page, stick)
    it_is_told(keys, page, session)
