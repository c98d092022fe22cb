# SPDX-License-Identifier: Apache-2.0
"""A year of the sample office's store, played day after day by the use cases that the window calls."""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from welfare_desk.domain.access import User
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.loans import LoanFilter, LoanSort, ReminderWay
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Work
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    EndCount,
    begin_count,
    close_count,
    count_item,
)
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, TransferGoods, scrap, transfer
from welfare_desk.services.equipment.loans import ExtendLoan, RemindOfLoan, extend_loan, remind
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.repairing import CareForDevice, care
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.numbered import office_of
from welfare_desk.services.rehearsal.store_plan import (
    COLLECTORS,
    FEWEST_FILES,
    GIVEN,
    LEAST,
    LENT,
    LOANS,
    ORDER_OF_PEOPLE,
    OVERDUE,
    PRICES,
    RETURNED,
    WALKING,
    WITH_SERIALS,
    YEAR,
    Delivery,
    share,
)
from welfare_desk.services.rehearsal.store_requests import ask_and_promise
from welfare_desk.storage import access
from welfare_desk.storage.equipment import balances, items, ledger, loans, samples
from welfare_desk.storage.equipment.loans import LoanAsk

_COUNTED = ("CANE", "CUSHION", "WALKER", "DIAPER-ADULT", "CRUTCH")
_COUNT_AGO, _SCRAP_AGO, _TRANSFER_AGO, _MISTAKE_AGO = 38, 31, 96, 22
_CLIENTS = 3_000
_FRIDAY = 4


def fill_store(work: Work, seed: int, files: int, today: date) -> None:
    """Play the year; nothing in an office that is too small for a store."""
    if files < FEWEST_FILES:
        return
    year = StoreYear(work, random.Random(f"store {seed}"), files, today)  # noqa: S311  made-up data
    year.play()
    ask_and_promise(year.at, year.people, year.clients, files, today)


class StoreYear:
    """Events in the order of their days, each done as of its day by whoever does it in an office."""

    def __init__(self, work: Work, chance: random.Random, files: int, today: date) -> None:
        self._work, self._chance, self._files, self._today = work, chance, files, today
        office_of(work)
        connection = work.db.connection
        self.people = tuple(access.get_user(connection, name) for name in ORDER_OF_PEOPLE)
        self.clients: dict[str, deque[samples.Fitting]] = {}
        for one in samples.fitting_clients(work.db.raw, _CLIENTS):
            self.clients.setdefault(one.disability, deque()).append(one)
        self._item_kinds = {item.code: item for item in items.items(connection)}
        self._events: list[tuple[date, int, Callable[[], None]]] = []
        self._wanted: list[Counter[str]] = [Counter() for _ in YEAR]
        self._unscrapped: list[str] = []
        self._made = 0

    def at(self, day: date, user: User) -> Work:
        """The same transaction as of noon of a day, at somebody's desk; its trail entry is the filling's."""
        moment = datetime.combine(day, time(12), IRAN).astimezone(UTC)
        return replace(
            self._work, now=moment, today=day, user=user, prepared=None, entities=[], reason="", afterwards=[]
        )

    def play(self) -> None:
        """Plan what is handed out, bring as much in before, and do all of it in order."""
        self._arrange()
        self._lend()
        self._give()
        self._also()
        for place, deliveries in enumerate(YEAR):
            self._bring(place, deliveries)
        for _, _, act in sorted(self._events, key=lambda event: event[:2]):
            act()
        self._remind()

    def _arrange(self) -> None:
        """Shelves for what the store keeps, and how much of it there should be at least."""
        for place, code in enumerate(PRICES):
            present = self._item_kinds[code]
            shelf, least = f"{'ابجدهـ'[place % 5]}-{place // 5 + 1}", share(LEAST.get(code, 0), self._files)
            kept = replace(present, shelf=shelf, min_stock=least if code in LEAST else 0)
            items.change_item(self._work.db, kept)

    def _done(self, _: object) -> None:
        """Nothing else comes of what was done but its rows."""

    def _on(self, day: date, act: Callable[[], None]) -> None:
        self._made += 1
        self._events.append((day, self._made, act))

    def _open_day(self, day: date) -> date:
        return day + timedelta(days=1) if day.weekday() == _FRIDAY and day < self._today else day

    def _client(self, kinds: tuple[str, ...], first: int, last: int) -> tuple[samples.Fitting, date] | None:
        """The next client of these disabilities, each once, and a day `first` to `last` days ago for them.

        Who was not a client yet by then is left out; None once there is nobody.
        """
        while found := [self.clients[kind] for kind in kinds if self.clients.get(kind)]:
            one = self._chance.choice(found).popleft()
            known = (self._today - one.opened_on).days
            if known >= last:
                ago = self._chance.randint(last, min(first, known))
                return one, self._open_day(self._today - timedelta(days=ago))
        return None

    def _want(self, item: str, day: date, pieces: int) -> None:
        """Note what must have come in before this day."""
        ago = (self._today - day).days
        times = [place for place, deliveries in enumerate(YEAR) if deliveries[-1].days_ago > ago]
        self._wanted[max(times, default=0)][item] += pieces

    def _lend(self) -> None:
        loans_out, back = share(LOANS, self._files), share(RETURNED, self._files)
        late = round(loans_out * OVERDUE / LOANS)
        picked = self._chance.choices(list(LENT), list(LENT.values()), k=loans_out + back)
        picked[loans_out] = "WHEELCHAIR-MANUAL"  # comes back broken, and is scrapped
        for number, item in enumerate(picked):
            overdue, returned = number < late, number >= loans_out
            found = self._client(WALKING, 420, 90 if overdue or returned else 2)
            if found is None:
                return
            one, day = found
            due = self._today + timedelta(days=self._chance.randint(6, 330))
            if overdue:
                due = self._today - timedelta(days=self._chance.randint(2, 60))
            elif returned:
                due = day + timedelta(days=180)
            self._want(item, day, 1)
            self._plan_loan(item, one, day, due, first=number == loans_out, returned=returned)

    def _plan_loan(
        self, item: str, one: samples.Fitting, day: date, due: date, *, first: bool, returned: bool
    ) -> None:
        voucher: list[tuple[str, tuple[str, ...]]] = []
        self._on(day, lambda: voucher.append(self._issue(day, item, one, 1, due)))
        if not returned:
            return
        back = self._open_day(day + timedelta(days=self._chance.randint(20, 45)))
        states = (Condition.SOUND, Condition.SOUND, Condition.TO_CLEAN, Condition.TO_REPAIR)
        state = Condition.TO_SCRAP if first else self._chance.choice(states)
        cost = self._chance.randint(12, 90) * 100_000
        self._on(back, lambda: self._return(back, item, voucher[0], state, cost))
        done = min(self._today, self._open_day(back + timedelta(days=6)))
        self._on(done, lambda: self._make_ready(done, voucher[0], state, cost))

    def _give(self) -> None:
        for given in GIVEN:
            for _ in range(share(given.vouchers, self._files)):
                found = self._client(given.disabilities, 400, 1)
                if found is None:
                    break
                one, day = found
                pieces = self._chance.randint(1, given.most)
                self._want(given.item, day, pieces)
                self._plan_gift(given.item, one, day, pieces, given.reason)

    def _plan_gift(self, item: str, one: samples.Fitting, day: date, pieces: int, reason: str) -> None:
        self._on(day, lambda: self._done(self._issue(day, item, one, pieces, None, reason)))

    def _issue(
        self, day: date, item: str, one: samples.Fitting, pieces: int, due: date | None, reason: str = ""
    ) -> tuple[str, tuple[str, ...]]:
        keeper = self.at(day, self.people[0])
        serials: tuple[str, ...] = ()
        if self._item_kinds[item].kind.value == "serial":
            kept = self._item_kinds[item].id
            serials = tuple(ledger.some_in_store(keeper.db.raw, kept, keeper.today, pieces))
        name, kinship = self._chance.choice(COLLECTORS) if self._chance.random() < 0.3 else ("", "")
        line = IssueLine(item, pieces, serials=serials, due_on=due)
        facts = IssueGoods(one.file_no, (line,), collector=name, kinship=kinship, reason=reason)
        moved = issue(keeper, facts)
        return moved.number, moved.serials

    def _return(
        self, day: date, item: str, voucher: tuple[str, tuple[str, ...]], state: Condition, cost: int
    ) -> None:
        number, serials = voucher
        serial = serials[0] if serials else ""
        estimate = Rial(cost) if state is Condition.TO_REPAIR else None
        line = ReturnLine(state, serial, "" if serial else item, repair_cost=estimate)
        return_goods(self.at(day, self.people[0]), ReturnGoods((line,), "" if serial else number))
        if serial and state is Condition.TO_SCRAP:
            self._unscrapped.append(serial)

    def _make_ready(
        self, day: date, voucher: tuple[str, tuple[str, ...]], state: Condition, cost: int
    ) -> None:
        """What came back in no state to be handed out is cleaned or repaired."""
        _, serials = voucher
        if not serials or state in (Condition.SOUND, Condition.TO_SCRAP):
            return
        what = Care.DISINFECTION if state is Condition.TO_CLEAN else Care.REPAIR
        spent = Rial(cost if what is Care.REPAIR else 600_000)
        facts = CareForDevice(serials[0], what, cost=spent, done_by="کارگاه توانبخشی نیک‌گام", ready=True)
        care(self.at(day, self.people[0]), facts)

    def _bring(self, place: int, deliveries: tuple[Delivery, ...]) -> None:
        """Everything that is handed out until the next time, and a little more, by the sources in turn."""
        spare = {code: max(1, share(6, self._files)) for code in PRICES if code != "WHEELCHAIR-ELECTRIC"}
        wanted = {code: self._wanted[place][code] + more for code, more in spare.items()}
        for number, delivery in enumerate(deliveries):
            codes = [code for at, code in enumerate(wanted) if at % len(deliveries) == number]
            lines = [self._line(code, wanted[code], delivery) for code in codes]
            if delivery.source is Source.DONOR:
                lines.append(self._line("WHEELCHAIR-ELECTRIC", 1, delivery))
            day = self._today - timedelta(days=delivery.days_ago)
            self._on_receipt(day, delivery, tuple(lines))

    def _on_receipt(self, day: date, delivery: Delivery, lines: tuple[ReceiveLine, ...]) -> None:
        facts = ReceiveGoods(
            lines,
            delivery.source,
            delivery.letter,
            day - timedelta(days=2) if delivery.letter else None,
            party=delivery.party,
            party_id=delivery.party_id,
            deliverer="علی‌اصغر لاله‌زاری" if delivery.source is Source.DONOR else "",
            campaign=delivery.campaign,
        )
        self._events.append((day, 0, lambda: self._done(receive(self.at(day, self.people[0]), facts))))

    def _line(self, code: str, pieces: int, delivery: Delivery) -> ReceiveLine:
        usual = PRICES[code]
        cost = None if delivery.source in (Source.RETURN, Source.SENTENCE) else Rial(usual)
        if delivery.source is Source.PURCHASE:
            cost = Rial(usual * self._chance.randint(96, 112) // 100)
        begins = WITH_SERIALS.get(code)
        serials: tuple[str, ...] = ()
        if begins is not None:
            serials = tuple(
                f"{begins}-{delivery.days_ago:03d}{number:04d}" for number in range(1, pieces + 1)
            )
        return ReceiveLine(code, pieces, serials=serials, unit_cost=cost)

    def _also(self) -> None:
        """A transfer, a receipt taken back, a count and the minutes of a scrapping."""
        for ago, act in (
            (_TRANSFER_AGO, self._transfer),
            (_COUNT_AGO, self._count),
            (_SCRAP_AGO, self._scrap),
            (_MISTAKE_AGO, self._mistake),
        ):
            self._plan(self._today - timedelta(days=ago), act)

    def _plan(self, day: date, act: Callable[[date], None]) -> None:
        self._on(day, lambda: act(day))

    def _transfer(self, day: date) -> None:
        facts = TransferGoods((Asked("CRUTCH", 1),), "ادارهٔ بهزیستی شهرستان رباط‌کریم", "128/1404/1440")
        transfer(self.at(day, self.people[0]), facts)

    def _count(self, day: date) -> None:
        keeper, head = self.at(day, self.people[0]), self.at(day, self.people[2])
        begun = begin_count(keeper, BeginCount("پایان نیم‌سال")).count
        for code in _COUNTED:
            (there,) = balances.balances(keeper.db.raw, day, code)
            missing = 1 if code == "CANE" and there.free > 1 else 0
            words = "یک عصا پیدا نشد." if missing else ""
            count_item(keeper, CountItem(begun, code, there.on_hand - missing, words=words))
        close_count(head, EndCount(begun))

    def _scrap(self, day: date) -> None:
        device = self._unscrapped[0] if self._unscrapped else ""
        found = ledger.find_device(self._work.db.raw, device) if device else None
        if found is None or found.place.value != "workshop":
            return
        lines = (Asked(found.code, 1, serials=(device,)),)
        members = ("رضا کاظمی", "نرگس کریمی", "مهدی آزادی")
        facts = ScrapGoods(lines, "شکستگی بدنه؛ تعمیر صرفه ندارد.", "ص/۱۲", members=members)
        scrap(self.at(day, self.people[2]), facts)

    def _mistake(self, day: date) -> None:
        keeper = self.at(day, self.people[0])
        line = ReceiveLine("CANE", 40, unit_cost=Rial(PRICES["CANE"]))
        facts = ReceiveGoods((line,), Source.PURCHASE, "ف-۹۲۱۰", party="فروشگاه طب یار")
        number = receive(keeper, facts).number
        back = TakeDocumentBack("تعداد اشتباه نوشته شد.", PaperKind.GOODS_RECEIPT, number)
        take_back(keeper, back)

    def _remind(self) -> None:
        """Half of those who are late were called; one loan was agreed on anew."""
        keeper = self.at(self._today, self.people[0])
        ask = LoanAsk(LoanFilter.OVERDUE, self._today, self._today)
        late, _ = loans.loans(keeper.db.raw, ask, (LoanSort.DUE, False), 0, 200)
        for place, loan in enumerate(late):
            if place % 2 == 0:
                called = self.at(self._today - timedelta(days=1 + place % 3), self.people[0])
                facts = RemindOfLoan(loan.entry_id, ReminderWay.CALL, "گفت هفتهٔ بعد می‌آورد.")
                if loan.handed_on <= called.today:
                    remind(called, facts)
        month = self._today + timedelta(days=30)
        soon = LoanAsk(LoanFilter.SOON, self._today, month)
        due, _ = loans.loans(keeper.db.raw, soon, (LoanSort.DUE, False), 0, 1)
        for loan in due:
            until = month + timedelta(days=30)
            extend_loan(keeper, ExtendLoan(loan.entry_id, until, "هنوز در بستر است."))
