# SPDX-License-Identifier: Apache-2.0
"""A family on pension in a shown window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import ALI, family_office, kept
from tests.support.window import open_window
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    opened.do(change, ChangePension(ALI, PensionState.ON_PENSION, from_jalali(1404, 2, 1)))
    seen = kept(opened)
    fields = {"decile": "8", "decile_on": "1404/06/01"}
    opened.do(edit_person, EditPerson(ALI, seen.person.version, seen.household.version, fields))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()
