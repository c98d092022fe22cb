# SPDX-License-Identifier: Apache-2.0
"""The page of the month: its figures, what is asked of it before it is closed, and closing it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Desk, Key, Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.summary.month.behind import BehindCard
from welfare_desk.desktop.summary.month.checks import CheckList, scrolled, tone_of
from welfare_desk.desktop.summary.month.closing import Closing, Standing
from welfare_desk.desktop.summary.month.head import CHECKED, OPEN, SENT, MonthChooser, ReportHead
from welfare_desk.desktop.summary.month.leading import lead_to, table_of
from welfare_desk.desktop.summary.month.movement import MovementCard
from welfare_desk.desktop.summary.month.tables import TablesPart
from welfare_desk.desktop.summary.month.words import grouped
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.summary.months import (
    AskMonth,
    MonthChecked,
    MonthShown,
    check_month,
    month_figures,
)

CHECKS, TABLES = "checks", "tables"
_WIDE, _HIGH = 1500, 850
"""Pixels at scale 1 from which the movement of coverage has room below the list."""
_PAUSE = 120
"""Milliseconds after an arrow key before the list behind the check is asked for."""


class ChecksPart(Leading):
    """The checks beside the list behind the one that is chosen."""

    def __init__(self, page: Page, names: dict[str, str]) -> None:
        super().__init__()
        self.checks = CheckList()
        self.card = Card(self.tr("Checks before closing"), margin=12)
        self.again = Button("", "refresh-cw", name=self.tr("Count again (F5)"))
        self.card.add_act(self.again)
        self.card.body.addWidget(scrolled(self.checks), 1)
        self.behind = BehindCard(page, names, prefix="check")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(GAP))
        self.movement = MovementCard()
        side = QVBoxLayout()
        side.setSpacing(px(GAP))
        side.addWidget(self.behind, 1)
        side.addWidget(self.movement)
        row.addWidget(self.card, 2)
        row.addLayout(side, 3)
        self.leads_to = self.checks

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """The checks of a month."""
        told = self.tr("{count} checks", "", len(checks)).format(count=number(len(checks)))
        self.card.say(self.card.title.text(), told)
        self.checks.show_checks(checks)


class WithKey(QWidget):
    """A button of the foot and its key, which go together."""

    def __init__(self, button: Button, key: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(button)
        row.addWidget(KeyCap(key))


class MonthPage(Page):
    """`load` takes `month` (``1404-07``; else the one to be closed), `tab`, `table`: its list is opened."""

    kinds = frozenset(
        {
            Kind.MONTH, Kind.FILE, Kind.PERSON, Kind.QUEUE, Kind.PENSION, Kind.COMMISSION, Kind.VISIT,
            Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.IMPORT, Kind.CENTRE,
        }
    )  # fmt: skip
    has_action_bar = True
    poses = (TABLES, "rows")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.month = JalaliMonth.of(desk.today()).plus(-1)
        self._told_month = False
        self._shown: MonthShown | None = None
        self._checked: MonthChecked | None = None
        self._names: dict[str, str] = {}
        self.head, self.chooser = ReportHead(), MonthChooser()
        self.tabs = Tabs(self.tr("Parts of the month"))
        self.closing = Closing(self, self.show_month)
        self.checks = ChecksPart(self, self._names)
        self.tables = TablesPart(self, self._names)
        self.stack = QStackedWidget()
        self.bar = ActionBar()
        self.state = Hint("lock", "")
        self.reason_button = Button(self.tr("Write the reasons"), "notebook-pen")
        self.close_button = Button(self.tr("Close the month"), "lock", ButtonKind.FILLED)
        self.reopen_button = Button(self.tr("Open the month again"), "lock-open")
        self.reason_key = WithKey(self.reason_button, "F4")
        self.close_key = WithKey(self.close_button, "Ctrl+Return")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._commands()
        self._connect()
        self._offer_tabs()

    def _build(self) -> None:
        self.stack.addWidget(self.checks)
        self.stack.addWidget(self.tables)
        self.bar.say(self.state)
        self.reason_button.act(self.closing.reason_act)
        self.reopen_button.act(self.closing.reopen_act)
        self.close_button.act(self.closing.close_act)
        self.bar.add(self.reopen_button)
        self.bar.row.addWidget(self.reason_key)
        self.bar.row.addWidget(self.close_key)
        top = QHBoxLayout()
        top.addWidget(self.tabs, 1)
        top.addWidget(self.chooser)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), px(10), px(MARGIN), px(10))
        inner.setSpacing(px(8))
        inner.addWidget(self.trouble)
        inner.addWidget(self.closing.card)
        inner.addWidget(self.head)
        inner.addLayout(top)
        inner.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inner, 1)
        layout.addWidget(self.bar)

    def _commands(self) -> None:
        self.command(self.tr("Month before"), "chevron-right", partial(self.step_month, -1), "Alt+PgUp")
        self.command(self.tr("Next month"), "chevron-left", partial(self.step_month, 1), "Alt+PgDown")
        self.file_act = self.command(
            self.tr("Open the file of the row"), "folder-open", self._open_row, "Ctrl+O"
        )
        self.place_act = self.command(
            self.tr("Go to where the check is mended"), "external-link", self.checks.behind.open_place, "F9"
        )
        self.command_parts(self._step_tab)

    def _connect(self) -> None:
        self.chooser.before.clicked.connect(partial(self.step_month, -1))
        self.chooser.after.clicked.connect(partial(self.step_month, 1))
        self.tabs.chosen.connect(self.show_tab)
        self.checks.again.clicked.connect(self.reload)
        self.checks.checks.chosen.connect(self._pause.start)
        self.checks.checks.entered.connect(self._enter)
        self.checks.behind.place_wanted.connect(self._go_to_place)
        self.closing.reason_changed.connect(self._tell_state)
        self.head.pressed.connect(self._open_figure)
        self.checks.movement.pressed.connect(self._open_figure)
        self._pause.timeout.connect(self._show_behind)

    # what the window calls

    def load(self, month: str = "", tab: str = "", table: str = "", **arguments: Any) -> None:
        self.tables.wanted = table
        if month:
            self.month, self._told_month = JalaliMonth.parse(month), True
        if tab:
            self.show_tab(tab)
        self.ask(list_items, ListItems(retired=True), self._items_came, latest="items")
        self._ask()

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.head.fit(width)
        self.tables.fit(width)
        self.checks.movement.setVisible(width >= _WIDE and height >= _HIGH)

    def pose(self, name: str) -> None:
        self.show_tab(TABLES)
        if name == "rows":
            self.tables.choose("coverage_in")
            self.tables.open_figure()

    def first_focus(self) -> QWidget:
        return self.tables.table if self.tabs.current == TABLES else self.checks.checks

    def is_filled(self) -> bool:
        return self.closing.standing is not None

    def acts_shown(self) -> list[QAction]:
        part = self.tables.actions() if self.tabs.current == TABLES else []
        return [*self.actions(), *part]

    def heard(self) -> tuple[Key, ...]:
        if self.tabs.current == TABLES:
            return (
                Key("Enter", self.tr("from the table to its figures; on a figure the list behind it")),
                Key("Esc", self.tr("back to the figures, or cancel work under way")),
            )
        return (Key("Enter", self.tr("into the list behind the check; on a row its file")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.closing.work.under_way():
            self.closing.work.cancel()
        elif self.tabs.current == TABLES and self.tables.shows_rows():
            self.tables.go_back()
        elif holds_cursor(self.checks.behind):
            self.checks.checks.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # the month

    def show_month(self, month: JalaliMonth) -> None:
        """Another month."""
        self.month, self._told_month = month, True
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
        self._shown = self._checked = None
        standing = self.closing.standing
        if standing is None or standing.figures.month != self.month:
            self.chooser.show_month(self.month)
            self.closing.follow(None)
            self._tell_state()
        self.ask(month_figures, AskMonth(self.month), self._figures_came, latest="figures")
        self.ask(check_month, AskMonth(self.month), self._checks_came, latest="checks")

    def _items_came(self, found: tuple[Item, ...]) -> None:
        self._names.update({item.code: item.name for item in found})

    def _figures_came(self, shown: MonthShown) -> None:
        if shown.figures.month != self.month:
            return
        if not self._told_month:
            self._told_month = True
            wanted = self._at_hand(shown.through)
            if wanted != self.month:
                self.show_month(wanted)
                return
        self._shown = shown
        self.trouble.clear()
        self._show()

    def _at_hand(self, through: JalaliMonth | None) -> JalaliMonth:
        """The month to be closed; while that runs still, the last closed one, which is to be sent."""
        if through is None:
            return self.month
        return through.plus(1) if through.plus(1).last() < self.desk.today() else through

    def _checks_came(self, checked: MonthChecked) -> None:
        if checked.figures.month == self.month:
            self._checked = checked
            self._show()

    def _show(self) -> None:
        """Once both answers are here: the figures with the seal, and the checks."""
        if self._shown is None or self._checked is None:
            return
        shown, today = self._shown, self.desk.today()
        standing = Standing(shown.figures, self._checked.checks, shown.closed, shown.through)
        closed = shown.closed is not None
        step = SENT if closed else CHECKED if self.month.last() < today else OPEN
        self.head.show_month(shown.figures, step)
        self.chooser.show_state(self.month, closed, today)
        self.closing.follow(standing)
        self.checks.show_checks(standing.checks)
        self.checks.movement.show_month(shown.figures)
        self.tables.show_month(shown.figures)
        self._offer_tabs()
        self._tell_state()
        self._show_behind()
        self.recalls.attempt()

    def _tell_state(self) -> None:
        named = month_title(self.month)
        standing = self.closing.standing
        closed = standing is not None and standing.closed is not None
        told = self.tr("{month}, closed") if closed else self.tr("Closing {month}")
        self.say_title(self.tr("Month and report"), told.format(month=named))
        words, icon, tone = self.closing.said()
        self.state.say(words)
        self.state.words.set_tone(tone)
        self.state.icon.show_icon(icon, "muted" if tone is None else str(tone))
        self.close_button.say(self.tr("Close {month}").format(month=named))
        self.close_key.setVisible(not closed)
        self.reason_key.setVisible(bool(standing and standing.warned) and not closed)
        self.reopen_button.setVisible(closed)

    # parts

    def _offer_tabs(self) -> None:
        standing = self.closing.standing
        checks = () if standing is None else standing.checks
        failed, tone = tone_of(grouped(checks))
        self.tabs.offer(
            (
                Tab(CHECKS, self.tr("Checks"), number(failed) if failed else "", tone),
                Tab(TABLES, self.tr("Tables of the month")),
            ),
            self.tabs.current or CHECKS,
        )

    def show_tab(self, name: str) -> None:
        """Show one of the parts."""
        inside = holds_cursor(self.stack)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.tables if name == TABLES else self.checks)
        if inside:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_acts()

    def _open_figure(self, table: str, line: str, measure: str) -> None:
        self.show_tab(TABLES)
        self.tables.open(table, line, measure)
        self._follow_acts()

    def _step_tab(self, by: int) -> None:
        self.tabs.step(by)
        self.first_focus().setFocus()

    def _enter(self) -> None:
        """Go into the list behind the check, also before the pause after an arrow key is over."""
        if self._pause.isActive():
            self._pause.stop()
            self._show_behind()
        self.checks.behind.take_cursor()

    def _show_behind(self) -> None:
        check = self.checks.checks.current()
        if check is not None and self.closing.standing is not None:
            closed = self.closing.standing.closed is not None
            self.checks.behind.show_check(self.month, check, closed)
        self._follow_acts()

    def _follow_acts(self) -> None:
        behind = self.tables.behind if self.tabs.current == TABLES else self.checks.behind
        rows = self.tabs.current == CHECKS or self.tables.shows_rows()
        allow(self.file_act, unless(rows and behind.table() is not None, nothing_chosen()))
        allow(self.place_act, unless(self.checks.behind.check is not None, nothing_chosen()))

    def _open_row(self) -> None:
        behind = self.tables.behind if self.tabs.current == TABLES else self.checks.behind
        behind.open_current()

    def _go_to_place(self, check: Check) -> None:
        table = table_of(check)
        if table is not None:
            self.show_tab(TABLES)
            self.tables.choose(table)
        else:
            lead_to(self.desk, check, self.month)
