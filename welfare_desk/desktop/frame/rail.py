# SPDX-License-Identifier: Apache-2.0
"""The rail at the reading side: the pages one may see, by icon and word; wide from 1600 px."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import PageSpec
from welfare_desk.desktop.frame.pages import rail_words
from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.buttons import PaintedButton
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.mark import Mark

NARROW, WIDE = 80, 188
WIDE_FROM = 1600


class RailButton(PaintedButton):
    """One entry: an icon and its word."""

    def __init__(self, name: str, icon: str, words: str, *, small: bool = False) -> None:
        super().__init__()
        self.name = name
        self._icon = icon
        self._wide = self._short = False
        self._small = small
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def widen(self, wide: bool) -> None:
        """Words beside the icon, or below it."""
        self._wide = wide
        self.updateGeometry()
        self.update()

    def shorten(self, short: bool) -> None:
        """The icon alone, its word in a tool tip: with large letters a low screen has no room for more."""
        self._short = short
        self.setToolTip(tip(self.text()) if short else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._wide:
            return QSize(px(WIDE), px(42))
        return QSize(px(NARROW), px(48 if self._small else 58))

    def worded_height(self) -> int:
        """The least height in which the word has its place below the icon, or beside it."""
        return px(36) if self._wide else px(43 if self._small else 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(NARROW), px(30) if self._short else self.worded_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        ground = QRectF(self.rect()).adjusted(px(8), 1, -px(8), -1)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.rail_active))
            if not self.isChecked():
                painter.setOpacity(0.6)
            painter.drawRoundedRect(ground, 8, 8)
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QColor(colours.amber_mark))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 8, 8)
        if self.isChecked():
            x = self.width() - 4 if look().persian else 0
            tall = self.height() * 2 // 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.amber_mark))
            painter.drawRoundedRect(QRectF(x, (self.height() - tall) / 2, 4, tall), 2, 2)
        ink = colours.rail_ink if self.isChecked() else colours.rail_muted
        if self._wide:
            self._paint_wide(painter, ink)
        else:
            self._paint_narrow(painter, ink)
        painter.end()

    def _font_weight(self) -> int:
        return fonts.SEMI_BOLD if self.isChecked() else fonts.REGULAR

    def _paint_wide(self, painter: QPainter, ink: str) -> None:
        brush = Brush(painter, self.rect().adjusted(px(20), 0, -px(20), 0))
        side = px(18)
        icons.paint(painter, self._icon, ink, brush.take(side))
        brush.gap(px(12))
        persian = look().persian and not self._small
        font = fonts.font(13, self._font_weight(), persian=persian, scale=look().scale)
        brush.text(running(self.text()), font, ink)

    def _paint_narrow(self, painter: QPainter, ink: str) -> None:
        side = px(17 if self._small else 20)
        top = (self.height() - side) // 2 if self._short else px(7 if self._small else 9)
        icons.paint(painter, self._icon, ink, QRect((self.width() - side) // 2, top, side, side))
        if self._short:
            return
        # The words of the foot name a key (F1), whose digit stays as it is on the keyboard.
        persian = look().persian and not self._small
        painter.setFont(fonts.font(11, self._font_weight(), persian=persian, scale=look().scale))
        painter.setPen(QColor(ink))
        words = QRect(0, top + side + px(1), self.width(), px(20))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, running(self.text()))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Rail(QWidget):
    """All entries. `wanted` comes with the name of a page, `help_wanted` with the question mark."""

    wanted = Signal(str)
    help_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], office: str) -> None:
        super().__init__()
        self.buttons: dict[str, RailButton] = {}
        self.setFixedWidth(px(NARROW))
        self._mark = Mark(34)
        self._name = QLabel(self.tr("Welfare Desk"))
        self._office = QLabel(office)
        self._office.setTextFormat(Qt.TextFormat.PlainText)
        self._head = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, px(13), 0, px(6))
        self._layout.setSpacing(px(2))
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._build_head()
        for spec in specs:
            if not spec.at_foot:
                self._add(spec)
        self._layout.addStretch(1)
        for spec in specs:
            if spec.at_foot:
                self._add(spec)
        self._help = RailButton("help", "circle-question-mark", self.tr("Help F1"), small=True)
        self._help.setCheckable(False)
        self._help.clicked.connect(self.help_wanted)
        self._layout.addWidget(self._help)

    def _build_head(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(px(18), 0, px(18), px(8))
        row.setSpacing(px(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name.setProperty("role", "rail_strong")
        self._office.setProperty("role", "rail_small")
        words.addWidget(self._name)
        words.addWidget(self._office)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(words, 1)
        self._layout.addWidget(self._head)
        self._show_head(False)

    def _show_head(self, wide: bool) -> None:
        self._name.setVisible(wide)
        self._office.setVisible(wide)
        margin = px(18) if wide else (px(NARROW) - self._mark.width()) // 2
        layout = self._head.layout()
        if layout is not None:
            layout.setContentsMargins(margin, 0, margin, px(8))

    def _add(self, spec: PageSpec) -> None:
        button = RailButton(spec.name, spec.icon, rail_words(spec), small=spec.at_foot)
        button.clicked.connect(self._click)
        self.buttons[spec.name] = button
        self._layout.addWidget(button)

    def _click(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            button.setChecked(True)
            self.wanted.emit(button.name)

    def light(self, name: str) -> None:
        """Mark the page shown."""
        for known, button in self.buttons.items():
            button.setChecked(known == name)

    def widen(self, wide: bool) -> None:
        """Words beside the icons on a wide screen."""
        self.setFixedWidth(px(WIDE if wide else NARROW))
        self._show_head(wide)
        for button in (*self.buttons.values(), self._help):
            button.widen(wide)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width(), 0)  # words go before the window has to grow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = (*self.buttons.values(), self._help)
        spare = sum(button.sizeHint().height() - button.worded_height() for button in buttons)
        short = self.height() < self._layout.sizeHint().height() - spare
        for button in buttons:
            button.shorten(short)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().rail))
        painter.end()
