# SPDX-License-Identifier: Apache-2.0
"""A session of the committee is made, a vote that needs words or an amount is kept, one is struck."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.equipment.requests.dialogs import told_of
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.wording.requests import request_words
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import RequestRow, SessionRow, VotedRow
from welfare_desk.services.equipment.committee import (
    OpenCommittee,
    ShowCommittee,
    TakeVoteBack,
    VoteOnRequest,
    open_session,
    show_session,
    take_vote_back,
    vote,
)
from welfare_desk.services.equipment.requests import ShowRequest, show_request


class CommitteeDialog(FormDialog):
    """Answers with the session kept; a new one where none is given."""

    drafted = "committee"
    places = {"committee_has_votes": "held_on", "month_closed": "held_on"}

    def __init__(self, page: Page, row: SessionRow | None = None, members: tuple[str, ...] = ()) -> None:
        title = self.tr("New session of the committee") if row is None else self.tr("Change the session")
        super().__init__(page, title)
        self.record = "" if row is None else str(row.id)
        self.row = row
        self.held_on = JalaliField("held_on", self.tr("Day"), page.desk.today, required=True)
        self.members = NoteField(
            "members", self.tr("Members"), lines=5, hint=self.tr("One name in each line")
        )
        self.note = NoteField("note", self.tr("Note"), lines=2)
        self.form.add(self.held_on)
        self.form.end_row()
        self.form.add(self.members, 2)
        self.form.add(self.note, 2)
        self.held_on.set_value(page.desk.today() if row is None else row.held_on)
        self.members.set_value("\n".join(members if row is None else row.members))
        self.note.set_value("" if row is None else row.note)
        self.finish(self.tr("Keep the session"))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        names = tuple(name.strip() for name in values["members"].splitlines() if name.strip())
        facts = OpenCommittee(values["held_on"], names, values["note"])
        if self.row is not None:
            facts = OpenCommittee(facts.held_on, names, facts.note, self.row.id, self.row.version)
        return open_session, facts

    def afresh(self) -> Afresh | None:
        if self.row is None:
            return None
        reading = Reading(show_session, ShowCommittee(self.row.id), lambda told: told.session)
        return Afresh(self.row, reading, self._take, _shown)

    def _take(self, row: SessionRow) -> None:
        self.row = row


def _shown(row: SessionRow) -> dict[str, Any]:
    return {"held_on": row.held_on, "members": "\n".join(row.members), "note": row.note}


class RequestVoteDialog(FormDialog):
    """Answers with the request after a vote that says why, or how much.

    It keeps no draft: the one line is typed while the committee sits.
    """

    places = {"vote_needs_reason": "reason", "vote_needs_amount": "amount"}

    def __init__(self, page: Page, session: SessionRow, row: RequestRow, verdict: Verdict) -> None:
        title = request_words(verdict)
        super().__init__(page, self.tr("Vote: {verdict}").format(verdict=title), told_of(row))
        self.session, self.row, self.verdict = session, row, verdict
        self.amount = AmountField("amount", self.tr("Cash aid"), required=verdict is Verdict.GRANTED)
        self.reason = TextField(
            "reason", self.tr("Reason"), required=verdict is not Verdict.GRANTED, longest=200
        )
        self.form.add(self.amount)
        self.form.end_row()
        self.form.add(self.reason, 2)
        self.amount.setVisible(verdict is Verdict.GRANTED)
        self.finish(self.tr("Keep the vote"))

    def wanted(self) -> tuple[Any, Any]:
        cash = self.verdict is Verdict.GRANTED
        return vote, VoteOnRequest(
            self.session.id,
            self.row.id,
            self.verdict,
            Way.CASH if cash else None,
            self.amount.value() if cash else None,
            self.reason.value(),
            self.row.version,
        )

    def afresh(self) -> Afresh:
        reading = Reading(show_request, ShowRequest(self.row.id), lambda told: told.row)
        return Afresh(self.row, reading, self._take)

    def _take(self, row: RequestRow) -> None:
        self.row = row


class StrikeVoteDialog(FormDialog):
    """Answers with the request, which waits again; as a vote it keeps no draft."""

    takes_away = True

    def __init__(self, page: Page, session: SessionRow, row: VotedRow) -> None:
        super().__init__(page, self.tr("Take a vote back"), told_of(row.request))
        self.session, self.row = session, row
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Take it back"), "undo-2", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        facts = TakeVoteBack(self.session.id, self.row.request.id, self.form.values()["reason"])
        return take_vote_back, facts

    def afresh(self) -> None:
        """No version is looked at: a vote of which something came is refused as such."""
