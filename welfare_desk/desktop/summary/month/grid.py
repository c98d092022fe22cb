# SPDX-License-Identifier: Apache-2.0
"""One table of a month: lines below one another, measures beside one another, every figure can be opened."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.domain.summary.monthly.figures import ALL, Table
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.sentences.month_words import TOTAL, line_title, measure_title, unit_title

Index = QModelIndex | QPersistentModelIndex
LACKS = "*"
"""Behind a figure that is not complete."""
_TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_NAME, _FIGURE, _ROW, _LOW = 150, 64, 34, 27
"""Pixels at scale 1: the least width of the names of lines and of a figure, the height of a line
and of one that gives."""


class _Figures(QAbstractTableModel):
    """The lines of a table, and their sum below them where there are several."""

    def __init__(self, names: Names, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self.table: Table | None = None
        self.lacking: Table | None = None
        self.titles: Names | None = None
        self._summed: tuple[str, ...] = ()

    def show_table(self, table: Table, lacking: Table | None, titles: Names | None) -> None:
        self.beginResetModel()
        self.table, self.lacking, self.titles = table, lacking, titles
        self._summed = summed_of(table) if titles is None else ()
        self.endResetModel()

    def has_total(self) -> bool:
        """Whether the last row is the sum of the others."""
        return self.table is not None and bool(self._summed) and len(self.table.lines) > 1

    def is_blank(self, index: Index) -> bool:
        """Whether no figure stands there: a sum of what a file may stand in twice is none."""
        assert self.table is not None
        place = index.column() - 1
        measure = self.table.measures[max(0, place)]
        return self.line_at(index.row()) is None and place >= 0 and measure not in self._summed

    def line_at(self, row: int) -> str | None:
        """The key of a line; None for the sum of them all."""
        assert self.table is not None
        return self.table.lines[row].key if row < len(self.table.lines) else None

    def value_at(self, row: int, place: int) -> int | None:
        """A figure; None for an unknown one."""
        assert self.table is not None
        if row < len(self.table.lines):
            return self.table.lines[row].values[place]
        return self.table.total(self.table.measures[place])

    def measure_at(self, index: Index) -> str:
        """What a figure counts; the name of a line stands for its first one."""
        assert self.table is not None
        if index.column() == 0 and self.line_at(index.row()) is None:
            return self._summed[0]
        return self.table.measures[max(0, index.column() - 1)]

    def name_at(self, row: int) -> str:
        """What a line is called."""
        assert self.table is not None
        key = self.line_at(row)
        if key is None or key == ALL:
            return TOTAL.en if look().language == "en" else TOTAL.fa
        if self.titles is not None:
            return self.titles[key]
        return line_title(self.table.code, key, look().language, self._names)

    def lacks(self, row: int, place: int) -> int:
        """How much a figure is without, their sum what all are; 0 where nobody counts that."""
        if self.lacking is None:
            return 0
        if row >= len(self.lacking.lines):
            return sum(line.values[place] or 0 for line in self.lacking.lines)
        return self.lacking.lines[row].values[place] or 0

    def rowCount(self, parent: Index | None = None) -> int:
        if self.table is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.table.lines) + int(self.has_total())

    def columnCount(self, parent: Index | None = None) -> int:
        if self.table is None or (parent is not None and parent.isValid()):
            return 0
        return 1 + len(self.table.measures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.table is None or role not in _TOLD:
            return None
        if index.column() == 0:
            name = self.name_at(index.row())
            return tip(name) if role == Qt.ItemDataRole.ToolTipRole else name
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        if self.is_blank(index):
            return ""
        place = index.column() - 1
        figure = figure_words(self.value_at(index.row(), place))
        lacks = self.lacks(index.row(), place)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{figure} {LACKS}" if lacks else figure
        unit = unit_title(self.table.units[place], look().language)
        told = f"{self.name_at(index.row())}, {self._measure(place)}: {figure} {unit}"
        incomplete = self.tr("not complete")
        return f"{told} ({incomplete})" if lacks else told

    def _measure(self, place: int) -> str:
        assert self.table is not None
        return measure_title(self.table.code, self.table.measures[place], look().language)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.table is None or section == 0:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(start_side() | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        title = self._measure(section - 1)
        unit = unit_title(self.table.units[section - 1], look().language)
        said = len(set(self.table.units)) == 1 or unit.lower() == title.lower()
        return running(title if said else f"{title} ({unit})")


class _Cells(QStyledItemDelegate):
    """Paints a line as the other tables do; the figure under the cursor has a ring."""

    def __init__(self, figures: _Figures) -> None:
        super().__init__(figures)
        self._figures = figures

    def font_of(self, index: Index) -> QFont:
        """Names and the sum are strong."""
        strong = index.column() == 0 or self._figures.line_at(index.row()) in (None, ALL)
        weight = fonts.SEMI_BOLD if strong else fonts.REGULAR
        return fonts.font(13, weight, persian=look().persian, scale=look().scale)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        given: Any = option  # PySide's stubs leave the fields of options out
        rect, state = given.rect, given.state
        colours = tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(state & QStyle.StateFlag.State_Selected)
        plain = colours.stripe if index.row() % 2 else colours.card
        if self._figures.line_at(index.row()) is None:
            plain = colours.header
        painter.fillRect(rect, QColor(colours.selected if current else plain))
        brush = Brush(painter, rect.adjusted(px(10), 0, -px(10), 0))
        brush.text(running(str(index.data() or "")), self.font_of(index), colours.ink)
        if current and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()


class FigureGrid(QTableView):
    """Arrows go from figure to figure, Enter opens one.

    Signal: `opened` (the line, None for the sum of all, and the measure). On the name of a line the cursor
    stands for its first measure.
    """

    opened = Signal(object, str)

    def __init__(self, accessible_name: str, names: Names) -> None:
        super().__init__()
        self.figures = _Figures(names, self)
        self.setAccessibleName(accessible_name)
        self.setModel(self.figures)
        self._cells = _Cells(self.figures)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget())
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(px(_LOW))
        vertical.setDefaultSectionSize(px(_ROW))
        horizontal.setHighlightSections(False)
        horizontal.setSectionsClickable(False)
        horizontal.setFixedHeight(px(_ROW))
        self.doubleClicked.connect(self._open)

    def show_table(self, table: Table, lacking: Table | None = None, titles: Names | None = None) -> None:
        """Another table, or the same one as it is now: the cursor then stays.

        `lacking` marks figures that are not complete; with `titles` of the lines their sum stands among them.
        """
        same = self.figures.table is not None and self.figures.table.code == table.code
        at = self.currentIndex()
        row, column = (at.row(), at.column()) if same and at.isValid() else (0, 1)
        self.figures.show_table(table, lacking, titles)
        self._fit()
        self.go_to(min(row, self.figures.rowCount() - 1), column)

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a figure."""
        self.setCurrentIndex(self.figures.index(max(0, row), column))

    def _fit(self) -> None:
        """Every figure is shown whole; names get what is left."""
        metrics = self.fontMetrics()
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(px(_FIGURE))
        rows = range(self.figures.rowCount())
        for column in range(1, self.figures.columnCount()):
            words = [str(self.figures.headerData(column, Qt.Orientation.Horizontal))]
            words += [str(self.figures.index(row, column).data()) for row in rows]
            wide = max(metrics.horizontalAdvance(each) for each in words) + px(28)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(px(_FIGURE), wide))
        self._keep_names()

    def _keep_names(self) -> None:
        """Where the figures need all the room, the table scrolls sideways instead of losing the names."""
        header = self.horizontalHeader()
        figures = sum(header.sectionSize(column) for column in range(1, header.count()))
        stretched = self.viewport().width() - figures >= px(_NAME)
        mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
        if header.count():
            header.setSectionResizeMode(0, mode)
            if not stretched:
                header.resizeSection(0, px(_NAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_names()

    def whole_rows(self, height: int) -> int:
        """The greatest height within `height` that shows no cut line.

        Lines give a little where the last one, the sum, lacks only that.
        """
        figures = sum(self.columnWidth(column) for column in range(self.figures.columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if figures > self.width() else 0
        room = height - px(_ROW) - bar
        each = room // max(1, self.figures.rowCount())
        row = each if px(_LOW) <= each < px(_ROW) else px(_ROW)
        self.verticalHeader().setDefaultSectionSize(row)
        return px(_ROW) + bar + max(1, room // row) * row

    def _open(self, index: QModelIndex) -> None:
        if self.figures.table is not None and index.isValid() and not self.figures.is_blank(index):
            self.opened.emit(self.figures.line_at(index.row()), self.figures.measure_at(index))

    def open_current(self) -> None:
        """Open the figure under the cursor."""
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.open_current()
        else:
            super().keyPressEvent(event)


class WholeLines(QWidget):
    """Holds a grid so high that its last line is not cut."""

    def __init__(self, grid: FigureGrid) -> None:
        super().__init__()
        self._grid = grid
        grid.setParent(self)

    def settle(self) -> None:
        """Give the grid its height, for another table may need a bar below it."""
        self._grid.setGeometry(0, 0, self.width(), self._grid.whole_rows(self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()
