# SPDX-License-Identifier: Apache-2.0
"""Opening a new file: by keyboard, every fault at once, no double."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def register(qtbot: QtBot, window: MainWindow, page: FilesPage) -> RegisterDialog:
    press(page.table, "Ctrl+N")
    dialog: RegisterDialog = dialog_of(window, RegisterDialog)
    return dialog


def test_a_new_file_shows_every_fault_at_once(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    dialog = register(qtbot, window, page)
    dialog.save()
    wrong = [name for name, field in dialog.form.fields.items() if field.error()]
    assert wrong == ["national_id", "first_name", "domain"]
    assert dialog.fields["national_id"].control.hasFocus()


def test_a_new_file_is_opened_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "۰۰۸۴۵۷۵۹۴۸")
    press_here("Enter")
    press_here("Enter")
    assert dialog.fields["first_name"].control.hasFocus()
    type_into(dialog.fields["first_name"].control, "نرگس")
    type_into(dialog.fields["last_name"].control, "بهرامی")
    dialog.domain.choice.choose(Domain.REHABILITATION)
    press(dialog.fields["mobile"].control, "Ctrl+S")
    settle(qtbot, window)
    assert window.current_name() == "file"
    made = session.ask(show, ShowFile("0084575948"))
    assert (made.person.full_name, made.file.coverage) == ("نرگس بهرامی", Coverage.COVERED)
    assert window.page("file").crumbs == ("Files", "نرگس بهرامی")


def test_a_likely_double_in_sight_is_asked_about_once(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    dialog = register(qtbot, window, page)
    typed = {
        "national_id": "0084575948",
        "first_name": "زهرا",
        "last_name": "نوری‌زاده",
        "father_name": "محمد",
    }
    for name, text in typed.items():
        type_into(dialog.fields[name].control, text)
    dialog.domain.choice.choose(Domain.REHABILITATION)
    qtbot.waitUntil(lambda: bool(dialog.likely.buttons), timeout=3000)
    settle(qtbot, window)
    press(dialog.fields["mobile"].control, "Ctrl+S")
    settle(qtbot, window)
    assert window.current_name() == "files"
    (asked,) = [one for one in window.findChildren(Dialog) if one.isVisible() and one is not dialog]
    assert "perhaps knows" in asked.title.text()
    press_here("Space")
    settle(qtbot, window)
    assert session.ask(show, ShowFile("0084575948")).person.first_name == "زهرا"


def test_keys_of_the_page_rest_while_a_question_is_open(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    press(dialog.fields["first_name"].control, "Ctrl+N")
    assert dialog_of(window, RegisterDialog) is dialog
    press_here("Esc")
    assert not dialog.isVisible()


def test_one_key_opens_the_file_that_a_person_already_has(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    dialog = register(qtbot, window, page)
    type_into(dialog.fields["national_id"].control, "0499370899")
    press_here("Enter")
    settle(qtbot, window)
    assert dialog.trouble.isVisible()
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert window.page("file").crumbs == ("Files", "فاطمه‌سادات میرزایی")
