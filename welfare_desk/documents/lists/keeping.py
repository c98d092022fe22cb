# SPDX-License-Identifier: Apache-2.0
"""Lists of how the data is kept: the trail, who looked, doubles, merges, findings, imports, headquarters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from welfare_desk.documents.lists.listing import (
    FILE,
    SINCE,
    UNTIL,
    WORDS_TYPED,
    ListSheet,
    Narrowing,
    chosen,
    in_words,
    month_told,
)
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.trail import field_words, row_words
from welfare_desk.documents.wording_trail import WORDS
from welfare_desk.domain.access import Sighting
from welfare_desk.domain.matching.likeness import Reason
from welfare_desk.domain.summary.bundles.board import Refusal
from welfare_desk.domain.summary.trail import ChangeKind, SightingRow, TrailRow
from welfare_desk.sentences import say
from welfare_desk.sentences.commands import command_words
from welfare_desk.sentences.quality import finding

LIKENESS: dict[Reason, str] = {
    Reason.SAME_NAME: "نام یکی",
    Reason.SOUNDS_ALIKE: "نام هم‌آوا",
    Reason.NEAR_NAME: "نام با یک حرف تفاوت",
    Reason.SWAPPED_NAMES: "نام و نام خانوادگی جابه‌جا",
    Reason.SAME_FATHER: "نام پدر یکی",
    Reason.NEAR_FATHER: "نام پدر با یک حرف تفاوت",
    Reason.SAME_BIRTH: "تاریخ تولد یکی",
    Reason.NEAR_BIRTH: "تاریخ تولد با یک رقم تفاوت",
    Reason.NEAR_ID: "شماره با یک رقم تفاوت",
    Reason.SAME_MOBILE: "همراه یکی",
    Reason.SAME_PHONE: "تلفن یکی",
    Reason.SAME_SHEBA: "شبای یکی",
    Reason.SAME_ADDRESS: "نشانی یکی",
    Reason.SAME_HOUSEHOLD: "یک خانوار",
    Reason.OTHER_FATHER: "نام پدر دیگر",
    Reason.OTHER_BIRTH: "تاریخ تولد دیگر",
    Reason.OTHER_ID: "شمارهٔ دیگر",
}
"""Why two records look like one person, or what speaks against it."""
_USERS = Narrowing("کاربر")


def _entry(row: TrailRow) -> Sequence[Value]:
    told = [field_words(ChangeKind.CHANGED, one) for one in row.first]
    if row.made is not None:
        told.append(row_words(row.made, row.file_no))
    return (
        row.seq,
        row.at,
        row.user_shown,
        row.pc,
        command_words(row.command, "fa"),
        row.file_no,
        "؛ ".join(told),
        row.row_count,
        row.reason,
    )


TRAIL = ListSheet(
    "سابقهٔ تغییرها",
    (
        Column("شماره", Kind.NUMBER),
        Column("زمان", Kind.DATE, 18),
        Column("کاربر"),
        Column("رایانه", Kind.IDENTIFIER),
        Column("کار", width=28),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("چه چیز، از چه به چه", width=60),
        Column("ردیف‌های تغییرکرده", Kind.NUMBER),
        Column("دلیل", width=40),
    ),
    _entry,
    {
        "text": WORDS_TYPED,
        "users": _USERS,
        "commands": Narrowing("کار", lambda name: command_words(name, "fa")),
        "file_no": FILE,
        "since": SINCE,
        "until": UNTIL,
    },
)


def _sighting(row: SightingRow) -> Sequence[Value]:
    return row.at, row.user_shown, in_words(row.what), row.file_no, row.rows


SIGHTINGS = ListSheet(
    "دیده‌ها و برده‌ها",
    (
        Column("زمان", Kind.DATE, 18),
        Column("کاربر"),
        Column("چه کرد", width=28),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("ردیف‌ها", Kind.NUMBER),
    ),
    _sighting,
    {
        "users": _USERS,
        "whats": Narrowing("چه کرد", chosen(WORDS[Sighting])),
        "file_no": FILE,
        "since": SINCE,
        "until": UNTIL,
    },
)


def _pair(row: Any) -> Sequence[Value]:
    one, other = row.first, row.second
    return (
        row.score,
        one.name,
        one.file_no,
        one.identifier,
        one.birth_date,
        one.father_name,
        other.name,
        other.file_no,
        other.identifier,
        other.birth_date,
        other.father_name,
        "؛ ".join(LIKENESS[reason] for reason in row.reasons),
    )


DOUBLES = ListSheet(
    "تکراری‌های احتمالی",
    (
        Column("نزدیکی", Kind.NUMBER),
        *(
            Column(f"{heading} {which}", kind, width)
            for which in ("یکی", "دیگری")
            for heading, kind, width in (
                ("نام", Kind.TEXT, 28),
                ("شماره پرونده", Kind.IDENTIFIER, 18),
                ("کد ملی", Kind.IDENTIFIER, 16),
                ("تاریخ تولد", Kind.DATE, 16),
                ("نام پدر", Kind.TEXT, 16),
            )
        ),
        Column("چرا", width=60),
    ),
    _pair,
    {},
)


def _merge(row: Any) -> Sequence[Value]:
    return row.at, row.by, row.kept, row.file_no, row.gone, row.gone_key, row.undone_at


MERGES = ListSheet(
    "ادغام‌ها",
    (
        Column("زمان", Kind.DATE, 18),
        Column("ادغام‌کننده"),
        Column("مانده", width=28),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("رفته", width=28),
        Column("شمارهٔ رفته", Kind.IDENTIFIER),
        Column("بازگردانده", Kind.DATE, 18),
    ),
    _merge,
    {},
)


def _found(row: Any) -> Sequence[Value]:
    return row.file_no, row.identifier, row.first_name, row.last_name, row.neighbourhood, row.mobile


FOUND = ListSheet(
    "یافته‌های بررسی داده‌ها",
    (
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("نام"),
        Column("نام خانوادگی"),
        Column("محله"),
        Column("تلفن همراه", Kind.IDENTIFIER),
    ),
    _found,
    {
        "code": Narrowing("بررسی", lambda code: finding(code).title.fa),
        "neighbourhood": Narrowing("محله"),
    },
)


def _import(row: Any) -> Sequence[Value]:
    totals = row.totals
    return (
        row.id,
        row.at,
        row.user,
        row.file_name,
        totals.rows,
        totals.accepted,
        totals.updated,
        totals.warned,
        totals.rejected,
        totals.ambiguous,
        totals.repeated,
        totals.skipped,
        row.undone_at,
        row.undone_by,
    )


IMPORTS = ListSheet(
    "ورودهای فهرست",
    (
        Column("شماره", Kind.NUMBER),
        Column("زمان", Kind.DATE, 18),
        Column("کاربر"),
        Column("فایل", width=40),
        Column("سطرها", Kind.NUMBER),
        Column("پذیرفته", Kind.NUMBER),
        Column("به‌روزشده", Kind.NUMBER),
        Column("با هشدار", Kind.NUMBER),
        Column("برگشتی", Kind.NUMBER),
        Column("مبهم", Kind.NUMBER),
        Column("تکراری", Kind.NUMBER),
        Column("نادیده", Kind.NUMBER),
        Column("بازگردانده", Kind.DATE, 18),
        Column("بازگرداننده"),
    ),
    _import,
    {},
)


def _enrolment(row: Any) -> Sequence[Value]:
    return (
        row.serial,
        row.county,
        row.code,
        row.key,
        row.enrolled_at,
        row.enrolled_by,
        "" if row.last_month is None else month_told(row.last_month),
        row.last_sequence,
        row.revoked_at,
        row.revoked_by,
        row.revoked_why,
    )


ENROLMENTS = ListSheet(
    "گواهی‌های اداره‌ها",
    (
        Column("شماره", Kind.NUMBER),
        Column("شهرستان", width=24),
        Column("کد", Kind.IDENTIFIER),
        Column("نشان کلید", Kind.IDENTIFIER, 24),
        Column("زمان ثبت", Kind.DATE, 18),
        Column("ثبت‌کننده"),
        Column("آخرین ماه", Kind.DATE),
        Column("آخرین بسته", Kind.NUMBER),
        Column("زمان ابطال", Kind.DATE, 18),
        Column("باطل‌کننده"),
        Column("باطل، چون", width=40),
    ),
    _enrolment,
    {},
)


def _refusal(row: Refusal) -> Sequence[Value]:
    return (
        row.refused_at,
        row.refused_by,
        row.county or row.office,
        "" if row.month is None else month_told(row.month),
        row.sequence,
        row.file_name,
        say(row.code, row.facts, "fa"),
        row.digest,
    )


REFUSALS = ListSheet(
    "بسته‌های ردشده",
    (
        Column("زمان", Kind.DATE, 18),
        Column("کاربر"),
        Column("اداره", width=24),
        Column("ماه", Kind.DATE),
        Column("شمارهٔ بسته", Kind.NUMBER),
        Column("فایل", width=40),
        Column("چرا", width=60),
        Column("اثر انگشت", Kind.IDENTIFIER, 68),
    ),
    _refusal,
    {},
)

KEEPING = {
    "access.list_trail": TRAIL,
    "access.list_sightings": SIGHTINGS,
    "matching.doubles": DOUBLES,
    "matching.merges": MERGES,
    "matching.quality_files": FOUND,
    "exchange.batches": IMPORTS,
    "headquarters.enrolments": ENROLMENTS,
    "headquarters.refusals": REFUSALS,
}
"""By the question that gives the rows."""
