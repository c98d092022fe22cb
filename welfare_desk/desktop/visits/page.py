# SPDX-License-Identifier: Apache-2.0
"""Visits of the office: what is due, what is planned by day, what was done, and the centres."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.acts import CENTRES, DONE, DUE, PLANNED, VisitActs
from welfare_desk.desktop.visits.centres import CentresTab
from welfare_desk.desktop.visits.lists import COME, WEEK, DoneTab, DueTab, PlannedTab, VisitTab
from welfare_desk.desktop.visits.papers import SheetPrinter
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.visits import Choices, VisitCounts
from welfare_desk.services.casework.visit_lists import (
    AskVisitChoices,
    AskVisitCounts,
    visit_choices,
    visits_due_count,
)
from welfare_desk.services.door import Kind

_DIALOGS = ("plan", "record", "centre", "hand_over")


class VisitsPage(Page):
    """The lists; `load` takes `tab`: due, planned, done or centres.

    `come` narrows the plans to those whose day has come, `week` to those of this week with them, `unplanned`
    the due list to those whom nobody has planned; `every` shows whoever is due.
    """

    kinds = frozenset({Kind.VISIT, Kind.CENTRE, Kind.FILE, Kind.PERSON, Kind.IMPORT})

    poses = ("due_chosen", "plan", "planned", "record", "done", "centres", "centre", "hand_over")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = self._stale = False
        self._counts: VisitCounts | None = None
        self.tabs = Tabs(self.tr("Lists of visits"))
        self.printer = SheetPrinter(self)
        self.due, self.planned, self.done = DueTab(self), PlannedTab(self), DoneTab(self)
        self.centres = CentresTab(self)
        self._lists: dict[str, VisitTab | CentresTab] = {
            DUE: self.due,
            PLANNED: self.planned,
            DONE: self.done,
            CENTRES: self.centres,
        }
        self._shown: set[str] = set()
        self.acts = VisitActs(self, self._lists, self._name, self.printer)
        self.stack = QStackedWidget()
        self._titles = {
            DUE: self.tr("Due"),
            PLANNED: self.tr("Planned by day"),
            DONE: self.tr("Done"),
            CENTRES: self.tr("Centres"),
        }
        self.plan_button = Button(self.tr("Plan a visit"), "calendar-check", ButtonKind.FILLED)
        self.record_button = Button(self.tr("Record"), "clipboard-check")
        self.give_up_button = Button(self.tr("Give up"), "calendar-x")
        self.forms_button = Button(self.tr("Visit forms"), "printer")
        self.day_button = Button(self.tr("Day list"), "printer")
        self.add_button = Button(self.tr("New centre"), "plus", ButtonKind.FILLED)
        self._build()
        self._connect()
        self._commands()
        self._offer_tabs()
        self._allow_forms()
        self.command_list_out()

    def _build(self) -> None:
        for found in self._lists.values():
            self.stack.addWidget(found)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.tabs, 1)
        for button in (
            self.day_button, self.forms_button, self.give_up_button, self.record_button, self.plan_button,
            self.add_button,
        ):  # fmt: skip
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.printer.progress)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        for found in self._lists.values():
            found.loaded.connect(self._rows_loaded)
            found.changed.connect(self._tell_status)
        for name in (DUE, PLANNED, DONE):
            table = self._lists[name].table
            table.opened.connect(self.acts.open)
            table.menu_wanted.connect(self.acts.open_menu)

    def _commands(self) -> None:
        acts = self.acts
        edit, manage = lacking(self.desk, Permission.EDIT_FILES), lacking(self.desk, Permission.MANAGE_OFFICE)
        lists = lacking(self.desk, Permission.PRINT_LISTS)
        self._new = self.command(
            self.tr("Plan the selected visits, or a new centre"), "calendar-check", acts.plan, "Ctrl+N"
        )
        record = self.command(self.tr("Record the visit"), "clipboard-check", acts.record, "Ctrl+R")
        move = self.command(self.tr("Another day for the visit"), "calendar-clock", acts.change_plan, "F2")
        give = self.command(self.tr("Give the visit up"), "calendar-x", acts.give_up, "Ctrl+Del")
        self._forms = self.command(self.tr("Print visit forms"), "printer", acts.print_forms, "Ctrl+P")
        of_day = self.command(self.tr("Print the day's list"), "printer", acts.print_day, "Ctrl+D")
        self.command(self.tr("Next list"), "chevron-left", partial(self.tabs.step, 1), "Ctrl+Tab")
        self.command(self.tr("List before"), "chevron-right", partial(self.tabs.step, -1), "Ctrl+Shift+Tab")
        self._of_lists: tuple[tuple[QAction, tuple[str, ...], str], ...] = (
            (record, (DUE, PLANNED, DONE), edit),
            (move, (PLANNED,), edit),
            (give, (PLANNED,), edit),
            (of_day, (PLANNED,), lists),
        )
        for button, action in (
            (self.record_button, record), (self.give_up_button, give),
            (self.forms_button, self._forms), (self.day_button, of_day),
        ):  # fmt: skip
            button.act(action)
        allow(self.plan_button, edit)
        self.plan_button.clicked.connect(acts.plan)
        allow(self.add_button, manage)
        self.add_button.clicked.connect(self.centres.add)

    # what the window calls

    def load(self, tab: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Visits"))
        if arguments.get("come") or arguments.get("week"):
            self.planned.choose_days(WEEK if arguments.get("week") else COME)
            self._shown.discard(PLANNED)
        if arguments.get("unplanned"):
            self.due.choose_unplanned()
        elif arguments.get("every"):
            self.due.choose_every()
        if arguments.get("unplanned") or arguments.get("every"):
            self._shown.discard(DUE)
        if tab in self._lists:
            self.tabs.choose(tab, announce=False)
        if self._stale:
            self._refresh()
        elif not self._loaded:
            self._ask_around()
        self._loaded, self._stale = True, False
        self.show_tab(self.tabs.current)

    def reload(self) -> None:
        if not self._loaded or not self.isVisible():
            self._stale = True
            return
        self._refresh()

    def _refresh(self) -> None:
        """Fetch the list in sight again; the others when they are seen."""
        shown = self.tabs.current
        self._shown &= {shown}
        found = self._lists[shown]
        if isinstance(found, VisitTab) and shown in self._shown:
            found.table.reload()
        else:
            found.show_first()
        self._ask_around()

    def pose(self, name: str) -> None:
        for dialog in self.window().findChildren(Dialog):
            dialog.cancel()
        if name == "due_chosen":
            for number_ in (1, 2, 4):
                self.due.table.rows.toggle(number_)
        elif name in _DIALOGS:
            self.pose_dialog(name)
        else:
            self.tabs.choose(name)

    def pose_dialog(self, name: str) -> None:
        """Open the dialog of this name for its picture."""
        if name == "centre":
            self.centres.edit_current()
        elif name == "hand_over":
            self.centres.hand_over()
        elif name == "record":
            self.acts.record()
        else:
            self.acts.plan()

    def first_focus(self) -> QWidget:
        return self._lists[self.tabs.current].table

    # what is shown

    def _name(self) -> str:
        return self.tabs.current

    def show_tab(self, name: str) -> None:
        """Show one of the lists; it is fetched when it is first seen, and after a change."""
        found = self._lists[name]
        focused: QWidget | None = self.window().focusWidget()
        inside = focused is not None and self.stack.isAncestorOf(focused)
        self.stack.setCurrentWidget(found)
        if inside:
            # Else Qt gives the cursor to the first chip.
            found.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if name not in self._shown:
            self._shown.add(name)
            found.show_first()
        visits = name != CENTRES
        self.plan_button.setVisible(name == DUE)
        self.record_button.setVisible(visits)
        self.give_up_button.setVisible(name == PLANNED)
        self.forms_button.setVisible(name in (DUE, PLANNED))
        self.day_button.setVisible(name == PLANNED)
        self.add_button.setVisible(name == CENTRES)
        self._tell_status()

    def _ask_around(self) -> None:
        self.ask(visits_due_count, AskVisitCounts(), self._show_counts, latest="counts")
        self.ask(visit_choices, AskVisitChoices(), self._offer, latest="choices")

    def _offer(self, choices: Choices) -> None:
        for found in (self.due, self.planned, self.done):
            found.offer(choices)

    def _show_counts(self, counts: VisitCounts) -> None:
        self._counts = counts
        self._offer_tabs()
        self._tell_status()

    def _offer_tabs(self) -> None:
        counts = self._counts
        due = number(counts.due) if counts else ""
        planned = number(counts.planned) if counts else ""
        late = bool(counts and counts.late)
        titles = self._titles
        self.tabs.offer(
            (
                Tab(DUE, titles[DUE], due, Tone.AMBER),
                Tab(PLANNED, titles[PLANNED], planned, Tone.RED if late else Tone.BLUE),
                Tab(DONE, titles[DONE]),
                Tab(CENTRES, titles[CENTRES]),
            )
        )

    def _rows_loaded(self) -> None:
        self._tell_status()

    def _allow_forms(self) -> None:
        """One form is a paper; forms of many are a list of persons, which has a right of its own."""
        many = len(self._lists[self.tabs.current].table.rows.checked) > 1
        right = lacking(self.desk, Permission.PRINT_LISTS if many else Permission.EDIT_FILES)
        allow(self._forms, right, self._elsewhere(DUE, PLANNED))

    def _elsewhere(self, *lists: str) -> str:
        """Why an act of these lists is off in the one that is shown; empty in one of them."""
        return unless(self.tabs.current in lists, elsewhere(self._titles[lists[0]]))

    def _tell_status(self) -> None:
        name, counts = self.tabs.current, self._counts
        table = self._lists[name].table
        self._allow_forms()
        needed = Permission.MANAGE_OFFICE if name == CENTRES else Permission.EDIT_FILES
        allow(self._new, lacking(self.desk, needed), self._elsewhere(DUE, CENTRES))
        for action, lists, right in self._of_lists:
            allow(action, right, self._elsewhere(*lists))
        parts: list[tuple[str, Tone | None]] = []
        if table.rows.ready:
            words = {
                DUE: self.tr("{count} files in this list", "", table.rows.total),
                CENTRES: self.tr("{count} centres", "", table.rows.total),
            }.get(name, self.tr("{count} visits in this list", "", table.rows.total))
            parts.append((words.format(count=number(table.rows.total)), None))
        if table.rows.checked:
            chosen = self.tr("{count} selected").format(count=number(len(table.rows.checked)))
            parts.append((chosen, Tone.TEAL))
        if counts and counts.late:
            late = self.tr("one plan is late") if counts.late == 1 else self.tr("{count} plans are late")
            parts.append((late.format(count=number(counts.late)), Tone.RED))
        self.say_status(*parts, keys=self._keys_of(name))

    def _keys_of(self, name: str) -> tuple[Key, ...]:
        enter, space = Key("Enter", self.tr("open file")), Key("Space", self.tr("select"))
        record = Key("Ctrl+R", self.tr("record"))
        if name == DUE:
            return enter, space, Key("Ctrl+N", self.tr("plan")), record
        if name == PLANNED:
            return enter, space, record, Key("F2", self.tr("another day"))
        if name == DONE:
            return enter, Key("Ctrl+R", self.tr("correct"))
        return Key("Enter", self.tr("change"), Permission.MANAGE_OFFICE), Key("Ctrl+N", self.tr("new centre"))
