# SPDX-License-Identifier: Apache-2.0
"""Who made a figure of a closed month another one: of due visits, letters of headquarters and goods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_late import ABAN, MEHR, SHAHRIVAR, close, died, told_with
from tests.services.summary.monthly.test_months import opened
from tests.support import office as offices
from tests.support.equipment import CANE, Days
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.services import periods
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.months import AskMonth, month_corrections
from welfare_desk.services.waiting.quotas import CorrectQuota, RecordQuota, correct_quota, record_quota


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 8, 5))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held


def who(session: Session, *figure: str) -> list[tuple[object, str | None]]:
    """What a figure of Mehr was corrected by, and the command that did it last."""
    rows = session.ask(corrected_rows, AskCorrected(MEHR, *figure)).rows
    told = "letter" if figure[0] == "quotas" else "file"
    return [(one.changed.row[told], one.last and one.last.command) for one in rows]


def test_a_visit_that_is_owed_to_nobody_any_more_is_told_with_who_learnt_of_the_death(
    session: Session,
) -> None:
    """What became of the file later is none of that month's."""
    gone, back = (opened(session, number, SHAHRIVAR.first()) for number in (1, 2))
    session.do(record_coverage, RecordCoverage(back, Coverage.DISCHARGED, from_jalali(1404, 7, 9), "کار"))
    close(session, MEHR)
    died(session, gone)
    session.do(undo_coverage, UndoCoverage(back, "نام دیگری بود"))
    later = RecordCoverage(back, Coverage.DISCHARGED, from_jalali(1404, 8, 4), "کار")
    session.do(record_coverage, later)
    told = [(gone, "casework.record_coverage"), (back, "casework.undo_coverage")]
    assert sorted(who(session, "visits", "home", "due")) == told
    assert sorted(who(session, "domains", "rehabilitation", "files")) == told


def test_a_letter_of_headquarters_has_its_own_day_however_late_it_comes(session: Session, days: Days) -> None:
    """It is told in the next report with who entered it, and taken back there if its day was misread."""
    opened(session, 1, SHAHRIVAR.first())
    close(session, MEHR)
    letter = RecordQuota("pension", "12/3", from_jalali(1404, 7, 25), 3, ABAN)
    kept = session.do(record_quota, letter)
    session.do(record_quota, replace(letter, letter_no="12/4", letter_on=from_jalali(1404, 8, 2)))
    found = session.ask(month_corrections, AskMonth(MEHR)).corrections
    assert [(*one.figure, one.closed, one.now) for one in found] == [
        ("quotas", "pension", "letters", 0, 1), ("quotas", "pension", "places", 0, 3),
    ]  # fmt: skip
    assert who(session, "quotas", "pension", "places") == [("12/3", "waiting.record_quota")]
    days.day = from_jalali(1404, 9, 5)
    close(session, ABAN)
    assert told_with(session, ABAN)["1404-07", "quotas", "pension", "places"] == (0, 3)
    misread = CorrectQuota(kept.id, 1, "12/30", from_jalali(1404, 8, 25), 3, ABAN)
    session.do(correct_quota, misread)
    assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()
    rows = session.ask(corrected_rows, AskCorrected(ABAN, "quotas", "pension", "letters")).rows
    assert [(one.changed.row["letter"], one.last and one.last.command) for one in rows] == [
        ("12/30", "waiting.correct_quota")
    ]


def test_a_letter_whose_number_was_misread_is_told_under_both(session: Session) -> None:
    opened(session, 1, SHAHRIVAR.first())
    letter = RecordQuota("pension", "12/3", from_jalali(1404, 7, 25), 3, ABAN)
    kept = session.do(record_quota, letter)
    close(session, MEHR)
    session.do(correct_quota, CorrectQuota(kept.id, 1, "12/8", letter.letter_on, 4, ABAN))
    assert who(session, "quotas", "pension", "places") == [
        ("12/3", "waiting.correct_quota"), ("12/8", "waiting.correct_quota"),
    ]  # fmt: skip


def test_goods_of_a_closed_month_are_of_whoever_entered_them(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store refuses such a day; a month that tells another stock must yet say why. Later goods do not."""
    opened(session, 1, SHAHRIVAR.first())
    close(session, MEHR)
    came = ReceiveGoods((ReceiveLine(CANE, 5),), Source.DONOR, "114", party="خیریهٔ مهر")
    with monkeypatch.context() as unguarded:
        unguarded.setattr(periods, "closed_through", lambda _: None)
        session.do(receive, replace(came, received_on=from_jalali(1404, 7, 9)))
    session.do(receive, replace(came, letter_no="115"))
    for table, measure in (("stock", "closing"), ("stock_moves", "received")):
        rows = session.ask(corrected_rows, AskCorrected(MEHR, table, CANE, measure)).rows
        assert [(one.changed.row["item"], one.last and one.last.command) for one in rows] == [
            (CANE, "equipment.receive")
        ]
