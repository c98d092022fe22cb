# SPDX-License-Identifier: Apache-2.0
"""Disabilities and categories by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import family_office, kept, part
from tests.support.window import dialog_of, press_here, settle, type_into
from welfare_desk.desktop.casework.reason_dialogs import CategoryDialog, DisabilityDialog, EndDialog
from welfare_desk.desktop.casework.relations import HouseholdTab, ReasonsTab
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import DisabilityType, Severity
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


def test_disabilities_and_categories(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    tab: ReasonsTab = part(qtbot, window, "reasons")
    tab.acts.buttons["add"].click()
    dialog = dialog_of(window, DisabilityDialog)
    dialog.type.choice.choose(DisabilityType.PHYSICAL)
    dialog.save()
    settle(qtbot, window)
    assert dialog.type.error()
    dialog.type.choice.choose(DisabilityType.VISUAL)
    dialog.severity.choice.choose(Severity.MILD)
    dialog.save()
    settle(qtbot, window)
    tab.disabilities.setFocus()
    press_here("End")
    tab.acts.buttons["primary"].click()
    settle(qtbot, window)
    assert [str(one.type) for one in kept(session).disabilities] == ["visual", "physical"]
    press_here("Home")
    tab.acts.buttons["end"].click()
    dialog_of(window, EndDialog).save()
    settle(qtbot, window)
    assert len(kept(session).disabilities) == 1
    tab.acts.buttons["add_category"].click()
    category = dialog_of(window, CategoryDialog)
    type_into(category.name.control, "چندقلوها")
    category.save()
    settle(qtbot, window)
    tab.categories.setFocus()
    press_here("Home")
    tab.acts.buttons["end_category"].click()
    dialog_of(window, EndDialog).save()
    settle(qtbot, window)
    assert [(one.name, one.until) for one in kept(session).categories] == [("چندقلوها", offices.NOON.date())]
