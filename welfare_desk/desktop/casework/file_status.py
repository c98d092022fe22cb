# SPDX-License-Identifier: Apache-2.0
"""The foot of a file's page: what is not saved or happened last, and the keys of the part that is seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.parts import OVERVIEW, FileParts
from welfare_desk.desktop.casework.telling import last_event
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary


def tell_status(page: Page, parts: FileParts, summary: FileSummary | None, edited: int) -> None:
    """Say it; `edited` counts the fields that differ from what is saved."""
    translate = QCoreApplication.translate
    said: list[tuple[str, Tone | None]] = []
    if summary is not None and edited:
        told = translate("FilePage", "{count} unsaved changes")
        if edited == 1:
            told = translate("FilePage", "one unsaved change")
        said.append((told.format(count=number(edited)), Tone.AMBER))
    elif summary is not None:
        said += last_event(summary, page.desk.today())
    save, paper = translate("FilePage", "save"), translate("FilePage", "print")
    own = parts.keys() or (Key("Ctrl+S", save), Key("Ctrl+P", paper))
    if parts.seen() == OVERVIEW:
        own = (Key("Enter", translate("FilePage", "into the form"), Permission.EDIT_FILES), *own)
    around = (
        Key("Ctrl+Tab", translate("FilePage", "next part")),
        Key("Esc", translate("FilePage", "back")),
    )
    page.say_status(*said, keys=(*own, *around))
