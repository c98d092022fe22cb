# SPDX-License-Identifier: Apache-2.0
"""The counter: who stands there, what is ready for them, what was handed out there today."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.equipment.loans import Loan, LoanFilter, LoanSort
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import NATIONAL_ID_DIGITS, national_id
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import AtCounterNow, HandedToday
from welfare_desk.domain.summary.scanned import Scan, ScanKind, read_scan
from welfare_desk.domain.summary.store import DocumentSort, DocumentTold
from welfare_desk.services.door import Look, question
from welfare_desk.services.numbered import office_of
from welfare_desk.storage import papers, series
from welfare_desk.storage.equipment import documents, goods_found, handing, ledger, movements
from welfare_desk.storage.equipment import loans as lent
from welfare_desk.storage.equipment.documents import DocumentAsk
from welfare_desk.storage.equipment.handing import Client
from welfare_desk.storage.equipment.ledger import KeptDocument
from welfare_desk.storage.equipment.loans import LoanAsk

_LATEST = (DocumentSort.RECORDED, True)
_TODAYS = 40
"""Rows of the day's list: the latest ones, as many as any screen shows."""


@dataclass(frozen=True)
class AtCounter:
    """What was scanned, or typed: a card, a file number, a voucher's number or its square code."""

    text: str


@dataclass(frozen=True)
class AskHandedToday:
    """What whoever asks has handed out today, the latest first."""


@question("equipment.at_counter", permission=Permission.VIEW_FILES)
def at_counter(look: Look, facts: AtCounter) -> AtCounterNow:
    """Whose card, file or paper it is, and what is ready for them.

    RuleError `scan_unread`, `bad_qr`, `paper_not_found`, `paper_of_nobody`, `file_not_found`, `stale_row`,
    `bad_national_id` for ten digits that nobody has and whose last one does not check the others.
    """
    scan = read_scan(facts.text)
    voucher = _voucher(look, scan) if scan.kind is ScanKind.PAPER else None
    key = _file_of(look, scan) if scan.kind is ScanKind.PAPER else scan.key
    client = _client(look, scan.kind, key, also_closed=voucher is not None)
    return AtCounterNow(
        scan,
        client.receiver,
        client.coverage,
        client.birth_date,
        goods_found.ready_for(look.db.raw, client.file_id, look.today),
        _loans(look, client.file_no),
        None if voucher is None else _told(look, client.file_no, voucher.number),
        client.disabilities,
        None if voucher is None else movements.came_back(look.db.raw, voucher.id),
    )


def _client(look: Look, kind: ScanKind, key: str, *, also_closed: bool) -> Client:
    try:
        return handing.client(look.db.raw, key, also_closed=also_closed)
    except RuleError as error:
        if error.code == "file_not_found" and kind is ScanKind.FOREIGN_ID and len(key) == NATIONAL_ID_DIGITS:
            national_id(key)  # no foreigner has it: a national ID that was mistyped is told as one
        raise


def _told(look: Look, file_no: str, number: str) -> DocumentTold | None:
    asked = DocumentAsk(DocumentKind.ISSUE, file_no=file_no, words=number)
    rows, _ = documents.documents(look.db.raw, asked, (0, 1), _LATEST)
    return rows[0] if rows else None


def _loans(look: Look, file_no: str) -> tuple[Loan, ...]:
    ask = LoanAsk(LoanFilter.ALL, look.today, look.today, "", file_no, "")
    rows, _ = lent.loans(look.db.raw, ask, (LoanSort.DUE, False), 0, 20)
    return rows


def _voucher(look: Look, scan: Scan) -> KeptDocument | None:
    if scan.paper is not PaperKind.ISSUE_VOUCHER:
        return None
    number = PaperNumber.parse(scan.paper.value, scan.key)
    return ledger.document_of_paper(look.db.raw, number.kind, number.year, number.number)


def _file_of(look: Look, scan: Scan) -> str:
    """The file number of the client whom a paper is for."""
    number = PaperNumber.parse(scan.paper.value, scan.key)
    stored = papers.find_paper(look.db.connection, number.kind, number.year, number.number)
    if stored is None or (scan.head is not None and stored.fingerprint != scan.head.fingerprint):
        raise RuleError("paper_not_found", number=str(number))
    if stored.file_id is None:
        raise RuleError("paper_of_nobody", number=str(number))
    return handing.named(look.db.raw, stored.file_id)[1]


@question("equipment.handed_today", permission=Permission.VIEW_FILES)
def handed_today(look: Look, _facts: AskHandedToday) -> HandedToday:
    """One's own vouchers of the day, those that were taken back among them; `total` counts the others.

    The next number is the office's.
    At a counter the last voucher is the one that was just handed out there: other desks have theirs.
    """
    asked = DocumentAsk(DocumentKind.ISSUE, since=look.today, until=look.today, by=look.user.name)
    rows, _ = documents.documents(look.db.raw, asked, (0, _TODAYS), _LATEST)
    total = documents.standing(look.db.raw, asked)
    kind, year = PaperKind.ISSUE_VOUCHER.value, to_jalali(look.today)[0]
    last = series.last_numbers(look.db.connection).get((kind, year), 0)
    following = str(PaperNumber(kind, year, last + 1))
    return HandedToday(rows, total, following, office_of(look).county, look.user.display_name)
