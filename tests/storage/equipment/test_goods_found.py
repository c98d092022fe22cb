# SPDX-License-Identifier: Apache-2.0
"""What is free is one figure wherever it is told: a promise that ran out keeps nothing from anybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.equipment import CHAIR, Equipped, equipped
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.storage.equipment import balances, goods_found, ledger


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    opened = equipped(tmp_path)
    yield opened
    opened.session.close()


@pytest.mark.parametrize(("days", "free", "serials"), [(0, 1, ("A2",)), (15, 2, ("A1", "A2"))])
def test_free_pieces_are_told_alike(office: Equipped, days: int, free: int, serials: tuple[str, ...]) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.do(allocate, Allocate(office.granted(0), "A1"))
    office.days.go(days)
    today = office.days.day
    with office.session._store.kept_reader() as raw:
        (balance,) = balances.balances(raw, today, CHAIR)
        (by_size,) = balances.balances(raw, today, CHAIR, by_size=True)
        named = goods_found.goods_named(raw, (CHAIR,), 8, today)[0]
        devices = goods_found.devices_named(raw, ("A",), 8, today)
        some = ledger.some_in_store(raw, balance.item_id, today)
    assert (balance.on_hand - balance.allocated, by_size.allocated) == (free, 2 - free)
    assert (named.free, named.serials) == (free, serials)
    assert [(one.serial, one.free) for one in devices] == [("A1", free), ("A2", free)]
    assert tuple(some) == serials
    code, facts = office.refusal(issue, IssueGoods(office.files[1], (IssueLine(CHAIR),)))
    assert (code, facts["serials"]) == ("serial_needed", list(serials))
