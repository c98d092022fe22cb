# SPDX-License-Identifier: Apache-2.0
"""The news paragraph: read, copied, every number traced; growth with both roundings."""

from __future__ import annotations

from fractions import Fraction

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, nameless, plain, press, press_here, settle
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.summary.month.growth import (
    ONE_BEFORE,
    WHOLE_YEAR,
    as_it_was,
    before_words,
    cut_words,
    rate_words,
)
from welfare_desk.desktop.summary.month.news import NewsPart
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import NEWS, TABLES
from welfare_desk.desktop.summary.month.tracing import SourcesDialog
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.comparison import Compared
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.growth import growth
from welfare_desk.domain.summary.monthly.periods import Span
from welfare_desk.domain.summary.monthly.statement import Key, Told
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.statement import AskNews, period_news
from welfare_desk.settings import Settings

SHAHRIVAR = JalaliMonth(1404, 6)


@pytest.fixture
def part(qtbot: QtBot, window: MainWindow, page: MonthPage) -> NewsPart:
    press_here("F7")
    settle(qtbot, window)
    assert page.tabs.current == NEWS
    return page.news


def choose(qtbot: QtBot, window: MainWindow, part: NewsPart, which: int) -> None:
    """Press Enter on the number at a place: the view tells which link has the cursor."""
    places = [at for at, segment in enumerate(part._shown.news.segments) if segment.of] if part._shown else []
    part.text.anchorClicked.emit(QUrl(str(places[which])))
    settle(qtbot, window)


def test_the_paragraph_is_copied_by_one_key(
    qtbot: QtBot, window: MainWindow, part: NewsPart, session: Session
) -> None:
    told = session.ask(period_news, AskNews("1404-06")).news.text
    assert part.text.text() == told
    assert " ".join(part.text.toPlainText().split()) == " ".join(told.split())
    press_here("F8")
    assert QGuiApplication.clipboard().text() == told
    QGuiApplication.clipboard().clear()
    press(part.text, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == told
    assert nameless(part) == []


@pytest.mark.parametrize("width", [1366, 1092])
def test_every_line_of_the_paragraph_begins_at_its_right_edge(
    qtbot: QtBot, window: MainWindow, part: NewsPart, width: int
) -> None:
    window.resize(width, 700)
    settle(qtbot, window)
    layout = part.text.document().begin().layout()
    ends = [round(layout.lineAt(at).naturalTextRect().right()) for at in range(layout.lineCount())]
    room = part.text.document().textWidth() - 2 * part.text.document().documentMargin()
    assert len(ends) > 2
    assert [end for end in ends if abs(room - end) > 1] == []


def test_names_of_figures_are_told_whole_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, part: NewsPart
) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    table = part.growth.table
    metrics = QFontMetrics(cell_font(CellLook.STRONG))
    names = [table.columns[0].text(table.rows.row_at(place)) for place in range(table.rows.total)]
    room = table.columnWidth(0) - 2 * px(PAD)
    assert names
    assert [name for name in names if metrics.horizontalAdvance(name) > room] == []


def test_tab_reaches_a_number_and_enter_opens_its_list(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: NewsPart
) -> None:
    assert QApplication.focusWidget() is part.text
    press_here("Tab")
    assert QApplication.focusWidget() is part.text
    press_here("Enter")
    settle(qtbot, window)
    assert page.tabs.current == TABLES
    rows = page.tables.behind.table()
    assert rows is not None
    standing = page.closing.standing
    assert standing is not None
    assert rows.rows.total == standing.figures.after.covered


def test_a_number_of_two_figures_asks_which_one(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: NewsPart
) -> None:
    assert part._shown is not None
    numbers = part._shown.news.numbers()
    choose(qtbot, window, part, next(at for at, one in enumerate(numbers) if len(one.of) == 2))
    dialog = dialog_of(window, SourcesDialog)
    assert dialog.table.rows.total == 2
    press_here("Enter")
    settle(qtbot, window)
    assert page.tabs.current == TABLES


def test_a_number_of_a_quarter_leads_to_the_list_of_one_of_its_months(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: NewsPart
) -> None:
    part.span.choose(Span.QUARTER)
    part.fetch()
    settle(qtbot, window)
    assert part._shown is not None
    numbers = part._shown.news.numbers()
    at = next(at for at, one in enumerate(numbers) if one.of[0].table in ("coverage_in", "pension_in"))
    choose(qtbot, window, part, at)
    dialog = dialog_of(window, SourcesDialog)
    assert dialog.table.rows.total == 3
    dialog.table.go_to(0)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert (page.month, page.tabs.current) == (JalaliMonth(1404, 4), TABLES)
    assert page.tables.shows_rows()


def test_a_figure_brought_to_other_months_is_told_as_measured_and_as_it_was(qtbot: QtBot) -> None:
    dress(Settings(theme="light", language="en"))

    def row(before: int, brought: Fraction | None) -> Compared:
        earlier = Told(Key("1403", "coverage_in", "files"), Unit.FILE, before)
        now = Told(Key("1404-h1", "coverage_in", "files"), Unit.FILE, 42)
        return Compared(now, earlier, None, brought is not None, brought)

    told = [row(80, Fraction(40)), row(4_001, Fraction(4_001, 2)), row(743, None)]
    assert [plain(before_words(one)) for one in told] == ["≈ 40", "≈ 2,000.5", "743"]
    assert [plain(as_it_was(one)) for one in told] == ["80 in 12 months", "4,001 in 12 months", ""]


def test_growth_is_told_of_whole_periods_and_estimates_are_called_so(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: NewsPart
) -> None:
    card = part.growth
    assert card.title.text() == "Growth since Shahrivar 1403"
    card.choice.choose(ONE_BEFORE)
    card.choice.activated.emit(0)
    settle(qtbot, window)
    assert (card.title.text(), card.estimate.isVisible()) == ("Growth since Mordad 1404", False)
    card.choice.choose(WHOLE_YEAR)
    card.choice.activated.emit(0)
    settle(qtbot, window)
    assert (card.title.text(), card.estimate.isVisible()) == ("Growth since the year 1403", True)
    assert "estimate" in card.estimate.text()
    part.span.choose(Span.YEAR)
    part.fetch()
    settle(qtbot, window)
    assert card.none.title.text() == "The year 1404 is not over"
    assert not card.choice.isVisible()


def test_growth_is_told_rounded_and_cut() -> None:
    found, fallen = growth(136, 105), growth(105, 136)
    assert (plain(rate_words(found)), plain(cut_words(found))) == ("+29٫52", "بریده: +29")
    assert (plain(rate_words(fallen)), plain(cut_words(fallen))) == ("−22٫79", "بریده: −22")
    assert (rate_words(None), cut_words(None)) == ("", "")


def test_another_month_is_told_when_the_part_is_seen(
    qtbot: QtBot, window: MainWindow, page: MonthPage, part: NewsPart
) -> None:
    press_here("Alt+PageUp")
    settle(qtbot, window)
    assert part._shown is not None
    assert str(part._shown.figures.period) == "1404-05"
