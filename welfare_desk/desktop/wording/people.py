# SPDX-License-Identifier: Apache-2.0
"""The codes of a person's circumstances in words: schooling, insurance, housing, why somebody left."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.domain.casework.codes import (
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Leaving,
    Military,
    Residence,
)

Worded = Military | Education | Insurance | Housing | Residence | GuardianKind | Leaving
"""What has words here: a code of another module would be shown as it is written."""

Code = TypeVar("Code", bound=Worded)

_UNKNOWN = QT_TRANSLATE_NOOP("Wording", "Not recorded")
_WORDS: dict[type[StrEnum], dict[StrEnum, object]] = {
    Military: {
        Military.DONE: QT_TRANSLATE_NOOP("Wording", "Served"),
        Military.EXEMPT: QT_TRANSLATE_NOOP("Wording", "Exempt"),
        Military.ABSENT: QT_TRANSLATE_NOOP("Wording", "Absent from service"),
        Military.UNDER_AGE: QT_TRANSLATE_NOOP("Wording", "Under age"),
        Military.UNKNOWN: _UNKNOWN,
    },
    Education: {
        Education.ILLITERATE: QT_TRANSLATE_NOOP("Wording", "Illiterate"),
        Education.PRIMARY: QT_TRANSLATE_NOOP("Wording", "Primary school"),
        Education.LOWER_SECONDARY: QT_TRANSLATE_NOOP("Wording", "Lower secondary"),
        Education.INCOMPLETE_DIPLOMA: QT_TRANSLATE_NOOP("Wording", "Incomplete diploma"),
        Education.DIPLOMA: QT_TRANSLATE_NOOP("Wording", "Diploma"),
        Education.ASSOCIATE: QT_TRANSLATE_NOOP("Wording", "Associate degree"),
        Education.BACHELOR: QT_TRANSLATE_NOOP("Wording", "Bachelor"),
        Education.MASTER: QT_TRANSLATE_NOOP("Wording", "Master"),
        Education.DOCTORATE: QT_TRANSLATE_NOOP("Wording", "Doctorate"),
        Education.UNKNOWN: _UNKNOWN,
    },
    Insurance: {
        Insurance.NONE: QT_TRANSLATE_NOOP("Wording", "No insurance"),
        Insurance.SOCIAL_SECURITY: QT_TRANSLATE_NOOP("Wording", "Social security"),
        Insurance.UNIVERSAL_HEALTH: QT_TRANSLATE_NOOP("Wording", "Universal health"),
        Insurance.IRANIAN_HEALTH: QT_TRANSLATE_NOOP("Wording", "Health of Iranians"),
        Insurance.RURAL: QT_TRANSLATE_NOOP("Wording", "Rural"),
        Insurance.BEHZISTI: QT_TRANSLATE_NOOP("Wording", "Behzisti"),
        Insurance.CARPET_WEAVERS: QT_TRANSLATE_NOOP("Wording", "Carpet weavers"),
        Insurance.SELF_EMPLOYED: QT_TRANSLATE_NOOP("Wording", "Self-employed"),
        Insurance.EMPLOYER: QT_TRANSLATE_NOOP("Wording", "By the employer"),
        Insurance.HOUSEWIVES: QT_TRANSLATE_NOOP("Wording", "Housewives"),
        Insurance.ARMED_FORCES: QT_TRANSLATE_NOOP("Wording", "Armed forces"),
        Insurance.SPECIAL_PATIENTS: QT_TRANSLATE_NOOP("Wording", "Special patients"),
        Insurance.OTHER: QT_TRANSLATE_NOOP("Wording", "Other"),
        Insurance.UNKNOWN: _UNKNOWN,
    },
    Housing: {
        Housing.RENTED: QT_TRANSLATE_NOOP("Wording", "Rented"),
        Housing.OWNED: QT_TRANSLATE_NOOP("Wording", "Owned"),
        Housing.PARENTAL: QT_TRANSLATE_NOOP("Wording", "Father's house"),
        Housing.RELATIVES: QT_TRANSLATE_NOOP("Wording", "House of relatives"),
        Housing.ENDOWED: QT_TRANSLATE_NOOP("Wording", "Endowed"),
        Housing.INHERITED: QT_TRANSLATE_NOOP("Wording", "Inherited"),
        Housing.EMPLOYER: QT_TRANSLATE_NOOP("Wording", "Of the employer"),
        Housing.CARE_HOME: QT_TRANSLATE_NOOP("Wording", "Care home"),
        Housing.HOMELESS: QT_TRANSLATE_NOOP("Wording", "Homeless"),
        Housing.UNKNOWN: _UNKNOWN,
    },
    Residence: {
        Residence.URBAN: QT_TRANSLATE_NOOP("Wording", "Urban"),
        Residence.RURAL: QT_TRANSLATE_NOOP("Wording", "Village"),
        Residence.NOMADIC: QT_TRANSLATE_NOOP("Wording", "Nomadic"),
        Residence.UNKNOWN: _UNKNOWN,
    },
    GuardianKind: {
        GuardianKind.PARENT: QT_TRANSLATE_NOOP("Wording", "Parent (by nature)"),
        GuardianKind.APPOINTED: QT_TRANSLATE_NOOP("Wording", "Appointed guardian"),
        GuardianKind.TRUSTEE: QT_TRANSLATE_NOOP("Wording", "Trustee"),
    },
    Leaving: {
        Leaving.DIED: QT_TRANSLATE_NOOP("Wording", "Died"),
        Leaving.MARRIED: QT_TRANSLATE_NOOP("Wording", "Got married"),
        Leaving.MOVED: QT_TRANSLATE_NOOP("Wording", "Moved"),
        Leaving.INDEPENDENT: QT_TRANSLATE_NOOP("Wording", "Became independent"),
        Leaving.CARE_HOME: QT_TRANSLATE_NOOP("Wording", "Went to a care home"),
        Leaving.SPLIT: QT_TRANSLATE_NOOP("Wording", "Household parted"),
        Leaving.JOINED: QT_TRANSLATE_NOOP("Wording", "Households joined"),
        Leaving.OTHER: QT_TRANSLATE_NOOP("Wording", "Other"),
    },
}

LEAVING = tuple(reason for reason in Leaving if reason not in (Leaving.SPLIT, Leaving.JOINED))
"""Reasons a clerk may give; the others are written by the program's own acts."""


def words(code: Worded | None) -> str:
    """The code in words; nothing for None, and an unknown code as it is written."""
    source = None if code is None else _WORDS.get(type(code), {}).get(code)
    if source is None:
        return "" if code is None else str(code)
    return QCoreApplication.translate("Wording", str(source))


def choices(codes: Iterable[Code]) -> list[tuple[Code, str]]:
    """Codes with their words, for fields and menus."""
    return [(code, words(code)) for code in codes]
