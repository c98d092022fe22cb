# SPDX-License-Identifier: Apache-2.0
"""No refusal names a state by its code, and each has the word that papers have for it."""

from __future__ import annotations

from enum import StrEnum

import pytest

from welfare_desk.documents import wording, wording_trail
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.sentences import say
from welfare_desk.sentences.states import STATES

KINDS: dict[str, type[StrEnum]] = {
    "coverage_not_allowed": Coverage,
    "only_applicants_come": Coverage,
    "pension_change_not_allowed": PensionState,
    "queue_move_not_allowed": QueueState,
    "reception_step_not_allowed": ReceptionState,
}


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_state_has_the_word_of_the_papers(code: str) -> None:
    printed = {Coverage: wording.COVERAGES, PensionState: wording.PENSIONS, QueueState: wording.QUEUES}
    words = printed.get(KINDS[code], wording_trail._RECEPTIONS)
    assert {state: word.fa for state, word in STATES[code].items()} == {
        state.value: words[state] for state in KINDS[code]
    }


def test_the_states_of_a_refusal_stand_in_words() -> None:
    facts = {"from_state": "covered", "to_state": "applicant"}
    assert say("coverage_not_allowed", facts, "fa") == (
        "این پرونده نمی‌تواند از وضعیت «تحت پوشش» به «متقاضی» برود؛ وضعیت دیگری برگزینید."
    )
    assert say("coverage_not_allowed", {"from_state": "", "to_state": "closed"}, "en") == (
        "This file cannot go from “not recorded” to “closed”; choose another state."
    )
