# SPDX-License-Identifier: Apache-2.0
"""Rows of whoever goes, pointed at whoever is kept or resolved by rule."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.waiting import OPEN_STATES, PENSION, QueueState, may_wait
from welfare_desk.storage import schema, waiting
from welfare_desk.storage.casework import households, life
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.matching import pension_queue
from welfare_desk.storage.matching.rules import RULES, Rule, references
from welfare_desk.storage.matching.sides import Row, Side, rows
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.uow import UnitOfWork

CASE_FILE, MEMBER, DISABILITY = (
    METADATA.tables[name] for name in ("case_file", "household_member", "disability")
)
_OPEN_APPROVALS = (ApprovalState.ASKED, ApprovalState.APPROVED)
assert schema.ROOMS  # every table is known by now


class Moving:
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
        if rule is Rule.APPROVAL:
            changes |= self._approval(row)
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

    def _approval(self, row: Row) -> Row:
        """Of two open approvals alike that of who goes is withdrawn, unless it alone is given."""
        same = (
            "SELECT * FROM interval_approval WHERE file_id = ? AND item_id = ? AND way = ?"
            " AND state IN ('asked', 'approved')"
        )
        mine = rows(self.uow.raw, same, self.kept.file_id, row["item_id"], row["way"])
        if row["state"] not in _OPEN_APPROVALS or not mine:
            return {}
        withdrawn: Row = {"state": ApprovalState.WITHDRAWN, "answer": self.stamp.reason}
        withdrawn |= {"decided_on": self.today, "decided_by": self.stamp.recorded_by}
        if (row["state"], mine[0]["state"]) != (ApprovalState.APPROVED, ApprovalState.ASKED):
            return withdrawn
        self.uow.update(METADATA.tables["interval_approval"], mine[0]["id"], None, withdrawn)
        return {}

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
        """Of two open entries for one service the later is removed, and what the kept file may not have.

        The queue of the pension, which a month counts among the clients, is handed on by `pension_queue`.
        """
        pension_queue.hand_on(self.uow, self.kept, self.gone, self.stamp)
        entries = self._other_places(self.gone.file_id)
        mine = self._other_places(self.kept.file_id)
        kept = {row["service"]: row for row in mine if row["state"] in OPEN_STATES}
        stays = Coverage(self.kept.standing.coverage)
        for row in entries:
            other = kept.get(row["service"])
            later = other if other is not None and row["joined_on"] < other["joined_on"] else row
            unwanted = other is not None or not may_wait(row["service"], stays)
            if row["state"] in OPEN_STATES and unwanted:
                waiting.move(self.uow, later["file_id"], row["service"], QueueState.REMOVED, self.stamp)
        table = METADATA.tables["queue_entry"]
        for row in entries:
            self.uow.update(table, row["id"], None, {"file_id": self.kept.file_id})

    def _other_places(self, file_id: int) -> list[Row]:
        return [row for row in self._pointing("queue_entry", "file_id", file_id) if row["service"] != PENSION]

    def _disabilities(self) -> None:
        """Of two votes on one type the newer goes on; another type is added, never as a second primary.

        What has ended no longer stands against anything: it moves with the rest.
        """
        live = [row for row in self._pointing("disability", "person_id", self.kept.id) if not row["ended_on"]]
        primary = any(row["is_primary"] for row in live)
        for row in self._pointing("disability", "person_id", self.gone.id):
            same = next((each for each in live if each["type"] == row["type"] and not row["ended_on"]), None)
            if same is None:
                leads = bool(row["is_primary"]) and not primary
                self.uow.update(DISABILITY, row["id"], None, {"person_id": self.kept.id, "is_primary": leads})
                primary = primary or leads
            elif (row["commission_on"] or "") > (same["commission_on"] or ""):
                self._exchange(row, same)

    def _exchange(self, newer: Row, older: Row) -> None:
        """The newer vote takes the place of the older one, which stays with whoever goes."""
        leads, led = bool(older["is_primary"]), bool(newer["is_primary"])
        for row in (older, newer):
            if row["is_primary"]:
                self.uow.update(DISABILITY, row["id"], None, {"is_primary": False})
        self.uow.update(DISABILITY, older["id"], None, {"person_id": self.gone.id, "is_primary": led})
        self.uow.update(DISABILITY, newer["id"], None, {"person_id": self.kept.id, "is_primary": leads})

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
            self.uow.update(MEMBER, mine["id"], None, self._ended(mine))
        for row in self._pointing("household_member", "person_id", self.gone.id):
            ends = row["until"] is None and (handed is None or row["id"] != handed["id"])
            changes = {"person_id": self.kept.id, **(self._ended(row) if ends else {})}
            if not ends or not self._doubled(row):
                self.uow.update(MEMBER, row["id"], None, changes)
            else:
                self.uow.update(MEMBER, row["id"], None, self._ended(row))

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
