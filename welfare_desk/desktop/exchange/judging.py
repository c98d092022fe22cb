# SPDX-License-Identifier: Apache-2.0
"""The clerk's word on single rows of a checked list; after each the list is checked again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from welfare_desk.desktop.exchange.check import CheckStep
from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.editing import EditCell
from welfare_desk.desktop.exchange.problems import at_fault
from welfare_desk.desktop.exchange.working import Works
from welfare_desk.domain.exchange.outcome import Action
from welfare_desk.services.exchange.facts import CheckRows, ImportCheck, Problems, RowProblem
from welfare_desk.services.exchange.looking import check, check_rows

if TYPE_CHECKING:
    from welfare_desk.desktop.exchange.wizard import ImportPage


class Judging(QObject):
    """Asks `exchange.check` for the wizard and keeps decisions and corrected cells in its draft."""

    def __init__(self, page: ImportPage, works: Works, step: CheckStep) -> None:
        super().__init__(page)
        self._page = page
        self._works = works
        self._step = step
        step.decided.connect(self._decide)
        step.corrected.connect(self._correct)
        step.edit_asked.connect(self._edit)
        step.overwrite_changed.connect(self._overwrite)
        step.settled_asked.connect(self._ask_settled)

    def check_list(self) -> None:
        """Judge every row with the choices so far and show what an import would do."""
        draft = self._page.draft
        if draft is None:
            return
        if draft.check is not None:
            self._page.show_check_step()
            return
        self._page.trouble.clear()
        then = partial(self._checked, draft)
        self._works.ask(self._works.reading, check, draft.to_check(), then, latest="check")

    def check_again(self) -> None:
        """The same after a decision; the list stays in the clerk's hands meanwhile."""
        draft = self._page.draft
        if draft is None:
            return
        draft.key = ""
        self._step.wait()
        then = partial(self._checked, draft)
        self._works.ask(self._works.reading, check, draft.to_check(), then, latest="check", quiet=True)

    def _checked(self, draft: Draft, answer: ImportCheck) -> None:
        if draft is not self._page.draft:
            return
        draft.check = answer
        self._step.show_check(answer, draft.overwrite)
        self._page.show_check_step()

    def _ask_settled(self, outcome: str) -> None:
        draft = self._page.draft
        if draft is not None:
            then = partial(self._show_settled, outcome)
            self._page.ask(check_rows, CheckRows(draft.to_check(), outcome), then, latest="settled rows")

    def _show_settled(self, outcome: str, answer: Problems) -> None:
        self._step.show_settled(outcome, answer.problems)

    def _decide(self, problem: RowProblem, action: Action) -> None:
        draft = self._page.draft
        if draft is None:
            return
        draft.decide(problem.sheet, problem.row, action)
        if action is Action.LATER:
            self._step.go_to_next_open(problem)
            return
        words = self.tr("Row {row}: one person")
        if action is Action.DIFFERENT:
            words = self.tr("Row {row}: two persons")
        told = words.format(row=str(problem.row))
        self._page.desk.offer_undo(told, partial(self._take_back, draft, problem))
        self.check_again()

    def _take_back(self, draft: Draft, problem: RowProblem) -> None:
        draft.take_back(problem.sheet, problem.row)
        if draft is self._page.draft:
            self.check_again()

    def _edit(self, problem: RowProblem, alike: int) -> None:
        dialog = EditCell(self._page, problem, alike)
        dialog.answered.connect(partial(self._edited, problem))
        dialog.open()

    def _edited(self, problem: RowProblem, answer: tuple[str, bool] | None) -> None:
        if answer is not None:
            typed, for_all = answer
            self._correct(self._step.alike(problem) if for_all else [problem], typed)

    def _correct(self, problems: list[RowProblem], typed: str) -> None:
        draft = self._page.draft
        if draft is None:
            return
        for problem in problems:
            draft.correct(problem.sheet, problem.row, at_fault(problem), typed)
        self.check_again()

    def _overwrite(self, overwrite: bool) -> None:
        draft = self._page.draft
        if draft is not None:
            draft.overwrite = overwrite
            self.check_again()
