# SPDX-License-Identifier: Apache-2.0
"""A merge makes one file of two from its day on: months before it stay known by the file that had it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.summary.monthly.test_months import opened
from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, Days
from tests.support.living import LivingOffice
from tests.support.pair import facts_of, kept, merged, person_of
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import DisabilityType, Kinship
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.equipment.stock import Source as Giver
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.figures import UNDATED, Row, Source
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import AddDisability, add_disability
from welfare_desk.services.casework.visits import PlanVisit, RecordVisit, plan_visit, record_visit
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.requests import AskEquipment, ask
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import UndoMerge
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.figuring import counted, figured
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    close_month,
    month_corrections,
    month_figures,
)
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check
from welfare_desk.storage.summary.monthly import closings

TIR, MEHR, ABAN, AZAR, DEY = (JalaliMonth(1404, number) for number in (4, 7, 8, 9, 10))
WHY = "آغاز کار با برنامه"


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 6, 20))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as opened:
        yield opened


def close(session: Session, month: JalaliMonth) -> None:
    session.do(close_month, CloseMonth(month, WHY))


def corrections(session: Session, month: JalaliMonth = MEHR) -> tuple[Correction, ...] | None:
    return session.ask(month_corrections, AskMonth(month)).corrections


def dated(rows: Any) -> dict[Source, list[Row]]:
    """The rows without what is known only as it stands today."""
    return {
        source: [{name: value for name, value in row.items() if name not in UNDATED} for row in held]
        for source, held in rows.items()
    }


def sealed(session: Session, month: JalaliMonth) -> dict[Source, list[Row]]:
    with session._store.kept_reader() as raw:
        return dated(closings.sealed_rows(raw, month))


def today(session: Session, month: JalaliMonth) -> dict[Source, list[Row]]:
    with session._store.kept_reader() as raw:
        return dated(counted(raw, month, session.today())[1])


def behind(session: Session, file_no: str) -> None:
    """Rows of Mehr behind a file: visits, goods, requests, a case of the commission, places in queues."""
    person = session.ask(show, ShowFile(file_no)).person
    session.do(add_disability, AddDisability(file_no, person.version, DisabilityType.PHYSICAL))
    early, late = from_jalali(1404, 7, 10), from_jalali(1404, 7, 15)
    for on in (early, late):
        session.do(record_visit, RecordVisit(file_no, on, VisitResult.MET, "مددکار", "دیدار شد"))
    session.do(plan_visit, PlanVisit(file_no, from_jalali(1404, 8, 20)))
    session.do(issue, IssueGoods(file_no, (IssueLine(CANE, 1),), reason="شکست"))
    needs = PapersBrought("ویلچر لازم دارد", early, "ز. رضایی")
    session.do(ask, AskEquipment(file_no, CHAIR, papers=needs))
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, early, "wheelchair"))
    held = kept(session, "commission_session", session_no=f"ج-{file_no}", held_on="2025-10-10",
        kind="determination")  # fmt: skip
    kept(session, "commission_case", person_id=person.id, session_id=held, kind="determination",
        referred_on="2025-10-01")  # fmt: skip


@pytest.mark.parametrize("came", ["kept", "gone"])
def test_a_merge_corrects_no_closed_month_nor_does_its_undoing(
    session: Session, days: Days, came: str
) -> None:
    opened(session, 3, days.day)
    days.day = from_jalali(1404, 7, 20)
    stays, goes = (opened(session, number, from_jalali(1404, 7, 3)) for number in (1, 2))
    session.do(receive, ReceiveGoods((ReceiveLine(CANE, 5),), Giver.DONOR, "114", party="خیریهٔ مهر"))
    for file_no in (stays, goes):
        behind(session, file_no)
    session.do(move, MoveInQueue(goes, QueueState.WAITING, from_jalali(1404, 7, 12)))
    origin = {"direction": "in", "other_office": "ری", "asked_on": "2025-09-20"}
    arrived = session.ask(show, ShowFile(stays if came == "kept" else goes)).file.id
    kept(session, "transfer", file_id=arrived, **origin)
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    assert today(session, MEHR) == sealed(session, MEHR)
    days.day = AZAR.first()
    with session._store.kept_reader() as raw:
        unmerged = figured(raw, ABAN, days.day).tables
    days.day = from_jalali(1404, 8, 6)
    done = merged(session, person_of(session, stays), person_of(session, goes))
    assert corrections(session) == ()
    assert today(session, MEHR) == sealed(session, MEHR)
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert corrections(session) == ()
    assert today(session, MEHR) == sealed(session, MEHR)
    done = merged(session, person_of(session, stays), person_of(session, goes))
    days.day = from_jalali(1404, 9, 5)
    close(session, ABAN)
    assert (corrections(session), corrections(session, ABAN)) == ((), ())
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert corrections(session) == ()
    assert today(session, MEHR) == sealed(session, MEHR)
    with session._store.kept_reader() as raw:  # Aban is as if the two had never been one
        assert figured(raw, ABAN, days.day).tables == unmerged
    days.day = from_jalali(1404, 10, 5)
    close(session, AZAR)
    assert check(session._store).findings == ()


def test_who_is_kept_counts_the_visits_of_both_from_the_merge_on(session: Session, days: Days) -> None:
    """Neither is anybody due in the open month whom the office met under the other number."""
    stays, goes = (opened(session, number, TIR.first()) for number in (1, 2))
    met = RecordVisit(goes, from_jalali(1404, 6, 10), VisitResult.MET, "مددکار", "دیدار شد")
    session.do(record_visit, met)
    days.day = from_jalali(1404, 8, 5)
    due = {MEHR: 1, ABAN: 1}
    assert {month: _due(session, month) for month in due} == due
    merged(session, person_of(session, stays), person_of(session, goes))
    assert {month: _due(session, month) for month in due} == {MEHR: 1, ABAN: 0}
    close(session, MEHR)
    late = RecordVisit(stays, from_jalali(1404, 7, 25), VisitResult.MET, "مددکار", "دیر رسید")
    session.do(record_visit, late)
    told = {one.figure: (one.closed, one.now) for one in corrections(session) or ()}
    assert told == {("visits", "home", "done"): (0, 1), ("visits", "home", "due"): (1, 0)}
    found = session.ask(corrected_rows, AskCorrected(MEHR, "visits", "home", "due")).rows
    assert [one.changed.row["file"] for one in found] == [stays]


def _due(session: Session, month: JalaliMonth) -> int | None:
    return session.ask(month_figures, AskMonth(month)).figures.table("visits").value("home", "due")


def test_a_case_of_a_member_without_a_file_is_told_without_one(session: Session, days: Days) -> None:
    """Whichever of the two is kept: the file's cases stay with it, the member's had none."""
    home = opened(session, 3, TIR.first())
    files = [opened(session, number, TIR.first()) for number in (1, 2)]
    held = kept(session, "commission_session", session_no="ج", held_on="2025-10-10", kind="determination")
    pairs = []
    for file_no in files:
        member = AddMember(
            home, session.ask(show, ShowFile(home)).household.version, Kinship.SON, "", {"first_name": "امیر"}
        )
        pairs.append((person_of(session, file_no), session.do(add_member, member).person_id))
    for person in (each for pair in pairs for each in pair):
        kept(session, "commission_case", person_id=person, session_id=held, kind="determination",
            referred_on="2025-10-01")  # fmt: skip
    days.day = from_jalali(1404, 8, 5)
    close(session, MEHR)
    cases = [row["file"] for row in sealed(session, MEHR)[Source.CASES]]
    assert cases == [files[0], "", files[1], ""]
    merges = [merged(session, *pairs[0]), merged(session, *reversed(pairs[1]), "national_id")]
    assert today(session, MEHR) == sealed(session, MEHR)
    for done in merges:
        session.do(undo_merge, UndoMerge(done.merge_id))
    assert today(session, MEHR) == sealed(session, MEHR)


def test_any_merges_leave_months_with_rows_of_every_source_as_they_were_closed(
    session: Session, days: Days
) -> None:
    """An office that lived through months, and then makes one of whichever two may be one."""
    months = [JalaliMonth(1403, 12), *(JalaliMonth(1404, number) for number in range(1, 8))]
    days.day = months[0].first()
    life = LivingOffice(session, days, 1)
    for month in months:
        life.live(month)
        close(session, month)
    was = {month: sealed(session, month) for month in months}
    assert {source for rows in was.values() for source, held in rows.items() if held} == set(Source)
    merges = []
    for first, second in zip(life.files, life.files[1:], strict=False):
        try:
            facts = facts_of(session, person_of(session, first), person_of(session, second))
            merges.append(session.do(merge_persons, facts).merge_id)
        except RuleError:  # two who both draw, or one who has died: they are two
            continue
    assert len(merges) > 5
    half = len(merges) // 2
    _stand(session, was)
    for merge_id in reversed(merges[half:]):
        session.do(undo_merge, UndoMerge(merge_id))
    _stand(session, was)
    following = months[-1].plus(1)
    life.live(following)
    close(session, following)
    taken_back = 0
    for merge_id in reversed(merges[:half]):
        try:
            session.do(undo_merge, UndoMerge(merge_id))
            taken_back += 1
        except RuleError:  # the file that stayed has moved on
            continue
    assert taken_back
    _stand(session, was)
    days.day = following.plus(1).last()
    assert check(session._store).findings == ()


def _stand(session: Session, was: dict[JalaliMonth, dict[Source, list[Row]]]) -> None:
    for month, rows in was.items():
        again = today(session, month)
        assert {source: held for source, held in again.items() if held != rows[source]} == {}
        assert corrections(session, month) == ()
