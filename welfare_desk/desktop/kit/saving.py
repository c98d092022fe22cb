# SPDX-License-Identifier: Apache-2.0
"""Asking where a file is written or read: in the clerk's documents, never beside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from welfare_desk.outside import with_ending


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """The path chosen, with the ending of `name`; empty when the clerk turns back."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(Path(documents()) / name), kinds)
    return with_ending(path, Path(name).suffix) if path else ""


def ask_what_to_read(parent: QWidget, title: str, kinds: str) -> str:
    """The file chosen; empty when the clerk turns back."""
    path, _ = QFileDialog.getOpenFileName(parent, title, documents(), kinds)
    return path


def documents() -> str:
    """The clerk's documents, else the home."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if folder and Path(folder).is_dir() else str(Path.home())


def in_a_name(words: str) -> str:
    """Words as a part of a file's name: without the signs that no name may have."""
    return "".join(sign for sign in words if sign.isalnum() or sign in " -\u200c").strip()
