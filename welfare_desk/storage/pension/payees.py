# SPDX-License-Identifier: Apache-2.0
"""Whom a file of payments may name: lines of a list, files of the office, and who draws for a file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD
from welfare_desk.domain.pension.settling import Payable, PaymentRow


def payables(raw: Any, list_id: int) -> list[Payable]:
    """The lines of a list by everything that names them: the head, whose file it is, whose account it was.

    What a household draws is paid by whichever of its members a bank names, as the list froze them.
    """
    rows = raw.execute(_LINES, (list_id,)).fetchall()
    members, files = _of_households(raw, list_id)
    return [
        Payable(
            line_id,
            file_no,
            tuple({one for one in (head, own, owner, *members.get(line_id, ())) if one}),
            sheba,
            net,
            tuple(sorted(files.get(line_id, set()) - {file_no})),
        )
        for line_id, file_no, head, own, sheba, net, owner in rows
    ]


_LINES = """SELECT l.id, l.file_no, l.identifier, coalesce(p.national_id, p.foreign_id, ''), l.sheba, l.net,
    l.owner_identifier FROM monthly_line l
    JOIN case_file f ON f.id = l.file_id JOIN person p ON p.id = f.person_id
    WHERE l.list_id = ? ORDER BY l.id"""
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(OF_HOUSEHOLD))
_MEMBERS = f"""SELECT l.id, json_extract(member.value, '$[1]') FROM monthly_line l,
    json_each(l.household, '$.members') AS member WHERE l.list_id = ? AND l.kind IN ({_KINDS})"""
_FILES = f"""SELECT l.id, f.file_no FROM monthly_line l JOIN case_file f ON f.household_id = l.household_id
    WHERE l.list_id = ? AND l.kind IN ({_KINDS})"""


def _of_households(raw: Any, list_id: int) -> tuple[Mapping[int, set[str]], Mapping[int, set[str]]]:
    """By line of what a household draws: identifiers of its members, numbers of its files."""
    found: tuple[defaultdict[int, set[str]], ...] = (defaultdict(set), defaultdict(set))
    for told, statement in zip(found, (_MEMBERS, _FILES), strict=True):
        for line_id, name in raw.execute(statement, (list_id,)):
            told[line_id].add(name)
    return found[0], found[1]


def files_of(raw: Any, rows: Iterable[PaymentRow]) -> dict[int, int]:
    """By row number the file of the office that an unexpected payment names, where there is one."""
    found = {}
    for row in rows:
        hit = raw.execute(
            "SELECT f.id FROM case_file f JOIN person p ON p.id = f.person_id WHERE f.file_no = :file"
            " UNION ALL SELECT f.id FROM case_file f JOIN person p ON p.id = f.person_id"
            " WHERE :id <> '' AND (p.national_id = :id OR p.foreign_id = :id) LIMIT 1",
            {"file": row.file_no, "id": row.identifier},
        ).fetchone()
        if hit is not None:
            found[row.row_no] = int(hit[0])
    return found


_NAMED = """SELECT f.file_no, p.national_id, p.foreign_id FROM case_file f
    JOIN household h ON h.id = f.household_id
    JOIN person p ON p.id IN (f.person_id, h.head_person_id, h.sheba_owner_id)
        OR p.id IN (SELECT drawer_id FROM allowance WHERE allowance.file_id = f.id)
    WHERE f.file_no IN (SELECT value FROM json_each(?))"""


def on_record(raw: Any, file_nos: Iterable[str]) -> Mapping[str, set[str]]:
    """By file number every identifier known for it: of the client, the head, whoever draws its payments."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    asked = json.dumps(sorted({one for one in file_nos if one}))
    for file_no, national, foreign in raw.execute(_NAMED, (asked,)):
        found[file_no].update(one for one in (national, foreign) if one)
    return found
