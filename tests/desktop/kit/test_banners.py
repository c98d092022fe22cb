# SPDX-License-Identifier: Apache-2.0
"""Banners: what one says and offers, its main key, and the place in a page where one stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keys import wait_for_death
from tests.support.window import plain, press
from welfare_desk.desktop.kit.banners import MAIN_KEY, Banner, ErrorBanner, Hint, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.messages import ErrorKind, Told, tell
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import NotPermitted, RuleError, StorageError


class Place(QWidget):
    """A page with two slots and a line below them."""

    def __init__(self) -> None:
        super().__init__()
        self.slots = Slot(), Slot()
        self.line = QLineEdit()
        layout = QVBoxLayout(self)
        for slot in self.slots:
            layout.addWidget(slot)
        layout.addWidget(self.line)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.line.setFocus()
    return made


def act(words: str, done: Callable[[], object], kind: ButtonKind = ButtonKind.FILLED) -> Button:
    button = Button(words, "list", kind)
    button.clicked.connect(done)
    return button


def keys_in(banner: QWidget) -> list[str]:
    return [plain(cap.text()) for cap in banner.findChildren(KeyCap)]


def test_the_filled_act_is_the_main_one_and_its_key_is_heard_wherever_the_cursor_is(
    qtbot: QtBot, place: Place
) -> None:
    done: list[str] = []
    more = act("بعداً", lambda: done.append("later"), ButtonKind.PLAIN)
    main = act("دیدن فهرست", lambda: done.append("seen"))
    banner = Banner(Tone.AMBER, "users", "فهرست عوض شد", "کسی پذیرفته نشد", [more, main])
    place.slots[0].show_banner(banner)
    press(place.line, MAIN_KEY)
    assert (banner.main, keys_in(banner), done) == (main, [MAIN_KEY], ["seen"])
    assert place.line.hasFocus()


def test_without_a_filled_act_there_is_no_main_one_and_no_key(place: Place) -> None:
    quiet = act("بستن", lambda: None, ButtonKind.LINK)
    banner = Banner(Tone.BLUE, "info", "پیش‌نویسی هست", acts=[quiet])
    place.slots[0].show_banner(banner)
    assert (banner.main, keys_in(banner), banner.text.isHidden()) == (None, [], True)


def test_of_two_banners_at_once_each_press_does_what_one_of_them_offers(qtbot: QtBot, place: Place) -> None:
    done: list[int] = []
    for number, slot in enumerate(place.slots):
        offered = act("همین", partial(done.append, number))
        slot.show_banner(Banner(Tone.AMBER, "users", "خبری هست", acts=[offered]))
    for _ in range(2):
        press(place.line, MAIN_KEY)
    assert sorted(done) == [0, 1]


def test_a_reader_hears_the_title_and_then_the_text() -> None:
    banner = Banner(Tone.AMBER, "users", "فهرست عوض شد", "کسی پذیرفته نشد")
    assert (banner.accessibleName(), banner.accessibleDescription()) == ("فهرست عوض شد", "کسی پذیرفته نشد")


@pytest.mark.parametrize(
    ("error", "tone"),
    [
        (RuleError("bad_date"), Tone.AMBER),
        (StorageError("disk_full"), Tone.RED),
        (NotPermitted(permission=Permission.EXPORT_LISTS, user="م"), Tone.GREY),
    ],
)
def test_an_error_stands_in_its_banner_with_its_code(qtbot: QtBot, error: Exception, tone: Tone) -> None:
    slot = Slot()
    qtbot.addWidget(slot)
    banner = slot.show_error(tell(error))
    assert banner.property("banner") == str(tone)
    shown = [label.text().replace("\u200e", "") for label in banner.findChildren(Label)]
    assert f"کد {error.args[0]}" in shown
    slot.clear()
    assert slot.banner() is None


def test_what_is_copied_for_support_names_nobody(qtbot: QtBot) -> None:
    told = Told(ErrorKind.STORAGE, "ذخیره نشد", "برای علی اکبری", "disk_full", {"name": "علی اکبری"})
    banner = ErrorBanner(told)
    qtbot.addWidget(banner)
    banner.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("storage\ndisk_full")
    assert "علی" not in copied


def test_an_unknown_outcome_offers_to_try_again_with_the_same_key(qtbot: QtBot) -> None:
    told = tell(StorageError("busy", outcome_unknown=True), key="k1")
    banner = ErrorBanner(told)
    qtbot.addWidget(banner)
    again: list[bool] = []
    banner.again.connect(lambda: again.append(True))
    banner.repeat.click()
    assert (told.code, told.key, again) == ("busy", "k1", [True])
    # «busy» alone says that nothing was saved, which nobody knows here.
    assert told.text == (
        "نتیجهٔ ثبت نامعلوم است. برگه را تحویل ندهید و همین کار را دوباره انجام دهید؛ دوبار ثبت نمی‌شود."
    )


@pytest.mark.parametrize(
    ("kind", "repeats", "copies"),
    [
        (ErrorKind.REFUSED, False, False),
        (ErrorKind.NOT_PERMITTED, False, False),
        (ErrorKind.CANCELLED, False, False),
        (ErrorKind.STORAGE, True, True),
        (ErrorKind.BUG, False, True),
    ],
)
def test_an_error_offers_what_helps_and_no_more(
    qtbot: QtBot, kind: ErrorKind, repeats: bool, copies: bool
) -> None:
    banner = ErrorBanner(Told(kind, "نشد", "چرا", "x"), can_repeat=repeats)
    qtbot.addWidget(banner)
    offered = banner.findChildren(Button)
    assert (banner.repeat in offered, banner.copy_button in offered) == (repeats, copies)


def test_again_takes_the_banner_away_and_repeats(qtbot: QtBot, place: Place) -> None:
    done: list[str] = []
    told = Told(ErrorKind.STORAGE, "نشد", "چرا", "busy", repeat=lambda: done.append("sent"))
    place.slots[0].show_error(told, again=lambda: done.append("asked")).repeat.click()
    assert (done, place.slots[0].banner()) == (["asked"], None)
    unknown = Told(ErrorKind.STORAGE, "نشد", "چرا", "busy", outcome_unknown=True, repeat=told.repeat)
    place.slots[0].show_error(unknown).repeat.click()
    assert (done, place.slots[0].banner()) == (["asked", "sent"], None)


def test_a_slot_takes_room_for_one_banner_and_for_none_while_empty(qtbot: QtBot, place: Place) -> None:
    slot = place.slots[0]
    assert (slot.isHidden(), slot.banner()) == (True, None)
    first, second = (Banner(Tone.BLUE, "info", words) for words in ("یکم", "دوم"))
    slot.show_banner(first)
    slot.show_banner(second)
    assert (first.isHidden(), slot.banner(), slot.isVisible()) == (True, second, True)
    wait_for_death(qtbot, first)
    slot.clear()
    assert (slot.isHidden(), slot.banner()) == (True, None)


def test_tab_reaches_the_banner_before_what_stands_below_it(place: Place) -> None:
    acts = [act(words, lambda: None, ButtonKind.PLAIN) for words in ("یک", "دو")]
    banner = Banner(Tone.BLUE, "info", "خبری هست", acts=acts)
    place.slots[0].show_banner(banner)
    passed = []
    place.line.setFocus()
    for _ in range(3):
        place.focusNextPrevChild(True)
        passed.append(place.focusWidget())
    assert (passed, banner.reached()) == ([*acts, place.line], acts)


def test_a_hint_says_other_words_and_keeps_its_key(qtbot: QtBot) -> None:
    hint = Hint("lock", "هنوز چیزی ثبت نشده", key="F11")
    qtbot.addWidget(hint)
    hint.say("مهر شد")
    assert (hint.words.text(), [plain(cap.text()) for cap in hint.findChildren(KeyCap)]) == (
        "مهر شد",
        ["F11"],
    )


@pytest.mark.parametrize("kind", list(ErrorKind))
@pytest.mark.parametrize(
    ("again", "unknown", "left"), [(False, False, True), (True, False, False), (False, True, False)]
)
def test_what_failed_goes_when_one_goes_on_unless_it_asks_for_something_still(
    place: Place, kind: ErrorKind, again: bool, unknown: bool, left: bool
) -> None:
    told = Told(kind, "نشد", "چرا", "x", outcome_unknown=unknown)
    banner = place.slots[0].show_error(told, again=(lambda: None) if again else None)
    assert place.slots[0].forget_refusal() is left
    assert place.slots[0].banner() is (None if left else banner)
