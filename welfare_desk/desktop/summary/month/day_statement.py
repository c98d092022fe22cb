# SPDX-License-Identifier: Apache-2.0
"""The head's statement of any evening: who is covered, by field and by what they draw, and its paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, day_in_words
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.summary.month.paragraph import ParagraphView
from welfare_desk.desktop.summary.month.words import figure_words, unknown
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.summary.monthly.statement import StatementLine
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.month_words import line_title, table_title
from welfare_desk.services.summary.monthly.day_paper import day_statement_pdf
from welfare_desk.services.summary.monthly.statement import AskStatement, StatementShown, head_statement

KEY = "Ctrl+Shift+T"
_PRINT_KEY = "Ctrl+P"
_ROWS = 4
"""Lines of either table that are seen at once: as many as there are standings."""

_HIGH = 700
"""Pixels of a window at scale 1 from which more of the paragraph is seen at once."""


def _share(line: StatementLine) -> str:
    if line.share is None:
        return unknown()
    return isolate(f"{line.share // 100}{'٫' if look().persian else '.'}{line.share % 100:02d}")


class _Parts(Table):
    """All that are covered, divided by one table of the month."""

    def __init__(self, page: Page, table: str) -> None:
        def title(line: StatementLine) -> str:
            return line_title(table, line.told.key.line or "", look().language)

        words = table_title(table, look().language)
        columns = [
            Column("line", words, title, CellLook.STRONG, width=170, stretch=1),
            Column(
                "files", self.tr("Files"), lambda line: figure_words(line.told.value), CellLook.FIGURE,
                width=90,
            ),
            Column("share", self.tr("Per cent"), _share, CellLook.FIGURE, width=84),
        ]  # fmt: skip
        super().__init__(
            columns, name=f"statement_{table}", accessible_name=words, key=lambda line: line.code,
            memory=page.desk.memory,
        )  # fmt: skip

    def show_lines(self, lines: Sequence[StatementLine]) -> None:
        """Those of another evening; the cursor stays on its line."""
        self.show_rows(from_rows(list(lines)), of=self.name)


class DayStatementDialog(Dialog):
    """Shows today's first; another day is asked for as soon as it is typed."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Statement of the head for a day"), width=860)
        self._page = page
        self._wanted: date | None = None
        self.trouble = Slot()
        words = self.tr("How the office stood on the evening of")
        self.on = JalaliField("on", words, page.desk.today, latest=page.desk.today)
        self.on.set_value(page.desk.today())
        self.told = Label("", "strong", wrap=True)
        self.fields, self.standings = _Parts(page, "domains"), _Parts(page, "standings")
        self.text = ParagraphView()
        self.text.setFixedHeight(px(210 if page.window().height() >= px(_HIGH) else 112))
        self.paper = Button(self.tr("Print"), "printer")
        self.copy = Button(self.tr("Copy the text"), "copy", ButtonKind.FILLED)
        self._build()
        self.on.edit.read.connect(self._ask)
        self.on.edit.unread.connect(self._unread)
        self._ask(page.desk.today())

    def _build(self) -> None:
        tables = QHBoxLayout()
        tables.setSpacing(px(GAP))
        for table in (self.fields, self.standings):
            card = ListCard(table)
            card.setProperty("card", "soft")
            card.setFixedHeight(px(36 * (_ROWS + 1) + 16))
            tables.addWidget(card)
        for widget in (self.trouble, self.on, self.told):
            self.body.addWidget(widget)
        self.body.addLayout(tables)
        self.body.addWidget(self.text)
        self.add_cancel(self.tr("Close"))
        self.add_act(self.paper, key=_PRINT_KEY).clicked.connect(self._print)
        self.commits_with(self.copy).clicked.connect(self._copy)
        self._offer(not_loaded())

    def _offer(self, reason: str = "") -> None:
        for act in (self.paper, self.copy):
            allow(act, reason)

    def keys(self) -> list[tuple[str, str]]:
        return [(_PRINT_KEY, self.paper.accessibleName()), *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if control_letter(event) == "P":
            self.paper.click()
        else:
            super().keyPressEvent(event)

    def _ask(self, on: date) -> None:
        self._forget()
        if on > self._page.desk.today():
            self.told.setText(self.tr("{day} is still to come").format(day=day_in_words(on)))
            return
        self._wanted = on
        self.told.setText(self.tr("The day is being counted"))
        ask = self._page.desk.operations.ask
        ask(head_statement, AskStatement(on), self._came, owner=self, on_error=self._failed, latest="day")

    def _unread(self) -> None:
        """Said while a day is being typed, and of one that no month has."""
        self._forget()
        if not self.on.is_empty():
            self.told.setText(self.tr("No day is read from this; type it like 1404/07/30"))

    def _forget(self) -> None:
        """No day is asked for: nothing of the one before may be read as its own."""
        self._wanted = None
        self.told.setText("")
        self.text.clear()
        for table in (self.fields, self.standings):
            table.show_lines(())
        self._offer(not_loaded())

    def _failed(self, told: Told) -> None:
        self.told.setText("")
        self.trouble.show_error(told)

    def _came(self, shown: StatementShown) -> None:
        says = shown.statement
        if says.until != self._wanted:
            return
        self.trouble.clear()
        told = self.tr("On {day}: {files} files of {homes} households are covered")
        closed = self.tr("as the month was closed") if shown.closed else ""
        if shown.recounted:
            closed = self.tr("as it is known now; the month is closed with what its last evening tells")
        words = told.format(
            day=day_in_words(says.until),
            files=figure_words(says.covered.value),
            homes=figure_words(says.households.value),
        )
        self.told.setText(f"{words} ({closed})" if closed else words)
        self.fields.show_lines(says.fields)
        self.standings.show_lines(says.standings)
        self.text.show_paragraph(shown.news, linked=False)  # a list is of a month, not of a day
        self._offer()

    def _print(self) -> None:
        """Draw the evening that is shown as a paper."""
        if self._wanted is None:
            return
        ask = self._page.desk.operations.ask
        facts = AskStatement(self._wanted)
        ask(day_statement_pdf, facts, self._show_paper, owner=self, on_error=self._failed, latest="paper")

    def _show_paper(self, pdf: bytes) -> None:
        told = self.on.value()
        title = f"{paper_words(Sheet.DAY_STATEMENT)} {day(told)}"
        PaperDialog(self._page, title, pdf, file_name(".pdf", title), Sheet.DAY_STATEMENT).open()

    def _copy(self) -> None:
        self.text.copy_text()
        self._page.desk.say(self.tr("The paragraph is copied"))


class DayStatements(QObject):
    """The act of a page that opens it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.act = page.command(self.tr("Statement of the head for a day"), "file-text", self.open, KEY)

    def open(self) -> None:
        """Show how the office stood on a day."""
        DayStatementDialog(self._page).open()
