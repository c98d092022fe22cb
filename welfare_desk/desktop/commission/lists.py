# SPDX-License-Identifier: Apache-2.0
"""The lists behind the tabs of the commission's page: sessions, and who waits for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.commission.choosing import SessionChoice, case_key
from welfare_desk.desktop.commission.columns import name_columns, referred_columns, session_columns
from welfare_desk.desktop.commission.session_dialog import SessionDialog
from welfare_desk.desktop.commission.session_ends import ask_delete
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.summary.commission import CasePage, CaseRow, SessionPage, SessionRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.assessments import ListCases, ListSessions, list_cases, list_sessions
from welfare_desk.services.casework.commission import SessionKept, Withdraw, withdraw


class Listing(Leading):
    """A row of acts over a table; `told` is called with the number of rows whenever they came."""

    first_order: tuple[str, bool] = ("", False)
    """By what the list is sorted at first, and whether from the end; empty for the list's own order."""

    def __init__(self, page: Page, table: Table, empty: EmptyState, told: Callable[[int], None]) -> None:
        super().__init__()
        self.page, self.table, self._told = page, table, told
        self.card = ListCard(table, over=empty)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(self.acts)
        layout.addWidget(self.card, 1)
        self.leads_to = table
        table.rows.loaded.connect(self._loaded)

    def show_rows(self) -> None:
        """Fetch from the top, in the order chosen last."""
        rows = self.table.rows
        sort, descending = (rows.sorted_by, rows.descending) if rows.sorted_by else self.first_order
        self.table.show_rows(self.fetch, sort, descending)

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        """Ask for a page of rows."""
        raise NotImplementedError

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        self._told(total)


class SessionList(Listing):
    """Sessions, at first the latest; Enter opens one. `waiting` is called with how many wait for one."""

    first_order = (SessionSort.DAY, True)

    def __init__(self, page: Page, told: Callable[[int], None], waiting: Callable[[int], None]) -> None:
        self._waiting = waiting
        table = Table(
            session_columns(),
            name="sessions",
            accessible_name=QCoreApplication.translate("Commission", "Sessions"),
            key=_session_key,
            memory=page.desk.memory,
        )
        super().__init__(page, table, self._empty(page), told)
        self.new_button = Button(self.tr("New session"), "plus", ButtonKind.FILLED)
        self.extend_button = Button(self.tr("Extend validity by circular"), "calendar-clock")
        self.new_button.clicked.connect(self.make)
        self.extend_button.clicked.connect(self.extend)
        allow(self.new_button, lacking(page.desk, Permission.EDIT_FILES))
        allow(self.extend_button, lacking(page.desk, Permission.EXTEND_VALIDITY))
        self.acts.addStretch(1)
        self.acts.addWidget(self.extend_button)
        self.acts.addWidget(self.new_button)
        table.opened.connect(self._open)

    def _empty(self, page: Page) -> EmptyState:
        title = QCoreApplication.translate("Commission", "No session is recorded yet")
        text = QCoreApplication.translate(
            "Commission", "Ctrl+N makes one; then those who wait are put into it."
        )
        return EmptyState("stethoscope", title, text)

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: SessionPage) -> None:
            self._waiting(found.waiting)
            deliver(RowPage(found.rows, found.total))

        sort = SessionSort(request.sort or SessionSort.DAY)
        asked = ListSessions(None, request.offset, request.limit, sort, request.descending)
        self.page.ask(list_sessions, asked, give, latest=f"sessions {request.offset}")

    def make(self) -> None:
        """Ask for a new session and open it."""
        if not self.page.desk.may(Permission.EDIT_FILES):
            return
        dialog = SessionDialog(self.page)
        dialog.answered.connect(self._made)
        dialog.open()

    def _made(self, answer: object) -> None:
        if isinstance(answer, SessionKept):
            self.table.stand_on(answer.id)
            self.page.desk.go("session", session_id=answer.id)

    def delete(self) -> None:
        """Ask before the session under the cursor is deleted."""
        row = self.table.current_row()
        if row is not None and self.page.desk.may(Permission.EDIT_FILES):
            ask_delete(self.page, row)

    def _open(self, row: SessionRow) -> None:
        self.page.desk.go("session", session_id=row.id)

    def extend(self) -> None:
        """Show the page of extensions by circular."""
        if self.page.desk.may(Permission.EXTEND_VALIDITY):
            self.page.desk.go("extension")


class WaitingList(Listing):
    """Who waits for a session, the longest first: Space ticks, Enter opens the file."""

    def __init__(self, page: Page, told: Callable[[int], None]) -> None:
        kind = Column(
            "kind",
            QCoreApplication.translate("Commission", "Kind"),
            lambda row: words(row.kind),
            CellLook.CHIP,
            width=140,
        )
        table = Table(
            [*name_columns(), kind, *referred_columns()],
            name="waiting",
            accessible_name=QCoreApplication.translate("Commission", "Waiting for a session"),
            key=case_key,
            checkable=True,
            memory=page.desk.memory,
        )
        title, text = (
            QCoreApplication.translate("Commission", "Nobody waits for a session"),
            QCoreApplication.translate("Commission", "Refer people from their file."),
        )
        super().__init__(page, table, EmptyState("user-check", title, text), told)
        self.session_button = Button(self.tr("Put into a session"), "calendar-check", ButtonKind.FILLED)
        self.session_button.clicked.connect(self.choose_session)
        allow(self.session_button, lacking(page.desk, Permission.EDIT_FILES))
        self.acts.addStretch(1)
        self.acts.addWidget(self.session_button)
        table.opened.connect(self._open)

    def fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: CasePage) -> None:
            deliver(RowPage(found.rows, found.total))

        asked = ListCases(0, None, request.offset, request.limit)
        self.page.ask(list_cases, asked, give, latest=f"waiting {request.offset}")

    def open_file(self) -> None:
        """Go to the file of the person under the cursor."""
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def _open(self, row: CaseRow) -> None:
        if row.file_no:
            self.page.desk.go("file", key=row.file_no)

    def chosen(self) -> tuple[CaseRow, ...]:
        """The ticked ones, else the one under the cursor."""
        ticked = self.table.rows.checked
        current = self.table.current_row()
        return tuple(ticked) or (() if current is None else (current,))

    def choose_session(self) -> None:
        """Ask which session the chosen ones come to."""
        chosen = self.chosen()
        if not chosen or not self.page.desk.may(Permission.EDIT_FILES):
            return
        dialog = SessionChoice(self.page, chosen)
        dialog.answered.connect(self._assigned)
        dialog.open()

    def _assigned(self, answer: object) -> None:
        if answer is not None:
            self.table.rows.uncheck_all()

    def withdraw(self) -> None:
        """Ask why the referral under the cursor is taken back."""
        row = self.table.current_row()
        if row is None or not self.page.desk.may(Permission.EDIT_FILES):
            return
        text = self.tr("{name}, file {file_no}: the referral is taken out of the list.").format(
            name=row.full_name, file_no=isolate(row.file_no or "—")
        )

        def decided(why: str | None) -> None:
            if why:
                self.page.do(withdraw, Withdraw(row.id, row.version, why), self._withdrawn)

        whys = (self.tr("The client gives it up"), self.tr("Recorded by mistake"))
        title = self.tr("Why is this referral withdrawn?")
        asked, stays = [(why, why) for why in whys], self.tr("It stays in the list")
        ask(self.page, title, text, asked, decided, cancel=stays)

    def _withdrawn(self, _: object) -> None:
        self.page.desk.say(self.tr("Referral withdrawn"))


def _session_key(row: SessionRow) -> int:
    return row.id
