# SPDX-License-Identifier: Apache-2.0
"""The check finds rows of the store that were written past its rules, and nothing in an office in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from tests.support.equipment import CANE, CHAIR, Equipped, equipped
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import CountNow, count_now
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.storage.equipment.invariants import PAPER_OF
from welfare_desk.storage.invariants import registered

OURS = sorted(name for name, sql in registered().items() if name in {
    "stock_balance_differs", "lot_balance_differs", "stock_allocated_differs", "device_place_differs",
    "devices_differ", "more_back_than_out", "stock_document_empty", "stock_document_paper",
    "store_paper_without_document", "reversal_differs", "request_state_differs",
    "promise_without_grant", "promised_device_elsewhere", "stock_short_on_a_day",
})  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Equipped]:
    """Canes and chairs received, handed out, taken back, counted, in the workshop, promised."""
    opened = equipped(tmp_path_factory.mktemp("invariants"))
    opened.receive(CANE, 5)
    opened.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    gone = opened.hand_out(0, CANE)
    opened.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, gone.number))
    opened.hand_out(1, CANE)
    counted = opened.do(count_now, CountNow(CANE, 4))
    opened.do(take_back, TakeDocumentBack("اشتباه", PaperKind.STOCK_COUNT, counted.number))
    moved = opened.do(workshop, MoveToWorkshop((Asked(CHAIR, 1, serials=("W-3",)),), reason="چرخ"))
    opened.do(take_back, TakeDocumentBack("اشتباه", document=moved.document))
    opened.do(allocate, Allocate(opened.granted(2), "W-1"))
    yield opened
    opened.session.close()


def found(office: Equipped, *faults: str) -> list[str]:
    """Names of the rules that are broken once these statements ran past every trigger."""
    raw = office.session._store.open_driver(read_only=False)
    try:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("PRAGMA foreign_keys = OFF")
        triggers = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        raw.execute("BEGIN")
        for (name,) in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        for fault in faults:
            raw.execute(fault)
        return [name for name in OURS if raw.execute(registered()[name]).fetchone() is not None]
    finally:
        raw.rollback()
        raw.close()


def test_every_kind_of_document_has_its_paper_or_none() -> None:
    assert set(PAPER_OF) == set(DocumentKind)
    assert len(OURS) == 14


def test_an_office_in_order_breaks_none(office: Equipped) -> None:
    assert found(office) == []


_ENTRY = "SELECT id FROM stock_entry WHERE device_id IS NULL ORDER BY id LIMIT 1"
_LAST = "SELECT max(id) FROM stock_entry WHERE device_id IS NULL"
_MORE = f"UPDATE stock_entry SET quantity = 9, of_entry = ({_ENTRY}) WHERE id = ({_LAST})"
_SUM = "sum(quantity * ((to_place = 'store') - (from_place = 'store')))"
_SUMMED = (
    f"UPDATE stock_balance SET store = (SELECT {_SUM} FROM stock_entry AS one"
    " WHERE one.item_id = stock_balance.item_id)"
)
_OF_CANES = "SELECT item_id FROM stock_lot WHERE id = 1"
_OF_CHAIRS = "SELECT item_id FROM device WHERE id = 1"
_NAMELESS = (
    "INSERT INTO stock_entry (document_id, line_no, item_id, size, lot_id, quantity, from_place, to_place)"
    " SELECT document_id, 9, item_id, size, lot_id, 1, 'elsewhere', 'store' FROM stock_entry"
    " WHERE device_id = 1 ORDER BY id LIMIT 1"
)
_ONE_MORE = (
    f"UPDATE stock_balance SET store = store + 1 WHERE item_id = ({_OF_CHAIRS})",
    "UPDATE lot_balance SET store = store + 1 WHERE lot_id = (SELECT lot_id FROM device WHERE id = 1)",
)
_EMPTY = (
    "INSERT INTO stock_document (kind, happened_on, recorded_at, recorded_by)"
    " VALUES ('repair', '2025-10-22', '', 'x')"
)


@pytest.mark.parametrize(
    ("faults", "broken"),
    [
        (
            [f"UPDATE stock_balance SET store = store + 1 WHERE item_id = ({_OF_CANES})"],
            ["stock_balance_differs"],
        ),
        (
            [f"UPDATE stock_balance SET store = store + 1 WHERE item_id = ({_OF_CHAIRS})"],
            ["devices_differ", "stock_balance_differs"],
        ),
        ([_NAMELESS, *_ONE_MORE], ["devices_differ"]),
        (["UPDATE lot_balance SET workshop = 2 WHERE lot_id = 1"], ["lot_balance_differs"]),
        (["DELETE FROM lot_balance"], ["lot_balance_differs"]),
        (["UPDATE stock_balance SET allocated = 0"], ["stock_allocated_differs"]),
        (["UPDATE device_place SET entry_id = 1 WHERE device_id = 2"], ["device_place_differs"]),
        (
            ["UPDATE device_place SET place = 'workshop' WHERE device_id = 1"],
            ["device_place_differs", "devices_differ", "promised_device_elsewhere"],
        ),
        ([_MORE, _SUMMED], ["lot_balance_differs", "more_back_than_out", "stock_short_on_a_day"]),
        ([_EMPTY], ["stock_document_empty"]),
        (
            ["UPDATE paper SET kind = 'return_slip' WHERE kind = 'stock_count'"],
            ["stock_document_paper"],
        ),
        (
            ["UPDATE stock_document SET paper_id = NULL WHERE kind = 'count'"],
            ["stock_document_paper", "store_paper_without_document"],
        ),
        (
            ["UPDATE stock_entry SET of_entry = NULL WHERE of_entry IS NOT NULL"],
            ["reversal_differs"],
        ),
        (["UPDATE equipment_request SET state = 'open'"],
         ["promise_without_grant", "request_state_differs"]),
        (["UPDATE request_event SET struck_at = 'x' WHERE verdict IS NOT NULL"], ["request_state_differs"]),
        (["UPDATE allocation SET file_id = 1"], ["promise_without_grant"]),
        (
            ["UPDATE stock_document SET happened_on = '2025-12-01' WHERE id = 1"],
            ["stock_short_on_a_day"],
        ),
    ],
)  # fmt: skip
def test_each_rule_finds_what_breaks_it(office: Equipped, faults: list[str], broken: list[str]) -> None:
    assert found(office, *faults) == broken


def test_the_database_takes_no_movement_of_a_device_that_is_not_named(office: Equipped) -> None:
    raw = office.session._store.open_driver(read_only=False)
    try:
        with pytest.raises(IntegrityError, match="no device named"):
            raw.execute(_NAMELESS)
    finally:
        raw.rollback()
        raw.close()
