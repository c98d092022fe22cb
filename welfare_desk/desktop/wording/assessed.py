# SPDX-License-Identifier: Apache-2.0
"""The codes of the commission and of inquiries in words and tones; `codes` takes them in."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.casework.commission import CaseState, CommissionKind, Trade, Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody, InquiryState
from welfare_desk.domain.summary.inquiries import InquiryList

Worded = CommissionKind | Vote | CaseState | Trade | InquiryBody | InquiryAnswer | InquiryState | InquiryList
"""What has words here."""

WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    CommissionKind: {
        CommissionKind.DETERMINATION: QT_TRANSLATE_NOOP("Wording", "Determination"),
        CommissionKind.RE_EXAMINATION: QT_TRANSLATE_NOOP("Wording", "Re-examination"),
        CommissionKind.PSYCHIATRIC: QT_TRANSLATE_NOOP("Wording", "Psychiatric"),
        CommissionKind.EPILEPSY: QT_TRANSLATE_NOOP("Wording", "Epilepsy"),
        CommissionKind.MILITARY: QT_TRANSLATE_NOOP("Wording", "Military exemption"),
    },
    Vote: {
        Vote.CONFIRMED: QT_TRANSLATE_NOOP("Wording", "Confirmed"),
        Vote.REJECTED: QT_TRANSLATE_NOOP("Wording", "Rejected"),
        Vote.DOCUMENTS_MISSING: QT_TRANSLATE_NOOP("Wording", "Documents missing"),
    },
    CaseState: {
        CaseState.WAITING: QT_TRANSLATE_NOOP("Wording", "Waits for a session"),
        CaseState.CALLED: QT_TRANSLATE_NOOP("Wording", "In a session"),
        CaseState.ABSENT: QT_TRANSLATE_NOOP("Wording", "Absent"),
        CaseState.ATTENDED: QT_TRANSLATE_NOOP("Wording", "Attended, no vote yet"),
        CaseState.VOTED: QT_TRANSLATE_NOOP("Wording", "Voted"),
    },
    Trade: {
        Trade.PHYSICIAN: QT_TRANSLATE_NOOP("Wording", "Physician"),
        Trade.PSYCHIATRIST: QT_TRANSLATE_NOOP("Wording", "Psychiatrist"),
        Trade.PSYCHOLOGIST: QT_TRANSLATE_NOOP("Wording", "Psychologist"),
        Trade.PHYSIOTHERAPIST: QT_TRANSLATE_NOOP("Wording", "Physiotherapist"),
        Trade.OCCUPATIONAL_THERAPIST: QT_TRANSLATE_NOOP("Wording", "Occupational therapist"),
        Trade.SPEECH_THERAPIST: QT_TRANSLATE_NOOP("Wording", "Speech therapist"),
        Trade.AUDIOLOGIST: QT_TRANSLATE_NOOP("Wording", "Audiologist"),
        Trade.OPTOMETRIST: QT_TRANSLATE_NOOP("Wording", "Optometrist"),
        Trade.OTHER: QT_TRANSLATE_NOOP("Wording", "Other trade"),
    },
    InquiryBody: {
        InquiryBody.IMDAD_COMMITTEE: QT_TRANSLATE_NOOP("Wording", "Imdad Committee"),
        InquiryBody.SOCIAL_SECURITY: QT_TRANSLATE_NOOP("Wording", "Social security"),
        InquiryBody.WELFARE_DATABASE: QT_TRANSLATE_NOOP("Wording", "Iranians' welfare database"),
        InquiryBody.HEALTH_INSURANCE: QT_TRANSLATE_NOOP("Wording", "Health insurance"),
        InquiryBody.CIVIL_REGISTRY: QT_TRANSLATE_NOOP("Wording", "Civil registry"),
        InquiryBody.MARTYRS_FOUNDATION: QT_TRANSLATE_NOOP("Wording", "Martyrs foundation"),
        InquiryBody.OTHER: QT_TRANSLATE_NOOP("Wording", "Another body"),
    },
    InquiryAnswer: {
        InquiryAnswer.CLEAR: QT_TRANSLATE_NOOP("Wording", "Not supported there"),
        InquiryAnswer.SUPPORTED_THERE: QT_TRANSLATE_NOOP("Wording", "Supported there"),
        InquiryAnswer.UNDECIDED: QT_TRANSLATE_NOOP("Wording", "Undecided answer"),
    },
    InquiryState: {
        InquiryState.SENT: QT_TRANSLATE_NOOP("Wording", "No answer yet"),
        InquiryState.ANSWERED: QT_TRANSLATE_NOOP("Wording", "Answer in force"),
        InquiryState.ELSEWHERE: QT_TRANSLATE_NOOP("Wording", "Supported elsewhere"),
        InquiryState.RUN_OUT: QT_TRANSLATE_NOOP("Wording", "Answer has run out"),
    },
    InquiryList: {
        InquiryList.OVERDUE: QT_TRANSLATE_NOOP("Wording", "Overdue"),
        InquiryList.UNANSWERED: QT_TRANSLATE_NOOP("Wording", "Without an answer"),
        InquiryList.RUN_OUT: QT_TRANSLATE_NOOP("Wording", "Answer has run out"),
        InquiryList.ALL: QT_TRANSLATE_NOOP("Wording", "All inquiries"),
    },
}

TONES: dict[tuple[type[StrEnum], StrEnum], Tone] = {
    (Vote, Vote.CONFIRMED): Tone.GREEN,
    (Vote, Vote.REJECTED): Tone.RED,
    (Vote, Vote.DOCUMENTS_MISSING): Tone.AMBER,
    (CaseState, CaseState.WAITING): Tone.BLUE,
    (CaseState, CaseState.CALLED): Tone.TEAL,
    (CaseState, CaseState.ATTENDED): Tone.AMBER,
    (CaseState, CaseState.VOTED): Tone.GREEN,
    (InquiryState, InquiryState.SENT): Tone.BLUE,
    (InquiryState, InquiryState.ANSWERED): Tone.GREEN,
    (InquiryState, InquiryState.ELSEWHERE): Tone.RED,
    (InquiryState, InquiryState.RUN_OUT): Tone.AMBER,
    (InquiryAnswer, InquiryAnswer.CLEAR): Tone.GREEN,
    (InquiryAnswer, InquiryAnswer.SUPPORTED_THERE): Tone.RED,
}
