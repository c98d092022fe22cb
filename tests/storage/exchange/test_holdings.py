# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import office
from tests.support.lists import nid
from welfare_desk import assembly
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.client import Client
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.storage.exchange import holdings

Ask = Callable[[Callable[[Any], Any]], Any]

TYPED = {
    "national_id": nid(1), "first_name": "علی", "last_name": "رضایی", "father_name": "حسن", "sex": "male",
    "birth_date": "1350/01/01", "mobile": "09121234567", "declared_size": "3", "decile": "4",
    "neighbourhood": "واوان", "address": "خیابان نامور", "postal_code": "1234567890",
}  # fmt: skip


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Ask]:
    """Asks the database of an office with two files."""
    assembly.load_use_cases()
    with office.office(tmp_path) as session:
        mild = (NewDisability(DisabilityType.VISUAL, Severity.MILD), NewDisability(DisabilityType.HEARING))
        first = RegisterFile(TYPED, Domain.SOCIAL, file_no="1404-00017", disabilities=mild)
        session.do(register_file, replace(first, categories=("چندقلوها",), note="بازدید شد"))
        foreigner = {"foreign_id": "120034567890", "first_name": "گل", "birth_date": "1370/01/01"}
        session.do(register_file, RegisterFile(foreigner, Domain.REHABILITATION, file_no="1390-00002"))

        def asked(question: Callable[[Any], Any]) -> Any:
            with session._store.reading() as connection:
                return question(connection.connection.driver_connection)

        yield asked


def test_everything_a_list_can_speak_of_is_read(ask: Ask) -> None:
    (held,) = ask(lambda raw: holdings.held_people(raw, {nid(1)}, set(), set()))
    assert held.client == Client(
        national_id=nid(1),
        first_name="علی",
        last_name="رضایی",
        father_name="حسن",
        sex=Sex.MALE,
        birth_date=date(1971, 3, 21),
        file_no="1404-00017",
        domain=Domain.SOCIAL,
        category="چندقلوها",
        disabilities=(DisabilityType.VISUAL, DisabilityType.HEARING),
        severity=Severity.MILD,
        household_size=3,
        decile=4,
        mobile="09121234567",
        neighbourhood="واوان",
        address="خیابان نامور",
        postal_code="1234567890",
        note="بازدید شد",
    )
    assert None not in (held.person_id, held.file_id, held.household_id)


@pytest.mark.parametrize(
    ("national", "foreign", "numbers", "found"),
    [
        ({nid(1)}, {"120034567890"}, set(), 2),
        ({nid(2)}, set(), set(), 0),
        (set(), set(), {"1390/00002"}, 1),
        (set(), set(), {"۱۳۹۰–۰۰۰۰۲", "1404-00017"}, 2),
        (set(), set(), set(), 0),
    ],
)
def test_people_are_found_by_any_of_their_numbers(
    ask: Ask, national: set[str], foreign: set[str], numbers: set[str], found: int
) -> None:
    assert len(ask(lambda raw: holdings.held_people(raw, national, foreign, numbers))) == found


def test_the_next_numbers_come_after_the_offices_and_the_lists_own(ask: Ask) -> None:
    assert ask(lambda raw: holdings.next_numbers(raw, 1404, [], 2)) == ["1404-00018", "1404-00019"]
    claimed = ["1404-00040", "1403-00099", "1404/00080", "ب-12"]
    assert ask(lambda raw: holdings.next_numbers(raw, 1404, claimed, 1)) == ["1404-00041"]
    assert ask(lambda raw: holdings.next_numbers(raw, 1405, [], 1)) == ["1405-00001"]
    assert ask(lambda raw: holdings.next_numbers(raw, 1405, ["1405-99999"], 2))[1] == "1405-100001"
    assert ask(lambda raw: holdings.next_numbers(raw, 1404, [], 0)) == []


def test_places_are_known_by_their_folded_name(ask: Ask) -> None:
    places = ask(lambda raw: holdings.spellings(raw, "neighbourhood"))
    assert {key: name for key, (_, name) in places.items()} == {"واوان": "واوان"}
