# SPDX-License-Identifier: Apache-2.0
"""Figures and checks of a month as its papers say them; what nobody knows is «نامشخص», never a 0."""

from __future__ import annotations

from collections.abc import Mapping

from welfare_desk.documents.wording import count, day, hundredths
from welfare_desk.domain.calendar import MONTHS, JalaliMonth
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.monthly.book import StatisticalBook, ToldCheck, handed_out
from welfare_desk.domain.summary.monthly.figures import Table, Unit
from welfare_desk.sentences.month_checks import CHECKS, check_in_words
from welfare_desk.sentences.month_words import UNKNOWN_WORD, unit_title

UNKNOWN = UNKNOWN_WORD.fa
TOTAL = "جمع"
DRAFT = "پیش‌نویس"
ROUNDED = "درصدها تا دو رقم پس از ممیز گرد شده است؛ جمع آنها ممکن است چند صدم کمتر یا بیشتر از ۱۰۰ باشد."
"""The one rule of every share on paper: half up, away from zero, to hundredths of a per cent."""
TOLD_BEFORE, CORRECTED = "پیش‌تر گفته‌شده", "تصحیح‌شده"
"""Both figures of a correction: as closed or as the last report that corrected it told it, and now."""
SUMS = "ماه‌های بستهٔ دوره‌های چندماهه با آنچه پس از بستن دانسته شد جمع شده است."
NOT_ZERO = "«نامشخص» صفر نیست: ثبت نشده است."

IDENTITIES: Mapping[str, str] = {
    "covered_by_domain": "تحت پوشش = جمع حوزه‌ها",
    "covered_by_standing": "تحت پوشش = مستمری‌بگیر + معلق + در صف + غیرمستمر بیرون از صف",
    "covered_by_age": "تحت پوشش = جمع گروه‌های سنی + نامشخص",
    "covered_by_neighbourhood": "تحت پوشش = جمع محله‌ها + نامشخص",
    "covered_by_sex": "تحت پوشش = زن + مرد + نامشخص",
    "rehabilitation_by_type": "پرونده‌های توانبخشی = جمع گونه‌های معلولیت اصلی",
    "rehabilitation_by_severity": "پرونده‌های توانبخشی = جمع شدت‌ها + نامشخص",
    "drawing_by_standing": "مستمری‌های برقرار = پرونده‌های مستمری‌بگیر",
    "queue_within_non_recurring": "جاهای باز صف مستمری = پرونده‌های در صف",
    "coverage_movement": "گردش پوشش: آغاز ماه + ورود − خروج = پایان ماه",
    "pension_movement": "گردش مستمری: آغاز ماه + برقراری − قطع و تعلیق = پایان ماه",
    "queue_movement": "گردش صف مستمری: آغاز ماه + ورود − خروج = پایان ماه",
    "stock_movement": "گردش انبار، همهٔ کالاها: آغاز + ورود − خروج = پایان",
    "pension_by_size": "خالص مستمری = جمع بُعدهای خانوار (ریال)",
    "payments_net": "لیست‌های تصویب‌شده: مبلغ + معوقه − کسور = خالص (ریال)",
    "commission_votes": "رأی‌های کمیسیون از حاضران بیشتر نیست",
    "drawn_uncovered": "مستمری یا کمک‌هزینهٔ برقرار بی پوشش پرونده = هیچ",
}
"""Identities of the cover, without their sides."""


def identity(check: ToldCheck) -> str:
    """What an identity says, without its sides."""
    return IDENTITIES.get(check.code) or CHECKS[check.code].fa.partition(":")[0]


def figure(value: int | None) -> str:
    """A figure in groups of three, or «نامشخص»."""
    return UNKNOWN if value is None else grouped(value, persian=True)


def percent(part: int | None, whole: int | None) -> str:
    """The part of the whole in per cent with two places, as the statement tells it; the dash of no whole."""
    if part is None or whole is None:
        return UNKNOWN
    return "—" if not whole else share((20_000 * part + whole) // (2 * whole))


def share(hundredth: int | None) -> str:
    """A share told in hundredths of a per cent, with the same two places."""
    return UNKNOWN if hundredth is None else hundredths(hundredth, 2)


def unit(of: Unit) -> str:
    """What a figure counts, such as «پرونده»."""
    return unit_title(of, "fa")


def verdict(check: ToldCheck) -> str:
    """The last cell of an identity's row; of a side that nobody knows nothing is said."""
    if check.unasked:
        return UNKNOWN
    if check.code == "commission_votes":
        return "درست" if check.ok else "نادرست"
    return "برابر" if check.ok else "نابرابر"


def warning(check: ToldCheck) -> str:
    """A warning as a sentence."""
    told: dict[str, object] = {"left": check.left, "right": check.right, "count": check.count, **check.facts}
    if "last" in told:
        told["last"] = JalaliMonth.parse(str(told["last"])).title()
    return check_in_words(check.code, told, "fa", ok=check.ok)


def period(facts: StatisticalBook) -> str:
    """The days of the month, the version, the day of closing."""
    days = f"{day(facts.month.first())} تا {day(facts.figures.until)}"
    if facts.draft:
        return f"{days} · {DRAFT}: ماه بسته نشده است و رقم‌ها تغییر می‌کند"
    return f"{days} · نگارش {count(facts.version)} · ماه بسته شده در {day(facts.closed_on)}"


def headlines(facts: StatisticalBook) -> tuple[tuple[str, str, str, str], ...]:
    """The four figures of the month: name, value, unit, how it moved."""
    month = facts.figures
    eve = MONTHS[facts.month.plus(-1).month - 1]
    closed = facts.closed_before or month.before
    last = [
        eve if was == began else f"{eve} پس از تصحیح"
        for was, began in ((closed.covered, month.before.covered), (closed.queued, month.before.queued))
    ]
    came, went = month.total("pension_in", "files"), month.total("pension_out", "files")
    handed, lent = handed_out(month)
    return (
        (
            "تحت پوشش",
            figure(month.after.covered),
            unit(Unit.FILE),
            _change(month.before.covered, month.after.covered, last[0]),
        ),
        (
            "مستمری‌بگیر",
            figure(month.after.on_pension),
            unit(Unit.FILE),
            f"{figure(came)} برقراری و {figure(went)} قطع یا تعلیق",
        ),
        (
            "در صف مستمری",
            figure(month.after.queued),
            unit(Unit.FILE),
            _change(month.before.queued, month.after.queued, last[1]),
        ),
        ("تجهیزات تحویلی", figure(handed), unit(Unit.PIECE), f"{figure(lent)} امانی"),
    )


def _change(before: int | None, after: int | None, last: str) -> str:
    if before is None or after is None:
        return f"{last}: {figure(before)}"
    by = after - before
    if not by:
        return f"برابر با {last}"
    return f"{'افزایش' if by > 0 else 'کاهش'} {figure(abs(by))} نسبت به {last}"


def total_of(table: Table, measure: str) -> str:
    """The sum of a column, or «نامشخص» once a figure in it is unknown."""
    return figure(table.total(measure))
