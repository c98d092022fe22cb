# SPDX-License-Identifier: Apache-2.0
"""The foot of a page: what it says of itself, what takes the place of its keys, and when it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import plain
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame import bars
from welfare_desk.desktop.frame.bars import UNDO_HEIGHT, ActionBar, StatusBar
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.settings import Settings

COUNT, FACT = "274 در صف", "3 پرونده مانده"
KEYS = {"Ctrl N", "تازه"}


@pytest.fixture
def status(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show_words([(COUNT, None), (FACT, Tone.RED)], [Key("Ctrl+N", "تازه")])
    made.show()
    return made


def seen(bar: QWidget) -> set[str]:
    shown = [one for one in bar.findChildren(QLabel) if one.isVisible()]
    return {plain(one.text()) for one in shown if one.text()}


def test_it_says_the_count_one_coloured_fact_and_the_keys_of_this_page_alone(
    qtbot: QtBot, status: StatusBar
) -> None:
    assert seen(status) == {COUNT, FACT} | KEYS
    assert [one.property("tone") for one in status.findChildren(Label) if one.text() == FACT] == ["red"]
    status.show_words([("هیچ", None)], [])
    qtbot.waitUntil(lambda: seen(status) == {"هیچ"}, timeout=2000)


def test_a_quiet_word_takes_the_place_of_the_keys_for_a_while(
    qtbot: QtBot, status: StatusBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    status.toast("ثبت شد", Tone.GREEN, "circle-check")
    assert seen(status) == {COUNT, FACT, "ثبت شد"}
    monkeypatch.setattr(bars, "_SECONDS", 0)
    status.toast("باز هم", Tone.GREEN, "circle-check")
    qtbot.waitUntil(lambda: seen(status) == {COUNT, FACT} | KEYS, timeout=2000)


def test_without_words_the_last_one_ends(status: StatusBar) -> None:
    status.toast("ثبت شد", Tone.GREEN, "circle-check")
    status.toast("", Tone.GREEN, "")
    assert seen(status) == {COUNT, FACT} | KEYS


def test_behind_an_action_bar_it_is_seen_only_while_something_is_said(status: StatusBar) -> None:
    status.stand_back(behind=True)
    assert not status.isVisible()
    status.toast("ثبت شد", Tone.GREEN, "circle-check")
    assert status.isVisible()
    status.end_toast()
    assert not status.isVisible()
    status.stand_back(behind=False)
    assert status.isVisible()


@pytest.mark.parametrize(("tone", "stays"), [(Tone.GREEN, True), (Tone.AMBER, False)])
def test_what_was_refused_on_the_page_before_is_not_said_over_the_keys_of_this_one(
    status: StatusBar, tone: Tone, stays: bool
) -> None:
    status.toast("گفته شد", tone, "lock")
    status.stand_back(behind=True)
    assert ("گفته شد" in seen(status), status.isVisible()) == (stays, stays)


def test_under_the_offer_to_undo_it_makes_room_where_a_page_ends_in_an_action_bar(status: StatusBar) -> None:
    def stands() -> tuple[bool, int]:
        return status.isVisible(), status.height()

    status.make_room(offered=True)
    assert stands() == (True, px(30))  # its own words are at the foot, and the offer lies beside its keys
    status.stand_back(behind=True)
    assert stands() == (True, px(UNDO_HEIGHT))
    status.make_room(offered=False)
    assert stands() == (False, px(30))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_room_beside_the_keys_is_at_the_reading_side_and_at_least_a_third(
    qtbot: QtBot, language: str
) -> None:
    dress(Settings(theme="light", language=language))
    status = StatusBar()
    qtbot.addWidget(status)
    status.resize(900, 30)
    left, right = px(12), px(12) + 900 - px(24)
    status.show_words([], [Key(f"F{number}", "کلیدی با نامی دراز") for number in range(2, 13)])
    assert status.beside_keys() == ((right - 300, right) if language == "fa" else (left, left + 300))
    status.toast("ثبت شد", Tone.GREEN, "circle-check")
    assert status.beside_keys() == (left, right)


def test_an_action_bar_tells_the_state_then_what_is_missing_then_the_buttons_with_their_key(
    qtbot: QtBot,
) -> None:
    dress(Settings(theme="light", language="en"))
    bar = ActionBar()
    qtbot.addWidget(bar)
    bar.resize(900, 56)
    state = Hint("lock", "Nothing is written yet")
    bar.say(state)
    back = bar.add(Button("Back"))
    go_on = bar.add(Button("Approve", "stamp", ButtonKind.FILLED), "Ctrl+Enter")
    bar.say_missing("Choose a letter first.")
    bar.show()
    (cap,) = bar.findChildren(KeyCap)
    assert plain(cap.text()) == "Ctrl Enter"
    order = [state, bar.missing, back, go_on, cap]
    assert sorted(order, key=lambda one: one.x()) == order
    assert bar.missing.text() == "Choose a letter first."
