# SPDX-License-Identifier: Apache-2.0
"""The acts on one bundle that end on paper: the report of its verification, and a letter to its office."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.words import listed, month_title, prose
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import CellState, Refusal, TakenBundle
from welfare_desk.services.summary.bundles.board import CellShown
from welfare_desk.services.summary.bundles.correspondence import (
    AskLetter,
    AskReport,
    office_letter_pdf,
    verification_report_pdf,
)

REPORT_KEY, LETTER_KEY = "Ctrl+P", "Ctrl+Shift+P"


class RecordPapers(QWidget):
    """`follow` tells it what is shown; it stands at the foot of the panel."""

    def __init__(self, page: Page, copy: Button) -> None:
        super().__init__()
        self._page = page
        self._entry: TakenBundle | Refusal | None = None
        self._shown: CellShown | None = None
        self.letter_button = Button(self.tr("Letter to the office"), "mail", ButtonKind.FILLED)
        self.report_button = Button(self.tr("Report"), "file-text", small=True)
        self.letter_button.clicked.connect(self.write_letter)
        self.report_button.clicked.connect(self.print_report)
        letter = QHBoxLayout()
        letter.addWidget(self.letter_button, 1)
        letter.addWidget(KeyCap(LETTER_KEY))
        others = QHBoxLayout()
        for widget, stretch in ((self.report_button, 1), (KeyCap(REPORT_KEY), 0), (copy, 1)):
            others.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(letter)
        column.addLayout(others)

    def follow(
        self, entry: TakenBundle | Refusal | None, shown: CellShown | None, state: CellState | None
    ) -> None:
        """Another bundle, or a month without one."""
        self._entry, self._shown = entry, shown
        chosen = unless(entry is not None or shown is not None, nothing_chosen())
        unread = unless(entry is not None, self.tr("No bundle of this month was read."))
        allow(self.report_button, chosen, unread)
        allow(self.letter_button, chosen, self._unwanted(entry, shown, state))

    def _unwanted(
        self, entry: TakenBundle | Refusal | None, shown: CellShown | None, state: CellState | None
    ) -> str:
        """Why no letter is written; empty where one is."""
        if isinstance(entry, Refusal):
            if entry.taken:
                return self.tr("The same file was taken later; nothing is wanted of the office.")
            known = entry.county or entry.facts.get("county")
            return unless(bool(known), sentence("letter_to_nobody", {}))
        if shown is None:
            return ""
        if state is CellState.BEFORE:
            return self.tr("The bundles of this office begin later; none of this month is wanted.")
        if state is CellState.OPENED:
            return ""
        keyless = shown.figures is not None and shown.figures.persons is None
        told = {"month": month_title(shown.month), "county": shown.name}
        return unless(entry is None or keyless, sentence("letter_not_wanted", told))

    # acts

    def print_report(self, _: bool = False) -> None:
        """Draw what was asked of the bundle and what became of it."""
        entry, shown = self._entry, self._shown
        if isinstance(entry, Refusal):
            facts, of = AskReport(entry.id), listed((prose(entry.county), _months(entry.month)))
        elif entry is not None and shown is not None:
            facts = AskReport(office=shown.office, month=shown.month, digest=entry.digest)
            of = listed((prose(shown.name), _months(shown.month)))
        else:
            return
        if self.report_button.isEnabled():
            self._page.ask(
                verification_report_pdf, facts, lambda pdf: self._show(Sheet.VERIFICATION, of, pdf)
            )

    def write_letter(self, _: bool = False) -> None:
        """Draw the letter to the office: what happened, and step by step what it does."""
        entry, shown = self._entry, self._shown
        if not self.letter_button.isEnabled():
            return
        if isinstance(entry, Refusal):
            county = entry.county or str(entry.facts.get("county", ""))
            facts, of = AskLetter(entry.id), listed((prose(county), _months(entry.month)))
        elif shown is not None:
            facts = AskLetter(office=shown.office, month=shown.month)
            of = listed((prose(shown.name), _months(shown.month)))
        else:
            return
        self._page.ask(office_letter_pdf, facts, lambda pdf: self._show(Sheet.OFFICE_LETTER, of, pdf))

    def _show(self, kind: Sheet, of: str, pdf: bytes) -> None:
        words = paper_words(kind)
        title = self.tr("{paper}: {of}").format(paper=words, of=of) if of else words
        name = file_name(".pdf", words, of)
        PaperDialog(self._page, title, pdf, name, kind).open()


def _months(month: JalaliMonth | None) -> str:
    return "" if month is None else month_title(month)
