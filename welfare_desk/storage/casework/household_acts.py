# SPDX-License-Identifier: Apache-2.0
"""An act on a household as the trail kept it, what was built upon it since, and putting its rows back."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE
from welfare_desk.storage.casework import guardians, households
from welfare_desk.storage.casework.homes_in_order import homes_out_of_order
from welfare_desk.storage.casework.tables import HOUSEHOLD, PERSON
from welfare_desk.storage.matching.rules import references
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.putting_back import InTheWayError, Step, put_back
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

TAKEN_BACK = "household_act"
"""An entry of the trail that is about this kind has taken another one back, whose number is the key."""

_TOLD = {"household": (HOUSEHOLD, households.TRAIL), "person": (PERSON, guardians.TRAIL)}
"""Rows whose trail tells, under a name that is no column, what an act did in rows of other tables."""

_ROWS = {
    "person", "household", "household_member", "case_file", "pension", "allowance", "guardianship",
    "former_size",
}  # fmt: skip
"""Tables of which rows are put back; the name of a neighbourhood stays on the office's list."""

_DECIDES: dict[str, set[str]] = {
    "household": {"head_person_id", households.TRAIL},
    "household_member": {"household_id", "person_id", "kinship", "until"},
    "guardianship": {"ward_id", "guardian_id", "until"},
    "case_file": {"person_id", "household_id"},
    "pension": {"file_id", "household_id"},
    "allowance": {"file_id", "household_id"},
}
"""Fields of a touched row that must be as the act left them, whichever it wrote: whose the row is, and where.

Kinship is told from the head, so the head counts for every act; whoever was merged away has no place left.
"""

_WHO = shown_name("audit.user")
_LATER = f"""
SELECT DISTINCT later.tbl, later.row_id, later.changes, audit.command, audit.at, {_WHO}, audit.entities,
    audit.seq
FROM audit_row AS mine JOIN audit_row AS later
    ON later.tbl = mine.tbl AND later.row_id = mine.row_id AND later.seq > mine.seq
JOIN audit ON audit.seq = later.seq WHERE mine.seq = ? ORDER BY audit.seq DESC
"""
_LAST = f"""
SELECT audit.command, audit.at, {_WHO} FROM audit_row JOIN audit ON audit.seq = audit_row.seq
WHERE tbl = ? AND ? BETWEEN row_id AND row_id + audit_row.row_count - 1
    AND (? = '' OR json_type(changes, '$.' || ?) IS NOT NULL)
ORDER BY audit_row.id DESC LIMIT 1
"""

_LAST_IN = f"""
SELECT audit.command, audit.at, {_WHO} FROM audit_row JOIN audit ON audit.seq = audit_row.seq
WHERE (tbl = 'household' AND row_id = ?1) OR (tbl = 'household_member'
    AND row_id IN (SELECT id FROM household_member WHERE household_id = ?1))
ORDER BY audit_row.id DESC LIMIT 1
"""

_OF_HOUSEHOLD = f"""
SELECT DISTINCT audit.seq, audit.command, audit.at, {_WHO}, audit.entities
FROM audit_row JOIN audit ON audit.seq = audit_row.seq
WHERE (tbl = 'household' AND row_id = ?1) OR (tbl = 'person' AND row_id IN
    (SELECT person_id FROM household_member WHERE household_id = ?1 AND until IS NULL))
ORDER BY audit.seq DESC
"""


@dataclass(frozen=True)
class Touched:
    """A row as an act touched it; `changes` holds what each field was and became, None for a row it made."""

    table: str
    row_id: int
    changes: dict[str, list[Any]] | None


@dataclass(frozen=True)
class HouseholdAct:
    """One entry of the trail: which command, what it was about (``file:…``), its rows in their order."""

    entry: int
    command: str
    about: tuple[str, ...]
    rows: tuple[Touched, ...]

    @property
    def made(self) -> set[tuple[str, int]]:
        """The rows that came with the act."""
        return {(row.table, row.row_id) for row in self.rows if row.changes is None}


@dataclass(frozen=True)
class LastAct:
    """The last act on a household that stands: its number in the trail, what, when, by whom."""

    entry: int
    command: str
    on: date
    by: str


def last(raw: Any, file_no: str, commands: Collection[str]) -> LastAct | None:
    """The last act on the household of this file, or on a member of it; None where each was taken back."""
    home = raw.execute("SELECT household_id FROM case_file WHERE file_no = ?", (file_no,)).fetchone()
    entries = raw.execute(_OF_HOUSEHOLD, (home[0],)).fetchall() if home is not None else []
    undone = {number for *_, entities in entries for number in _undone(entities)}
    for entry, command, at, by, _ in entries:
        if command in commands and entry not in undone:
            return LastAct(entry, command, _day(at), by)
    return None


def _undone(entities: str) -> list[int]:
    """The acts that an entry about these has taken back."""
    told = (about.partition(":") for about in json.loads(entities))
    return [int(key) for kind, _, key in told if kind == TAKEN_BACK]


def _day(at: str) -> date:
    return datetime.fromisoformat(at).astimezone(IRAN).date()


def find(uow: UnitOfWork, entry: int, commands: Collection[str]) -> HouseholdAct:
    """The act that has this number in the trail; RuleError `act_not_found` where it is none of these."""
    head = uow.raw.execute("SELECT command, entities FROM audit WHERE seq = ?", (entry,)).fetchone()
    if head is None or head[0] not in commands:
        raise RuleError("act_not_found", entry=entry)
    rows = uow.raw.execute(
        "SELECT tbl, row_id, changes FROM audit_row WHERE seq = ? ORDER BY id", (entry,)
    ).fetchall()
    touched = tuple(
        Touched(table, row_id, None if changes is None else json.loads(changes))
        for table, row_id, changes in rows
        if table in _ROWS
    )
    return HouseholdAct(entry, head[0], tuple(json.loads(head[1])), touched)


def check_last(uow: UnitOfWork, act: HouseholdAct) -> None:
    """RuleError `act_taken_back`; `act_built_upon` (facts: act, by, date) names what came since."""
    later = uow.raw.execute(_LATER, (act.entry,)).fetchall()
    undone = {number: seq for *_, entities, seq in later for number in _undone(entities)}
    if act.entry in undone:
        raise RuleError("act_taken_back")
    gone = undone.keys() | set(undone.values()) | _parted_again(uow)
    built_on = _built_on(act)
    for table, row_id, changes, command, at, by, _, seq in later:
        fields = set(json.loads(changes or "{}"))
        meant = built_on[table, row_id]
        if seq not in gone and (fields if meant is None else fields & meant):
            raise _built_upon(command, at, by)


def _parted_again(uow: UnitOfWork) -> set[int]:
    """Entries of merges that were taken back, and of the taking back: together they changed nothing."""
    entries = uow.raw.execute(
        "SELECT DISTINCT seq FROM audit_row JOIN merge ON merge.id = row_id"
        " WHERE tbl = 'merge' AND undone_at IS NOT NULL"
    )
    return {seq for (seq,) in entries}


def _built_on(act: HouseholdAct) -> dict[tuple[str, int], set[str] | None]:
    """The fields of each row that must be as the act left them; None for every field of what it made."""
    fields: dict[tuple[str, int], set[str] | None] = dict.fromkeys(act.made)
    for row in act.rows:
        key = row.table, row.row_id
        meant = fields.setdefault(key, set(_DECIDES.get(row.table, ())))
        if meant is not None:
            meant |= set(row.changes or ())
            if "sheba_owner_id" in meant:
                meant.add("sheba")
    return fields


def _built_upon(command: str, at: str, by: str) -> RuleError:
    return RuleError("act_built_upon", act=command, by=by, date=_day(at).isoformat())


def take_back(uow: UnitOfWork, act: HouseholdAct) -> None:
    """Put the rows of the act back as they were before it. RuleError `act_built_upon`."""
    homes, persons = _concerned(uow, act)
    try:
        put_back(uow, _steps(act))
    except InTheWayError as taken:
        raise _last_at(uow, *_in_the_way(uow, taken.table, taken.row_id)) from None
    for row in act.rows:
        table, name = _TOLD.get(row.table, (None, ""))
        if table is not None and (row.table, row.row_id) not in act.made:
            uow.update(table, row.row_id, None, {})
            if row.changes and name in row.changes:
                uow.touched(table, row.row_id, {name: row.changes[name][::-1]})
    # An owner whom the act forgot is named again, as before it, also one who had not belonged there then.
    named = {
        row.row_id for row in act.rows if row.table == "household" and "sheba_owner_id" in (row.changes or ())
    }
    for home in homes:
        if home not in named and not households.owner_belongs(uow, home):
            raise _last_at(uow, "household", home, "sheba_owner_id")
    for paid in ("pension", "allowance"):  # granted since, and left behind in the other household
        for (row_id,) in uow.raw.execute(_LEFT_BEHIND.format(table=paid), (json.dumps(sorted(homes)),)):
            raise _last_at(uow, paid, row_id)
    for home in homes_out_of_order(uow.raw, homes):
        raise _last_in(uow, home)
    households.settle(uow, homes, persons)


_LEFT_BEHIND = """SELECT payment.id FROM {table} AS payment JOIN case_file ON case_file.id = payment.file_id
    WHERE payment.household_id <> case_file.household_id
    AND EXISTS (SELECT 1 FROM json_each(?) WHERE value IN (payment.household_id, case_file.household_id))"""


def _steps(act: HouseholdAct) -> list[Step]:
    steps: list[Step] = []
    for row in act.rows:
        if row.changes is None:
            steps.append((row.table, row.row_id, None))
        elif (row.table, row.row_id) not in act.made:
            columns = METADATA.tables[row.table].c
            old = {name: pair[0] for name, pair in row.changes.items() if name in columns}
            steps.append((row.table, row.row_id, old))
    return steps


def _concerned(uow: UnitOfWork, act: HouseholdAct) -> tuple[list[int], list[int]]:
    """The households that the act was about and that stay, and whoever it moved."""
    ids: dict[str, list[int]] = {name: [] for name in _ROWS}
    for row in act.rows:
        ids[row.table].append(row.row_id)
    placed = uow.raw.execute(
        "SELECT household_id, person_id FROM household_member"
        " WHERE id IN (SELECT value FROM json_each(?1))"
        " OR (until IS NULL AND person_id IN (SELECT value FROM json_each(?2)))",
        (json.dumps(ids["household_member"]), json.dumps(ids["person"])),
    ).fetchall()
    homes = dict.fromkeys([*ids["household"], *(home for home, _ in placed)])
    stay = [home for home in homes if ("household", home) not in act.made]
    return stay, sorted({*ids["person"], *(person for _, person in placed)})


def _in_the_way(uow: UnitOfWork, table: str, row_id: int) -> tuple[str, int]:
    """The row that keeps this one from being put back: what refers to it, or what has its place now."""
    ways = {
        "household_member": "SELECT there.id FROM household_member JOIN household_member AS there"
        " ON there.person_id = household_member.person_id AND there.until IS NULL"
        " WHERE household_member.id = ?",
        "pension": "SELECT there.id FROM audit_row JOIN pension AS there"
        " ON there.household_id = json_extract(changes, '$.household_id[0]')"
        f" AND there.state IN ({', '.join(repr(state.value) for state in sorted(LIVE))})"
        " WHERE tbl = 'pension' AND row_id = ? ORDER BY audit_row.id DESC LIMIT 1",
        "allowance": "SELECT there.id FROM audit_row JOIN allowance AS mine ON mine.id = row_id"
        " JOIN allowance AS there ON there.kind = mine.kind AND there.id <> mine.id"
        " AND there.household_id = json_extract(changes, '$.household_id[0]')"
        f" AND there.state IN ({', '.join(repr(state.value) for state in sorted(LIVE))})"
        " WHERE tbl = 'allowance' AND row_id = ? ORDER BY audit_row.id DESC LIMIT 1",
    }
    asked = [(table, ways[table])] if table in ways else []
    asked += [(name, f'SELECT id FROM "{name}" WHERE "{column}" = ?') for name, column in references(table)]
    for name, statement in asked:
        found = uow.raw.execute(statement, (row_id,)).fetchone()
        if found is not None:
            return name, int(found[0])
    return table, row_id


def _last_in(uow: UnitOfWork, home: int) -> RuleError:
    """What last came to this household or to a place in it, as the reason of a refusal."""
    return _built_upon(*uow.raw.execute(_LAST_IN, (home,)).fetchone())


def _last_at(uow: UnitOfWork, table: str, row_id: int, field: str = "") -> RuleError:
    """What the last entry about this row (or this field of it) was, as the reason of a refusal."""
    return _built_upon(*uow.raw.execute(_LAST, (table, row_id, field, field)).fetchone())
