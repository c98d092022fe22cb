# SPDX-License-Identifier: Apache-2.0
"""Reading the commission: pages of sessions with their counts, pages of referrals, one file's history."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import (
    CommissionKind,
    SessionCounts,
    SessionMember,
    Trade,
    Vote,
)
from welfare_desk.domain.casework.person import Disability
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import CasePage, CaseRow, SessionPage, SessionRow
from welfare_desk.storage.metadata import iso_day

_STANDS = "NOT EXISTS (SELECT 1 FROM commission_case AS later WHERE later.overrules = c.id)"
_SESSIONS = f"""
SELECT s.id, s.version, s.session_no, s.held_on, s.kind, s.place, s.members, s.closed, count(c.id),
    count(CASE WHEN c.attended = 1 THEN 1 END), count(CASE WHEN c.attended = 0 THEN 1 END),
    count(CASE c.vote WHEN 'confirmed' THEN 1 END), count(CASE c.vote WHEN 'rejected' THEN 1 END),
    count(CASE c.vote WHEN 'documents_missing' THEN 1 END)
FROM commission_session AS s
LEFT JOIN commission_case AS c ON c.session_id = s.id AND {_STANDS}
"""
_CASES = f"""
SELECT c.id, c.version, c.person_id, trim(person.first_name || ' ' || person.last_name),
    coalesce(person.national_id, person.foreign_id, ''), coalesce(case_file.file_no, ''), person.birth_date,
    c.kind, c.referred_on, c.complaint, c.session_id, coalesce(s.session_no, ''), s.held_on,
    coalesce(s.closed, 0), c.attended, c.vote, c.voted_on, c.type, c.severity, c.valid_until, c.note,
    c.appeal_of, c.overrules, NOT {_STANDS}, c.disability_id
FROM commission_case AS c
JOIN person ON person.id = c.person_id
LEFT JOIN case_file ON case_file.person_id = person.id
LEFT JOIN commission_session AS s ON s.id = c.session_id
"""


_ORDER = {
    SessionSort.NUMBER: "s.session_no {0}, s.id {0}",
    SessionSort.DAY: "s.held_on {0}, s.id {0}",
    SessionSort.PLACE: "sort_key(s.place) {0}, s.id {0}",
}


def session_page(
    raw: Any, kind: CommissionKind | None, order: tuple[SessionSort, bool], offset: int, limit: int
) -> SessionPage:
    """Sessions of one kind or of all, in this order (the column, whether descending)."""
    by, descending = order
    sorted_by = _ORDER[by].format("DESC" if descending else "ASC")
    where, values = ("WHERE s.kind = ?", (kind.value,)) if kind else ("", ())
    total = raw.execute(f"SELECT count(*) FROM commission_session AS s {where}", values).fetchone()[0]
    found = raw.execute(
        f"{_SESSIONS} {where} GROUP BY s.id ORDER BY {sorted_by} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    ).fetchall()
    return SessionPage(tuple(map(_session, found)), total, count_waiting(raw))


def session_row(raw: Any, session_id: int) -> SessionRow:
    """One session with its counts; RuleError `session_not_found`."""
    row = raw.execute(f"{_SESSIONS} WHERE s.id = ? GROUP BY s.id", (session_id,)).fetchone()
    if row is None:
        raise RuleError("session_not_found")
    return _session(row)


def count_waiting(raw: Any) -> int:
    """Persons referred for whom no session is set."""
    found = raw.execute("SELECT count(*) FROM commission_case WHERE session_id IS NULL AND vote IS NULL")
    return int(found.fetchone()[0])


def cases_of_session(raw: Any, session_id: int, offset: int, limit: int) -> CasePage:
    """Who is in a session, in the order in which they were put there; overruled votes stay out."""
    where = f"WHERE c.session_id = ? AND {_STANDS}"
    return _page(raw, where, (session_id,), "ORDER BY c.referred_on, c.id", offset, limit)


def waiting(raw: Any, kind: CommissionKind | None, offset: int, limit: int) -> CasePage:
    """Who waits for a session, the longest first."""
    where = "WHERE c.session_id IS NULL AND c.vote IS NULL"
    values: tuple[Any, ...] = ()
    if kind is not None:
        where, values = f"{where} AND c.kind = ?", (kind.value,)
    return _page(raw, where, values, "ORDER BY c.referred_on, c.id", offset, limit)


def cases_of_person(raw: Any, person_id: int) -> tuple[CaseRow, ...]:
    """Every referral of a person, the latest first, overruled votes among them."""
    found = raw.execute(
        f"{_CASES} WHERE c.person_id = ? ORDER BY c.referred_on DESC, c.id DESC", (person_id,)
    )
    return tuple(map(_case, found.fetchall()))


def case_row(raw: Any, case_id: int) -> CaseRow:
    """One referral; RuleError `case_not_found`."""
    row = raw.execute(f"{_CASES} WHERE c.id = ?", (case_id,)).fetchone()
    if row is None:
        raise RuleError("case_not_found")
    return _case(row)


def changed_disability(raw: Any, case_id: int) -> int:
    """The disability that was there before the vote on a referral changed it; 0 for none."""
    row = raw.execute(
        "SELECT disability_id FROM commission_case, json_each(found) WHERE commission_case.id = ?"
        " AND json_extract(value, '$[0]') = disability_id AND json_extract(value, '$[1]') IS NOT NULL",
        (case_id,),
    ).fetchone()
    return 0 if row is None else int(row[0])


def numbers_of_year(raw: Any, year: int) -> list[str]:
    """Session numbers that begin with a Jalali year."""
    found = raw.execute(
        "SELECT session_no FROM commission_session WHERE session_no GLOB ?", (f"{year}-*",)
    ).fetchall()
    return [number for (number,) in found]


def _page(raw: Any, where: str, values: tuple[Any, ...], order: str, offset: int, limit: int) -> CasePage:
    total = raw.execute(f"SELECT count(*) FROM commission_case AS c {where}", values).fetchone()[0]
    found = raw.execute(f"{_CASES} {where} {order} LIMIT ? OFFSET ?", (*values, limit, offset))
    return CasePage(tuple(map(_case, found.fetchall())), total)


def _session(row: tuple[Any, ...]) -> SessionRow:
    members = tuple(SessionMember(name, Trade(trade)) for name, trade in json.loads(row[6]))
    return SessionRow(
        row[0], row[1], row[2], date.fromisoformat(row[3]), CommissionKind(row[4]), row[5], members,
        bool(row[7]), SessionCounts(*row[8:]),
    )  # fmt: skip


def _case(row: tuple[Any, ...]) -> CaseRow:
    (
        case_id, version, person_id, name, identifier, file_no, born, kind, referred, complaint, session_id,
        session_no, held, closed, attended, vote, voted, kind_of, severity, until, note, appeal_of, overrules,
        overruled, disability_id,
    ) = row  # fmt: skip
    return CaseRow(
        case_id, version, person_id, name, identifier, file_no, iso_day(born), CommissionKind(kind),
        date.fromisoformat(referred), complaint, session_id, session_no, iso_day(held), bool(closed),
        None if attended is None else bool(attended), Vote(vote) if vote else None, iso_day(voted),
        DisabilityType(kind_of) if kind_of else None, Severity(severity) if severity else None,
        iso_day(until), note, appeal_of, overrules, bool(overruled), disability_id,
    )  # fmt: skip


@dataclass(frozen=True)
class FileKey:
    """A file by what the commission and inquiries hang on."""

    file_id: int
    file_no: str
    person_id: int
    domain: Domain


def file_key(raw: Any, file_no: str) -> FileKey:
    """The file of this number as kept; RuleError `file_not_found`."""
    row = raw.execute(
        "SELECT id, file_no, person_id, domain FROM case_file WHERE file_no = ?", (file_no,)
    ).fetchone()
    if row is None:
        raise RuleError("file_not_found", key=file_no)
    return FileKey(row[0], row[1], row[2], Domain(row[3]))


def disabilities_of(raw: Any, person_id: int) -> tuple[Disability, ...]:
    """The disabilities of a person that hold, the primary one first."""
    found = raw.execute(
        "SELECT id, type, severity, is_primary, commission_on, valid_until FROM disability"
        " WHERE person_id = ? AND ended_on IS NULL ORDER BY is_primary DESC, id",
        (person_id,),
    ).fetchall()
    return tuple(
        Disability(
            row_id, DisabilityType(kind), Severity(severity), bool(primary), iso_day(on), iso_day(until)
        )
        for row_id, kind, severity, primary, on, until in found
    )
