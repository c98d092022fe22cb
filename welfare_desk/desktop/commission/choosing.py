# SPDX-License-Identifier: Apache-2.0
"""Bringing those who wait and a session together, from either side."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.commission.columns import name_columns, referred_columns
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.summary.commission import CasePage, CaseRow, SessionPage, SessionRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.assessments import ListCases, ListSessions, list_cases, list_sessions
from welfare_desk.services.casework.commission import Assign, Assigned, Unassign, assign, unassign


def case_key(row: CaseRow) -> Hashable:
    """Keeps a referral under the cursor while the list is fetched again."""
    return row.id


def tell_assigned(page: Page, answer: Assigned, cases: Sequence[CaseRow], session_no: str) -> None:
    """Say who was put into which session; for ten seconds they can be let wait again."""
    told = QCoreApplication.translate("Commission", "{count} persons put into session {number}")
    if len(cases) == 1:
        told = QCoreApplication.translate("Commission", "{name} put into session {number}")
    named = {"count": number(len(cases)), "name": inline(cases[0].full_name), "number": isolate(session_no)}
    backs = [(unassign, Unassign(one.case_id, one.version)) for one in answer.kept]
    tell_done(page, told.format(**named), *backs)


class WaitingDialog(CommandDialog):
    """Who waits for a session of this kind, ticked with Space; answers with who was put into it."""

    def __init__(self, page: Page, session: SessionRow) -> None:
        title = self.tr("Who comes to session {number}?").format(number=isolate(session.session_no))
        super().__init__(page, title, width=820)
        self._session = session
        self.table = Table(
            [*name_columns(), *referred_columns()],
            name="waiting_for_session",
            accessible_name=self.tr("Waiting for a session"),
            key=case_key,
            checkable=True,
            memory=page.desk.memory,
        )
        self.nobody = Label(self.tr("Nobody waits for a session of this kind."), "muted", wrap=True)
        self.card = ListCard(self.table, over=self.nobody)
        self.card.setFixedHeight(px(300))
        self.hint = Label("", "small")
        for widget in (self.trouble, self.card, self.hint):
            self.body.addWidget(widget)
        self.add_cancel()
        put = Button(self.tr("Put into the session"), "check", ButtonKind.FILLED)
        self.sends_with(put)
        self.table.opened.connect(self.save)
        self.table.rows.checked_changed.connect(self._tell)
        self.table.rows.loaded.connect(self._loaded)
        self.table.show_rows(self._fetch)
        self._tell()
        self.answered.connect(self._assigned)

    def _assigned(self, answer: object) -> None:
        if isinstance(answer, Assigned):
            tell_assigned(self.page, answer, list(self.table.rows.checked), self._session.session_no)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: CasePage) -> None:
            deliver(RowPage(page.rows, page.total))

        asked = ListCases(0, self._session.kind, request.offset, request.limit)
        operations = self.page.desk.operations
        operations.ask(list_cases, asked, give, owner=self, on_error=self._in_vain)

    def _in_vain(self, told: Told) -> None:
        self.table.rows.forget_unanswered()
        self.trouble.show_error(told)

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)

    def _tell(self) -> None:
        chosen = len(self.table.rows.checked)
        told = self.tr("{count} ticked; Enter puts them into the session.")
        nothing = self.tr("Space ticks the one under the cursor.")
        self.hint.setText(told.format(count=number(chosen)) if chosen else nothing)
        allow(self.save_button, unless(chosen, nothing))

    def afresh(self) -> None:
        """Who waits is set into a session whatever else has become of them."""

    def wanted(self) -> tuple[Any, Any]:
        return assign, Assign(self._session.id, tuple(row.id for row in self.table.rows.checked))


class SessionChoice(FormDialog):
    """Which open session the chosen ones come to; answers with who was put into it."""

    def __init__(self, page: Page, cases: tuple[CaseRow, ...]) -> None:
        told = self.tr("{count} persons: {kind}", "", len(cases)).format(
            count=number(len(cases)), kind=words(cases[0].kind)
        )
        super().__init__(page, self.tr("Put into a session"), told, columns=1)
        self._cases = cases
        self._numbers: dict[int, str] = {}
        self.session = ChoiceField("session", self.tr("Session"), [], required=True)
        self.form.add(self.session)
        self.finish(self.tr("Put into the session"))
        page.desk.operations.ask(
            list_sessions, ListSessions(cases[0].kind, limit=200), self._offer, owner=self
        )
        self.answered.connect(self._assigned)

    def _assigned(self, answer: object) -> None:
        if isinstance(answer, Assigned):
            tell_assigned(self.page, answer, self._cases, self._numbers[answer.session_id])

    def _offer(self, page: SessionPage) -> None:
        told = self.tr("Session {number} on {date}, {place}")
        open_ones = [row for row in page.rows if not row.closed]
        self._numbers = {row.id: row.session_no for row in open_ones}
        self.session.choice.offer(
            [
                (
                    row.id,
                    told.format(
                        number=isolate(row.session_no), date=isolate(day(row.held_on)), place=row.place
                    ),
                )
                for row in open_ones
            ]
        )
        if open_ones:
            self.session.set_value(open_ones[0].id)
        else:
            self.session.show_hint(self.tr("No session of this kind is open. Make one first."), "warning")

    def afresh(self) -> None:
        """Who waits is set into a session whatever else has become of them."""

    def wanted(self) -> tuple[Any, Any]:
        return assign, Assign(int(self.session.value()), tuple(row.id for row in self._cases))
