# SPDX-License-Identifier: Apache-2.0
"""A payment that no line expects: what its row says, and how to find out whose it is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number, spaced
from welfare_desk.desktop.pension.list_words import NONE
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.domain.text import hold_path


class StrayPayment(QWidget):
    """Hidden for a line; the amount of the payment stands on its face above."""

    def __init__(self) -> None:
        super().__init__()
        self.identifier = FactRow(self.tr("Identifier"), code=True)
        self.sheba = FactRow(self.tr("Account"), code=True)
        self.row = FactRow(self.tr("Row"))
        self.told_by = FactRow(self.tr("File of payments"))
        self.advice = Label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(5))
        for widget in (self.identifier, self.sheba, self.row, self.told_by, self.advice):
            layout.addWidget(widget)
        self.hide()

    def show_payment(self, row: SettledLine | None) -> None:
        """Another payment, None for a line."""
        self.setVisible(row is not None)
        if row is None:
            return
        self.identifier.say(row.identifier or NONE)
        self.sheba.say(spaced(row.sheba) if row.sheba else NONE)
        self.row.say(number(row.row_no) if row.row_no else NONE)
        self.told_by.say(hold_path(row.told_by) if row.told_by else NONE)
        self.advice.setText(self._advice(row))

    def _advice(self, row: SettledLine) -> str:
        if row.counts and row.file_no:
            return self.tr(
                "Open the file of the client: see there why the list has no line of it, and note what you "
                "find out."
            )
        return self.tr(
            "Look for the identifier, account or name among the files. If the row names somebody wrongly, "
            "take the file of payments back, have the row corrected and read it again; else ask whoever "
            "paid, and note what you find out."
        )
