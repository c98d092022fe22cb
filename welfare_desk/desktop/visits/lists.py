# SPDX-License-Identifier: Apache-2.0
"""The three lists of the page: due, planned by day, done; each with its chips and its empty state."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day_in_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.visits.columns import done_columns, due_columns, planned_columns
from welfare_desk.desktop.wording.visits import visit_words
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.domain.summary.listing import FilePage, ListFiles
from welfare_desk.domain.summary.trend import AHEAD
from welfare_desk.domain.summary.visits import (
    NO_CENTRE,
    Choices,
    DueRow,
    DueSort,
    VisitFilter,
    VisitRow,
    VisitSort,
)
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.casework.visit_lists import ListDue, ListVisits, list_visits, visits_due

_NOT_PLANNED = (False,)
"""What the chip of the due list says at first."""

LATE = "late"
"""The choice of the day chip that means «days gone by»."""
COME = "come"
"""The choice of the day chip that means «today and days gone by»."""
WEEK = "week"
"""The choice of the day chip that means «days gone by, and the week that begins today»."""


class VisitTab(Leading):
    """Chips above a table. Signals: `loaded` (fresh rows are shown), `changed` (rows ticked, filter)."""

    loaded = Signal()
    changed = Signal()

    def __init__(
        self,
        page: Page,
        name: str,
        title: str,
        columns: Sequence[Column],
        chips: Sequence[FilterChip],
        empty: EmptyState,
        key: Callable[[Any], Hashable],
    ) -> None:
        super().__init__()
        self.page = page
        self.filters = FilterBar(chips, page.desk.memory, f"visits_{name}")
        self.table = Table(
            columns, name=f"visits_{name}", accessible_name=title, key=key, checkable=True,
            memory=page.desk.memory,
        )  # fmt: skip
        self.empty = empty
        self._nothing = (empty.title.text(), empty.text.text())
        to_files = QCoreApplication.translate("VisitTab", "Go to the files")
        self.files_button = Button(to_files, "folder-open", ButtonKind.FILLED)
        self.files_button.hide()
        empty.add_act(self.files_button)
        self.card = ListCard(self.table, over=empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.filters)
        layout.addWidget(self.card, 1)
        self.leads_to = self.table
        self.filters.changed.connect(self._filter_changed)
        self.files_button.clicked.connect(lambda: page.desk.go("files"))
        self.table.rows.loaded.connect(self._rows_loaded)
        self.table.rows.checked_changed.connect(self.changed)

    def first_order(self) -> tuple[str, bool]:
        """The order in which the list is first shown."""
        raise NotImplementedError

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        """Ask for a page of rows."""
        raise NotImplementedError

    def wanted(self) -> VisitFilter:
        """What the chips ask for."""
        raise NotImplementedError

    def offer(self, choices: Choices) -> None:
        """What the office can be filtered by."""
        chips = self.filters.chips
        chips["area"].offer([Option(name, name) for name in choices.neighbourhoods])
        none = QCoreApplication.translate("VisitTab", "no centre")
        centres = [*choices.centres, (NO_CENTRE, none)]
        chips["centre"].offer([Option(value, name) for value, name in centres])
        chips["visitor"].offer([Option(name, name) for name in choices.visitors])

    def show_first(self) -> None:
        """Show the list from the top in its first order."""
        self.table.show_rows(self.fetch, *self.first_order())

    def ticked(self) -> list[Any]:
        """The rows ticked, else the one under the cursor, else none."""
        found = self.table.rows.checked
        current = self.table.current_row()
        return found or ([] if current is None else [current])

    def _filter_changed(self) -> None:
        rows = self.table.rows
        self.table.show_rows(self.fetch, rows.sorted_by, rows.descending)
        self.changed.emit()

    def _rows_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total == 0:
            self._say_why_empty()
        self.loaded.emit()

    def narrowed(self) -> bool:
        """Whether the clerk has chosen less than the list shows at first."""
        return bool(self.filters.active())

    def _say_why_empty(self) -> None:
        self.files_button.hide()
        if self.narrowed():
            self.empty.say(
                QCoreApplication.translate("VisitTab", "Nothing matches these filters"),
                QCoreApplication.translate("VisitTab", "Clear the chips above, or choose other values."),
            )
            return
        self.empty.say(*self._nothing)
        # Only where nothing is: whether the office has a file at all.
        self.page.ask(list_files, ListFiles(limit=1), self._say_first_step, latest=f"files {self.table.name}")

    def _say_first_step(self, files: FilePage) -> None:
        if files.total or self.table.rows.total or self.narrowed():
            return
        self.empty.say(
            QCoreApplication.translate("VisitTab", "There are no files yet"),
            QCoreApplication.translate(
                "VisitTab", "Visits come due for covered files: bring the Excel list, or open the first file."
            ),
        )
        self.files_button.show()

    def ask_visits(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        """Ask for a page of the visits that the chips want."""
        sort = VisitSort(request.sort or VisitSort.DAY)
        facts = ListVisits(self.wanted(), sort, request.descending, request.offset, request.limit)
        self._ask(list_visits, facts, request, deliver)

    def _ask(self, question: Any, facts: Any, request: PageRequest, deliver: Any) -> None:
        def give(page: Any) -> None:
            deliver(RowPage(page.rows, page.total))

        self.page.ask(question, facts, give, latest=f"{self.table.accessibleName()} {request.offset}")


def _places() -> list[FilterChip]:
    return [
        FilterChip("area", QCoreApplication.translate("VisitTab", "Neighbourhood")),
        FilterChip("centre", QCoreApplication.translate("VisitTab", "Centre")),
    ]


def _visitor(title: str) -> FilterChip:
    return FilterChip("visitor", title)


class DueTab(VisitTab):
    """Files to be visited; at first those that nobody has planned yet."""

    def __init__(self, page: Page) -> None:
        planned = FilterChip(
            "planned",
            self.tr("Plan"),
            [Option(False, self.tr("not planned yet")), Option(True, self.tr("planned"))],
            many=False,
        )
        planned.choose(_NOT_PLANNED)
        super().__init__(
            page,
            "due",
            self.tr("Files due for a visit"),
            due_columns(),
            [*_places(), _visitor(self.tr("Visited by")), planned],
            EmptyState(
                "calendar-check",
                self.tr("No visit is due"),
                self.tr("Every covered client was met in time or is planned; see the list of plans."),
            ),
            lambda row: row.file_id,
        )

    def first_order(self) -> tuple[str, bool]:
        return DueSort.LAST_MET, False

    def choose_unplanned(self) -> None:
        """Narrow to those whom nobody has planned, whatever was chosen before."""
        self.filters.show_values({"planned": _NOT_PLANNED})

    def choose_every(self) -> None:
        """Show whoever is due, planned or not, whatever was chosen before."""
        self.filters.show_values({})

    def narrowed(self) -> bool:
        active = self.filters.active()
        return any(chip.name != "planned" or chip.values != _NOT_PLANNED for chip in active)

    def wanted(self) -> VisitFilter:
        values = self.filters.values
        planned = values("planned")
        return VisitFilter(
            values("area"), values("centre"), values("visitor"), bool(planned[0]) if planned else None
        )

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        sort = DueSort(request.sort or DueSort.LAST_MET)
        facts = ListDue(self.wanted(), sort, request.descending, request.offset, request.limit)
        self._ask(visits_due, facts, request, deliver)

    def chosen(self) -> list[DueRow]:
        """The rows to act on."""
        return self.ticked()


class PlannedTab(VisitTab):
    """Plans by day; the day chip offers each day with its number of visits."""

    def __init__(self, page: Page) -> None:
        self._today = page.desk.today
        self._come = self.tr("today and days gone by")
        self._week = self.tr("this week and days gone by")
        super().__init__(
            page,
            "planned",
            self.tr("Planned visits"),
            planned_columns(page.desk.today),
            [
                FilterChip(
                    "day",
                    self.tr("Day"),
                    [Option(COME, self._come), Option(WEEK, self._week)],
                    many=False,
                    kept=False,
                ),
                *_places(),
                _visitor(self.tr("Visitor")),
            ],
            EmptyState(
                "calendar-days",
                self.tr("No visit is planned"),
                self.tr("Select files on the due list with the space bar and press Ctrl+N."),
            ),
            lambda row: row.visit_id,
        )

    def first_order(self) -> tuple[str, bool]:
        return VisitSort.DAY, False

    def offer(self, choices: Choices) -> None:
        super().offer(choices)
        today = self._today()
        late = sum(visits for on, visits in choices.days if on < today)
        options = [Option(on, day_in_words(on), visits) for on, visits in choices.days if on >= today]
        if late:
            options.insert(0, Option(LATE, self.tr("days gone by"), late))
        come = sum(visits for on, visits in choices.days if on <= today)
        week = sum(visits for on, visits in choices.days if on <= days_later(today, AHEAD))
        options[:0] = [Option(COME, self._come, come), Option(WEEK, self._week, week)]
        self.filters.chips["day"].offer(options)

    def choose_days(self, days: str) -> None:
        """Narrow to the plans of some days (`COME`, `WEEK`), whatever was chosen before."""
        self.filters.show_values({"day": (days,)})

    def day(self) -> dt.date | None:
        """The one day chosen in its chip."""
        chosen = self.filters.values("day")
        return chosen[0] if chosen and isinstance(chosen[0], dt.date) else None

    def wanted(self) -> VisitFilter:
        values = self.filters.values
        on = self.day()
        today = self._today()
        ends = {(LATE,): -1, (COME,): 0, (WEEK,): AHEAD}
        days = ends.get(values("day"))
        until = on if days is None else days_later(today, days)
        return VisitFilter(
            values("area"),
            values("centre"),
            values("visitor"),
            states=(VisitState.PLANNED,),
            since=on,
            until=until,
        )

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        self.ask_visits(request, deliver)

    def chosen(self) -> list[VisitRow]:
        """The rows to act on."""
        return self.ticked()


class DoneTab(VisitTab):
    """Visits that are over, the newest first."""

    def __init__(self, page: Page) -> None:
        results = FilterChip(
            "result", self.tr("Result"), [Option(code, visit_words(code)) for code in VisitResult]
        )
        over = (VisitState.DONE, VisitState.GIVEN_UP, VisitState.STRUCK)
        states = FilterChip("state", self.tr("State"), [Option(code, visit_words(code)) for code in over])
        super().__init__(
            page,
            "done",
            self.tr("Visits that are over"),
            done_columns(),
            [results, states, *_places(), _visitor(self.tr("Visitor"))],
            EmptyState(
                "clipboard-list",
                self.tr("No visit is recorded yet"),
                self.tr("Record a visit from the list of plans or of files due with Ctrl+R."),
            ),
            lambda row: row.visit_id,
        )

    def first_order(self) -> tuple[str, bool]:
        return VisitSort.DAY, True

    def wanted(self) -> VisitFilter:
        values = self.filters.values
        states = values("state") or (VisitState.DONE, VisitState.GIVEN_UP, VisitState.STRUCK)
        return VisitFilter(
            values("area"),
            values("centre"),
            values("visitor"),
            results=values("result"),
            states=states,
        )

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        self.ask_visits(request, deliver)

    def chosen(self) -> list[VisitRow]:
        """The rows to act on."""
        return self.ticked()
