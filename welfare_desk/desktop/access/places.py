# SPDX-License-Identifier: Apache-2.0
"""Asking for folders and files of the PC, and where a clerk would look first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_office(parent: QWidget, near: Path) -> Path | None:
    """The folder of another office; None when the clerk turns back."""
    title = QCoreApplication.translate("Places", "Folder of the office")
    return _folder(parent, title, near.parent)


def ask_for_new_folder(parent: QWidget, near: Path) -> Path | None:
    """Where a new office shall stand."""
    title = QCoreApplication.translate("Places", "Folder for the new office")
    return _folder(parent, title, near.parent)


def ask_for_backup_folder(parent: QWidget, near: Path) -> Path | None:
    """Where copies shall lie: another disk, a USB stick."""
    title = QCoreApplication.translate("Places", "Folder for backups")
    return _folder(parent, title, near)


def ask_for_backup(parent: QWidget, near: Path) -> Path | None:
    """The copy to go back to."""
    title = QCoreApplication.translate("Places", "Backup to go back to")
    path, _ = QFileDialog.getOpenFileName(parent, title, str(near))
    return Path(path) if path else None


def _folder(parent: QWidget, title: str, near: Path) -> Path | None:
    path = QFileDialog.getExistingDirectory(parent, title, str(near))
    return Path(path) if path else None
