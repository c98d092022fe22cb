# SPDX-License-Identifier: Apache-2.0
"""What stands in a ledger for days after a file has left: struck with it, recorded again if it never left.

A client dies on one day, and on a later one, before anybody knew, their pension was suspended. On the evening
between the two nobody draws a pension: it ends on the first day, and the suspension is struck by a
counter-event. What began only after the file had left ends on the day on which it began.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, Table, select, text

from welfare_desk.domain.casework.life import ending_day
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

    def in_force(self, uow: UnitOfWork, owner_id: int) -> Sequence[RowMapping]:
        """The events of a row that count, in order; a row has one at least."""
        events = self.events.c
        own = select(self.events).where(events[self.owner] == owner_id, text(in_force(self.events.name)))
        return uow.connection.execute(own.order_by(events.effective_on, events.id)).mappings().all()

    def mirror(self, uow: UnitOfWork, event: RowMapping, coverage_event_id: int, stamp: Stamp) -> None:
        """Strike an event by its counter-event of the same day."""
        counter = {"from_state": event["to_state"], "to_state": event["from_state"], "undoes": event["id"]}
        told = {**stamp.columns(), "effective_on": event["effective_on"]}
        owner_id = event[self.owner]
        uow.insert(
            self.events, {self.owner: owner_id, "coverage_event_id": coverage_event_id, **counter, **told}
        )


@dataclass(frozen=True)
class Left:
    """Where a row stood on the day on which it ends with its file."""

    on: date
    """The day on which the file left, or the later one on which the row began."""
    state: str
    since: date
    struck: int
    """How many later events were struck."""


def strike_later(
    uow: UnitOfWork, ledger: Ledger, owner_id: int, coverage_event_id: int, stamp: Stamp
) -> Left:
    """Strike what a row's ledger tells of days after it ends, the last first."""
    known = ledger.in_force(uow, owner_id)
    on = ending_day(stamp.effective_on, known[0]["effective_on"])
    stood = [event for event in known if event["effective_on"] <= on]
    for event in reversed(known[len(stood) :]):
        ledger.mirror(uow, event, coverage_event_id, stamp)
    return Left(on, stood[-1]["to_state"], stood[-1]["effective_on"], len(known) - len(stood))


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
    for event in ends:
        ledger.mirror(uow, event, coverage_event_id, stamp)
    for event in again:
        kept = {name: event[name] for name in (ledger.owner, *_SAID, *ledger.terms)}
        uow.insert(events, {**stamp.columns(), **kept, "coverage_event_id": coverage_event_id})
    owners = dict.fromkeys(event[ledger.owner] for event in (*ends, *again))
    for owner_id in owners:
        yield owner_id, ledger.in_force(uow, owner_id)[-1]


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
    ends = (*list(evenings)[1:], date.max)
    return any(state in states and end > day for state, end in zip(evenings.values(), ends, strict=True))
