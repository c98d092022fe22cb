# SPDX-License-Identifier: Apache-2.0
"""Whom a policy moves, by name: rank now and then, who comes within the open places and who falls out."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.words import points
from welfare_desk.domain.waiting.listing import PolicyComparison, PolicyShift
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.services.waiting.policies import ComparePolicy, compare


def _key(row: PolicyShift) -> Hashable:
    return row.file_no


def _forward(row: PolicyShift) -> bool:
    return row.rank_after < row.rank_before


class PolicyShifts(QWidget):
    """Filled by `compare`; `line` is the rank that the open places reach. Signals: `known` (digest)."""

    known = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._line: int | None = None
        self._service, self._policy = "", Policy()
        self.table = Table(
            self._columns(),
            name="policy_shifts",
            accessible_name=self.tr("Whom the policy moves"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self._nothing = self.tr("Nobody would stand elsewhere")
        self.empty = EmptyState("users", self._nothing, self.tr("Change a weight to see whom it moves."))
        self.card = ListCard(self.table, over=self.empty)
        self.title = Label("", "heading")
        self.up, self.down = Chip("", Tone.GREEN), Chip("", Tone.RED)
        self.up.hide()
        self.down.hide()
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self.card, 1)
        self.table.rows.loaded.connect(self._loaded)
        self.table.opened.connect(self._open)

    def _columns(self) -> list[Column]:
        translate = QCoreApplication.translate
        return [
            Column(
                "name",
                translate("Queue", "Name and file"),
                lambda row: f"{row.first_name} {row.last_name}",
                CellLook.STRONG,
                width=160,
                least=120,
                stretch=2,
                second=lambda row: row.file_no,
                second_look=CellLook.CODE,
            ),
            Column("now", translate("Queue", "Rank now"), lambda row: number(row.rank_before), width=86),
            Column(
                "then",
                translate("Queue", "Rank then"),
                lambda row: number(row.rank_after),
                width=92,
                icon=lambda row: "arrow-up" if _forward(row) else "arrow-down",
                tone=lambda row: Tone.GREEN if _forward(row) else Tone.RED,
            ),
            Column("score", translate("Queue", "Score then"), lambda row: points(row.score_after), width=88),
            Column(
                "places",
                translate("Queue", "Open places"),
                self._places,
                CellLook.CHIP,
                width=104,
                tone=lambda row: Tone.GREEN if _forward(row) else Tone.RED,
                drop=1,
            ),
        ]

    def _places(self, row: PolicyShift) -> str:
        if self._line is None or (row.rank_before <= self._line) == (row.rank_after <= self._line):
            return ""
        translate = QCoreApplication.translate
        return translate("Queue", "comes in") if _forward(row) else translate("Queue", "falls out")

    def compare(self, service: str, policy: Policy, line: int | None) -> None:
        """Show whom this policy moves against the one in force today."""
        self._service, self._policy, self._line = service, policy, line
        self.title.setText(self.tr("Being compared…"))
        self.card.show()
        self.table.show_rows(self._fetch, of=service)

    def tell(self, words: str) -> None:
        """Nothing can be compared, and why: nobody is said to move, nor to stay."""
        self.title.setText(words)
        self.card.hide()
        self.up.hide()
        self.down.hide()

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        policy = self._policy

        def give(found: PolicyComparison) -> None:
            if policy == self._policy:
                self._tell(found)
                deliver(RowPage(found.shifts, found.moved))

        # Not among the short questions: a hundred thousand entries are ordered twice.
        self._page.desk.operations.ask_long(
            compare,
            ComparePolicy(self._service, policy, request.offset, request.limit),
            give,
            owner=self,
            on_error=self._refused,
            latest=f"compare {request.offset}",
        )

    def _refused(self, told: Told) -> None:
        self.table.rows.forget_unanswered()
        self.tell(told.text)

    def _tell(self, found: PolicyComparison) -> None:
        told = self.tr("{count} of {total} would stand elsewhere")
        self.title.setText(told.format(count=number(found.moved), total=number(found.total)))
        self.up.show_state(self.tr("{count} ahead").format(count=number(found.up)), Tone.GREEN)
        behind = number(found.moved - found.up)
        self.down.show_state(self.tr("{count} behind").format(count=behind), Tone.RED)
        for chip, count in ((self.up, found.up), (self.down, found.moved - found.up)):
            chip.setVisible(count > 0)
        self.known.emit(found.digest)

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)

    def _open(self, row: PolicyShift) -> None:
        self._page.desk.go("file", key=row.file_no)
