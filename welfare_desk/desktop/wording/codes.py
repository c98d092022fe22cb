# SPDX-License-Identifier: Apache-2.0
"""The codes of the case file in words, and the tone each state is shown in."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import assessed, documents
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Marital,
    Severity,
    Sex,
)
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState

Worded = (
    Domain
    | Sex
    | DisabilityType
    | Severity
    | Marital
    | Kinship
    | Coverage
    | PensionState
    | QueueState
    | DocumentKind
    | assessed.Worded
)
"""What has words here: a code of another module would be shown as it is written."""

Code = TypeVar("Code", bound=Worded)

_WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    Domain: {
        Domain.SOCIAL: QT_TRANSLATE_NOOP("Wording", "Social affairs"),
        Domain.REHABILITATION: QT_TRANSLATE_NOOP("Wording", "Rehabilitation"),
        Domain.PREVENTION: QT_TRANSLATE_NOOP("Wording", "Prevention"),
    },
    Sex: {
        Sex.FEMALE: QT_TRANSLATE_NOOP("Wording", "Female"),
        Sex.MALE: QT_TRANSLATE_NOOP("Wording", "Male"),
        Sex.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "Not recorded"),
    },
    DisabilityType: {
        DisabilityType.PHYSICAL: QT_TRANSLATE_NOOP("Wording", "Physical"),
        DisabilityType.VISUAL: QT_TRANSLATE_NOOP("Wording", "Visual"),
        DisabilityType.HEARING: QT_TRANSLATE_NOOP("Wording", "Hearing"),
        DisabilityType.SPEECH: QT_TRANSLATE_NOOP("Wording", "Voice and speech"),
        DisabilityType.INTELLECTUAL: QT_TRANSLATE_NOOP("Wording", "Intellectual"),
        DisabilityType.PSYCHOSOCIAL: QT_TRANSLATE_NOOP("Wording", "Psychosocial"),
        DisabilityType.MULTIPLE: QT_TRANSLATE_NOOP("Wording", "Multiple"),
        DisabilityType.ELDERLY: QT_TRANSLATE_NOOP("Wording", "Elderly with disability"),
        DisabilityType.LEPROSY: QT_TRANSLATE_NOOP("Wording", "Leprosy"),
        DisabilityType.DEMENTIA: QT_TRANSLATE_NOOP("Wording", "Dementia"),
        DisabilityType.NONE: QT_TRANSLATE_NOOP("Wording", "No disability"),
        DisabilityType.UNDOCUMENTED: QT_TRANSLATE_NOOP("Wording", "No papers of a disability"),
        DisabilityType.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "Type not known"),
    },
    Severity: {
        Severity.MILD: QT_TRANSLATE_NOOP("Wording", "Mild"),
        Severity.MODERATE: QT_TRANSLATE_NOOP("Wording", "Moderate"),
        Severity.SEVERE: QT_TRANSLATE_NOOP("Wording", "Severe"),
        Severity.VERY_SEVERE: QT_TRANSLATE_NOOP("Wording", "Very severe"),
        Severity.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "No vote yet"),
    },
    Marital: {
        Marital.SINGLE: QT_TRANSLATE_NOOP("Wording", "Single"),
        Marital.MARRIED: QT_TRANSLATE_NOOP("Wording", "Married"),
        Marital.DIVORCED: QT_TRANSLATE_NOOP("Wording", "Divorced"),
        Marital.SEPARATED: QT_TRANSLATE_NOOP("Wording", "Separated"),
        Marital.WIDOWED: QT_TRANSLATE_NOOP("Wording", "Widowed"),
        Marital.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "Not recorded"),
    },
    Kinship: {
        Kinship.HEAD: QT_TRANSLATE_NOOP("Wording", "Head"),
        Kinship.SPOUSE: QT_TRANSLATE_NOOP("Wording", "Spouse"),
        Kinship.SON: QT_TRANSLATE_NOOP("Wording", "Son"),
        Kinship.DAUGHTER: QT_TRANSLATE_NOOP("Wording", "Daughter"),
        Kinship.FATHER: QT_TRANSLATE_NOOP("Wording", "Father"),
        Kinship.MOTHER: QT_TRANSLATE_NOOP("Wording", "Mother"),
        Kinship.BROTHER: QT_TRANSLATE_NOOP("Wording", "Brother"),
        Kinship.SISTER: QT_TRANSLATE_NOOP("Wording", "Sister"),
        Kinship.OTHER: QT_TRANSLATE_NOOP("Wording", "Other"),
    },
    Coverage: {
        Coverage.APPLICANT: QT_TRANSLATE_NOOP("Wording", "Applicant"),
        Coverage.REFERRED: QT_TRANSLATE_NOOP("Wording", "Referred"),
        Coverage.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
        Coverage.COVERED: QT_TRANSLATE_NOOP("Wording", "Covered"),
        Coverage.DISCHARGED: QT_TRANSLATE_NOOP("Wording", "Discharged"),
        Coverage.TRANSFERRED: QT_TRANSLATE_NOOP("Wording", "Transferred"),
        Coverage.RECOVERED: QT_TRANSLATE_NOOP("Wording", "Recovered"),
        Coverage.DECEASED: QT_TRANSLATE_NOOP("Wording", "Deceased"),
        Coverage.CLOSED: QT_TRANSLATE_NOOP("Wording", "Closed"),
    },
    PensionState: {
        PensionState.NONE: QT_TRANSLATE_NOOP("Wording", "No pension"),
        PensionState.ON_PENSION: QT_TRANSLATE_NOOP("Wording", "On pension"),
        PensionState.SUSPENDED: QT_TRANSLATE_NOOP("Wording", "Pension suspended"),
        PensionState.CUT: QT_TRANSLATE_NOOP("Wording", "Pension cut"),
    },
    QueueState: {
        QueueState.WAITING: QT_TRANSLATE_NOOP("Wording", "Waiting"),
        QueueState.CALLED: QT_TRANSLATE_NOOP("Wording", "Called"),
        QueueState.HELD: QT_TRANSLATE_NOOP("Wording", "On hold"),
        QueueState.ADMITTED: QT_TRANSLATE_NOOP("Wording", "Admitted"),
        QueueState.WITHDREW: QT_TRANSLATE_NOOP("Wording", "Withdrew"),
        QueueState.REMOVED: QT_TRANSLATE_NOOP("Wording", "Removed"),
    },
    DocumentKind: documents.WORDS,
}
# By class: members of two classes with one value («unknown») are equal and would share a key.

_TONES: dict[tuple[type[StrEnum], StrEnum], Tone] = {
    (Domain, Domain.SOCIAL): Tone.VIOLET,
    (Domain, Domain.REHABILITATION): Tone.TEAL,
    (Domain, Domain.PREVENTION): Tone.BLUE,
    (Severity, Severity.MILD): Tone.GREEN,
    (Severity, Severity.MODERATE): Tone.AMBER,
    (Severity, Severity.SEVERE): Tone.RED,
    (Severity, Severity.VERY_SEVERE): Tone.RED,
    (Coverage, Coverage.APPLICANT): Tone.BLUE,
    (Coverage, Coverage.REFERRED): Tone.VIOLET,
    (Coverage, Coverage.REFUSED): Tone.RED,
    (Coverage, Coverage.COVERED): Tone.GREEN,
    (PensionState, PensionState.ON_PENSION): Tone.GREEN,
    (PensionState, PensionState.SUSPENDED): Tone.AMBER,
    (PensionState, PensionState.CUT): Tone.RED,
    (QueueState, QueueState.WAITING): Tone.BLUE,
    (QueueState, QueueState.CALLED): Tone.TEAL,
    (QueueState, QueueState.HELD): Tone.AMBER,
    (QueueState, QueueState.ADMITTED): Tone.GREEN,
}

_WORDS |= assessed.WORDS
_TONES |= assessed.TONES


def words(code: Worded | None) -> str:
    """The code in words; nothing for None, and an unknown code as it is written."""
    if code is None:
        return ""
    source = _WORDS.get(type(code), {}).get(code)
    return str(code) if source is None else QCoreApplication.translate("Wording", str(source))


def tone(code: StrEnum | None) -> Tone:
    """The tone of a state; grey for what needs no notice."""
    return Tone.GREY if code is None else _TONES.get((type(code), code), Tone.GREY)


def choices(codes: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for fields and menus."""
    return [(code, words(code)) for code in codes]
