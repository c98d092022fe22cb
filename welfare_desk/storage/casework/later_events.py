# SPDX-License-Identifier: Apache-2.0
"""What stands in a ledger for days after a file has left: struck with it, recorded again if it never left.

A client dies on one day, and on a later one, before anybody knew, their pension was suspended. On the evening
between the two nobody draws a pension: it ends on the first day, and the suspension is struck by a
counter-event. What began only after the file had left is struck whole: nothing of it counts, and it has
neither begun nor ended. Its row stays, in a state in which it moves nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, Table, select, text

from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.uow import UnitOfWork

_SAID = ("from_state", "to_state", "effective_on", "reason", "letter_no", "batch_id")


@dataclass(frozen=True)
class Ledger:
    """Events that may be struck with their file; `owner` is the column of the row that they move."""

    events: Table
    owner: str
    terms: tuple[str, ...]
    """What an event says beside what every event does."""
    never: str
    """The state of a row of which nothing counts; a beginning, which comes from nowhere, goes back to it."""

    def in_force(self, uow: UnitOfWork, owner_id: int) -> Sequence[RowMapping]:
        """The events of a row that count, in order; none of one that began only after its file had left."""
        events = self.events.c
        own = select(self.events).where(events[self.owner] == owner_id, text(in_force(self.events.name)))
        return uow.connection.execute(own.order_by(events.effective_on, events.id)).mappings().all()

    def mirror(self, uow: UnitOfWork, event: RowMapping, coverage_event_id: int | None, stamp: Stamp) -> None:
        """Strike an event by its counter-event of the same day."""
        before = event["from_state"] or self.never
        counter = {"from_state": event["to_state"], "to_state": before, "undoes": event["id"]}
        told = {**stamp.columns(), "effective_on": event["effective_on"]}
        owner_id = event[self.owner]
        uow.insert(
            self.events, {self.owner: owner_id, "coverage_event_id": coverage_event_id, **counter, **told}
        )


@dataclass(frozen=True)
class Left:
    """Where a row stood on the day on which its file left."""

    state: str | None
    """None where it had not begun: it is struck whole."""
    since: date | None
    struck: int
    """How many later events were struck."""


def strike_later(
    uow: UnitOfWork, ledger: Ledger, owner_id: int, coverage_event_id: int, stamp: Stamp
) -> Left:
    """Strike what a row's ledger tells of days after its file has left, the last first."""
    known = ledger.in_force(uow, owner_id)
    stood = [event for event in known if event["effective_on"] <= stamp.effective_on]
    for event in reversed(known[len(stood) :]):
        ledger.mirror(uow, event, coverage_event_id, stamp)
    struck = len(known) - len(stood)
    if not stood:
        return Left(None, None, struck)
    return Left(stood[-1]["to_state"], stood[-1]["effective_on"], struck)


def restore(
    uow: UnitOfWork, ledger: Ledger, ended_by: int, coverage_event_id: int, stamp: Stamp
) -> Iterator[tuple[int, RowMapping]]:
    """Take back what an event of coverage has ended and struck: each row, and its last event in force again.

    What had ended is struck itself; what was struck is recorded again as it was, by whom it is restored.
    """
    events = ledger.events
    by_this = events.c.coverage_event_id == ended_by
    ended = select(events).where(by_this, text(in_force(events.name))).order_by(events.c.id)
    counters = select(events.c.undoes).where(by_this, events.c.undoes.is_not(None))
    struck = select(events).where(events.c.id.in_(counters)).order_by(events.c.effective_on, events.c.id)
    # Both are asked before the first is written.
    ends, again = (uow.connection.execute(asked).mappings().all() for asked in (ended, struck))
    again = [event for event in again if _stands(uow, ledger, event[ledger.owner], again)]
    for event in ends:
        ledger.mirror(uow, event, coverage_event_id, stamp)
    for event in again:
        kept = {name: event[name] for name in (ledger.owner, *_SAID, *ledger.terms)}
        uow.insert(events, {**stamp.columns(), **kept, "coverage_event_id": coverage_event_id})
    owners = dict.fromkeys(event[ledger.owner] for event in (*ends, *again))
    for owner_id in owners:
        yield owner_id, ledger.in_force(uow, owner_id)[-1]


def _stands(uow: UnitOfWork, ledger: Ledger, owner_id: int, again: Sequence[RowMapping]) -> bool:
    """Whether what was struck of a row has something to go on from: the row may have made way since."""
    begins = any(event[ledger.owner] == owner_id and event["from_state"] is None for event in again)
    return begins or bool(ledger.in_force(uow, owner_id))


_STRUCK = " + ".join(
    f"(SELECT count(*) FROM {events} WHERE coverage_event_id = ?1 AND undoes IS NOT NULL)"
    for events in ("pension_event", "allowance_event", "queue_event")
)


def struck_with(uow: UnitOfWork, coverage_event_id: int) -> int:
    """How many later events of payments and queues a file that left has struck."""
    return int(uow.raw.execute(f"SELECT {_STRUCK}", (coverage_event_id,)).fetchone()[0])


def stood_since(uow: UnitOfWork, ledger: Ledger, owner_id: int, day: date, states: Container[str]) -> bool:
    """Whether a row stood in one of these states on some evening from a day on."""
    evenings = {event["effective_on"]: event["to_state"] for event in ledger.in_force(uow, owner_id)}
    begins = [*evenings, date.max]  # of a row whose events are all struck there is no evening at all
    stood = zip(evenings.values(), begins[1:], strict=True)
    return any(state in states and end > day for state, end in stood)
