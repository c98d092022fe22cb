# SPDX-License-Identifier: Apache-2.0
"""The report workbook of rows to mend: asks where, writes it off the main thread, says where it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.working import Works
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import hold_path
from welfare_desk.services.exchange.facts import Report, WriteReport
from welfare_desk.services.exchange.reporting import report

if TYPE_CHECKING:
    from welfare_desk.desktop.frame.page import Page


class Reports(QObject):
    """Writes reports for the wizard and tells what came of them at the top of its page."""

    def __init__(self, page: Page, works: Works) -> None:
        super().__init__(page)
        self._page = page
        self._works = works

    def of_check(self, draft: Draft) -> None:
        """The rows of a list that is not imported yet."""
        path = self._ask_where(Path(draft.read.file_name).stem)
        if path:
            self._write(WriteReport(path, draft.to_check()))

    def of_batch(self, batch_id: int) -> None:
        """The rows of an import."""
        path = self._ask_where(self.tr("import"))
        if path:
            self._write(WriteReport(path, batch_id=batch_id))

    def _ask_where(self, stem: str) -> str:
        date = day(self._page.desk.today()).replace("/", "-")
        proposed = self.tr("{name} - rows to mend {date}.xlsx").format(name=stem, date=date)
        return ask_where_to_save(self._page, self.tr("Report workbook"), proposed, "Excel (*.xlsx)")

    def _write(self, facts: WriteReport) -> None:
        self._works.do(self._works.reporting, report, facts, self._written, key=new_key())

    def _written(self, answer: Report) -> None:
        told = self.tr("{rows} rows to mend and {warnings} warnings were written to {path}")
        words = told.format(
            rows=number(answer.rows), warnings=number(answer.warnings), path=hold_path(answer.path)
        )
        self.tell(words, Tone.GREEN, "circle-check")

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """A quiet banner at the top of the page; Esc or the next step takes it away."""
        self._page.trouble.show_banner(Banner(tone, icon, words))
