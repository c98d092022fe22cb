# SPDX-License-Identifier: Apache-2.0
"""A list of files as a workbook, with the filter it was chosen by written over it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.summary.listing import FileFilter, FileRow, ListFiles, SortBy
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.door import Look, question

if TYPE_CHECKING:
    from welfare_desk.documents.sheets.writer import Column

_AT_ONCE = 5_000
"""Rows read at a time; a list of a million must not stand in memory."""

TITLE = "فهرست پرونده‌ها"


@dataclass(frozen=True)
class ExportList:
    """Which files, in which order, into which file; ``-`` is standard output."""

    path: str
    filter: FileFilter = field(default_factory=FileFilter)
    sort: SortBy = SortBy.NAME
    descending: bool = False


@dataclass(frozen=True)
class Exported:
    """Where the workbook stands, and how many files it lists."""

    path: str
    rows: int


@question("exchange.export_list", permission=Permission.EXPORT_LISTS)
def export_list(look: Look, facts: ExportList) -> Exported:
    """Write the list; a file that stood there is replaced only by a whole one."""
    from welfare_desk.documents.sheets.writer import write_sheet

    wanted = ListFiles(facts.filter, facts.sort, facts.descending, 0, _AT_ONCE)
    total = list_files(look, replace(wanted, limit=1)).total
    target: Any = sys.stdout.buffer if facts.path == "-" else Path(facts.path)
    head = _head(facts.filter, look.today, total)
    rows = write_sheet(target, TITLE, _columns(), _rows(look, wanted, total), head, total)
    return Exported(facts.path, rows)


def _rows(look: Look, wanted: ListFiles, total: int) -> Iterator[Sequence[Any]]:
    for offset in range(0, total, _AT_ONCE):
        for row in list_files(look, replace(wanted, offset=offset)).rows:
            yield _row(row)
        look.progress(min(offset + _AT_ONCE, total), total)


def _columns() -> list[Column]:
    from welfare_desk.documents.sheets.writer import Column, Kind

    return [
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
        Column("آخرین رویداد", Kind.DATE),
    ]


def _row(row: FileRow) -> Sequence[Any]:
    """The words of papers, so that an exported list can be read back by an import."""
    from welfare_desk.documents import wording

    pension = wording.PENSIONS[row.pension_state]
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
        "پشت نوبت" if row.waiting else pension,
        wording.COVERAGES[row.coverage],
        row.neighbourhood,
        row.mobile,
        row.last_event_on,
    )


def _head(chosen: FileFilter, today: date, total: int) -> list[tuple[str, str]]:
    """The filter in words, one line for each part that narrows."""
    from welfare_desk.documents import wording

    parts: list[tuple[str, Sequence[str]]] = [
        ("جست‌وجو", [chosen.text] if chosen.text else []),
        ("حوزه", [wording.DOMAINS[each] for each in chosen.domains]),
        ("پوشش", [wording.COVERAGES[each] for each in chosen.coverages]),
        ("مستمری", [wording.PENSIONS[each] for each in chosen.pension_states]),
        ("نوع معلولیت", [wording.DISABILITIES[each] for each in chosen.disabilities]),
        ("شدت", [wording.SEVERITIES[each] for each in chosen.severities]),
        ("جنسیت", [wording.SEXES[each] or "نامشخص" for each in chosen.sexes]),
        ("محله", chosen.neighbourhoods),
        ("گروه هدف", chosen.categories),
    ]
    if chosen.waiting is not None:
        parts.append(("صف مستمری", ["در صف" if chosen.waiting else "بیرون از صف"]))
    if chosen.incomplete:
        parts.append(("ناقص", ["بدون شبا، همراه، تاریخ تولد یا محله"]))
    narrowed = [(name, "، ".join(values)) for name, values in parts if values]
    return [
        ("تاریخ", format_date(today)),
        ("تعداد پرونده", str(total)),
        *(narrowed or [("فیلتر", "همهٔ پرونده‌ها")]),
    ]
