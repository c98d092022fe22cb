# SPDX-License-Identifier: Apache-2.0
"""After five idle minutes the screen is covered until the password is typed again; drafts stay."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone

IDLE_MINUTES = 5

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
}


class IdleWatch(QObject):
    """Watches what the keyboard and the mouse send to one window; `idle` comes after minutes without any.

    It listens where input enters the window, not to the application, whose every event would pass through it.
    """

    idle = Signal()

    def __init__(self, window: QWidget, minutes: float = IDLE_MINUTES) -> None:
        super().__init__(window)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(round(minutes * 60_000))
        self._clock.timeout.connect(self.idle)
        self._clock.start()
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._clock.start()
        return False

    def stop(self) -> None:
        """Watch no longer."""
        self._clock.stop()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None


class LockScreen(QWidget):
    """Covers the window. `unlock(password)` runs off the main thread and raises when it is wrong."""

    unlocked = Signal()
    leave_wanted = Signal()

    def __init__(
        self, parent: QWidget, operations: Operations, user: str, unlock: Callable[[str], Any]
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._unlock = unlock
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.password = Line(large=True)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.setFixedWidth(px(320))
        self.error = Label("", "error")
        self.error.setMinimumHeight(px(20))
        self.enter = Button(self.tr("Unlock"), "lock-open", ButtonKind.FILLED)
        self.leave = Button(self.tr("Sign out"), kind=ButtonKind.LINK)
        layout = QVBoxLayout(self)
        layout.setSpacing(px(10))
        layout.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Icon("lock", "teal", 28, ground=Tone.TEAL), 0, middle)
        layout.addWidget(Label(user, "title"), 0, middle)
        words = self.tr("The screen is hidden; what you were typing is still there.")
        layout.addWidget(Label(words, "muted"), 0, middle)
        layout.addWidget(self.password, 0, middle)
        layout.addWidget(self.error, 0, middle)
        layout.addWidget(self.enter, 0, middle)
        layout.addWidget(self.leave, 0, middle)
        layout.addStretch(1)
        self.password.returnPressed.connect(self._try)
        self.enter.clicked.connect(self._try)
        self.leave.clicked.connect(self.leave_wanted)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.password.setFocus()

    def _try(self) -> None:
        self.enter.setEnabled(False)
        self._operations.run(
            partial(_unlocking, self._unlock, self.password.text()),
            self._open,
            owner=self,
            on_error=self._refused,
        )

    def _open(self, answer: Any) -> None:
        self.unlocked.emit()
        self.close()

    def _refused(self, told: Told) -> None:
        self.enter.setEnabled(True)
        self.password.clear()
        self.password.setFocus()
        self.error.setText(told.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def focusNextPrevChild(self, onward: bool) -> bool:
        chain = [self.password, self.enter, self.leave]
        focused = self.window().focusWidget()
        place = chain.index(focused) if focused in chain else 0
        chain[(place + (1 if onward else -1)) % len(chain)].setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing below may hear a key

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().ground))
        painter.end()


def _unlocking(unlock: Callable[[str], Any], password: str, progress: Progress) -> Any:
    return unlock(password)
