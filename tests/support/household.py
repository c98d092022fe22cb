# SPDX-License-Identifier: Apache-2.0
"""A family in the small office, and the parts of its file in the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI = "1400-00001"


def family_office(directory: Path) -> Session:
    """The small office, where Ali has a wife and a son."""
    opened = people.peopled_office(directory)
    wife = {"first_name": "زهرا", "last_name": "کریمی", "sex": "female", "birth_date": "1355/01/01"}
    opened.do(add_member, AddMember(ALI, 1, Kinship.SPOUSE, fields=wife))
    son = {"first_name": "امیر", "last_name": "اکبری", "sex": "male", "birth_date": "1395/01/01"}
    opened.do(add_member, AddMember(ALI, 2, Kinship.SON, fields=son))
    return opened


def kept(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def home(session: Session, file_no: str = ALI) -> list[tuple[str, Kinship]]:
    return [(one.person.first_name, one.kinship) for one in kept(session, file_no).household.members]


def part(qtbot: QtBot, window: MainWindow, name: str, file_no: str = ALI) -> Any:
    show_page(qtbot, window, "files")
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    page.show_tab(name)
    settle(qtbot, window)
    return page.parts.part(name)
