# SPDX-License-Identifier: Apache-2.0
"""`queue list` and `queue why` on the command line, with the keys of the contract."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.filled import filled_office
from tests.support.queues import ordered_by

Run = Callable[..., Ran]
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


def test_who_does_not_wait_and_what_has_no_queue(run: Run, scored: Path) -> None:
    waits = run("queue", "list", "wheelchair", "--office", scored, *ON).document
    assert (waits["total"], waits["entries"]) == (0, [])
    known = run("queue", "list", "pension", "--office", scored, *ON).document["entries"][0]["file_no"]
    for words, code in ((f"why wheelchair {known}", "not_waiting"), ("list bread", "unknown_service")):
        refused = run("queue", *words.split(), "--office", scored, *ON)
        assert (refused.code, refused.document["error"]["code"]) == (1, code)
