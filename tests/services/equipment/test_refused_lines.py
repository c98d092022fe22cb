# SPDX-License-Identifier: Apache-2.0
"""Every line of a document that is wrong is told with its number, all at once, and nothing is kept."""

from __future__ import annotations

import pytest

from tests.support.equipment import CANE, CHAIR, Equipped
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.money import Rial
from welfare_desk.sentences import say
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods


def test_a_receipt_tells_of_all_its_lines(office: Equipped) -> None:
    lines = (
        ReceiveLine(CANE, 2),
        ReceiveLine("HOVERBOARD", 1),
        ReceiveLine(CANE, -1),
        ReceiveLine(CHAIR, 2, serials=("A1",)),
        ReceiveLine(CANE, 1, unit_cost=Rial(-5)),
    )
    code, facts = office.refusal(receive, ReceiveGoods(lines, Source.DONOR, "12"))
    assert (code, facts["rows"]) == ("lines_refused", [2, 3, 4, 5])
    assert facts["codes"] == ["unknown_item", "bad_quantity", "serials_differ", "bad_fields"]
    assert office.value("SELECT count(*) FROM paper") == 0
    said = say(code, facts, "en")
    assert [f"Line {row}: " in said for row in range(1, 6)] == [False, True, True, True, True]
    assert "HOVERBOARD" in said


def test_a_voucher_tells_of_all_its_lines_that_cannot_leave(office: Equipped) -> None:
    office.receive(CANE, 3)
    office.receive(CHAIR, 1, "A1")
    lines = (
        IssueLine(CANE, 2),
        IssueLine(CANE, 2),
        IssueLine("CRUTCH", 1),
        IssueLine(CHAIR, serials=("A1",)),
    )
    code, facts = office.refusal(issue, IssueGoods(office.files[0], lines))
    assert (code, facts["rows"]) == ("lines_refused", [2, 3])
    assert [(one["item"], one["on_hand"]) for one in facts["told"]] == [(CANE, 1), ("CRUTCH", 0)]


@pytest.mark.parametrize(("language", "begins"), [("fa", "سطر ۲: "), ("en", "Line 2: ")])
def test_one_wrong_line_among_others_is_told_with_its_number(
    office: Equipped, language: str, begins: str
) -> None:
    office.receive(CANE, 3)
    lines = (IssueLine(CANE, 2), IssueLine("CRUTCH", 1))
    code, facts = office.refusal(issue, IssueGoods(office.files[0], lines))
    assert (code, facts["at_line"]) == ("not_in_store", 2)
    assert say(code, facts, language).startswith(begins)


def test_a_return_tells_of_all_its_lines(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.hand_out(0, CHAIR, "A1")
    lines = (
        ReturnLine(Condition.SOUND, "A1", repair_cost=Rial(-5)),
        ReturnLine(Condition.SOUND, "XX"),
        ReturnLine(Condition.SOUND),
    )
    code, facts = office.refusal(return_goods, ReturnGoods(lines))
    assert (code, facts["rows"]) == ("lines_refused", [1, 2, 3])
    assert facts["codes"] == ["bad_fields", "unknown_serial", "voucher_needed"]
