# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a file's payment, month by month."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import mistake, told_of
from welfare_desk.storage.casework.people import change
from welfare_desk.storage.metadata import month_of_text
from welfare_desk.storage.pension.drawing import SOURCES
from welfare_desk.storage.pension.list_tables import PENSION_DEDUCTION
from welfare_desk.storage.uow import UnitOfWork

_FOUND = f"""SELECT d.id, d.version, f.file_no, d.kind, d.amount, d.from_month, d.until_month, d.remark,
    d.letter_no, {told_of("d")} FROM pension_deduction d JOIN case_file f ON f.id = d.file_id"""


def _deduction(row: Any) -> Deduction:
    number, version, file_no, kind, amount, first, last, remark, letter, *told = row
    return Deduction(
        number,
        version,
        file_no,
        PaymentKind(kind),
        Rial(amount),
        JalaliMonth.parse(first),
        month_of_text(last),
        remark,
        letter,
        mistake(*told),
    )


def of_file(raw: Any, file_no: str) -> tuple[Deduction, ...]:
    """What is or was kept back from a file's payments, struck rows too, the latest first."""
    rows = raw.execute(f"{_FOUND} WHERE f.file_no = ? ORDER BY d.from_month DESC, d.id DESC", (file_no,))
    return tuple(map(_deduction, rows.fetchall()))


def one(raw: Any, deduction_id: int) -> Deduction:
    """RuleError `deduction_gone`."""
    row = raw.execute(f"{_FOUND} WHERE d.id = ?", (deduction_id,)).fetchone()
    if row is None:
        raise RuleError("deduction_gone")
    return _deduction(row)


def must_draw(raw: Any, file_id: int, file_no: str, kind: PaymentKind) -> None:
    """RuleError `deduction_not_drawn` for a file that has never drawn the payment."""
    source = SOURCES[kind]
    drawn = f"SELECT 1 FROM {source.payments} p WHERE p.file_id = ?{source.condition}"
    if raw.execute(drawn, (file_id,)).fetchone() is None:
        raise RuleError("deduction_not_drawn", file_no=file_no, kind=kind)


def last_listed(raw: Any, kind: PaymentKind) -> JalaliMonth | None:
    """The last month whose list of the kind is approved."""
    row = raw.execute(
        "SELECT max(month) FROM monthly_list WHERE kind = ? AND state <> 'draft'", (kind.value,)
    ).fetchone()
    return month_of_text(row[0])


def months_kept(raw: Any, told: Deduction) -> set[JalaliMonth]:
    """Months whose approved list kept all of it back: by its remark on a line of the file or of a home.

    A household's line may stand under another file, and the person may live elsewhere since.
    """
    rows = raw.execute(
        "SELECT m.month, l.remarks, l.remark FROM monthly_line l JOIN monthly_list m ON m.id = l.list_id"
        " WHERE m.kind = :kind AND m.state <> 'draft' AND l.deductions > 0 AND (l.file_id ="
        " (SELECT id FROM case_file WHERE file_no = :file) OR l.household_id IN (SELECT place.household_id"
        " FROM household_member place JOIN case_file f ON f.person_id = place.person_id"
        " WHERE f.file_no = :file))",
        {"file": told.file_no, "kind": told.kind.value},
    )
    return {
        JalaliMonth.parse(month)
        for month, remarks, remark in rows.fetchall()
        if f"، {told.remark}، " in f"، {remark}، " and LineRemark.DEDUCTION_CUT not in remarks.split()
    }


def record(uow: UnitOfWork, file_id: int, told: Deduction, at: datetime, by: str) -> int:
    """Keep one; its id."""
    return uow.insert(
        PENSION_DEDUCTION,
        {
            "file_id": file_id,
            "kind": told.kind,
            "amount": told.amount,
            "from_month": told.from_month,
            "until_month": told.until_month,
            "remark": told.remark,
            "letter_no": told.letter_no,
            "recorded_at": at,
            "recorded_by": by,
        },
    )


def end(uow: UnitOfWork, deduction_id: int, version: int, last: JalaliMonth) -> None:
    """Its last month; RuleError `stale_row`."""
    change(uow, PENSION_DEDUCTION, deduction_id, version, {"until_month": last})


def strike(uow: UnitOfWork, deduction_id: int, version: int, stamp: Stamp) -> None:
    """It counts for no list; RuleError `stale_row`."""
    mistakes.strike(uow, PENSION_DEDUCTION, deduction_id, version, stamp)
