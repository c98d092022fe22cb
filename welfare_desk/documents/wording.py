# SPDX-License-Identifier: Apache-2.0
"""Facts in the words of a Persian paper: dates, numbers, names of codes; a dash where nothing is known."""

from __future__ import annotations

import re
from datetime import date

from welfare_desk.documents.typeset.shaping import Latin, code, latin_stretches
from welfare_desk.domain.calendar import age_years, format_date
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Marital,
    Severity,
    Sex,
)
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import persian_digits
from welfare_desk.domain.waiting import PENSION, QueueState

NOTHING = "—"

_LATIN = re.compile("[A-Za-z0-9]")
_DASHED_NUMBER = re.compile(r"\+[۰-۹]+(?:-[۰-۹]+)*|[۰-۹]+(?:-[۰-۹]+)+")

DOMAINS: dict[Domain, str] = {
    Domain.SOCIAL: "امور اجتماعی",
    Domain.REHABILITATION: "امور توانبخشی",
    Domain.PREVENTION: "امور پیشگیری",
}
SEXES: dict[Sex, str] = {Sex.FEMALE: "زن", Sex.MALE: "مرد", Sex.UNKNOWN: ""}
MARITALS: dict[Marital, str] = {
    Marital.SINGLE: "مجرد",
    Marital.MARRIED: "متأهل",
    Marital.DIVORCED: "مطلقه",
    Marital.SEPARATED: "جداشده",
    Marital.WIDOWED: "همسر فوت‌شده",
    Marital.UNKNOWN: "",
}
KINSHIPS: dict[Kinship, str] = {
    Kinship.HEAD: "سرپرست",
    Kinship.SPOUSE: "همسر",
    Kinship.SON: "پسر",
    Kinship.DAUGHTER: "دختر",
    Kinship.FATHER: "پدر",
    Kinship.MOTHER: "مادر",
    Kinship.BROTHER: "برادر",
    Kinship.SISTER: "خواهر",
    Kinship.OTHER: "سایر",
}
DISABILITIES: dict[DisabilityType, str] = {
    DisabilityType.PHYSICAL: "جسمی‌حرکتی",
    DisabilityType.VISUAL: "بینایی",
    DisabilityType.HEARING: "شنوایی",
    DisabilityType.SPEECH: "صوت و گفتار",
    DisabilityType.INTELLECTUAL: "ذهنی",
    DisabilityType.PSYCHOSOCIAL: "اعصاب و روان",
    DisabilityType.MULTIPLE: "چندمعلولیتی",
    DisabilityType.ELDERLY: "سالمند معلول",
    DisabilityType.LEPROSY: "مجذوم",
    DisabilityType.DEMENTIA: "دمانس",
    DisabilityType.NONE: "فاقد معلولیت",
    DisabilityType.UNDOCUMENTED: "فاقد مدارک معلولیت",
    DisabilityType.UNKNOWN: "نامشخص",
}
SEVERITIES: dict[Severity, str] = {
    Severity.MILD: "خفیف",
    Severity.MODERATE: "متوسط",
    Severity.SEVERE: "شدید",
    Severity.VERY_SEVERE: "خیلی شدید",
    Severity.UNKNOWN: "نامشخص",
}
COVERAGES: dict[Coverage, str] = {
    Coverage.APPLICANT: "متقاضی",
    Coverage.REFERRED: "ارجاع‌شده",
    Coverage.REFUSED: "ردشده",
    Coverage.COVERED: "تحت پوشش",
    Coverage.DISCHARGED: "ترخیص‌شده",
    Coverage.TRANSFERRED: "منتقل‌شده",
    Coverage.RECOVERED: "بهبودیافته",
    Coverage.DECEASED: "فوت‌شده",
    Coverage.CLOSED: "مختومه",
}
PENSIONS: dict[PensionState, str] = {
    PensionState.NONE: "بدون مستمری",
    PensionState.ON_PENSION: "مستمری‌بگیر",
    PensionState.SUSPENDED: "مستمری تعلیق‌شده",
    PensionState.CUT: "مستمری قطع‌شده",
}
DRAWN: dict[PensionState, str] = {
    PensionState.ON_PENSION: "برقرار",
    PensionState.SUSPENDED: "تعلیق‌شده",
    PensionState.CUT: "قطع‌شده",
}
"""States of an allowance."""
QUEUES: dict[QueueState, str] = {
    QueueState.WAITING: "در نوبت",
    QueueState.CALLED: "فراخوانده",
    QueueState.HELD: "نگه‌داشته",
    QueueState.ADMITTED: "پذیرفته",
    QueueState.WITHDREW: "انصراف",
    QueueState.REMOVED: "خارج‌شده",
}
SERVICES: dict[str, str] = {PENSION: "مستمری"}
"""Names of services with a queue; an unknown one is printed by its code."""


def digits(text: str) -> str:
    """Persian digits, except inside pieces with Latin letters; numbers joined by a dash keep their order."""
    out, at = "", 0
    for stretch in latin_stretches(text) if _LATIN.search(text) else ():
        if stretch.kind is not Latin.NUMBER:
            out += persian_digits(text[at : stretch.start]) + text[stretch.start : stretch.end]
            at = stretch.end
    return _DASHED_NUMBER.sub(lambda match: code(match.group()), out + persian_digits(text[at:]))


def or_nothing(text: str | None) -> str:
    """The text as printed, or the dash that says it is not known."""
    return digits(text) if text else NOTHING


def day(value: date | None) -> str:
    """A date like ``۱۴۰۴/۰۷/۰۳``, or the dash."""
    return persian_digits(format_date(value)) if value is not None else NOTHING


def year(value: date | None) -> str:
    """The Jalali year alone, or the dash."""
    return day(value)[:4] if value is not None else NOTHING


def amount(value: Rial) -> str:
    """Rial in groups of three, without the unit, such as «۱۳٬۹۱۲٬۰۸۰»."""
    return grouped(value.amount, persian=True)


def in_toman(value: Rial) -> str:
    """The amount in toman with the unit; rial that make no toman are told beside it."""
    whole, rest = value.toman
    told = f"{grouped(whole, persian=True)} تومان"
    return f"{told} و {grouped(rest, persian=True)} ریال" if rest else told


def hundredths(number: int, places: int = 0) -> str:
    """Whole hundredths as a number with at least so many places, such as «۱۹٫۵»."""
    whole, rest = divmod(abs(number), 100)
    part = f"{rest:02d}"
    while len(part) > places and part.endswith("0"):
        part = part[:-1]
    sign = "منفی " if number < 0 else ""
    return sign + persian_digits(f"{whole:,}".replace(",", "٬") + (f"٫{part}" if part else ""))


def count(number: int | None, unit: str = "") -> str:
    """A number with its unit, such as «۳ نفر», or the dash."""
    return f"{persian_digits(str(number))} {unit}".strip() if number is not None else NOTHING


def birth(value: date | None, on: date) -> str:
    """Birth date with the age in years on a day, or the dash."""
    if value is None:
        return NOTHING
    return f"{day(value)} ({count(age_years(value, on), 'سال')})"


def listed(*parts: str) -> str:
    """The known parts with commas between them, or the dash."""
    return "، ".join(part for part in parts if part and part != NOTHING) or NOTHING


def identifier_name(foreign: bool) -> str:
    """What the identifier of a person is called on paper."""
    return "شناسهٔ اتباع" if foreign else "کد ملی"


def disability(kind: DisabilityType | None, severity: Severity | None) -> str:
    """Type and severity as one phrase; empty for none."""
    if kind is None:
        return ""
    known = severity is not None and severity is not Severity.UNKNOWN
    return listed(DISABILITIES[kind], SEVERITIES[severity] if known and severity else "")
