# SPDX-License-Identifier: Apache-2.0
"""Merges, acts on households and the undos of both in any order: no household is left in disorder."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from tests.storage.matching.merges import PEOPLE, Done, Merges
from tests.support.pair import dump
from welfare_desk.domain.casework.codes import GuardianKind, Kinship, Leaving
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.household_undoing import UndoHouseholdAct, undo_household_act
from welfare_desk.services.casework.households import (
    ChangeHead,
    JoinHouseholds,
    SplitHousehold,
    change_head,
    join_households,
    split_household,
)
from welfare_desk.services.casework.membership import (
    AddMember,
    ChangeKinship,
    EndGuardianship,
    MemberLeaves,
    SetGuardian,
    add_member,
    change_kinship,
    end_guardianship,
    member_leaves,
    set_guardian,
)
from welfare_desk.services.casework.questions import ShowFile, show

DAY = date(2025, 10, 22)
"""Today: whoever was merged may have left a household on it."""

FILES = st.integers(0, 2)
WHY = st.sampled_from([Leaving.MOVED, Leaving.INDEPENDENT, Leaving.MOVED, Leaving.DIED])


class Households(Merges):
    """Members come, lead, part, join and leave between merges, and each of it is taken back."""

    def acted(self, command: Any, facts: Any) -> None:
        """An act on a household that stands may be taken back later."""
        before = dump(self.session)
        done = self.tried(command, facts)
        if done is not None:
            undo = UndoHouseholdAct(done.act, "x")
            self.standing.append(Done(undo_household_act, undo, before, self.steps))

    def home_of(self, which: int) -> tuple[str, FileSummary]:
        """Number and page of a file, which may be that of who was kept by now."""
        number = self.files[which]
        return number, self.session.ask(show, ShowFile(number))

    def about(self, which: int) -> tuple[str, int]:
        """The number as it stands now, and the version of its household."""
        page = self.home_of(which)[1]
        return page.file.file_no, page.household.version

    def member(self, which: int, place: int) -> int:
        """Somebody who lives in the household of a file now; 0 where nobody does."""
        members = self.home_of(which)[1].household.members
        return members[place % len(members)].person.id if members else 0

    @rule(first=st.integers(0, 7), other=st.integers(1, 4), theirs=st.booleans())
    def two_more_are_merged(self, first: int, other: int, theirs: bool) -> None:
        self.two_are_merged(first, other, ["national_id"] if theirs else [])

    @rule(which=st.integers(1, 3))
    @precondition(lambda self: len(self.standing) > 1)
    def an_earlier_one_is_taken_back(self, which: int) -> None:
        self.take_back(self.standing[-1 - which % len(self.standing)])

    @rule(which=FILES, place=st.integers(1, 4))
    def the_head_changes(self, which: int, place: int) -> None:
        self.acted(change_head, ChangeHead(*self.about(which), self.member(which, place)))

    @rule(which=FILES, place=PEOPLE, heir=PEOPLE, why=WHY)
    def one_leaves(self, which: int, place: int, heir: int, why: Leaving) -> None:
        goes, leads = self.member(which, place), self.member(which, heir)
        for new_head in (0, leads):
            self.acted(member_leaves, MemberLeaves(*self.about(which), goes, DAY, why, new_head))

    @rule(which=FILES, places=st.sets(PEOPLE, min_size=1, max_size=2), heir=PEOPLE)
    def some_part(self, which: int, places: set[int], heir: int) -> None:
        going = tuple(sorted({self.member(which, place) for place in places}))
        leads = self.member(which, heir)
        new_head = 0 if leads in going else leads
        self.acted(split_household, SplitHousehold(*self.about(which), going, going[0], DAY, {}, new_head))

    @rule(which=FILES, other=FILES)
    def two_join(self, which: int, other: int) -> None:
        self.acted(join_households, JoinHouseholds(*self.about(which), *self.about(other), DAY))

    @rule(which=FILES, other=FILES, kinship=st.sampled_from([Kinship.SISTER, Kinship.HEAD]))
    def one_moves_in(self, which: int, other: int, kinship: Kinship) -> None:
        self.acted(add_member, AddMember(*self.about(which), kinship, self.about(other)[0], since=DAY))

    @rule(which=FILES)
    def one_is_new(self, which: int) -> None:
        fields = {"first_name": "نرگس"}
        self.acted(add_member, AddMember(*self.about(which), Kinship.DAUGHTER, "", fields))

    @rule(which=FILES, place=st.integers(1, 4))
    def one_is_other_kin(self, which: int, place: int) -> None:
        facts = ChangeKinship(*self.about(which), self.member(which, place), Kinship.BROTHER)
        self.acted(change_kinship, facts)

    @rule(which=FILES, ward=PEOPLE, other=FILES, guardian=PEOPLE)
    def a_guardian_is_named(self, which: int, ward: int, other: int, guardian: int) -> None:
        ward_id, seen = self.ward(which, ward)
        facts = SetGuardian(
            self.files[which], ward_id, GuardianKind.TRUSTEE, DAY, "x",
            guardian_id=self.member(other, guardian), seen=seen,
        )  # fmt: skip
        self.acted(set_guardian, facts)

    @rule(which=FILES, ward=PEOPLE)
    def a_guardian_acts_no_more(self, which: int, ward: int) -> None:
        ward_id, seen = self.ward(which, ward)
        if seen:
            self.acted(end_guardianship, EndGuardianship(self.files[which], ward_id, DAY, seen))

    def ward(self, which: int, place: int) -> tuple[int, int]:
        """A member, and the guardianship that is shown of them."""
        found = self.home_of(which)[1].household.members
        one = found[place % len(found)] if found else None
        if one is None:
            return 0, 0
        return one.person.id, 0 if one.guardian is None else one.guardian.id

    @rule(which=FILES, place=PEOPLE)
    def the_account_is_theirs(self, which: int, place: int) -> None:
        page = self.home_of(which)[1]
        owner = {"sheba": "IR820540102680020817909002", "sheba_owner_id": str(self.member(which, place))}
        versions = page.person.version, page.household.version
        self.tried(edit_person, EditPerson(page.file.file_no, *versions, owner))


def test_no_act_and_no_undo_leaves_a_household_in_disorder() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Households, settings=settings(max_examples=10, stateful_step_count=25, deadline=None)
    )
