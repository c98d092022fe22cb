# SPDX-License-Identifier: Apache-2.0
"""Chips, tabs, banners, progress, undo: what pages are made of besides tables and fields."""

from __future__ import annotations

import time
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keys import wait_for_death
from welfare_desk.desktop.kit import words
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Happening, SharesBar, Tile, Timeline
from welfare_desk.desktop.kit.dialog import Dialog, ask
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.undo import UndoBar
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.tokens import Tone

TODAY = date(2025, 9, 25)


def bar(qtbot: QtBot) -> FilterBar:
    state = FilterChip("state", "وضعیت", [Option("on", "مستمری‌بگیر", 566), Option("wait", "در صف", 274)])
    sex = FilterChip("sex", "جنسیت", [Option("f", "زن"), Option("m", "مرد")], many=False)
    made = FilterBar([state, sex])
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show()
    return made


def tick(qtbot: QtBot, chip: FilterChip, *places: int) -> None:
    chip.open_menu()
    menu = chip.findChild(QMenu)
    assert menu is not None
    for place in places:
        menu.actions()[place].trigger()
    menu.close()
    wait_for_death(qtbot, menu)


def test_chips_say_what_is_filtered_and_one_button_clears_all(qtbot: QtBot) -> None:
    made, changes = bar(qtbot), []
    made.changed.connect(lambda: changes.append(made.values("state")))
    assert not made.clear_button.isVisible()
    tick(qtbot, made.chips["state"], 2, 3)
    assert changes == [("on",), ("on", "wait")]
    assert made.chips["state"].accessibleName() == "وضعیت: مستمری‌بگیر و 1 دیگر"
    tick(qtbot, made.chips["sex"], 2)
    tick(qtbot, made.chips["sex"], 3)
    assert made.values("sex") == ("m",)
    qtbot.mouseClick(made.clear_button, Qt.MouseButton.LeftButton)
    assert (made.values("state"), made.values("sex")) == ((), ())
    assert made.active() == []


def test_the_cross_of_a_chip_and_the_delete_key_clear_it_alone(qtbot: QtBot) -> None:
    made = bar(qtbot)
    chip = made.chips["state"]
    for clear in ("cross", "key"):
        made.show_values({"state": ("on",)})
        if clear == "cross":
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 15))
        else:
            qtbot.keyClick(chip, Qt.Key.Key_Delete)
        assert chip.values == ()


def test_tabs_move_by_arrows_and_clicks(qtbot: QtBot) -> None:
    tabs = Tabs("نماها")
    qtbot.addWidget(tabs)
    tabs.offer((Tab("all", "همه", "3,412"), Tab("due", "نیازمند پیگیری", "27", Tone.RED), Tab("mine", "من")))
    tabs.resize(500, 38)
    tabs.show()
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    qtbot.mouseClick(
        tabs, Qt.MouseButton.LeftButton, pos=QPoint(490 - tabs._width(Tab("all", "همه", "3,412")) - 30, 15)
    )
    assert chosen == ["due", "all", "due"]
    assert tabs.accessibleDescription() == "نیازمند پیگیری 27"


def test_tabs_that_do_not_fit_stand_in_a_menu_and_the_chosen_one_in_the_row(qtbot: QtBot) -> None:
    tabs = Tabs("بخش‌ها")
    qtbot.addWidget(tabs)
    tabs.offer(tuple(Tab(f"part{place}", f"بخش شمارهٔ {place}", "4") for place in range(9)))
    tabs.resize(420, 38)
    tabs.show()
    folded = tabs.folded()
    assert 0 < len(folded) < 9
    assert folded[-1].name == "part8"
    tabs.choose("part8")
    assert "part8" not in [tab.name for tab in tabs.folded()]
    qtbot.keyClick(tabs, Qt.Key.Key_Down)
    (menu,) = tabs.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert tabs.current not in ("part0", "part8")
    menu.close()
    tabs.resize(tabs.sizeHint())
    assert tabs.folded() == ()


def test_progress_counts_tells_the_time_left_and_cancels(qtbot: QtBot) -> None:
    operations = Operations(None)
    card = ProgressCard("printer", "چاپ حواله‌ها", "شماره‌ای هدر نمی‌رود")
    qtbot.addWidget(card)
    told: list[Told] = []

    def work(progress: Progress) -> None:
        for number in range(1, 4000):
            progress(number, 4000)
            time.sleep(0.005)

    running = operations.run(work, print, on_error=told.append, on_progress=card.moved)
    card.watch(running)
    qtbot.waitUntil(lambda: card.count.text() != "", timeout=5000)
    assert card.count.text().endswith("از 4,000")
    qtbot.waitUntil(card.isVisible, timeout=5000)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.title.text() == "در حال لغو…"
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    card.done()
    assert [item.code for item in told] == ["cancelled"]
    assert not card.isVisible()
    operations.close()


def test_undo_is_offered_for_ten_seconds(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    window.show()
    undo, taken = UndoBar(window), []
    undo.offer("3 پرونده سپرده شد", lambda: taken.append(1))
    assert undo.isVisible()
    for _ in range(9):
        undo._tick()
    assert undo.on_offer()
    undo._tick()
    assert not undo.isVisible()
    undo.undo()
    assert taken == []
    undo.offer("یک کار", lambda: taken.append(2))
    qtbot.mouseClick(undo.button, Qt.MouseButton.LeftButton)
    assert taken == [2]


def test_a_question_is_answered_once_and_dies(qtbot: QtBot) -> None:
    window = QWidget()
    QVBoxLayout(window).addWidget(Button("زیر"))
    qtbot.addWidget(window)
    window.show()
    answers: list[object] = []
    dialog = ask(window, "پرونده بسته شود؟", "بعداً باز می‌شود.", [("ببند", "close")], answers.append)
    button = next(item for item in dialog.findChildren(Button) if item.accessibleName() == "ببند")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for_death(qtbot, dialog)
    other = ask(window, "پرونده بسته شود؟", "بعداً باز می‌شود.", [("ببند", "close")], answers.append)
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    wait_for_death(qtbot, other)
    assert answers == ["close", None]


def test_tab_stays_inside_a_question(qtbot: QtBot) -> None:
    window = QWidget()
    QVBoxLayout(window).addWidget(Button("زیر"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dialog = Dialog(window, "پرسش")
    first, second = dialog.add_act(Button("یک"), 1), dialog.add_act(Button("دو"), 2)
    dialog.open()
    seen = []
    for _ in range(3):
        dialog.focusNextPrevChild(True)
        seen.append(window.focusWidget())
    assert seen == [second, first, second]


def test_memory_lasts_and_a_file_cut_short_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "window.json"
    memory = Memory(path)
    memory.put("columns/files", {"widths": {"name": 120}})
    memory.put("backup_folder", "D:\\پشتیبان")
    assert Memory(path).get("columns/files") == {"widths": {"name": 120}}
    Memory(path).drop("columns/")
    assert Memory(path).get("columns/files") is None
    assert Memory(path).get("backup_folder") == "D:\\پشتیبان"
    path.write_text('{"a": ', "utf-8")
    assert Memory(path).get("a") is None


def test_words_of_days_and_numbers() -> None:
    assert words.when(datetime(2025, 9, 25, 9, 12), TODAY) == "امروز 09:12"  # local clock time
    assert [words.past_day(date(2025, 9, day), TODAY) for day in (24, 22, 10)] == [
        "دیروز",
        "3 روز پیش",
        "1404/06/19",
    ]
    assert words.number(8191) == "8,191"
    assert words.signed(-12) == "\u200e−12\u200e"
    assert words.day_in_words(TODAY) == "پنجشنبه ۳ مهر ۱۴۰۴"
    assert words.spaced("09122535970", 4, 3) == "\u200e0912 253 5970\u200e"


def test_steps_tell_where_one_is(qtbot: QtBot) -> None:
    steps = Steps(["انتخاب فایل", "ستون‌ها", "بررسی", "ورود"])
    qtbot.addWidget(steps)
    steps.go(1)
    assert steps.accessibleName() == "گام 2 از 4: ستون‌ها"


def test_tiles_are_filters_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    tile = Tile("rejected", "رد", "آمادهٔ اصلاح", Tone.RED)
    qtbot.addWidget(tile)
    tile.show_count("80")
    pressed: list[str] = []
    tile.pressed.connect(pressed.append)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert pressed == ["rejected", "rejected"]
    assert tile.accessibleDescription() == "80"


def test_a_time_line_shows_only_the_newest_entries(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.show_entries([Happening("house", Tone.VIOLET, "بازدید", "", "دیروز")] * 3)
    line.show_entries([Happening("file", Tone.TEAL, "ثبت مدرک", "کپی شناسنامه", "امروز")])
    line.show()
    qtbot.wait(5)
    assert [label.text() for label in line.findChildren(Label)] == ["ثبت مدرک", "کپی شناسنامه", "امروز"]


def test_three_rows_of_eight_thousand_still_show(qtbot: QtBot) -> None:
    shares = SharesBar()
    qtbot.addWidget(shares)
    shares.resize(600, 8)
    shares.show_parts([(8000, Tone.GREEN), (3, Tone.VIOLET), (80, Tone.RED)])
    image = shares.grab().toImage()
    columns = [image.pixelColor(x, 4).name() for x in range(600)]
    from welfare_desk.desktop.theme.tokens import LIGHT

    assert columns.count(LIGHT.shade(Tone.VIOLET).strong.lower()) >= 4


def test_wrapped_persian_ends_flush_on_its_right_edge(qtbot: QtBot) -> None:
    text = "همهٔ ستون‌هایی که جابه‌جا یا پنهان شده‌اند در بازدید بعدی به حال نخست خود برمی‌گردند و می‌مانند."
    label = Label(text, wrap=True)
    qtbot.addWidget(label)
    label.resize(180, label.heightForWidth(180))
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    edges = []
    line = label.heightForWidth(10_000)
    for top in range(0, label.height() - line + 1, line):
        inked = [x for x in range(180) for y in range(top, top + line) if image.pixelColor(x, y) != ground]
        if inked:
            edges.append(max(inked))
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 3


def test_a_button_keeps_its_name_for_screen_readers(qtbot: QtBot) -> None:
    button = Button("", "printer", ButtonKind.PLAIN, name="چاپ")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("چاپ", "چاپ")
    button.say("چاپ دوباره")
    assert button.accessibleName() == "چاپ دوباره"
    assert button.event(QEvent(QEvent.Type.StyleChange))


def test_sentences_on_lines_of_their_own_stay_there(qtbot: QtBot) -> None:
    label = Label("پاسخ: از — به تحت پوشش نیست\nنوشتهٔ شما نگه داشته شده است.", wrap=True)
    qtbot.addWidget(label)
    one = Label("پاسخ", wrap=True)
    qtbot.addWidget(one)
    assert label.heightForWidth(2000) == 2 * one.heightForWidth(2000)
