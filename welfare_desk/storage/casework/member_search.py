# SPDX-License-Identifier: Apache-2.0
"""Members of households who have no file, as the search box finds them; also who left one.

They stand in a small index of their own, so that what is found in files costs nothing more.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Index, Integer, Text

from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.finding import (
    AFTER_ALL,
    TAIL,
    Query,
    name_keys,
    order_prefixes,
    reversed_tail,
    understand,
)
from welfare_desk.domain.summary.listing import MemberHit
from welfare_desk.domain.text import layout_guesses
from welfare_desk.storage.metadata import iso_day, strict_table
from welfare_desk.storage.trouble import told
from welfare_desk.storage.uow import UnitOfWork

MEMBER_KEY = strict_table(
    "member_key",
    Column("k", Text, primary_key=True),
    Column("person_id", Integer, primary_key=True),
    derived=True,
    sqlite_with_rowid=False,
)
Index("ix_member_key_person_id", MEMBER_KEY.c.person_id)

_WITHOUT_FILE = (
    "FROM person WHERE EXISTS (SELECT 1 FROM household_member WHERE household_member.person_id = person.id)"
    " AND NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.person_id = person.id)"
    " AND NOT EXISTS (SELECT 1 FROM merge WHERE merge.gone_id = person.id AND merge.undone_at IS NULL)"
)
_FACTS = (
    "SELECT person.id, national_id, foreign_id, mobile, phone, first_name, last_name, father_name "
    + _WITHOUT_FILE
)
_INSERT = "INSERT OR IGNORE INTO member_key (k, person_id) VALUES (?, ?)"
_BY_KEY = "SELECT DISTINCT person_id FROM member_key WHERE k >= ? AND k < ? LIMIT ?"
_ROWS = (
    "SELECT person.id, first_name, last_name, father_name, birth_date, coalesce(national_id, foreign_id, ''),"
    " kinship, coalesce((SELECT file_no FROM case_file WHERE case_file.household_id = household.id"
    " ORDER BY case_file.person_id IS NOT head_person_id, case_file.id LIMIT 1), ''), until"
    " FROM person JOIN household_member ON household_member.id ="
    " (SELECT place.id FROM household_member AS place WHERE place.person_id = person.id"
    " ORDER BY place.until IS NOT NULL, place.until DESC, place.id DESC LIMIT 1)"
    " JOIN household ON household.id = household_member.household_id"
    " WHERE person.id IN (SELECT value FROM json_each(?))"
)

_THEIR_FILES = (
    "SELECT case_file.id FROM case_file WHERE household_id IN"
    " (SELECT household_id FROM household_member WHERE until IS NULL AND person_id IN ({persons}))"
)


def keys(facts: Sequence[Any]) -> list[str]:
    """Keys of a member: id, national and foreigner ID, mobile, phone, given, family, father's name."""
    _, national_id, foreign_id, mobile, phone, first, last, father = facts
    given_key, family_key, _ = name_keys(first, last, father)
    found = dict.fromkeys((given_key, family_key))
    found.update((key, None) for key in (national_id, foreign_id, mobile, phone) if key)
    found.update((TAIL + key[::-1], None) for key in (mobile, phone) if key)
    return list(found)


def add_members(uow: UnitOfWork, facts: Iterable[Sequence[Any]]) -> None:
    """Put members without a file on; takes tuples as `keys` does."""
    pairs = [(key, one[0]) for one in facts for key in keys(one)]
    pairs.sort()
    with told():
        uow.raw.executemany(_INSERT, pairs)


def persons_of(raw: Any, file_ids: Iterable[int]) -> set[int]:
    """The persons these files are about."""
    statement = "SELECT person_id FROM case_file WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in raw.execute(statement, (json.dumps(list(file_ids)),))}


def refresh_members(uow: UnitOfWork, person_ids: Iterable[int]) -> None:
    """Compute again what these persons are found by: nothing for one with a file or never of a household."""
    wanted = json.dumps(list(person_ids))
    if wanted == "[]":
        return
    among = " (SELECT value FROM json_each(?))"
    with told():
        uow.raw.execute(f"DELETE FROM member_key WHERE person_id IN{among}", (wanted,))
        found = uow.raw.execute(f"{_FACTS} AND person.id IN{among}", (wanted,)).fetchall()
    add_members(uow, found)


def rebuild_members(uow: UnitOfWork) -> None:
    """Compute the whole index again."""
    with told():
        uow.raw.execute("DELETE FROM member_key")
        found = uow.raw.execute(_FACTS).fetchall()
    add_members(uow, found)


def wrong_members(raw: Any, most: int = 100) -> list[int]:
    """Ids of persons whose keys are not those of a member without a file, or who should have none."""
    kept: dict[int, set[str]] = {}
    for key, person_id in raw.execute("SELECT k, person_id FROM member_key"):
        kept.setdefault(person_id, set()).add(key)
    wrong = [facts[0] for facts in raw.execute(_FACTS) if kept.pop(facts[0], set()) != set(keys(facts))]
    return sorted([*wrong, *kept])[:most]


def ranges(query: Query) -> list[tuple[str, str]]:
    """Where in the index the hits of a query stand, the likeliest first."""
    found = []
    if query.code:
        found.append((query.code, query.code + AFTER_ALL))
        tail = reversed_tail(query.code)
        found += [(tail, tail + AFTER_ALL)] if tail else []
    return found + [(prefix, prefix + AFTER_ALL) for prefix in order_prefixes(query.ways)]


def files_clause(query: Query) -> tuple[str, list[str]]:
    """A SELECT of the ids of the files in whose households a query finds members, and its values."""
    among = ranges(query)
    if not among:
        return "SELECT 0", []
    found = " UNION ".join(["SELECT person_id FROM member_key WHERE k >= ? AND k < ?"] * len(among))
    return _THEIR_FILES.format(persons=found), [end for limits in among for end in limits]


def find_members(raw: Any, text: str, limit: int) -> tuple[MemberHit, ...]:
    """The first members for a typed text, tried in the other keyboard layout when nothing is found."""
    for typed in (text, *layout_guesses(text)):
        ids: dict[int, None] = {}
        for low, high in ranges(understand(typed)):
            if len(ids) < limit:
                ids.update((row[0], None) for row in raw.execute(_BY_KEY, (low, high, limit)).fetchall())
        if ids:
            return rows_of(raw, list(ids)[:limit])
    return ()


def rows_of(raw: Any, person_ids: Sequence[int]) -> tuple[MemberHit, ...]:
    """These members as they are shown, in the order asked for."""
    found = {row[0]: row for row in raw.execute(_ROWS, (json.dumps(list(person_ids)),)).fetchall()}
    return tuple(_hit(found[person_id]) for person_id in person_ids if person_id in found)


def _hit(row: Sequence[Any]) -> MemberHit:
    person_id, first, last, father, born, identifier, kinship, file_no, until = row
    name, place = f"{first} {last}".strip(), Kinship(kinship)
    return MemberHit(
        person_id, name, father, iso_day(born), identifier, place, file_no, left_on=iso_day(until)
    )
