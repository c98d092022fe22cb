# SPDX-License-Identifier: Apache-2.0
"""Rows of lists that only reports show: households, what was handed out, lines of monthly lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desk.domain.bounds import ANY_DAY
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.money import Rial
from welfare_desk.domain.naming import CHOSEN
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.listing import PAGE


@dataclass(frozen=True)
class HomeRow:
    """A household of covered files: who heads it, where, how many live in it and have a file."""

    file_no: str
    """The first of its files."""
    head: str
    neighbourhood: str
    decile: int | None
    persons: int
    """By how many it is paid as of now."""
    files: int


class HomeSort(StrEnum):
    """Orders of the households."""

    RECORDED = "recorded"
    """As they came into the books: the order of whoever reads all of them."""
    FILE_NO = "file_no"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    PERSONS = "persons"
    DECILE = "decile"


@dataclass(frozen=True)
class ListHomes:
    """Households with a covered file; an empty tuple does not filter."""

    neighbourhoods: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    deciles: tuple[int, ...] = ()
    sort: HomeSort = HomeSort.RECORDED
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True)
class HomePage:
    """A page of households, and how many there are."""

    rows: tuple[HomeRow, ...]
    total: int


@dataclass(frozen=True)
class HandedRow:
    """Pieces of an item that a voucher handed to a client; what was taken back by a correction is none."""

    voucher: str
    handed_on: date
    file_no: str
    name: str
    code: str
    item: str
    size: str
    serial: str
    quantity: int
    mode: Mode
    due_on: date | None
    """The last day of a loan as it was agreed."""


class HandedSort(StrEnum):
    """Orders of what was handed out."""

    DAY = "day"
    NAME = "name"
    ITEM = "item"


@dataclass(frozen=True)
class ListHanded:
    """What was handed out: of an item, in days, for good or as a loan, to a file."""

    item: str = ""
    file_no: str = ""
    mode: Mode | None = None
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)
    sort: HandedSort = HandedSort.DAY
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True)
class HandedPage:
    """A page of what was handed out, and how many lines there are."""

    rows: tuple[HandedRow, ...]
    total: int


@dataclass(frozen=True)
class PaidRow:
    """A line of a monthly list that is approved, sent or reconciled, as it was frozen."""

    month: JalaliMonth
    kind: PaymentKind
    state: ListState
    file_no: str
    name: str
    identifier: str
    size: int
    amount: Rial
    arrears: int
    """Rial; below zero where something was taken back."""
    deductions: Rial
    net: Rial
    sheba: str


class PaidSort(StrEnum):
    """Orders of the lines."""

    MONTH = "month"
    FILE_NO = "file_no"
    NET = "net"


@dataclass(frozen=True)
class ListPaid:
    """Lines of the monthly lists whose month lies in the days; an empty tuple does not filter."""

    kinds: tuple[PaymentKind, ...] = ()
    file_no: str = ""
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)
    sort: PaidSort = PaidSort.MONTH
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True)
class PaidPage:
    """A page of the lines, and how many there are."""

    rows: tuple[PaidRow, ...]
    total: int
