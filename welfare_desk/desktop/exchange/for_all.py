# SPDX-License-Identifier: Apache-2.0
"""One specialised field for all rows of a list that has no column for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.exchange.problems import DOMAIN_CELLS
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words


class DomainForAll(QWidget):
    """Signal: `chosen` (what every row's cell would read like; empty for none)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        told = self.tr("Field of all rows")
        offered = [(cell, words(domain)) for domain, cell in DOMAIN_CELLS.items()]
        self.choice = Choice([("", self.tr("not chosen")), *offered])
        self.choice.setAccessibleName(told)
        self.choice.setFixedWidth(px(150))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Label(told, "muted"))
        row.addWidget(self.choice)
        self.choice.activated.connect(self._chosen)

    def show_cell(self, cell: str, *, wanted: bool) -> None:
        """Show what is chosen, where the list needs it."""
        self.choice.choose(cell)
        self.setVisible(wanted)

    def _chosen(self, _: int) -> None:
        self.chosen.emit(str(self.choice.value() or ""))
