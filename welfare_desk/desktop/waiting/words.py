# SPDX-License-Identifier: Apache-2.0
"""The codes of queues and policies in words, and the colours that tell the criteria of a policy apart."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes, people
from welfare_desk.domain.casework.codes import Housing, Severity
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.policy import POINT, CriterionKind, Order, Policy, Requirement, TieBreak

Worded = CriterionKind | Order | TieBreak | Requirement | Documents | CallOutcome | Cause
"""What has words here: a code of another module would be shown as it is written."""

Code = TypeVar("Code", bound=Worded)

_K = CriterionKind
_WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    CriterionKind: {
        _K.SEVERITY: QT_TRANSLATE_NOOP("Queue", "Severity of the disability"),
        _K.DECILE: QT_TRANSLATE_NOOP("Queue", "Income decile"),
        _K.OTHER_DISABLED: QT_TRANSLATE_NOOP("Queue", "Other disabled members"),
        _K.WOMAN_HEAD: QT_TRANSLATE_NOOP("Queue", "Woman as head"),
        _K.MONTHS_WAITED: QT_TRANSLATE_NOOP("Queue", "Months waited"),
        _K.HOUSING: QT_TRANSLATE_NOOP("Queue", "Housing"),
        _K.HOUSEHOLD_SIZE: QT_TRANSLATE_NOOP("Queue", "Household size"),
        _K.DOCUMENTS: QT_TRANSLATE_NOOP("Queue", "Documents complete"),
        _K.VISITED: QT_TRANSLATE_NOOP("Queue", "Visited at home"),
    },
    Order: {
        Order.DATE: QT_TRANSLATE_NOOP("Queue", "By the day of joining"),
        Order.SCORE: QT_TRANSLATE_NOOP("Queue", "By score"),
    },
    TieBreak: {
        TieBreak.JOINED_ON: QT_TRANSLATE_NOOP("Queue", "Who joined earlier"),
        TieBreak.SEVERITY: QT_TRANSLATE_NOOP("Queue", "The more severe disability"),
        TieBreak.DECILE: QT_TRANSLATE_NOOP("Queue", "The lower decile"),
    },
    Requirement: {
        Requirement.HOME_VISIT: QT_TRANSLATE_NOOP("Queue", "A visit at home"),
        Requirement.DOCUMENTS: QT_TRANSLATE_NOOP("Queue", "Complete documents"),
    },
    Documents: {
        Documents.UNCHECKED: QT_TRANSLATE_NOOP("Queue", "Not checked"),
        Documents.COMPLETE: QT_TRANSLATE_NOOP("Queue", "Complete"),
        Documents.INCOMPLETE: QT_TRANSLATE_NOOP("Queue", "Incomplete"),
    },
    CallOutcome: {
        CallOutcome.REACHED: QT_TRANSLATE_NOOP("Queue", "Reached, will come"),
        CallOutcome.UNREACHABLE: QT_TRANSLATE_NOOP("Queue", "Not reached"),
        CallOutcome.DECLINED: QT_TRANSLATE_NOOP("Queue", "Declines, leaves the queue"),
        CallOutcome.HOLD: QT_TRANSLATE_NOOP("Queue", "Asks to wait until a day"),
    },
    Cause: {
        Cause.JOINED: QT_TRANSLATE_NOOP("Queue", "arrivals"),
        Cause.RETURNED: QT_TRANSLATE_NOOP("Queue", "back in the queue"),
        Cause.ADMITTED: QT_TRANSLATE_NOOP("Queue", "admitted"),
        Cause.LEFT: QT_TRANSLATE_NOOP("Queue", "left the queue"),
        Cause.TIME: QT_TRANSLATE_NOOP("Queue", "time gone by"),
        Cause.LAPSED: QT_TRANSLATE_NOOP("Queue", "votes run out"),
        Cause.FACTS: QT_TRANSLATE_NOOP("Queue", "facts recorded or corrected"),
        Cause.POLICY: QT_TRANSLATE_NOOP("Queue", "another policy"),
    },
}

_TONES = {
    Documents.UNCHECKED: Tone.GREY,
    Documents.COMPLETE: Tone.GREEN,
    Documents.INCOMPLETE: Tone.AMBER,
}

_COLOURS = (Tone.TEAL, Tone.BLUE, Tone.AMBER, Tone.VIOLET, Tone.GREEN, Tone.RED, Tone.GREY)
_WISHED = {
    _K.SEVERITY: Tone.TEAL,
    _K.MONTHS_WAITED: Tone.BLUE,
    _K.HOUSEHOLD_SIZE: Tone.AMBER,
    _K.OTHER_DISABLED: Tone.AMBER,
    _K.DECILE: Tone.VIOLET,
    _K.HOUSING: Tone.GREEN,
    _K.WOMAN_HEAD: Tone.GREEN,
}


def words(code: Worded) -> str:
    """The code in the language in force."""
    return QCoreApplication.translate("Queue", str(_WORDS[type(code)][code]))


def choices(codes_: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for a field."""
    return [(code, words(code)) for code in codes_]


def tone(documents: Documents) -> Tone:
    """The colour of the state of the papers."""
    return _TONES[documents]


def colours_of(policy: Policy) -> dict[CriterionKind, Tone]:
    """A colour for each criterion, the same for the same policy; grey twice only after seven."""
    found: dict[CriterionKind, Tone] = {}
    for one in policy.criteria:
        free = [colour for colour in _COLOURS if colour not in found.values()]
        wished = _WISHED.get(one.kind)
        found[one.kind] = wished if wished in free else free[0] if free else Tone.GREY
    return found


def points(hundredths: int) -> str:
    """A score as people read it: points with what is left of hundredths."""
    whole, rest = divmod(abs(hundredths), POINT)
    sign = "٫" if look().persian else "."
    told = str(whole) if not rest else f"{whole}{sign}{rest:02d}".rstrip("0")
    return f"−{told}" if hundredths < 0 else told


def code_words(kind: CriterionKind, code: str) -> str:
    """A code that a criterion weighs, in words."""
    return codes.words(Severity(code)) if kind is _K.SEVERITY else people.words(Housing(code))
