# SPDX-License-Identifier: Apache-2.0
"""An office becomes known to its headquarters, once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bundles import PRIVATE, PUBLIC
from tests.support.provinces import MEHR, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.services.door import Command
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    AskStanding,
    EnrolOffice,
    Known,
    ReadRequest,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
    enrolment_standing,
    read_request,
)
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.months import ReopenMonth, reopen_month
from welfare_desk.storage.summary.bundles import bundles, headquarters, keys


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


def test_months_that_were_bundled_before_are_named(tmp_path: Path, hq: Session) -> None:
    """They stay as they were made; closed and exported anew they tell persons by their hashes."""
    with opened(peopled(tmp_path)) as office:
        sent = [closed_and_sent(office, month, tmp_path / "out") for month in (MEHR, MEHR.plus(1))]
        assert [one.enrolled for one in sent] == [False, False]
        enrolled(office, hq)
        assert office.ask(enrolment_standing, AskStanding()).keyless == (MEHR, MEHR.plus(1))
        again = office.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
        assert (again.digest, again.made, again.enrolled) == (sent[0].digest, False, False)
        office.do(reopen_month, ReopenMonth(MEHR.plus(1), "برای شمارش افراد"))
        anew = closed_and_sent(office, MEHR.plus(1), tmp_path / "out")
        assert (anew.enrolled, read_bundle(anew.bundle).told["persons"]["known"]) == (True, True)
        assert office.ask(enrolment_standing, AskStanding()).keyless == (MEHR,)
        answer = hq.do(enrol_office, EnrolOffice(request(office))).text
        assert office.do(accept_enrolment, AcceptEnrolment(answer)).keyless == (MEHR,)


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
    assert (code, list(facts)) == ("enrolment_other_headquarters", ["key", "answered"])
    assert facts["answered"] != facts["key"]


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


def test_a_request_is_read_before_anything_is_signed(office: Session, hq: Session, tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_text(request(office), "utf-8")
    first = hq.ask(read_request, ReadRequest(str(path)))
    standing = office.ask(enrolment_standing, AskStanding())
    assert (first.county, first.known, first.serial, first.standing_key) == ("قدس", Known.NEW, None, "")
    assert (first.key, first.code) == (standing.key, standing.code)
    hq.do(enrol_office, EnrolOffice(first.text))
    again = hq.ask(read_request, ReadRequest(str(path)))
    assert (again.known, again.serial, again.standing_key) == (Known.SAME, 1, first.key)
    path.write_bytes(b"{}")
    with pytest.raises(RuleError, match="enrolment_unreadable"):
        hq.ask(read_request, ReadRequest(str(path)))
    with pytest.raises(StorageError, match="bundle_not_read"):
        hq.ask(read_request, ReadRequest(str(tmp_path / "none")))


def test_how_an_office_stands_with_headquarters(office: Session, hq: Session) -> None:
    before = office.ask(enrolment_standing, AskStanding())
    assert (before.asked, before.serial, before.issued_on) == (False, None, None)
    answer = hq.do(enrol_office, EnrolOffice(request(office)))
    assert office.ask(enrolment_standing, AskStanding()).asked
    office.do(accept_enrolment, AcceptEnrolment(answer.text))
    after = office.ask(enrolment_standing, AskStanding())
    assert (after.serial, after.issued_on, after.province_key) == (1, hq.today(), answer.key)


def test_an_office_with_another_key_is_told_apart(hq: Session, tmp_path: Path) -> None:
    box, province = bytes([9]) + bytes(31), hq_province(hq)
    who = [Identity("شهر", province, "A", keys.signing_public(bytes([n]) * 32), box) for n in (1, 2)]
    papers = [
        canonical(enrolment.request(one, keys.signer(bytes([n]) * 32))).decode()
        for n, one in enumerate(who, 1)
    ]
    hq.do(enrol_office, EnrolOffice(papers[0]))
    path = tmp_path / "other.json"
    path.write_text(papers[1], "utf-8")
    found = hq.ask(read_request, ReadRequest(str(path)))
    assert (found.known, found.serial) == (Known.OTHER_KEY, 1)
    assert found.standing_key != found.key


def hq_province(session: Session) -> str:
    return session.ask(enrolment_standing, AskStanding()).province


def test_a_second_office_of_a_county_is_told_as_such(office: Session, hq: Session, tmp_path: Path) -> None:
    first = hq.do(enrol_office, EnrolOffice(request(office)))
    assert first.namesakes == ()
    code = json.loads(request(office))["code"]
    with opened(county(tmp_path / "second", "قدس")) as other:
        asked = tmp_path / "request.json"
        asked.write_text(request(other), "utf-8")
        shown = hq.ask(read_request, ReadRequest(str(asked)))
        assert (shown.known, shown.namesakes) == (Known.NEW, (code,))
        assert hq.do(enrol_office, EnrolOffice(request(other))).namesakes == (code,)
