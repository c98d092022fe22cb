# SPDX-License-Identifier: Apache-2.0
"""The positive-life centres: how full each is, what is due there, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, no_right, nothing_chosen, unless
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.centre_backs import Back, of_closing, of_opening, of_saving
from welfare_desk.desktop.visits.centre_dialogs import CentreDialog, CloseCentreDialog, HandOverDialog
from welfare_desk.desktop.visits.columns import centre_columns
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.visits import AreaFiles, Centre
from welfare_desk.services.casework.centres import (
    AskAreas,
    AskCentres,
    Assigned,
    CentreKept,
    CloseCentre,
    close_centre,
    list_areas,
    list_centres,
)


class CentresTab(Leading):
    """A table of centres with its acts. `loaded` comes with fresh rows."""

    loaded = Signal()
    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.centres: tuple[Centre, ...] = ()
        self._areas: tuple[AreaFiles, ...] = ()
        self.may = page.desk.may(Permission.MANAGE_OFFICE)
        self.warning = Slot()
        self.table = Table(
            centre_columns(),
            name="centres",
            accessible_name=self.tr("Positive-life centres"),
            key=lambda row: row.id,
            memory=page.desk.memory,
        )
        self.edit_button = Button(self.tr("Change"), "pencil")
        self.hand_button = Button(self.tr("Hand files over…"), "arrow-right-left")
        self.close_button = Button(self.tr("Close it…"), "ban")
        text = self.tr("Add the first one with Ctrl+N.") if self.may else self.tr("The head adds them here.")
        empty = EmptyState("building-2", self.tr("There are no centres yet"), text)
        self.card = ListCard(self.table, over=empty)
        self._build()
        self.leads_to = self.table
        self.table.opened.connect(self.edit)
        self.table.current_changed.connect(self._enable)
        self.edit_button.clicked.connect(self.edit_current)
        self.hand_button.clicked.connect(self.hand_over)
        self.close_button.clicked.connect(self.close_or_open)
        recalls = page.recalls
        recalls.new("centre", self.add, after=self.table)
        recalls.on_row("centre", self.table, self.edit_current)
        recalls.on_row("centre-files", self.table, self.hand_over)
        recalls.on_row("centre-closed", self.table, self._close_again)
        self._enable(None)

    def _build(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for button in (self.edit_button, self.hand_button, self.close_button):
            acts.addWidget(button)
        acts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.warning)
        layout.addLayout(acts)
        layout.addWidget(self.card, 1)

    def show_first(self) -> None:
        """Ask for the centres and the neighbourhoods they may serve."""
        self.page.ask(list_centres, AskCentres(), self._show, latest="centres")
        self.page.ask(list_areas, AskAreas(), self._keep_areas, latest="areas")

    def _keep_areas(self, areas: tuple[AreaFiles, ...]) -> None:
        self._areas = areas

    def _show(self, centres: tuple[Centre, ...]) -> None:
        first = not self.centres
        self.centres = centres
        if first:
            self.table.show_rows(from_rows(list(centres)))
        else:
            self.table.rows.fetch_from(from_rows(list(centres)))
        self.card.show_over(not centres)
        self._warn([centre for centre in centres if centre.load.over and not centre.closed])
        self.loaded.emit()

    def _warn(self, over: list[Centre]) -> None:
        self.warning.clear()
        if not over:
            return
        title = self.tr("{count} centres carry more files than they can")
        if len(over) == 1:
            title = self.tr("one centre carries more files than it can")
        title = title.format(count=number(len(over)))
        each = self.tr("{centre}: {files} too many")
        told = [each.format(centre=inline(centre.name), files=number(centre.load.over)) for centre in over]
        self.warning.show_banner(Banner(Tone.AMBER, "triangle-alert", title, self.tr(" · ").join(told)))

    def current(self) -> Centre | None:
        """The centre under the cursor."""
        found = self.table.current_row()
        return found if isinstance(found, Centre) else None

    def _enable(self, _: Any) -> None:
        centre = self.current()
        right = unless(self.may, no_right(Permission.MANAGE_OFFICE))
        chosen = unless(centre, nothing_chosen())
        closed = self.tr("The centre is closed.") if centre is not None and centre.closed else ""
        allow(self.edit_button, right, chosen, closed)
        allow(self.hand_button, right, chosen, closed)
        allow(self.close_button, right, chosen)
        if centre is not None:
            self.close_button.say(self.tr("Open it again") if centre.closed else self.tr("Close it…"))

    # acts

    def add(self) -> None:
        """A new centre."""
        others = self.centres
        if self.may:
            self._open(CentreDialog(self.page, self._areas), lambda kept: of_saving(kept, None, others))

    def edit_current(self) -> None:
        """Change the centre under the cursor."""
        centre = self.current()
        if centre is not None:
            self.edit(centre)

    def edit(self, centre: Centre) -> None:
        """Change a centre at work."""
        others = self.centres
        if not centre.closed and self.page.permits(Permission.MANAGE_OFFICE):
            dialog = CentreDialog(self.page, self._areas, centre)
            self._open(dialog, lambda kept: of_saving(kept, centre, others))

    def hand_over(self) -> None:
        """Hand the files of its neighbourhoods to the centre under the cursor."""
        centre = self.current()
        if self.may and centre is not None and not centre.closed:
            dialog = HandOverDialog(self.page, centre)
            dialog.answered.connect(self._handed)
            dialog.open()

    def _close_again(self) -> None:
        centre = self.current()
        if centre is not None and not centre.closed:  # else the same key opens it
            self.close_or_open()

    def close_or_open(self) -> None:
        """Close the centre under the cursor, or open a closed one again."""
        centre = self.current()
        if centre is None or not self.may:
            return
        if centre.closed:
            facts = CloseCentre(centre.id, centre.version, closed=False)
            self.page.do(close_centre, facts, lambda kept: self._told(of_opening(kept)))
        else:
            dialog = CloseCentreDialog(self.page, centre, self.centres)
            self._open(dialog, lambda kept: of_closing(kept, centre, int(dialog.move_to.value() or 0)))

    def _open(
        self, dialog: CentreDialog | CloseCentreDialog, backs: Callable[[CentreKept], list[Back]]
    ) -> None:
        def saved(answer: Any) -> None:
            if isinstance(answer, CentreKept):
                self._told(backs(answer))

        dialog.answered.connect(saved)
        dialog.open()

    def _told(self, backs: list[Back]) -> None:
        tell_done(self.page, self.tr("The centre is saved"), *backs)

    def _handed(self, answer: Any) -> None:
        if isinstance(answer, Assigned):
            said = self.tr("{files} files handed over", "", answer.files).format(files=number(answer.files))
            self.page.desk.say(said, Tone.AMBER if answer.load.over else Tone.GREEN)
