# SPDX-License-Identifier: Apache-2.0
"""What the two referral papers freeze: to the medical commission, and to another body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import CommissionKind


@dataclass(frozen=True)
class ClientFacts:
    """The client as both papers name them."""

    full_name: str
    father_name: str
    identifier: str
    foreign: bool
    birth_date: date | None
    file_no: str
    domain: Domain
    mobile: str = ""
    address: str = ""
    disability: DisabilityType | None = None
    severity: Severity | None = None
    valid_until: date | None = None


@dataclass(frozen=True)
class CommissionReferralFacts:
    """A referral to the commission; without a session the place and day are told to the client later."""

    client: ClientFacts
    kind: CommissionKind
    referred_on: date
    issued_on: date
    complaint: str = ""
    appeal_against: date | None = None
    """The day of the vote that is appealed against."""
    session_no: str = ""
    held_on: date | None = None
    place: str = ""
    documents: tuple[str, ...] = ()
    """What the client brings, in the office's words."""


@dataclass(frozen=True)
class ReferralLetterFacts:
    """A letter that introduces the client to another body, in the office's own words."""

    client: ClientFacts
    issued_on: date
    addressed_to: str
    subject: str
    body: str


COMMISSION_DOCUMENTS = (
    "اصل و تصویر شناسنامه و کارت ملی",
    "یک قطعه عکس ۳×۴",
    "مدارک پزشکی و گزارش درمان",
    "کارت معلولیت پیشین، اگر هست",
)
"""Proposed list of what the client brings; a proposal, until the office words its own."""
