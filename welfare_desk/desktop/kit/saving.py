# SPDX-License-Identifier: Apache-2.0
"""Asking where a file shall be written: in the clerk's documents, never beside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from welfare_desk.outside import with_ending


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """The path chosen, with the ending of `name`; empty when the clerk turns back."""
    path, _ = QFileDialog.getSaveFileName(parent, title, _proposed(name), kinds)
    return with_ending(path, Path(name).suffix) if path else ""


def _proposed(name: str) -> str:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(folder) / name) if folder and Path(folder).is_dir() else str(Path.home() / name)
