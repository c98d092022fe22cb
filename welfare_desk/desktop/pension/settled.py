# SPDX-License-Identifier: Apache-2.0
"""Sent and paid side by side: two cards, the difference in its parts, and what became of every line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card, ListCard, empty
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.labels import Chip, Icon, Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, listed, number
from welfare_desk.desktop.pension.list_words import amount, difference, settled_tone, settled_words
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import Comparison, SettledLine
from welfare_desk.domain.text import isolate
from welfare_desk.services.pension.reconciling import AskSettlements, Settlements, settlements


def settled_columns() -> list[Column]:
    """Both amounts, their signed difference, what became of the line, what is being done."""
    translate = QCoreApplication.translate
    return [
        Column("name", translate("Settled", "Head of household"), _name, CellLook.STRONG, 170, stretch=2,
               second=lambda row: row.file_no or row.identifier, second_look=CellLook.CODE),
        Column("net", translate("Settled", "Sent (rial)"), lambda row: amount(row.net), CellLook.AMOUNT, 124),
        Column("paid", translate("Settled", "Paid (rial)"), lambda row: amount(row.paid),
               CellLook.AMOUNT, 124),
        Column("gap", translate("Settled", "Difference"), lambda row: difference(row.net, row.paid),
               CellLook.AMOUNT, 124),
        Column("state", translate("Settled", "State"), lambda row: settled_words(row.state), CellLook.CHIP,
               118, tone=lambda row: settled_tone(row.state)),
        Column("note", translate("Settled", "What is being done"), lambda row: inline(row.note), width=170,
               stretch=3, drop=1),
    ]  # fmt: skip


def _name(row: SettledLine) -> str:
    return row.name or QCoreApplication.translate("Settled", "No name in the file")


class Side(Card):
    """One of the two records: what was sent, or what was paid."""

    def __init__(self, icon: str, title: str) -> None:
        super().__init__(margin=10)
        self.named, self.said = Label(title, "strong"), Label("", "small")
        self.count, self.sum = Label("", "heading"), Label("", "strong")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(Icon(icon, "link", 20))
        head.addWidget(self.named)
        head.addWidget(self.said)
        head.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(px(10))
        figures.addWidget(self.count)
        figures.addStretch(1)
        figures.addWidget(self.sum)
        self.body.addLayout(head)
        self.body.addLayout(figures)

    def tell(self, note: str, count: str, rial: Rial | None) -> None:
        """Its date and letter, how many, and their sum."""
        self.said.setText(note)
        self.count.setText(count)
        said = self.tr("{amount} rial").format(amount=isolate(grouped(rial.amount))) if rial else "—"
        self.sum.setText(said)


class Shares(QWidget):
    """Equal, different, not paid and unknown as shares of one bar, from the reading side."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[int, Tone]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Shares of the lines"))

    def say(self, parts: list[tuple[int, Tone]]) -> None:
        """How many of each; a few still show as a thin piece."""
        self._parts = [part for part in parts if part[0]]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = sum(count for count, _ in self._parts) or 1
        least, width = px(4), self.width()
        room = width - least * len(self._parts)
        at = 0.0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for count, tone in self._parts:
            piece = least + room * count / whole
            left = width - at - piece if mirrored else at
            painter.setBrush(QColor(tokens().shade(tone).strong))
            painter.drawRect(QRectF(left, 0, max(piece - 1, 1), self.height()))
            at += piece


class ReconciliationPart(Leading):
    """The comparison of a list with what was paid; `show_list` says which list."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._of: tuple[JalaliMonth, PaymentKind] | None = None
        self.told: Settlements | None = None
        self.sent = Side("send", self.tr("What we sent"))
        self.paid = Side("landmark", self.tr("What was paid"))
        self.gap = Card(margin=10)
        self.chips = QHBoxLayout()
        self.shares = Shares()
        self.gap_note = Label("", "small")
        self.filters = FilterBar(
            [
                FilterChip(
                    "state",
                    self.tr("State"),
                    [Option(state, settled_words(state)) for state in Settlement],
                    many=False,
                    kept=False,
                )
            ],
            page.desk.memory,
            "settled",
        )
        self.table = Table(
            settled_columns(),
            name="settled",
            accessible_name=self.tr("Lines sent and paid"),
            key=lambda row: (row.line_no, row.payment_id),
            two_lines=True,
            memory=page.desk.memory,
        )
        self.nothing = EmptyState("landmark", "", "")
        self.card = ListCard(self.table, over=self.nothing)
        self._build()

    def _build(self) -> None:
        self.chips.setSpacing(px(6))
        self.gap.body.addLayout(self.chips)
        self.gap.body.addWidget(self.shares)
        self.gap.body.addWidget(self.gap_note)
        self.cards = QWidget()
        row = QHBoxLayout(self.cards)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        for card in (self.sent, self.paid, self.gap):
            row.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.cards)
        layout.addWidget(self.filters)
        layout.addWidget(self.card, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._show)
        self.table.rows.loaded.connect(self._loaded)

    def current(self) -> SettledLine | None:
        """The line under the cursor."""
        row = self.table.current_row()
        return row if isinstance(row, SettledLine) else None

    def show_list(self, month: JalaliMonth, kind: PaymentKind, there: bool) -> None:
        """Show the comparison of a list that was sent; nothing before (`there` False)."""
        self._of = (month, kind) if there else None
        self.cards.setVisible(there)
        self.filters.setVisible(there)
        if there:
            self._show()
            return
        self.told = None
        self.nothing.say(
            self.tr("Nothing was sent for this month"),
            self.tr("Sent and paid are two records: once the list was sent, what was paid is read in here."),
        )
        self.card.show_over(True)

    def _show(self) -> None:
        if self._of is not None:
            self.table.show_rows(self._fetch, of=str(self._of))

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self._of is None:
            return
        chosen = self.filters.values("state")

        def give(answer: Settlements) -> None:
            self.told = answer
            self._tell(answer)
            deliver(RowPage(answer.rows, answer.total))

        state = Settlement(chosen[0]) if chosen else None
        facts = AskSettlements(*self._of, state, request.offset, request.limit)
        self.page.ask(settlements, facts, give, latest=f"settled {request.offset}")

    def _loaded(self, total: int) -> None:
        if self._of is None:
            return
        if not total:
            self.nothing.say(self.tr("No line is in this state"), self.tr("Clear the chip above to see all."))
        self.card.show_over(total == 0)

    def _tell(self, answer: Settlements) -> None:
        head, beside = answer.head, answer.comparison
        note = [day(head.sent_on)] if head.sent_on else []
        if head.letter_no:
            note.append(self.tr("letter {number}").format(number=isolate(head.letter_no)))
        self.sent.tell(listed(note), self._households(beside.sent), beside.sent_rial)
        files = [one for one in answer.files if not one.struck]
        names = listed([isolate(one.name) for one in files]) or self.tr("no file yet")
        self.paid.tell(names, self._households(beside.paid), beside.paid_rial)
        self._tell_gap(beside)

    def _households(self, count: int) -> str:
        return self.tr("{count} households", "", count).format(count=number(count))

    def _tell_gap(self, beside: Comparison) -> None:
        equal = beside.sent - beside.different - beside.missing
        parts = [
            (equal, Settlement.EQUAL),
            (beside.different, Settlement.DIFFERENT),
            (beside.missing, Settlement.MISSING),
            (beside.unexpected, Settlement.UNEXPECTED),
        ]
        empty(self.chips)
        for count, state in parts:
            self.chips.addWidget(Chip(f"{settled_words(state)} {number(count)}", settled_tone(state)))
        self.chips.addStretch(1)
        self.shares.say([(count, settled_tone(state)) for count, state in parts])
        gap = difference(beside.sent_rial, beside.paid_rial)
        self.gap_note.setText(
            self.tr("Difference {amount} rial; the next list carries it forward").format(amount=gap)
        )
