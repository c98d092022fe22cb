# SPDX-License-Identifier: Apache-2.0
"""Numbered papers: issued once with frozen facts, drawn from them as often as somebody needs the bytes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date, timedelta, timezone

from welfare_desk import __version__
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.digest import fingerprint
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    CertificateFacts,
    OfficeIdentity,
    PaperHead,
    PaperKind,
    Seal,
    Stamp,
    certificate_facts,
    from_digits,
    payload_head,
    signed_bytes,
    to_digits,
)
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.facts import from_json, to_json
from welfare_desk.storage import audit, papers, series
from welfare_desk.storage import office as offices
from welfare_desk.storage.casework import files

IRAN = timezone(timedelta(hours=3, minutes=30))
"""The country's one zone, without summer time since 1401: the hour that papers print."""


@dataclass(frozen=True)
class FrozenCertificate:
    """What is stored of a certificate: its facts, and the small print of the moment it was issued.

    `witness` is the end of the audit's chain at that moment. The fingerprint covers it, so the client's
    copy tells when the chain before it was written anew.
    """

    facts: CertificateFacts
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenSummary:
    """What is stored of a file summary; `witness` as in `FrozenCertificate`."""

    facts: FileSummary
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenHousehold:
    """What is stored of a household sheet; `witness` as in `FrozenCertificate`."""

    facts: FileSummary
    stamp: Stamp
    witness: str = ""


Frozen = FrozenCertificate | FrozenSummary | FrozenHousehold


@dataclass(frozen=True)
class IssueCertificate:
    """A certificate of coverage for a file (number, national or foreigner ID)."""

    key: str
    addressed_to: str
    purpose: str
    valid_until: date


@dataclass(frozen=True)
class IssueFileSummary:
    """The summary of a file as it stands today."""

    key: str


@dataclass(frozen=True)
class IssueHouseholdSheet:
    """The sheet of a file's household as it stands today."""

    key: str


@dataclass(frozen=True)
class Issued:
    """The paper that now exists; ``number`` is written like ``1404/000123``."""

    kind: PaperKind
    number: str
    fingerprint: str


@dataclass(frozen=True)
class PaperPdf:
    """Which paper to draw."""

    kind: PaperKind
    number: str


@dataclass(frozen=True)
class VerifyPaper:
    """What a scanner read from a square code, or digits typed from it."""

    text: str


@dataclass(frozen=True)
class Verified:
    """What the code says (contract: ``paper verify``); ``state`` is genuine, unknown_office or forged."""

    number: str
    kind: PaperKind
    state: str
    issued_on: date
    matches: bool
    """Whether this office's register holds the paper with the same fingerprint."""


def office_number(code: str) -> int:
    """The office inside a square code, 0 to 65535: its own number, else sixteen bits of its code's digest."""
    if code.isascii() and code.isdecimal() and int(code) <= 0xFFFF:
        return int(code)
    return int.from_bytes(hashlib.sha256(code.encode()).digest()[:2], "big")


def _identity(work: Work) -> OfficeIdentity:
    facts = offices.office_facts(work.db.connection)
    return OfficeIdentity(facts.province, facts.county, office_number(facts.office_code))


def _keep(work: Work, kind: PaperKind, number: PaperNumber, file_id: int, facts: str, seal: Seal) -> Issued:
    """Store the frozen paper beside its number, in the same transaction."""
    papers.keep_paper(
        work.db,
        {
            "kind": kind.value,
            "year": number.year,
            "number": number.number,
            "file_id": file_id,
            "issued_on": work.today,
            "issued_at": work.now,
            "issued_by": work.user.display_name,
            "facts": facts,
            "fingerprint": seal.fingerprint,
            "qr": seal.qr_digits,
        },
    )
    work.about("paper", f"{kind.value}:{number}")
    return Issued(kind, str(number), seal.fingerprint)


def _sealed(work: Work, kind: PaperKind, number: PaperNumber, mark: str) -> Seal:
    head = payload_head(PaperHead(kind, _identity(work).code, number.year, number.number, work.today, mark))
    signature = offices.sign(work.db.connection, signed_bytes(head))
    return Seal(number, mark, to_digits(head, signature))


def _stamp(work: Work) -> Stamp:
    printed_at = work.now.astimezone(IRAN).replace(microsecond=0)
    return Stamp(printed_at, work.user.display_name, __version__, _identity(work))


def _frozen(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@command("papers.issue_certificate", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def issue_certificate(work: Work, facts: IssueCertificate) -> Issued:
    """Number, freeze and sign a certificate; RuleError when not covered or not addressed."""
    addressed_to = unify(facts.addressed_to)
    if not addressed_to:
        raise RuleError("certificate_no_addressee")
    shown = files.show(work.db.raw, facts.key)
    number = series.take(work.db, PaperKind.CERTIFICATE.value, to_jalali(work.today)[0])
    made = certificate_facts(
        file=shown.file,
        person=shown.person,
        household=shown.household,
        disabilities=shown.disabilities,
        events=shown.events,
        pension=shown.pension,
        number=number,
        issued_on=work.today,
        office=_identity(work),
        addressed_to=addressed_to,
        purpose=unify(facts.purpose),
        valid_until=facts.valid_until,
    )
    witness = audit.witness(work.db.connection)
    seal = _sealed(work, PaperKind.CERTIFICATE, number, fingerprint([witness, made.fingerprint]))
    sealed = replace(made, fingerprint=seal.fingerprint, qr_digits=seal.qr_digits)
    paper = FrozenCertificate(sealed, _stamp(work), witness)
    _drawn(paper, seal)  # what cannot be printed must not take a number
    work.about("file", shown.file.file_no)
    return _keep(work, PaperKind.CERTIFICATE, number, shown.file.id, _frozen(paper), seal)


@command("papers.issue_file_summary", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def issue_file_summary(work: Work, facts: IssueFileSummary) -> Issued:
    """Number, freeze and sign the summary of a file as it stands."""
    shown = files.show(work.db.raw, facts.key)
    number = series.take(work.db, PaperKind.FILE_SUMMARY.value, to_jalali(work.today)[0])
    witness = audit.witness(work.db.connection)
    seal = _sealed(work, PaperKind.FILE_SUMMARY, number, fingerprint([witness, shown]))
    paper = FrozenSummary(shown, _stamp(work), witness)
    _drawn(paper, seal)
    work.about("file", shown.file.file_no)
    return _keep(work, PaperKind.FILE_SUMMARY, number, shown.file.id, _frozen(paper), seal)


@command("papers.issue_household_sheet", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def issue_household_sheet(work: Work, facts: IssueHouseholdSheet) -> Issued:
    """Number, freeze and sign the sheet of a file's household as it stands."""
    shown = files.show(work.db.raw, facts.key)
    # The sheet is of the household: what happened to the file stays with its summary.
    kept = replace(shown, events=(), timeline=(), queue=(), past_disabilities=())
    number = series.take(work.db, PaperKind.HOUSEHOLD_SHEET.value, to_jalali(work.today)[0])
    witness = audit.witness(work.db.connection)
    seal = _sealed(work, PaperKind.HOUSEHOLD_SHEET, number, fingerprint([witness, kept]))
    paper = FrozenHousehold(kept, _stamp(work), witness)
    _drawn(paper, seal)
    work.about("file", shown.file.file_no)
    return _keep(work, PaperKind.HOUSEHOLD_SHEET, number, shown.file.id, _frozen(paper), seal)


def _drawn(paper: Frozen, seal: Seal) -> bytes:
    """The paper as PDF; RuleError ``no_glyph`` or ``paper_too_long`` when it cannot be printed."""
    if isinstance(paper, FrozenCertificate):
        from welfare_desk.documents.papers import certificate

        return certificate(paper.facts, paper.stamp)
    if isinstance(paper, FrozenHousehold):
        from welfare_desk.documents.household import household_sheet

        return household_sheet(paper.facts, paper.stamp, seal)
    from welfare_desk.documents.casework import file_summary

    return file_summary(paper.facts, paper.stamp, seal)


_FORMS: dict[PaperKind, type[Frozen]] = {
    PaperKind.CERTIFICATE: FrozenCertificate,
    PaperKind.FILE_SUMMARY: FrozenSummary,
    PaperKind.HOUSEHOLD_SHEET: FrozenHousehold,
}


@question("papers.pdf", permission=Permission.PRINT_PAPERS)
def paper_pdf(look: Look, facts: PaperPdf) -> bytes:
    """The paper drawn from its frozen facts: the same bytes each time; RuleError `paper_not_found`."""
    number = PaperNumber.parse(facts.kind.value, facts.number)
    stored = papers.find_paper(look.db.connection, number.kind, number.year, number.number)
    if stored is None:
        raise RuleError("paper_not_found", number=str(number))
    paper: Frozen = from_json(_FORMS[facts.kind], json.loads(stored.facts))
    return _drawn(paper, Seal(number, stored.fingerprint, stored.qr))


@question("papers.verify", permission=Permission.VIEW_FILES)
def verify_paper(look: Look, facts: VerifyPaper) -> Verified:
    """Read a square code: is the signature ours, and does the register hold the same paper."""
    head, signature = from_digits(facts.text)
    office = offices.office_facts(look.db.connection)
    number = PaperNumber(head.kind.value, head.year, head.number)
    stored = papers.find_paper(look.db.connection, number.kind, number.year, number.number)
    if head.office != office_number(office.office_code):
        state = "unknown_office"
    elif offices.verify(office.public_key, signature, signed_bytes(payload_head(head))):
        state = "genuine"
    else:
        state = "forged"
    matches = stored is not None and stored.fingerprint == head.fingerprint and state == "genuine"
    return Verified(str(number), head.kind, state, head.issued_on, matches)
