# SPDX-License-Identifier: Apache-2.0
"""The reviewed table of roles, use cases and states says what the program does; every line is played."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

import pytest

from tests.campaigns.scenes import CANARY, EMPTY_OFFICE_ONLY
from tests.services.matrix import HEAD, NEVER, OUTSIDE, TABLE, present, read
from tests.services.refusals import declared
from tests.services.stage import ALLOWED, Scene, Stage, played
from tests.services.states import AIMS, Act, Record, Step, StepRefusedError
from tests.services.states.casework import RECEPTION, REQUEST, decision
from tests.services.states.file import AFTER_DEATH, FILE, MERGED, MISTAKEN
from tests.services.states.person import ALLOWANCE, ENTRY, PENSION
from tests.support.office import copy_office, desk
from welfare_desk import assembly
from welfare_desk.domain import pension, waiting
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework import life, reception, visit
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import codes
from welfare_desk.sentences.commands import COMMANDS
from welfare_desk.services.door import Command, registry


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with desk(copy_office(tmp_path_factory.mktemp("stage"))) as session:
        yield Stage(session)


def test_the_table_is_the_program() -> None:
    """Red? `python -m tests.services.matrix`, then read the difference: what people may do, and when."""
    reviewed, now = read(), present()
    assert {name: line for name, line in now.items() if reviewed.get(name) != line} == {}
    assert sorted(reviewed) == sorted(now)


def test_the_table_is_sorted_so_that_branches_merge() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    names = [row[0] for row in rows]
    assert (head, names) == (HEAD, sorted(set(names)))


def test_every_command_that_names_a_record_is_played_in_its_states() -> None:
    """Facts with an id or a version are about a record: its kind stands in `tests.services.states`."""
    assembly.load_use_cases()
    without = [
        name
        for name, found in registry().items()
        if isinstance(found, Command)
        and name not in AIMS
        and name not in NO_STATES
        and any(field == "id" or field.endswith("_id") for field in found.facts.__dataclass_fields__)
    ]
    assert without == []
    assert sorted(name for name in played() if not played()[name] and name in AIMS) == []


def test_nothing_is_written_by_the_number_of_a_file_that_was_merged_away() -> None:
    """What a desk still shows of it, versions too, is about rows of its own."""
    assembly.load_use_cases()
    named = {"file_no", "key", "file_nos", "other_file_no", "household_of"}
    written = {
        name
        for name, found in registry().items()
        if name in played()
        and named & set(found.facts.__dataclass_fields__)
        and played()[name].get("file", {}).get(MERGED, "stale_row") != "stale_row"
    }
    assert written == NOT_WRITTEN


NOT_WRITTEN = {
    "attachments.issue_receipt",  # names the person by an identifier, which leads to who stays
    "casework.plan_visits",  # leaves the file out, and says why
    "casework.print_visit_form",  # looks at the file that stays
    "casework.print_visit_forms",  # looks at the file that stays, as does the next
    "casework.show_tags",
    "equipment.grant_cash",  # names the request, which went to the file that stays
}


NO_STATES = {
    "casework.change_head",
    "casework.change_kinship",
    "casework.edit_member",
    "casework.join_households",
    "casework.member_leaves",
    "casework.register_file",
    "casework.save_view",
    "casework.set_guardian",
    "casework.split_household",
    "equipment.issue",
    "equipment.receive",
    "papers.issue_pension_notice",
    "summary.save_report",
}
"""They name persons of a household, whose states are those of the file, a household that moves, or somebody
without a file, who has no state: so are a collector and a donor, whom the store knows by an identifier. A
view or a report is saved over itself; the event that a notice tells of is taken back with the file alone
(`tests/services/pension/test_notices.py`)."""


def test_questions_and_jottings_refuse_no_state() -> None:
    asked = [line for line in read().values() if line.kind in {"question", "jotting"}]
    assert {(line.states, line.refused_when) for line in asked} == {("", frozenset())}


def test_what_needs_nobody_signed_in_stands_in_the_table_too() -> None:
    outside = {name: line.permission for name, line in read().items() if line.kind == OUTSIDE}
    assert outside == {"access.recover": NEVER, "office.create": NEVER, "upkeep.restore": "restore"}
    assert [name for name in sorted(outside) if name not in COMMANDS] == []


def test_every_code_has_a_sentence_and_every_code_told_stands_there() -> None:
    lines = read()
    assert sorted({code for line in lines.values() for code in line.refused_when} - codes().keys()) == []
    told = {name: declared(found.run) for name, found in registry().items() if isinstance(found, Command)}
    assert {name: told[name] - lines[name].refused_when for name in told} == dict.fromkeys(told, frozenset())


def test_every_use_case_names_a_permission() -> None:
    assembly.load_use_cases()
    assert [name for name, found in registry().items() if not isinstance(found.permission, Permission)] == []


def test_every_command_has_words_for_the_trail() -> None:
    assembly.load_use_cases()
    commands = [name for name, found in registry().items() if isinstance(found, Command)]
    assert [name for name in sorted(commands) if name not in COMMANDS] == []


@dataclass(frozen=True)
class Moves:
    """A command that names the state to come, and the table of the rules that it obeys."""

    command: str
    record: Record
    allowed: dict[str, set[str]]
    refused: set[str]
    goes: Callable[[Act, Any, Any], Any]
    """The facts that ask for this state of this record, with everything that any state needs."""
    to_states: tuple[Any, ...]


def _full(act: Act, key: Any, to_state: Any) -> Any:
    del key
    return replace(act.facts, to_state=to_state, effective_on=act.today, reason=CANARY, letter_no="12/3")


def _with_office(act: Act, key: Any, to_state: Any) -> Any:
    return replace(_full(act, key, to_state), other_office="ری")


def _decided(act: Act, key: Any, to_state: Any) -> Any:
    return replace(act.facts, request_id=key, version=REQUEST.version(act, key), state=to_state)


def _paid(act: Act, key: Any, to_state: Any) -> Any:
    begins = to_state is pension.PensionState.ON_PENSION
    why = None if begins else pension.SuspensionReason.HOSPITAL
    return replace(_full(act, key, to_state), reason_code=why, arrears=False if begins else None)


def _table(transitions: Any, opened: str = "none") -> dict[str, set[str]]:
    return {opened if before is None else before.value: set(after) for before, after in transitions.items()}


_COVERAGE = {state: to for state, to in _table(life.TRANSITIONS).items() if state != "none"}
_QUEUE = _table(waiting.TRANSITIONS)
_LEFT = [state for state, to in _QUEUE.items() if not to]
_CLOSED = _COVERAGE[Coverage.CLOSED.value]

MOVES = (
    Moves(
        "casework.record_coverage",
        FILE,
        {**_COVERAGE, AFTER_DEATH: _CLOSED - life.IN_HAND, MISTAKEN: _CLOSED},
        {"coverage_not_allowed", "client_has_died"},
        _with_office,
        tuple(Coverage),
    ),
    Moves(
        "casework.decide_reception",
        RECEPTION,
        {state: to for state, to in _table(reception.TRANSITIONS).items() if state != "none"},
        {"reception_step_not_allowed"},
        decision,
        tuple(reception.ReceptionState),
    ),
    Moves(
        "casework.decide_request",
        REQUEST,
        {
            RequestState.OPEN.value: set(RequestState) - {RequestState.OPEN},
            **{state.value: set() for state in RequestState if state is not RequestState.OPEN},
            "struck": set(),
        },
        {"request_decided", "request_not_decided", "recorded_by_mistake"},
        _decided,
        tuple(RequestState),
    ),
    Moves(
        "pension.change",
        PENSION,
        _table(pension.TRANSITIONS),
        {"pension_change_not_allowed"},
        _paid,
        tuple(pension.PensionState),
    ),
    Moves(
        "pension.change_allowance",
        ALLOWANCE,
        _table(pension.TRANSITIONS),
        {"pension_change_not_allowed"},
        _paid,
        tuple(pension.PensionState),
    ),
    Moves(
        "waiting.move",
        ENTRY,
        # Who has left the queue joins again by an entry of its own; a run admits, never a move.
        {
            state: to - {waiting.QueueState.ADMITTED}
            for state, to in {**_QUEUE, **dict.fromkeys(_LEFT, _QUEUE["none"])}.items()
        },
        {"queue_move_not_allowed", "already_waiting", "not_waiting", "admitted_by_run"},
        _full,
        tuple(waiting.QueueState),
    ),
)


@pytest.mark.parametrize("moves", MOVES, ids=lambda moves: moves.command)
def test_every_move_from_every_state_is_the_rules_own_table(moves: Moves, stage: Stage) -> None:
    scene = stage.scene(moves.command)
    aim = next(iter(AIMS.get(moves.command, ())), None)
    states = [state for state in moves.record.states if state != MERGED]
    played_now = {
        (state, to_state.value): _played(
            scene, moves, scene.file_no if aim is None else aim.key(scene.facts), state, to_state
        )
        for state in states
        for to_state in moves.to_states
    }
    assert set(moves.allowed) == set(states)
    expected = {(state, to.value): to in moves.allowed[state] for state in states for to in moves.to_states}
    assert {pair: outcome == ALLOWED for pair, outcome in played_now.items()} == expected
    assert set(played_now.values()) - {ALLOWED} == moves.refused


def _played(scene: Scene, moves: Moves, key: Any, state: str, to_state: Any) -> str:
    def aimed(act: Act) -> Any:
        return moves.goes(act, moves.record.bring(act, key, state), to_state)

    return scene.rehearse(aimed)


@pytest.mark.parametrize(
    ("command", "to_state"),
    [
        ("casework.record_visit", visit.VisitState.DONE),
        ("casework.give_up_visit", visit.VisitState.GIVEN_UP),
        ("casework.take_back_visit", visit.VisitState.STRUCK),
    ],
)
def test_a_visit_goes_no_way_that_the_rules_do_not_know(command: str, to_state: visit.VisitState) -> None:
    outcomes = played()[command]["visit"]
    gone = {state for state, outcome in outcomes.items() if outcome == ALLOWED}
    known = {before.value for before, after in visit.TRANSITIONS.items() if before and to_state in after}
    # A plan is struck by being unplanned.
    assert gone == known - ({"planned"} if command == "casework.take_back_visit" else set())


def test_every_command_is_played() -> None:
    assembly.load_use_cases()
    commands = {name for name, found in registry().items() if isinstance(found, Command)}
    assert set(played()) == commands - EMPTY_OFFICE_ONLY


def test_a_step_that_is_refused_is_told_and_loses_no_state(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_act: Act, _key: Any) -> None:
        raise RuleError("merge_loses_id")

    merged = (Coverage.COVERED.value, MERGED)
    monkeypatch.setitem(cast("dict[tuple[str, str], Step]", FILE.steps), merged, refused)
    with pytest.raises(StepRefusedError, match="file covered → merged: merge_loses_id"):
        stage.outcomes("casework.add_request")


def test_what_the_scene_has_made_may_stand_in_the_way_of_a_state(stage: Stage) -> None:
    """The question to the office of origin waits: the client is not covered before its answer."""
    outcomes = stage.outcomes("casework.strike_transfer")["file"]
    assert {Coverage.COVERED.value, MISTAKEN} & outcomes.keys() == set()
