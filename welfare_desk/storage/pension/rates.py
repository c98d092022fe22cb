# SPDX-License-Identifier: Apache-2.0
"""The office's own tariffs of the recurring payments, beside those shipped with us."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import BANDS, PaymentKind
from welfare_desk.domain.pension.rates import SHIPPED, Tariff
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, told_of
from welfare_desk.storage.casework.people import change
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    Flag,
    IsoDate,
    MonthText,
    Rials,
    iso_day,
    one_of,
    real_month,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.uow import UnitOfWork

PENSION_TARIFF = strict_table(
    "pension_tariff",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("since", MonthText, nullable=False),
    Column("source", Text, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("proposed", Flag, nullable=False, server_default="0"),
    Column("announced", Flag, nullable=False, server_default="0"),
    Column("released_on", IsoDate),
    *mistake_columns(),
    row_version(),
    one_of("kind", PaymentKind),
    real_month("since"),
    real_date("released_on"),
    CheckConstraint("length(source) > 0"),
    CheckConstraint("proposed IN (0, 1)"),
    CheckConstraint("announced IN (0, 1)"),
    CheckConstraint("released_on IS NULL OR announced = 1"),
    # A difference that is announced stands beside the tariff that is paid meanwhile.
    Index("uq_pension_tariff_stands", "kind", "since", "announced", unique=True, sqlite_where=text(STANDS)),
)

PENSION_RATE = strict_table(
    "pension_rate",
    row_id(),
    Column("tariff_id", Integer, ForeignKey("pension_tariff.id"), nullable=False),
    Column("band", Integer, nullable=False),  # 0: the same for all
    Column("amount", Rials, nullable=False),
    CheckConstraint("band BETWEEN 0 AND 5"),
    CheckConstraint("amount > 0"),
    UniqueConstraint("tariff_id", "band"),
)

_OWN = f"""SELECT t.id, t.kind, t.since, t.source, t.letter_no, t.proposed, t.announced, t.released_on,
    t.version, (SELECT group_concat(amount, ' ') FROM (SELECT amount FROM pension_rate
        WHERE tariff_id = t.id ORDER BY band)), {told_of("t")}
    FROM pension_tariff t"""


def own_tariffs(raw: Any) -> tuple[Tariff, ...]:
    """What the office has recorded, struck ones too."""
    return tuple(map(_tariff, raw.execute(f"{_OWN} ORDER BY t.id").fetchall()))


def _tariff(row: Any) -> Tariff:
    number, kind, since, source, letter, proposed, announced, released, version, amounts, *told = row
    return Tariff(
        PaymentKind(kind),
        JalaliMonth.parse(since),
        tuple(Rial(int(amount)) for amount in str(amounts).split()),
        source,
        letter,
        bool(proposed),
        bool(announced),
        iso_day(released),
        number,
        version,
        mistake(*told),
    )


def tariffs(raw: Any) -> tuple[Tariff, ...]:
    """Every tariff, shipped ones too, by kind and month."""
    order = list(PaymentKind)
    found = (*SHIPPED, *own_tariffs(raw))
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), each.since, each.id)))


def own_tariff(raw: Any, tariff_id: int) -> Tariff:
    """A tariff that the office has recorded; RuleError `rate_gone`."""
    row = raw.execute(f"{_OWN} WHERE t.id = ?", (tariff_id,)).fetchone()
    if row is None:
        raise RuleError("rate_gone")
    return _tariff(row)


def record(uow: UnitOfWork, tariff: Tariff) -> int:
    """A tariff with its amounts; RuleError `rate_exists` where one of that month stands already."""
    taken = uow.raw.execute(
        f"SELECT 1 FROM pension_tariff WHERE kind = ? AND since = ? AND announced = ? AND {STANDS}",
        (tariff.kind.value, str(tariff.since), int(tariff.announced)),
    ).fetchone()
    if taken is not None:
        raise RuleError("rate_exists", kind=tariff.kind, month=str(tariff.since))
    made = uow.insert(
        PENSION_TARIFF,
        {
            "kind": tariff.kind,
            "since": tariff.since,
            "source": tariff.source,
            "letter_no": tariff.letter_no,
            "proposed": tariff.proposed,
            "announced": tariff.announced,
        },
    )
    for band, amount in zip(_bands(tariff), tariff.amounts, strict=True):
        uow.insert(PENSION_RATE, {"tariff_id": made, "band": band, "amount": amount})
    return made


def _bands(tariff: Tariff) -> Iterable[int]:
    return (0,) if len(tariff.amounts) == 1 else BANDS[tariff.kind]


def confirm(uow: UnitOfWork, tariff_id: int, version: int, source: str, letter_no: str) -> None:
    """A proposal becomes what is paid; RuleError `stale_row`."""
    told = {"proposed": False, "source": source, "letter_no": letter_no}
    change(uow, PENSION_TARIFF, tariff_id, version, told)


def release(uow: UnitOfWork, tariff_id: int, version: int, on: date) -> None:
    """What was announced is paid from now on; RuleError `stale_row`."""
    change(uow, PENSION_TARIFF, tariff_id, version, {"released_on": on})


def strike(uow: UnitOfWork, tariff_id: int, version: int, stamp: Stamp) -> None:
    """The tariff stands struck and counts for no month; RuleError `stale_row`."""
    mistakes.strike(uow, PENSION_TARIFF, tariff_id, version, stamp)
