# SPDX-License-Identifier: Apache-2.0
"""A failed identity names the files that one of its sides counts and the other does not."""

from __future__ import annotations

from pathlib import Path

from tests.support.equipment import Days
from tests.support.months import pensioner, written
from tests.support.office import office
from tests.support.provinces import MEHR
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.services.summary.monthly.months import AskCheck, AskMonth, behind_check, check_month


def test_a_file_that_says_otherwise_than_its_events_stands_behind_who_is_covered(tmp_path: Path) -> None:
    with office(tmp_path, Days(from_jalali(1404, 8, 5))) as session:
        odd, *_ = (pensioner(session, number) for number in (1, 2, 3))
        wanted = {f"covered_by_{name}" for name in ("domain", "standing", "age", "neighbourhood", "sex")}

        def failed() -> dict[str, int]:
            checks = session.ask(check_month, AskMonth(MEHR)).checks
            return {one.code: one.count for one in checks if not one.ok and one.code in wanted}

        assert failed() == {}
        written(session, f"UPDATE case_file SET coverage = 'discharged' WHERE file_no = '{odd}'")
        assert failed() == dict.fromkeys(wanted, 1)
        for code in wanted:
            found = session.ask(behind_check, AskCheck(MEHR, code))
            assert [row["key"] for row in found.rows] == [odd]
