# SPDX-License-Identifier: Apache-2.0
"""No merge loses a death, wherever it is recorded, and no file goes on that does not know of it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support.pair import FIRST, SECOND, Pair, facts_of, in_order, make_pair, merged, rows
from tests.support.served import refused
from welfare_desk.domain.casework.codes import Coverage, Kinship, Leaving
from welfare_desk.sentences import say
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import ComparePair
from welfare_desk.services.matching.questions import compare_pair
from welfare_desk.services.session import Session
from welfare_desk.storage.casework.lifespans import DIED

DAY, LATER = date(2025, 9, 1), date(2025, 9, 20)


@pytest.fixture
def pair(session: Session) -> Pair:
    return make_pair(session)


def buried(session: Session, file_no: str) -> None:
    """The client's death is recorded, and the file closed later."""
    session.do(record_coverage, RecordCoverage(file_no, Coverage.DECEASED, DAY))
    session.do(record_coverage, RecordCoverage(file_no, Coverage.CLOSED, LATER, "مختومه"))


def version(session: Session) -> int:
    return session.ask(show, ShowFile(SECOND)).household.version


def sister(session: Session, *, died: bool) -> int:
    """A member without a file of the second household, who may have left it by dying."""
    fields = {"first_name": "زهرا", "last_name": "رضایی", "sex": "female", "birth_date": "1351/06/02"}
    added = AddMember(SECOND, version(session), Kinship.SISTER, fields=fields)
    person_id = session.do(add_member, added).person_id
    if died:
        session.do(member_leaves, MemberLeaves(SECOND, version(session), person_id, DAY, Leaving.DIED))
    return person_id


def died_on(session: Session, person_id: int) -> str | None:
    ((day,),) = rows(session, f"SELECT {DIED} FROM person WHERE id = {person_id}")
    return None if day is None else str(day)


def test_a_closed_file_does_not_hide_the_death_in_it(session: Session, pair: Pair) -> None:
    buried(session, SECOND)
    told = ("one_has_died", {"reason": "", "file_no": SECOND, "other": FIRST})
    for kept, gone in ((pair.first, pair.second), (pair.second, pair.first)):
        assert refused(session, merge_persons, facts_of(session, kept, gone)) == told
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert (shown.refused, shown.refused_facts) == told


def test_who_left_by_death_is_not_made_one_with_a_client_who_lives(session: Session, pair: Pair) -> None:
    dead = sister(session, died=True)
    told = ("one_has_died", {"reason": "member", "file_no": "", "other": FIRST})
    for kept, gone, *from_gone in ((pair.first, dead), (dead, pair.first, "national_id")):
        facts = facts_of(session, kept, gone, from_gone=tuple(from_gone))
        assert refused(session, merge_persons, facts) == told
    assert died_on(session, pair.first) is None
    assert [FIRST in say(*told, language) for language in ("fa", "en")] == [True, True]


def test_once_both_are_known_to_have_died_they_are_made_one(session: Session, pair: Pair) -> None:
    dead = sister(session, died=True)
    buried(session, FIRST)
    merged(session, pair.first, dead)
    assert died_on(session, pair.first) == DAY.isoformat()


@pytest.mark.parametrize("kept_has_file", [True, False])
def test_a_member_who_is_not_known_to_have_died_takes_over_the_death(
    kept_has_file: bool, session: Session, pair: Pair
) -> None:
    member = sister(session, died=False)
    buried(session, FIRST)
    if kept_has_file:
        kept = merged(session, pair.first, member).kept_id
    else:
        kept = merged(session, member, pair.first, "national_id").kept_id
    assert died_on(session, kept) == DAY.isoformat()


def test_the_file_of_who_left_by_death_does_not_open_again(session: Session, pair: Pair) -> None:
    session.do(record_coverage, RecordCoverage(FIRST, Coverage.CLOSED, DAY, "مختومه"))
    home = session.ask(show, ShowFile(FIRST)).household.version
    session.do(member_leaves, MemberLeaves(FIRST, home, pair.first, DAY, Leaving.DIED))
    again = RecordCoverage(FIRST, Coverage.APPLICANT, LATER, "بازگشت")
    assert refused(session, record_coverage, again) == ("client_has_died", {})
    in_order(session)
