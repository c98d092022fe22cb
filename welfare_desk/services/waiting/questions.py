# SPDX-License-Identifier: Apache-2.0
"""Questions about queues: who waits in which order, why somebody stands where they do, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.history import Standing, moves_of
from welfare_desk.domain.waiting.listing import (
    Neighbour,
    PolicyTold,
    QueueFigures,
    QueueFilter,
    QueuePage,
    RankHistory,
    WhyPlace,
)
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.scoring import Part, RunOut, parts, with_run_out
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.domain.waiting.why import Separation, separation
from welfare_desk.services.door import Look, Work, question
from welfare_desk.services.waiting.capacity import kept_out, reach
from welfare_desk.services.waiting.household_moves import would_change
from welfare_desk.storage.casework import files
from welfare_desk.storage.waiting import entries, history, listing, places
from welfare_desk.storage.waiting import facts as known
from welfare_desk.storage.waiting import policies as kept
from welfare_desk.storage.waiting import services as services_kept


@dataclass(frozen=True)
class ListServices:
    """Every service one may wait for; `retired` ones only when asked for."""

    retired: bool = False


@dataclass(frozen=True)
class WaitingServices:
    """The services, the pension first, and how many wait for each."""

    services: tuple[WaitingService, ...]
    waiting: tuple[int, ...]


@question("waiting.services", permission=Permission.VIEW_FILES)
def services(look: Look, facts: ListServices) -> WaitingServices:
    """The services that have a queue."""
    told = [one for one in services_kept.services(look.db.connection) if facts.retired or not one.retired]
    return WaitingServices(tuple(told), tuple(places.total(look.db.apart, one.code) for one in told))


@dataclass(frozen=True)
class ListQueue:
    """A page of the queue of a service (code or name); `evidence` tells what each criterion saw."""

    service: str = PENSION
    filter: QueueFilter = field(default_factory=QueueFilter)
    offset: int = 0
    limit: int = 200
    evidence: bool = False


def told(stored: kept.StoredPolicy) -> PolicyTold:
    """A policy as screens tell it."""
    return PolicyTold(
        stored.id,
        stored.version,
        stored.policy,
        stored.number,
        stored.since,
        stored.name,
        stored.state is kept.PolicyState.DRAFT,
        stored.made_by,
        stored.approved_at,
        stored.approved_by,
        stored.letter_no,
        stored.reason,
    )


def standing_policy(look: Look | Work, service: str) -> tuple[date | None, PolicyTold]:
    """As of which day a queue is in order, and by which policy."""
    stands = places.scored(look.db.apart, service)
    connection = look.db.connection
    if stands is None:
        return None, told(kept.policy_on(connection, service, look.today))
    stored = kept.BEFORE_ANY if not stands.policy_id else kept.find_policy(connection, stands.policy_id)[1]
    return stands.on, told(stored)


@question("waiting.list", permission=Permission.VIEW_FILES)
def list_queue(look: Look, facts: ListQueue) -> QueuePage:
    """Who waits for a service, in order. RuleError `unknown_service`."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    raw = look.db.apart
    rows, matched = listing.page(raw, service, facts.filter, offset=facts.offset, limit=facts.limit)
    scored_on, policy = standing_policy(look, service)
    if facts.evidence and scored_on is not None:
        of_rows = listing.facts_of_rows(raw, [row.entry_id for row in rows], scored_on)
        run_out = known.run_out_of(raw, list(of_rows), scored_on)
        rows = [
            replace(row, parts=_seen(policy.policy, of_rows[row.entry_id], scored_on, run_out))
            for row in rows
        ]
    return QueuePage(tuple(rows), places.total(raw, service), matched, scored_on, policy)


@dataclass(frozen=True)
class AskFigures:
    """The queue of a service (code or name)."""

    service: str = PENSION


@question("waiting.figures", permission=Permission.VIEW_FILES)
def figures(look: Look, facts: AskFigures) -> QueueFigures:
    """How many wait, for how long, and how far the open quotas reach. RuleError `unknown_service`."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    raw = look.db.apart
    waiting = places.total(raw, service)
    far = reach(look, service)
    first, _ = listing.page(raw, service, QueueFilter(), limit=1)
    scored_on, policy = standing_policy(look, service)
    return QueueFigures(
        waiting,
        far.places,
        len(far.letters),
        None if far.spare else far.rank,
        None if far.spare else far.score,
        first[0].score if first else 0,
        None if scored_on is None else places.mean_days(raw, service, scored_on),
        scored_on,
        policy,
    )


@dataclass(frozen=True)
class WhyHere:
    """Why a file (number, national or foreigner ID) stands where it does in the queue of a service."""

    service: str
    key: str


@dataclass(frozen=True)
class _Here:
    raw: Any
    place: places.Place
    facts: WaitingFacts
    policy: Policy
    day: date


def _here(look: Look | Work, service: str, key: str) -> tuple[_Here, PolicyTold]:
    raw = look.db.apart
    file = files.show(raw, key).file
    place = places.place_of_file(raw, service, file.id)
    scored_on, policy = standing_policy(look, service)
    known_on = scored_on or look.today
    of_entry = None if place is None else known.facts_of(raw, place.entry_id, known_on)
    if place is None or of_entry is None or scored_on is None:
        raise RuleError("not_waiting", service=service, file_no=file.file_no)
    return _Here(raw, place, of_entry, policy.policy, scored_on), policy


def _seen(policy: Policy, facts: WaitingFacts, day: date, run_out: Mapping[int, RunOut]) -> tuple[Part, ...]:
    """Every criterion's part, and which votes of other members are counted no more."""
    return with_run_out(parts(policy, facts, day), run_out.get(facts.entry_id))


@question("waiting.why", permission=Permission.VIEW_FILES)
def why(look: Look, facts: WhyHere) -> WhyPlace:
    """Every step of the comparator for one who waits. RuleError `unknown_service`, `not_waiting`."""
    return why_of(look, facts)


def why_of(look: Look | Work, facts: WhyHere) -> WhyPlace:
    """As `why`, also within the command that issues the card."""
    service = services_kept.known_service(look.db.connection, facts.service)
    here, policy = _here(look, service.code, facts.key)
    raw, place = here.raw, here.place
    rank = places.rank(raw, service.code, place.place_key, place.queue_no)
    ahead, behind = places.neighbours(raw, place)
    run_out = known.run_out_of(raw, [place.entry_id], here.day)
    told = _seen(here.policy, here.facts, here.day, run_out)
    row = replace(listing.row_of(raw, place.entry_id, rank), parts=told)
    return WhyPlace(
        row,
        service.code,
        service.name,
        places.total(raw, service.code),
        here.day,
        policy,
        None if ahead is None else _neighbour(here, ahead, rank - 1),
        None if behind is None else _neighbour(here, behind, rank + 1),
        tuple(would_change(raw, place, here.facts, here.policy, here.day)),
        kept_out(look, service.code, place.entry_id),
        entries.hold_of(raw, place.entry_id),
    )


def _neighbour(here: _Here, place: places.Place, rank: int) -> Neighbour:
    theirs = known.facts_of(here.raw, place.entry_id, here.day)
    if theirs is None:
        raise LookupError(place.entry_id)
    pair = (theirs, here.facts) if rank < places.rank_of(here.raw, here.place) else (here.facts, theirs)
    parted: Separation = separation(here.policy, *pair, here.day)
    row = listing.row_of(here.raw, place.entry_id, rank)
    return Neighbour(rank, row.file_no, row.first_name, row.last_name, place.score, parted)


MOST_MONTHS = 120
"""Jalali months that a history of a rank reaches back at most."""


@dataclass(frozen=True)
class AskHistory:
    """How the place of a file moved in so many Jalali months, this one too."""

    service: str
    key: str
    months: int = 12


@question("waiting.history", permission=Permission.VIEW_FILES)
def rank_history(look: Look, facts: AskHistory) -> RankHistory:
    """Every move of the rank and its cause, the newest first. RuleError `unknown_service`, `not_waiting`."""
    return history_of(look, facts)


def history_of(look: Look | Work, facts: AskHistory) -> RankHistory:
    """As `rank_history`, also within the command that issues the card."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    here, _ = _here(look, service, facts.key)
    raw, place = here.raw, here.place
    rank = places.rank_of(raw, place)

    def rank_now(key: int) -> int:
        """Oneself stands ahead of a place behind the own."""
        return places.rank(raw, service, key, place.queue_no) - int(key > place.place_key)

    month = JalaliMonth.of(here.day).plus(1 - max(1, min(facts.months, MOST_MONTHS)))
    changes = history.changes_around(raw, service, place.entry_id, month.first())
    standing = Standing(place.entry_id, place.queue_no, place.place_key)
    moves = moves_of(standing, changes, rank_now)
    since = history.first_logged(raw, place.entry_id)
    file_no = files.show(raw, facts.key).file.file_no
    return RankHistory(file_no, service, rank, since, max(since, month.first()), moves)
