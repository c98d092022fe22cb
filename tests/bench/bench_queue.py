# SPDX-License-Identifier: Apache-2.0
"""A queue at 2,500, 100,000 and a million waiting: its first page, the rank of one, and its order."""

from __future__ import annotations

import atexit
import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from tests.bench.bench_admission import PLACES, office_of_many
from tests.bench.harness import Pair, Row, by_turns, each_by_turns
from tests.support.office import NOON
from tests.support.waiting import DAY, some_facts, some_policy
from welfare_desk.domain.calendar import JalaliMonth, months_between_days
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.waiting.facts import WaitingFacts
from welfare_desk.domain.waiting.listing import QueueFilter
from welfare_desk.domain.waiting.ordering import ordered
from welfare_desk.domain.waiting.policy import PROPOSAL, Policy
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.services.waiting.capacity import MOST_LOOKED_AT
from welfare_desk.services.waiting.questions import AskFigures, figures
from welfare_desk.services.waiting.quotas import CloseQuota, RecordQuota, close_quota, record_quota
from welfare_desk.storage.engine import Store
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.waiting import considering, listing, places
from welfare_desk.storage.waiting.score_sql import scored_sql

SIZES = (2_500, 100_000, 1_000_000)
LIMIT = 50
LOOKS = 200
FIGURES = 9
CASES, POLICIES = 100_000, 20
"""Random cases of which the order in SQL is compared, and by how many policies in equal parts."""
SERVICE = "pension"
_letters = count(1)


def _known(raw: Any, waiting: int, seed: int) -> None:
    """Facts of so many entries as rows of a table, made the same each time."""
    chance = random.Random(seed)
    columns = ", ".join(WaitingFacts._fields)
    raw.execute(f"CREATE TEMP TABLE known ({columns})")
    marks = ", ".join("?" * len(WaitingFacts._fields))
    raw.executemany(
        f"INSERT INTO known VALUES ({marks})",
        (
            tuple(one.isoformat() if isinstance(one, date) else one for one in some_facts(chance, number))
            for number in range(1, waiting + 1)
        ),
    )


@cache
def _queue(waiting: int) -> Any:
    """An encrypted office file with a queue of so many, scored by the proposal; a reading connection."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-queue-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store(folder / "office.db", bytes(32), create=True)
    with store.writing() as connection:
        METADATA.create_all(connection)
        connection.commit()
    raw = store.open_driver(read_only=False)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("PRAGMA synchronous = OFF")
    _known(raw, waiting, waiting)
    raw.execute("BEGIN")
    raw.execute(
        "INSERT INTO queue_entry (id, service, file_id, state, joined_on, queue_no)"
        f" SELECT entry_id, '{SERVICE}', file_id, 'waiting', joined_on, queue_no FROM known"
    )
    raw.execute(
        "INSERT INTO file_list SELECT file_id, '1400-' || file_id, '', 'علی', 'احمدی', '', NULL, 'social',"
        " 'none', 1, 'covered', 'male', NULL, NULL, '', 'واوان', '', NULL, 0, '', '', '', '', '', ''"
        " FROM known"
    )
    raw.execute(
        f"WITH {scored_sql(PROPOSAL, 'SELECT * FROM known')} INSERT INTO queue_place"
        f" SELECT entry_id, '{SERVICE}', file_id, queue_no, joined_on, score, place_key,"
        " parts, :day, 'joined', NULL FROM scored"
        " ORDER BY place_key, queue_no",
        {"day": DAY.isoformat()},
    )
    raw.execute("COMMIT")
    raw.close()
    return store.open_driver(read_only=True)


def _first_page(raw: Any) -> None:
    rows, _ = listing.page(raw, SERVICE, QueueFilter(), limit=LIMIT)
    assert len(rows) == LIMIT


_BY_ROWID = (
    "SELECT entry.id, entry.version, file_list.file_no, file_list.national_id, file_list.first_name,"
    " file_list.last_name, file_list.domain, file_list.neighbourhood, entry.joined_on, place.score,"
    " place.parts, entry.state, entry.held_until, entry.documents, place.month_rank, place.place_key,"
    " place.queue_no FROM queue_entry AS entry JOIN queue_place AS place ON place.entry_id = entry.id"
    " JOIN file_list ON file_list.file_id = entry.file_id WHERE entry.id BETWEEN ? AND ?"
)


def _floor_page(raw: Any, first: int) -> None:
    rows = raw.execute(_BY_ROWID, (first, first + LIMIT - 1)).fetchall()
    assert len([listing.as_row(row, number) for number, row in enumerate(rows)]) == LIMIT


def _page(waiting: int) -> Pair:
    raw = _queue(waiting)
    chance = random.Random(7)
    firsts = [chance.randrange(1, waiting - LIMIT) for _ in range(LOOKS)]
    return each_by_turns(
        [lambda: _first_page(raw)] * LOOKS, [partial(_floor_page, raw, first) for first in firsts], percent=50
    )


def _rank_looks(waiting: int) -> list[Callable[[], object]]:
    raw = _queue(waiting)
    chance = random.Random(11)
    asked = [places.place_of(raw, chance.randrange(1, waiting)) for _ in range(LOOKS)]
    return [partial(places.rank_of, raw, place) for place in asked if place is not None]


def _ranks() -> Pair:
    return each_by_turns(_rank_looks(SIZES[-1]), _rank_looks(SIZES[0]), percent=50)


def _elsewhere(policy: Policy, cases: int, seed: int) -> int:
    """How many of so many random cases stand elsewhere than the reference puts them by this policy."""
    raw = driver.connect(":memory:")
    raw.create_function("jalali_months", 2, months_between_days, deterministic=True)
    _known(raw, cases, seed)
    asked = f"WITH {scored_sql(policy, 'SELECT * FROM known')}"
    in_sql = [
        row[0]
        for row in raw.execute(
            f"{asked} SELECT entry_id FROM scored ORDER BY place_key, queue_no", {"day": DAY.isoformat()}
        )
    ]
    raw.close()
    chance = random.Random(seed)
    everybody = [some_facts(chance, number) for number in range(1, cases + 1)]
    reference = [one.facts.entry_id for one in ordered(policy, everybody, DAY)]
    return sum(1 for one, other in zip(in_sql, reference, strict=True) if one != other)


def _same_order() -> Pair:
    """How many of 100,000 stand elsewhere, plus one: by the proposal and by policies drawn at random."""
    chance = random.Random(CASES)
    drawn = [PROPOSAL, *(some_policy(chance) for _ in range(POLICIES - 1))]
    cases = CASES // POLICIES
    elsewhere = sum(_elsewhere(policy, cases, CASES + at) for at, policy in enumerate(drawn))
    return Pair(1.0 + elsewhere, 1.0)


_FIELDS = """SELECT count(case_file.domain) FROM
    (SELECT file_id FROM queue_place WHERE service = 'pension' ORDER BY place_key, queue_no LIMIT ?) AS head
    CROSS JOIN case_file ON case_file.id = head.file_id"""


def _floor_reach(raw: Any, conditions: Conditions) -> None:
    """Everybody who is looked at, with the one column that decides; or those alone who get the places."""
    if conditions.domains:
        assert raw.execute(_FIELDS, (MOST_LOOKED_AT,)).fetchall() == [(MOST_LOOKED_AT,)]
        return
    first = "SELECT entry_id FROM queue_place WHERE service = ? ORDER BY place_key, queue_no LIMIT ?"
    entries = [entry for (entry,) in raw.execute(first, (SERVICE, PLACES))]
    asked = considering.Asked(SERVICE, NOON.date(), 30)
    assert len(considering.of_entries(raw, asked, entries)) == PLACES


def _figures(conditions: Conditions) -> Pair:
    """With one open letter that asks this; it is closed again, for the office serves other rows too."""
    session = office_of_many()
    day = session.today()
    number = f"۴۴/{next(_letters)}"
    facts = RecordQuota(SERVICE, number, day, PLACES, JalaliMonth.of(day), conditions)
    quota = session.do(record_quota, facts).id
    raw = session._store.open_driver(read_only=True)
    pair = by_turns(
        lambda: session.ask(figures, AskFigures()), lambda: _floor_reach(raw, conditions), rounds=FIGURES
    )
    raw.close()
    session.do(close_quota, CloseQuota(quota, 1, "پایان"))
    return pair


def _page_row(waiting: int) -> Row:
    return Row(
        f"first page of the queue, {waiting:,} waiting",
        "the same columns of 50 entries by rowid",
        3.0,
        lambda: _page(waiting),
    )


ROWS = [
    *(_page_row(waiting) for waiting in SIZES),
    Row("rank of one, 1,000,000 waiting", "the same, 2,500 waiting", 6.0, _ranks),
    Row(
        "figures of the queue, 100,000 waiting, a letter of 500 places for everybody",
        "the 500 who get them, read as a run freezes them",
        2.0,
        lambda: _figures(Conditions()),
    ),
    Row(
        "figures of the queue, 100,000 waiting, a letter that means nobody",
        "the column that decides of the 20,000 who are looked at, in one statement",
        3.0,
        lambda: _figures(Conditions(domains=(Domain.SOCIAL,))),
    ),
    Row(
        "order in SQL of 100,000 random cases by the proposal and 19 random policies",
        "the pure-Python reference: identical is 1",
        1.0,
        _same_order,
        tries=1,
        spoken=lambda value: f"{value - 1:.0f} elsewhere",
    ),
]
