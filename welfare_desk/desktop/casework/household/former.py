# SPDX-License-Identifier: Apache-2.0
"""Who lived in a household and does no more: folded away under its members until somebody asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.people import words as people_words
from welfare_desk.domain.casework.person import FormerMember

UNKNOWN = "—"


class FormerMembers(QWidget):
    """A button that counts them and unfolds their list; it hides where there are none.

    Signal: `opened` (the number of the file of whom Enter was pressed on).
    """

    opened = Signal(str)

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.fold = Button(self.tr("Former members ({count})"), "chevron-down", small=True)
        self.members = Table(
            self._columns(),
            name="former_members",
            accessible_name=self.tr("Former members of the household"),
            memory=memory,
        )
        self.listed = ListCard(self.members)
        self.listed.setProperty("card", "plain")
        self.listed.hide()
        self._count = 0
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        layout.addLayout(row)
        layout.addWidget(self.listed, 1)
        self.fold.clicked.connect(self.toggle)
        self.members.opened.connect(self._open)

    def _columns(self) -> list[Column]:
        muted = CellLook.MUTED
        return [
            Column("name", self.tr("Name"), lambda m: m.name, muted, width=170, stretch=3),
            Column("kinship", self.tr("Kinship"), lambda m: words(m.kinship), muted, width=90),
            Column("until", self.tr("Left on"), lambda m: day(m.until), CellLook.DIGITS, width=110),
            Column("why", self.tr("Why"), lambda m: people_words(m.why) or UNKNOWN, muted, width=130),
            Column("file_no", self.tr("File"), lambda m: m.file_no or UNKNOWN, CellLook.CODE, width=104),
        ]

    def _open(self, member: FormerMember) -> None:
        if member.file_no:
            self.opened.emit(member.file_no)

    def show_members(self, members: Sequence[FormerMember]) -> None:
        """Count these; the list stays folded, or open, as it was."""
        self._count = len(members)
        self.members.show_rows(from_rows(list(members)))
        self.setVisible(bool(members))
        if not members:
            self.listed.hide()
        self._tell()

    def toggle(self) -> None:
        """Unfold the list, or fold it away."""
        self.listed.setVisible(self.listed.isHidden())
        self._tell()

    def _tell(self) -> None:
        open_ = not self.listed.isHidden()
        words = self.tr("Hide the former members") if open_ else self.tr("Former members ({count})")
        self.fold.say(words.format(count=number(self._count)))
