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
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import IN_HAND, TRANSITIONS
from welfare_desk.domain.casework.reception import TRANSITIONS as STEPS
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import OPEN_STATES, QueueState, may_wait
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import (
    AnswerTransfer,
    TransfersOf,
    UndoCoverage,
    answer_transfer,
    transfers_of,
    undo_coverage,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    Receive,
    ShowReception,
    decide_reception,
    receive,
    show_reception,
)
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

START = NOON.date() - timedelta(days=400)


class Life(RuleBasedStateMachine):
    """One person from the desk to the end; every refusal must leave everything as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-life-"))
        self.session = desk(copy_office(self.folder))
        self.day = START
        self.number = ""
        self.before: Any = None
        self.refusals = 0

    def teardown(self) -> None:
        assert check(self.session._store).findings == ()
        self.session.close()
        shutil.rmtree(self.folder)

    @initialize(moved=st.booleans())
    def comes(self, moved: bool) -> None:
        about = About(Domain.SOCIAL, "x", origin_office="ری" if moved else "")
        fields = {"national_id": national_id(1), "first_name": "زهرا"}
        self.session.do(receive, Receive(fields, self.day, about))

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
        return file.file.coverage, file.pension, file.queue

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
        needs_none = to_state in (ReceptionState.RECEIVED, ReceptionState.ACCEPTED, ReceptionState.WITHDRAWN)
        done = self.tried(decide_reception, facts)
        assert done == (to_state in STEPS[shown.state] and (filled or needs_none))
        self.number = self.session.ask(show_reception, ShowReception(1)).file_no

    @rule(to_state=st.sampled_from(Coverage), filled=st.booleans(), back=st.integers(0, 20))
    @precondition(lambda self: self.number)
    def coverage_changes(self, to_state: Coverage, filled: bool, back: int) -> None:
        text = "x" if filled else ""
        was = self.standing()
        on = self.day - timedelta(days=back)
        facts = RecordCoverage(self.number, to_state, on, text, text, text)
        if self.tried(record_coverage, facts):
            assert to_state in TRANSITIONS[was[0]]
            self.before = was

    @rule(to_state=st.sampled_from([PensionState.ON_PENSION, PensionState.SUSPENDED, PensionState.CUT]))
    @precondition(lambda self: self.number)
    def pension_changes(self, to_state: PensionState) -> None:
        if self.tried(change, ChangePension(self.number, to_state, self.day)):
            self.before = None

    @rule(to_state=st.sampled_from(QueueState), service=st.sampled_from(["pension", "wheelchair"]))
    @precondition(lambda self: self.number)
    def queue_moves(self, to_state: QueueState, service: str) -> None:
        if self.tried(move, MoveInQueue(self.number, to_state, self.day, service)):
            self.before = None

    @rule()
    @precondition(lambda self: self.number)
    def last_change_is_undone(self) -> None:
        earlier = self.before
        if self.tried(undo_coverage, UndoCoverage(self.number, "اشتباه")):
            if earlier is not None:
                assert self.standing() == earlier
        else:
            assert earlier is None
        self.before = None

    @rule(answer=st.sampled_from(["agreed", "refused", "unknown_there"]))
    @precondition(lambda self: self.number)
    def other_office_answers(self, answer: Any) -> None:
        for asked in self.session.ask(transfers_of, TransfersOf(self.number)):
            if asked.waits:
                facts = AnswerTransfer(asked.id, asked.version, answer, max(self.day, asked.asked_on))
                was = self.standing()
                if self.tried(answer_transfer, facts) and self.standing() != was:
                    self.before = was

    @invariant()
    def states_are_the_fold_of_events(self) -> None:
        reception = self.session.ask(show_reception, ShowReception(1))
        assert reception.state is reception.events[-1].to_state
        if not self.number:
            return
        file = self.file()
        assert file.file.coverage is in_force(file.events)[-1].to_state
        waits = [one.service for one in file.queue if one.state in OPEN_STATES]
        assert all(may_wait(service, file.file.coverage) for service in waits)
        if file.file.coverage not in IN_HAND:
            assert file.pension.state not in LIVE


def test_any_life_is_in_order() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Life, settings=settings(max_examples=12, stateful_step_count=30, deadline=None)
    )
