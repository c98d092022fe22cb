# SPDX-License-Identifier: Apache-2.0
"""The merges of the office; each can be parted again while nothing of it was changed since."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import UNDO_KEY
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.row_act import RowFollower
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import when
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import ListMerges, Merges, MergeShown, MergeUndone, UndoMerge
from welfare_desk.services.matching.questions import list_merges


def _key(merge: MergeShown) -> int:
    return merge.id


class MergesView(QWidget):
    """The list; Enter opens the file that stays, the button parts the two again."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.table = Table(
            self._columns(),
            name="merges",
            accessible_name=self.tr("Merges"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "git-merge",
            self.tr("Nothing was merged yet"),
            self.tr("Merge likely doubles; all that moves is kept here and can be parted again weeks later."),
        )
        self.card = ListCard(self.table, over=self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.table.opened.connect(self._open)
        self.table.pressed.connect(self._press)
        self.table.rows.loaded.connect(self._loaded)
        words = self.tr("Part again the two merged under the cursor")
        self.undo = page.command(words, "undo-2", self.part_current, UNDO_KEY)
        RowFollower(self, self.table, self._follow)

    def _columns(self) -> list[Column]:
        return [
            Column("kept", self.tr("Who stayed"), _kept, CellLook.STRONG, width=200, stretch=2, least=140,
                   second=_file_no, second_look=CellLook.CODE),
            Column("gone", self.tr("Who was merged"), _gone, width=200, stretch=2, least=140,
                   second=_gone_key, second_look=CellLook.CODE),
            Column("at", self.tr("When and by whom"), self._at, width=170, stretch=1, least=130, second=_by),
            Column("state", self.tr("State"), self._state, CellLook.CHIP, width=120, least=100, tone=_tone),
            Column("undo", "", self._undo, CellLook.BUTTON, width=130, least=120, icon=_arrow, keys=UNDO_KEY),
        ]  # fmt: skip

    def _at(self, merge: MergeShown) -> str:
        return when(merge.at.astimezone(IRAN), self._page.desk.today())

    def _state(self, merge: MergeShown) -> str:
        return self.tr("merged") if merge.undone_at is None else self.tr("parted again")

    def _undo(self, merge: MergeShown) -> str:
        return self.tr("Part again") if merge.undone_at is None else ""

    def run(self) -> None:
        """Show the merges from the newest."""
        self.table.show_rows(self._fetch)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: Merges) -> None:
            deliver(RowPage(page.merges, page.total))

        asked = ListMerges(request.offset, request.limit)
        self._page.ask(list_merges, asked, give, latest=f"merges {request.offset}")

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)

    def _open(self, merge: MergeShown) -> None:
        if merge.file_no:
            self._page.desk.go("file", key=merge.file_no)

    def _follow(self, merge: MergeShown | None) -> None:
        allow(
            self.undo,
            lacking(self._page.desk, Permission.MERGE_PERSONS),
            unless(merge is not None, nothing_chosen()),
            unless(merge is None or merge.undone_at is None, self.tr("They were parted again already.")),
        )

    def part_current(self) -> None:
        """Ask whether the merge under the cursor is taken back."""
        merge = self.table.current_row()
        if isinstance(merge, MergeShown) and self.undo.isEnabled():
            self._press(merge, "undo")

    def _press(self, merge: MergeShown, _: str) -> None:
        told = self.tr("{gone} becomes a person of their own again, with all that was moved from them.")
        ask(
            self._page,
            self.tr("Part these two again?"),
            told.format(gone=merge.gone),
            [(self.tr("Part again"), merge)],
            self._part,
        )

    def _part(self, merge: MergeShown | None) -> None:
        if merge is not None:
            self._page.do(undo_merge, UndoMerge(merge.id), self._parted)

    def _parted(self, _: MergeUndone) -> None:
        self._page.trouble.clear()
        self._page.desk.end_offer()  # of the merge itself, perhaps, which is taken back already
        self._page.desk.say(self.tr("They are two persons again"))


def _kept(merge: MergeShown) -> str:
    return merge.kept


def _gone(merge: MergeShown) -> str:
    return merge.gone


def _file_no(merge: MergeShown) -> str:
    return merge.file_no


def _gone_key(merge: MergeShown) -> str:
    return merge.gone_key


def _by(merge: MergeShown) -> str:
    return merge.by


def _tone(merge: MergeShown) -> Tone:
    return Tone.GREEN if merge.undone_at is None else Tone.GREY


def _arrow(_: MergeShown) -> str:
    return "undo-2"
