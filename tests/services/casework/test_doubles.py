# SPDX-License-Identifier: Apache-2.0
"""Doubles while typing: by identifier, and by names a slip apart with father and birth year."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import people
from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.casework.doubles import AccountHolder, distance
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.casework.doubles import (
    AskShebaHolder,
    LikelyDoubles,
    likely_doubles,
    sheba_holder,
)
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import MergePersons
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        child = {
            "first_name": "امیر",
            "last_name": "اکبری",
            "father_name": "علی",
            "national_id": "0084575948",
        }
        opened.do(add_member, AddMember("1400-00001", 1, Kinship.SON, fields=child))
        yield opened


@pytest.mark.parametrize(
    ("first", "last", "father", "born", "found"),
    [
        ("زهرا", "نوری زاده", "محمد", "1345/01/20", ["1400-00003"]),
        ("زهرا", "نوریزاذه", "محمد", "", ["1400-00003"]),
        ("نوری‌زاده", "زهرا", "محمد", "", ["1400-00003"]),
        ("زهراء", "نوری‌زاده", "", "1344/05/05", ["1400-00003"]),
        ("زهرا", "نوری‌زاده", "", "", []),
        ("زهرا", "نوری‌زاده", "محمد", "1360/01/20", []),
        ("زهرا", "نوری‌زاده", "کاظم", "1345/01/20", []),
        ("زهرا", "کریمی", "محمد", "1345/01/20", []),
        ("فاطمه سادات", "میرزائی", "رضا", "", ["1400-00002"]),
        ("امیر", "اکبری", "علی", "", ["1400-00001"]),
    ],
)
def test_names_a_slip_apart(
    session: Session, first: str, last: str, father: str, born: str, found: list[str]
) -> None:
    facts = LikelyDoubles(first_name=first, last_name=last, father_name=father, birth_date=born)
    assert [one.file_no for one in session.ask(likely_doubles, facts)] == found


def test_an_identifier_tells_file_and_state_or_the_household(session: Session) -> None:
    (same,) = session.ask(likely_doubles, LikelyDoubles(national_id="۱۰۸۰۰۰۰۰۰۳"))
    assert (same.file_no, same.coverage, same.same_identifier) == ("1400-00004", Coverage.APPLICANT, True)
    (child,) = session.ask(likely_doubles, LikelyDoubles(national_id="0084575948"))
    assert (child.file_no, child.coverage, child.name) == ("1400-00001", None, "امیر اکبری")
    assert session.ask(likely_doubles, LikelyDoubles(national_id="108000000")) == ()


def test_an_identifier_or_number_from_before_a_merge_tells_who_was_kept(session: Session) -> None:
    kept, gone = (session.ask(show, ShowFile(number)).person for number in ("1400-00001", "1400-00002"))
    session.do(merge_persons, MergePersons(kept.id, gone.id, kept.version, gone.version))
    for typed in (LikelyDoubles(national_id=gone.national_id or ""), LikelyDoubles(file_no="1400-00002")):
        (same,) = session.ask(likely_doubles, typed)
        assert (same.file_no, same.name, same.same_identifier) == ("1400-00001", kept.full_name, True)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("رضا", "رضا", 0),
        ("رضا", "رصا", 1),
        ("رضا", "رضاا", 1),
        ("رضا", "رض", 1),
        ("رضا", "راض", 1),
        ("رضا", "علی", 2),
    ],
)
def test_distance_counts_slips(one: str, other: str, apart: int) -> None:
    assert distance(one, other, 1) == apart


def test_an_account_names_whose_it_is_elsewhere_in_the_office(session: Session) -> None:
    ali, fatemeh = "1400-00001", "1400-00002"
    typed = people.SHEBA[2:]
    assert session.ask(sheba_holder, AskShebaHolder(typed, fatemeh)).holder == AccountHolder("علی اکبری", ali)
    assert session.ask(sheba_holder, AskShebaHolder(typed, ali)).holder is None
    son = session.ask(show, ShowFile(ali)).household.members[-1].person
    versions = session.ask(show, ShowFile(ali))
    owned = EditPerson(
        ali, versions.person.version, versions.household.version, {"sheba_owner_id": str(son.id)}
    )
    session.do(edit_person, owned)
    found = session.ask(sheba_holder, AskShebaHolder(typed, fatemeh)).holder
    assert found == AccountHolder("امیر اکبری", ali)
    with pytest.raises(RuleError):
        session.ask(sheba_holder, AskShebaHolder("IR82", fatemeh))
