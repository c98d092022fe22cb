# SPDX-License-Identifier: Apache-2.0
"""Papers that send a client somewhere, A5 upright: to the medical commission, and to another body."""

from __future__ import annotations

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import FactRow
from welfare_desk.documents.kit.letter_sheet import A5, A5Sheet
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.wording import day, digits, or_nothing
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.referral import ClientFacts, CommissionReferralFacts, ReferralLetterFacts
from welfare_desk.domain.papers import Seal, Stamp

COMMISSION_KINDS: dict[CommissionKind, str] = {
    CommissionKind.DETERMINATION: "تشخیص نوع و تعیین شدت معلولیت",
    CommissionKind.RE_EXAMINATION: "پایش (بازبینی رأی پیشین)",
    CommissionKind.PSYCHIATRIC: "روان‌پزشکی",
    CommissionKind.EPILEPSY: "صرع",
    CommissionKind.MILITARY: "معافیت از خدمت سربازی",
}
"""What a session is held for, as papers say it."""

_REFERRAL = "معرفی‌نامهٔ کمیسیون"
_LETTER = "معرفی‌نامه"


def commission_referral(facts: CommissionReferralFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """A client's referral to the commission as PDF, one sheet.

    Raises RuleError ``no_glyph``, and ``paper_too_long`` when the office's words leave no room for the rest.
    """
    book = Book(*A5, _REFERRAL)
    draw_commission_referral(book, facts, stamp, seal)
    return book.to_bytes()


def draw_commission_referral(
    book: Book, facts: CommissionReferralFacts, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the referral as the next page of an A5 book."""
    sheet = A5Sheet(book, stamp, seal, _REFERRAL)
    sheet.head(wording.DOMAINS[facts.client.domain], day(facts.issued_on))
    sheet.address("کمیسیون پزشکی تشخیص نوع و تعیین شدت معلولیت", COMMISSION_KINDS[facts.kind])
    sheet.sentence(_referral_sentence(facts))
    sheet.box("مشخصات مددجو", client_rows(facts.client))
    sheet.box("جلسهٔ کمیسیون", _session_rows(facts))
    if facts.complaint:
        sheet.note(f"شرح حال و علت معرفی: {digits(facts.complaint)}")
    if facts.documents:
        sheet.note(f"مدارک همراه: {digits('؛ '.join(facts.documents))}.")
    sheet.note(
        "حضور مددجو در جلسه لازم است و این برگه به‌تنهایی تأیید معلولیت نیست. اگر در روز جلسه نتوانید بیایید، "
        "پیش از آن به اداره خبر دهید تا نوبت دیگری داده شود."
    )
    sheet.sign("کارشناس توانبخشی", "رئیس اداره", stamp)


def referral_letter(facts: ReferralLetterFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """A letter to another body as PDF, one sheet; RuleError as `commission_referral`."""
    book = Book(*A5, _LETTER)
    draw_referral_letter(book, facts, stamp, seal)
    return book.to_bytes()


def draw_referral_letter(
    book: Book, facts: ReferralLetterFacts, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the letter as the next page of an A5 book."""
    sheet = A5Sheet(book, stamp, seal, _LETTER)
    sheet.head(wording.DOMAINS[facts.client.domain], day(facts.issued_on))
    sheet.address(facts.addressed_to, facts.subject)
    sheet.sentence(_letter_sentence(facts))
    sheet.box("مشخصات مددجو", client_rows(facts.client))
    sheet.space(3 * MM)
    for words in facts.body.splitlines():
        if words.strip():
            sheet.sentence(digits(words))
    sheet.note(
        "خواهشمند است پس از رسیدگی، نتیجه را با یادآوری شمارهٔ این نامه به این اداره اعلام فرمایید. "
        "این نامه تنها برای گیرندهٔ بالا معتبر است."
    )
    sheet.sign("مددکار پرونده", "رئیس اداره", stamp)


def client_rows(client: ClientFacts) -> list[FactRow]:
    """The client as letters name them."""
    disability = wording.DISABILITIES[client.disability] if client.disability else ""
    severity = wording.SEVERITIES[client.severity] if client.severity else ""
    # Who has no disability has no severity of it.
    beside = None if client.disability is DisabilityType.NONE else ("شدت", or_nothing(severity))
    return [
        FactRow(
            ("نام و نام خانوادگی", or_nothing(client.full_name)),
            (wording.identifier_name(client.foreign), or_nothing(client.identifier)),
        ),
        FactRow(("نام پدر", or_nothing(client.father_name)), ("شمارهٔ پرونده", or_nothing(client.file_no))),
        FactRow(("تاریخ تولد", day(client.birth_date)), ("تلفن همراه", or_nothing(client.mobile))),
        FactRow(("نوع معلولیت", or_nothing(disability)), beside),
        FactRow(("نشانی", or_nothing(client.address)), None),
    ]


def _session_rows(facts: CommissionReferralFacts) -> list[FactRow]:
    if facts.held_on is None:
        return [FactRow(("زمان و مکان", "پس از تعیین جلسه به مددجو اعلام می‌شود"), None)]
    return [
        FactRow(("تاریخ جلسه", day(facts.held_on)), ("شمارهٔ جلسه", or_nothing(facts.session_no))),
        FactRow(("مکان", or_nothing(facts.place)), None),
    ]


def _referral_sentence(facts: CommissionReferralFacts) -> str:
    if facts.appeal_against is not None:
        return (
            f"با سلام و احترام؛ مددجوی زیر به رأی {day(facts.appeal_against)} آن کمیسیون اعتراض دارد و برای "
            "بررسی دوباره معرفی می‌شود. خواهشمند است رأی کمیسیون را به این اداره اعلام فرمایید."
        )
    return (
        "با سلام و احترام؛ مددجوی زیر برای بررسی در کمیسیون معرفی می‌شود. خواهشمند است پس از معاینه، "
        "نوع و شدت معلولیت و مدت اعتبار رأی را به این اداره اعلام فرمایید."
    )


def _letter_sentence(facts: ReferralLetterFacts) -> str:
    client = facts.client
    return (
        "با سلام و احترام؛ دارندهٔ مشخصات زیر که در این اداره پروندهٔ شمارهٔ "
        f"{digits(client.file_no)} دارد، به آن دستگاه معرفی می‌شود. "
        "خواهشمند است در حدود مقررات، همکاری لازم را با نام‌برده به عمل آورید."
    )
