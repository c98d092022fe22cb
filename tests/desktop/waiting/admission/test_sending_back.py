# SPDX-License-Identifier: Apache-2.0
"""What a clerk has put before the head goes back with a reason, which the clerk reads beside the list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.keyboard import Keyboard
from tests.support.queues import quota, waiting
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
    SubmitQuota,
    quotas,
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
