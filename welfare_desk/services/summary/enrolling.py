# SPDX-License-Identifier: Apache-2.0
"""How an office becomes known to headquarters: it asks, is enrolled there, and keeps the answer.

What travels are three small papers in JSON (`domain/summary/bundles/enrolment`). The office trusts the
province's key that it is given first; its fingerprint is told, to be compared on the telephone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import longest
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.bundle import strict_json
from welfare_desk.domain.summary.bundles.enrolment import Identity, key_words
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary import bundles, headquarters, keys


@dataclass(frozen=True)
class AskEnrolment:
    """Nothing is asked of an office but who it is."""


@dataclass(frozen=True)
class Paper:
    """A paper that goes to another office, as JSON; `key` is the fingerprint of whoever signed it."""

    text: str
    key: str
    county: str = ""
    serial: int | None = None


@dataclass(frozen=True)
class EnrolOffice:
    """An office's request; `replace` with a reason where it has another key than it was enrolled with."""

    request: str = field(metadata=longest(enrolment.MOST_BYTES))
    replace: bool = False
    reason: str = ""


@dataclass(frozen=True)
class AcceptEnrolment:
    """What headquarters answered."""

    answer: str = field(metadata=longest(enrolment.MOST_BYTES))


@dataclass(frozen=True)
class EnrolmentKept:
    """The office is enrolled: its certificate's serial, the province and the fingerprint of its key."""

    serial: int
    province: str
    key: str


@command("summary.ask_enrolment", permission=Permission.MANAGE_OFFICE, touches={Kind.OFFICE})
def ask_enrolment(work: Work, _facts: AskEnrolment) -> Paper:
    """The office's request to be enrolled: its names and public keys, signed by itself."""
    bundles.box_key(work.db)
    office = bundles.identity(work.db.connection)
    assert office is not None
    paper = enrolment.request(office, lambda data: offices.sign(work.db.connection, data))
    work.about("office", office.code)
    return Paper(canonical(paper).decode(), key_words(office.key), office.county)


@command("headquarters.enrol", permission=Permission.HEADQUARTERS, touches={Kind.OFFICE})
def enrol_office(work: Work, facts: EnrolOffice) -> Paper:
    """Sign an office's certificate and seal the person-hash key for it; the same key gets the same one again.

    RuleError `enrolment_unreadable`, `enrolment_signature`, `enrolment_other_province` (province, ours),
    `enrolled_with_other_key` (county) unless it is to be replaced, then `bad_fields` without a reason.
    """
    office = enrolment.read_request(_read(facts.request, "office_request"), offices.verify)
    ours = offices.office_facts(work.db.connection).province
    if unify(office.province) != unify(ours):
        raise RuleError("enrolment_other_province", province=office.province, ours=ours)
    province = headquarters.province_keys(work.db)
    sign = keys.signer(province.private)
    issued = _standing(work, office, facts)
    if issued is None:
        serial = headquarters.next_serial(work.db)
        issued = enrolment.certificate(office, serial, work.today, province.public, sign)
        headquarters.enrol(work.db, office, issued, work.now, work.user.name)
    bound_to = enrolment.sealed_for(issued)
    sealed = keys.sealed(province.person_key, office.box_key, bound_to)
    work.about("enrolled_office", office.code)
    paper = enrolment.answer(issued, sealed, sign)
    return Paper(canonical(paper).decode(), key_words(province.public), office.county, issued["serial"])


def _standing(work: Work, office: Identity, facts: EnrolOffice) -> dict[str, Any] | None:
    """The certificate that the office has already; another one is revoked where that was asked for."""
    found = headquarters.office(work.db.connection, office.code)
    if found is None or found.facts.revoked:
        return None
    told = office.told()
    if {name: found.certificate[name] for name in told} == told:
        return dict(found.certificate)
    reason = unify(facts.reason)
    if not facts.replace:
        raise RuleError("enrolled_with_other_key", county=found.facts.county)
    if not reason:
        raise refused([Problem("reason", "required")])
    work.because(reason)
    headquarters.revoke(work.db, found.facts.serial, work.now, work.user.name, reason)
    return None


@command("summary.accept_enrolment", permission=Permission.MANAGE_OFFICE, touches={Kind.OFFICE})
def accept_enrolment(work: Work, facts: AcceptEnrolment) -> EnrolmentKept:
    """Keep the certificate and the person-hash key that headquarters sealed for this office.

    RuleError `enrolment_not_asked`, `enrolment_unreadable`, `enrolment_signature`, `enrolment_for_other`
    (county), `enrolment_not_opened`, `enrolment_other_headquarters`: a province's key was kept before, and
    this is another.
    """
    office = bundles.identity(work.db.connection)
    if office is None:
        raise RuleError("enrolment_not_asked")
    answer = enrolment.read_answer(_read(facts.answer, "enrolment"), office, offices.verify)
    before = bundles.enrolment(work.db.connection)
    if before is not None and before.province_key != answer.province_key:
        raise RuleError("enrolment_other_headquarters", key=key_words(before.province_key))
    bound_to = enrolment.sealed_for(answer.certificate)
    person_key = bundles.opened(work.db.connection, answer.sealed, bound_to)
    kept = bundles.Enrolment(answer.certificate, answer.province_key, person_key)
    bundles.keep_enrolment(work.db, kept, {"accepted_at": work.now, "accepted_by": work.user.name})
    work.about("office", office.code)
    return EnrolmentKept(answer.certificate["serial"], office.province, key_words(answer.province_key))


def _read(text: str, reason: str) -> object:
    try:
        return strict_json(text.strip().encode())
    except RuleError as error:
        raise RuleError("enrolment_unreadable", reason=reason) from error
