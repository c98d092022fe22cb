# SPDX-License-Identifier: Apache-2.0
"""Search at 8,000, 100,000 and a million files, keystroke by keystroke, on one kept encrypted connection."""

from __future__ import annotations

import atexit
import gc
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.schema import CreateIndex, DropIndex

from tests.bench.harness import Pair, Row, at_least, percentile
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.casework.finding import words_of
from welfare_desk.domain.pension import PensionState
from welfare_desk.services.rehearsal.people import names
from welfare_desk.services.rehearsal.people.maker import PeopleMaker
from welfare_desk.storage.casework import listing, search
from welfare_desk.storage.casework.rows import COLUMNS
from welfare_desk.storage.casework.search_tables import FILE_LIST
from welfare_desk.storage.engine import Store
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.uow import UnitOfWork

TODAY = date(2025, 10, 22)
LIMIT = 50
SEARCHES = 200
MOST_OF_A_YEAR = 99_999


@dataclass
class Office:
    """A list of made-up files in an encrypted file, with some of them to search for."""

    raw: Any
    files: int
    known: list[listing.Listed]


def _listed(files: int) -> Iterator[listing.Listed]:
    people = PeopleMaker(7)
    chance = people.chance
    types, severities = list(DisabilityType)[:6], list(Severity)[:4]
    for place in range(files):
        sex = Sex.MALE if chance.random() < 0.55 else Sex.FEMALE
        made = people.person(sex, people.born(1, 85, TODAY), people.family(), people.given(Sex.MALE))
        waits = chance.random() < 0.3
        yield listing.Listed(
            place + 1,
            f"{1392 + place // MOST_OF_A_YEAR}-{place % MOST_OF_A_YEAR + 1:05d}",
            made.national_id,
            None,
            made.first_name,
            made.last_name,
            made.father_name,
            made.birth_date.isoformat(),
            Domain.REHABILITATION.value,
            (PensionState.NONE if waits else PensionState.ON_PENSION).value,
            int(waits),
            Coverage.COVERED.value,
            sex.value,
            chance.choice(types).value,
            chance.choice(severities).value,
            "",
            chance.choice(names.NEIGHBOURHOODS),
            people.mobile(),
            None,
            "2024-05-01",
            1,
        )


@cache
def office(files: int) -> Office:
    """Built once per run; its folder goes when the run ends."""
    folder = Path(tempfile.mkdtemp(prefix=f"welfare-desk-bench-{files}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store(folder / "office.db", bytes(range(32)), create=True)
    with store.writing() as connection:
        METADATA.create_all(connection)
        # Ours only while filling: an index made at the end is written in order, page by page.
        for index in FILE_LIST.indexes:
            connection.execute(DropIndex(index))
        listing.add(UnitOfWork(connection), _listed(files))
        for index in FILE_LIST.indexes:
            connection.execute(CreateIndex(index))
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    store.close()
    raw = store.open_driver(read_only=True)
    chance = random.Random(11)
    places = {chance.randrange(files) for _ in range(3 * SEARCHES)}
    known = [facts for place, facts in enumerate(_listed(files)) if place in places]
    return Office(raw, files, known)


def typed_searches(known: Sequence[listing.Listed], seed: int) -> list[str]:
    """What clerks type: names more often than numbers, of files that exist, and some in two words."""
    chance = random.Random(seed)
    texts: list[str] = []
    for _ in range(SEARCHES):
        facts = chance.choice(known)
        luck = chance.random()
        if luck < 0.25:
            texts.append(facts.last_name)
        elif luck < 0.45:
            texts.append(facts.first_name)
        elif luck < 0.6:
            texts.append(f"{facts.first_name} {facts.last_name}")
        elif luck < 0.7:
            texts.append(f"{facts.last_name} {facts.first_name}")
        elif luck < 0.85:
            texts.append(str(facts.national_id))
        elif luck < 0.95:
            texts.append(str(facts.mobile))
        else:
            texts.append(facts.file_no)
    return texts


def keystrokes(texts: Sequence[str]) -> list[str]:
    """Every state of the search box while these are typed."""
    return [text[:length] for text in texts for length in range(1, len(text) + 1)]


def _alternating(ours: Sequence[Callable[[], object]], floor: Sequence[Callable[[], object]]) -> Pair:
    """p95 of both; whoever goes second finds pages in the cache, so they take turns at it."""
    clock = time.perf_counter
    mine: list[float] = []
    theirs: list[float] = []
    gc.collect()
    gc.disable()
    try:
        for turn, (work, bare) in enumerate(zip(ours, floor, strict=True)):
            pair = ((work, mine), (bare, theirs))
            for job, kept in pair if turn % 2 else pair[::-1]:
                started = clock()
                job()
                kept.append(clock() - started)
    finally:
        gc.enable()
    return Pair(percentile(mine, 95), percentile(theirs, 95))


ADJACENT = f"SELECT {COLUMNS} FROM file_list WHERE file_id >= ? ORDER BY file_id LIMIT {LIMIT}"
RAW_WORDS = (
    f"SELECT {COLUMNS} FROM file_words JOIN file_list ON file_list.file_id = file_words.rowid "
    f"WHERE file_words MATCH ? LIMIT {LIMIT}"
)
SIX_COLUMNS = ("first_name", "last_name", "father_name", "national_id", "file_no", "mobile")
LIKE = (
    f"SELECT {COLUMNS} FROM file_list WHERE {' OR '.join(f'{name} LIKE ?1' for name in SIX_COLUMNS)} "
    f"ORDER BY last_name, first_name LIMIT {LIMIT}"
)


def first_paint(files: int) -> Pair:
    """Each keystroke's first rows as facts, against as many neighbouring rows of the table, raw."""
    here = office(files)
    chance = random.Random(5)

    def ours(text: str) -> Callable[[], object]:
        return lambda: search.begin(here.raw, text, LIMIT)

    def floor(_: str) -> Callable[[], object]:
        start = (chance.randrange(1, files - LIMIT),)
        return lambda: here.raw.execute(ADJACENT, start).fetchall()

    for seed in (1, 2):
        typed = keystrokes(typed_searches(here.known, seed))
        measured = _alternating([ours(text) for text in typed], [floor(text) for text in typed])
    return measured


def _raw_query(text: str) -> str:
    return " AND ".join(f'"{word}"*' for word in dict.fromkeys(words_of(text)))


def complete(files: int) -> Pair:
    """Each keystroke of a name answered to the end, against the bare full-text query with its rows."""
    here = office(files)

    def ours(text: str) -> Callable[[], object]:
        return lambda: search.find(here.raw, text, LIMIT, counted=False)

    def floor(text: str) -> Callable[[], object]:
        query = (_raw_query(text),)
        return lambda: here.raw.execute(RAW_WORDS, query).fetchall()

    for seed in (3, 4):
        texts = [text for text in typed_searches(here.known, seed) if not text[0].isdigit()]
        typed = keystrokes(texts)
        measured = _alternating([ours(text) for text in typed], [floor(text) for text in typed])
    return measured


def against_like(files: int) -> Pair:
    """Whole typed searches, each against LIKE on six columns in name order."""
    here = office(files)
    texts = [text[: 3 + place % 4] for place, text in enumerate(typed_searches(here.known, 6))]

    def ours(text: str) -> Callable[[], object]:
        return lambda: search.find(here.raw, text, LIMIT, counted=False)

    def floor(text: str) -> Callable[[], object]:
        return lambda: here.raw.execute(LIKE, (f"%{text}%",)).fetchall()

    # Not by turns: a scan of every row empties the processor's caches for whoever comes next.
    return Pair(_p95([ours(text) for text in texts]), _p95([floor(text) for text in texts[:60]]))


def _p95(jobs: Sequence[Callable[[], object]]) -> float:
    for job in jobs[:10]:
        job()
    clock = time.perf_counter
    taken: list[float] = []
    gc.collect()
    gc.disable()
    try:
        for job in jobs:
            started = clock()
            job()
            taken.append(clock() - started)
    finally:
        gc.enable()
    return percentile(taken, 95)


_FLOOR = "50 rows of the list by rowid, raw"
ROWS = [
    Row("search, every keystroke, 8,000 files, p95", _FLOOR, 4, lambda: first_paint(8_000)),
    Row("search, every keystroke, 100,000 files, p95", _FLOOR, 5, lambda: first_paint(100_000)),
    Row(
        "search against LIKE on six columns, 100,000 files, p95",
        "LIKE '%…%' in name order",
        at_least(100),
        lambda: against_like(100_000),
    ),
    Row("search, every keystroke, 1,000,000 files, p95", _FLOOR, 8, lambda: first_paint(1_000_000)),
    Row(
        "search with fill-up, complete answer, 1,000,000 files, p95",
        "raw full-text query and its 50 rows",
        1,
        lambda: complete(1_000_000),
    ),
]
