# SPDX-License-Identifier: Apache-2.0
"""The notice to a client that a recurring payment is granted, suspended, cut or given back, A5 upright."""

from __future__ import annotations

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import FactRow
from welfare_desk.documents.kit.letter_sheet import A5, A5Sheet
from welfare_desk.documents.referrals import client_rows
from welfare_desk.documents.wording import day, digits, or_nothing
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.notice import PaymentEvent, PensionNoticeFacts
from welfare_desk.sentences.recurring import ALLOWANCES, SUSPENSION_REASONS

_PENSION = "مستمری"


def pension_notice(facts: PensionNoticeFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The notice as PDF, one sheet; RuleError ``no_glyph``, ``paper_too_long`` as of every letter."""
    book = Book(*A5, _subject(facts.event))
    draw_pension_notice(book, facts, stamp, seal)
    return book.to_bytes()


def draw_pension_notice(
    book: Book, facts: PensionNoticeFacts, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the notice as the next page of an A5 book."""
    event = facts.event
    subject = _subject(event)
    sheet = A5Sheet(book, stamp, seal, "ابلاغ به مددجو")
    sheet.head(wording.DOMAINS[facts.client.domain], day(facts.issued_on))
    sheet.address(facts.client.full_name, subject)
    sheet.sentence(_sentence(event, facts.unpaid_from))
    sheet.box("مشخصات مددجو", client_rows(facts.client))
    sheet.box(subject.removeprefix("ابلاغ "), _rows(event))
    if event.reason:
        sheet.note(f"توضیح: {digits(event.reason)}")
    sheet.note(_objection())
    sheet.sign("رسید مددجو", "رئیس اداره", stamp)


def payment_name(payment: str) -> str:
    """The pension, or a kind of allowance, as papers name it."""
    return _PENSION if payment == "pension" else ALLOWANCES[payment].fa


def _act(event: PaymentEvent) -> str:
    if event.gives_back:
        return "برقراری مجدد"
    return {PensionState.SUSPENDED: "تعلیق", PensionState.CUT: "قطع"}.get(event.to_state, "برقراری")


def _subject(event: PaymentEvent) -> str:
    return f"ابلاغ {_act(event)} {payment_name(event.payment)}"


def _sentence(event: PaymentEvent, unpaid_from: JalaliMonth | None) -> str:
    name, month = payment_name(event.payment), digits(event.month.title())
    if event.gives_back:
        owed = (
            "معوقهٔ ماه‌هایی که در این میان پرداخت نشده باشد نیز پرداخت می‌شود"
            if event.terms.arrears
            else "برای ماه‌هایی که در این میان پرداخت نشده باشد معوقه‌ای تعلق نمی‌گیرد"
        )
        return f"با سلام و احترام؛ به آگاهی می‌رساند {name} شما از {month} دوباره برقرار شد و {owed}."
    if event.to_state is PensionState.SUSPENDED:
        return (
            f"با سلام و احترام؛ به آگاهی می‌رساند {name} شما از {month} به دلیل زیر تعلیق شد و تا رفع آن "
            "پرداخت نمی‌شود. این تصمیم با رفع دلیل، قابل بازگشت است."
        )
    if event.to_state is PensionState.CUT and unpaid_from is not None:
        since = digits(unpaid_from.title())
        return (
            f"با سلام و احترام؛ به آگاهی می‌رساند {name} شما، که از {since} به سبب تعلیق پرداخت نشده است، از "
            f"{month} به دلیل زیر قطع شد."
        )
    if event.to_state is PensionState.CUT:
        return f"با سلام و احترام؛ به آگاهی می‌رساند {name} شما از {month} به دلیل زیر قطع شد."
    return f"با سلام و احترام؛ به آگاهی می‌رساند {name} شما از {month} برقرار شد."


def _rows(event: PaymentEvent) -> list[FactRow]:
    code = event.terms.reason_code
    owed = ("معوقه", "دارد" if event.terms.arrears else "ندارد") if event.gives_back else None
    rows = [
        FactRow(("تاریخ تصمیم", day(event.effective_on)), ("از ماه", digits(event.month.title()))),
        FactRow(("شمارهٔ نامه", or_nothing(digits(event.letter_no))), owed),
    ]
    if code is not None:
        rows.append(FactRow(("دلیل", SUSPENSION_REASONS[code].fa), None))
    return rows


def _objection() -> str:
    return (
        "اگر این تصمیم را نادرست می‌دانید، اعتراض خود را با مدارک به کارشناس مستمری همین اداره بدهید؛ پاسخ آن "
        "کتبی به شما داده می‌شود. در صورت ادامهٔ اعتراض می‌توانید به ادارهٔ کل بهزیستی استان مراجعه کنید. هنگام "
        "مراجعه شمارهٔ این ابلاغ را بگویید."
    )
