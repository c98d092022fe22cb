# SPDX-License-Identifier: Apache-2.0
"""Documents of the store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import Column, from_rows
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table


class MovementsPart(Part):
    """Documents of the store."""

    name = "movements"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.table = Table(
            [Column("name", self.tr("Name"), lambda row: row.name, stretch=1)],
            name="equipment_movements",
            accessible_name=self.tr("Documents of the store"),
            memory=page.desk.memory,
        )
        self.card = ListCard(self.table, over=EmptyState("package", self.tr("Nothing is here yet")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.leads_to = self.table
        self.table.rows.loaded.connect(self._loaded)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Movements")

    def show_first(self) -> None:
        self.table.show_rows(from_rows([]))

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        self.told.emit(total)
