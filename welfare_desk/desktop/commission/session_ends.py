# SPDX-License-Identifier: Apache-2.0
"""How a session ends: it is closed for good, or deleted when it was made by mistake and nobody is in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.commission import SessionRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.commission import DeleteSession, SessionDeleted, delete_session


def ask_close(page: Page, row: SessionRow, then: Callable[[str | None], None]) -> None:
    """Ask before a session is frozen; `then` is called with `again` when the absent wait for the next one."""
    translate = QCoreApplication.translate
    text = translate(
        "SessionEnds",
        "Nothing in it changes any more, only counter-votes with a reason can answer its votes.",
    )
    acts = [(translate("SessionEnds", "Close"), "plain")]
    if row.counts.absent:
        text = translate(
            "SessionEnds",
            "Nothing in it changes any more, only counter-votes with a reason can answer its votes. "
            "{count} were absent: shall they wait for the next session?",
        ).format(count=number(row.counts.absent))
        acts = [
            (translate("SessionEnds", "Close, they wait again"), "again"),
            (translate("SessionEnds", "Close"), "plain"),
        ]
    title = translate("SessionEnds", "Close session {number}?").format(number=isolate(row.session_no))
    ask(page, title, text, acts, then)


def why_it_stays(row: SessionRow) -> str:
    """Why a session cannot be deleted; empty when it is open and nobody is in it."""
    told = QCoreApplication.translate("SessionEnds", "Only an open session with nobody in it can be deleted.")
    return told if row.closed or row.counts.referred else ""


def ask_delete(page: Page, row: SessionRow) -> None:
    """Ask before a session without persons is deleted; say why where it cannot be."""
    translate = QCoreApplication.translate
    reason = why_it_stays(row)
    if reason:
        page.desk.say(reason, Tone.AMBER, "circle-alert")
        return

    def deleted(answer: SessionDeleted) -> None:
        told = translate("SessionEnds", "Session {number} deleted")
        page.desk.say(told.format(number=isolate(answer.session_no)))

    def decided(answer: str | None) -> None:
        if answer is not None:
            page.do(delete_session, DeleteSession(row.id, row.version), deleted)

    title = translate("SessionEnds", "Delete session {number}?").format(number=isolate(row.session_no))
    text = translate("SessionEnds", "Nobody is in it. Its number becomes free; the trail keeps what it was.")
    ask(page, title, text, ((translate("SessionEnds", "Delete"), "yes"),), decided, danger=True)
