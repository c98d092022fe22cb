# SPDX-License-Identifier: Apache-2.0
"""Merges, undos and daily work in any order: the office stays in order, what is taken back is as before."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support.office import copy_office, desk
from tests.support.pair import (
    FIRST,
    SECOND,
    altered,
    dump,
    facts_of,
    furnish,
    in_order,
    kept,
    make_pair,
    relative,
)
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, GuardianKind, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import HOUSEHOLD_CHOICES, PERSON_CHOICES
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.households import ChangeHead, change_head
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import (
    AddDisability,
    EndDisability,
    MakePrimary,
    add_disability,
    end_disability,
    make_primary,
)
from welfare_desk.services.casework.restricted import AddTag, add_tag
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import UndoMerge
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.waiting import MoveInQueue, move

DAY = date(2025, 10, 1)
TO_ANYWHERE = ("x", "x", "x")
"""Reason, letter and other office, which some changes of coverage need."""

PEOPLE = st.integers(0, 4)
FIELDS = st.sets(st.sampled_from((*PERSON_CHOICES, *HOUSEHOLD_CHOICES)), max_size=4).map(sorted)
TYPES = st.sampled_from([DisabilityType.PHYSICAL, DisabilityType.VISUAL])


class Done(NamedTuple):
    """A merge that stands, the office before it, and how much was done up to it."""

    merge_id: int
    before: dict[str, Any]
    steps: int


class Office(RuleBasedStateMachine):
    """Two households of five persons, three of them with files; every refusal leaves all as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-merges-"))
        self.session = desk(copy_office(self.folder))
        self.standing: list[Done] = []
        self.steps = 0

    def teardown(self) -> None:
        self.session.close()
        shutil.rmtree(self.folder)

    @initialize(covered=st.booleans(), furnished=st.booleans())
    def people_come(self, covered: bool, furnished: bool) -> None:
        second = Coverage.COVERED if covered else Coverage.APPLICANT
        pair = make_pair(self.session, second_covered=second)
        daughter = relative(self.session, SECOND, "0013542419", Kinship.DAUGHTER)
        self.files = [FIRST, SECOND, daughter.file_no]
        self.people = [pair.first, pair.second, daughter.person_id]
        for file_no, kinship in ((FIRST, Kinship.SISTER), (SECOND, Kinship.SON)):
            home = self.session.ask(show, ShowFile(file_no)).household
            facts = AddMember(file_no, home.version, kinship, "", {"first_name": "امیر"})
            self.people.append(self.session.do(add_member, facts).person_id)
        if furnished:
            furnish(self.session, pair.first_file, pair.first, "a")
            furnish(self.session, pair.second_file, pair.second, "b")
            for file_id in (pair.first_file, pair.second_file):
                plan = {"kind": "home", "state": "planned", "planned_on": "2025-11-11"}
                kept(self.session, "visit", file_id=file_id, **plan)

    def tried(self, command: Any, facts: Any) -> Any:
        """The answer; None when it is refused, which changes nothing."""
        was = dump(self.session)
        try:
            answer = self.session.do(command, facts)
        except RuleError:
            assert dump(self.session) == was
            return None
        self.steps += 1
        return answer

    @rule(first=PEOPLE, second=PEOPLE, fields=FIELDS)
    def two_are_merged(self, first: int, second: int, fields: list[str]) -> None:
        before = dump(self.session)
        try:
            facts = facts_of(self.session, self.people[first], self.people[second], from_gone=tuple(fields))
        except RuleError:  # merged before, or one person twice
            return
        done = self.tried(merge_persons, facts)
        if done is not None:
            self.standing.append(Done(done.merge_id, before, self.steps))

    @rule(which=st.integers(0, 3))
    @precondition(lambda self: self.standing)
    def one_is_taken_back(self, which: int) -> None:
        done = self.standing[which % len(self.standing)]
        untouched = done is self.standing[-1] and done.steps == self.steps
        if self.tried(undo_merge, UndoMerge(done.merge_id)) is None:
            assert not untouched
            return
        self.standing.remove(done)
        if untouched:
            assert dump(self.session) == done.before
            self.steps -= 2  # the office is where it was before the merge

    @rule(which=st.integers(0, 2), name=st.sampled_from(["محسن", "حسن"]))
    def a_person_is_edited(self, which: int, name: str) -> None:
        shown = self.session.ask(show, ShowFile(self.files[which]))
        versions = shown.person.version, shown.household.version
        self.tried(edit_person, EditPerson(shown.file.file_no, *versions, {"father_name": name}))

    @rule(which=st.integers(0, 2), kind=TYPES, act=st.sampled_from(["add", "lead", "end"]))
    def a_disability_changes(self, which: int, kind: DisabilityType, act: str) -> None:
        shown = self.session.ask(show, ShowFile(self.files[which]))
        about = shown.file.file_no, shown.person.version
        row = next((each.id for each in shown.disabilities if each.type is kind), 0)
        if act == "add":
            self.tried(add_disability, AddDisability(*about, kind))
        elif act == "lead":
            self.tried(make_primary, MakePrimary(*about, row))
        else:
            self.tried(end_disability, EndDisability(*about, row, DAY))

    @rule(which=st.integers(0, 2), ward=PEOPLE, guardian=PEOPLE)
    def a_guardian_is_named(self, which: int, ward: int, guardian: int) -> None:
        home = self.session.ask(show, ShowFile(self.files[which])).household
        standing = (one.guardian for one in home.members if one.person.id == self.people[ward])
        seen = next((each.id for each in standing if each is not None), 0)
        facts = SetGuardian(
            self.files[which], self.people[ward], GuardianKind.TRUSTEE, DAY, "x",
            guardian_id=self.people[guardian], seen=seen,
        )  # fmt: skip
        self.tried(set_guardian, facts)

    @rule(which=st.integers(0, 2), head=PEOPLE)
    def the_head_changes(self, which: int, head: int) -> None:
        home = self.session.ask(show, ShowFile(self.files[which])).household
        self.tried(change_head, ChangeHead(self.files[which], home.version, self.people[head]))

    @rule(
        which=st.integers(0, 2),
        service=st.sampled_from(["pension", "wheelchair"]),
        to_state=st.sampled_from([QueueState.WAITING, QueueState.CALLED, QueueState.WITHDREW]),
        day=st.integers(1, 20),
    )
    def the_queue_moves(self, which: int, service: str, to_state: QueueState, day: int) -> None:
        facts = MoveInQueue(self.files[which], to_state, date(2025, 10, day), service)
        self.tried(move, facts)

    @rule(which=st.integers(0, 2), to_state=st.sampled_from([PensionState.ON_PENSION, PensionState.CUT]))
    def the_pension_changes(self, which: int, to_state: PensionState) -> None:
        self.tried(change, ChangePension(self.files[which], to_state, DAY))

    @rule(
        which=st.integers(0, 2),
        to_state=st.sampled_from(
            [Coverage.COVERED, Coverage.DISCHARGED, Coverage.CLOSED, Coverage.APPLICANT]
        ),
    )
    def coverage_changes(self, which: int, to_state: Coverage) -> None:
        self.tried(
            record_coverage, RecordCoverage(self.files[which], to_state, date(2025, 10, 22), *TO_ANYWHERE)
        )

    @rule(which=st.integers(0, 2))
    def a_tag_is_given(self, which: int) -> None:
        self.tried(add_tag, AddTag(self.files[which], DAY, "زباله‌گرد"))

    @rule(row=st.integers(1, 4))
    def a_note_is_changed(self, row: int) -> None:
        if row <= len(dump(self.session)["note"]):
            altered(self.session, "note", row, text="دیگر")
            self.steps += 1

    @invariant()
    def the_office_is_in_order(self) -> None:
        in_order(self.session)


def test_any_merges_and_their_undos_leave_the_office_in_order() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Office, settings=settings(max_examples=8, stateful_step_count=15, deadline=None)
    )
