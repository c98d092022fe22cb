# SPDX-License-Identifier: Apache-2.0
"""Going to an entry of a list by what it begins with, spaces and digits of either script among it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from welfare_desk.domain.text import fold, to_persian_layout

PAUSE = 1.2
"""Seconds without a key after which a new word begins."""

_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypeAhead:
    """What was typed of an entry up to now. Qt's own opens the list at a space and knows no Persian digit."""

    def __init__(self) -> None:
        self._typed = ""
        self._last = 0.0

    def begun(self) -> bool:
        """Whether a word is being typed: a space is then a part of it."""
        return bool(self._typed) and time.monotonic() - self._last < PAUSE

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is a letter of an entry."""
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & _COMMANDING:
            return False
        return bool(text.strip()) or self.begun()

    def find(self, letter: str, entries: Sequence[str], at: int) -> int:
        """The place of the entry meant by one more letter, from `at` on (-1: from the top); -1 for none.

        The same letter again goes to the next entry that begins with it.
        """
        again = self.begun() and self._typed == letter
        self._typed = letter if again or not self.begun() else self._typed + letter
        self._last = time.monotonic()
        fresh = len(self._typed) == 1
        readings = {fold(self._typed), fold(to_persian_layout(self._typed))} - {""}
        count, start = len(entries), at if fresh else max(at, 0)
        for step in range(1 if fresh else 0, count + 1):
            place = (start + step) % count
            if any(fold(entries[place]).startswith(reading) for reading in readings):
                return place
        return -1
