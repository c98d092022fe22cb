# SPDX-License-Identifier: Apache-2.0
"""Digits pressed while somebody stands at the counter: keys of rows and acts, or a number keyed by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.domain.text import latin_digits

PAUSE = 600
"""Milliseconds that end a run of keys; whoever types a number looks for its next digit no longer."""


class DigitRun(QObject):
    """Signals: `pressed` (a digit that is a key), `typed` (what is a number, as it was typed).

    A row's key acts at once, as a second press undoes it. The key of an act waits until the run has ended: a
    digit behind it makes a number of the run, and so does one more than there are row keys, a stroke or a
    dash. What the run did to rows is undone then.
    """

    pressed = Signal(int)
    typed = Signal(str)

    def __init__(self, parent: QObject, is_row: Callable[[int], bool], most: int) -> None:
        super().__init__(parent)
        self._is_row, self._most = is_row, most
        self._run = ""
        self._clock = QTimer(self, singleShot=True, interval=PAUSE)
        self._clock.timeout.connect(self.settle)

    def take(self, text: str) -> bool:
        """Whether a key is of a run: a digit, or a sign of a number behind one."""
        if not text or not (latin_digits(text).isdecimal() or (self._run and text in "/-")):
            return False
        before = latin_digits(self._run)
        self._run += text
        digits = latin_digits(self._run)
        if not digits.isdecimal() or len(digits) > self._most or not all(map(self._row, before)):
            self._end_as_number(before)
            return True
        self._clock.start()
        if self._row(digits[-1]):
            self.pressed.emit(int(digits[-1]))
        return True

    def settle(self) -> bool:
        """The run has ended: the key of an act at its end acts; whether one did."""
        digits = latin_digits(self._run)
        self.forget()
        waited = bool(digits) and not self._row(digits[-1])
        if waited:
            self.pressed.emit(int(digits[-1]))
        return waited

    def forget(self) -> None:
        """Somebody else stands there."""
        self._clock.stop()
        self._run = ""

    def _end_as_number(self, before: str) -> None:
        number = self._run
        self.forget()
        for digit in filter(self._row, before):
            self.pressed.emit(int(digit))
        self.typed.emit(number)

    def _row(self, digit: str) -> bool:
        return self._is_row(int(digit))
