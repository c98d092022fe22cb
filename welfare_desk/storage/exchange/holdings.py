# SPDX-License-Identifier: Apache-2.0
"""Whom the office already knows among the people of a list: looked up by identifier and file number."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.exchange.intake import file_no_key
from welfare_desk.domain.exchange.outcome import Held
from welfare_desk.domain.numbering import file_no_order, next_file_no
from welfare_desk.storage.casework.life import highest_file_no
from welfare_desk.storage.matching.people import GONE, successors
from welfare_desk.storage.metadata import iso_day

_BY_IDENTIFIER = """
SELECT id FROM person WHERE national_id IN (SELECT value FROM json_each(?))
UNION SELECT id FROM person WHERE foreign_id IN (SELECT value FROM json_each(?))
"""

_PEOPLE = f"""
SELECT person.id, case_file.id, household.id, person.national_id, person.foreign_id, person.first_name,
    person.last_name, person.father_name, person.sex, person.birth_date, person.mobile, person.phone,
    case_file.file_no, case_file.domain, case_file.coverage, case_file.note, household.declared_size,
    household.decile, household.sheba, household.address, household.postal_code, neighbourhood.name,
    (SELECT group_concat(name, '، ') FROM (SELECT social_category.name FROM person_category
        JOIN social_category ON social_category.id = person_category.category_id
        WHERE person_category.person_id = person.id AND person_category.until IS NULL
        ORDER BY person_category.id)),
    (SELECT json_group_array(json_array(type, severity, commission_on)) FROM (SELECT * FROM disability
        WHERE disability.person_id = person.id AND ended_on IS NULL ORDER BY is_primary DESC, id))
FROM person
LEFT JOIN case_file ON case_file.person_id = person.id
LEFT JOIN household_member ON household_member.person_id = person.id AND household_member.until IS NULL
LEFT JOIN household ON household.id = coalesce(case_file.household_id, household_member.household_id)
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
WHERE person.id IN (SELECT value FROM json_each(?)) AND person.id NOT IN {GONE}
"""


def held_people(
    raw: Any, national_ids: Collection[str], foreign_ids: Collection[str], file_nos: Collection[str]
) -> list[Held]:
    """Everybody of the office who has one of these identifiers or file numbers, in one reading each.

    What a merge has left behind finds whoever was kept.
    """
    found = {
        person_id
        for (person_id,) in raw.execute(
            _BY_IDENTIFIER, (json.dumps(list(national_ids)), json.dumps(list(foreign_ids)))
        )
    }
    wanted = {file_no_key(number) for number in file_nos}
    if wanted:
        # Numbers are compared in their folded form, which no index knows; the index of numbers is read whole.
        numbers = raw.execute("SELECT file_no, person_id FROM case_file")
        found.update(person_id for file_no, person_id in numbers if file_no_key(file_no) in wanted)
    former: dict[int, list[str]] = {}
    for key, person_id in successors(raw).items():
        former.setdefault(person_id, []).append(key)
        if key in national_ids or key in foreign_ids or file_no_key(key) in wanted:
            found.add(person_id)
    if not found:
        return []
    rows = raw.execute(_PEOPLE, (json.dumps(sorted(found)),))
    return [_held(row, tuple(former.get(row[0], ()))) for row in rows]


def _held(row: Iterable[Any], former: tuple[str, ...]) -> Held:
    (
        person_id, file_id, household_id, national_id, foreign_id, first, last, father, sex, born, mobile,
        phone, file_no, domain, coverage, note, size, decile, sheba, address, postal_code, neighbourhood,
        categories, disabilities,
    ) = row  # fmt: skip
    known = json.loads(disabilities or "[]")
    client = Client(
        national_id=national_id,
        foreign_id=foreign_id,
        first_name=first,
        last_name=last,
        father_name=father,
        sex=Sex(sex),
        birth_date=iso_day(born),
        file_no=file_no or "",
        domain=Domain(domain) if domain else None,
        category=categories or "",
        disabilities=tuple(DisabilityType(kind) for kind, *_ in known),
        severity=Severity(known[0][1]) if known else Severity.UNKNOWN,
        household_size=size,
        decile=decile,
        sheba=sheba,
        mobile=mobile,
        phone=phone,
        neighbourhood=neighbourhood or "",
        address=address or "",
        postal_code=postal_code,
        note=note or "",
    )
    voted = any(commission_on for *_, commission_on in known)
    return Held(client, person_id, file_id, household_id, former, voted, coverage in ENDED)


def spellings(raw: Any, table: str) -> dict[str, tuple[int, str]]:
    """Folded key → id and name of every entry of ``neighbourhood`` or ``social_category``."""
    assert table in ("neighbourhood", "social_category")
    return {key: (row_id, name) for row_id, key, name in raw.execute(f"SELECT id, fold, name FROM {table}")}


def next_numbers(raw: Any, year: int, claimed: Iterable[str], count: int) -> list[str]:
    """The next ``count`` free file numbers of a Jalali year, after the office's and the list's own."""
    if count == 0:
        return []
    taken = [number for number in claimed if _is_plain(number, year)]
    given = highest_file_no(raw, year)
    taken += [] if given is None else [given]
    highest = max(taken, key=file_no_order, default=None)
    numbers = []
    for _ in range(count):
        highest = next_file_no(year, highest)
        numbers.append(highest)
    return numbers


def _is_plain(number: str, year: int) -> bool:
    head, dash, tail = number.partition("-")
    return (
        head == f"{year:04d}" and dash == "-" and len(tail) in (5, 6) and tail.isascii() and tail.isdecimal()
    )
