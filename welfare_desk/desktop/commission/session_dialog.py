# SPDX-License-Identifier: Apache-2.0
"""Making or changing a session: number, day, kind, place, and the three to five who sit in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.commission.asking import Asking
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.wording.codes import choices
from welfare_desk.domain.casework.commission import (
    FEWEST_MEMBERS,
    MOST_MEMBERS,
    CommissionKind,
    SessionMember,
    Trade,
    odd_size,
)
from welfare_desk.domain.summary.commission import SessionProposal, SessionRow
from welfare_desk.services.casework.assessments import (
    ProposeSession,
    ShowSession,
    propose_session,
    show_session,
)
from welfare_desk.services.casework.commission import KeepSession, keep_session

SEATS = MOST_MEMBERS + 1
"""One more than there may be, so that a sixth member can be recorded and is told."""


def size_warning(members: tuple[SessionMember, ...]) -> str:
    """What to say of a session with too few or too many members; nothing of the others."""
    if not odd_size(members):
        return ""
    return QCoreApplication.translate(
        "Commission", "{count} members: a commission has {least} to {most}."
    ).format(count=number(len(members)), least=number(FEWEST_MEMBERS), most=number(MOST_MEMBERS))


class SessionDialog(Asking):
    """Answers with the session kept; a new one is proposed from the last one of its kind."""

    drafted = "session"
    places = {
        "session_no_taken": "session_no",
        "session_has_votes": "held_on",
        "session_has_attendance": "held_on",
        "referred_after_session": "held_on",
        "session_has_cases": "kind",
    }

    def __init__(self, page: Page, row: SessionRow | None = None) -> None:
        title = self.tr("New session") if row is None else self.tr("Change the session")
        super().__init__(page, title, width=900, columns=4)
        self.record = "" if row is None else str(row.id)
        self._row = row
        self.session_no = TextField("session_no", self.tr("Number"), required=True, longest=30)
        self.held_on = JalaliField("held_on", self.tr("Day"), page.desk.today, required=True)
        self.kind = ChoiceField("kind", self.tr("Kind"), choices(CommissionKind), required=True)
        self.place = TextField("place", self.tr("Place"), longest=120)
        for field in (self.session_no, self.held_on, self.kind, self.place):
            self.form.add(field)
        self.seats: list[tuple[TextField, ChoiceField]] = []
        for place in range(1, SEATS + 1):
            name = TextField(
                f"member{place}", self.tr("Member {place}").format(place=number(place)), longest=80
            )
            trade = ChoiceField(
                f"trade{place}",
                self.tr("Trade of member {place}").format(place=number(place)),
                choices(Trade),
            )
            trade.set_value(Trade.OTHER)
            name.changed.connect(self._tell_size)
            self.form.add(name)
            self.form.add(trade)
            self.seats.append((name, trade))
        self.odd = Label("", "warning", wrap=True)
        self.body.addWidget(self.odd)
        self.end(self.tr("Record"))
        if row is None:
            self.kind.set_value(CommissionKind.DETERMINATION)
            self.held_on.set_value(page.desk.today())
            operations = page.desk.operations
            operations.ask(propose_session, ProposeSession(), self._propose, owner=self)
        else:
            self.form.show_values(_shown(row))
        self._tell_size()

    def _propose(self, proposal: SessionProposal) -> None:
        if self.session_no.is_empty():
            self.session_no.set_value(proposal.session_no)
        if self.place.is_empty():
            self.place.set_value(proposal.place)
        if not self.members():
            self._seat(proposal.members)
        self._tell_size()

    def _seat(self, members: tuple[SessionMember, ...]) -> None:
        for (name, trade), member in zip(self.seats, members, strict=False):
            name.set_value(member.name)
            trade.set_value(member.trade)

    def members(self) -> tuple[SessionMember, ...]:
        """Who is typed in, in their order."""
        return tuple(
            SessionMember(name.value(), Trade(trade.value() or Trade.OTHER))
            for name, trade in self.seats
            if not name.is_empty()
        )

    def _tell_size(self) -> None:
        told = size_warning(self.members())
        self.odd.setText(told)
        self.odd.setVisible(bool(told))

    def afresh(self) -> Afresh | None:
        if self._row is None:
            return None
        return Afresh(self._row, Reading(show_session, ShowSession(self._row.id)), self._take, _shown)

    def _take(self, row: SessionRow) -> None:
        self._row = row

    def wanted(self) -> tuple[Any, Any]:
        row, held_on = self._row, self.held_on.value()
        assert held_on is not None, "the form asks for it"
        return keep_session, KeepSession(
            self.session_no.value(),
            held_on,
            CommissionKind(self.kind.value()),
            self.place.value(),
            self.members(),
            row.id if row is not None else 0,
            row.version if row is not None else 0,
        )


def _shown(row: SessionRow) -> dict[str, Any]:
    """What the fields show of a session; a seat that is left has no name."""
    shown: dict[str, Any] = {name: getattr(row, name) for name in ("session_no", "held_on", "kind", "place")}
    for place in range(SEATS):
        member = row.members[place] if place < len(row.members) else SessionMember("", Trade.OTHER)
        shown |= {f"member{place + 1}": member.name, f"trade{place + 1}": member.trade}
    return shown
