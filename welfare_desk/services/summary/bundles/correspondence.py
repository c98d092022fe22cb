# SPDX-License-Identifier: Apache-2.0
"""Papers of headquarters on one bundle: the report of its verification, and a letter to its office.

They are drawn from what is on record and name nobody; no series numbers them.
"""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.board import Refusal, TakenBundle
from welfare_desk.domain.summary.bundles.correspondence import (
    Matter,
    OfficeLetter,
    VerificationReport,
    VerifiedBundle,
)
from welfare_desk.domain.summary.bundles.declared import declared_from
from welfare_desk.domain.summary.bundles.enrolment import key_words
from welfare_desk.domain.summary.bundles.merging import due
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.services.door import Look, question
from welfare_desk.services.numbered import stamp
from welfare_desk.services.summary.bundles.standings import alike, names_of_offices, refusal_by_name
from welfare_desk.storage.summary.bundles import headquarters, refusals, standing


@dataclass(frozen=True)
class AskReport:
    """A refusal by its row, else the bundle of an office's month that was taken, by its digest.

    Without a digest the one that counts; where none was taken the last that was refused.
    """

    refusal: int | None = None
    office: str = ""
    month: JalaliMonth | None = None
    digest: str = ""


@dataclass(frozen=True)
class AskLetter:
    """A refusal by its row, else a month of an office: its last refusal where nothing of it was taken."""

    refusal: int | None = None
    office: str = ""
    month: JalaliMonth | None = None


@question("headquarters.verification_report", permission=Permission.HEADQUARTERS)
def verification_report_pdf(look: Look, facts: AskReport) -> bytes:
    """What was asked of a bundle and what became of it, as PDF; RuleError `bundle_not_on_record`."""
    from welfare_desk.documents.summary.bundles.papers import verification_report

    if facts.refusal is not None:
        bundle = _refused(look, facts.refusal)
    else:
        bundle = _taken(look, facts.office, facts.month, facts.digest)
    known = headquarters.office(look.db.connection, bundle.office) if bundle.office else None
    key, serial = ("", None) if known is None else (key_words(known.facts.key), known.facts.serial)
    told = VerificationReport(bundle, look.today, key, serial, _declared(look, bundle))
    return verification_report(told, stamp(look))


def _declared(look: Look, bundle: VerifiedBundle) -> tuple[ToldDeclared, ...]:
    if bundle.refused or bundle.month is None or not bundle.counts:
        return ()
    document = standing.document(look.db.apart, bundle.office, bundle.month)
    return () if document is None else declared_from(document["declared"])


@question("headquarters.office_letter", permission=Permission.HEADQUARTERS)
def office_letter_pdf(look: Look, facts: AskLetter) -> bytes:
    """A letter about a refusal, a month that has not come or must come again, or keyless persons, as PDF.

    RuleError `bundle_not_on_record`, `letter_to_nobody` where the refused file does not say whose it is,
    `letter_not_wanted` (month, county; reason ahead or before) where nothing is wanted of the office.
    """
    from welfare_desk.documents.summary.bundles.papers import office_letter

    return office_letter(_letter(look, facts), stamp(look))


def _letter(look: Look, facts: AskLetter) -> OfficeLetter:
    if facts.refusal is not None:
        bundle = _refused(look, facts.refusal)
        if not bundle.county:
            raise RuleError("letter_to_nobody")
        return _with_last(look, Matter.REFUSED, bundle.office, bundle.county, bundle.month, bundle)
    if facts.month is None:
        raise RuleError("bundle_not_on_record")
    known = headquarters.office(look.db.connection, facts.office)
    if known is None:
        raise RuleError("bundle_not_on_record")
    raw = look.db.apart
    county = names_of_offices(raw)[facts.office]
    told = standing.document(raw, facts.office, facts.month)
    taken = refusals.taken_of_month(raw, facts.office, facts.month)
    if told is None and taken:  # what was refused before it was taken is settled
        bundle = _of_taken(look, facts.office, county, facts.month, taken[0])
        return _with_last(look, Matter.AGAIN, facts.office, county, facts.month, bundle)
    refused = refusals.of_month(raw, facts.office, facts.month, 1)
    if told is None and refused:
        bundle = _of_refusal(look, refused[0])
        return _with_last(look, Matter.REFUSED, facts.office, county, facts.month, bundle)
    if told is None:
        _check_missing(look, facts.office, county, facts.month)
        return _with_last(look, Matter.MISSING, facts.office, county, facts.month, None)
    if told["persons"]["known"]:
        raise RuleError("letter_not_wanted", month=str(facts.month), county=county)
    bundle = _of_taken(look, facts.office, county, facts.month, taken[0])
    return _with_last(look, Matter.KEYLESS, facts.office, county, facts.month, bundle)


def _check_missing(look: Look, office: str, county: str, month: JalaliMonth) -> None:
    """A month is asked for once it is over, and from the first on that its office sent."""
    first = min((one for code, one in standing.months_taken(look.db.apart) if code == office), default=month)
    reason = "ahead" if month.last() >= look.today else "before" if month < first else ""
    if reason:
        raise RuleError("letter_not_wanted", month=str(month), county=county, reason=reason)


def _with_last(
    look: Look,
    matter: Matter,
    office: str,
    county: str,
    month: JalaliMonth | None,
    bundle: VerifiedBundle | None,
) -> OfficeLetter:
    """The letter with the last bundle that was taken of its office, which both ends can compare."""
    last_month, last_sequence, last_digest = standing.last_taken(look.db.apart, office) or (None, None, "")
    return OfficeLetter(
        matter,
        county,
        month,
        None if month is None else due(month),
        look.today,
        bundle,
        last_month,
        last_sequence,
        last_digest,
    )


def _refused(look: Look, number: int) -> VerifiedBundle:
    found = refusals.one(look.db.apart, number)
    if found is None:
        raise RuleError("bundle_not_on_record")
    return _of_refusal(look, found)


def _of_refusal(look: Look, kept: Refusal) -> VerifiedBundle:
    found = refusal_by_name(kept, alike(look.db.apart))
    return VerifiedBundle(
        found.office,
        found.county or str(found.facts.get("county", "")),
        found.month,
        found.sequence,
        found.digest,
        found.previous,
        found.expected,
        found.refused_at,
        found.refused_by,
        found.file_name,
        found.code,
        dict(found.facts),
        counts=False,
    )


def _taken(look: Look, office: str, month: JalaliMonth | None, digest: str) -> VerifiedBundle:
    known = headquarters.office(look.db.connection, office)
    found = [] if month is None else refusals.taken_of_month(look.db.apart, office, month)
    one = next((each for each in found if digest in {"", each.digest}), None)
    if known is None or month is None:
        raise RuleError("bundle_not_on_record")
    if one is None:
        refused = [] if digest else refusals.of_month(look.db.apart, office, month, 1)
        if not refused:
            raise RuleError("bundle_not_on_record")
        return _of_refusal(look, refused[0])
    name = names_of_offices(look.db.apart)[office]
    return _of_taken(look, office, name, month, one, replaced=one is not found[0])


def _of_taken(
    look: Look, office: str, county: str, month: JalaliMonth, one: TakenBundle, *, replaced: bool = False
) -> VerifiedBundle:
    opened_by = standing.opened_by(look.db.apart, office, month)
    return VerifiedBundle(
        office,
        county,
        month,
        one.sequence,
        one.digest,
        one.previous,
        one.previous,
        one.accepted_at,
        one.accepted_by,
        closed_at=one.closed_at,
        counts=not replaced and opened_by is None,
        replaced=replaced,
        opened_by=opened_by,
    )
