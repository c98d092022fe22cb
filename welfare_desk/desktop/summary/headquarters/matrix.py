# SPDX-License-Identifier: Apache-2.0
"""Offices below one another, months beside one another from right to left, a state in every cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
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
from welfare_desk.desktop.kit.focus import paint_ring
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import month_name
from welfare_desk.desktop.summary.headquarters.legend import DOT
from welfare_desk.desktop.summary.headquarters.words import (
    Counts,
    cell_told,
    cell_words,
    complete,
    state_look,
)
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import MISSING, BoardCell, BoardRow, CellState
from welfare_desk.services.summary.bundles.board import Board

Index = QModelIndex | QPersistentModelIndex
_NAME, _STANDING, _ROW, _HEAD = 150, 92, 31, 34
"""Pixels at scale 1: an office's name, how it stands at the end of its row, a row, the heads."""
_WIDE, _NARROW = 92, 46
"""A month's cell with words, and with a sign and a number alone."""
_LETTERS = 3
_HEADS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def row_standing(row: BoardRow) -> tuple[str, Tone]:
    """How an office stands with the months shown: what was refused, how many are left, or complete."""
    left = sum(cell.state in MISSING for cell in row.cells)
    refused = sum(cell.state is CellState.REFUSED for cell in row.cells)
    if refused:
        return Counts().refused_months(refused), Tone.RED
    if left:
        return Counts().left(left), Tone.GREY
    return complete(), Tone.GREEN


class _Cells(QAbstractTableModel):
    """The board as a table: the county, a column for each month, how the office stands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.board: Board | None = None
        self.cut = False
        """Whether months are named by their first letters, where their columns are narrow."""

    def show_board(self, board: Board) -> None:
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def cell_at(self, index: Index) -> BoardCell | None:
        """The cell of an index; None for a name or the end of a row."""
        if self.board is None or not index.isValid() or not 0 < index.column() <= len(self.board.months):
            return None
        return self.board.rows[index.row()].cells[index.column() - 1]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.board is None or (parent is not None and parent.isValid()) else len(self.board.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        if self.board is None or (parent is not None and parent.isValid()):
            return 0
        return len(self.board.months) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Arrows go from month to month alone.
        if self.cell_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.board is None:
            return None
        row, cell = self.board.rows[index.row()], self.cell_at(index)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if cell is None:
                told = row.name if index.column() == 0 else row_standing(row)[0]
                return told if role == Qt.ItemDataRole.AccessibleTextRole else tip(told)
            told = cell_told(row.name, cell)
            return tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if cell is not None:
            return cell_words(cell, short=False)
        return row.name if index.column() == 0 else row_standing(row)[0]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.board is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = start_side() if section == 0 else Qt.AlignmentFlag.AlignHCenter
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role not in _HEADS:
            return None
        if section == 0:
            return self.tr("Office")
        if section > len(self.board.months):
            return self.tr("Standing")
        name = month_name(self.board.months[section - 1].month)
        return running(name[:_LETTERS] if self.cut and role == Qt.ItemDataRole.DisplayRole else name)


class _Painter(QStyledItemDelegate):
    """Paints a state as a soft chip with its sign and word; the one under the cursor has a ring."""

    def __init__(self, cells: _Cells, matrix: Matrix) -> None:
        super().__init__(cells)
        self._cells, self._matrix = cells, matrix

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        given: Any = option  # PySide's stubs leave the fields of options out
        rect, board = given.rect, self._cells.board
        if board is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.fillRect(rect, QColor(colours.stripe if index.row() % 2 else colours.card))
        cell, row = self._cells.cell_at(index), board.rows[index.row()]
        if cell is not None:
            self._paint_cell(painter, rect, cell, bool(given.state & QStyle.StateFlag.State_Selected))
        elif index.column() == 0:
            font = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
            colour = colours.ink if row.enrolled else colours.muted
            Brush(painter, rect.adjusted(px(10), 0, -px(6), 0)).text(running(row.name), font, colour)
        else:
            words, tone = row_standing(row)
            Brush(painter, rect.adjusted(px(6), 0, -px(6), 0)).chip(words, tone)
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: BoardCell, current: bool) -> None:
        chip = QRectF(rect).adjusted(px(4), px(4), -px(4), -px(4))
        shown, colours = state_look(cell.state), tokens()
        shade = colours.shade(shown.tone)
        absent = cell.state in {CellState.NOT_COME, CellState.BEFORE}
        painter.setBrush(Qt.BrushStyle.NoBrush if absent else QColor(shade.soft))
        painter.setPen(Qt.PenStyle.NoPen)
        if cell.state is CellState.NOT_COME:
            painter.setPen(QPen(QColor(colours.control_line), 1, Qt.PenStyle.DashLine))
        if cell.state is not CellState.BEFORE:
            painter.drawRoundedRect(chip, px(6), px(6))
        self._paint_words(painter, chip.toRect(), cell, colours.muted if absent else shade.ink)
        if cell.refused and cell.state is not CellState.REFUSED:
            self._paint_mark(painter, chip)
        if current:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, px(6), px(6))

    def _paint_words(self, painter: QPainter, chip: QRect, cell: BoardCell, colour: str) -> None:
        """Sign and words together in the middle."""
        shown, short = state_look(cell.state), self._matrix.is_short()
        font = fonts.font(12, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        words = running(cell_words(cell, short=short))
        sign = px(15) if shown.icon else 0
        width = QFontMetrics(font).horizontalAdvance(words) + (sign + px(4) if sign else 0)
        left = max(chip.left(), chip.left() + (chip.width() - width) // 2)
        brush = Brush(painter, QRect(left, chip.top(), min(chip.width(), width + 2), chip.height()))
        if sign:
            icons.paint(painter, shown.icon, colour, _middle(brush.take(sign), sign))
            brush.gap(px(4))
        brush.text(words, font, colour)

    @staticmethod
    def _paint_mark(painter: QPainter, chip: QRectF) -> None:
        """A corner that says: of this month something was refused as well."""
        shade, side = tokens().shade(Tone.RED), px(DOT)
        x = chip.left() + px(3) if look().persian else chip.right() - px(3) - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.strong))
        painter.drawEllipse(QRectF(x, chip.top() + px(3), side, side))


def _middle(spot: QRect, side: int) -> QRect:
    return QRect(spot.x(), spot.y() + (spot.height() - side) // 2, side, side)


def _first_place(board: Board) -> tuple[int, int]:
    """Where the cursor stands at first: on what was refused, else on the newest month of the first office."""
    for place, row in enumerate(board.rows):
        for column, cell in enumerate(row.cells, 1):
            if cell.state is CellState.REFUSED:
                return place, column
    return 0, len(board.months)


class Matrix(QTableView):
    """Arrows go through the cells, Enter opens one.

    Signals: `chosen` and `opened` (code of the office, month).
    """

    chosen = Signal(str, object)
    opened = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.cells = _Cells(self)
        self.setAccessibleName(self.tr("Offices and their months"))
        self.setModel(self.cells)
        self._painter = _Painter(self.cells, self)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget())
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(px(_ROW))
        vertical.setDefaultSectionSize(px(_ROW))
        horizontal.setHighlightSections(False)
        horizontal.setSectionsClickable(False)
        horizontal.setFixedHeight(px(_HEAD))
        horizontal.setMinimumSectionSize(px(_NARROW))
        horizontal.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_board(self, board: Board) -> None:
        """Other cells; the cursor stays on its office and month, else it goes to what was refused."""
        at = self.current()
        self.cells.show_board(board)
        self._spread()
        if not board.rows or not board.months:
            return
        if at is None or not self.go_to(*at):
            self._put(*_first_place(board))

    def current(self) -> tuple[str, JalaliMonth] | None:
        """The office and month under the cursor."""
        cell, board = self.cells.cell_at(self.currentIndex()), self.cells.board
        if cell is None or board is None:
            return None
        return board.rows[self.currentIndex().row()].code, cell.month

    def go_to(self, office: str, month: JalaliMonth) -> bool:
        """Put the cursor on a cell; whether it is shown."""
        board = self.cells.board
        if board is None or month not in board.months:
            return False
        for place, row in enumerate(board.rows):
            if row.code == office:
                self._put(place, board.months.index(month) + 1)
                return True
        return False

    def _put(self, row: int, column: int) -> None:
        at = self.cells.index(row, column)
        self.setCurrentIndex(at)
        self.scrollTo(at)

    def is_short(self) -> bool:
        """Whether cells have room for a sign and a number alone."""
        return self.columnWidth(1) < px(_WIDE)

    def _spread(self) -> None:
        """Months share what names and standings leave, and scroll where that is too little."""
        board = self.cells.board
        if board is None or not board.months:
            return
        names = max((self.fontMetrics().horizontalAdvance(row.name) for row in board.rows), default=0)
        name = max(px(90), min(px(_NAME), names + px(30)))
        standing = px(_STANDING)
        each = (self.viewport().width() - name - standing) // len(board.months)
        longest = max(self.fontMetrics().horizontalAdvance(month_name(one.month)) for one in board.months)
        self.cells.cut = longest + px(14) > each
        self.setColumnWidth(0, name)
        for column in range(1, len(board.months) + 1):
            self.setColumnWidth(column, max(px(_NARROW), min(each, px(140))))
        self.setColumnWidth(len(board.months) + 1, standing)

    def whole_rows(self, height: int) -> int:
        """The greatest height within `height` that shows no cut row."""
        return px(_HEAD) + max(1, (height - px(_HEAD)) // px(_ROW)) * px(_ROW)

    def _tell(self, current: QModelIndex) -> None:
        at = self.current()
        if at is not None:
            self.chosen.emit(*at)

    def _open(self, index: QModelIndex) -> None:
        at = self.current()
        if at is not None and index.isValid():
            self.opened.emit(*at)

    def open_current(self) -> None:
        """Open the cell under the cursor."""
        self._open(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.open_current()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.cells.board is not None:
            last = len(self.cells.board.months)
            self._put(self.currentIndex().row(), 1 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.current() is None:
            painter = QPainter(self.viewport())
            paint_ring(painter, self.viewport().rect())
            painter.end()
