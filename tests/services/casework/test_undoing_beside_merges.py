# SPDX-License-Identifier: Apache-2.0
"""Acts on households and merges taken back in any order: refused, or the office is in order and as before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.casework.test_household_undoing import (
    EVERY,
    Act,
    before_the_last,
    leads,
    leaves,
    refused,
    undo,
    version,
)
from tests.support import people
from tests.support.family import ALI, FATEMEH, TODAY, add, home, shown
from tests.support.office import desk
from tests.support.pair import altered, dump, facts_of, in_order, rows
from welfare_desk.domain.casework.codes import Kinship, Leaving
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.households import (
    JoinHouseholds,
    SplitHousehold,
    join_households,
    split_household,
)
from welfare_desk.services.casework.membership import AddMember, MemberLeaves, add_member, member_leaves
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import Merged, UndoMerge
from welfare_desk.services.session import Session

ZAHRA = "1400-00003"
BUILT_UPON = ("act_built_upon", "matching.merge_persons")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    in_order(opened)
    opened.close()


def merge(session: Session, kept: int, gone: int) -> Merged | None:
    """One person of two, with the identifier of whoever has one; None where the office refuses."""
    (known,) = rows(session, "SELECT national_id IS NOT NULL FROM person WHERE id = ?", kept)
    facts = facts_of(session, kept, gone, from_gone=() if known[0] else ("national_id",))
    try:
        return session.do(merge_persons, facts)
    except RuleError:
        return None


def parted(session: Session, merge_id: int) -> tuple[str, list[str]]:
    """Code of the undo of a merge that is refused, and what it names; nothing was changed."""
    before = dump(session)
    with pytest.raises(RuleError) as caught:
        session.do(undo_merge, UndoMerge(merge_id))
    assert dump(session) == before
    return caught.value.code, list(caught.value.facts["rows"])


def pairs(session: Session) -> list[tuple[int, int]]:
    """Everybody of two households, each taken in by somebody from elsewhere and taking in somebody."""
    zahra, sister = (one.person.id for one in shown(session, ZAHRA).household.members)
    sakineh = shown(session, "1400-00004").person.id
    found = [person for (person,) in rows(session, "SELECT id FROM person ORDER BY id")]
    others = [person for person in found if person not in (zahra, sister, sakineh)]
    return [pair for other in others for pair in ((zahra, other), (other, sister))]


def taken_back(session: Session, number: int) -> str:
    """The act that stands in the way of an undo; empty where it was carried out."""
    try:
        undo(session, number)
    except RuleError as error:
        return str(error.facts["act"])
    return ""


@pytest.mark.parametrize("act", EVERY, ids=lambda act: act.__name__)
def test_an_act_comes_off_once_the_merge_upon_it_has(tmp_path: Path, act: Act) -> None:
    with people.peopled_office(tmp_path / "first") as session:
        add(session, "نرگس", Kinship.SISTER, ZAHRA)
        before, number = before_the_last(session, act)
        made = {row[0] for row in dump(session)["person"]} - {row[0] for row in before["person"]}
        stood, tried = dump(session), pairs(session)
    for place, (kept, gone) in enumerate(tried):
        folder = tmp_path / str(place)
        shutil.copytree(tmp_path / "first" / "office", folder)
        with desk(folder) as session:
            done = merge(session, kept, gone)
            if done is None:
                continue
            in_the_way = taken_back(session, number)
            if not in_the_way:
                in_order(session)
                continue
            assert in_the_way == "matching.merge_persons"
            session.do(undo_merge, UndoMerge(done.merge_id))
            assert dump(session) == stood
            # Whom the act itself made is named by the merge for ever, which was taken back and is kept.
            assert taken_back(session, number) == ("matching.undo_merge" if {kept, gone} & made else "")
            assert dump(session) == (stood if {kept, gone} & made else before)


def test_the_head_who_was_merged_away_does_not_lead_again(session: Session) -> None:
    number = leads(session)
    former = next(one.person.id for one in shown(session).household.members if one.kinship is Kinship.SPOUSE)
    done = merge(session, shown(session, ZAHRA).person.id, former)
    assert done is not None
    assert refused(session, number) == BUILT_UPON
    session.do(undo_merge, UndoMerge(done.merge_id))
    undo(session, number)
    assert [kinship for _, kinship in home(session)] == [Kinship.HEAD, Kinship.SPOUSE, Kinship.SON]


def test_whoever_left_and_was_merged_away_does_not_come_back(session: Session) -> None:
    number = leaves(session)
    (left,) = rows(session, "SELECT person_id FROM household_member WHERE left_because = 'moved'")
    assert merge(session, shown(session, FATEMEH).person.id, left[0]) is not None
    assert refused(session, number) == BUILT_UPON


def test_nobody_goes_back_to_a_household_that_joined_another(session: Session) -> None:
    gone = add(session, "نرگس", Kinship.SISTER, FATEMEH)
    before = dump(session)
    done = merge(session, shown(session, ZAHRA).person.id, gone)
    assert done is not None
    ended = shown(session, FATEMEH).household.id
    facts = JoinHouseholds(ALI, version(session), FATEMEH, version(session, FATEMEH), TODAY)
    act = session.do(join_households, facts).act
    assert parted(session, done.merge_id) == ("merge_changed_since", [f"household:{ended}"])
    undo(session, act)
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before


def test_nobody_goes_back_to_a_household_whose_head_has_gone(session: Session) -> None:
    """Both who founded a household are merged away; the second merge comes off first."""
    brother = add(session, "مراد", Kinship.BROTHER)
    sister = add(session, "نرگس", Kinship.SISTER)
    facts = SplitHousehold(ALI, version(session), (brother, sister), brother, TODAY)
    founded = session.do(split_household, facts).new_household_id
    before = dump(session)
    first = merge(session, shown(session, FATEMEH).person.id, sister)
    second = merge(session, shown(session, ZAHRA).person.id, brother)
    assert first is not None
    assert second is not None
    assert parted(session, first.merge_id) == ("merge_changed_since", [f"household:{founded}"])
    session.do(undo_merge, UndoMerge(second.merge_id))
    session.do(undo_merge, UndoMerge(first.merge_id))
    assert dump(session) == before


def test_kinship_is_told_to_the_head_it_was_told_to(session: Session) -> None:
    """A sister of the former head would come back as a sister of the present one."""
    sister = add(session, "نرگس", Kinship.SISTER)
    done = merge(session, shown(session, ZAHRA).person.id, sister)
    assert done is not None
    act = leads(session)
    at = shown(session).household.id
    assert parted(session, done.merge_id) == ("merge_changed_since", [f"household:{at}"])
    undo(session, act)
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert [one.person.id for one in shown(session).household.members if one.kinship is Kinship.SISTER] == [
        sister
    ]


def test_who_came_after_the_merge_is_in_nobodys_way(session: Session) -> None:
    sister = add(session, "نرگس", Kinship.SISTER)
    done = merge(session, shown(session, ZAHRA).person.id, sister)
    assert done is not None
    session.do(add_member, AddMember(ALI, version(session), Kinship.BROTHER, fields={"first_name": "مراد"}))
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert sorted(home(session)) == [
        ("علی اکبری", Kinship.HEAD), ("مراد", Kinship.BROTHER), ("نرگس اکبری", Kinship.SISTER),
    ]  # fmt: skip


def test_an_account_of_somebody_from_elsewhere_is_named_again(session: Session) -> None:
    """A merge may leave such an owner, whom the next act on the household forgets."""
    gone = add(session, "نرگس", Kinship.SISTER)
    fatemeh = shown(session, FATEMEH).person.id
    altered(session, "household", shown(session).household.id, sheba_owner_id=fatemeh)
    before = dump(session)
    leaving = MemberLeaves(ALI, version(session), gone, TODAY, Leaving.MOVED)
    number = session.do(member_leaves, leaving).act
    undo(session, number)
    assert dump(session) == before
