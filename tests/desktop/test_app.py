# SPDX-License-Identifier: Apache-2.0
"""The desktop: from the first run or the sign-in to the office and back, and an account changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard, called
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, desk, recovery_key
from tests.support.ways_in import cheap_doors
from tests.support.window import settle
from welfare_desk import assembly
from welfare_desk.desktop.access.first_run import FirstRunWindow
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.app import Desktop, dress
from welfare_desk.desktop.doors import ReturnTo
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import DARK
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, DisableUser, SetRole, add_user, disable_user, set_role
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

REZA = "رضا"


@pytest.fixture
def admin(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as session:
        session.do(add_user, AddUser(REZA, Role.CASE_CLERK, PASSWORD, own_password=PASSWORD))
        yield session


@pytest.fixture
def desktop(qtbot: QtBot, admin: Session) -> Iterator[Desktop]:
    made = Desktop(assembly.doors(admin.office_dir, clock), Settings(theme="light"))
    made.start()
    made.enter(desk(admin.office_dir, user=REZA), "files")
    qtbot.waitUntil(made.window.operations.idle)
    yield made
    made.close_office()
    made.window.close()


def test_a_closed_account_is_out_and_nothing_stays_on_the_screen(
    qtbot: QtBot, admin: Session, desktop: Desktop
) -> None:
    admin.do(disable_user, DisableUser(REZA))
    desktop.session._look_again = 0.0
    desktop.window.reload()
    qtbot.waitUntil(lambda: isinstance(desktop.window, SignInWindow))
    assert desktop.window.form.error.text() == (
        "\u200fاین حساب بسته شده است. از مدیر اداره بخواهید بازش کند. (کد \u200eaccount_disabled\u200e)"
    )
    assert desktop.session is None


def test_other_roles_are_told_and_the_window_is_built_anew(
    qtbot: QtBot, admin: Session, desktop: Desktop
) -> None:
    before = desktop.window
    admin.do(set_role, SetRole(REZA, Role.VIEWER, own_password=PASSWORD))
    desktop.session._look_again = 0.0
    before.reload()
    settle(qtbot, before)
    banner = before.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "نقش‌های شما تغییر کرده است"
    (anew,) = banner.findChildren(Button)
    anew.click()
    assert desktop.window is not before
    assert (desktop.window.current_name(), desktop.window.may("edit_files")) == ("files", False)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return copy_office(tmp_path)


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


def test_the_language_of_the_command_line_outlives_a_change_of_theme(qtbot: QtBot, office: Path) -> None:
    doors = cheap_doors(office)._replace(language="en")
    desktop = Desktop(doors, Settings(theme="light", language="fa"), lambda _: None)
    dress(desktop.settings, doors.language)
    desktop.enter(assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP), "settings")
    qtbot.addWidget(desktop.window)
    desktop.choose_settings(desktop.settings._replace(theme="dark"))
    assert (look().language, look().tokens) == ("en", DARK)
    desktop.choose_settings(desktop.settings._replace(language="en"))
    desktop.choose_settings(desktop.settings._replace(language="fa"))
    qtbot.addWidget(desktop.window)
    assert look().language == "fa"
    desktop.close_office()


def test_the_size_of_letters_keeps_the_cursor_and_is_stepped_on(qtbot: QtBot, office: Path) -> None:
    kept: list[Settings] = []
    dress(Settings(theme="light", language="en"))
    desktop = Desktop(cheap_doors(office), Settings(theme="light", language="en"), kept.append)
    desktop.enter(assembly.open_office(office, ADMIN, PASSWORD, clock=clock, kdf=CHEAP), "settings")
    keys = Keyboard(qtbot, desktop)
    keys.settle()
    keys.walk_to("Size of letters")
    for _ in range(3):
        keys.press("Down")
        keys.wait_for(lambda: called(keys.focused()) == "Size of letters")
    qtbot.addWidget(desktop.window)
    assert [settings.scale for settings in kept] == [1.0, 1.15, 1.25, 1.5]
    desktop.close_office()


def test_without_an_office_the_first_run_begins(qtbot: QtBot, tmp_path: Path) -> None:
    desktop = Desktop(cheap_doors(tmp_path / "none"), Settings(theme="light"))
    desktop.start()
    qtbot.addWidget(desktop.window)
    assert isinstance(desktop.window, FirstRunWindow)
    desktop.close_office()


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


def test_who_signed_in_last_on_this_pc_is_asked_for_the_password(
    qtbot: QtBot, admin: Session, tmp_path: Path
) -> None:
    folder, memory = admin.office_dir, tmp_path / "window.json"

    def start() -> Desktop:
        desktop = Desktop(cheap_doors(folder), Settings(theme="light"), None, memory)
        desktop.start()
        qtbot.addWidget(desktop.window)
        qtbot.waitUntil(lambda: desktop.window.form.date.text() != "")
        return desktop

    first = start()
    assert first.window.form.user_name() == ""
    first.enter(desk(folder, user=REZA), "settings")
    qtbot.addWidget(first.window)
    first.close_office()
    first.window.close()
    again = start()
    assert (again.window.form.user_name(), again.window.form.password.hasFocus()) == (REZA, True)
    again.window.close()
