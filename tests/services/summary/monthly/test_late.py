# SPDX-License-Identifier: Apache-2.0
"""What is learnt of a client after a month was closed: its true day, and both figures in the next report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, replace
from datetime import date
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import opened, refusal
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.months import pensioner, written
from tests.support.papers import printing
from tests.support.pdf import pdfium, with_joiners
from tests.support.pension_lists import listed, prepare
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.summary.monthly.checks import blocking
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth
from welfare_desk.domain.summary.monthly.growth import growth
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.domain.summary.trend import Figure, MonthEnd
from welfare_desk.domain.summary.trend import change as changed_by
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.visits import RecordVisit, TakeBackVisit, record_visit, take_back_visit
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.allowances import ChangeAllowance, change_allowance
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.first_page import AskFirstPage, first_page
from welfare_desk.services.summary.monthly.adding import ending_with
from welfare_desk.services.summary.monthly.comparing import AskComparison, compare_periods
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskCheck,
    AskMonth,
    CloseMonth,
    ReopenMonth,
    behind_check,
    behind_figure,
    check_month,
    close_month,
    corrections_told,
    month_corrections,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book
from welfare_desk.services.summary.monthly.sources import AskSources, number_sources
from welfare_desk.services.summary.monthly.statement import AskNews, period_news
from welfare_desk.storage.check import check
from welfare_desk.storage.summary.monthly import closings

TIR, SHAHRIVAR, MEHR, ABAN, AZAR = (JalaliMonth(1404, number) for number in (4, 6, 7, 8, 9))
WHY = "آغاز کار با برنامه"
DIED_ON = from_jalali(1404, 7, 28)

Told = dict[tuple[str, str, str, str], tuple[int | None, int | None]]
"""Both figures by month, table, line and measure."""


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 8, 5))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held


def close(session: Session, month: JalaliMonth) -> None:
    session.do(close_month, CloseMonth(month, WHY))


def as_sealed(session: Session, month: JalaliMonth) -> bytes:
    with session._store.kept_reader() as raw:
        return closings.sealed(raw, month)


def told_with(session: Session, month: JalaliMonth) -> Told:
    """The corrections that the report of a closed month tells."""
    return {
        (one["month"], one["table"], one["line"], one["measure"]): (one["closed"], one["now"])
        for one in json.loads(as_sealed(session, month))["corrections"]
    }


def died(session: Session, file_no: str, on: date = DIED_ON) -> None:
    session.do(record_coverage, RecordCoverage(file_no, Coverage.DECEASED, on))


def added(session: Session, period: str) -> PeriodFigures:
    """The sums of a period, in which every movement adds up."""
    found = session.ask(period_news, AskNews(period)).figures
    asked = zip(("coverage", "pension", "queue"), astuple(found.before), astuple(found.after), strict=True)
    for movement, before, after in asked:
        came, went = (found.total(f"{movement}_{way}", "files") for way in ("in", "out"))
        assert came is not None
        assert went is not None
        assert before is None or before + came - went == after, (period, movement)
    return found


DEATH_TELLS: Told = {
    ("1404-07", "domains", "rehabilitation", "files"): (2, 1),
    ("1404-07", "standings", "on_pension", "files"): (2, 1),
    ("1404-07", "recurring", "pension", "drawing"): (2, 1),
    ("1404-07", "coverage_out", "deceased", "files"): (0, 1),
    ("1404-07", "pension_out", "cut", "files"): (0, 1),
    ("1404-07", "ages", "unknown", "files"): (2, 1),
    ("1404-07", "visits", "home", "due"): (2, 1),
    # What has no date follows whoever came or went.
    ("1404-07", "ages", "unknown", "sex_unknown"): (2, 1),
    ("1404-07", "centres", "unknown", "files"): (2, 1),
    ("1404-07", "deciles", "unknown", "households"): (2, 1),
    ("1404-07", "deciles", "unknown", "persons"): (2, 1),
    ("1404-07", "disabilities", "unknown", "files"): (2, 1),
    ("1404-07", "disabilities", "unknown", "unknown"): (2, 1),
    ("1404-07", "domains", "rehabilitation", "sex_unknown"): (2, 1),
    ("1404-07", "neighbourhoods", "unknown", "files"): (2, 1),
}
"""What a death learnt late makes another figure of the month it fell in."""


def test_a_death_of_a_closed_month_is_told_both_ways_in_the_next_report(
    session: Session, days: Days, tmp_path: Path
) -> None:
    dead, other = pensioner(session, 1), pensioner(session, 2)
    for month in (JalaliMonth(1404, number) for number in range(1, 8)):
        listed(session, month)
    close(session, MEHR)
    sealed, shown = as_sealed(session, MEHR), session.ask(month_figures, AskMonth(MEHR))
    behind = AskBehind(MEHR, "domains", "files")
    first_bundle = session.do(export_month, ExportMonth(MEHR, str(tmp_path))).bundle
    sent = Path(first_bundle).read_bytes()
    people = session.ask(behind_figure, behind).rows
    died(session, dead)

    now = session.ask(month_figures, AskMonth(ABAN)).figures
    assert (shown.figures.after, now.before, now.after) == (Stood(2, 2, 0), Stood(1, 1, 0), Stood(1, 1, 0))
    assert blocking(session.ask(check_month, AskMonth(ABAN)).checks) == ()
    gone = session.ask(corrected_rows, AskCorrected(MEHR, "coverage_out", "deceased", "files"))
    assert [(one.changed.row["file"], one.changed.row["day"], one.changed.counted) for one in gone.rows] == [
        (dead, DIED_ON.isoformat(), (False, True))
    ]
    assert prepare(session, ABAN).lines == 1
    days.day = AZAR.first()
    waiting = session.ask(corrections_told, AskMonth(ABAN)).told
    close(session, ABAN)
    assert session.ask(corrections_told, AskMonth(ABAN)).told == waiting
    assert {(str(of), *one.figure): (one.closed, one.now) for of, one in waiting} == told_with(session, ABAN)
    assert session.ask(corrections_told, AskMonth(AZAR)).told == ()
    assert told_with(session, ABAN) == DEATH_TELLS

    assert as_sealed(session, MEHR) == sealed
    assert session.ask(month_figures, AskMonth(MEHR)).figures == shown.figures
    assert session.ask(behind_figure, behind).rows == people
    assert {row["file"] for row in people} == {dead, other}
    again = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "again"))).bundle
    assert Path(again).read_bytes() == sent
    told = read_bundle(session.do(export_month, ExportMonth(ABAN, str(tmp_path))).bundle).told
    assert told["before"] == {"covered": 1, "on_pension": 1, "queued": 0}
    assert len(told["corrections"]) == len(DEATH_TELLS)
    number = session.do(issue_book, IssueBook(ABAN)).number
    text = " ".join(map(with_joiners, pdfium(printing(session, PaperKind.STATISTICAL_BOOK, number)())))
    assert with_joiners("تصحیح رقم‌های مهر ۱۴۰۴ پس از بستن آن") in text
    assert with_joiners("۱۵ رقم. رقم‌های بسته‌شده دست نخورده است") in text
    otherwise = "مهر ۱۴۰۴ با ۲ پرونده تحت پوشش و ۲ پرونده مستمری‌بگیر بسته شده بود"
    assert otherwise in session.ask(period_news, AskNews("1404-08")).news.text
    began = "آغاز ماه پس از تصحیح است؛ مهر ۱۴۰۴ با این رقم بسته شد: تحت پوشش ۲، مستمری‌بگیر ۲."
    assert with_joiners(began) in text
    ends = {end.month: (end.covered, end.on_pension) for end in session.ask(first_page, AskFirstPage()).ends}
    assert (ends[MEHR], ends[ABAN]) == ((1, 1), (1, 1))
    assert check(session._store).findings == ()
    _its_quarter_counts_it(session)


def _its_quarter_counts_it(session: Session) -> None:
    quarter = added(session, "1404-q3")
    assert (quarter.before, quarter.after) == (Stood(2, 2, 0), Stood(1, 1, 0))
    assert [quarter.total(code, "files") for code in ("coverage_out", "pension_out")] == [1, 1]
    assert quarter.corrected == (CorrectedMonth(MEHR, 15),)
    assert added(session, "1404-07").after == Stood(2, 2, 0)
    news = session.ask(period_news, AskNews("1404-q3")).news.text
    assert "این رقم‌ها با آنچه پس از بستن مهر ۱۴۰۴ (۱۵ رقم) دانسته شد حساب شده است." in news
    (month, *others) = session.ask(
        number_sources, AskSources((Key("1404-q3", "coverage_out", "files", "deceased"),))
    ).rows
    assert (month.told.value, month.closed and month.closed.value) == (1, 0)
    assert [(one.told.value, one.closed) for one in others] == [(0, None), (0, None)]


def test_what_is_learnt_of_a_month_is_no_growth_of_the_next(session: Session, days: Days) -> None:
    dead, _ = pensioner(session, 1), pensioner(session, 2)
    close(session, MEHR)
    died(session, dead)
    end = session.ask(first_page, AskFirstPage()).ends[-1]
    known = MonthEnd(MEHR, True, 1, 1, 0, 0, (Figure.COVERED, Figure.ON_PENSION))
    assert (end, changed_by(1, [end], Figure.COVERED)) == (known, 0)
    days.day = AZAR.first()
    found = session.ask(compare_periods, AskComparison("1404-08", "1404-07"))
    covered = found.rows[0]
    assert (covered.now.value, covered.before.value, covered.growth) == (1, 1, growth(1, 1))
    changed = CorrectedMonth(MEHR, len(session.ask(month_corrections, AskMonth(MEHR)).corrections))
    assert found.corrected == (changed,)
    shown = session.ask(period_news, AskNews("1404-07"))
    assert [one.total("domains", "files") for one in (shown.figures, shown.known)] == [2, 1]
    keys = [Key(period, "domains", "files") for period in ("1404-08", "1404-07")]
    rows = session.ask(number_sources, AskSources(tuple(keys))).rows
    assert [(one.told.value, one.closed and one.closed.value) for one in rows] == [(1, None), (1, 2)]
    (alone,) = session.ask(number_sources, AskSources((keys[1],))).rows
    assert (alone.told.value, alone.closed) == (2, None)


def test_every_closed_month_since_is_corrected_and_told_once(session: Session, days: Days) -> None:
    dead = opened(session, 1, TIR.first())
    opened(session, 2, TIR.first())
    for month in (SHAHRIVAR, MEHR):
        close(session, month)
    died(session, dead, SHAHRIVAR.last())
    sums = {period: added(session, period) for period in ("1404-q2", "1404-q3", "1404-h2")}
    assert {period: one.total("coverage_out", "files") for period, one in sums.items()} == {
        "1404-q2": 1, "1404-q3": 0, "1404-h2": 0,
    }  # fmt: skip
    assert (sums["1404-q2"].before.covered, sums["1404-q2"].after.covered) == (None, 1)
    assert (sums["1404-q3"].before.covered, sums["1404-q3"].after.covered) == (1, 1)
    days.day = AZAR.first()
    close(session, ABAN)
    for period, one in sums.items():
        told_later = added(session, period)
        assert (told_later.before, told_later.corrected) == (one.before, one.corrected)
    with session._store.kept_reader() as raw:  # as what was declared of the quarter is judged by
        ended = ending_with(raw, [Period.parse("1404-q3")], figured(raw, AZAR, days.day))
    assert ended == [added(session, "1404-q3")]
    told = told_with(session, ABAN)
    of_domains = {
        month: both for (month, *rest), both in told.items() if (rest[0], rest[2]) == ("domains", "files")
    }
    assert of_domains == {"1404-06": (2, 1), "1404-07": (2, 1)}
    moved = {month: both for (month, *rest), both in told.items() if rest[0] == "coverage_out"}
    assert moved == {"1404-06": (0, 1)}

    session.do(undo_coverage, UndoCoverage(dead, "پروندهٔ دیگری بود"))
    days.day = AZAR.plus(1).first()
    close(session, AZAR)
    back = told_with(session, AZAR)
    assert back == {
        **{figure: (now, was) for figure, (was, now) in told.items()},
        ("1404-08", "domains", "rehabilitation", "files"): (1, 2),
        ("1404-08", "standings", "non_recurring", "files"): (1, 2),
        ("1404-08", "ages", "unknown", "files"): (1, 2),
        ("1404-08", "visits", "home", "due"): (1, 2),
        ("1404-08", "ages", "unknown", "women"): (1, 2),
        ("1404-08", "centres", "unknown", "files"): (1, 2),
        ("1404-08", "deciles", "unknown", "households"): (1, 2),
        ("1404-08", "deciles", "unknown", "persons"): (1, 2),
        ("1404-08", "disabilities", "visual", "files"): (1, 2),
        ("1404-08", "disabilities", "visual", "mild"): (1, 2),
        ("1404-08", "domains", "rehabilitation", "women"): (1, 2),
        ("1404-08", "neighbourhoods", "واوان", "files"): (1, 2),
    }
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()
    half = added(session, "1404-h2")
    assert (half.before.covered, half.after.covered, half.total("coverage_out", "files")) == (2, 2, 0)
    assert half.corrected == (CorrectedMonth(ABAN, 12),)
    compared = session.ask(compare_periods, AskComparison("1404-q3", "1404-q2"))
    assert compared.corrected == half.corrected
    assert added(session, "1404-q2").corrected == ()


def test_a_month_before_the_first_closed_one_has_no_seal_to_correct(session: Session, days: Days) -> None:
    dead = opened(session, 1, SHAHRIVAR.first())
    close(session, MEHR)
    died(session, dead, SHAHRIVAR.last())
    days.day = AZAR.first()
    close(session, ABAN)
    assert {month for month, *_ in told_with(session, ABAN)} == {"1404-07"}


def test_a_month_that_is_opened_again_takes_the_death_in(session: Session) -> None:
    dead = opened(session, 1, SHAHRIVAR.first())
    close(session, MEHR)
    died(session, dead)
    session.do(reopen_month, ReopenMonth(MEHR, "فوت پیش از بستن بود"))
    close(session, MEHR)
    assert session.ask(month_figures, AskMonth(MEHR)).figures.total("domains", "files") == 0
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()


def test_a_file_that_slips_out_of_a_closed_month_without_an_entry_does_not_add_up(
    session: Session, days: Days
) -> None:
    slips, _ = (opened(session, number, SHAHRIVAR.first()) for number in (1, 2))
    days.go(1)
    close(session, MEHR)
    written(session, "UPDATE coverage_event SET effective_on = date(effective_on, '900 days') WHERE id = 1")
    assert session.ask(month_figures, AskMonth(ABAN)).figures.before == Stood(2, 0, 0)
    wrong = {one.code: one for one in blocking(session.ask(check_month, AskMonth(ABAN)).checks)}
    assert (wrong["coverage_movement"].keys, wrong["coverage_movement"].count) == ((slips,), 1)
    (row,) = session.ask(behind_check, AskCheck(ABAN, "coverage_movement")).rows
    assert row == {"key": slips}


def test_a_visit_of_a_closed_month_is_told_in_the_next_report(session: Session) -> None:
    met = opened(session, 1, SHAHRIVAR.first())
    close(session, MEHR)
    done = session.do(record_visit, RecordVisit(met, DIED_ON, VisitResult.MET, "مددکار", "دیدار شد"))
    found = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert [(*one.figure, one.closed, one.now) for one in found] == [
        ("visits", "home", "done", 0, 1), ("visits", "home", "due", 1, 0),
    ]  # fmt: skip
    assert session.ask(month_figures, AskMonth(ABAN)).figures.total("visits", "due") == 0
    session.do(take_back_visit, TakeBackVisit(done.visit_id, done.version, "پروندهٔ دیگری بود"))
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()


@pytest.mark.parametrize("closed", [True, False])
def test_what_was_paid_too_much_is_taken_back_as_of_an_open_month(session: Session, *, closed: bool) -> None:
    """The approved lists stand; what one of them paid to the dead is found by the day of death alone."""
    dead = pensioner(session, 1)
    for month in (JalaliMonth(1404, number) for number in range(1, 8)):
        listed(session, month)
    if closed:
        close(session, MEHR)
    died(session, dead, from_jalali(1404, 6, 20))
    (row,) = session.ask(owed, AskOwed(month=ABAN)).rows
    assert [(str(one.month), one.why) for one in row.claims] == [("1404-07", ClaimReason.OVERPAID)]
    assert row.total.amount < 0


def then(day: date, since: date) -> dict[str, object]:
    """What is told of a payment of a day before which the file was not covered all the time."""
    return {"reason": "then", "date": day.isoformat(), "since": since.isoformat()}


@pytest.mark.parametrize("closed", [True, False])
def test_nothing_is_paid_for_days_without_coverage(session: Session, days: Days, *, closed: bool) -> None:
    """Covered in Tir, discharged in Mordad, back in Aban: a pension begins in Aban."""
    pensioner(session, 1)
    back, returned = opened(session, 2, from_jalali(1404, 4, 1)), ABAN.first()
    session.do(record_coverage, RecordCoverage(back, Coverage.DISCHARGED, from_jalali(1404, 5, 20), "اشتغال"))
    session.do(record_coverage, RecordCoverage(back, Coverage.COVERED, returned, "بازگشت"))
    if closed:
        close(session, MEHR)
    early = ChangePension(back, PensionState.ON_PENSION, from_jalali(1404, 4, 5), "مصوبه", "۷")
    for granted in (early.effective_on, from_jalali(1404, 6, 1), MEHR.last()):
        refused = refusal(session, change, replace(early, effective_on=granted))
        assert refused == ("not_covered", then(granted, returned))
    allowance = ChangeAllowance(
        back, AllowanceKind.CARE, PensionState.ON_PENSION, early.effective_on, "مصوبه", "۷"
    )
    refused = refusal(session, change_allowance, allowance)
    assert refused == ("not_covered", then(early.effective_on, returned))
    session.do(change, replace(early, effective_on=returned))
    days.day = AZAR.first()
    for month in (ABAN,) if closed else (MEHR, ABAN):
        close(session, month)
    assert session.ask(month_figures, AskMonth(ABAN)).figures.after == Stood(2, 2, 0)


def test_a_pension_that_began_in_a_closed_month_is_owed_from_then_on(session: Session) -> None:
    pensioner(session, 1)
    late = opened(session, 2, SHAHRIVAR.first())
    for month in (JalaliMonth(1404, number) for number in range(1, 8)):
        listed(session, month)
    close(session, MEHR)
    early = ChangePension(late, PensionState.ON_PENSION, SHAHRIVAR.plus(-1).last(), "مصوبه", "۷")
    assert refusal(session, change, early) == (
        "not_covered", then(early.effective_on, SHAHRIVAR.first()),
    )  # fmt: skip
    session.do(change, replace(early, effective_on=from_jalali(1404, 6, 20)))
    found = {
        one.figure: (one.closed, one.now)
        for one in session.ask(month_corrections, AskMonth(MEHR)).corrections
    }
    assert found["recurring", "pension", "drawing"] == (1, 2)
    assert ("payments", "pension", "net") not in found
    (row,) = session.ask(owed, AskOwed(month=ABAN)).rows
    assert (row.file_no, [(str(one.month), one.why) for one in row.claims]) == (
        late, [("1404-06", ClaimReason.LATE), ("1404-07", ClaimReason.LATE)],
    )  # fmt: skip
