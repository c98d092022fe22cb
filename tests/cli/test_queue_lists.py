# SPDX-License-Identifier: Apache-2.0
"""`queue list` and `queue why` on the command line, with the keys of the contract."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import national_id
from tests.support.filled import filled_office
from tests.support.office import office
from tests.support.queues import ordered_by
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    NewDisability,
    RegisterFile,
    register_file,
)
from welfare_desk.services.waiting import MoveInQueue, move

Run = Callable[..., Ran]
HEAD, SON = "1404-00001", "1404-00002"
ON = ("--today", "1404/07/30", "--json")


@pytest.fixture
def scored(tmp_path: Path) -> Path:
    """An office of sixty files whose pension queue is ordered by the proposal."""
    with filled_office(tmp_path) as session:
        ordered_by(session)
        return session.office_dir


def test_who_waits_is_listed_in_order_with_evidence(run: Run, scored: Path) -> None:
    told = run("queue", "list", "pension", "--top", "3", "--office", scored, *ON).document
    assert set(told) == {"total", "policy", "scored_on", "entries"}
    assert told["policy"] == {
        "id": 1, "version": 1, "order": "score", "since": "2025-10-22", "proposed": True
    }  # fmt: skip
    assert [entry["rank"] for entry in told["entries"]] == [1, 2, 3]
    first = told["entries"][0]
    assert {"rank", "file_no", "national_id", "score", "joined_on", "held", "parts"} <= set(first)
    assert sum(part["points"] for part in first["parts"]) == first["score"]
    assert {"criterion", "points", "evidence"} <= set(first["parts"][0])


def test_why_a_place_names_neighbours_and_what_would_change_it(run: Run, scored: Path) -> None:
    second = run("queue", "list", "pension", "--office", scored, *ON).document["entries"][1]
    told = run("queue", "why", "مستمری", second["file_no"], "--office", scored, *ON).document
    assert (told["rank"], told["file_no"]) == (2, second["file_no"])
    assert (told["above"]["rank"], told["below"]["rank"]) == (1, 3)
    assert told["separated_by"]["above"] == told["above"]["separated_by"]
    third = run("queue", "list", "pension", "--top", "3", "--office", scored, *ON).document["entries"][2]
    changes = run("queue", "why", "pension", third["file_no"], "--office", scored, *ON).document[
        "would_change"
    ]
    assert {"criterion", "to", "on", "score", "rank"} == set(changes[0])
    words = run("queue", "why", "pension", second["file_no"], "--office", scored, *ON[:2]).text
    assert second["file_no"] in words


def named(first: str, number: int) -> dict[str, str]:
    return {"first_name": first, "national_id": national_id(number)}


def test_a_vote_of_another_member_that_ran_out_is_told(run: Run, tmp_path: Path) -> None:
    with office(tmp_path) as session:
        ordered_by(session)
        lost = NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2020, 1, 1), date(2022, 1, 1))
        head = RegisterFile(named("علی", 1), Domain.REHABILITATION, disabilities=(lost,))
        session.do(register_file, head)
        son = RegisterFile(named("رضا", 2), Domain.SOCIAL, household_of=HEAD, kinship=Kinship.SON)
        session.do(register_file, son)
        session.do(move, MoveInQueue(SON, QueueState.WAITING, session.today()))
        place, today = session.office_dir, format_date(session.today())
    asked = ("queue", "why", "pension", SON, "--office", place, "--today", today)
    told = run(*asked, "--json").document["parts"]
    seen = {part["criterion"]: (part["evidence"], part["run_out"]) for part in told}
    assert seen["other_disabled"] == ("0", {"members": 1, "until": "2022-01-01"})
    assert seen["severity"][1] is None
    words = run(*asked).text
    assert "0 (رأی 1 عضو در 1400/10/11 به پایان رسید و شمرده نمی‌شود)" in words


def test_who_does_not_wait_and_what_has_no_queue(run: Run, scored: Path) -> None:
    waits = run("queue", "list", "home-adaptation", "--office", scored, *ON).document
    assert (waits["total"], waits["entries"]) == (0, [])
    known = run("queue", "list", "pension", "--office", scored, *ON).document["entries"][0]["file_no"]
    for words, code in ((f"why home-adaptation {known}", "not_waiting"), ("list bread", "unknown_service")):
        refused = run("queue", *words.split(), "--office", scored, *ON)
        assert (refused.code, refused.document["error"]["code"]) == (1, code)
