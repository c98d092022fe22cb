# SPDX-License-Identifier: Apache-2.0
"""The search for doubles over a hundred thousand people, against reading the same rows."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns
from tests.support.doubles import Maker
from welfare_desk.domain.matching.search import doubles
from welfare_desk.storage.engine import Store
from welfare_desk.storage.matching import people as matching
from welfare_desk.storage.schema import METADATA

PEOPLE = 100_000


@cache
def _office() -> Any:
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store(folder / "office.db", bytes(range(32)), create=True)
    crowd = Maker(7).crowd(PEOPLE)
    with store.writing() as connection:
        METADATA.create_all(connection)
        raw: Any = connection.connection.driver_connection
        raw.executemany(
            "INSERT INTO household (id, sheba, address) VALUES (?, ?, ?)",
            [(number, sheba or None, address) for number, (sheba, address) in crowd.homes.items()],
        )
        raw.executemany(
            "INSERT INTO person (id, first_name, last_name, father_name, birth_date, national_id, mobile)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            _rows(crowd.people),
        )
        raw.executemany(
            "INSERT INTO household_member (household_id, person_id, kinship) VALUES (?, ?, 'other')",
            [(each.household, number) for number, each in enumerate(crowd.people, 1) if each.household],
        )
        connection.commit()
    store.close()
    return store.open_driver(read_only=True)


def _rows(people: list[Any]) -> Iterator[tuple[Any, ...]]:
    taken: set[str] = set()
    for number, each in enumerate(people, start=1):
        identifier = each.national_id if each.national_id not in taken else ""
        taken.add(identifier)
        born = each.birth.isoformat() if each.birth else None
        yield (
            number, each.given, each.family, each.father, born, identifier or None, each.mobile or None,
        )  # fmt: skip


def _measure() -> Pair:
    raw = _office()

    def ours() -> None:
        assert doubles(matching.people(raw), matching.homes(raw), matching.verdicts(raw))

    def floor() -> None:
        assert len(raw.execute(matching.PEOPLE_SQL).fetchall()) > PEOPLE
        assert raw.execute(matching.HOMES_SQL).fetchall()

    return by_turns(ours, floor, rounds=3)


ROWS = [Row("Doubles among 100,000 persons", "reading the same rows", 8, _measure)]
