# SPDX-License-Identifier: Apache-2.0
"""Why this place: beside the queue, in a dialog over a narrow window, with the history of the rank."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, plain, press, said, settle
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.waiting.beside import WhyDialog
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.waiting.telling import evidence, of_most, stands_ahead, would_change
from welfare_desk.desktop.waiting.why import Note, WhyCard
from welfare_desk.desktop.waiting.words import points
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.listing import Neighbour, WouldChange
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, Step
from welfare_desk.domain.waiting.why import Separation
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.questions import ListQueue, WhyHere, list_queue, why

EQUAL = "Rank 6, علی اکبری (file 1400-00001), is equal in everything and has the smaller number of the queue."


def words_of(card: WhyCard) -> list[str]:
    return [plain(label.text()) for label in card.findChildren(Label) if label.isVisibleTo(card)]


def test_every_criterion_stands_there_with_points_and_evidence(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    rows = session.ask(list_queue, ListQueue()).rows
    whys = [session.ask(why, WhyHere("pension", row.file_no)) for row in rows]
    at = next(at for at, one in enumerate(whys) if at and one.would_change)
    page.table.go_to(at)
    qtbot.waitUntil(lambda: any(f"Why rank {at + 1}?" in word for word in words_of(page.beside.panel.card)))
    settle(qtbot, window)
    found = whys[at]
    told = words_of(page.beside.panel.card)
    for part in found.row.parts:
        assert of_most(part) in told
        assert plain(evidence(part)) in told
    assert found.above is not None
    assert plain(stands_ahead(found.above, Order.SCORE)) in told
    changes = "\n".join(would_change(one) for one in found.would_change)
    assert plain(changes) in told
    assert "Within the places of the open quota." in told
    assert "How the place moved" in told


def test_f2_hides_the_panel_of_a_wide_window_and_brings_it_again(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    assert page.beside.panel.isVisible()
    press(page.table, "F2")
    assert not page.beside.panel.isVisible()
    press(page.table, "F2")
    assert page.beside.panel.isVisible()


def test_f2_opens_the_card_over_a_narrow_window(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    assert not page.beside.panel.isVisible()
    press(page.table, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, WhyDialog)
    assert any("Why rank 1?" in word for word in words_of(dialog.card))
    assert dialog.card.hasFocus()
    press(dialog, "Esc")
    settle(qtbot, window)
    assert [each for each in window.findChildren(Dialog) if each.isVisible()] == []
    assert page.table.hasFocus()


def test_notes_have_room_for_all_of_their_words(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    page.table.go_to(2)
    qtbot.waitUntil(lambda: any("Why rank 3?" in word for word in words_of(page.beside.panel.card)))
    settle(qtbot, window)
    notes = page.beside.panel.card.findChildren(Note)
    assert notes != []
    for note in notes:
        assert note.words.height() >= note.words.heightForWidth(note.words.width())


def test_evidence_that_has_run_out_says_so(window: MainWindow) -> None:
    part = Part(CriterionKind.SEVERITY, 0, 4_000, "severe", date(2024, 3, 20), lapsed=True)
    assert plain(evidence(part)).endswith("run out, counts no more")
    assert of_most(part) == "0 of 40"


@pytest.mark.parametrize(
    ("by", "told"),
    [
        (
            Separation(Step.SCORE, CriterionKind.DECILE, 450, 600),
            "Rank 6, علی اکبری (file 1400-00001), has 4.5 points more, most of it by “Income decile”.",
        ),
        (
            Separation(Step.JOINED_ON, days=3),
            "Rank 6, علی اکبری (file 1400-00001), has the same score and joined 3 days earlier.",
        ),
        (
            Separation(Step.QUEUE_NO),
            EQUAL,
        ),
    ],
)
def test_why_the_one_ahead_stands_ahead(window: MainWindow, by: Separation, told: str) -> None:
    other = Neighbour(6, "1400-00001", "علی", "اکبری", 5_000, by)
    assert plain(stands_ahead(other, Order.SCORE)) == told


def test_what_would_change_names_fact_rank_and_day(window: MainWindow) -> None:
    soon = WouldChange(CriterionKind.MONTHS_WAITED, "12", date(2025, 11, 20), 7_850, 4)
    assert plain(would_change(soon)) == (
        "From 1404/08/29 on, “Months waited” 12 months: rank 4 with 78.5 points."
    )
    other = WouldChange(CriterionKind.DECILE, "1", None, 8_000, 3)
    assert plain(would_change(other)) == "If “Income decile” becomes “decile 1”: rank 3 with 80 points."


@pytest.mark.parametrize(("hundredths", "told"), [(0, "0"), (50, "0.5"), (1_205, "12.05"), (7_800, "78")])
def test_points_have_no_more_decimals_than_they_need(window: MainWindow, hundredths: int, told: str) -> None:
    assert points(hundredths) == told


def test_ctrl_p_issues_the_card_of_who_is_in_hand_once(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    press(page.table, "Ctrl+P")
    press(page.table, "Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert plain(dialog.title.text()) == "Why this place 1404/000001"
    assert plain(said(window)) == "Card 1404/000001 issued"
