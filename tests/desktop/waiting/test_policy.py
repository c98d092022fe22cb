# SPDX-License-Identifier: Apache-2.0
"""The policy page: weights typed, whom they move by name, drafts kept, thrown away, approved, files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, plain, press, press_here, said, settle, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.waiting.policy.forms import ApproveDialog, KeepDialog
from welfare_desk.desktop.waiting.policy.page import PROPOSED, PolicyPage
from welfare_desk.desktop.waiting.policy.steppers import read_points, read_whole
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import (
    PROPOSAL,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    Requirement,
    TieBreak,
    policy_text,
    read_policy,
)
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.calling import SetDocuments, set_documents
from welfare_desk.services.waiting.policies import ComparePolicy, ListPolicies, Policies, compare, policies
from welfare_desk.services.waiting.questions import ListQueue, list_queue


def weight(page: PolicyPage, kind: CriterionKind) -> Any:
    """The line of the points for each unit of a criterion."""
    stepper = page.editor.boxes[kind].per
    assert stepper is not None
    return stepper


def listed(session: Session) -> Policies:
    return session.ask(policies, ListPolicies("pension"))


def compared(qtbot: QtBot, window: MainWindow, page: PolicyPage) -> None:
    """Wait for the pause after typing, and for the lists."""
    qtbot.waitUntil(lambda: not page.pause.isActive(), timeout=3000)
    settle(qtbot, window)


def more_of_waiting(qtbot: QtBot, window: MainWindow, page: PolicyPage) -> Policy:
    """Another weight for the months waited, and the policy that this is."""
    type_into(weight(page, CriterionKind.MONTHS_WAITED).line, "7.25")
    compared(qtbot, window, page)
    criteria = [
        replace(one, per=725) if one.kind is CriterionKind.MONTHS_WAITED else one for one in PROPOSAL.criteria
    ]
    return replace(PROPOSAL, criteria=tuple(criteria))


def keep_as(qtbot: QtBot, window: MainWindow, page: PolicyPage, name: str) -> None:
    press(page, "Ctrl+S")
    settle(qtbot, window)
    form = dialog_of(window, KeepDialog)
    type_into(form.name.line, name)
    press_here("Ctrl+S")
    settle(qtbot, window)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("12", 1200), ("۱۲٫۵", 1250), ("12,05", 1205), ("0.5", 50), ("", None), ("1.234", None), ("x", None)],
)
def test_points_are_read_in_either_script(typed: str, read: int | None) -> None:
    assert read_points(typed) == read


def test_whole_numbers_have_no_decimals() -> None:
    assert [read_whole(typed) for typed in ("۲۴", "24", "2.5", "")] == [24, 24, None, None]


def test_the_policy_in_force_is_shown_with_its_story(policy: PolicyPage) -> None:
    assert policy.editor.policy() == PROPOSAL
    assert policy.state.text() == "in force"
    assert plain(policy.about.text()).startswith("since 1404/07/30")
    told = policy.comparison.title.text()
    assert (told[:5], told[-22:]) == ("0 of ", " would stand elsewhere")
    assert reason_of(policy._keep) != ""


def test_a_weight_that_is_typed_shows_by_name_whom_it_moves(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    wanted = more_of_waiting(qtbot, window, policy)
    assert policy.editor.policy() == wanted
    told = session.ask(compare, ComparePolicy("pension", wanted))
    rows = policy.comparison.table.rows
    assert [rows.row_at(number) for number in range(rows.total)] == list(told.shifts)
    assert policy.comparison.up.text() == f"{told.up} ahead"
    assert policy.comparison.down.text() == f"{told.moved - told.up} behind"
    assert policy.state.text() == "changed, nothing is kept"
    assert listed(session).drafts == ()
    press(policy, "Ctrl+R")
    compared(qtbot, window, policy)
    assert policy.editor.policy() == PROPOSAL


def test_up_and_down_step_by_a_point(qtbot: QtBot, window: MainWindow, policy: PolicyPage) -> None:
    stepper = weight(policy, CriterionKind.WOMAN_HEAD)
    stepper.line.setFocus()
    press_here("Up")
    assert stepper.value() == 1_100
    press_here("Down")
    press_here("Down")
    assert stepper.value() == 900
    stepper.plus.click()
    assert stepper.value() == 1_000


def test_every_part_of_a_policy_is_typed_and_shown_again(policy: PolicyPage) -> None:
    whole = Policy(
        Order.SCORE,
        (
            Criterion(CriterionKind.HOUSING, most=900, weights=(("homeless", 1_000), ("rented", 650))),
            Criterion(CriterionKind.DECILE, per=250, fresh_months=18),
            Criterion(CriterionKind.VISITED, per=100, most=100, fresh_months=6),
        ),
        (TieBreak.SEVERITY, TieBreak.JOINED_ON),
        (Requirement.DOCUMENTS,),
        proposed=True,
    )
    policy.editor.show_policy(whole)
    assert policy.editor.policy() == whole
    policy.editor.show_policy(Policy())
    assert policy.editor.policy() == Policy()


def test_what_is_no_number_is_marked_and_nothing_is_compared(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage
) -> None:
    type_into(weight(policy, CriterionKind.DECILE).line, "پنج")
    compared(qtbot, window, policy)
    assert policy.comparison.title.text() == "A weight that is typed is no number."
    assert reason_of(policy._keep) == "A weight that is typed is no number."
    assert not policy.comparison.empty.isVisible()  # nobody is said to stay where they are
    type_into(weight(policy, CriterionKind.DECILE).line, "3")
    compared(qtbot, window, policy)
    assert policy.comparison.card.isVisible()
    assert policy.comparison.title.text().startswith("0 of ")


def test_a_draft_is_kept_and_thrown_away(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    wanted = more_of_waiting(qtbot, window, policy)
    keep_as(qtbot, window, policy, "ماه بیشتر")
    assert [(one.name, one.policy) for one in listed(session).drafts] == [("ماه بیشتر", wanted)]
    assert policy.state.text() == "draft"
    press(policy, "Ctrl+Delete")
    settle(qtbot, window)
    (_question,) = [each for each in window.findChildren(Dialog) if each.isVisible()]
    press_here("Enter")
    settle(qtbot, window)
    assert listed(session).drafts == ()
    assert policy.state.text() == "in force"


def test_the_head_approves_what_was_looked_at(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    wanted = more_of_waiting(qtbot, window, policy)
    assert reason_of(policy._approve) != ""
    keep_as(qtbot, window, policy, "ماه بیشتر")
    compared(qtbot, window, policy)
    assert reason_of(policy._approve) == ""
    press(policy, "Ctrl+G")
    settle(qtbot, window)
    form = dialog_of(window, ApproveDialog)
    type_into(form.letter_no.line, "120/4418")
    type_into(form.reason.line, "مصوبهٔ کمیسیون")
    press_here("Ctrl+S")
    settle(qtbot, window)
    now = listed(session).in_force
    assert (now.policy, now.version, now.letter_no) == (wanted, 2, "120/4418")
    assert policy.state.text() == "in force"
    assert said(window) == "The policy is approved"
    page = session.ask(list_queue, ListQueue())
    assert page.policy.version == 2


def test_a_queue_that_changed_meanwhile_is_looked_at_again(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    press(policy, "F7")
    box = policy.editor.boxes[CriterionKind.DOCUMENTS]
    box.tick.click()
    type_into(box.per.line if box.per else box, "50")
    compared(qtbot, window, policy)
    keep_as(qtbot, window, policy, "مدارک")
    compared(qtbot, window, policy)
    press(policy, "Ctrl+G")
    settle(qtbot, window)
    form = dialog_of(window, ApproveDialog)
    type_into(form.reason.line, "مصوبه")
    last = session.ask(list_queue, ListQueue()).rows[-1]
    session.do(set_documents, SetDocuments(last.file_no, Documents.COMPLETE))
    settle(qtbot, window)
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    assert listed(session).in_force.version == 1
    press_here("F11")
    settle(qtbot, window)
    compared(qtbot, window, policy)
    assert [each for each in window.findChildren(ApproveDialog) if each.isVisible()] == []
    press(policy, "Ctrl+G")
    settle(qtbot, window)
    again = dialog_of(window, ApproveDialog)
    type_into(again.reason.line, "مصوبه")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert listed(session).in_force.version == 2


def test_a_policy_is_written_and_read_as_a_file(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "policy.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(policy, "Ctrl+E")
    assert read_policy(path.read_text("utf-8")) == PROPOSAL
    other = replace(PROPOSAL, ties=(TieBreak.DECILE,))
    path.write_text(policy_text(other), "utf-8")
    press(policy, "Ctrl+O")
    compared(qtbot, window, policy)
    assert policy.editor.policy() == other
    path.write_text("{", "utf-8")
    press(policy, "Ctrl+O")
    assert isinstance(policy.trouble.banner(), Banner)
    assert policy.editor.policy() == other


def test_the_proposal_of_the_program_can_be_shown_and_kept(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    press(policy, "F7")
    compared(qtbot, window, policy)
    assert (policy.chosen.value(), policy.state.text()) == (PROPOSED, "proposed")
    keep_as(qtbot, window, policy, "پیشنهاد")
    assert [one.policy for one in listed(session).drafts] == [PROPOSAL]


def test_what_is_typed_over_the_proposal_stays_when_the_queue_changes(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage, session: Session
) -> None:
    press(policy, "F7")
    wanted = more_of_waiting(qtbot, window, policy)
    last = session.ask(list_queue, ListQueue()).rows[-1]
    session.do(set_documents, SetDocuments(last.file_no, Documents.COMPLETE))
    settle(qtbot, window)
    compared(qtbot, window, policy)
    assert (policy.editor.policy(), policy.chosen.value()) == (wanted, PROPOSED)
    assert policy.state.text() == "changed, nothing is kept"


def test_weights_that_are_kept_nowhere_are_asked_about_before_anything_takes_their_place(
    qtbot: QtBot, window: MainWindow, policy: PolicyPage
) -> None:
    wanted = more_of_waiting(qtbot, window, policy)
    press(policy, "F7")
    settle(qtbot, window)
    assert dialog_of(window, Dialog).title.text() == "Leave the changed weights?"
    press_here("Escape")
    assert (policy.editor.policy(), policy.chosen.value()) == (wanted, "1")
    window.go("files")
    settle(qtbot, window)
    dialog_of(window, Dialog).answer("keep")
    settle(qtbot, window)
    dialog_of(window, KeepDialog).answer(None)
    window.go("files")
    dialog_of(window, Dialog).answer("leave")
    settle(qtbot, window)
    assert window.current_name() == "files"
