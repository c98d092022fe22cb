# SPDX-License-Identifier: Apache-2.0
"""Asking where a file is written or read: where the last one of its kind was, never beside the program.

The kind is told by the ending. A clerk who was never asked for it stands in the own documents.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.text import persian_digits
from welfare_desk.outside import with_ending

_ENDING = re.compile(r"\*(\.\w+)")


@runtime_checkable
class _Remembering(Protocol):
    """A window that remembers on this PC."""

    memory: Memory


def ask_where_to_save(parent: QWidget, title: str, name: str, kinds: str) -> str:
    """The path chosen, with the ending of `name`; empty when the clerk turns back."""
    ending = Path(name).suffix
    near = str(Path(last_folder(parent, ending)) / name)
    path, _ = QFileDialog.getSaveFileName(parent, _title(title), near, kinds)
    if not path:
        return ""
    _keep(parent, ending, str(Path(path).parent))
    return with_ending(path, ending)


def ask_what_to_read(parent: QWidget, title: str, kinds: str) -> str:
    """The file chosen; empty when the clerk turns back."""
    ending = _first(kinds)
    path, _ = QFileDialog.getOpenFileName(parent, _title(title), last_folder(parent, ending), kinds)
    if path:
        _keep(parent, ending, str(Path(path).parent))
    return path


def ask_which_to_read(parent: QWidget, title: str, kinds: str) -> list[str]:
    """The files chosen; none when the clerk turns back."""
    ending = _first(kinds)
    paths, _ = QFileDialog.getOpenFileNames(parent, _title(title), last_folder(parent, ending), kinds)
    if paths:
        _keep(parent, ending, str(Path(paths[0]).parent))
    return list(paths)


def ask_folder(parent: QWidget, title: str, ending: str) -> str:
    """The folder chosen for files of an ending; empty when the clerk turns back."""
    path = QFileDialog.getExistingDirectory(parent, _title(title), last_folder(parent, ending))
    if path:
        _keep(parent, ending, path)
    return path


def _title(words: str) -> str:
    """The system draws it in a font of its own, which turns no digits."""
    return persian_digits(words) if look().persian else words


def last_folder(parent: QWidget, ending: str) -> str:
    """Where the last file of an ending was written or read; else the clerk's documents, else the home."""
    window = parent.window()
    kept = window.memory.get_own(_name(ending)) if isinstance(window, _Remembering) else None
    if isinstance(kept, str) and Path(kept).is_dir():
        return kept
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if folder and Path(folder).is_dir() else str(Path.home())


def _keep(parent: QWidget, ending: str, folder: str) -> None:
    window = parent.window()
    if isinstance(window, _Remembering):
        window.memory.put_own(_name(ending), folder)


def _name(ending: str) -> str:
    return f"folder/{ending.removeprefix('.').lower()}"


def _first(kinds: str) -> str:
    """The ending by which a choice of several kinds is remembered."""
    found = _ENDING.search(kinds)
    return found[1] if found else ""


def file_name(ending: str, *parts: str) -> str:
    """What a file is proposed to be called: words of the window, which say what is in it and of when."""
    words = (in_a_name(part.replace("/", "-")) for part in parts)
    return " ".join(word for word in words if word) + ending


def in_a_name(words: str) -> str:
    """Words as a part of a file's name: without the signs that no name may have."""
    held = (sign for sign in words if sign.isalnum() or sign in " -\u200c" or unicodedata.combining(sign))
    return "".join(held).strip()
