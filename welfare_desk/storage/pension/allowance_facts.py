# SPDX-License-Identifier: Apache-2.0
"""What the file knows of a person where an allowance is decided, and the allowances that are drawn."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import UNPROVEN_TYPES, Coverage, Insurance, Kinship, Severity
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceFacts, AllowanceKind, AllowanceRow
from welfare_desk.storage.casework.sizes import SIZE_NOW
from welfare_desk.storage.casework.striking import drawn_state
from welfare_desk.storage.metadata import iso_day

_UNPROVEN = ", ".join(f"'{kind}'" for kind in UNPROVEN_TYPES)
_WORKERS = f"'{Insurance.SOCIAL_SECURITY}', '{Insurance.EMPLOYER}', '{Insurance.ARMED_FORCES}'"

_PROVEN = f"disability.ended_on IS NULL AND disability.type NOT IN ({_UNPROVEN})"
_WEIGHT = (
    "CASE severity WHEN 'very_severe' THEN 4 WHEN 'severe' THEN 3"
    " WHEN 'moderate' THEN 2 WHEN 'mild' THEN 1 ELSE 0 END"
)
_WEIGHTIEST = (
    f"SELECT {{}} FROM disability WHERE person_id = person.id AND {_PROVEN}"
    f" ORDER BY {_WEIGHT} DESC, is_primary DESC, id LIMIT 1"
)

_FACTS = f"""
SELECT case_file.id, coverage, person.birth_date,
    EXISTS (SELECT 1 FROM disability WHERE person_id = person.id AND {_PROVEN}),
    ({_WEIGHTIEST.format("severity")}), ({_WEIGHTIEST.format("commission_on")}),
    ({_WEIGHTIEST.format("valid_until")}),
    (SELECT count(DISTINCT disability.person_id) FROM household_member
        JOIN disability ON disability.person_id = household_member.person_id AND {_PROVEN}
        WHERE household_member.household_id = case_file.household_id AND until IS NULL),
    decile, decile_on, insurance IN ({_WORKERS})
FROM case_file JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id WHERE {{which}}
"""


def facts_of(raw: Any, file_id: int) -> AllowanceFacts:
    """What is known today of the person of a file; of several disabilities the weightiest counts."""
    return _facts(raw.execute(_FACTS.format(which="case_file.id = ?"), (file_id,)).fetchone())


def facts_of_files(raw: Any, files: Sequence[int]) -> dict[int, AllowanceFacts]:
    """The same of many files, by their rows."""
    which = "case_file.id IN (SELECT value FROM json_each(?))"
    rows = raw.execute(_FACTS.format(which=which), (json.dumps(list(files)),)).fetchall()
    return {row[0]: _facts(row) for row in rows}


def _facts(row: Any) -> AllowanceFacts:
    _, coverage, born, disabled, severity, voted, until, family, decile, asked, workers = row
    return AllowanceFacts(
        Coverage(coverage),
        iso_day(born),
        bool(disabled),
        Severity(severity) if severity else None,
        iso_day(voted),
        iso_day(until),
        family,
        decile,
        iso_day(asked),
        bool(workers),
    )


def around(raw: Any, file_id: int) -> tuple[list[tuple[int, Kinship]], int | None]:
    """The household's members with what they are to the head, and who acts for the person of the file."""
    members = raw.execute(
        "SELECT household_member.person_id, kinship FROM case_file JOIN household_member"
        " ON household_member.household_id = case_file.household_id AND until IS NULL WHERE case_file.id = ?"
        " ORDER BY household_member.id",
        (file_id,),
    ).fetchall()
    guardian = raw.execute(
        "SELECT guardian_id FROM case_file JOIN guardianship ON ward_id = case_file.person_id"
        " AND until IS NULL WHERE case_file.id = ?",
        (file_id,),
    ).fetchone()
    return [(person, Kinship(kinship)) for person, kinship in members], guardian[0] if guardian else None


_BEGAN = f"{drawn_state('allowance')} <> 'none'"
_NAME = "trim({0}.first_name || ' ' || {0}.last_name)"
_ROWS = f"""
SELECT allowance.id, allowance.version, kind, allowance.state, allowance.since, file_no,
    {_NAME.format("person")}, person.birth_date, drawer_id, {_NAME.format("drawer")},
    coalesce(allowance.sheba, household.sheba, ''), allowance.sheba IS NOT NULL, born_together,
    {SIZE_NOW}
"""
_FROM = """
FROM allowance JOIN case_file ON case_file.id = allowance.file_id
JOIN person ON person.id = case_file.person_id
JOIN person AS drawer ON drawer.id = drawer_id
JOIN household ON household.id = allowance.household_id
"""


def of_file(raw: Any, file_no: str) -> tuple[AllowanceRow, ...]:
    """Every allowance that the file has or had, the live ones first."""
    rows = raw.execute(
        f"{_ROWS}{_FROM} WHERE file_no = ? AND {_BEGAN} ORDER BY allowance.state = 'cut', kind", (file_no,)
    ).fetchall()
    return tuple(_row(row) for row in rows)


def page(
    raw: Any,
    kind: AllowanceKind | None,
    state: PensionState | None,
    *,
    offset: int,
    limit: int,
) -> tuple[tuple[AllowanceRow, ...], int]:
    """Allowances of the office by kind and file number, and how many there are; None takes every one."""
    where, values = _where(kind, state)
    rows = raw.execute(
        f"{_ROWS}{_FROM}{where} ORDER BY kind, file_no LIMIT ? OFFSET ?", (*values, limit, offset)
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) FROM allowance{where}", values).fetchone()
    return tuple(_row(row) for row in rows), int(total)


def _where(kind: AllowanceKind | None, state: PensionState | None) -> tuple[str, tuple[str, ...]]:
    asked = [(name, code) for name, code in (("kind", kind), ("allowance.state", state)) if code is not None]
    told = [_BEGAN, *(f"{name} = ?" for name, _ in asked)]
    return " WHERE " + " AND ".join(told), tuple(str(code) for _, code in asked)


def counts(raw: Any) -> dict[str, dict[str, int]]:
    """How many allowances there are by kind and state; figures count allowances."""
    found: dict[str, dict[str, int]] = {}
    for kind, state, number in raw.execute(
        f"SELECT kind, state, count(*) FROM allowance WHERE {_BEGAN} GROUP BY 1, 2 ORDER BY 1, 2"
    ).fetchall():
        found.setdefault(kind, {})[state] = number
    return found


def _row(row: Any) -> AllowanceRow:
    (
        row_id,
        version,
        kind,
        state,
        since,
        file_no,
        name,
        born,
        drawer_id,
        drawer,
        sheba,
        own,
        together,
        size,
    ) = row
    return AllowanceRow(
        row_id, version, AllowanceKind(kind), PensionState(state), date.fromisoformat(since), file_no, name,
        iso_day(born), drawer_id, drawer, sheba, bool(own), together, size,
    )  # fmt: skip
