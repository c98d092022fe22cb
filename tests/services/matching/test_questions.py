# SPDX-License-Identifier: Apache-2.0
"""Likely doubles, two side by side, and the list of merges."""

from __future__ import annotations

from tests.support.pair import FIRST, SECOND, make_pair, merged
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.services.casework.commission import Refer, refer
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import ComparePair, FindDoubles, ListMerges, MovingRows, UndoMerge
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.matching.questions import compare_pair, find_doubles, list_merges
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
