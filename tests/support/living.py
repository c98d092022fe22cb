# SPDX-License-Identifier: Apache-2.0
"""An office that lives through months by chance: all that a month counts happens, is undone and struck.

What a rule refuses does not happen; `done` counts what did, so that a test can ask that nothing was missing.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from typing import Any

from tests.support.clients import national_id
from tests.support.equipment import CANE, CHAIR, Days
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import SessionMember, Trade, Vote
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework import commission, fields, living, visits, voting
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import CountNow, count_now
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.requests import AskEquipment, ask
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.pension.lists import (
    ApproveList,
    AskList,
    PrepareList,
    SendList,
    approve_list,
    prepare_list,
    send_list,
    show_list,
)
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota

_SINCE = JalaliMonth(1401, 1)
_LEAVING = (Coverage.DISCHARGED, Coverage.TRANSFERRED, Coverage.DECEASED, Coverage.RECOVERED, Coverage.CLOSED)
_STOPS = (PensionState.SUSPENDED, PensionState.CUT, PensionState.ON_PENSION)


class LivingOffice:
    """`live` a month after the other; the clock then stands some days behind the month's end.

    One that learns `late` also writes what became of clients in months that are closed; `done` counts that
    under names of its own.
    """

    def __init__(self, session: Session, days: Days, seed: int, *, late: bool = False) -> None:
        self.session, self.days, self.late = session, days, late
        self._learnt = ""
        self.chance = random.Random(seed)
        self.done: Counter[str] = Counter()
        self.files: list[str] = []
        self._gone: list[str] = []
        self._waiting: list[tuple[str, str]] = []
        self._serial = 0
        for kind, amounts in ((PaymentKind.PENSION, 5), (PaymentKind.CARE, 1)):
            told = tuple(Rial(10_000_000 + 1_000_000 * band) for band in range(amounts))
            self.session.do(record_rate, RecordRate(kind, _SINCE, told, "نامهٔ ستاد", "۱"))

    def live(self, month: JalaliMonth) -> None:
        """What happens in a month on its days, and what of them is keyed in after its end."""
        days = (month.last() - month.first()).days + 1
        for day in sorted(self.chance.choices(range(days), k=20)):
            on = month.first() + timedelta(days=day)
            self._until(on)
            self._act(on)
        self._until(month.last())
        self._list(month)
        self._until(month.last() + timedelta(days=self.chance.randint(1, 9)))
        for _ in range(6):  # what is of the next month is recorded at once
            self._meanwhile(self.days.day)
        for _ in range(4):  # the office lags behind the clock
            self._act(month.last() - timedelta(days=self.chance.randint(0, 5)))
        if self.late:
            self._learn(month)

    def _meanwhile(self, on: date) -> None:
        self.chance.choice((self._pension, self._allowance, self._queue, self._withdraw, self._quota))(on)

    def _learn(self, month: JalaliMonth) -> None:
        """What became of clients in the two months before, which are closed."""
        self._learnt = "late: "
        acts = (
            self._leave, self._return, self._move_field, self._pension, self._pension, self._pension,
            self._allowance, self._withdraw, self._visit, self._recall,
        )  # fmt: skip
        for _ in range(9):
            self.chance.choice(acts)(month.first() - timedelta(days=self.chance.randint(1, 50)))
        self._learnt = ""

    def _until(self, day: date) -> None:
        """The clock never goes back, however late the month before was."""
        self.days.day = max(self.days.day, day)

    def _do(self, name: str, command: Any, facts: Any) -> Any:
        """What was answered; None for what a rule refuses."""
        try:
            answer = self.session.do(command, facts)
        except RuleError:
            return None
        self.done[self._learnt + name] += 1
        return answer

    def _act(self, on: date) -> None:
        acts = (
            self._open, self._open, self._leave, self._return, self._move_field, self._pension, self._pension,
            self._allowance, self._queue, self._queue, self._quota, self._visit, self._visit, self._session,
            self._receive, self._give, self._give, self._count, self._request,
        )  # fmt: skip
        self.chance.choice(acts)(on)

    def _file(self) -> str:
        return self.chance.choice(self.files) if self.files else ""

    def _number(self, word: str) -> str:
        self._serial += 1
        return f"{word}-{self._serial}"

    # files

    def _open(self, on: date) -> None:
        self._serial += 1
        typed = {
            "first_name": "زهرا",
            "national_id": national_id(1_000 + self._serial),
            "sex": self.chance.choice(("female", "male")),
            "neighbourhood": self.chance.choice(("واوان", "زرافشان")),
            "birth_date": self.chance.choice(("1390/04/12", "1340/01/01", "1365/06/02")),
        }
        facts = RegisterFile(
            typed,
            self.chance.choice((Domain.REHABILITATION, Domain.SOCIAL)),
            opened_on=on,
            disabilities=(NewDisability(DisabilityType.PHYSICAL, Severity.MILD),),
        )
        made = self._do("opened", register_file, facts)
        if made is not None:
            self.files.append(made.file_no)

    def _leave(self, on: date) -> None:
        file_no, state = self._file(), self.chance.choice(_LEAVING)
        office = "ری" if state is Coverage.TRANSFERRED else ""
        facts = RecordCoverage(file_no, state, on, "اشتغال", "۱۲/۳", office)
        left = self._do("left", record_coverage, facts)
        if left is None:
            return
        if left.struck:
            self.done[self._learnt + "struck"] += 1
        if self.chance.random() < 0.4:
            self._do("leaving undone", living.undo_coverage, living.UndoCoverage(file_no, "نام دیگری بود"))
        else:
            self._gone.append(file_no)

    def _recall(self, _on: date) -> None:
        file_no = self.chance.choice(self._gone or [""])
        self._do("leaving undone", living.undo_coverage, living.UndoCoverage(file_no, "نام دیگری بود"))

    def _return(self, on: date) -> None:
        file_no = self.chance.choice(self._gone or [""])
        self._do("returned", record_coverage, RecordCoverage(file_no, Coverage.COVERED, on, "بازگشت"))

    def _move_field(self, on: date) -> None:
        file_no = self._file()
        facts = fields.ChangeDomain(file_no, self.chance.choice(tuple(Domain)), on, "بازنگری", "۱۲/۴")
        if self._do("field", fields.change_domain, facts) and self.chance.random() < 0.5:
            self._do("field undone", fields.undo_domain, fields.UndoDomain(file_no, "اشتباه شد"))

    # pension and queue

    def _pension(self, on: date) -> None:
        state = self.chance.choice(_STOPS)
        self._do(f"pension {state}", change, pension_change(self._file(), state, on))

    def _allowance(self, on: date) -> None:
        state = self.chance.choice((PensionState.ON_PENSION, PensionState.SUSPENDED))
        facts = allowance_change(self._file(), AllowanceKind.CARE, state, on)
        self._do("allowance", change_allowance, facts)

    def _queue(self, on: date) -> None:
        file_no, service = self._file(), self.chance.choice((PENSION, PENSION, "wheelchair"))
        if self._waiting and self.chance.random() < 0.3:
            self._withdraw(on)
        elif self._do("joined", move, MoveInQueue(file_no, QueueState.WAITING, on, service)):
            self._waiting.append((file_no, service))

    def _withdraw(self, on: date) -> None:
        file_no, service = self.chance.choice(self._waiting or [("", PENSION)])
        self._do("withdrew", move, MoveInQueue(file_no, QueueState.WITHDREW, on, service, "خود خواست"))

    def _quota(self, on: date) -> None:
        month = JalaliMonth.of(self.days.day)
        letter = self._number("سهمیه")
        if self._do("quota", record_quota, RecordQuota(PENSION, letter, on, 2, month)):
            self._do("admitted", admit, Admit(PENSION, letter))

    def _list(self, month: JalaliMonth) -> None:
        for kind in (PaymentKind.PENSION, PaymentKind.CARE):
            if self._do("list", prepare_list, PrepareList(month, kind)) is None or self.chance.random() < 0.1:
                continue  # a draft alone is no list: its payments stay unknown
            digest = self.session.ask(show_list, AskList(month, kind)).head.digest
            self._do("list approved", approve_list, ApproveList(month, digest, kind))
            if self.chance.random() < 0.8:
                self._do("list sent", send_list, SendList(month, "۱۲/۳", self.days.day, kind))

    # visits and the commission

    def _visit(self, on: date) -> None:
        kind = self.chance.choice((VisitKind.HOME, VisitKind.OFFICE))
        facts = visits.RecordVisit(self._file(), on, VisitResult.MET, "مددکار", "دیدار شد", kind)
        made = self._do("visit", visits.record_visit, facts)
        if made is not None and self.chance.random() < 0.4:
            back = visits.TakeBackVisit(made.visit_id, made.version, "پروندهٔ دیگری بود")
            self._do("visit struck", visits.take_back_visit, back)

    def _session(self, on: date) -> None:
        """A vote changes what is known of the person, which has no date; here it confirms what was known."""
        case = self._do("referred", commission.refer, commission.Refer(self._file(), referred_on=on))
        members = (SessionMember("دکتر موسوی", Trade.PHYSICIAN),)
        keep = commission.KeepSession(self._number("جلسه"), on, members=members)
        held = self._do("session", commission.keep_session, keep)
        if case is None or held is None:
            return
        called = self._do("called", commission.assign, commission.Assign(held.id, (case.case_id,)))
        vote = self.chance.choice((Vote.CONFIRMED, Vote.REJECTED, Vote.DOCUMENTS_MISSING, None))
        if called is None:
            return
        if vote is None:
            absent = commission.RecordAttendance(case.case_id, 2, attended=False)
            self._do("absent", commission.record_attendance, absent)
        else:
            found = (DisabilityType.PHYSICAL, Severity.MILD) if vote is Vote.CONFIRMED else (None, None)
            self._do(f"vote {vote}", voting.record_vote, voting.RecordVote(case.case_id, 2, vote, *found))
        self._do("closed", commission.close_session, commission.CloseSession(held.id, 1))

    # the store

    def _receive(self, on: date) -> None:
        serial = self._number("WC")
        lines = (ReceiveLine(CANE, self.chance.randint(1, 9)), ReceiveLine(CHAIR, 1, serials=(serial,)))
        facts = ReceiveGoods(lines, Source.DONOR, "114", received_on=on, party="خیریهٔ مهر")
        made = self._do("received", receive, facts)
        if made is not None and self.chance.random() < 0.3:
            self._take_back("receipt taken back", made.document)

    def _give(self, on: date) -> None:
        facts = IssueGoods(self._file(), (IssueLine(CANE, 1),), handed_on=on, reason="شکست")
        made = self._do("given", issue, facts)
        if made is not None and self.chance.random() < 0.4:
            self._take_back("voucher taken back", made.document)

    def _take_back(self, name: str, document: int) -> None:
        self._do(name, take_back, TakeDocumentBack("اشتباه شد", document=document))

    def _count(self, _on: date) -> None:
        self._do("counted", count_now, CountNow(CANE, self.chance.randint(0, 12), note="شمارش"))

    def _request(self, on: date) -> None:
        needs = PapersBrought("ویلچر لازم دارد", on, "ز. رضایی")
        self._do("request", ask, AskEquipment(self._file(), CHAIR, papers=needs))
