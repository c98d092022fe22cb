# SPDX-License-Identifier: Apache-2.0
"""The documents of a file for who may only look."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.document_desk import ALI, add, drop, listed, tab_of
from tests.support.media import pdf
from tests.support.office import NOON, PASSWORD
from tests.support.window import open_window, show_page
from welfare_desk.desktop.attachments.changing import RemoveDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.cells import PAD
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import Document
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
        buttons = tab.add_button, tab.receipt_button, tab.scanner_button, tab.photo_button
        assert [button.isEnabled() for button in buttons] == [False] * 4
        QTest.keyClick(tab.table, Qt.Key.Key_Delete)
        assert [one for one in window.findChildren(RemoveDialog) if one.isVisible()] == []
    finally:
        window.let_go()
        viewer.close()


LONGEST = Document(
    9,
    1,
    DocumentKind.LEASE_OR_DEED,
    "اجاره‌نامهٔ خانهٔ خیابان زرافشان",
    NOON.date(),
    NOON.date(),
    Media.JPEG,
    1023 * 1024,
    NOON,
    "مریم",
)


@pytest.mark.parametrize("size", [(1366, 768), (1092, 614)])
def test_the_size_of_a_document_is_whole_or_not_there(
    qtbot: QtBot, session: Session, size: tuple[int, int]
) -> None:
    window = open_window(qtbot, session, language="fa")
    window.resize(*size)
    page: FilePage = show_page(qtbot, window, "file", key=ALI, part="documents")
    table = tab_of(page).table
    table.show_rows(from_rows([LONGEST]))
    table.widths.fit()
    place = [column.name for column in table.columns].index("size")
    text = table.columns[place].text(LONGEST)
    assert text.endswith("کیلوبایت، JPEG")
    needed = table.fontMetrics().horizontalAdvance(text) + 2 * px(PAD)
    assert table.isColumnHidden(place) or table.columnWidth(place) >= needed
    assert not table.isColumnHidden(place) or size[0] < 1366
    window.let_go()
