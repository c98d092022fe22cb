# SPDX-License-Identifier: Apache-2.0
"""Two processes admitting against one quota at once: never over, nobody twice, and both runs repeat."""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.synchronize import Barrier
from pathlib import Path

from tests.support.office import copy_office, desk
from tests.support.queues import LETTER_ON, MONTH, waiting
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import PENSION
from welfare_desk.services.waiting.admitting import Admit, ListRuns, Rerun, admit, rerun, runs
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota
from welfare_desk.storage.check import check

DESKS = 2
PLACES = 1
LETTERS = 200
"""Letters that both desks admit under."""


def _admits(folder: Path, together: Barrier, letters: int) -> None:
    """One desk: admits under every letter, at the same moment as the other."""
    with desk(folder) as session:
        for number in range(letters):
            together.wait()
            try:
                session.do(admit, Admit(PENSION, f"۱۲/{number}", LETTER_ON))
            except RuleError as refused:
                if refused.code not in {"quota_used_up", "nobody_to_admit"}:
                    raise


def _at_once(folder: Path, letters: int) -> None:
    context = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    together = context.Barrier(DESKS)
    processes = [context.Process(target=_admits, args=(folder, together, letters)) for _ in range(DESKS)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * DESKS


def test_two_desks_never_admit_more_than_a_letter_gives(tmp_path: Path) -> None:
    letters = LETTERS
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        waiting(session, letters + 3)
        for number in range(letters):
            session.do(record_quota, RecordQuota(PENSION, f"۱۲/{number}", LETTER_ON, PLACES, MONTH))
    _at_once(folder, letters)
    with desk(folder) as session:
        told = session.ask(quotas, ListQuotas(PENSION, closed=True)).quotas
        assert [quota.used for quota in told] == [PLACES] * letters
        decided = session.ask(runs, ListRuns()).runs
        assert len(decided) == letters
        assert all(session.ask(rerun, Rerun(run.run)).same for run in decided)
        with session._store.kept_reader() as raw:
            seats = (
                "SELECT count(*), count(DISTINCT entry_id) FROM admission_considered WHERE seat IS NOT NULL"
            )
            assert tuple(raw.execute(seats).fetchone()) == (letters, letters)
            live = "SELECT count(DISTINCT household_id) FROM pension WHERE state = 'on_pension'"
            assert raw.execute(live).fetchone()[0] == letters
        assert check(session._store).findings == ()
