# SPDX-License-Identifier: Apache-2.0
"""What is told where goods are handed out: what was looked for, what is ready for whom, what is still out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import Coverage, DisabilityType
from welfare_desk.domain.equipment.handing_papers import Receiver
from welfare_desk.domain.equipment.items import Item, Unit
from welfare_desk.domain.equipment.loans import Loan
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.summary.scanned import Scan
from welfare_desk.domain.summary.store import DocumentTold


@dataclass(frozen=True)
class GoodsFound:
    """An item that can be handed out; `serial` where one device of it was looked for.

    `free` pieces are in the store and promised to nobody; `serials` are some of its free devices.
    """

    item: Item
    free: int
    serial: str = ""
    size: str = ""
    serials: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReadyGoods:
    """What is promised to a client until a day; `serial` of a device that the promise names.

    `serials` are some free devices where it names none; `due_on` is the last day proposed for a loan, None:
    it is proposed for good.
    """

    allocation: int
    item: Item
    size: str
    quantity: int
    serial: str
    expires_on: date
    request_no: str = ""
    serials: tuple[str, ...] = ()
    due_on: date | None = None

    @property
    def handed_serials(self) -> tuple[str, ...]:
        """The devices to hand out: the one promised, else as many free ones as are promised."""
        return (self.serial,) if self.serial else self.serials[: self.quantity]


@dataclass(frozen=True)
class CameBack:
    """Pieces of a voucher that the client brought back, the latest on a day by a slip; `left` did not."""

    pieces: int
    left: int
    on: date
    slip: str


@dataclass(frozen=True)
class AtCounterNow:
    """Who stands at the counter. `voucher` is the paper that was scanned, `back` what came back of it."""

    scan: Scan
    receiver: Receiver
    coverage: Coverage
    birth_date: date | None
    ready: tuple[ReadyGoods, ...]
    loans: tuple[Loan, ...]
    voucher: DocumentTold | None = None
    disabilities: tuple[DisabilityType, ...] = ()
    """Those that stand today, the main one first."""
    back: CameBack | None = None


@dataclass(frozen=True)
class HandedToday:
    """The latest vouchers of the day by one user; `total` of theirs stand, none of them taken back.

    `next_number` is what the office's next voucher takes; `office` and `user` say where and who hands out.
    """

    rows: tuple[DocumentTold, ...]
    total: int
    next_number: str
    office: str = ""
    user: str = ""


@dataclass(frozen=True)
class LineOut:
    """Pieces of one line of a voucher that are not back; `entry` is the movement."""

    entry: int
    code: str
    name: str
    size: str
    serial: str
    left: int
    unit: Unit
    mode: Mode
    due_on: date | None


@dataclass(frozen=True)
class VoucherOut:
    """A voucher and what of it is still with the client; `reversed` once it was taken back."""

    number: str
    handed_on: date
    file_no: str
    name: str
    lines: tuple[LineOut, ...]
    reversed: bool = False
