# SPDX-License-Identifier: Apache-2.0
"""A version belongs to one row: what was seen of a file that is gone, or of another home, changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.pair import FIRST, SECOND, dump, make_pair, merged, relative
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, GuardianKind, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework import centres, fields, households, living, membership, reasons
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.household_undoing import UndoHouseholdAct, undo_household_act
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

RELATIVE = "0013542419"
Wanted = Callable[[Session, FileSummary], tuple[Any, Any]]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path) as opened:
        yield opened


def edited(summary: FileSummary, **fields: str) -> EditPerson:
    file, person, home = summary.file, summary.person, summary.household
    return EditPerson(file.file_no, person.version, home.version, fields, file_version=file.version)


def seen_of(session: Session, number: str) -> FileSummary:
    return session.ask(show, ShowFile(number))


def split_off(session: Session, number: str) -> Any:
    """The file's client founds a household of their own."""
    seen = seen_of(session, number)
    own = seen.person.id
    facts = households.SplitHousehold(number, seen.household.version, (own,), own, session.today())
    return session.do(households.split_household, facts)


CHANGES: dict[str, Wanted] = {
    "edit_person": lambda _, seen: (edit_person, edited(seen, first_name="کسی", mobile="09121112233")),
    "record_coverage": lambda at, seen: (
        record_coverage,
        RecordCoverage(SECOND, Coverage.DECEASED, at.today(), "فوت", version=seen.file.version),
    ),
    "undo_coverage": lambda _, seen: (
        living.undo_coverage,
        living.UndoCoverage(SECOND, "اشتباه", seen.file.version),
    ),
    "change_domain": lambda at, seen: (
        fields.change_domain,
        fields.ChangeDomain(SECOND, Domain.PREVENTION, at.today(), "رأی کمیسیون", version=seen.file.version),
    ),
    "undo_domain": lambda _, seen: (
        fields.undo_domain,
        fields.UndoDomain(SECOND, "اشتباه", seen.file.version),
    ),
    "queue": lambda at, seen: (
        move,
        MoveInQueue(SECOND, QueueState.WAITING, at.today(), version=seen.file.version),
    ),
    "pension": lambda at, seen: (
        change,
        ChangePension(SECOND, PensionState.ON_PENSION, at.today(), version=seen.file.version),
    ),
    "add_category": lambda at, seen: (
        reasons.add_category,
        reasons.AddCategory(SECOND, seen.person.version, "چندقلوها", at.today()),
    ),
    "add_disability": lambda _, seen: (
        reasons.add_disability,
        reasons.AddDisability(SECOND, seen.person.version, DisabilityType.HEARING),
    ),
    "add_member": lambda _, seen: (
        membership.add_member,
        membership.AddMember(SECOND, seen.household.version, Kinship.SON, fields={"first_name": "علی"}),
    ),
    "assign_centre": lambda _, seen: (
        centres.assign_centre,
        centres.AssignFile(SECOND, seen.file.version, 0),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_seen_of_a_file_merged_away_changes_nothing_of_the_one_that_stays(
    name: str, session: Session
) -> None:
    pair = make_pair(session)
    seen = seen_of(session, SECOND)
    merged(session, pair.first, pair.second)
    before = dump(session)
    command, facts = CHANGES[name](session, seen)
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    told = refused.value
    assert (told.code, *(told.facts[name] for name in ("reason", "merged", "file_no"))) == (
        "stale_row",
        "merged",
        SECOND,
        FIRST,
    )
    assert dump(session) == before


def test_no_household_is_joined_by_the_number_of_a_file_merged_away(session: Session) -> None:
    pair = make_pair(session)
    other = relative(session, FIRST, RELATIVE).file_no
    split_off(session, other)
    gone, own = seen_of(session, SECOND).household, seen_of(session, other).household
    merged(session, pair.first, pair.second)
    before = dump(session)
    joining = households.JoinHouseholds(other, own.version, SECOND, gone.version, session.today())
    with pytest.raises(RuleError, match="stale_row"):
        session.do(households.join_households, joining)
    assert dump(session) == before


def test_what_was_seen_of_one_home_is_not_saved_into_another(session: Session) -> None:
    make_pair(session)
    number = relative(session, FIRST, RELATIVE).file_no
    seen = [seen_of(session, number)]
    done = split_off(session, number)
    seen.append(seen_of(session, number))
    session.do(undo_household_act, UndoHouseholdAct(done.act, "اشتباه"))
    seen.append(seen_of(session, number))
    home = seen_of(session, SECOND).household
    joining = households.JoinHouseholds(
        SECOND, home.version, FIRST, seen[2].household.version, session.today()
    )
    session.do(households.join_households, joining)
    now = seen_of(session, number)
    assert len({one.household.version for one in (*seen, now)}) == 4
    for one in seen:
        stale = edited(replace(one, person=now.person, file=now.file), address="نشانی خانهٔ دیگر")
        with pytest.raises(RuleError, match="stale_row"):
            session.do(edit_person, stale)


def test_a_guardian_is_set_and_ended_only_as_it_was_seen(session: Session) -> None:
    make_pair(session)
    number = relative(session, FIRST, RELATIVE).file_no
    child, mother = seen_of(session, number).person.id, seen_of(session, FIRST).person.id
    named = membership.SetGuardian(
        FIRST, child, GuardianKind.APPOINTED, session.today(), "الف-۱", guardian_id=mother, seen=0
    )
    session.do(membership.set_guardian, named)
    before = dump(session)
    with pytest.raises(RuleError, match="stale_row"):
        session.do(membership.set_guardian, replace(named, deed_no="ب-۲"))
    ended = membership.EndGuardianship(FIRST, child, session.today(), seen=999)
    with pytest.raises(RuleError, match="stale_row"):
        session.do(membership.end_guardianship, ended)
    assert dump(session) == before
