# SPDX-License-Identifier: Apache-2.0
"""Candidates for a person being typed, from the name-order indexes of files and members.

A slip stands in one of the two names: whoever has either name as typed is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.doubles import MOST, YEARS, AccountHolder, Likely, Typed, unlikeness
from welfare_desk.domain.casework.finding import AFTER_ALL, order_key
from welfare_desk.storage.casework.member_search import rows_of
from welfare_desk.storage.casework.striking import opening_taken_back
from welfare_desk.storage.matching.people import successor, whose
from welfare_desk.storage.metadata import iso_day

MOST_READ = 4_000
"""Candidates of one range at most, so that the commonest name stays within a blink."""

_SHORTEST = 2
_BORN = "(?3 IS NULL OR birth_date IS NULL OR birth_date BETWEEN ?3 AND ?4)"
_FILES = tuple(
    "SELECT file_id, file_no, first_name, last_name, father_name, birth_date, national_id, coverage"
    f" FROM file_list INDEXED BY ix_file_list_{index} WHERE {index}_key >= ?1 AND {index}_key < ?2"
    f" AND {_BORN} LIMIT {MOST_READ}"
    for index in ("given", "family")
)
_MEMBERS = (
    "SELECT person.id, first_name, last_name, father_name, birth_date"
    " FROM (SELECT DISTINCT person_id AS found"
    f" FROM member_key WHERE k >= ?1 AND k < ?2 LIMIT {MOST_READ}) JOIN person ON person.id = found"
    f" WHERE {_BORN}"
)
_PERSON_OF = "SELECT id, person_id FROM case_file WHERE id IN ({})"
_MISTAKEN = f"SELECT 1 FROM case_file WHERE id = ? AND {opening_taken_back()}"
_KNOWN_FIELDS = (
    "first_name", "last_name", "father_name", "birth_date", "national_id", "foreign_id", "sex", "mobile"
)  # fmt: skip
_SAME = (
    f"SELECT person.id, file_no, coverage, {opening_taken_back()}, {', '.join(_KNOWN_FIELDS)} FROM person"
    " LEFT JOIN case_file ON case_file.person_id = person.id WHERE person.id = ?"
)
_ACCOUNT = (
    "SELECT trim(person.first_name || ' ' || person.last_name), file.file_no FROM household"
    " JOIN case_file AS file ON file.household_id = household.id"
    " JOIN person ON person.id = coalesce(household.sheba_owner_id, household.head_person_id, file.person_id)"
    " WHERE household.sheba = ?1"
    " AND household.id NOT IN (SELECT household_id FROM case_file WHERE file_no = ?2)"
    " ORDER BY file.person_id = person.id DESC, file.id LIMIT 1"
)


def with_sheba(raw: Any, sheba: str, file_no: str) -> AccountHolder | None:
    """Whose account this SHEBA is in a household other than that of the file; None where nobody's."""
    row = raw.execute(_ACCOUNT, (sheba, file_no)).fetchone()
    return None if row is None else AccountHolder(*row)


def with_identifier(raw: Any, column: str, identifier: str) -> Likely | None:
    """Whoever has this identifier already, also from before a merge: with their file or household."""
    found = whose(raw, column, identifier)
    return None if found is None else with_id(raw, found)


def with_file(raw: Any, file_no: str) -> Likely | None:
    """The person of the file with this number, or who goes on since a merge; None where there is no such."""
    goes_on = successor(raw, (file_no,))
    if goes_on is not None:
        return with_id(raw, goes_on[0])
    row = raw.execute("SELECT person_id FROM case_file WHERE file_no = ?", (file_no,)).fetchone()
    return None if row is None else with_id(raw, row[0])


def with_id(raw: Any, person_id: int) -> Likely | None:
    """This person with their file or household, and what is recorded of them; None where there is no such.

    A file that was opened by mistake is none: registering the person opens it anew.
    """
    row = raw.execute(_SAME, (person_id,)).fetchone()
    if row is None:
        return None
    person_id, file_no, coverage, mistaken, *recorded = row
    known = {name: str(value) for name, value in zip(_KNOWN_FIELDS, recorded, strict=True) if value}
    home = next(iter(rows_of(raw, [person_id])), None)
    if mistaken:
        home = None if home is None or home.file_no == file_no else home
        file_no = coverage = None
    return Likely(
        person_id,
        f"{known.get('first_name', '')} {known.get('last_name', '')}".strip(),
        known.get("father_name", ""),
        iso_day(known.get("birth_date")),
        known.get("national_id") or known.get("foreign_id", ""),
        file_no or (home.file_no if home is not None else ""),
        Coverage(coverage) if coverage else None,
        same_identifier=True,
        left_on=None if file_no or home is None else home.left_on,
        fields=known,
    )


def likely(raw: Any, typed: Typed) -> tuple[Likely, ...]:
    """The likeliest persons, nearest first; nothing before both names and father or birth year are typed.

    A file that was opened by mistake leads nowhere and is not among them.
    """
    if min(len(typed.given), len(typed.family)) < _SHORTEST or not (typed.father or typed.born):
        return ()
    years: _Years = (None, None)
    if typed.born is not None:
        years = (f"{typed.born - YEARS}-01-01", f"{typed.born + YEARS}-12-31")
    near = sorted({*_near_files(raw, typed, years), *_near_members(raw, typed, years)})[:MOST]
    files = [row for _, is_member, row in near if not is_member]
    persons = {}
    if files:
        marks = ", ".join("?" * len(files))
        persons = dict(raw.execute(_PERSON_OF.format(marks), [row[0] for row in files]).fetchall())
    homes = {hit.person_id: hit for hit in rows_of(raw, [row[0] for _, member, row in near if member])}
    found = []
    for _, is_member, row in near:
        if not is_member:
            file_id, file_no, first, last, father, born, known_by, coverage = row
            name = f"{first} {last}".strip()
            found.append(
                Likely(persons[file_id], name, father, iso_day(born), known_by, file_no, Coverage(coverage))
            )
        elif (hit := homes.get(row[0])) is not None:
            found.append(
                Likely(
                    hit.person_id,
                    hit.name,
                    hit.father_name,
                    hit.birth_date,
                    hit.identifier,
                    hit.file_no,
                    None,
                    left_on=hit.left_on,
                )
            )
    return tuple(found)


_Near = tuple[int, bool, tuple[Any, ...]]
_Years = tuple[str | None, str | None]


def _prefixes(typed: Typed) -> list[str]:
    """Beginnings of name-order keys under which a double may stand: either name first, whole."""
    return list(dict.fromkeys((f"{typed.given} ", f"{typed.family} ")))


def _near_files(raw: Any, typed: Typed, years: _Years) -> Iterator[_Near]:
    for prefix in _prefixes(typed):
        for statement in _FILES:
            for row in raw.execute(statement, (prefix, prefix + AFTER_ALL, *years)):
                apart = _apart(typed, row[2:6])
                if apart is not None and not _is_mistaken(raw, row):
                    yield apart, False, tuple(row)


def _is_mistaken(raw: Any, row: Sequence[Any]) -> bool:
    """Asked of the few closed files that are near."""
    return row[7] == Coverage.CLOSED and raw.execute(_MISTAKEN, (row[0],)).fetchone() is not None


def _near_members(raw: Any, typed: Typed, years: _Years) -> Iterator[_Near]:
    for prefix in _prefixes(typed):
        for row in raw.execute(_MEMBERS, (prefix, prefix + AFTER_ALL, *years)):
            apart = _apart(typed, row[1:5])
            if apart is not None:
                yield apart, True, (row[0],)


def _apart(typed: Typed, known: Sequence[Any]) -> int | None:
    first, last, father, born = known
    year = int(born[:4]) if born else None
    return unlikeness(typed, order_key(first), order_key(last), order_key(father), year)
