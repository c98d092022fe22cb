# SPDX-License-Identifier: Apache-2.0
"""All details of a file under a tab of their own: the one form engine, drafts, undo, two desks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.household import kept
from tests.support.window import nameless, open_window, press, press_here, settle, show_page, type_into
from welfare_desk import assembly
from welfare_desk.desktop.casework.details import DetailsTab
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Housing, Insurance
from welfare_desk.domain.money import Rial
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.drafts import KeepDraft, ShowDraft, draft, keep_draft
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"


def details(qtbot: QtBot, window: MainWindow, key: str = ALI) -> tuple[FilePage, DetailsTab]:
    show_page(qtbot, window, "files")
    page: FilePage = show_page(qtbot, window, "file", key=key)
    press(page, "Ctrl+Tab")
    settle(qtbot, window)
    tab = page.parts.part("details")
    assert isinstance(tab, DetailsTab)
    assert tab.isVisible()
    return page, tab


def line(tab: DetailsTab, name: str) -> QWidget:
    return tab.editor.fields[name].control


def test_every_group_is_saved_with_one_key(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    _, tab = details(qtbot, window)
    type_into(line(tab, "birth_place"), "اسلامشهر")
    press_here("Enter")
    assert line(tab, "marital").hasFocus()
    type_into(line(tab, "job"), "راننده")
    tab.editor.fields["insurance"].choice.choose(Insurance.RURAL)
    tab.editor.fields["housing"].choice.choose(Housing.RENTED)
    type_into(line(tab, "deposit"), "500m")
    type_into(line(tab, "rent"), "۲۵م")
    type_into(line(tab, "card_no"), "6367 9570 7070 7075")
    tab.editor.fields["sheba_owner_id"].choice.choose(kept(session).person.id)
    type_into(line(tab, "client_code"), "۱۲۳ ۴۵")
    type_into(line(tab, "note"), "یادداشت")
    press(line(tab, "archive_no"), "Ctrl+S")
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.birth_place, after.person.job, after.person.insurance) == (
        "اسلامشهر",
        "راننده",
        Insurance.RURAL,
    )
    home = after.household
    assert (home.deposit, home.rent, home.card_no) == (
        Rial(500_000_000),
        Rial(25_000_000),
        "6367957070707075",
    )
    assert (home.sheba_owner, after.file.client_code, after.file.note) == ("علی اکبری", "12345", "یادداشت")
    assert (after.person.version, home.version, after.file.version) == (2, 2, 2)
    assert tab.editor.edited() == []
    window.undo_bar.undo()
    settle(qtbot, window)
    back = kept(session)
    assert (back.person.job, back.household.deposit, back.file.client_code) == ("", None, "")
    assert back.household.sheba_owner_id is None


def test_every_fault_is_shown_at_once(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    _, tab = details(qtbot, window)
    type_into(line(tab, "card_no"), "6367957070707076")
    type_into(line(tab, "deposit"), "بسیار")
    type_into(line(tab, "decile_on"), "1404/12/30")
    press(line(tab, "job"), "Ctrl+S")
    settle(qtbot, window)
    wrong = {name for name, field in tab.editor.fields.items() if field.error()}
    assert wrong == {"card_no", "deposit", "decile_on"}
    assert kept(session).household.version == 1


def test_an_amount_stands_in_words_below(qtbot: QtBot, window: MainWindow) -> None:
    _, tab = details(qtbot, window)
    type_into(line(tab, "rent"), "25000000")
    assert tab.editor.fields["rent"].below.text() == "twenty-five million rial — 2,500,000 toman"


def test_conscription_is_asked_of_men_only(qtbot: QtBot, window: MainWindow) -> None:
    _, tab = details(qtbot, window)
    assert tab.editor.fields["military"].isVisible()
    _, tab = details(qtbot, window, FATEMEH)
    assert not tab.editor.fields["military"].isVisible()


def test_what_is_typed_survives_and_is_asked_about(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page, tab = details(qtbot, window)
    type_into(line(tab, "job"), "نانوا")
    tab.keeping.drafting.keep()
    settle(qtbot, window)
    assert session.ask(draft, ShowDraft("file-details", ALI)).typed == {"job": "نانوا"}
    assert page.header.draft.isVisible()
    left: list[bool] = []
    page.may_leave(lambda: left.append(True))
    (dialog,) = [one for one in window.findChildren(Dialog) if one.isVisible()]
    press_here("Esc")
    assert (left, dialog.isVisible()) == ([], False)
    again = open_window(qtbot, session)
    _, tab = details(qtbot, again)
    banner = tab.draft_place.banner()
    assert isinstance(banner, Banner)
    tab.keeping.drafting.restored.emit({"job": "نانوا"})
    assert tab.editor.typed() == {"job": "نانوا"}
    again.let_go()


def test_a_draft_of_the_details_is_told_when_the_file_opens(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.jot(keep_draft, KeepDraft("file-details", ALI, {"job": "نانوا", "client_code": "1"}))
    page: FilePage = show_page(qtbot, window, "file", key=FATEMEH)
    assert page.elsewhere.place.banner() is None
    page = show_page(qtbot, window, "file", key=ALI)
    banner = page.elsewhere.place.banner()
    assert isinstance(banner, Banner)
    assert page.draft_place.banner() is None
    (go,) = banner.findChildren(Button)
    go.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    tab = page.parts.part("details")
    assert isinstance(tab, DetailsTab)
    assert (page.parts.seen(), page.elsewhere.place.banner()) == ("details", None)
    assert isinstance(tab.draft_place.banner(), Banner)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert tab.isAncestorOf(focused)


def test_a_file_opened_at_its_details_says_it_there(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.jot(keep_draft, KeepDraft("file-details", ALI, {"job": "نانوا"}))
    page: FilePage = show_page(qtbot, window, "file", key=ALI, part="details")
    tab = page.parts.part("details")
    assert isinstance(tab, DetailsTab)
    assert (page.elsewhere.place.banner(), tab.draft_place.banner() is None) == (None, False)


def test_the_later_of_two_desks_sees_both_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    _, tab = details(qtbot, window)
    type_into(line(tab, "job"), "نانوا")
    type_into(line(tab, "client_code"), "1")
    neighbour = assembly.open_office(
        session.office_dir, None, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
    neighbour.do(edit_person, EditPerson(ALI, 1, 1, {"job": "راننده", "client_code": "2"}, 1))
    neighbour.close()
    press(line(tab, "job"), "Ctrl+S")
    settle(qtbot, window)
    banner = tab.place.banner()
    assert isinstance(banner, Banner)
    assert "just changed this file" in banner.title.text()
    assert tab.editor.typed() == {"job": "نانوا", "client_code": "1"}
    assert tab.editor.fields["job"].below.text() == "Saved meanwhile: راننده"
    press(line(tab, "job"), "Ctrl+S")
    settle(qtbot, window)
    assert (kept(session).person.job, kept(session).file.client_code) == ("نانوا", "1")


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_screen_reader_can_name_everything(qtbot: QtBot, session: Session, language: str) -> None:
    window = open_window(qtbot, session, language=language)
    page, tab = details(qtbot, window)
    assert nameless(page) == []
    texts = [tab.editor.save_button.text().strip(), tab.editor.state.text()]
    assert texts == (
        ["ثبت تغییرات", "در این بخش همه‌چیز ثبت شده است"]
        if language == "fa"
        else ["Save changes", "Everything here is saved"]
    )
    window.let_go()


def test_enter_walks_through_all_fields_and_each_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1092, 614)
    _, tab = details(qtbot, window)
    hidden, passed = [], []
    tab.editor.fields["birth_cert_no"].control.setFocus()
    for _ in range(len(tab.editor.fields)):
        field = next(one for one in tab.editor.fields.values() if one.control.hasFocus())
        passed.append(field.name)
        if field.visibleRegion().boundingRect() != field.rect():
            hidden.append(field.name)
        if field.name == "note":
            break
        press_here("Enter")
    assert hidden == []
    assert passed[-1] == "note"
    for _ in passed[1:]:
        press_here("Shift+Enter" if not tab.editor.fields["note"].control.hasFocus() else "Shift+Tab")
    assert tab.editor.fields["birth_cert_no"].visibleRegion().boundingRect().isEmpty() is False
