# SPDX-License-Identifier: Apache-2.0
"""Disabilities and categories by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import family_office, kept, part
from tests.support.window import dialog_of, press, press_here, settle, throw_away, type_into
from welfare_desk.desktop.casework.reasons.dialogs import CategoryDialog, DisabilityDialog, EndDialog
from welfare_desk.desktop.casework.reasons.reopening import ReopenDialog
from welfare_desk.desktop.casework.relations import HouseholdTab, ReasonsTab
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import SHIPPED_ITEMS, Catalogue
from welfare_desk.services.casework.reasons import (
    AddCategory,
    EndCategory,
    EndDisability,
    add_category,
    end_category,
    end_disability,
)
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


def groups(session: Session) -> list[tuple[str, bool]]:
    return [(one.name, one.until is None) for one in kept(session).categories]


def test_a_category_is_chosen_from_the_list_by_keys_and_an_unknown_one_is_refused(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    tab: ReasonsTab = part(qtbot, window, "reasons")
    tab.disabilities.setFocus()
    for opened_by in ("Down", "Alt+Down", "F9"):
        press(tab.disabilities, "Shift+Ins")
        dialog = dialog_of(window, CategoryDialog)
        settle(qtbot, window)
        line = dialog.name.control
        window.activateWindow()
        qtbot.waitUntil(line.hasFocus)
        line.clear()
        press(line, opened_by)
        offered = line.completer().popup()
        assert offered.isVisible(), opened_by
        assert offered.model().rowCount() == len(SHIPPED_ITEMS[Catalogue.SOCIAL_CATEGORY])
        assert offered.geometry().top() > line.mapToGlobal(QPoint(0, line.height())).y()
        shown = offered.viewport().height() / offered.sizeHintForRow(0)
        assert shown == round(shown) == line.completer().maxVisibleItems(), "every row shown is whole"
        assert offered.sizeHintForRow(0) >= 30
        press(offered, "Down")
        press(offered, "Enter")
        assert not offered.isVisible()
        assert line.text() == SHIPPED_ITEMS[Catalogue.SOCIAL_CATEGORY][1]
        throw_away(dialog)
    press(tab.disabilities, "Shift+Ins")
    dialog = dialog_of(window, CategoryDialog)
    settle(qtbot, window)
    type_into(dialog.name.control, "گروه من‌درآوردی")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert dialog.name.error().startswith("“گروه من‌درآوردی” is not on the office's list: choose one with F9.")
    type_into(dialog.name.control, "چند قلوها")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", True)]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)  # the list of names was a window of its own
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert groups(session) == []


def test_del_on_the_only_group_ends_it_or_takes_it_out_and_both_go_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    (disability,) = kept(session).disabilities
    facts = EndDisability("1400-00001", kept(session).person.version, disability.id, offices.NOON.date())
    session.do(end_disability, facts)
    version = kept(session).person.version
    session.do(add_category, AddCategory("1400-00001", version, "چندقلوها", offices.NOON.date()))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    settle(qtbot, window)
    tab.setFocus()
    assert tab.categories.hasFocus()
    press(tab.categories, "Del")
    press(dialog_of(window, EndDialog), "Ctrl+S")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", False)]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", True)]
    press(tab.categories, "Del")
    dialog = dialog_of(window, EndDialog)
    press(dialog.mistake.control, "Space")
    press(dialog, "Ctrl+S")
    assert dialog.reason.error()
    type_into(dialog.reason.control, "پروندهٔ دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert groups(session) == []
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", True)]


def test_a_group_that_had_not_ended_holds_on_however_late(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    version, today = kept(session).person.version, offices.NOON.date()
    given = session.do(add_category, AddCategory("1400-00001", version, "چندقلوها", today))
    tab: ReasonsTab = part(qtbot, window, "reasons")
    settle(qtbot, window)
    tab.categories.setFocus()
    button = tab.acts.buttons["reopen_category"]
    assert (button.isEnabled(), reason_of(button)) == (False, "The category has not ended.")
    session.do(end_category, EndCategory("1400-00001", given.person_version, given.id, today))
    settle(qtbot, window)
    press(tab.categories, "Ctrl+Shift+Z")
    dialog = dialog_of(window, ReopenDialog)
    press(dialog, "Ctrl+S")
    assert dialog.reason.error()
    type_into(dialog.reason.control, "نامهٔ دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", True)]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert groups(session) == [("چندقلوها", False)]


def test_a_disability_that_had_not_ended_is_seen_and_counts_on_however_late(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    today = offices.NOON.date()
    (physical,) = kept(session).disabilities
    tab: ReasonsTab = part(qtbot, window, "reasons")
    tab.disabilities.setFocus()
    acts = tab.acts.buttons
    assert reason_of(acts["reopen"]) == "The disability has not ended."
    session.do(end_disability, EndDisability(ALI, kept(session).person.version, physical.id, today))
    settle(qtbot, window)
    row = tab.disabilities.rows.row_at(0)
    told = [column.text(row) for column in tab.disabilities.columns if column.name in ("type", "rank")]
    assert told == ["Physical", f"until {isolate(day(today))}"]
    why = "The disability has ended."
    assert [reason_of(acts[name]) for name in ("edit", "primary", "end", "reopen")] == [why, why, why, ""]
    press(tab.disabilities, "Ctrl+Shift+Z")
    dialog = dialog_of(window, ReopenDialog)
    press(dialog, "Ctrl+S")
    assert dialog.reason.error()
    type_into(dialog.reason.control, "نامهٔ دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert kept(session).disabilities == (physical,)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).disabilities == ()
    assert kept(session).past_disabilities == (replace(physical, ended_on=today, is_primary=False),)


def test_a_disability_by_mistake_is_taken_out_and_comes_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    def known() -> list[tuple[str, str, bool]]:
        return [(one.type, one.severity, one.is_primary) for one in kept(session).disabilities]

    before = known()
    tab: ReasonsTab = part(qtbot, window, "reasons")
    tab.disabilities.setFocus()
    press(tab.disabilities, "Ins")
    added = dialog_of(window, DisabilityDialog)
    added.type.choice.choose(DisabilityType.VISUAL)
    press(added, "Ctrl+S")
    settle(qtbot, window)
    assert len(known()) == len(before) + 1
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert known() == before
    press(tab.disabilities, "Home")
    press(tab.disabilities, "Del")
    dialog = dialog_of(window, EndDialog)
    press(dialog.mistake.control, "Space")
    press(dialog, "Ctrl+S")
    assert dialog.reason.error()
    type_into(dialog.reason.control, "پروندهٔ دیگری بود")
    press(dialog, "Ctrl+S")
    settle(qtbot, window)
    assert known() == before[1:]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert known() == before
    press(tab.disabilities, "Home")
    press(tab.disabilities, "Del")
    press(dialog_of(window, EndDialog), "Ctrl+S")
    settle(qtbot, window)
    assert known() == before[1:]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert known() == before
