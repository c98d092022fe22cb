# SPDX-License-Identifier: Apache-2.0
"""What is approved as the head reads it, and what head and clerk are offered with it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, quota, waiting
from tests.support.window import open_window, plain, press, said, settle, show_page, status_words
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.desktop.kit.cards import Card, FactRow
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.waiting.admission.page import APPROVAL, LIST, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.text import latin_digits
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.services.waiting.quotas import ListQuotas, SubmitQuota, quotas, submit_quota

CLERKS = "چهار چنار کنار رود"
NOBODY = "Nobody of this list can be admitted."


@pytest.fixture
def clerk(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window of somebody who changes the queue and approves nothing."""
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, CLERKS, own_password=offices.PASSWORD))
    with offices.desk(session.office_dir, user="زهرا") as opened:
        shown = open_window(qtbot, opened)
        yield shown
        shown.let_go()


def approval(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    for stage in (page.letters.table, page.listing.table):
        press(stage, "Ctrl+Enter")
        settle(qtbot, window)
    return page


def facts(card: Card) -> dict[str, str]:
    return {plain(row.name.text()): plain(row.value.text()) for row in card.findChildren(FactRow)}


def offered(page: AdmissionPage) -> list[QWidget]:
    step = page.approval
    acts = step.back_button, step.unsend_button, step.return_button, step.send_button, step.approve_button
    return [one for one in acts if one.isVisible()]


def test_the_letter_the_list_and_its_digest_stand_there(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    files = waiting(session, 4)
    quota(session, 2)
    session.do(hold, HoldEntry(files[0], "در سفر"))
    page = approval(qtbot, window)
    assert facts(page.approval.letter) == {
        "Letter": latin_digits(LETTER),
        "Day of the letter": "Monday 28 Mehr 1404",
        "Service": "Pension",
        "Places left": "2 of 2",
        "First month": "Aban 1404",
        "Order": "by the day of joining",
        "As of": "1404/07/30",
    }
    assert facts(page.approval.list) == {
        "Are admitted": "2 of 4",
        "Are passed over": "1",
        "· is held": "1",
    }
    proposal = page.listing.proposal
    assert proposal is not None
    shown = [plain(one.text()) for one in page.approval.list.findChildren(Label) if one.code]
    assert [len(part.split()) for part in shown] == [4, 4]
    assert "".join(shown).replace(" ", "") == proposal.digest


def test_the_head_is_offered_the_approval_with_how_many_and_writes_a_note_first(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 2)
    page = approval(qtbot, window)
    assert offered(page) == [page.approval.back_button, page.approval.approve_button]
    assert page.approval.approve_button.text().strip() == "Approve: admit 2"
    assert page.approval.reason.control.hasFocus()


def test_a_list_that_admits_nobody_is_neither_sent_nor_approved(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    (file_no,) = waiting(session, 1)
    quota(session, 1)
    page = approval(qtbot, window)
    session.do(hold, HoldEntry(file_no, "در سفر"))
    page.listing.show_quota(page.letters.quotas[0])
    keys.settle()
    proposal = page.listing.proposal
    assert (page.step, proposal and proposal.counts.admitted) == (LIST, 0)
    assert proposal is not None
    page.approval.show_list(page.letters.quotas[0], proposal, page.letters, tried=False)
    assert (reason_of(page.approval.approve_button), reason_of(page.approval.send_button)) == (NOBODY,) * 2
    page.approval.proceed()
    assert said(window) == NOBODY


def test_a_clerk_puts_the_list_before_the_head_and_takes_it_back(
    qtbot: QtBot, clerk: MainWindow, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    page = approval(qtbot, clerk)
    assert offered(page) == [page.approval.back_button, page.approval.send_button]
    assert page.approval.reason.isHidden()
    press(page.approval.send_button, "Ctrl+Enter")
    settle(qtbot, clerk)
    (told,) = session.ask(quotas, ListQuotas()).quotas
    assert (bool(told.submitted_by), said(clerk)) == (True, "Put before the head for a decision")
    assert offered(page) == [page.approval.back_button, page.approval.unsend_button]
    assert page.approval._bar.missing.text() == "The head decides now."
    assert page.approval.back_button.hasFocus()  # one habitual Enter takes nothing back
    press(page.approval.back_button, "Ctrl+Enter")
    assert no_right(Permission.APPROVE) in status_words(clerk)
    page.approval.unsend_button.click()
    settle(qtbot, clerk)
    assert session.ask(quotas, ListQuotas()).quotas[0].submitted_by == ""
    assert reason_of(page.letters.close_button) == no_right(Permission.APPROVE)


def test_who_has_not_sent_it_sends_it_back_instead_of_taking_it_back(
    qtbot: QtBot, clerk: MainWindow, session: Session
) -> None:
    waiting(session, 1)
    session.do(submit_quota, SubmitQuota(quota(session, 1), 1))
    page = approval(qtbot, clerk)
    assert page.step == APPROVAL
    assert offered(page) == [page.approval.back_button, page.approval.return_button]
