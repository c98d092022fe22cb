# SPDX-License-Identifier: Apache-2.0
"""Outreach days: a sheet of promises is printed, ticked on paper and keyed in by its numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from tests.support.pdf import normal, poppler
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.equipment.allocating import (
    Allocate,
    ReleasePromise,
    TodaysPromises,
    allocate,
    expire_allocations,
    release,
)
from welfare_desk.services.equipment.outreach import (
    AskOutreach,
    KeyIn,
    ListOutreach,
    PlanOutreach,
    Ticked,
    TickSheetPdf,
    key_in,
    list_outreach,
    one_outreach,
    plan_outreach,
    print_ticks,
    ticks_pdf,
)
from welfare_desk.services.equipment.store import AskBalance, balance


@pytest.fixture
def planned(office: Equipped) -> Equipped:
    """Two clients are promised a wheelchair each and one a cane."""
    office.receive(CHAIR, 2, "A1", "A2")
    office.receive(CANE, 3)
    for client, item, serial in ((0, CHAIR, "A1"), (1, CHAIR, "A2"), (2, CANE, "")):
        request = office.granted(client, item)
        office.do(allocate, Allocate(request, serial))
    return office


def test_a_sheet_is_numbered_by_names_and_keyed_in(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY + timedelta(days=2)))
    assert sheet.lines == 3
    lines = planned.ask(one_outreach, AskOutreach(sheet.outreach)).lines
    assert [(one.number, one.name, one.serial) for one in lines] == [
        (1, "حسین محمدی", ""),
        (2, "رضا محمدی", "A2"),
        (3, "علی محمدی", "A1"),
    ]
    planned.days.go(3)
    ticked = (Ticked(3), Ticked(2, "زهرا محمدی", "خواهر"))
    keyed = planned.do(key_in, KeyIn(sheet.outreach, ticked))
    assert [one.number for one in keyed.vouchers] == ["1404/000001", "1404/000002"]
    assert planned.value("SELECT happened_on FROM stock_document WHERE collector <> ''") == "2025-10-24"
    (chairs,) = planned.ask(balance, AskBalance(CHAIR))
    assert (chairs.on_hand, chairs.allocated) == (0, 0)
    (told,) = planned.ask(list_outreach, ListOutreach()).rows
    assert (told.lines, told.handed) == (3, 2)
    code, facts = planned.refusal(key_in, KeyIn(sheet.outreach, (Ticked(1), Ticked(2), Ticked(9))))
    assert (code, facts) == (
        "outreach_refused",
        {"rows": [2, 9], "codes": ["keyed_in_before", "not_on_sheet"], "told": [{}, {}]},
    )
    assert planned.ask(one_outreach, AskOutreach(sheet.outreach)).lines[0].voucher == ""


def test_a_promise_that_has_ended_is_not_keyed_in(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY))
    planned.days.go(40)
    planned.do(expire_allocations, TodaysPromises())
    late = KeyIn(sheet.outreach, (Ticked(1),), planned.days.day)
    code, facts = planned.refusal(key_in, late)
    assert (code, facts["codes"]) == ("outreach_refused", ["allocation_ended"])


def test_what_was_handed_out_while_it_was_promised_is_keyed_in_after_the_promise_ran_out(
    planned: Equipped,
) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY))
    planned.days.go(40)
    planned.do(expire_allocations, TodaysPromises())
    (voucher,) = planned.do(key_in, KeyIn(sheet.outreach, (Ticked(1),))).vouchers
    assert voucher.number == "1404/000001"
    line = planned.ask(one_outreach, AskOutreach(sheet.outreach)).lines[0]
    assert (line.voucher, line.open, line.document) == (voucher.number, True, voucher.document)
    done = "SELECT state FROM equipment_request WHERE file_id = (SELECT id FROM case_file WHERE file_no = ?)"
    assert planned.value(done, line.file_no) == "done"


def test_a_number_that_stands_twice_on_a_sheet_is_handed_out_once(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY))
    code, facts = planned.refusal(key_in, KeyIn(sheet.outreach, (Ticked(1), Ticked(2), Ticked(1))))
    told = {"rows": [1], "codes": ["keyed_in_before"], "told": [{}]}
    assert (code, facts) == ("outreach_refused", told)
    assert planned.value("SELECT count(*) FROM stock_document WHERE kind = 'issue'") == 0


def due_days(planned: Equipped) -> list[str | None]:
    asked = "SELECT due_on FROM stock_entry WHERE document_id IN (SELECT id FROM stock_document WHERE"
    with planned.session._store.kept_reader() as raw:
        return [row[0] for row in raw.execute(f"{asked} kind = 'issue') ORDER BY id")]


def test_what_the_catalogue_lends_is_keyed_in_as_its_usual_loan_unless_told(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY)).outreach
    lines = planned.ask(one_outreach, AskOutreach(sheet)).lines
    assert [(one.item, one.lent_months) for one in lines] == [
        ("عصای تک‌پایه", None), ("ویلچر معمولی", 36), ("ویلچر معمولی", 36),
    ]  # fmt: skip
    other = TODAY + timedelta(days=30)
    both = Ticked(3, due_on=other, for_good=True)
    code, facts = planned.refusal(key_in, KeyIn(sheet, (both,)))
    told = {"rows": [3], "codes": ["lent_for_good"], "told": [{"due": other.isoformat()}]}
    assert (code, facts) == ("outreach_refused", told)
    planned.do(key_in, KeyIn(sheet, (Ticked(1), Ticked(2))))
    planned.do(key_in, KeyIn(sheet, (Ticked(3, for_good=True),)))
    assert due_days(planned) == [None, "2028-10-21", None]


def test_a_number_handed_out_before_it_was_promised_is_refused(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY)).outreach
    before = KeyIn(sheet, (Ticked(1),), TODAY - timedelta(days=1))
    told = {"rows": [1], "codes": ["before_promise"], "told": [{"promised": TODAY.isoformat()}]}
    assert planned.refusal(key_in, before) == ("outreach_refused", told)


def test_promises_that_are_none_are_named(planned: Equipped) -> None:
    planned.do(release, ReleasePromise(2, "از شهر رفت"))
    lost = PlanOutreach("محله", TODAY, (1, 99999, 2))
    told = {"promises": [f"رضا محمدی ({planned.files[1]})", "99999"]}
    assert planned.refusal(plan_outreach, lost) == ("promises_not_open", told)
    assert planned.value("SELECT count(*) FROM outreach") == 0


def test_what_cannot_be_planned_is_refused(office: Equipped) -> None:
    assert office.refusal(plan_outreach, PlanOutreach("محله", TODAY))[0] == "nothing_to_print"
    assert office.refusal(plan_outreach, PlanOutreach(" ", TODAY))[0] == "bad_fields"
    assert office.refusal(key_in, KeyIn(7, ()))[0] == "outreach_not_found"


def test_the_sheet_is_drawn_once_its_printing_is_on_record(planned: Equipped) -> None:
    sheet = planned.do(plan_outreach, PlanOutreach("محلهٔ ۳", TODAY))
    with pytest.raises(RuleError) as refused:
        planned.ask(ticks_pdf, TickSheetPdf(1, sheet.outreach))
    assert refused.value.code == "not_logged"
    ticket = planned.do(print_ticks, AskOutreach(sheet.outreach))
    text = normal(" ".join(poppler(planned.ask(ticks_pdf, TickSheetPdf(ticket.id, sheet.outreach)))))
    assert all(name in text for name in ("حسین محمدی", "رضا محمدی", "علی محمدی"))
