# SPDX-License-Identifier: Apache-2.0
"""What a voucher passes stands on it in its own words, in the draft as on the paper; nothing else does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import file, national_id
from tests.support.equipment import CANE, CHAIR, ELECTRIC, TODAY, Equipped
from tests.support.office import ADMIN, copy_office, desk
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.approving import (
    AskApproval,
    DecideApproval,
    ask_approval,
    decide_approval,
)
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.drafting import DraftVoucher, draft_voucher
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive

EARLY, UNASKED, PUPIL = "تحویل پیش از پایان", "تحویل بیرون از درخواست مصوب", "دانش‌آموز است"


def says(office: Equipped) -> dict[str, Any]:
    """What the last paper has frozen."""
    kept: dict[str, Any] = json.loads(office.value("SELECT facts FROM paper ORDER BY id DESC LIMIT 1"))
    return dict(kept["facts"])


def drafted(office: Equipped, facts: IssueGoods) -> str:
    return normal(" ".join(pdfium(office.ask(draft_voucher, DraftVoucher(facts)).pdf)))


@pytest.mark.parametrize(
    ("item", "serials", "more", "words"),
    [
        (CANE, (), {"reason": "برای هیچ"}, ("", "", False)),
        (CHAIR, ("A2",), {"reason": "گم شد"}, ("گم شد", "", False)),
        (CHAIR, ("A2",), {"pupil": True}, ("", "", True)),
        (CANE, (), {"pupil": True}, ("", "", False)),
        (ELECTRIC, ("E1",), {"reason": "فوری"}, ("فوری", "فوری", False)),
        (ELECTRIC, ("E1",), {"reason": "فوری", "pupil": True}, ("", "فوری", True)),
    ],
)
def test_each_reason_stands_for_what_it_was_given_for(
    office: Equipped, item: str, serials: tuple[str, ...], more: Any, words: tuple[str, str, bool]
) -> None:
    office.receive(CANE, 2)
    office.receive(CHAIR, 2, "A1", "A2")
    office.receive(ELECTRIC, 1, "E1")
    office.hand_out(0, CHAIR, "A1")
    facts = IssueGoods(office.files[0], (IssueLine(item, 1, serials=serials),), **more)
    draft = drafted(office, facts)
    office.do(issue, facts)
    kept = says(office)
    assert (kept["override"], kept["unasked"], kept["pupil"]) == words
    on_paper = [normal(each) in draft for each in (EARLY, UNASKED, PUPIL)]
    assert on_paper == [bool(word) for word in words]
    row = "SELECT reason || '|' || pupil FROM stock_document ORDER BY id DESC LIMIT 1"
    reason = "، ".join(dict.fromkeys(filter(None, words[:2])))
    assert office.value(row) == f"{reason}|{int(words[2])}"


def test_an_approval_is_given_back_with_the_voucher_that_used_it(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.hand_out(0, CHAIR, "A1")
    approval = office.do(ask_approval, AskApproval(office.files[0], CHAIR, "قد کشیده است")).approval
    office.do(decide_approval, DecideApproval(approval, approve=True))
    facts = IssueGoods(office.files[0], (IssueLine(CHAIR, 1, serials=("A2",)),))
    head = [{"name": ADMIN, "on": TODAY.isoformat()}]
    assert normal(f"با تأیید {ADMIN} در ۱۴۰۴/۰۷/۳۰؛ دلیل: قد کشیده است") in drafted(office, facts)
    voucher = office.do(issue, facts)
    assert says(office)["approvals"] == head
    state = "SELECT state || coalesce(document_id, '') FROM interval_approval"
    assert (says(office)["override"], office.value(state)) == ("قد کشیده است", f"used{voucher.document}")
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert office.value(state) == "approved"
    again = office.do(issue, facts)
    assert office.value(state) == f"used{again.document}"


def test_several_devices_of_one_kind_need_a_reason_unless_they_were_granted(office: Equipped) -> None:
    office.receive(CHAIR, 5, "A1", "A2", "A3", "A4", "A5")
    twice = tuple(IssueLine(CHAIR, 1, serials=(serial,)) for serial in ("A1", "A2"))
    code, facts = office.refusal(issue, IssueGoods(office.files[0], twice))
    assert (code, facts["quantity"]) == ("several_of_one", 2)
    office.do(issue, IssueGoods(office.files[0], twice, reason="دو خانه دارد"))
    assert (says(office)["override"], says(office)["unasked"]) == ("", "دو خانه دارد")
    office.granted(1, CHAIR, quantity=2)
    granted = IssueGoods(office.files[1], (IssueLine(CHAIR, 2, serials=("A3", "A4")),))
    assert office.do(issue, granted).number == "1404/000002"


def test_a_grown_up_is_no_pupil(tmp_path: Path) -> None:
    with desk(copy_office(tmp_path)) as session:
        number = file(session, national_id(7))
        session.do(receive, ReceiveGoods((ReceiveLine(CANE, 1),), Source.PROVINCE, "12"))
        pupil = IssueGoods(number, (IssueLine(CANE, 1),), pupil=True)
        with pytest.raises(RuleError) as refused:
            session.do(issue, pupil)
    assert (refused.value.code, refused.value.facts["most"]) == ("not_a_pupil", 20)
