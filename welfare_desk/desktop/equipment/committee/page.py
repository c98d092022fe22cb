# SPDX-License-Identifier: Apache-2.0
"""A session of the committee: the requests that wait for it are voted on by number keys; then its minutes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.equipment.committee.asked_card import AskedCard
from welfare_desk.desktop.equipment.committee.dialogs import (
    CommitteeDialog,
    RequestVoteDialog,
    StrikeVoteDialog,
)
from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.equipment.requests.part import request_columns
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import UNDO_KEY, open_telling, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.desktop.wording.requests import request_tone, request_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import RequestRow, VotedRow
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.services.door import Kind
from welfare_desk.services.equipment.committee import CommitteePage as CommitteesFound
from welfare_desk.services.equipment.committee import (
    CommitteeTold,
    IssueCommitteeMinutes,
    ListCommittees,
    ShowCommittee,
    Voted,
    VoteOnRequest,
    issue_minutes,
    list_sessions,
    show_session,
    vote,
)
from welfare_desk.services.numbered import Issued

GOODS, CASH, REFUSE, PUT_OFF, PROVINCE = "12345"
"""The key of each vote on the request under the cursor."""


class CommitteePage(Page):
    """`load` takes `committee_id`, the session; without one it shows the latest."""

    kinds = frozenset({Kind.EQUIPMENT, Kind.QUEUE, Kind.PAPER})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._id = 0
        self.told: CommitteeTold | None = None
        self.members = Label("", "muted", wrap=True)
        self.waiting = Table(
            [replace(column, sort="") for column in request_columns()],
            name="committee_waiting",
            accessible_name=self.tr("Requests to vote on"),
            key=_of_request, two_lines=True, memory=desk.memory,
        )  # fmt: skip
        self.voted = Table(
            self._vote_columns(), name="committee_votes", accessible_name=self.tr("Votes of this session"),
            key=_of_vote, two_lines=True, memory=desk.memory,
        )  # fmt: skip
        none = self.tr("Keep new ones in the list of requests; they come here by themselves.")
        vote_ = self.tr("Vote on a row by the keys 1 to 5.")
        self._none_words = self.tr("No request waits"), none
        self.none = EmptyState("check", *self._none_words)
        self.waiting_card = ListCard(self.waiting, over=self.none)
        self.asked = AskedCard(self)
        self.voted_card = ListCard(
            self.voted, over=EmptyState("stamp", self.tr("Nothing is voted on yet"), vote_)
        )
        self.edit_button = Button(self.tr("Change the session"), "pencil")
        self.minutes_button = Button(self.tr("Issue the minutes"), "stamp", ButtonKind.FILLED)
        self.legend = QWidget()
        """What stands above the requests with the keys of the votes; away once the minutes are issued."""
        self._build()
        self._commands()
        self.waiting.installEventFilter(self)
        for table, card in ((self.waiting, self.waiting_card), (self.voted, self.voted_card)):
            table.rows.loaded.connect(partial(self._loaded, card))
            table.current_changed.connect(self._follow)
        self.waiting.opened.connect(self._open_request)
        self.voted.opened.connect(self._open_vote)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.members, 1)
        head.addWidget(self.edit_button)
        head.addWidget(self.minutes_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addLayout(head)
        layout.addWidget(self._legend())
        layout.addWidget(self.waiting_card, 3)
        layout.addWidget(self.asked)
        layout.addWidget(Label(self.tr("Votes of this session"), "heading"))
        layout.addWidget(self.voted_card, 2)

    def _legend(self) -> QWidget:
        row = QHBoxLayout(self.legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(Label(self.tr("Requests to vote on, those with their papers first"), "heading"))
        row.addStretch(1)
        for key, words in (
            (GOODS, self.tr("goods")),
            (CASH, self.tr("cash")),
            (REFUSE, self.tr("not")),
            (PUT_OFF, self.tr("put off")),
            (PROVINCE, self.tr("province")),
        ):
            row.addWidget(KeyCap(key))
            row.addWidget(Label(words, "small"))
        return self.legend

    def _vote_columns(self) -> list[Column]:
        return [
            Column(
                "name", self.tr("Client"), lambda row: row.request.name, CellLook.STRONG, width=160,
                stretch=2, second=lambda row: row.request.file_no, second_look=CellLook.CODE,
            ),
            Column("item", self.tr("Goods"), lambda row: row.request.item, width=160, stretch=2),
            Column(
                "verdict", self.tr("Vote"), lambda row: request_words(row.verdict), CellLook.CHIP,
                width=130, tone=lambda row: request_tone(row.verdict),
            ),
            Column("way", self.tr("How"), _way, width=190, stretch=1),
            Column("reason", self.tr("Reason"), lambda row: row.reason or "—", width=180, stretch=2),
        ]  # fmt: skip

    def _commands(self) -> None:
        keys = (
            (self.tr("Grant it as goods"), "package", partial(self._vote, Verdict.GRANTED, Way.GOODS)),
            (self.tr("Grant cash aid"), "banknote", partial(self._ask, Verdict.GRANTED)),
            (self.tr("Do not grant it"), "x", partial(self._ask, Verdict.REFUSED)),
            (self.tr("Put it off"), "clock", partial(self._ask, Verdict.DEFERRED)),
            (self.tr("Send it to the province"), "send", partial(self._vote, Verdict.PROVINCE, None)),
        )
        self._votes = [self.command(words, icon, slot) for words, icon, slot in keys]
        self._strike = self.command(self.tr("Take the vote back"), "undo-2", self.strike, UNDO_KEY)
        self._edit = self.command(self.tr("Change the session"), "pencil", self.edit, "F2")
        self._minutes = self.command(self.tr("Issue the minutes"), "stamp", self.issue, "Ctrl+P")
        self.edit_button.act(self._edit)
        self.minutes_button.act(self._minutes)
        self.recalls.by_id("committee", lambda _: self.edit())
        self._follow()

    def heard(self) -> tuple[Key, ...]:
        keys = () if self._sealed() else (GOODS, CASH, REFUSE, PUT_OFF, PROVINCE)
        return tuple(Key(key, act.text()) for key, act in zip(keys, self._votes, strict=False))

    # what the window calls

    def load(self, committee_id: int = 0, **arguments: Any) -> None:
        self.say_title(self.tr("Equipment"), self.tr("Committee"))
        if committee_id or self._id:
            self._id = committee_id or self._id
            self._read()
        else:
            self.ask(list_sessions, ListCommittees(limit=1), self._latest, latest="committee")

    def _latest(self, found: CommitteesFound) -> None:
        if found.rows:
            self._id = found.rows[0].id
            self._read()
            return
        for table in (self.waiting, self.voted):
            table.show_rows(from_rows([]))

    def reload(self) -> None:
        if self.isVisible() and self._id:
            self._read()

    def is_filled(self) -> bool:
        return self.told is not None

    def first_focus(self) -> QWidget:
        return self.waiting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.trouble.forget_refusal():
            self.desk.back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.waiting and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            digit = latin_digits(event.text())  # the Persian keyboard types its own
            if len(digit) == 1 and digit in (GOODS, CASH, REFUSE, PUT_OFF, PROVINCE):
                self._votes[int(digit) - 1].trigger()
                return True
        return False

    # what is shown

    def _read(self) -> None:
        if self._id:
            self.waiting.show_rows(self._fetch, of=self._id)

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(told: CommitteeTold) -> None:
            self.told = told
            deliver(RowPage(told.waiting, told.total))
            if request.offset == 0:
                self._show(told)

        asked = ShowCommittee(self._id, request.offset, request.limit)
        self.ask(show_session, asked, give, latest=f"committee {request.offset}")

    def _sealed(self) -> str:
        """The number of the minutes that closed the session; empty while it is open."""
        return "" if self.told is None else self.told.session.minutes

    def _show(self, told: CommitteeTold) -> None:
        self.trouble.clear()
        session = told.session
        self.say_title(
            self.tr("Equipment"), self.tr("Committee of {day}").format(day=isolate(day(session.held_on)))
        )
        names = listed(session.members) or self.tr("no members are named")
        self.members.setText(names)
        self.legend.setVisible(not session.minutes)
        words = self.tr("Issue the minutes")
        self.none.say(*self._none_words)
        if session.minutes:
            closed = self.tr("Closed by minutes {number}").format(number=isolate(session.minutes))
            self.members.setText(listed((names, closed)))
            self.none.say(closed, self._others_told())
            words = self.tr("Print the minutes again")
        self._minutes.setText(words)
        self.minutes_button.say(words)
        self.voted.show_rows(from_rows(list(told.votes)), of=session.id)
        self._follow()
        self.recalls.attempt()

    def _others_told(self) -> str:
        told = self.tr("{key} prints its minutes again; requests that still wait are for another session.")
        return told.format(key=isolate("Ctrl+P"))

    def _loaded(self, card: ListCard, total: int) -> None:
        card.show_over(total == 0)
        table = self.waiting if card is self.waiting_card else self.voted
        if total and table.current_row() is None:
            table.go_to(0)
        self._follow()

    def _follow(self, _: object = None) -> None:
        right = lacking(self.desk, Permission.EDIT_EQUIPMENT)
        closed = bool(self._sealed())
        sealed = unless(not closed, self.tr("The minutes are issued."))
        chosen = unless(self.waiting.current_row(), nothing_chosen())
        for act in self._votes:
            allow(act, right, sealed, chosen)
        some = unless(self.told is not None and self.told.votes, self.tr("Nothing is voted on yet."))
        allow(self._strike, right, sealed, unless(self.voted.current_row(), nothing_chosen()))
        nothing = unless(self.told, self.tr("No session is open: Enter opens one in the list of sessions."))
        allow(self._edit, right, sealed, nothing)
        if closed:
            allow(self._minutes, lacking(self.desk, Permission.EDIT_FILES))
            self.say_status(keys=(Key("Ctrl+P", self.tr("print the minutes again")),))
        else:
            allow(self._minutes, right, some)
            keys = Key("Ctrl+P", self.tr("minutes")), Key("F2", self.tr("change the session"))
            self.say_status(keys=keys)
        self.asked.show_of(self.waiting.current_row())

    def _open_request(self, row: RequestRow) -> None:
        self.desk.go("file", key=row.file_no)

    def _open_vote(self, row: VotedRow) -> None:
        self.desk.go("file", key=row.request.file_no)

    # votes

    def _vote(self, verdict: Verdict, way: Way | None) -> None:
        row: RequestRow | None = self.waiting.current_row()
        if row is None or self.told is None or not self.permits(Permission.EDIT_EQUIPMENT):
            return
        facts = VoteOnRequest(self.told.session.id, row.id, verdict, way, version=row.version)
        told = self.tr("{name}: {verdict}").format(name=row.name, verdict=request_words(verdict))
        self.do(vote, facts, partial(self._voted, told))

    def _voted(self, told: str, kept: Voted) -> None:
        self.voted.stand_on(kept.request)  # what is taken back next is this vote
        tell_done(self, told)

    def _answered(self, kept: object) -> None:
        if isinstance(kept, Voted):
            self.voted.stand_on(kept.request)

    def _ask(self, verdict: Verdict) -> None:
        row: RequestRow | None = self.waiting.current_row()
        if row is None or self.told is None or not self.permits(Permission.EDIT_EQUIPMENT):
            return
        told = self.tr("{name}: {verdict}").format(name=row.name, verdict=request_words(verdict))
        dialog = RequestVoteDialog(self, self.told.session, row, verdict)
        dialog.answered.connect(self._answered)
        open_telling(self, dialog, told)

    def strike(self) -> None:
        """Take the vote under the cursor back."""
        row: VotedRow | None = self.voted.current_row()
        if row is not None and self.told is not None and self.permits(Permission.EDIT_EQUIPMENT):
            open_telling(
                self, StrikeVoteDialog(self, self.told.session, row), self.tr("The vote is taken back")
            )

    def edit(self) -> None:
        """Another day or other members."""
        if self.told is not None and self.permits(Permission.EDIT_EQUIPMENT):
            open_telling(self, CommitteeDialog(self, self.told.session), self.tr("The session is kept"))

    def issue(self) -> None:
        """Ask, then number the minutes and print them; of a closed session they are printed again."""
        if self.told is None or not self._minutes.isEnabled():
            return
        session = self.told.session
        if session.minutes:
            reprint(self, PaperKind.COMMITTEE_MINUTES, session.minutes)
            return
        told = self.tr("{count} votes get a number and are fixed; members: {names}.", "", session.votes)
        text = told.format(
            count=number(session.votes), names=listed(session.members) or self.tr("no members are named")
        )
        title = self.tr("Close the session of {day} with its minutes?")
        facts = IssueCommitteeMinutes(session.id, session.version)

        def decided(answer: bool | None) -> None:
            if answer:
                self.do(issue_minutes, facts, self._issued)

        acts = [(self.tr("Number and print"), True)]
        ask(self, title.format(day=isolate(day(session.held_on))), text, acts, decided)

    def _issued(self, paper: Issued) -> None:
        PaperOut(self, PaperKind.COMMITTEE_MINUTES).put_out(paper.number)


def _of_request(row: RequestRow) -> int:
    return row.id


def _of_vote(row: VotedRow) -> int:
    return row.request.id


def _way(row: VotedRow) -> str:
    if row.way is None:
        return "—"
    told = request_words(row.way)
    return told if row.amount is None else f"{told}، {rial_words(row.amount)}"
