# SPDX-License-Identifier: Apache-2.0
"""SIGKILL at random moments: what was acknowledged is there, what was not is whole or absent."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from tests.campaigns.clerk import Duty, heard, start, until_acknowledged
from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES
from tests.support.office import copy_office, desk
from welfare_desk.storage.check import check

REPEATED = tuple(sorted(SCENES.keys() - EMPTY_OFFICE_ONLY))
SLOW = {"upkeep.backup", "exchange.import_files", "exchange.undo_import"}
QUICK = tuple(name for name in REPEATED if name not in SLOW)
"""Short commands, so that twenty kills fall into many; the long form kills in all of them."""


class Lost(AssertionError):
    """An acknowledged change is not there, or the office is out of order."""


def keys_in(folder: Path) -> set[str]:
    with desk(folder) as session, session._store.kept_reader() as raw:
        return {row[0] for row in raw.execute("SELECT op_id FROM operation")}


def kills(folder: Path, rounds: int, seed: int, only: tuple[str, ...], *, boasts: bool = False) -> int:
    """Kill a clerk so many times in one office; the number of acknowledged commands.

    The clerk is let finish a few commands, however slow the machine, and dies at a random moment after that.
    """
    moments = random.Random(seed)
    acknowledged: set[str] = set()
    for turn in range(rounds):
        process, line = start(Duty(folder, turn * 1000, seed + turn, boasts=boasts, only=only))
        told = until_acknowledged(line, moments.randint(0, 4))
        time.sleep(moments.uniform(0.0, 0.05))
        process.kill()
        process.join()
        told += heard(line)
        acknowledged |= {key for word, key in told if word == "ack"}
        stored = keys_in(folder)
        if acknowledged - stored:
            raise Lost(f"round {turn}: acknowledged and lost: {sorted(acknowledged - stored)}")
    with desk(folder) as session:
        findings = check(session._store).findings
    if findings:
        raise Lost(f"{findings[:3]}")
    return len(acknowledged)


def test_nothing_acknowledged_is_lost_in_twenty_kills(tmp_path: Path) -> None:
    assert kills(copy_office(tmp_path), 20, 1404, QUICK) > 20


STORE = ("equipment.receive", "equipment.issue", "equipment.return", "equipment.take_back")
"""Numbers, movements, promises and papers in one transaction; the check counts numbers, balances, devices."""


def test_a_store_whose_desk_dies_between_number_and_commit_is_whole(tmp_path: Path) -> None:
    assert kills(copy_office(tmp_path), 10, 1407, STORE) > 10


def test_a_headquarters_that_dies_within_a_merge_has_taken_all_its_bundles_or_none(tmp_path: Path) -> None:
    folder = copy_office(tmp_path)
    assert kills(folder, 4, 1408, ("headquarters.take_bundles",)) > 3
    with desk(folder) as session, session._store.kept_reader() as raw:
        taken = raw.execute("SELECT count(*) FROM accepted_bundle GROUP BY office_code").fetchall()
    assert len(taken) > 3
    assert set(taken) == {(2,)}


@pytest.mark.long
def test_nothing_acknowledged_is_lost_in_a_thousand_kills(tmp_path: Path) -> None:
    assert kills(copy_office(tmp_path), 1000, 1405, REPEATED) > 1000


def test_control_a_clerk_that_acknowledges_too_early_goes_red(tmp_path: Path) -> None:
    with pytest.raises(Lost, match="acknowledged and lost"):
        kills(copy_office(tmp_path), 20, 1406, QUICK, boasts=True)
