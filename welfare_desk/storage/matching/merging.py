# SPDX-License-Identifier: Apache-2.0
"""One person of two: rows are pointed at who is kept, or resolved by rule; what was before is kept whole.

Nothing is deleted. Who goes stays as a bare row without identifiers, with the closed file and its history, so
that a merge can be taken back weeks later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import TypeDecorator
from sqlalchemy.engine.default import DefaultDialect

from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import Standing, check_merge
from welfare_desk.domain.waiting import OPEN_STATES, QueueState
from welfare_desk.storage import schema, waiting
from welfare_desk.storage.casework import households, life, listing
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.matching.rules import RULES, Rule, references
from welfare_desk.storage.matching.tables import FORMER_KEY, MERGE
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.uow import UnitOfWork

PERSON, HOUSEHOLD, CASE_FILE = (METADATA.tables[name] for name in ("person", "household", "case_file"))
_MEMBER, _DISABILITY = METADATA.tables["household_member"], METADATA.tables["disability"]
assert schema.ROOMS  # every table is known by now

Row = dict[str, Any]


@dataclass(frozen=True)
class Side:
    """One of the two with the file they have, as the database keeps them."""

    person: Row
    file: Row | None
    pension: str
    home: int
    """The household they live in now; 0 for none."""

    @property
    def id(self) -> int:
        """The person's id."""
        return int(self.person["id"])

    @property
    def file_id(self) -> int:
        """The file's id; 0 for none."""
        return int(self.file["id"]) if self.file is not None else 0

    @property
    def standing(self) -> Standing:
        """Where the file stands."""
        if self.file is None:
            return Standing()
        return Standing(
            self.file["file_no"], self.file["coverage"], self.pension, self.file["opened_on"] or ""
        )


def rows(raw: Any, sql: str, *values: Any) -> list[Row]:
    """Rows of a raw statement by column name."""
    cursor = raw.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def side(raw: Any, person_id: int) -> Side:
    """A person to be merged; RuleError `person_gone`, or `merged_already` for who went before."""
    found = rows(raw, "SELECT * FROM person WHERE id = ?", person_id)
    if not found:
        raise RuleError("person_gone", id=person_id)
    if rows(raw, "SELECT 1 AS x FROM merge WHERE gone_id = ? AND undone_at IS NULL", person_id):
        raise RuleError("merged_already", id=person_id)
    files = rows(raw, "SELECT * FROM case_file WHERE person_id = ?", person_id)
    file = files[0] if files else None
    pensions = rows(raw, "SELECT state FROM pension WHERE file_id = ?", file["id"] if file else 0)
    place = rows(
        raw, "SELECT household_id FROM household_member WHERE person_id = ? AND until IS NULL", person_id
    )
    home = file["household_id"] if file else place[0]["household_id"] if place else 0
    return Side(found[0], file, pensions[0]["state"] if pensions else "none", home)


_DIALECT = DefaultDialect()
"""What a type is asked with; none of ours looks at it."""


def typed(table: str, values: Row) -> Row:
    """Values as the database keeps them, as the values of their columns (dates, flags, amounts)."""

    def one(name: str, value: Any) -> Any:
        kind: Any = METADATA.tables[table].c[name].type
        if isinstance(kind, TypeDecorator):
            return kind.process_result_value(value, _DIALECT)
        return value

    return {name: one(name, value) for name, value in values.items()}


@dataclass(frozen=True)
class Choice:
    """What the kept one takes over: columns of the person, and of the household they live in."""

    person: Mapping[str, Any]
    household: Mapping[str, Any]


@dataclass(frozen=True)
class Merging:
    """What was merged: the row that can take it back, and how many rows moved, by table."""

    merge_id: int
    file_no: str
    moved: dict[str, int]


def merge(uow: UnitOfWork, kept: Side, gone: Side, choice: Choice, stamp: Stamp) -> Merging:
    """Make one person of two. RuleError `same_person` and those of `check_merge`."""
    if kept.id == gone.id:
        raise RuleError("same_person")
    check_merge(kept.standing, gone.standing)
    start = len(uow.trail.steps)
    _Move(uow, kept, gone, stamp).all()
    _take_over(uow, kept, gone, choice)
    steps = uow.trail.steps[start:]
    merge_id = uow.insert(
        MERGE,
        {
            "kept_id": kept.id,
            "gone_id": gone.id,
            "before": json.dumps(_before(uow, kept, gone, steps), ensure_ascii=False),
            "merged_at": stamp.recorded_at,
            "merged_by": stamp.recorded_by,
            "reason": stamp.reason,
        },
    )
    for key in _former(kept, gone, choice):
        uow.insert(FORMER_KEY, {"merge_id": merge_id, "key": key})
    refresh(uow, kept, gone)
    moved: dict[str, int] = {}
    for table, row_id in {(step.table, step.row_id) for step in steps if step.changes is not None}:
        if table not in ("person", "household", "case_file") and row_id:
            moved[table] = moved.get(table, 0) + 1
    survivor = kept.file or gone.file
    return Merging(merge_id, survivor["file_no"] if survivor else "", moved)


def refresh(uow: UnitOfWork, kept: Side, gone: Side) -> None:
    """Compute the search side of both files and of the household that was written to."""
    listing.refresh(uow, [each for each in (kept.file_id, gone.file_id) if each])
    listing.refresh_households(uow, [each for each in (kept.home, gone.home) if each])


def _former(kept: Side, gone: Side, choice: Choice) -> list[str]:
    """What the two were known by and the kept one no longer is."""
    now = {**kept.person, **choice.person}
    keys = [side.person[name] for side in (gone, kept) for name in ("national_id", "foreign_id")]
    if gone.file is not None and kept.file is not None:
        keys.append(gone.file["file_no"])
    used = {now["national_id"], now["foreign_id"]}
    return list(dict.fromkeys(key for key in keys if key and key not in used))


def _before(uow: UnitOfWork, kept: Side, gone: Side, steps: list[Any]) -> Row:
    """Both as they were, each step with its old values, and every touched row as the merge left it."""
    after = {}
    for step in steps:
        name = f"{step.table}:{step.row_id}"
        after[name] = rows(uow.raw, f'SELECT * FROM "{step.table}" WHERE id = ?', step.row_id)[0]
    told = [
        [
            step.table,
            step.row_id,
            None if step.changes is None else {k: v[0] for k, v in step.changes.items()},
        ]
        for step in steps
    ]
    return {
        "kept": {"person": kept.person, "file": kept.file},
        "gone": {"person": gone.person, "file": gone.file},
        "steps": told,
        "after": after,
    }


def _take_over(uow: UnitOfWork, kept: Side, gone: Side, choice: Choice) -> None:
    """The gone one's identifiers are freed first: no two rows may have one."""
    bare = {name: None for name in ("national_id", "foreign_id") if gone.person[name]}
    if bare:
        uow.update(PERSON, gone.id, None, bare)
    if choice.person:
        uow.update(PERSON, kept.id, None, choice.person)
    if choice.household and kept.home:
        uow.update(HOUSEHOLD, kept.home, None, choice.household)


class _Move:
    """Carries out `RULES` for one pair."""

    def __init__(self, uow: UnitOfWork, kept: Side, gone: Side, stamp: Stamp) -> None:
        self.uow, self.kept, self.gone, self.stamp = uow, kept, gone, stamp
        self.today: date = stamp.today
        self.file_stays = kept.file is not None and gone.file is not None

    def all(self) -> None:
        """Queues before files, places before heads: an entry must be closed while its file is open."""
        if self.file_stays:
            for table, column in references("case_file"):
                self._rows(table, column, self.gone.file_id, self.kept.file_id)
            if self.gone.file is not None and self.gone.file["coverage"] != Coverage.CLOSED:
                life.record_coverage(self.uow, self.gone.file_id, life.Change(Coverage.CLOSED), self.stamp)
        for table, column in references("person"):
            self._rows(table, column, self.gone.id, self.kept.id)
        self._heads()

    def _heads(self) -> None:
        """Every household the two led or live in has the head its members say.

        Relatives who stay behind without one get the kept person if they live there, else whoever of them
        has a file, else who came first.
        """
        led = "SELECT id FROM household WHERE head_person_id IN (?, ?)"
        touched = {row["id"] for row in rows(self.uow.raw, led, self.kept.id, self.gone.id)}
        for household_id in sorted(touched | ({self.kept.home, self.gone.home} - {0})):
            present = households.places(self.uow, household_id)
            head = next((place.person_id for place in present if place.kinship is Kinship.HEAD), None)
            if head is None and present:
                heir = min(
                    present,
                    key=lambda place: (place.person_id != self.kept.id, place.file_id is None, place.id),
                )
                head = heir.person_id
                households.set_head(self.uow, household_id, head, households.proposed(present, head))
            else:
                households.name_head(self.uow, household_id, head)

    def _rows(self, table: str, column: str, old: int, new: int) -> None:
        rule = RULES.get((table, column), Rule.MOVES)
        acts = {
            Rule.QUEUE: self._queue,
            Rule.DISABILITY: self._disabilities,
            Rule.PLACE: self._places,
            Rule.FILE: self._file,
            Rule.VERDICT: self._verdicts,
        }
        if rule not in (*acts, Rule.STAYS):
            for row in self._pointing(table, column, old):
                self._one(rule, table, column, row, new)
        elif rule in acts:
            acts[rule]()

    def _pointing(self, table: str, column: str, value: int) -> list[Row]:
        return rows(self.uow.raw, f'SELECT * FROM "{table}" WHERE "{column}" = ? ORDER BY id', value)

    def _one(self, rule: Rule, table: str, column: str, row: Row, new: int) -> None:
        changes: Row = {column: new}
        if (
            rule is Rule.VISIT
            and row["state"] == VisitState.PLANNED
            and self._has("visit", "state", row, new)
        ):
            changes |= {"state": VisitState.GIVEN_UP, "reason": self.stamp.reason}
        if rule is Rule.PHOTO and row["is_photo"] and self._has("attachment", "is_photo", row, new):
            changes |= {"is_photo": False}
        if rule is Rule.UNLESS_THERE and self._there(table, row):
            return
        if rule in (Rule.WARD, Rule.GUARDIAN):
            other = row["guardian_id"] if column == "ward_id" else row["ward_id"]
            if other == new:
                changes = self._ended(row)  # nobody is their own guardian
            elif rule is Rule.WARD and row["until"] is None and self._has_guardian(new):
                changes = self._ended(row)
        if changes:
            self.uow.update(METADATA.tables[table], row["id"], None, changes)

    def _has(self, table: str, column: str, row: Row, file_id: int) -> bool:
        """Whether the file that stays has a row that says the same as this one."""
        same = f'SELECT 1 AS x FROM "{table}" WHERE file_id = ? AND "{column}" = ?'
        return bool(rows(self.uow.raw, same, file_id, row[column]))

    def _ended(self, row: Row) -> Row:
        if row["until"] is not None:
            return {}
        since = date.fromisoformat(row["since"]) if row["since"] else self.today
        return {"until": max(since, self.today)}

    def _there(self, table: str, row: Row) -> bool:
        """Whether the kept one has an open row of the same category or tag."""
        if row["until"] is not None:
            return False
        what = "category_id" if "category_id" in row else "tag_id"
        same = f'SELECT 1 AS x FROM "{table}" WHERE person_id = ? AND "{what}" = ? AND until IS NULL'
        return bool(rows(self.uow.raw, same, self.kept.id, row[what]))

    def _has_guardian(self, ward: int) -> bool:
        return bool(
            rows(self.uow.raw, "SELECT 1 AS x FROM guardianship WHERE ward_id = ? AND until IS NULL", ward)
        )

    def _queue(self) -> None:
        """Of two open entries for one service the earlier stays, the later is removed by an event."""
        entries = self._pointing("queue_entry", "file_id", self.gone.file_id)
        kept = {
            row["service"]: row
            for row in self._pointing("queue_entry", "file_id", self.kept.file_id)
            if row["state"] in OPEN_STATES
        }
        for row in entries:
            other = kept.get(row["service"])
            if row["state"] in OPEN_STATES and other is not None:
                later = row if row["joined_on"] >= other["joined_on"] else other
                waiting.move(self.uow, later["file_id"], row["service"], QueueState.REMOVED, self.stamp)
        table = METADATA.tables["queue_entry"]
        for row in entries:
            self.uow.update(table, row["id"], None, {"file_id": self.kept.file_id})

    def _disabilities(self) -> None:
        """Of two votes on one type the newer goes on; another type is added, never as a second primary."""
        kept = {row["type"]: row for row in self._pointing("disability", "person_id", self.kept.id)}
        primary = any(row["is_primary"] for row in kept.values())
        for row in self._pointing("disability", "person_id", self.gone.id):
            same = kept.get(row["type"])
            if same is None:
                self.uow.update(
                    _DISABILITY,
                    row["id"],
                    None,
                    {"person_id": self.kept.id, "is_primary": bool(row["is_primary"]) and not primary},
                )
                primary = primary or bool(row["is_primary"])
            elif (row["commission_on"] or "") > (same["commission_on"] or ""):
                self._exchange(row, same)

    def _exchange(self, newer: Row, older: Row) -> None:
        """The newer vote takes the place of the older one, which stays with whoever goes."""
        leads, led = bool(older["is_primary"]), bool(newer["is_primary"])
        for row in (older, newer):
            if row["is_primary"]:
                self.uow.update(_DISABILITY, row["id"], None, {"is_primary": False})
        self.uow.update(_DISABILITY, older["id"], None, {"person_id": self.gone.id, "is_primary": led})
        self.uow.update(_DISABILITY, newer["id"], None, {"person_id": self.kept.id, "is_primary": leads})

    def _places(self) -> None:
        """One open place, in the household of the file that lives on; nobody else of a household moves."""
        home = self.kept.home or self.gone.home
        if self.kept.file is None and self.gone.file is not None:
            home = self.gone.home
        mine = self._open_place(self.kept.id)
        theirs = self._open_place(self.gone.id)
        handed = theirs if theirs and theirs["household_id"] == home else None
        if mine and handed and mine["household_id"] == home:
            handed = None
        if mine and (handed or mine["household_id"] != home):
            self.uow.update(_MEMBER, mine["id"], None, self._ended(mine))
        for row in self._pointing("household_member", "person_id", self.gone.id):
            ends = row["until"] is None and (handed is None or row["id"] != handed["id"])
            changes = {"person_id": self.kept.id, **(self._ended(row) if ends else {})}
            if not ends or not self._doubled(row):
                self.uow.update(_MEMBER, row["id"], None, changes)
            else:
                self.uow.update(_MEMBER, row["id"], None, self._ended(row))

    def _doubled(self, row: Row) -> bool:
        """Whether the kept one lives in that household too: the second place stays with whoever goes."""
        mine = self._open_place(self.kept.id)
        return mine is not None and mine["household_id"] == row["household_id"]

    def _open_place(self, person_id: int) -> Row | None:
        found = rows(
            self.uow.raw, "SELECT * FROM household_member WHERE person_id = ? AND until IS NULL", person_id
        )
        return found[0] if found else None

    def _file(self) -> None:
        if self.gone.file is not None and self.kept.file is None:
            self.uow.update(CASE_FILE, self.gone.file_id, None, {"person_id": self.kept.id})

    def _verdicts(self) -> None:
        """«Not the same» as a third person holds for the kept one too."""
        table = METADATA.tables["not_same"]
        both = "SELECT * FROM not_same WHERE ? IN (first_id, second_id)"
        judged = {(row["first_id"], row["second_id"]) for row in rows(self.uow.raw, both, self.kept.id)}
        for row in rows(self.uow.raw, both, self.gone.id):
            third = row["second_id"] if row["first_id"] == self.gone.id else row["first_id"]
            first, second = sorted((third, self.kept.id))
            if third != self.kept.id and (first, second) not in judged:
                judged.add((first, second))
                self.uow.update(table, row["id"], None, {"first_id": first, "second_id": second})
