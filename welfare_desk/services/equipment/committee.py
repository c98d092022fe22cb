# SPDX-License-Identifier: Apache-2.0
"""The rehabilitation committee: its sessions, what they vote on requests, and their minutes (domain 4.3)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import check_in_order
from welfare_desk.domain.equipment.committee_paper import (
    CommitteeMinutes,
    CommitteeSigners,
    DecidedLine,
    Verdict,
)
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.passing import MOST_CASH
from welfare_desk.domain.equipment.request_lists import RequestRow, SessionRow, VotedRow
from welfare_desk.domain.equipment.requests import RequestState, Vote, check_vote, state_after
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.domain.upkeep import Post
from welfare_desk.domain.waiting import QueueState, check_join
from welfare_desk.services.casework.stamps import because, in_open_months, mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.paper_forms import FrozenCommittee
from welfare_desk.services.equipment.queueing import join, leave
from welfare_desk.services.numbered import Issued, issue_flowing, signer
from welfare_desk.storage.casework import people
from welfare_desk.storage.equipment import items, requests, sittings
from welfare_desk.storage.equipment.request_tables import COMMITTEE_SESSION, EQUIPMENT_REQUEST
from welfare_desk.storage.equipment.requests import KeptRequest
from welfare_desk.storage.equipment.sittings import SessionFacts

MOST_MEMBERS = 30
"""Names of one session."""


@dataclass(frozen=True)
class OpenCommittee:
    """A session of the committee; `session` with `version` changes one whose minutes are not issued."""

    held_on: date = field(metadata=PLANNED)
    members: tuple[str, ...] = ()
    note: str = ""
    session: int = 0
    version: int | None = None


@dataclass(frozen=True)
class CommitteeKept:
    """The session as it stands."""

    session: int
    held_on: date
    version: int


@dataclass(frozen=True)
class VoteOnRequest:
    """What a session says of a request: `way` and `amount` of a grant, `reason` of a refusal or delay."""

    session: int
    request: int
    verdict: Verdict
    way: Way | None = None
    amount: Rial | None = None
    reason: str = ""
    version: int | None = None


@dataclass(frozen=True)
class TakeVoteBack:
    """A vote of a session that was recorded by mistake, and why."""

    session: int
    request: int
    reason: str


@dataclass(frozen=True)
class Voted:
    """The request as it stands now; `waits` in the list of its item, `joined` by this vote."""

    request: int
    number: str
    file_no: str
    state: RequestState
    waits: bool = False
    joined: bool = False
    version: int = 1


@dataclass(frozen=True)
class IssueCommitteeMinutes:
    """The minutes of a session, as it was seen."""

    session: int
    version: int | None = None


@dataclass(frozen=True)
class ListCommittees:
    """A page of sessions."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CommitteePage:
    """Rows of a page, the latest first, and how many there are in all."""

    rows: tuple[SessionRow, ...]
    total: int


@dataclass(frozen=True)
class ShowCommittee:
    """A session with a page of what it has still to vote on."""

    session: int
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class CommitteeTold:
    """A session, its votes, and the requests that wait for it, those whose papers are complete first."""

    session: SessionRow
    votes: tuple[VotedRow, ...]
    waiting: tuple[RequestRow, ...]
    total: int


@command("equipment.open_session", permission=Permission.EDIT_EQUIPMENT, touches={Kind.EQUIPMENT})
def open_session(work: Work, facts: OpenCommittee) -> CommitteeKept:
    """Keep a session, held or planned; the day of one that has voted is fixed.

    RuleError `bad_fields` (members), `month_closed`, `committee_not_found`, `minutes_issued` (number),
    `committee_has_votes`, `stale_row`.
    """
    members = tuple(dict.fromkeys(filter(None, map(unify, facts.members))))
    if len(members) > MOST_MEMBERS:
        raise refused([Problem("members", "too_long")])
    in_open_months(work, facts.held_on)
    kept = SessionFacts(facts.held_on, members, unify_lines(facts.note))
    if not facts.session:
        opened = sittings.open_session(work.db, kept)
        work.about("committee", opened)
        return CommitteeKept(opened, facts.held_on, 1)
    present = _unsealed(work, facts.session)
    if present.votes and present.held_on != facts.held_on:
        raise RuleError("committee_has_votes", date=present.held_on.isoformat(), votes=present.votes)
    version = present.version if facts.version is None else facts.version
    sittings.change_session(work.db, present.id, version, kept)
    work.about("committee", present.id)
    return CommitteeKept(present.id, facts.held_on, version + 1)


def _unsealed(work: Work, session_id: int) -> SessionRow:
    found = sittings.session(work.db.raw, session_id)
    if found.minutes:
        raise RuleError("minutes_issued", number=found.minutes)
    return found


def _held(work: Work, session_id: int) -> SessionRow:
    found = _unsealed(work, session_id)
    if found.held_on > work.today:
        raise RuleError("committee_not_held", date=found.held_on.isoformat())
    in_open_months(work, found.held_on)
    return found


@command(
    "equipment.vote",
    permission=Permission.EDIT_EQUIPMENT,
    touches={Kind.EQUIPMENT, Kind.QUEUE, Kind.FILE},
)
def vote(work: Work, facts: VoteOnRequest) -> Voted:
    """Keep what a session said of a request; who is granted goods waits in the list of the item.

    RuleError `committee_not_found`, `minutes_issued`, `committee_not_held` (date), `month_closed`,
    `request_not_found`, `request_not_waiting` (state), `voted_already` (verdict), `before_last_event`,
    `bad_fields` (amount), `vote_needs_way`, `vote_needs_amount`, `vote_needs_reason`, `papers_missing`,
    `queue_not_in_hand`, `bad_service_code`, `stale_row`.
    """
    session = _held(work, facts.session)
    request = requests.find(work.db.raw, facts.request)
    item = items.of_ids(work.db.raw, [request.item_id])[request.item_id]
    said = _said(facts, item, request)
    _may_vote(work, session, request)
    version = request.version if facts.version is None else facts.version
    people.check_version(work.db, EQUIPMENT_REQUEST, request.id, version)
    entry: int | None = None
    goods = said.verdict is Verdict.GRANTED and said.way is Way.GOODS
    if said.verdict is Verdict.GRANTED:
        coverage = Coverage(people.find_file(work.db, request.file_no).coverage)
        check_join(item.service, coverage)
        entry = join(work, request, item, coverage, session.held_on) if goods else None
    work.because(said.reason)
    changes = {"way": said.way, "granted_on": session.held_on} if said.way is not None else {}
    requests.move(
        work.db,
        request.id,
        state_after(said.verdict, request.state),
        session.held_on,
        (work.now, work.user.name),
        version=version,
        event={
            "session_id": session.id,
            "verdict": said.verdict,
            "way": said.way,
            "amount": None if said.amount is None else Rial(said.amount),
            "reason": said.reason,
            "queue_entry_id": entry,
        },
        changes=changes,
    )
    work.about("file", request.file_no)
    work.about("request", request.number)
    state = state_after(said.verdict, request.state)
    return Voted(request.id, request.number, request.file_no, state, goods, entry is not None, version + 1)


def _said(facts: VoteOnRequest, item: Item, request: KeptRequest) -> Vote:
    """The vote as kept: only a grant has a way, only cash an amount."""
    granted = facts.verdict is Verdict.GRANTED
    cash = granted and facts.way is Way.CASH
    if facts.amount is not None:
        if not cash:
            raise refused([Problem("amount", "not_asked_for")])
        if not 0 < facts.amount.amount <= MOST_CASH.amount:
            raise refused([Problem("amount", "out_of_range")])
    amount = facts.amount.amount if facts.amount is not None else None
    said = Vote(facts.verdict, facts.way if granted else None, amount, unify(facts.reason))
    check_vote(said, item, request.papers)
    return said


def _may_vote(work: Work, session: SessionRow, request: KeptRequest) -> None:
    """Once in a session, while a vote is to come, and in the order of days."""
    before = requests.vote_in(work.db.raw, request.id, session.id)
    if before is not None:
        raise RuleError("voted_already", number=request.number, verdict=before.verdict)
    if request.state not in (RequestState.OPEN, RequestState.PROVINCE):
        raise RuleError("request_not_waiting", number=request.number, state=request.state)
    check_in_order(session.held_on, request.last_on, work.today)


@command(
    "equipment.take_vote_back",
    permission=Permission.EDIT_EQUIPMENT,
    touches={Kind.EQUIPMENT, Kind.QUEUE, Kind.FILE},
)
def take_vote_back(work: Work, facts: TakeVoteBack) -> Voted:
    """Strike a vote while nothing came of it; the place in the list that it began is left again.

    RuleError `bad_fields` (reason), `committee_not_found`, `minutes_issued`, `request_not_found`,
    `no_such_vote`, `vote_in_use`, `month_closed`.
    """
    told = mistaken(work, facts.reason)
    session = _unsealed(work, facts.session)
    request = requests.find(work.db.raw, facts.request)
    found = requests.vote_in(work.db.raw, request.id, session.id)
    if found is None:
        raise RuleError("no_such_vote", number=request.number)
    if found.used or not found.last:
        raise RuleError("vote_in_use", number=request.number, state=request.state)
    in_open_months(work, session.held_on)
    leave(work, request, QueueState.REMOVED, told.reason)
    requests.strike_vote(work.db, request.id, found, told)
    because(work, facts.reason)
    work.about("file", request.file_no)
    work.about("request", request.number)
    return Voted(request.id, request.number, request.file_no, found.before, version=request.version + 1)


@command(
    "equipment.issue_minutes",
    permission=Permission.EDIT_EQUIPMENT,
    touches={Kind.EQUIPMENT, Kind.PAPER},
)
def issue_minutes(work: Work, facts: IssueCommitteeMinutes) -> Issued:
    """Number the minutes of a session; nothing of it is changed any more while they are not made void.

    RuleError `committee_not_found`, `minutes_issued` (number), `committee_not_held` (date), `no_votes`,
    `bad_fields` (members), `month_closed`, `stale_row`, `no_glyph`.
    """
    session = _held(work, facts.session)
    version = session.version if facts.version is None else facts.version
    people.check_version(work.db, COMMITTEE_SESSION, session.id, version)
    votes = sittings.votes(work.db.raw, session.id)
    if not votes:
        raise RuleError("no_votes")
    if not session.members:
        raise refused([Problem("members", "required")])
    by_code = items.of_codes(work.db.connection, (one.request.code for one in votes))
    says = CommitteeMinutes(
        session.held_on,
        tuple(_line(one, by_code[one.request.code]) for one in votes),
        session.members,
        session.note,
        CommitteeSigners(
            signer(work, Post.HEAD),
            signer(work, Post.REHABILITATION_DEPUTY),
            signer(work, Post.REHABILITATION_EXPERT),
        ),
    )
    paper = issue_flowing(work, PaperKind.COMMITTEE_MINUTES, says, FrozenCommittee, None)
    sittings.seal(work.db, session.id, version, paper.paper_id)
    return paper.issued


def _line(one: VotedRow, item: Item) -> DecidedLine:
    return DecidedLine(
        one.request.number,
        one.request.name,
        one.identifier,
        one.request.file_no,
        item.titled(one.request.size),
        one.request.quantity,
        one.verdict,
        one.way,
        one.amount,
        one.reason,
    )


@question("equipment.sessions", permission=Permission.VIEW_FILES)
def list_sessions(look: Look, facts: ListCommittees) -> CommitteePage:
    """Sessions of the committee, the latest first."""
    rows, total = sittings.sessions(look.db.raw, facts.offset, facts.limit)
    return CommitteePage(rows, total)


@question("equipment.session", permission=Permission.VIEW_FILES)
def show_session(look: Look, facts: ShowCommittee) -> CommitteeTold:
    """A session with its votes and with what waits for it; RuleError `committee_not_found`."""
    raw = look.db.raw
    session = sittings.session(raw, facts.session)
    voted = sittings.votes(raw, session.id)
    if session.minutes:
        return CommitteeTold(session, voted, (), 0)
    rows, total = sittings.to_vote(raw, session.id, session.held_on, facts.offset, facts.limit)
    return CommitteeTold(session, voted, rows, total)
