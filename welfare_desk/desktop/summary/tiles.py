# SPDX-License-Identifier: Apache-2.0
"""Figures of the office with how they moved since the last month; pressing one opens the files behind it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP
from welfare_desk.desktop.kit.cards import PressedCard
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, OneLine
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import day, month_title, number
from welfare_desk.desktop.summary.chart import span_words
from welfare_desk.desktop.summary.charts import percent
from welfare_desk.desktop.summary.line import LineChart, Point, Spark, base_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage
from welfare_desk.domain.summary.trend import ChartKind, Figure, MonthEnd, change
from welfare_desk.domain.text import isolate

_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ARROWS = {1: "trending-up", -1: "trending-down", 0: "minus"}


def change_words(by: int | None) -> str:
    """How a figure moved, in a word: never by the arrow or the colour alone."""
    translate = QCoreApplication.translate
    if by is None:
        return translate("Charts", "unknown")
    if not by:
        return translate("Figures", "unchanged")
    told = translate("Figures", "{count} more") if by > 0 else translate("Figures", "{count} fewer")
    return told.format(count=number(abs(by)))


class FigureTile(PressedCard):
    """A large figure with its unit, its change in a chip and its last months as a line. `pressed` opens it.

    Signals: `held` (it has the cursor), `menu_wanted` (global point), `stepped` (to the right, down).
    """

    held = Signal()
    menu_wanted = Signal(QPoint)
    stepped = Signal(int, int)

    def __init__(self, figure: Figure, words: str, unit: str, tone: Tone) -> None:
        super().__init__(figure.value)
        self._figure, self._words, self._tone = figure, words, tone
        self.setAccessibleName(words)
        self.figure = Label("", "figure")
        self.title, self.unit = OneLine(words, "muted"), OneLine(unit, "small")
        self.arrow = Icon("minus", str(tone), 15)
        self.chip = Chip("", tone)
        self.spark = Spark(tone)
        self._points: tuple[Point, ...] = ()
        self._period, self._unit_head, self._note = "", unit, ""
        policy = QSizePolicy.Policy
        self.figure.setSizePolicy(policy.Maximum, policy.Fixed)
        for line in (self.title, self.unit):
            line.setSizePolicy(policy.Ignored, policy.Fixed)
        self.title.setToolTip(tip(words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(8), px(14), px(8))
        layout.setSpacing(px(2))
        top = QHBoxLayout()
        top.setSpacing(px(5))
        top.addWidget(self.title, 1)
        top.addWidget(self.arrow)
        top.addWidget(self.chip)
        middle = QHBoxLayout()
        middle.setSpacing(px(7))
        middle.addWidget(self.figure)
        self.unit.setContentsMargins(0, px(8), 0, 0)
        middle.addWidget(self.unit, 1)
        middle.addWidget(self.spark)
        for row in (top, middle):
            layout.addLayout(row)

    def show_figure(self, count: int, note: str, by: int | None, since: str, points: Sequence[Point]) -> None:
        """Another figure: a note beside its unit, its change since an evening told in words, its line."""
        self._points = tuple(points)
        self._period = span_words(points[0].words, points[-1].words) if points else ""
        self.figure.setText(number(count))
        self._note = f"{self._unit_head} · {note}"
        self.unit.setToolTip(tip(self._note))
        self._fit_note()
        told = change_words(by)
        self.chip.show_state(told, self._tone if by is not None else Tone.GREY)
        self.arrow.setVisible(by is not None)
        if by is not None:
            self.arrow.show_icon(_ARROWS[(by > 0) - (by < 0)], str(self._tone))
        self.chip.setToolTip(tip(since))
        self.spark.show_values([point.value for point in points])
        self.spark.setToolTip(tip(base_words(points)))
        self.setAccessibleDescription(f"{number(count)} {self._note}; {told}; {since}")

    def _fit_note(self) -> None:
        """Beside a narrow figure its unit alone, and a shorter line: words that are cut tell nothing."""
        room = self.width() - self.figure.sizeHint().width() - px(2 * 14 + 2 * 7 + 6)
        measure, line = self.unit.fontMetrics().horizontalAdvance, self.spark.sizeHint().width()
        whole = measure(self._note) + line <= room
        self.unit.setText(self._note if whole else self._unit_head)
        self.spark.setFixedWidth(max(px(30), min(line, room - measure(self.unit.text()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def chart(self) -> LineChart:
        """Its last months as a chart of their own, to be copied, printed or read as a table."""
        title = QCoreApplication.translate("Figures", "{figure}: the last months").format(figure=self._words)
        large = LineChart(title, ChartKind(self._figure.value), self._tone, self._unit_head)
        large.period = self._period
        large.show_points(self._points)
        return large

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.held.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_wanted.emit(event.globalPos())


class Figures(QWidget):
    """The row of tiles, by the names of their figures in `tiles`."""

    def __init__(self) -> None:
        super().__init__()
        file = self.tr("files")
        figures = {
            Figure.COVERED: (self.tr("Covered"), Tone.TEAL),
            Figure.ON_PENSION: (self.tr("On pension"), Tone.GREEN),
            Figure.IN_QUEUE: (self.tr("Pension queue"), Tone.BLUE),
            Figure.NON_RECURRING: (self.tr("Non-recurring"), Tone.AMBER),
        }
        self.tiles = {
            figure.value: FigureTile(figure, words, file, tone) for figure, (words, tone) in figures.items()
        }
        for tile in self.tiles.values():
            tile.stepped.connect(partial(self._step, tile))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(GAP))
        self.arrange(beside=True)

    def arrange(self, *, beside: bool) -> None:
        """All in a row, or in a narrow window two beside each other."""
        self._columns = len(self.tiles) if beside else 2
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, *divmod(place, self._columns))
            self._grid.setColumnStretch(place, 1 if beside or place < 2 else 0)

    def _step(self, tile: FigureTile, right: int, down: int) -> None:
        """Put the cursor on the tile that the eye sees there; where there is none it stays."""
        tiles = list(self.tiles.values())
        row, column = divmod(tiles.index(tile), self._columns)
        row, column = row + down, column + (-right if look().persian else right)
        place = row * self._columns + column
        if 0 <= column < self._columns and 0 <= place < len(tiles):
            tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, page: FirstPage) -> None:
        """The figures of today, each against the end of the last month."""
        for figure in Figure:
            count: int = getattr(page.counts, figure.value)
            by = change(count, page.ends, figure)
            points = [
                Point(month_title(end.month), end.figure(figure), figure in end.corrected)
                for end in page.ends
            ]
            points.append(Point(day(page.counts.on), count))
            note, since = self._note(figure, page.counts), self._since(figure, by, page.ends)
            self.tiles[figure.value].show_figure(count, note, by, since, points)

    def _note(self, figure: Figure, counts: Counts) -> str:
        if figure is Figure.COVERED:
            homes = self.tr("{count} households", "", counts.households)
            return homes.format(count=number(counts.households))
        if figure is Figure.NON_RECURRING:
            return self.tr("{count} in the queue").format(count=number(counts.in_queue))
        return isolate(percent(getattr(counts, figure.value), counts.covered))

    def _since(self, figure: Figure, by: int | None, ends: Sequence[MonthEnd]) -> str:
        """What the change is measured against, and how that is known."""
        if not ends or by is None:
            return self.tr("How it stood at the end of the last month is not known.")
        told = self.tr("against the end of {month}, as it was closed")
        if figure in ends[-1].corrected:
            told = self.tr("against the end of {month}, corrected since it was closed")
        elif not ends[-1].closed:
            told = self.tr("against the end of {month}, counted from the dated events")
        return told.format(month=month_title(ends[-1].month))
