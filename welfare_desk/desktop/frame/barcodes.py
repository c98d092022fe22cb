# SPDX-License-Identifier: Apache-2.0
"""Codes that a scanner types in a burst that ends with Enter: they go to the search, never to the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from welfare_desk.desktop.frame.lock import LockScreen
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.keys import ENTER, HELD

PAUSE = 50
"""Milliseconds between two keys that part a scanner (2 to 30) from the fastest fingers (from 60 on)."""
LEAST = 8
"""Keys of the shortest code: fingers that roll over two or three keys stay below."""

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class BarcodeEar(QObject):
    """Listens where keys enter one window; `scanned` comes with the text of a burst that ended with Enter.

    What could begin a burst is held back for a moment and then handed on in its order, so that no key of a
    code moves a cursor or acts on a row, and no key of a slow typist is lost.
    """

    scanned = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[QKeyEvent] = []
        self._last = 0  # the moment of the last key, in milliseconds of the platform's clock
        self._after_code = self._handing_on = False
        self._clock = QTimer(self, singleShot=True, interval=PAUSE)
        self._clock.timeout.connect(self._look_once_more)
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._hand_on)
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def stop(self) -> None:
        """Listen no longer."""
        self._clock.stop()
        self._end.stop()
        self._held.clear()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or self._handing_on:
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return bool(self._held) and self._hold(event)
        return self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        quick = event.timestamp() - self._last < PAUSE
        self._last = event.timestamp()
        if not quick:
            self._hand_on()
        if event.key() in HELD:  # Shift of a capital letter
            return bool(self._held) and self._hold(event)
        if event.key() in ENTER:
            return self._entered(quick)
        self._after_code = False
        can_begin = bool(self._held) or not event.text().isspace()  # Space acts at once: no code begins so
        if can_begin and _types(event) and belongs_to_page(self._window):
            return self._hold(event)
        self._hand_on()
        return False

    def _hold(self, event: QKeyEvent) -> bool:
        self._held.append(_copy(event))
        self._end.stop()
        self._clock.start()
        return True

    def _entered(self, quick: bool) -> bool:
        """Take the Enter of a code, and a second one right after it, which some scanners send too."""
        text = self._text()
        if len(text) >= LEAST:
            self._forget()
            self._after_code = True
            self.scanned.emit(text)
            return True
        self._hand_on()
        again = quick and self._after_code
        self._after_code = False
        return again

    def _text(self) -> str:
        return "".join(event.text() for event in self._held if event.type() == QEvent.Type.KeyPress)

    def _forget(self) -> None:
        self._clock.stop()
        self._end.stop()
        self._held = []

    def _look_once_more(self) -> None:
        """After a busy moment the next keys may wait behind this timer: let them come first."""
        self._end.start()

    def _hand_on(self) -> None:
        held = self._held
        self._forget()
        if self._handle is None:
            return
        self._handing_on = True
        try:
            for event in held:
                QApplication.sendEvent(self._handle, event)
        finally:
            self._handing_on = False


def belongs_to_page(window: QWidget) -> bool:
    """Whether a key typed now is heard by the page: no field, menu, question, palette or lock takes it."""
    if QApplication.activePopupWidget() is not None or _is_field(window.focusWidget()):
        return False
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    over = [
        child for kind in (Dialog, Palette, LockScreen) for child in window.findChildren(kind, options=direct)
    ]
    return not any(child.isVisible() for child in over)


def _is_field(widget: QWidget | None) -> bool:
    """Whether text can be typed here; a list of choices only looks for its values by their letters."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


def _types(event: QKeyEvent) -> bool:
    text = event.text()
    plain = not event.modifiers() & _COMMANDING and not event.isAutoRepeat()
    return plain and bool(text) and text.isprintable()


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The event ends with its delivery; this one can be delivered later."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
