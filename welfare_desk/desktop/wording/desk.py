# SPDX-License-Identifier: Apache-2.0
"""Notes, letters, calls and tasks in the words of the window: the looks of their events, their chips."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.casework.label import LabelSheet
from welfare_desk.domain.casework.letter import Direction

_Known = tuple[object, str, Tone]

DESK_KINDS: dict[str, dict[str, _Known]] = {
    "note": {
        "kept": (QT_TRANSLATE_NOOP("Wording", "Note written"), "pencil", Tone.AMBER),
        "struck": (QT_TRANSLATE_NOOP("Wording", "Note written, struck later"), "pencil", Tone.GREY),
    },
    "letter": {
        Direction.IN: (QT_TRANSLATE_NOOP("Wording", "Letter received"), "inbox", Tone.BLUE),
        Direction.OUT: (QT_TRANSLATE_NOOP("Wording", "Letter sent"), "send", Tone.VIOLET),
    },
    "call": {
        "in_reached": (QT_TRANSLATE_NOOP("Wording", "Called us"), "phone", Tone.GREEN),
        "in_missed": (QT_TRANSLATE_NOOP("Wording", "Called us, not spoken"), "phone", Tone.GREY),
        "out_reached": (QT_TRANSLATE_NOOP("Wording", "Called and reached"), "phone", Tone.GREEN),
        "out_missed": (QT_TRANSLATE_NOOP("Wording", "Called, not reached"), "phone", Tone.GREY),
    },
    "task": {"done": (QT_TRANSLATE_NOOP("Wording", "Task done"), "circle-check", Tone.GREEN)},
}
"""Titles, icons and tones by kind and code of a time line's item."""

_LETTERS = {
    Direction.IN: QT_TRANSLATE_NOOP("Wording", "Received letter"),
    Direction.OUT: QT_TRANSLATE_NOOP("Wording", "Sent letter"),
}
_CALLS = {
    Direction.IN: QT_TRANSLATE_NOOP("Wording", "They called"),
    Direction.OUT: QT_TRANSLATE_NOOP("Wording", "We called"),
}
_SHEETS = {
    LabelSheet.SMALL: QT_TRANSLATE_NOOP("Wording", "24 labels, 3 by 8 (70 × 37 mm)"),
    LabelSheet.LARGE: QT_TRANSLATE_NOOP("Wording", "14 labels, 2 by 7 (99.1 × 38.1 mm)"),
}


def letter_words(direction: Direction) -> str:
    """What a letter of this direction is called in the register."""
    return QCoreApplication.translate("Wording", str(_LETTERS[direction]))


def call_words(direction: Direction) -> str:
    """Who called whom."""
    return QCoreApplication.translate("Wording", str(_CALLS[direction]))


def sheet_words(sheet: LabelSheet) -> str:
    """A sheet of labels by its count and the size of a label."""
    return QCoreApplication.translate("Wording", str(_SHEETS[sheet]))


def direction_tone(direction: Direction) -> Tone:
    """Blue for what came in, violet for what went out."""
    return Tone.BLUE if direction is Direction.IN else Tone.VIOLET
