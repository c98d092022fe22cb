# SPDX-License-Identifier: Apache-2.0
"""A view is saved, found again, deleted and brought back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.files import FilesPage
from welfare_desk.desktop.casework.views import SaveViewDialog
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
    dialog = dialog_of(window, SaveViewDialog)
    type_into(dialog.name.line, "متقاضیان")
    press_here("Enter")
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
