# SPDX-License-Identifier: Apache-2.0
"""Lists of the office's rooms: who waits in a queue, allowances that are drawn, the register of papers."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents import wording
from welfare_desk.documents.lists.listing import FILE, SINCE, UNTIL, WORDS_TYPED, ListSheet, Narrowing, chosen
from welfare_desk.documents.pension.words import KINDS
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.documents.waiting.wording import DOCUMENTS
from welfare_desk.domain.pension.allowances import AllowanceRow
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.summary.paper_register import PaperRow, PaperState
from welfare_desk.domain.waiting.listing import QueueRow
from welfare_desk.sentences.paper_kinds import PAPER_KINDS

_PAPERS = {kind: word.fa for (column, kind), word in PAPER_KINDS.items() if column == "kind"}
_PAPER_STATES = {
    PaperState.ISSUED: "صادرشده",
    PaperState.VOID: "باطل",
    PaperState.REPLACED: "باطل، با برگهٔ جایگزین",
}


def _waiting(row: QueueRow) -> Sequence[Value]:
    return (
        row.rank,
        row.file_no,
        row.national_id,
        row.first_name,
        row.last_name,
        wording.DOMAINS[row.domain],
        row.neighbourhood,
        row.joined_on,
        row.score / 100,
        wording.QUEUES[row.state],
        row.held_until,
        DOCUMENTS[row.documents],
        row.rank_before,
    )


QUEUE = ListSheet(
    "صف انتظار",
    (
        Column("نوبت", Kind.NUMBER),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("کد ملی", Kind.IDENTIFIER),
        Column("نام"),
        Column("نام خانوادگی"),
        Column("حوزه تخصصی"),
        Column("محله"),
        Column("ورود به صف", Kind.DATE),
        Column("امتیاز", Kind.NUMBER),
        Column("وضعیت"),
        Column("نگه‌داشته تا", Kind.DATE),
        Column("مدارک"),
        Column("نوبت در آغاز ماه", Kind.NUMBER, 14),
    ),
    _waiting,
    {
        "service": Narrowing("صف", lambda code: wording.SERVICES.get(code, code)),
        "text": WORDS_TYPED,
        "domains": Narrowing("حوزه", chosen(wording.DOMAINS)),
        "states": Narrowing("وضعیت", chosen(wording.QUEUES)),
        "documents": Narrowing("مدارک", chosen(DOCUMENTS)),
        "neighbourhoods": Narrowing("محله"),
    },
)


def _paper(row: PaperRow) -> Sequence[Value]:
    return (
        _PAPERS.get(row.kind, row.kind),
        row.number,
        row.issued_on,
        row.issued_by,
        _PAPER_STATES[row.state],
        row.printed,
        row.file_no,
        row.client,
    )


PAPER_REGISTER = ListSheet(
    "دفتر برگه‌ها",
    (
        Column("برگه", width=26),
        Column("شماره", Kind.IDENTIFIER),
        Column("تاریخ صدور", Kind.DATE),
        Column("صادرکننده"),
        Column("وضعیت"),
        Column("چاپ‌ها", Kind.NUMBER),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("مددجو", width=28),
    ),
    _paper,
    {
        "kinds": Narrowing("برگه", chosen(_PAPERS)),
        "year": Narrowing("سال"),
        "number": Narrowing("شماره"),
        "state": Narrowing("وضعیت", chosen(_PAPER_STATES)),
        "printed": Narrowing("چاپ", lambda printed: "چاپ‌شده" if printed else "چاپ‌نشده"),
        "since": SINCE,
        "until": UNTIL,
        "issued_by": Narrowing("صادرکننده"),
        "file_no": FILE,
    },
    {"تاریخ صدور": "issued", "شماره": "number", "برگه": "kind", "شماره پرونده": "file", "صادرکننده": "by"},
)


def _allowance(row: AllowanceRow) -> Sequence[Value]:
    return (
        KINDS[PaymentKind(row.kind)],
        wording.DRAWN[row.state],
        row.since,
        row.file_no,
        row.name,
        row.birth_date,
        row.drawer,
        row.sheba,
        row.household_size,
        row.born_together,
    )


ALLOWANCES = ListSheet(
    "کمک‌هزینه‌های مستمر",
    (
        Column("گونه", width=26),
        Column("وضعیت"),
        Column("از تاریخ", Kind.DATE),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نام", width=28),
        Column("تاریخ تولد", Kind.DATE),
        Column("دریافت‌کننده", width=28),
        Column("شماره شبا", Kind.IDENTIFIER, 30),
        Column("بعد خانوار", Kind.NUMBER),
        Column("شمار قل‌ها", Kind.NUMBER),
    ),
    _allowance,
    {
        "kind": Narrowing("گونه", lambda kind: KINDS[PaymentKind(kind)]),
        "state": Narrowing("وضعیت", chosen(wording.DRAWN)),
    },
)

OFFICE = {"waiting.list": QUEUE, "papers.register": PAPER_REGISTER, "pension.allowances": ALLOWANCES}
"""By the question that gives the rows."""
