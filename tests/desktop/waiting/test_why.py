# SPDX-License-Identifier: Apache-2.0
"""Why this place: beside the queue, in a dialog over a narrow window, with the history of the rank."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, plain, press, press_here, said, settle
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.waiting.beside import WhyDialog
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.waiting.telling import evidence, of_most, stands_ahead, stands_behind, would_change
from welfare_desk.desktop.waiting.why import Note, WhyCard
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.waiting.policy import Order
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
    assert found.below is not None
    assert plain(stands_behind(found.below, Order.SCORE)) in told
    changes = "\n".join(would_change(one) for one in found.would_change)
    assert plain(changes) in told
    assert "Within the places of the open quota." in told
    assert "How the place moved" in told


def test_f2_leads_into_the_panel_and_from_there_puts_it_away(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    panel = page.beside.panel
    page.table.setFocus()
    press_here("F2")
    assert (panel.isVisible(), panel.card.hasFocus()) == (True, True)
    press_here("F2")
    assert (panel.isVisible(), page.table.hasFocus()) == (False, True)
    press_here("F2")
    assert (panel.isVisible(), panel.card.hasFocus()) == (True, True)
    press_here("Esc")
    assert (panel.isVisible(), page.table.hasFocus()) == (True, True)


def test_home_and_end_scroll_the_panel(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    bar, row = page.beside.panel.card.verticalScrollBar(), page.current_row()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    settle(qtbot, window)
    press(page.table, "F2")
    press_here("End")
    assert (bar.value(), page.current_row()) == (bar.maximum(), row)
    press_here("Home")
    assert bar.value() == 0


def test_f2_opens_the_card_over_a_narrow_window(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    assert not page.beside.panel.isVisible()
    press(page.table, "F2")
    settle(qtbot, window)
    dialog = dialog_of(window, WhyDialog)
    assert any("Why rank 1?" in word for word in words_of(dialog.card))
    assert dialog.card.hasFocus()
    named = [("Ctrl+P", "Print the card"), ("Shift+F2", "every move of this place"), ("Esc", "close")]
    assert dialog.keys() == named
    press(dialog, "Esc")
    settle(qtbot, window)
    assert [each for each in window.findChildren(Dialog) if each.isVisible()] == []
    assert page.table.hasFocus()


def test_the_card_over_a_narrow_window_is_printed_by_its_key(
    qtbot: QtBot, window: MainWindow, page: QueuePage
) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    press(page.table, "F2")
    settle(qtbot, window)
    card = dialog_of(window, WhyDialog)
    assert card.print_button.isVisible()
    press_here("Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert plain(paper.title.text()) == "Why this place 1404/000001"
    press(paper, "Esc")
    assert card.isVisible()
    assert card.isAncestorOf(QApplication.focusWidget())


def test_notes_have_room_for_all_of_their_words(qtbot: QtBot, window: MainWindow, page: QueuePage) -> None:
    page.table.go_to(2)
    qtbot.waitUntil(lambda: any("Why rank 3?" in word for word in words_of(page.beside.panel.card)))
    settle(qtbot, window)
    notes = page.beside.panel.card.findChildren(Note)
    assert notes != []
    for note in notes:
        assert note.words.height() >= note.words.heightForWidth(note.words.width())


def test_ctrl_p_issues_the_card_of_who_is_in_hand_once(
    qtbot: QtBot, window: MainWindow, page: QueuePage, session: Session
) -> None:
    press(page.table, "Ctrl+P")
    press(page.table, "Ctrl+P")
    settle(qtbot, window)
    dialog = dialog_of(window, PaperDialog)
    assert plain(dialog.title.text()) == "Why this place 1404/000001"
    assert plain(said(window)) == "Card 1404/000001 issued"
