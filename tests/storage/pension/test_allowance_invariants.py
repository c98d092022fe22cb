# SPDX-License-Identifier: Apache-2.0
"""The check finds allowances that no longer fit their events, their file or their household."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import copy_office, desk
from tests.support.pensions import allowance_change
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

DAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A hygiene aid that ended with its file and came back with it, and another household."""
    with desk(copy_office(tmp_path)) as opened:
        number = register(opened, 1).file_no
        register(opened, 2)
        opened.do(
            change_allowance, allowance_change(number, AllowanceKind.HYGIENE, PensionState.ON_PENSION, DAY)
        )
        opened.do(record_coverage, RecordCoverage(number, Coverage.DECEASED, DAY))
        opened.do(undo_coverage, UndoCoverage(number, "زنده است"))
        yield opened


@pytest.mark.parametrize(
    ("code", "statement"),
    [
        ("allowance_differs_from_events", "UPDATE allowance SET state = 'suspended'"),
        (
            "allowance_counter_event_differs",
            "UPDATE allowance_event SET to_state = 'suspended' WHERE undoes IS NOT NULL",
        ),
        ("allowance_after_leaving", "UPDATE case_file SET coverage = 'closed' WHERE id = 1"),
        ("allowance_of_another_household", "UPDATE allowance SET household_id = 2"),
    ],
)
def test_disorder_is_found(session: Session, code: str, statement: str) -> None:
    assert check(session._store).findings == ()
    raw = session._store.open_driver(read_only=False)
    assert raw.execute(statement).rowcount > 0
    raw.close()
    assert code in {finding.code for finding in check(session._store).findings}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE allowance SET born_together = 2",
        "UPDATE allowance SET sheba = 'IR12'",
        "UPDATE allowance_event SET from_month = '1404-13'",
        "UPDATE allowance_event SET reason_code = 'death' WHERE to_state = 'on_pension'",
        "UPDATE allowance_event SET arrears = 1 WHERE to_state = 'cut'",
        "UPDATE allowance SET kind = 'weekly'",
    ],
)
def test_the_tables_refuse_what_the_rules_refuse(session: Session, statement: str) -> None:
    raw = session._store.open_driver(read_only=False)
    with pytest.raises(Exception, match="CHECK constraint failed"):
        raw.execute(statement)
    raw.close()


def test_a_household_has_one_live_kin_care_allowance_in_the_table_too(session: Session) -> None:
    raw = session._store.open_driver(read_only=False)
    row = (
        "INSERT INTO allowance (kind, household_id, file_id, state, since, drawer_id)"
        " VALUES ('kin_care', 1, {0}, 'on_pension', '2025-10-22', 1)"
    )
    raw.execute(row.format(1))
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        raw.execute(row.format(2))
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        raw.execute(row.format(1))
    raw.close()
