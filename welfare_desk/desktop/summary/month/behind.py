# SPDX-License-Identifier: Apache-2.0
"""The list behind a check or a figure: its rows by their source, and the way to where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import Column, Fetch, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.month.columns import (
    Names,
    columns_of,
    row_key,
)
from welfare_desk.desktop.summary.month.keyed import key_columns, keyed_rows
from welfare_desk.desktop.summary.month.leading import BY_ROWS
from welfare_desk.desktop.summary.month.place_words import place_note, place_words
from welfare_desk.desktop.summary.month.row_acts import (
    RowAct,
    act_column,
    act_of,
    has_act,
    has_person,
    named,
    person_column,
)
from welfare_desk.desktop.summary.month.words import told_check
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskCheck,
    Behind,
    behind_check,
    behind_figure,
)

SOURCES = {layout.code: layout.source for layout in LAYOUTS}
"""What the rows of each table are."""


class BehindCard(Card):
    """Shows one list at a time; Enter on a row opens its file. Signal: `place_wanted` (the check shown)."""

    place_wanted = Signal(object)

    def __init__(self, page: Page, names: Names, *, prefix: str) -> None:
        super().__init__(margin=12)
        self._page, self._names, self._prefix = page, names, prefix
        self._tables: dict[str, ListCard] = {}
        self._people: dict[str, str] = {}
        self.check: Check | None = None
        self._of: Hashable = None
        self.told = Label("", "muted", wrap=True)
        words = QCoreApplication.translate("MonthWords", "Open in the files")
        self.place_button = Button(words, "external-link", ButtonKind.LINK, small=True)
        self.differs = Label("", "small", wrap=True)
        self.none = EmptyState("list", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.none)
        self.add_act(self.place_button)
        self.body.addWidget(self.told)
        self.body.addWidget(self.differs)
        self.body.addWidget(self.stack, 1)
        self.place_button.clicked.connect(self.open_place)
        self.place_button.hide()

    # what is shown

    def show_check(self, month: JalaliMonth, check: Check, closed: bool) -> None:
        """The rows that a check is about."""
        self.check = check
        self.say(self.tr("List behind this check"))
        self.told.setText(told_check(check))
        self.place_button.say(place_words(check))
        self.place_button.show()
        self._tell_difference(place_note(check, month, self._page.desk.today()))
        source = check.source if check.count else None
        if source is not None or check.keys:
            columns = key_columns(check, self._names) if source is None else columns_of(source, self._names)
            name = f"keys_{check.code}" if source is None else source.value
            named_today = has_person(source, check)  # the names come with the rows, not with the check
            fetch = self._fetch_check(month, check) if named_today or source else from_rows(keyed_rows(check))
            columns = self._with_person(columns, source, check)
            self._show(name, columns, fetch, (month, check.code))
            return
        self._show_none(*self._why_none(check, closed))

    def show_figure(self, asked: AskBehind, source: Source, title: str, told: str) -> None:
        """The rows that a figure counted."""
        self.check = None
        self.say(title)
        self.told.setText(told)
        self.place_button.hide()
        self._tell_difference("")
        columns = self._with_person(columns_of(source, self._names), source, None)
        self._show(source.value, columns, self._fetch_figure(asked), asked)

    def _tell_difference(self, words: str) -> None:
        self.differs.setText(words)
        self.differs.setVisible(bool(words))

    def _with_person(
        self, columns: Sequence[Column], source: Source | None, check: Check | None
    ) -> list[Column]:
        """The columns of rows, with whom they are about before them and what is done with each behind."""

        def person(row: Row) -> str:
            return named(self._people, row, self.check)

        def act(row: Row) -> RowAct | None:
            return act_of(self._page, row, self.check)

        before = [person_column(person)] if has_person(source, check) else []
        return [*before, *columns, *([act_column(act)] if has_act(source, check) else [])]

    def _why_none(self, check: Check, closed: bool) -> tuple[str, str]:
        if closed:
            return (
                self.tr("As it was told at the closing"),
                self.tr("The rows of the closed month stand behind its figures: open them in the tables."),
            )
        if check.unasked:
            return self.tr("A side of it is unknown"), self._why_unknown(check)
        if not check.ok or (check.left is not None and not check.source):
            return (
                self.tr("No single row stands behind this check"),
                self.tr("It compares sums: see the rows of either side in the tables."),
            )
        return (
            self.tr("Nothing is amiss here"),
            self.tr("Choose another check; where one is wrong, its rows are listed here."),
        )

    def _why_unknown(self, check: Check) -> str:
        if check.code == "payments_net":
            return self.tr(
                "No list of payments of this month is approved yet: what was paid is unknown, not 0. It is"
                " compared once a list is."
            )
        return self.tr("How the office began is unknown, not 0: see it compared from its second month on.")

    def _show_none(self, title: str, text: str) -> None:
        self.none.say(title, text)
        self.say(self.title.text())
        self.stack.setCurrentWidget(self.none)

    def _show(self, name: str, columns: Sequence[Column], fetch: Fetch, of: Hashable) -> None:
        card = self._card(name, columns)
        self.stack.setCurrentWidget(card)
        card.table.show_rows(fetch, of=of)
        if of != self._of:
            self._of = of
            card.table.go_to_first()

    def _card(self, name: str, columns: Sequence[Column]) -> ListCard:
        """The table of a source, made when it is first needed."""
        card = self._tables.get(name)
        if card is None:
            table = Table(
                columns,
                name=f"{self._prefix}_{name}",
                accessible_name=self.tr("List behind the figure"),
                key=row_key,
                memory=self._page.desk.memory,
            )
            card = self._tables[name] = ListCard(table)
            card.setProperty("card", "soft")
            self.stack.addWidget(card)
            QWidget.setTabOrder(self.place_button, table)  # else Tab comes to it last of the page
            table.opened.connect(self._open_row)
            table.pressed.connect(self._open_row)
            table.rows.loaded.connect(partial(self._loaded, card))
        return card

    def _fetch_check(self, month: JalaliMonth, check: Check) -> Fetch:
        def fetch(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            asked = AskCheck(month, check.code, request.offset, request.limit)
            given = partial(self._hand_over, deliver)
            self._page.ask(behind_check, asked, given, latest=f"{self._prefix} {request.offset}")

        return fetch

    def _fetch_figure(self, wanted: AskBehind) -> Fetch:
        def fetch(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            asked = replace(wanted, offset=request.offset, limit=request.limit)
            given = partial(self._hand_over, deliver)
            self._page.ask(behind_figure, asked, given, latest=f"{self._prefix} {request.offset}")

        return fetch

    def _loaded(self, card: ListCard, total: int) -> None:
        if self.stack.currentWidget() is not card:
            return
        if not total:
            self._show_none(
                self.tr("The figure is 0: no row counts for it"), self.tr("Choose another figure.")
            )
            return
        self.say(self.title.text(), self.tr("{count} rows", "", total).format(count=number(total)))
        if total and card.table.current_row() is None:
            card.table.go_to(0)

    # acts

    def table(self) -> Table | None:
        """The table shown; None where there is nothing to list."""
        card = self.stack.currentWidget()
        return card.table if isinstance(card, ListCard) else None

    def take_cursor(self) -> None:
        """Go into the list."""
        table = self.table()
        if table is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.place_button.isVisible():
            self.place_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_place(self) -> None:
        """Go to where the check is mended."""
        if self.check is not None and self.check.keys and self.check.code in BY_ROWS:
            self.open_current()
        elif self.check is not None:
            self.place_wanted.emit(self.check)

    def open_current(self) -> None:
        """Open the file of the row under the cursor."""
        table = self.table()
        row = None if table is None else table.current_row()
        if row is not None:
            self._open_row(row)

    def _open_row(self, row: Row, _: str = "") -> None:
        act = act_of(self._page, row, self.check)
        if act is not None:
            act.do()
        elif self.check is not None:
            self.open_place()

    def _hand_over(self, deliver: Callable[[RowPage], None], found: Behind) -> None:
        self._people.update(found.names)
        deliver(RowPage(found.rows, found.total))
