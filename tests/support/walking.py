# SPDX-License-Identifier: Apache-2.0
"""A walk through every page of the window and every pose of it, as one account sees them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.office import CHEAP, COUNTY, PASSWORD, PROVINCE, clock
from tests.support.run import made_once
from tests.support.window import settle
from welfare_desk import assembly
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services.access import AddUser, RenameUser, add_user, rename_user
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Opened, Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.settings import Settings
from welfare_desk.storage import keyslots
from welfare_desk.storage.access import get_user
from welfare_desk.storage.engine import Store
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.office import office_facts

SIGN_IN = "m.signin"
"""The sign-in name of whoever did everything in this office; nothing else looks like it."""
SHOWN = "مینا سرپرست"
FILES = 40
PATIENCE = 20_000
"""Milliseconds that a page may take to fill itself."""


@cache
def _template() -> Path:
    """An office in which one account did everything, with one more account for every role."""
    return made_once("walked", _make_template) / "office"


def _make_template(folder: Path) -> None:
    from welfare_desk.services.rehearsal.fill import make_office_data

    assembly.load_use_cases()
    new = NewOffice(COUNTY, PROVINCE, SIGN_IN, PASSWORD)
    made = assembly.create_office(folder / "office", new, clock=clock, kdf=CHEAP)
    with made.session as session:
        make_office_data(session, FILES)
        session.do(rename_user, RenameUser(SIGN_IN, SHOWN))
        for role in Role:
            session.do(add_user, AddUser(f"role.{role.value}", role, PASSWORD, own_password=PASSWORD))


def walked_office(directory: Path, user: str) -> Session:
    """A copy of that office, opened by one of its accounts without the ceremony of signing in."""
    folder = Path(shutil.copytree(_template(), directory / "office"))
    slot = keyslots.load(folder)[0].slot_of(SIGN_IN)
    assert slot is not None
    store = Store(folder / DATABASE, keyslots.open_slot(slot, PASSWORD))
    with store.reading() as connection:
        signed_in, facts = get_user(connection, user), office_facts(connection)
    return Session(Opened(store, signed_in, facts, clock, CHEAP))


def file_of(session: Session) -> str:
    """The number of some file."""
    return str(session.ask(list_files, ListFiles(limit=1)).rows[0].file_no)


def walk(qtbot: QtBot, session: Session, language: str) -> Iterator[tuple[str, MainWindow]]:
    """Page after page that the account may see, plain and in every pose: its name, and the window it is in.

    A page with poses has a window of its own, for what a pose has typed would keep it there.
    """
    settings = Settings(theme="light", language=language)
    dress(settings)
    window: MainWindow | None = None
    for spec in PAGES:
        if not session.may(spec.permission):
            continue
        window = window or _window(qtbot, session, settings)
        window.go(spec.name, **({"key": file_of(session)} if spec.name == "file" else {}))
        settle(qtbot, window, PATIENCE)
        page = window.page(spec.name)
        yield spec.name, window
        for pose in page.poses:
            page.pose(pose)
            settle(qtbot, window, PATIENCE)
            assert window.current() is page, f"{spec.name}/{pose} leaves its page"
            yield f"{spec.name}/{pose}", window
        if page.poses:
            put_away(window)
            window = None
    if window is not None:
        put_away(window)


def _window(qtbot: QtBot, session: Session, settings: Settings) -> MainWindow:
    made = MainWindow(session, settings, Memory())
    made.show()
    qtbot.waitExposed(made)
    return made


def put_away(window: MainWindow) -> None:
    """Close it and let it die: the walk opens more windows than any clerk."""
    window.let_go()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
