# SPDX-License-Identifier: Apache-2.0
"""Lists of an admission: whom a quota would admit, whom a sealed run admitted or passed over."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents import wording
from welfare_desk.documents.lists.listing import ListSheet, Narrowing, chosen, in_month, numbered, on_day
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.waiting.wording import DOCUMENTS, REASONS
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.proposal import ConsideredRow

_OUTCOMES = {Outcome.ADMITTED: "پذیرفته", Outcome.SKIPPED: "گذشته از نوبت", Outcome.BEYOND: "بیرون از سهمیه"}


def _considered(row: ConsideredRow) -> Sequence[Value]:
    return (
        row.position,
        row.file_no,
        row.national_id,
        row.first_name,
        row.last_name,
        row.joined_on,
        row.score / 100,
        _OUTCOMES[row.outcome],
        REASONS[row.reason] if row.reason is not None else "",
        DOCUMENTS[row.documents],
        row.held_until,
        row.tries,
    )


_COLUMNS = (
    Column("نوبت", Kind.NUMBER),
    Column("شماره پرونده", Kind.IDENTIFIER),
    Column("کد ملی", Kind.IDENTIFIER),
    Column("نام"),
    Column("نام خانوادگی"),
    Column("ورود به صف", Kind.DATE),
    Column("امتیاز", Kind.NUMBER),
    Column("نتیجه"),
    Column("دلیل", width=34),
    Column("مدارک"),
    Column("نگه‌داشته تا", Kind.DATE),
    Column("تماس‌های بی پاسخ", Kind.NUMBER),
)

PROPOSED = ListSheet(
    "پیشنهاد پذیرش از سهمیه",
    _COLUMNS,
    _considered,
    {
        "service": Narrowing("صف", lambda code: wording.SERVICES.get(code, code)),
        "letter_no": Narrowing("نامهٔ سهمیه"),
        "letter_on": Narrowing("تاریخ نامه", on_day),
        "places": Narrowing("جا", str),
        "from_month": Narrowing("از ماه", in_month),
        "policy": Narrowing("آیین‌نامهٔ نوبت", lambda _: "آزمایشی، تصویب‌نشده"),
        "outcome": Narrowing("نتیجه", chosen(_OUTCOMES)),
    },
)
RUN = ListSheet(
    "پذیرش انجام‌شده از سهمیه",
    _COLUMNS,
    _considered,
    {"run": numbered("پذیرش"), "outcome": Narrowing("نتیجه", chosen(_OUTCOMES))},
)

ADMISSION = {"waiting.propose": PROPOSED, "waiting.run": RUN}
"""By the question that gives the rows."""
