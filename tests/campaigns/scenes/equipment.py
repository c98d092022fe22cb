# SPDX-License-Identifier: Apache-2.0
"""Scenes of the store: catalogue, receipts, vouchers, loans, returns, the workshop, counts, corrections."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.loans import ReminderWay
from welfare_desk.domain.equipment.stock import Condition, Place, Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment import (
    catalogue,
    correcting,
    count_looks,
    counting,
    issuing,
    leaving,
    loan_sheets,
    loans,
    receiving,
    repairing,
    returning,
    store_papers,
)
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.session import Session

CHAIR = "WHEELCHAIR-MANUAL"


def item(identifier: str) -> catalogue.ItemFacts:
    """An item of the catalogue with a code of its own."""
    code = f"X{identifier}"
    return catalogue.ItemFacts(code, f"{CANARY} {identifier}", ItemGroup.BED, ItemKind.DURABLE, Unit.PIECE)


def receipt(identifier: str) -> receiving.ReceiveGoods:
    """A wheelchair with a serial number of its own, and some canes."""
    lines = (
        receiving.ReceiveLine(CHAIR, 1, serials=(identifier,), unit_cost=Rial(50_000_000)),
        receiving.ReceiveLine("CANE", 5),
    )
    return receiving.ReceiveGoods(lines, Source.DONOR, "12/3", party=CANARY, campaign=CANARY)


def chair(identifier: str) -> Asked:
    """The wheelchair of `receipt`."""
    return Asked(CHAIR, serials=(identifier,))


def lent(session: Session, identifier: str) -> str:
    """A voucher by which a client of its own has the wheelchair as a loan; its number."""
    session.do(receiving.receive, receipt(identifier))
    due = session.today() + timedelta(days=90)
    line = issuing.IssueLine(CHAIR, serials=(identifier,), due_on=due)
    return session.do(issuing.issue, issuing.IssueGoods(file(session, identifier), (line,))).number


def loan(session: Session, identifier: str) -> int:
    """The movement of that loan."""
    lent(session, identifier)
    return session.ask(loans.list_loans, loans.ListLoans(words=identifier)).rows[0].entry_id


def no_count_open(session: Session) -> None:
    """Drop the count that another scene has left open: there is one at a time."""
    with session._store.kept_reader() as raw:
        row = raw.execute("SELECT id FROM stock_count WHERE state = 'open'").fetchone()
    if row is not None:
        session.do(counting.drop_count, counting.EndCount(row[0]))


def count(session: Session, *, counted: bool = True) -> int:
    """An open count, in which something was counted."""
    begun = None
    while begun is None:
        no_count_open(session)
        with contextlib.suppress(RuleError):  # `count_open`: another clerk has begun one meanwhile
            begun = session.do(counting.begin_count, counting.BeginCount(CANARY)).count
    if counted:
        session.do(counting.count_item, counting.CountItem(begun, "BEDPAN", 3))
    return begun


@scene(catalogue.add_item)
def _(_session: Session, _turn: int, identifier: str) -> Any:
    return catalogue.AddItem(item(identifier))


@scene(catalogue.change_item)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(catalogue.add_item, catalogue.AddItem(item(identifier)))
    return catalogue.ChangeItem(item(identifier), kept.version)


@scene(receiving.receive)
def _(_session: Session, _turn: int, identifier: str) -> Any:
    return receipt(identifier)


@scene(issuing.issue)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    lines = (issuing.IssueLine(CHAIR, serials=(identifier,)), issuing.IssueLine("CANE", 2))
    key = file(session, identifier)
    return issuing.IssueGoods(key, lines, collector=CANARY, kinship=CANARY, reason=CANARY)


@scene(returning.return_goods)
def _(session: Session, _turn: int, identifier: str) -> Any:
    lent(session, identifier)
    line = returning.ReturnLine(Condition.TO_REPAIR, identifier, repair_cost=Rial(2_000_000), words=CANARY)
    return returning.ReturnGoods((line,), brought_by=CANARY)


@scene(leaving.transfer)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return leaving.TransferGoods((chair(identifier),), CANARY, "12/4", taken_by=CANARY)


@scene(leaving.scrap)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return leaving.ScrapGoods((chair(identifier),), CANARY, "12/5", Place.STORE, members=(CANARY,))


@scene(repairing.workshop)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return repairing.MoveToWorkshop((chair(identifier),), reason=CANARY)


def cared(identifier: str) -> repairing.CareForDevice:
    """A repair of the wheelchair."""
    return repairing.CareForDevice(
        identifier, Care.REPAIR, cost=Rial(3_000_000), done_by=CANARY, words=CANARY
    )


@scene(repairing.care)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return cared(identifier)


@scene(repairing.care_by_mistake)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return repairing.CareByMistake(session.do(repairing.care, cared(identifier)).care_id, CANARY, 1)


@scene(counting.begin_count)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    no_count_open(session)
    return counting.BeginCount(CANARY)


@scene(counting.count_item)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return counting.CountItem(count(session, counted=False), "COMMODE-MOBILE", 2, words=CANARY)


@scene(counting.close_count)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return counting.EndCount(count(session))


@scene(counting.drop_count)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return counting.EndCount(count(session))


@scene(counting.count_now)
def _(session: Session, turn: int, _identifier: str) -> Any:
    no_count_open(session)
    return counting.CountNow("CATHETER", turn % 1000 + 1, note=CANARY)


@scene(loans.extend_loan)
def _(session: Session, _turn: int, identifier: str) -> Any:
    later = session.today() + timedelta(days=200)
    return loans.ExtendLoan(loan(session, identifier), later, CANARY)


@scene(loans.remind)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return loans.RemindOfLoan(loan(session, identifier), ReminderWay.CALL, CANARY)


@scene(loans.issue_loan_contract)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return loans.IssueLoanContract(lent(session, identifier), CANARY)


@scene(store_papers.issue_card)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return store_papers.IssueCard("CANE")


@scene(store_papers.issue_property)
def _(session: Session, _turn: int, identifier: str) -> Any:
    lines = (receiving.ReceiveLine(CHAIR, 1, serials=(identifier,)),)
    day = from_jalali(1403, 8, 20)
    session.do(receiving.receive, receiving.ReceiveGoods(lines, Source.PROVINCE, "12/6", received_on=day))
    return store_papers.IssueProperty(1403, 2)


@scene(store_papers.issue_story)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return store_papers.IssueStory(identifier)


@scene(correcting.take_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = session.do(receiving.receive, receipt(identifier)).number
    return correcting.TakeDocumentBack(CANARY, PaperKind.GOODS_RECEIPT, number)


@scene(count_looks.print_count_sheet)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return count_looks.PrintCountSheet()


@scene(loan_sheets.print_loan_calls)
def _(session: Session, _turn: int, identifier: str) -> Any:
    today = session.today()
    session.do(receiving.receive, replace(receipt(identifier), received_on=today - timedelta(days=90)))
    line = issuing.IssueLine(CHAIR, serials=(identifier,), due_on=today - timedelta(days=10))
    handed_on = today - timedelta(days=80)
    session.do(issuing.issue, issuing.IssueGoods(file(session, identifier), (line,), handed_on))
    return loan_sheets.PrintLoanCalls()
