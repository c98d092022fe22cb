# SPDX-License-Identifier: Apache-2.0
"""What an office sets for itself: letterhead, who signs, its own lists, rules by date (design law 10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits, persian_digits, unify, unify_lines

LONGEST_LINE = 120
"""Characters of an address or a name in the office's own facts."""


class Post(StrEnum):
    """Who signs papers."""

    HEAD = "head"
    SOCIAL_DEPUTY = "social_deputy"
    REHABILITATION_DEPUTY = "rehabilitation_deputy"
    ADMISSION = "admission"
    SOCIAL_WORKER = "social_worker"
    PENSION_EXPERT = "pension_expert"
    ACCOUNTANT = "accountant"
    COMPTROLLER = "comptroller"
    GOVERNORATE = "governorate"
    STOREKEEPER = "storekeeper"
    REHABILITATION_EXPERT = "rehabilitation_expert"
    PROPERTY_CUSTODIAN = "property_custodian"


class Catalogue(StrEnum):
    """Lists that an office words for itself."""

    EXIT_REASON = "exit_reason"
    REFUSAL_REASON = "refusal_reason"
    SERVICE = "service"
    OTHER_BODY = "other_body"
    OTHER_OFFICE = "other_office"
    RECEPTION_CONDITION = "reception_condition"
    SOCIAL_CATEGORY = "social_category"


class DatedRule(StrEnum):
    """Whole numbers in force from a day on; `BOUNDS` tells the unit of each."""

    VISIT_MONTHS = "visit_months"
    CENTRE_CAPACITY = "centre_capacity"
    FILES_PER_WORKER = "files_per_worker"
    INQUIRY_MONTHS = "inquiry_months"
    CARE_ENDS_AT_AGE = "care_ends_at_age"
    APPLICANT_DAYS = "applicant_days"
    REFERRAL_DAYS = "referral_days"
    SUSPENSION_DAYS = "suspension_days"
    REQUEST_DAYS = "request_days"
    TRANSFER_DAYS = "transfer_days"
    INQUIRY_DAYS = "inquiry_days"
    VISIT_DAYS = "visit_days"
    TASK_DAYS = "task_days"
    PENSION_DECILE = "pension_decile"
    LIVING_DECILE = "living_decile"
    TWINS_DECILE = "twins_decile"
    TRIPLETS_DECILE = "triplets_decile"
    MULTIPLES_AGE = "multiples_age"
    UNVISITED_MONTHS = "unvisited_months"
    UNREACHABLE_TRIES = "unreachable_tries"
    UNREACHABLE_DAYS = "unreachable_days"
    ALLOCATION_DAYS = "allocation_days"
    LOAN_RETURN_DAYS = "loan_return_days"
    LOAN_SOON_DAYS = "loan_soon_days"


WAITING_RULES: dict[DatedRule, int] = {
    DatedRule.APPLICANT_DAYS: 90,
    DatedRule.REFERRAL_DAYS: 180,
    DatedRule.SUSPENSION_DAYS: 180,
    DatedRule.REQUEST_DAYS: 90,
    DatedRule.TRANSFER_DAYS: 30,
    DatedRule.INQUIRY_DAYS: 60,
    DatedRule.VISIT_DAYS: 30,
    DatedRule.TASK_DAYS: 30,
}
"""Days after which what waits has waited too long; no source was found for any, so each is a proposal."""

BOUNDS: dict[DatedRule, tuple[int, int]] = {
    DatedRule.VISIT_MONTHS: (1, 60),
    DatedRule.CENTRE_CAPACITY: (1, 100_000),
    DatedRule.FILES_PER_WORKER: (1, 10_000),
    DatedRule.INQUIRY_MONTHS: (1, 60),
    DatedRule.CARE_ENDS_AT_AGE: (1, 30),
    **dict.fromkeys(WAITING_RULES, (1, 3_650)),
    DatedRule.PENSION_DECILE: (1, 10),
    DatedRule.LIVING_DECILE: (1, 10),
    DatedRule.TWINS_DECILE: (1, 10),
    DatedRule.TRIPLETS_DECILE: (1, 10),
    DatedRule.MULTIPLES_AGE: (1, 30),
    DatedRule.UNVISITED_MONTHS: (1, 120),
    DatedRule.UNREACHABLE_TRIES: (1, 50),
    DatedRule.UNREACHABLE_DAYS: (1, 3_650),
    DatedRule.ALLOCATION_DAYS: (1, 365),
    DatedRule.LOAN_RETURN_DAYS: (1, 365),
    DatedRule.LOAN_SOON_DAYS: (1, 365),
}
"""The least and the greatest value of each rule: months, files, files, months, years, days of waiting; of
payments the highest decile, years and months; of calls in vain their number and days; days of a promise, of
bringing back a loan that is not needed, and before its end on which it is told."""

FIRST_DAY = date(2017, 3, 21)
"""1396/01/01: shipped values hold from here on, for files older than the program."""


@dataclass(frozen=True)
class RuleValue:
    """A rule's value from a day on; `proposed` until the office has confirmed it. `id` 0: shipped with us."""

    name: DatedRule
    since: date
    value: int
    source: str
    proposed: bool
    id: int = 0
    version: int = 0
    mistake: Mistake | None = None
    """Of a value that was taken back: it counts on no day."""


SHIPPED_RULES: tuple[RuleValue, ...] = (
    RuleValue(DatedRule.VISIT_MONTHS, FIRST_DAY, 6, "قرارداد مراکز مثبت زندگی: هر شش ماه", proposed=False),
    RuleValue(DatedRule.CENTRE_CAPACITY, FIRST_DAY, 450, "۱۴۰۰: یک مددکار برای ۱۵۰ پرونده", proposed=False),
    RuleValue(
        DatedRule.CENTRE_CAPACITY, date(2025, 3, 21), 600, "۱۴۰۴: یک مددکار برای ۲۰۰ پرونده", proposed=False
    ),
    RuleValue(DatedRule.FILES_PER_WORKER, FIRST_DAY, 150, "۱۴۰۰: ۴۵۰ پرونده با سه مددکار", proposed=False),
    RuleValue(
        DatedRule.FILES_PER_WORKER, date(2025, 3, 21), 200, "۱۴۰۴: ۶۰۰ پرونده با سه مددکار", proposed=False
    ),
    RuleValue(DatedRule.INQUIRY_MONTHS, FIRST_DAY, 6, "", proposed=True),
    RuleValue(DatedRule.CARE_ENDS_AT_AGE, FIRST_DAY, 18, "", proposed=True),
    *(RuleValue(name, FIRST_DAY, days, "", proposed=True) for name, days in WAITING_RULES.items()),
    RuleValue(DatedRule.PENSION_DECILE, FIRST_DAY, 5, "", proposed=True),
    RuleValue(DatedRule.LIVING_DECILE, FIRST_DAY, 7, "مصوبهٔ ۱۴۰۴: دهک‌های یک تا هفت", proposed=False),
    RuleValue(DatedRule.TWINS_DECILE, FIRST_DAY, 5, "۱۴۰۴: دوقلوها در دهک‌های یک تا پنج", proposed=False),
    RuleValue(
        DatedRule.TRIPLETS_DECILE, FIRST_DAY, 7, "۱۴۰۴: سه‌قلو و بیشتر در دهک‌های یک تا هفت", proposed=False
    ),
    RuleValue(DatedRule.MULTIPLES_AGE, FIRST_DAY, 7, "تا پایان شش سالگی", proposed=False),
    RuleValue(DatedRule.UNVISITED_MONTHS, FIRST_DAY, 12, "", proposed=True),
    RuleValue(DatedRule.UNREACHABLE_TRIES, FIRST_DAY, 3, "", proposed=True),
    RuleValue(DatedRule.UNREACHABLE_DAYS, FIRST_DAY, 30, "", proposed=True),
    RuleValue(DatedRule.ALLOCATION_DAYS, FIRST_DAY, 14, "", proposed=True),
    RuleValue(DatedRule.LOAN_RETURN_DAYS, FIRST_DAY, 15, "", proposed=True),
    RuleValue(DatedRule.LOAN_SOON_DAYS, FIRST_DAY, 30, "", proposed=True),
)
"""What holds until the office says otherwise (domain notes 1.4); where no source was found, a proposal."""


def in_force(values: Sequence[RuleValue], name: DatedRule, on: date) -> RuleValue:
    """The value of a rule on a day: the last one that began by then; an office's own beats a shipped one.

    A day before every value, as the clock of a PC tells that has lost its time, has the first one. Raises
    RuleError ``no_rule`` where there is none at all.
    """
    standing = [value for value in values if value.name is name and not value.mistake]
    if not standing:
        raise RuleError("no_rule", rule=name, date=on.isoformat())
    day = max(on, min(value.since for value in standing))
    return max((value for value in standing if value.since <= day), key=lambda value: (value.since, value.id))


def check_latest(values: Sequence[RuleValue], value: RuleValue) -> None:
    """Only the last value of a rule is taken back: RuleError ``rule_not_latest`` (date of the last one)."""
    last = max(one.since for one in values if one.name is value.name and one.id and not one.mistake)
    if value.since < last:
        raise RuleError("rule_not_latest", rule=value.name, date=last.isoformat())


def check_rule(name: DatedRule, value: int) -> None:
    """Refuse a value that cannot be meant: RuleError ``rule_out_of_range`` (least, most)."""
    least, most = BOUNDS[name]
    if not least <= value <= most:
        raise RuleError("rule_out_of_range", rule=name, least=least, most=most)


@dataclass(frozen=True)
class Letterhead:
    """What stands on papers of the office beside its name; every field may be empty."""

    address: str = ""
    phone: str = ""
    fax: str = ""
    postal_code: str = ""
    note: str = ""
    """A line at the foot of letters, such as opening hours."""


def read_letterhead(typed: Letterhead) -> Letterhead:
    """The letterhead as kept. RuleError ``bad_fields`` names every field that is too long or no number."""
    kept = Letterhead(
        unify_lines(typed.address),
        latin_digits(unify(typed.phone)),
        latin_digits(unify(typed.fax)),
        latin_digits(unify(typed.postal_code)),
        unify(typed.note),
    )
    wrong: list[tuple[str, str]] = [
        (name, "too_long")
        for name in ("address", "phone", "fax", "note")
        if len(getattr(kept, name)) > LONGEST_LINE
    ]
    code = kept.postal_code.replace("-", "")
    if code and not (code.isascii() and code.isdecimal() and len(code) == 10):
        wrong.append(("postal_code", "bad_postal_code"))
    if wrong:
        raise RuleError(
            "bad_fields",
            fields=[name for name, _ in wrong],
            codes=[fault for _, fault in wrong],
            reasons=["length" for _ in wrong],
        )
    return Letterhead(kept.address, kept.phone, kept.fax, code, kept.note)


def contact_line(head: Letterhead) -> str:
    """The letterhead's ways to reach the office, in one line as papers print it."""
    numbers = (("تلفن", head.phone), ("دورنگار", head.fax), ("کد پستی", head.postal_code))
    told = [f"{name} {persian_digits(value)}" for name, value in numbers if value]
    return " · ".join(part for part in (persian_digits(head.address), *told, head.note) if part)


@dataclass(frozen=True)
class Signatory:
    """Somebody who signs for a post from a day on, until another day or to this one."""

    id: int
    version: int
    post: Post
    name: str
    since: date
    until: date | None = None


def signing(signatories: Sequence[Signatory], post: Post, on: date) -> str:
    """The name of whoever holds the post on a day; empty where nobody is named, and the box stays blank."""
    holding = [
        one
        for one in signatories
        if one.post is post and one.since <= on and (one.until is None or on <= one.until)
    ]
    return max(holding, key=lambda one: one.since).name if holding else ""


@dataclass(frozen=True)
class CatalogueItem:
    """One entry of an office's list; retired ones stay where they were used. `id` 0: shipped with us."""

    catalogue: Catalogue
    name: str
    retired: bool = False
    id: int = 0
    version: int = 0


REASON_LISTS: dict[Coverage, Catalogue] = {
    Coverage.REFUSED: Catalogue.REFUSAL_REASON,
    Coverage.DISCHARGED: Catalogue.EXIT_REASON,
    Coverage.TRANSFERRED: Catalogue.EXIT_REASON,
    Coverage.RECOVERED: Catalogue.EXIT_REASON,
    Coverage.DECEASED: Catalogue.EXIT_REASON,
    Coverage.CLOSED: Catalogue.EXIT_REASON,
}
"""The list that words the reason of a change of coverage; other words may be typed (domain notes 2.8)."""

REASON_WORDS: dict[Coverage, str] = {
    Coverage.DISCHARGED: "توانمند",
    Coverage.TRANSFERRED: "انتقال",
    Coverage.RECOVERED: "معلولیت",
    Coverage.DECEASED: "فوت",
}
"""A word by which the usual reasons of a change are known: those that have it are offered first."""

SHIPPED_ITEMS: dict[Catalogue, tuple[str, ...]] = {
    Catalogue.EXIT_REASON: (
        "فوت",
        "انتقال به شهرستان دیگر",
        "توانمندشدن",
        "رفع نیاز",
        "ازدواج",
        "رفع معلولیت در پایش",
        "مراجعه‌نکردن",
        "تحت پوشش نهاد دیگر",
    ),
    Catalogue.REFUSAL_REASON: (
        "تحت پوشش نهاد دیگر است",
        "ساکن این شهرستان نیست",
        "نیازمندی تأیید نشد",
        "معلولیت تأیید نشد",
        "مدارک ناقص ماند",
    ),
    Catalogue.SERVICE: (
        "مستمری",
        "ویلچر",
        "سمعک",
        "عصا",
        "لوازم بهداشتی",
        "جهیزیه",
        "ودیعه مسکن",
        "کمک‌هزینه درمان",
        "کمک‌هزینه تحصیلی",
        "مشاوره",
    ),
    Catalogue.OTHER_BODY: (
        "کمیته امداد",
        "تأمین اجتماعی",
        "هلال احمر",
        "بنیاد شهید",
        "فرمانداری",
        "شهرداری",
        "ستاد اجرایی فرمان امام",
    ),
    Catalogue.OTHER_OFFICE: (),
    Catalogue.RECEPTION_CONDITION: (),
    Catalogue.SOCIAL_CATEGORY: (
        "زن سرپرست خانوار",
        "زن بدسرپرست",
        "زن یا دختر خودسرپرست",
        "زنان و دختران در معرض آسیب",
        "مرد از کار افتاده",
        "فرزندان بی‌سرپرست",
        "فرزندان بدسرپرست",
        "فرزند امدادبگیر",
        "فرزند ترخیصی شبه‌خانواده",
        "چندقلوها",
        "کودکان کار",
        "بهبودیافته",
        "بازماندگان از تحصیل",
        "خانواده نیازمند",
    ),
}
"""Entries that every office starts with (domain notes 2.6, 2.7, 2.8, 1.5)."""
