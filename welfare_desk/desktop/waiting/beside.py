# SPDX-License-Identifier: Apache-2.0
"""Why this place, beside the queue of a wide window; in a narrow one F2 opens it over the queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.keys import control_letter, name_of_keys
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.waiting.acts import QueueActs
from welfare_desk.desktop.waiting.moves import KEYS as MOVES_KEY
from welfare_desk.desktop.waiting.moves import MovesDialog
from welfare_desk.desktop.waiting.why import WhyCard
from welfare_desk.domain.waiting.listing import QueueRow, RankHistory, WhyPlace
from welfare_desk.services.waiting.questions import AskHistory, WhyHere, rank_history, why

WIDTH = 366
WIDE = 1200
_FOLDED = "queue/panel_folded"
_PATIENCE = 120  # milliseconds the cursor rests on a row before it is asked about
_MONTHS = 6


class WhyPanel(QFrame):
    """The card with the acts below it. Signals: `left` by Esc."""

    left = Signal()

    def __init__(self, acts: QueueActs) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFixedWidth(px(WIDTH))
        self.card = WhyCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(12), px(14), px(12))
        layout.setSpacing(px(10))
        layout.addWidget(self.card, 1)
        self.open_button = Button(self.tr("Open file"), "folder-open", ButtonKind.FILLED)
        self.open_button.act(acts.file)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.open_button, 1)
        self.buttons: list[Button] = []
        for act in (acts.paper, acts.call, acts.hold, acts.papers):
            keys = name_of_keys(act.shortcuts()[0])
            button = Button("", str(act.data()), name=f"{act.text()} ({keys})")
            button.act(act)
            self.buttons.append(button)
            row.addWidget(button)
        layout.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class WhyDialog(Dialog):
    """The card over a narrow window; Ctrl+P prints it, Shift+F2 asks for every move, Esc closes it."""

    def __init__(self, page: Page, title: str, acts: QueueActs) -> None:
        super().__init__(page, title, width=520)
        self._acts = acts
        self.card = WhyCard()
        self.card.setMinimumHeight(px(360))
        self.body.addWidget(self.card)
        self.add_cancel(self.tr("Close"))
        self.print_button = Button(self.tr("Print the card"), "printer", ButtonKind.FILLED)
        self.print_button.act(acts.paper)
        self.add_act(self.print_button, key="Ctrl+P")

    def open(self) -> None:
        super().open()
        self.card.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        prints = ("Ctrl+P", self.print_button.accessibleName())
        return [prints, (MOVES_KEY, self.tr("every move of this place")), *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.card.moves_wanted.emit()
        elif control_letter(event) == "P":
            self._acts.paper.trigger()
        else:
            super().keyPressEvent(event)


class Beside(QObject):
    """Keeps the card in step with the row in hand; `service` gives the queue, `line` the capacity line.

    Signals: `left` when the cursor goes out of the panel, back to the list.
    """

    left = Signal()

    def __init__(
        self, page: Page, acts: QueueActs, service: Callable[[], str], line: Callable[[], int | None]
    ) -> None:
        super().__init__(page)
        self._page, self._service, self._line = page, service, line
        self._memory = page.desk.memory
        self._folded = self._memory.get(_FOLDED) is True
        self._wide = True
        self._row: QueueRow | None = None
        self._dialog: WhyDialog | None = None
        self._acts = acts
        self.panel = WhyPanel(acts)
        self.panel.left.connect(self.left)
        self.panel.card.clear()
        self.panel.card.moves_wanted.connect(self.tell_moves)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PATIENCE)
        self._rest.timeout.connect(self._ask)

    def fit(self, width: int) -> None:
        """The window has another width, in pixels at scale 1."""
        self._wide = width >= WIDE
        self._place()

    def explain(self) -> None:
        """F2: into the panel of a wide window, out of it and put away again; a narrow one opens the card."""
        if self._wide:
            self._fold(not self._folded and holds_cursor(self.panel))
        elif self._row is not None:
            self._dialog = WhyDialog(self._page, self.tr("Why this place?"), self._acts)
            self._dialog.card.moves_wanted.connect(self.tell_moves)
            self._dialog.answered.connect(self._closed)
            self._dialog.open()
            self._ask()

    def _fold(self, folded: bool) -> None:
        self._folded = folded
        self._memory.put(_FOLDED, folded)
        if folded:
            self.left.emit()
        self._place()
        if not folded:
            self.panel.card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell_moves(self) -> None:
        """Every move of the rank in hand, as far back as it is told."""
        if self._row is not None:
            MovesDialog(self._page, self._service(), self._row).open()

    def _closed(self, _: object) -> None:
        self._dialog = None

    def show_row(self, row: QueueRow | None) -> None:
        """Another row is in hand, or none."""
        self._row = row
        if row is None:
            self._rest.stop()
            self.panel.card.clear()
        else:
            self._rest.start()

    def _place(self) -> None:
        shown = self._wide and not self._folded
        self.panel.setVisible(shown)
        if shown and self._row is not None:
            self._rest.start()

    def _cards(self) -> Sequence[WhyCard]:
        if self._dialog is not None:
            return (self._dialog.card,)
        return () if self.panel.isHidden() else (self.panel.card,)

    def _ask(self) -> None:
        if self._row is None or not self._cards():
            return
        service, file_no = self._service(), self._row.file_no
        ask = self._page.desk.operations.ask
        ask(why, WhyHere(service, file_no), self._show, owner=self, on_error=self._gone, latest="why")
        facts = AskHistory(service, file_no, _MONTHS)
        ask(rank_history, facts, self._past, owner=self, on_error=self._gone, latest="past")

    def _gone(self, _: object) -> None:
        """Whoever left the queue meanwhile is gone from the list too, as soon as it is fetched."""

    def _show(self, found: WhyPlace) -> None:
        if self._row is None or found.row.file_no != self._row.file_no:
            return
        for card in self._cards():
            card.show_why(found, self._line())

    def _past(self, history: RankHistory) -> None:
        for card in self._cards():
            card.show_history(history)
