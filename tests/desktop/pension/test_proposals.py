# SPDX-License-Identifier: Apache-2.0
"""The list of proposals: confirmed by the filled dialog, put aside, made again, led to from elsewhere."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from tests.support.household import ALI, kept
from tests.support.window import dialog_of, page_of, plain, press, settle, show_page, type_into
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.pension.aside import AsideDialog
from welfare_desk.desktop.pension.changing import PensionDialog
from welfare_desk.desktop.pension.month_tabs import PROPOSALS
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.pension.proposal_columns import found_words
from welfare_desk.desktop.pension.proposals import ProposalsPart
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.services.pension.proposals import ListProposals, list_proposals
from welfare_desk.services.session import Session

R = ProposalReason


def part(qtbot: QtBot, window: MainWindow) -> ProposalsPart:
    found: ProposalsPart = show_page(qtbot, window, "pension", tab="proposals").proposals
    found.table.setFocus()
    return found


def stand(found: ProposalsPart, reason: ProposalReason) -> None:
    assert found.table.go_to_key(f"{ALI}/pension/{reason}")


def proposed(session: Session, *, aside: bool = False) -> list[ProposalReason]:
    return [row.reason for row in session.ask(list_proposals, ListProposals(aside=aside)).rows]


def test_a_proposal_opens_the_dialog_filled_in(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    found = part(qtbot, window)
    stand(found, R.DECILE)
    row = found.table.current_row()
    assert found_words(row) == "The decile is out of range: 8"
    press(found.table, "Enter")
    settle(qtbot, window)
    dialog = dialog_of(window, PensionDialog)
    assert (dialog.to_state.value(), dialog.reason_code.value()) == (
        PensionState.SUSPENDED,
        SuspensionReason.DECILE,
    )
    dialog.notice.set_value(False)
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).pension.state is PensionState.SUSPENDED
    assert R.DECILE not in proposed(session)
    assert not found.table.go_to_key(f"{ALI}/pension/{R.DECILE}")


def test_a_proposal_is_put_aside_until_a_day_and_made_again(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    found = part(qtbot, window)
    stand(found, R.DECILE)
    press(found.table, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, AsideDialog)
    type_into(dialog.until.edit, format_date(session.today()))
    type_into(dialog.why.line, "اعتراض کرده است")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert "after today" in dialog.until.error()
    type_into(dialog.until.edit, format_date(session.today() + timedelta(days=30)))
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert (R.DECILE in proposed(session), proposed(session, aside=True)) == (False, [R.DECILE])
    found.filters.show_values({"aside": (True,)})
    found.show_rows()
    settle(qtbot, window)
    stand(found, R.DECILE)
    press(found.table, "Del")
    settle(qtbot, window)
    back = dialog_of(window, MistakeDialog)
    type_into(back.reason.line, "زود بود")
    press(back, "Ctrl+S")
    settle(qtbot, window)
    assert (R.DECILE in proposed(session), proposed(session, aside=True)) == (True, [])
    assert found.empty.title.text() == "Nothing is put aside"


def test_the_file_opens_at_its_payments(qtbot: QtBot, window: MainWindow) -> None:
    found = part(qtbot, window)
    stand(found, R.DECILE)
    press(found.table, "Ctrl+O")
    settle(qtbot, window)
    page = window.page("file")
    assert (page.summary.file.file_no, page.parts.seen()) == (ALI, "payments")


def test_the_first_page_leads_to_them(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = show_page(qtbot, window, "first")
    count = len(proposed(session))
    assert any(f"{count} payment" in plain(label) for label in _words(page))
    page.tasks.buttons["proposals"].click()
    settle(qtbot, window)
    assert page_of(window, "pension", PensionPage).tabs.current == PROPOSALS


def _words(page: object) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in page.findChildren(QLabel)]
