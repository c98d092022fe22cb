# SPDX-License-Identifier: Apache-2.0
"""What saving a person says to the database: at most eight statements between BEGIN and COMMIT."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.campaigns.scenes import file, national_id
from tests.support.faults import Plan
from tests.support.office import copy_office, desk
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.storage.check import check


@pytest.mark.parametrize(
    "fields",
    [
        {"mobile": "09351234567"},
        {"father_name": "حسن", "mobile": "09351234567"},
        {"job": "بافنده", "education": "diploma", "insurance": "rural"},
    ],
)
def test_a_person_is_saved_in_eight_statements(fields: dict[str, str], tmp_path: Path) -> None:
    plan = Plan()
    with desk(copy_office(tmp_path), plan.connect) as session:
        number = file(session, national_id(7))
        plan.start(-1, "io", after=False)
        session.do(edit_person, EditPerson(number, 1, 1, fields))
        plan.stop()
        assert (plan.seen[0], plan.seen[-1]) == ("BEGIN IMMEDIATE", "COMMIT")
        assert len(plan.seen) - 2 <= 8
        assert check(session._store).findings == ()
