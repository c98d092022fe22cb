# SPDX-License-Identifier: Apache-2.0
"""Words of queues on paper: criteria with their evidence, what parts two neighbours, what moved a place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.documents.wording import SEVERITIES, count, day, digits, hundredths
from welfare_desk.documents.wording_household import HOUSINGS
from welfare_desk.domain.casework.codes import Housing, Severity
from welfare_desk.domain.text import persian_digits
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.entries import PENSION, QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.history import Cause, EarlierMoves, Movement
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.minutes_paper import PassedOverLine
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, Step
from welfare_desk.domain.waiting.why import Separation

CRITERIA: dict[CriterionKind, str] = {
    CriterionKind.SEVERITY: "شدت معلولیت",
    CriterionKind.DECILE: "دهک درآمدی",
    CriterionKind.OTHER_DISABLED: "معلول دیگر در خانوار",
    CriterionKind.WOMAN_HEAD: "زن سرپرست خانوار",
    CriterionKind.MONTHS_WAITED: "ماه‌های انتظار",
    CriterionKind.HOUSING: "مسکن",
    CriterionKind.HOUSEHOLD_SIZE: "بُعد خانوار",
    CriterionKind.DOCUMENTS: "مدارک",
    CriterionKind.VISITED: "بازدید منزل",
}
_EVIDENCE: dict[CriterionKind, str] = {
    CriterionKind.SEVERITY: "رأی کمیسیون",
    CriterionKind.DECILE: "استعلام",
    CriterionKind.OTHER_DISABLED: "پروندهٔ خانوار",
    CriterionKind.WOMAN_HEAD: "پروندهٔ خانوار",
    CriterionKind.MONTHS_WAITED: "ثبت نوبت",
    CriterionKind.HOUSING: "پروندهٔ خانوار",
    CriterionKind.HOUSEHOLD_SIZE: "پروندهٔ خانوار",
    CriterionKind.DOCUMENTS: "مدارک پرونده",
    CriterionKind.VISITED: "بازدید منزل",
}
DOCUMENTS: dict[str, str] = {
    Documents.UNCHECKED: "بررسی‌نشده",
    Documents.COMPLETE: "کامل",
    Documents.INCOMPLETE: "ناقص",
}
_YES_NO = {"yes": "بله", "no": "خیر"}
REASONS: dict[Skipped, str] = {
    Skipped.DIED: "فوت شده است",
    Skipped.NOT_COVERED: "تحت پوشش نیست",
    Skipped.HOUSEHOLD_HAS_PENSION: "خانوار از پیش مستمری می‌گیرد",
    Skipped.HOUSEHOLD_ENTRY_AHEAD: "عضو دیگری از همین خانوار پذیرفته شد",
    Skipped.ALREADY_DRAWN: "از پیش این کمک‌هزینه را می‌گیرد",
    Skipped.NOT_ELIGIBLE: "پرونده شرط این کمک‌هزینه را نشان نمی‌دهد",
    Skipped.NOT_IN_CONDITIONS: "شرط نامهٔ سهمیه را ندارد",
    Skipped.HELD: "نگه‌داشته",
    Skipped.UNREACHABLE: "در تماس‌ها پاسخ نداد؛ نوبت محفوظ است",
    Skipped.DOCUMENTS_INCOMPLETE: "مدارک کامل نیست",
    Skipped.NO_HOME_VISIT: "گزارش بازدید منزل ندارد",
}
CAUSES: dict[Cause, str] = {
    Cause.JOINED: "ثبت‌های تازه",
    Cause.RETURNED: "بازگشت به نوبت",
    Cause.ADMITTED: "پذیرش از سهمیه",
    Cause.LEFT: "خروج از نوبت",
    Cause.TIME: "گذشت زمان",
    Cause.LAPSED: "پایان اعتبار رأی کمیسیون",
    Cause.FACTS: "ثبت یا اصلاح اطلاعات",
    Cause.POLICY: "تغییر آیین‌نامهٔ نوبت",
}


def who(service: str, number: int) -> str:
    """So many of those who wait: files for a pension, of which a home may have two; persons for others."""
    return f"{grouped_count(number)} {'پرونده' if service == PENSION else 'نفر'}"


def grouped_count(number: int) -> str:
    """A number in groups of three."""
    return persian_digits(f"{number:,}".replace(",", "٬"))


def score_places(scores: Sequence[int | None]) -> int:
    """Places after the sign that a column of hundredths needs, so that units stand under units."""
    known = [score for score in scores if score is not None]
    return max((2 if score % 10 else 1 if score % 100 else 0 for score in known), default=0)


def service_title(name: str, service: str) -> str:
    """A service under a title; the pension is told as the monthly one."""
    return "مستمری ماهانه" if service == PENSION else digits(name)


def policy_name(order: Order, version: int, since: date | None) -> str:
    """The policy as sentences name it."""
    if not version:
        return "ترتیب تاریخ ثبت"
    dated = f" (از {day(since)})" if since is not None else ""
    by = "، ترتیب تاریخ ثبت" if order is Order.DATE else ""
    return f"آیین‌نامهٔ نوبت شمارهٔ {count(version)}{dated}{by}"


def standing(state: QueueState, held_until: date | None) -> str:
    """What is said of an entry that does not simply wait; empty for one that does."""
    if state is QueueState.HELD:
        return f"نگه‌داشته تا {day(held_until)}" if held_until is not None else "نگه‌داشته"
    return "فراخوانده" if state is QueueState.CALLED else ""


def criterion_value(kind: CriterionKind, code: str) -> str:
    """A code or number of a criterion in words; empty for none."""
    if not code:
        return ""
    if kind is CriterionKind.SEVERITY:
        return SEVERITIES[Severity(code)]
    if kind is CriterionKind.HOUSING:
        return HOUSINGS[Housing(code)]
    if kind is CriterionKind.DOCUMENTS:
        return DOCUMENTS.get(code, code)
    return _YES_NO.get(code, persian_digits(code))


def criterion_told(part: Part) -> str:
    """A criterion with what this client has of it: «شدت معلولیت: شدید», «۳۹ ماه انتظار»."""
    value = criterion_value(part.criterion, part.evidence)
    if part.criterion is CriterionKind.MONTHS_WAITED and value:
        return f"{value} ماه انتظار"
    if part.criterion is CriterionKind.WOMAN_HEAD and part.evidence == "yes":
        return CRITERIA[part.criterion]
    return f"{CRITERIA[part.criterion]}: {value or 'ثبت نشده است'}"


def evidence_told(part: Part) -> str:
    """On what the points stand, with its date; a No has none, for nothing began on it."""
    if part.run_out is not None:
        members, until = part.run_out.members, day(part.run_out.until)
        lost = f"رأی {count(members, 'عضو')} تا {until} (اعتبار ندارد)"
        return (
            lost if part.evidence == "0" else f"{_EVIDENCE[part.criterion]} {day(part.evidence_on)}؛ {lost}"
        )
    if not part.evidence:
        return "—"
    dated = part.evidence_on is not None and part.evidence != "no"
    on = f" {day(part.evidence_on)}" if dated else ""
    return f"{_EVIDENCE[part.criterion]}{on}{' (اعتبار ندارد)' if part.lapsed else ''}"


def why_ahead(parted: Separation, scored: bool) -> str:
    """Why the one before stands before the client."""
    return _parted(parted, scored, "", "دارد", "شده است")


def why_behind(parted: Separation, scored: bool) -> str:
    """Why the client stands before the one behind."""
    return _parted(parted, scored, "شما ", "دارید", "شده‌اید")


def _parted(parted: Separation, scored: bool, you: str, has: str, was: str) -> str:
    even = "در امتیاز برابر، " if scored else ""
    if parted.step is Step.SCORE:
        told = f"{you}{hundredths(parted.points)} امتیاز بیشتر {has}"
        if parted.criterion is not None and parted.criterion_points > 0:
            most = hundredths(parted.criterion_points)
            told += f"، بیش از همه از «{CRITERIA[parted.criterion]}» ({most} امتیاز)"
        return told
    if parted.step is Step.JOINED_ON:
        return f"{even}{you}{grouped_count(parted.days)} روز زودتر ثبت {was}"
    if parted.step is Step.SEVERITY:
        return f"{even}{you}شدت معلولیت بیشتری {has}"
    if parted.step is Step.DECILE:
        return f"{even}{you}دهک پایین‌تری {has}"
    return f"{even or 'در تاریخ برابر، '}{you}شمارهٔ نوبت کوچک‌تری {has}"


def would_change(change: WouldChange, rank: int) -> str:
    """What a changed fact does to the place, as a sentence without its full stop."""
    to = f"ردیف {grouped_count(change.rank)}"
    follows = f"در همین {to} می‌مانید" if change.rank == rank else f"به {to} می‌رسید"
    if change.rank > rank:
        follows = f"به {to} می‌روید"
    kind, value = change.criterion, criterion_value(change.criterion, change.to)
    on = day(change.on)
    if kind is CriterionKind.SEVERITY and not change.to:
        return f"اگر اعتبار رأی کمیسیون تمدید نشود، از {on} {follows}؛ پیش از آن برای تمدید مراجعه کنید"
    facts = {
        CriterionKind.SEVERITY: f"اگر کمیسیون شدت «{value}» را تأیید کند",
        CriterionKind.DECILE: f"با دهک {value}",
        CriterionKind.OTHER_DISABLED: f"با {value} معلول دیگر در خانوار",
        CriterionKind.WOMAN_HEAD: "اگر سرپرست خانوار زن باشد",
        CriterionKind.MONTHS_WAITED: f"تنها با گذشت زمان تا {on}",
        CriterionKind.HOUSING: f"با مسکن «{value}»",
        CriterionKind.HOUSEHOLD_SIZE: f"با خانوار {value} نفره",
        CriterionKind.DOCUMENTS: "با کامل شدن مدارک",
        CriterionKind.VISITED: "با بازدید منزل",
    }
    return f"{facts[kind]} {follows}"


def movement_told(move: Movement, most: int | None = None) -> str:
    """How a place moved, and what moved it; so many causes at `most`, those that moved it farthest."""
    began, now = grouped_count(move.from_rank), grouped_count(move.to_rank)
    if not move.places:
        return f"از {day(move.from_day)} تا {day(move.to_day)} در ردیف {now} مانده‌اید."
    causes = "؛ ".join(
        f"{CAUSES[cause]}: {grouped_count(abs(places))} جا {'جلوتر' if places < 0 else 'عقب‌تر'}"
        for cause, places in _weightiest(move.places, most)
    )
    if most is not None and most < len(move.places):
        causes = f"بیش از همه {causes}"
    if move.from_rank == move.to_rank:
        return f"از {day(move.from_day)} تا {day(move.to_day)} در ردیف {now}: {causes}."
    return f"از ردیف {began} در {day(move.from_day)} به ردیف {now} در {day(move.to_day)}: {causes}."


def earlier_told(earlier: EarlierMoves, policies: int) -> str:
    """How many moves there were before, since when, and so many of the policies that caused some of them."""
    began = f"از ردیف {grouped_count(earlier.from_rank)} در {day(earlier.from_day)}"
    told = f"پیش از آن {count(earlier.moves, 'جابه‌جایی')}، {began}"
    named = earlier.policies[:policies]
    if named:
        ways = "؛ ".join(
            f"در {day(move.day)} از {grouped_count(move.from_rank)} به {grouped_count(move.to_rank)}"
            for move in named
        )
        told += f"؛ با آیین‌نامهٔ تازه: {ways}"
    left = len(earlier.policies) - len(named)
    if left:
        told += f" و {count(left, 'آیین‌نامهٔ')} پیش‌تر" if named else f"؛ {count(left, 'بار')} با آیین‌نامهٔ تازه"
    return f"{told}."


def _weightiest(places: Sequence[tuple[Cause, int]], most: int | None) -> Sequence[tuple[Cause, int]]:
    if most is None or len(places) <= most:
        return places
    return sorted(places, key=lambda each: -abs(each[1]))[:most]


def ranks_told(move: Movement) -> str:
    """How a place moved, without its causes."""
    began, now = grouped_count(move.from_rank), grouped_count(move.to_rank)
    if move.from_rank == move.to_rank:
        return f"در {day(move.from_day)} و در {day(move.to_day)} ردیف {now}."
    return f"از ردیف {began} در {day(move.from_day)} به ردیف {now} در {day(move.to_day)}."


def passed_over_told(line: PassedOverLine) -> str:
    """The reason with its date and the office's words."""
    told = REASONS[line.reason]
    if line.until is not None:
        told += f" تا {day(line.until)}"
    note = " ".join(line.note.split())
    return f"{told} ({digits(note)})" if note else told
