# SPDX-License-Identifier: Apache-2.0
"""What may be done with disabilities and categories: the buttons above each list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.reasons.dialogs import CategoryDialog, DisabilityDialog, EndDialog
from welfare_desk.desktop.casework.reasons.reopening import ReopenDialog
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.table import Table
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.person import Disability, SocialCategory
from welfare_desk.services.casework.reasons import MakePrimary, Reasons, make_primary


class ReasonActs(QObject):
    """Acts of the part `of` on the rows under the cursors of its two lists."""

    def __init__(self, of: FilePart, disabilities: Table, categories: Table) -> None:
        super().__init__(of)
        self._part = of
        self._disabilities, self._categories = disabilities, categories
        self._may = of.page.desk.may(Permission.EDIT_FILES)
        self.buttons: dict[str, Button] = {}
        self._actions: dict[str, QAction] = {}
        disabilities.current_changed.connect(self._row_changed)
        categories.current_changed.connect(self._row_changed)
        recalls = of.page.recalls
        recalls.new("disability", self.add)
        recalls.new("category", self.add_category)
        recalls.on_row("disability", disabilities, self.edit)
        recalls.on_row("disability-ends", disabilities, self.end)
        recalls.on_row("category-ends", categories, self.end_category)
        recalls.on_row("disability-counts-on", disabilities, self.reopen)
        recalls.on_row("category-holds-on", categories, self.reopen_category)
        categories.installEventFilter(self)  # the keys mean the list that the cursor stands in

    def _row(self, acts: tuple[tuple[str, str, str, str, Callable[[], None], str], ...]) -> list[Button]:
        row = []
        for name, words, in_full, icon, act, keys in acts:
            button = Button(words, icon, small=True)
            action = self._part.act(in_full, icon, act, keys, button)
            self.buttons[name], self._actions[name] = button, action
            row.append(button)
        of_row = self._part.on_row
        of_row(self._disabilities, *self._named("edit", "primary", "end", "reopen"))
        of_row(self._categories, *self._named("end_category", "reopen_category"))
        self.follow()
        return row

    def _named(self, *names: str) -> list[QAction]:
        return [self._actions[name] for name in names if name in self._actions]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.follow()
        return super().eventFilter(watched, event)

    def _row_changed(self, _: object) -> None:
        self.follow()

    def follow(self) -> None:
        """Acts without a row of their kind under the cursor are off."""
        edit = unless(self._may, no_right(Permission.EDIT_FILES))
        disability, category = self._disability(), self._category()
        nothing = unless(disability, nothing_chosen())
        primary = disability is not None and disability.is_primary
        led = self.tr("This disability is the primary one already.") if primary else ""
        past = disability is not None and disability.ended_on is not None
        gone = nothing or (self.tr("The disability has ended.") if past else "")
        over = category is not None and category.until is not None
        none = unless(category, nothing_chosen())
        ended = none or (self.tr("The category has ended.") if over else "")
        holds = none or ("" if over else self.tr("The category has not ended."))
        counts = nothing or ("" if past else self.tr("The disability has not ended."))
        among_categories = self._categories.hasFocus()
        reasons = {
            "edit": gone,
            "primary": gone or led,
            "end": ended if among_categories else gone,
            "reopen": holds if among_categories else counts,
            "end_category": ended,
            "reopen_category": holds,
        }
        for name, action in self._actions.items():
            allow(action, edit, reasons.get(name, ""))

    def of_disabilities(self) -> list[Button]:
        """The acts above the disabilities."""
        add, main, ends = self.tr("Add a disability"), self.tr("Make primary"), self.tr("Counts no more")
        back, on = self.tr("It counts on"), self.tr("It was ended by mistake and counts on")
        return self._row(
            (
                ("add", add, add, "plus", self.add_here, "Ins"),
                ("edit", self.tr("Correct"), self.tr("Correct the disability"), "pencil", self.edit, "F2"),
                ("primary", main, self.tr("Make it primary"), "badge-check", self.make_primary, "Ctrl+M"),
                ("end", ends, self.tr("The disability counts no more"), "circle-x", self.end_here, "Del"),
                ("reopen", back, on, "undo-2", self.reopen_here, "Ctrl+Shift+Z"),
            )
        )

    def of_categories(self) -> list[Button]:
        """The acts above the categories."""
        add, ends = self.tr("Add a category"), self.tr("Holds no more")
        in_full, back = self.tr("The category holds no more"), self.tr("It holds on")
        on = self.tr("The category was ended by mistake and holds on")
        return self._row(
            (
                ("add_category", add, add, "plus", self.add_category, "Shift+Ins"),
                ("end_category", ends, in_full, "circle-x", self.end_category, "Shift+Del"),
                ("reopen_category", back, on, "undo-2", self.reopen_category, "Shift+F2"),
            )
        )

    def _open(self, make: Callable[[], ActDialog], told: str) -> None:
        if not self._may or self._part.summary is None:
            return
        dialog = make()

        def answered(answer: object) -> None:
            if answer is None:
                return
            if isinstance(answer, Reasons) and not isinstance(dialog, EndDialog | ReopenDialog):
                listed = self._categories if isinstance(dialog, CategoryDialog) else self._disabilities
                listed.stand_on(answer.id)
            tell_done(self._part.page, told, dialog.undoing(answer))
            self._part.fresh_wanted.emit()

        dialog.answered.connect(answered)
        dialog.open()

    def _disability(self) -> Disability | None:
        found = self._disabilities.current_row()
        return found if isinstance(found, Disability) else None

    def _category(self) -> SocialCategory | None:
        found = self._categories.current_row()
        return found if isinstance(found, SocialCategory) else None

    def _of(self, make: Callable[..., ActDialog], row: Any, told: str) -> None:
        summary = self._part.summary
        if summary is not None and row is not None:
            self._open(lambda: make(self._part.page, summary, row), told)

    def add_here(self) -> None:
        """One more of what the cursor stands among: a category, else a disability."""
        if self._categories.hasFocus():
            self.add_category()
        else:
            self.add()

    def end_here(self) -> None:
        """What the cursor stands on holds no more: a category, else a disability."""
        if self._categories.hasFocus():
            self.end_category()
        else:
            self.end()

    def reopen_here(self) -> None:
        """What the cursor stands on was ended by mistake: a category, else a disability."""
        if self._categories.hasFocus():
            self.reopen_category()
        else:
            self.reopen()

    def add(self) -> None:
        """One more disability."""
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: DisabilityDialog(self._part.page, summary), self.tr("Disability recorded"))

    def edit(self) -> None:
        """Correct the disability under the cursor."""
        self._of(DisabilityDialog, self._counting(), self.tr("Disability corrected"))

    def end(self) -> None:
        """The disability under the cursor counts no more."""
        self._of(EndDialog, self._counting(), self.tr("End of the disability recorded"))

    def reopen(self) -> None:
        """The disability under the cursor was ended by mistake."""
        row = self._disability()
        ended = row if row is not None and row.ended_on is not None else None
        self._of(ReopenDialog, ended, self.tr("The disability counts on"))

    def _counting(self) -> Disability | None:
        row = self._disability()
        return row if row is not None and row.ended_on is None else None

    def make_primary(self) -> None:
        """Lists and statistics count the disability under the cursor."""
        row, summary = self._counting(), self._part.summary
        if row is None or summary is None or row.is_primary or not self._may:
            return
        facts = MakePrimary(summary.file.file_no, summary.person.version, row.id)
        led = next((one.id for one in summary.disabilities if one.is_primary), None)

        def done(answer: Reasons) -> None:
            back = None if led is None else MakePrimary(answer.file_no, answer.person_version, led)
            told = self.tr("Leading disability changed")
            tell_done(self._part.page, told, None if back is None else (make_primary, back))
            self._part.fresh_wanted.emit()

        self._part.page.do(make_primary, facts, done)

    def add_category(self) -> None:
        """One more category."""
        summary = self._part.summary
        if summary is not None:
            self._open(lambda: CategoryDialog(self._part.page, summary), self.tr("Category recorded"))

    def end_category(self) -> None:
        """The category under the cursor holds no more."""
        row = self._category()
        going = row if row is not None and row.until is None else None
        self._of(EndDialog, going, self.tr("End of the category recorded"))

    def reopen_category(self) -> None:
        """The category under the cursor was ended by mistake."""
        row = self._category()
        ended = row if row is not None and row.until is not None else None
        self._of(ReopenDialog, ended, self.tr("The category holds on again"))
