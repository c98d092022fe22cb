# SPDX-License-Identifier: Apache-2.0
"""What a closed month would be counted otherwise, and the rows that made the difference."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.months import CORRECTED, pensioner, written
from tests.support.pension_lists import listed
from tests.support.provinces import MEHR, county, opened, peopled
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS
from welfare_desk.domain.summary.monthly.month import corrections, plain_corrections
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly import learnt, months
from welfare_desk.services.summary.monthly.correcting import (
    Unreported,
    corrections_before,
    corrections_of,
    unreported_before,
)
from welfare_desk.services.summary.monthly.declared import RecordDeclared, record_declared
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    close_month,
    corrections_told,
    month_corrections,
    month_figures,
)
from welfare_desk.storage.summary.monthly import closings


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as office:
        office.do(close_month, CloseMonth(MEHR, "ماه نخست"))
        written(office, CORRECTED)
        yield office


def test_both_figures_stand_beside_each_other(session: Session) -> None:
    social, rehabilitation, *others = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert {(one.table, one.measure) in AS_IT_STANDS for one in others} == {True}
    assert (social.figure, rehabilitation.figure) == (
        ("domains", "social", "files"),
        ("domains", "rehabilitation", "files"),
    )
    assert social.closed is not None
    assert rehabilitation.closed is not None
    assert (social.now, rehabilitation.now) == (social.closed + 1, rehabilitation.closed - 1)


def test_an_open_month_has_no_corrections(session: Session) -> None:
    with session._store.kept_reader() as raw:
        assert corrections_of(raw, MEHR.plus(1)) is None
        assert corrections_of(raw, MEHR) == session.ask(month_corrections, AskMonth(MEHR)).corrections


UNDATED = (
    "UPDATE disability SET severity = 'very_severe', type = 'physical'",
    "UPDATE person SET sex = 'unknown'",
    "UPDATE household SET decile = 9, neighbourhood_id = NULL",
    "UPDATE case_file SET centre_id = NULL",
    "DELETE FROM person_category",
)


@pytest.mark.parametrize("statement", UNDATED)
def test_what_has_no_date_corrects_nothing(session: Session, statement: str) -> None:
    before = session.ask(month_corrections, AskMonth(MEHR)).corrections
    written(session, statement)
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == before


def told(session: Session, month: JalaliMonth) -> list[tuple[JalaliMonth, str, str]]:
    """Of what has a date."""
    with session._store.kept_reader() as raw:
        return [
            (of, one.table, one.line)
            for of, one in corrections_before(raw, month)
            if (one.table, one.measure) not in AS_IT_STANDS
        ]


def test_a_correction_reaches_every_closed_month_before(session: Session) -> None:
    aban = MEHR.plus(1)
    fields = [("domains", "social"), ("domains", "rehabilitation")]
    assert told(session, aban) == [(MEHR, *one) for one in fields]
    session.do(close_month, CloseMonth(aban, "ماه دوم"))
    written(session, CORRECTED)
    assert {month for month, _, _ in told(session, aban.plus(1))} == {MEHR, aban}
    with session._store.kept_reader() as raw:
        sealed = json.loads(closings.sealed(raw, aban))["corrections"]
        assert [one["line"] for one in sealed if one["measure"] == "files"][:2] == [
            "social",
            "rehabilitation",
        ]
        assert plain_corrections(closings.told(raw, aban)) == sealed
        kept = closings.closed(raw, MEHR)
        assert kept is not None
        whole = corrections(kept.figures.tables, figured(raw, MEHR, MEHR.last()).tables)
        assert (corrections_of(raw, MEHR) or ())[: len(whole)] == whole != ()
    assert told(session, MEHR) == []


def test_what_comes_while_a_month_is_counted_waits_for_no_earlier_month(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The month itself is counted anew within the transaction; the earlier ones were, and are not again."""
    asked: list[JalaliMonth] = []

    def counted(raw: Any, month: JalaliMonth, progress: Any = None) -> Unreported:
        asked.append(month)
        with opened(tmp_path / "peopled") as other:
            said = RecordDeclared("1404-06", "domains", "files", 7, "روزنامه", other.today(), "خبر")
            other.do(record_declared, said)
        return unreported_before(raw, month, progress)

    monkeypatch.setattr(months, "unreported_before", counted)
    session.do(close_month, CloseMonth(MEHR.plus(1), "ماه دوم"))
    assert asked == [MEHR.plus(1)]
    assert len(told(session, MEHR.plus(1))) == 2
    assert told(session, MEHR.plus(2)) == []


def test_a_death_that_comes_while_a_month_is_counted_lets_nobody_wait_either(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The month begins otherwise by it: all is counted once more, while other desks go on writing."""
    covered = FileFilter(coverages=(Coverage.COVERED,))
    dead = session.ask(list_files, ListFiles(covered)).rows[0].file_no
    asked: list[int] = []

    def counted(raw: Any, month: JalaliMonth, progress: Any = None) -> Unreported:
        found = unreported_before(raw, month, progress)
        asked.append(len(found.corrected))
        with opened(tmp_path / "peopled") as other:
            if len(asked) == 1:
                other.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, MEHR.last()))
            by = f"روزنامهٔ {len(asked)}"
            said = RecordDeclared("1404-06", "domains", "files", 7, by, other.today(), "خبر")
            other.do(record_declared, said)
        return found

    monkeypatch.setattr(months, "unreported_before", counted)
    session.do(close_month, CloseMonth(MEHR.plus(1), "ماه دوم"))
    assert len(asked) == 2
    with session._store.kept_reader() as raw:
        assert len(closings.told(raw, MEHR.plus(1))) == asked[1] > asked[0]


def test_a_closing_that_is_outrun_again_and_again_counts_within_its_transaction_at_last(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    covered = FileFilter(coverages=(Coverage.COVERED,))
    living = [row.file_no for row in session.ask(list_files, ListFiles(covered)).rows[:3]]
    asked: list[JalaliMonth] = []

    def counted(raw: Any, month: JalaliMonth, progress: Any = None) -> Unreported:
        found = unreported_before(raw, month, progress)
        asked.append(month)
        if living:  # within the transaction nobody else writes
            with opened(tmp_path / "peopled") as other:
                other.do(record_coverage, RecordCoverage(living.pop(), Coverage.DECEASED, MEHR.last()))
        return found

    monkeypatch.setattr(months, "unreported_before", counted)
    session.do(close_month, CloseMonth(MEHR.plus(1), "ماه دوم"))
    assert (len(asked), living) == (4, [])
    deaths = {
        one.now
        for _, one in session.ask(corrections_told, AskMonth(MEHR.plus(1))).told
        if (one.table, one.line) == ("coverage_out", "deceased")
    }
    assert deaths == {3}


def test_what_a_report_told_is_read_from_it_and_no_row_is_asked_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    covered = FileFilter(coverages=(Coverage.COVERED,))
    dead = session.ask(list_files, ListFiles(covered)).rows[0].file_no
    session.do(record_coverage, RecordCoverage(dead, Coverage.DECEASED, MEHR.last()))
    known = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert {(one.table, one.measure) in AS_IT_STANDS for one in known} == {True, False}
    session.do(close_month, CloseMonth(MEHR.plus(1), "ماه دوم"))
    monkeypatch.setattr(learnt, "undated_rows", lambda *_: pytest.fail("rows were asked"))
    assert set(session.ask(month_corrections, AskMonth(MEHR)).corrections) == set(known)
    assert session.ask(corrections_told, AskMonth(MEHR.plus(2))).told == ()


def test_a_list_that_comes_after_its_month_was_closed_is_a_correction_of_it(tmp_path: Path) -> None:
    """It is unknown in the closed month, and the next report tells what it came to."""
    place = county(tmp_path, "ری")
    with opened(place) as office:
        pensioner(office, 1)
        pensioner(office, 2)
        for month in (MEHR.plus(at) for at in range(-6, 0)):
            listed(office, month)
        office.do(close_month, CloseMonth(MEHR, "لیست هنوز نرسیده است"))
        total = listed(office, MEHR).total
        shown = office.ask(month_corrections, AskMonth(MEHR))
        found = {one.figure: (one.closed, one.now) for one in shown.corrections}
        assert found["payments", "pension", "lines"] == (None, 2)
        assert found["payments", "pension", "net"] == (None, total.amount)
        office.do(close_month, CloseMonth(MEHR.plus(1), "ماه دوم"))
        assert (MEHR, "payments", "pension") in told(office, MEHR.plus(1))
        assert office.ask(month_figures, AskMonth(MEHR)).figures.total("payments", "net") is None
