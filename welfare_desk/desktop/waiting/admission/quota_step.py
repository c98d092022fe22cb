# SPDX-License-Identifier: Apache-2.0
"""First step of an admission: the letters that give places, and which one is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Page
from welfare_desk.desktop.kit.allowing import allow, nothing_chosen, reason_of, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import Tick
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, letter_number, month_title, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.words import conditions_words, quota_state, service_name
from welfare_desk.domain.waiting.quota import Quota, QuotaState
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services
from welfare_desk.services.waiting.quotas import ListQuotas, Quotas, quotas


class QuotaStep(QWidget):
    """Signals: `go_on` (with the letter under the cursor), `loaded` (fresh letters), `moved` (the cursor)."""

    go_on = Signal()
    loaded = Signal()
    moved = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.services: tuple[WaitingService, ...] = ()
        self.quotas: tuple[Quota, ...] = ()
        self.own: frozenset[int] = frozenset()
        self.read = False
        """Whether the letters have come, be it that there is none."""
        self._opening = True
        self.tools = QWidget()
        self.new_button = Button(self.tr("New letter"), "plus")
        self.edit_button = Button(self.tr("Correct"), "pencil")
        self.close_button = Button(self.tr("Close"), "lock")
        self.closed = Tick(self.tr("Closed letters too"))
        self.table = Table(
            self._columns(),
            name="quotas",
            accessible_name=self.tr("Letters that give places"),
            memory=page.desk.memory,
        )
        self.first_button = Button(self.tr("New letter"), "plus", ButtonKind.FILLED)
        self.empty = EmptyState(
            "mail",
            self.tr("No letter gives places"),
            self.tr("Record the letter of headquarters: its number, day and places."),
            (self.first_button,),
            key="Ctrl+N",
        )
        self.card = ListCard(self.table, over=self.empty)
        self.next_button = Button(self.tr("Propose a list"), "arrow-left", ButtonKind.FILLED)
        self._bar = ActionBar()
        self._build()

    def _build(self) -> None:
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(px(8))
        for widget in (self.closed, self.close_button, self.edit_button, self.new_button):
            tools.addWidget(widget)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(GAP))
        inner.addWidget(self.card, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self._bar.say(Hint("shield-check", self.tr("Looking at a list admits nobody."), Tone.BLUE))
        self._bar.add(self.next_button, "Ctrl+Enter")
        self.next_button.clicked.connect(self.proceed)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._current)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.closed.toggled.connect(self.fetch)
        self._current(None)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "letter_no",
                self.tr("Letter"),
                lambda row: letter_number(row.letter.letter_no),
                CellLook.DIGITS,
                width=120,
            ),
            Column(
                "letter_on", self.tr("Day"), lambda row: day(row.letter.letter_on), CellLook.DIGITS, width=104
            ),
            Column("service", self.tr("Service"), self._service, CellLook.STRONG, width=130, stretch=1),
            Column(
                "places", self.tr("Places"), lambda row: number(row.letter.places), CellLook.STRONG, width=72
            ),
            Column("used", self.tr("Used"), lambda row: number(row.used), width=72),
            Column("left", self.tr("Left"), lambda row: number(row.left), CellLook.STRONG, width=72),
            Column("from_month", self.tr("First month"), _month, width=112, drop=1),
            Column(
                "conditions",
                self.tr("Whom it means"),
                lambda row: conditions_words(row.letter.conditions),
                CellLook.MUTED,
                width=180,
                stretch=3,
                drop=2,
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: quota_state(row)[0],
                CellLook.CHIP,
                width=118,
                tone=lambda row: quota_state(row)[1],
            ),
        ]

    def _service(self, row: Quota) -> str:
        return service_name(self.services, row.service)

    # what the wizard calls

    def open(self) -> None:
        """Read the letters; the cursor leaves one that gives nothing for the first that has places left."""
        self._opening = True
        self.fetch()

    def fetch(self, _: object = None) -> None:
        """Read the letters again; the cursor stays on its letter."""

        def named(answer: WaitingServices) -> None:
            self.services = answer.services
            self.table.viewport().update()

        self._page.ask(services, ListServices(retired=True), named, latest="services")
        facts = ListQuotas(closed=self.closed.isChecked())
        self._page.ask(quotas, facts, self._show, latest="quotas")

    def _show(self, answer: Quotas) -> None:
        self.quotas, self.own, self.read = answer.quotas, answer.own, True
        rows: Sequence[Quota] = answer.quotas
        self.table.show_rows(from_rows(list(rows)), of="quotas")
        self.loaded.emit()

    def current(self) -> Quota | None:
        """The letter under the cursor."""
        row: Quota | None = self.table.current_row()
        return row

    def stand_on(self, quota_id: int) -> bool:
        """Put the cursor on a letter."""
        return self.table.go_to_key(quota_id)

    def fit(self, narrow: bool, low: bool) -> None:
        """A narrow window leaves room for the names of the steps."""
        told = self.tr("Closed too") if narrow else self.tr("Closed letters too")
        self.closed.setText(told)
        self.closed.updateGeometry()

    def focus(self) -> QWidget:
        """What gets the cursor."""
        return self.table

    def proceed(self) -> None:
        """On to the list under the letter in hand, or why not."""
        if self.next_button.isEnabled():
            self.go_on.emit()
        else:
            self._page.desk.say(reason_of(self.next_button), Tone.AMBER, "lock")

    def step_back(self) -> bool:
        """There is nothing to close here."""
        return False

    def why_not(self) -> str:
        """Why no list can be proposed under the letter in hand; empty where one can."""
        quota = self.current()
        if quota is None:
            return nothing_chosen()
        closed = self.tr("This letter is closed and admits nobody; choose another one.")
        used = self.tr("Nothing is left of this letter; it can be given more places, or another one is used.")
        return unless(quota.state is not QuotaState.CLOSED, closed) or unless(quota.left, used)

    def _open(self, _: Quota) -> None:
        reason = self.why_not()
        if reason:
            self._page.desk.say(reason, Tone.AMBER, "lock")
        else:
            self.go_on.emit()

    def _current(self, _: object) -> None:
        allow(self.next_button, self.why_not())
        self._bar.say_missing(self.why_not() if self.table.rows.total else "")
        self.moved.emit()

    def _rows_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and (self.current() is None or (self._opening and self.why_not())):
            free = (
                place for place, one in enumerate(self.quotas) if one.state is QuotaState.OPEN and one.left
            )
            self.table.go_to(next(free, 0))
        self._opening = False
        self._current(None)


def _month(row: Quota) -> str:
    return month_title(row.letter.from_month)
