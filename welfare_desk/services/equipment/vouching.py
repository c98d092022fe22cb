# SPDX-License-Identifier: Apache-2.0
"""What the register of papers is told by the store: what became of a voucher, and why a paper is not void."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Look, Work
from welfare_desk.services.verifying import Became, became
from welfare_desk.services.voiding import void_bar
from welfare_desk.storage.equipment import ledger, vouched
from welfare_desk.storage.papers import StoredPaper

_DOCUMENTS = (
    PaperKind.GOODS_RECEIPT,
    PaperKind.ISSUE_VOUCHER,
    PaperKind.RETURN_SLIP,
    PaperKind.TRANSFER_VOUCHER,
    PaperKind.SCRAP_MINUTES,
    PaperKind.STOCK_COUNT,
)


def _stands(source: Work | Look, stored: StoredPaper) -> RuleError | None:
    """Goods moved by it: it is void once a correction took them back, and by that."""
    raw = source.db.apart
    document = ledger.document_of_paper(raw, stored.kind, stored.year, stored.number)
    if document is None or document.reversed_by is not None:
        return None
    return RuleError("document_stands", number=str(stored.named), kind=stored.kind)


def _contract(_source: Work | Look, _stored: StoredPaper) -> RuleError | None:
    """A contract moves nothing: a wrong one is made void and written anew, while the loan goes on."""
    return None


def _minutes(_source: Work | Look, _stored: StoredPaper) -> RuleError | None:
    """Without its minutes a session is open again, and what it said may be put right; its votes stand."""
    return None


for _kind in _DOCUMENTS:
    void_bar(_kind)(_stands)
void_bar(PaperKind.LOAN_CONTRACT)(_contract)
void_bar(PaperKind.COMMITTEE_MINUTES)(_minutes)


def _told(look: Look, stored: StoredPaper) -> Sequence[Became]:
    return tuple(
        Became(one.code, one.on, one.by, {name: value for name, value in one.facts if value})
        for one in vouched.became(look.db.apart, stored.kind, stored.year, stored.number)
    )


for _kind in (*_DOCUMENTS, PaperKind.STOCK_CORRECTION):
    became(_kind)(_told)
