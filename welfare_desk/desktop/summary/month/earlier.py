# SPDX-License-Identifier: Apache-2.0
"""The bundles that the office made so far: each can be written again, whatever became of its month."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, digest_words, month_title, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.summary.monthly.standing import ChainBundle
from welfare_desk.domain.text import hold_path


class EarlierBundlesDialog(Dialog):
    """Answers with the bundle that is to be written again; the newest of the month in hand is chosen."""

    def __init__(self, page: Page, bundles: Sequence[ChainBundle], month: JalaliMonth) -> None:
        super().__init__(page, self.tr("Bundles made so far"), width=860)
        told = self.tr(
            "Headquarters reads the bundles of an office in the order of their numbers. If it misses one, "
            "write it again here, byte for byte as it was made, though its month was opened again since."
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.table = Table(
            self._columns(),
            name="bundles_made",
            accessible_name=self.tr("Bundles made so far"),
            key=lambda row: str(row.sequence),
            memory=page.desk.memory,
            two_lines=True,
        )
        self.list = ListCard(self.table)
        self.list.setProperty("card", "plain")
        self.list.setMinimumHeight(px(250))
        self.body.addWidget(self.list)
        self._right = lacking(page.desk, Permission.EXPORT_LISTS)
        self.button = Button(self.tr("Write the bundle again"), "send", ButtonKind.FILLED)
        self.add_cancel()
        self.commits_with(self.button)
        self.button.clicked.connect(self._choose)
        self.table.opened.connect(self._choose)
        self.table.current_changed.connect(self._allow)
        self.table.show_rows(from_rows(list(bundles)))
        self.table.go_to(next((place for place, one in enumerate(bundles) if one.month == month), 0))

    def _columns(self) -> list[Column]:
        def state(row: ChainBundle) -> str:
            return self.tr("closing stands") if row.stands else self.tr("month opened again since")

        def made(row: ChainBundle) -> str:
            return day(row.made_at.astimezone(IRAN).date())

        return [
            Column("sequence", self.tr("Bundle no."), lambda row: number(row.sequence), CellLook.DIGITS,
                   width=100),
            Column("month", self.tr("Month"), lambda row: month_title(row.month), CellLook.STRONG, width=130),
            Column("state", self.tr("State"), state, CellLook.CHIP, width=190,
                   tone=lambda row: Tone.GREEN if row.stands else Tone.AMBER),
            Column("made", self.tr("Made on"), made, CellLook.DIGITS, width=110),
            Column("name", self.tr("File"), lambda row: hold_path(row.name), CellLook.CODE, width=210,
                   stretch=1, second=lambda row: digest_words(row.digest), second_look=CellLook.CODE),
        ]  # fmt: skip

    def _allow(self, row: ChainBundle | None = None) -> None:
        allow(self.button, self._right, unless(row is not None, nothing_chosen()))

    def _choose(self, _: object = None) -> None:
        row = self.table.current_row()
        if row is not None and self.button.isEnabled():
            self.answer(row)
