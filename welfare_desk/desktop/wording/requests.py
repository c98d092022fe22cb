# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment in the window's words: states, votes, promises, approvals."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.passing import ApprovalFilter, CashFilter
from welfare_desk.domain.equipment.promised import PassedOver, PromiseFilter
from welfare_desk.domain.equipment.request_lists import RequestFilter
from welfare_desk.domain.equipment.requests import AllocationState, ApprovalState, AskedAt, RequestState

_SAID: tuple[tuple[StrEnum, object], ...] = (
    (RequestState.OPEN, QT_TRANSLATE_NOOP("RequestWords", "Waits for the committee")),
    (RequestState.PROVINCE, QT_TRANSLATE_NOOP("RequestWords", "Sent to the province")),
    (RequestState.GRANTED, QT_TRANSLATE_NOOP("RequestWords", "Granted, waits")),
    (RequestState.REFUSED, QT_TRANSLATE_NOOP("RequestWords", "Refused")),
    (RequestState.DONE, QT_TRANSLATE_NOOP("RequestWords", "Done")),
    (RequestState.WITHDRAWN, QT_TRANSLATE_NOOP("RequestWords", "Withdrawn")),
    (RequestFilter.ALL, QT_TRANSLATE_NOOP("RequestWords", "All requests")),
    (RequestFilter.LIVE, QT_TRANSLATE_NOOP("RequestWords", "Open ones")),
    (RequestFilter.MISSING_PAPERS, QT_TRANSLATE_NOOP("RequestWords", "Papers missing")),
    (RequestFilter.COMMITTEE, QT_TRANSLATE_NOOP("RequestWords", "Ready for the committee")),
    (RequestFilter.PROVINCE, QT_TRANSLATE_NOOP("RequestWords", "At the province")),
    (RequestFilter.GRANTED, QT_TRANSLATE_NOOP("RequestWords", "Granted and waiting")),
    (RequestFilter.REFUSED, QT_TRANSLATE_NOOP("RequestWords", "Refused ones")),
    (RequestFilter.DONE, QT_TRANSLATE_NOOP("RequestWords", "Done ones")),
    (RequestFilter.WITHDRAWN, QT_TRANSLATE_NOOP("RequestWords", "Withdrawn ones")),
    (AskedAt.DESK, QT_TRANSLATE_NOOP("RequestWords", "At the desk")),
    (AskedAt.CENTRE, QT_TRANSLATE_NOOP("RequestWords", "In a centre")),
    (Verdict.GRANTED, QT_TRANSLATE_NOOP("RequestWords", "Granted")),
    (Verdict.REFUSED, QT_TRANSLATE_NOOP("RequestWords", "Not granted")),
    (Verdict.DEFERRED, QT_TRANSLATE_NOOP("RequestWords", "Put off")),
    (Verdict.PROVINCE, QT_TRANSLATE_NOOP("RequestWords", "To the province")),
    (Way.GOODS, QT_TRANSLATE_NOOP("RequestWords", "As goods")),
    (Way.CASH, QT_TRANSLATE_NOOP("RequestWords", "As cash aid")),
    (AllocationState.OPEN, QT_TRANSLATE_NOOP("RequestWords", "Ready to hand out")),
    (AllocationState.ISSUED, QT_TRANSLATE_NOOP("RequestWords", "Handed out")),
    (AllocationState.EXPIRED, QT_TRANSLATE_NOOP("RequestWords", "Ran out")),
    (AllocationState.RELEASED, QT_TRANSLATE_NOOP("RequestWords", "Given up")),
    (PromiseFilter.OPEN, QT_TRANSLATE_NOOP("RequestWords", "Those that hold")),
    (PromiseFilter.SOON, QT_TRANSLATE_NOOP("RequestWords", "Ending soon")),
    (PromiseFilter.ENDED, QT_TRANSLATE_NOOP("RequestWords", "Ended")),
    (PromiseFilter.ALL, QT_TRANSLATE_NOOP("RequestWords", "All promises")),
    (PassedOver.HELD, QT_TRANSLATE_NOOP("RequestWords", "held in the queue")),
    (PassedOver.PROMISED, QT_TRANSLATE_NOOP("RequestWords", "has a promise already")),
    (ApprovalState.ASKED, QT_TRANSLATE_NOOP("RequestWords", "Waits for the head")),
    (ApprovalState.APPROVED, QT_TRANSLATE_NOOP("RequestWords", "Approved")),
    (ApprovalState.REFUSED, QT_TRANSLATE_NOOP("RequestWords", "Not approved")),
    (ApprovalState.USED, QT_TRANSLATE_NOOP("RequestWords", "Used")),
    (ApprovalState.WITHDRAWN, QT_TRANSLATE_NOOP("RequestWords", "Taken back")),
    (ApprovalFilter.ASKED, QT_TRANSLATE_NOOP("RequestWords", "Waiting for the head")),
    (ApprovalFilter.OPEN, QT_TRANSLATE_NOOP("RequestWords", "Asked or approved")),
    (ApprovalFilter.ALL, QT_TRANSLATE_NOOP("RequestWords", "All approvals")),
    (CashFilter.STANDING, QT_TRANSLATE_NOOP("RequestWords", "Those that count")),
    (CashFilter.TAKEN_BACK, QT_TRANSLATE_NOOP("RequestWords", "Those taken back")),
    (CashFilter.ALL, QT_TRANSLATE_NOOP("RequestWords", "All cash aids")),
)

_SHADES: tuple[tuple[StrEnum, Tone], ...] = (
    (RequestState.OPEN, Tone.BLUE),
    (RequestState.PROVINCE, Tone.VIOLET),
    (RequestState.GRANTED, Tone.GREEN),
    (RequestState.REFUSED, Tone.RED),
    (Verdict.GRANTED, Tone.GREEN),
    (Verdict.REFUSED, Tone.RED),
    (Verdict.DEFERRED, Tone.AMBER),
    (Verdict.PROVINCE, Tone.VIOLET),
    (AllocationState.OPEN, Tone.GREEN),
    (AllocationState.ISSUED, Tone.BLUE),
    (AllocationState.EXPIRED, Tone.RED),
    (ApprovalState.ASKED, Tone.AMBER),
    (ApprovalState.APPROVED, Tone.GREEN),
    (ApprovalState.REFUSED, Tone.RED),
)
# Codes of several sets have one text («open»): they are told apart by their kind.
_WORDS = {(type(code), code.value): words for code, words in _SAID}
_TONES = {(type(code), code.value): tone for code, tone in _SHADES}

_PAPERS: dict[str, object] = {
    "needs_form": QT_TRANSLATE_NOOP("RequestWords", "needs form"),
    "prescription": QT_TRANSLATE_NOOP("RequestWords", "prescription"),
}


def request_words(code: StrEnum) -> str:
    """The code in words."""
    return QCoreApplication.translate("RequestWords", str(_WORDS[type(code), code.value]))


def request_tone(code: StrEnum) -> Tone:
    """The tone of a code; grey for what needs no notice."""
    return _TONES.get((type(code), code.value), Tone.GREY)


def paper_name(code: str) -> str:
    """A paper that a request lacks."""
    return QCoreApplication.translate("RequestWords", str(_PAPERS[code]))
