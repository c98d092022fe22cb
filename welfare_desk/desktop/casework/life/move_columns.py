# SPDX-License-Identifier: Apache-2.0
"""Columns of moves between offices, of one file and of all that are late."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.mistaken import is_struck, with_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, inline, letter_number, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.life import tone, words
from welfare_desk.domain.casework.desk_order import MoveSort
from welfare_desk.domain.casework.transfer import Transfer


def transfer_columns(page: Page, *, named: bool) -> list[Column]:
    """Columns of questions to other offices; `named`: of many files, which the database sorts."""
    translate = QCoreApplication.translate
    today = page.desk.today

    def state_tone(transfer: Transfer) -> Tone:
        return tone(transfer.answer) if not transfer.waits else Tone.RED if transfer.overdue else Tone.BLUE

    by_name, by_file = MoveSort.NAME, MoveSort.FILE_NO
    who = [
        Column("name", translate("Moves", "Name"), _name, CellLook.STRONG, 170, stretch=2, sort=by_name),
        Column("file_no", translate("Moves", "File"), _file_no, CellLook.CODE, 104, sort=by_file),
    ]
    struck = is_struck
    title = translate("Moves", "Letter and day of the answer")
    answered = Column("answered", title, _answered, width=140, struck=struck, drop=3)
    return [
        *(who if named else []),
        Column(
            "direction",
            translate("Moves", "Move"),
            lambda t: words(t.direction),
            width=130 if named else 108,
            struck=struck,
            drop=2,
        ),
        Column(
            "office",
            translate("Moves", "Office"),
            lambda t: with_mistake(t.mistake, t.other_office),
            width=120 if named else 90,
            stretch=1,
            sort=MoveSort.OFFICE if named else "",
        ),
        Column(
            "asked",
            translate("Moves", "Asked"),
            _asked,
            CellLook.DIGITS,
            width=126 if named else 96,
            struck=struck,
            sort=MoveSort.DAY if named else "",
        ),
        Column("letter", translate("Moves", "Letter no."), _letter, width=86, struck=struck, drop=1),
        Column(
            "state",
            translate("Moves", "Answer"),
            lambda t: _state(t, today()),
            CellLook.CHIP,
            width=160,
            tone=state_tone,
            struck=struck,
        ),
        *([] if named else [answered]),
    ]


def _name(transfer: Transfer) -> str:
    return transfer.name


def _letter(transfer: Transfer) -> str:
    return letter_number(transfer.letter_no)


def _answered(transfer: Transfer) -> str:
    parts = (letter_number(transfer.answer_letter_no), day(transfer.answered_on))
    return " · ".join(inline(part) for part in parts if part)


def _file_no(transfer: Transfer) -> str:
    return transfer.file_no


def _asked(transfer: Transfer) -> str:
    return day(transfer.asked_on)


def _state(transfer: Transfer, today: dt.date) -> str:
    if transfer.answer is not None:
        return words(transfer.answer)
    if not transfer.waits:
        return QCoreApplication.translate("Moves", "not answered")
    days = (today - transfer.asked_on).days
    if transfer.overdue:
        return QCoreApplication.translate("Moves", "overdue, {days} days").format(days=number(days))
    told = QCoreApplication.translate("Moves", "waits, {days} days")
    return told.format(days=number(days)) if days else QCoreApplication.translate("Moves", "waits")
