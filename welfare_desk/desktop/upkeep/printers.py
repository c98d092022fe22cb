# SPDX-License-Identifier: Apache-2.0
"""Which printer, tray, sheet and how many copies each kind of paper takes on this PC."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.printing import OWN_SIZE, SHEETS, Chosen, as_kept, chosen, tray_words, trays_of
from welfare_desk.desktop.kit.sheets import SheetBar
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.wording.papers import PRINTED, PRINTED_IN_STORE, Printed, paper_words
from welfare_desk.domain.text import isolate
from welfare_desk.services.numbered import usual_copies

MOST_COPIES = 5


class PrintersSection(Section):
    """The same choices that the print dialog leaves behind, to be seen and changed in one place.

    The store has a section of its own, since another PC with other printers is its desk.
    """

    kinds: ClassVar[tuple[Printed, ...]] = tuple(kind for kind in PRINTED if kind not in PRINTED_IN_STORE)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.form = Form(5)
        installed = QPrinterInfo.availablePrinterNames()
        for kind in self.kinds:
            self._add(kind, chosen(page.desk.memory.get(f"printer/{kind}")), installed)
        card = Card(self.heading(), self.tr("of this PC"))
        if not installed:
            told = self.tr("No printer is installed on this PC. Papers can be saved as PDF.")
            card.body.addWidget(Label(told, "warning", wrap=True))
        card.body.addWidget(self.form)
        card.body.addStretch(1)
        card.setMaximumWidth(px(1040))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        if any(map(usual_copies, self.kinds)):
            layout.addWidget(self._sheets())
        layout.addStretch(1)

    @staticmethod
    def heading() -> str:
        """What the printers are of."""
        return QCoreApplication.translate("PrintersSection", "Printers and paper")

    def _sheets(self) -> Card:
        """On what the kinds are drawn that have the choice."""
        card = Card(self.tr("Sheets"), self.tr("of papers that are drawn for the sheet chosen"))
        for kind in filter(usual_copies, self.kinds):
            words = paper_words(kind)
            bar = SheetBar(self.page.desk.memory, kind, words, usual_copies(kind))
            bar.changed.connect(partial(self._note_sheet, kind, bar))
            card.body.addWidget(Label(words, "strong"))
            card.body.addWidget(bar)
        card.setMaximumWidth(px(1040))
        return card

    def _note_sheet(self, kind: Printed, bar: SheetBar) -> None:
        drawn = bar.drawn()
        head = ("letterhead",) if drawn.letterhead else ()
        self.note(f"drawn/{kind}", " · ".join(filter(None, (drawn.sheet, *head, *drawn.copies))))

    def _add(self, kind: Printed, known: Chosen, installed: list[str]) -> None:
        words = paper_words(kind)
        gone = [known.printer] if known.printer and known.printer not in installed else []
        printers = [("", self.tr("Ask each time")), *((name, name) for name in [*installed, *gone])]
        sheets = [(OWN_SIZE, self.tr("Its own size")), *((name, isolate(name)) for name in SHEETS)]
        copies = [(count, number(count)) for count in range(1, MOST_COPIES + 1)]
        printer = ChoiceField(f"printer/{kind}", words, printers)
        sheet = ChoiceField(f"sheet/{kind}", self.tr("Sheet"), sheets)
        count = ChoiceField(f"copies/{kind}", self.tr("Copies"), copies)
        printer.set_value(known.printer)
        sheet.set_value(known.sheet)
        count.set_value(min(MOST_COPIES, known.copies))
        sheet.control.setAccessibleName(self.tr("Sheet of «{paper}»").format(paper=words))
        count.control.setAccessibleName(self.tr("Copies of «{paper}»").format(paper=words))
        fields = [(printer, 3), (sheet, 1), (count, 1)]
        trays = self._trays(kind, known, words)
        if trays is not None:
            fields[:1] = [(printer, 2), (trays, 1)]
        for field, span in fields:
            self.form.add(field, span)
            field.changed.connect(self._keep)

    def _trays(self, kind: Printed, known: Chosen, words: str) -> ChoiceField | None:
        """The trays of the printer in force; None where its driver names none."""
        named = trays_of(known.printer) if known.printer else []
        if not named:
            return None
        trays = ChoiceField(
            f"tray/{kind}",
            self.tr("Tray"),
            [("", self.tr("As the driver chooses")), *((tray, tray_words(tray)) for tray in named)],
        )
        trays.set_value(known.tray if known.tray in named else "")
        trays.control.setAccessibleName(self.tr("Tray of «{paper}»").format(paper=words))
        return trays

    def first_focus(self) -> QWidget:
        return next(iter(self.form.fields.values())).control

    def _keep(self) -> None:
        values = self.form.values()
        for kind in self.kinds:
            before = chosen(self.page.desk.memory.get(f"printer/{kind}"))
            wanted = Chosen(*(values[f"{part}/{kind}"] for part in ("printer", "sheet", "copies")))
            # A tray belongs to its printer; one that this office's driver does not name stays as it was.
            tray = values.get(f"tray/{kind}", before.tray)
            wanted = wanted._replace(tray=tray if wanted.printer == before.printer else "")
            if wanted == before:
                continue
            told = (wanted.printer, wanted.sheet, str(wanted.copies), *filter(None, (wanted.tray,)))
            self.note(f"printer/{kind}", " · ".join(told))
            if wanted == Chosen():
                self.page.desk.memory.drop(f"printer/{kind}")
            else:
                self.page.desk.memory.put(f"printer/{kind}", as_kept(wanted))


class StorePrintersSection(PrintersSection):
    """The papers of the store."""

    kinds = tuple(kind for kind in PRINTED if kind in PRINTED_IN_STORE)

    @staticmethod
    def heading() -> str:
        return QCoreApplication.translate("PrintersSection", "Store printers")
