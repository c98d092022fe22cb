# SPDX-License-Identifier: Apache-2.0
"""The columns of the call list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, inline, number, spaced
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.call_dialogs import full_name
from welfare_desk.desktop.waiting.admission.words import UNKNOWN, call_tone, call_words
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.calls import CallRow

_MOBILE = 11


def phone_words(phone: str) -> str:
    """A number in groups for reading, where it is a mobile."""
    return spaced(phone, 4, 3) if len(phone) == _MOBILE and phone.startswith("09") else isolate(phone)


def _first_phone(row: CallRow) -> str:
    return phone_words(row.phones[0]) if row.phones else QCoreApplication.translate("Calls", "no number")


def _other_phones(row: CallRow) -> str:
    return "  ".join(map(phone_words, row.phones[1:3]))


def _last(row: CallRow) -> str:
    if row.held_until is not None:
        told = QCoreApplication.translate("Calls", "hold ended {date}")
        return told.format(date=isolate(day(row.held_until)))
    return day(row.last_on)


def call_columns(most_tries: Callable[[], int]) -> list[Column]:
    """Rank, name with file, phones, calls in vain of how many, the last call and what was said."""
    translate = QCoreApplication.translate

    def tries(row: CallRow) -> str:
        if not row.tries:
            return UNKNOWN
        told = translate("Calls", "{tries} of {most}")
        return told.format(tries=number(row.tries), most=number(most_tries()))

    def tries_tone(row: CallRow) -> Tone | None:
        return Tone.RED if most_tries() and row.tries >= most_tries() else None

    return [
        Column("rank", translate("Calls", "Rank"), lambda row: number(row.rank), CellLook.STRONG, width=62),
        Column(
            "name",
            translate("Calls", "Name"),
            full_name,
            CellLook.STRONG,
            width=180,
            stretch=3,
            second=lambda row: row.file_no,
            second_look=CellLook.CODE,
        ),
        Column(
            "phone",
            translate("Calls", "Telephone"),
            _first_phone,
            CellLook.DIGITS,
            width=140,
            least=130,
            second=_other_phones,
            second_look=CellLook.DIGITS,
            copied=lambda row: " ".join(row.phones),
        ),
        Column("tries", translate("Calls", "In vain"), tries, width=92, tone=tries_tone),
        Column(
            "outcome",
            translate("Calls", "Last call"),
            lambda row: call_words(row.last_outcome),
            CellLook.CHIP,
            width=136,
            least=126,
            tone=lambda row: call_tone(row.last_outcome),
            second=_last,
        ),
        Column(
            "note",
            translate("Calls", "What was said"),
            lambda row: inline(" ".join(row.note.split())) or UNKNOWN,
            CellLook.MUTED,
            width=180,
            stretch=3,
            drop=1,
        ),
    ]
