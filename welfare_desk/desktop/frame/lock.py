# SPDX-License-Identifier: Apache-2.0
"""After five idle minutes, or by a key, the screen is emptied until the PIN or the password is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.curtain import Curtain
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations, Progress
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import PIN_LENGTH, PIN_TRIES, normal_pin

IDLE_MINUTES = 5
LATE_ENTER = 800
"""Milliseconds after opening in which Enter does nothing: it was meant for the lock still."""
LOCK_KEY = Qt.Key.Key_F12

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
        # Here, for a question over the page keeps the keys of the window's acts from it.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == LOCK_KEY:
            self.idle.emit()
            return True
        return False

    def stop(self) -> None:
        """Watch no longer."""
        self._clock.stop()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None


class _LateEnter(QObject):
    """Swallows the Enter that was meant for the lock and comes too late for it; any other key ends that."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = False
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        QTimer.singleShot(LATE_ENTER, self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self._over:
            return False
        self._over = event.key() not in ENTER
        return not self._over


class LockScreen(QWidget):
    """Empties the window until the right PIN or password is typed.

    `unlock(password)` and `unlock_by_pin(pin)` run off the main thread and raise when it is wrong. Without
    the latter, and after three wrong PINs, the password is asked.
    """

    unlocked = Signal()
    leave_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        operations: Operations,
        user: str,
        unlock: Callable[[str], Any],
        unlock_by_pin: Callable[[str], Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._unlock = unlock
        self._unlock_by_pin = unlock_by_pin
        self._tries_left = PIN_TRIES
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.password = self._secret(self.tr("Password"))
        self.pin = self._secret(self.tr("PIN of six digits"))
        self.pin.setMaxLength(PIN_LENGTH + 2)  # a space or two may be typed along
        self.asked = Label("", "muted")
        self.error = Label("", "error")
        self.error.setMinimumHeight(px(20))
        self.enter = Button(self.tr("Unlock"), "lock-open", ButtonKind.FILLED)
        self.other = Button(self.tr("Open with the password"), kind=ButtonKind.LINK)
        self.leave = Button(self.tr("Sign out"), kind=ButtonKind.LINK)
        told = self.tr("Enter unlocks; Tab leads to the other ways on this screen; F1 shows or hides this.")
        self.keys_told = Label(told, "muted")
        self.keys_told.hide()
        self.sure = Label(self.tr("Sign out? What is typed and not saved stays as a draft."), "warning")
        self.leave_surely = Button(self.tr("Yes, sign out"), "log-out")
        self.stay = Button(self.tr("No, stay"))
        self._build(user)
        self.password.returnPressed.connect(self._try)
        self.pin.returnPressed.connect(self._try)
        self.pin.textEdited.connect(self._typed)
        self.enter.clicked.connect(self._try)
        self.other.clicked.connect(self.ask_password)
        self.leave.clicked.connect(self._ask_leave)
        self.leave_surely.clicked.connect(self.leave_wanted)
        self.stay.clicked.connect(self._stay)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self._curtain = Curtain(parent, self, self.tr("Welfare Desk — locked"))
        self.show()
        self.raise_()
        self._ask(by_pin=unlock_by_pin is not None)

    def _secret(self, name: str) -> Line:
        line = Line(large=True)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        line.setFixedWidth(px(320))
        return line

    def _build(self, user: str) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(px(10))
        layout.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(Icon("lock", "teal", 28, ground=Tone.TEAL), 0, middle)
        layout.addWidget(Label(user, "title"), 0, middle)
        words = self.tr("The screen is hidden; what you were typing is still there.")
        layout.addWidget(Label(words, "muted"), 0, middle)
        for widget in (self.asked, self.pin, self.password, self.error, self.enter, self.other, self.leave):
            layout.addWidget(widget, 0, middle)
        layout.addWidget(self.sure, 0, middle)
        answers = QHBoxLayout()
        answers.setSpacing(px(8))
        answers.addStretch(1)
        for button in (self.stay, self.leave_surely):
            answers.addWidget(button)
        answers.addStretch(1)
        layout.addLayout(answers)
        layout.addWidget(self.keys_told, 0, middle)
        layout.addStretch(1)
        self._show_question(False)

    def _ask_leave(self) -> None:
        """No single key signs out: Enter pressed by habit after the PIN may fall on any button."""
        self._show_question(True)
        self.stay.setFocus()

    def _stay(self) -> None:
        self._show_question(False)
        self._line().setFocus()

    def _show_question(self, asked: bool) -> None:
        for widget in (self.sure, self.stay, self.leave_surely):
            widget.setVisible(asked)
        self.leave.setVisible(not asked)

    @property
    def by_pin(self) -> bool:
        """Whether the PIN is asked at the moment."""
        return not self.pin.isHidden()

    def ask_password(self) -> None:
        """Ask the password instead of the PIN."""
        self._ask(by_pin=False)

    def _ask(self, *, by_pin: bool) -> None:
        self.asked.setText(self.tr("Type your PIN") if by_pin else self.tr("Type your password"))
        self.pin.setVisible(by_pin)
        self.password.setVisible(not by_pin)
        self.other.setVisible(by_pin)
        self.setFocusProxy(self._line())
        self._line().setFocus()

    def _line(self) -> Line:
        return self.pin if self.by_pin else self.password

    def _typed(self, text: str) -> None:
        if len(normal_pin(text)) == PIN_LENGTH:
            self._try()

    def _try(self) -> None:
        line = self._line()
        if not line.text() or not self.enter.isEnabled():
            return
        allow(self.enter, under_way())
        line.setReadOnly(True)  # disabled, it would hand the cursor on to a button, and Enter would press it
        unlock = self._unlock_by_pin if self.by_pin else self._unlock
        assert unlock is not None
        work = partial(_unlocking, unlock, line.text())
        self._operations.run(work, self._open, owner=self, on_error=self._refused)

    def _open(self, answer: Any) -> None:
        self._curtain.lift()
        _LateEnter(self.window())
        self.unlocked.emit()
        self.close()

    def _refused(self, told: Told) -> None:
        line = self._line()
        allow(self.enter)
        line.setReadOnly(False)
        line.clear()
        wrong = self.tr("The password is wrong. Look at the keyboard's language and Caps Lock.")
        self.error.setText(wrong if told.code == "wrong_password" else told.text)
        if self.by_pin and told.code == "wrong_pin":
            self._tries_left -= 1
            if self._tries_left <= 0:
                self.error.setText(self.tr("The PIN was wrong three times; now only the password opens."))
                self._unlock_by_pin = None
                self.ask_password()
        self._line().setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def focusNextPrevChild(self, onward: bool) -> bool:
        lines = (self.pin, self.password)
        buttons = (self.enter, self.other, self.leave, self.stay, self.leave_surely)
        chain: list[QWidget] = [
            widget for widget in (*lines, *buttons) if not widget.isHidden() and widget.isEnabled()
        ]
        focused = self.window().focusWidget()
        place = chain.index(focused) if focused in chain else 0
        chain[(place + (1 if onward else -1)) % len(chain)].setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # nothing below may hear a key
        if event.key() == Qt.Key.Key_F1:
            self.keys_told.setVisible(self.keys_told.isHidden())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().ground))
        painter.end()


def _unlocking(unlock: Callable[[str], Any], password: str, progress: Progress) -> Any:
    return unlock(password)
