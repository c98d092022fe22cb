# SPDX-License-Identifier: Apache-2.0
"""The list of files as a sheet, in the words of papers, so that it can be read back by an import."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents import wording
from welfare_desk.documents.lists.listing import WORDS_TYPED, ListSheet, Narrowing, chosen
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.summary.listing import FileRow, Lacking, SortBy


def _file(row: FileRow) -> Sequence[Value]:
    return (
        row.file_no,
        row.national_id,
        row.first_name,
        row.last_name,
        row.father_name,
        wording.SEXES[row.sex],
        row.birth_date,
        wording.DOMAINS[row.domain],
        row.category,
        wording.DISABILITIES[row.disability] if row.disability else "",
        wording.SEVERITIES[row.severity] if row.severity else "",
        "پشت نوبت" if row.waiting else wording.PENSIONS[row.pension_state],
        wording.COVERAGES[row.coverage],
        row.neighbourhood,
        row.mobile,
        row.last_event_on,
    )


_LACKING = {
    Lacking.NEIGHBOURHOOD: "محله",
    Lacking.DISABILITY: "نوع معلولیت",
    Lacking.SEVERITY: "شدت",
    Lacking.DECILE: "دهک خانوار",
}

FILES = ListSheet(
    "فهرست پرونده‌ها",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("نام"),
        Column("نام خانوادگی"),
        Column("نام پدر"),
        Column("جنسیت"),
        Column("تاریخ تولد", Kind.DATE),
        Column("حوزه تخصصی"),
        Column("گروه هدف"),
        Column("نوع معلولیت"),
        Column("شدت معلولیت"),
        Column("وضعیت مستمری"),
        Column("پوشش"),
        Column("محله"),
        Column("تلفن همراه", Kind.IDENTIFIER),
        Column("تغییر وضعیت", Kind.DATE),
    ),
    _file,
    {
        "text": WORDS_TYPED,
        "domains": Narrowing("حوزه", chosen(wording.DOMAINS)),
        "coverages": Narrowing("پوشش", chosen(wording.COVERAGES)),
        "pension_states": Narrowing("مستمری", chosen(wording.PENSIONS)),
        "waiting": Narrowing("صف مستمری", lambda waits: "در صف" if waits else "بیرون از صف"),
        "disabilities": Narrowing("نوع معلولیت", chosen(wording.DISABILITIES)),
        "severities": Narrowing("شدت", chosen(wording.SEVERITIES)),
        "sexes": Narrowing("جنسیت", chosen({**wording.SEXES, Sex.UNKNOWN: "نامشخص"})),
        "neighbourhoods": Narrowing("محله"),
        "categories": Narrowing("گروه هدف"),
        "incomplete": Narrowing("ناقص", lambda value: "بدون شبا، همراه، تاریخ تولد یا محله" if value else ""),
        "lacking": Narrowing("نامشخص", chosen(_LACKING)),
        "members": Narrowing("جست‌وجو در", lambda value: "اعضای خانوار" if value else ""),
        "batch": Narrowing("ورود از فهرست", lambda batch: f"فهرست شمارهٔ {batch}" if batch else ""),
    },
    {
        "نام خانوادگی": SortBy.NAME,
        "شماره پرونده": SortBy.FILE_NO,
        "کد ملی": SortBy.NATIONAL_ID,
        "تاریخ تولد": SortBy.BIRTH_DATE,
        "محله": SortBy.NEIGHBOURHOOD,
        "تغییر وضعیت": SortBy.LAST_EVENT,
    },
)
