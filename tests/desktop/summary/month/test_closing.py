# SPDX-License-Identifier: Apache-2.0
"""Closing a month and opening it again, by keys; what is off says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD
from tests.support.window import (
    dialog_of,
    open_window,
    plain,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.summary.month.dialogs import CloseMonthDialog, ReasonDialog, ReopenMonthDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.domain.summary.monthly.order import ClosingOrder
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import AskMonth, CloseMonth, close_month, month_figures

SHAHRIVAR = JalaliMonth(1404, 6)
WHY = "Deciles are asked of the registry; the visits are planned for Aban."


def write_reason(qtbot: QtBot, window: MainWindow) -> None:
    press_here("F4")
    dialog = dialog_of(window, ReasonDialog)
    type_into(dialog.reason.note, WHY)
    press(dialog.reason.note, "Ctrl+S")
    settle(qtbot, window)


def test_the_closing_is_off_until_its_warnings_have_a_reason(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    standing = page.closing.standing
    assert standing is not None
    warned = len(standing.warned)
    assert warned > 0
    told = f"{warned} warnings want a reason"
    assert (reason_of(page.foot.close_month), page.foot.state.words.text()) == (told, told)
    press_here("Ctrl+Enter")
    assert window.findChildren(CloseMonthDialog) == []
    write_reason(qtbot, window)
    assert reason_of(page.foot.close_month) == ""
    assert page.foot.state.words.text() == "The reason of the warnings is written"


def test_nothing_is_no_reason_and_the_caret_stands_behind_what_was_written(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    press_here("F4")
    dialog = dialog_of(window, ReasonDialog)
    press(dialog.reason.note, "Ctrl+S")
    settle(qtbot, window)
    assert dialog.is_open()
    assert dialog.reason.error() == "This must be filled in"
    press(dialog.reason.note, "Esc")
    write_reason(qtbot, window)
    press_here("F4")
    note = dialog_of(window, ReasonDialog).reason.note
    assert note.textCursor().position() == len(WHY)


def test_esc_asks_before_a_reason_is_lost(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    press_here("F4")
    dialog = dialog_of(window, ReasonDialog)
    type_into(dialog.reason.note, WHY)
    press(dialog.reason.note, "Esc")
    press_here("Esc")
    assert dialog.reason.note.hasFocus()
    press(dialog.reason.note, "Esc")
    press_here("Shift+Tab")
    press_here("Enter")
    settle(qtbot, window)
    assert page.closing.reason() == WHY
    press_here("F4")
    again = dialog_of(window, ReasonDialog)
    assert again.reason.typed() == WHY
    type_into(again.reason.note, "something else")
    press(again.reason.note, "Esc")
    press_here("Tab")
    press_here("Enter")
    settle(qtbot, window)
    assert page.closing.reason() == WHY
    press_here("F4")
    press_here("Esc")
    assert [one for one in window.findChildren(ReasonDialog) if one.is_open()] == []


def test_a_month_is_closed_by_keys_and_a_hurried_enter_leaves_it_open(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    write_reason(qtbot, window)
    press_here("Ctrl+Enter")
    dialog_of(window, CloseMonthDialog)
    press_here("Enter")
    settle(qtbot, window)
    assert session.ask(month_figures, AskMonth(SHAHRIVAR)).closed is None
    press_here("Ctrl+Enter")
    dialog_of(window, CloseMonthDialog)
    press_here("Shift+Tab")
    press_here("Enter")
    settle(qtbot, window)
    closed = session.ask(month_figures, AskMonth(SHAHRIVAR)).closed
    assert closed is not None
    assert closed.reason == WHY
    assert page.crumbs[1] == "Shahrivar 1404, closed"
    assert page.chooser.state.text() == "Closed"
    assert (page.foot.close_key.isVisible(), page.foot.reopen.isVisible()) == (False, True)
    assert page.closing.reason() == ""


@pytest.mark.usefixtures("closed")
def test_a_closed_month_tells_the_reason_given_and_wants_none(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: MonthPage = show_page(qtbot, window, "month")
    seal = session.ask(month_figures, AskMonth(SHAHRIVAR)).closed
    assert seal is not None
    part = page.checks
    assert (part.card.title.text(), part.again.isVisible()) == ("Checks at the closing", False)
    assert plain(part.reason.text()) == f"Reason given by {seal.closed_by} on 1404/07/30: {WHY}"
    assert part.reason.isVisible()
    heading = part.checks.accessibleDescription().partition(":")[0]
    assert heading == "Warning; closed with a reason"
    page.step_month(1)
    settle(qtbot, window)
    assert (part.card.title.text(), part.reason.isVisible()) == ("Checks before closing", False)


@pytest.fixture
def closed(session: Session) -> None:
    session.do(close_month, CloseMonth(SHAHRIVAR, WHY))


@pytest.mark.usefixtures("closed")
def test_the_last_closed_month_is_opened_again_with_a_reason(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: MonthPage = show_page(qtbot, window, "month")
    assert page.month == SHAHRIVAR  # Mehr runs still: what was closed last is to be sent
    page.foot.reopen.setFocus()
    press_here("Ctrl+Shift+R")
    dialog = dialog_of(window, ReopenMonthDialog)
    assert dialog.record == "1404-06"
    type_into(dialog.reason.control, "a file was told late")
    send_form()
    settle(qtbot, window)
    assert session.ask(month_figures, AskMonth(SHAHRIVAR)).closed is None
    assert page.crumbs[1] == "Closing Shahrivar 1404"
    assert page.isAncestorOf(window.focusWidget())


@pytest.mark.usefixtures("closed")
def test_a_closed_month_lists_the_rows_of_its_checks_as_they_were_sealed(
    qtbot: QtBot, window: MainWindow
) -> None:
    page: MonthPage = show_page(qtbot, window, "month")
    checks = page.checks.checks
    codes = [check.code for check in checks.checks()]
    checks.choose(codes.index("visits_due"))
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle(qtbot, window)
    due = checks.current()
    rows = page.checks.behind.table()
    assert due is not None
    assert rows is not None
    assert rows.rows.total == due.count > 0
    press(checks, "F9")
    settle(qtbot, window)
    table = page.tables.grid.figures.table
    assert table is not None
    assert table.code == "visits"


@pytest.mark.usefixtures("closed")
def test_what_a_closed_month_kept_no_rows_of_says_so(qtbot: QtBot, window: MainWindow) -> None:
    page: MonthPage = show_page(qtbot, window, "month")
    checks = page.checks.checks
    checks.choose([check.code for check in checks.checks()].index("covered_by_age"))
    qtbot.waitUntil(lambda: not page._pause.isActive())
    assert page.checks.behind.none.title.text() == "As it was told at the closing"


@pytest.mark.usefixtures("closed")
def test_what_another_desk_did_is_read_again_under_its_refusal(
    qtbot: QtBot, window: MainWindow, page: MonthPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[str] = []
    show = page._show
    monkeypatch.setattr(page, "_show", lambda standing: (came.append(str(standing.month)), show(standing)))
    for code, times in (("month_closed_already", 1), ("month_checks_fail", 2), ("no_glyph", 2)):
        page.show_trouble(Told(ErrorKind.REFUSED, "refused", "closed already", code))
        settle(qtbot, window)
        assert (came, page.trouble.banner() is not None) == (["1404-06"] * times, True)


@pytest.mark.parametrize(
    ("month", "order", "said"),
    [
        (
            "1404-05",
            ClosingOrder(SHAHRIVAR, SHAHRIVAR),
            "To close it, open the closed months again first, from the last back to Shahrivar 1404",
        ),
        (
            "1404-05",
            ClosingOrder(SHAHRIVAR, SHAHRIVAR, sent=SHAHRIVAR),
            "Shahrivar 1404 was sent as the first: this one is not closed any more",
        ),
        ("1404-06", ClosingOrder(JalaliMonth(1404, 4)), "Mordad 1404 is open still; it is closed first"),
    ],
)
def test_months_are_closed_in_order(
    qtbot: QtBot, window: MainWindow, month: str, order: ClosingOrder, said: str
) -> None:
    page: MonthPage = show_page(qtbot, window, "month", month=month)
    standing = page.closing.standing
    assert standing is not None
    page.closing.follow(replace(standing, closed=None, order=order))
    assert (page.closing.said()[0], page.closing.close_act.isEnabled()) == (said, False)


@pytest.mark.parametrize(("days", "month"), [(4, "1404-07"), (34, "1404-07"), (64, "1404-09")])
def test_an_office_that_closed_none_begins_with_the_month_of_its_first_entry(
    qtbot: QtBot, session: Session, days: int, month: str
) -> None:
    """It was made on the last day of Mehr; two months later nobody waits for that month any more."""
    session._clock = lambda: offices.NOON + timedelta(days)
    window = open_window(qtbot, session)
    page: MonthPage = show_page(qtbot, window, "month")
    assert str(page.month) == month
    window.let_go()


def test_the_first_closing_says_that_the_chain_begins_with_it(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    begins = (
        "No month is closed yet, so the chain of months begins with this one. An earlier month can be closed "
        "then only after this one was opened again, and not any more once this one was sent."
    )

    def asked() -> list[str]:
        write_reason(qtbot, window)
        press_here("Ctrl+Enter")
        dialog = dialog_of(window, CloseMonthDialog)
        said = [label.text() for label in dialog.findChildren(Label)]
        dialog.cancel()
        settle(qtbot, window)
        return said

    assert begins in asked()
    session.do(close_month, CloseMonth(JalaliMonth(1404, 5), WHY))
    page.reload()
    settle(qtbot, window)
    assert begins not in asked()


def test_what_blocks_is_told_before_what_wants_a_reason(page: MonthPage) -> None:
    standing = page.closing.standing
    assert standing is not None
    wrong = Check("covered_by_age", Severity.BLOCKS, False, Place.FILES, 8, 7)
    other = replace(wrong, code="covered_by_sex")
    page.closing.follow(replace(standing, checks=(*standing.checks, wrong, other)))
    page._tell_state()
    warned = len(standing.warned)
    assert reason_of(page.foot.close_month) == "2 checks block the closing"
    assert page.foot.state.words.text() == f"2 checks block the closing; {warned} warnings want a reason"


def test_who_may_not_approve_is_told_so(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("سارا", Role.CASE_CLERK, PASSWORD, own_password=PASSWORD))
    with offices.desk(session.office_dir, user="سارا") as other:
        window = open_window(qtbot, other)
        page: MonthPage = show_page(qtbot, window, "month")
        acts = (page.closing.reason_act, page.closing.close_act, page.closing.reopen_act)
        assert {reason_of(act) for act in acts} == {no_right(Permission.APPROVE)}
        assert page.foot.state.words.text().endswith("; the head of office closes the month")
        assert page.tables.grid.figures.rowCount() > 0
        assert QApplication.focusWidget() is not None
        window.let_go()
