# SPDX-License-Identifier: Apache-2.0
"""Another policy beside a proposed list: weighed, asked after a pause, answered by name, nothing stored."""

from __future__ import annotations

import threading
from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import ordered_by, quota, waiting
from tests.support.window import press, said, settle, show_page
from welfare_desk.desktop.kit.allowing import nothing_edited, reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.waiting.admission.if_tried import IfTried
from welfare_desk.desktop.waiting.admission.page import LIST, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import PROPOSAL, Criterion, CriterionKind, Order, Policy
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import ListRuns, runs
from welfare_desk.services.waiting.calling import SetDocuments, set_documents
from welfare_desk.services.waiting.policies import ListPolicies, policies

READY = Policy(Order.SCORE, (Criterion(CriterionKind.DOCUMENTS, 500),))
"""Whose documents are complete comes first."""


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def listed(qtbot: QtBot, window: MainWindow, keys: Keyboard) -> IfTried:
    """The panel beside the list of the one letter."""
    page = admission(qtbot, window)
    keys.press("Ctrl+Return")
    answered(keys, page.listing.trying)
    return page.listing.trying


def answered(keys: Keyboard, trying: IfTried) -> None:
    keys.wait_for(lambda: trying.answer is not None and not trying.under_way())


def weighs(trying: IfTried, kind: CriterionKind) -> int:
    assert trying.tried is not None
    return {one.kind: one.per for one in trying.tried.criteria}[kind]


def test_who_enters_and_who_leaves_are_named_with_the_others_counted(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 4)
    quota(session, 2)
    session.do(set_documents, SetDocuments(files[3], Documents.COMPLETE))
    trying = listed(qtbot, window, keys)
    told = "This is the list of the policy in force: nobody enters, nobody leaves."
    assert (trying.both.text(), trying.enters.title.text()) == (told, "0 enter")
    trying.try_policy(READY)
    answered(keys, trying)
    assert trying.answer is not None
    assert [one.file_no for one in trying.answer.enters] == [files[3]]
    assert [one.file_no for one in trying.answer.leaves] == [files[1]]
    assert (trying.enters.title.text(), trying.leaves.title.text()) == ("1 enters", "1 stays out")
    assert trying.both.text() == "1 other is admitted either way."
    assert (trying.reset_button.isVisible(), trying.weights.isVisible()) == (True, True)


def test_back_to_the_policy_in_force_takes_the_weights_away(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    trying = listed(qtbot, window, keys)
    trying.score_button.click()
    answered(keys, trying)
    assert trying.focus().hasFocus()  # the first weight
    trying.reset_button.click()
    assert (trying.tried, trying.weights.isVisible(), trying.score_button.isVisible()) == (
        trying.base,
        False,
        True,
    )
    assert trying.score_button.hasFocus()


def test_where_nothing_is_tried_there_is_nothing_to_keep_or_throw_away(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    trying = listed(qtbot, window, keys)
    for button, key in ((trying.keep_button, "Ctrl+S"), (trying.drop_button, "Ctrl+Shift+Del")):
        window.say("")
        keys.press(key)
        assert (said(window), reason_of(button)) == (nothing_edited(), nothing_edited())
        keys.nothing_asked()


def test_the_weights_of_a_scoring_in_force_are_weighed_against_it(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    ordered_by(session)
    trying = listed(qtbot, window, keys)
    assert (trying.weights.isVisible(), trying.score_button.isVisible()) == (True, False)
    trying.weigh(CriterionKind.DECILE, 900)
    card = trying.weights.cards[CriterionKind.DECILE]
    assert (card.weight, card.before, trying.differs()) == (900, 300, True)
    trying.weigh(CriterionKind.DECILE, 300)
    assert (trying.tried, trying.differs()) == (PROPOSAL, False)
    answered(keys, trying)


def test_the_office_is_asked_once_after_the_last_of_several_presses(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    trying = listed(qtbot, window, keys)
    before = trying.answer
    trying.try_scoring()
    for weight in (400, 500, 600):
        trying.weigh(CriterionKind.DECILE, weight)
        assert (trying.under_way(), trying.answer is before) == (True, True)
    answered(keys, trying)
    assert (trying.answer is before, weighs(trying, CriterionKind.DECILE)) == (False, 600)


def test_what_is_tried_stays_tried_while_the_list_is_read_again(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    trying = listed(qtbot, window, keys)
    trying.try_policy(READY)
    answered(keys, trying)
    session.do(set_documents, SetDocuments(files[2], Documents.COMPLETE))
    window.reload()
    keys.settle()
    answered(keys, trying)
    assert (trying.tried, trying.answer and [one.file_no for one in trying.answer.enters]) == (
        READY,
        [files[2]],
    )


def test_a_refused_policy_is_told_and_no_more_once_another_is_answered(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    trying = listed(qtbot, window, keys)
    page = trying._page
    trying.try_policy(Policy(Order.SCORE))  # of no criteria
    keys.wait_for(lambda: page.trouble.banner() is not None and not trying.under_way())
    assert isinstance(page.trouble.banner(), Banner)
    assert (trying.enters.isVisible(), trying.leaves.isVisible(), trying.both.text()) == (False, False, "")
    trying.try_policy(READY)
    answered(keys, trying)
    assert page.trouble.banner() is None
    assert (trying.enters.isVisible(), trying.leaves.isVisible()) == (True, True)


def test_what_if_is_asked_by_keys_thrown_away_and_kept(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 5)
    quota(session, 2)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return", "Ctrl+T")
    trying = page.listing.trying
    assert trying.tried == PROPOSAL
    keys.walk_to("Decile step")
    keys.press("Right")
    answered(keys, trying)
    assert weighs(trying, CriterionKind.DECILE) == 350
    keys.write("30")
    answered(keys, trying)
    assert weighs(trying, CriterionKind.DECILE) == 3_000
    assert keys.reads("others are admitted either way") or keys.reads("other is admitted either way")
    keys.press("Ctrl+S")
    keys.asked("Keep this policy as a draft")
    keys.write("آزمون")
    keys.press("Ctrl+S")
    (draft,) = session.ask(policies, ListPolicies("pension")).drafts
    assert (draft.name, draft.policy) == ("آزمون", trying.tried)
    keys.press("Ctrl+Shift+Del")
    assert trying.tried is not None
    assert (trying.differs(), trying.tried.order) == (False, Order.DATE)
    assert session.ask(runs, ListRuns()).runs == ()


def test_a_what_if_that_takes_long_is_cancelled_and_only_the_last_is_answered(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return")
    trying = page.listing.trying
    for left in (True, False):
        gate = threading.Event()
        window.operations._slow.start(gate.wait)  # somebody else asks for long
        trying.try_scoring()
        qtbot.waitUntil(trying.progress.isVisible)
        press(page, "Esc") if left else trying.weigh(CriterionKind.DECILE, 900)
        gate.set()
        settle(qtbot, window)
        qtbot.waitUntil(lambda: not trying.under_way())
        settle(qtbot, window)
        assert (trying.differs(), trying.progress.isVisible(), page.step) == (not left, False, LIST)
    assert weighs(trying, CriterionKind.DECILE) == 900


def test_a_what_if_that_moves_nobody_says_so(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 3)
    quota(session, 3)
    page: AdmissionPage = show_page(qtbot, window, "admission")
    keys.press("Ctrl+Return")
    trying = page.listing.trying
    answered(keys, trying)
    assert trying.enters.empty.text.text() == "Change a weight above."
    trying.try_policy(replace(PROPOSAL, requires=()))
    keys.wait_for(lambda: not trying.under_way())
    assert (trying.answer and trying.answer.enters, trying.differs()) == ((), True)
    shown = trying.enters.empty.text.text(), trying.leaves.empty.text.text()
    assert shown == ("Nobody enters with it.", "Nobody leaves with it.")
    assert trying.both.text().startswith("With what is tried the same persons are admitted")
