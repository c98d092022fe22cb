# SPDX-License-Identifier: Apache-2.0
"""Members come, are corrected and leave; every fault stands at its field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.household import family_office, home, kept, part
from tests.support.window import dialog_of, plain, press, press_here, settle, type_into
from welfare_desk import assembly
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.household.dialogs import HeadDialog
from welfare_desk.desktop.casework.household.member_dialogs import (
    AddMemberDialog,
    EditMemberDialog,
    EndGuardianDialog,
    GuardianDialog,
    KinshipDialog,
    LeaveDialog,
)
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, GuardianKind, Kinship, Leaving
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
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


def act(window: MainWindow, words: str) -> None:
    """Choose an act of the menu that is open."""
    (menu,) = [one for one in window.findChildren(QMenu) if one.isVisible()]
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.close()
    window.activateWindow()


def test_the_first_enter_behind_a_known_number_goes_on_to_the_kinship(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.known.control, FATEMEH)
    press_here("Enter")
    assert dialog.kinship.control.hasFocus()
    assert not dialog.new["first_name"].control.isEnabled()
    press(dialog.kinship.control, "Esc")


def test_a_member_is_added_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    assert dialog.known.control.hasFocus()
    press_here("Enter")
    assert dialog.new["first_name"].control.hasFocus()
    type_into(dialog.new["first_name"].control, "نرگس")
    type_into(dialog.new["foreign_id"].control, "12345678")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert dialog.kinship.error()
    dialog.kinship.choice.choose(Kinship.DAUGHTER)
    press(dialog.since.control, "Ctrl+S")
    settle(qtbot, window)
    assert ("نرگس", Kinship.DAUGHTER) in home(session)
    assert tab.members.rows.total == 4


def test_a_name_typed_where_the_number_belongs_goes_on_to_the_name(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.known.control, "نرگس")
    told = "This is no number; leave it empty for somebody the office does not know."
    assert dialog.known.below.text() == told
    assert all(field.control.isEnabled() for field in dialog.new.values())
    press_here("Enter")
    first = dialog.new["first_name"]
    assert (first.control.hasFocus(), first.value(), dialog.known.value()) == (True, "نرگس", "")
    assert not dialog.known.below.text()
    type_into(dialog.known.control, "مریم")
    press_here("Ctrl+S")
    assert (dialog.known.error(), first.value()) == (told, "نرگس")
    type_into(dialog.known.control, "")
    dialog.kinship.choice.choose(Kinship.DAUGHTER)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert ("نرگس", Kinship.DAUGHTER) in home(session)


def test_the_number_of_nobody_known_goes_on_to_somebody_new(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    number = national_id(77)
    type_into(dialog.known.control, number)
    press_here("Enter")
    settle(qtbot, window)
    new = dialog.new
    assert (dialog.known.value(), new["national_id"].value()) == ("", number)
    assert dialog.known.below.text() == "Nobody with this number is known: write the name."
    assert (new["first_name"].control.hasFocus(), new["first_name"].control.isEnabled()) == (True, True)
    type_into(new["first_name"].control, "نرگس")
    dialog.kinship.choice.choose(Kinship.DAUGHTER)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert ("نرگس", Kinship.DAUGHTER) in home(session)


def test_the_oldest_adult_is_proposed_as_the_head_and_a_minor_is_taken_at_the_second_press(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    wife, son = (one.person.id for one in kept(session).household.members[1:])
    press_here("End")
    press_here("Ctrl+M")
    dialog = dialog_of(window, HeadDialog)
    assert (dialog.head.value(), dialog.head.below.text()) == (wife, "")
    press_here("Down")
    warning = "امیر اکبری is under 18 (9 years)."
    assert (dialog.head.value(), plain(dialog.head.below.text())) == (son, warning)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert plain(dialog.head.error()) == f"{warning} If it is right, press once more."
    assert ("علی", Kinship.HEAD) in home(session)
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert ("امیر", Kinship.HEAD) in home(session)


def test_every_fault_of_a_new_member_stands_at_its_field(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.new["national_id"].control, "0499370899")
    dialog.kinship.choice.choose(Kinship.SON)
    dialog.save()
    settle(qtbot, window)
    wrong = [name for name, field in dialog.form.fields.items() if field.error()]
    assert wrong == ["first_name", "national_id"]
    type_into(dialog.known.control, "1")
    dialog.save()
    settle(qtbot, window)
    assert dialog.known.error()
    press_here("Esc")
    assert len(home(session)) == 3


def test_somebody_known_is_named_before_they_move_in(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.known.control, "0499370899")
    press_here("Enter")
    settle(qtbot, window)
    assert "moves here with their file" in dialog.known.below.text()
    dialog.kinship.choice.choose(Kinship.SISTER)
    dialog.save()
    settle(qtbot, window)
    assert kept(session, FATEMEH).household.id == kept(session).household.id


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (FATEMEH, f"فاطمه\u200cسادات میرزایی, file {FATEMEH}; moves here with their file"),
        ("1400-00099", "The office knows nobody by this number."),
    ],
)
def test_a_file_number_says_whose_it_is_before_anything_is_saved(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, typed: str, told: str
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.known.control, typed)
    press_here("Enter")
    settle(qtbot, window)
    assert plain(dialog.known.below.text()) == told


def test_somebody_elses_number_is_told_at_the_field_and_opens_their_file(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Down")
    press_here("F2")
    dialog = dialog_of(window, EditMemberDialog)
    field = dialog.form.fields["national_id"]
    type_into(field.control, "0499370899")
    press_here("Tab")
    settle(qtbot, window)
    name = kept(session, FATEMEH).person.full_name
    told = f"{name}, file {FATEMEH}, has this number already; Ctrl+O opens the file"
    assert (plain(field.below.text()), field.edit._mark.isVisible()) == (told, False)
    press_here("Ctrl+O")
    settle(qtbot, window)
    page: FilePage = window.page("file")
    assert page.summary is not None
    assert page.summary.file.file_no == FATEMEH


def test_a_faster_desk_costs_nothing_that_was_typed(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Insert")
    dialog = dialog_of(window, AddMemberDialog)
    type_into(dialog.new["first_name"].control, "نرگس")
    dialog.kinship.choice.choose(Kinship.DAUGHTER)
    neighbour = assembly.open_office(
        session.office_dir, None, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    neighbour.do(add_member, AddMember(ALI, 3, Kinship.MOTHER, fields={"first_name": "صغری"}))
    neighbour.close()
    dialog.save()
    settle(qtbot, window)
    banner = dialog.trouble.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == "مریم has just changed this record"
    dialog.save()
    settle(qtbot, window)
    assert {name for name, _ in home(session)} == {"علی", "زهرا", "امیر", "صغری", "نرگس"}


def test_a_member_is_corrected_and_leaves(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("End")
    press_here("F2")
    dialog = dialog_of(window, EditMemberDialog)
    type_into(dialog.form.fields["father_name"].control, "علی")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert kept(session).household.members[-1].person.father_name == "علی"
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).household.members[-1].person.father_name == ""
    tab.members.setFocus()
    press_here("End")
    press_here("Delete")
    leaving = dialog_of(window, LeaveDialog)
    leaving.why.choice.choose(Leaving.MOVED)
    leaving.save()
    settle(qtbot, window)
    assert home(session) == [("علی", Kinship.HEAD), ("زهرا", Kinship.SPOUSE)]


def test_the_head_that_leaves_names_another(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("Home")
    press_here("Delete")
    dialog = dialog_of(window, LeaveDialog)
    dialog.why.choice.choose(Leaving.DIED)
    dialog.save()
    assert dialog.new_head.error()
    dialog.new_head.choice.choose(kept(session).household.members[1].person.id)
    dialog.save()
    settle(qtbot, window)
    # Death ends coverage and pension: it is an event of the file.
    assert dialog.why.error().startswith("علی")
    assert home(session)[0] == ("علی", Kinship.HEAD)
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, offices.NOON.date(), "فوت"))
    dialog.save()
    settle(qtbot, window)
    assert home(session) == [("زهرا", Kinship.HEAD), ("امیر", Kinship.SON)]


def test_kinship_and_head_change(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("End")
    tab.acts.open_menu()
    act(window, "Change kinship…")
    kinship = dialog_of(window, KinshipDialog)
    kinship.kinship.choice.choose(Kinship.OTHER)
    kinship.save()
    settle(qtbot, window)
    assert home(session)[-1] == ("امیر", Kinship.OTHER)
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert home(session)[-1] == ("امیر", Kinship.SON)
    before = home(session)
    tab.acts.open_menu()
    act(window, "Change the head…")
    head = dialog_of(window, HeadDialog)
    wife, son = (one.person.id for one in kept(session).household.members[1:])
    head.head.choice.choose(wife)
    head.head.changed.emit()
    head.kinships[son].choice.choose(Kinship.SON)
    head.save()
    settle(qtbot, window)
    assert sorted(home(session)) == [
        ("امیر", Kinship.SON),
        ("زهرا", Kinship.HEAD),
        ("علی", Kinship.SPOUSE),
    ]
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert home(session) == before


def test_a_guardian_comes_and_goes(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab, session: Session
) -> None:
    press_here("End")
    tab.acts.set_guardian()
    dialog = dialog_of(window, GuardianDialog)
    assert not dialog.new["first_name"].isVisible()
    dialog.guardian.choice.choose(0)
    dialog.guardian.changed.emit()
    assert dialog.new["first_name"].isVisible()
    dialog.kind.choice.choose(GuardianKind.APPOINTED)
    type_into(dialog.new["first_name"].control, "مراد")
    dialog.save()
    settle(qtbot, window)
    assert dialog.deed_no.error()
    type_into(dialog.deed_no.control, "۱۲/۳۴")
    dialog.save()
    settle(qtbot, window)
    guardian = kept(session).household.members[-1].guardian
    assert guardian is not None
    assert (guardian.name, guardian.deed_no) == ("مراد", "۱۲/۳۴")
    column = next(one for one in tab._columns() if one.name == "guardian")
    assert column.text(kept(session).household.members[-1]) == (
        "\u2067مراد\u2069 (Appointed guardian, deed \u200e۱۲/۳۴\u200e)"
    )
    press(window, "Ctrl+Z")
    settle(qtbot, window)
    assert kept(session).household.members[-1].guardian is None
    ward = kept(session).household.members[-1].person.id
    again = {"first_name": "مراد", "last_name": "مرادی"}
    session.do(
        set_guardian,
        SetGuardian(ALI, ward, GuardianKind.APPOINTED, offices.NOON.date(), "12/34", fields=again),
    )
    settle(qtbot, window)
    tab.members.setFocus()
    press_here("End")
    tab.acts.end_guardian()
    dialog_of(window, EndGuardianDialog).save()
    settle(qtbot, window)
    assert kept(session).household.members[-1].guardian is None


def under_cursor(tab: HouseholdTab) -> tuple[str, str]:
    member = tab.acts.member()
    assert member is not None
    return member.person.first_name, member.person.father_name


def test_the_cursor_stays_on_the_member_that_was_changed(
    qtbot: QtBot, window: MainWindow, tab: HouseholdTab
) -> None:
    press_here("End")
    press_here("F2")
    dialog = dialog_of(window, EditMemberDialog)
    type_into(dialog.form.fields["father_name"].control, "علیرضا")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert under_cursor(tab) == ("امیر", "علیرضا")
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert under_cursor(tab) == ("امیر", "")
