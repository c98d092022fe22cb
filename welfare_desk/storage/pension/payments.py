# SPDX-License-Identifier: Apache-2.0
"""What was really paid, beside what a list claimed: files of payments, their rows, and the difference."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement
from welfare_desk.domain.pension.settling import (
    Claimed,
    Comparison,
    PaymentFile,
    PaymentRow,
    SettledLine,
    SettledMonth,
)
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.metadata import utc_moment
from welfare_desk.storage.pension.list_tables import PAYMENT, PAYMENT_FILE, PAYMENT_NOTE
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork


class Standing(NamedTuple):
    """A file of payments that counts: its name, and the day on which it was taken in."""

    name: str
    on: str


def refuse_known(raw: Any, list_id: int, sha256: str) -> None:
    """RuleError `payment_file_known` (facts: name, date) for a file that was taken in for another list."""
    found = _standing(raw, "list_id <> ? AND sha256 = ?", (list_id, sha256))
    if found is not None:
        raise RuleError("payment_file_known", name=found.name, date=found.on)


def same_rows(raw: Any, found: MonthlyList, rows_sha256: str, *, of_month: bool) -> Standing | None:
    """The file that has brought these very rows; None where none has.

    Of the same list, or of any list of its kind where the file itself says no month (`of_month`).
    """
    if of_month:
        return _standing(raw, "list_id = ? AND rows_sha256 = ?", (found.id, rows_sha256))
    of_kind = "list_id IN (SELECT id FROM monthly_list WHERE kind = ?)"
    return _standing(raw, f"{of_kind} AND rows_sha256 = ?", (found.kind.value, rows_sha256))


def _standing(raw: Any, which: str, values: tuple[object, ...]) -> Standing | None:
    row = raw.execute(
        f"SELECT name, substr(recorded_at, 1, 10) FROM payment_file WHERE {which} AND {STANDS}"
        " ORDER BY id DESC LIMIT 1",
        values,
    ).fetchone()
    return None if row is None else Standing(*row)


@dataclass(frozen=True)
class NewFile:
    """A file of payments to keep."""

    list_id: int
    name: str
    sha256: str
    rows_sha256: str
    letter_no: str
    at: datetime
    by: str
    partial: bool = False


def keep(
    uow: UnitOfWork,
    new: NewFile,
    rows: Sequence[PaymentRow],
    lines: Mapping[int, int | None],
    owners: Mapping[int, int],
) -> int:
    """Keep a file with its rows; `lines` and `owners` by row number. Its id."""
    made = uow.insert(
        PAYMENT_FILE,
        {
            "list_id": new.list_id,
            "name": new.name,
            "sha256": new.sha256,
            "rows_sha256": new.rows_sha256,
            "row_count": len(rows),
            "letter_no": new.letter_no,
            "partial": new.partial,
            "recorded_at": new.at,
            "recorded_by": new.by,
        },
    )
    names = (
        "payment_file_id", "row_no", "line_id", "file_id", "identifier", "file_no", "sheba", "name", "amount",
    )  # fmt: skip
    uow.insert_many(
        PAYMENT,
        names,
        (
            (
                made, row.row_no, lines[row.row_no],
                owners.get(row.row_no) if lines[row.row_no] is None else None,
                row.identifier, row.file_no, row.sheba, row.name, row.amount,
            )
            for row in rows
        ),
    )  # fmt: skip
    return made


_LATER = """(SELECT json_group_array(later.month ORDER BY later.month) FROM monthly_list own
    JOIN monthly_list later ON later.kind = own.kind AND later.month > own.month
    WHERE own.id = payment_file.list_id AND later.{made} >= payment_file.recorded_at
    AND (later.state = 'draft') = {draft})"""
_FILE = f"""SELECT id, version, list_id, name, row_count, letter_no, recorded_at,
    {shown_name("recorded_by")}, struck_at IS NOT NULL, partial,
    {mistakes.told_of("payment_file")},
    {_LATER.format(made="approved_at", draft=0)}, {_LATER.format(made="prepared_at", draft=1)}
    FROM payment_file"""


def _file(row: Any) -> PaymentFile:
    number, version, list_id, name, rows, letter_no, recorded_at, by, struck, partial, *rest = row
    mistake, later = mistakes.mistake(*rest[:3]), rest[3:]
    approved, drafted = (tuple(map(JalaliMonth.parse, json.loads(months))) for months in later)
    return PaymentFile(
        number,
        version,
        list_id,
        name,
        rows,
        letter_no,
        utc_moment(recorded_at),
        by,
        bool(struck),
        bool(partial),
        approved,
        drafted,
        mistake,
    )


def files(raw: Any, list_id: int) -> tuple[PaymentFile, ...]:
    """The files of a list, struck ones too, in the order in which they came."""
    return tuple(map(_file, raw.execute(f"{_FILE} WHERE list_id = ? ORDER BY id", (list_id,)).fetchall()))


def file(raw: Any, file_id: int) -> PaymentFile:
    """One of them; RuleError `payment_file_gone`."""
    row = raw.execute(f"{_FILE} WHERE id = ?", (file_id,)).fetchone()
    if row is None:
        raise RuleError("payment_file_gone")
    return _file(row)


def complete(uow: UnitOfWork, file_id: int, version: int) -> None:
    """No file of the month follows this one; RuleError `stale_row`."""
    uow.update(PAYMENT_FILE, file_id, version, {"partial": False})


def strike(uow: UnitOfWork, file_id: int, version: int, stamp: Stamp) -> None:
    """The file counts no more; RuleError `stale_row`."""
    mistakes.strike(uow, PAYMENT_FILE, file_id, version, stamp)


def paid_already(raw: Any, list_id: int, lines: Collection[int]) -> int:
    """How many of these lines another file has paid."""
    row = raw.execute(
        "SELECT count(DISTINCT line_id) FROM payment JOIN payment_file f ON f.id = payment_file_id"
        f" WHERE f.list_id = ? AND f.{STANDS} AND line_id IN (SELECT value FROM json_each(?))",
        (list_id, json.dumps(sorted(lines))),
    ).fetchone()
    return int(row[0])


def paid_in_full(raw: Any, list_id: int, lines: Collection[int]) -> int:
    """How many of these lines other files have paid whole, or more."""
    row = raw.execute(
        "SELECT count(*) FROM (SELECT line_id FROM payment JOIN payment_file f ON f.id = payment_file_id"
        f" JOIN monthly_line l ON l.id = line_id WHERE f.list_id = ? AND f.{STANDS}"
        " AND line_id IN (SELECT value FROM json_each(?)) GROUP BY line_id"
        " HAVING sum(payment.amount) >= l.net)",
        (list_id, json.dumps(sorted(lines))),
    ).fetchone()
    return int(row[0])


_STRAYS = f"""SELECT payment.identifier, payment.file_no, payment.sheba, payment.amount FROM payment
    JOIN payment_file f ON f.id = payment_file_id
    WHERE f.list_id = ? AND f.{STANDS} AND line_id IS NULL"""


def brought_already(raw: Any, list_id: int, rows: Iterable[PaymentRow]) -> int:
    """How many of these rows, which no line expects, other files have brought with the same amount."""
    known = set(raw.execute(_STRAYS, (list_id,)).fetchall())
    return sum((row.identifier, row.file_no, row.sheba, row.amount) in known for row in rows)


_PAID = f"""paid AS MATERIALIZED (SELECT line_id, sum(payment.amount) AS amount FROM payment
    JOIN payment_file f ON f.id = payment_file_id
    WHERE f.list_id = :list AND f.{STANDS} AND line_id IS NOT NULL GROUP BY line_id)"""
SETTLED = """CASE WHEN {paid} IS NULL AND l.net = 0 THEN 'equal'
    WHEN {paid} IS NULL THEN iif({settled}, 'missing', 'awaited')
    WHEN {paid} = l.net THEN 'equal' ELSE 'different' END"""
"""What became of a line `l` (`Settlement`); `settled`: no further file of payments is awaited."""
_SIDES = f"""WITH {_PAID}, sides AS (
    SELECT l.line_no, 0 AS payment_id, l.id AS line_id, l.file_no, l.name, l.identifier, l.sheba, l.net,
        l.size, 1 AS counts, 0 AS row_no, '' AS told_by, paid.amount AS paid,
        {SETTLED.format(paid="paid.amount", settled=":settled")} AS state
    FROM monthly_line l LEFT JOIN paid ON paid.line_id = l.id WHERE l.list_id = :list
    UNION ALL SELECT 0, payment.id, NULL, payment.file_no, payment.name, payment.identifier, payment.sheba,
        NULL, NULL, payment.file_id IS NOT NULL, payment.row_no, f.name, payment.amount, 'unexpected'
    FROM payment JOIN payment_file f ON f.id = payment_file_id
    WHERE f.list_id = :list AND f.{STANDS} AND line_id IS NULL)"""


def _asked(found: MonthlyList) -> dict[str, Any]:
    return {"list": found.id, "settled": found.state is ListState.RECONCILED}


def comparison(raw: Any, found: MonthlyList) -> Comparison:
    """The list beside everything that was paid for it."""
    counts: dict[str, tuple[int, int, int]] = {
        state: (count, net, paid)
        for state, count, net, paid in raw.execute(
            f"{_SIDES} SELECT state, count(*), coalesce(sum(net), 0), coalesce(sum(paid), 0)"
            " FROM sides GROUP BY state",
            _asked(found),
        ).fetchall()
    }
    nothing = (0, 0, 0)
    equal, missing, different, unexpected, awaited = (
        counts.get(state.value, nothing)
        for state in (
            Settlement.EQUAL,
            Settlement.MISSING,
            Settlement.DIFFERENT,
            Settlement.UNEXPECTED,
            Settlement.AWAITED,
        )
    )
    return Comparison(
        equal[0] + missing[0] + different[0] + awaited[0],
        equal[0] + different[0],
        missing[0],
        unexpected[0],
        different[0],
        awaited[0],
        Rial(equal[1] + missing[1] + different[1] + awaited[1]),
        Rial(equal[2] + different[2] + unexpected[2]),
        Rial(awaited[1]),
    )


_OF_LINE = f"""(SELECT sum(payment.amount) FROM payment JOIN payment_file f ON f.id = payment_file_id
    WHERE line_id = l.id AND f.{STANDS})"""
_MONTHS = f"""
SELECT month, size, net, paid, {SETTLED.format(paid="paid", settled="settled")}, amount, arrears, deductions
FROM (SELECT month, l.*, {_OF_LINE} AS paid, monthly_list.state = '{ListState.RECONCILED}' AS settled
    FROM monthly_line l JOIN monthly_list ON monthly_list.id = l.list_id
        AND monthly_list.state IN ('{ListState.SENT}', '{ListState.RECONCILED}')
    WHERE l.file_id = (SELECT id FROM case_file WHERE file_no = ?) AND l.kind = ? AND month <= ?
    ORDER BY month DESC LIMIT ?) AS l
ORDER BY month DESC
"""


def months_of(
    raw: Any, file_no: str, kind: PaymentKind, last: JalaliMonth, most: int
) -> list[tuple[SettledMonth, Claimed]]:
    """What was sent for a file and paid, month by month back from one, the newest first."""
    rows = raw.execute(_MONTHS, (file_no, kind.value, str(last), most)).fetchall()
    return [
        (
            SettledMonth(
                JalaliMonth.parse(month),
                size,
                Rial(net),
                None if paid is None else Rial(paid),
                Settlement(state),
                Rial(deductions),
            ),
            Claimed(amount, arrears, deductions, size),
        )
        for month, size, net, paid, state, amount, arrears, deductions in rows
    ]


class Narrowing(NamedTuple):
    """Which lines and unexpected payments are wanted; empty or None for all."""

    state: str = ""
    differing: bool = False
    """All but those that are equal, or awaited."""
    followed: bool | None = None
    """Whether something was noted of it."""
    bank: str | None = None
    """Three digits of the SHEBA; empty are those without one."""
    size: int | None = None


def sides(
    raw: Any, found: MonthlyList, wanted: Narrowing, limit: int, offset: int
) -> tuple[int, tuple[SettledLine, ...]]:
    """Lines and unexpected payments side by side: how many, and a page of them with their last note."""
    asked = {**_asked(found), **wanted._asdict(), "limit": limit, "offset": offset}
    narrowed = (
        " FROM sides LEFT JOIN payment_note n ON n.id = coalesce("
        "(SELECT max(id) FROM payment_note WHERE payment_note.line_id = sides.line_id),"
        " (SELECT max(id) FROM payment_note WHERE payment_note.payment_id = nullif(sides.payment_id, 0)))"
        " WHERE (:state = '' OR state = :state) AND (NOT :differing OR state NOT IN ('equal', 'awaited'))"
        " AND (:followed IS NULL OR (n.id IS NOT NULL) = :followed)"
        " AND (:bank IS NULL OR substr(sheba, 5, 3) = :bank) AND (:size IS NULL OR size = :size)"
    )
    total = raw.execute(f"{_SIDES} SELECT count(*){narrowed}", asked).fetchone()[0]
    rows = raw.execute(
        f"{_SIDES} SELECT line_no, sides.payment_id, sides.file_no, sides.name, identifier, sheba, net,"
        f" paid, state, coalesce(n.text, ''), coalesce({shown_name('n.written_by')}, ''), n.written_at, size,"
        f" counts, row_no, told_by"
        f"{narrowed} ORDER BY line_no = 0, line_no, sides.payment_id LIMIT :limit OFFSET :offset",
        asked,
    ).fetchall()
    return total, tuple(map(_side, rows))


def _side(row: Any) -> SettledLine:
    line_no, payment_id, file_no, name, identifier, sheba, net, paid, state, note, by, at, *rest = row
    size, counts, row_no, told_by = rest
    return SettledLine(
        line_no,
        payment_id,
        file_no,
        name,
        identifier,
        sheba,
        None if net is None else Rial(net),
        None if paid is None else Rial(paid),
        Settlement(state),
        note,
        by,
        None if at is None else utc_moment(at),
        size,
        bool(counts),
        row_no,
        told_by,
    )


def note(
    uow: UnitOfWork, list_id: int, line_no: int, payment_id: int, text: str, at: datetime, by: str
) -> int:
    """A follow-up note beside a line or an unexpected payment; RuleError `no_line`."""
    if payment_id:
        row = uow.raw.execute(
            "SELECT NULL, payment.id FROM payment JOIN payment_file f ON f.id = payment_file_id"
            " WHERE payment.id = ? AND f.list_id = ? AND line_id IS NULL",
            (payment_id, list_id),
        ).fetchone()
    else:
        row = uow.raw.execute(
            "SELECT id, NULL FROM monthly_line WHERE list_id = ? AND line_no = ?", (list_id, line_no)
        ).fetchone()
    if row is None:
        raise RuleError("no_line", line=line_no)
    return uow.insert(
        PAYMENT_NOTE,
        {
            "list_id": list_id, "line_id": row[0], "payment_id": row[1], "text": text, "written_at": at,
            "written_by": by,
        },
    )  # fmt: skip
