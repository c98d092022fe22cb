# SPDX-License-Identifier: Apache-2.0
"""The documents of a file for who may only look."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import ALI, add, drop, listed
from tests.support.media import pdf
from tests.support.office import PASSWORD
from tests.support.window import open_window, show_page
from welfare_desk.desktop.attachments.changing import RemoveDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session


def test_a_viewer_of_the_office_can_add_nothing(qtbot: QtBot, session: Session, lay: Any) -> None:
    from tests.support import office

    session.do(add_user, AddUser("ناظر", Role.VIEWER, "چهار چنار کنار رود", own_password=PASSWORD))
    add(session, lay("a.pdf", pdf()))
    viewer = office.desk(session.office_dir, user="ناظر")
    window = open_window(qtbot, viewer)
    try:
        page: FilePage = show_page(qtbot, window, "file", key=ALI)
        assert not drop(page, lay("b.pdf", pdf("b")))
        tab = listed(qtbot, window, page)
        assert (tab.add_button.isEnabled(), tab.receipt_button.isEnabled()) == (False, False)
        QTest.keyClick(tab.table, Qt.Key.Key_Delete)
        assert [one for one in window.findChildren(RemoveDialog) if one.isVisible()] == []
    finally:
        window.let_go()
        viewer.close()
