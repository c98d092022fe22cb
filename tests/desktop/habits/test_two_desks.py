# SPDX-License-Identifier: Apache-2.0
"""Two desks on one record, in every form: the later one sees both versions and loses nothing typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.desktop.habits.forms import BASES, FORMS, Desk, every_form, office_of_forms
from tests.desktop.habits.rivals import NEVER_OUTRUN, RIVALS
from tests.support import office as offices
from tests.support.household import ALI
from tests.support.window import open_window, press_here, settle, show_page
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.services import access
from welfare_desk.services.session import Session

OTHER = "کارمند"


def named(kind: type[Any]) -> str:
    return f"{kind.__module__.split('.')[-2]}.{kind.__name__}"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office_of_forms(tmp_path) as opened:
        yield opened


@pytest.fixture
def other(session: Session) -> Iterator[Session]:
    """A colleague who may do everything, at another desk."""
    roles = access.SetRole(OTHER, Role.CASE_CLERK, (Role.HEAD, Role.ADMIN), offices.PASSWORD)
    session.do(access.set_role, roles)
    with offices.desk(session.office_dir, user=OTHER) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


def test_every_form_on_a_record_says_how_it_is_read_again(qtbot: QtBot, window: MainWindow) -> None:
    desk = Desk(show_page(qtbot, window, "file", key=ALI))
    alone = set()
    for kind in every_form() - BASES:
        form = RIVALS[kind].make(desk) if kind in RIVALS else FORMS[kind](desk)
        if form.afresh() is None:
            alone.add(kind)
        form.answer(None)
    assert every_form() - BASES - alone == {*RIVALS, *NEVER_OUTRUN}


@pytest.mark.parametrize("kind", sorted(RIVALS, key=named), ids=named)
def test_a_form_outrun_by_another_desk_shows_both_and_saves_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session, other: Session, kind: type[CommandDialog]
) -> None:
    rival = RIVALS[kind]
    form = rival.make(Desk(show_page(qtbot, window, "file", key=ALI)))
    form.open()
    settle(qtbot, window)
    form.bring_back(rival.typed)
    settle(qtbot, window)
    typed = form.typed()
    rival.change(other)
    press_here("Ctrl+S")
    settle(qtbot, window)
    banner = form.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == f"{OTHER} has just changed this record"
    told = [line for line in (rival.told, "What you typed is kept; look again and save.") if line]
    assert banner.text.text() == "\n".join(told)
    name, below = rival.below
    if name:
        assert form.form.fields[name].below.text() == below
    assert form.typed() == typed
    press_here("F11")
    settle(qtbot, window)
    assert not shiboken6.isValid(form) or not form.isVisible()
    assert rival.kept(session) == rival.both
