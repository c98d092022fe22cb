# SPDX-License-Identifier: Apache-2.0
"""The page of the month: its figures, what is asked of it before it is closed, and closing it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import MARGIN, Desk, Page
from welfare_desk.desktop.frame.page import Key as Keys
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.summary.month.closing import Closing
from welfare_desk.desktop.summary.month.day_statement import DayStatements
from welfare_desk.desktop.summary.month.dialogs import OUTRUN
from welfare_desk.desktop.summary.month.errands import Errands
from welfare_desk.desktop.summary.month.following import Following
from welfare_desk.desktop.summary.month.foot import MonthFoot
from welfare_desk.desktop.summary.month.head import MonthChooser, ReportHead, step_of
from welfare_desk.desktop.summary.month.leaving import Leaving
from welfare_desk.desktop.summary.month.parts import CHECKS, CORRECTIONS, DECLARED, NEWS, TABLES, MonthParts
from welfare_desk.desktop.summary.month.tracing import Tracing
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.summary.monthly.order import month_at_hand
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.domain.summary.visits import Centre
from welfare_desk.sentences.month_words import centre_key
from welfare_desk.services.casework.centres import AskCentres, list_centres
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.summary.monthly.months import AskMonth
from welfare_desk.services.summary.monthly.standing import MonthStanding, month_standing


class MonthPage(Page):
    """`load` takes `month` (``1404-07``; else the one to be closed), `tab`, `table`: its list is opened."""

    kinds = frozenset(
        {
            Kind.MONTH, Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.COMMISSION, Kind.VISIT,
            Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.IMPORT, Kind.CENTRE,
        }
    )  # fmt: skip
    has_action_bar = True
    poses = (DECLARED, TABLES, "rows", CORRECTIONS, NEWS, "day")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.month = JalaliMonth.of(desk.today()).plus(-1)
        self._told_month = False
        self._names: dict[str, str] = {}
        self._figure: Key | None = None
        self._refused: Told | None = None
        self.head, self.chooser = ReportHead(), MonthChooser()
        self.closing = Closing(self, self.show_month)
        self.leaving = Leaving(self, self.closing.work)
        self.tracing = Tracing(self, self._names, self._open_list)
        self.parts = MonthParts(self, self._names)
        self.tabs, self.stack = self.parts.tabs, self.parts.stack
        self.checks, self.tables, self.declared = self.parts.checks, self.parts.tables, self.parts.declared
        self.corrections, self.news = self.parts.corrections, self.parts.news
        self.foot = MonthFoot(self.closing, self.leaving)
        self._build()
        self._commands()
        self.following = Following(self, self.parts, self.closing, self._go_into)
        self._pause = self.following.pause
        self.days = DayStatements(self)
        self.news.offer_day(self.days.act)
        self.errands = Errands(self, self.closing, self.days)
        self._connect()
        self._offer_tabs()
        self.command_list_out("Ctrl+Shift+E")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.chooser)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        inner.setSpacing(px(8))
        for widget in (self.trouble, self.closing.card, self.leaving.card, self.head):
            inner.addWidget(widget)
        inner.addLayout(top)
        inner.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        self.parts.fill()
        layout.addWidget(self.foot)

    def _commands(self) -> None:
        self.command(self.tr("Month before"), "chevron-right", partial(self.step_month, -1), "Alt+PgUp")
        self.command(self.tr("Next month"), "chevron-left", partial(self.step_month, 1), "Alt+PgDown")
        words = self.tr("News paragraph and growth")
        self.command(words, "file-text", partial(self._go_into, NEWS), "F7")
        self.command_parts(self._step_tab)

    def _connect(self) -> None:
        self.chooser.before.clicked.connect(partial(self.step_month, -1))
        self.chooser.after.clicked.connect(partial(self.step_month, 1))
        self.tabs.chosen.connect(self.show_tab)
        self.checks.again.clicked.connect(self.reload)
        self.closing.reason_changed.connect(self._reason_changed)
        self.head.pressed.connect(self._open_figure)
        self.checks.movement.pressed.connect(self._open_figure)
        self.checks.movement.before.connect(self._open_covered)
        for declared in (self.declared, self.checks.declared):
            declared.figure_wanted.connect(self.tracing.trace)
        self.declared.counted.connect(self._declared_came)
        self.declared.month_wanted.connect(self.show_month)
        self.declared.part_wanted.connect(partial(self.show_tab, DECLARED))
        self.corrections.counted.connect(self._offer_tabs)
        self.news.figure_wanted.connect(self.tracing.trace)

    # what the window calls

    def load(
        self, month: str = "", tab: str = "", table: str = "", errand: str = "", **arguments: Any
    ) -> None:
        self.tables.wanted, self.errands.wanted = table, errand
        if month:
            self.month, self._told_month = JalaliMonth.parse(month), True
        if tab:
            self.show_tab(tab)
        self.ask(list_items, ListItems(retired=True), self._items_came, latest="items")
        self.ask(list_centres, AskCentres(), self._centres_came, latest="centres")
        self._ask()

    def show_trouble(self, told: Told) -> None:
        super().show_trouble(told)
        if told.code in OUTRUN:
            self._refused = told  # it stays while the month is read again
            self._ask()

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.head.fit(width)
        self.tables.fit(width)
        self.news.fit(width)
        self.checks.fit(width, height)

    def pose(self, name: str) -> None:
        self.show_tab(name if name in self.parts.of else TABLES)
        if name == "day":
            self.days.open()
        if name == "rows":
            self.tables.choose("coverage_in")
            self.tables.open_figure()

    def first_focus(self) -> QWidget:
        part = self.parts.seen()
        return part.leads_to or part

    def is_filled(self) -> bool:
        return self.closing.standing is not None

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.parts.seen().actions()]

    def heard(self) -> tuple[Keys, ...]:
        if self.tabs.current == TABLES:
            return (
                Keys("Enter", self.tr("from the table to its figures; on a figure the list behind it")),
                Keys("Esc", self.tr("back to the figures, or cancel work under way")),
            )
        if self.tabs.current == CHECKS:
            return (Keys("Enter", self.tr("into the list behind the check; on a row its file")),)
        return (Keys("Enter", self.tr("the list behind the figure under the cursor")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.closing.work.under_way():
            self.closing.work.cancel()
        elif self.tabs.current == TABLES and self.tables.shows_rows():
            self.tables.go_back()
        elif any(holds_cursor(card) for card in (self.checks.behind, self.checks.declared)):
            self.checks.checks.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # the month

    def show_month(self, month: JalaliMonth) -> None:
        """Another month."""
        self.month, self._told_month = month, True
        self._refused = None
        self.forget_refusal()
        self.desk.say("")
        self._ask()

    def step_month(self, by: int, _: bool = False) -> None:
        """The month before or after; none that has not begun."""
        wanted = self.month.plus(by)
        if wanted.first() <= self.desk.today():
            self.show_month(wanted)

    def _ask(self) -> None:
        ahead = unless(self.month.plus(1).first() <= self.desk.today(), self.tr("It has not begun yet."))
        allow(self.chooser.after, ahead)
        standing = self.closing.standing
        if standing is None or standing.month != self.month:
            self.chooser.show_month(self.month)
            self.corrections.forget()
            self._follow(None)
        self.ask(month_standing, AskMonth(self.month), self._came, latest="month")

    def _centres_came(self, found: tuple[Centre, ...]) -> None:
        self._names.update({centre_key(centre.code): centre.name for centre in found})

    def _items_came(self, found: tuple[Item, ...]) -> None:
        self._names.update({item.code: item.name for item in found})

    def _came(self, standing: MonthStanding) -> None:
        if standing.month != self.month:
            return
        wanted = self.errands.month_for(standing)
        if wanted is None and not self._told_month:
            wanted = month_at_hand(standing.order, standing.began, self.desk.today())
        self._told_month = True
        if wanted not in (None, self.month):
            self.show_month(wanted)
            return
        self.trouble.clear()
        if self._refused is not None:
            self.trouble.show_error(self._refused)
            self._refused = None
        self._show(standing)
        self.errands.run()

    def _show(self, standing: MonthStanding) -> None:
        """A month as it stands, in every part."""
        self.head.show_month(standing.figures, step_of(standing))
        self.chooser.show_state(standing)
        self._follow(standing)
        self.parts.show_month(standing)
        self._offer_tabs()
        self.following.show_behind()
        if self._figure is not None:
            self._open_list(self.month, self._figure)
        self.recalls.attempt()

    def _follow(self, standing: MonthStanding | None) -> None:
        """The acts of a month, and what the foot says of them; None while it is being asked for."""
        with self.foot.held(self.first_focus):  # a button that goes would give the cursor to the rail
            self.closing.follow(standing)
            self.leaving.follow(standing)
            self._tell_state()

    def _reason_changed(self) -> None:
        self._tell_state()
        self.recalls.attempt()

    def _declared_came(self) -> None:
        self._offer_tabs()
        self.recalls.attempt()

    def _tell_state(self) -> None:
        named = month_title(self.month)
        standing = self.closing.standing
        closed = standing is not None and standing.closed is not None
        told = self.tr("{month}, closed") if closed else self.tr("Closing {month}")
        self.say_title(self.tr("Month and report"), told.format(month=named))
        self.foot.tell(self.month)

    # parts

    def _offer_tabs(self) -> None:
        self.parts.offer(self.closing.standing)

    def show_tab(self, name: str) -> None:
        """Show one of the parts."""
        self._leave_part(name)
        self.parts.show(name)
        self.following.follow_acts()

    def _leave_part(self, name: str) -> None:
        """What failed in one part does not stand over the next."""
        if name != self.tabs.current:
            self.forget_refusal()

    def _go_into(self, name: str) -> None:
        self._leave_part(name)
        self.parts.show(name, enter=True)
        self.following.follow_acts()

    def _open_list(self, month: JalaliMonth, key: Key) -> None:
        """The list behind a figure of a month, which is shown first."""
        if month != self.month or self.closing.standing is None:
            self._figure = key
            self.show_month(month)
            return
        self._figure = None
        self._open_figure(key.table, key.line or "", key.measure)

    def _open_covered(self, month: JalaliMonth) -> None:
        """Who was covered at the end of a month."""
        self._open_list(month, Key(str(month), "domains", "files"))

    def _open_figure(self, table: str, line: str, measure: str) -> None:
        self.show_tab(TABLES)
        self.tables.open(table, line, measure)
        self.following.follow_acts()

    def _step_tab(self, by: int) -> None:
        self.tabs.step(by)
        self.first_focus().setFocus()
