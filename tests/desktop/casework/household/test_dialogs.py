# SPDX-License-Identifier: Apache-2.0
"""A household parts, and another joins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import family_office, home, kept, part
from tests.support.window import dialog_of, settle, type_into
from welfare_desk.desktop.casework.household.dialogs import JoinDialog, SplitDialog
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = family_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> HouseholdTab:
    found: HouseholdTab = part(qtbot, window, "household")
    found.members.setFocus()
    return found


def test_a_household_parts(qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session) -> None:
    tab.acts.split()
    dialog = dialog_of(window, SplitDialog)
    wife, son = (one.person.id for one in kept(session).household.members[1:])
    for person_id in (wife, son):
        dialog.ticks[person_id].control.click()
    dialog.head.choice.choose(wife)
    dialog.save()
    settle(qtbot, window)
    assert home(session) == [("علی", Kinship.HEAD)]


def test_another_household_joins(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    tab.acts.join()
    dialog = dialog_of(window, JoinDialog)
    type_into(dialog.file_no.control, "1400-00002")
    settle(qtbot, window)
    (field,) = dialog.kinships.values()
    field.choice.choose(Kinship.SISTER)
    dialog.save()
    settle(qtbot, window)
    assert ("فاطمه‌سادات", Kinship.SISTER) in home(session)
