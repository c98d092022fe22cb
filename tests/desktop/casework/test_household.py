# SPDX-License-Identifier: Apache-2.0
"""Acts on household and reasons as a clerk does them: keys, dialogs, then a look at the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support import people
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk import assembly
from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.household_dialogs import HeadDialog, JoinDialog, SplitDialog
from welfare_desk.desktop.casework.member_dialogs import (
    AddMemberDialog,
    EditMemberDialog,
    EndGuardianDialog,
    GuardianDialog,
    KinshipDialog,
    LeaveDialog,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.casework.reason_dialogs import (
    CategoryDialog,
    DisabilityDialog,
    EndDialog,
    TagDialog,
)
from welfare_desk.desktop.casework.relations import HouseholdTab, ReasonsTab
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    GuardianKind,
    Kinship,
    Leaving,
    Severity,
    Sex,
)
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
PASSWORD = "چهار چنار کنار رود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    wife = {"first_name": "زهرا", "last_name": "کریمی", "sex": "female", "birth_date": "1355/01/01"}
    opened.do(add_member, AddMember(ALI, 1, Kinship.SPOUSE, fields=wife))
    son = {"first_name": "امیر", "last_name": "اکبری", "sex": "male", "birth_date": "1395/01/01"}
    opened.do(add_member, AddMember(ALI, 2, Kinship.SON, fields=son))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def part(qtbot: QtBot, window: MainWindow, name: str, file_no: str = ALI) -> Any:
    show_page(qtbot, window, "files")
    page: FilePage = show_page(qtbot, window, "file", key=file_no)
    page.show_tab(name)
    settle(qtbot, window)
    return page.parts.part(name)


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


def kept(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def home(session: Session, file_no: str = ALI) -> list[tuple[str, Kinship]]:
    return [(one.person.first_name, one.kinship) for one in kept(session, file_no).household.members]


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
    assert "just changed this file" in banner.title.text()
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
    tab.members.setFocus()
    press_here("End")
    tab.acts.end_guardian()
    dialog_of(window, EndGuardianDialog).save()
    settle(qtbot, window)
    assert kept(session).household.members[-1].guardian is None


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


def test_the_sheet_is_shown(qtbot: QtBot, window: MainWindow, tab: HouseholdTab) -> None:
    tab.acts.print_sheet()
    settle(qtbot, window, 15000)
    dialog = dialog_of(window, PaperDialog)
    assert dialog.title.text().startswith("Household sheet ")


# reasons


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


def test_restricted_tags_stay_closed_until_asked_for(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    tab: ReasonsTab = part(qtbot, window, "reasons")
    assert tab.tags is not None
    assert not tab.tags.add_button.isVisible()
    tab.tags.show_button.click()
    settle(qtbot, window)
    tab.tags.add_button.click()
    dialog = dialog_of(window, TagDialog)
    type_into(dialog.name.control, "زباله‌گرد")
    dialog.save()
    settle(qtbot, window)
    assert "زباله‌گرد" in " ".join(label.text() for label in tab.tags.findChildren(type(tab.tags.hint)))
    window.page("file").show_tab("household")
    assert tab.tags.show_button.isVisibleTo(tab)


def test_a_clerk_has_no_card_of_tags_and_a_viewer_no_acts(qtbot: QtBot, session: Session) -> None:
    for name, role, may in (("clerk", Role.CASE_CLERK, True), ("viewer", Role.VIEWER, False)):
        session.do(add_user, AddUser(name, role, PASSWORD))
        opened = offices.desk(session.office_dir, user=name)
        window = open_window(qtbot, opened)
        reasons: ReasonsTab = part(qtbot, window, "reasons")
        assert reasons.tags is None
        assert {button.isEnabled() for button in reasons.acts.buttons.values()} == {may}
        household: HouseholdTab = part(qtbot, window, "household")
        assert household.acts.add_button.isEnabled() is may
        window.let_go()
        opened.close()


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_screen_reader_can_name_every_dialog(qtbot: QtBot, session: Session, language: str) -> None:
    window = open_window(qtbot, session, language=language)
    tab: HouseholdTab = part(qtbot, window, "household")
    tab.members.setFocus()
    press_here("End")
    acts = tab.acts
    for opening in (
        acts.add, acts.edit, acts.leave, acts.change_kinship, acts.change_head, acts.set_guardian, acts.split,
        acts.join,
    ):  # fmt: skip
        opening()
        dialog = dialog_of(window, ActDialog)
        assert nameless(dialog) == []
        assert dialog.panel.height() < window.height()
        dialog.cancel()
    assert kept(session).household.members[2].person.sex is Sex.MALE
    window.let_go()
