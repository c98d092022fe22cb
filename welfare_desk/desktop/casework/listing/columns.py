# SPDX-License-Identifier: Apache-2.0
"""The columns of the list of files, and the one state a row is shown in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, past_day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import Coverage, Severity
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileRow, SortBy


def full_name(row: FileRow) -> str:
    """Given name before family name."""
    return f"{row.first_name} {row.last_name}".strip()


def state(row: FileRow) -> tuple[str, Tone]:
    """The one state that says most: coverage when it is not in force, else pension, else the queue."""
    if row.coverage is not Coverage.COVERED:
        return words(row.coverage), tone(row.coverage)
    if row.pension_state is not PensionState.NONE:
        return words(row.pension_state), tone(row.pension_state)
    if row.waiting:
        return QCoreApplication.translate("FileColumns", "In the queue"), Tone.BLUE
    return QCoreApplication.translate("FileColumns", "Non-recurring"), Tone.GREY


def kind(row: FileRow) -> str:
    """The primary disability, else the social category, else the specialised field."""
    if row.disability is not None:
        return words(row.disability)
    return row.category or words(row.domain)


def _severity(row: FileRow) -> tuple[str, Tone] | None:
    if row.severity is None or row.severity is Severity.UNKNOWN:
        return None
    return words(row.severity), tone(row.severity)


Today = Callable[[], dt.date]


def columns(today: Today) -> list[Column]:
    """The columns in the language of the window; the rarer ones wait in the columns menu."""
    return [*_who(), *_what(), *_where(today), *_rarer(today)]


def _who() -> list[Column]:
    return [
        Column(
            "name",
            QCoreApplication.translate("FileColumns", "Name"),
            full_name,
            CellLook.STRONG,
            width=182,
            stretch=3,
            least=150,
            sort=SortBy.NAME,
        ),
        Column(
            "national_id",
            QCoreApplication.translate("FileColumns", "National ID"),
            lambda row: row.national_id,
            CellLook.DIGITS,
            width=104,
            least=98,
            sort=SortBy.NATIONAL_ID,
        ),
        Column(
            "file_no",
            QCoreApplication.translate("FileColumns", "File number"),
            lambda row: row.file_no,
            CellLook.CODE,
            width=104,
            least=96,
            sort=SortBy.FILE_NO,
        ),
    ]


def _what() -> list[Column]:
    return [
        Column(
            "kind",
            QCoreApplication.translate("FileColumns", "Kind and severity"),
            kind,
            width=172,
            stretch=2,
            least=150,
            chip=_severity,
            copied=lambda row: " ".join(part for part in (kind(row), words(row.severity)) if part),
        ),
        Column(
            "state",
            QCoreApplication.translate("FileColumns", "State"),
            lambda row: state(row)[0],
            CellLook.STATE,
            width=136,
            stretch=1,
            least=126,
            tone=lambda row: state(row)[1],
        ),
    ]


def _where(today: Today) -> list[Column]:
    def last_event(row: FileRow) -> str:
        return past_day(row.last_event_on, today()) if row.last_event_on is not None else ""

    return [
        Column(
            "neighbourhood",
            QCoreApplication.translate("FileColumns", "Neighbourhood"),
            lambda row: row.neighbourhood,
            width=118,
            stretch=1,
            least=84,
            drop=2,
            sort=SortBy.NEIGHBOURHOOD,
        ),
        Column(
            "last_event",
            QCoreApplication.translate("FileColumns", "Status since"),
            last_event,
            CellLook.MUTED,
            width=110,
            least=100,
            drop=1,
            sort=SortBy.LAST_EVENT,
            copied=lambda row: day(row.last_event_on),
        ),
    ]


def _rarer(today: Today) -> list[Column]:
    def age(row: FileRow) -> str:
        return str(age_years(row.birth_date, today())) if row.birth_date is not None else ""

    def said(name: str, title: str, text: Callable[[FileRow], str], width: int, drop: int) -> Column:
        return Column(name, title, text, width=width, hidden=True, drop=drop)

    translate = QCoreApplication.translate
    return [
        said("father", translate("FileColumns", "Father's name"), lambda row: row.father_name, 100, 6),
        replace(
            said(
                "birth_date",
                translate("FileColumns", "Date of birth"),
                lambda row: day(row.birth_date),
                100,
                5,
            ),
            look=CellLook.DIGITS,
            sort=SortBy.BIRTH_DATE,
        ),
        said("age", translate("FileColumns", "Age"), age, 60, 8),
        said("sex", translate("FileColumns", "Sex"), lambda row: words(row.sex), 80, 9),
        said("domain", translate("FileColumns", "Specialised field"), lambda row: words(row.domain), 120, 7),
        replace(
            said("coverage", translate("FileColumns", "Coverage"), lambda row: words(row.coverage), 110, 4),
            look=CellLook.CHIP,
            tone=lambda row: tone(row.coverage),
        ),
        replace(
            said("mobile", translate("FileColumns", "Mobile"), lambda row: row.mobile, 112, 3),
            look=CellLook.DIGITS,
        ),
    ]
