# SPDX-License-Identifier: Apache-2.0
"""Reports that every office has from the first day: what heads and headquarters ask for (notes 6, 8)."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.summary.reports.definition import By, Definition, Group, Period, Span


@dataclass(frozen=True)
class Shipped:
    """One of the program's own reports with its name in both languages; `code` is never renamed."""

    code: str
    fa: str
    en: str
    definition: Definition


_COVERED = {"filter": {"coverages": ["covered"]}}
_PERSON = ("شماره پرونده", "کد ملی", "نام", "نام خانوادگی")

SHIPPED: tuple[Shipped, ...] = (
    Shipped(
        "waiting_by_years",
        "صف انتظار به تفکیک محله و سال ورود",
        "Waiting list by neighbourhood and year",
        Definition("waiting.list", groups=(Group("محله"), Group("ورود به صف", By.YEAR))),
    ),
    Shipped(
        "waiting_first",
        "صف مستمری به ترتیب نوبت",
        "Pension queue in its order",
        Definition(
            "waiting.list",
            columns=("نوبت", *_PERSON, "حوزه تخصصی", "محله", "ورود به صف", "امتیاز", "وضعیت", "مدارک"),
        ),
    ),
    Shipped(
        "covered_by_neighbourhood",
        "تحت پوشش به تفکیک محله و حوزه",
        "Covered by neighbourhood and field",
        Definition("casework.list", _COVERED, groups=(Group("محله"), Group("حوزه تخصصی"))),
    ),
    Shipped(
        "homes_by_size",
        "خانوارها به تفکیک بعد خانوار",
        "Households by number of members",
        Definition("casework.homes", groups=(Group("بعد خانوار"),), sums=("پرونده‌ها",)),
    ),
    Shipped(
        "rehabilitation_by_kind",
        "توانبخشی به تفکیک نوع و شدت معلولیت",
        "Rehabilitation by kind and severity",
        Definition(
            "casework.list",
            {"filter": {"coverages": ["covered"], "domains": ["rehabilitation"]}},
            groups=(Group("نوع معلولیت"), Group("شدت معلولیت")),
        ),
    ),
    Shipped(
        "incomplete_files",
        "پرونده‌های ناقص",
        "Files that lack something",
        Definition(
            "casework.list",
            {"filter": {"coverages": ["covered"], "incomplete": True}},
            columns=(*_PERSON, "تاریخ تولد", "محله", "تلفن همراه"),
        ),
    ),
    Shipped(
        "handed_by_item",
        "تحویل وسایل ماه گذشته به تفکیک کالا",
        "Handed out last month, by item",
        Definition(
            "equipment.handed",
            period=Period(Span.LAST_MONTH),
            groups=(Group("کالا"), Group("نوع تحویل")),
            sums=("تحویل‌شده",),
        ),
    ),
    Shipped(
        "handed_by_month",
        "تحویل وسایل سال جاری به تفکیک ماه",
        "Handed out this year, by month",
        Definition(
            "equipment.handed",
            period=Period(Span.THIS_YEAR),
            groups=(Group("تاریخ تحویل", By.MONTH), Group("کالا")),
            sums=("تحویل‌شده",),
        ),
    ),
    Shipped(
        "requests_by_state",
        "درخواست وسایل به تفکیک کالا و وضعیت",
        "Equipment requests by item and state",
        Definition(
            "equipment.requests", {"which": "all"}, groups=(Group("کالا"), Group("وضعیت")), sums=("تعداد",)
        ),
    ),
    Shipped(
        "loans_overdue",
        "امانت‌های گذشته از مهلت",
        "Loans that are overdue",
        Definition(
            "equipment.loans",
            {"which": "overdue"},
            columns=(
                "حواله", "شماره پرونده", "نام", "تلفن همراه", "کالا", "سریال", "مانده", "تاریخ تحویل",
                "مهلت برگشت",
            ),
            sums=("مانده",),
        ),
    ),
    Shipped(
        "store_balance",
        "موجودی انبار",
        "Stock of the store",
        Definition(
            "equipment.balance",
            columns=("کد کالا", "کالا", "یکا", "موجودی", "تخصیص‌یافته", "آزاد", "امانی", "حداقل موجودی"),
            sums=("موجودی", "تخصیص‌یافته", "آزاد", "امانی"),
        ),
    ),
    Shipped(
        "visits_due",
        "بازدیدهای سررسیده",
        "Visits that are due",
        Definition("casework.visits_due"),
    ),
    Shipped(
        "visits_done",
        "بازدیدهای ماه گذشته بر پایهٔ بازدیدکننده",
        "Visits of last month by visitor",
        Definition(
            "casework.visits",
            {"filter": {"states": ["done"]}},
            Period(Span.LAST_MONTH),
            groups=(Group("بازدیدکننده"), Group("نتیجه")),
        ),
    ),
    Shipped(
        "pension_list",
        "لیست مستمری ماه گذشته",
        "Pension list of last month",
        Definition(
            "pension.paid",
            {"kinds": ["pension"]},
            Period(Span.LAST_MONTH),
            columns=(
                "شماره پرونده", "نام", "کد ملی", "بعد خانوار", "مبلغ ماه (ریال)", "معوقه (ریال)",
                "کسور (ریال)", "خالص (ریال)", "شماره شبا",
            ),
            sums=("مبلغ ماه (ریال)", "معوقه (ریال)", "کسور (ریال)", "خالص (ریال)"),
        ),
    ),
    Shipped(
        "payments_by_month",
        "پرداخت‌های سال جاری به تفکیک ماه و گونه",
        "Payments of this year by month and kind",
        Definition(
            "pension.paid",
            period=Period(Span.THIS_YEAR),
            groups=(Group("ماه"), Group("گونه")),
            sums=("مبلغ ماه (ریال)", "معوقه (ریال)", "کسور (ریال)", "خالص (ریال)"),
        ),
    ),
    Shipped(
        "inquiries_unanswered",
        "استعلام‌های بی پاسخ",
        "Inquiries without an answer",
        Definition(
            "inquiries.list",
            {"which": "unanswered"},
            columns=("شماره پرونده", "نام", "دستگاه", "تاریخ فرستادن", "نامه"),
        ),
    ),
)  # fmt: skip

BY_CODE = {report.code: report for report in SHIPPED}
