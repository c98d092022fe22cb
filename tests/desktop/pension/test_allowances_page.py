# SPDX-License-Identifier: Apache-2.0
"""The office's allowances by kind and state; Enter opens the payments of a file."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.household import ALI
from tests.support.pensions import allowance_change
from tests.support.window import page_of, plain, press, settle, show_page, status_words
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.pension.allowances_page import AllowancesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session

CARE, HYGIENE = AllowanceKind.CARE, AllowanceKind.HYGIENE
PAID, CUT = PensionState.ON_PENSION, PensionState.CUT


def changed(session: Session, kind: AllowanceKind, to_state: PensionState = PAID, month: int = 6) -> None:
    session.do(change_allowance, allowance_change(ALI, kind, to_state, from_jalali(1404, month, 1)))


def opened(qtbot: QtBot, window: MainWindow, **arguments: str) -> AllowancesPage:
    page: AllowancesPage = show_page(qtbot, window, "allowances", **arguments)
    page.table.setFocus()
    return page


def rows(page: AllowancesPage) -> list[tuple[AllowanceKind, PensionState]]:
    found: list[Any] = [page.table.rows.row_at(place) for place in range(page.table.rows.total)]
    return sorted((row.kind, row.state) for row in found)


def test_without_any_the_page_says_where_one_is_granted(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(qtbot, window)
    assert page.empty.isVisible()
    assert (page.empty.title.text(), plain(page.empty.text.text())) == (
        "No allowance is recorded yet",
        "Open a file and grant its allowance under «Payments» with Ins.",
    )
    assert reason_of(page._opens) != ""


def test_they_are_narrowed_by_kind_and_by_state(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    changed(session, CARE)
    changed(session, HYGIENE)
    changed(session, HYGIENE, CUT, 7)
    page = opened(qtbot, window)
    assert rows(page) == [(CARE, PAID), (HYGIENE, CUT)]
    assert "2 allowances in this list" in map(plain, status_words(window))
    for kind, state, found in (
        ((HYGIENE,), (), [(HYGIENE, CUT)]),
        ((HYGIENE,), (PAID,), []),
        ((), (PAID,), [(CARE, PAID)]),
    ):
        for name, values in (("kind", kind), ("state", state)):
            page.filters.chips[name].choose(values, announce=True)
        settle(qtbot, window)
        assert rows(page) == found
        assert page.empty.isVisible() == (not found)
    page.filters.chips["state"].choose((PensionState.SUSPENDED,), announce=True)
    settle(qtbot, window)
    assert page.empty.title.text() == "Nothing matches these filters"


def test_a_kind_that_is_asked_for_is_shown_alone(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    changed(session, CARE)
    changed(session, HYGIENE)
    page = opened(qtbot, window, kind=HYGIENE.value)
    assert (rows(page), page.filters.values("kind")) == ([(HYGIENE, PAID)], (HYGIENE,))


def test_enter_and_a_key_open_the_payments_of_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    changed(session, CARE)
    for keys in ("Enter", "Ctrl+O"):
        page = opened(qtbot, window)
        page.table.go_to(0)
        press(page.table, keys)
        settle(qtbot, window)
        file = page_of(window, "file", FilePage)
        assert file.summary is not None
        assert (file.summary.file.file_no, file.parts.seen()) == (ALI, "payments")


def test_what_is_granted_meanwhile_comes_into_the_list(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = opened(qtbot, window)
    changed(session, CARE)
    settle(qtbot, window)
    assert (rows(page), page.empty.isVisible()) == ([(CARE, PAID)], False)
