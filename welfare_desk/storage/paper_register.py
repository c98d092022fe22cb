# SPDX-License-Identifier: Apache-2.0
"""The register of papers in SQL: pages of it, what one paper went through, and the proof of the numbers.

Narrowing, sorting and counting read the index `ix_paper_register` alone: a row of the table is as long as the
paper's text, and is looked at only of the lines that are shown.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import (
    NumberAsked,
    NumberSpan,
    PaperFilter,
    PaperHistory,
    PaperPage,
    PaperRow,
    PaperSort,
    PaperState,
    Printed,
    SeriesProof,
    Voiding,
    number_asked,
    uncovered,
)
from welfare_desk.storage.metadata import iso_day, utc_moment
from welfare_desk.storage.papers import CAME_OUT

Clause = tuple[str, list[Any]]

_NUMBER = "printf('%04d/%06d', {0}.year, {0}.number)"
_STATES = {
    PaperState.ISSUED: "paper.state = 'issued'",
    PaperState.VOID: "paper.state = 'void' AND paper.replaced_by IS NULL",
    PaperState.REPLACED: "paper.replaced_by IS NOT NULL",
}
_ORDER = {
    PaperSort.ISSUED: ("paper.issued_on", "paper.id"),
    PaperSort.NUMBER: ("paper.year", "paper.number", "paper.kind"),
    PaperSort.KIND: ("paper.kind", "paper.year", "paper.number"),
    PaperSort.FILE: ("case_file.file_no", "paper.id"),
    PaperSort.BY: ("paper.issued_by", "paper.issued_on", "paper.id"),
}
_ROW = (
    f"paper.id, paper.kind, {_NUMBER.format('paper')}, paper.issued_on, paper.issued_by, paper.state,"
    " paper.replaced_by, (SELECT count(*) FROM paper_print WHERE paper_print.paper_id = paper.id"
    f" AND {CAME_OUT}),"
    " coalesce(case_file.file_no, ''), trim(coalesce(person.first_name || ' ' || person.last_name, ''))"
)
_PRINTED = f"EXISTS (SELECT 1 FROM paper_print WHERE paper_print.paper_id = paper.id AND {CAME_OUT})"
_JOINED = (
    " FROM paper LEFT JOIN case_file ON case_file.id = paper.file_id"
    " LEFT JOIN person ON person.id = case_file.person_id"
)


def _row(found: Sequence[Any]) -> PaperRow:
    paper_id, kind, number, issued_on, issued_by, state, replaced_by, printed, file_no, client = found
    day = iso_day(issued_on)
    assert day is not None
    become = PaperState.REPLACED if replaced_by is not None else PaperState(state)
    return PaperRow(paper_id, PaperKind(kind), number, day, issued_by, become, printed, file_no, client)


def _where(chosen: PaperFilter) -> Clause | None:
    """The condition, None when nothing can fit it."""
    clauses: list[Clause] = []
    if chosen.kinds:
        kinds = json.dumps([kind.value for kind in chosen.kinds])
        clauses.append(("paper.kind IN (SELECT value FROM json_each(?))", [kinds]))
    if chosen.number.strip():
        asked = number_asked(chosen.number)
        if asked is None:
            return None
        clauses.extend(_of_number(asked))
    if chosen.state is not None:
        clauses.append((_STATES[chosen.state], []))
    if chosen.printed is not None:
        clauses.append((_PRINTED if chosen.printed else f"NOT {_PRINTED}", []))
    file_of = "paper.file_id = (SELECT id FROM case_file WHERE file_no = ?)"
    for condition, value in (
        ("paper.year = ?", chosen.year),
        ("paper.issued_on >= ?", None if chosen.since is None else chosen.since.isoformat()),
        ("paper.issued_on <= ?", None if chosen.until is None else chosen.until.isoformat()),
        ("paper.issued_by = ?", chosen.issued_by or None),
        (file_of, chosen.file_no or None),
    ):
        if value is not None:
            clauses.append((condition, [value]))
    joined = " AND ".join(clause for clause, _ in clauses)
    return (f" WHERE {joined}" if joined else "", [value for _, values in clauses for value in values])


def _of_number(asked: NumberAsked) -> list[Clause]:
    clauses: list[Clause] = [] if asked.year is None else [("paper.year = ?", [asked.year])]
    if asked.whole is not None:
        clauses.append(("paper.number = ?", [asked.whole]))
    elif asked.digits:
        clauses.append(("printf('%06d', paper.number) LIKE ?", [f"%{asked.digits}%"]))
    return clauses


def page(
    raw: Any, chosen: PaperFilter, sort: PaperSort, limit: int, offset: int, *, descending: bool
) -> PaperPage:
    """The lines of one page, and how many there are; two statements."""
    where = _where(chosen)
    if where is None:
        return PaperPage((), 0, limit)
    condition, values = where
    (total,) = raw.execute(f"SELECT count(*) FROM paper{condition}", values).fetchone()
    way = "DESC" if descending else "ASC"
    order = ", ".join(f"{column} {way}" for column in _ORDER[sort])
    file = " LEFT JOIN case_file ON case_file.id = paper.file_id" if sort is PaperSort.FILE else ""
    ids = f"SELECT paper.id FROM paper{file}{condition} ORDER BY {order} LIMIT ? OFFSET ?"
    rows = raw.execute(
        f"SELECT {_ROW}{_JOINED} WHERE paper.id IN ({ids}) ORDER BY {order}", [*values, limit, offset]
    )
    return PaperPage(tuple(_row(found) for found in rows.fetchall()), int(total), limit)


def choices(raw: Any) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """The years that the register knows, the newest first, and the names of those who issued."""
    years = raw.execute("SELECT DISTINCT year FROM series ORDER BY year DESC").fetchall()
    names = raw.execute("SELECT DISTINCT issued_by FROM paper ORDER BY issued_by").fetchall()
    return tuple(int(year) for (year,) in years), tuple(str(name) for (name,) in names)


def history(raw: Any, kind: PaperKind, year: int, number: int) -> PaperHistory | None:
    """All that is on record about one paper, None for a number that was not issued; three statements."""
    found = raw.execute(
        f"SELECT {_ROW}, paper.issued_at, paper.fingerprint, paper.version, paper.void_reason,"
        f" paper.voided_at, paper.voided_by, {_NUMBER.format('other')}{_JOINED}"
        " LEFT JOIN paper AS other ON other.id = paper.replaced_by"
        " WHERE paper.kind = ? AND paper.year = ? AND paper.number = ?",
        (kind.value, year, number),
    ).fetchone()
    if found is None:
        return None
    line = _row(found[:10])
    issued_at, mark, version, reason, voided_at, voided_by, other = found[10:]
    prints = raw.execute(
        f"SELECT printed_at, printed_by, copy, {CAME_OUT} FROM paper_print WHERE paper_id = ? ORDER BY id",
        (line.id,),
    ).fetchall()
    replaced = raw.execute(
        f"SELECT {_NUMBER.format('paper')} FROM paper WHERE replaced_by = ? ORDER BY id", (line.id,)
    ).fetchall()
    void = None
    if reason is not None:
        void = Voiding(
            reason, utc_moment(voided_at), voided_by, other if line.state is PaperState.REPLACED else ""
        )
    return PaperHistory(
        line,
        utc_moment(issued_at),
        mark,
        int(version),
        tuple(Printed(utc_moment(at), by, int(copy), bool(out)) for at, by, copy, out in prints),
        void,
        tuple(str(number) for (number,) in replaced),
    )


_COUNTS = """
SELECT series.kind, series.year, series.last_no, coalesce(min(paper.number), 0), count(paper.id),
       coalesce(sum(paper.state = 'void'), 0)
FROM series LEFT JOIN paper ON paper.kind = series.kind AND paper.year = series.year
GROUP BY series.id ORDER BY series.year DESC, series.kind
"""
_HOLES = """
SELECT kind, year, before + 1, number - 1 FROM (
    SELECT kind, year, number, lag(number, 1, 0) OVER (PARTITION BY kind, year ORDER BY number) AS before
    FROM (SELECT kind, year, number FROM paper UNION ALL SELECT kind, year, last_no + 1 FROM series)
) WHERE number > before + 1 ORDER BY kind, year, number
"""


def proofs(raw: Any) -> tuple[SeriesProof, ...]:
    """Every series and year of papers, newest year first; three statements."""
    counts = raw.execute(_COUNTS).fetchall()
    holes: dict[tuple[str, int], list[NumberSpan]] = {}
    for kind, year, first, last in raw.execute(_HOLES).fetchall():
        holes.setdefault((kind, year), []).append(NumberSpan(first, last))
    skips: dict[tuple[str, int], list[NumberSpan]] = {}
    skipped = raw.execute("SELECT kind, year, from_no, to_no, reason FROM series_skip ORDER BY id").fetchall()
    for kind, year, first, last, reason in skipped:
        skips.setdefault((kind, year), []).append(NumberSpan(first, last, reason))
    known = {kind.value for kind in PaperKind}  # letters count their numbers in a register of their own
    return tuple(
        SeriesProof(
            PaperKind(kind),
            year,
            first,
            last,
            count,
            void,
            tuple(skips.get((kind, year), ())),
            uncovered(holes.get((kind, year), ()), skips.get((kind, year), ())),
        )
        for kind, year, last, first, count, void in counts
        if kind in known
    )


def standing_of_number(raw: Any, kind: str, year: int, number: int) -> tuple[int, str]:
    """The last number of its series (0 for none), and why a number was left out (empty when it was not)."""
    (last,) = raw.execute(
        "SELECT coalesce(max(last_no), 0) FROM series WHERE kind = ? AND year = ?", (kind, year)
    ).fetchone()
    skip = raw.execute(
        "SELECT reason FROM series_skip WHERE kind = ? AND year = ? AND ? BETWEEN from_no AND to_no",
        (kind, year, number),
    ).fetchone()
    return int(last), "" if skip is None else str(skip[0])


def kinds_of_number(raw: Any, year: int, number: int) -> tuple[str, ...]:
    """The kinds that have a paper with this number."""
    rows = raw.execute("SELECT kind FROM paper WHERE year = ? AND number = ?", (year, number)).fetchall()
    return tuple(str(kind) for (kind,) in rows)


def series_reaching(raw: Any, year: int, number: int) -> tuple[str, ...]:
    """The series of a year that have come as far as this number."""
    rows = raw.execute(
        "SELECT kind FROM series WHERE year = ? AND last_no >= ? ORDER BY kind", (year, number)
    ).fetchall()
    return tuple(str(kind) for (kind,) in rows)
