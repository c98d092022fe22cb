# SPDX-License-Identifier: Apache-2.0
"""Papers of an enrolment: whole, or refused by what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.bundles import PRIVATE, PUBLIC
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.storage.office import verify
from welfare_desk.storage.summary.bundles import keys

PROVINCE = bytes(reversed(range(32)))
PROVINCE_KEY = keys.signing_public(PROVINCE)
OFFICE = Identity("اسلامشهر", "تهران", "ISL", PUBLIC, bytes([9]) * 32)
REQUEST = enrolment.request(OFFICE, keys.signer(PRIVATE))
ISSUED = enrolment.certificate(OFFICE, 7, date(2025, 9, 23), PROVINCE_KEY, keys.signer(PROVINCE))
SEALED = {"ephemeral": bytes(32), "nonce": bytes(12), "sealed": bytes(48)}
ANSWER = enrolment.answer(ISSUED, SEALED, keys.signer(PROVINCE))


def read(paper: object, office: Identity | None) -> object:
    if office is None:
        return enrolment.read_request(paper, verify)
    return enrolment.read_answer(paper, office, verify)


def refusal(paper: object, office: Identity | None = None) -> str:
    with pytest.raises(RuleError) as caught:
        read(paper, office)
    return caught.value.code


def test_a_request_names_its_office() -> None:
    assert enrolment.read_request(REQUEST, verify) == OFFICE


@pytest.mark.parametrize("name", ["county", "province", "code", "box_key"])
def test_whatever_is_changed_in_a_request_breaks_its_signature(name: str) -> None:
    changed = str(REQUEST[name]).replace("0", "1").replace("9", "8").replace("ا", "آ").replace("I", "J")
    assert changed != REQUEST[name]
    assert refusal({**REQUEST, name: changed}) == "enrolment_signature"


@pytest.mark.parametrize(
    "paper",
    [
        None,
        [],
        {},
        {**REQUEST, "more": 1},
        {**REQUEST, "kind": "other"},
        {**REQUEST, "version": 2},
        {**REQUEST, "version": True},
        {**REQUEST, "county": 3},
        {**REQUEST, "county": ""},
        {**REQUEST, "county": "a\nb"},
        {**REQUEST, "county": "x" * 201},
        {**REQUEST, "key": "zz" * 32},
        {**REQUEST, "key": "00"},
        {**REQUEST, "signature": "00"},
        ISSUED,
        ANSWER,
    ],
)
def test_no_request(paper: object) -> None:
    assert refusal(paper) == "enrolment_unreadable"


def test_an_answer_is_the_offices_own() -> None:
    found = enrolment.read_answer(ANSWER, OFFICE, verify)
    assert (found.certificate, found.office, found.province_key) == (ISSUED, OFFICE, PROVINCE_KEY)
    assert found.sealed == SEALED
    assert refusal(ANSWER, replace(OFFICE, box_key=bytes(32))) == "enrolment_for_other"
    assert refusal(ANSWER, replace(OFFICE, code="OTHER")) == "enrolment_for_other"


def signed_again(**changed: Any) -> dict[str, Any]:
    told = {name: value for name, value in ANSWER.items() if name not in {"kind", "version", "signature"}}
    return enrolment.signed(enrolment.ANSWER, {**told, **changed}, keys.signer(PROVINCE))


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        ({**ANSWER, "person_key": {}}, "enrolment_signature"),
        ({**ANSWER, "certificate": {**ISSUED, "serial": 8}}, "enrolment_signature"),
        (signed_again(certificate={**ISSUED, "serial": 8}), "enrolment_signature"),
        (signed_again(person_key={}), "enrolment_unreadable"),
        (signed_again(person_key={**ANSWER["person_key"], "nonce": "00"}), "enrolment_unreadable"),
        (signed_again(certificate={}), "enrolment_unreadable"),
        (REQUEST, "enrolment_unreadable"),
    ],
)
def test_an_answer_that_was_changed(paper: object, code: str) -> None:
    assert refusal(paper, OFFICE) == code


def test_the_word_of_a_province() -> None:
    assert enrolment.certificate_holds(ISSUED, PUBLIC, PROVINCE_KEY, verify)
    assert not enrolment.certificate_holds(ISSUED, bytes(32), PROVINCE_KEY, verify)
    assert not enrolment.certificate_holds(ISSUED, PUBLIC, PUBLIC, verify)
    assert not enrolment.certificate_holds({**ISSUED, "county": "دیگر"}, PUBLIC, PROVINCE_KEY, verify)
    assert not enrolment.certificate_holds(REQUEST, PUBLIC, PROVINCE_KEY, verify)


def test_a_fingerprint_is_read_aloud() -> None:
    assert [len(part) for part in enrolment.key_words(PUBLIC).split("-")] == [4, 4, 4]
