# SPDX-License-Identifier: Apache-2.0
"""What a closed month would be counted otherwise, and the rows that made the difference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.pension_lists import refused
from tests.support.provinces import MEHR, opened, peopled
from welfare_desk.services.session import Session
from welfare_desk.services.summary.correcting import AskCorrection, behind_correction, corrections_of
from welfare_desk.services.summary.months import AskMonth, CloseMonth, close_month, month_corrections


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as office:
        office.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        with office._store.writing() as connection:
            connection.exec_driver_sql("UPDATE disability SET severity = 'mild' WHERE type = 'visual'")
            connection.commit()
        yield office


def test_the_rows_behind_a_correction_are_those_of_then_and_of_now(session: Session) -> None:
    mild, moderate = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert (mild.line, mild.measure, mild.closed, mild.now) == ("visual", "mild", 0, 1)
    assert (moderate.measure, moderate.closed, moderate.now) == ("moderate", 1, 0)
    found = session.ask(behind_correction, AskCorrection(MEHR, "disabilities", "visual", "mild"))
    assert [(entry.row["severity"], entry.came) for entry in found.rows] == [("mild", True)]
    gone = session.ask(behind_correction, AskCorrection(MEHR, "disabilities", "visual", "moderate"))
    assert [(entry.row["severity"], entry.came) for entry in gone.rows] == [("moderate", False)]
    assert gone.rows[0].row["file"] == found.rows[0].row["file"]
    assert (found.source, found.total) == ("people", 1)
    beyond = AskCorrection(MEHR, "disabilities", "visual", "mild", offset=1)
    assert session.ask(behind_correction, beyond).rows == ()


def test_an_open_month_has_no_corrections(session: Session) -> None:
    aban = MEHR.plus(1)
    asked = AskCorrection(aban, "disabilities", "visual", "mild")
    assert refused(session.ask, behind_correction, asked) == "month_not_closed"
    with session._store.kept_reader() as raw:
        assert corrections_of(raw, aban) is None
        assert corrections_of(raw, MEHR) == session.ask(month_corrections, AskMonth(MEHR)).corrections


def test_what_is_no_figure_has_no_entries(session: Session) -> None:
    asked = AskCorrection(MEHR, "disabilities", "visual", "net")
    assert refused(session.ask, behind_correction, asked) == "no_such_figure"
