# SPDX-License-Identifier: Apache-2.0
"""The card «why this place» for a client: numbered, frozen, signed; neighbours have no names on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth, months_between
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.history import EarlierMoves, Movement, earlier_of, movement_of, parted_at
from welfare_desk.domain.waiting.listing import Neighbour, RankHistory
from welfare_desk.domain.waiting.why_paper import CapacityLine, NextInQueue, WhyPaper
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.numbered import Issued, issue, tried
from welfare_desk.services.waiting.capacity import Reach, reach
from welfare_desk.services.waiting.paper_forms import FrozenWhyCard
from welfare_desk.services.waiting.questions import MOST_MONTHS, AskHistory, WhyHere, history_of, why_of
from welfare_desk.storage import papers
from welfare_desk.storage.casework import files
from welfare_desk.storage.waiting import facts as known

MONTHS_TOLD = 6
"""Jalali months whose movement the card tells cause by cause; of those before, how many moves there were."""


@dataclass(frozen=True)
class IssueWhyCard:
    """The card of a file (number, national or foreigner ID) that waits for a service."""

    key: str
    service: str = PENSION


def _card(source: Work | Look, facts: IssueWhyCard) -> WhyPaper:
    files.show(source.db.apart, facts.key, follows=False)  # refuses a number that was merged away
    told = why_of(source, WhyHere(facts.service, facts.key))
    past = history_of(source, AskHistory(facts.service, facts.key, MOST_MONTHS))
    if told.scored_on > source.today:
        raise RuleError("queue_ahead", date=source.today.isoformat(), last=told.scored_on.isoformat())
    row, policy = told.row, told.policy
    of_entry = known.facts_of(source.db.apart, row.entry_id, told.scored_on)
    if of_entry is None:
        raise LookupError(row.entry_id)
    return WhyPaper(
        service=told.service,
        service_name=told.service_name,
        full_name=f"{row.first_name} {row.last_name}".strip(),
        file_no=row.file_no,
        joined_on=row.joined_on,
        queue_no=of_entry.queue_no,
        as_of=told.scored_on,
        months_waited=max(0, months_between(row.joined_on, told.scored_on)),
        rank=row.rank,
        out_of=told.total,
        order=policy.policy.order,
        policy_version=policy.version,
        policy_since=policy.since,
        proposed=policy.policy.proposed,
        score=row.score,
        parts=row.parts,
        commission_until=of_entry.severity_until,
        capacity=_capacity(reach(source, told.service)),
        kept_out=None if told.kept_out is None else told.kept_out.reason,
        before=_nameless(told.above),
        behind=_nameless(told.below),
        would_change=told.would_change,
        movement=_movement(past, told.scored_on),
        earlier=_earlier(past, told.scored_on),
        state=row.state,
        held_until=row.held_until,
    )


def _capacity(far: Reach) -> CapacityLine | None:
    """Who gets the last place, with the newest letter; None where there is no letter or nobody gets one."""
    if far.rank is None:
        return None
    newest = far.letters[-1].letter
    return CapacityLine(far.rank, newest.letter_no, newest.letter_on)


def _first_told(until: date) -> date:
    """The first day of the months whose movement is told."""
    return JalaliMonth.of(until).plus(1 - MONTHS_TOLD).first()


def _movement(past: RankHistory, until: date) -> Movement | None:
    """None for who came today and has not moved."""
    first = max(past.from_day, _first_told(until))
    moves, _ = parted_at(first, past.moves)
    if not moves and first == until:
        return None
    return movement_of((first, until), past.rank, moves)


def _earlier(past: RankHistory, until: date) -> EarlierMoves | None:
    return earlier_of(past.from_day, parted_at(_first_told(until), past.moves)[1])


def _nameless(neighbour: Neighbour | None) -> NextInQueue | None:
    return None if neighbour is None else NextInQueue(neighbour.rank, neighbour.score, neighbour.separated_by)


@command(
    "papers.issue_why_card",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.WHY_CARD, _card, FrozenWhyCard),
)
def issue_why_card(work: Work, facts: IssueWhyCard) -> Issued:
    """Number, freeze and sign the card as the queue stands.

    RuleError `not_waiting`, `unknown_service`, `queue_ahead` (date, last) where it stands as of a later day.
    """
    made = _card(work, facts)
    work.about("file", made.file_no)
    file_id = papers.file_id_of(work.db.connection, made.file_no)
    return issue(work, PaperKind.WHY_CARD, made, FrozenWhyCard, file_id)
