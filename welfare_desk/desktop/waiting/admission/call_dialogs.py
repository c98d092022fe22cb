# SPDX-License-Identifier: Apache-2.0
"""A call to who waits, struck because it was recorded by mistake."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.mistaken import DraftOf, MistakeDialog, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.waiting.admission.words import call_words
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.calls import CallList, CallRow
from welfare_desk.services.waiting.calling import (
    AskCallList,
    StrikeCall,
    call_list,
    strike_call,
)


def full_name(row: CallRow) -> str:
    """Given name before family name."""
    return f"{row.first_name} {row.last_name}".strip()


def strike(page: Page, service: str, top: int, row: CallRow) -> MistakeDialog:
    """Ask why the last call of a row was a mistake, and strike it."""
    words = QCoreApplication.translate("CallsPage", "Call of {date} to {name}: {outcome}")
    told = words.format(
        date=isolate(day(row.last_on)), name=full_name(row), outcome=call_words(row.last_outcome)
    )

    def same(answer: CallList) -> CallRow | None:
        return next((one for one in answer.rows if one.call_id == row.call_id), None)

    reading = Reading(call_list, AskCallList(service, top), same)
    draft = DraftOf("queue-call-mistake", str(row.entry_id))
    return ask_mistake(page, told, Striking(strike_call, _strike, row, reading), draft)


def _strike(row: CallRow, why: str) -> StrikeCall:
    return StrikeCall(row.call_id or 0, row.call_version or 0, why)
