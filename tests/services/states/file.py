# SPDX-License-Identifier: Apache-2.0
"""The file: its coverage, the death that keeps a closed one closed, and the one merged into another."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, Step
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.life import TRANSITIONS
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons

AFTER_DEATH = "closed_after_death"
MISTAKEN = "opened_by_mistake"
"""Closed, because its opening was taken back: it may be opened anew under its number."""
MERGED = "merged"
"""Closed, because its person was merged into another one, whose file it leads to."""


def _covers(to_state: Coverage) -> Step:
    def step(act: Act, file_no: str) -> None:
        change = RecordCoverage(file_no, to_state, act.today, CANARY, "12/3", "ری")
        act.do(record_coverage, change)

    return step


def _merge(act: Act, file_no: str) -> None:
    """The person becomes one with another of their own age, whose file goes on."""
    fields = {"foreign_id": f"8{file_no[-10:]}", "first_name": "زهره", "last_name": CANARY}
    kept = act.do(register_file, RegisterFile(fields, Domain.SOCIAL)).file_no
    first, second = (person_of(act, number) for number in (kept, file_no))
    versions = (act.cell("SELECT version FROM person WHERE id = ?", each) for each in (first, second))
    act.do(merge_persons, MergePersons(first, second, *versions, ("national_id",)))


def _taken_back(act: Act, file_no: str) -> None:
    act.do(take_opening_back, TakeOpeningBack(file_no, CANARY))


def person_of(act: Act, file_no: str) -> Any:
    """The person of this file."""
    return act.cell("SELECT person_id FROM case_file WHERE file_no = ?", file_no)


_IN_HAND = (Coverage.COVERED, Coverage.APPLICANT)

_LIVING = [
    ((before.value, after.value), _covers(after))
    for before, reached in TRANSITIONS.items()
    if before is not None
    for after in sorted(reached)
    if (before, after) != (Coverage.DECEASED, Coverage.CLOSED)
]

FILE = Record(
    "file",
    """SELECT CASE
        WHEN EXISTS (SELECT 1 FROM merge WHERE gone_id = person_id AND undone_at IS NULL) THEN 'merged'
        WHEN coverage = 'closed' AND NOT EXISTS (
            SELECT 1 FROM coverage_event e WHERE e.file_id = f.id AND e.undoes IS NULL
            AND e.id NOT IN (SELECT undoes FROM coverage_event WHERE undoes IS NOT NULL)
        ) THEN 'opened_by_mistake'
        WHEN coverage = 'closed' AND EXISTS (
            SELECT 1 FROM coverage_event e WHERE e.file_id = f.id AND e.to_state = 'deceased'
        ) THEN 'closed_after_death'
        ELSE coverage END
    FROM case_file f WHERE file_no = ?""",
    {
        **dict(_LIVING),
        (Coverage.DECEASED.value, AFTER_DEATH): _covers(Coverage.CLOSED),
        **{(state.value, MERGED): _merge for state in _IN_HAND},
        **{(state.value, MISTAKEN): _taken_back for state in _IN_HAND},
    },
    stops={
        # A question to the office of origin waits for its answer.
        (Coverage.APPLICANT.value, Coverage.COVERED.value): frozenset({"transfer_waits"}),
        # No merge ends a payment by the way.
        **{(state.value, MERGED): frozenset({"keep_the_other"}) for state in _IN_HAND},
        # No opening is taken back of a file that has rows of its own, has moved, or came from a list.
        **{
            (state.value, MISTAKEN): frozenset({"file_in_use", "file_moved", "file_of_list"})
            for state in _IN_HAND
        },
    },
)
