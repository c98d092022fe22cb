# SPDX-License-Identifier: Apache-2.0
"""A view is saved, found again, deleted and brought back."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.window import dialog_of, send_form, settle, show_page, type_into
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.casework.listing.views import ViewNameDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.casework.questions import AskViews, views
from welfare_desk.services.session import Session


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def test_a_view_is_saved_found_again_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    applicants = FileFilter(coverages=(Coverage.APPLICANT,))
    page.show_filter(applicants)
    page.views.add_button.click()
    dialog = dialog_of(window, ViewNameDialog)
    type_into(dialog.name.line, "متقاضیان")
    send_form()
    settle(qtbot, window)
    (saved,) = session.ask(views, AskViews())
    assert (saved.name, saved.filter, saved.count) == ("متقاضیان", applicants, 1)
    assert page.views.tabs.current == f"view:{saved.id}"
    page.saved.delete(saved)
    settle(qtbot, window)
    assert session.ask(views, AskViews()) == ()
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    assert [view.name for view in session.ask(views, AskViews())] == ["متقاضیان"]


def names(session: Session) -> list[str]:
    return [view.name for view in session.ask(views, AskViews())]


def test_views_are_saved_renamed_and_deleted_by_keys(
    qtbot: QtBot, window: MainWindow, page: FilesPage, session: Session
) -> None:
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    keys.press("Shift+F2")
    assert keys.reads("Choose the tab of a view that the office has saved first.")
    for coverage, name in ((Coverage.APPLICANT, "متقاضیان"), (Coverage.COVERED, "تحت پوشش")):
        page.show_filter(FileFilter(coverages=(coverage,)))
        keys.press("Ctrl+S")
        keys.asked("Save as a view")
        keys.write(name)
        keys.press("Enter", "Enter")
        keys.nothing_asked()
    assert names(session) == ["متقاضیان", "تحت پوشش"]
    keys.press("Shift+F2")
    keys.asked("Rename the view «تحت پوشش»")
    keys.write("متقاضیان")
    keys.press("Enter", "Enter")
    assert keys.reads("There is a view named “متقاضیان”")
    keys.write("پوشش")
    keys.press("Enter", "Enter")
    keys.nothing_asked()
    assert names(session) == ["متقاضیان", "پوشش"]
    assert keys.reads("The view is called «پوشش» now")
    keys.press("Ctrl+Z")
    assert names(session) == ["متقاضیان", "تحت پوشش"]
    keys.press("Ctrl+Del")
    assert names(session) == ["متقاضیان"]
    assert page.views.tabs.current == "all"
