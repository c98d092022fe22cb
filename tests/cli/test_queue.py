# SPDX-License-Identifier: Apache-2.0
"""`queue admit` and `queue rerun` as the contract has them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import national_id
from tests.support.office import desk
from tests.support.queues import waiting
from welfare_desk.domain.waiting.policy import PROPOSAL, policy_text
from welfare_desk.services.waiting.calling import HoldEntry, hold

Run = Callable[..., Ran]
ADMIT = ("queue", "admit", "pension", "--quota", "2", "--month", "1404-08", "--letter", "۱۲/۷")
ON = ("--today", "1404/07/30", "--json")


@pytest.fixture
def queue(place: Path) -> Iterator[Path]:
    with desk(place) as session:
        files = waiting(session, 4)
        session.do(hold, HoldEntry(files[0], "نقص مدارک"))
    return place


def test_admit_answers_the_contract_and_rerun_gives_the_same(run: Run, queue: Path) -> None:
    document = run(*ADMIT, "--office", queue, *ON).document
    assert (document["run"], len(document["digest"]), document["left"], document["considered"]) == (
        1,
        64,
        0,
        4,
    )
    assert document["admitted"] == [
        {
            "position": number,
            "file_no": f"1404-0000{number}",
            "national_id": national_id(number),
            "score": 0,
            "joined_on": f"2025-06-0{number + 1}",
        }
        for number in (2, 3)
    ]
    assert document["skipped"] == [{"file_no": "1404-00001", "reason": "held"}]
    assert (document["enters"], document["leaves"]) == ([], [])
    again = run("queue", "rerun", "1", "--office", queue, "--json").document
    assert (again["run"], again["digest"], again["same"], again["differs"]) == (
        1, document["digest"], True, [],
    )  # fmt: skip
    used_up = run(*ADMIT, "--office", queue, *ON)
    assert (used_up.code, used_up.document["error"]["code"]) == (1, "quota_used_up")


def test_a_dry_run_writes_nothing(run: Run, queue: Path) -> None:
    document = run(*ADMIT, "--dry-run", "--office", queue, *ON).document
    assert (document["run"], [one["file_no"] for one in document["admitted"]]) == (
        None, ["1404-00002", "1404-00003"],
    )  # fmt: skip
    assert (
        run("queue", "rerun", "1", "--office", queue, "--json").document["error"]["code"] == "run_not_found"
    )
    assert run("counts", "--office", queue, *ON).document["in_queue"] == 4


def test_a_policy_from_a_file_is_tried_and_never_admits_unapproved(
    run: Run, queue: Path, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.json"
    policy.write_text(policy_text(PROPOSAL), "utf-8")
    tried = run(*ADMIT, "--policy", policy, "--dry-run", "--office", queue, *ON).document
    assert (tried["admitted"], tried["enters"]) == ([], [])
    assert [one["file_no"] for one in tried["leaves"]] == ["1404-00002", "1404-00003"]
    refused = run(*ADMIT, "--policy", policy, "--office", queue, *ON)
    assert (refused.code, refused.document["error"]["code"]) == (1, "policy_not_in_force")
    policy.write_text(json.dumps({"order": "date"}), "utf-8")
    assert run(*ADMIT, "--policy", policy, "--office", queue, *ON).document["run"] == 1


@pytest.mark.parametrize(
    ("place_of", "value", "code"),
    [
        (6, "1404-13", "bad_month"),
        (6, "مهر", "bad_month"),
        (6, "1390-01", "quota_month_far"),
        (8, " ", "quota_without_letter"),
        (2, "شترمرغ", "unknown_service"),
    ],
)
def test_bad_input_has_a_sentence_and_writes_nothing(
    run: Run, queue: Path, place_of: int, value: str, code: str
) -> None:
    words = list(ADMIT)
    words[place_of] = value
    refused = run(*words, "--office", queue, *ON)
    assert (refused.code, refused.document["error"]["code"]) == (1, code)
    assert refused.document["error"]["message"]
    assert run("counts", "--office", queue, *ON).document["in_queue"] == 4


def test_people_read_who_and_why(run: Run, queue: Path) -> None:
    told = run(*ADMIT, "--office", queue, "--today", "1404/07/30", "--lang", "en").text
    assert "is held" in told
    assert "Admitted: 2" in told
    assert "the same" in run("queue", "rerun", "1", "--office", queue, "--lang", "en").text
