# SPDX-License-Identifier: Apache-2.0
"""Address labels from the list of files, and the envelope from the file."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import PASSWORD
from tests.support.pdf import normal, pdfium
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press,
    send_form,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.letters.labels import LabelsDialog
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.label import LabelSheet
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.session import Session
from welfare_desk.storage.access import SIGHTING

ALI, FATEMEH = "1400-00001", "1400-00002"


def with_addresses(session: Session) -> None:
    for file_no in (ALI, FATEMEH):
        session.do(edit_person, EditPerson(file_no, 1, 1, {"address": "خیابان کاشانی"}))


def logged(session: Session) -> list[int]:
    with session._store.reading() as connection:
        return [row.rows for row in connection.execute(SIGHTING.select())]


def test_the_whole_list_is_labelled_from_a_label_on(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    with_addresses(session)
    page = show_page(qtbot, window, "files")
    page.labels.ask()
    dialog = dialog_of(window, LabelsDialog)
    dialog.sheet.set_value(LabelSheet.LARGE)
    type_into(dialog.start.control, "۱۵")
    send_form()
    assert "14" in dialog.start.error()
    assert logged(session) == []
    type_into(dialog.start.control, "۱۴")
    send_form()
    settle(qtbot, window)
    assert logged(session) == [2]
    paper = dialog_of(window, PaperDialog)
    texts = [normal(text) for text in pdfium(paper.preview.pdf)]
    assert [("علی اکبری" in text, "میرزایی" in text) for text in texts] == [(True, False), (False, True)]
    assert nameless(paper) == []


def test_only_ticked_files_are_labelled(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    with_addresses(session)
    page = show_page(qtbot, window, "files")
    page.table.rows.toggle(0)
    page.labels.ask()
    dialog_of(window, LabelsDialog).save()
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert logged(session) == [1]
    assert "علی اکبری" in normal(pdfium(paper.preview.pdf)[0])


def test_a_list_without_addresses_is_told(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page = show_page(qtbot, window, "files")
    page.labels.ask()
    dialog = dialog_of(window, LabelsDialog)
    dialog.save()
    settle(qtbot, window)
    assert dialog.trouble.banner().told.code == "nothing_to_label"
    press(dialog, "Esc")
    assert logged(session) == []


def test_who_may_not_print_lists_has_the_act_disabled(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("بینا", Role.VIEWER, "چهار چنار کنار رود", own_password=PASSWORD))
    folder = session.office_dir
    with offices.desk(folder, user="بینا") as viewer:
        window = open_window(qtbot, viewer)
        page = show_page(qtbot, window, "files")
        act = next(act for act in page.actions() if act.text() == "Address labels of this list")
        assert not act.isEnabled()
        window.let_go()


def test_the_envelope_of_a_file(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    with_addresses(session)
    page = show_page(qtbot, window, "file", key=ALI)
    page.quick.print_envelope()
    settle(qtbot, window)
    assert "علی اکبری" in normal(pdfium(dialog_of(window, PaperDialog).preview.pdf)[0])
