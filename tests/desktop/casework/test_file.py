# SPDX-License-Identifier: Apache-2.0
"""One file as a clerk works it: editing, faults, two desks, drafts, coverage, papers, keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
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
from welfare_desk.desktop.casework.coverage import CoverageDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.papers import CertificateDialog, PaperDialog
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.casework.relations import HouseholdTab
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, edit_person, register_file
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

ALI = "1400-00001"
VIEWER_PASSWORD = "چهار چنار کنار رود"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def kept(session: Session, file_no: str = ALI) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def line(page: FilePage, name: str) -> QWidget:
    return page.editor.fields[name].control


def press_button(dialog: Dialog, words: str) -> None:
    from welfare_desk.desktop.kit.buttons import Button

    (button,) = [button for button in dialog.findChildren(Button) if button.accessibleName() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# editing


def test_the_file_is_told_in_words(page: FilePage) -> None:
    assert page.header.name.text() == "علی اکبری"
    assert page.header.facts["file_no"].value.text() == ALI
    assert [page.standing.coverage.chip.text(), page.standing.pension.chip.text()] == [
        "Covered",
        "No pension",
    ]
    assert page.editor.fields["birth_date"].below.text() == "Saturday 12 Tir 1350 — 54 years"


def test_enter_walks_and_ctrl_s_saves_only_what_changed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "first_name"), "علیرضا")
    press_here("Enter")
    assert line(page, "last_name").hasFocus()
    type_into(line(page, "mobile"), "+98 912 765 4321")
    type_into(line(page, "birth_date"), "۱۳۵۱/۱/۵")
    assert page.editor.edited() == ["first_name", "birth_date", "mobile"]
    press_here("Ctrl+S")
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.first_name, after.person.mobile) == ("علیرضا", "09127654321")
    assert (after.person.birth_date, after.person.version, after.household.version) == (
        after.person.birth_date.replace(1972, 3, 25) if after.person.birth_date else None,
        2,
        1,
    )
    assert page.editor.edited() == []
    assert not page.editor.save_button.isEnabled()
    assert page.header.name.text() == "علیرضا اکبری"


def test_a_saving_is_taken_back_with_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    before = kept(session)
    type_into(line(page, "birth_date"), "1351/01/05")
    type_into(line(page, "mobile"), "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert kept(session).person.mobile is None
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.mobile, after.person.birth_date) == (before.person.mobile, before.person.birth_date)
    assert page.editor.edited() == []


def test_every_fault_is_shown_and_nothing_is_saved(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "national_id"), "0013542418")
    type_into(line(page, "mobile"), "0912")
    type_into(line(page, "birth_date"), "1404/12/30")
    type_into(line(page, "first_name"), "")
    type_into(line(page, "declared_size"), "0")
    press_here("Ctrl+S")
    settle(qtbot, window)
    wrong = [name for name, field in page.editor.fields.items() if field.error()]
    assert wrong == ["first_name", "national_id", "birth_date", "mobile", "declared_size"]
    assert page.editor.state.text() == "5 fields must be corrected before saving"
    assert kept(session).person.version == 1


def test_the_right_digit_is_offered_on_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "national_id"), "0013542418")
    assert page.editor.fields["national_id"].error()
    press_here("Ctrl+.")
    assert not page.editor.fields["national_id"].error()
    assert page.editor.edited() == []


def test_what_only_the_office_can_refuse_stands_at_its_field(
    qtbot: QtBot, window: MainWindow, page: FilePage
) -> None:
    type_into(line(page, "national_id"), "0499370899")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert page.editor.fields["national_id"].error().startswith("Another person has this identifier")
    assert page.editor.edited() == ["national_id"]


# two desks


def test_the_later_of_two_desks_is_told_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "mobile"), "09120000001")
    before = kept(session)
    other = {"mobile": "09120000002", "phone": "02156000000"}
    # Another process writes; this window is not told.
    facts = EditPerson(ALI, before.person.version, before.household.version, other)
    neighbour = assembly.open_office(
        session.office_dir, None, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    neighbour.do(edit_person, facts)
    neighbour.close()
    press(line(page, "mobile"), "Ctrl+S")
    settle(qtbot, window)
    banner = page.place.banner()
    assert isinstance(banner, Banner)
    assert banner.title.text() == f"{offices.ADMIN} has just changed this file"
    assert "Mobile, Telephone" in banner.text.text()
    assert page.editor.typed() == {"mobile": "09120000001"}
    assert page.editor.fields["mobile"].below.text() == "Saved meanwhile: 09120000002"
    press(line(page, "mobile"), "Ctrl+S")
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.mobile, after.person.phone) == ("09120000001", "02156000000")
    assert page.place.banner() is None


# drafts


def test_what_is_typed_survives_a_crash(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    type_into(line(page, "mobile"), "0912")
    type_into(line(page, "address"), "خیابان امام، پلاک ۵")
    page.drafting.keep()
    settle(qtbot, window)
    assert page.header.draft.text().startswith("Draft kept ")
    typed = {"mobile": "0912", "address": "خیابان امام، پلاک ۵"}
    assert session.ask(draft, ShowDraft("file", ALI)).typed == typed
    again = open_window(qtbot, session)
    page = show_page(qtbot, again, "file", key=ALI)
    banner = page.draft_place.banner()
    assert isinstance(banner, Banner)
    assert "2 fields typed and not saved" in banner.text.text()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    page.first_focus().setFocus()
    press_here("Shift+Tab")
    assert QApplication.focusWidget().accessibleName() == "Bring it back"
    press_here("Tab")
    assert line(page, "first_name").hasFocus()
    press_here("F11")
    assert page.editor.typed() == typed
    type_into(line(page, "mobile"), "09121112233")
    press_here("Ctrl+S")
    settle(qtbot, again)
    assert kept(session).household.address == "خیابان امام، پلاک ۵"
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
    again.let_go()


def press_button_in(parent: QWidget, words: str) -> None:
    from welfare_desk.desktop.kit.buttons import Button

    (button,) = [button for button in parent.findChildren(Button) if button.accessibleName() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_draft_is_kept_by_the_clock_only_when_something_changed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    page.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
    type_into(line(page, "phone"), "021")
    qtbot.waitUntil(
        lambda: session.ask(draft, ShowDraft("file", ALI)).typed == {"phone": "021"}, timeout=6000
    )
    page.editor.take_back()
    page.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}


# leaving


def test_escape_goes_back_at_once_when_all_is_saved(qtbot: QtBot, window: MainWindow, page: FilePage) -> None:
    press(line(page, "first_name"), "Esc")
    assert window.current_name() == "files"


@pytest.mark.parametrize(
    ("words", "first_name"), [("Save and leave", "علیرضا"), ("Leave without saving", "علی")]
)
def test_escape_asks_about_unsaved_work(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, words: str, first_name: str
) -> None:
    type_into(line(page, "first_name"), "علیرضا")
    press_here("Esc")
    assert window.current_name() == "file"
    press_button(dialog_of(window, Dialog), words)
    settle(qtbot, window)
    assert window.current_name() == "files"
    assert kept(session).person.first_name == first_name
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}


# coverage and papers


def test_a_change_of_coverage_offers_only_what_is_allowed(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    press(page, "F6")
    dialog: CoverageDialog = dialog_of(window, CoverageDialog)
    choice = dialog.to_state.choice
    offered = {choice.itemData(place) for place in range(choice.count())}
    assert offered == {
        Coverage.DISCHARGED,
        Coverage.TRANSFERRED,
        Coverage.RECOVERED,
        Coverage.DECEASED,
        Coverage.CLOSED,
    }
    choice.choose(Coverage.TRANSFERRED)
    dialog.to_state.changed.emit()
    dialog.save()
    assert [field.name for field in dialog.form.fields.values() if field.error()] == [
        "letter_no",
        "other_office",
    ]
    type_into(dialog.other_office.line, "ری")
    type_into(dialog.letter_no.line, "12/3")
    type_into(dialog.effective_on.edit, "1399/01/01")
    dialog.save()
    settle(qtbot, window)
    assert "lies before the last event" in dialog.effective_on.error()
    type_into(dialog.effective_on.edit, "1404/07/01")
    dialog.save()
    settle(qtbot, window)
    assert kept(session).file.coverage is Coverage.TRANSFERRED
    assert page.standing.coverage.chip.text() == "Transferred"


def test_a_certificate_is_asked_issued_and_shown(qtbot: QtBot, window: MainWindow, page: FilePage) -> None:
    press(page, "Ctrl+G")
    asked: CertificateDialog = dialog_of(window, CertificateDialog)
    assert asked.valid_until.edit.text() == "1405/01/31"
    asked.save()
    assert asked.addressed_to.error()
    type_into(asked.addressed_to.line, "بانک ملت")
    asked.save()
    settle(qtbot, window)
    shown: PaperDialog = dialog_of(window, PaperDialog)
    qtbot.waitUntil(lambda: shown.preview.pages() == 1, timeout=10000)
    assert shown.preview.pdf.startswith(b"%PDF")
    assert "1404/000001" in shown.title.text()


def test_the_summary_is_printed_with_one_key_and_saved_as_shown(
    qtbot: QtBot, window: MainWindow, page: FilePage, tmp_path: Path
) -> None:
    press(page, "Ctrl+P")
    settle(qtbot, window)
    shown: PaperDialog = dialog_of(window, PaperDialog)
    qtbot.waitUntil(lambda: shown.preview.pages() >= 1, timeout=10000)
    shown.preview.save_to(tmp_path / "summary.pdf")
    assert (tmp_path / "summary.pdf").read_bytes() == shown.preview.pdf


# parts


def test_ctrl_tab_walks_through_the_parts(page: FilePage) -> None:
    names = []
    for _ in range(len(PARTS) + 1):
        names.append(page.header.tabs.current)
        page.next_tab()
    assert names == ["overview", *(spec.name for spec in PARTS)]
    assert page.header.tabs.current == "overview"


def test_a_member_with_a_file_is_opened_from_the_household(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    session.do(register_file, people.SON)
    settle(qtbot, window)
    page.show_tab("household")
    household = page.parts.part("household")
    assert isinstance(household, HouseholdTab)
    table = household.members
    assert table.rows.total == 2
    table.setFocus()
    press(table, "End")
    press(table, "Enter")
    settle(qtbot, window)
    assert page.crumbs == ("Files", "امیر اکبری")
    assert page.header.tabs.current == "overview"


def test_a_viewer_may_look_but_not_change(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("زهرا", Role.VIEWER, VIEWER_PASSWORD))
    viewer = offices.desk(session.office_dir, user="زهرا")
    window = open_window(qtbot, viewer)
    page = show_page(qtbot, window, "file", key=ALI)
    assert [name for name, field in page.editor.fields.items() if field.control.isEnabled()] == []
    buttons = (page.coverage_button, page.certificate_button, page.print_button, page.editor.save_button)
    assert [button.isEnabled() for button in buttons] == [False] * 4
    window.let_go()
    viewer.close()


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_screen_reader_can_name_every_part(
    qtbot: QtBot, session: Session, language: str, theme: str
) -> None:
    window = open_window(qtbot, session, language=language, theme=theme)
    page = show_page(qtbot, window, "file", key=ALI)
    for name in ("overview", "household", "reasons", "standing", "history"):
        page.show_tab(name)
        assert nameless(page) == []
        assert page.grab().size() == page.size()
    window.let_go()
