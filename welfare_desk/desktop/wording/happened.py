# SPDX-License-Identifier: Apache-2.0
"""Visits, commission, inquiries, documents, requests and reception in a time line: looks and second lines."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import Worded, words
from welfare_desk.desktop.wording.visits import visit_words
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.recurring import payment_words

_Known = tuple[object, str, Tone]

CASE_KINDS: dict[str, dict[str, _Known]] = {
    "visit": {
        VisitState.PLANNED: (QT_TRANSLATE_NOOP("Wording", "Visit planned"), "calendar-clock", Tone.BLUE),
        VisitState.GIVEN_UP: (QT_TRANSLATE_NOOP("Wording", "Visit given up"), "calendar-x", Tone.GREY),
        VisitResult.MET: (QT_TRANSLATE_NOOP("Wording", "Visited and met"), "calendar-check", Tone.GREEN),
        VisitResult.NOT_AT_HOME: (
            QT_TRANSLATE_NOOP("Wording", "Visited, not at home"),
            "house",
            Tone.AMBER,
        ),
        VisitResult.MOVED_AWAY: (QT_TRANSLATE_NOOP("Wording", "Visited, moved away"), "truck", Tone.RED),
        VisitResult.REFUSED: (QT_TRANSLATE_NOOP("Wording", "Refused the visit"), "user-x", Tone.RED),
    },
    "commission": {
        "referred": (QT_TRANSLATE_NOOP("Wording", "Referred to the commission"), "stethoscope", Tone.BLUE),
        "appealed": (QT_TRANSLATE_NOOP("Wording", "Appealed against the vote"), "scale", Tone.AMBER),
        "called": (QT_TRANSLATE_NOOP("Wording", "In a session of the commission"), "calendar", Tone.BLUE),
        "absent": (QT_TRANSLATE_NOOP("Wording", "Absent from the commission"), "user-x", Tone.AMBER),
        "attended": (QT_TRANSLATE_NOOP("Wording", "Came to the commission"), "user-check", Tone.TEAL),
        "confirmed": (QT_TRANSLATE_NOOP("Wording", "Commission confirmed"), "badge-check", Tone.GREEN),
        "rejected": (QT_TRANSLATE_NOOP("Wording", "Commission rejected"), "circle-x", Tone.RED),
        "documents_missing": (
            QT_TRANSLATE_NOOP("Wording", "Commission wants documents"),
            "file-search",
            Tone.AMBER,
        ),
        "counter_confirmed": (
            QT_TRANSLATE_NOOP("Wording", "Counter-vote: confirmed"),
            "badge-check",
            Tone.GREEN,
        ),
        "counter_rejected": (QT_TRANSLATE_NOOP("Wording", "Counter-vote: rejected"), "circle-x", Tone.RED),
        "counter_documents_missing": (
            QT_TRANSLATE_NOOP("Wording", "Counter-vote: documents missing"),
            "file-search",
            Tone.AMBER,
        ),
        "extended": (
            QT_TRANSLATE_NOOP("Wording", "Validity extended by circular"),
            "calendar-clock",
            Tone.TEAL,
        ),
        "extension_undone": (
            QT_TRANSLATE_NOOP("Wording", "Extension by circular taken back"),
            "undo-2",
            Tone.AMBER,
        ),
    },
    "inquiry": {
        "sent": (QT_TRANSLATE_NOOP("Wording", "Inquiry sent"), "send", Tone.BLUE),
        InquiryAnswer.CLEAR: (
            QT_TRANSLATE_NOOP("Wording", "Inquiry answered: not supported there"),
            "message-square",
            Tone.GREEN,
        ),
        InquiryAnswer.SUPPORTED_THERE: (
            QT_TRANSLATE_NOOP("Wording", "Inquiry answered: supported there"),
            "message-square",
            Tone.RED,
        ),
        InquiryAnswer.UNDECIDED: (
            QT_TRANSLATE_NOOP("Wording", "Inquiry answered: undecided"),
            "message-square",
            Tone.AMBER,
        ),
    },
    "document": {
        "added": (QT_TRANSLATE_NOOP("Wording", "Document added"), "file-plus", Tone.TEAL),
        "removed": (QT_TRANSLATE_NOOP("Wording", "Document taken out"), "file-x", Tone.AMBER),
        "expired": (QT_TRANSLATE_NOOP("Wording", "Validity of a document ended"), "calendar-x", Tone.RED),
    },
    "request": {
        "asked": (QT_TRANSLATE_NOOP("Wording", "Asked for a service"), "hand", Tone.BLUE),
        RequestState.GRANTED: (QT_TRANSLATE_NOOP("Wording", "Request granted"), "circle-check", Tone.GREEN),
        RequestState.REFUSED: (QT_TRANSLATE_NOOP("Wording", "Request refused"), "circle-x", Tone.RED),
        RequestState.WITHDRAWN: (QT_TRANSLATE_NOOP("Wording", "Request withdrawn"), "undo-2", Tone.GREY),
    },
    "transfer": {
        "asked": (QT_TRANSLATE_NOOP("Wording", "Office of origin asked"), "send", Tone.BLUE),
        TransferAnswer.AGREED: (QT_TRANSLATE_NOOP("Wording", "The other office agreed"), "mail", Tone.GREEN),
        TransferAnswer.REFUSED: (QT_TRANSLATE_NOOP("Wording", "The other office refused"), "mail", Tone.RED),
        TransferAnswer.UNKNOWN_THERE: (
            QT_TRANSLATE_NOOP("Wording", "Not known at the other office"),
            "mail",
            Tone.AMBER,
        ),
    },
    "reception": {
        ReceptionState.RECEIVED: (QT_TRANSLATE_NOOP("Wording", "Received at the desk"), "inbox", Tone.BLUE),
        ReceptionState.WITH_EXPERT: (
            QT_TRANSLATE_NOOP("Wording", "Handed to an expert"),
            "user",
            Tone.VIOLET,
        ),
        ReceptionState.COMMITTEE_ONE: (
            QT_TRANSLATE_NOOP("Wording", "Before the committee, level 1"),
            "users",
            Tone.VIOLET,
        ),
        ReceptionState.COMMITTEE_TWO: (
            QT_TRANSLATE_NOOP("Wording", "Before the committee, level 2"),
            "users",
            Tone.VIOLET,
        ),
        ReceptionState.SENT_ELSEWHERE: (
            QT_TRANSLATE_NOOP("Wording", "Sent to another body from the desk"),
            "send",
            Tone.VIOLET,
        ),
        ReceptionState.REFUSED: (QT_TRANSLATE_NOOP("Wording", "Refused at the desk"), "circle-x", Tone.RED),
        ReceptionState.ACCEPTED: (
            QT_TRANSLATE_NOOP("Wording", "Accepted at the desk"),
            "circle-check",
            Tone.GREEN,
        ),
        ReceptionState.LIGHT: (
            QT_TRANSLATE_NOOP("Wording", "Helped at the desk without a file"),
            "hand-coins",
            Tone.TEAL,
        ),
        ReceptionState.WITHDRAWN: (
            QT_TRANSLATE_NOOP("Wording", "Withdrew at the desk"),
            "log-out",
            Tone.GREY,
        ),
    },
}
"""Titles, icons and tones by kind and code of a time line's item."""

_ABOUT: dict[str, tuple[type[Worded | VisitKind], ...]] = {
    "visit": (VisitKind,),
    "commission": (DisabilityType, Severity),
    "inquiry": (InquiryBody,),
    "document": (DocumentKind,),
}


def about_words(item: TimelineItem) -> list[str]:
    """What the item is about, each code in words."""
    if item.of_payment:
        return [payment_words(code, look().language) for code in item.about]
    said = []
    for kind, code in zip(_ABOUT.get(item.kind, ()), item.about, strict=False):
        known = kind(code)
        said.append(visit_words(known) if isinstance(known, VisitKind) else words(known))
    return said


def until_words(item: TimelineItem) -> str:
    """Until when the item holds; nothing for what has no end."""
    if item.until is None:
        return ""
    return QCoreApplication.translate("Wording", "valid until {day}").format(day=isolate(day(item.until)))
