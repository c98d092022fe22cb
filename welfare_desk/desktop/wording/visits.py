# SPDX-License-Identifier: Apache-2.0
"""The codes of visits and centres in words, and the tone each is shown in."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.casework.centre import LoadState
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState

Code = TypeVar("Code", bound=StrEnum)

_WORDS: dict[StrEnum, object] = {
    VisitKind.HOME: QT_TRANSLATE_NOOP("VisitWords", "At home"),
    VisitKind.OFFICE: QT_TRANSLATE_NOOP("VisitWords", "At the office"),
    VisitKind.CARE_HOME: QT_TRANSLATE_NOOP("VisitWords", "In a care centre"),
    VisitKind.PHONE: QT_TRANSLATE_NOOP("VisitWords", "By telephone"),
    VisitState.PLANNED: QT_TRANSLATE_NOOP("VisitWords", "Planned"),
    VisitState.DONE: QT_TRANSLATE_NOOP("VisitWords", "Done"),
    VisitState.GIVEN_UP: QT_TRANSLATE_NOOP("VisitWords", "Given up"),
    VisitState.STRUCK: QT_TRANSLATE_NOOP("VisitWords", "By mistake"),
    VisitResult.MET: QT_TRANSLATE_NOOP("VisitWords", "Met"),
    VisitResult.NOT_AT_HOME: QT_TRANSLATE_NOOP("VisitWords", "Not at home"),
    VisitResult.MOVED_AWAY: QT_TRANSLATE_NOOP("VisitWords", "Moved away"),
    VisitResult.REFUSED: QT_TRANSLATE_NOOP("VisitWords", "Refused the visit"),
    LoadState.FREE: QT_TRANSLATE_NOOP("VisitWords", "Has room"),
    LoadState.NEARLY_FULL: QT_TRANSLATE_NOOP("VisitWords", "Nearly full"),
    LoadState.OVER: QT_TRANSLATE_NOOP("VisitWords", "Over capacity"),
}

_TONES: dict[StrEnum, Tone] = {
    VisitState.PLANNED: Tone.BLUE,
    VisitState.DONE: Tone.GREEN,
    VisitResult.MET: Tone.GREEN,
    VisitResult.NOT_AT_HOME: Tone.AMBER,
    VisitResult.MOVED_AWAY: Tone.RED,
    VisitResult.REFUSED: Tone.RED,
    LoadState.FREE: Tone.GREEN,
    LoadState.NEARLY_FULL: Tone.AMBER,
    LoadState.OVER: Tone.RED,
}


def visit_words(code: StrEnum | None) -> str:
    """The code in words; nothing for None."""
    return "" if code is None else QCoreApplication.translate("VisitWords", str(_WORDS[code]))


def visit_tone(code: StrEnum | None) -> Tone:
    """The tone of a code; grey for what needs no notice."""
    return Tone.GREY if code is None else _TONES.get(code, Tone.GREY)


def visit_choices(codes: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for fields and menus."""
    return [(code, visit_words(code)) for code in codes]
