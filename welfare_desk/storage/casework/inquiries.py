# SPDX-License-Identifier: Apache-2.0
"""Inquiries to other bodies: sent, answered, by whom, and how long the answer holds (domain notes 3.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, select

from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.casework.register_order import InquirySort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.inquiries import InquiryList, InquiryPage, InquiryRow
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import (
    STANDS,
    keep_answer,
    mistake,
    mistake_columns,
    told_columns,
    told_of,
)
from welfare_desk.storage.casework.tables import CASE_FILE, real_date
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

INQUIRY = strict_table(
    "inquiry",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("sent_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("answered_on", IsoDate),
    Column("answer", Text),
    Column("answered_by", Text, nullable=False, server_default=""),
    Column("answer_letter_no", Text, nullable=False, server_default=""),
    Column("valid_until", IsoDate),
    Column("note", Text, nullable=False, server_default=""),
    *mistake_columns(),
    row_version(),
    one_of("body", InquiryBody),
    one_of("answer", InquiryAnswer),
    real_date("sent_on"),
    real_date("answered_on"),
    real_date("valid_until"),
    CheckConstraint("sent_on <= answered_on"),
    CheckConstraint("(answer IS NULL) = (answered_on IS NULL)"),
    CheckConstraint("valid_until IS NULL OR answered_on <= valid_until"),
    CheckConstraint("answered_on IS NULL OR struck_at IS NULL"),
)

WAITS = f"{{0}}.answered_on IS NULL AND {{0}}.{STANDS}"
"""The SQL condition that an answer is still expected; `{0}` is the row's name."""

ASKED = f"{WAITS} AND {{0}}.body <> '{InquiryBody.OTHER}'"
"""The SQL condition that a body has a question and may get no second one; `{0}` is the row's name."""

_SAID = (
    "coalesce((SELECT max(seq) FROM audit_row WHERE tbl = 'inquiry' AND row_id = {0}.id"
    " AND digest IS NOT NULL AND (changes IS NULL OR json_type(changes, '$.answer') IS NOT NULL)), 0)"
)
"""The entry of the trail that recorded the answer of the inquiry `{0}`."""
SUPPORTS = (
    f"inquiry.answer = '{InquiryAnswer.SUPPORTED_THERE}'"
    " AND (inquiry.valid_until IS NULL OR inquiry.valid_until >= {0})"
    " AND NOT EXISTS (SELECT 1 FROM inquiry AS later WHERE later.file_id = inquiry.file_id"
    " AND later.body = inquiry.body AND (later.answered_on > inquiry.answered_on"
    " OR later.answered_on = inquiry.answered_on"
    f" AND ({_SAID.format('later')}, later.id) > ({_SAID.format('inquiry')}, inquiry.id)))"
)
"""The SQL condition that a body's last answer says, and still holds on the day `{0}`, that it supports.

Of two answers of one day the one recorded later is the last.
"""


@dataclass(frozen=True)
class KeptInquiry:
    """An inquiry's row as the rules need it."""

    id: int
    version: int
    file_id: int
    body: InquiryBody
    sent_on: date
    answered_on: date | None
    answer: InquiryAnswer | None = None
    answered_by: str = ""
    answer_letter_no: str = ""
    mistake: Mistake | None = None


def inquiry(uow: UnitOfWork, inquiry_id: int) -> KeptInquiry:
    """The inquiry; RuleError `inquiry_not_found`."""
    c = INQUIRY.c
    row = uow.connection.execute(
        select(
            c.id, c.version, c.file_id, c.body, c.sent_on, c.answered_on, c.answer, c.answered_by,
            c.answer_letter_no, *told_columns(INQUIRY),
        ).where(c.id == inquiry_id)
    ).first()  # fmt: skip
    if row is None:
        raise RuleError("inquiry_not_found")
    answer = InquiryAnswer(row.answer) if row.answer else None
    return KeptInquiry(
        row.id, row.version, row.file_id, InquiryBody(row.body), row.sent_on, row.answered_on, answer,
        row.answered_by, row.answer_letter_no, mistake(row.struck_at, row.struck_by, row.struck_why),
    )  # fmt: skip


def take_answer_back(uow: UnitOfWork, kept: KeptInquiry, version: int, stamp: Stamp) -> None:
    """Keep the answer struck beside the inquiry, which waits again; RuleError `stale_row`."""
    people.check_version(uow, INQUIRY, kept.id, version)
    answer = {
        "inquiry_id": kept.id,
        "answer": kept.answer,
        "answered_on": kept.answered_on,
        "letter_no": kept.answer_letter_no,
        "text": kept.answered_by,
    }
    keep_answer(uow, answer, stamp)
    waits = {
        "answered_on": None,
        "answer": None,
        "answered_by": "",
        "answer_letter_no": "",
        "valid_until": None,
    }
    uow.update(INQUIRY, kept.id, version, waits)


def unanswered(uow: UnitOfWork, file_id: int, body: InquiryBody) -> date | None:
    """When this body was asked about the file without having answered yet."""
    return uow.connection.execute(
        select(INQUIRY.c.sent_on).where(
            INQUIRY.c.file_id == file_id,
            INQUIRY.c.body == body.value,
            INQUIRY.c.answered_on.is_(None),
            INQUIRY.c.struck_at.is_(None),
        )
    ).scalar()


def file_no_of(uow: UnitOfWork, file_id: int) -> str:
    """The number of the file an inquiry is about."""
    found = uow.connection.execute(select(CASE_FILE.c.file_no).where(CASE_FILE.c.id == file_id))
    return str(found.scalar_one())


_ROWS = """
FROM inquiry AS i
JOIN case_file ON case_file.id = i.file_id
JOIN person ON person.id = case_file.person_id
"""
_COLUMNS = """SELECT i.id, i.version, case_file.file_no, trim(person.first_name || ' ' || person.last_name),
    i.body, i.sent_on, i.letter_no, i.answered_on, i.answer, i.answered_by, i.answer_letter_no, i.valid_until,
    i.note, i.id AS place, """ + told_of("i")
_TAKEN_BACK = f"""SELECT i.id, i.version, case_file.file_no,
    trim(person.first_name || ' ' || person.last_name), i.body, i.sent_on, i.letter_no, s.answered_on,
    s.answer, s.text, s.letter_no, NULL, '', i.id, {told_of("s")}
    {_ROWS} JOIN struck_answer AS s ON s.inquiry_id = i.id"""
_RUN_OUT = f"""i.answered_on IS NOT NULL AND i.valid_until < ?1 AND NOT EXISTS (
    SELECT 1 FROM inquiry AS later WHERE later.file_id = i.file_id AND later.body = i.body
    AND later.{STANDS}
    AND (later.answered_on IS NULL OR later.valid_until IS NULL OR later.valid_until > i.valid_until
        OR (later.valid_until = i.valid_until AND later.id > i.id)))"""
_WHICH: dict[InquiryList, tuple[str, str]] = {
    InquiryList.OVERDUE: (f"{WAITS.format('i')} AND i.sent_on < ?2", "i.sent_on, i.id"),
    InquiryList.UNANSWERED: (WAITS.format("i"), "i.sent_on, i.id"),
    InquiryList.RUN_OUT: (_RUN_OUT, "i.valid_until, i.id"),
    InquiryList.ALL: ("1", "i.sent_on DESC, i.id DESC"),
}

_ORDER = {
    InquirySort.NAME: "sort_key(person.last_name || ' ' || person.first_name) {0}, i.id {0}",
    InquirySort.FILE_NO: "case_file.file_no {0}, i.id {0}",
    InquirySort.DAY: "i.sent_on {0}, i.id {0}",
    InquirySort.VALID_UNTIL: "i.valid_until {0} NULLS LAST, i.id {0}",
}


def page(
    raw: Any,
    which: InquiryList,
    body: InquiryBody | None,
    today: date,
    sent_before: date,
    answer_months: int,
    offset: int,
    limit: int,
    sort: tuple[InquirySort, bool] | None = None,
) -> InquiryPage:
    """One page of a list of inquiries; `sent_before` is the day before which one is overdue.

    `sort` is a column and whether it descends, None the list's own order. `answer_months` is how long an
    answer holds by today's rule, handed on with the page.
    """
    condition, order = _WHICH[which]
    if sort is not None:
        order = _ORDER[sort[0]].format("DESC" if sort[1] else "ASC")
    where = f"{_ROWS} WHERE {condition} AND (?3 IS NULL OR i.body = ?3)"
    values = (today.isoformat(), sent_before.isoformat(), body.value if body else None)
    total = raw.execute(f"SELECT count(*) {where}", values).fetchone()[0]
    found = raw.execute(
        f"{_COLUMNS} {where} ORDER BY {order} LIMIT ?4 OFFSET ?5", (*values, limit, offset)
    ).fetchall()
    return InquiryPage(tuple(map(_row, found)), int(total), answer_months)


def of_file(raw: Any, file_id: int) -> tuple[InquiryRow, ...]:
    """Every inquiry about a file, also struck ones and answers taken back, the latest first."""
    found = raw.execute(
        f"SELECT * FROM ({_COLUMNS} {_ROWS} WHERE i.file_id = ?1"
        f" UNION ALL {_TAKEN_BACK} WHERE i.file_id = ?1)"
        " ORDER BY sent_on DESC, place DESC, struck_at DESC NULLS FIRST",
        (file_id,),
    )
    return tuple(map(_row, found.fetchall()))


def supporting(raw: Any, file_id: int, today: date) -> tuple[InquiryBody, ...]:
    """The bodies that support the client of a file."""
    found = raw.execute(
        f"SELECT body FROM inquiry WHERE file_id = ?1 AND {SUPPORTS.format('?2')} ORDER BY answered_on, id",
        (file_id, today.isoformat()),
    )
    return tuple(InquiryBody(body) for (body,) in found.fetchall())


def _row(row: tuple[Any, ...]) -> InquiryRow:
    return InquiryRow(
        row[0], row[1], row[2], row[3], InquiryBody(row[4]), date.fromisoformat(row[5]), row[6],
        iso_day(row[7]), InquiryAnswer(row[8]) if row[8] else None, row[9], row[10], iso_day(row[11]),
        row[12], mistake(*row[14:]),
    )  # fmt: skip
