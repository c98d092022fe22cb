# SPDX-License-Identifier: Apache-2.0
"""An office with goods in store and clients who ask for them, for tests of equipment without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.clients import national_id
from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import ItemKind
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.access import AddUser, ChangePassword, add_user, change_password
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.committee import OpenCommittee, VoteOnRequest, open_session, vote
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.requests import AskedKept, AskEquipment, ask
from welfare_desk.services.equipment.store import AskBalance, balance
from welfare_desk.services.session import Session

TODAY: date = offices.NOON.date()
CHAIR, ELECTRIC, CANE, MATTRESS = "WHEELCHAIR-MANUAL", "WHEELCHAIR-ELECTRIC", "CANE", "MATTRESS-AIR"
NEEDS = PapersBrought("ویلچر لازم دارد", date(2025, 10, 1), "ز. رضایی")
WITH_PRESCRIPTION = PapersBrought(
    "ویلچر برقی لازم دارد", date(2025, 10, 1), "ز. رضایی", "دکتر موسوی", date(2025, 9, 28), "۴۴۱"
)
NAMES = ("علی", "رضا", "حسین", "مهدی", "حسن", "جواد", "کاظم", "هادی", "تقی", "نقی")


class Days:
    """A clock that stands at noon of a day and is moved by hand."""

    def __init__(self, day: date = TODAY) -> None:
        self.day = day

    def __call__(self) -> datetime:
        """Noon of the day."""
        return datetime.combine(self.day, offices.NOON.timetz())

    def go(self, days: int) -> None:
        """So many days pass."""
        self.day += timedelta(days=days)


@dataclass
class Equipped:
    """An opened office, its clock, and the file numbers of its clients."""

    session: Session
    days: Days
    files: tuple[str, ...]

    def do(self, command: Any, facts: Any) -> Any:
        """A command through the door."""
        return self.session.do(command, facts)

    def ask(self, question: Any, facts: Any) -> Any:
        """A question through the door."""
        return self.session.ask(question, facts)

    def refusal(self, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
        """The code and facts by which a command is refused."""
        with pytest.raises(RuleError) as refused:
            self.session.do(command, facts)
        return refused.value.code, dict(refused.value.facts)

    def value(self, statement: str, *asked: Any) -> Any:
        """The first column of the first row."""
        with self.session._store.kept_reader() as raw:
            return raw.execute(statement, asked).fetchone()[0]

    def receive(self, item: str, quantity: int = 1, *serials: str, size: str = "") -> StockMoved:
        """Goods of a donor come in today."""
        line = ReceiveLine(item, quantity, size, serials)
        return self.do(receive, ReceiveGoods((line,), Source.DONOR, "114", party="خیریهٔ مهر"))

    def refused(self, command: Any, facts: Any) -> str:
        """The code by which a command is refused."""
        return self.refusal(command, facts)[0]

    def stands(self, code: str) -> tuple[int, int, int, int]:
        """Pieces of an item on hand, promised, in the workshop, on loan."""
        (one,) = self.ask(balance, AskBalance(code))
        return one.on_hand, one.allocated, one.workshop, one.on_loan

    def lend(self, *serials: str, client: int = 0) -> StockMoved:
        """Wheelchairs of these serials go to a client on loan for a year from `TODAY`."""
        line = IssueLine(CHAIR, len(serials), serials=serials, due_on=TODAY + timedelta(days=365))
        return self.do(issue, IssueGoods(self.files[client], (line,), reason="دو خانه دارد"))

    def request(self, number: int, item: str = CHAIR, **more: Any) -> AskedKept:
        """The client of this number asks; with all papers unless told."""
        papers = WITH_PRESCRIPTION if item == ELECTRIC else NEEDS
        facts = {"papers": papers, **more}
        return self.do(ask, AskEquipment(self.files[number], item, **facts))

    def sitting(self, on: date | None = None) -> int:
        """A session of the committee today."""
        return self.do(open_session, OpenCommittee(on or self.days.day, ("م. کاظمی", "ز. رضایی"))).session

    def grant(self, request: int, way: Way = Way.GOODS, session: int = 0, **more: Any) -> Any:
        """The committee grants a request, today unless told."""
        sitting = session or self.sitting()
        return self.do(vote, VoteOnRequest(sitting, request, Verdict.GRANTED, way, **more))

    def granted(self, number: int, item: str = CHAIR, **more: Any) -> int:
        """The client of this number asks and is granted goods; the request."""
        request = self.request(number, item, **more).request
        self.grant(request)
        return request

    def hand_out(self, number: int, item: str = CHAIR, *serials: str, **more: Any) -> StockMoved:
        """One piece goes to the client of this number for good."""
        return self.do(issue, IssueGoods(self.files[number], (IssueLine(item, 1, serials=serials),), **more))


STOREKEEPER = "انباردار"


def storekeeper(at: Equipped) -> Session:
    """Another desk of the office, of whoever keeps the store; close its session."""
    first = "چهار مرغ در باغچه"
    at.do(add_user, AddUser(STOREKEEPER, Role.STOREKEEPER, first, own_password=offices.PASSWORD))
    with offices.desk(at.session.office_dir, user=STOREKEEPER) as session:
        session.do(change_password, ChangePassword(STOREKEEPER, "هفت رود و یک پل چوبی", first))
    return offices.desk(at.session.office_dir, user=STOREKEEPER)


def equipped(directory: Path, clients: int = 3, at: Callable[[], Days] = Days) -> Equipped:
    """An office with so many clients of a physical disability; close its session."""
    days = at()
    session = offices.office(directory, days)
    disabled = (NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2020, 5, 5)),)
    files = []
    for number in range(clients):
        typed = {
            "first_name": NAMES[number % len(NAMES)],
            "last_name": "محمدی",
            "national_id": national_id(number),
            "birth_date": "1390/04/12",
        }
        facts = RegisterFile(typed, Domain.REHABILITATION, opened_on=date(2021, 4, 4), disabilities=disabled)
        files.append(session.do(register_file, facts).file_no)
    return Equipped(session, days, tuple(files))


def serial_items(session: Session) -> set[str]:
    """Codes of items that are told apart by serial numbers."""
    return {item.code for item in session.ask(list_items, ListItems()) if item.kind is ItemKind.SERIAL}


assembly.load_use_cases()
