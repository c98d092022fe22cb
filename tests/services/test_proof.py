# SPDX-License-Identifier: Apache-2.0
"""A paper is drawn for proof before its transaction, so that no other desk waits for the drawing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import SCENES, commands
from tests.support.media import jpeg
from tests.support.people import peopled_office
from welfare_desk.documents import portrait
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services import numbered
from welfare_desk.services.attachments.commands import AddDocuments, NewDocument, add_documents
from welfare_desk.services.attachments.receipt import HandedIn, IssueReceipt, issue_receipt
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.commission import Refer, refer
from welfare_desk.services.casework.referrals import (
    IssueCommissionReferral,
    IssueReferralLetter,
    issue_commission_referral,
    issue_referral_letter,
)
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    IssueHouseholdSheet,
    issue_certificate,
    issue_file_summary,
    issue_household_sheet,
)
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.list_paper import IssueMonthlyList, issue_monthly_list
from welfare_desk.services.pension.lists import ApproveList, PrepareList, approve_list, prepare_list
from welfare_desk.services.pension.notices import IssuePensionNotice, issue_pension_notice
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.minutes import IssueMinutes, issue_minutes
from welfare_desk.services.waiting.moving import MoveInQueue, move
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card
from welfare_desk.storage.engine import Store

ALI, FATEMEH = "1400-00001", "1400-00002"
MONTH = JalaliMonth(1404, 7)
ISSUES: dict[PaperKind, tuple[Any, Any]] = {
    PaperKind.CERTIFICATE: (issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1))),
    PaperKind.FILE_SUMMARY: (issue_file_summary, IssueFileSummary(ALI)),
    PaperKind.HOUSEHOLD_SHEET: (issue_household_sheet, IssueHouseholdSheet(ALI)),
    PaperKind.COMMISSION_REFERRAL: (issue_commission_referral, IssueCommissionReferral(1)),
    PaperKind.REFERRAL_LETTER: (issue_referral_letter, IssueReferralLetter(ALI, "بیمهٔ سلامت", "بیمه")),
    PaperKind.PENSION_NOTICE: (issue_pension_notice, IssuePensionNotice(1)),
    PaperKind.WHY_CARD: (issue_why_card, IssueWhyCard(ALI, "wheelchair")),
    PaperKind.ADMISSION_MINUTES: (issue_minutes, IssueMinutes(1)),
    PaperKind.MONTHLY_LIST: (issue_monthly_list, IssueMonthlyList(MONTH)),
    PaperKind.DOCUMENT_RECEIPT: (issue_receipt, IssueReceipt(ALI, "زهرا", (HandedIn(1),))),
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        photo = tmp_path / "photo.jpg"
        photo.write_bytes(jpeg(600, 800))
        opened.do(add_documents, AddDocuments(ALI, (NewDocument(str(photo), DocumentKind.PHOTO),)))
        opened.do(change, ChangePension(ALI, PensionState.ON_PENSION, opened.today()))
        draft = opened.do(prepare_list, PrepareList(MONTH))
        opened.do(approve_list, ApproveList(MONTH, draft.digest))
        for number, service in ((ALI, "wheelchair"), (FATEMEH, "dowry")):
            opened.do(move, MoveInQueue(number, QueueState.WAITING, opened.today(), service))
        opened.do(admit, Admit("dowry", "۷", opened.today(), 1, MONTH))
        opened.do(refer, Refer(ALI, CommissionKind.RE_EXAMINATION))
        yield opened


class Watch:
    """Whether a transaction was open whenever something slow was done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.writing = False
        self.drawn: list[bool] = []
        self.pictured: list[bool] = []
        self.between: Callable[[], object] = lambda: None
        real_writing, real_portrait = Store.writing, portrait.portrait

        @contextlib.contextmanager
        def writing(store: Store) -> Iterator[Any]:
            self.between()
            with real_writing(store) as connection:
                self.writing = True
                try:
                    yield connection
                finally:
                    self.writing = False

        def pictured(data: bytes) -> bytes:
            self.pictured.append(self.writing)
            return real_portrait(data)

        monkeypatch.setattr(Store, "writing", writing)
        monkeypatch.setattr(portrait, "portrait", pictured)
        for kind, form in numbered.forms().items():
            monkeypatch.setitem(numbered._FORMS, kind, self._watched(form))

    def _watched(self, form: numbered.PaperForm) -> numbered.PaperForm:
        def draw(paper: Any, seal: Any) -> bytes:
            self.drawn.append(self.writing)
            return form.draw(paper, seal)

        return numbered.PaperForm(form.kind, form.frozen, draw)


@pytest.fixture
def watch(session: Session, monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch)


FLOWING = {
    PaperKind.GOODS_RECEIPT: "equipment.receive",
    PaperKind.ISSUE_VOUCHER: "equipment.issue",
    PaperKind.LOAN_CONTRACT: "equipment.issue_loan_contract",
    PaperKind.RETURN_SLIP: "equipment.return",
    PaperKind.TRANSFER_VOUCHER: "equipment.transfer",
    PaperKind.SCRAP_MINUTES: "equipment.scrap",
    PaperKind.STOCK_COUNT: "equipment.close_count",
    PaperKind.STOCK_CORRECTION: "equipment.take_back",
    PaperKind.LEDGER_CARD: "equipment.issue_card",
    PaperKind.PROPERTY_STATEMENT: "equipment.issue_property",
    PaperKind.DEVICE_STORY: "equipment.issue_story",
    PaperKind.COMMITTEE_MINUTES: "equipment.issue_minutes",
    PaperKind.STATISTICAL_BOOK: "summary.issue_book",
    PaperKind.HEAD_STATEMENT: "summary.issue_statement",
}
"""Papers that flow over as many pages as they need, by the command whose scene issues one."""


def test_every_kind_is_among_these() -> None:
    assert set(ISSUES) | set(FLOWING) == set(PaperKind)


@pytest.mark.parametrize("kind", list(FLOWING))
def test_what_flows_is_not_drawn_before_it_is_printed(
    session: Session, watch: Watch, kind: PaperKind
) -> None:
    facts = SCENES[FLOWING[kind]](session, 1)
    issued = session.do(commands()[FLOWING[kind]], facts)
    assert (issued.kind, issued.number) == (kind, "1404/000001")
    assert watch.drawn == []


@pytest.mark.parametrize("kind", list(ISSUES))
def test_nobody_waits_for_a_drawing(session: Session, watch: Watch, kind: PaperKind) -> None:
    command, facts = ISSUES[kind]
    assert session.do(command, facts).number == "1404/000001"
    assert watch.drawn == [False]
    assert watch.pictured == ([False] if kind is PaperKind.FILE_SUMMARY else [])


@pytest.mark.parametrize("kind", [PaperKind.CERTIFICATE, PaperKind.FILE_SUMMARY, PaperKind.REFERRAL_LETTER])
def test_what_changed_since_is_drawn_again(session: Session, watch: Watch, kind: PaperKind) -> None:
    def changed() -> None:
        watch.between = lambda: None
        session.do(edit_person, EditPerson(ALI, 1, 1, {"father_name": "حسینعلی"}))

    watch.between = changed
    command, facts = ISSUES[kind]
    assert session.do(command, facts).number == "1404/000001"
    assert watch.drawn == [False, True]
