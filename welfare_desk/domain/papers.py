# SPDX-License-Identifier: Apache-2.0
"""Papers that carry a number: what they freeze, and the code that lets another office prove them.

The square code holds 82 bytes: 18 of facts and an Ed25519 signature over them, written as one decimal number.
Digits survive every scanner that types what it reads, whatever keyboard layout is active. Signing needs the
office's key and happens in services; here are only the bytes.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.casework.file import CaseFile, CoverageEvent
from welfare_desk.domain.casework.person import Disability, Household, Person
from welfare_desk.domain.digest import FINGERPRINT_LENGTH, crockford, fingerprint, from_crockford
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.text import latin_digits, without_marks


class PaperKind(StrEnum):
    """Kinds of numbered papers; each has its own series."""

    CERTIFICATE = "certificate"
    FILE_SUMMARY = "file_summary"
    COMMISSION_REFERRAL = "commission_referral"
    REFERRAL_LETTER = "referral_letter"
    DOCUMENT_RECEIPT = "document_receipt"
    HOUSEHOLD_SHEET = "household_sheet"
    PENSION_NOTICE = "pension_notice"
    WHY_CARD = "why_card"
    ADMISSION_MINUTES = "admission_minutes"
    MONTHLY_LIST = "monthly_list"
    GOODS_RECEIPT = "goods_receipt"
    ISSUE_VOUCHER = "issue_voucher"
    LOAN_CONTRACT = "loan_contract"
    RETURN_SLIP = "return_slip"
    TRANSFER_VOUCHER = "transfer_voucher"
    SCRAP_MINUTES = "scrap_minutes"
    STOCK_COUNT = "stock_count"
    STOCK_CORRECTION = "stock_correction"
    LEDGER_CARD = "ledger_card"
    PROPERTY_STATEMENT = "property_statement"
    COMMITTEE_MINUTES = "committee_minutes"
    DEVICE_STORY = "device_story"
    STATISTICAL_BOOK = "statistical_book"
    HEAD_STATEMENT = "head_statement"


KIND_CODES: dict[PaperKind, int] = {
    PaperKind.CERTIFICATE: 1,
    PaperKind.FILE_SUMMARY: 2,
    PaperKind.COMMISSION_REFERRAL: 4,
    PaperKind.REFERRAL_LETTER: 5,
    PaperKind.DOCUMENT_RECEIPT: 6,
    PaperKind.HOUSEHOLD_SHEET: 3,
    PaperKind.PENSION_NOTICE: 7,
    PaperKind.WHY_CARD: 8,
    PaperKind.ADMISSION_MINUTES: 9,
    PaperKind.MONTHLY_LIST: 10,
    PaperKind.GOODS_RECEIPT: 11,
    PaperKind.ISSUE_VOUCHER: 12,
    PaperKind.LOAN_CONTRACT: 13,
    PaperKind.RETURN_SLIP: 14,
    PaperKind.TRANSFER_VOUCHER: 15,
    PaperKind.SCRAP_MINUTES: 16,
    PaperKind.STOCK_COUNT: 17,
    PaperKind.STOCK_CORRECTION: 18,
    PaperKind.LEDGER_CARD: 19,
    PaperKind.PROPERTY_STATEMENT: 20,
    PaperKind.COMMITTEE_MINUTES: 21,
    PaperKind.DEVICE_STORY: 22,
    PaperKind.STATISTICAL_BOOK: 23,
    PaperKind.HEAD_STATEMENT: 24,
}
"""The kind inside the square code; a code that stands on a paper never changes its meaning."""


STORE_KINDS: frozenset[PaperKind] = frozenset(
    {
        PaperKind.GOODS_RECEIPT,
        PaperKind.ISSUE_VOUCHER,
        PaperKind.LOAN_CONTRACT,
        PaperKind.RETURN_SLIP,
        PaperKind.TRANSFER_VOUCHER,
        PaperKind.SCRAP_MINUTES,
        PaperKind.STOCK_COUNT,
        PaperKind.STOCK_CORRECTION,
        PaperKind.LEDGER_CARD,
        PaperKind.PROPERTY_STATEMENT,
        PaperKind.DEVICE_STORY,
    }
)
"""Papers of the store, which its keeper prints."""


@dataclass(frozen=True)
class OfficeIdentity:
    """Who prints: names for the head of the paper, the office's number for the square code."""

    province: str
    county: str
    code: int = 0
    """Number of the office, 0 to 65535."""
    head_name: str = ""
    """Printed in the signature box; empty leaves the box to be written by hand."""
    contact: str = ""
    """Address, telephone and postal code in one line, for the foot; empty leaves the line out."""


def office_number(code: str) -> int:
    """The office inside a square code, 0 to 65535: its own number, else sixteen bits of its code's digest."""
    if code.isascii() and code.isdecimal() and int(code) <= 0xFFFF:
        return int(code)
    return int.from_bytes(hashlib.sha256(code.encode()).digest()[:2], "big")


@dataclass(frozen=True)
class Original:
    """When, local time, and by whom a paper was printed for the first time: not always as it was issued."""

    at: datetime
    by: str


@dataclass(frozen=True)
class Reprint:
    """When, local time, and by whom a paper was printed once more: it then says «المثنی»."""

    at: datetime
    by: str


@dataclass(frozen=True)
class VoidMark:
    """When, local time, and by whom a paper was made void: printed again it says «باطل» across every page."""

    at: datetime
    by: str
    replaced_by: str = ""
    """The number that stands in its place."""


@dataclass(frozen=True)
class Stamp:
    """The small print of every page: when, by whom and with which version it was printed.

    What a paper freezes is the moment and the user of its issue.
    """

    printed_at: datetime
    """Local time of the PC."""
    printed_by: str
    version: str
    office: OfficeIdentity
    original: Original | None = None
    """Of a paper that is printed; it is no part of what a paper freezes."""
    reprint: Reprint | None = None
    """Of a duplicate only; it is no part of what a paper freezes."""
    void: VoidMark | None = None
    """Of a void paper only; no part of it either."""


@dataclass(frozen=True)
class Seal:
    """What proves a numbered paper: its number, fingerprint (12 characters) and the digits of its code."""

    number: PaperNumber
    fingerprint: str
    qr_digits: str


@dataclass(frozen=True)
class CertificateFacts:
    """A certificate of coverage as frozen when issued; printing it again gives the same paper."""

    number: PaperNumber
    issued_on: date
    office: OfficeIdentity
    addressed_to: str
    purpose: str
    valid_until: date
    covered_since: date
    domain: Domain
    full_name: str
    father_name: str
    identifier: str
    birth_date: date | None
    file_no: str
    kinship: Kinship | None
    household_size: int | None
    pension: PensionState
    disability: DisabilityType | None = None
    severity: Severity | None = None
    foreign: bool = False
    """True when ``identifier`` is a foreigner's."""
    fingerprint: str = ""
    qr_digits: str = ""


def certificate_facts(
    *,
    file: CaseFile,
    person: Person,
    household: Household,
    disabilities: Sequence[Disability],
    events: Sequence[CoverageEvent],
    pension: PensionFact,
    number: PaperNumber,
    issued_on: date,
    office: OfficeIdentity,
    addressed_to: str,
    purpose: str,
    valid_until: date,
) -> CertificateFacts:
    """What a certificate for this file says; its fingerprint is set, its square code waits for the signature.

    Raises RuleError: ``certificate_not_covered`` for a file that is not under coverage,
    ``certificate_already_expired`` when it would end before it begins.
    """
    since = covered_since(file, events)
    if valid_until < issued_on:
        raise RuleError("certificate_already_expired", date=valid_until.isoformat())
    primary = next((one for one in disabilities if one.is_primary), disabilities[0] if disabilities else None)
    kinship = next((member.kinship for member in household.members if member.person.id == person.id), None)
    facts = CertificateFacts(
        number=number,
        issued_on=issued_on,
        office=office,
        addressed_to=addressed_to,
        purpose=purpose,
        valid_until=valid_until,
        covered_since=since,
        domain=file.domain,
        full_name=person.full_name,
        father_name=person.father_name,
        identifier=person.identifier,
        birth_date=person.birth_date,
        file_no=file.file_no,
        kinship=kinship,
        household_size=household.size,
        pension=pension.state,
        disability=primary.type if primary else None,
        severity=primary.severity if primary else None,
        foreign=person.national_id is None and person.foreign_id is not None,
    )
    return replace(facts, fingerprint=certificate_fingerprint(facts))


def covered_since(file: CaseFile, events: Sequence[CoverageEvent]) -> date:
    """The day the present coverage began; RuleError ``certificate_not_covered`` when there is none."""
    if file.coverage is not Coverage.COVERED:
        raise RuleError("certificate_not_covered", coverage=file.coverage)
    begun = [event.effective_on for event in events if event.to_state is Coverage.COVERED]
    since = max(begun) if begun else file.opened_on
    if since is None:
        raise RuleError("certificate_not_covered", coverage=file.coverage)
    return since


def certificate_fingerprint(facts: CertificateFacts) -> str:
    """Twelve characters over everything the certificate says, its own fingerprint and code left out."""
    return fingerprint(replace(facts, fingerprint="", qr_digits=""))


# The square code

QR_DIGITS = 198
"""Places of the decimal number; 82 bytes always fit."""
PROVEN_DIGITS = 429
"""The same with the word of the province for the office's key: 178 bytes."""
HEAD_BYTES = 18
SIGNATURE_BYTES = 64
KEY_BYTES = 32
_PROVEN_BYTES = HEAD_BYTES + SIGNATURE_BYTES + KEY_BYTES + SIGNATURE_BYTES
_FORMAT = 1
_WORD = b"welfare-desk paper 1\n"
_OFFICE_WORD = b"welfare-desk paper office 1\n"
_FIRST_DAY = date(1921, 3, 21)
"""Nowruz of 1300: two bytes of days reach to 1479."""
_FIRST_YEAR = 1300
_FINGERPRINT_BITS = 60


@dataclass(frozen=True)
class PaperHead:
    """What the square code says by itself, before anyone looks into a register."""

    kind: PaperKind
    office: int
    year: int
    number: int
    issued_on: date
    fingerprint: str


def payload_head(head: PaperHead) -> bytes:
    """The 18 bytes; RuleError ``bad_qr`` with the name of a value that does not fit."""
    days = (head.issued_on - _FIRST_DAY).days
    for name, value, most in (
        ("office", head.office, 0xFFFF),
        ("year", head.year - _FIRST_YEAR, 0xFF),
        ("number", head.number, 0xFFFF_FFFF),
        ("issued_on", days, 0xFFFF),
    ):
        if not 0 <= value <= most:
            raise RuleError("bad_qr", reason=name)
    if len(head.fingerprint) != FINGERPRINT_LENGTH:
        raise RuleError("bad_qr", reason="fingerprint")
    first = _FORMAT << _FINGERPRINT_BITS | from_crockford(head.fingerprint)
    return struct.pack(
        ">QBHBIH", first, KIND_CODES[head.kind], head.office, head.year - _FIRST_YEAR, head.number, days
    )


def signed_bytes(head: bytes) -> bytes:
    """What the office's key signs: a word of our own, lest another signature pass for one, and the head."""
    return _WORD + head


@dataclass(frozen=True)
class OfficeProof:
    """The office's key, and the province's signature over it (`office_bytes`): its certificate in little.

    Whoever has the province's key alone can tell by it that the office is known, and that it signed.
    """

    key: bytes
    signature: bytes


def office_bytes(office: int, key: bytes) -> bytes:
    """What the key of the province signs for the papers of an office: its number in codes, and its key."""
    return _OFFICE_WORD + struct.pack(">H", office) + key


def to_digits(head: bytes, signature: bytes, proof: OfficeProof | None = None) -> str:
    """The decimal number that the square code holds: of 198 digits, with a proof of 429."""
    if len(head) != HEAD_BYTES or len(signature) != SIGNATURE_BYTES:
        raise ValueError("a head has 18 bytes and a signature 64")
    if proof is None:
        return f"{int.from_bytes(head + signature, 'big'):0{QR_DIGITS}d}"
    if len(proof.key) != KEY_BYTES or len(proof.signature) != SIGNATURE_BYTES:
        raise ValueError("a key has 32 bytes and a signature 64")
    whole = head + signature + proof.key + proof.signature
    return f"{int.from_bytes(whole, 'big'):0{PROVEN_DIGITS}d}"


@dataclass(frozen=True)
class Code:
    """What stands in a square code; nothing of it is proven yet: see `signed_bytes` and `office_bytes`."""

    head: PaperHead
    signature: bytes
    proof: OfficeProof | None
    """None in the codes of an office that was not enrolled when it issued the paper."""


def from_digits(text: str) -> Code:
    """What a scanner or a hand typed, in any digits; RuleError ``bad_qr`` when it is no code of ours."""
    digits = "".join(latin_digits(without_marks(text)).split())
    size = {QR_DIGITS: HEAD_BYTES + SIGNATURE_BYTES, PROVEN_DIGITS: _PROVEN_BYTES}.get(len(digits), 0)
    if not (size and digits.isascii() and digits.isdecimal()):
        raise RuleError("bad_qr", reason="form")
    number = int(digits)
    if number.bit_length() > 8 * size:
        raise RuleError("bad_qr", reason="form")
    payload = number.to_bytes(size, "big")
    signed, key = payload[HEAD_BYTES : HEAD_BYTES + SIGNATURE_BYTES], payload[-KEY_BYTES - SIGNATURE_BYTES :]
    proof = OfficeProof(key[:KEY_BYTES], key[KEY_BYTES:]) if size == _PROVEN_BYTES else None
    return Code(_head(payload[:HEAD_BYTES]), signed, proof)


def _head(payload: bytes) -> PaperHead:
    first, kind, office, year, paper, days = struct.unpack(">QBHBIH", payload)
    if first >> _FINGERPRINT_BITS != _FORMAT:
        raise RuleError("bad_qr", reason="format")
    kinds = {code: name for name, code in KIND_CODES.items()}
    if kind not in kinds:
        raise RuleError("bad_qr", reason="kind")
    return PaperHead(
        kind=kinds[kind],
        office=office,
        year=year + _FIRST_YEAR,
        number=paper,
        issued_on=_FIRST_DAY + timedelta(days=days),
        fingerprint=crockford(first & (1 << _FINGERPRINT_BITS) - 1, FINGERPRINT_LENGTH),
    )
