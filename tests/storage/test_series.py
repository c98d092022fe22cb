# SPDX-License-Identifier: Apache-2.0
"""Numbers per kind and year, without gaps but those that have a reason."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from tests.support.office import copy_office, store_of
from welfare_desk.storage.series import last_numbers, skip_to, take
from welfare_desk.storage.uow import UnitOfWork


def test_each_kind_and_year_counts_for_itself(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        asked = [("certificate", 1404), ("certificate", 1404), ("voucher", 1404), ("certificate", 1405)]
        assert [str(take(uow, kind, year)) for kind, year in asked] == [
            "1404/000001", "1404/000002", "1404/000001", "1405/000001",
        ]  # fmt: skip
        assert last_numbers(connection) == {
            ("certificate", 1404): 2, ("voucher", 1404): 1, ("certificate", 1405): 1,
        }  # fmt: skip
    store.close()


def test_a_number_returns_when_nothing_is_committed(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    for _ in range(2):
        with store.writing() as connection:
            assert take(UnitOfWork(connection), "certificate", 1404).number == 1
    store.close()


def test_numbers_left_out_keep_their_reason(tmp_path: Path) -> None:
    store = store_of(copy_office(tmp_path))
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        take(uow, "certificate", 1404)
        skip_to(uow, "certificate", 1404, 5, "restored")
        skip_to(uow, "certificate", 1404, 3, "less than what is taken")
        skip_to(uow, "voucher", 1404, 2, "restored")
        assert take(uow, "certificate", 1404).number == 6
        assert take(uow, "voucher", 1404).number == 3
        rows = connection.execute(text("SELECT kind, from_no, to_no, reason FROM series_skip")).all()
        assert [tuple(row) for row in rows] == [
            ("certificate", 2, 5, "restored"),
            ("voucher", 1, 2, "restored"),
        ]
    store.close()
