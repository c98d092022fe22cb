# SPDX-License-Identifier: Apache-2.0
"""Numbered papers: issued once with frozen facts, drawn from them as often as somebody needs the bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments.facts import NO_DOCUMENTS, FileDocuments
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.digest import fingerprint, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import (
    CertificateFacts,
    PaperKind,
    Seal,
    Stamp,
    certificate_facts,
)
from welfare_desk.domain.sheet import Sheet
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.visits import NO_VISITS, VisitStanding, standing
from welfare_desk.domain.text import unify
from welfare_desk.services.attachments.looking import Portrait, file_documents, portrait_now
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.numbered import (
    Issued,
    Telling,
    check_handler,
    drawn,
    forms,
    identity,
    issue,
    keep,
    paper_form,
    proof_of,
    sealed,
    stamp,
    stored_paper,
    take_number,
    together_form,
    trial,
    trial_seal,
    tried,
)
from welfare_desk.services.paper_marks import marks_of
from welfare_desk.services.sightings import SHOWN_WITHIN, fresh
from welfare_desk.storage import audit, papers
from welfare_desk.storage.casework import files, visit_lists


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
    """What is stored of a file summary; `witness` as in `FrozenCertificate`.

    `documents` and `visits` are those of that moment, the client's small picture among them: the paper
    stays the same.
    """

    facts: FileSummary
    stamp: Stamp
    witness: str = ""
    documents: FileDocuments = NO_DOCUMENTS
    visits: VisitStanding = NO_VISITS


@dataclass(frozen=True)
class FrozenHousehold:
    """What is stored of a household sheet; `witness` as in `FrozenCertificate`."""

    facts: FileSummary
    stamp: Stamp
    witness: str = ""


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
class PrintPaper:
    """Which paper is to be printed, or printed once more."""

    kind: PaperKind
    number: str


@dataclass(frozen=True)
class PaperPrint:
    """The printing that lets the paper be drawn; `copy` 0 is the original, what follows says «المثنی»."""

    id: int
    copy: int


@dataclass(frozen=True)
class NotPrinted:
    """A printing that failed: the printer refused, or the file could not be written."""

    print: int


@dataclass(frozen=True)
class PaperPdf:
    """The paper of one's own fresh printing, on its usual sheet or on one that is chosen."""

    print: int
    sheet: Sheet | None = None


def _certificate(source: Work | Look, facts: IssueCertificate, number: PaperNumber) -> CertificateFacts:
    addressed_to = unify(facts.addressed_to)
    if not addressed_to:
        raise RuleError("certificate_no_addressee")
    shown = files.show(source.db.apart, facts.key, follows=False)
    return certificate_facts(
        file=shown.file,
        person=shown.person,
        household=shown.household,
        disabilities=shown.disabilities,
        events=in_force(shown.events),
        pension=shown.pension,
        number=number,
        issued_on=source.today,
        office=identity(source),
        addressed_to=addressed_to,
        purpose=unify(facts.purpose),
        valid_until=facts.valid_until,
    )


def _sealed_facts(made: CertificateFacts, seal: Seal) -> CertificateFacts:
    return replace(made, number=seal.number, fingerprint=seal.fingerprint, qr_digits=seal.qr_digits)


def _try_certificate(desk: Desk, facts: IssueCertificate) -> str:
    with trial(desk) as look:
        seal, small_print = trial_seal(look, PaperKind.CERTIFICATE), stamp(look)
        says = _sealed_facts(_certificate(look, facts, seal.number), seal)
        forms()[PaperKind.CERTIFICATE].draw(FrozenCertificate(says, small_print), seal)
        return proof_of(_sealed_facts(says, _NO_SEAL), small_print)


_NO_SEAL = Seal(PaperNumber(PaperKind.CERTIFICATE.value, 1400, 1), "", "")


@command(
    "papers.issue_certificate",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=_try_certificate,
)
def issue_certificate(work: Work, facts: IssueCertificate) -> Issued:
    """Number, freeze and sign a certificate; RuleError when not covered or not addressed."""
    number = take_number(work, PaperKind.CERTIFICATE)
    made = _certificate(work, facts, number)
    witness = audit.witness(work.db.connection)
    seal = sealed(work, number, fingerprint([witness, made.fingerprint]))
    paper = FrozenCertificate(_sealed_facts(made, seal), stamp(work), witness)
    drawn_before = work.prepared == proof_of(_sealed_facts(made, _NO_SEAL), paper.stamp)
    work.about("file", made.file_no)
    file_id = papers.file_id_of(work.db.connection, made.file_no)
    return keep(work, seal, paper, file_id, drawn_before=drawn_before)


@dataclass(frozen=True)
class _TriedSummary:
    """A summary that could be drawn, and the picture on it, which takes longest."""

    proof: str
    picture: Portrait


_SummarySays = tuple[FileSummary, FileDocuments, VisitStanding]


def _summary(source: Work | Look, facts: IssueFileSummary, known: Portrait | None) -> _SummarySays:
    raw = source.db.apart
    shown = replace(files.show(raw, facts.key, source.today, follows=False), former_members=())
    file_no = shown.file.file_no
    seen = visit_lists.file_visits(raw, file_no, source.today)
    documents = file_documents(source, file_no, portrait_now(source, file_no, known))
    return shown, documents, NO_VISITS if seen is None else standing(seen)


def _try_summary(desk: Desk, facts: IssueFileSummary) -> _TriedSummary:
    with trial(desk) as look:
        file_no = files.show(look.db.apart, facts.key, follows=False).file.file_no
        picture, small_print = portrait_now(look, file_no), stamp(look)
        says = shown, documents, visits = _summary(look, facts, picture)
        paper = FrozenSummary(shown, small_print, "", documents, visits)
        forms()[PaperKind.FILE_SUMMARY].draw(paper, trial_seal(look, PaperKind.FILE_SUMMARY))
        return _TriedSummary(proof_of(says, small_print), picture)


@command(
    "papers.issue_file_summary",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=_try_summary,
)
def issue_file_summary(work: Work, facts: IssueFileSummary) -> Issued:
    """Number, freeze and sign the summary of a file as it stands."""
    tried_before: _TriedSummary = work.prepared
    says = shown, documents, visits = _summary(work, facts, tried_before.picture)
    work.about("file", shown.file.file_no)
    number = take_number(work, PaperKind.FILE_SUMMARY)
    witness = audit.witness(work.db.connection)
    mark = fingerprint([witness, shown, sha256_hex(documents.photo), documents.listed, visits])
    paper = FrozenSummary(shown, stamp(work), witness, documents, visits)
    drawn_before = tried_before.proof == proof_of(says, paper.stamp)
    return keep(work, sealed(work, number, mark), paper, shown.file.id, drawn_before=drawn_before)


def _household(source: Work | Look, facts: IssueHouseholdSheet) -> FileSummary:
    shown = files.show(source.db.apart, facts.key, follows=False)
    # The sheet is of the household: what happened to the file stays with its summary.
    return replace(shown, events=(), timeline=(), queue=(), past_disabilities=(), former_members=())


@command(
    "papers.issue_household_sheet",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.HOUSEHOLD_SHEET, _household, FrozenHousehold),
)
def issue_household_sheet(work: Work, facts: IssueHouseholdSheet) -> Issued:
    """Number, freeze and sign the sheet of a file's household as it stands."""
    kept = _household(work, facts)
    work.about("file", kept.file.file_no)
    return issue(work, PaperKind.HOUSEHOLD_SHEET, kept, FrozenHousehold, kept.file.id)


@paper_form(PaperKind.HOUSEHOLD_SHEET, FrozenHousehold)
def _draw_household(paper: FrozenHousehold, seal: Seal) -> bytes:
    from welfare_desk.documents.household import household_sheet

    return household_sheet(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.CERTIFICATE, FrozenCertificate)
def _draw_certificate(paper: FrozenCertificate, _seal: Seal) -> bytes:
    from welfare_desk.documents.papers import certificate

    return certificate(paper.facts, paper.stamp)


@together_form(PaperKind.CERTIFICATE)
def _draw_certificates(
    papers_: Sequence[tuple[FrozenCertificate, Seal]], telling: Telling | None, _sheet: Sheet | None
) -> bytes:
    from welfare_desk.documents.papers import certificates_as_issued

    return certificates_as_issued([(paper.facts, paper.stamp) for paper, _ in papers_], telling)


@paper_form(PaperKind.FILE_SUMMARY, FrozenSummary)
def _draw_summary(paper: FrozenSummary, seal: Seal) -> bytes:
    from welfare_desk.documents.casework import file_summary

    return file_summary(paper.facts, paper.stamp, seal, paper.documents, paper.visits)


@command("papers.print", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def print_paper(work: Work, facts: PrintPaper) -> PaperPrint:
    """Log who prints a paper; only its first printing is the original. RuleError `paper_not_found`.

    NotPermitted for a paper about clients, by somebody who keeps the store and edits no files.
    """
    check_handler(work.user, facts.kind)
    stored = stored_paper(work.db.connection, facts.kind, facts.number)
    print_id, copy = papers.log_print(work.db, stored.id, work.wall or work.now, work.user)
    file_no = papers.file_no_of(work.db.connection, stored)
    if file_no:
        work.about("file", file_no)
    work.about("paper", f"{stored.kind}:{PaperNumber(stored.kind, stored.year, stored.number)}")
    return PaperPrint(print_id, copy)


@command("papers.not_printed", permission=Permission.PRINT_PAPERS, touches={Kind.PAPER})
def not_printed(work: Work, facts: NotPrinted) -> None:
    """Say that one's own fresh printing did not come out, so that the next one is that copy.

    It stays in the paper's history. RuleError `not_logged`, `printed_since`.
    """
    connection = work.db.connection
    found = papers.printing(connection, facts.print)
    now = work.wall or work.now
    own = found is not None and found.user == work.user.name and now - SHOWN_WITHIN <= found.printed_at <= now
    if found is None or not own or not papers.came_out(connection, facts.print):
        raise RuleError("not_logged")
    stored = papers.paper_of(connection, found.paper_id)
    if papers.last_print(connection, stored.id) != facts.print:
        raise RuleError("printed_since", number=str(stored.named))
    papers.keep_not_printed(work.db, facts.print, now, work.user.name)
    file_no = papers.file_no_of(connection, stored)
    if file_no:
        work.about("file", file_no)
    work.about("paper", f"{stored.kind}:{stored.named}")


@question("papers.pdf", permission=Permission.PRINT_PAPERS)
def paper_pdf(look: Look, facts: PaperPdf) -> bytes:
    """The paper of a printing from its frozen facts, the same bytes each time; RuleError `not_logged`."""
    found = papers.printing(look.db.connection, facts.print)
    if found is None or found.user != look.user.name or not fresh(look, found.printed_at):
        raise RuleError("not_logged")
    if not papers.came_out(look.db.connection, facts.print):
        raise RuleError("not_logged")  # else what failed could be drawn as a second original
    stored = papers.paper_of(look.db.connection, found.paper_id)
    other = None if stored.replaced_by is None else papers.paper_of(look.db.connection, stored.replaced_by)
    first = papers.originals(look.db.connection, [stored.id])[stored.id]
    marks = marks_of(stored, found, first, "" if other is None else str(other.named))
    return drawn(stored, marks, look.progress, facts.sheet)
