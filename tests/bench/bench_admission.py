# SPDX-License-Identifier: Apache-2.0
"""Admitting 500 of 100,000: everybody considered is frozen, and the trail keeps a digest of each row."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row
from tests.support.office import office
from tests.support.queues import LETTER_ON, MONTH
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.questions import ListQueue, list_queue
from welfare_desk.storage.casework import listing
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.waiting import keeping

WAITING, PLACES = 100_000, 500
_letters = count(1)

_NUMBERS = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {WAITING})"
_JOINED = "date('2015-01-01', '+' || (i * 7919 % 3600) || ' days')"
_FILE_NO = "(1390 + i / 50000) || '-' || printf('%05d', i % 50000 + 1)"
_FILLED = (
    (
        "INSERT INTO person (id, national_id, first_name, last_name, sex)"
        f" {_NUMBERS} SELECT i, printf('%010d', i), 'علی', 'احمدی', iif(i % 3, 'male', 'female') FROM n"
    ),
    (
        "INSERT INTO household (id, head_person_id, decile, decile_on)"
        f" {_NUMBERS} SELECT i, i, i % 10 + 1, '2025-01-01' FROM n"
    ),
    (
        "INSERT INTO household_member (household_id, person_id, kinship, since)"
        f" {_NUMBERS} SELECT i, i, 'head', '2010-01-01' FROM n"
    ),
    (
        "INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage, opened_on)"
        f" {_NUMBERS} SELECT i, {_FILE_NO}, i, i, 'rehabilitation', 'covered', '2014-06-01' FROM n"
    ),
    (
        "INSERT INTO coverage_event (file_id, to_state, effective_on, recorded_at, recorded_by)"
        f" {_NUMBERS} SELECT i, 'covered', '2014-06-01', '2014-06-01T06:30:00.000000Z', 'x' FROM n"
    ),
    (
        "INSERT INTO disability (person_id, type, severity, is_primary, commission_on)"
        f" {_NUMBERS} SELECT i, 'physical', iif(i % 3, 'mild', 'severe'), 1, '2020-01-01' FROM n"
    ),
    (
        "INSERT INTO queue_entry (id, service, file_id, state, joined_on, queue_no)"
        f" {_NUMBERS} SELECT i, 'pension', i, 'waiting', {_JOINED}, i FROM n"
    ),
    (
        "INSERT INTO queue_event (entry_id, to_state, effective_on, recorded_at, recorded_by)"
        f" {_NUMBERS} SELECT i, 'waiting', {_JOINED}, '2015-01-01T06:30:00.000000Z', 'x' FROM n"
    ),
)


@cache
def office_of_many() -> Session:
    """An office in which so many wait for a pension, in order as of its day."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-admission-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    session = office(folder)
    atexit.register(session.close)
    with session._store.writing() as connection:
        uow = UnitOfWork(connection)
        for statement in _FILLED:
            uow.raw.execute(statement)
        rows = uow.raw.execute(listing.LISTED_SQL)
        listing.add(uow, rows.fetchall())
        keeping.stand_on(uow, "pension", session.today())
        connection.commit()
    assert session.ask(list_queue, ListQueue(limit=1)).total == WAITING
    return session


def _floor(session: Session, run: int) -> float:
    """One UPDATE of the ids admitted, and the run's rows inserted once more, with their constraints."""
    raw = session._store.open_driver(read_only=False)
    raw.execute("PRAGMA foreign_keys = OFF")
    for name in ("queue_entry", "admission_considered"):
        (made,) = raw.execute(
            "SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'", (name,)
        ).fetchone()
        raw.execute(made.replace(f"CREATE TABLE {name}", f"CREATE TEMP TABLE floor_{name}", 1))
    raw.execute("INSERT INTO floor_queue_entry SELECT * FROM queue_entry")
    rows = raw.execute("SELECT * FROM admission_considered WHERE run_id = ?", (run,)).fetchall()
    ids = [row[0] for row in raw.execute("SELECT id FROM queue_entry ORDER BY id LIMIT ?", (PLACES,))]
    marks = ", ".join("?" * len(rows[0]))
    kept = _table(raw)
    started = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "UPDATE floor_queue_entry SET state = 'admitted', ended_on = '2025-10-22'"
        f" WHERE id IN ({', '.join(map(str, ids))})"
    )
    raw.executemany(f"INSERT INTO {kept} VALUES ({marks})", rows)
    raw.execute("COMMIT")
    spent = time.perf_counter() - started
    raw.execute(f"DROP TABLE {kept}")
    raw.close()
    return spent


def _table(raw: Any) -> str:
    """A table on the disk as `admission_considered` is, indexes included, and empty."""
    name = "floor_considered"
    listed = raw.execute(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'admission_considered' AND type <> 'trigger'"
        " AND sql IS NOT NULL ORDER BY type DESC"
    ).fetchall()
    for (made,) in listed:
        raw.execute(made.replace("admission_considered", name).replace("uq_", "uq_floor_"))
    return name


def _admission() -> Pair:
    session = office_of_many()
    facts = Admit("pension", f"۱۲/{next(_letters)}", LETTER_ON, PLACES, MONTH)
    started = time.perf_counter()
    done = session.do(admit, facts)
    ours = time.perf_counter() - started
    assert (done.admitted, done.considered >= WAITING - 3 * PLACES) == (PLACES, True)
    return Pair(ours, _floor(session, done.run))


ROWS = [
    Row(
        "admit 500 of 100,000, everyone frozen, audited",
        "one UPDATE of 500 ids plus insert of the same frozen rows",
        5.0,
        _admission,
    )
]
