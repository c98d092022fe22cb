# SPDX-License-Identifier: Apache-2.0
"""A monthly list, computed, frozen and audited, against a raw INSERT … SELECT of the same rows."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Any

from tests.bench.harness import Pair, Row, seconds
from tests.support import office as offices
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension import lists, rates
from welfare_desk.services.session import Session
from welfare_desk.storage.uow import UnitOfWork

HOUSEHOLDS, PERSONS = 5_500, 4
MEHR = JalaliMonth(1404, 7)
BEFORE = 6
"""Lists before the one that is measured; a tariff that comes late makes all of them owe."""
KIND = PaymentKind.PENSION
_RATES = tuple(Rial(amount) for amount in (14_000_000, 20_000_000, 28_000_000, 36_000_000, 44_000_000))


def _people(raw: Any) -> None:
    """Households of four with a file and a pension each; written raw, for they are not what is measured."""
    draw = random.Random(4)
    since = from_jalali(1404, 1, 1).isoformat()
    for number in range(1, HOUSEHOLDS + 1):
        sheba = f"IR58054010518{draw.randrange(10**13):013d}"
        raw.execute(
            "INSERT INTO household (id, head_person_id, sheba, address) VALUES (?, NULL, ?, ?)",
            (number, sheba, f"خیابان {number % 60}، کوچه {number % 7}، پلاک {number}"),
        )
        for at in range(PERSONS):
            person = (number - 1) * PERSONS + at + 1
            raw.execute(
                "INSERT INTO person (id, national_id, first_name, last_name) VALUES (?, ?, ?, ?)",
                (
                    person,
                    f"{person + 1_000_000_000}",
                    ("علی", "زهرا", "رضا", "مریم")[at],
                    f"احمدی {number % 90}",
                ),
            )
            raw.execute(
                "INSERT INTO household_member (household_id, person_id, kinship) VALUES (?, ?, ?)",
                (number, person, ("head", "spouse", "son", "daughter")[at]),
            )
        head = (number - 1) * PERSONS + 1
        raw.execute("UPDATE household SET head_person_id = ? WHERE id = ?", (head, number))
        raw.execute(
            "INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage)"
            " VALUES (?, ?, ?, ?, 'rehabilitation', 'covered')",
            (number, f"1404-{number:05d}", head, number),
        )
        raw.execute(
            "INSERT INTO pension (id, household_id, file_id, state, since) VALUES (?, ?, ?, 'on_pension', ?)",
            (number, number, number, since),
        )
        raw.execute(
            "INSERT INTO pension_event (pension_id, to_state, effective_on, recorded_at, recorded_by)"
            " VALUES (?, 'on_pension', ?, '2025-04-01T08:00:00.000000Z', 'bench')",
            (number, since),
        )


def _allowances(raw: Any) -> None:
    """Every tenth household draws a care allowance besides."""
    raw.execute(
        "INSERT INTO allowance (id, kind, household_id, file_id, state, since, drawer_id)"
        " SELECT id, 'care', household_id, file_id, state, since, (SELECT head_person_id FROM household"
        " WHERE household.id = household_id) FROM pension WHERE id % 10 = 0"
    )
    raw.execute(
        "INSERT INTO allowance_event (allowance_id, to_state, effective_on, recorded_at, recorded_by)"
        " SELECT pension_id, to_state, effective_on, recorded_at, recorded_by FROM pension_event"
        " WHERE pension_id % 10 = 0"
    )


def _office(folder: Path) -> Session:
    session = offices.office(folder)
    assembly.load_use_cases()
    with session._store.writing() as connection:
        raw = UnitOfWork(connection).raw
        _people(raw)
        _allowances(raw)
        connection.commit()
    care = rates.RecordRate(PaymentKind.CARE, JalaliMonth(1404, 1), (Rial(30_000_000),), "bench")
    session.do(rates.record_rate, care)
    for back in range(BEFORE, 0, -1):
        _approve(session, MEHR.plus(-back))
    session.do(rates.record_rate, rates.RecordRate(KIND, JalaliMonth(1404, 1), _RATES, "bench"))
    return session


def _approve(session: Session, month: JalaliMonth) -> None:
    for kind in (KIND, PaymentKind.CARE):
        draft = session.do(lists.prepare_list, lists.PrepareList(month, kind))
        session.do(lists.approve_list, lists.ApproveList(month, draft.digest, kind))


def _floor(session: Session) -> float:
    """The same lines and claims written again, as those of lists a month later, and nothing else."""
    with session._store.writing() as connection:
        raw = UnitOfWork(connection).raw
        columns = [
            row[1] for row in raw.execute("PRAGMA table_info(monthly_list)") if row[1] not in ("id", "month")
        ]
        named = ", ".join(columns)
        raw.execute(
            f"INSERT INTO monthly_list (month, {named}) SELECT ?, {named} FROM monthly_list WHERE month = ?",
            (str(MEHR.plus(1)), str(MEHR)),
        )
        lines = [row[1] for row in raw.execute("PRAGMA table_info(monthly_line)")][2:]
        connection.commit()
    twin = "(SELECT later.id FROM monthly_list later WHERE later.kind = m.kind AND later.month = :later)"
    told = ", ".join(f"l.{name}" for name in lines)

    def write() -> None:
        asked = {"month": str(MEHR), "later": str(MEHR.plus(1))}
        with session._store.writing() as connection:
            raw = UnitOfWork(connection).raw
            (most,) = raw.execute("SELECT max(id) FROM monthly_line").fetchone()
            raw.execute(
                f"INSERT INTO monthly_line SELECT l.id + {most}, {twin}, {told} FROM monthly_line l"
                " JOIN monthly_list m ON m.id = list_id WHERE m.month = :month",
                asked,
            )
            raw.execute(
                "INSERT INTO monthly_claim (line_id, file_id, for_month, amount, why, size)"
                f" SELECT c.line_id + {most}, c.file_id, for_month, c.amount, why, c.size"
                " FROM monthly_claim c"
                " JOIN monthly_line l ON l.id = line_id JOIN monthly_list m ON m.id = list_id"
                " WHERE m.month = :month",
                asked,
            )
            connection.commit()

    return seconds(write)


def measure_list() -> Pair:
    """Both kinds of the month approved: computed from the office's facts, frozen, digested, audited."""
    with (
        tempfile.TemporaryDirectory(prefix="welfare-desk-bench-") as folder,
        _office(Path(folder)) as session,
    ):
        seen = [
            session.do(lists.prepare_list, lists.PrepareList(MEHR, kind)) for kind in (KIND, PaymentKind.CARE)
        ]
        assert (seen[0].lines, seen[1].lines) == (HOUSEHOLDS, HOUSEHOLDS // 10)
        assert seen[0].arrears.amount > 0

        def ours() -> None:
            for draft in seen:
                session.do(lists.approve_list, lists.ApproveList(MEHR, draft.digest, draft.kind))

        return Pair(seconds(ours), _floor(session))


ROWS = [
    Row(
        "monthly list of 5,500 households with allowances and arrears, frozen and audited",
        "raw INSERT … SELECT of the same rows",
        10,
        measure_list,
    )
]
