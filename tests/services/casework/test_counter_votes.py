# SPDX-License-Identifier: Apache-2.0
"""Sessions and counter-votes walked at random: the latest confirmation that stands is what the person has."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support.people import peopled_office
from tests.support.sessions import FATEMEH, TODAY, case, close, disabilities, refusal, vote
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import CommissionKind, Vote
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commission import (
    Assign,
    KeepSession,
    RecordAttendance,
    Refer,
    assign,
    keep_session,
    record_attendance,
    refer,
)
from welfare_desk.services.casework.voting import Overrule, overrule
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

VISUAL = DisabilityType.VISUAL
KINDS = st.sampled_from([CommissionKind.DETERMINATION, CommissionKind.RE_EXAMINATION])
OUTCOMES = st.sampled_from([None, Vote.REJECTED, Severity.MILD, Severity.SEVERE])
"""Absent, rejected, or confirmed with a severity."""


@dataclass
class Held:
    """A closed session: the referral or counter-vote that stands for it, and what it says."""

    case_id: int
    kind: CommissionKind
    says: Vote | Severity | None


def sit(session: Session, number: int, kind: CommissionKind, says: Vote | Severity | None) -> Held:
    """One more session with this outcome, each a day after the one before; closed, nobody waits again."""
    on = TODAY - timedelta(days=60 - number)
    case_id = session.do(refer, Refer(FATEMEH, kind, on)).case_id
    session_id = session.do(keep_session, KeepSession(f"1404-{number}", on, kind)).id
    session.do(assign, Assign(session_id, (case_id,)))
    if says is None:
        session.do(record_attendance, RecordAttendance(case_id, case(session, case_id).version, False))
    elif isinstance(says, Severity):
        vote(session, case_id, Vote.CONFIRMED, VISUAL, says)
    else:
        vote(session, case_id, says)
    close(session, session_id, refer_absent=False)
    return Held(case_id, kind, says)


def counter(session: Session, held: Held, says: Vote | Severity) -> Overrule:
    """A counter-vote that says so."""
    version = case(session, held.case_id).version
    if isinstance(says, Severity):
        return Overrule(held.case_id, version, "اشتباه", Vote.CONFIRMED, VISUAL, says)
    return Overrule(held.case_id, version, "اشتباه", says)


class Chain(RuleBasedStateMachine):
    """One person before the commission again and again, each outcome perhaps overruled later."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="welfare-desk-votes-"))
        self.session = peopled_office(self.folder)
        self.held: list[Held] = []

    def teardown(self) -> None:
        assert check(self.session._store).findings == ()
        self.session.close()
        shutil.rmtree(self.folder)

    @rule(kind=KINDS, says=OUTCOMES)
    def another_session(self, kind: CommissionKind, says: Vote | Severity | None) -> None:
        self.held.append(sit(self.session, len(self.held), kind, says))

    @rule(choice=st.integers(0, 9), says=OUTCOMES.filter(bool))
    @precondition(lambda self: self.held)
    def a_counter_vote(self, choice: int, says: Vote | Severity) -> None:
        place = choice % len(self.held)
        one = self.held[place]
        refused = ""
        try:
            made = self.session.do(overrule, counter(self.session, one, says))
            self.held[place] = Held(made.case_id, one.kind, says)
        except RuleError as error:
            refused = error.code
        newer = any(later.says is not None for later in self.held[place + 1 :])
        assert refused in ({"", "voted_since", "disability_moved_on"} if newer else {""})

    @invariant()
    def the_person_has_what_the_latest_confirmation_says(self) -> None:
        confirmed = [one.says for one in self.held if isinstance(one.says, Severity)]
        expected = [(VISUAL, confirmed[-1], True, None)] if confirmed else []
        assert disabilities(self.session, FATEMEH) == expected


def test_no_order_of_counter_votes_undoes_a_newer_vote() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # hypothesis has no types for it
        Chain, settings=settings(max_examples=12, stateful_step_count=10, deadline=None)
    )


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


@pytest.mark.parametrize("kind", [CommissionKind.DETERMINATION, CommissionKind.RE_EXAMINATION])
def test_the_earlier_of_two_absences_gets_no_counter_vote_after_the_later(
    session: Session, kind: CommissionKind
) -> None:
    earlier = sit(session, 1, CommissionKind.DETERMINATION, None)
    later = sit(session, 2, kind, None)
    session.do(overrule, counter(session, later, Severity.SEVERE))
    assert refusal(session, overrule, counter(session, earlier, Severity.MILD)) == "voted_since"
    assert disabilities(session, FATEMEH) == [(VISUAL, Severity.SEVERE, True, None)]


def test_the_later_of_two_absences_may_follow_the_earlier(session: Session) -> None:
    earlier, later = (sit(session, number, CommissionKind.DETERMINATION, None) for number in (1, 2))
    session.do(overrule, counter(session, earlier, Severity.MILD))
    session.do(overrule, counter(session, later, Severity.SEVERE))
    assert disabilities(session, FATEMEH) == [(VISUAL, Severity.SEVERE, True, None)]


def test_a_rejection_gets_no_confirming_counter_vote_over_a_newer_confirmation(session: Session) -> None:
    earlier = sit(session, 1, CommissionKind.DETERMINATION, Vote.REJECTED)
    sit(session, 2, CommissionKind.DETERMINATION, Severity.SEVERE)
    assert refusal(session, overrule, counter(session, earlier, Severity.MILD)) == "voted_since"


def test_a_vote_is_not_overruled_under_a_newer_one_that_says_the_same(session: Session) -> None:
    earlier = sit(session, 1, CommissionKind.DETERMINATION, Severity.MILD)
    sit(session, 2, CommissionKind.DETERMINATION, Severity.MILD)
    assert refusal(session, overrule, counter(session, earlier, Vote.REJECTED)) == "disability_moved_on"
