# SPDX-License-Identifier: Apache-2.0
"""The walk over the store with counts that stay open: counted now or as of days before, closed after moves.

What stood when it was counted is the model's ledger up to the last document of that day.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from tests.support.equipment import CHAIR
from tests.support.ledger_model import Ledger, Moved, Pair, Refused
from tests.support.ledger_walk import CLIENTS, PAIRS, LedgerWalk
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    EndCount,
    begin_count,
    close_count,
    count_item,
    drop_count,
)

CHAIRS: Pair = (CHAIR, "")


@dataclass(frozen=True)
class Line:
    """What was counted of an item, the balance of that moment, and the last document by then."""

    counted: int
    balance: int
    last: int
    missing: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass
class Open:
    """The open count."""

    id: int
    lines: dict[Pair, Line] = field(default_factory=dict)

    @property
    def missed(self) -> tuple[str, ...]:
        """Devices that nobody has seen."""
        return self.lines[CHAIRS].missing if CHAIRS in self.lines else ()


def last_document(model: Ledger, day: date) -> int:
    """The last document that was written up to a day."""
    return max((one.id for one in model.documents.values() if one.day <= day), default=0)


def counted(model: Ledger, moved: Moved) -> bool:
    """Whether a count posted it, or took it back: what a count says had been so all the time."""
    document = model.documents[moved.document]
    if document.kind is DocumentKind.REVERSAL and moved.of is not None:
        document = model.documents[model.entries[moved.of - 1].document]
    return document.kind is DocumentKind.COUNT


def pieces_then(model: Ledger, pair: Pair, last: int) -> int:
    """Pieces in the store once this document was written; devices are counted by their places."""
    if pair == CHAIRS:
        return sum(place_then(model, one, last) is Place.STORE for one in model.devices)
    return sum(
        one.quantity * ((one.to_place is Place.STORE) - (one.from_place is Place.STORE))
        for one in model.entries
        if one.pair == pair and (one.document <= last or counted(model, one))
    )


def place_then(model: Ledger, serial: str, last: int) -> Place:
    """Where a device was once this document was written, unless a count that stands missed it since."""
    place = Place.ELSEWHERE
    for one in model.entries:
        if one.serial == serial and one.document <= last and not counted(model, one):
            place = one.to_place
        elif (
            one.serial == serial
            and model.documents[one.document].kind is DocumentKind.COUNT
            and not model.documents[one.document].reversed
            and place is not Place.ELSEWHERE
        ):
            place = Place.DIFFERENCE
    return place


def moved_after(model: Ledger, serial: str, last: int) -> bool:
    """Whether a device moved after this document."""
    return any(
        one.serial == serial and one.document > last and not counted(model, one) for one in model.entries
    )


def refuse_moved(model: Ledger, missing: tuple[str, ...], last: int) -> None:
    """Refuse as missing what has moved since."""
    if any(moved_after(model, one, last) for one in missing):
        raise Refused("missing_moved_on")


class CountedWalk(LedgerWalk):
    """`LedgerWalk` with one count at a time that is begun, keyed in, and closed or dropped later."""

    @initialize()
    def begin(self) -> None:
        super().begin()
        # A count of today over what moved on the days before.
        self.days_pass(1, False)
        self.receive(CHAIRS, 2)
        self.move(CHAIRS, 1, 1, "ready")
        self.days_pass(1, False)
        for chosen in range(3):
            self.hand_out(chosen, CHAIRS, 1, True, chosen)
        self.open_count()

    @rule()
    def open_count(self) -> None:
        def expected() -> None:
            if self.model.count_open:
                raise Refused("count_open")

        found = self.tried(begin_count, BeginCount(), expected)
        if found:
            self.model.count_open = True
            self.opened = Open(found[0].count)

    @precondition(lambda self: self.model.count_open)
    @rule(
        pair=st.sampled_from((*PAIRS, CHAIRS)),
        off=st.sampled_from((-2, -1, 0, 1)),
        ago=st.integers(0, 4),
        named=st.booleans(),
        chosen=st.integers(0, 10**6),
    )
    def count_shelf(self, pair: Pair, off: int, ago: int, named: bool, chosen: int) -> None:
        model = self.model
        at = self.office.days() - timedelta(days=ago) if ago else None
        last = last_document(model, self.office.days.day - timedelta(days=ago))
        counted, seen = max(0, pieces_then(model, pair, last) + off), tuple[str, ...]()
        if pair[0] == CHAIR and named:
            seen = self._seen(last, off, chosen)
            counted = len(seen)
        facts = CountItem(self.opened.id, pair[0], counted, pair[1], seen, at)
        found = self.tried(count_item, facts, lambda: self._line(facts, pair, last))
        if found:
            answer, line = found
            assert (answer.balance, answer.difference) == (line.balance, counted - line.balance)
            self.opened.lines[pair] = replace(line, at=at or self.office.days())
            since = last < max(model.documents)
            self.done["counted before moves"] += since
            self.done["devices missed before moves"] += since and bool(line.missing)

    def _seen(self, last: int, off: int, chosen: int) -> tuple[str, ...]:
        """Devices that stood there, with one that did not, or without some: also those that moved since."""
        there, others = list[str](), list[str]()
        for one in self.model.devices:
            (there if place_then(self.model, one, last) is Place.STORE else others).append(one)
        turn = chosen % len(there) if there else 0
        turned = there[turn:] + there[:turn]
        if chosen % 2:
            turned.sort(key=lambda one: not moved_after(self.model, one, last))
        return tuple(turned[-off:] if off < 0 else turned + others[-1:] * off)

    def _line(self, facts: CountItem, pair: Pair, last: int) -> Line:
        model, seen, counted = self.model, facts.serials, facts.counted
        at = facts.counted_at or self.office.days()
        if any(late > at and not model.documents[paper].reversed for paper, late in model.counted[pair]):
            raise Refused("counted_again_since")
        balance = pieces_then(model, pair, last)
        if pair[0] != CHAIR:
            return Line(counted, balance, last)
        for one in seen:
            then, now = place_then(model, one, last), model.devices[one].place
            if then is not Place.STORE:
                same = facts.counted_at is None or then is now
                raise Refused("serial_not_here" if same else "serial_not_then")
        if not seen and counted > balance:
            raise Refused("count_found_device")
        if not seen and 0 < counted < balance:
            raise Refused("count_needs_serials")
        if not seen and counted:
            return Line(counted, balance, last)
        there = [one for one in model.devices if place_then(model, one, last) is Place.STORE]
        missing = tuple(one for one in there if one not in seen)
        refuse_moved(model, missing, last)
        return Line(counted, balance, last, missing)

    @precondition(lambda self: self.model.count_open)
    @rule(chosen=st.integers(0, 10**6), client=st.integers(0, CLIENTS - 1))
    def turn_up(self, chosen: int, client: int) -> None:
        """A device that nobody saw is handed out before the count is closed."""
        self.count_shelf(CHAIRS, -1, 0, True, chosen)
        missed = self.opened.missed
        if missed:
            place = sorted(self.model.devices).index(missed[chosen % len(missed)])
            self.hand_out(client, CHAIRS, 1, True, place)
            self.close()

    @precondition(lambda self: self.model.count_open)
    @rule()
    def close(self) -> None:
        model, lines = self.model, dict(self.opened.lines)
        found = self.tried(close_count, EndCount(self.opened.id), self._closing)
        if not found:
            return
        since = any(line.last < max(model.documents) for line in lines.values())
        document = model.begin(found[0].document, DocumentKind.COUNT, found[0].number)
        for pair, line in lines.items():
            if line.counted < line.balance:
                model.ends_late(pair[0])
                way, short = (Place.STORE, Place.DIFFERENCE), line.balance - line.counted
                model.leave(document, pair, short, line.missing, way)
        for pair, line in lines.items():
            if line.counted > line.balance:
                what = pair, model.lot_came(pair), "", line.counted - line.balance
                model.post(document, what, (Place.DIFFERENCE, Place.STORE))
        for pair, line in lines.items():
            assert line.at is not None
            model.counted[pair].append((document.id, line.at))
        model.count_open = False
        self.done["closed over moves"] += since and bool(document.entries)

    def _closing(self) -> None:
        model = self.model
        if not self.opened.lines:
            raise Refused("count_empty")
        for pair, line in self.opened.lines.items():
            short = line.balance - line.counted
            if short <= 0:
                continue
            refuse_moved(model, line.missing, line.last)
            if short > model.free(pair):
                raise Refused("count_more_than_there" if short > model.pieces(pair) else "promised_to_others")
            if any(map(model.promised, line.missing)):
                raise Refused("serial_promised")

    @precondition(lambda self: self.model.count_open)
    @rule(meant=st.integers(0, 2))
    def drop(self, meant: int) -> None:
        if meant:  # rarely: a count that is given up proves least
            return
        self.office.do(drop_count, EndCount(self.opened.id))
        self.model.count_open = False
        self.done["equipment.drop_count"] += 1

    @invariant()
    def the_open_count_is_as_it_was_counted(self) -> None:
        with self.office.session._store.kept_reader() as raw:
            kept = raw.execute(
                "SELECT code, stock_count_line.size, counted, balance, json_array_length(missing)"
                " FROM stock_count_line JOIN equipment_item ON equipment_item.id = item_id"
                " JOIN stock_count ON stock_count.id = count_id WHERE stock_count.state = 'open'"
                " ORDER BY stock_count_line.id"
            ).fetchall()
        lines: dict[Pair, Any] = self.opened.lines if self.model.count_open else {}
        assert kept == [
            (*pair, line.counted, line.balance, len(line.missing)) for pair, line in lines.items()
        ]
