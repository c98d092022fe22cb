# SPDX-License-Identifier: Apache-2.0
"""The sums of a list beside its lines: by field, by bank and by size, each adding up to the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Label, OneLine, Rule
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.pension.list_words import bank_words, domain_words, figures, size_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import rial_words, toman_words
from welfare_desk.domain.pension.monthly_list import GroupSum
from welfare_desk.services.pension.lists import ListShown

WIDTH = 330


class _Sum(QWidget):
    """A name, how many lines, and rial."""

    def __init__(self, name: str, lines: int, amount: str, *, strong: bool = False) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        role = "strong" if strong else "muted"
        # A long name gives way: the figures never do.
        named = OneLine(name, role)
        named.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        named.setMinimumWidth(px(40))
        row.addWidget(named)
        row.addWidget(Label(number(lines), "small"))
        row.addStretch(1)
        row.addWidget(Label(amount, "strong"))


class Totals(QFrame):
    """Fill it with `show_list`; `net` is what goes out of the treasury by this list."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.net, self.toman = Label("", "title"), Label("", "small")
        self._parts = QVBoxLayout()
        self._parts.setSpacing(px(5))
        inner = QWidget()
        inner.setProperty("ground", "false")
        body = QVBoxLayout(inner)
        body.setContentsMargins(px(4), px(3), px(10), px(3))  # for the ring of the focus
        body.setSpacing(px(6))
        body.addLayout(self._parts)
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("Sums of the list"))
        self.viewer = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(12), px(14), px(12))
        layout.setSpacing(px(4))
        layout.addWidget(Label(self.tr("To be paid"), "muted"))
        layout.addWidget(self.net)
        layout.addWidget(self.toman)
        layout.addWidget(Rule())
        layout.addWidget(scroll, 1)

    def show_list(self, shown: ListShown) -> None:
        """The sums of another list."""
        head = shown.head
        self.net.setText(rial_words(head.net))
        self.toman.setText(toman_words(head.net))
        empty(self._parts)
        gross = [
            (self.tr("Amount of the month"), head.amount),
            (self.tr("Arrears"), head.arrears),
            (self.tr("Deductions"), -head.deductions),
        ]
        for name, amount in gross:
            self._parts.addWidget(_plain(name, figures(amount)))
        self._parts.addWidget(_plain(self.tr("Net"), figures(head.net), strong=True))
        if head.promised:
            told = self.tr("Announced, not in this list")
            self._parts.addWidget(_plain(told, figures(head.promised)))
        self._group(self.tr("By field"), shown.by_domain, domain_words)
        self._group(self.tr("By bank"), shown.by_bank, bank_words)
        self._group(self.tr("By size"), shown.by_size, lambda key: size_words(int(key)))

    def _group(self, title: str, sums: Sequence[GroupSum], words: Callable[[str], str]) -> None:
        self._parts.addWidget(Rule())
        self._parts.addWidget(Label(title, "heading"))
        for one in sums:
            self._parts.addWidget(_Sum(words(one.key), one.lines, figures(one.net)))
        whole, net = sum(one.lines for one in sums), sums[0].net if sums else None
        for one in sums[1:]:
            net = one.net if net is None else net + one.net
        if net is not None:
            self._parts.addWidget(_Sum(self.tr("Together"), whole, figures(net), strong=True))


def _plain(name: str, amount: str, *, strong: bool = False) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Label(name, "strong" if strong else "muted"))
    row.addStretch(1)
    row.addWidget(Label(amount, "strong"))
    return line
