# SPDX-License-Identifier: Apache-2.0
"""The store walked at random beside its model: what may be done, and what must hold after each step.

Every balance, place and refusal is one that the model tells.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, TODAY, Days, Equipped, equipped
from tests.support.ledger_model import Document, Ledger, Pair, Promise, Refused, Request
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import Condition, DocumentKind, Mode, Place, back_to
from welfare_desk.services.equipment.allocating import (
    Allocate,
    ReleasePromise,
    TodaysPromises,
    allocate,
    expire_allocations,
    release,
)
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import CountNow, count_now
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, TransferGoods, scrap, transfer
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.session import Opened, Session
from welfare_desk.storage.access import get_user
from welfare_desk.storage.check import check
from welfare_desk.storage.invariants import registered
from welfare_desk.storage.office import office_facts

CLIENTS = 3
PAIRS: tuple[Pair, ...] = ((CANE, ""), ("SHOE", "40"), ("SHOE", "41"), (CHAIR, ""))
SHOE = ItemFacts(
    "SHOE",
    "کفش",
    ItemGroup.ORTHOSIS,
    ItemKind.DURABLE,
    Unit.PAIR,
    sizes=("40", "41"),
    returnable=True,
)
_CLIENT, _PAIR, _SOME = st.integers(0, CLIENTS - 1), st.sampled_from(PAIRS), st.integers(1, 3)
_ANY = st.integers(0, 10**6)

_ACT = st.sampled_from(("in", "ready", "send", "scrap", "junk"))


@cache
def _template() -> tuple[Path, tuple[str, ...]]:
    """An office with its clients and one item of two sizes, made once."""
    made = equipped(Path(tempfile.mkdtemp(prefix="welfare-desk-ledger-")), CLIENTS)
    made.do(add_item, AddItem(SHOE))
    folder = made.session.office_dir
    made.session.close()
    return folder, made.files


def _opened(folder: Path, days: Days) -> Session:
    store = offices.store_of(folder)
    with store.reading() as connection:
        user, facts = get_user(connection, offices.ADMIN), office_facts(connection)
    return Session(Opened(store, user, facts, days, offices.CHEAP))


class LedgerWalk(RuleBasedStateMachine):
    """What a storekeeper and a clerk may do, one rule each; `done` counts what was done and what refused."""

    done: ClassVar[Counter[str]] = Counter()

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-walk-"))
        source, files = _template()
        days = Days(TODAY)
        session = _opened(Path(shutil.copytree(source, self.folder / "office")), days)
        self.office = Equipped(session, days, files)
        self.model = Ledger(TODAY)
        self.serials = 0
        # A store in use: without anything on hand most of what is tried would be refused.
        self.receive((CANE, ""), 4)
        self.receive((CHAIR, ""), 4)
        self.hand_out(0, (CANE, ""), 2, loan=True, chosen=0)
        self.hand_out(1, (CHAIR, ""), 1, loan=True, chosen=0)
        self.move((CANE, ""), 1, 0, "in")
        self.move((CHAIR, ""), 1, 1, "in")

    def teardown(self) -> None:
        if hasattr(self, "office"):
            assert check(self.office.session._store).findings == ()
            self.office.session.close()
            shutil.rmtree(self.folder)

    def tried(self, command: Any, facts: Any, expected: Any) -> Any:
        """Do it, and be refused exactly where the model refuses; None where both refuse."""
        code = ""
        try:
            told = expected()
        except Refused as refusal:
            code = str(refusal)
        if code:
            assert self.office.refusal(command, facts)[0] == code
            self.done[f"{command.name} {code}"] += 1
            return None
        answer = self.office.do(command, facts)
        self.done[command.name] += 1
        return answer, told

    def some_serials(self, chosen: int, quantity: int) -> tuple[str, ...]:
        """Devices wherever they are, so that some of them cannot be taken."""
        known = sorted(self.model.devices)
        return tuple(dict.fromkeys(known[(chosen + step) % len(known)] for step in range(quantity)))

    @rule(pair=_PAIR, quantity=_SOME)
    def receive(self, pair: Pair, quantity: int) -> None:
        serials = tuple(f"W-{self.serials + number}" for number in range(1, quantity + 1))
        serial = pair[0] == CHAIR
        made = self.office.receive(pair[0], quantity, *(serials if serial else ()), size=pair[1])
        document = self.model.begin(made.document, DocumentKind.RECEIPT, made.number)
        lot, way = self.model.lot_came(pair), (Place.ELSEWHERE, Place.STORE)
        if serial:
            self.serials += quantity
            for one in serials:
                self.model.post(document, (pair, lot, one, 1), way)
        else:
            self.model.post(document, (pair, lot, "", quantity), way)
        self.done["equipment.receive"] += 1

    def granted(self, client: int, pair: Pair) -> Request:
        """The client's granted request for an item, made where there is none."""
        for one in self.model.requests:
            if one.granted and (one.client, one.pair[0]) == (client, pair[0]):
                return one
        quantity = 3 if pair[0] != CHAIR else 2
        asked = self.office.request(client, pair[0], size=pair[1], quantity=quantity)
        self.office.grant(asked.request)
        self.model.requests.append(Request(asked.request, client, pair, quantity))
        return self.model.requests[-1]

    @rule(client=_CLIENT, pair=_PAIR, quantity=st.integers(1, 2), days=st.integers(0, 9), chosen=_ANY)
    def promise(self, client: int, pair: Pair, quantity: int, days: int, chosen: int) -> None:
        request = self.granted(client, pair)
        named = pair[0] == CHAIR and chosen % 3 > 0 and self.model.devices
        serial = self.some_serials(chosen, 1)[0] if named else ""
        quantity = 1 if serial else quantity
        until = days_later(self.office.days.day, days)

        def expected() -> None:
            if any(self.model.holds(one) and one.request is request for one in self.model.promises):
                raise Refused("allocated_already")
            if quantity > request.quantity - request.handed:
                raise Refused("bad_quantity")
            # Nobody keeps a promise by another one: it is asked as for a stranger, but of their own device.
            self.model.take(request.pair, quantity, (serial,) if serial else (), Place.STORE)

        facts = Allocate(request.id, serial, quantity, until, "نوبت نیست")
        if self.tried(allocate, facts, expected):
            self.model.ends_late(request.pair[0])
            self.model.promises.append(Promise(request, quantity, serial, until))

    @precondition(lambda self: any(one.open for one in self.model.promises))
    @rule(chosen=_ANY)
    def give_up(self, chosen: int) -> None:
        still = [number for number, one in enumerate(self.model.promises) if one.open]
        number = still[chosen % len(still)]
        self.office.do(release, ReleasePromise(number + 1, "نیامد"))
        self.model.promises[number].open = False
        self.done["equipment.release"] += 1

    @rule(days=st.integers(1, 6), told=st.booleans())
    def days_pass(self, days: int, told: bool) -> None:
        self.office.days.go(days)
        self.model.today = self.office.days.day
        if told:
            late = [one for one in self.model.promises if one.open and not self.model.holds(one)]
            assert self.office.do(expire_allocations, TodaysPromises()).count == len(late)
            for one in late:
                one.open = False
            self.done["equipment.expire_allocations"] += bool(late)

    @rule(client=_CLIENT, pair=_PAIR, quantity=_SOME, loan=st.booleans(), chosen=_ANY)
    def hand_out(self, client: int, pair: Pair, quantity: int, loan: bool, chosen: int) -> None:
        serials = self._serials(pair, chosen, min(quantity, 2))
        quantity = len(serials) or quantity
        if pair[0] == CHAIR and not serials:
            return
        due = days_later(self.office.days.day, 30) if loan else None
        line = IssueLine(pair[0], quantity, pair[1], serials, due)
        facts = IssueGoods(self.office.files[client], (line,), pupil=True, reason="فوری")
        found = self.tried(
            issue, facts, lambda: self.model.take(pair, quantity, serials, Place.STORE, client)
        )
        if found:
            made, kept = found
            self.model.ends_late(pair[0])
            document = self.model.begin(made.document, DocumentKind.ISSUE, made.number, client)
            place = Place.LOAN if loan else Place.GIVEN
            self.model.leave(document, pair, quantity, serials, (Place.STORE, place))
            self.model.fulfil(document, pair, quantity, kept)
            self.done[f"issue {Mode.LOAN if loan else Mode.GIVEN} {bool(kept)}"] += 1

    @precondition(lambda self: any(map(self.model.holds, self.model.promises)))
    @rule(chosen=_ANY, loan=st.booleans())
    def fetch(self, chosen: int, loan: bool) -> None:
        """Somebody comes for what is promised to them."""
        held = [one for one in self.model.promises if self.model.holds(one)]
        promise = held[chosen % len(held)]
        pair, known = promise.request.pair, sorted(self.model.devices)
        of_item = [one for one in known if self.model.devices[one].place is Place.STORE]
        wanted = promise.serial or (of_item[0] if pair[0] == CHAIR and of_item else "")
        place = known.index(wanted) if wanted else 0
        self.hand_out(promise.request.client, pair, promise.quantity, loan, place)

    def _serials(self, pair: Pair, chosen: int, quantity: int) -> tuple[str, ...]:
        if pair[0] != CHAIR or not self.model.devices:
            return ()
        return self.some_serials(chosen, quantity)

    def _vouchers(self) -> list[Document]:
        return [one for one in self.model.documents.values() if one.kind is DocumentKind.ISSUE]

    @precondition(lambda self: self._vouchers())
    @rule(chosen=_ANY, quantity=_SOME, condition=st.sampled_from(Condition))
    def bring_back(self, chosen: int, quantity: int, condition: Condition) -> None:
        vouchers = self._vouchers()
        voucher = vouchers[chosen % len(vouchers)]
        first = voucher.entries[0]
        if first.serial:
            self._device_back(first.serial, condition)
        else:
            self._pieces_back(voucher, quantity, condition)

    def _device_back(self, serial: str, condition: Condition) -> None:
        def expected() -> None:
            if self.model.devices[serial].place not in (Place.LOAN, Place.GIVEN):
                raise Refused("serial_not_out")

        found = self.tried(return_goods, ReturnGoods((ReturnLine(condition, serial),)), expected)
        if found:
            device = self.model.devices[serial]
            out = self.model.stands_by(device.entry)
            document = self.model.begin(found[0].document, DocumentKind.RETURN, found[0].number)
            way = device.place, back_to(condition)
            self.model.post(document, (device.pair, device.lot, serial, 1), way, out)

    def _pieces_back(self, voucher: Document, quantity: int, condition: Condition) -> None:
        entries = voucher.entries
        pair = entries[0].pair
        line = ReturnLine(condition, item=pair[0], size=pair[1], quantity=quantity)

        def expected() -> None:
            if quantity > sum(map(self.model.left, entries)):
                raise Refused("more_than_out")

        found = self.tried(return_goods, ReturnGoods((line,), voucher.number), expected)
        if found:
            document = self.model.begin(found[0].document, DocumentKind.RETURN, found[0].number)
            for entry in entries:
                back = min(quantity, self.model.left(entry))
                if back:
                    way = entry.to_place, back_to(condition)
                    self.model.post(document, (pair, entry.lot, "", back), way, entry.id)
                    quantity -= back

    @rule(
        pair=_PAIR, quantity=_SOME, chosen=_ANY, act=st.sampled_from(("in", "ready", "send", "scrap", "junk"))
    )
    def move(self, pair: Pair, quantity: int, chosen: int, act: str) -> None:
        """Into the workshop, ready again, to another office, scrapped from the store or the workshop."""
        serials = self._serials(pair, chosen, min(quantity, 2))
        quantity = len(serials) or quantity
        if pair[0] == CHAIR and not serials:
            return
        lines = (Asked(pair[0], quantity, pair[1], serials),)
        command, facts, kind, way = {
            "in": (workshop, MoveToWorkshop(lines, reason="چرخ"), DocumentKind.REPAIR, "sw"),
            "ready": (workshop, MoveToWorkshop(lines, ready=True), DocumentKind.REPAIR, "ws"),
            "send": (transfer, TransferGoods(lines, "ادارهٔ ری"), DocumentKind.TRANSFER, "se"),
            "scrap": (scrap, ScrapGoods(lines, "فرسوده", "۱۲", Place.STORE), DocumentKind.SCRAP, "sx"),
            "junk": (scrap, ScrapGoods(lines, "فرسوده", "۱۲"), DocumentKind.SCRAP, "wx"),
        }[act]
        letters = {"s": Place.STORE, "w": Place.WORKSHOP, "e": Place.ELSEWHERE, "x": Place.SCRAPPED}
        source, target = letters[way[0]], letters[way[1]]
        found = self.tried(command, facts, lambda: self.model.take(pair, quantity, serials, source))
        if found:
            self.model.ends_late(pair[0])
            document = self.model.begin(found[0].document, kind, found[0].number)
            self.model.leave(document, pair, quantity, serials, (source, target))
            self.done[act] += 1

    @rule(pair=_PAIR, off=st.integers(-2, 2))
    def count(self, pair: Pair, off: int) -> None:
        model = self.model
        there = sorted(one for one, device in model.devices.items() if device.place is Place.STORE)
        serial = pair[0] == CHAIR
        off = min(0, off) if serial else off
        counted = max(0, model.pieces(pair) + off)
        short = model.pieces(pair) - counted
        seen = tuple(there[short:]) if serial else ()
        missing = there[:short] if serial else []

        def expected() -> None:
            if model.count_open:
                raise Refused("count_open")
            if short > 0 and short > model.free(pair):
                raise Refused("promised_to_others")
            if any(map(model.promised, missing)):
                raise Refused("serial_promised")

        found = self.tried(count_now, CountNow(pair[0], counted, pair[1], seen), expected)
        if found is None:
            return
        document = model.begin(found[0].document, DocumentKind.COUNT, found[0].number)
        model.counted[pair].append((document.id, self.office.days()))
        if short > 0:
            model.ends_late(pair[0])
            model.leave(document, pair, short, tuple(missing), (Place.STORE, Place.DIFFERENCE))
        elif short < 0:
            lot = model.lot_came(pair)
            model.post(document, (pair, lot, "", -short), (Place.DIFFERENCE, Place.STORE))

    @precondition(lambda self: self.model.documents)
    @rule(chosen=_ANY)
    def reverse(self, chosen: int) -> None:
        documents = list(self.model.documents.values())
        document = documents[-1 - chosen % min(len(documents), 6)]
        facts = TakeDocumentBack("اشتباه", document=document.id)
        found = self.tried(take_back, facts, lambda: self.model.check_reversal(document))
        if found:
            for item in {entry.pair[0] for entry in document.entries}:
                self.model.ends_late(item)
            self.model.reverse(document, found[0].document)
            self.done[f"reverse {document.kind}"] += 1

    @invariant()
    def the_store_is_as_the_model_says(self) -> None:
        model = self.model
        with self.office.session._store.kept_reader() as raw:
            kept = raw.execute(
                "SELECT code, size, store, workshop, loan, allocated FROM stock_balance"
                " JOIN equipment_item ON equipment_item.id = item_id"
            ).fetchall()
            places = dict(
                raw.execute("SELECT serial, place FROM device JOIN device_place ON device_id = id").fetchall()
            )
            broken = [name for name, sql in registered().items() if raw.execute(sql).fetchone()]
            moves = raw.execute("SELECT count(*) FROM stock_entry").fetchone()[0]
        assert broken == []
        assert moves == len(model.entries)
        found = {(row[0], row[1]): row[2:] for row in kept}
        for pair in PAIRS:
            promised = sum(one.quantity for one in model.promises if one.open and one.request.pair == pair)
            store, shop, loan = (
                model.pieces(pair, place) for place in (Place.STORE, Place.WORKSHOP, Place.LOAN)
            )
            assert found.get(pair, (0, 0, 0, 0)) == (store, shop, loan, promised)
            assert 0 <= promised <= store
            assert min(shop, loan) >= 0
        assert places == {serial: device.place.value for serial, device in model.devices.items()}
