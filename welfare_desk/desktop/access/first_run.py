# SPDX-License-Identifier: Apache-2.0
"""The first run: five steps make an office; an existing one, or a backup, is one link away."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSpacerItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desk.desktop.access.places import ask_for_office
from welfare_desk.desktop.access.side import SidePanel, pale
from welfare_desk.desktop.access.steps.account import AccountStep
from welfare_desk.desktop.access.steps.ending import BackupStep, LastStep
from welfare_desk.desktop.access.steps.key import KeyStep
from welfare_desk.desktop.access.steps.office import OfficeStep
from welfare_desk.desktop.access.steps.step import Making, Step
from welfare_desk.desktop.doors import Doors
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.banners import Banner, Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.mark import Mark, window_icon
from welfare_desk.desktop.theme.tokens import Tone

SIDE = 336
NARROW_SIDE = 280


class StepList(QWidget):
    """The five steps on the dark panel: done with a tick, now in amber, later pale."""

    def __init__(self, steps: list[tuple[str, str]]) -> None:
        super().__init__()
        self._steps = steps
        self._now = 0
        self.setFixedHeight(px(84) * len(steps))
        self.go(0)

    def go(self, number: int) -> None:
        """This step is at hand."""
        self._now = number
        self.setAccessibleName(self._steps[number][0])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (title, note) in enumerate(self._steps):
            self._paint_step(painter, number, title, note)
        painter.end()

    def _paint_step(self, painter: QPainter, number: int, title: str, note: str) -> None:
        side, top = px(34), number * px(84)
        x = self.width() - side if look().persian else 0
        circle = QRectF(x, top, side, side).adjusted(1, 1, -1, -1)
        if number < len(self._steps) - 1:
            painter.setPen(QPen(QColor(tokens().rail_active), 2))
            middle = round(circle.center().x())
            painter.drawLine(middle, top + side + 2, middle, top + px(84) - 2)
        done, now = number < self._now, number == self._now
        colour = "#7AD19B" if done else tokens().amber_mark if now else "#5F8085"
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(tokens().amber_mark) if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if done:
            icons.paint(painter, "check", "#7AD19B", circle.toRect().adjusted(8, 8, -8, -8))
        else:
            painter.setPen(QColor(tokens().on_amber if now else tokens().rail_muted))
            painter.setFont(fonts.font(14, fonts.BOLD, persian=look().persian, scale=look().scale))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        self._paint_words(painter, top, title, note, bright=done or now, bold=now)

    def _paint_words(
        self, painter: QPainter, top: int, title: str, note: str, *, bright: bool, bold: bool
    ) -> None:
        edge = px(50)
        x = 0 if look().persian else edge
        side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        mark = "\u200f" if look().persian else ""
        weight = fonts.BOLD if bold else fonts.REGULAR
        painter.setFont(fonts.font(14, weight, persian=look().persian, scale=look().scale))
        painter.setPen(QColor(tokens().rail_ink if bright else tokens().rail_muted))
        painter.drawText(QRect(x, top - px(4), self.width() - edge, px(24)), flags, mark + title)
        painter.setFont(fonts.font(12, persian=look().persian, scale=look().scale))
        painter.setPen(QColor(tokens().rail_muted))
        painter.drawText(QRect(x, top + px(20), self.width() - edge, px(20)), flags, mark + note)


class FirstRunWindow(QWidget):
    """Signals: `opened` (session, page to begin with), `sign_in_wanted` (folder of an existing office)."""

    opened = Signal(object, str)
    sign_in_wanted = Signal(object)

    def __init__(self, doors: Doors, memory: Memory) -> None:
        super().__init__()
        self._doors = doors
        self.operations = Operations(None, self)
        self.making = Making(doors, self.operations, memory, doors.office_dir)
        self.steps: list[Step] = [
            kind(self.making) for kind in (OfficeStep, AccountStep, KeyStep, BackupStep, LastStep)
        ]
        self._now = 0
        self.side = SidePanel(SIDE)
        self.list = StepList(self._names())
        self.stack = QStackedWidget()
        self.open_link = Button(self.tr("Open an existing office"), "folder-open", ButtonKind.LINK)
        self.restore_link = Button(self.tr("Restore from a backup"), "database-backup", ButtonKind.LINK)
        self.kept = Hint("save", "", None)
        self.back_button = Button(self.tr("Back"))
        self.next_button = Button(self.tr("Next"), "arrow-left", ButtonKind.FILLED)
        self.next_key = KeyCap("Enter")
        self.missing = Label("", "muted")
        self._build()
        self._connect()
        self.go(0)

    def _names(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Office and county"), self.tr("name, province, folder")),
            (self.tr("Account of the head"), self.tr("user name and password")),
            (self.tr("Recovery key"), self.tr("on paper, in the safe")),
            (self.tr("Backup folder"), self.tr("second disk or USB")),
            (self.tr("First list"), self.tr("import from Excel")),
        ]

    def _build(self) -> None:
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(1024, 560)
        self.resize(1366, 768)
        self.setWindowTitle(self.tr("Welfare Desk — new office"))
        self.setWindowIcon(window_icon())
        self._build_side()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        for step in self.steps:
            self.stack.addWidget(_scrolling(step))
        column.addWidget(self.stack, 1)
        column.addWidget(self._build_foot())
        outer.addLayout(column, 1)

    def _build_side(self) -> None:
        column = self.side.column
        column.setContentsMargins(px(36), px(40), px(36), px(26))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(Mark(44))
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addWidget(pale(self.tr("Welfare Desk"), "rail_title"))
        words.addWidget(pale(self.tr("making a new office"), "rail_small"))
        head.addLayout(words, 1)
        column.addLayout(head)
        self._gap = QSpacerItem(0, px(56))
        column.addItem(self._gap)
        column.addWidget(self.list)
        column.addStretch(1)
        self._told = pale(self.tr("About four minutes; each step is kept."), "rail_small")
        column.addWidget(self._told)

    def _build_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("bar", "bottom")
        foot.setFixedHeight(px(60))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(20), 0, px(20), 0)
        row.setSpacing(px(10))
        row.addWidget(self.open_link)
        row.addWidget(self.restore_link)
        row.addWidget(self.kept)
        row.addStretch(1)
        for widget in (self.back_button, self.next_button, self.next_key, self.missing):
            row.addWidget(widget)
        return foot

    def _connect(self) -> None:
        self.open_link.clicked.connect(self._open_existing)
        self.restore_link.clicked.connect(self._restore)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        for step in self.steps:
            step.done.connect(self._step_done)
            step.changed.connect(self._show_foot)
            step.wanted.connect(self._finish)
        help_key = QAction(self.tr("Help"), self)
        help_key.setShortcut(QKeySequence("F1"))
        help_key.triggered.connect(self._help)
        self.addAction(help_key)

    # steps

    @property
    def step(self) -> Step:
        """The step at hand."""
        return self.steps[self._now]

    def go(self, number: int) -> None:
        """Show a step."""
        self._now = number
        self.list.go(number)
        self.stack.setCurrentIndex(number)
        self.step.show_step()
        self._show_foot()
        # A cursor can only be put into what is already laid out.
        QTimer.singleShot(0, self._focus)

    def _focus(self) -> None:
        self.step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_foot(self) -> None:
        first, last = self._now == 0, self._now == len(self.steps) - 1
        self.open_link.setVisible(first)
        self.restore_link.setVisible(first)
        self.kept.setVisible(not first)
        # Once the office stands on the disk, what the first two steps asked can no longer be changed here.
        self.back_button.setVisible(self._now in (1, 3, 4))
        self.next_button.setVisible(not last)
        missing = self.step.missing()
        allow(self.next_button, missing)
        self.next_key.setVisible(not missing and not last)
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        if self._now == 1:
            self.kept.say(self.tr("Step 1 is kept"))
        elif self._now:
            self.kept.say(self.tr("The office is made; steps 1 to {done} are kept").format(done=self._now))

    def _next(self) -> None:
        if not self.step.missing():
            self.step.leave()

    def _back(self) -> None:
        self.go(self._now - 1)

    def _step_done(self) -> None:
        if self.step.missing():
            return
        if self._now + 1 < len(self.steps):
            self.go(self._now + 1)
        else:
            self._finish("")

    def _finish(self, page: str) -> None:
        made = self.making.made
        if made is not None:
            self.making.memory.drop("first_run/")
            self.opened.emit(made.session, page)

    # other beginnings

    def _open_existing(self) -> None:
        folder = ask_for_office(self, self._doors.office_dir)
        if folder is None:
            return
        if self._doors.office_card(folder) is None:
            title = self.tr("There is no office in this folder")
            text = self.tr("Choose the folder that holds office.db.")
            self.step.trouble.show_banner(Banner(Tone.AMBER, "folder-open", title, text))
            return
        self.sign_in_wanted.emit(folder)

    def _restore(self) -> None:
        from welfare_desk.desktop.access.restore import RestoreDialog

        dialog = RestoreDialog(self, self._doors, self.making.folder, self.operations)
        dialog.answered.connect(self._restored)
        dialog.open()

    def _restored(self, folder: Path | None) -> None:
        if folder is not None:
            self.sign_in_wanted.emit(folder)

    def _help(self) -> None:
        from welfare_desk.desktop.frame.help import HelpDialog

        HelpDialog(self, [("Enter", self.tr("next field or step"))], []).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter that no field and no button took, as in the boxes of the key, is the key beside «Next».
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.next_button.isVisible():
                self._next()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.list.update()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(px(SIDE if self.width() >= 1200 * look().scale else NARROW_SIDE))
        low = self.height() < px(600)  # with large letters: the five steps need the room
        self._told.setVisible(not low)
        self._gap.changeSize(0, px(20 if low else 56))
        self.side.column.invalidate()

    def let_go(self) -> None:
        """End what runs behind the window."""
        self.operations.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.let_go()
        super().closeEvent(event)


def _scrolling(step: Step) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    sheet = QWidget()
    sheet.setProperty("surface", "card")
    row = QHBoxLayout(sheet)
    row.setContentsMargins(px(16), 0, px(16), 0)
    row.addStretch(1)
    row.addWidget(step, 1000)
    row.addStretch(1)
    area.setWidget(sheet)
    return area
