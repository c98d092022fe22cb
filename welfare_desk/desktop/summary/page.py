# SPDX-License-Identifier: Apache-2.0
"""The first page: figures with how they moved, the queue by month, groups, what waits, what happened last."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.views import INCOMPLETE
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
from welfare_desk.desktop.summary.board import AREAS, STOCK, VISITS, Board
from welfare_desk.desktop.summary.mywork import WorkList
from welfare_desk.desktop.summary.mywork_acts import MyWorkActs
from welfare_desk.desktop.summary.waiting import Task, TaskList, allowed, tasks
from welfare_desk.desktop.summary.whole_lines import WholeLines
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.events import event_look
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.first_page import FirstPage as Facts
from welfare_desk.domain.summary.first_page import RecentEvent
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.drafts import AskOwnDrafts, OwnDraft, own_drafts
from welfare_desk.services.door import Kind
from welfare_desk.services.pension.proposals import ListProposals, ProposalPage, list_proposals
from welfare_desk.services.summary.first_page import AskFirstPage, first_page
from welfare_desk.services.upkeep import BackupMade, MakeBackup, make_backup

_HIGH = 680
_BESIDE = 1000
"""Below this a line of the day's work has no room for its words beside another card: large letters."""
_EVEN = 1200
"""Below this who did it has no room in the last events unless they have as much as the day's work."""
_WIDE = 1600
"""From here on the store and the visits stand at the side."""

KINDS = frozenset({Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.IMPORT, Kind.BACKUP})
KINDS |= {Kind.TASK, Kind.ATTACHMENT, Kind.VISIT, Kind.INQUIRY, Kind.EQUIPMENT, Kind.STOCK, Kind.MONTH}
"""What the figures and lists of the page are made from."""


class FirstPage(Page):
    """What a clerk sees in the morning."""

    kinds = KINDS
    poses = (AREAS, STOCK, VISITS, "table")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.board = Board(self)
        self.tiles = self.board.figures.tiles
        self.ring, self.areas, self.tabs = self.board.ring, self.board.areas, self.board.parts.tabs
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
        self.tasks_card.add_act(self.task_button)
        self.tasks_card.body.addWidget(WholeLines(self.mine, self.tasks), 1)
        self.events_card.add_act(self.all_files)
        self.events_card.body.addWidget(self.event_list, 1)
        self.events_card.body.addWidget(self.none_yet)
        self.event_list.setMinimumHeight(px(36 * 2))
        # What could be higher must not ask for it: the page would scroll although everything fits.
        self.event_list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(GAP))
        self._arrange()
        inner = QWidget()
        inner.setProperty("ground", "false")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*page_margins())
        column.setSpacing(px(GAP))
        column.addWidget(self.trouble)
        column.addWidget(self.drafts)
        column.addWidget(self.board.figures)
        column.addLayout(self._grid, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("First page"))
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _arrange(self) -> None:
        """In a narrow window each part has a row of its own; in a low one the charts are small."""
        self.board.fit(wide=self._wide, high=self._high)
        self.board.arrange(
            self._grid, self.tasks_card, self.events_card, beside=self._beside, even=self._even
        )

    def _connect(self) -> None:
        self.tasks.asked.connect(self._do_task)
        self.events.opened.connect(self._open_event)
        self.all_files.clicked.connect(partial(self.desk.go, "files"))
        self.board.parts.shown.connect(self.order_stops)
        self.work = MyWorkActs(self, self)
        backup = self.command(self.tr("Back up now"), "database-backup", self.back_up)
        allow(backup, lacking(self.desk, Permission.BACKUP))
        if self.board.sees_store:
            stock = partial(self.board.show_part, STOCK)
            self.command(self.tr("Stock against the least"), "warehouse", stock, "F2")
        visits = partial(self.board.show_part, VISITS)
        self.command(self.tr("Visits of this week"), "calendar-days", visits, "F3")
        self.command_parts(self.tabs.step)

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
        stops = [*drafts, *self.board.stops(), *work, self.all_files, self.events]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def fit(self, width: int, height: int) -> None:
        wanted = width >= _WIDE, width >= _BESIDE, width < _EVEN, height >= _HIGH
        if wanted != (self._wide, self._beside, self._even, self._high):
            self._wide, self._beside, self._even, self._high = wanted
            self._arrange()
            self.order_stops()

    def first_focus(self) -> QWidget:
        """Whoever comes back finds the cursor where it was left; else it is on the first figure."""
        left: QWidget | None = self.focusWidget()
        return self.tiles["covered"] if left is None or not left.isVisible() else left

    def heard(self) -> tuple[Key, ...]:
        told = self.tr("on a figure or a part of a chart the list behind it; arrows go on to the next one")
        return (Key("Enter", told),)

    def pose(self, name: str) -> None:
        if name == "table":
            self.board.acts.hold(self.board.flow)
            self.board.acts.spell()
        elif name == AREAS:
            self.board.parts.show_part(AREAS)
        else:
            self.board.show_part(name)

    # what is shown

    def _show_drafts(self, found: tuple[OwnDraft, ...]) -> None:
        self.drafts.clear()
        banner = waiting_banner(found, self.desk.today(), self.desk.go)
        if banner is not None:
            self.drafts.show_banner(banner)
        self.order_stops()

    def _show(self, page: Facts) -> None:
        self.trouble.clear()
        self.board.show(page)
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
    _high = _beside = True
    _wide = _even = False
    _waiting: int | None = None

    def tell_work(self) -> None:
        """Say in the title how much waits, once both halves of it are known."""
        if self._waiting is not None:
            mine = self.mine.length()
            # «Nothing waits» stands in the lower list; below the clerk's own tasks it would be wrong.
            self.tasks.setVisible(bool(self._waiting) or not mine)
            self._tell_subtitle(self._waiting + mine)
        self.order_stops()

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
        keys = (
            Key("Enter", self.tr("open")),
            Key("Ctrl+Tab", self.tr("next part")),
            Key("Ctrl+Shift+C", self.tr("copy the chart")),
            Key("F5", self.tr("read again")),
        )
        self.say_status(*parts, keys=keys)

    # acts

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
