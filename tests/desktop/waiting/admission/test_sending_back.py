# SPDX-License-Identifier: Apache-2.0
"""What a clerk has put before the head goes back with a reason, which the clerk reads beside the list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.queues import MONTH, quota, waiting
from tests.support.window import open_window, plain, press, said, settle, show_page
from welfare_desk.desktop.waiting.admission.page import APPROVAL, AdmissionPage
from welfare_desk.desktop.waiting.admission.words import quota_state
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.quotas import (
    ListQuotas,
    RecordQuota,
    SubmitQuota,
    quotas,
    record_quota,
    submit_quota,
)

CLERKS = "چهار چنار کنار رود"
WHY = "مدارک دو نفر ناقص است"


@pytest.fixture
def clerk(session: Session) -> Iterator[Session]:
    """Somebody who changes the queue and approves nothing, and has put a list before the head."""
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, CLERKS, own_password=offices.PASSWORD))
    waiting(session, 2)
    row = quota(session, 1)
    with offices.desk(session.office_dir, user="زهرا") as opened:
        opened.do(submit_quota, SubmitQuota(row, 1))
        yield opened


def only(session: Session) -> Quota:
    (found,) = session.ask(quotas, ListQuotas()).quotas
    return found


def approval(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    for stage in (page.letters.table, page.listing.table):
        press(stage, "Ctrl+Enter")
        settle(qtbot, window)
    assert page.step == APPROVAL
    return page


def test_the_head_sends_the_list_back_with_a_reason(
    qtbot: QtBot, clerk: Session, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = approval(qtbot, window)
    assert page.approval.unsend_button.isHidden()
    keys.push("Send back with a reason…")
    keys.asked("Send the list back")
    keys.press("Ctrl+S")
    keys.asked("Send the list back")  # the reason is missing
    keys.enter("Reason", WHY)
    keys.press("Ctrl+S")
    keys.nothing_asked()
    told = only(session)
    assert (told.submitted_by, told.returned_why) == ("", WHY)
    assert plain(said(window)) == "Sent back to زهرا"
    assert (page.step, page.approval.return_button.isHidden()) == (APPROVAL, True)
    assert quota_state(told)[0] == "Sent back"


def test_the_clerk_reads_why_until_it_is_sent_again(qtbot: QtBot, clerk: Session, session: Session) -> None:
    session.do(submit_quota, SubmitQuota(only(session).id, 2, submitted=False, reason=WHY))
    shown = open_window(qtbot, clerk)
    page = approval(qtbot, shown)
    band = page.approval.cautions.returned
    assert (band.isVisible(), WHY in band.words.text()) == (True, True)
    press(page.approval.send_button, "Ctrl+Enter")
    settle(qtbot, shown)
    assert (band.isHidden(), page.approval.back_button.hasFocus()) == (True, True)
    assert (page.approval.unsend_button.isVisible(), page.approval.return_button.isHidden()) == (True, True)
    shown.let_go()


def test_a_policy_that_is_only_tried_is_told_beside_the_approval(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 1)
    page: AdmissionPage = show_page(qtbot, window, "admission")
    keys.press("Ctrl+Return", "Ctrl+Return")
    assert page.approval.cautions.tried.isHidden()
    keys.press("Esc", "Ctrl+T")
    keys.wait_for(lambda: not page.listing.trying.under_way())
    page.listing.table.setFocus()
    keys.press("Ctrl+Return")
    assert (page.step, page.approval.cautions.tried.isVisible()) == (APPROVAL, True)


@pytest.mark.parametrize(
    ("service", "payment", "confirms"),
    [("pension", True, False), ("wheelchair", False, False), ("living-allowance", True, True)],
)
def test_the_question_tells_what_is_confirmed_of_an_allowance_alone(
    window: MainWindow, session: Session, service: str, payment: bool, confirms: bool
) -> None:
    session.do(record_quota, RecordQuota(service, "۱۲", session.today(), 1, MONTH))
    page = window.findChild(AdmissionPage) or AdmissionPage(window)
    told = " ".join(page.approving._what_follows(only(session)))
    assert ("Their payment begins" in told, "you confirm it of everybody" in told) == (payment, confirms)
