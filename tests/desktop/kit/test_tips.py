# SPDX-License-Identifier: Apache-2.0
"""Tool tips show what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from welfare_desk.desktop.kit.tips import tip


@pytest.mark.parametrize(
    "typed", ["علی", "<img src='//elsewhere/x.png'> <h1>بزرگ</h1>", "a < b & c", "&lt;b&gt;", "<qt>x</qt>"]
)
def test_a_tip_shows_exactly_what_was_typed(typed: str) -> None:
    shown = tip(typed)
    page = QTextDocument()
    page.setHtml(shown)
    assert (page.toPlainText() if shown.startswith("<") else shown) == typed
