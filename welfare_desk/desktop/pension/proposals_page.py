# SPDX-License-Identifier: Apache-2.0
"""The page of the proposals: what speaks against payments that are drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Page, page_margins
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.pension.proposals import ProposalsPart
from welfare_desk.desktop.theme.look import px
from welfare_desk.services.door import Kind


class ProposalsPage(Page):
    """Mounts the part alone."""

    kinds = frozenset(
        {Kind.PENSION, Kind.FILE, Kind.PERSON, Kind.COMMISSION, Kind.INQUIRY, Kind.VISIT, Kind.IMPORT}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.part = ProposalsPart(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.part, 1)
        self.part.told.connect(self._tell)

    def load(self, **arguments: Any) -> None:
        self.say_title(self.tr("Proposals on payments"))
        self.part.reload()

    def reload(self) -> None:
        if self.isVisible():
            self.part.reload()

    def first_focus(self) -> QWidget:
        return self.part.table

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.part.actions()]

    def _tell(self, total: int) -> None:
        told = self.tr("{count} proposals in this list", "", total).format(count=number(total))
        self.say_status((told, None), keys=self.part.keys)
