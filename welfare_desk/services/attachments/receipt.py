# SPDX-License-Identifier: Apache-2.0
"""The numbered receipt for documents handed in."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments.facts import MOST_AT_ONCE
from welfare_desk.domain.attachments.receipt import MOST_SHEETS, Form, ReceiptFacts, ReceiptLine
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.numbered import Issued, issue, paper_form, tried
from welfare_desk.storage import attachments, papers
from welfare_desk.storage.casework import files


@dataclass(frozen=True)
class HandedIn:
    """A document of the file as it was handed in: in which form, on how many sheets."""

    id: int
    form: Form = Form.COPY
    sheets: int = 1


@dataclass(frozen=True)
class IssueReceipt:
    """A receipt for documents of a file (number, national or foreigner ID)."""

    key: str
    given_by: str
    documents: tuple[HandedIn, ...]
    note: str = ""


@dataclass(frozen=True)
class FrozenReceipt:
    """What is stored of a receipt; `witness` is the end of the audit's chain at its moment."""

    facts: ReceiptFacts
    stamp: Stamp
    witness: str = ""


def _receipt(source: Work | Look, facts: IssueReceipt) -> ReceiptFacts:
    given_by = unify(facts.given_by)
    if not given_by:
        raise refused([Problem("given_by", "receipt_no_giver")])
    if not facts.documents:
        raise RuleError("receipt_empty")
    if len(facts.documents) > MOST_AT_ONCE:
        raise RuleError("documents_many", most=MOST_AT_ONCE)
    shown = files.show(source.db.apart, facts.key, follows=False)
    person = shown.person
    return ReceiptFacts(
        file_no=shown.file.file_no,
        full_name=person.full_name,
        identifier=person.identifier,
        foreign=person.national_id is None and person.foreign_id is not None,
        given_by=given_by,
        received_by=source.user.display_name,
        received_on=source.today,
        lines=tuple(_line(source, shown.file.id, handed) for handed in facts.documents),
        note=unify_lines(facts.note),
    )


@command(
    "attachments.issue_receipt",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.DOCUMENT_RECEIPT, _receipt, FrozenReceipt),
)
def issue_receipt(work: Work, facts: IssueReceipt) -> Issued:
    """Number, freeze and sign a receipt. RuleError `bad_fields`, `receipt_empty`, `document_removed`."""
    receipt = _receipt(work, facts)
    work.about("file", receipt.file_no)
    file_id = papers.file_id_of(work.db.connection, receipt.file_no)
    return issue(work, PaperKind.DOCUMENT_RECEIPT, receipt, FrozenReceipt, file_id)


def _line(source: Work | Look, file_id: int, handed: HandedIn) -> ReceiptLine:
    found = attachments.held(source.db.connection, handed.id)
    if found.file_id != file_id:
        raise RuleError("document_not_found", id=handed.id)
    if found.removed:
        raise RuleError("document_removed", id=handed.id)
    if not 1 <= handed.sheets <= MOST_SHEETS:
        raise refused([Problem("sheets", "bad_sheets")])
    document = found.document
    return ReceiptLine(
        document.kind, document.title, document.dated_on, document.expires_on, handed.form, handed.sheets
    )


@paper_form(PaperKind.DOCUMENT_RECEIPT, FrozenReceipt)
def _draw(paper: FrozenReceipt, seal: Seal) -> bytes:
    from welfare_desk.documents.attachments import document_receipt

    return document_receipt(paper.facts, paper.stamp, seal)
