# SPDX-License-Identifier: Apache-2.0
"""A list refused for the day: the head confirms the day by keys alone, a clerk reads who can."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.clocks import ahead_of
from tests.support.keyboard import Keyboard
from tests.support.queues import quota, waiting
from tests.support.window import open_window, plain, said, settle, show_page
from welfare_desk.desktop.kit.allowing import no_right, reason_of
from welfare_desk.desktop.kit.banners import MAIN_KEY, Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Icon, KeyCap
from welfare_desk.desktop.waiting.admission.page import APPROVAL, LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.text import isolate
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.confirming_day import AskAhead, ConfirmDay, ahead, confirm_day
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import HoldEntry, ReleaseEntry, hold, release

CLERKS = "چهار چنار کنار رود"


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


@pytest.fixture(autouse=True)
def held_next_month(session: Session) -> None:
    """Three wait under a letter, one of them held by a clock that was a month ahead."""
    files = waiting(session, 3)
    quota(session, 1)
    ahead_of(session).do(hold, HoldEntry(files[0], "در سفر"))


@pytest.fixture
def clerk(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window of somebody who approves nothing."""
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, CLERKS, own_password=offices.PASSWORD))
    with offices.desk(session.office_dir, user="زهرا") as opened:
        shown = open_window(qtbot, opened)
        yield shown
        shown.let_go()


def test_the_head_confirms_the_day_and_the_list_is_proposed_anew(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = admission(qtbot, window)
    keys.press("Enter")
    assert (page.step, page.listing.proposal) == (LIST, None)
    assert keys.reads("If today is really 1404/07/30")
    keys.press(MAIN_KEY)
    keys.asked("Confirm the day")
    assert keys.reads(f"1 change in queues, the last on {isolate('1404/08/30')}")
    keys.press("Ctrl+S")
    keys.asked("Confirm the day")  # the reason is missing
    keys.enter("Reason", "ساعت رایانهٔ دو جلو بود")
    keys.enter("Which day is today by the calendar?", "1404/08/30")
    keys.press("Ctrl+S")
    keys.asked("Confirm the day")
    assert keys.reads("its clock is wrong, and nothing was changed")
    keys.enter("Which day is today by the calendar?", "1404/07/30")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert said(window) == f"The day is confirmed: all counts from {isolate('1404/07/30')} on"
    assert session.ask(ahead, AskAhead()).found == ()
    assert page.trouble.banner() is None
    assert page.listing.proposal is not None
    assert (page.step, page.listing.proposal.counts.admitted) == (LIST, 1)


def test_the_act_has_its_key_and_place_in_the_palette_in_every_step(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = admission(qtbot, window)
    assert page.step == QUOTA
    keys.press("Shift+F9")
    keys.asked("Confirm the day")
    keys.press("Esc")
    keys.nothing_asked()
    keys.command("The day is right")
    keys.asked("Confirm the day")
    keys.press("Esc")
    session.do(confirm_day, ConfirmDay(session.today(), "ساعت جلو بود"))
    keys.press("Shift+F9")
    keys.nothing_asked()
    assert said(window) == "Nothing is recorded for days to come."


def test_a_clerk_reads_who_can_confirm_it(qtbot: QtBot, clerk: MainWindow) -> None:
    page = admission(qtbot, clerk)
    page.proceed()
    settle(qtbot, clerk)
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    (offered,) = [one for one in banner.findChildren(Button) if "The day is right" in one.text()]
    (act,) = [one for one in page.actions() if one.text() == "The day is right"]
    assert (reason_of(offered), reason_of(act)) == (no_right(Permission.APPROVE),) * 2


def test_without_a_list_nothing_is_tried_and_the_way_on_says_why(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    page = admission(qtbot, window)
    keys.press("Enter")
    trying = page.listing.trying
    no_list = "There is no list, for the reason that is told above."
    assert {reason_of(one) for one in (trying.keep_button, trying.drop_button, trying.score_button)} == {
        no_list
    }
    assert not [one for one in trying.figures.findChildren(Icon) if one.isVisible()]
    assert not page.listing.strip.isVisible()
    for key in ("Ctrl+T", "Ctrl+S", "Ctrl+Shift+Del"):
        keys.press(key)
        assert (said(window), trying.differs()) == (no_list, False)
    keys.press("Esc", "Ctrl+Return")
    assert (page.step, said(window)) == (LIST, no_list)
    assert isinstance(page.trouble.banner(), Banner)  # it was put away, and stands there again
    session.do(confirm_day, ConfirmDay(session.today(), "ساعت جلو بود"))
    keys.settle()
    keys.wait_for(lambda: page.listing.proposal is not None and not trying.under_way())
    assert (reason_of(page.listing.next_button), reason_of(trying.score_button)) == ("", "")
    assert [one for one in trying.figures.findChildren(Icon) if one.isVisible()]
    assert page.listing.strip.isVisible()


def test_the_banner_names_the_key_that_f1_names_too(qtbot: QtBot, window: MainWindow, keys: Keyboard) -> None:
    page = admission(qtbot, window)
    keys.press("Enter")
    banner = page.trouble.banner()
    assert isinstance(banner, Banner)
    assert [plain(one.text()).strip("\u200e") for one in banner.findChildren(KeyCap)] == [
        MAIN_KEY,
        "Shift F9",
    ]


def test_what_is_refused_meanwhile_leads_back_from_the_approval(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    session.do(confirm_day, ConfirmDay(session.today(), "ساعت جلو بود"))
    page = admission(qtbot, window)
    keys.press("Ctrl+Return", "Ctrl+Return")
    assert page.step == APPROVAL
    (quota_id,) = [one.id for one in page.letters.quotas]
    ahead_of(session).do(release, ReleaseEntry(page.listing.table.rows.row_at(0).file_no, "برگشت"))
    window.reload()
    keys.settle()
    assert (page.step, page.listing.proposal, page.letters.quotas[0].id) == (LIST, None, quota_id)
    assert isinstance(page.trouble.banner(), Banner)
