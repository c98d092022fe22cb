# SPDX-License-Identifier: Apache-2.0
"""Invented files and certificates for the tests of papers: a usual one, a full one, an empty one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Marital,
    Severity,
    Sex,
)
from welfare_desk.domain.casework.file import CaseFile, CoverageEvent
from welfare_desk.domain.casework.person import Disability, Household, Member, Person, SocialCategory
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    CertificateFacts,
    OfficeIdentity,
    PaperHead,
    PaperKind,
    Seal,
    Stamp,
    certificate_facts,
    payload_head,
    to_digits,
)
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import FileSummary, TimelineItem
from welfare_desk.domain.waiting import PENSION, QueueEntry, QueueState

TODAY = from_jalali(1404, 7, 3)
OFFICE = OfficeIdentity("تهران", "اسلامشهر", 1234, "دکتر سیدعلی موسوی")
STAMP = Stamp(datetime(2025, 9, 25, 10, 42), "ز. رضایی", "1.0", OFFICE)


_NOBODY = Person(
    0, 1, None, None, first_name="", last_name="", father_name="غلامرضا", sex=Sex.FEMALE, birth_date=None
)


def certificate_head(facts: CertificateFacts) -> bytes:
    """The 18 bytes of a certificate's square code."""
    return payload_head(
        PaperHead(
            PaperKind.CERTIFICATE,
            facts.office.code,
            facts.number.year,
            facts.number.number,
            facts.issued_on,
            facts.fingerprint,
        )
    )


def person(number: int, first: str, last: str, born: date | None = None, **more: Any) -> Person:
    facts = {"national_id": f"{4000000000 + number}"} | more
    return replace(_NOBODY, id=number, first_name=first, last_name=last, birth_date=born, **facts)


HEAD = person(
    1, "محمدرضا", "علی‌پور قائم‌شهری", from_jalali(1364, 12, 29),
    national_id="0013542419", sex=Sex.MALE, birth_cert_no="1354", marital=Marital.MARRIED,
    mobile="09123456789",
)  # fmt: skip
_FAMILY = (
    Member(HEAD, Kinship.HEAD, None, "1398-01452", disabled=True),
    Member(person(2, "طاهره", "لاله‌زاری", from_jalali(1368, 1, 1)), Kinship.SPOUSE),
    Member(person(3, "امیرحسین", "علی‌پور قائم‌شهری", from_jalali(1392, 2, 2)), Kinship.SON, disabled=True),
    Member(person(4, "نرگس", "علی‌پور قائم‌شهری", from_jalali(1397, 3, 3)), Kinship.DAUGHTER),
)
_TIMELINE = tuple(
    TimelineItem(from_jalali(year, month, day), kind, code, detail, by)
    for (year, month, day), kind, code, detail, by in (
        ((1404, 5, 10), "edit", "casework.edit_person", "mobile، address", "ز. رضایی"),
        ((1401, 10, 1), "pension", "on_pension", "سهمیهٔ 1401/09، نامهٔ 128/1401/7", "ن. احمدی"),
        ((1399, 4, 12), "queue", "waiting", "ردیف 1904", "ن. احمدی"),
        ((1398, 2, 14), "coverage", "covered", "ارجاع از مرکز مثبت زندگی کد 807", "ف. حسینی"),
    )
)
_BEGAN = CoverageEvent(
    id=1,
    from_state=None,
    to_state=Coverage.COVERED,
    effective_on=from_jalali(1398, 2, 14),
    reason="",
    letter_no="807",
    recorded_at=datetime(2019, 5, 4, tzinfo=UTC),
    recorded_by="ف. حسینی",
)
_COMMISSION = from_jalali(1402, 8, 21)
USUAL = FileSummary(
    file=CaseFile(
        1, 1, "1398-01452", 1, 1, Domain.REHABILITATION, Coverage.COVERED, from_jalali(1398, 2, 14)
    ),
    person=HEAD,
    household=Household(
        1, 1, 4, "اسلامشهر، محلهٔ ۳، خیابان کاشانی، کوچهٔ ۱۲، پلاک ۵، واحد ۲", "3314678912", "شهرک واوان", 2,
        from_jalali(1404, 5, 10), "IR820540102680020817909002", _FAMILY,
    ),
    disabilities=(
        Disability(
            1, DisabilityType.PHYSICAL, Severity.SEVERE, True, _COMMISSION, from_jalali(1407, 8, 21)
        ),
        Disability(2, DisabilityType.SPEECH, Severity.MILD, False, _COMMISSION),
    ),
    categories=(SocialCategory("زن سرپرست خانوار", from_jalali(1400, 1, 1)),),
    pension=PensionFact(PensionState.ON_PENSION, from_jalali(1401, 10, 1)),
    queue=(QueueEntry(1, PENSION, QueueState.ADMITTED, from_jalali(1399, 4, 12)),),
    events=(_BEGAN,),
    timeline=_TIMELINE,
)  # fmt: skip

_LONG_NAMES = ("سیدمحمدامین‌الدین", "فاطمه‌زهراالسادات", "علی", "رؤیا")
FULL = replace(
    USUAL,
    file=replace(USUAL.file, note="مدارک تکمیل است (بازبینی در انبار WC-2024-0071/A)؛ تماس: «همسر»."),
    household=replace(
        USUAL.household,
        address="اسلامشهر، شهرک قائمیه، خیابان شهید محمدعلی جهان‌آرا (بیست‌وچهارم سابق)، کوچهٔ شهید سیدمرتضی "
        "حسینی‌نژاد، بن‌بست لالهٔ سوم، پلاک ۱۲۴، طبقهٔ سوم، واحد ۷، زنگ دوم، روبه‌روی نانوایی",
        members=_FAMILY
        + tuple(
            Member(
                person(10 + number, name, "حاجی‌آقابالازادهٔ طباطبایی نائینی اصفهانی", national_id=None),
                Kinship.OTHER,
            )
            for number, name in enumerate(_LONG_NAMES)
        ),
    ),
    queue=(QueueEntry(2, PENSION, QueueState.WAITING, from_jalali(1399, 4, 12)),),
    timeline=_TIMELINE * 11,
)
"""Eight members, long names and address, a timeline over several pages."""

EMPTY = FileSummary(
    file=CaseFile(2, 1, "1404-00001", 9, 9, Domain.SOCIAL, Coverage.COVERED, None),
    person=person(9, "علی", "", national_id=None, father_name="", sex=Sex.UNKNOWN),
    household=Household(9, 1, None, "", None, "", None, None, None),
    disabilities=(),
    categories=(),
    pension=PensionFact(PensionState.NONE),
    queue=(),
    events=(),
    timeline=(),
)
"""What a poor list leaves: a name and a domain."""


def certificate_for(summary: FileSummary, number: int = 841) -> CertificateFacts:
    """A certificate with a made-up signature."""
    facts = certificate_facts(
        file=summary.file,
        person=summary.person,
        household=summary.household,
        disabilities=summary.disabilities,
        events=summary.events,
        pension=summary.pension,
        number=PaperNumber("certificate", 1404, number),
        issued_on=TODAY,
        office=OFFICE,
        addressed_to="شعبهٔ بیمهٔ سلامت شهرستان اسلامشهر",
        purpose="تأیید پوشش حمایتی",
        valid_until=from_jalali(1404, 9, 3),
    )
    return replace(facts, qr_digits=to_digits(certificate_head(facts), bytes(range(64))))


CERTIFICATE = certificate_for(USUAL)
SEAL = Seal(PaperNumber("file_summary", 1404, 5012), CERTIFICATE.fingerprint, CERTIFICATE.qr_digits)
KEY_GROUPS = ("7KQ4M2X", "M2XD9RT", "9RTAHW3", "HW3PC8N", "C8NE5VJ", "5VJZ0B6", "ABCDEFG", "1234567")
