# SPDX-License-Identifier: Apache-2.0
"""A month's summary in an office of 8,000 files and 500,000 entries, and any closed month.

The floor of the open month asks the office's own tables for the same groups, table by table, in plain SQL
with an index made for each question; it knows no history, so it could not tell of any day but today.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections import Counter
from functools import cache, partial
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, by_turns, each_by_turns
from tests.support import office as offices
from tests.support.filled import open_copy
from tests.support.stocked import filled
from welfare_desk.domain.calendar import JalaliMonth, from_jalali, to_jalali
from welfare_desk.domain.casework.codes import Coverage, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.visit import stale_since
from welfare_desk.domain.summary.monthly.figures import Table
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    MonthShown,
    close_month,
    month_figures,
)
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.uow import UnitOfWork

FILES, ENTRIES = 8_000, 500_000
OPEN = JalaliMonth(*to_jalali(offices.NOON.date())[:2])
CLOSED = OPEN.plus(-1)
_CLOSED = 60
"""Closed months that are asked in turn: more than anybody would keep ready."""
_ROUNDS = 7
"""How often each of them is asked."""
_LISTS = 60
"""Monthly lists of the pension, the open month's the last of them."""

_LIST = """
INSERT INTO monthly_list (id, month, kind, state, line_count, amount, arrears_sum, deductions, net, promised,
    digest, prepared_at, prepared_by, approved_at, approved_by)
VALUES (:id, :month, 'pension', 'approved', 1, 0, 0, 0, 0, 0, hex(zeroblob(32)), :at, 'bench', :at, 'bench')
"""
_LINES = """
INSERT INTO monthly_line (list_id, kind, line_no, file_id, household_id, file_no, client_code, name,
    identifier, domain, size, rate_since, band, amount, arrears, deductions, net, promised, bank, sheba,
    sheba_owner, owner_identifier, remarks, remark, household)
SELECT :id, 'pension', row_number() OVER (), file_id, pension.household_id, file_no, '', 'علی احمدی', '',
    domain, 1 + file_id % 5, '2025-03-21', 1 + file_id % 5, 14000000, 0, 0, 14000000, 14000000, '', '', '',
    '', '[]', '', '{}'
FROM pension JOIN case_file ON case_file.id = file_id WHERE state = 'on_pension'
"""
_VISITS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO visit (file_id, kind, state, visited_on, visitor, result)
SELECT 1 + i % :files, 'home', 'done', date(:today, printf('-%d days', i % 1500)), 'bench', 'met' FROM n
"""
_GOODS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO stock_document (id, kind, happened_on, recorded_at, recorded_by, source)
SELECT 1000 + i, 'receipt', date(:today, printf('-%d days', i % 1500)), :at, 'bench', 'province' FROM n
"""
_PIECES = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO stock_entry (document_id, line_no, item_id, lot_id, quantity, from_place, to_place)
SELECT 1000 + i, 1, stock_lot.item_id, stock_lot.id, 1, iif(i % 2, 'elsewhere', 'store'),
    iif(i % 2, 'store', 'given')
FROM n JOIN stock_lot ON stock_lot.id = (SELECT max(id) FROM stock_lot)
"""

_CLOSING = """
INSERT INTO month_closing (month, closed_at, closed_by, reason, digest, figures, seal)
SELECT :month, closed_at, closed_by, reason, digest, figures, seal FROM month_closing WHERE month = :closed
"""


@cache
def _office() -> Path:
    """The office with a closed month, then with the entries of years and their closed months, written raw."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-bench-months-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with open_copy(offices.copy_office(folder)) as session:
        make_office_data(session, FILES)
        filled(session)
        session.do(close_month, CloseMonth(CLOSED, "سنجش"))
        with session._store.writing() as connection:
            raw = UnitOfWork(connection).raw
            _write_years(raw)
            connection.commit()
    return folder / "office"


def _write_years(raw: Any) -> None:
    today, at = offices.NOON.date().isoformat(), "2025-10-22T08:00:00.000000Z"
    for back in range(_LISTS):
        raw.execute(_LIST, {"id": 1_000 - back, "month": str(OPEN.plus(-back)), "at": at})
        raw.execute(_LINES, {"id": 1_000 - back})
    (lines,) = raw.execute("SELECT count(*) FROM monthly_line").fetchone()
    pieces = (ENTRIES - lines) // 2
    raw.execute(_VISITS, {"count": pieces, "files": FILES, "today": today})
    raw.execute(_GOODS, {"count": pieces, "today": today, "at": at})
    raw.execute(_PIECES, {"count": pieces})
    for back in range(1, _CLOSED):
        raw.execute(_CLOSING, {"month": str(CLOSED.plus(-back)), "closed": str(CLOSED)})


_INDEXES = (
    "case_file (coverage, domain, person_id, household_id, centre_id, id)",
    "person (id, sex, birth_date)",
    "disability (person_id, is_primary, type, severity)",
    "person_category (person_id, until, category_id)",
    "household (id, neighbourhood_id, decile, declared_size)",
    "household_member (household_id, until, person_id)",
    "pension (file_id, state)",
    "allowance (kind, state)",
    "queue_entry (service, ended_on, file_id)",
    "queue_entry (service, ended_on, state)",
    "queue_entry (service, joined_on)",
    "coverage_event (effective_on, to_state)",
    "pension_event (effective_on, to_state)",
    "monthly_line (list_id, kind, band, amount, arrears, deductions, net)",
    "visit (state, result, visited_on, kind)",
    "visit (file_id, state, visited_on)",
    "stock_entry (document_id, item_id, from_place, to_place, quantity)",
    "equipment_request (asked_on, item_id)",
    "commission_session (held_on, kind, id)",
)
_PERSON = "case_file JOIN person ON person.id = case_file.person_id"
_COVERED = f"coverage = '{Coverage.COVERED}'"
_DEAD = f"SELECT person_id FROM case_file WHERE coverage = '{Coverage.DECEASED}'"
_DAYS = "BETWEEN :since AND :until"
_SEXES = "count(*), sum(sex = 'female'), sum(sex = 'male'), sum(sex = 'unknown')"
_SEVERE = ", ".join(f"sum(severity = '{severity}')" for severity in Severity)
_PAID = """
count(*), sum(monthly_line.amount), sum(arrears), sum(monthly_line.deductions), sum(monthly_line.net)
FROM monthly_line JOIN monthly_list ON monthly_list.id = list_id
WHERE month = :month AND monthly_list.state <> 'draft' GROUP BY 1
"""
_AGES = ((7, "0-6"), (18, "7-17"), (30, "18-29"), (45, "30-44"), (60, "45-59"), (75, "60-74"))
_AGE = " ".join(f"WHEN birth_date > :age_{years} THEN '{band}'" for years, band in _AGES)
_HELD = "('store', 'workshop')"
_NET = f"quantity * ((to_place IN {_HELD}) - (from_place IN {_HELD}))"
_VOTES = ", ".join(f"sum(coalesce(vote, '') = '{vote}')" for vote in Vote)
_WAYS = ", ".join(
    f"sum(iif(came IN {came} AND went IN {went}, pieces, 0))"
    for came, went in (
        ("('elsewhere')", _HELD),
        ("('loan', 'given')", _HELD),
        ("('difference')", _HELD),
        (_HELD, "('given')"),
        (_HELD, "('loan')"),
        (_HELD, "('elsewhere')"),
        (_HELD, "('scrapped')"),
        (_HELD, "('difference')"),
    )
)
_MOVED = "stock_document CROSS JOIN stock_entry ON document_id = stock_document.id"
_ITEM = "JOIN equipment_item ON equipment_item.id = item_id"
_MET_THEM = "state = 'done' AND result = 'met'"
_MET = f"FROM visit WHERE visit.file_id = case_file.id AND {_MET_THEM}"
_FLOOR = {
    "domains": f"SELECT domain, {_SEXES} FROM {_PERSON} WHERE {_COVERED} GROUP BY 1",
    "ages": f"""SELECT CASE WHEN birth_date IS NULL THEN 'unknown' {_AGE} ELSE '75+' END, {_SEXES}
        FROM {_PERSON} WHERE {_COVERED} GROUP BY 1""",
    "disabilities": f"""SELECT coalesce(type, 'unknown'), count(*), {_SEVERE} FROM case_file
        LEFT JOIN disability ON disability.person_id = case_file.person_id AND is_primary = 1
        WHERE {_COVERED} AND domain = 'rehabilitation' GROUP BY 1""",
    "categories": f"""SELECT coalesce(social_category.name, 'unknown'), {_SEXES} FROM {_PERSON}
        LEFT JOIN person_category ON person_category.person_id = person.id AND until IS NULL
        LEFT JOIN social_category ON social_category.id = category_id
        WHERE {_COVERED} AND domain = 'social' GROUP BY 1""",
    "neighbourhoods": f"""SELECT coalesce(neighbourhood.name, 'unknown'), count(*) FROM case_file
        JOIN household ON household.id = household_id
        LEFT JOIN neighbourhood ON neighbourhood.id = neighbourhood_id WHERE {_COVERED} GROUP BY 1""",
    "centres": f"""SELECT coalesce(centre.code, 'unknown'), count(*) FROM case_file
        LEFT JOIN centre ON centre.id = centre_id WHERE {_COVERED} GROUP BY 1""",
    "deciles": f"""SELECT coalesce(CAST(decile AS TEXT), 'unknown'), count(*), sum((SELECT
            iif(declared_size > count(*), declared_size,
                max(1, sum(until IS NULL AND person_id NOT IN ({_DEAD}))))
            FROM household_member WHERE household_member.household_id = household.id))
        FROM household WHERE id IN (SELECT household_id FROM case_file WHERE {_COVERED}) GROUP BY 1""",
    "standings": f"""SELECT CASE WHEN pension.state IN ('on_pension', 'suspended') THEN pension.state
            WHEN queue_entry.file_id IS NULL THEN 'non_recurring' ELSE 'queued' END, count(*)
        FROM case_file LEFT JOIN pension ON pension.file_id = case_file.id
        LEFT JOIN queue_entry ON service = 'pension' AND ended_on IS NULL
            AND queue_entry.file_id = case_file.id WHERE {_COVERED} GROUP BY 1""",
    "recurring": """SELECT 'pension', sum(state = 'on_pension'), sum(state = 'suspended') FROM pension
        UNION ALL SELECT kind, sum(state = 'on_pension'), sum(state = 'suspended') FROM allowance
        GROUP BY 1""",
    "payments": f"SELECT monthly_line.kind, {_PAID}",
    "pensions_by_size": f"SELECT iif(band >= 5, '5+', band), {_PAID}",
    "coverage_in": f"""SELECT CASE WHEN EXISTS (SELECT 1 FROM coverage_event AS earlier
            WHERE earlier.file_id = coverage_event.file_id AND earlier.to_state = 'covered'
            AND earlier.effective_on < coverage_event.effective_on) THEN 'returned'
            WHEN EXISTS (SELECT 1 FROM transfer WHERE transfer.file_id = coverage_event.file_id
                AND direction = 'in') THEN 'arrived' ELSE 'opened' END, count(*) FROM coverage_event
        WHERE effective_on {_DAYS} AND to_state = 'covered' GROUP BY 1""",
    "coverage_out": f"""SELECT to_state, count(*) FROM coverage_event
        WHERE effective_on {_DAYS} AND from_state = 'covered' GROUP BY 1""",
    "pension_in": f"""SELECT CASE WHEN from_state = 'suspended' THEN 'resumed' WHEN EXISTS (SELECT 1
            FROM queue_entry JOIN pension ON pension.file_id = queue_entry.file_id
            WHERE pension.id = pension_id AND service = 'pension' AND queue_entry.state = 'admitted')
            THEN 'admitted' ELSE 'granted' END, count(*)
        FROM pension_event WHERE effective_on {_DAYS} AND to_state = 'on_pension' GROUP BY 1""",
    "pension_out": f"""SELECT to_state, count(*) FROM pension_event
        WHERE effective_on {_DAYS} AND from_state = 'on_pension' GROUP BY 1""",
    "queue_in": f"""SELECT 'joined', count(*) FROM queue_entry
        WHERE service = 'pension' AND joined_on {_DAYS}""",
    "queue_out": f"""SELECT state, count(*) FROM queue_entry
        WHERE service = 'pension' AND ended_on {_DAYS} GROUP BY 1""",
    "quotas": f"""SELECT service, count(*), sum(places), 0 FROM quota WHERE letter_on {_DAYS} GROUP BY 1""",
    "sessions": f"SELECT kind, count(*) FROM commission_session WHERE held_on {_DAYS} GROUP BY 1",
    "commission": f"""SELECT commission_case.kind, count(*), sum(attended), {_VOTES} FROM commission_session
        JOIN commission_case ON session_id = commission_session.id WHERE held_on {_DAYS} GROUP BY 1""",
    "stock": f"""SELECT code, held - coalesce(moved, 0), held, loan FROM (SELECT item_id,
            sum(store + workshop) AS held, sum(loan) AS loan FROM stock_balance GROUP BY 1) AS now
        LEFT JOIN (SELECT item_id AS item, sum({_NET}) AS moved FROM {_MOVED} WHERE happened_on {_DAYS}
            GROUP BY 1) ON item = item_id {_ITEM}""",
    "stock_moves": f"""SELECT code, {_WAYS} FROM (SELECT item_id,
            iif(kind = 'reversal', to_place, from_place) AS came,
            iif(kind = 'reversal', from_place, to_place) AS went,
            iif(kind = 'reversal', -quantity, quantity) AS pieces
        FROM {_MOVED} WHERE happened_on {_DAYS}) {_ITEM} GROUP BY 1""",
    "requests": f"""SELECT code, count(*) FROM equipment_request {_ITEM} WHERE asked_on {_DAYS} GROUP BY 1""",
    "queues": "SELECT service, count(*) FROM queue_entry WHERE ended_on IS NULL GROUP BY 1",
    "visits": f"""SELECT kind, count(*), 0 FROM visit WHERE {_MET_THEM} AND visited_on {_DAYS} GROUP BY 1
        UNION ALL SELECT 'home', 0, count(*) FROM case_file
        WHERE {_COVERED} AND NOT EXISTS (SELECT 1 {_MET} AND kind = 'home' AND visited_on > :stale)""",
}
"""Every table of the summary: its line, then its measures in their order."""


def _same(tables: tuple[Table, ...], found: dict[str, list[tuple[Any, ...]]]) -> None:
    """Both know the same: every figure that is not 0, by table, line and place."""
    for table in tables:
        ours = Counter(
            {(line.key, place): value or 0 for line in table.lines for place, value in enumerate(line.values)}
        )
        floor: Counter[tuple[str, int]] = Counter()
        for key, *values in found[table.code]:
            floor.update({(str(key), place): value or 0 for place, value in enumerate(values)})
        if +ours != +floor:
            raise AssertionError((table.code, +ours - floor, +floor - ours))


def open_month() -> Pair:
    """Ours is the use case as the page asks it; the floor's file has the indexes, ours has not."""
    bare = Path(shutil.copytree(_office(), _office().with_name("floor"), dirs_exist_ok=True))
    today = offices.NOON.date()
    year, month, day = to_jalali(today)
    asked = {
        "since": OPEN.first().isoformat(),
        "until": today.isoformat(),
        "month": str(OPEN),
        **{f"age_{years}": from_jalali(year - years, month, min(day, 29)).isoformat() for years, _ in _AGES},
    }
    with open_copy(_office()) as session, open_copy(bare) as floor:
        raw = floor._store.open_driver(read_only=False)
        for place, index in enumerate(_INDEXES):
            raw.execute(f"CREATE INDEX IF NOT EXISTS bench_{place} ON {index}")
        months = value_in_force(raw, DatedRule.VISIT_MONTHS, today)
        asked["stale"] = stale_since(today, months).isoformat()

        def groups() -> dict[str, list[tuple[Any, ...]]]:
            return {code: raw.execute(statement, asked).fetchall() for code, statement in _FLOOR.items()}

        _same(session.ask(month_figures, AskMonth(OPEN)).figures.tables, groups())
        pair = by_turns(lambda: session.ask(month_figures, AskMonth(OPEN)), groups)
        raw.close()
    return pair


_ROW = "SELECT month, closed_at, closed_by, reason, digest, figures FROM month_closing WHERE id = ?"
"""What is shown of a closed month; the seal beside it is never read for that."""


def closed_month() -> Pair:
    """Five years of closed months in turn: none is asked again before all the others were."""
    with open_copy(_office()) as session:
        raw = session._store.open_driver(read_only=True)
        found = raw.execute("SELECT id, month FROM month_closing ORDER BY month").fetchall()

        def ours(month: JalaliMonth) -> int:
            return _touch(session.ask(month_figures, AskMonth(month)))

        def floor(key: int) -> tuple[Any, ...]:
            return raw.execute(_ROW, (key,)).fetchone()

        for key, month in found:
            if not ours(JalaliMonth.parse(month)) or floor(key)[0] != month:
                raise AssertionError(month)
        pair = each_by_turns(
            [partial(ours, JalaliMonth.parse(month)) for _, month in found] * _ROUNDS,
            [partial(floor, key) for key, _ in found] * _ROUNDS,
            50,
        )
        raw.close()
    return pair


def _touch(shown: MonthShown) -> int:
    """Reach every figure of a closed month: none of them may be left to be made later."""
    assert shown.closed is not None
    return sum(len(line.values) for table in shown.figures.tables for line in table.lines)


ROWS = [
    Row(
        "summary of the open month, 8,000 files, 500,000 entries",
        "the same groups of today in plain SQL, an index for each",
        1.5,
        open_month,
    ),
    Row("any closed month", "its row by primary key", 20, closed_month),
]
