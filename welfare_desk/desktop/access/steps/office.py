# SPDX-License-Identifier: Apache-2.0
"""Step 1: which office this PC is for; the head of its papers grows below the fields."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from welfare_desk.desktop.access.places import ask_for_new_folder
from welfare_desk.desktop.access.provinces import PROVINCES
from welfare_desk.desktop.access.steps.step import Making, Step
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.text import isolate

_KEPT = "first_run/office"


class Letterhead(QWidget):
    """The head of the office's papers as they will be printed: Persian whatever the screen speaks."""

    def __init__(self, date: str) -> None:
        super().__init__()
        self._date = date
        self._county = ""
        self.setFixedHeight(px(76))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Head of the papers"))

    def say(self, county: str) -> None:
        """Another county."""
        self._county = county
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(tokens().card))
        painter.drawRoundedRect(box, 8, 8)
        painter.fillRect(QRectF(0, 0, self.width(), px(5)), QColor(tokens().primary))
        name = (
            f"\u200fاداره بهزیستی شهرستان {self._county}" if self._county else "\u200fاداره بهزیستی شهرستان …"
        )
        self._words(painter, 0, "\u200fسازمان بهزیستی کشور", fonts.BOLD, tokens().ink, px(14))
        self._words(painter, 1, name, fonts.REGULAR, tokens().muted, px(14))
        for line, (label, value) in enumerate(
            (("تاریخ:", self._date), ("شماره:", f"{self._date[:4]}/000001"))
        ):
            self._pair(painter, line, label, value)
        painter.end()

    def _words(self, painter: QPainter, line: int, words: str, weight: int, ink: str, edge: int) -> None:
        painter.setFont(fonts.font(13, weight, persian=True, scale=look().scale))
        painter.setPen(QColor(ink))
        box = QRectF(edge, px(14) + line * px(24), self.width() - 2 * edge - px(6), px(24))
        painter.drawText(box, _RIGHT, words)

    def _pair(self, painter: QPainter, line: int, label: str, value: str) -> None:
        painter.setFont(fonts.font(12, persian=True, scale=look().scale))
        y = px(14) + line * px(24)
        painter.setPen(QColor(tokens().muted))
        painter.drawText(QRectF(px(100), y, px(56), px(24)), _RIGHT, label)
        painter.setPen(QColor(tokens().ink))
        painter.setFont(fonts.font(12, fonts.SEMI_BOLD, persian=True, scale=look().scale))
        painter.drawText(QRectF(px(14), y, px(94), px(24)), _RIGHT, isolate(value))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class OfficeStep(Step):
    """Province, county, code at headquarters, and the folder."""

    def __init__(self, making: Making) -> None:
        title = self.tr("Which office is this PC for?")
        super().__init__(
            making, 1, title, self.tr("These words stand on every paper and in the monthly report.")
        )
        self.form = Form(columns=2)
        self.province = ChoiceField(
            "province",
            self.tr("Province"),
            [(name, name) for name in PROVINCES],
            hint=self.tr("List of 31 provinces"),
            required=True,
        )
        self.county = TextField("county", self.tr("County"), required=True)
        self.county.show_hint(self.tr("Cannot be changed after the first file"), "warning")
        self.code = TextField(
            "office_code",
            self.tr("Code of the office at headquarters"),
            hint=self.tr("Stands in the monthly bundle; may stay empty"),
            code=True,
        )
        self.letterhead = Letterhead(format_date(making.today()))
        self.folder = Label("", "small", code=True)
        self.choose = Button(self.tr("Another folder…"), "folder-open", ButtonKind.LINK, small=True)
        self._build()
        self._connect()
        self._restore()

    def _build(self) -> None:
        for field in (self.province, self.county, self.code):
            self.form.add(field)
        self.body.addWidget(self.form)
        self.body.addWidget(Label(self.tr("The head of the papers becomes"), "label"))
        self.body.addWidget(self.letterhead)
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Data folder"), "label"))
        row.addWidget(self.folder)
        row.addWidget(self.choose)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_head)
        self.form.changed.connect(self.changed)
        self.form.finished.connect(self.leave)
        self.choose.clicked.connect(self._choose_folder)

    def _restore(self) -> None:
        kept = self.making.memory.get(_KEPT)
        if isinstance(kept, dict):
            self.form.show_values({name: kept.get(name) for name in self.form.fields})
        self._show_head()
        self.folder.setText(str(self.making.folder))

    def _show_head(self) -> None:
        self.letterhead.say(self.county.value())

    def _choose_folder(self) -> None:
        folder = ask_for_new_folder(self, self.making.folder)
        if folder is not None:
            self.making.folder = folder
            self.folder.setText(str(folder))

    def leave(self) -> None:
        if self.form.check():
            return
        making, values = self.making, self.form.values()
        making.province, making.county = values["province"], values["county"]
        making.office_code = values["office_code"]
        making.memory.put(_KEPT, values)
        self.done.emit()

    def first_focus(self) -> QWidget:
        return self.province.choice
