# SPDX-License-Identifier: Apache-2.0
"""Five persons of two households, whom a machine merges and parts again between acts of its own."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.office import copy_office, desk
from tests.support.pair import (
    FIRST,
    SECOND,
    dump,
    facts_of,
    furnish,
    in_order,
    kept,
    make_pair,
    relative,
    rows,
)
from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import HOUSEHOLD_CHOICES, PERSON_CHOICES
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import UndoMerge

PEOPLE = st.integers(0, 4)
FIELDS = st.sets(st.sampled_from((*PERSON_CHOICES, *HOUSEHOLD_CHOICES)), max_size=4).map(sorted)


_LEFT = (
    "SELECT id FROM person WHERE id NOT IN (SELECT gone_id FROM merge WHERE undone_at IS NULL) ORDER BY id"
)
"""Everybody who was not merged away."""


class Done(NamedTuple):
    """What stands and can be taken back by this command, the office before it, how much was done up to it."""

    command: Any
    facts: Any
    before: dict[str, Any]
    steps: int


class Merges(RuleBasedStateMachine):
    """Two households of five persons, three of them with files; every refusal leaves all as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-merges-"))
        self.session = desk(copy_office(self.folder))
        self.standing: list[Done] = []
        self.steps = 0
        self.refused: object = None

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
        except RuleError as refused:
            assert dump(self.session) == was
            self.refused = refused.facts.get("act")
            return None
        self.steps += 1
        return answer

    @rule(first=PEOPLE, other=st.integers(1, 4), fields=FIELDS)
    def two_are_merged(self, first: int, other: int, fields: list[str]) -> None:
        left = [person for (person,) in rows(self.session, _LEFT)]
        kept_id, gone_id = left[first % len(left)], left[(first + other) % len(left)]
        before = dump(self.session)
        try:
            facts = facts_of(self.session, kept_id, gone_id, from_gone=tuple(fields))
        except RuleError:  # one person twice
            return
        done = self.tried(merge_persons, facts)
        if done is not None:
            self.standing.append(Done(undo_merge, UndoMerge(done.merge_id), before, self.steps))

    @rule(which=st.integers(0, 3))
    @precondition(lambda self: self.standing)
    def one_is_taken_back(self, which: int) -> None:
        self.take_back(self.standing[-1 - which % len(self.standing)])

    def take_back(self, done: Done) -> None:
        """As if it had never been where nothing was done since; else as it may be, or a refusal."""
        untouched = done is self.standing[-1] and done.steps == self.steps
        if self.tried(done.command, done.facts) is None:
            # The record of a merge stays when it is taken back, and holds on to whom an act had made.
            assert not untouched or self.refused == "matching.undo_merge"
            return
        self.standing.remove(done)
        if untouched:
            assert dump(self.session) == done.before
            self.steps -= 2  # the office is where it was before

    @invariant()
    def the_office_is_in_order(self) -> None:
        in_order(self.session)
