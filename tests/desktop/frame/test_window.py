# SPDX-License-Identifier: Apache-2.0
"""The window of an opened office: pages, palette, help, lock, sizes."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.filled import FILES, filled_office
from tests.support.keys import type_text, wait_for_death
from tests.support.office import CHEAP, clock
from tests.support.window import nameless, show_page
from welfare_desk import assembly
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.extras import backup_words
from welfare_desk.desktop.frame.help import HelpDialog, doubles, keys_of
from welfare_desk.desktop.frame.lock import IdleWatch, LockScreen
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.pages import PAGES, beside_of
from welfare_desk.desktop.frame.palette import Palette, matches
from welfare_desk.desktop.frame.places import PLACES, Place, places_for
from welfare_desk.desktop.kit.labels import Label, OneLine
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import PERMISSIONS, Role
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

SIZES = [(1366, 768), (1092, 614), (1920, 1080)]
LOOKS = [("light", "fa"), ("dark", "en")]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with filled_office(tmp_path_factory.mktemp("window")) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = made_window(qtbot, session)
    yield made
    made.let_go()


def made_window(qtbot: QtBot, session: Session) -> MainWindow:
    made = MainWindow(session, Settings(theme="light"), Memory())
    made.doors = assembly.doors(session.office_dir, clock)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.go("files")
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.operations.idle, timeout=8000)
    qtbot.wait(20)
    qtbot.waitUntil(window.operations.idle, timeout=8000)


def visit(qtbot: QtBot, window: MainWindow, name: str) -> Page:
    arguments = {"key": "1394-00001"} if name == "file" else {}
    window.go(name, **arguments)
    settle(qtbot, window)
    return window.page(name)


def test_the_files_stand_there_with_their_title_and_the_office_date(window: MainWindow) -> None:
    assert window.current_name() == "files"
    assert window.top.search.accessibleName() != ""
    assert window.windowTitle().startswith("پرونده‌ها")
    assert window.rail.buttons["files"].isChecked()


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
@pytest.mark.parametrize(("theme", "language"), LOOKS)
def test_every_page_opens_in_every_look_and_size_with_no_text_cut(
    qtbot: QtBot, session: Session, name: str, theme: str, language: str
) -> None:
    dress(Settings(theme=theme, language=language))
    window = made_window(qtbot, session)
    page = visit(qtbot, window, name)
    for size in SIZES:
        window.resize(*size)
        settle(qtbot, window)
        assert cut_words(page) == []
        assert cut_words(window.top) == []
        assert page.height() > 300
    window.let_go()


def cut_words(page: QWidget) -> list[str]:
    """Labels that are narrower or lower than their words need, and do not tell the whole in their tip."""
    cut = []
    for label in page.findChildren(Label):
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        wide = label.width() if label.wordWrap() else label.sizeHint().width()
        told = isinstance(label, OneLine) and label.toolTip() == label.text()
        if label.height() + 1 < needed or (label.width() + 1 < wide and not told):
            cut.append(f"{label.text()} ({label.width()}x{label.height()}, needs {wide}x{needed})")
    return cut


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_everything_that_takes_the_cursor_has_a_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    visit(qtbot, window, name)
    assert nameless(window) == []


def test_no_key_means_two_things(qtbot: QtBot, window: MainWindow) -> None:
    for spec in PAGES:
        page = visit(qtbot, window, spec.name)
        assert doubles([*page.acts_shown(), *window.actions()]) == []


def test_back_goes_the_way_one_came(qtbot: QtBot, window: MainWindow) -> None:
    visit(qtbot, window, "settings")
    window.back()
    settle(qtbot, window)
    assert window.current_name() == "files"


def test_the_other_pages_of_a_part_are_a_key_away(qtbot: QtBot, window: MainWindow) -> None:
    """Whatever has no entry on the rail is seen under the title of what has."""
    visit(qtbot, window, "files")
    assert window.top.section.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    assert offered == [title for _, title, _ in beside_of("files", window.may)]
    for key in [*([Qt.Key.Key_Down] * offered.index("کمیسیون و استعلام‌ها")), Qt.Key.Key_Return]:
        qtbot.keyClick(menu, key)
    settle(qtbot, window)
    assert window.current_name() == "commission"
    assert not window.top.section.isVisible()


def test_a_wide_window_has_words_beside_its_icons(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 900)
    assert window.rail.width() == 188
    window.resize(1366, 768)
    assert window.rail.width() == 80


def open_palette(qtbot: QtBot, window: MainWindow) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert palette is not None
    return palette


def test_the_palette_finds_people_and_opens_the_file(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    from welfare_desk.domain.summary.listing import ListFiles
    from welfare_desk.services.door import use_case

    row = session.ask(use_case("casework.list"), ListFiles(limit=1)).rows[0]
    palette = open_palette(qtbot, window)
    type_text(palette.box, row.national_id)
    settle(qtbot, window)
    assert palette.entries.entries()[0].words == f"{row.first_name} {row.last_name}"
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    wait_for_death(qtbot, palette)
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_enter_before_the_answer_waits_for_it(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    from welfare_desk.domain.summary.listing import ListFiles
    from welfare_desk.services.door import use_case

    row = session.ask(use_case("casework.list"), ListFiles(limit=1)).rows[0]
    palette = open_palette(qtbot, window)
    palette.box.setText(row.national_id)
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    wait_for_death(qtbot, palette)
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_the_palette_forgives_the_wrong_keyboard_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    qtbot.keyClicks(palette.box, "ugd")
    settle(qtbot, window)
    assert "علی" in palette.note.text()
    assert palette.entries.entries()[0].icon == "user"
    qtbot.keyClick(palette.box, Qt.Key.Key_Escape)
    wait_for_death(qtbot, palette)


def test_the_palette_runs_commands_with_their_keys_beside(qtbot: QtBot, window: MainWindow) -> None:
    palette = open_palette(qtbot, window)
    type_text(palette.box, "تنظیمات")
    settle(qtbot, window)
    entry = next(entry for entry in palette.entries.entries() if entry.words == "رفتن به تنظیمات")
    assert entry.keys.startswith("Alt+")
    entry.act()
    palette.dismiss()
    settle(qtbot, window)
    assert window.current_name() == "settings"


@pytest.mark.parametrize(
    ("typed", "page", "title"),
    [("تکراری", "quality", ""), ("سربرگ", "settings", "سربرگ و امضا"), ("مرکزها", "visits", "")],
)
def test_the_palette_leads_to_a_part_of_a_page(
    qtbot: QtBot, window: MainWindow, typed: str, page: str, title: str
) -> None:
    palette = open_palette(qtbot, window)
    type_text(palette.box, typed)
    settle(qtbot, window)
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    wait_for_death(qtbot, palette)
    settle(qtbot, window)
    shown: Any = window.current()
    assert window.current_name() == page
    parts = {"quality": "doubles", "visits": "centres"}
    assert title in shown.crumbs if title else shown.tabs.current == parts[page]


def test_the_palette_knows_every_part_that_the_pages_offer(qtbot: QtBot, window: MainWindow) -> None:
    pages: dict[str, list[Place]] = {}
    for place in PLACES:
        pages.setdefault(place.page, []).append(place)
    for name, places in pages.items():
        shown: Any = show_page(qtbot, window, name)
        if name == "settings":
            offered = {
                each: button.text().strip("\u2002 ")
                for each, button in shown.entries.items()
                if each != "users"
            }
        else:
            tabs = shown.lists if name == "reception" else shown.tabs
            offered = {tab.name: tab.words for tab in tabs._tabs}
        assert {place.part: place.words for place in places} == offered
        for place in places:
            window.go(name, None, **{place.argument: place.part})
            settle(qtbot, window)
            current = shown._current if name == "settings" else tabs.current
            assert current == place.part


def test_the_palette_offers_no_part_without_its_right() -> None:
    seen = [place.part for place, _, _ in places_for(PERMISSIONS[Role.VIEWER].__contains__)]
    assert "findings" in seen
    assert {"doubles", "merges", "changes", "seen"} & set(seen) == set()


def test_help_lists_the_keys_of_the_actions_and_dies_on_esc(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    words = {label.text() for label in dialog.findChildren(Label)}
    assert {text for _, text in keys_of(window.actions())} <= words
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for_death(qtbot, dialog)


def test_keys_keep_the_names_on_the_keyboard(qapp: QApplication) -> None:
    action = QAction("x")
    action.setShortcut("Ctrl+Z")
    assert action.shortcut().toString() == "Ctrl+Z"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "انصراف"


def test_the_lock_covers_everything_and_opens_with_the_password_alone(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from functools import partial

    cheap = partial(assembly.open_office, clock=clock, kdf=CHEAP)
    assert window.doors is not None
    window.doors = window.doors._replace(open_office=cheap)
    window.lock()
    lock = window.findChild(LockScreen)
    assert lock is not None
    assert lock.size() == window.size()
    type_text(lock.password, "نادرست است این")
    qtbot.keyClick(lock.password, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert lock.error.text() != ""
    type_text(lock.password, "سه گربه روی دیوار")
    qtbot.keyClick(lock.password, Qt.Key.Key_Return)
    settle(qtbot, window)
    wait_for_death(qtbot, lock)


def test_a_backup_is_made_from_the_top_bar(qtbot: QtBot, window: MainWindow) -> None:
    window.make_backup()
    settle(qtbot, window)
    assert list((Path(window.session.office_dir) / "backups").iterdir())


def test_the_age_of_the_backup_in_words_and_colour() -> None:
    today = datetime.date(2025, 10, 22)
    assert backup_words(None, today) == ("بی پشتیبان", "amber")
    assert backup_words("2025-10-18T09:00:00+00:00", today) == ("پشتیبان 4 روز پیش", "amber")
    assert backup_words("2025-10-21T09:00:00+00:00", today) == ("پشتیبان دیروز", "green")


def test_a_refusal_does_not_stand_over_the_keys_of_the_next_page(qtbot: QtBot, window: MainWindow) -> None:
    window.say("Saved")
    window.go("files")
    settle(qtbot, window)
    assert not window.status._toast.isHidden()
    window.say("Choose a row of the list first.", Tone.AMBER)
    window.go("import")
    settle(qtbot, window)
    assert window.status._toast.isHidden()


def test_sixty_files_are_in_the_list(window: MainWindow) -> None:
    from welfare_desk.desktop.kit.table import Table

    table = window.page("files").findChild(Table)
    assert table is not None
    assert table.rows.total == FILES


def test_closing_asks_the_page_about_unsaved_work_first(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(window.page("files"), "may_leave", asked.append)  # a page with unsaved work
    window.close()
    assert window.isVisible()
    asked[0]()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.operations.closed


def test_one_closing_is_enough(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.operations.closed


def test_the_screen_locks_itself_after_idle_minutes_and_not_while_somebody_types(
    qtbot: QtBot, window: MainWindow
) -> None:
    watch = IdleWatch(window, minutes=0.005)
    calls: list[bool] = []
    watch.idle.connect(lambda: calls.append(True))
    handle = window.windowHandle()
    for _ in range(6):
        qtbot.wait(80)
        move = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(handle, move)
    assert calls == []
    qtbot.waitUntil(lambda: calls == [True], timeout=2000)
    watch.stop()


class Stretched(QTranslator):
    """Every sentence twice as long, as another language might have it."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{source} {source}" if source else source

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_every_page_opens_with_words_twice_as_long(
    qtbot: QtBot, qapp: QApplication, session: Session, name: str
) -> None:
    dress(Settings(theme="light", language="en"))
    stretched = Stretched(qapp)
    qapp.installTranslator(stretched)
    try:
        window = made_window(qtbot, session)
        assert visit(qtbot, window, name).isVisible()
        assert window.width() == 1366
        window.let_go()
    finally:
        qapp.removeTranslator(stretched)


@pytest.mark.parametrize("typed", ["جست‌وجوی تک", "جستجوی تک", "جستجوي‌تك", "[sj,[,d j;", ""])
def test_a_command_is_found_however_its_words_are_spelt(typed: str) -> None:
    assert matches(typed, "جست‌وجوی تکراری‌ها")
