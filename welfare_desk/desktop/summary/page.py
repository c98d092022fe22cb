# SPDX-License-Identifier: Apache-2.0
"""The first page: figures with what they count, groups, what waits for a hand, what happened last."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.views import INCOMPLETE, ON_PENSION, WAITING
from welfare_desk.desktop.frame.drafts_waiting import waiting_banner
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, under_way
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number, past_day
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.summary.charts import Bars, Donut, percent
from welfare_desk.desktop.summary.mywork import WorkList
from welfare_desk.desktop.summary.mywork_acts import MyWorkActs
from welfare_desk.desktop.summary.shares import RING, areas, kinds
from welfare_desk.desktop.summary.tiles import FigureTile
from welfare_desk.desktop.summary.waiting import Task, TaskList, allowed, tasks
from welfare_desk.desktop.summary.whole_lines import WholeLines
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.events import event_look
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage, DisabilityType
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage as Facts
from welfare_desk.domain.summary.first_page import RecentEvent
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.drafts import AskOwnDrafts, OwnDraft, own_drafts
from welfare_desk.services.door import Kind
from welfare_desk.services.pension.proposals import ListProposals, ProposalPage, list_proposals
from welfare_desk.services.summary.first_page import AskFirstPage, first_page
from welfare_desk.services.upkeep import BackupMade, MakeBackup, make_backup

_COVERED = (Coverage.COVERED,)
_BEHIND = {
    "covered": FileFilter(coverages=_COVERED),
    "on_pension": ON_PENSION,
    "in_queue": WAITING,
    "non_recurring": FileFilter(coverages=_COVERED, pension_states=(PensionState.NONE, PensionState.CUT)),
}
"""What each figure's press shows, so that the list counts what the figure counts."""

_MOST_AREAS = 8
_FEWER = 4
"""Kinds and areas shown in a low window, where the work of the day needs the room."""
_HIGH = 680
_WIDE = 1000
"""Below this a line of the day's work has no room for its words beside another card: large letters."""
_RING_HEIGHT = {False: 112, True: 170}
_UNKNOWN = "unknown"


KINDS = frozenset({Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.IMPORT, Kind.BACKUP})
KINDS |= {Kind.TASK, Kind.ATTACHMENT, Kind.VISIT, Kind.INQUIRY, Kind.EQUIPMENT}
"""What the figures and lists of the page are made from."""


class FirstPage(Page):
    """What a clerk sees in the morning."""

    kinds = KINDS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        file = self.tr("files")
        self.tiles = {
            "covered": FigureTile("covered", self.tr("Covered"), file, Tone.TEAL),
            "on_pension": FigureTile("on_pension", self.tr("On pension"), file, Tone.GREEN),
            "in_queue": FigureTile("in_queue", self.tr("In the pension queue"), file, Tone.BLUE),
            "non_recurring": FigureTile("non_recurring", self.tr("Non-recurring services"), file, Tone.AMBER),
        }
        self.kinds_card = Card(self.tr("Covered files by kind of disability"))
        self.ring = Donut(self.tr("Covered files by kind of disability"), file)
        self.areas_card = Card(self.tr("Covered files by neighbourhood"))
        self.areas = Bars(self.tr("Covered files by neighbourhood"))
        self.tasks_card = Card(self.tr("My work today"))
        self.mine = WorkList()
        self.tasks = TaskList()
        self.task_button = Button(self.tr("New task"), "plus", ButtonKind.LINK, small=True)
        self.events_card = Card(self.tr("Recorded last: coverage, pension, queue"))
        self.events = Table(
            self._event_columns(),
            name="last_events",
            accessible_name=self.tr("Recorded last: coverage, pension, queue"),
            memory=desk.memory,
        )
        self.events.headings.hide()
        self.event_list = ListCard(self.events)
        self.event_list.setProperty("card", "plain")
        self.none_yet = Label(self.tr("Nothing has been recorded yet."), "muted")
        self.all_files = Button(self.tr("All files"), "chevron-left", ButtonKind.LINK, small=True)
        self.drafts = Slot()
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(GAP))
        for tile in self.tiles.values():
            top.addWidget(tile, 1)
        self.kinds_card.body.addWidget(self.ring, 1)
        self.areas_card.body.addWidget(self.areas, 1)
        self.tasks_card.add_act(self.task_button)
        self.tasks_card.body.addWidget(WholeLines(self.mine, self.tasks), 1)
        self.events_card.add_act(self.all_files)
        self.events_card.body.addWidget(self.event_list, 1)
        self.events_card.body.addWidget(self.none_yet)
        self.event_list.setMinimumHeight(px(36 * 2))
        # What could be higher must not ask for it: the page would scroll although everything fits.
        for part in (self.event_list, self.ring, self.areas):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        grid = QGridLayout()
        grid.setSpacing(px(GAP))
        grid.addWidget(self.kinds_card, 0, 0)
        grid.addWidget(self.areas_card, 0, 1)
        for line in (0, 1):
            grid.setColumnStretch(line, 1)
        grid.setRowStretch(1, 3)
        self._grid = grid
        self._make_room()
        self._lay_work()
        inner = QWidget()
        inner.setProperty("ground", "false")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*page_margins())
        column.setSpacing(px(GAP))
        column.addWidget(self.trouble)
        column.addWidget(self.drafts)
        column.addLayout(top)
        column.addLayout(grid, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("First page"))
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _make_room(self) -> None:
        """In a low window the charts are small and show less; the work of the day gets what is left."""
        self.ring.setMinimumHeight(px(_RING_HEIGHT[self._high]))
        self.areas.setMinimumHeight(px(22) * (_MOST_AREAS if self._high else _FEWER))
        self._grid.setRowStretch(0, 2 if self._high else 0)

    def _lay_work(self) -> None:
        """In a narrow window the work of the day has a row of its own, and the last events come below it."""
        span = 1 if self._wide else 2
        self._grid.addWidget(self.tasks_card, 1, 0, 1, span)
        self._grid.addWidget(self.events_card, span, 2 - span, 1, span)
        self.tasks_card.setMinimumHeight(0 if self._wide else px(190))

    def _connect(self) -> None:
        for tile in self.tiles.values():
            tile.pressed.connect(self._open_figure)
        self.ring.pressed.connect(self._open_kind)
        self.areas.pressed.connect(self._open_area)
        self.tasks.asked.connect(self._do_task)
        self.events.opened.connect(self._open_event)
        self.all_files.clicked.connect(partial(self.desk.go, "files"))
        self.work = MyWorkActs(self, self)
        backup = self.command(self.tr("Back up now"), "database-backup", self.back_up)
        allow(backup, lacking(self.desk, Permission.BACKUP))

    def _event_columns(self) -> list[Column]:
        def title(event: RecentEvent) -> str:
            return f"{isolate(event.name)}: {event_look(event.kind, event.code).title}"

        return [
            Column(
                "title",
                self.tr("Event"),
                title,
                width=200,
                stretch=1,
                icon=lambda event: event_look(event.kind, event.code).icon,
                struck=lambda event: event.struck,
            ),
            Column("by", self.tr("By"), lambda event: event.by, CellLook.MUTED, width=120, drop=1),
            Column(
                "on",
                self.tr("Day"),
                lambda event: past_day(event.on, self.desk.today()),
                CellLook.MUTED,
                width=92,
            ),
        ]

    # what the window calls

    def load(self, **arguments: Any) -> None:
        self.say_title(self.tr("First page"))
        self._ask()

    def reload(self) -> None:
        # A page that is not seen is read afresh when it is shown again.
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self.ask(first_page, AskFirstPage(), self._show, latest="first")
        self.ask(own_drafts, AskOwnDrafts(), self._show_drafts, latest="drafts")
        self.ask(list_proposals, ListProposals(limit=1), self._show_proposals, latest="proposals")
        self.work.ask()

    def order_stops(self) -> None:
        """Tab goes as the eye does: what was built last is else reached last."""
        banner = self.drafts.banner()
        drafts = banner.reached() if isinstance(banner, Banner) else []
        work = [self.task_button, *self.mine.stops(), *self.tasks.stops()]
        stops = [*drafts, *self.tiles.values(), self.ring, self.areas, *work, self.all_files, self.events]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def fit(self, width: int, height: int) -> None:
        if self._wide != (width >= _WIDE):
            self._wide = width >= _WIDE
            self._lay_work()
        if self._high != (height >= _HIGH):
            self._high = height >= _HIGH
            self._make_room()
            if self._counts is not None:
                self._show_charts(self._counts)

    def first_focus(self) -> QWidget:
        return self.tiles["covered"]

    # what is shown

    def _show_drafts(self, found: tuple[OwnDraft, ...]) -> None:
        self.drafts.clear()
        banner = waiting_banner(found, self.desk.today(), self.desk.go)
        if banner is not None:
            self.drafts.show_banner(banner)
        self.order_stops()

    def _show(self, page: Facts) -> None:
        self.trouble.clear()
        self._show_figures(page)
        self._counts = page.counts
        self._show_charts(page.counts)
        self.events.show_rows(from_rows(list(page.events)))
        self.events.clearSelection()
        self.event_list.setVisible(bool(page.events))
        self.none_yet.setVisible(not page.events)
        self._facts = page
        self._show_tasks()
        self._tell_status(page)

    def _show_proposals(self, found: ProposalPage) -> None:
        self._proposals = found.total
        self._show_tasks()

    def _show_tasks(self) -> None:
        if self._facts is None:
            return
        found = tasks(self._facts, self.desk.today(), self._proposals)
        self.tasks.show_tasks(found, allowed(self.desk.may))
        self._waiting = len(found)
        self.tell_work()

    _facts: Facts | None = None
    _proposals = 0
    _counts: Counts | None = None
    _high = _wide = True
    _waiting: int | None = None

    def _show_charts(self, counts: Counts) -> None:
        most_kinds, most_areas = (len(RING), _MOST_AREAS) if self._high else (_FEWER, _FEWER)
        self.ring.show_shares(kinds(counts.by_disability, most_kinds))
        shares, rest = areas(counts.by_neighbourhood, most_areas)
        self.areas_card.say(self.areas_card.title.text(), rest)
        self.areas.show_shares(shares)

    def tell_work(self) -> None:
        """Say in the title how much waits, once both halves of it are known."""
        if self._waiting is not None:
            mine = self.mine.length()
            # «Nothing waits» stands in the lower list; below the clerk's own tasks it would be wrong.
            self.tasks.setVisible(bool(self._waiting) or not mine)
            self._tell_subtitle(self._waiting + mine)
        self.order_stops()

    def _show_figures(self, page: Facts) -> None:
        counts = page.counts
        covered = counts.covered
        homes = self.tr("{count} households", "", counts.households).format(count=number(counts.households))
        waiting = self.tr("{count} of them in the queue").format(count=number(counts.in_queue))
        shown = {
            "covered": (covered, page.files, homes),
            "on_pension": (counts.on_pension, covered, isolate(percent(counts.on_pension, covered))),
            "in_queue": (counts.in_queue, covered, isolate(percent(counts.in_queue, covered))),
            "non_recurring": (counts.non_recurring, covered, waiting),
        }
        for name, (count, whole, chip) in shown.items():
            self.tiles[name].show_figure(count, whole, chip)

    def _tell_subtitle(self, waiting: int) -> None:
        told = self.tr("{count} things wait for you") if waiting else self.tr("nothing waits for you")
        if waiting == 1:
            told = self.tr("one thing waits for you")
        self.say_title(self.tr("First page"), subtitle=told.format(count=number(waiting)))

    def _tell_status(self, page: Facts) -> None:
        parts: list[tuple[str, Tone | None]] = [
            (self.tr("{count} files in all", "", page.files).format(count=number(page.files)), None)
        ]
        if page.counts.suspended:
            told = self.tr("{count} pensions suspended", "", page.counts.suspended).format(
                count=number(page.counts.suspended)
            )
            parts.append((told, Tone.RED))
        self.say_status(*parts, keys=(Key("Enter", self.tr("open")), Key("F5", self.tr("read again"))))

    # acts

    def _open_figure(self, name: str) -> None:
        self.desk.go("files", wanted=replace(_BEHIND[name]))

    def _open_kind(self, code: str) -> None:
        self.desk.go("files", wanted=FileFilter(coverages=_COVERED, disabilities=(DisabilityType(code),)))

    def _open_area(self, area: str) -> None:
        self.desk.go("files", wanted=FileFilter(coverages=_COVERED, neighbourhoods=(area,)))

    def _open_event(self, event: RecentEvent) -> None:
        self.desk.go("file", key=event.file_no)

    def _do_task(self, task: Task) -> None:
        if task.name == "backup":
            self.back_up()
        elif task.name == "incomplete":
            self.desk.go("files", wanted=replace(INCOMPLETE))
        elif task.name == "proposals":
            self.desk.go("pension", tab="proposals")
        elif task.number:
            self.desk.go("import", batch=task.number)
        else:
            self.desk.go("import")

    def back_up(self) -> None:
        """Make and prove a copy of the office; the button rests meanwhile."""
        button = self.tasks.buttons.get("backup")
        if button is not None:
            allow(button, under_way())
            button.say(self.tr("Backing up…"))
        self.do(make_backup, MakeBackup(), self._backed_up, on_error=self._backup_failed)

    def _backed_up(self, made: BackupMade) -> None:
        told = self.tr("Backup made and verified") if made.verified else self.tr("Backup made, not verified")
        self.desk.say(told, Tone.GREEN if made.verified else Tone.AMBER, "database-backup")
        self._ask()

    def _backup_failed(self, told: Told) -> None:
        self.show_trouble(told)
        self._ask()
