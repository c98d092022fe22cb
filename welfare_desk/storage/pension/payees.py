# SPDX-License-Identifier: Apache-2.0
"""Whom a file of payments may name: lines of a list, files of the office, and who draws for a file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from welfare_desk.domain.pension.settling import Payable, PaymentRow


def payables(raw: Any, list_id: int) -> list[Payable]:
    """The lines of a list by everything that names them: the head, whose file it is, whose account it was."""
    rows = raw.execute(
        "SELECT l.id, l.file_no, l.identifier, coalesce(p.national_id, p.foreign_id, ''), l.sheba, l.net,"
        " l.owner_identifier FROM monthly_line l"
        " JOIN case_file f ON f.id = l.file_id JOIN person p ON p.id = f.person_id"
        " WHERE l.list_id = ? ORDER BY l.id",
        (list_id,),
    )
    return [
        Payable(line_id, file_no, tuple({one for one in (head, own, owner) if one}), sheba, net)
        for line_id, file_no, head, own, sheba, net, owner in rows
    ]


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
