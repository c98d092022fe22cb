# SPDX-License-Identifier: Apache-2.0
"""Words of the store on paper: sources, documents, places, verdicts; quantities, money perhaps unknown."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.wording import NOTHING, amount, digits, in_toman
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.device import Moment
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.equipment.store_papers import LedgerRow
from welfare_desk.domain.money import Rial, grouped, in_words

UNKNOWN = "نامشخص"

UNITS: dict[Unit, str] = {
    Unit.DEVICE: "دستگاه",
    Unit.PIECE: "عدد",
    Unit.PAIR: "جفت",
    Unit.PACK: "بسته",
}
SOURCES: dict[Source, str] = {
    Source.PROVINCE: "سهمیهٔ استان",
    Source.PURCHASE: "خرید",
    Source.DONOR: "اهدای خیّر",
    Source.RETURN: "عودت",
    Source.SEIZED: "اموال تملیکی",
    Source.SENTENCE: "احکام جایگزین حبس",
    Source.TRANSFER: "انتقال از شهرستان دیگر",
    Source.OPENING: "موجودی اول دوره",
    Source.COUNT: "اضافهٔ شمارش",
}
GIVERS: dict[Source, str] = {
    Source.PROVINCE: "فرستنده",
    Source.PURCHASE: "فروشنده",
    Source.DONOR: "خیّر",
    Source.RETURN: "عودت‌دهنده",
    Source.SEIZED: "سازمان تحویل‌دهنده",
    Source.SENTENCE: "مرجع قضایی",
    Source.TRANSFER: "از شهرستان",
    Source.OPENING: "منبع",
    Source.COUNT: "منبع",
}
"""What the one is called that goods come from."""
LETTERS: dict[Source, str] = {Source.PURCHASE: "فاکتور", Source.SENTENCE: "حکم"}
"""What names the source, where it is not a letter."""
DOCUMENTS: dict[DocumentKind, str] = {
    DocumentKind.RECEIPT: "رسید انبار",
    DocumentKind.ISSUE: "حوالهٔ انبار",
    DocumentKind.RETURN: "برگهٔ عودت",
    DocumentKind.TRANSFER: "حوالهٔ انتقال",
    DocumentKind.SCRAP: "صورتجلسهٔ اسقاط",
    DocumentKind.COUNT: "صورتجلسهٔ انبارگردانی",
    DocumentKind.REPAIR: "رفت و برگشت تعمیرگاه",  # it has no paper
    DocumentKind.REVERSAL: "سند اصلاح",
}
_NUMBERED: dict[DocumentKind, str] = {
    DocumentKind.RECEIPT: "رسید",
    DocumentKind.ISSUE: "حوالهٔ",
    DocumentKind.RETURN: "عودت",
    DocumentKind.TRANSFER: "انتقال",
    DocumentKind.SCRAP: "صورتجلسهٔ",
    DocumentKind.COUNT: "شمارش",
    DocumentKind.REPAIR: "تعمیر",
    DocumentKind.REVERSAL: "اصلاح",
}
PLACES: dict[str, str] = {
    Place.STORE: "انبار",
    Place.WORKSHOP: "تعمیرگاه یا ضدعفونی",
    Place.LOAN: "نزد مددجو به امانت",
    Place.GIVEN: "نزد مددجو، تحویل قطعی",
    Place.ELSEWHERE: "بیرون از این اداره",
    Place.SCRAPPED: "اسقاط‌شده",
    Place.DIFFERENCE: "کسری انبارگردانی",
}
MOMENTS: dict[Moment, str] = {
    Moment.RECEIVED: "ورود به انبار",
    Moment.LENT: "تحویل امانی",
    Moment.GIVEN: "تحویل قطعی",
    Moment.RETURNED: "عودت به انبار",
    Moment.RETURNED_TO_WORKSHOP: "عودت و رفتن به تعمیرگاه",
    Moment.TO_WORKSHOP: "رفتن به تعمیرگاه",
    Moment.FROM_WORKSHOP: "آماده و برگشت به انبار",
    Moment.TRANSFERRED: "انتقال",
    Moment.SCRAPPED: "اسقاط",
    Moment.MISSING: "کسری انبارگردانی",
    Moment.FOUND: "پیدا شدن در انبارگردانی",
    Moment.TAKEN_BACK: "ابطال سند",
    Moment.FITTING: "تنظیم و اندازه‌گیری",
    Moment.REPAIR: "تعمیر",
    Moment.DISINFECTION: "ضدعفونی",
    Moment.INSPECTION: "بازدید",
}
"""What happened to a device."""
VERDICTS: dict[Verdict, str] = {
    Verdict.GRANTED: "موافقت",
    Verdict.REFUSED: "مخالفت",
    Verdict.DEFERRED: "موکول به بعد",
    Verdict.PROVINCE: "ارسال به کمیتهٔ استان",
}
WAYS: dict[Way, str] = {Way.GOODS: "کالا از انبار", Way.CASH: "کمک‌هزینهٔ خرید"}
COPIES = ("ذی‌حسابی", "ادارهٔ اموال دولتی", "امین اموال")
"""Whose the three copies of a property statement are (domain notes 1.3); a proposal until the office says."""


def pieces(number: int, unit: Unit) -> str:
    """A quantity with its unit, such as «۱۴ دستگاه»."""
    return f"{whole(number)} {UNITS[unit]}"


def whole(number: int) -> str:
    """A whole number in groups of three, below zero in words."""
    return grouped(number, persian=True) if number >= 0 else f"منفی {grouped(-number, persian=True)}"


def or_dash(number: int) -> str:
    """As `whole`, or the dash for nothing that moved."""
    return whole(number) if number else NOTHING


def money(value: Rial | None) -> str:
    """Rial in groups, or the word for an amount that nobody knows, which is never a zero."""
    return UNKNOWN if value is None else amount(value)


def one_line(text: str) -> str:
    """What was typed, its line breaks as blanks, its digits Persian."""
    return digits(" ".join(text.split()))


def sum_told(costs: Sequence[Rial | None], of: str = "جمع", each: str = "بهای") -> str:
    """A sum in words and toman; where rows are unknown, how many they are and what the others make."""
    known = [cost for cost in costs if cost is not None]
    total = sum(known, Rial(0))
    if len(known) == len(costs):
        return f"{of} به حروف: {in_words(total)}، برابر با {in_toman(total)}"
    if not known:
        return f"{of} نامشخص است؛ {each} هیچ ردیفی معلوم نیست."
    return (
        f"{of} نامشخص است؛ {each} {whole(len(costs) - len(known))} ردیف معلوم نیست. ردیف‌های دیگر: "
        f"{amount(total)} ریال ({in_words(total)})، برابر با {in_toman(total)}"
    )


def document(kind: DocumentKind | None, number: str) -> str:
    """A document by its number, such as «حوالهٔ ۱۴۰۴/۰۰۰۰۸۰»; one without a number by its kind."""
    if not number:
        return NOTHING if kind is None else DOCUMENTS[kind]
    return f"{_NUMBERED[kind] if kind is not None else 'سند'} {digits(number)}"


def movement(row: LedgerRow) -> str:
    """What a movement on a ledger card was; one that was taken back says so."""
    told = _movement(row)
    if row.sizes:
        told = f"{told}، {_sizes(row.sizes)}"
    return f"{told} (باطل شد)" if row.reversed else told


def _sizes(sizes: Sequence[tuple[str, int]]) -> str:
    """The size, or each one with its pieces."""
    named = [one_line(size) for size, _ in sizes]
    if len(named) > 1:
        named = [f"{name} ({whole(pieces)})" for name, (_, pieces) in zip(named, sizes, strict=True)]
    return f"اندازهٔ {'، '.join(named)}"


def _movement(row: LedgerRow) -> str:
    if row.kind is DocumentKind.COUNT:
        return _counted(row)
    if row.kind is DocumentKind.REVERSAL:
        what, joint = f"ابطال {document(row.undoes_kind, row.undoes)}", "،"
    elif row.kind is DocumentKind.RECEIPT:
        what, joint = SOURCES[row.source] if row.source is not None else "ورود", "،"
    elif row.kind is DocumentKind.ISSUE:
        what, joint = "تحویل امانی" if row.loan else "تحویل قطعی", " به"
    elif row.kind is DocumentKind.RETURN:
        what, joint = "عودت امانت" if row.loan else "عودت", " از"
        if row.workshop:
            what = f"{what} به تعمیرگاه ({whole(row.workshop)})،"
    elif row.kind is DocumentKind.TRANSFER:
        what, joint = "انتقال", " به"
    elif row.kind is DocumentKind.REPAIR:
        what, joint = _workshop(row), "،"
    else:
        what, joint = _scrapped(row), "،"
    who = one_line(row.who)
    return f"{what}{joint} {who}" if who else what


def _workshop(row: LedgerRow) -> str:
    if not row.came:
        return "رفتن به تعمیرگاه"
    return f"برگشت از تعمیرگاه{_brought(row)}"


def _scrapped(row: LedgerRow) -> str:
    if not row.workshop:
        return "اسقاط"
    return f"اسقاط از تعمیرگاه ({whole(row.workshop)}){_brought(row)}"


def _brought(row: LedgerRow) -> str:
    """By which returns the pieces had come into the workshop."""
    return f"، {document(DocumentKind.RETURN, row.came_by)}" if row.came_by else ""


def _counted(row: LedgerRow) -> str:
    if row.came == row.went:
        return "شمارش، بدون مغایرت"
    return "شمارش، اضافه" if row.came > row.went else "شمارش، کسری"
