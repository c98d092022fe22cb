# SPDX-License-Identifier: Apache-2.0
"""The foot of a page: what it says of itself, what takes the place of its keys, and when it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import plain
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame import bars
from welfare_desk.desktop.frame.bars import UNDO_HEIGHT, ActionBar, StatusBar
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.said import BAR_HEIGHT, Said
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.theme.look import look, px
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


def test_words_without_room_are_cut_at_their_ends_and_whole_in_their_tips(
    qtbot: QtBot, status: StatusBar
) -> None:
    long = "این فایل نمی‌گوید از کدام اداره است، پس نامه‌ای به اداره‌ای نوشته نمی‌شود؛ گزارش وارسی را چاپ کنید"
    said = [("1 فایل رد شده از هیچ ادارهٔ شناخته‌ای نیست", Tone.RED), (long, None)]
    status.show_words(said, [Key("Ctrl+N", "تازه")])
    status.toast(long, Tone.AMBER, "circle-alert")
    QTest.qWait(20)
    shown = [one for one in status.findChildren(Label) if one.isVisible() and one.text()]
    cut = [one for one in shown if one.width() < one.sizeHint().width()]
    assert sorted(one.text() for one in shown) == sorted([said[0][0], long, long])
    assert cut
    assert [one.toolTip() for one in cut] == [one.text() for one in cut]
    assert status.layout().minimumSize().width() <= status.width()
    status.end_toast()
    QTest.qWait(20)
    keys = [one for one in status.findChildren(QLabel) if one.isVisible() and plain(one.text()) in KEYS]
    assert [one.width() >= one.sizeHint().width() for one in keys] == [True, True]


class Area(QWidget):
    """Where pages stand, with the word that lies over their end, and the foot that it belongs to."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 500)
        self.word = Said(self)
        self.status = StatusBar(self.word)

    def says(self) -> str:
        return plain(self.word.words.text()) if self.word.isVisible() else ""


@pytest.fixture(params=["fa", "en"])
def area(qtbot: QtBot, request: pytest.FixtureRequest) -> Area:
    dress(Settings(theme="light", language=request.param))
    made = Area()
    qtbot.addWidget(made)
    qtbot.addWidget(made.status)
    made.show()
    made.status.show()
    return made


def test_over_an_action_bar_a_word_lies_on_the_page_and_nothing_moves(area: Area) -> None:
    area.status.stand_back(behind=True)
    assert not area.status.isVisible()
    area.status.toast("ثبت شد", Tone.GREEN, "circle-check")
    assert (area.status.isVisible(), area.says()) == (False, "ثبت شد")
    place, persian = area.word.geometry(), look().persian
    assert place.bottom() < 500 - px(BAR_HEIGHT)
    assert (area.width() - 1 - place.right() if persian else place.left()) == px(20)
    area.status.make_room(offered=True)
    assert area.word.geometry().bottom() == place.bottom() - px(UNDO_HEIGHT)
    area.status.end_toast()
    assert (area.says(), area.status.isVisible()) == ("", False)
    area.status.stand_back(behind=False)
    assert area.status.isVisible()


def test_a_long_word_over_the_page_is_told_whole(area: Area) -> None:
    area.status.stand_back(behind=True)
    area.status.toast("بسته نمی‌شود " * 30, Tone.GREEN, "circle-check")
    words = area.word.words
    assert area.word.width() == px(640)
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()


@pytest.mark.parametrize(
    ("tone", "later", "stays"),
    [(Tone.GREEN, False, True), (Tone.GREEN, True, False), (Tone.AMBER, False, False)],
)
@pytest.mark.parametrize("behind", [False, True])
def test_on_the_next_page_stands_only_what_led_there(
    area: Area, monkeypatch: pytest.MonkeyPatch, tone: Tone, later: bool, stays: bool, behind: bool
) -> None:
    area.status.stand_back(behind=not behind)
    area.status.toast("گفته شد", tone, "lock")
    if later:
        monkeypatch.setattr(bars, "_LED_HERE", 0)
        QTest.qWait(5)
    area.status.stand_back(behind=behind)
    assert (area.says() == "گفته شد") is (stays and behind)
    assert ("گفته شد" in seen(area.status)) is (stays and not behind)


def test_the_offer_to_undo_lies_above_an_action_bar(area: Area) -> None:
    assert area.status.foot() == area.status.height()
    area.status.stand_back(behind=True)
    assert (area.status.foot(), area.status.beside_keys()) == (500 - px(BAR_HEIGHT), (px(20), 880))


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
