# SPDX-License-Identifier: Apache-2.0
"""The window while another hand closes the account that is signed in, or changes what it may do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import PASSWORD, clock, copy_office, desk
from tests.support.window import settle
from welfare_desk import assembly
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.app import Desktop
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
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
        "\u200fاین حساب بسته شده است. از مدیر اداره بخواهید بازش کند."
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
