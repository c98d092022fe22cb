# SPDX-License-Identifier: Apache-2.0
"""Codes of the reception desk, of moves between offices and of requests in words, and their tones."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection

Worded = ReceptionState | Support | Condition | RequestState | TransferAnswer | TransferDirection
"""What has words here; a code of another module would be shown as nothing."""

Code = TypeVar("Code", bound=Worded)

_R, _Q, _A, _C = ReceptionState, RequestState, TransferAnswer, Condition

_WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    ReceptionState: {
        _R.RECEIVED: QT_TRANSLATE_NOOP("Wording", "Received"),
        _R.WITH_EXPERT: QT_TRANSLATE_NOOP("Wording", "With an expert"),
        _R.COMMITTEE_ONE: QT_TRANSLATE_NOOP("Wording", "Committee, level 1"),
        _R.COMMITTEE_TWO: QT_TRANSLATE_NOOP("Wording", "Committee, level 2"),
        _R.SENT_ELSEWHERE: QT_TRANSLATE_NOOP("Wording", "Sent elsewhere"),
        _R.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
        _R.ACCEPTED: QT_TRANSLATE_NOOP("Wording", "Accepted"),
        _R.LIGHT: QT_TRANSLATE_NOOP("Wording", "Without a file"),
        _R.WITHDRAWN: QT_TRANSLATE_NOOP("Wording", "Withdrew"),
    },
    Support: {
        Support.UNKNOWN: QT_TRANSLATE_NOOP("Wording", "Not asked yet"),
        Support.NONE: QT_TRANSLATE_NOOP("Wording", "Nobody"),
        Support.BEHZISTI: QT_TRANSLATE_NOOP("Wording", "Behzisti"),
        Support.IMDAD: QT_TRANSLATE_NOOP("Wording", "Imdad Committee"),
        Support.OTHER: QT_TRANSLATE_NOOP("Wording", "Another body"),
    },
    Condition: {
        _C.NATIONALITY: QT_TRANSLATE_NOOP("Wording", "Iranian or permitted foreigner"),
        _C.NEED_CONFIRMED: QT_TRANSLATE_NOOP("Wording", "Need confirmed"),
        _C.LIVES_HERE: QT_TRANSLATE_NOOP("Wording", "Lives in this county"),
        _C.NO_OTHER_SUPPORT: QT_TRANSLATE_NOOP("Wording", "Not supported by another body"),
        _C.DISABILITY_CERTIFICATE: QT_TRANSLATE_NOOP("Wording", "Certificate of disability"),
        _C.LOW_INCOME: QT_TRANSLATE_NOOP("Wording", "Income below the limit"),
        _C.NO_OTHER_PENSION: QT_TRANSLATE_NOOP("Wording", "No other pension"),
        _C.CANNOT_WORK: QT_TRANSLATE_NOOP("Wording", "Cannot work at present"),
        _C.ONE_YEAR_RESIDENT: QT_TRANSLATE_NOOP("Wording", "Resident for a year"),
    },
    RequestState: {
        _Q.OPEN: QT_TRANSLATE_NOOP("Wording", "Open"),
        _Q.GRANTED: QT_TRANSLATE_NOOP("Wording", "Granted"),
        _Q.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
        _Q.WITHDRAWN: QT_TRANSLATE_NOOP("Wording", "Withdrawn"),
    },
    TransferAnswer: {
        _A.AGREED: QT_TRANSLATE_NOOP("Wording", "Agreed"),
        _A.REFUSED: QT_TRANSLATE_NOOP("Wording", "Not agreed"),
        _A.UNKNOWN_THERE: QT_TRANSLATE_NOOP("Wording", "Not known there"),
    },
    TransferDirection: {
        TransferDirection.IN: QT_TRANSLATE_NOOP("Wording", "From another office"),
        TransferDirection.OUT: QT_TRANSLATE_NOOP("Wording", "To another office"),
    },
}

_STEPS: dict[ReceptionState, object] = {
    _R.RECEIVED: QT_TRANSLATE_NOOP("Wording", "Take up again"),
    _R.WITH_EXPERT: QT_TRANSLATE_NOOP("Wording", "Hand to an expert"),
    _R.COMMITTEE_ONE: QT_TRANSLATE_NOOP("Wording", "Before the committee, level 1 (complex)"),
    _R.COMMITTEE_TWO: QT_TRANSLATE_NOOP("Wording", "Before the committee, level 2 (county office)"),
    _R.SENT_ELSEWHERE: QT_TRANSLATE_NOOP("Wording", "Send to another body"),
    _R.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refuse"),
    _R.ACCEPTED: QT_TRANSLATE_NOOP("Wording", "Accept and open a file"),
    _R.LIGHT: QT_TRANSLATE_NOOP("Wording", "Help without a file"),
    _R.WITHDRAWN: QT_TRANSLATE_NOOP("Wording", "Record that they withdrew"),
}

_TONES: dict[tuple[type[StrEnum], StrEnum], Tone] = {
    (_R, _R.RECEIVED): Tone.BLUE,
    (_R, _R.WITH_EXPERT): Tone.VIOLET,
    (_R, _R.COMMITTEE_ONE): Tone.VIOLET,
    (_R, _R.COMMITTEE_TWO): Tone.VIOLET,
    (_R, _R.SENT_ELSEWHERE): Tone.AMBER,
    (_R, _R.REFUSED): Tone.RED,
    (_R, _R.ACCEPTED): Tone.GREEN,
    (_R, _R.LIGHT): Tone.TEAL,
    (_Q, _Q.OPEN): Tone.BLUE,
    (_Q, _Q.GRANTED): Tone.GREEN,
    (_Q, _Q.REFUSED): Tone.RED,
    (_A, _A.AGREED): Tone.GREEN,
    (_A, _A.REFUSED): Tone.RED,
    (_A, _A.UNKNOWN_THERE): Tone.AMBER,
}


def words(code: Worded | None) -> str:
    """The code in words; nothing for None."""
    source = None if code is None else _WORDS.get(type(code), {}).get(code)
    return "" if source is None else QCoreApplication.translate("Wording", str(source))


def condition_words(condition: str) -> str:
    """A condition in words: one of every office's, or the name that the office itself gave it."""
    return words(condition) if isinstance(condition, Condition) else condition


def step_words(state: ReceptionState) -> str:
    """What a decision that leads to this state is called."""
    return QCoreApplication.translate("Wording", str(_STEPS[state]))


def tone(code: StrEnum | None) -> Tone:
    """The tone of a state; grey for what needs no notice."""
    return Tone.GREY if code is None else _TONES.get((type(code), code), Tone.GREY)


def choices(codes: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for fields and menus."""
    return [(code, words(code)) for code in codes]
