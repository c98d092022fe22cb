# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.paper_facts import CERTIFICATE, EMPTY, OFFICE, TODAY, USUAL, certificate_for
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Kinship, Severity
from welfare_desk.domain.digest import CROCKFORD, from_crockford
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    Code,
    OfficeProof,
    PaperHead,
    PaperKind,
    certificate_facts,
    certificate_fingerprint,
    covered_since,
    from_digits,
    office_bytes,
    payload_head,
    signed_bytes,
    to_digits,
)
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.text import persian_digits

HEAD = PaperHead(PaperKind.CERTIFICATE, 1234, 1404, 841, date(2025, 9, 25), "8CGVAY118BH8")
SIGNATURE = bytes(range(64))


def test_the_head_is_eighteen_fixed_bytes():
    head = payload_head(HEAD)
    days = (date(2025, 9, 25) - date(1921, 3, 21)).days
    fingerprint = from_crockford("8CGVAY118BH8")
    assert head == (
        (1 << 60 | fingerprint).to_bytes(8, "big")
        + bytes.fromhex("01 04d2 68 00000349")
        + days.to_bytes(2, "big")
    )


heads = st.builds(
    PaperHead,
    kind=st.sampled_from(PaperKind),
    office=st.integers(0, 0xFFFF),
    year=st.integers(1300, 1555),
    number=st.integers(1, 0xFFFF_FFFF),
    issued_on=st.dates(date(1921, 3, 21), date(2100, 1, 1)),
    fingerprint=st.text(CROCKFORD, min_size=12, max_size=12),
)


@given(heads, st.binary(min_size=64, max_size=64))
def test_what_is_written_is_read_again(head, signature):
    digits = to_digits(payload_head(head), signature)
    assert (len(digits), from_digits(digits)) == (198, Code(head, signature, None))


@given(heads, st.binary(min_size=64, max_size=64), st.binary(min_size=96, max_size=96))
def test_a_code_with_the_provinces_word_is_read_again(head, signature, word):
    proof = OfficeProof(word[:32], word[32:])
    digits = to_digits(payload_head(head), signature, proof)
    assert (len(digits), from_digits(digits)) == (429, Code(head, signature, proof))


def test_what_the_province_signs_of_an_office():
    assert office_bytes(258, bytes(32)) == b"welfare-desk paper office 1\n\x01\x02" + bytes(32)


def test_a_scanner_on_a_persian_keyboard_is_understood():
    digits = to_digits(payload_head(HEAD), SIGNATURE)
    typed = persian_digits(digits[:100]) + " \n" + persian_digits(digits[100:])
    assert from_digits(typed) == Code(HEAD, SIGNATURE, None)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "form"),
        ("1" * 197, "form"),
        ("1" * 199, "form"),
        ("x" * 198, "form"),
        ("²" * 198, "form"),
        ("9" * 198, "form"),
        ("0" * 198, "format"),
        ("9" * 429, "form"),
        ("0" * 429, "format"),
    ],
)
def test_what_is_no_code_of_ours_is_refused(typed, reason):
    with pytest.raises(RuleError) as refused:
        from_digits(typed)
    assert (refused.value.code, refused.value.facts) == ("bad_qr", {"reason": reason})


def test_an_unknown_kind_is_refused():
    payload = bytearray(payload_head(HEAD))
    payload[8] = 200
    with pytest.raises(RuleError) as refused:
        from_digits(to_digits(bytes(payload), SIGNATURE))
    assert refused.value.facts == {"reason": "kind"}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"office": 65536}, "office"),
        ({"year": 1299}, "year"),
        ({"year": 1556}, "year"),
        ({"number": 2**32}, "number"),
        ({"issued_on": date(1921, 3, 20)}, "issued_on"),
        ({"fingerprint": "8CGV"}, "fingerprint"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(change, reason):
    with pytest.raises(RuleError) as refused:
        payload_head(replace(HEAD, **change))
    assert refused.value.facts == {"reason": reason}


def test_lengths_of_head_and_signature_are_fixed():
    with pytest.raises(ValueError, match="18 bytes"):
        to_digits(bytes(17), SIGNATURE)
    with pytest.raises(ValueError, match="32 bytes"):
        to_digits(bytes(18), SIGNATURE, OfficeProof(bytes(31), SIGNATURE))


def test_the_signature_is_over_a_word_of_our_own():
    assert signed_bytes(b"head") == b"welfare-desk paper 1\nhead"


def test_the_certificate_says_what_the_file_says():
    assert (
        CERTIFICATE.full_name,
        CERTIFICATE.identifier,
        CERTIFICATE.covered_since,
        CERTIFICATE.kinship,
        CERTIFICATE.household_size,
        CERTIFICATE.pension,
        CERTIFICATE.disability,
        CERTIFICATE.severity,
        CERTIFICATE.foreign,
    ) == (
        "محمدرضا علی‌پور قائم‌شهری",
        "0013542419",
        USUAL.file.opened_on,
        Kinship.HEAD,
        4,
        PensionState.ON_PENSION,
        DisabilityType.PHYSICAL,
        Severity.SEVERE,
        False,
    )


def test_the_fingerprint_covers_every_fact_but_itself_and_the_code():
    assert certificate_fingerprint(CERTIFICATE) == CERTIFICATE.fingerprint
    assert (
        certificate_fingerprint(replace(CERTIFICATE, qr_digits="", fingerprint="")) == CERTIFICATE.fingerprint
    )
    assert certificate_fingerprint(replace(CERTIFICATE, purpose="وام")) != CERTIFICATE.fingerprint
    head = from_digits(CERTIFICATE.qr_digits).head
    assert head == PaperHead(PaperKind.CERTIFICATE, 1234, 1404, 841, TODAY, CERTIFICATE.fingerprint)


def test_coverage_counts_from_its_latest_beginning():
    again = replace(USUAL.events[0], id=2, from_state=Coverage.DISCHARGED, effective_on=date(2023, 1, 1))
    assert covered_since(USUAL.file, (*USUAL.events, again)) == date(2023, 1, 1)
    assert covered_since(USUAL.file, ()) == USUAL.file.opened_on


@pytest.mark.parametrize(
    "summary", [EMPTY, replace(USUAL, file=replace(USUAL.file, coverage=Coverage.CLOSED))]
)
def test_no_certificate_without_coverage(summary):
    with pytest.raises(RuleError) as refused:
        certificate_for(summary)
    assert refused.value.code == "certificate_not_covered"


def test_no_certificate_that_has_ended_before_it_begins():
    with pytest.raises(RuleError) as refused:
        certificate_facts(
            file=USUAL.file,
            person=USUAL.person,
            household=USUAL.household,
            disabilities=(),
            events=USUAL.events,
            pension=PensionFact(PensionState.NONE),
            number=PaperNumber("certificate", 1404, 1),
            issued_on=TODAY,
            office=OFFICE,
            addressed_to="",
            purpose="",
            valid_until=TODAY - timedelta(days=1),
        )
    assert refused.value.code == "certificate_already_expired"
