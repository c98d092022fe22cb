# SPDX-License-Identifier: Apache-2.0
"""The parts of a file's page: the overview at once, the others when they are first wanted.

A room adds its part by one line in `PARTS` and its tab's words in `_titles`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from welfare_desk.desktop.casework.keeping import Keeping
from welfare_desk.desktop.casework.overview import Overview
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.frame.page import Elsewhere, Key, Page, PartsOffered
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.tabs import Tab
from welfare_desk.desktop.kit.words import number
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary

OVERVIEW, DETAILS = "overview", "details"


@dataclass(frozen=True)
class PartSpec:
    """A part by name; `path` is `package.module:Class`, imported when the tab is first wanted."""

    name: str
    path: str
    counted: Callable[[FileSummary], int] | None = None


PARTS: tuple[PartSpec, ...] = (
    PartSpec("details", "welfare_desk.desktop.casework.details:DetailsTab"),
    PartSpec(
        "household",
        "welfare_desk.desktop.casework.relations:HouseholdTab",
        lambda summary: summary.household.counted_size,
    ),
    PartSpec(
        "reasons",
        "welfare_desk.desktop.casework.relations:ReasonsTab",
        lambda summary: len(summary.disabilities) + len(summary.categories),
    ),
    PartSpec(
        "assessments",
        "welfare_desk.desktop.commission.part:AssessmentsTab",
        lambda summary: summary.counts.commissions + summary.counts.inquiries,
    ),
    PartSpec("standing", "welfare_desk.desktop.casework.life.standing:StandingTab"),
    PartSpec(
        "payments",
        "welfare_desk.desktop.pension.file_part:PaymentsTab",
        lambda summary: (summary.pension.state is not PensionState.NONE) + len(summary.allowances),
    ),
    PartSpec(
        "documents",
        "welfare_desk.desktop.attachments.part:DocumentsTab",
        lambda summary: summary.counts.attachments,
    ),
    PartSpec(
        "notes",
        "welfare_desk.desktop.casework.notes.part:NotesPart",
        lambda summary: summary.counts.notes + summary.counts.tasks,
    ),
    PartSpec(
        "letters",
        "welfare_desk.desktop.casework.letters.part:LettersPart",
        lambda summary: summary.counts.letters + summary.counts.calls,
    ),
    PartSpec(
        "visits",
        "welfare_desk.desktop.visits.part:VisitsTab",
        lambda summary: summary.counts.visits,
    ),
    PartSpec(
        "requests",
        "welfare_desk.desktop.casework.requests:RequestsTab",
        lambda summary: summary.counts.requests,
    ),
    PartSpec(
        "history",
        "welfare_desk.desktop.casework.history:HistoryTab",
        lambda summary: len(summary.timeline),
    ),
)


def part_names() -> tuple[str, ...]:
    """Names of the parts that a link from elsewhere may lead to."""
    return OVERVIEW, *(spec.name for spec in PARTS)


def _titles() -> dict[str, str]:
    return {
        OVERVIEW: QCoreApplication.translate("FileParts", "Overview"),
        "details": QCoreApplication.translate("FileParts", "All details"),
        "household": QCoreApplication.translate("FileParts", "Household"),
        "reasons": QCoreApplication.translate("FileParts", "Disabilities and categories"),
        "assessments": QCoreApplication.translate("FileParts", "Commission and inquiries"),
        "standing": QCoreApplication.translate("FileParts", "Coverage, pension, queue"),
        "payments": QCoreApplication.translate("FileParts", "Payments"),
        "documents": QCoreApplication.translate("FileParts", "Documents"),
        "notes": QCoreApplication.translate("FileParts", "Notes and tasks"),
        "letters": QCoreApplication.translate("FileParts", "Letters and calls"),
        "visits": QCoreApplication.translate("FileParts", "Visits"),
        "requests": QCoreApplication.translate("FileParts", "Requests"),
        "history": QCoreApplication.translate("FileParts", "Time line"),
    }


def tabs_of(summary: FileSummary) -> tuple[Tab, ...]:
    """The tabs of a file's page with what each counts."""
    titles = _titles()
    tabs = [Tab(OVERVIEW, titles[OVERVIEW])]
    for spec in PARTS:
        counted = spec.counted(summary) if spec.counted is not None else 0
        tabs.append(Tab(spec.name, titles[spec.name], number(counted) if counted else ""))
    return tuple(tabs)


class FileParts(QStackedWidget):
    """The parts built so far, one of them seen.

    Signals: `member_wanted` (file number), `coverage_wanted` (record a change), `fresh_wanted`, `edited`
    (a part's form may be edited or not), `draft_kept` (when its draft was kept; empty: gone), `shown` (the
    part of this name asks to be seen).
    """

    member_wanted = Signal(str)
    coverage_wanted = Signal()
    fresh_wanted = Signal()
    edited = Signal()
    draft_kept = Signal(str)
    shown = Signal(str)

    def __init__(self, page: Page, trouble: Slot) -> None:
        super().__init__()
        self._page = page
        self._parts: dict[str, FilePart] = {}
        self._summary: FileSummary | None = None
        self.overview = Overview(page, trouble, self)
        self.addWidget(self.overview)

    def show_part(self, name: str) -> None:
        """Show the part of this name: the overview, or one of `PARTS`."""
        inside = holds_cursor(self)
        if name == OVERVIEW:
            self.setCurrentIndex(0)
        else:
            self.setCurrentWidget(self.part(name))
        if inside:
            # Else Qt gives the cursor to whatever comes next in the window.
            self.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, summary: FileSummary) -> None:
        """Fill the parts built so far; the others fill themselves when they are wanted."""
        self._summary = summary
        for part in self._parts.values():
            part.show_file(summary)

    def part(self, name: str) -> FilePart:
        """A part beyond the overview, built when first wanted: the page opens without waiting for it."""
        if name not in self._parts:
            made = self._make(name)
            self._parts[name] = made
            self.addWidget(made)
            if self._summary is not None:
                made.show_file(self._summary)
        return self._parts[name]

    def build_rest(self, ready: Callable[[], None] | None = None) -> None:
        """Build the parts that nobody has wanted yet, one at a time between other work; then call `ready`."""
        missing = next((spec.name for spec in PARTS if spec.name not in self._parts), "")
        if missing and self._summary is not None:
            self.part(missing)
            QTimer.singleShot(0, self, partial(self.build_rest, ready))
        elif ready is not None:
            ready()

    def acts_elsewhere(self, show: Callable[[str], None], still: Callable[[], bool]) -> list[Elsewhere]:
        """The acts of the parts built so far that are not seen; `show` shows the part of a name."""
        titles, seen = _titles(), self.currentWidget()
        unseen = ((name, part) for name, part in self._parts.items() if part is not seen)
        return [
            Elsewhere(act, titles[name], partial(show, name), still, part.rows_of.get(act, ()))
            for name, part in unseen
            for act in part.actions()
            if act.text()
        ]

    def offered(self, show: Callable[[str], None]) -> PartsOffered:
        """Every part by its title; `show` shows the part of a name, which then has the cursor."""
        if self._summary is None:
            return PartsOffered()

        def to(name: str) -> None:
            show(name)
            self.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

        titles = _titles()
        ways = [(title, partial(to, name)) for name, title in titles.items()]
        return PartsOffered(titles[self.seen()], ways)

    def _make(self, name: str) -> FilePart:
        module, _, kind = next(spec.path for spec in PARTS if spec.name == name).partition(":")
        made: FilePart = getattr(importlib.import_module(module), kind)(self._page)
        made.member_wanted.connect(self.member_wanted)
        made.coverage_wanted.connect(self.coverage_wanted)
        made.fresh_wanted.connect(self.fresh_wanted)
        made.part_wanted.connect(self.shown)
        if made.keeping is not None:
            made.keeping.settled.connect(self.fresh_wanted)
            made.keeping.wanted.connect(lambda: self.shown.emit(name))
            made.keeping.editor.fresh_wanted.connect(self.fresh_wanted)
            made.keeping.editor.changed.connect(self.edited)
            made.keeping.drafting.kept.connect(self.draft_kept)
        return made

    def forms(self) -> list[Keeping]:
        """The forms of the parts built so far."""
        return [part.keeping for part in self._parts.values() if part.keeping is not None]

    def form_seen(self) -> Keeping | None:
        """The form of the part that is seen, if it has one."""
        seen = self.currentWidget()
        return seen.keeping if isinstance(seen, FilePart) else None

    def save(self) -> bool:
        """Save what is typed in the part that is seen beside its form, if anything is."""
        seen = self.currentWidget()
        return isinstance(seen, FilePart) and seen.save()

    def added(self, row_id: int) -> None:
        """Something was added by an act of the page: the part that is seen puts the cursor on it."""
        seen = self.currentWidget()
        if isinstance(seen, FilePart):
            seen.added(row_id)

    def lead_to(self, row_id: int) -> None:
        """A link leads to a row of the part that is seen."""
        seen = self.currentWidget()
        if isinstance(seen, FilePart):
            seen.lead_to(row_id)

    def acts_shown(self) -> list[QAction]:
        """The acts of the part that is seen."""
        return self.currentWidget().actions()

    def keys(self) -> tuple[Key, ...]:
        """The keys that the status bar names for the part that is seen."""
        seen = self.currentWidget()
        return seen.keys if isinstance(seen, FilePart) else ()

    def seen(self) -> str:
        """The name of the part that is seen."""
        shown = self.currentWidget()
        return next((name for name, part in self._parts.items() if part is shown), OVERVIEW)
