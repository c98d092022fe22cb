# SPDX-License-Identifier: Apache-2.0
"""Monthly lists: prepared as a draft again and again, then frozen line by line, then sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import Line
from welfare_desk.domain.pension.monthly_list import GroupSum, ListState, MonthlyList
from welfare_desk.domain.pension.owed import Claim, ClaimReason
from welfare_desk.storage.metadata import iso_day, utc_moment
from welfare_desk.storage.pension.list_tables import (
    MONTHLY_CLAIM,
    MONTHLY_DRAFT,
    MONTHLY_LINE,
    MONTHLY_LIST,
)
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

_HEAD = f"""SELECT id, version, month, kind, state, line_count, amount, arrears_sum, deductions, net,
    promised, digest, prepared_at, {shown_name("prepared_by")}, approved_at, {shown_name("approved_by")},
    sent_at, {shown_name("sent_by")}, sent_on, letter_no,
    (SELECT max(before.month) FROM monthly_list AS before
        WHERE before.kind = monthly_list.kind AND before.month < monthly_list.month) FROM monthly_list"""


def _head(row: Any) -> MonthlyList:
    number, version, month, kind, state, lines = row[:6]
    amount, arrears, deductions, net, promised = map(Rial, row[6:11])
    digest, prepared_at, prepared_by, approved_at, approved_by = row[11:16]
    sent_at, sent_by, sent_on, letter_no, month_before = row[16:]
    return MonthlyList(
        number,
        version,
        JalaliMonth.parse(month),
        PaymentKind(kind),
        ListState(state),
        lines,
        amount,
        arrears,
        deductions,
        net,
        promised,
        digest,
        utc_moment(prepared_at),
        prepared_by,
        _moment(approved_at),
        approved_by or "",
        _moment(sent_at),
        sent_by or "",
        iso_day(sent_on),
        letter_no,
        None if month_before is None else JalaliMonth.parse(month_before),
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else utc_moment(text)


def find(raw: Any, kind: PaymentKind, month: JalaliMonth) -> MonthlyList | None:
    """The list of a month, None where nobody has prepared one."""
    row = raw.execute(f"{_HEAD} WHERE kind = ? AND month = ?", (kind.value, str(month))).fetchone()
    return None if row is None else _head(row)


def existing(raw: Any, kind: PaymentKind, month: JalaliMonth) -> MonthlyList:
    """As `find`; RuleError `list_not_prepared`."""
    found = find(raw, kind, month)
    if found is None:
        raise RuleError("list_not_prepared", month=str(month), kind=kind)
    return found


def by_id(raw: Any, list_id: int) -> MonthlyList:
    """The list of this row, which must be there."""
    return _head(raw.execute(f"{_HEAD} WHERE id = ?", (list_id,)).fetchone())


def all_lists(raw: Any, kind: PaymentKind | None, limit: int, offset: int) -> tuple[int, list[MonthlyList]]:
    """How many there are, and a page of them, the latest month first."""
    narrowed = "" if kind is None else f" WHERE kind = '{kind.value}'"
    total = raw.execute(f"SELECT count(*) FROM monthly_list{narrowed}").fetchone()[0]
    rows = raw.execute(f"{_HEAD}{narrowed} ORDER BY month DESC, id LIMIT ? OFFSET ?", (limit, offset))
    return total, [_head(row) for row in rows.fetchall()]


def in_order(raw: Any, kind: PaymentKind, month: JalaliMonth) -> None:
    """Lists of a kind are approved month by month, for each counts on what those before it claim.

    RuleError `earlier_list_open` (facts: month) while one before is a draft, `later_list_stands` once one
    after it is approved.
    """
    asked = (kind.value, str(month))
    earlier = raw.execute(
        "SELECT min(month) FROM monthly_list WHERE kind = ? AND month < ? AND state = 'draft'", asked
    ).fetchone()[0]
    if earlier is not None:
        raise RuleError("earlier_list_open", month=earlier)
    later = raw.execute(
        "SELECT min(month) FROM monthly_list WHERE kind = ? AND month > ? AND state <> 'draft'", asked
    ).fetchone()[0]
    if later is not None:
        raise RuleError("later_list_stands", month=later)


@dataclass(frozen=True)
class Made:
    """A list as it has been computed."""

    lines: Sequence[Line]
    claims: Sequence[tuple[Claim, ...]]
    digest: str

    def sums(self) -> dict[str, Any]:
        """The columns of the list's head."""
        return {
            "line_count": len(self.lines),
            "amount": Rial(sum(line.amount for line in self.lines)),
            "arrears_sum": Rial(sum(line.arrears for line in self.lines)),
            "deductions": Rial(sum(line.deductions for line in self.lines)),
            "net": Rial(sum(line.net for line in self.lines)),
            "promised": Rial(sum(line.promised for line in self.lines)),
            "digest": self.digest,
        }


def keep_draft(
    uow: UnitOfWork, kind: PaymentKind, month: JalaliMonth, made: Made, at: datetime, by: str
) -> int:
    """Keep a draft in the place of the one before; its id."""
    head = {**made.sums(), "prepared_at": at, "prepared_by": by}
    before = find(uow.raw, kind, month)
    if before is None:
        list_id = uow.insert(MONTHLY_LIST, {"month": month, "kind": kind, "state": ListState.DRAFT, **head})
    else:
        list_id = before.id
        uow.update(MONTHLY_LIST, list_id, None, head)
    _drop_lines(uow, list_id)
    rows = (
        (list_id, kind.value, *line, _claims_text(claims))
        for line, claims in zip(made.lines, made.claims, strict=True)
    )
    uow.insert_many(MONTHLY_DRAFT, ("list_id", "kind", *Line._fields, "claims"), rows)
    return list_id


def _drop_lines(uow: UnitOfWork, list_id: int) -> None:
    uow.raw.execute("DELETE FROM monthly_draft WHERE list_id = ?", (list_id,))


def _claims_text(claims: Iterable[Claim]) -> str:
    return json.dumps([[one.file_id, one.month, one.amount, one.why.value, one.size] for one in claims])


def discard(uow: UnitOfWork, list_id: int) -> None:
    """The draft goes; the trail keeps its sums."""
    _drop_lines(uow, list_id)
    uow.delete(MONTHLY_LIST, list_id)


def freeze(uow: UnitOfWork, found: MonthlyList, made: Made, at: datetime, by: str) -> None:
    """Every line as it was computed, for good."""
    _drop_lines(uow, found.id)
    changed = {**made.sums(), "state": ListState.APPROVED, "approved_at": at, "approved_by": by}
    uow.update(MONTHLY_LIST, found.id, None, changed)
    kind = found.kind.value
    ids = uow.insert_many(
        MONTHLY_LINE,
        ("list_id", "kind", *Line._fields),
        ((found.id, kind, *line) for line in made.lines),
    )
    claims = (
        (line_id, one.file_id, one.month, one.amount, one.why.value, one.size)
        for line_id, owed in zip(ids, made.claims, strict=True)
        for one in owed
    )
    uow.insert_many(MONTHLY_CLAIM, ("line_id", "file_id", "for_month", "amount", "why", "size"), claims)


def send(uow: UnitOfWork, list_id: int, at: datetime, by: str, on: date, letter_no: str) -> None:
    """The list has left by this letter."""
    told = {"state": ListState.SENT, "sent_at": at, "sent_by": by, "sent_on": on, "letter_no": letter_no}
    uow.update(MONTHLY_LIST, list_id, None, told)


def step(uow: UnitOfWork, list_id: int, state: ListState) -> None:
    """Move the list to another state."""
    uow.update(MONTHLY_LIST, list_id, None, {"state": state})


def lines_table(found: MonthlyList) -> str:
    """Where the lines of the list stand."""
    return "monthly_draft" if found.state is ListState.DRAFT else "monthly_line"


_GROUPS = ("domain", "bank", "size")


def group_sums(raw: Any, found: MonthlyList) -> tuple[tuple[GroupSum, ...], ...]:
    """Lines and net sums by specialised field, by bank and by size; each adds up to the list."""
    told = []
    for column in _GROUPS:
        rows = raw.execute(
            f"SELECT {column}, count(*), sum(net) FROM {lines_table(found)} WHERE list_id = ?"
            f" GROUP BY {column} ORDER BY {column}",
            (found.id,),
        )
        told.append(tuple(GroupSum(str(key), lines, Rial(net)) for key, lines, net in rows.fetchall()))
    return tuple(told)


class Narrowing(NamedTuple):
    """Which lines are wanted; empty for all, None where empty is a value (no bank) or none (a size)."""

    text: str = ""
    """Folded: of a name, a file number or an identifier."""
    file_no: str = ""
    remark: str = ""
    domain: str = ""
    bank: str | None = None
    size: int | None = None


def page(raw: Any, found: MonthlyList, wanted: Narrowing, limit: int, offset: int) -> tuple[int, list[Line]]:
    """How many lines there are of those wanted, and a page of them."""
    asked = {"list": found.id, **wanted._asdict(), "limit": limit, "offset": offset}
    narrowed = (
        f"FROM {lines_table(found)} l WHERE list_id = :list AND (:file_no = '' OR file_no = :file_no)"
        " AND (:remark = '' OR ' ' || remarks || ' ' LIKE '% ' || :remark || ' %')"
        " AND (:domain = '' OR domain = :domain) AND (:bank IS NULL OR bank = :bank)"
        " AND (:size IS NULL OR size = :size)"
        " AND (:text = '' OR instr(file_no, :text) OR instr(identifier, :text) OR instr(folded(name), :text))"
    )
    total = raw.execute(f"SELECT count(*) {narrowed}", asked).fetchone()[0]
    rows = raw.execute(f"SELECT {_LINE} {narrowed} ORDER BY line_no LIMIT :limit OFFSET :offset", asked)
    return total, [Line(*row) for row in rows.fetchall()]


def line_at(raw: Any, found: MonthlyList, line_no: int) -> Line | None:
    """The line of this number."""
    row = raw.execute(
        f"SELECT {_LINE} FROM {lines_table(found)} l WHERE list_id = ? AND line_no = ?", (found.id, line_no)
    ).fetchone()
    return None if row is None else Line(*row)


def claims_of(raw: Any, found: MonthlyList, line_no: int) -> tuple[Claim, ...]:
    """What one line claims for earlier months."""
    if found.state is ListState.DRAFT:
        row = raw.execute(
            "SELECT claims FROM monthly_draft WHERE list_id = ? AND line_no = ?", (found.id, line_no)
        ).fetchone()
        return () if row is None else _claims(json.loads(row[0]))
    rows = raw.execute(
        "SELECT c.file_id, c.for_month, c.amount, c.why, c.size FROM monthly_claim c JOIN monthly_line l"
        " ON l.id = c.line_id WHERE l.list_id = ? AND l.line_no = ? ORDER BY c.id",
        (found.id, line_no),
    )
    return _claims(rows.fetchall())


_LINE = ", ".join(f"l.{name}" for name in Line._fields)


def all_lines(raw: Any, found: MonthlyList) -> Iterable[Line]:
    """Every line in its order, read as it is asked for."""
    rows = raw.execute(
        f"SELECT {_LINE} FROM {lines_table(found)} l WHERE list_id = ? ORDER BY line_no", (found.id,)
    )
    return (Line(*row) for row in rows)


def all_claims(raw: Any, found: MonthlyList) -> list[tuple[Claim, ...]]:
    """What each line claims for earlier months, in the order of the lines."""
    if found.state is ListState.DRAFT:
        texts = raw.execute(
            "SELECT claims FROM monthly_draft WHERE list_id = ? ORDER BY line_no", (found.id,)
        ).fetchall()
        return [_claims(json.loads(text)) for (text,) in texts]
    of_line: dict[int, list[list[Any]]] = {}
    for (line_no,) in raw.execute(
        "SELECT line_no FROM monthly_line WHERE list_id = ? ORDER BY line_no", (found.id,)
    ):
        of_line[line_no] = []
    for line_no, *claim in raw.execute(
        "SELECT l.line_no, c.file_id, c.for_month, c.amount, c.why, c.size FROM monthly_line l"
        " JOIN monthly_claim c ON c.line_id = l.id WHERE l.list_id = ? ORDER BY c.id",
        (found.id,),
    ):
        of_line[line_no].append(claim)
    return [_claims(each) for each in of_line.values()]


def _claims(told: Iterable[Sequence[Any]]) -> tuple[Claim, ...]:
    return tuple(
        Claim(file_id, month, amount, ClaimReason(why), size) for file_id, month, amount, why, size in told
    )
