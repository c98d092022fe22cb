# SPDX-License-Identifier: Apache-2.0
"""Chains of bundles as they are kept, and what the check says where one is broken."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.bundles import MEHR, accepted, bundle
from tests.support.office import NOON, copy_office, store_of
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.document import Link
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.storage.check import Finding, check
from welfare_desk.storage.engine import Store
from welfare_desk.storage.summary.bundles import bundles, headquarters, standing
from welfare_desk.storage.uow import UnitOfWork

ABAN = MEHR.plus(1)
WHO = Identity("اسلامشهر", "تهران", "ISL", bytes(32), bytes(32))
ISSUED = {"serial": 1, "province": WHO.province}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_of(copy_office(tmp_path))


def broken(store: Store, name: str) -> list[Finding]:
    return [one for one in check(store).findings if one.code == name]


def closed(raw: Any, month: JalaliMonth) -> int:
    """A closing without figures, which no bundle of these tests reads."""
    made = raw.execute(
        "INSERT INTO month_closing (month, closed_at, closed_by, digest, figures, seal)"
        " VALUES (?, '2025-10-22', 'x', ?, '{}', x'00') RETURNING id",
        (str(month), "a" * 64),
    )
    return int(made.fetchone()[0])


def kept(uow: UnitOfWork, closing: int, month: JalaliMonth, sequence: int, previous: str | None) -> str:
    digest = f"{sequence}" * 64
    values = {
        "closing_id": closing,
        "month": month,
        "sequence": sequence,
        "previous": previous,
        "digest": digest,
        "made_at": NOON,
        "content": b"x",
    }
    uow.insert(bundles.MONTH_BUNDLE, values)
    return digest


def test_a_chain_as_it_is_kept(store: Store) -> None:
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        raw = uow.raw
        assert bundles.end_of_chain(raw) == bundles.End(0, None)
        with pytest.raises(RuleError, match="month_not_closed"):
            bundles.closing_of(raw, MEHR)
        first, second = closed(raw, MEHR), closed(raw, ABAN)
        assert bundles.unsent_before(raw, ABAN) == MEHR
        digest = kept(uow, first, MEHR, 1, None)
        assert (bundles.unsent_before(raw, ABAN), bundles.closing_of(raw, ABAN)) == (None, second)
        assert bundles.made_of(raw, first) == bundles.Made(MEHR, 1, None, digest, b"x")
        assert bundles.made_of(raw, second) is None
        assert bundles.end_of_chain(raw) == bundles.End(1, digest)
        assert (bundles.last_of_month(raw, MEHR), bundles.last_of_month(raw, ABAN)) == (digest, None)


@pytest.mark.parametrize(
    ("month", "previous", "found"),
    [(ABAN, "1" * 64, []), (ABAN, "f" * 64, [2]), (MEHR, "1" * 64, [2])],
)
def test_a_broken_chain_of_an_office_is_found(
    store: Store, month: JalaliMonth, previous: str, found: list[int]
) -> None:
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        kept(uow, closed(uow.raw, MEHR), MEHR, 1, None)
        kept(uow, closed(uow.raw, ABAN), month, 2, previous)
        connection.commit()
    assert [one.facts["sequence"] for one in broken(store, "bundle_chain_broken")] == found


def test_what_headquarters_took_is_told_as_it_counts(store: Store) -> None:
    first = bundle()
    again = bundle(Link(2, first.digest, first.digest), program="x")
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        for one in (first, again):
            headquarters.accept(uow, one, headquarters.kept(one.told), NOON, "x")
        assert headquarters.accepted(connection, "ISL") == [
            ((first.key, 1), accepted(first)),
            ((first.key, 1), accepted(again)),
        ]
        ((digest, told),) = standing.documents(uow.raw, MEHR, ABAN)
        assert (digest, told["program"], "lists" in told) == (again.digest, "x", False)
        connection.commit()
    assert [one.facts for one in broken(store, "taken_chain_broken")] == [
        {"office_code": "ISL", "sequence": 1},
        {"office_code": "ISL", "sequence": 2},
    ]


def test_a_gap_in_what_was_taken_is_found(store: Store) -> None:
    late = bundle(Link(3, "a" * 64))
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        headquarters.enrol(uow, replace(WHO, key=late.key), ISSUED, NOON, "x")
        headquarters.accept(uow, bundle(), headquarters.kept(late.told), NOON, "x")
        headquarters.accept(uow, late, headquarters.kept(late.told), NOON, "x")
        connection.commit()
    assert [one.facts["sequence"] for one in broken(store, "taken_chain_broken")] == [3]


def test_a_chain_that_headquarters_let_begin_is_whole_from_any_number(store: Store) -> None:
    first, late = bundle(), bundle(Link(7, "a" * 64))
    after, lost = bundle(Link(8, late.digest), ABAN), bundle(Link(10, "b" * 64), ABAN.plus(1))
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        headquarters.enrol(uow, replace(WHO, key=late.key), ISSUED, NOON, "x")
        headquarters.accept(uow, first, headquarters.kept(first.told), NOON, "x")
        office = headquarters.office(connection, "ISL")
        assert office is not None
        assert headquarters.begin_chain(uow, office.facts, NOON, "x", "پشتیبان کهنه") == 2
        for one in (late, after):
            headquarters.accept(uow, one, headquarters.kept(one.told), NOON, "x")
        chains = [number for (_, number), _ in headquarters.accepted(connection, "ISL")]
        assert chains == [1, 2, 2]
        connection.commit()
    assert broken(store, "taken_chain_broken") == []
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        headquarters.accept(uow, lost, headquarters.kept(lost.told), NOON, "x")
        connection.commit()
    assert [one.facts["sequence"] for one in broken(store, "taken_chain_broken")] == [10]
    with store.writing() as connection:
        UnitOfWork(connection).raw.execute("DELETE FROM bundle_chain")
        connection.commit()
    assert [one.facts["sequence"] for one in broken(store, "taken_chain_broken")] == [7, 8, 10]


def test_the_office_that_a_key_means(store: Store) -> None:
    with store.writing() as connection:
        uow = UnitOfWork(connection)
        assert (headquarters.office(connection, "ISL"), headquarters.province(connection)) == (None, None)
        headquarters.enrol(uow, WHO, ISSUED, NOON, "x")
        headquarters.revoke(uow, 1, NOON, "x", "کهنه")
        newer = Identity(WHO.county, WHO.province, WHO.code, bytes([1]) * 32, WHO.box_key)
        headquarters.enrol(uow, newer, {**ISSUED, "serial": headquarters.next_serial(uow)}, NOON, "x")
        serials = {
            key: found.facts.serial
            for key in (None, WHO.key, newer.key, b"?")
            if (found := headquarters.office(connection, "ISL", key))
        }
        assert serials == {None: 2, WHO.key: 1, newer.key: 2, b"?": 2}
        assert [one.facts.serial for one in headquarters.offices(connection)] == [2]
        made = headquarters.province_keys(uow)
        assert headquarters.province_keys(uow) == made
        assert headquarters.province(connection) == headquarters.Province(made.public)
