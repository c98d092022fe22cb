# SPDX-License-Identifier: Apache-2.0
"""Which printer and how many copies each kind of paper takes on this PC."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.wording.papers import PRINTED, paper_words

MOST_COPIES = 5


class PrintersSection(Section):
    """The same choices that the print dialog leaves behind, to be seen and changed in one place."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form = Form(4)
        installed = QPrinterInfo.availablePrinterNames()
        asks = ("", self.tr("Ask each time"))
        copies = [(count, number(count)) for count in range(1, MOST_COPIES + 1)]
        for kind in PRINTED:
            words = paper_words(kind)
            kept = page.desk.memory.get(f"printer/{kind}")
            known = kept if isinstance(kept, dict) else {}
            name = str(known.get("name", ""))
            gone = [name] if name and name not in installed else []
            printers = [asks, *((one, one) for one in [*installed, *gone])]
            printer = ChoiceField(f"printer/{kind}", words, printers)
            count = ChoiceField(f"copies/{kind}", self.tr("Copies of «{paper}»").format(paper=words), copies)
            printer.set_value(name)
            count.set_value(min(MOST_COPIES, max(1, int(known.get("copies", 1)))))
            for field in (printer, count):
                self.form.add(field)
                field.changed.connect(self._keep)
        card = Card(self.tr("Printers and paper"), self.tr("of this PC"))
        if not installed:
            told = self.tr("No printer is installed on this PC. Papers can be saved as PDF.")
            card.body.addWidget(Label(told, "warning", wrap=True))
        card.body.addWidget(self.form)
        card.body.addStretch(1)
        card.setMaximumWidth(px(1040))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def first_focus(self) -> QWidget:
        return next(iter(self.form.fields.values())).control

    def _keep(self) -> None:
        values = self.form.values()
        for kind in PRINTED:
            name, copies = values[f"printer/{kind}"], values[f"copies/{kind}"]
            if name:
                self.page.desk.memory.put(f"printer/{kind}", {"name": name, "copies": copies})
            else:
                self.page.desk.memory.drop(f"printer/{kind}")
