# SPDX-License-Identifier: Apache-2.0
"""What the head is told before an approval: each thing in a band of its own, nothing where all is well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, LETTER_ON, MONTH, quota, waiting
from tests.support.window import plain, show_page
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.waiting.admission.cautions import Cautions
from welfare_desk.desktop.waiting.admission.page import APPROVAL, LIST, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import DATE_ORDER
from welfare_desk.domain.waiting.proposal import Counts, Listed, Proposal, SincePut
from welfare_desk.domain.waiting.quota import Conditions, Quota, QuotaLetter, QuotaState
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import HoldEntry, SetDocuments, hold, set_documents
from welfare_desk.services.waiting.quotas import RecordQuota, SubmitQuota, record_quota, submit_quota
from welfare_desk.settings import Settings

DAY = date(2025, 10, 22)
GIVEN = Quota(1, 1, "pension", QuotaLetter(LETTER, LETTER_ON, 2, MONTH), QuotaState.OPEN)
PROPOSED = Proposal(
    "pension",
    1,
    LETTER,
    LETTER_ON,
    MONTH,
    Conditions(),
    2,
    2,
    DAY,
    DATE_ORDER,
    Counts(2, 2, 0, ()),
    "",
    (),
    2,
)
ALI, ZAHRA = Listed("1404-00001", "علی", "محمدی"), Listed("1404-00002", "زهرا", "")


@pytest.fixture
def cautions(qtbot: QtBot) -> Cautions:
    dress(Settings(theme="light", language="en"))
    made = Cautions()
    qtbot.addWidget(made)
    return made


def bands(
    cautions: Cautions, quota: dict[str, Any] | None = None, *, tried: bool = False, **told: Any
) -> list[str]:
    """The words of the bands that are told of."""
    cautions.show_list(replace(GIVEN, **(quota or {})), replace(PROPOSED, **told), tried=tried)
    every = (
        cautions.sent,
        cautions.returned,
        cautions.changed,
        cautions.tried,
        cautions.documents,
        cautions.rate,
    )
    return [plain(band.words.text()) for band in every if not band.isHidden()]


def test_where_all_is_well_nothing_is_told_and_no_room_taken(cautions: Cautions) -> None:
    since = SincePut((), (), 1, 1)
    assert (bands(cautions, since_put=since), cautions.isHidden()) == ([], True)


def test_who_has_put_it_before_the_head_and_who_sent_it_back(cautions: Cautions) -> None:
    assert bands(cautions, {"submitted_by": "زهرا", "submitted_on": DAY}) == [
        "زهرا put this before the head on 1404/07/30."
    ]
    back = {"returned_by": "مریم", "returned_on": DAY, "returned_why": "مدارک\nناقص است"}
    assert bands(cautions, back) == ["مریم sent this back on 1404/07/30: مدارک ناقص است"]
    assert not cautions.isHidden()


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (SincePut((), (), 0, 3), "Another policy is in force since."),
        (SincePut((ALI,), (), 1, 1), "Have come in: علی محمدی (1404-00001)."),
        (
            SincePut((ALI,), (ZAHRA,), 1, 2),
            (
                "Another policy is in force since. Have come in: علی محمدی (1404-00001)."
                " Are no longer in it: زهرا (1404-00002)."
            ),
        ),
    ],
)
def test_what_has_become_of_the_list_since(cautions: Cautions, since: SincePut, words: str) -> None:
    first = "The list is not the one that was put before the head. "
    assert bands(cautions, since_put=since) == [first + words]


def test_documents_and_a_month_without_a_rate(cautions: Cautions) -> None:
    unready, rate = bands(cautions, unready=1_200, rate_lacks="no_rate")
    assert unready == "The documents of 1,200 who would be admitted are not marked as complete."
    assert rate == (
        "Aban 1404 has no rate yet: they can be admitted, but the list of that month is only made once a rate"
        " is recorded."
    )


def test_another_list_takes_the_bands_of_the_one_before_away(cautions: Cautions) -> None:
    assert len(bands(cautions, tried=True, unready=1)) == 2
    assert (bands(cautions), cautions.isHidden()) == ([], True)


def test_the_head_is_told_what_to_think_of_before_the_approval(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    window.resize(1092, 614)
    files = waiting(session, 3)
    session.do(set_documents, SetDocuments(files[1], Documents.COMPLETE))
    row = session.do(record_quota, RecordQuota("pension", LETTER, LETTER_ON, 2, JalaliMonth(1405, 1))).id
    session.do(submit_quota, SubmitQuota(row, 1))
    page: AdmissionPage = show_page(qtbot, window, "admission")
    keys.press("Ctrl+Return", "Ctrl+Return")
    told = page.approval.cautions
    assert told.changed.isHidden()
    assert told.documents.words.text() == (
        "The documents of 1 who would be admitted are not marked as complete."
    )
    assert told.rate.words.text().startswith("Farvardin 1405 has no rate yet")
    session.do(hold, HoldEntry(files[0], "بستری است"))
    keys.settle()
    assert page.step == LIST
    keys.press("Ctrl+Return")
    said_now = plain(told.changed.words.text())
    assert said_now.startswith("The list is not the one that was put before the head. Have come in: ")
    assert files[2] in said_now.partition("Are no longer in it")[0]
    assert files[0] in said_now.partition("Are no longer in it")[2]
    keys.write("دیده شد")  # on a low screen the note stands below what is told
    assert page.approval.reason.control.visibleRegion().boundingRect().height() > 20


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
