# SPDX-License-Identifier: Apache-2.0
"""A file's life walked at random: at each step the states are what the events in force say."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

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

from tests.support.clients import national_id
from tests.support.office import NOON, copy_office, desk
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import IN_HAND, TRANSITIONS
from welfare_desk.domain.casework.reception import TRANSITIONS as STEPS
from welfare_desk.domain.casework.reception import ReceptionState, needs, unmet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import OPEN_STATES, QueueState, may_wait
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
)
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    AskOrigin,
    TransfersOf,
    UndoCoverage,
    answer_transfer,
    ask_origin,
    transfers_of,
    undo_coverage,
)
from welfare_desk.services.casework.questions import FindFiles, ShowFile, find, show
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    EditReception,
    Receive,
    ShowReception,
    decide_reception,
    edit_reception,
    receive,
    show_reception,
)
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.casework.listing import wrong_files
from welfare_desk.storage.casework.member_search import wrong_members
from welfare_desk.storage.check import check
from welfare_desk.storage.invariants import registered

BACK = st.sampled_from([0, 0, 0, 1, 5, 40])
"""Days by which an event is recorded late."""
LEAVING = [Coverage.DISCHARGED, Coverage.RECOVERED, Coverage.TRANSFERRED]
"""Ways to go from which one may come back."""
START = NOON.date() - timedelta(days=400)


class Life(RuleBasedStateMachine):
    """One person from the desk to the end; every refusal must leave everything as it was.

    `before` stacks how the file stood before each change of coverage that may be taken back at once.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-life-"))
        self.session = desk(copy_office(self.folder))
        self.day = START
        self.number = ""
        self.before: list[Any] = []
        self.name = "زهرا"

    def teardown(self) -> None:
        assert check(self.session._store).findings == ()
        self.session.close()
        shutil.rmtree(self.folder)

    @initialize(moved=st.booleans(), accepted=st.booleans())
    def comes(self, moved: bool, accepted: bool) -> None:
        about = About(Domain.SOCIAL, "x", origin_office="ری" if moved else "")
        fields = {"national_id": national_id(1), "first_name": "زهرا"}
        self.session.do(receive, Receive(fields, self.day, about))
        if accepted:
            facts = DecideReception(
                1, 1, ReceptionState.ACCEPTED, self.day, reason="x", coverage=Coverage.COVERED
            )
            self.number = self.session.do(decide_reception, facts).file_no

    def tried(self, command: Any, facts: Any) -> bool:
        was = self.seen()
        try:
            self.session.do(command, facts)
        except RuleError:
            assert self.seen() == was
            return False
        return True

    def seen(self) -> Any:
        reception = self.session.ask(show_reception, ShowReception(1))
        return reception, self.file() if self.number else None

    def file(self) -> FileSummary:
        return self.session.ask(show, ShowFile(self.number))

    def standing(self) -> Any:
        file = self.file()
        return file.file.coverage, file.pension, file.queue, file.allowances

    @rule(days=st.integers(0, 12))
    def time_goes_by(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), NOON.date())

    @rule(
        to_state=st.sampled_from([*ReceptionState, ReceptionState.ACCEPTED]),
        coverage=st.sampled_from([Coverage.APPLICANT, Coverage.COVERED]),
        filled=st.booleans(),
    )
    @precondition(lambda self: not self.number)
    def is_decided(self, to_state: ReceptionState, coverage: Coverage, filled: bool) -> None:
        shown = self.session.ask(show_reception, ShowReception(1))
        text = "x" if filled else ""
        facts = DecideReception(
            1, shown.version, to_state, self.day, text, text, text, text, text, coverage=coverage
        )
        needs_none = not needs(to_state, unmet(shown.domain, shown.conditions))
        done = self.tried(decide_reception, facts)
        assert done == (to_state in STEPS[shown.state] and (filled or needs_none))
        self.number = self.session.ask(show_reception, ShowReception(1)).file_no

    @rule(to_state=st.sampled_from(Coverage), filled=st.booleans(), back=BACK)
    @precondition(lambda self: self.number)
    def coverage_changes(self, to_state: Coverage, filled: bool, back: int) -> None:
        text = "x" if filled else ""
        was, was_last = self.standing(), in_force(self.file().events)[-1].effective_on
        on = self.day - timedelta(days=back)
        facts = RecordCoverage(self.number, to_state, on, text, text, text)
        if self.tried(record_coverage, facts):
            assert to_state in TRANSITIONS[was[0]]
            assert on >= was_last
            self.before.append(was)

    @rule(choice=st.integers(0, 9))
    @precondition(lambda self: self.number)
    def life_goes_on(self, choice: int) -> None:
        """A change that is allowed, with all that it needs: random ones are refused more often than not."""
        allowed = sorted(TRANSITIONS[self.standing()[0]])
        self.coverage_changes(allowed[choice % len(allowed)], filled=True, back=0)

    @rule(to_state=st.sampled_from(LEAVING), back=st.integers(1, 9), begins=st.booleans())
    @precondition(lambda self: self.number)
    def leaving_is_learnt_late(self, to_state: Coverage, back: int, begins: bool) -> None:
        """Of one who, as often as not, began to draw and to wait since: both are struck whole."""
        self.time_goes_by(back)
        if begins:
            self.pension_changes(PensionState.ON_PENSION, 0)
            self.queue_moves(QueueState.WAITING, "wheelchair", 0)
        self.coverage_changes(to_state, filled=True, back=back)

    @rule()
    @precondition(lambda self: self.number)
    def comes_back(self) -> None:
        self.coverage_changes(Coverage.COVERED, filled=True, back=0)

    @rule(
        to_state=st.sampled_from([PensionState.ON_PENSION, PensionState.SUSPENDED, PensionState.CUT]),
        back=BACK,
    )
    @precondition(lambda self: self.number)
    def pension_changes(self, to_state: PensionState, back: int) -> None:
        facts = pension_change(self.number, to_state, self.day - timedelta(days=back))
        if self.tried(change, facts):
            self.before.clear()

    @rule(
        kind=st.sampled_from([AllowanceKind.HYGIENE, AllowanceKind.KIN_CARE]),
        to_state=st.sampled_from([PensionState.ON_PENSION, PensionState.SUSPENDED, PensionState.CUT]),
        back=BACK,
    )
    @precondition(lambda self: self.number)
    def an_allowance_changes(self, kind: AllowanceKind, to_state: PensionState, back: int) -> None:
        facts = allowance_change(self.number, kind, to_state, self.day - timedelta(days=back))
        if self.tried(change_allowance, facts):
            self.before.clear()

    @rule(
        to_state=st.sampled_from([*QueueState, QueueState.WAITING]),
        service=st.sampled_from(["pension", "wheelchair"]),
        back=BACK,
    )
    @precondition(lambda self: self.number)
    def queue_moves(self, to_state: QueueState, service: str, back: int) -> None:
        facts = MoveInQueue(self.number, to_state, self.day - timedelta(days=back), service)
        coverage = self.standing()[0]
        if self.tried(move, facts):
            assert to_state not in OPEN_STATES or may_wait(service, coverage)
            self.before.clear()

    @rule()
    @precondition(lambda self: self.number)
    def last_change_is_undone(self) -> None:
        if self.tried(undo_coverage, UndoCoverage(self.number, "اشتباه")):
            if self.before:
                assert self.standing() == self.before.pop()
        else:
            assert self.before == []

    @rule(answer=st.sampled_from(["agreed", "refused", "unknown_there"]))
    @precondition(lambda self: self.number)
    def other_office_answers(self, answer: Any) -> None:
        for asked in self.session.ask(transfers_of, TransfersOf(self.number)):
            if asked.waits:
                facts = AnswerTransfer(asked.id, asked.version, answer, max(self.day, asked.asked_on))
                was = self.standing()
                if self.tried(answer_transfer, facts) and self.standing() != was:
                    self.before.append(was)

    @rule()
    @precondition(lambda self: self.number)
    def origin_is_asked(self) -> None:
        self.tried(ask_origin, AskOrigin(self.number, "ری", self.day))

    @rule(name=st.sampled_from(["زهرا", "بهاره", "علی رضا"]))
    def name_is_corrected(self, name: str) -> None:
        """At the desk while nothing is decided, else in the file; both are found by it."""
        if self.number:
            file = self.file()
            versions = (file.person.version, file.household.version)
            self.session.do(edit_person, EditPerson(self.number, *versions, {"first_name": name}))
        else:
            shown = self.session.ask(show_reception, ShowReception(1))
            about = About(shown.domain, shown.wish, origin_office=shown.origin_office)
            fields = {"first_name": name}
            facts = EditReception(1, shown.version, about, fields, shown.person_version)
            self.session.do(edit_reception, facts)
        self.name = name

    @invariant()
    def states_are_the_fold_of_events(self) -> None:
        reception = self.session.ask(show_reception, ShowReception(1))
        assert reception.state is reception.events[-1].to_state
        assert self.broken() == []
        if not self.number:
            return
        file = self.file()
        state, last = None, START
        for event in in_force(file.events):
            assert (event.from_state, event.effective_on >= last) == (state, True)
            state, last = event.to_state, event.effective_on
        assert file.file.coverage is state
        waits = [one.service for one in file.queue if one.state in OPEN_STATES]
        assert all(may_wait(service, file.file.coverage) for service in waits)
        drawn = [one for one in file.timeline if one.kind == "pension" and not one.struck]
        assert (file.pension.state is PensionState.NONE) == (drawn == [])
        moved = [one for one in file.timeline if one.kind == "queue" and not one.struck]
        assert (file.queue == ()) == (moved == [])
        if file.file.coverage not in IN_HAND:
            assert file.pension.state not in LIVE
        listed = self.session.ask(find, FindFiles(self.name)).rows
        assert [(row.file_no, row.coverage) for row in listed] == [(self.number, state)]

    def broken(self) -> list[Any]:
        """What the rules of the rooms find; the whole check, pages and digests too, comes at the end."""
        with self.session._store.kept_reader() as raw:
            found = [name for name, sql in registered().items() if raw.execute(sql).fetchone()]
            return [*found, *wrong_files(raw), *wrong_members(raw)]


def test_any_life_is_in_order() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Life, settings=settings(max_examples=12, stateful_step_count=30, deadline=None)
    )
