# SPDX-License-Identifier: Apache-2.0
"""The columns of the trail and of what was seen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import number, past_day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.trail import command_title, moment_words, row_told, sighting_words
from welfare_desk.domain.access import Sighting
from welfare_desk.domain.summary.trail import SightingRow, TrailRow
from welfare_desk.domain.text import isolate

Today = Callable[[], dt.date]
_TONES = {
    Sighting.RESTRICTED_TAGS: Tone.RED,
    Sighting.DOCUMENT: Tone.BLUE,
    Sighting.EXPORT: Tone.AMBER,
    Sighting.PRINTED_LIST: Tone.AMBER,
    Sighting.AUDIT_TRAIL: Tone.VIOLET,
}


def change_columns(today: Today) -> list[Column]:
    """Time, user, work, file, and the first changed field."""

    def on(row: TrailRow) -> str:
        return past_day(row.at.date(), today())

    def at(row: TrailRow) -> str:
        return isolate(moment_words(row.at))

    translate = QCoreApplication.translate
    return [
        Column("at", translate("TrailColumns", "When"), on, width=104, least=96, second=at),
        Column("user", translate("TrailColumns", "User"), lambda row: row.user_shown, width=130, stretch=1,
               least=96),
        Column("command", translate("TrailColumns", "Work"), lambda row: command_title(row.command),
               CellLook.STRONG, width=170, stretch=2, least=130, second=lambda row: row.reason),
        Column("file", translate("TrailColumns", "File"), lambda row: row.file_no, CellLook.CODE, width=104,
               least=96),
        Column("change", translate("TrailColumns", "From what to what"), row_told, width=300, stretch=4,
               least=160),
    ]  # fmt: skip


def _what(row: SightingRow) -> str:
    return sighting_words(row.what)


def sighting_columns(today: Today) -> list[Column]:
    """Time, user, what, file, how many rows."""

    def on(row: SightingRow) -> str:
        return past_day(row.at.date(), today())

    def at(row: SightingRow) -> str:
        return isolate(moment_words(row.at))

    translate = QCoreApplication.translate
    return [
        Column("at", translate("TrailColumns", "When"), on, width=110, least=96, second=at),
        Column("user", translate("TrailColumns", "User"), lambda row: row.user_shown, CellLook.STRONG,
               width=180, stretch=2, least=110),
        Column("what", translate("TrailColumns", "Seen or carried away"), _what, CellLook.CHIP,
                width=180, stretch=1, least=150, tone=lambda row: _TONES[row.what]),
        Column("file", translate("TrailColumns", "File"), lambda row: row.file_no, CellLook.CODE, width=110,
               least=96),
        Column("rows", translate("TrailColumns", "Rows"), lambda row: number(row.rows), width=90, least=70),
    ]  # fmt: skip
