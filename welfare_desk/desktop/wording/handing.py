# SPDX-License-Identifier: Apache-2.0
"""Handing out and taking back in the window's words: modes, conditions, reminders, what was scanned."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.loans import LoanFilter, ReminderWay
from welfare_desk.domain.equipment.stock import Condition, Mode
from welfare_desk.domain.summary.scanned import ScanKind

Code = TypeVar("Code", bound=StrEnum)

_WORDS: dict[StrEnum, object] = {
    Mode.GIVEN: QT_TRANSLATE_NOOP("HandingWords", "For good"),
    Mode.LOAN: QT_TRANSLATE_NOOP("HandingWords", "On loan"),
    Condition.SOUND: QT_TRANSLATE_NOOP("HandingWords", "Sound, back into the store"),
    Condition.TO_CLEAN: QT_TRANSLATE_NOOP("HandingWords", "To be cleaned"),
    Condition.TO_REPAIR: QT_TRANSLATE_NOOP("HandingWords", "To be repaired"),
    Condition.TO_SCRAP: QT_TRANSLATE_NOOP("HandingWords", "To be scrapped"),
    ReminderWay.CALL: QT_TRANSLATE_NOOP("HandingWords", "By telephone"),
    ReminderWay.MESSAGE: QT_TRANSLATE_NOOP("HandingWords", "By message"),
    ReminderWay.LETTER: QT_TRANSLATE_NOOP("HandingWords", "By letter"),
    ReminderWay.VISIT: QT_TRANSLATE_NOOP("HandingWords", "By a visit"),
    LoanFilter.ALL: QT_TRANSLATE_NOOP("HandingWords", "All loans"),
    LoanFilter.OVERDUE: QT_TRANSLATE_NOOP("HandingWords", "Overdue"),
    LoanFilter.SOON: QT_TRANSLATE_NOOP("HandingWords", "Due soon"),
    LoanFilter.OPEN_ENDED: QT_TRANSLATE_NOOP("HandingWords", "Without a last day"),
    Way.GOODS: QT_TRANSLATE_NOOP("HandingWords", "as goods"),
    Way.CASH: QT_TRANSLATE_NOOP("HandingWords", "as cash aid"),
    ScanKind.NATIONAL_ID: QT_TRANSLATE_NOOP("HandingWords", "A national card was read"),
    ScanKind.FOREIGN_ID: QT_TRANSLATE_NOOP("HandingWords", "A foreigner's number was read"),
    ScanKind.FILE: QT_TRANSLATE_NOOP("HandingWords", "A file number was read"),
    ScanKind.PAPER: QT_TRANSLATE_NOOP("HandingWords", "A paper was read"),
}

_TONES: dict[StrEnum, Tone] = {
    Mode.GIVEN: Tone.GREEN,
    Mode.LOAN: Tone.AMBER,
    Condition.SOUND: Tone.GREEN,
    Condition.TO_CLEAN: Tone.BLUE,
    Condition.TO_REPAIR: Tone.AMBER,
    Condition.TO_SCRAP: Tone.RED,
}


def handing_words(code: StrEnum) -> str:
    """The code in words."""
    return QCoreApplication.translate("HandingWords", str(_WORDS[code]))


def handing_tone(code: StrEnum) -> Tone:
    """The tone of a code; grey for what needs no notice."""
    return _TONES.get(code, Tone.GREY)


def handing_choices(codes: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for fields and menus."""
    return [(code, handing_words(code)) for code in codes]
