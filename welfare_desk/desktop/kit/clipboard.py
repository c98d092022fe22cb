# SPDX-License-Identifier: Apache-2.0
"""The clipboard as this program fills it; what it holds of ours goes before anybody else sits down here."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

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


def is_text(data: QMimeData | None) -> bool:
    """Whether words are copied or dragged: files are none, though Qt would write out their paths."""
    return data is not None and data.hasFormat("text/plain") and bool(data.text())


class PastedLine(QLineEdit):
    """A line into which only text is pasted: for a picture Qt would take away what is selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        if pastes and not is_text(QGuiApplication.clipboard().mimeData()):
            event.accept()
        else:
            super().keyPressEvent(event)


def clear_own() -> None:
    """Empty the clipboard if it still holds what came from here; what another program put there stays."""
    clipboard = QGuiApplication.clipboard()
    put_last = clipboard.property(_PUT)
    # Fields copy by Qt's own hand: the system knows them as ours where it can tell whose the clipboard is.
    if clipboard.ownsClipboard() or (put_last and clipboard.text() == put_last):
        clipboard.clear()
    clipboard.setProperty(_PUT, None)
