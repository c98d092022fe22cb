# SPDX-License-Identifier: Apache-2.0
"""The board of headquarters: offices by month, with the bundle under the cursor beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, reason_of, unless
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.panel_dialog import PanelDialog
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.summary.headquarters.legend import BoardLegend
from welfare_desk.desktop.summary.headquarters.matrix import Matrix
from welfare_desk.desktop.summary.headquarters.papers import LETTER_KEY, REPORT_KEY
from welfare_desk.desktop.summary.headquarters.record import RecordPanel
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import CellState
from welfare_desk.services.summary.bundles.board import AskCell, Board, CellShown, cell

BESIDE = 1200
"""Pixels at scale 1 of the window from which the bundle has room beside the board."""
_PAUSE = 120
"""Milliseconds after an arrow key before the cell is asked for."""


class _WholeRows(QFrame):
    """Holds the matrix so high that its last office is not cut."""

    def __init__(self, matrix: Matrix, legend: BoardLegend) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._matrix, self._legend = matrix, legend
        matrix.setParent(self)
        legend.setParent(self)
        legend.installEventFilter(self)

    def settle(self) -> None:
        """Give the matrix its height."""
        edge, foot = px(4), self._legend.sizeHint().height() + px(6)
        width, height = self.width() - 2 * edge, self.height() - 2 * edge - foot
        self._matrix.setGeometry(edge, edge, width, self._matrix.whole_rows(height))
        self._legend.setGeometry(px(12), self.height() - foot - edge + px(3), width - px(16), foot - px(6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._legend and event.type() == QEvent.Type.LayoutRequest:
            self.settle()  # marks that came are shown a turn later, and have their height then
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()


class BoardPart(Leading):
    """The page calls `show_board`; F2 shows the bundle where it does not stand beside the board."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._board: Board | None = None
        self._wide = True
        self._dialog: PanelDialog | None = None
        self.matrix = Matrix()
        self.legend = BoardLegend()
        self.holder = _WholeRows(self.matrix, self.legend)
        self.panel = RecordPanel(page)
        self.none = EmptyState("building-2", "", "")
        self.stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self.open_act = keyed(
            self, self.tr("The bundle of the cell, closely"), "file-search", self.open, "F2"
        )
        papers = self.panel.papers
        report, letter = self.tr("Report of the verification on paper"), self.tr("Letter to the office")
        self.report_act = keyed(self, report, "file-text", papers.print_report, REPORT_KEY)
        self.letter_act = keyed(self, letter, "mail", papers.write_letter, LETTER_KEY)
        words = self.tr("Copy what the office must know")
        self.copy_act = keyed(self, words, "copy", self.panel.copy, "Ctrl+Shift+C")
        next_words, before = self.tr("The next record of this month"), self.tr("The record before")
        self.next_act = keyed(self, next_words, "history", partial(self.panel.turn, 1), "Alt+Down")
        self.before_act = keyed(self, before, "history", partial(self.panel.turn, -1), "Alt+Up")
        self.panel.laid.connect(self._follow)
        self.leads_to = self.matrix
        self._follow()

    def _build(self) -> None:
        self.stack.addWidget(self.holder)
        self.stack.addWidget(self.none)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(GAP))
        column = QVBoxLayout()
        column.addWidget(self.stack, 1)
        self.row.addLayout(column, 1)
        self.row.addWidget(self.panel)
        self.panel.setFixedWidth(self.panel.minimumWidth())
        self.matrix.chosen.connect(self._chosen)
        self.matrix.opened.connect(self._opened)
        self._pause.timeout.connect(self._ask)

    # what is shown

    def show_board(self, board: Board) -> None:
        """How the offices stand; the cursor stays on its cell."""
        self._board = board
        self.matrix.show_board(board)
        self.legend.show_board(board)
        self.holder.settle()
        self.stack.setCurrentWidget(self.holder if board.rows else self.none)
        self.leads_to = self.matrix if board.rows else self.none
        self.panel.setVisible(self._beside())
        self._follow()
        self._ask()

    def say_none(self, title: str, text: str, act: QWidget | None = None) -> None:
        """What stands where no office is enrolled."""
        self.none.say(title, text)
        if act is not None:
            self.none.add_act(act)

    def fit(self, width: int) -> None:
        """In a narrow window the bundle comes over the board."""
        self._wide = width >= BESIDE
        if self._dialog is None:
            self.panel.setVisible(self._beside())

    def _beside(self) -> bool:
        return self._wide and self._board is not None and bool(self._board.rows)

    def go_to(self, office: str, month: JalaliMonth) -> bool:
        """Put the cursor on a cell; whether it is on the board."""
        return self.matrix.go_to(office, month)

    def _chosen(self, office: str, month: JalaliMonth) -> None:
        self._follow()
        self._pause.start()

    def _follow(self) -> None:
        chosen = unless(self.matrix.current() is not None, nothing_chosen())
        allow(self.open_act, chosen)
        allow(self.copy_act, chosen)
        allow(self.next_act, chosen, reason_of(self.panel.earlier))
        allow(self.before_act, chosen, reason_of(self.panel.later))
        allow(self.report_act, chosen, reason_of(self.panel.papers.report_button))
        allow(self.letter_act, chosen, reason_of(self.panel.papers.letter_button))

    def _ask(self) -> None:
        at = self.matrix.current()
        if at is None:
            self.panel.show_nothing()
        else:
            self._page.ask(cell, AskCell(*at), self._came, latest="cell")

    def _came(self, shown: CellShown) -> None:
        if self.matrix.current() != (shown.office, shown.month):
            return
        state = self._state(shown)
        if state is not None:
            self.panel.show_cell(shown, state)

    def _state(self, shown: CellShown) -> CellState | None:
        """The state of the cell, as the board has it."""
        for row in self._board.rows if self._board is not None else ():
            for each in row.cells:
                if (row.code, each.month) == (shown.office, shown.month):
                    return each.state
        return None

    # acts

    def _opened(self, office: str, month: JalaliMonth) -> None:
        self.open()

    def open(self) -> None:
        """Go into the bundle beside the board, or show it over a narrow one."""
        at = self.matrix.current()
        if at is None:
            return
        if self.panel.isVisible():
            self.panel.copy_button.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self._dialog is not None:
            return
        self._dialog = PanelDialog(
            self, self.tr("Bundle of {month}").format(month=month_title(at[1])), self.panel, self.row
        )
        self._dialog.answered.connect(self._closed)
        self._dialog.open()

    def _closed(self, _: object) -> None:
        self._dialog = None
        self.panel.setVisible(self._beside())
