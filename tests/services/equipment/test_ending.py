# SPDX-License-Identifier: Apache-2.0
"""What becomes of promises and requests with the life of a file: left, come back, merged, two requests."""

from __future__ import annotations

import pytest

from tests.support.equipment import CHAIR, TODAY, Equipped
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.approving import (
    AskApproval,
    DecideApproval,
    ask_approval,
    decide_approval,
)
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.requests import (
    ShowRequest,
    WithdrawEquipmentRequest,
    show_request,
    withdraw_request,
)
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import MergePersons, UndoMerge
from welfare_desk.services.matching.quality import RunChecks, run_checks


def queue(office: Equipped) -> str:
    told: str = office.value("SELECT group_concat(state, ' ' ORDER BY id) FROM queue_entry")
    return told


@pytest.mark.parametrize(
    ("state", "waits"),
    [(Coverage.DECEASED, {"equipment": 1}), (Coverage.CLOSED, {"equipment": 1}), (Coverage.DISCHARGED, {})],
)
def test_promises_go_with_the_file_and_requests_are_asked_about(
    office: Equipped, state: Coverage, waits: dict[str, int]
) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(allocate, Allocate(request, "W-1"))
    left = office.do(record_coverage, RecordCoverage(office.files[0], state, TODAY, "رفت"))
    assert (left.promises_released, left.queues_left, left.left_open) == (1, ("wheelchair",), waits)
    assert office.value("SELECT state || reason FROM allocation") == "releasedرفت"
    assert office.value("SELECT allocated FROM stock_balance") == 0
    found = {one.code: one.count for one in office.ask(run_checks, RunChecks()).checks}
    assert found["ended_with_equipment"] == len(waits)
    office.do(withdraw_request, WithdrawEquipmentRequest(request, "رفت"))
    found = {one.code: one.count for one in office.ask(run_checks, RunChecks()).checks}
    assert found["ended_with_equipment"] == 0


def test_undoing_gives_the_place_back_and_tells_that_the_promise_is_gone(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(allocate, Allocate(request, "W-1"))
    file = office.files[0]
    office.do(record_coverage, RecordCoverage(file, Coverage.DISCHARGED, TODAY, "ازدواج"))
    back = office.do(undo_coverage, UndoCoverage(file, "اشتباه"))
    assert (back.queues_rejoined, back.promises_gone) == (("wheelchair",), 1)
    assert office.value("SELECT group_concat(state) FROM allocation") == "released"
    office.do(allocate, Allocate(request, "W-1"))
    assert office.value("SELECT group_concat(state) FROM allocation") == "released,open"


def test_a_voucher_taken_back_gives_no_place_to_who_has_left(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    office.do(allocate, Allocate(office.granted(0), "W-1"))
    voucher = office.hand_out(0, CHAIR, "W-1")
    office.do(record_coverage, RecordCoverage(office.files[0], Coverage.DECEASED, TODAY))
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert queue(office) == "admitted"
    assert office.ask(show_request, ShowRequest(1)).row.state is RequestState.GRANTED


def test_two_requests_by_one_list_keep_the_place_until_both_are_done(office: Equipped) -> None:
    other = ItemFacts(
        "CHAIR-WIDE", "ویلچر پهن", ItemGroup.MOBILITY, ItemKind.DURABLE, Unit.DEVICE, service="wheelchair"
    )
    office.do(add_item, AddItem(other))
    office.receive(CHAIR, 1, "W-1")
    office.receive("CHAIR-WIDE", 1)
    first, second = office.granted(0, CHAIR), office.granted(0, "CHAIR-WIDE")
    office.do(allocate, Allocate(first, "W-1"))
    assert queue(office) == "called"
    office.hand_out(0, CHAIR, "W-1")
    assert queue(office) == "waiting"
    office.do(allocate, Allocate(second))
    office.hand_out(0, "CHAIR-WIDE")
    assert queue(office) == "admitted"


def test_a_voucher_may_be_older_than_the_call(office: Equipped) -> None:
    """Papers of an outreach day are keyed in on the next one, and the promise was typed that morning."""
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.days.go(1)
    office.do(allocate, Allocate(request, "W-1"))
    office.hand_out(0, CHAIR, "W-1", handed_on=TODAY)
    assert office.value("SELECT ended_on FROM queue_entry") == "2025-10-23"


def test_a_merge_carries_requests_promises_and_approvals_over(office: Equipped) -> None:
    office.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    for number in (0, 1):
        office.hand_out(number, CHAIR, f"W-{number + 1}")
    kept = [office.do(ask_approval, AskApproval(office.files[n], CHAIR, "شکسته")).approval for n in (0, 1)]
    office.do(decide_approval, DecideApproval(kept[1], approve=True))
    request = office.granted(1, CHAIR)
    office.do(allocate, Allocate(request, "W-3"))
    with office.session._store.kept_reader() as raw:
        asked = "SELECT id, version FROM person ORDER BY id LIMIT 2"
        (one, one_version), (two, two_version) = raw.execute(asked).fetchall()
    merged = office.do(merge_persons, MergePersons(one, two, one_version, two_version, reason="یک نفرند"))
    assert {name: merged.moved[name] for name in ("allocation", "equipment_request")} == {
        "allocation": 1,
        "equipment_request": 1,
    }
    assert office.value("SELECT count(*) FROM allocation WHERE file_id = 1 AND state = 'open'") == 1
    assert office.value("SELECT count(*) FROM equipment_request WHERE file_id = 1") == 1
    assert office.value("SELECT count(*) FROM stock_document WHERE file_id = 1 AND kind = 'issue'") == 2
    assert office.value("SELECT group_concat(state || file_id) FROM interval_approval") == (
        "withdrawn1,approved1"
    )
    office.do(undo_merge, UndoMerge(merged.merge_id, "دو نفرند"))
    assert office.value("SELECT group_concat(state || file_id) FROM interval_approval") == (
        "asked1,approved2"
    )
    assert office.value("SELECT count(*) FROM allocation WHERE file_id = 2 AND state = 'open'") == 1
