# SPDX-License-Identifier: Apache-2.0
"""How the numbered papers of store and equipment are stored and drawn; `witness` as in `numbered.Freeze`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.domain.equipment.committee_paper import CommitteeMinutes
from welfare_desk.domain.equipment.handing_papers import IssueVoucher, LoanContract, ReturnSlip
from welfare_desk.domain.equipment.store_papers import (
    CountSheet,
    DeviceStory,
    GoodsReceipt,
    LedgerCard,
    PropertyStatement,
    ScrapMinutes,
    StockCorrection,
    TransferVoucher,
)
from welfare_desk.domain.papers import PaperKind, Seal, Stamp
from welfare_desk.domain.sheet import LYING_A5, THREE_ON_ONE, Copy, Sheet
from welfare_desk.services.numbered import (
    Telling,
    long_paper_form,
    paper_form,
    sheet_paper_form,
    together_form,
)

USUAL_VOUCHER = THREE_ON_ONE
"""Store, file and accounts: the copies of domain notes 6.1."""


@dataclass(frozen=True)
class FrozenReceipt:
    """What is stored of a goods receipt."""

    facts: GoodsReceipt
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenVoucher:
    """What is stored of an issue voucher."""

    facts: IssueVoucher
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenLoan:
    """What is stored of a loan contract."""

    facts: LoanContract
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenReturn:
    """What is stored of a return slip."""

    facts: ReturnSlip
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenTransfer:
    """What is stored of a transfer voucher."""

    facts: TransferVoucher
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenScrap:
    """What is stored of scrap minutes."""

    facts: ScrapMinutes
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenCount:
    """What is stored of a closed stock count."""

    facts: CountSheet
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenCorrection:
    """What is stored of a stock correction."""

    facts: StockCorrection
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenCard:
    """What is stored of a ledger card."""

    facts: LedgerCard
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenProperty:
    """What is stored of a property statement."""

    facts: PropertyStatement
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenCommittee:
    """What is stored of a committee's minutes."""

    facts: CommitteeMinutes
    stamp: Stamp
    witness: str = ""


@dataclass(frozen=True)
class FrozenStory:
    """What is stored of a device's story."""

    facts: DeviceStory
    stamp: Stamp
    witness: str = ""


@paper_form(PaperKind.GOODS_RECEIPT, FrozenReceipt)
def _receipt(paper: FrozenReceipt, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.goods import goods_receipt

    return goods_receipt(paper.facts, paper.stamp, seal)


@sheet_paper_form(PaperKind.ISSUE_VOUCHER, FrozenVoucher, USUAL_VOUCHER.copies)
def _voucher(paper: FrozenVoucher, seal: Seal, sheet: Sheet | None) -> bytes:
    from welfare_desk.documents.equipment.voucher import issue_voucher

    return issue_voucher(paper.facts, paper.stamp, seal, sheet or USUAL_VOUCHER)


@together_form(PaperKind.ISSUE_VOUCHER)
def _vouchers(
    papers: Sequence[tuple[FrozenVoucher, Seal]], telling: Telling | None, sheet: Sheet | None
) -> bytes:
    from welfare_desk.documents.equipment.voucher import VoucherCopy, issue_vouchers

    batch = [VoucherCopy(paper.facts, paper.stamp, seal) for paper, seal in papers]
    return issue_vouchers(batch, sheet or USUAL_VOUCHER, telling)


@sheet_paper_form(PaperKind.LOAN_CONTRACT, FrozenLoan, (Copy.CLIENT, Copy.FILE))
def _loan(paper: FrozenLoan, seal: Seal, sheet: Sheet | None) -> bytes:
    from welfare_desk.documents.equipment.loan_contract import CONTRACT_SHEET, loan_contract

    return loan_contract(paper.facts, paper.stamp, seal, sheet or CONTRACT_SHEET)


@sheet_paper_form(PaperKind.RETURN_SLIP, FrozenReturn, LYING_A5.copies)
def _return(paper: FrozenReturn, seal: Seal, sheet: Sheet | None) -> bytes:
    from welfare_desk.documents.equipment.return_slip import return_slip

    return return_slip(paper.facts, paper.stamp, seal, sheet or LYING_A5)


@paper_form(PaperKind.TRANSFER_VOUCHER, FrozenTransfer)
def _transfer(paper: FrozenTransfer, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.goods import transfer_voucher

    return transfer_voucher(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.SCRAP_MINUTES, FrozenScrap)
def _scrap(paper: FrozenScrap, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.scrap_minutes import scrap_minutes

    return scrap_minutes(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.STOCK_COUNT, FrozenCount)
def _count(paper: FrozenCount, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.stock_count import count_sheet

    return count_sheet(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.STOCK_CORRECTION, FrozenCorrection)
def _correction(paper: FrozenCorrection, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.stock_correction import stock_correction

    return stock_correction(paper.facts, paper.stamp, seal)


@long_paper_form(PaperKind.LEDGER_CARD, FrozenCard)
def _card(paper: FrozenCard, seal: Seal, telling: Telling | None) -> bytes:
    from welfare_desk.documents.equipment.ledger_card import ledger_card

    return ledger_card(paper.facts, paper.stamp, seal, telling)


@paper_form(PaperKind.PROPERTY_STATEMENT, FrozenProperty)
def _property(paper: FrozenProperty, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.property_statement import property_statement

    return property_statement(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.COMMITTEE_MINUTES, FrozenCommittee)
def _committee(paper: FrozenCommittee, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.committee import committee_minutes

    return committee_minutes(paper.facts, paper.stamp, seal)


@paper_form(PaperKind.DEVICE_STORY, FrozenStory)
def _story(paper: FrozenStory, seal: Seal) -> bytes:
    from welfare_desk.documents.equipment.device_story import device_story

    return device_story(paper.facts, paper.stamp, seal)
