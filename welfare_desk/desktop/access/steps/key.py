# SPDX-License-Identifier: Apache-2.0
"""Step 3: the recovery key is printed, hidden on the screen, and typed back from the paper."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.access.groups import GroupBoxes
from welfare_desk.desktop.access.steps.step import Making, Step
from welfare_desk.desktop.doors import Doors, OfficeMade
from welfare_desk.desktop.kit.banners import Banner, Hint
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.preview import PaperPreview
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.recovery import GROUPS
from welfare_desk.domain.text import isolate


class Sheet(QWidget):
    """A small likeness of the printed sheet; the groups are dots until they are shown."""

    def __init__(self, groups: tuple[str, ...], office: str) -> None:
        super().__init__()
        self._groups, self._office = groups, office
        self.shown = False
        self.setFixedSize(px(236), px(132))
        self.setAccessibleName(self.tr("The sheet with the recovery key"))

    def show_key(self, groups: tuple[str, ...], office: str) -> None:
        """Another key."""
        self._groups, self._office = groups, office
        self.update()

    def turn(self, shown: bool) -> None:
        """Show the groups on the screen, or hide them again."""
        self.shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(0, 0, self.width() - 4, self.height() - 4)
        painter.fillRect(paper.translated(3, 3), QColor(tokens().line))
        painter.fillRect(paper, QColor("#FFFFFF"))
        painter.fillRect(QRectF(0, 0, paper.width(), px(4)), QColor("#0B6E6E"))
        self._line(painter, px(9), "\u200fکلید بازیابی", 12, fonts.BOLD, "#0B6E6E", paper.width())
        office = f"\u200fاداره بهزیستی شهرستان {self._office}"
        self._line(painter, px(27), office, 10, fonts.REGULAR, "#5C6B79", paper.width())
        for place in range(GROUPS):
            self._group(painter, place, paper.width())
        warning = "\u200fدر گاوصندوق بماند؛ از آن عکس نگیرید"
        self._line(painter, px(106), warning, 10, fonts.REGULAR, "#A8231C", paper.width())
        painter.end()

    def _line(
        self, painter: QPainter, y: float, words: str, size: int, weight: int, ink: str, width: float
    ) -> None:
        painter.setFont(fonts.font(size, weight, persian=True, scale=look().scale))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, y, width, px(20)), Qt.AlignmentFlag.AlignCenter, words)

    def _group(self, painter: QPainter, place: int, paper: float) -> None:
        gap = px(5)
        width = (paper - px(20) - 3 * gap) / 4
        x = px(10) + (place % 4) * (width + gap)
        box = QRectF(x, px(52) + (place // 4) * px(27), width, px(21))
        painter.setPen(QPen(QColor("#E2E8ED"), 1))
        painter.setBrush(QColor("#F7F9FA"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor("#17232E"))
        painter.setFont(fonts.font(9 if self.shown else 12, fonts.BOLD, persian=False, scale=look().scale))
        words = self._groups[place] if self.shown and place < len(self._groups) else "••••"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class KeyStep(Step):
    """Print, hide, type back: what was typed proves that the paper is right."""

    def __init__(self, making: Making) -> None:
        title = self.tr("Keep the recovery key")
        text = self.tr(
            "If all passwords are forgotten, only this key opens the data."
            " Print it now and type it from the paper."
        )
        super().__init__(making, 3, title, text)
        self._out = False
        self.sheet = Sheet((), "")
        self.paper = PaperPreview(making.operations, with_acts=False)
        self.state = Hint("printer", self.tr("Not on paper yet"), Tone.AMBER)
        self.note = Label("", "muted", wrap=True)
        self.print_button = Button(self.tr("Print"), "printer")
        self.save_button = Button(self.tr("Save as PDF…"), "download")
        self.show_button = Button(self.tr("Show"), "eye")
        self.boxes = GroupBoxes()
        self.count = Hint("circle-check", "", Tone.GREEN)
        self._build()
        self._connect()

    def _build(self) -> None:
        card = Card(soft=True, margin=14)
        row = QHBoxLayout()
        row.setSpacing(px(30))
        row.addWidget(self.sheet)
        side = QVBoxLayout()
        side.setSpacing(px(10))
        side.addWidget(self.state)
        side.addWidget(self.note)
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button, self.show_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        side.addLayout(buttons)
        side.addWidget(self.paper.trouble)
        side.addStretch(1)
        row.addLayout(side, 1)
        card.body.addLayout(row)
        self.body.addWidget(card)
        self.body.addWidget(Label(self.tr("Type the key from the paper"), "heading"))
        words = self.tr(
            "Letters and digits are Latin; a Persian keyboard is turned back for you."
            " There is no O, I, L or U."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self.body.addWidget(self.boxes)
        self.body.addWidget(self.count)
        warning = Banner(
            Tone.AMBER,
            "triangle-alert",
            self.tr("Without a password and this key the data cannot be opened"),
            self.tr(
                "It is encrypted; nobody, support included, has another way."
                " Print two sheets and keep them apart."
            ),
        )
        self.body.addWidget(warning)
        self.body.addStretch(1)
        self.paper.hide()

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.paper.print_out)
        self.save_button.clicked.connect(self.paper.save_as)
        self.show_button.clicked.connect(self._turn)
        self.paper.printed.connect(self._printed)
        self.paper.saved.connect(self._saved)
        self.paper.failed.connect(self.trouble.show_error)
        self.boxes.changed.connect(self._show_count)
        self._tell_shown()

    def show_step(self) -> None:
        made = self.making.made
        if made is None:
            return
        self.sheet.show_key(made.recovery, self.making.county)
        self.boxes.expect(made.recovery)
        self._show_count()
        self.making.operations.run(
            partial(_drawing, self.making.doors, made),
            self._drawn,
            owner=self,
            on_error=self.trouble.show_error,
        )

    def _drawn(self, pdf: bytes) -> None:
        self.paper.show_pdf(pdf, file_name(".pdf", self.tr("Recovery key"), self.making.county))

    def _printed(self) -> None:
        self._say_out(self.tr("The sheet was printed, {time}"))

    def _saved(self, path: str) -> None:
        self._say_out(self.tr("The sheet was saved as PDF, {time}; print it and delete the file"))

    def _say_out(self, words: str) -> None:
        self._out = True
        self.state.icon.show_icon("circle-check", "green")
        self.state.words.set_tone(Tone.GREEN)
        self.state.say(words.format(time=isolate(f"{datetime.datetime.now(IRAN):%H:%M}")))
        self.changed.emit()

    def _turn(self) -> None:
        self.sheet.turn(not self.sheet.shown)
        self._tell_shown()

    def _tell_shown(self) -> None:
        shown = self.sheet.shown
        self.show_button.say(self.tr("Hide") if shown else self.tr("Show"))
        self.note.setText(
            self.tr("Whoever sees the screen sees the key; hide it before you type it from the paper.")
            if shown
            else self.tr("Hidden on the screen, so that it is typed from the paper.")
        )

    def _show_count(self) -> None:
        right = self.boxes.right()
        self.count.setVisible(bool(right))
        self.count.say(self.tr("{right} of 8 groups are right", "", right).format(right=right))
        self.changed.emit()

    def missing(self) -> str:
        left = GROUPS - self.boxes.right()
        return self.tr("{left} groups are left", "", left).format(left=left) if left else ""

    def first_focus(self) -> QWidget:
        return self.boxes.boxes[0]


def _drawing(doors: Doors, made: OfficeMade, progress: Progress) -> bytes:
    return doors.recovery_sheet_pdf(made)
