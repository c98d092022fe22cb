# SPDX-License-Identifier: Apache-2.0
"""The ledger card of an item beside the list: its figures, its rows, to whom pieces are promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.equipment.stock_columns import card_columns, promise_columns
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Icon, Label, OneLine
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.domain.calendar import from_jalali, to_jalali
from welfare_desk.domain.summary.store import CardLine, ItemBalance, PromisedPieces
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.store import AskCard, AskPromised, card, promised
from welfare_desk.services.equipment.store import Card as Answer

WIDTH, ALONE = 470, 660
"""Pixels at scale 1, beside the list and over a window that has no room beside it."""


class Figure(QWidget):
    """A number over its unit, under what it counts."""

    def __init__(self, name: str, tone: Tone | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.figure = Label("", "title", tone=tone)
        self.unit = Label("", "small")
        line = QHBoxLayout()
        line.setSpacing(px(5))
        line.addWidget(self.figure)
        line.addWidget(self.unit)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Label(name, "small"))
        layout.addLayout(line)

    def show_count(self, count: int, unit: str) -> None:
        """Another count."""
        self.figure.setText(number(count))
        self.unit.setText(unit)
        self.setAccessibleDescription(number(count))


class LedgerPanel(Card):
    """`show_item` fills it. `print_button` and `names_button` are given their acts by the part."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.item: ItemBalance | None = None
        self.whole = False
        """Whether the card is shown from its first row on, and not from this year's first."""
        self.code = Label("", "small", code=True)
        self.print_button = Button(self.tr("Print the card"), "printer")
        self.more_button = Button("", "ellipsis", name=self.tr("Further acts with the item"))
        self.on_hand = Figure(self.tr("On hand"))
        self.allocated = Figure(self.tr("Promised to a name"), Tone.BLUE)
        self.free = Figure(self.tr("Free"), Tone.TEAL)
        self.least = Figure(self.tr("Least"), Tone.AMBER)
        self.carried = OneLine("", "small")
        self.table = Table(
            card_columns(),
            name="ledger_card",
            accessible_name=self.tr("Ledger card"),
            key=_line_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        nothing = EmptyState(
            "scroll-text", self.tr("Nothing moved this year"), self.tr("Ctrl+Y shows the whole card.")
        )
        self.list = ListCard(self.table, over=nothing)
        self.names_button = Button(self.tr("See the names"), kind=ButtonKind.LINK)
        self.told_promises = OneLine("")
        self.promises = self._promise_bar()
        self._build()
        self.table.opened.connect(self._open)
        self.table.rows.loaded.connect(self._loaded)

    def _promise_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("banner", str(Tone.BLUE))
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(12), px(3), px(6), px(3))
        row.addWidget(Icon("users", str(Tone.BLUE), 17))
        row.addWidget(self.told_promises, 1)
        row.addWidget(self.names_button)
        return bar

    def _build(self) -> None:
        self.head.insertWidget(1, self.code)
        self.add_act(self.print_button)
        self.add_act(self.more_button)
        figures = QHBoxLayout()
        figures.setSpacing(px(10))
        for widget in (self.on_hand, Label("=", "title"), self.allocated, Label("+", "title"), self.free):
            figures.addWidget(widget)
        figures.addStretch(1)
        figures.addWidget(self.least)
        self.body.addLayout(figures)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Label(self.tr("Ledger card"), "heading"))
        line.addWidget(self.carried, 1)
        line.addWidget(Label(self.tr("balance = sum of movements"), "small"))
        self.body.addLayout(line)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.promises)

    @property
    def since(self) -> date | None:
        """The first day shown: of this Jalali year, or of the whole card."""
        year, _, _ = to_jalali(self.page.desk.today())
        return None if self.whole else from_jalali(year, 1, 1)

    def show_item(self, item: ItemBalance | None) -> None:
        """Show an item's figures at once, and its card as soon as it has come."""
        known = self.item is not None and item is not None and self.item.code == item.code
        self.item = item
        if item is None:
            self.table.show_rows(from_rows([]))
            return
        if not known:
            self.whole = False
        unit = unit_words(item.unit)
        self.title.setText(item.name)
        self.title.show()
        self.code.setText(item.code)
        for figure, count in (
            (self.on_hand, item.on_hand),
            (self.allocated, item.allocated),
            (self.free, item.free),
            (self.least, item.min_stock),
        ):
            figure.show_count(count, unit)
        self.least.setVisible(bool(item.min_stock))
        self._tell_promises(item)
        self.ask()

    def _tell_promises(self, item: ItemBalance) -> None:
        self.promises.setVisible(bool(item.allocated))
        if item.allocated and item.next_expiry is not None:
            told = self.tr("{count} promised ({unit}); the first promise ends on {day}", "", item.allocated)
            words = told.format(
                count=number(item.allocated), unit=unit_words(item.unit), day=isolate(day(item.next_expiry))
            )
            self.told_promises.setText(words)

    def ask(self) -> None:
        """Fetch the card of the item shown."""
        if self.item is not None:
            self.page.ask(card, AskCard(self.item.code, self.since), self._came, latest="card")

    def _came(self, found: Answer) -> None:
        if self.item is None or found.balance.code != self.item.code:
            return
        since = self.since
        if since is None:
            self.carried.setText(self.tr("from its first row"))
        else:
            opening = found.opening if found.lines else found.balance.on_hand
            told = self.tr("carried forward: {count} on {day}")
            self.carried.setText(told.format(count=number(opening), day=isolate(day(since))))
        self.table.show_rows(from_rows(list(found.lines)), of=found.balance.code)

    def _loaded(self, total: int) -> None:
        self.list.show_over(total == 0 and self.item is not None)
        if total:
            self.table.go_to(total - 1)
            self.table.scrollToBottom()

    def toggle_whole(self) -> None:
        """From the first row of all, or from this year's first."""
        self.whole = not self.whole
        self.ask()

    def _open(self, line: CardLine) -> None:
        """Its paper once more: Enter on a row."""
        if line.paper_kind:
            reprint(self.page, line.paper_kind, line.row.document_no)
        else:
            self.page.desk.say(self.tr("This movement has no paper."), Tone.AMBER, "info")


def _line_key(line: CardLine) -> tuple[int, int]:
    return line.document_id, line.row.came


class PromisedDialog(Dialog):
    """To whom pieces of an item are promised; Enter goes to the file."""

    def __init__(self, page: Page, item: ItemBalance, go: Callable[[str], None]) -> None:
        title = self.tr("Promised pieces of {item}").format(item=inline(item.name))
        super().__init__(page, title, width=720)
        self._go = go
        self.table = Table(
            promise_columns(),
            name="promised",
            accessible_name=title,
            key=lambda row: row.id,
            memory=page.desk.memory,
        )
        self.card = ListCard(self.table, over=EmptyState("users", self.tr("Nothing is promised to anybody")))
        self.card.setMinimumHeight(px(320))
        self.body.addWidget(self.card)
        self.add_cancel(self.tr("Close"))
        self.table.opened.connect(self._open)
        self.table.rows.loaded.connect(lambda total: self.card.show_over(total == 0))
        page.ask(promised, AskPromised(item.code), self._came, latest="promised")

    def _came(self, rows: tuple[PromisedPieces, ...]) -> None:
        self.table.show_rows(from_rows(list(rows)))
        self.table.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("open the file")), *super().keys()]

    def _open(self, row: PromisedPieces) -> None:
        self.answer(None)
        self._go(row.file_no)
