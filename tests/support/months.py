# SPDX-License-Identifier: Apache-2.0
"""Months made of rows without an office, and pensioners of an office whose months add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tests.support.clients import national_id
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import Month, Stood, tables_of
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session

MEHR = JalaliMonth(1404, 7)

_PERSON = {
    "domain": "rehabilitation", "sex": "female", "age": "30-44", "severity": "mild", "disability": "physical",
    "category": None, "neighbourhood": "محلهٔ ۱", "centre": None, "standing": "on_pension",
}  # fmt: skip


def people(n: int = 1, **facts: Any) -> Row:
    """So many like files that are covered."""
    return {**_PERSON, **facts, "n": n}


def moves(way: str, reason: str, n: int = 1) -> Row:
    return {"way": way, "reason": reason, "n": n}


def payment(kind: str = "pension", band: str = "1", amount: int = 100, n: int = 1, **more: int) -> Row:
    """Lines of a list; amounts are those of them all."""
    sums = {"amount": amount, "arrears": 0, "deductions": 0, **more}
    net = sums["amount"] + sums["arrears"] - sums["deductions"]
    return {"kind": kind, "band": band, "n": n, **sums, "net": net}


def filled(rows: Mapping[Source, Sequence[Row]]) -> dict[Source, Sequence[Row]]:
    """The rows with empty sources beside them."""
    return {source: rows.get(source, ()) for source in Source}


def month_of(
    rows: Mapping[Source, Sequence[Row]],
    month: JalaliMonth = MEHR,
    stood: tuple[tuple[int, int, int], tuple[int, int, int]] = ((0, 0, 0), (0, 0, 0)),
    unlisted: Sequence[str] = (),
) -> Month:
    """A month counted from rows; `stood`: covered, on pension and queued before it and after it."""
    before, after = stood
    return Month(month, month.last(), tables_of(filled(rows), unlisted), Stood(*before), Stood(*after))


def islamshahr() -> dict[Source, Sequence[Row]]:
    """8,000 covered: 1,200 social and 6,800 rehabilitation files, 5,500 on pension and 2,500 waiting."""
    disabled = people(4_300), people(2_500, sex="male", standing="queued", severity="severe")
    social = people(1_200, domain="social", severity="unknown", disability=None, category="women_heads")
    return {
        Source.PEOPLE: [*disabled, social],
        Source.HOMES: [
            {"decile": "1", "persons": 12_000, "n": 4_000},
            {"decile": "unknown", "persons": 9_000, "n": 3_100},
        ],
        Source.RECURRING: [{"kind": "pension", "state": "on_pension", "n": 5_500}],
        Source.QUEUES: [{"service": "pension", "n": 2_500}],
        Source.COVERAGE_MOVES: [moves("in", "opened", 120), moves("out", "deceased", 20)],
        Source.PENSION_MOVES: [moves("in", "admitted", 40), moves("out", "cut", 15)],
        Source.QUEUE_MOVES: [moves("in", "joined", 60), moves("out", "admitted", 40)],
        Source.PAYMENTS: [
            payment(amount=5_500 * 4_800_000 + 3, n=5_500, arrears=2_000_000, deductions=500_000)
        ],
        Source.SITTINGS: [{"kind": "determination", "n": 3}],
        Source.CASES: [
            {"kind": "determination", "attended": 1, "vote": "confirmed", "n": 40},
            {"kind": "determination", "attended": 1, "vote": "rejected", "n": 5},
            {"kind": "determination", "attended": 0, "vote": "", "n": 5},
        ],
        Source.STOCK: [{"item": "wheelchair", "opening": 30, "closing": 22, "lent_out": 4}],
        Source.STOCK_MOVES: [
            {"item": "wheelchair", "way": "given", "pieces": 6},
            {"item": "wheelchair", "way": "lent", "pieces": 2},
        ],
        Source.REQUESTS: [{"item": "wheelchair", "n": 9}],
        Source.VISITS: [
            {"kind": "home", "state": "done", "n": 61},
            {"kind": "home", "state": "due", "n": 400},
        ],
        Source.QUOTAS: [{"service": "pension", "places": 50, "used": 40}],
    }


ISLAMSHAHR_STOOD = ((7_900, 5_475, 2_480), (8_000, 5_500, 2_500))


CORRECTED = (
    "UPDATE case_file SET domain = 'social' WHERE id ="
    " (SELECT min(id) FROM case_file WHERE domain = 'rehabilitation' AND coverage = 'covered')"
)
"""A file that was of another field all the time: no act of the office does so, a mended file might."""


def written(session: Session, statement: str) -> None:
    """A change of the database that no use case makes."""
    with session._store.writing() as connection:
        connection.exec_driver_sql(statement)
        connection.commit()


FIRST_DAY = date(2025, 3, 25)


def pensioner(session: Session, number: int, since: date = date(2025, 4, 1)) -> str:
    """A file that was covered before it drew the pension; its number."""
    typed = {"first_name": "علی", "last_name": "محمدی", "national_id": national_id(number)}
    opened = RegisterFile(typed, Domain.REHABILITATION, opened_on=FIRST_DAY)
    file_no = session.do(register_file, opened).file_no
    session.do(change, ChangePension(file_no, PensionState.ON_PENSION, since))
    return file_no
