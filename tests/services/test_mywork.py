# SPDX-License-Identifier: Apache-2.0
"""What waits in the office: no transfer that was taken back, and late is what the office calls late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.people import peopled_office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import (
    ListUnanswered,
    UndoCoverage,
    unanswered_transfers,
    undo_coverage,
)
from welfare_desk.services.casework.reception import AskDesk, desk_counts
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.office_settings import AddRule, add_rule
from welfare_desk.services.session import Session

ALI = "1400-00001"
SENT = date(2025, 9, 1)
"""51 days before the office's today."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        opened.do(record_coverage, RecordCoverage(ALI, Coverage.TRANSFERRED, SENT, "", "12", "کرج"))
        yield opened


def told(session: Session) -> tuple[int, int, int, int]:
    """The transfer on the first page, in the desk's list, at the desk's counts, among the findings."""
    found = session.ask(run_checks, RunChecks()).checks
    return (
        session.ask(my_work, AskMyWork()).waiting.transfers_unanswered,
        session.ask(unanswered_transfers, ListUnanswered()).total,
        session.ask(desk_counts, AskDesk()).overdue_transfers,
        next(each.count for each in found if each.code == "transfer_unanswered"),
    )


def test_a_transfer_taken_back_nags_nowhere(session: Session) -> None:
    assert told(session) == (1, 1, 1, 1)
    session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
    assert told(session) == (0, 0, 0, 0)


def test_the_office_says_after_how_many_days_it_is_late(session: Session) -> None:
    session.do(add_rule, AddRule(DatedRule.TRANSFER_DAYS, date(2025, 10, 1), 51, "نامه ۱"))
    assert told(session) == (1, 0, 0, 0)
    session.do(add_rule, AddRule(DatedRule.TRANSFER_DAYS, date(2025, 10, 2), 50, "نامه ۲"))
    assert told(session) == (1, 1, 1, 1)
