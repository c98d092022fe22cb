# SPDX-License-Identifier: Apache-2.0
"""A statement of the day stands for good, and speaks of what was recorded before it alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from tests.support.clocks import ahead_of
from tests.support.office import NOON, office
from tests.support.queues import LETTER, MONTH, quota, waiting
from welfare_desk.services.confirming_day import ConfirmDay, confirm_day
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.storage.clock import counted_day, entry_of
from welfare_desk.storage.waiting.runs import ADMISSION_RUN

TODAY = NOON.date()
NEXT_MONTH = TODAY + timedelta(days=30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A run of next month, of which the head has said that it was made today; three still wait."""
    with office(tmp_path) as opened:
        waiting(opened, 5)
        quota(opened, 2)
        ahead_of(opened).do(admit, Admit("pension", LETTER))
        opened.do(confirm_day, ConfirmDay(opened.today(), "ساعت جلو بود"))
        yield opened


def counted(raw: Any) -> list[str]:
    day = counted_day("decided_on", entry_of(ADMISSION_RUN))
    return [found for (found,) in raw.execute(f"SELECT {day} FROM admission_run ORDER BY id")]


def test_a_statement_is_never_changed(session: Session) -> None:
    with session._store.writing() as connection:
        raw = connection.connection.driver_connection
        for statement in ("UPDATE clock_statement SET reason = 'x'", "DELETE FROM clock_statement"):
            with pytest.raises(IntegrityError, match="append only: clock_statement"):
                raw.execute(statement)


def test_a_run_that_was_there_counts_from_the_day_that_was_said(session: Session) -> None:
    with session._store.kept_reader() as raw:
        assert counted(raw) == [TODAY.isoformat()]
        assert raw.execute("SELECT decided_on FROM admission_run").fetchall() == [(NEXT_MONTH.isoformat(),)]


def test_a_run_that_came_after_counts_from_its_own_day(session: Session) -> None:
    """Also on a day that lay ahead of the statement: by then it may have been lived."""
    ahead_of(session, 20).do(admit, Admit("pension", "99", TODAY, 1, MONTH))
    with session._store.kept_reader() as raw:
        assert counted(raw) == [TODAY.isoformat(), (TODAY + timedelta(days=20)).isoformat()]
