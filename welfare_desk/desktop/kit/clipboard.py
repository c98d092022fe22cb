# SPDX-License-Identifier: Apache-2.0
"""The clipboard as this program fills it; what it holds of ours goes before anybody else sits down here."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_PUT = "welfare_desk_put"
"""The clipboard's own property that holds the text put there last."""


def put(data: QMimeData) -> None:
    """Put rows or other data on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setProperty(_PUT, data.text())
    clipboard.setMimeData(data)


def put_text(text: str) -> None:
    """Put a text on the clipboard."""
    data = QMimeData()
    data.setText(text)
    put(data)


def clear_own() -> None:
    """Empty the clipboard if it still holds what came from here; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    put_last = clipboard.property(_PUT)
    # Fields copy by Qt's own hand: the system knows them as ours where it can tell whose the clipboard is.
    if clipboard.ownsClipboard() or (put_last and clipboard.text() == put_last):
        clipboard.clear()
    clipboard.setProperty(_PUT, None)
