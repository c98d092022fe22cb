# SPDX-License-Identifier: Apache-2.0
"""Likely doubles, two side by side, and the list of merges."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pair import FIRST, SECOND, make_pair, merged
from tests.support.pension_lists import KIND, MEHR, draw
from tests.support.pension_lists import listed as list_sent
from welfare_desk.domain.calendar import IRAN, JalaliMonth, from_jalali
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services.casework.commission import Refer, refer
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import (
    ComparePair,
    FindDoubles,
    ListMerges,
    MovingRows,
    PaidTwice,
    UndoMerge,
)
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.matching.questions import compare_pair, find_doubles, list_merges
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.session import Session


def test_the_pair_is_found_and_shown_field_by_field(session: Session) -> None:
    pair = make_pair(session)
    (found,) = session.ask(find_doubles, FindDoubles()).pairs
    assert (found.first.file_no, found.second.file_no) == (FIRST, SECOND)
    assert [str(reason) for reason in found.reasons] == [
        "same_name", "same_father", "near_birth", "other_id", "same_mobile"
    ]  # fmt: skip
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert {each.field: each.chosen for each in shown.fields} == {
        "first_name": 0, "last_name": 1, "father_name": 0, "national_id": 1, "birth_date": 1, "sex": 0,
        "mobile": 0, "address": 1, "neighbourhood_id": 1, "sheba": 1, "decile": 1,
    }  # fmt: skip
    assert {each.table: (each.first, each.second) for each in shown.moving} == {
        "disability": (1, 2), "person_category": (1, 2), "case_file": (1, 1)
    }  # fmt: skip
    assert (shown.refused, shown.refused_facts) == ("", {})


def test_what_both_have_open_of_one_kind_is_told_before_the_merge(session: Session) -> None:
    pair = make_pair(session)
    for number, kinds in ((FIRST, ("military", "determination")), (SECOND, ("military",))):
        for kind in kinds:
            session.do(refer, Refer(number, CommissionKind(kind)))
        session.do(send_inquiry, SendInquiry(number, InquiryBody.IMDAD_COMMITTEE))
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert {each.table: (each.first, each.second, each.resolved) for each in shown.moving[:2]} == {
        "inquiry": (1, 1, "twice"), "disability": (1, 2, "")
    }  # fmt: skip
    assert MovingRows("commission_case", 2, 1, "twice") in shown.moving
    merged(session, pair.first, pair.second)
    checks = session.ask(run_checks, RunChecks()).checks
    told = {each.code: each.count for each in checks if each.code in ("asked_twice", "referred_twice")}
    assert told == {"asked_twice": 1, "referred_twice": 1}


def test_merges_are_listed_the_newest_first_undone_ones_too(session: Session) -> None:
    pair = make_pair(session)
    first = merged(session, pair.first, pair.second)
    session.do(undo_merge, UndoMerge(first.merge_id))
    second = merged(session, pair.second, pair.first)
    page = session.ask(list_merges, ListMerges())
    assert [
        (each.id, each.kept, each.gone, each.file_no, each.gone_key, each.undone_at is None)
        for each in page.merges
    ] == [
        (second.merge_id, "زهرا رضائی", "زهرا رضایی", SECOND, FIRST, True),
        (first.merge_id, "زهرا رضایی", "زهرا رضائی", FIRST, SECOND, False),
    ]
    assert (page.total, len(session.ask(list_merges, ListMerges(offset=1)).merges)) == (2, 1)


def test_months_for_which_both_files_are_on_lists_are_named(tmp_path: Path) -> None:
    day = [from_jalali(1404, 1, 5)]
    with office(tmp_path, lambda: datetime.combine(day[0], time(10), IRAN)) as session:
        one, other = draw(session, 1, since=day[0]), draw(session, 2, since=day[0])
        shown = [session.ask(show, ShowFile(file_no)).person.id for file_no in (one, other)]
        asked = ComparePair(*shown)
        assert session.ask(compare_pair, asked).paid_twice == ()
        for month in (1, 2):
            day[0] = from_jalali(1404, month, 5)
            list_sent(session, JalaliMonth(1404, month))
        day[0] = from_jalali(1404, 3, 2)
        months = JalaliMonth(1404, 1), JalaliMonth(1404, 2)
        told = session.ask(compare_pair, asked)
        assert (told.refused, told.paid_twice) == ("both_draw_pension", (PaidTwice(KIND, months),))
        why, since = SuspensionReason.NO_VISIT, JalaliMonth(1404, 3)
        cut = ChangePension(other, PensionState.CUT, day[0], "", "7", reason_code=why, from_month=since)
        session.do(change, cut)
        list_sent(session, JalaliMonth(1404, 3))
        told = session.ask(compare_pair, asked)
        assert (told.refused, told.paid_twice) == ("", (PaidTwice(KIND, months),))


def test_a_line_that_nobody_paid_pays_nobody_twice(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        one, other = draw(session, 1), draw(session, 2)
        asked = ComparePair(*(session.ask(show, ShowFile(file_no)).person.id for file_no in (one, other)))
        made = list_sent(session, MEHR)
        before = session.ask(compare_pair, asked).paid_twice[-1].months[-1]
        path = tmp_path / "bank.csv"
        path.write_text(f"کد ملی,مبلغ\n{national_id(1)},{made.total.amount // 2}\n", "utf-8")
        session.do(reconcile, Reconcile(MEHR, str(path)))
        assert (before, session.ask(compare_pair, asked).paid_twice) == (MEHR, ())
