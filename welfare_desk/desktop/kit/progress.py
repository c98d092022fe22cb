# SPDX-License-Identifier: Apache-2.0
"""Long work: count, time left, what cancel means; shown only when it takes more than a second."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Icon, KeyCap, Label, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.operations import Running
from welfare_desk.desktop.theme.look import px

_PATIENCE = 1000  # milliseconds before a card appears at all


class ProgressCard(QFrame):
    """Follows one piece of work: `watch(running)`, then pass `moved` as its `on_progress`.

    Signals: `cancel_asked`, `sent_back` (go on in the background). It hides itself with `done()`.
    """

    cancel_asked = Signal()
    sent_back = Signal()

    def __init__(self, icon: str, title: str, on_cancel: str, *, background: bool = False) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._title = title
        self._on_cancel = on_cancel
        self._started = 0.0
        self._running: Running | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self.icon = Icon(icon, "teal", 20)
        self.title = Label(title, "heading")
        self.percent = Label("", "heading", tone=None)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.count = Label("", "strong")
        self.left = Label("", "muted")
        self.promise = Label(on_cancel, "muted", wrap=True)
        self.cancel_button = Button(self.tr("Cancel"), "x")
        self.back_button = Button(self.tr("Go on in the background"))
        self.back_button.setVisible(background)
        self._build()
        self.cancel_button.clicked.connect(self.cancel)
        self.back_button.clicked.connect(self._send_back)
        self.hide()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(18), px(14), px(18), px(14))
        layout.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.percent)
        counts = QHBoxLayout()
        counts.addWidget(self.count)
        counts.addWidget(self.left)
        counts.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.promise, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(KeyCap("Esc"))
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addLayout(counts)
        layout.addWidget(Rule())
        layout.addLayout(foot)

    def watch(self, running: Running) -> None:
        """Follow this work; the card appears once it has taken a second."""
        self._running = running
        self._started = time.monotonic()
        self.title.setText(self._title)
        self.bar.setRange(0, 0)
        self.percent.setText("")
        self.count.setText("")
        self.left.setText("")
        self.promise.setText(self._on_cancel)
        allow(self.cancel_button)
        self._patience.start(_PATIENCE)

    def moved(self, done: int, total: int) -> None:
        """Progress of the work; total 0 means that nobody knows it."""
        if total <= 0:
            self.count.setText(number(done))
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.percent.setText(self.tr("{percent}%").format(percent=done * 100 // total))
        self.count.setText(self.tr("{done} of {total}").format(done=number(done), total=number(total)))
        spent = time.monotonic() - self._started
        if done and spent > 1:
            left = round(spent * (total - done) / done)
            self.left.setText(self.tr("· about {seconds} seconds left").format(seconds=number(left)))

    def cancel(self) -> None:
        """Ask the work to stop and say so."""
        if self._running is None:
            return
        self._running.cancel()
        self.title.setText(self.tr("Cancelling…"))
        self.promise.setText(self.tr("The current row is finished, then everything goes back to the start."))
        allow(self.cancel_button, under_way())
        self.cancel_asked.emit()

    def done(self) -> None:
        """The work has ended, one way or the other."""
        self._patience.stop()
        self._running = None
        self.hide()

    def _send_back(self) -> None:
        self._patience.stop()
        self.hide()
        self.sent_back.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._running is not None:
            self.cancel()
        else:
            super().keyPressEvent(event)


class Waiting(QWidget):
    """A quiet «loading» in the middle, for pages whose first answer is on its way."""

    def __init__(self, text: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        words = Label(text, "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
