# SPDX-License-Identifier: Apache-2.0
"""A donor's electric wheelchair: received, waited for, lent, repaired, returned, lent again; its papers."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import zxingcpp

from tests.support.equipment import ELECTRIC, TODAY, Equipped, equipped
from tests.support.pdf import READERS, normal
from welfare_desk.documents.preview import render
from welfare_desk.domain.equipment.device import Care, Moment
from welfare_desk.domain.equipment.stock import Condition, Place, Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.committee import IssueCommitteeMinutes, issue_minutes
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.repairing import CareForDevice, care
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import AskCard, AskStory, ListGifts, card, device_story, list_gifts
from welfare_desk.services.equipment.store_papers import IssueCard, IssueStory, issue_card, issue_story
from welfare_desk.services.papers import PaperPdf, PrintPaper, paper_pdf, print_paper
from welfare_desk.services.verifying import Register, VerifyPaper, verify_paper
from welfare_desk.storage.check import check

SERIAL = "WC-2024-0071/A"
DONOR = "مؤسسهٔ خیریهٔ مهر لاله"
PRICE = Rial(1_250_000_000)


def _lent(office: Equipped, client: int, request: int) -> str:
    office.do(allocate, Allocate(request, SERIAL))
    due = office.days.day + timedelta(days=365)
    line = IssueLine(ELECTRIC, serials=(SERIAL,), due_on=due)
    facts = IssueGoods(office.files[client], (line,), collector="زهرا محمدی", kinship="خواهر")
    return office.do(issue, facts).number


def _paper(office: Equipped, kind: PaperKind, number: str) -> bytes:
    printed = office.do(print_paper, PrintPaper(kind, number))
    return office.ask(paper_pdf, PaperPdf(printed.id))


@pytest.fixture
def lived(tmp_path: Path) -> Equipped:
    """The office after all of it; the wheelchair is with its second client."""
    office = equipped(tmp_path)
    line = ReceiveLine(ELECTRIC, 1, serials=(SERIAL,), unit_cost=PRICE, model="JBW-700")
    facts = ReceiveGoods((line,), Source.DONOR, "۱۱۴", party=DONOR, campaign="مهربانی محله")
    office.do(receive, facts)
    assert office.stands(ELECTRIC) == (1, 0, 0, 0)
    request, session = office.request(0, ELECTRIC).request, office.sitting()
    office.grant(request, session=session)
    office.do(issue_minutes, IssueCommitteeMinutes(session))
    office.do(care, CareForDevice(SERIAL, Care.FITTING, done_by="ن. احمدی", words="پشتی ۴۵ سانتی‌متر"))
    _lent(office, 0, request)
    assert office.stands(ELECTRIC) == (0, 0, 0, 1)
    office.days.go(120)
    repair = CareForDevice(SERIAL, Care.REPAIR, cost=Rial(38_000_000), done_by="تعمیرگاه نگین")
    office.do(care, repair)
    office.days.go(60)
    back = ReturnLine(Condition.TO_CLEAN, SERIAL, words="سالم است")
    office.do(return_goods, ReturnGoods((back,)))
    assert office.stands(ELECTRIC) == (0, 0, 1, 0)
    office.days.go(1)
    office.do(care, CareForDevice(SERIAL, Care.DISINFECTION, ready=True))
    assert office.stands(ELECTRIC) == (1, 0, 0, 0)
    office.days.go(1)
    _lent(office, 1, office.granted(1, ELECTRIC))
    return office


def test_the_wheelchair_is_told_from_the_donor_to_its_second_client(lived: Equipped) -> None:
    story = lived.ask(device_story, AskStory(SERIAL))
    assert [one.event for one in story.moments] == [
        Moment.RECEIVED,
        Moment.FITTING,
        Moment.LENT,
        Moment.REPAIR,
        Moment.RETURNED_TO_WORKSHOP,
        Moment.DISINFECTION,
        Moment.FROM_WORKSHOP,
        Moment.LENT,
    ]
    assert (story.device.place, story.device.holder, story.days_used) == (Place.LOAN, "رضا محمدی", 180)
    assert story.cost_per_year == Rial(round((PRICE.amount + 38_000_000) * 365 / 180))
    rows = [(row.row.came, row.row.went, row.row.balance) for row in lived.ask(card, AskCard(ELECTRIC)).lines]
    assert rows == [(1, 0, 1), (0, 1, 0), (0, 0, 0), (1, 0, 1), (0, 1, 0)]
    (gift,) = lived.ask(list_gifts, ListGifts("مهر لاله")).rows
    assert (gift.received, gift.on_loan, gift.clients) == (1, 1, 2)
    assert check(lived.session._store).findings == ()


@pytest.mark.parametrize("reader", READERS)
def test_its_papers_say_all_of_it(lived: Equipped, reader: str) -> None:
    read = READERS[reader]

    def text(kind: PaperKind, number: str = "1404/000001") -> str:
        return normal(" ".join(read(_paper(lived, kind, number))))

    voucher = text(PaperKind.ISSUE_VOUCHER)
    for words in ("علی محمدی", "ویلچر برقی", "یک میلیارد و دویست و پنجاه میلیون ریال", "زهرا محمدی"):
        assert normal(words) in voucher
    slip = text(PaperKind.RETURN_SLIP, "1405/000001")
    assert normal("علی محمدی") in slip
    receipt = text(PaperKind.GOODS_RECEIPT)
    assert normal(DONOR) in receipt
    minutes = text(PaperKind.COMMITTEE_MINUTES)
    assert normal("علی محمدی") in minutes
    printed = lived.do(issue_story, IssueStory(SERIAL))
    story = text(PaperKind.DEVICE_STORY, printed.number)
    for words in ("تعمیرگاه نگین", "رضا محمدی", "۳۸٬۰۰۰٬۰۰۰"):
        assert normal(words) in story
    printed = lived.do(issue_card, IssueCard(ELECTRIC))
    ledger = text(PaperKind.LEDGER_CARD, printed.number)
    assert normal("رضا محمدی") in ledger


def test_the_code_on_the_voucher_tells_who_collected_it_and_that_it_came_back(lived: Equipped) -> None:
    pdf = _paper(lived, PaperKind.ISSUE_VOUCHER, "1404/000001")
    width, height, pixels = render(pdf, 0, 300)
    view = memoryview(pixels).cast("B", (height, width, 3))
    found = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormat.QRCode)
    codes = {code.text for code in found}
    assert len(codes) == 1
    told = lived.ask(verify_paper, VerifyPaper(codes.pop()))
    assert (told.state, told.register, told.matches) == ("genuine", Register.ISSUED, True)
    assert [(one.code, one.on, one.by) for one in told.became] == [
        ("collected_by_kin", TODAY, "زهرا محمدی"),
        ("brought_back", TODAY + timedelta(days=180), ""),
    ]
