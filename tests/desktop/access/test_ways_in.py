# SPDX-License-Identifier: Apache-2.0
"""Sign-in, first run, the paper key and going back, with keys and mouse on real offices."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from tests.support.office import ADMIN, CHEAP, COUNTY, PASSWORD, clock, copy_office, recovery_key
from welfare_desk import assembly
from welfare_desk.desktop.access.apology import Apology
from welfare_desk.desktop.access.first_run import FirstRunWindow
from welfare_desk.desktop.access.groups import GroupBoxes
from welfare_desk.desktop.access.recovery import RecoveryDialog
from welfare_desk.desktop.access.restore import RestoreDialog
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.access.steps.account import AccountStep
from welfare_desk.desktop.access.steps.ending import BackupStep, LastStep
from welfare_desk.desktop.access.steps.key import KeyStep
from welfare_desk.desktop.access.steps.office import OfficeStep
from welfare_desk.desktop.app import Desktop
from welfare_desk.desktop.doors import Doors, OfficeMade, OfficeWanted, ReturnTo
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.domain.digest import CROCKFORD
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.recovery import check_group
from welfare_desk.domain.text import to_persian_layout
from welfare_desk.services.session import Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.settings import Settings

NEW_PASSWORD = "چهار اردک در برکه ۷"


def cheap_doors(folder: Path) -> Doors:
    """The real ways in, with password hashing that costs nothing."""
    ways = assembly.doors(folder, clock)

    def create(directory: Path, wanted: OfficeWanted) -> OfficeMade:
        new = NewOffice(wanted.county, wanted.province, wanted.admin, wanted.password, wanted.office_code)
        made = assembly.create_office(directory, new, clock=clock, kdf=CHEAP)
        return OfficeMade(made.recovery, made.session)

    return ways._replace(
        open_office=partial(assembly.open_office, clock=clock, kdf=CHEAP),
        open_with_recovery_key=partial(assembly.open_with_recovery_key, clock=clock, kdf=CHEAP),
        create_office=create,
    )


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return copy_office(tmp_path)


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    opened: list[Session] = []
    yield opened
    for session in opened:
        session.close()


@pytest.fixture
def signin(qtbot: QtBot, office: Path, sessions: list[Session]) -> Iterator[SignInWindow]:
    window = SignInWindow(cheap_doors(office), office)
    qtbot.addWidget(window)
    window.opened.connect(sessions.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.form.date.text() != "")
    yield window
    window.let_go()


def settle(qtbot: QtBot, window: Any) -> None:
    operations = getattr(window, "operations", None) or window._operations
    qtbot.wait(5)
    qtbot.waitUntil(operations.idle, timeout=10000)
    qtbot.wait(5)


def test_it_names_the_office_its_accounts_the_date_and_the_backup(signin: SignInWindow) -> None:
    assert signin._office_name.text().strip("\u200f") == f"اداره بهزیستی شهرستان {COUNTY}"
    assert signin.form.user_name() == ADMIN
    assert signin.form.date.text().strip("\u200f") == "چهارشنبه ۳۰ مهر ۱۴۰۴"
    assert signin._backup.words.text().strip("\u200f") == "هنوز پشتیبان وارسی‌شده‌ای نیست"
    assert signin.form.password.hasFocus()


def test_the_right_password_and_enter_open_the_office(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session]
) -> None:
    type_text(signin.form.password, PASSWORD)
    qtbot.keyClick(signin.form.password, Qt.Key.Key_Return)
    settle(qtbot, signin)
    assert [session.user.name for session in sessions] == [ADMIN]


def test_a_wrong_password_says_so_and_too_many_make_one_wait(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session]
) -> None:
    for _ in range(4):
        type_text(signin.form.password, "نادرست")
        qtbot.keyClick(signin.form.password, Qt.Key.Key_Return)
        settle(qtbot, signin)
    assert sessions == []
    assert signin.form.password.text() == ""
    assert not signin.form.enter.isEnabled()
    assert "ثانیه" in signin.form.error.text()


def test_an_empty_password_is_asked_for(qtbot: QtBot, signin: SignInWindow) -> None:
    qtbot.mouseClick(signin.form.enter, Qt.MouseButton.LeftButton)
    assert signin.form.error.text().strip("\u200f") == "نخست گذرواژه را بنویسید"


def test_caps_lock_shows_only_while_it_is_on(qtbot: QtBot, signin: SignInWindow) -> None:
    assert not signin.form.caps.isVisible()
    qtbot.keyClick(signin.form.password, Qt.Key.Key_A)
    assert not signin.form.caps.isVisible()
    no_shift = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(signin.form.password, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, no_shift, "A"))
    assert signin.form.caps.isVisible()


def test_the_keyboard_is_always_named(signin: SignInWindow) -> None:
    signin.form.show_layout(True)
    assert signin.form.layout_chip._words.text().strip("\u200f") == "صفحه‌کلید: فارسی"


def test_the_eye_shows_the_password(signin: SignInWindow) -> None:
    line = signin.form.password
    line.setText("abc")
    line._eye.trigger()
    assert line.displayText() == "abc"
    line._eye.trigger()
    assert line.displayText() != "abc"


def test_the_paper_key_opens_with_a_new_password(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session], office: Path
) -> None:
    qtbot.mouseClick(signin.form.recovery_link, Qt.MouseButton.LeftButton)
    dialog = signin.findChild(RecoveryDialog)
    assert dialog is not None
    assert not dialog.enter.isEnabled()
    QGuiApplication.clipboard().setText(recovery_key())
    dialog.boxes.boxes[0].paste()  # it flows on from box to box
    assert dialog.boxes.right() == 8
    type_text(dialog.password, NEW_PASSWORD)
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    settle(qtbot, signin)
    assert len(sessions) == 1
    wait_for_death(qtbot, dialog)
    sessions.pop().close()
    again = assembly.open_office(office, ADMIN, NEW_PASSWORD, clock=clock, kdf=CHEAP)
    again.close()


def _is_wrong(group: str) -> bool:
    """Whether the second group's check bits tell; an eighth of all mistakes passes them."""
    try:
        check_group(1, group)
    except RuleError:
        return True
    return False


def test_groups_turn_green_one_by_one_and_a_persian_keyboard_is_turned_back(qtbot: QtBot) -> None:
    boxes = GroupBoxes()
    qtbot.addWidget(boxes)
    boxes.show()
    groups = recovery_key().split("-")
    boxes.boxes[0].setFocus()
    type_text(boxes.boxes[0], to_persian_layout(groups[0].lower()))
    assert boxes.boxes[0].text() == groups[0]
    assert boxes.boxes[0].property("good") == "true"
    wrong = next(filter(_is_wrong, (groups[1][:-1] + last for last in CROCKFORD)))
    type_text(boxes.boxes[1], wrong)
    assert boxes.right() == 1
    assert boxes.boxes[1].property("wrong") == "true"


def make_first_run(qtbot: QtBot, folder: Path) -> FirstRunWindow:
    window = FirstRunWindow(cheap_doors(folder), Memory())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def step_of(window: FirstRunWindow, kind: type[Any]) -> Any:
    return next(step for step in window.steps if isinstance(step, kind))


def fill_office(qtbot: QtBot, window: FirstRunWindow) -> None:
    office = step_of(window, OfficeStep)
    office.province.choice.choose("تهران")
    office.county.line.setFocus()
    type_text(office.county.line, "اسلامشهر")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)


def fill_account(qtbot: QtBot, window: FirstRunWindow) -> None:
    account = step_of(window, AccountStep)
    type_text(account.name.line, "م. رحیمی")
    for field in (account.password, account.again):
        type_text(field.line, NEW_PASSWORD)
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_five_steps_make_an_office(qtbot: QtBot, tmp_path: Path, sessions: list[Session]) -> None:
    window = make_first_run(qtbot, tmp_path / "office")
    ended: list[tuple[Session, str]] = []
    window.opened.connect(lambda session, page: ended.append((session, page)))
    fill_office(qtbot, window)
    fill_account(qtbot, window)
    key = step_of(window, KeyStep)
    assert window.step is key
    settle(qtbot, window)
    assert key.paper.pdf.startswith(b"%PDF")
    key.paper.save_to(tmp_path / "key.pdf")
    assert (tmp_path / "key.pdf").read_bytes() == key.paper.pdf
    assert window.missing.text() == "8 بخش مانده است"
    assert not window.next_button.isEnabled()
    made = window.making.made
    assert made is not None
    sessions.append(made.session)
    for box, group in zip(key.boxes.boxes, made.recovery, strict=True):
        box.setFocus()
        type_text(box, group)
    qtbot.keyClick(key.boxes.boxes[-1], Qt.Key.Key_Return)
    backup = step_of(window, BackupStep)
    backup.copy_to(tmp_path / "usb")
    settle(qtbot, window)
    assert len(list((tmp_path / "usb").iterdir())) == 1
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(step_of(window, LastStep).list_button, Qt.MouseButton.LeftButton)
    assert [(session.user.name, page) for session, page in ended] == [("م. رحیمی", "import")]
    window.let_go()


def test_what_is_missing_or_weak_keeps_one_on_the_step(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_first_run(qtbot, tmp_path / "office")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    assert [field.error() != "" for field in (step_of(window, OfficeStep).province,)] == [True]
    fill_office(qtbot, window)
    account = step_of(window, AccountStep)
    type_text(account.name.line, "م. رحیمی")
    type_text(account.password.line, "اسلامشهر1404")
    type_text(account.again.line, "چیز دیگر")
    qtbot.mouseClick(window.next_button, Qt.MouseButton.LeftButton)
    assert window.step is account
    assert account.password.error() != ""
    assert account.again.error() == "دو گذرواژه یکی نیستند؛ هر دو را دوباره و یکسان بنویسید."
    assert not (tmp_path / "office").exists()
    window.let_go()


def test_the_first_step_is_kept_when_left(qtbot: QtBot, tmp_path: Path) -> None:
    memory = Memory(tmp_path / "window.json")
    window = FirstRunWindow(cheap_doors(tmp_path / "office"), memory)
    qtbot.addWidget(window)
    window.show()
    fill_office(qtbot, window)
    window.let_go()
    again = FirstRunWindow(cheap_doors(tmp_path / "office"), Memory(tmp_path / "window.json"))
    qtbot.addWidget(again)
    assert step_of(again, OfficeStep).county.value() == "اسلامشهر"
    assert step_of(again, OfficeStep).province.value() == "تهران"
    again.let_go()


def test_going_back_shows_what_is_lost_before_anything_changes(
    qtbot: QtBot, office: Path, sessions: list[Session]
) -> None:
    session = assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP)
    file = Path(assembly._back_up(session, None))
    session.close()
    window = make_first_run(qtbot, office)
    dialog = RestoreDialog(window, cheap_doors(office), office, window.operations)
    answers: list[Any] = []
    dialog.answered.connect(answers.append)
    dialog.open()
    dialog.choose_file(file)
    type_text(dialog.user.line, ADMIN)
    type_text(dialog.secret, PASSWORD)
    qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert COUNTY in banner.title.text()
    assert answers == []
    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert answers == [office]
    wait_for_death(qtbot, dialog)
    window.let_go()


def test_the_paper_key_is_told_from_a_password(tmp_path: Path) -> None:
    from welfare_desk.desktop.access.restore import looks_like_key

    assert looks_like_key(recovery_key())
    assert not looks_like_key(PASSWORD)
    assert ReturnTo(tmp_path).recovery == ""


def test_the_desktop_goes_from_sign_in_to_the_office_and_back(qtbot: QtBot, office: Path) -> None:
    kept: list[Settings] = []
    desktop = Desktop(cheap_doors(office), Settings(theme="light"), kept.append)
    desktop.start()
    qtbot.addWidget(desktop.window)
    assert isinstance(desktop.window, SignInWindow)
    desktop.enter(assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP), "settings")
    qtbot.addWidget(desktop.window)
    assert desktop.window.current_name() == "settings"
    assert [settings.last_office for settings in kept] == [office]
    desktop.choose_settings(Settings(theme="dark", language="en"))
    qtbot.addWidget(desktop.window)
    assert desktop.window.current_name() == "settings"
    assert desktop.window.windowTitle().startswith("Look and language")
    desktop.sign_out()
    qtbot.addWidget(desktop.window)
    assert isinstance(desktop.window, SignInWindow)
    desktop.close_office()


def test_without_an_office_the_first_run_begins(qtbot: QtBot, tmp_path: Path) -> None:
    desktop = Desktop(cheap_doors(tmp_path / "none"), Settings(theme="light"))
    desktop.start()
    qtbot.addWidget(desktop.window)
    assert isinstance(desktop.window, FirstRunWindow)
    desktop.close_office()


def test_the_apology_names_the_report_and_shows_no_trace(qtbot: QtBot) -> None:
    window = Apology("7KQF-2M9T")
    qtbot.addWidget(window)
    window.open()
    assert window.number.text() == "7KQF-2M9T"
    assert "Traceback" not in window.text.text()
    Apology._shown = None


def test_the_window_comes_back_in_its_last_size(qtbot: QtBot, office: Path, tmp_path: Path) -> None:
    def enter() -> Desktop:
        desktop = Desktop(cheap_doors(office), Settings(theme="light"), None, tmp_path / "window.json")
        desktop.enter(assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP), "settings")
        qtbot.addWidget(desktop.window)
        return desktop

    first = enter()
    first.window.resize(1200, 700)
    first.close_office()
    first.window.close()
    again = enter()
    assert (again.window.width(), again.window.height()) == (1200, 700)
    again.close_office()
