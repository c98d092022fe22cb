# SPDX-License-Identifier: Apache-2.0
"""The one table: rows described by columns, fetched by pages, sorted by the database, copied to Excel.

Keys: arrows, Home, End, PgUp, PgDn; Enter opens (`opened`), Space ticks, Ctrl+C copies, Ctrl+A selects all;
Ctrl+Left and Ctrl+Right sort by the column beside, Ctrl+Up from the start, Ctrl+Down from the end; Shift+Home
and Shift+End select to an end, Menu and Shift+F10 ask for the row's menu.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from welfare_desk.desktop.kit.cells import STRIP, Cells
from welfare_desk.desktop.kit.columns import CellLook, Column, Fetch
from welfare_desk.desktop.kit.copying import guard_of, to_clipboard
from welfare_desk.desktop.kit.focus import paint_ring
from welfare_desk.desktop.kit.header import Headings
from welfare_desk.desktop.kit.keys import HELD
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.rows import Key, Rows
from welfare_desk.desktop.kit.staying import Staying
from welfare_desk.desktop.kit.table_keys import TableKeys
from welfare_desk.desktop.kit.widths import Widths
from welfare_desk.desktop.theme.look import look, px

CHOSEN_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Table(QTableView):
    """A list of records.

    Signals: `opened` (row; Enter or double click), `current_changed` (row or None), `pressed` (row, column
    name; a click into a BUTTON column), `menu_wanted` (row, global point), `sort_changed` (name, descending).
    """

    opened = Signal(object)
    current_changed = Signal(object)
    pressed = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    sort_changed = Signal(str, bool)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        accessible_name: str,
        key: Key | None = None,
        two_lines: bool = False,
        checkable: bool = False,
        memory: Memory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows = Rows(self.columns, key, self)
        self.checkable = checkable
        self.name = name
        self.headings = Headings(self.columns, self)
        self._cells = Cells(self.rows, self.columns, two_lines, self)
        self._staying = Staying(self)
        self.setAccessibleName(accessible_name)
        self.setHorizontalHeader(self.headings)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self.widths = Widths(self, name, memory or Memory())
        self._keys = TableKeys(self)
        if checkable:
            self._cells.ticks_in = self.headings.ticks_in = 0
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        vertical = self.verticalHeader()
        vertical.hide()  # clicking it selects nothing in right-to-left windows
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self._cells.row_height())
        vertical.setMinimumSectionSize(self._cells.row_height())

    def _connect(self) -> None:
        self.headings.sectionClicked.connect(self._sort_by_section)
        self.rows.modelAboutToBeReset.connect(self._staying.keep)
        self.rows.loaded.connect(self._staying.restore)
        self.doubleClicked.connect(self._open_index)
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(self._tell_current)

    # what pages call

    def show_rows(
        self, fetch: Fetch, sort: str = "", descending: bool = False, *, of: Hashable = None
    ) -> None:
        """Show what the fetch gives, in this order, from the top.

        `of` names whose rows they are: of the same again, the cursor stays as `reload` keeps it.
        """
        self.rows.sorted_by, self.rows.descending = sort, descending
        self.headings.show_sort(sort, descending)
        self._staying.rows_of(of)
        self.rows.fetch_from(fetch)

    def reload(self) -> None:
        """Fetch again and stay on the same record, or where it stood when it is gone: on the next one."""
        self.rows.reload(max(0, self.rowAt(0)))

    def current_row(self) -> Any | None:
        """The row under the cursor."""
        index = self.currentIndex()
        return self.rows.row_at(index.row()) if index.isValid() else None

    def go_to(self, number: int) -> None:
        """Put the cursor on a row, select it and show it whole."""
        if 0 <= number < self.rows.total:
            # selectRow does nothing in right-to-left windows, setCurrentIndex nothing while Ctrl is held.
            at = self.rows.index(number, self.first_visible())
            self.selectionModel().setCurrentIndex(at, CHOSEN_ALONE)
            self._show_whole(at)

    def go_to_first(self) -> None:
        """Put the cursor on the first row: of those on their way, where rows were just asked for."""
        if self.rows.is_coming():
            self._staying.want_first()
        else:
            self.go_to(0)

    def _reached(self, at: QModelIndex, height: int) -> bool:
        """Whether a row was seen whole while the list was so high."""
        place = self.visualRect(at)
        return place.top() >= 0 and place.bottom() < height

    def _show_whole(self, at: QModelIndex) -> None:
        """Rows that came just now are laid out only later: until then the list scrolls as far as before."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.scrollTo(at)

    def go_to_key(self, key: Hashable) -> bool:
        """Put the cursor on the record with this key, when it is among the rows fetched."""
        number = self.rows.number_of(key)
        if number is None:
            return False
        self.go_to(number)
        return True

    def stand_on(self, key: Hashable) -> None:
        """Put the cursor on a record that was just added, as soon as it is there."""
        if not self.go_to_key(key):
            self._staying.want(key)

    def chosen(self) -> list[int]:
        """Numbers of the selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows(0))

    def several_chosen(self) -> bool:
        """Whether rows are ticked, or more than the one under the cursor are coloured."""
        return bool(self.rows.checked) or len(self.chosen()) > 1

    def choose_none(self) -> None:
        """Take the ticks away, and the colour of all rows but the one under the cursor."""
        self.rows.uncheck_all()
        self.go_to(self.currentIndex().row())

    def copy(self) -> None:
        """Put the ticked rows, else the selected ones, on the clipboard as text and as a table for Excel.

        More than one row is an export: whoever stands around the table logs it first, and where nobody does,
        or the right is missing, only the row in hand is copied.
        """
        ticked = self.rows.checked
        if ticked:
            self._copy_out(ticked)
        else:
            self.rows.collect(self.chosen(), self._copy_out)

    def _copy_out(self, rows: list[Any]) -> None:
        columns = [self.columns[section] for section in self.widths.visible_in_order()]
        guard = guard_of(self)
        copy = partial(to_clipboard, columns, rows)
        if len(rows) <= 1:
            copy()
        elif guard is None or not guard.let_copy_out(self.name, len(rows), copy):
            row = self.current_row()
            to_clipboard(columns, [] if row is None else [row])

    def whole_rows(self, height: int) -> int:
        """The greatest height within `height` that shows no cut row."""
        row = self._cells.row_height()
        head = 0 if self.headings.isHidden() else self.headings.sizeHint().height()
        return head + max(1, (height - head) // row) * row

    # inside

    def first_visible(self) -> int:
        """Logical number of the first column shown, from the reading side."""
        for place in range(len(self.columns)):
            section = self.headings.logicalIndex(place)
            if not self.isColumnHidden(section):
                return section
        return 0

    def _tell_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.current_changed.emit(self.rows.row_at(current.row()) if current.isValid() else None)

    def _open_index(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def open_current(self) -> None:
        """Open the row under the cursor."""
        if self.currentIndex().isValid():
            self._open_index(self.currentIndex())

    def _click(self, index: QModelIndex) -> None:
        column = self.columns[index.column()]
        row = self.rows.row_at(index.row())
        if column.look in (CellLook.BUTTON, CellLook.CHOICE) and row is not None and column.text(row):
            self.pressed.emit(row, column.name)

    def _sort_by_section(self, section: int) -> None:
        name = self.columns[section].sort
        if not name:
            return
        self.sort(name, name == self.rows.sorted_by and not self.rows.descending)

    def sort(self, name: str, descending: bool) -> None:
        """Order by a column's `sort` name, from the start or the end, and stay on the record in hand."""
        self.headings.show_sort(name, descending)
        self._staying.begin_at_top()
        self.rows.sort_by(name, descending)
        self.sort_changed.emit(name, descending)

    # Qt's side

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Where the cursor stands must be seen, also in a list that was filled without choosing a row.
        if self.rows.total and not self.selectionModel().hasSelection():
            self.go_to(max(0, self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in HELD:  # Ctrl alone is the beginning of Ctrl+Z
            self._staying.forget()
        act = self._keys.act(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._staying.forget()
        if self.checkable and self._in_gutter(event.position().toPoint()):
            number = self.rowAt(event.position().toPoint().y())
            if number >= 0:
                self.rows.toggle(number)
                return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:  # comes with some place of the window
            self._keys.ask_menu()
            return
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        row = self.rows.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.setCurrentIndex(index)
            self.menu_wanted.emit(row, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.fit()
        at = self.currentIndex()
        if at.isValid() and self._reached(at, event.oldSize().height()):
            self.scrollTo(at)  # a banner that came in above may not hide the row in hand

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()

    def gutter(self) -> int:
        """Width kept for tick boxes at the reading side."""
        return px(36) if self.checkable else 0

    def _in_gutter(self, point: QPoint) -> bool:
        width = self.viewport().width()
        return point.x() >= width - self.gutter() if look().persian else point.x() < self.gutter()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalHeader().hide()

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_strip(painter)
        if self.hasFocus() and not self.rows.total:
            paint_ring(painter, self.viewport().rect())
        painter.end()

    def _paint_strip(self, painter: QPainter) -> None:
        current = self.currentIndex()
        if not current.isValid() or not self.selectionModel().isRowSelected(current.row(), QModelIndex()):
            return
        rect = self.visualRect(self.rows.index(current.row(), self.first_visible()))
        if not rect.isValid():
            return
        colours = look().tokens
        colour = colours.primary if self.hasFocus() else colours.control_line
        x = self.viewport().width() - px(STRIP) if look().persian else 0
        painter.fillRect(QRect(x, rect.y(), px(STRIP), rect.height()), QColor(colour))
