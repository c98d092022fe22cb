# SPDX-License-Identifier: Apache-2.0
"""The demo's steps in queue and pension: a day of the pension expert, without moving a count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.printing import printed_paper
from welfare_desk.domain.calendar import JalaliMonth

if TYPE_CHECKING:
    from welfare_desk.domain.waiting.listing import QueueRow
    from welfare_desk.services.session import Session

LETTER = "۱۲۰/۴۴۱۸"
PLACES = 12
LOOKED_AT = 40
"""Entries at the head of the queue whose papers have been looked at."""

AIDED, ASKED_FOR = 12, 200
"""Who wait for a wheelchair, and draw an allowance, of so many files that are looked at."""

Wrote = Callable[[Path, bytes], Path]
Facts = tuple[None, dict[str, Any]]


def queue(session: Session, folder: Path, wrote: Wrote) -> Facts:
    """A policy is approved, papers are looked at, people called, a quota letter put before the head."""
    from welfare_desk.domain.waiting.policy import PROPOSAL
    from welfare_desk.services.waiting.policies import (
        ApprovePolicy,
        ComparePolicy,
        KeepPolicy,
        approve_policy,
        compare,
        keep_policy,
    )
    from welfare_desk.services.waiting.questions import ListQueue, list_queue
    from welfare_desk.services.waiting.quotas import RecordQuota, SubmitQuota, record_quota, submit_quota
    from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card

    today = session.today()
    draft = session.do(keep_policy, KeepPolicy("pension", "آیین‌نامهٔ امتیازی", PROPOSAL))
    seen = session.ask(compare, ComparePolicy("pension", PROPOSAL)).digest
    session.do(approve_policy, ApprovePolicy(draft.id, today, "مصوب شورای اداره", seen=seen))
    rows = session.ask(list_queue, ListQueue(limit=LOOKED_AT)).rows
    if not rows:
        return None, {"waiting": 0}
    _papers_and_calls(session, rows)
    places = min(PLACES, max(1, len(rows) // 3))
    letter = RecordQuota("pension", LETTER, today - timedelta(days=4), places, JalaliMonth.of(today).plus(1))
    kept = session.do(record_quota, letter)
    session.do(submit_quota, SubmitQuota(kept.id, 1))
    card = session.do(issue_why_card, IssueWhyCard(rows[-1].file_no))
    wrote(folder / f"{card.kind.value}.pdf", printed_paper(session, card))
    page = session.ask(list_queue, ListQueue(limit=1))
    return None, {"waiting": page.total, "places": places, "card": card.number}


def aids(session: Session) -> Facts:
    """Some wait for wheelchairs, and the first get one by a letter; a few allowances are drawn."""
    from welfare_desk.domain.casework.codes import Coverage, Domain
    from welfare_desk.domain.errors import RuleError
    from welfare_desk.domain.pension import PensionState
    from welfare_desk.domain.pension.allowances import SAID_BY_CLERK, AllowanceKind
    from welfare_desk.domain.summary.listing import FileFilter, ListFiles
    from welfare_desk.domain.waiting import QueueState
    from welfare_desk.services.casework.questions import list_files
    from welfare_desk.services.pension.allowances import ChangeAllowance, change_allowance
    from welfare_desk.services.waiting import MoveInQueue, move
    from welfare_desk.services.waiting.admitting import Admit, admit

    today = session.today()
    wanted = FileFilter(domains=(Domain.REHABILITATION,), coverages=(Coverage.COVERED,))
    files = [row.file_no for row in session.ask(list_files, ListFiles(wanted, limit=ASKED_FOR)).rows]
    joined = 0
    for file_no in files:
        day = today - timedelta(days=AIDED - joined)
        try:
            session.do(move, MoveInQueue(file_no, QueueState.WAITING, day, "wheelchair"))
        except RuleError:  # who waits already
            continue
        joined += 1
        if joined == AIDED:
            break
    admitted = 0
    if len(files) >= AIDED:
        places = AIDED // 3
        letter = Admit("wheelchair", "۷۷/۲۱", today, places, JalaliMonth.of(today), reason="مصوب شورای اداره")
        admitted = session.do(admit, letter).admitted
    kinds = (AllowanceKind.LIVING, AllowanceKind.CARE)
    drawn = 0
    for number, file_no in enumerate(files):
        begins = ChangeAllowance(
            file_no, kinds[number % 2], PensionState.ON_PENSION, today, confirmed=tuple(SAID_BY_CLERK)
        )
        try:
            session.do(change_allowance, begins)
            drawn += 1
        except RuleError:  # whose file does not show a need
            continue
        if drawn == AIDED:
            break
    return None, {"admitted": admitted, "allowances": drawn}


def _papers_and_calls(session: Session, rows: tuple[QueueRow, ...]) -> None:
    from welfare_desk.domain.waiting.calls import CallOutcome
    from welfare_desk.domain.waiting.facts import Documents
    from welfare_desk.services.waiting.calling import (
        HoldEntry,
        RecordCall,
        SetDocuments,
        hold,
        record_call,
        set_documents,
    )

    today = session.today()
    for number, row in enumerate(rows[: LOOKED_AT - 4]):
        lacks = number % 9 == 5
        state = Documents.INCOMPLETE if lacks else Documents.COMPLETE
        missing = "گواهی استعلام کمیتهٔ امداد" if lacks else ""
        session.do(set_documents, SetDocuments(row.file_no, state, missing))
    if len(rows) > 10:
        until = today + timedelta(days=20)
        session.do(hold, HoldEntry(rows[3].file_no, "پاسخ استعلام نرسیده است", until=until))
        for row in rows[5:7]:
            session.do(record_call, RecordCall(row.file_no, CallOutcome.UNREACHABLE, today))


def pension(session: Session, folder: Path, wrote: Wrote) -> Facts:
    """Last month's list is approved, sent and compared with what was paid; this month's is a draft."""
    from welfare_desk.services.pension.exporting import ExportMonthlyList, ListForm, export_list
    from welfare_desk.services.pension.lists import (
        ApproveList,
        PrepareList,
        SendList,
        approve_list,
        prepare_list,
        send_list,
    )
    from welfare_desk.services.pension.reconciling import Reconcile, reconcile

    month = JalaliMonth.of(session.today())
    last = month.plus(-1)
    prepared = session.do(prepare_list, PrepareList(last))
    if not prepared.lines:
        return None, {"lines": 0}
    session.do(approve_list, ApproveList(last, prepared.digest))
    session.do(send_list, SendList(last, "۳۱۷", min(month.first() + timedelta(days=4), session.today())))
    bank = folder / "bank.txt"
    session.do(export_list, ExportMonthlyList(last, str(bank), form=ListForm.BANK))
    paid = wrote(folder / "paid.txt", _as_paid(bank.read_bytes()))
    bank.unlink()
    beside = session.do(reconcile, Reconcile(last, str(paid), letter_no="۵۵۲"))
    session.do(prepare_list, PrepareList(month))
    told = asdict(beside)
    return None, {name: told[name] for name in ("sent", "paid", "missing", "unexpected", "different")}


def _as_paid(sent: bytes) -> bytes:
    """The bank's answer to a list: a few accounts were at rest, one household was paid as a smaller one."""
    head, *lines = sent.decode("utf-8-sig").splitlines()
    kept: list[str] = []
    for number, line in enumerate(lines):
        cells = line.split("\t")
        if number % 240 == 7:
            continue
        if number % 350 == 11:
            cells[1] = str(int(cells[1]) * 5 // 7)
        kept.append("\t".join(cells))
    counted = head.split("\t")
    amounts = [int(line.split("\t")[1]) for line in kept]
    counted[-2:] = [str(len(kept)), str(sum(amounts))]
    return ("\ufeff" + "\r\n".join(["\t".join(counted), *kept]) + "\r\n").encode()
