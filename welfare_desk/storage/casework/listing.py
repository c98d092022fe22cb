# SPDX-License-Identifier: Apache-2.0
"""Keeps the search side right: what the tables say about a file, written into list, keys and words.

Every command that changes something a list shows calls `refresh` with the files concerned, in its own
transaction. Imports and made-up offices, which know the facts already, hand them to `add`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any, NamedTuple

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.finding import file_keys, file_words, name_keys, sorted_as
from welfare_desk.domain.waiting import OPEN_STATES, PENSION
from welfare_desk.storage.casework.member_search import rebuild_members
from welfare_desk.storage.casework.search_tables import FILE_LIST
from welfare_desk.storage.casework.striking import drawn_state, in_force
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork

BATCH = 20_000
"""Files written at once, so that a million need no more memory than these."""

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))
_WIDTH = len(FILE_LIST.columns)
_INSERT_ROW = f"INSERT INTO file_list VALUES ({', '.join('?' * _WIDTH)})"
_SET = ", ".join(f"{column.name} = ?" for column in FILE_LIST.columns)
_UPDATE_ROW = f"UPDATE file_list SET {_SET} WHERE file_id = ?"
_INSERT_WORDS = "INSERT INTO file_words (rowid, words) VALUES (?, ?)"
_INSERT_KEY = "INSERT INTO search_key (k, file_id) VALUES (?, ?)"

LISTED_SQL = f"""
SELECT case_file.id, case_file.file_no, person.national_id, person.foreign_id, person.first_name,
    person.last_name, person.father_name, person.birth_date, case_file.domain,
    {drawn_state("pension")},
    EXISTS (SELECT 1 FROM queue_entry WHERE queue_entry.file_id = case_file.id
        AND queue_entry.service = '{PENSION}' AND queue_entry.state IN ({_OPEN})),
    case_file.coverage, person.sex, disability.type,
    CASE WHEN disability.type <> '{DisabilityType.NONE}' THEN disability.severity END,
    coalesce((SELECT group_concat(social_category.name, '، ' ORDER BY person_category.id) FROM person_category
        JOIN social_category ON social_category.id = person_category.category_id
        WHERE person_category.person_id = person.id AND person_category.until IS NULL), ''),
    coalesce(neighbourhood.name, ''), person.mobile, person.phone,
    (SELECT max(day) FROM (
        SELECT max(effective_on) AS day FROM coverage_event
            WHERE coverage_event.file_id = case_file.id AND {in_force("coverage_event")}
        UNION ALL SELECT max(pension_event.effective_on) FROM pension_event
            WHERE pension_event.pension_id = pension.id AND {in_force("pension_event")}
        UNION ALL SELECT max(queue_event.effective_on) FROM queue_event
            JOIN queue_entry ON queue_entry.id = queue_event.entry_id
            WHERE queue_entry.file_id = case_file.id AND queue_entry.service = '{PENSION}'
                AND {in_force("queue_event")})),
    household.sheba IS NOT NULL
FROM case_file
JOIN person ON person.id = case_file.person_id
    AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.gone_id = person.id AND merge.undone_at IS NULL)
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
LEFT JOIN disability ON disability.person_id = person.id AND disability.is_primary = 1
LEFT JOIN pension ON pension.file_id = case_file.id
"""


_BESIDE_KEPT = (
    "WITH facts({fields}) AS ({listed} WHERE case_file.id IN (SELECT value FROM json_each(?))) "
    "SELECT facts.*, file_list.* FROM facts LEFT JOIN file_list ON file_list.file_id = facts.file_id "
    "ORDER BY facts.file_id"
)


class Listed(NamedTuple):
    """What the tables know about a file that a list shows or a search finds; dates in ISO form."""

    file_id: int
    file_no: str
    national_id: str | None
    foreign_id: str | None
    first_name: str
    last_name: str
    father_name: str
    birth_date: str | None
    domain: str
    pension_state: str
    waiting: int
    """1 while the file stands in the pension queue."""
    coverage: str
    sex: str
    disability: str | None
    severity: str | None
    category: str
    """The names of the social categories, joined by «، »."""
    neighbourhood: str
    mobile: str | None
    phone: str | None
    last_event_on: str | None
    """Of coverage, of the pension and of its queue: the states that a list shows."""
    has_sheba: int


def shaped(facts: Sequence[Any]) -> tuple[tuple[Any, ...], list[str]]:
    """A `Listed` (or a tuple like one) as the row of the list, its words last, and the keys of its file."""
    (
        file_id, file_no, national_id, foreign_id, first, last, father, born, domain, pension, waiting,
        coverage, sex, disability, severity, category, neighbourhood, mobile, phone, event, has_sheba,
    ) = facts  # fmt: skip
    keys = file_keys(file_no, (national_id, foreign_id), (mobile, phone))
    given_key, family_key, name_sort = name_keys(first, last, father)
    row = (
        file_id, file_no, national_id or foreign_id or "", first, last, father, born, domain, pension,
        waiting, coverage, sex, disability, severity, category, neighbourhood, mobile or "", event,
        0 if has_sheba and mobile and born and neighbourhood else 1,
        given_key, family_key, name_sort, sorted_as(neighbourhood), " ".join(keys),
        file_words((first, last, father, neighbourhood, *category.split("، "))),
    )  # fmt: skip
    return row, keys


def add(uow: UnitOfWork, listed: Iterable[Sequence[Any]]) -> int:
    """Put files that are not on the search side yet onto it; takes `Listed` or plain tuples in its order."""
    iterator = iter(listed)
    written = 0
    while batch := list(islice(iterator, BATCH)):
        _insert(uow.raw, batch)
        written += len(batch)
    return written


def _insert(raw: Any, batch: list[Sequence[Any]]) -> None:
    rows: list[tuple[Any, ...]] = []
    words: list[tuple[int, str]] = []
    keys: list[tuple[str, int]] = []
    for facts in batch:
        row, found = shaped(facts)
        file_id = row[0]
        rows.append(row)
        words.append((file_id, row[-1]))
        keys += [(key, file_id) for key in found]
    keys.sort()  # neighbours on a page are written while the page is at hand
    with told():
        raw.executemany(_INSERT_ROW, rows)
        raw.executemany(_INSERT_WORDS, words)
        raw.executemany(_INSERT_KEY, keys)


def remove(uow: UnitOfWork, file_ids: Iterable[int]) -> None:
    """Take files off the search side, for instance before an import is undone."""
    raw = uow.raw
    with told():
        raw.executemany("DELETE FROM file_list WHERE file_id = ?", ((file_id,) for file_id in file_ids))


def refresh(uow: UnitOfWork, file_ids: Iterable[int]) -> None:
    """Compute the search side of these files again from the tables; files that are gone leave it."""
    ids = list(dict.fromkeys(file_ids))
    width = len(Listed._fields)
    statement = _BESIDE_KEPT.format(fields=", ".join(Listed._fields), listed=LISTED_SQL)
    for start in range(0, len(ids), BATCH):
        part = ids[start : start + BATCH]
        with told():
            found = uow.raw.execute(statement, (json.dumps(part),)).fetchall()
        fresh = [facts[:width] for facts in found if facts[width] is None]
        kept = {facts[0]: facts[width:] for facts in found if facts[width] is not None}
        rows = (shaped(facts[:width])[0] for facts in found if facts[0] in kept)
        changed = [(*row, row[0]) for row in rows if row != kept[row[0]]]
        gone = set(part) - {facts[0] for facts in found}
        if gone:
            remove(uow, gone)
        if fresh:
            _insert(uow.raw, fresh)
        if changed:
            with told():
                uow.raw.executemany(_UPDATE_ROW, changed)


def refresh_person(uow: UnitOfWork, person_id: int) -> None:
    """Refresh the file of a person, if they have one."""
    refresh(uow, _ids(uow, "SELECT id FROM case_file WHERE person_id = ?", person_id))


def refresh_persons(uow: UnitOfWork, person_ids: Iterable[int]) -> None:
    """Refresh the files of these persons."""
    statement = "SELECT id FROM case_file WHERE person_id IN (SELECT value FROM json_each(?))"
    refresh(uow, _ids(uow, statement, json.dumps(sorted(person_ids))))


def refresh_households(uow: UnitOfWork, household_ids: Iterable[int]) -> None:
    """Refresh every file of these households, after their neighbourhood or SHEBA changed."""
    statement = "SELECT id FROM case_file WHERE household_id IN (SELECT value FROM json_each(?))"
    refresh(uow, _ids(uow, statement, json.dumps(list(household_ids))))


def _ids(uow: UnitOfWork, statement: str, value: int | str) -> list[int]:
    with told():
        return [file_id for (file_id,) in uow.raw.execute(statement, (value,)).fetchall()]


def rebuild(uow: UnitOfWork) -> int:
    """Compute the whole search side again; returns the number of files."""
    with told():
        for table in ("search_key", "file_words", "file_list"):
            uow.raw.execute(f"DELETE FROM {table}")
        rebuild_members(uow)
        return add(uow, uow.raw.execute(f"{LISTED_SQL} ORDER BY case_file.id"))


def wrong_files(raw: Any, most: int = 100) -> list[int]:
    """Ids of files whose list row or keys differ from the tables (words are computed from the same facts)."""
    wrong: list[int] = []
    for facts in raw.execute(f"{LISTED_SQL} ORDER BY case_file.id"):
        row, keys = shaped(facts)
        kept = raw.execute("SELECT * FROM file_list WHERE file_id = ?", (row[0],)).fetchone()
        here = json.dumps(keys)
        known = raw.execute(
            "SELECT count(*) FROM search_key WHERE file_id = ? AND k IN (SELECT value FROM json_each(?))",
            (row[0], here),
        ).fetchone()[0]
        if kept != row or known != len(keys):
            wrong.append(row[0])
            if len(wrong) >= most:
                break
    return wrong
