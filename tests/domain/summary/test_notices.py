# SPDX-License-Identifier: Apache-2.0
"""What a file makes the clerk notice, as a table of files and notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity, Sex
from welfare_desk.domain.casework.file import CaseFile, CoverageEvent
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.casework.person import Disability, Household, Member, Person
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import Notice, NoticeCode, missing_fields, notices

TODAY = date(2025, 10, 22)
PERSON = Person(
    1, 1, "0013542419", None, "مریم", "احمدی", "علی", Sex.FEMALE, date(1980, 3, 21), mobile="09121234567"
)
HOUSEHOLD = Household(
    1,
    1,
    declared_size=1,
    address="",
    postal_code=None,
    neighbourhood="زرافشان",
    decile=2,
    decile_on=None,
    sheba="IR820540102680020817909002",
    members=(Member(PERSON, Kinship.HEAD),),
)
VOTE = Disability(1, DisabilityType.VISUAL, Severity.SEVERE, True, valid_until=date(2030, 1, 1))
WHOLE = FileSummary(
    file=CaseFile(1, 1, "1404-00001", 1, 1, Domain.REHABILITATION, Coverage.COVERED, None),
    person=PERSON,
    household=HOUSEHOLD,
    disabilities=(VOTE,),
    categories=(),
    pension=PensionFact(PensionState.ON_PENSION),
    queue=(),
    events=(),
    timeline=(),
)
NOON = datetime(2025, 10, 22, tzinfo=UTC)
OPENED = CoverageEvent(1, None, Coverage.COVERED, TODAY, "", "", NOON, "maryam")
BACK = CoverageEvent(2, Coverage.COVERED, Coverage.CLOSED, TODAY, "همسایه", "", NOON, "maryam", 1)
LEFT = replace(WHOLE, file=replace(WHOLE.file, coverage=Coverage.CLOSED))


SENT = replace(
    WHOLE,
    file=replace(WHOLE.file, coverage=Coverage.TRANSFERRED),
    pension=PensionFact(PensionState.CUT),
    disabilities=(),
)


SUPPORTED = Notice(NoticeCode.SUPPORTED_ELSEWHERE, bodies=(InquiryBody.IMDAD_COMMITTEE,))


NONE = replace(VOTE, type=DisabilityType.NONE, severity=Severity.UNKNOWN, valid_until=None)
"""Nothing to vote on."""


def ends(day: date) -> FileSummary:
    return replace(WHOLE, disabilities=(VOTE, replace(VOTE, id=2, is_primary=False, valid_until=day)))


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (WHOLE, []),
        (ends(date(2025, 10, 21)), [Notice(NoticeCode.VOTE_EXPIRED, days=1)]),
        (ends(TODAY), [Notice(NoticeCode.VOTE_EXPIRES, days=0)]),
        (ends(date(2025, 11, 21)), [Notice(NoticeCode.VOTE_EXPIRES, days=30)]),
        (ends(date(2025, 11, 22)), []),
        (replace(WHOLE, household=replace(HOUSEHOLD, sheba=None)), [Notice(NoticeCode.NO_SHEBA)]),
        (
            replace(WHOLE, household=replace(HOUSEHOLD, sheba=None), pension=PensionFact(PensionState.NONE)),
            [Notice(NoticeCode.INCOMPLETE, fields=("sheba",))],
        ),
        (
            replace(WHOLE, person=replace(PERSON, mobile=None, birth_date=None)),
            [Notice(NoticeCode.INCOMPLETE, fields=("birth_date", "mobile"))],
        ),
        (
            replace(WHOLE, disabilities=(replace(VOTE, severity=Severity.UNKNOWN),)),
            [Notice(NoticeCode.NO_VOTE)],
        ),
        (replace(WHOLE, disabilities=(NONE,)), []),
        (
            replace(WHOLE, household=replace(HOUSEHOLD, declared_size=4)),
            [Notice(NoticeCode.SIZE_DIFFERS, declared=4, counted=1)],
        ),
        (LEFT, [Notice(NoticeCode.PENSION_NOT_COVERED)]),
        (replace(LEFT, pension=PensionFact(PensionState.CUT), disabilities=()), []),
        (replace(WHOLE, rejected_stands=True), [Notice(NoticeCode.REJECTED_STANDS)]),
        (replace(LEFT, pension=PensionFact(PensionState.CUT), rejected_stands=True), []),
        (replace(WHOLE, elsewhere=(InquiryBody.IMDAD_COMMITTEE,)), [SUPPORTED]),
        (SENT, []),
        (replace(SENT, refused_there=True), [Notice(NoticeCode.TRANSFER_REFUSED)]),
        (
            replace(LEFT, pension=PensionFact(PensionState.NONE), events=(OPENED, BACK)),
            [Notice(NoticeCode.OPENED_BY_MISTAKE, why="همسایه")],
        ),
    ],
)
def test_a_file_and_its_notices(summary: FileSummary, expected: list[Notice]) -> None:
    assert list(notices(summary, TODAY)) == expected


def test_the_weightiest_comes_first() -> None:
    poor = replace(
        ends(date(2025, 1, 1)),
        person=replace(PERSON, mobile=None),
        household=replace(HOUSEHOLD, sheba=None, declared_size=3),
    )
    assert [notice.code for notice in notices(poor, TODAY)] == [
        NoticeCode.VOTE_EXPIRED,
        NoticeCode.NO_SHEBA,
        NoticeCode.INCOMPLETE,
        NoticeCode.SIZE_DIFFERS,
    ]


def test_missing_fields_are_those_of_an_incomplete_file() -> None:
    bare = replace(
        WHOLE,
        person=replace(PERSON, mobile=None, birth_date=None),
        household=replace(HOUSEHOLD, sheba=None, neighbourhood=""),
    )
    assert missing_fields(bare) == ("birth_date", "mobile", "sheba", "neighbourhood")
