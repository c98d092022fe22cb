# SPDX-License-Identifier: Apache-2.0
"""One session: who was called, who came, what was voted; frozen once it is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.commission.choosing import WaitingDialog, case_key
from welfare_desk.desktop.commission.columns import name_columns, referred_columns, vote_columns
from welfare_desk.desktop.commission.session_dialog import SessionDialog
from welfare_desk.desktop.commission.session_ends import ask_close, ask_delete, why_it_stays
from welfare_desk.desktop.commission.session_head import SessionHead
from welfare_desk.desktop.commission.vote_backs import take_vote_back
from welfare_desk.desktop.commission.vote_dialog import VoteDialog
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_there, reason_of
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.commission import CaseState
from welfare_desk.domain.summary.commission import CasePage, CaseRow, SessionRow
from welfare_desk.domain.summary.commission import SessionPage as Sessions
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.assessments import (
    CaseShown,
    ListCases,
    ListSessions,
    ShowCase,
    ShowSession,
    list_cases,
    list_sessions,
    show_case,
    show_session,
)
from welfare_desk.services.casework.commission import (
    CaseKept,
    CloseSession,
    RecordAttendance,
    SessionClosed,
    Unassign,
    close_session,
    record_attendance,
    unassign,
)
from welfare_desk.services.casework.referrals import IssueCommissionReferral, issue_commission_referral
from welfare_desk.services.door import Kind


class SessionPage(Page):
    """A session; `load` takes `session_id`, else the latest is shown.

    Keys: Space attendance, Enter vote, Ins add, Del take out, F8 close, Ctrl+Del delete while empty.
    """

    kinds = frozenset({Kind.COMMISSION})
    poses = ("vote", "add_waiting")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = 0
        self.row: SessionRow | None = None
        self.head = SessionHead()
        self.table = Table(
            [*name_columns(), *referred_columns(), *vote_columns()],
            name="session_cases",
            accessible_name=self.tr("Persons of the session"),
            key=case_key,
            memory=desk.memory,
        )
        self.add_button = Button(self.tr("Add those who wait"), "user-plus", ButtonKind.FILLED)
        self.edit_button = Button(self.tr("Change"), "pencil")
        self.close_button = Button(self.tr("Close the session"), "lock")
        self.delete_button = Button(self.tr("Delete"), "trash-2", ButtonKind.DANGER)
        self.empty = EmptyState("users", "")
        self.card = ListCard(self.table, over=self.empty)
        self._build()
        self._commands()
        self.command_list_out()

    def _build(self) -> None:
        for button in (self.delete_button, self.add_button, self.edit_button, self.close_button):
            self.head.add_act(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(GAP))
        layout.addWidget(self.trouble)
        layout.addWidget(self.head)
        layout.addWidget(self.card, 1)
        self.table.opened.connect(self._vote_on)
        self.table.rows.loaded.connect(self._loaded)
        self.table.installEventFilter(self)

    def _commands(self) -> None:
        self.attend_act = self.command(
            self.tr("Record attendance (Space)"), "user-check", self.turn_attendance
        )
        self.vote_act = self.command(self.tr("Record the vote (Enter)"), "badge-check", self.vote)
        self.add_act = self.command(self.tr("Add those who wait"), "user-plus", self.add_waiting, "Ins")
        self.out_act = self.command(self.tr("Take out of the session"), "user-x", self.take_out, "Del")
        self.edit_act = self.command(self.tr("Change the session"), "pencil", self.edit, "F6")
        self.close_act = self.command(self.tr("Close the session"), "lock", self.close_session, "F8")
        words = self.tr("Delete this empty session")
        self.delete_act = self.command(words, "trash-2", self.delete, "Ctrl+Del")
        self.delete_button.act(self.delete_act)
        self.delete_button.setToolTip("Ctrl+Del")
        paper = self.command(
            self.tr("Print the referral to the commission"), "printer", self.print_referral, "Ctrl+P"
        )
        self.command(self.tr("Open the file"), "folder-open", self.open_file, "Ctrl+O")
        allow(paper, lacking(self.desk, Permission.EDIT_FILES))
        self._edits = (self.attend_act, self.add_act, self.out_act, self.edit_act, self.close_act)
        for action in (*self._edits, self.vote_act, self.delete_act):
            allow(action, lacking(self.desk, Permission.EDIT_FILES))
        self.add_button.act(self.add_act)
        self.edit_button.act(self.edit_act)
        self.close_button.act(self.close_act)
        self.recalls.on_row("vote", self.table, self.vote)
        self.recalls.by_id("session", self._edit_by_id)

    # what the window calls

    def load(self, session_id: int = 0, **arguments: Any) -> None:
        if not session_id and not self._id:
            self.ask(list_sessions, ListSessions(limit=1), self._show_latest, latest="latest")
        elif session_id and session_id != self._id:
            self._id, self.row = session_id, None
            self.trouble.clear()  # it was about the session before
            self.table.show_rows(self._fetch)
        elif self._id:
            self.table.reload()
        if self._id:
            self._ask()

    def _show_latest(self, page: Sessions) -> None:
        for row in page.rows:
            self.load(session_id=row.id)
        if not page.rows:
            self._show_none()

    def _show_none(self) -> None:
        self.empty.say(
            self.tr("There is no session yet"), self.tr("Ctrl+N on the commission page calls one.")
        )
        self.card.show_over(True)
        self.delete_button.hide()
        for action in (*self._edits, self.vote_act, self.delete_act):
            allow(action, nothing_there())

    def pose(self, name: str) -> None:
        for dialog in self.window().findChildren(Dialog):
            dialog.cancel()
        if name == "vote":
            self.vote()
        else:
            self.add_waiting()

    def is_filled(self) -> bool:
        return self.row is not None

    def reload(self) -> None:
        if self._id and self.isVisible():
            self._ask()
            self.table.reload()

    def first_focus(self) -> QWidget:
        return self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.table and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.turn_attendance()
            return True
        return False

    # what is shown

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: CasePage) -> None:
            deliver(RowPage(page.rows, page.total))

        asked = ListCases(self._id, None, request.offset, request.limit)
        self.ask(list_cases, asked, give, latest=f"rows {request.offset}")

    def _ask(self) -> None:
        self.ask(show_session, ShowSession(self._id), self._show, latest="session")

    def _show(self, row: SessionRow) -> None:
        self.row = row
        self.empty.say(self.tr("Nobody is in this session yet"), self.tr("Ins adds those who wait."))
        self.head.show_session(row)
        edit = lacking(self.desk, Permission.EDIT_FILES)
        closed = self.tr("The session is closed; a counter-vote corrects a vote or an absence.")
        self._allow(edit, closed if row.closed else "")
        allow(self.delete_act, edit, why_it_stays(row))
        self.delete_button.setVisible(self.delete_act.isEnabled())
        crumb = self.tr("Session {number}").format(number=isolate(row.session_no))
        self.say_title(self.tr("Commission"), crumb)
        self._tell_status()
        self.recalls.attempt()

    def _allow(self, *reasons: str) -> None:
        for action in self._edits:
            allow(action, *reasons)

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        self._tell_status()

    def _tell_status(self) -> None:
        closed = self.row is not None and self.row.closed
        enter = self.tr("counter-vote") if closed else self.tr("vote")
        keys = [Key("Enter", enter, Permission.EDIT_FILES)]
        if not closed:
            keys.insert(0, Key("Space", self.tr("attendance"), Permission.EDIT_FILES))
            keys += [Key("Ins", self.tr("add")), Key("Del", self.tr("take out"))]
            keys.append(Key("F8", self.tr("close")))
        total = self.table.rows.total
        told = self.tr("{count} persons", "", total).format(count=number(total))
        self.say_status((told, None), keys=(*keys, Key("Esc", self.tr("back"))))

    # acts

    def current(self) -> CaseRow | None:
        """The person under the cursor."""
        row: CaseRow | None = self.table.current_row()
        return row

    def turn_attendance(self) -> None:
        """Present, absent, not told: each press says the next."""
        case = self.current()
        if case is None or not self.permits(Permission.EDIT_FILES):
            return
        if not self.attend_act.isEnabled():
            self.desk.say(reason_of(self.attend_act), Tone.AMBER, "lock")
            return
        following = {None: True, True: False, False: None}[case.attended]
        self.do(record_attendance, RecordAttendance(case.id, case.version, following), self._kept)

    def _kept(self, _: object) -> None:
        self.trouble.clear()

    def vote(self) -> None:
        """Record the vote of the person under the cursor, or a counter-vote in a closed session."""
        case = self.current()
        if case is not None:
            self._vote_on(case)

    def _vote_on(self, case: CaseRow) -> None:
        if not self.permits(Permission.EDIT_FILES):
            return
        if case.closed and case.state not in (CaseState.VOTED, CaseState.ABSENT):
            self.desk.say(reason_of(self.attend_act), Tone.AMBER, "lock")
            return
        self.ask(show_case, ShowCase(case.id), self._ask_vote, latest="vote")

    def _ask_vote(self, shown: CaseShown) -> None:
        dialog = VoteDialog(self, shown)
        dialog.answered.connect(partial(self._voted, shown))
        dialog.open()

    def _voted(self, before: CaseShown, answer: object) -> None:
        if not isinstance(answer, CaseKept):
            return
        self.trouble.clear()
        if before.case.closed:
            self.desk.say(self.tr("Vote recorded"))
        else:
            told = self.tr("Vote of {name} recorded").format(name=before.case.full_name)
            self.desk.offer_undo(told, partial(take_vote_back, self, before, answer))

    def add_waiting(self) -> None:
        """Choose among those who wait for a session of this kind."""
        if self.row is None:
            return
        dialog = WaitingDialog(self, self.row)
        dialog.open()

    def take_out(self) -> None:
        """Let the person under the cursor wait for another session."""
        case = self.current()
        if case is not None:
            self.do(unassign, Unassign(case.id, case.version), self._kept)

    def edit(self) -> None:
        """Change number, day, kind, place and members."""
        if self.row is not None:
            SessionDialog(self, self.row).open()

    def _edit_by_id(self, _: str) -> None:
        self.edit()

    def close_session(self) -> None:
        """Freeze the session, after asking about those who were absent."""
        if self.row is not None:
            ask_close(self, self.row, self._close)

    def _close(self, answer: str | None) -> None:
        if answer is None or self.row is None:
            return
        facts = CloseSession(self.row.id, self.row.version, answer == "again")

        def closed(done: SessionClosed) -> None:
            self.desk.end_offer()  # votes of a closed session are not taken back
            self.trouble.clear()
            told = self.tr("Session closed; {count} wait again") if done.referred_again else None
            self.desk.say(
                told.format(count=number(done.referred_again)) if told else self.tr("Session closed")
            )

        self.do(close_session, facts, closed)

    def delete(self) -> None:
        """Ask before this session is deleted: made by mistake, and nobody is in it."""
        if self.row is not None:
            ask_delete(self, self.row)

    def show_trouble(self, told: Told) -> None:
        if told.code != "session_not_found":
            super().show_trouble(told)
            return
        self._id, self.row = 0, None  # deleted, here or at another desk
        if self.isVisible():
            self.desk.go("commission")

    def print_referral(self) -> None:
        """Issue the paper that the client brings to the session."""
        case = self.current()
        if case is not None and case.file_no:
            told = self.tr("Commission referral {number} issued")
            issue_paper(self, issue_commission_referral, IssueCommissionReferral(case.id), told)

    def open_file(self) -> None:
        """Show the file of the person under the cursor."""
        case = self.current()
        if case is not None and case.file_no:
            self.desk.go("file", key=case.file_no)
