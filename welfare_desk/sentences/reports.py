# SPDX-License-Identifier: Apache-2.0
"""What is said of reports: why one cannot be kept, found or printed."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "report_needs_name": S(
        "گزارش بی نام ذخیره نمی‌شود؛ نامی بنویسید که همکاران هم آن را بشناسند.",
        "A report is not kept without a name; write one that colleagues know as well.",
    ),
    "report_name_too_long": S(
        "نام گزارش از {most} نویسه بلندتر است؛ آن را کوتاه کنید.",
        "The name of the report is longer than {most} characters; shorten it.",
    ),
    "report_too_many_groups": S(
        "گزارش بیش از {most} مرحلهٔ گروه‌بندی دارد و خوانده نمی‌شود؛ یکی را بردارید.",
        "The report has more than {most} steps of grouping and cannot be read; take one away.",
    ),
    "report_column_twice": S(
        "ستون «{column}» دو بار آمده است؛ یکی را بردارید.",
        "The column “{column}” is named twice; take one away.",
    ),
    "report_no_such_column": S(
        "فهرست این گزارش ستون {reason} ندارد؛ ستونی از خود فهرست برگزینید.",
        "The list of this report has no column {reason}; choose one that it has.",
    ),
    "report_no_such_order": S(
        "گزارش با {reason} مرتب نمی‌شود؛ ترتیبی از خود فهرست برگزینید.",
        "The report cannot be ordered by {reason}; choose an order that its list has.",
    ),
    "report_days_reversed": S(
        "روز پایان دوره پیش از روز آغاز آن است؛ یکی از دو تاریخ را درست کنید.",
        "The last day of the period lies before its first; correct one of the two dates.",
    ),
    "report_exists": S(
        "گزارشی به نام «{name}» هست؛ نام دیگری بنویسید یا همان گزارش را تغییر دهید.",
        "There is a report named “{name}”; write another name, or change that one.",
    ),
    "report_shipped": S(
        "«{name}» نام گزارشی از خود برنامه است و عوض نمی‌شود؛ گزارش خود را با نام دیگری ذخیره کنید.",
        "“{name}” is one of the program's own reports, which do not change; keep yours under another name.",
    ),
    "report_not_found": S(
        "گزارشی به نام «{report}» پیدا نشد؛ شاید پاک شده باشد. فهرست گزارش‌ها را ببینید.",
        "There is no report named “{report}”; perhaps it was deleted. Look at the list of reports.",
    ),
    "report_of_another": S(
        "این گزارش را همکاری دیگر ({by}) ساخته است و تنها خود او، رئیس اداره یا راهبر آن را تغییر می‌دهد؛ آن را با نام "
        "دیگری ذخیره کنید.",
        "Another colleague ({by}) made this report; only they, the head or the admin change it. Keep it under another "
        "name.",
    ),
    "report_file_kind": S(
        "گزارش به شکل «{path}» نوشته نمی‌شود؛ نامی با پسوند xlsx یا pdf بنویسید.",
        "A report is not written as “{path}”; write a name that ends in xlsx or pdf.",
    ),
    "report_of_nothing": S(
        "پیدا نیست که گزارش از چه باشد؛ گزارشی را نام ببرید که مانند آن باشد، یا تعریف آن را بدهید.",
        "It is not told what the report is of; name one with --like, or give its definition with --facts.",
    ),
    "report_too_long": S(
        "این گزارش {rows} ردیف دارد و بیش از {most} ردیف چاپ نمی‌شود؛ آن را محدودتر کنید یا خروجی اکسل بگیرید.",
        "This report has {rows} rows, and no more than {most} are printed; narrow it, or export it to Excel.",
    ),
    "report_too_wide": S(
        "{columns} ستون کنار هم روی کاغذ جا نمی‌گیرند؛ ستون‌های کمتری برگزینید یا خروجی اکسل بگیرید.",
        "{columns} columns do not fit beside each other on paper; choose fewer, or export it to Excel.",
    ),
}

REPORT_TABLES: dict[str, S] = {
    "saved_report": S("گزارش ذخیره‌شده", "saved report"),
    "saved_view": S("نمای ذخیره‌شده", "saved view"),
}
REPORT_COLUMNS: dict[str, S] = {
    "groups": S("گروه‌بندی", "groups"),
    "sums": S("جمع‌ها", "sums"),
    "definition": S("تعریف گزارش", "definition of the report"),
    "made_by": S("سازنده", "made by"),
    "shared": S("برای همهٔ اداره", "for the whole office"),
}
"""As the trail names them."""
