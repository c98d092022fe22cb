# SPDX-License-Identifier: Apache-2.0
"""Islamshahr: 8,000 covered, 5,500 on pension, 2,500 wait; one pensioner dies, one place of a quota is used.

From the letter to the papers: the card that tells a client why, the minutes that five sign, the list that
goes to headquarters; and the head's statement after each step.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support.office import office
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper
from welfare_desk.services.pension.list_paper import IssueMonthlyList, issue_monthly_list
from welfare_desk.services.pension.lists import ApproveList, PrepareList, approve_list, prepare_list
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.services.waiting.admitting import Admit, ProposeAdmission, Rerun, admit, propose, rerun
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes
from welfare_desk.services.waiting.policies import (
    ApprovePolicy,
    ComparePolicy,
    KeepPolicy,
    approve_policy,
    compare,
    keep_policy,
)
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card

ABAN = JalaliMonth(1404, 8)
LETTER, LETTER_ON = "۱۲۰/۴۴۱۸", date(2025, 10, 20)


def _three(session: Session) -> tuple[int, int, int]:
    told = session.ask(counts, CountsOn())
    return told.covered, told.on_pension, told.in_queue


def _printed(session: Session, kind: PaperKind, number: str) -> str:
    ticket = session.do(print_paper, PrintPaper(kind, number))
    return " ".join(normal(line) for line in pdfium(session.ask(paper_pdf, PaperPdf(ticket.id))))


def test_one_dies_and_one_place_is_used(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        make_office_data(session, 8_000)
        assert _three(session) == (8_000, 5_500, 2_500)

        draws = FileFilter(pension_states=(PensionState.ON_PENSION,), coverages=(Coverage.COVERED,))
        pensioner = session.ask(list_files, ListFiles(draws, limit=1)).rows[0]
        today = session.today()
        session.do(record_coverage, RecordCoverage(pensioner.file_no, Coverage.DECEASED, today, "فوت", "۷"))
        assert _three(session) == (7_999, 5_499, 2_500)

        shown = session.ask(compare, ComparePolicy("pension", PROPOSAL))
        draft = session.do(keep_policy, KeepPolicy("pension", "پیشنهاد ۱۴۰۴", PROPOSAL))
        session.do(approve_policy, ApprovePolicy(draft.id, today, "جلسهٔ ۳", seen=shown.digest))
        second = session.ask(list_queue, ListQueue(limit=2)).rows[1]
        session.do(record_quota, RecordQuota("pension", LETTER, LETTER_ON, 1, ABAN))

        card = session.do(issue_why_card, IssueWhyCard(second.file_no))
        told = _printed(session, PaperKind.WHY_CARD, card.number)
        first = session.ask(list_queue, ListQueue(limit=1)).rows[0]
        assert normal(second.last_name) in told
        assert first.last_name == second.last_name or normal(first.last_name) not in told

        offered = session.ask(propose, ProposeAdmission("pension", LETTER))
        decided = Admit("pension", LETTER, seen_digest=offered.digest)
        run = session.do(admit, decided)
        assert (run.admitted, run.left) == (1, 0)
        assert _three(session) == (7_999, 5_500, 2_499)
        assert session.ask(rerun, Rerun(run.run)).same
        minutes = session.do(issue_minutes, IssueMinutes(run.run))
        assert session.do(issue_minutes, IssueMinutes(run.run)) == minutes
        admitted = offered.rows[-1]
        assert normal(admitted.last_name) in _printed(session, PaperKind.ADMISSION_MINUTES, minutes.number)

        prepared = session.do(prepare_list, PrepareList(ABAN))
        assert prepared.lines == 5_500
        approved = session.do(approve_list, ApproveList(ABAN, prepared.digest))
        assert (approved.state, approved.total) == (ListState.APPROVED, prepared.total)
        paper = session.do(issue_monthly_list, IssueMonthlyList(ABAN))
        assert paper.number == "1404/000001"
        assert _three(session) == (7_999, 5_500, 2_499)
