# SPDX-License-Identifier: Apache-2.0
"""Columns, outcomes and repairs in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.kit.words import number, spaced
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import Worded, words
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.outcome import Totals
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import isolate
from welfare_desk.sentences import say
from welfare_desk.services.exchange.facts import Reason

_FIELDS: dict[str, object] = {
    "": QT_TRANSLATE_NOOP("Import", "Leave out"),
    "national_id": QT_TRANSLATE_NOOP("Import", "National ID"),
    "foreign_id": QT_TRANSLATE_NOOP("Import", "Foreigner ID"),
    "any_id": QT_TRANSLATE_NOOP("Import", "National or foreigner ID"),
    "name": QT_TRANSLATE_NOOP("Import", "Given name"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Family name"),
    "full_name": QT_TRANSLATE_NOOP("Import", "Given and family name"),
    "full_name_reversed": QT_TRANSLATE_NOOP("Import", "Family and given name"),
    "father_name": QT_TRANSLATE_NOOP("Import", "Father's name"),
    "sex": QT_TRANSLATE_NOOP("Import", "Sex"),
    "birth_date": QT_TRANSLATE_NOOP("Import", "Date of birth"),
    "file_no": QT_TRANSLATE_NOOP("Import", "File number"),
    "domain": QT_TRANSLATE_NOOP("Import", "Specialised field"),
    "category": QT_TRANSLATE_NOOP("Import", "Social category"),
    "disability": QT_TRANSLATE_NOOP("Import", "Kind of disability"),
    "severity": QT_TRANSLATE_NOOP("Import", "Severity"),
    "pension": QT_TRANSLATE_NOOP("Import", "Pension state"),
    "requested_on": QT_TRANSLATE_NOOP("Import", "Date of request"),
    "household_size": QT_TRANSLATE_NOOP("Import", "Household size"),
    "decile": QT_TRANSLATE_NOOP("Import", "Income decile"),
    "sheba": QT_TRANSLATE_NOOP("Import", "SHEBA"),
    "mobile": QT_TRANSLATE_NOOP("Import", "Mobile"),
    "phone": QT_TRANSLATE_NOOP("Import", "Telephone"),
    "neighbourhood": QT_TRANSLATE_NOOP("Import", "Neighbourhood"),
    "address": QT_TRANSLATE_NOOP("Import", "Address"),
    "postal_code": QT_TRANSLATE_NOOP("Import", "Postal code"),
    "note": QT_TRANSLATE_NOOP("Import", "Note"),
    "keep_in_note": QT_TRANSLATE_NOOP("Import", "Keep in the note"),
}

_HOW: dict[str, tuple[object, Tone]] = {
    "heading_and_content": (QT_TRANSLATE_NOOP("Import", "heading and content"), Tone.GREEN),
    "heading": (QT_TRANSLATE_NOOP("Import", "heading"), Tone.GREEN),
    "content": (QT_TRANSLATE_NOOP("Import", "content"), Tone.BLUE),
    "remembered": (QT_TRANSLATE_NOOP("Import", "earlier import"), Tone.VIOLET),
    "undecided": (QT_TRANSLATE_NOOP("Import", "decide"), Tone.AMBER),
    "row_number": (QT_TRANSLATE_NOOP("Import", "row number"), Tone.GREY),
    "empty": (QT_TRANSLATE_NOOP("Import", "empty"), Tone.GREY),
    "chosen": (QT_TRANSLATE_NOOP("Import", "your choice"), Tone.TEAL),
}

_REPAIRS: dict[str, object] = {
    "zeros": QT_TRANSLATE_NOOP("Import", "leading zeros put back"),
    "date": QT_TRANSLATE_NOOP("Import", "read as a date"),
    "letters": QT_TRANSLATE_NOOP("Import", "letters unified"),
    "word": QT_TRANSLATE_NOOP("Import", "word unified"),
    "digits": QT_TRANSLATE_NOOP("Import", "digits unified"),
}

OUTCOMES: tuple[str, ...] = ("accepted", "warned", "ambiguous", "rejected", "repeated", "skipped")
"""The tiles, in the order in which they stand."""

_OUTCOMES: dict[str, tuple[object, Tone]] = {
    "accepted": (QT_TRANSLATE_NOOP("Import", "accepted"), Tone.GREEN),
    "updated": (QT_TRANSLATE_NOOP("Import", "updated"), Tone.TEAL),
    "warned": (QT_TRANSLATE_NOOP("Import", "warned"), Tone.AMBER),
    "ambiguous": (QT_TRANSLATE_NOOP("Import", "ambiguous"), Tone.VIOLET),
    "rejected": (QT_TRANSLATE_NOOP("Import", "rejected"), Tone.RED),
    "repeated": (QT_TRANSLATE_NOOP("Import", "nothing new"), Tone.BLUE),
    "skipped": (QT_TRANSLATE_NOOP("Import", "passed over"), Tone.GREY),
}

_NOTES: dict[str, tuple[object, object]] = {
    "accepted": (QT_TRANSLATE_NOOP("Import", "become files"), QT_TRANSLATE_NOOP("Import", "become files")),
    "updated": (
        QT_TRANSLATE_NOOP("Import", "known files completed"),
        QT_TRANSLATE_NOOP("Import", "known files completed"),
    ),
    "warned": (
        QT_TRANSLATE_NOOP("Import", "an optional field stays empty"),
        QT_TRANSLATE_NOOP("Import", "a field stays empty"),
    ),
    "ambiguous": (QT_TRANSLATE_NOOP("Import", "you decide"), QT_TRANSLATE_NOOP("Import", "you decide")),
    "rejected": (
        QT_TRANSLATE_NOOP("Import", "in the report, to be mended"),
        QT_TRANSLATE_NOOP("Import", "to be mended"),
    ),
    "repeated": (
        QT_TRANSLATE_NOOP("Import", "in the office already, or above in the list"),
        QT_TRANSLATE_NOOP("Import", "there already"),
    ),
    "skipped": (
        QT_TRANSLATE_NOOP("Import", "blank or a total"),
        QT_TRANSLATE_NOOP("Import", "blank or a total"),
    ),
}


def _said(source: object) -> str:
    return QCoreApplication.translate("Import", str(source))


def field_words(name: str) -> str:
    """What a column becomes, in the window's language."""
    return _said(_FIELDS[name]) if name in _FIELDS else name


def field_choices() -> list[tuple[str, str]]:
    """Every field with its words, «leave out» first, as a choice offers them."""
    return [(name, _said(source)) for name, source in _FIELDS.items()]


def how_words(how: str) -> tuple[str, Tone]:
    """How a column was recognised."""
    source, tone = _HOW[how]
    return _said(source), tone


def repair_words(repair: str) -> str:
    """What was done to a cell; empty when nothing was."""
    return _said(_REPAIRS[repair]) if repair in _REPAIRS else ""


def outcome_words(outcome: str) -> tuple[str, Tone]:
    """An outcome as a word and its colour."""
    source, tone = _OUTCOMES[outcome]
    return _said(source), tone


def outcome_note(outcome: str, *, short: bool = False) -> str:
    """What an outcome means for the row."""
    return _said(_NOTES[outcome][int(short)])


def accepted_note(totals: Totals) -> str:
    """As `outcome_note`, and how many of the accepted rows stand among the warned too."""
    if not totals.warned:
        return outcome_note("accepted")
    told = QCoreApplication.translate("Import", "become files, {warned} of them with the warning below")
    return told.format(warned=number(totals.warned))


def as_written(text: str) -> str:
    """A cell of the list with its own digits in their own order, whatever stands around it."""
    if _RTL_LETTER.search(text):
        return text
    if _ARABIC_DIGIT.search(text):
        # Arabic digits with hyphens turn round even between left-to-right marks.
        return f"\u202d{text}\u202c"
    return isolate(text)


_RTL_LETTER = re.compile("[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC_DIGIT = re.compile("[\u0660-\u0669]")


def short_reason(reasons: Sequence[Reason]) -> str:
    """Why a row is not as it should be, without what to do about it; a list has one line for it."""
    if not reasons:
        return ""
    told = say(reasons[0].code, reasons[0].facts, look().language)
    return re.split("[؛;]| [(]", told, maxsplit=1)[0].rstrip(".")


_CODED: dict[str, type[Worded]] = {
    "sex": Sex,
    "domain": Domain,
    "disability": DisabilityType,
    "severity": Severity,
    "pension": PensionState,
}
_NUMBERS = frozenset({"national_id", "foreign_id", "any_id", "phone", "postal_code", "file_no"})


def value_words(name: str, value: str) -> str:
    """A value of a field as the screen shows it: codes as words, identifiers as one left-to-right run."""
    if not value:
        return ""
    if value == "in_queue":
        return QCoreApplication.translate("Import", "Waiting for a pension")
    if name in _CODED:
        known = {str(code): words(code) for code in _CODED[name]}
        return "، ".join(known.get(part, part) for part in value.split("، "))
    if name == "sheba":
        return spaced(value, 4, 4, 4, 4, 4, 4)
    if name == "mobile":
        return spaced(value, 4, 3)
    if name == "household_size":
        return QCoreApplication.translate("Import", "{count} persons").format(count=value)
    return isolate(value) if name in _NUMBERS else value
