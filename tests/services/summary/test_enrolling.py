# SPDX-License-Identifier: Apache-2.0
"""An office becomes known to its headquarters, once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bundles import PRIVATE, PUBLIC
from tests.support.provinces import county, enrolled, opened
from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.services.door import Command
from welfare_desk.services.session import Session
from welfare_desk.services.summary.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    EnrolOffice,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
)
from welfare_desk.storage.summary import bundles, headquarters, keys


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "قدس")) as session:
        yield session


def refusal(session: Session, use_case: Command, facts: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as caught:
        session.do(use_case, facts)
    return caught.value.code, dict(caught.value.facts)


def request(office: Session) -> str:
    return office.do(ask_enrolment, AskEnrolment()).text


def test_both_hold_the_same_person_key(office: Session, hq: Session) -> None:
    enrolled(office, hq)
    with office._store.reading() as connection:
        kept = bundles.enrolment(connection)
    with hq._store.reading() as connection:
        raw = connection.connection.driver_connection
        ((public, person_key),) = raw.execute("SELECT public, person_key FROM province_key").fetchall()
        (known,) = headquarters.offices(connection)
    assert kept is not None
    assert (kept.province_key, kept.person_key) == (public, person_key)
    assert (known.facts.county, known.facts.serial, known.certificate) == ("قدس", 1, kept.certificate)


def test_what_travels_holds_no_secret(office: Session, hq: Session) -> None:
    answer = enrolled(office, hq)
    with hq._store.reading() as connection:
        raw = connection.connection.driver_connection
        ((private, person_key),) = raw.execute("SELECT private, person_key FROM province_key").fetchall()
    assert private.hex() not in answer
    assert person_key.hex() not in answer


def test_the_trail_tells_no_key(office: Session, hq: Session) -> None:
    enrolled(office, hq)
    for session, table in ((office, "office_enrolment"), (hq, "province_key")):
        with session._store.reading() as connection:
            raw = connection.connection.driver_connection
            (key,) = raw.execute(f"SELECT person_key FROM {table}").fetchone()
            changes = raw.execute("SELECT coalesce(group_concat(changes), '') FROM audit_row").fetchone()[0]
            answers = raw.execute("SELECT coalesce(group_concat(answer), '') FROM operation").fetchone()[0]
        assert key.hex() not in changes + answers


def test_asked_twice_is_one_office_with_one_certificate(office: Session, hq: Session) -> None:
    first = enrolled(office, hq)
    second = enrolled(office, hq)
    assert json.loads(first)["certificate"] == json.loads(second)["certificate"]
    assert first != second


def test_fingerprints_are_told_at_both_ends(office: Session, hq: Session) -> None:
    answer = hq.do(enrol_office, EnrolOffice(request(office)))
    kept = office.do(accept_enrolment, AcceptEnrolment(answer.text))
    assert (kept.key, kept.serial, kept.province) == (answer.key, 1, "تهران")


def test_an_answer_without_a_request(hq: Session) -> None:
    assert refusal(hq, accept_enrolment, AcceptEnrolment("{}")) == ("enrolment_not_asked", {})


def test_an_answer_for_another_office(office: Session, hq: Session, tmp_path: Path) -> None:
    answer = enrolled(office, hq)
    with opened(county(tmp_path, "ری")) as other:
        request(other)
        assert refusal(other, accept_enrolment, AcceptEnrolment(answer)) == (
            "enrolment_for_other",
            {"county": "قدس"},
        )


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', "[" * 9_000])
def test_what_is_no_paper(office: Session, hq: Session, text: str) -> None:
    request(office)
    wanted = "enrolment_unreadable"
    assert refusal(office, accept_enrolment, AcceptEnrolment(text)) == (wanted, {"reason": "enrolment"})
    assert refusal(hq, enrol_office, EnrolOffice(text)) == (wanted, {"reason": "office_request"})


def test_a_changed_answer(office: Session, hq: Session) -> None:
    answer = json.loads(enrolled(office, hq))
    sealed = answer["person_key"]["sealed"]
    answer["person_key"]["sealed"] = sealed[:-1] + ("0" if sealed[-1] != "0" else "1")
    changed = AcceptEnrolment(canonical(answer).decode())
    assert refusal(office, accept_enrolment, changed) == ("enrolment_signature", {})


def test_a_second_headquarters_is_not_taken(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    with opened(county(tmp_path, "ستاد دوم")) as other:
        answer = other.do(enrol_office, EnrolOffice(request(office))).text
    code, facts = refusal(office, accept_enrolment, AcceptEnrolment(answer))
    assert (code, list(facts)) == ("enrolment_other_headquarters", ["key"])


def test_an_office_of_another_province(hq: Session, tmp_path: Path) -> None:
    with opened(county(tmp_path, "کرج", "البرز")) as other:
        asked = request(other)
    assert refusal(hq, enrol_office, EnrolOffice(asked)) == (
        "enrolment_other_province",
        {"province": "البرز", "ours": "تهران"},
    )


def renewed(office: Session) -> str:
    """The request of an office of the same code with other keys, as after its folder was made anew."""
    told = json.loads(request(office))
    who = Identity(told["county"], told["province"], told["code"], PUBLIC, bytes([9]) + bytes(31))
    return canonical(enrolment.request(who, keys.signer(PRIVATE))).decode()


def test_another_key_is_taken_only_when_it_is_said_so(office: Session, hq: Session) -> None:
    enrolled(office, hq)
    asked = renewed(office)
    assert refusal(hq, enrol_office, EnrolOffice(asked)) == ("enrolled_with_other_key", {"county": "قدس"})
    assert refusal(hq, enrol_office, EnrolOffice(asked, replace=True))[0] == "bad_fields"
    again = hq.do(enrol_office, EnrolOffice(asked, replace=True, reason="رایانه سوخت"))
    assert again.serial == 2
    with hq._store.reading() as connection:
        (standing,) = headquarters.offices(connection)
        first_key = bytes.fromhex(json.loads(request(office))["key"])
        former = headquarters.office(connection, standing.facts.code, first_key)
    assert former is not None
    assert (standing.facts.serial, former.facts.serial, former.facts.revoked) == (2, 1, True)


def test_heads_and_administrators_alone_do_the_work_of_headquarters() -> None:
    allowed = {role for role in Role if Permission.HEADQUARTERS in PERMISSIONS[role]}
    assert allowed == {Role.ADMIN, Role.HEAD}
