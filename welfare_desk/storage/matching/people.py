# SPDX-License-Identifier: Apache-2.0
"""Everybody as the search compares them, verdicts, and the way from an old number to the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.likeness import Homes, Known
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework.striking import drawn_state

# Whoever was merged away stays as a bare row without identifiers; nobody compares, lists or finds it.
GONE = "(SELECT gone_id FROM merge WHERE undone_at IS NULL)"

PEOPLE_SQL = f"""
SELECT person.id, first_name, last_name, father_name, birth_date, national_id, foreign_id, mobile, phone,
    household_id
FROM person LEFT JOIN household_member ON person_id = person.id AND until IS NULL
WHERE person.id NOT IN {GONE} ORDER BY person.id
"""
HOMES_SQL = "SELECT id, sheba, address FROM household WHERE sheba IS NOT NULL OR address <> '' ORDER BY id"

_AT_ONCE = 10_000


def people(raw: Any) -> list[Known]:
    """Everybody of the office, ready to be compared."""
    folded: dict[str, str] = {}

    def key(name: str) -> str:
        found = folded.get(name)
        if found is None:
            found = folded[name] = fold(name)
        return found

    cursor = raw.execute(PEOPLE_SQL)
    known: list[Known] = []
    while rows := cursor.fetchmany(_AT_ONCE):
        known += [
            Known(
                i, key(given), key(family), key(father), born or "", national or "", foreign or "",
                mobile or "", phone or "", home or 0,
            )
            for i, given, family, father, born, national, foreign, mobile, phone, home in rows
        ]  # fmt: skip
    return known


def homes(raw: Any) -> Homes:
    """SHEBA and folded address of every household that has one of them."""
    return {i: (sheba or "", fold(address)) for i, sheba, address in raw.execute(HOMES_SQL)}


def verdicts(raw: Any) -> set[tuple[int, int]]:
    """Pairs that a clerk has said are two persons, the lower id first."""
    return set(raw.execute("SELECT first_id, second_id FROM not_same").fetchall())


@dataclass(frozen=True)
class Shown:
    """One of a pair as a list shows them; the file's facts are empty for a member without one."""

    id: int
    version: int
    first_name: str
    last_name: str
    father_name: str
    birth_date: str | None
    national_id: str | None
    foreign_id: str | None
    mobile: str | None
    file_no: str
    coverage: str
    pension: str
    opened_on: str | None


_SHOWN_SQL = f"""
SELECT person.id, person.version, first_name, last_name, father_name, birth_date, national_id, foreign_id,
    mobile, coalesce(file_no, ''), coalesce(coverage, ''), {drawn_state("pension")}, opened_on
FROM json_each(?) JOIN person ON person.id = value
LEFT JOIN case_file ON case_file.person_id = person.id
LEFT JOIN pension ON pension.file_id = case_file.id
"""


def shown(raw: Any, ids: Iterable[int]) -> dict[int, Shown]:
    """What a list of pairs shows of these people."""
    listed = "[" + ",".join(map(str, sorted(set(ids)))) + "]"
    return {row[0]: Shown(*row) for row in raw.execute(_SHOWN_SQL, (listed,))}


def former_keys(typed: str) -> tuple[str, str]:
    """A typed text as a file number and as an identifier; an unreadable one is a text that nobody has."""
    try:
        number = parse_file_no(typed)
    except RuleError:
        number = typed.strip()
    return number, fold(typed)


_CHAINS = """
WITH RECURSIVE chain(key, id) AS (
    SELECT key, kept_id FROM former_key JOIN merge ON merge.id = merge_id
        WHERE undone_at IS NULL{}
    UNION SELECT key, kept_id FROM chain JOIN merge ON gone_id = chain.id AND undone_at IS NULL)
SELECT key, chain.id, file_no FROM chain LEFT JOIN case_file ON person_id = chain.id
WHERE NOT EXISTS (SELECT 1 FROM merge WHERE gone_id = chain.id AND undone_at IS NULL)
"""
# Who was kept may have been merged away in turn: the chain is walked to its end.


def successor(raw: Any, keys: Iterable[str]) -> tuple[int, str | None] | None:
    """Who goes on for whoever one of these keys belonged to before a merge: person and number of the file."""
    for key in keys:
        if not key or raw.execute("SELECT 1 FROM former_key WHERE key = ?", (key,)).fetchone() is None:
            continue
        found = raw.execute(_CHAINS.format(" AND key = ?"), (key,)).fetchone()
        if found is not None:
            return int(found[1]), found[2]
    return None


def merged_away(file_id: int, file_no: str, stays: str) -> RuleError:
    """The refusal of what is to be recorded under the number of a file that was merged into another."""
    facts: dict[str, Any] = {"version": None, "current": None, "reason": "merged"}
    return RuleError("stale_row", table="case_file", id=file_id, merged=file_no, file_no=stays, **facts)


def successors(raw: Any) -> dict[str, int]:
    """Who goes on, by every identifier and file number that a merge has left behind."""
    return {key: int(person_id) for key, person_id, _ in raw.execute(_CHAINS.format(""))}


def whose(raw: Any, column: str, identifier: str) -> int | None:
    """Who has this national or foreigner ID (`column` names which), or goes on for whoever had it."""
    row = raw.execute(f"SELECT id FROM person WHERE {column} = ?", (identifier,)).fetchone()
    if row is not None:
        return int(row[0])
    goes_on = successor(raw, (identifier,))
    return None if goes_on is None else goes_on[0]
