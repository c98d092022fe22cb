# SPDX-License-Identifier: Apache-2.0
"""A household parts, and another joins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.household import family_office, home, kept, part
from tests.support.pair import write
from tests.support.window import dialog_of, plain, press_here, settle, throw_away, type_into
from welfare_desk.desktop.casework.household.dialogs import HeadDialog, JoinDialog, SplitDialog
from welfare_desk.desktop.casework.household.member_dialogs import GuardianDialog
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.text import isolate
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


def test_the_member_under_the_cursor_is_marked_and_told_apart_by_the_day_of_birth(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    son = kept(session).household.members[-1]
    press_here("End")
    tab.acts.split()
    dialog = dialog_of(window, SplitDialog)
    ticked = [person_id for person_id, tick in dialog.ticks.items() if tick.value()]
    assert (ticked, dialog.head.value(), dialog.edited()) == ([son.person.id], son.person.id, False)
    born = isolate(day(son.person.birth_date))
    assert dialog.head.choice.currentText() == f"{son.person.full_name} (Son, {born})"
    dialog.cancel()
    press_here("Home")
    tab.acts.split()
    assert not any(tick.value() for tick in dialog_of(window, SplitDialog).ticks.values())


def test_a_minor_who_would_lead_the_new_household_is_told_and_taken_at_the_second_press(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    son = kept(session).household.members[-1].person
    press_here("End")
    tab.acts.split()
    dialog = dialog_of(window, SplitDialog)
    warning = f"{son.full_name} is under 18 (9 years)."
    assert (dialog.head.value(), plain(dialog.head.below.text()), dialog.head.error()) == (
        son.id,
        warning,
        "",
    )
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert plain(dialog.head.error()) == f"{warning} If it is right, press once more."
    assert len(home(session)) == 3
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert len(home(session)) == 2


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


def offered(field: ChoiceField) -> list[str]:
    """The names that a field offers, without the kinship beside them."""
    box = field.choice
    return [box.itemText(place).split(" (")[0] for place in range(box.count()) if box.itemData(place)]


def test_whoever_has_died_is_marked_and_offered_for_nothing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    wife, son = (one.person for one in kept(session).household.members[1:])
    write(
        session,
        "INSERT INTO household_member (household_id, person_id, kinship, until, left_because)"
        " SELECT household_id, person_id, kinship, '2025-01-01', 'died' FROM household_member"
        " WHERE person_id = ?",
        son.id,
    )  # fmt: skip
    tab: HouseholdTab = part(qtbot, window, "household")
    members = kept(session).household.members
    (name,) = (one for one in tab._columns() if one.name == "name")
    assert name.chip is not None
    assert [name.chip(one) for one in members] == [None, None, ("died", Tone.GREY)]
    tab.members.setFocus()
    press_here("End")
    tab.acts.change_head()
    head = dialog_of(window, HeadDialog)
    assert (offered(head.head), head.head.value()) == ([wife.full_name], wife.id)  # the oldest adult
    head.cancel()
    tab.acts.split()
    split = dialog_of(window, SplitDialog)
    marked = [plain(tick.tick.text()).endswith("), died") for tick in split.ticks.values()]
    assert marked == [False, False, True]
    assert split.ticks[son.id].control.accessibleName() == split.ticks[son.id].tick.text()
    split.ticks[members[0].person.id].control.click()
    split.ticks[son.id].control.click()
    assert (offered(split.head), split.head.value()) == ([members[0].person.full_name], members[0].person.id)
    assert offered(split.new_head) == [wife.full_name]
    throw_away(split)
    tab.members.setFocus()
    press_here("Home")
    tab.acts.set_guardian()
    guardian = dialog_of(window, GuardianDialog)
    assert offered(guardian.guardian) == [wife.full_name]
