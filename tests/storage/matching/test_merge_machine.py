# SPDX-License-Identifier: Apache-2.0
"""Merges, undos and daily work in any order: the office stays in order, what is taken back is as before."""

from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from tests.storage.matching.merges import PEOPLE, Merges
from tests.support.pair import altered, dump
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, GuardianKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.households import ChangeHead, change_head
from welfare_desk.services.casework.membership import SetGuardian, set_guardian
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
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.waiting import MoveInQueue, move

DAY = date(2025, 10, 1)
TO_ANYWHERE = ("x", "x", "x")
"""Reason, letter and other office, which some changes of coverage need."""

TYPES = st.sampled_from([DisabilityType.PHYSICAL, DisabilityType.VISUAL])


class Office(Merges):
    """The daily work of the file, of queues and pensions between merges."""

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
        self.tried(change, pension_change(self.files[which], to_state, DAY))

    @rule(which=st.integers(0, 2), to_state=st.sampled_from([PensionState.ON_PENSION, PensionState.CUT]))
    def the_kin_care_allowance_changes(self, which: int, to_state: PensionState) -> None:
        facts = allowance_change(self.files[which], AllowanceKind.KIN_CARE, to_state, DAY)
        self.tried(change_allowance, facts)

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


def test_any_merges_and_their_undos_leave_the_office_in_order() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Office, settings=settings(max_examples=8, stateful_step_count=15, deadline=None)
    )
