# SPDX-License-Identifier: Apache-2.0
"""Amounts of a file of payments that lie far from their lines, and the tick that says that they are right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import TickField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.exchange.payments import says_toman
from welfare_desk.domain.pension.odd_amounts import OtherUnit
from welfare_desk.services.pension.reconciling import PaymentsChecked


class OddAmountsPart(QWidget):
    """What is far from its line, row by row; `right` is ticked once somebody has looked at it."""

    def __init__(self, page: Page, checked: PaymentsChecked) -> None:
        super().__init__()
        self.right = TickField(
            "as_read",
            QCoreApplication.translate("OddAmountsPart", "These amounts are right: book them as they stand"),
        )
        self.table = Table(
            _columns(),
            name="odd_amounts",
            accessible_name=self.tr("Amounts far from the list"),
            key=lambda odd: str(odd.row_no),
            memory=page.desk.memory,
        )
        self.table.setFixedHeight(px(150))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Label(self._told(checked), "strong", tone=Tone.AMBER, wrap=True))
        if len(checked.odd) < checked.odd_count:
            first = self.tr("The first {shown} are below.").format(shown=number(len(checked.odd)))
            layout.addWidget(Label(first, "muted", wrap=True))
        layout.addWidget(self.table)
        layout.addWidget(self.right)
        self.table.show_rows(from_rows(list(checked.odd)))

    def _told(self, checked: PaymentsChecked) -> str:
        heading = checked.headings.get("amount", "")
        if checked.unit is not None and not heading:
            told = self._without_headings(checked.unit)
        elif checked.unit is OtherUnit.TOMAN:
            told = self.tr(
                "The amounts are about a tenth of the list ({count} rows) and seem to be toman. If so, "
                "write “toman” into the heading of the amounts and read the file again."
            )
        elif checked.unit is OtherUnit.RIAL and not says_toman(heading):
            told = self.tr(
                "The amounts are about ten times the list ({count} rows), though their heading does not say "
                "toman. Have them corrected in the file and read it again, unless they are right."
            )
        elif checked.unit is OtherUnit.RIAL:
            told = self.tr(
                "The amounts are about ten times the list ({count} rows) and seem to be rial. If so, "
                "take “toman” out of the heading of the amounts and read the file again."
            )
        else:
            told = self.tr(
                "Amounts that lie far from what was sent: {count}. Correct them in the file and read it "
                "again, unless they are right."
            )
        return told.format(count=number(checked.odd_count))

    def _without_headings(self, unit: OtherUnit) -> str:
        """Our own text for the bank tells rial, and has no heading that could say otherwise."""
        if unit is OtherUnit.TOMAN:
            return self.tr(
                "The amounts are about a tenth of the list ({count} rows) and seem to be toman, but our own "
                "text for the bank, without headings, is always read as rial. Have the amounts written in "
                "rial, or put a row of headings in place of its first line, with “toman” in that of the "
                "amounts, and read the file again."
            )
        return self.tr(
            "The amounts are about ten times the list ({count} rows). Our own text for the bank, without "
            "headings, is always read as rial: have the amounts corrected in the file and read it again, "
            "unless they are right."
        )


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(
            "row",
            translate("OddAmountsPart", "Row"),
            lambda odd: number(odd.row_no),
            CellLook.DIGITS,
            width=70,
        ),
        Column(
            "file",
            translate("OddAmountsPart", "File no."),
            lambda odd: odd.file_no,
            CellLook.STRONG,
            150,
            stretch=1,
        ),
        Column(
            "amount",
            translate("OddAmountsPart", "In this file (rial)"),
            lambda odd: number(odd.amount),
            CellLook.AMOUNT,
            width=190,
        ),
        Column(
            "net",
            translate("OddAmountsPart", "We sent (rial)"),
            lambda odd: number(odd.net),
            CellLook.AMOUNT,
            width=190,
        ),
    ]
