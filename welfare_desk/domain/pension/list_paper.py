# SPDX-License-Identifier: Apache-2.0
"""What the printed monthly list says: its lines, and the sums that its pages and last block tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.identity import BANKS
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import Line

K = TypeVar("K")
_NOTHING = Rial(0)

LARGEST_BAND = 5
"""Households of so many persons or more are counted together, as the tariff does."""


@dataclass(frozen=True)
class ListPaperLine:
    """One household of the list; `bank` by its name, `sheba` with or without IR, both may be empty."""

    file_no: str
    full_name: str
    identifier: str
    domain: Domain
    size: int
    amount: Rial
    arrears: Rial
    deductions: Rial
    bank: str
    sheba: str
    remark: str = ""
    """The office's words."""
    remarks: str = ""
    """Codes of `LineRemark` with blanks between."""

    @classmethod
    def of(cls, line: Line) -> ListPaperLine:
        """A line of a list as the paper shows it."""
        return cls(
            line.file_no,
            line.name,
            line.identifier,
            Domain(line.domain),
            line.size,
            Rial(line.amount),
            Rial(line.arrears),
            Rial(line.deductions),
            BANKS.get(line.bank, line.bank).removeprefix("بانک ").removeprefix("قرض‌الحسنه "),
            line.sheba,
            line.remark,
            line.remarks,
        )

    @property
    def net(self) -> Rial:
        """What is to be paid."""
        return self.amount + self.arrears - self.deductions


@dataclass(frozen=True)
class ListSums:
    """Lines, persons and money added up."""

    lines: int = 0
    persons: int = 0
    amount: Rial = _NOTHING
    arrears: Rial = _NOTHING
    deductions: Rial = _NOTHING

    @property
    def net(self) -> Rial:
        """What is to be paid."""
        return self.amount + self.arrears - self.deductions

    def __add__(self, other: ListSums) -> ListSums:
        return ListSums(
            self.lines + other.lines,
            self.persons + other.persons,
            self.amount + other.amount,
            self.arrears + other.arrears,
            self.deductions + other.deductions,
        )


def summed(lines: Iterable[ListPaperLine]) -> ListSums:
    """The sums of lines."""
    count = persons = amount = arrears = deductions = 0
    for line in lines:
        count += 1
        persons += line.size
        amount += line.amount.amount
        arrears += line.arrears.amount
        deductions += line.deductions.amount
    return ListSums(count, persons, Rial(amount), Rial(arrears), Rial(deductions))


def by_bank(lines: Iterable[ListPaperLine]) -> tuple[tuple[str, ListSums], ...]:
    """Sums by bank, the largest first; the empty name, of lines without an account, last."""
    groups = _grouped(lines, lambda line: line.bank)
    return tuple(sorted(groups.items(), key=lambda each: (not each[0], -each[1].net.amount, each[0])))


def by_size(lines: Iterable[ListPaperLine]) -> tuple[tuple[int, ListSums], ...]:
    """Sums by size of the household, where the last band stands for so many or more."""
    return tuple(sorted(_grouped(lines, lambda line: min(line.size, LARGEST_BAND)).items()))


def by_domain(lines: Iterable[ListPaperLine]) -> tuple[tuple[Domain, ListSums], ...]:
    """Sums by domain, in the order of its codes."""
    groups = _grouped(lines, lambda line: line.domain)
    return tuple((domain, groups[domain]) for domain in Domain if domain in groups)


def _grouped(lines: Iterable[ListPaperLine], key: Callable[[ListPaperLine], K]) -> dict[K, ListSums]:
    groups: dict[K, list[ListPaperLine]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return {name: summed(group) for name, group in groups.items()}


@dataclass(frozen=True)
class ListSigners:
    """Names under the boxes, as of the day of approval; an empty one is written by hand."""

    preparer: str = ""
    accountant: str = ""
    comptroller: str = ""
    head: str = ""


@dataclass(frozen=True)
class MonthlyListPaper:
    """One kind's list of a month; a draft has no number and says on every page that it is one."""

    kind: PaymentKind
    month: JalaliMonth
    dated: date
    """The day of approval; of a draft the day on which it was prepared."""
    draft: bool
    lines: tuple[ListPaperLine, ...]
    signers: ListSigners = field(default_factory=ListSigners)
