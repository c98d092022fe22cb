# SPDX-License-Identifier: Apache-2.0
"""The square code of an enrolled office carries the province's word: whoever has its key knows the office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.support.office import NOON
from tests.support.provinces import county, enrolled, opened, peopled
from welfare_desk.domain.papers import Code, OfficeProof, from_digits, payload_head, signed_bytes, to_digits
from welfare_desk.services.papers import IssueCertificate, issue_certificate
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.enrolling import (
    AskEnrolment,
    EnrolOffice,
    ask_enrolment,
    enrol_office,
)
from welfare_desk.services.verifying import Register, Verified, VerifyPaper, verify_paper
from welfare_desk.storage.papers import PAPER
from welfare_desk.storage.summary.bundles import headquarters, keys
from welfare_desk.storage.uow import UnitOfWork

ALI = "1400-00001"


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as session:
        yield session


def issued(office: Session) -> str:
    """The digits of the code of a new certificate."""
    office.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2027, 1, 1)))
    with office._store.reading() as connection:
        found = connection.execute(select(PAPER.c.qr).order_by(PAPER.c.id.desc())).scalars().first()
    return str(found)


def said(session: Session, digits: str) -> Verified:
    return session.ask(verify_paper, VerifyPaper(digits))


def test_an_office_that_is_not_enrolled_prints_the_small_code_as_ever(office: Session, hq: Session) -> None:
    digits = issued(office)
    assert (len(digits), said(office, digits).state) == (198, "genuine")
    assert said(hq, digits).state == "unknown_office"
    enrolled(office, hq)
    found = said(hq, digits)
    assert (found.state, found.office, found.matches) == ("known_office", "اسلامشهر", False)
    assert (said(office, digits).state, said(office, digits).matches) == ("genuine", True)


def test_the_code_of_an_enrolled_office_is_known_where_the_provinces_key_is(
    office: Session, hq: Session, tmp_path: Path
) -> None:
    enrolled(office, hq)
    digits = issued(office)
    assert len(digits) == 429
    assert (said(office, digits).state, said(office, digits).matches) == ("genuine", True)
    assert (said(hq, digits).state, said(hq, digits).office) == ("known_office", "اسلامشهر")
    with opened(county(tmp_path, "غریبه")) as stranger, opened(county(tmp_path, "قدس")) as neighbour:
        found = said(stranger, digits)
        assert (found.state, found.register) == ("sound_unknown_office", Register.OTHER_OFFICE)
        assert said(neighbour, digits).state == "sound_unknown_office"
        enrolled(neighbour, hq)
        assert (said(neighbour, digits).state, said(neighbour, digits).office) == ("known_office", "")


def test_one_digit_changed_is_noticed_everywhere(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    code = from_digits(issued(office))
    assert code.proof is not None
    head, proof = payload_head(code.head), code.proof
    signature = bytes([code.signature[0] ^ 1]) + code.signature[1:]
    word = bytes([proof.signature[0] ^ 1]) + proof.signature[1:]
    with opened(county(tmp_path, "غریبه")) as stranger, opened(county(tmp_path, "قدس")) as neighbour:
        enrolled(neighbour, hq)
        for session in (office, hq, stranger, neighbour):
            assert said(session, to_digits(head, signature, proof)).state == "forged"
        other_word = to_digits(head, code.signature, OfficeProof(proof.key, word))
        assert said(neighbour, other_word).state == "sound_unknown_office"


def test_a_key_of_nobody_cannot_speak_for_an_office(office: Session, hq: Session, tmp_path: Path) -> None:
    enrolled(office, hq)
    code = from_digits(issued(office))
    assert code.proof is not None
    forged = _signed_by(code, bytes([7]) * 32, code.proof.signature)
    assert said(office, forged).state == "forged"
    assert said(hq, forged).state == "sound_unknown_office"
    with opened(county(tmp_path, "قدس")) as neighbour:
        enrolled(neighbour, hq)
        assert said(neighbour, forged).state == "sound_unknown_office"


def _signed_by(code: Code, private: bytes, word: bytes) -> str:
    head = payload_head(code.head)
    proof = OfficeProof(keys.signing_public(private), word)
    return to_digits(head, keys.signer(private)(signed_bytes(head)), proof)


def test_headquarters_tells_of_a_certificate_that_is_revoked(office: Session, hq: Session) -> None:
    enrolled(office, hq)
    digits = issued(office)
    with hq._store.writing() as connection:
        headquarters.revoke(UnitOfWork(connection), 1, NOON, "admin", "کلید گم شد")
        connection.commit()
    assert (said(hq, digits).state, said(hq, digits).office) == ("revoked_office", "اسلامشهر")


def test_the_answer_of_headquarters_brings_the_word(office: Session, hq: Session) -> None:
    request = office.do(ask_enrolment, AskEnrolment()).text
    assert '"paper_proof":"' in hq.do(enrol_office, EnrolOffice(request)).text
