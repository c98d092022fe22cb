# SPDX-License-Identifier: Apache-2.0
"""The first part of a file: the form of the person, and beside it the standing and what happened last."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.editor import PersonEditor
from welfare_desk.desktop.casework.history import HistoryCard
from welfare_desk.desktop.casework.life.standing import StandingCard
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import notices

_SIDE = 440


class Overview(Leading):
    """Form and side of one file; `trouble` is where the form tells what was refused."""

    def __init__(self, page: Page, trouble: Slot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PersonEditor(page, trouble, self)
        self.standing = StandingCard()
        self.recent = HistoryCard(page)
        self.side = QWidget()
        self.side.setFixedWidth(px(_SIDE))
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(GAP))
        side.addWidget(self.standing)
        side.addWidget(self.recent, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(GAP))
        row.addWidget(self.editor, 1)
        row.addWidget(self.side)
        self.leads_to = self.editor.fields["first_name"].control

    def show_file(self, summary: FileSummary, today: date) -> None:
        """Another file, or the same one as it is now."""
        self.editor.show_file(summary)
        self.standing.show_file(summary, notices(summary, today), today)
        self.recent.show_file(summary)
