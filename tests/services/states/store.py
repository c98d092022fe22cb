# SPDX-License-Identifier: Apache-2.0
"""Records of the store: items of the catalogue, documents, loans, counts, care for devices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Aim, Record, about, aim_at
from welfare_desk.domain.equipment.stock import Condition
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment import catalogue, correcting, counting, loans, repairing, returning

# items of the catalogue


def _item_kept(act: Act, code: Any, *, retired: bool) -> None:
    facts = catalogue.ChangeItem(act.facts.item, _item_version(act, code), retired)
    act.do(catalogue.change_item, facts)


def _item_version(act: Act, code: Any) -> int:
    return int(act.cell("SELECT version FROM equipment_item WHERE code = ?", code))


def _retires(act: Act, code: Any) -> None:
    _item_kept(act, code, retired=True)


def _offers_again(act: Act, code: Any) -> None:
    _item_kept(act, code, retired=False)


ITEM = Record(
    "equipment_item",
    "SELECT CASE WHEN retired THEN 'retired' ELSE 'listed' END FROM equipment_item WHERE code = ?",
    {("listed", "retired"): _retires, ("retired", "listed"): _offers_again},
)


@dataclass(frozen=True)
class OfItem(Aim):
    """The facts hold the item's fields, its code among them."""

    def key(self, facts: Any) -> Any:
        """The item's code."""
        return facts.item.code

    def at(self, act: Act, facts: Any, key: Any) -> Any:
        """With its version as it is now."""
        return replace(facts, version=_item_version(act, key))


aim_at(OfItem(ITEM, "item"), catalogue.change_item)

# documents, by the number of their paper

_TAKEN_BACK = """
SELECT CASE WHEN EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_document.id)
    THEN 'taken_back' ELSE 'in_force' END
FROM stock_document JOIN paper ON paper.id = stock_document.paper_id
WHERE paper.kind = '{kind}' AND printf('%04d/%06d', paper.year, paper.number) = ?
"""


def _takes_back(kind: PaperKind) -> Any:
    def taken_back(act: Act, number: Any) -> None:
        act.do(correcting.take_back, correcting.TakeDocumentBack(CANARY, kind, number))

    return taken_back


RECEIPT, VOUCHER = (
    Record(
        kind.value,
        _TAKEN_BACK.format(kind=kind.value),
        {("in_force", "taken_back"): _takes_back(kind)},
    )
    for kind in (PaperKind.GOODS_RECEIPT, PaperKind.ISSUE_VOUCHER)
)
about(RECEIPT, "number", correcting.take_back)
about(VOUCHER, "voucher", loans.issue_loan_contract)

# loans, by their movement


def _comes_back(act: Act, key: Any) -> None:
    serial = act.cell(
        "SELECT serial FROM stock_entry JOIN device ON device.id = device_id WHERE stock_entry.id = ?", key
    )
    line = returning.ReturnLine(Condition.SOUND, serial)
    act.do(returning.return_goods, returning.ReturnGoods((line,)))


LOAN = Record(
    "loan",
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM stock_entry AS back WHERE back.of_entry = stock_entry.id)"
    " THEN 'returned' ELSE 'out' END FROM stock_entry WHERE id = ?",
    {("out", "returned"): _comes_back},
)
about(LOAN, "entry", loans.extend_loan, loans.remind)

# a device that a client brings back

_DEVICE = "SELECT place FROM device JOIN device_place ON device_id = device.id WHERE serial = ?"


def _is_returned(act: Act, serial: Any) -> None:
    act.do(returning.return_goods, returning.ReturnGoods((returning.ReturnLine(Condition.SOUND, serial),)))


DEVICE = Record("device", _DEVICE, {("loan", "store"): _is_returned})


@dataclass(frozen=True)
class OfDevice(Aim):
    """The first line of the facts names a device by its serial number."""

    def key(self, facts: Any) -> Any:
        """Its serial number."""
        return facts.lines[0].serial

    def at(self, act: Act, facts: Any, key: Any) -> Any:
        """As they are."""
        del act, key
        return facts


aim_at(OfDevice(DEVICE, "lines"), returning.return_goods)

# counts


def _closes(act: Act, key: Any) -> None:
    if not act.cell("SELECT 1 FROM stock_count_line WHERE count_id = ?", key):
        act.do(counting.count_item, counting.CountItem(key, "BEDPAN", 4))
    act.do(counting.close_count, counting.EndCount(key))


def _drops(act: Act, key: Any) -> None:
    act.do(counting.drop_count, counting.EndCount(key))


COUNT = Record(
    "stock_count",
    "SELECT state FROM stock_count WHERE id = ?",
    {("open", "closed"): _closes, ("open", "dropped"): _drops},
    "stock_count",
)
about(COUNT, "count", counting.count_item, counting.close_count, counting.drop_count)

# care for devices


def _strikes(act: Act, key: Any) -> None:
    facts = repairing.CareByMistake(key, CANARY, CARE.version(act, key))
    act.do(repairing.care_by_mistake, facts)


CARE = Record(
    "device_event",
    "SELECT iif(struck_at IS NULL, 'in_force', 'struck') FROM device_event WHERE id = ?",
    {("in_force", "struck"): _strikes},
    "device_event",
)
about(CARE, "care_id", repairing.care_by_mistake)
