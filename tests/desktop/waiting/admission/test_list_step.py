# SPDX-License-Identifier: Apache-2.0
"""The proposed list: its line, what comes behind it, the letter above it, and the way on or why not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.queues import LETTER, ordered_by, quota, waiting
from tests.support.window import plain, said, show_page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.waiting.admission import list_step
from welfare_desk.desktop.waiting.admission.listed_rows import ListedRow
from welfare_desk.desktop.waiting.admission.page import LIST, QUOTA, AdmissionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import PROPOSAL, Criterion, CriterionKind, Order, Policy
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import ListRuns, runs
from welfare_desk.services.waiting.calling import HoldEntry, SetDocuments, hold, set_documents

NOBODY = "Nobody of this list can be admitted; the reasons stand beside each."


def admission(qtbot: QtBot, window: MainWindow) -> AdmissionPage:
    page: AdmissionPage = show_page(qtbot, window, "admission")
    return page


def listed(page: AdmissionPage) -> list[tuple[int, str, Outcome]]:
    rows = page.listing.table.rows
    found = [row for row in map(rows.row_at, range(rows.total)) if isinstance(row, ListedRow)]
    return [(row.rank, row.file_no, row.outcome) for row in found]


def strip(page: AdmissionPage) -> list[str]:
    return plain(page.listing.strip.accessibleDescription()).split("; ")


def test_no_more_than_the_next_ones_are_shown_behind_the_last_place(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, list_step.NEXT + 3)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Enter")
    assert (page.listing.table.rows.total, page.listing.table.line) == (list_step.NEXT + 1, 1)
    assert [file_no for _, file_no, _ in listed(page)] == files[: list_step.NEXT + 1]


def test_the_letter_stands_above_its_list(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 4)
    quota(session, 2)
    session.do(hold, HoldEntry(files[0], "در سفر"))
    page = admission(qtbot, window)
    keys.press("Enter")
    assert strip(page) == [
        "Places: 2",
        "Service: Pension from Aban 1404",
        f"Letter: {latin_digits(LETTER)} 1404/07/28",
        "In the queue: 4",
        "Held by hand: 1",
        "Passed over: 1",
        "Order: by the day of joining 1404/07/30",
    ]


@pytest.mark.parametrize(
    ("proposed", "words"), [(False, "by score"), (True, "by score (proposed)")]
)  # proposed: weights that are nobody's rule, whoever has approved them
def test_an_approved_scoring_is_the_order_of_the_list(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session, proposed: bool, words: str
) -> None:
    waiting(session, 3)
    quota(session, 1)
    ordered_by(session, replace(PROPOSAL, proposed=proposed))
    page = admission(qtbot, window)
    keys.press("Enter")
    assert strip(page)[-1] == f"Order: {words} 1404/07/30"
    assert len(listed(page)) == 3


def test_where_nobody_can_be_admitted_the_way_on_is_barred_with_why(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    (file_no,) = waiting(session, 1)
    quota(session, 1)
    session.do(hold, HoldEntry(file_no, "در سفر"))
    page = admission(qtbot, window)
    keys.press("Enter", "Ctrl+Return")
    assert (page.step, said(window), reason_of(page.listing.next_button)) == (LIST, NOBODY, NOBODY)
    assert page.listing._bar.missing.text() == NOBODY


def test_where_nobody_waits_the_list_says_so(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Enter")
    empty = page.listing.empty
    assert (empty.isVisible(), empty.title.text(), empty.text.text()) == (
        True,
        "Nobody waits for this service",
        "Esc leads back to the letters.",
    )


def test_a_file_of_the_list_is_opened_and_esc_comes_back_to_the_list(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 2)
    quota(session, 2)
    page = admission(qtbot, window)
    keys.press("Enter")
    assert page.listing.table.hasFocus()
    keys.press("Up", "Enter")
    assert window.current_name() == "file"
    shown = window.page("file")
    assert getattr(shown, "_key", "") == files[0]
    keys.press("Esc")
    assert (window.current_name(), page.step) == ("admission", LIST)


def test_in_a_wide_window_ctrl_tab_goes_between_the_list_and_what_stands_beside_it(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return")
    assert (page.listing.tabs.isVisible(), page.listing.table.hasFocus()) == (False, True)
    keys.press("Ctrl+Tab")
    assert page.listing.trying.score_button.hasFocus()
    keys.press("Ctrl+Tab")
    assert page.listing.table.hasFocus()


def test_the_tab_of_what_is_tried_counts_who_would_enter(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 3)
    quota(session, 2)
    window.resize(1092, 614)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return")
    trying = page.listing.trying
    keys.wait_for(lambda: trying.answer is not None and not trying.under_way())
    tabs = page.listing.tabs
    assert tabs.accessibleDescription() == "Proposed list 2"
    keys.press("Ctrl+Tab")
    assert tabs.accessibleDescription() == "If the policy were another"
    session.do(set_documents, SetDocuments(files[2], Documents.COMPLETE))
    keys.settle()
    trying.try_policy(Policy(Order.SCORE, (Criterion(CriterionKind.DOCUMENTS, 500),)))
    keys.wait_for(lambda: not trying.under_way())
    assert tabs.accessibleDescription() == "If the policy were another 1"


def test_a_list_is_proposed_with_its_line_and_what_comes_behind(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    files = waiting(session, 6)
    quota(session, 3)
    session.do(hold, HoldEntry(files[1], "در سفر"))
    page = admission(qtbot, window)
    keys.press("Enter")
    assert page.step == LIST
    assert listed(page) == [
        (1, files[0], Outcome.ADMITTED),
        (2, files[1], Outcome.SKIPPED),
        (3, files[2], Outcome.ADMITTED),
        (4, files[3], Outcome.ADMITTED),
        (5, files[4], Outcome.BEYOND),
        (6, files[5], Outcome.BEYOND),
    ]
    assert (page.listing.table.line, page.listing.table.currentIndex().row()) == (4, 3)
    assert session.ask(runs, ListRuns()).runs == ()
    keys.press("Esc")
    assert page.step == QUOTA


def test_in_a_narrow_window_the_what_if_is_a_second_tab(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, session: Session
) -> None:
    waiting(session, 2)
    quota(session, 1)
    window.resize(1092, 614)
    page = admission(qtbot, window)
    keys.press("Ctrl+Return")
    assert (page.listing.card.isVisible(), page.listing.trying.isVisible()) == (True, False)
    keys.press("Ctrl+Tab")
    assert (page.listing.card.isVisible(), page.listing.trying.isVisible()) == (False, True)
    keys.press("Esc")
    assert (page.step, page.listing.card.isVisible()) == (LIST, True)
