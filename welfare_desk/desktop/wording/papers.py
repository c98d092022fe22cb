# SPDX-License-Identifier: Apache-2.0
"""Papers that come out of the printer, by their names."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.domain.papers import STORE_KINDS, PaperKind


class Sheet(StrEnum):
    """What is printed without a number of its own."""

    VISIT_FORM = "visit_form"
    VISIT_DAY = "visit_day"
    LABELS = "labels"
    ENVELOPE = "envelope"
    TRAIL = "trail"
    CALL_LIST = "call_list"
    QUEUE_LIST = "queue_list"
    MONTHLY_DRAFT = "monthly_draft"
    LOAN_CALLS = "loan_calls"
    COUNT_SHEET = "count_sheet"
    TICK_SHEET = "tick_sheet"
    CHART = "chart"
    DAY_STATEMENT = "day_statement"
    REPORT = "report"
    VERIFICATION = "verification"
    OFFICE_LETTER = "office_letter"


Printed = PaperKind | Sheet
PRINTED: tuple[Printed, ...] = (*PaperKind, *Sheet)
"""Everything that has a printer of its own in the settings."""
PRINTED_IN_STORE: frozenset[Printed] = STORE_KINDS | {Sheet.LOAN_CALLS, Sheet.COUNT_SHEET, Sheet.TICK_SHEET}
"""What comes out of the printer of the store's desk."""

_LETTERS, _REQUESTS = "letter", "equipment_request"  # series of numbers that no paper has

_NAMES: dict[str, object] = {
    PaperKind.CERTIFICATE: QT_TRANSLATE_NOOP("Wording", "Certificate of coverage"),
    PaperKind.FILE_SUMMARY: QT_TRANSLATE_NOOP("Wording", "File summary"),
    PaperKind.COMMISSION_REFERRAL: QT_TRANSLATE_NOOP("Wording", "Referral to the commission"),
    PaperKind.REFERRAL_LETTER: QT_TRANSLATE_NOOP("Wording", "Referral letter"),
    PaperKind.DOCUMENT_RECEIPT: QT_TRANSLATE_NOOP("Wording", "Receipt for documents"),
    PaperKind.HOUSEHOLD_SHEET: QT_TRANSLATE_NOOP("Wording", "Household sheet"),
    PaperKind.PENSION_NOTICE: QT_TRANSLATE_NOOP("Wording", "Notice of a payment"),
    PaperKind.WHY_CARD: QT_TRANSLATE_NOOP("Wording", "Why this place"),
    PaperKind.ADMISSION_MINUTES: QT_TRANSLATE_NOOP("Wording", "Minutes of an admission"),
    PaperKind.MONTHLY_LIST: QT_TRANSLATE_NOOP("Wording", "Monthly list"),
    PaperKind.GOODS_RECEIPT: QT_TRANSLATE_NOOP("Wording", "Goods receipt"),
    PaperKind.ISSUE_VOUCHER: QT_TRANSLATE_NOOP("Wording", "Issue voucher"),
    PaperKind.LOAN_CONTRACT: QT_TRANSLATE_NOOP("Wording", "Loan contract"),
    PaperKind.RETURN_SLIP: QT_TRANSLATE_NOOP("Wording", "Return slip"),
    PaperKind.TRANSFER_VOUCHER: QT_TRANSLATE_NOOP("Wording", "Transfer voucher"),
    PaperKind.SCRAP_MINUTES: QT_TRANSLATE_NOOP("Wording", "Scrap minutes"),
    PaperKind.STOCK_COUNT: QT_TRANSLATE_NOOP("Wording", "Stock count minutes"),
    PaperKind.STOCK_CORRECTION: QT_TRANSLATE_NOOP("Wording", "Stock correction"),
    PaperKind.LEDGER_CARD: QT_TRANSLATE_NOOP("Wording", "Ledger card"),
    PaperKind.PROPERTY_STATEMENT: QT_TRANSLATE_NOOP("Wording", "Property statement"),
    PaperKind.COMMITTEE_MINUTES: QT_TRANSLATE_NOOP("Wording", "Minutes of the rehabilitation committee"),
    PaperKind.DEVICE_STORY: QT_TRANSLATE_NOOP("Wording", "Story of a device"),
    PaperKind.STATISTICAL_BOOK: QT_TRANSLATE_NOOP("Wording", "Monthly statistical book"),
    PaperKind.HEAD_STATEMENT: QT_TRANSLATE_NOOP("Wording", "One-page statement of the head"),
    Sheet.VISIT_FORM: QT_TRANSLATE_NOOP("Wording", "Visit form"),
    Sheet.VISIT_DAY: QT_TRANSLATE_NOOP("Wording", "Visits of a day"),
    Sheet.LABELS: QT_TRANSLATE_NOOP("Wording", "Address labels"),
    Sheet.ENVELOPE: QT_TRANSLATE_NOOP("Wording", "Envelope"),
    _LETTERS: QT_TRANSLATE_NOOP("Wording", "Outgoing letters"),
    _REQUESTS: QT_TRANSLATE_NOOP("Wording", "Requests for equipment"),
    Sheet.CALL_LIST: QT_TRANSLATE_NOOP("Wording", "Call list of a queue"),
    Sheet.QUEUE_LIST: QT_TRANSLATE_NOOP("Wording", "Waiting queue"),
    Sheet.MONTHLY_DRAFT: QT_TRANSLATE_NOOP("Wording", "Draft of a monthly list"),
    Sheet.LOAN_CALLS: QT_TRANSLATE_NOOP("Wording", "Call list of overdue loans"),
    Sheet.COUNT_SHEET: QT_TRANSLATE_NOOP("Wording", "Empty sheet of a stock count"),
    Sheet.VERIFICATION: QT_TRANSLATE_NOOP("Wording", "Report of a verification"),
    Sheet.OFFICE_LETTER: QT_TRANSLATE_NOOP("Wording", "Letter to an office"),
    Sheet.REPORT: QT_TRANSLATE_NOOP("Wording", "Report"),
    Sheet.TICK_SHEET: QT_TRANSLATE_NOOP("Wording", "Tick sheet of an outreach day"),
    Sheet.CHART: QT_TRANSLATE_NOOP("Wording", "Chart of the first page"),
    Sheet.DAY_STATEMENT: QT_TRANSLATE_NOOP("Wording", "Statement of the head for a day"),
    Sheet.TRAIL: QT_TRANSLATE_NOOP("Wording", "Trail of changes"),
}


def paper_words(kind: str) -> str:
    """A paper by its name; an unknown one as it is written."""
    known = _NAMES.get(kind)
    return kind if known is None else QCoreApplication.translate("Wording", str(known))
