# SPDX-License-Identifier: Apache-2.0
"""The sums that corrections make others, from what was told of them before."""

from __future__ import annotations

from pathlib import Path

from tests.support.equipment import Days
from tests.support.months import pensioner
from tests.support.office import office
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.corrected_totals import (
    AskCorrectedTotals,
    OfMonth,
    corrected_totals,
)
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    close_month,
    corrections_told,
    month_corrections,
)

MEHR, ABAN, AZAR = (JalaliMonth(1404, number) for number in (7, 8, 9))


def covered(session: Session, report: JalaliMonth) -> list[tuple[JalaliMonth, int | None, int | None]]:
    """Who is covered in all, by what a month tells."""
    told = session.ask(corrections_told, AskMonth(report)).told
    sums = session.ask(
        corrected_totals, AskCorrectedTotals(report, tuple(OfMonth(*each) for each in told))
    ).found
    assert {one.line for _, one in sums} <= {""}
    return [(of, one.closed, one.now) for of, one in sums if (one.table, one.measure) == ("domains", "files")]


def test_a_sum_goes_on_from_what_the_report_before_told(tmp_path: Path) -> None:
    days = Days(ABAN.first())
    with office(tmp_path, days) as session:
        first, second, _ = (pensioner(session, place) for place in (1, 2, 3))
        session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        session.do(record_coverage, RecordCoverage(first, Coverage.DECEASED, MEHR.last()))
        assert covered(session, ABAN) == [(MEHR, 3, 2)]
        days.day = AZAR.first()
        session.do(close_month, CloseMonth(ABAN, "دلیل"))
        assert covered(session, AZAR) == []
        session.do(record_coverage, RecordCoverage(second, Coverage.DECEASED, MEHR.last()))
        assert covered(session, AZAR) == [(MEHR, 2, 1), (ABAN, 2, 1)]
        assert covered(session, ABAN) == [(MEHR, 3, 2)]
        found = session.ask(month_corrections, AskMonth(MEHR)).corrections
        own = AskCorrectedTotals(MEHR, tuple(OfMonth(MEHR, one) for one in found))
        sums = {(one.table, one.measure): one for _, one in session.ask(corrected_totals, own).found}
        assert [(one.closed, one.now) for one in sums.values()] == [(3, 1), (3, 1)]
        behind = session.ask(corrected_rows, AskCorrected(MEHR, "domains", "", "files"))
        assert {row.changed.row["file"] for row in behind.rows} >= {second}
        assert behind.total == len(behind.rows)
