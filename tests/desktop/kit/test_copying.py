# SPDX-License-Identifier: Apache-2.0
"""What rows are on the clipboard: nothing that another program would run."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.columns import Column
from welfare_desk.desktop.kit.copying import to_clipboard


@pytest.mark.parametrize(
    ("name", "pasted"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1+2", "'+1+2"),
        ("@SUM(1)", "'@SUM(1)"),
        ("-1+2", "'-1+2"),
        ("-12,500", "-12,500"),
        ("رضا", "رضا"),
    ],
)
def test_what_looks_like_a_formula_is_pasted_as_text(qtbot: QtBot, name: str, pasted: str) -> None:
    to_clipboard([Column("name", "نام", str)], [name])
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == f"نام\n{pasted}"
    assert f"<td>{name}</td>" in data.html()
