# SPDX-License-Identifier: Apache-2.0
"""How an office becomes known to headquarters: it asks, is enrolled there, and keeps the answer.

What travels are three small papers in JSON (`domain/summary/bundles/enrolment`). The office trusts the
province's key that it is given first; its fingerprint is told, to be compared on the telephone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PATH, longest
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.bundle import strict_json
from welfare_desk.domain.summary.bundles.enrolment import Identity, key_words
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.summary.bundles.arriving import read_file
from welfare_desk.services.summary.bundles.standings import names_of_offices
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary.bundles import bundles, headquarters, keys


@dataclass(frozen=True)
class AskEnrolment:
    """Nothing is asked of an office but who it is."""


@dataclass(frozen=True)
class Paper:
    """A paper that goes to another office, as JSON; `key` is the fingerprint of whoever signed it.

    `namesakes` as in `RequestShown`.
    """

    text: str
    key: str
    county: str = ""
    serial: int | None = None
    namesakes: tuple[str, ...] = ()


@dataclass(frozen=True)
class EnrolOffice:
    """An office's request; `replace` with a reason where it has another key than it was enrolled with."""

    request: str = field(metadata=longest(enrolment.MOST_BYTES))
    replace: bool = False
    reason: str = ""


@dataclass(frozen=True)
class AcceptEnrolment:
    """What headquarters answered; `replace` with a reason where its key is another than was kept before."""

    answer: str = field(metadata=longest(enrolment.MOST_BYTES))
    replace: bool = False
    reason: str = ""


@dataclass(frozen=True)
class EnrolmentKept:
    """The office is enrolled: its certificate's serial, the province and the fingerprint of its key.

    `keyless` are closed months that were bundled before. What was made stays as it is: their figures count,
    while their persons are known to headquarters only once they are closed and sent anew. `foreign` are those
    whose bundle carries the word of a headquarters that was replaced: no other takes it.
    """

    serial: int
    province: str
    key: str
    keyless: tuple[JalaliMonth, ...] = ()
    foreign: tuple[JalaliMonth, ...] = ()


def read_paper(name: str | Path) -> str:
    """The text of a paper of enrolment.

    RuleError `enrolment_unreadable` for what is none; StorageError `bundle_not_read` as `read_file`.
    """
    data = read_file(name, enrolment.MOST_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleError("enrolment_unreadable", reason="") from error
    if len(data) > enrolment.MOST_BYTES:
        raise RuleError("enrolment_unreadable", reason="")
    return text


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
    _check_province(office, ours)
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
    name = names_of_offices(work.db.raw)[office.code]
    namesakes = _namesakes(work, office)
    return Paper(canonical(paper).decode(), key_words(province.public), name, issued["serial"], namesakes)


def _standing(work: Work, office: Identity, facts: EnrolOffice) -> dict[str, Any] | None:
    """The certificate that the office has already; another one is revoked where that was asked for."""
    found = headquarters.office(work.db.connection, office.code)
    if found is None or found.facts.revoked:
        return None
    if _same(found, office):
        return dict(found.certificate)
    reason = unify(facts.reason)
    if not facts.replace:
        raise RuleError("enrolled_with_other_key", county=names_of_offices(work.db.raw)[office.code])
    if not reason:
        raise refused([Problem("reason", "required")])
    work.because(reason)
    headquarters.revoke(work.db, found.facts.serial, work.now, work.user.name, reason)
    return None


@command("summary.accept_enrolment", permission=Permission.MANAGE_OFFICE, touches={Kind.OFFICE})
def accept_enrolment(work: Work, facts: AcceptEnrolment) -> EnrolmentKept:
    """Keep the certificate and the person-hash key that headquarters sealed for this office.

    RuleError `enrolment_not_asked`, `enrolment_unreadable`, `enrolment_signature`, `enrolment_for_other`
    (county), `enrolment_not_opened`, `enrolment_other_headquarters` (key, answered: fingerprints): a
    province's key was kept before, and this is another; unless it is to be replaced, then `bad_fields`
    without a reason. Headquarters that lost its keys has no other way to be heard.
    """
    office = bundles.identity(work.db.connection)
    if office is None:
        raise RuleError("enrolment_not_asked")
    answer = enrolment.read_answer(_read(facts.answer, "enrolment"), office, offices.verify)
    _may_replace(work, facts, answer.province_key)
    bound_to = enrolment.sealed_for(answer.certificate)
    person_key = bundles.opened(work.db.connection, answer.sealed, bound_to)
    kept = bundles.Enrolment(answer.certificate, answer.province_key, person_key, answer.paper_proof)
    bundles.keep_enrolment(work.db, kept, {"accepted_at": work.now, "accepted_by": work.user.name})
    work.about("office", office.code)
    serial, key = answer.certificate["serial"], key_words(answer.province_key)
    foreign = bundles.certified_elsewhere(work.db.raw, answer.province_key)
    return EnrolmentKept(serial, office.province, key, bundles.keyless(work.db.raw), foreign)


def _may_replace(work: Work, facts: AcceptEnrolment, province_key: bytes) -> None:
    """Another headquarters takes the place of the one before only where that was asked for with a reason."""
    before = bundles.enrolment(work.db.connection)
    if before is None or before.province_key == province_key:
        return
    if not facts.replace:
        told = {"key": key_words(before.province_key), "answered": key_words(province_key)}
        raise RuleError("enrolment_other_headquarters", **told)
    reason = unify(facts.reason)
    if not reason:
        raise refused([Problem("reason", "required")])
    work.because(reason)


def _read(text: str, reason: str) -> object:
    try:
        return strict_json(text.strip().encode())
    except RuleError as error:
        raise RuleError("enrolment_unreadable", reason=reason) from error


@dataclass(frozen=True)
class ReadRequest:
    """The file of a request."""

    path: str = field(metadata=PATH)


class Known(StrEnum):
    """What headquarters knows of an office that asks."""

    NEW = "new"
    SAME = "same"
    """Enrolled with these very keys: it gets the same certificate again."""
    OTHER_KEY = "other_key"
    """Enrolled with others, which are to be replaced."""


@dataclass(frozen=True)
class RequestShown:
    """Who asks to be enrolled; `key` is the fingerprint that is compared before anything is signed."""

    text: str
    county: str
    province: str
    code: str
    key: str
    known: Known
    serial: int | None
    """Of the certificate that stands now."""
    standing_key: str
    """The fingerprint of the key that stands now; empty for a new office."""
    namesakes: tuple[str, ...] = ()
    """Codes of other offices of that county that are enrolled: figures of all of them are added up."""


@question("headquarters.read_request", permission=Permission.HEADQUARTERS)
def read_request(look: Look, facts: ReadRequest) -> RequestShown:
    """What an office's request says, before it is enrolled.

    RuleError `enrolment_unreadable`, `enrolment_signature`, `enrolment_other_province`; StorageError
    `bundle_not_read`.
    """
    text = read_paper(facts.path)
    office = enrolment.read_request(_read(text, "office_request"), offices.verify)
    ours = offices.office_facts(look.db.connection).province
    _check_province(office, ours)
    found = headquarters.office(look.db.connection, office.code)
    told = (text, office.county, office.province, office.code, key_words(office.key))
    namesakes = _namesakes(look, office)
    if found is None or found.facts.revoked:
        return RequestShown(*told, Known.NEW, None, "", namesakes)
    known = Known.SAME if _same(found, office) else Known.OTHER_KEY
    return RequestShown(*told, known, found.facts.serial, key_words(found.facts.key), namesakes)


def _namesakes(source: Work | Look, office: Identity) -> tuple[str, ...]:
    others = (one.facts for one in headquarters.offices(source.db.connection))
    return tuple(
        one.code for one in others if one.code != office.code and unify(one.county) == unify(office.county)
    )


def _same(found: headquarters.Office, office: Identity) -> bool:
    told = office.told()
    return {name: found.certificate[name] for name in told} == told


def _check_province(office: Identity, ours: str) -> None:
    if unify(office.province) != unify(ours):
        raise RuleError("enrolment_other_province", province=office.province, ours=ours)


@dataclass(frozen=True)
class AskStanding:
    """How this office stands with headquarters."""


@dataclass(frozen=True)
class EnrolmentStanding:
    """`asked`: a request was made once. Without a certificate the rest is empty.

    `keyless` and `foreign` as in `EnrolmentKept`.
    """

    county: str
    code: str
    key: str
    """The fingerprint of the office's own key."""
    asked: bool
    serial: int | None
    province: str
    issued_on: date | None
    province_key: str
    keyless: tuple[JalaliMonth, ...] = ()
    foreign: tuple[JalaliMonth, ...] = ()


@question("summary.enrolment", permission=Permission.OWN_ACCOUNT)
def enrolment_standing(look: Look, _facts: AskStanding) -> EnrolmentStanding:
    """Whether this office has asked to be enrolled, and its certificate."""
    connection = look.db.connection
    ours = offices.office_facts(connection)
    kept, asked = bundles.enrolment(connection), bundles.identity(connection) is not None
    own = (ours.county, ours.office_code, key_words(ours.public_key), asked)
    if kept is None:
        return EnrolmentStanding(*own, None, ours.province, None, "", bundles.keyless(look.db.apart))
    paper = kept.certificate
    issued_on = date.fromisoformat(paper["issued_on"])
    return EnrolmentStanding(
        *own,
        paper["serial"],
        paper["province"],
        issued_on,
        key_words(kept.province_key),
        bundles.keyless(look.db.apart),
        bundles.certified_elsewhere(look.db.apart, kept.province_key),
    )
