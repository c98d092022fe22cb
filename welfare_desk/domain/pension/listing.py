# SPDX-License-Identifier: Apache-2.0
"""The monthly list of a kind: one line for each household (or person) that is paid, with what is owed.

Pure: what the office knows comes in as facts, the lines come out in the order of file numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.months import PensionStep, first_month, payable
from welfare_desk.domain.pension.owed import Account, Claim, fitting, netted, outstanding
from welfare_desk.domain.pension.rates import Tariff, in_force


class LineRemark(StrEnum):
    """What whoever checks a line should see first."""

    ARREARS = "arrears"
    TAKEN_BACK = "taken_back"
    NO_SHEBA = "no_sheba"
    DEDUCTION_CUT = "deduction_cut"
    """An instalment did not fit into what is paid, and less was taken."""
    ARREARS_ALONE = "arrears_alone"
    """Nothing is payable for the month itself: the payment has stopped, and something of before is owed."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A payment as a file draws it. `told_from`: the first month that the program was told when granting.

    `size`: what a kind is rated by that does not go by the household (how many were born at once).
    """

    account: Account
    household_id: int
    steps: tuple[PensionStep, ...]
    told_from: JalaliMonth | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Who stands on the line: the head of the household, whose file it is, where the money goes.

    `household` is the household as it was on the last day before the month, as JSON text.
    """

    file_no: str
    client_code: str
    name: str
    identifier: str
    domain: str
    size: int
    sheba: str
    sheba_owner: str
    household: str


@dataclass(frozen=True, slots=True)
class Instalment:
    """What is kept back from one file's payment this month, in rial, and why."""

    amount: int
    remark: str


class Line(NamedTuple):
    """One line; a tuple, for thousands are made, digested and written at once. Money in whole rial."""

    line_no: int
    file_id: int
    household_id: int
    file_no: str
    client_code: str
    name: str
    identifier: str
    domain: str
    size: int
    rate_since: str
    """The month from which the tariff of the amount counts; empty where nothing is due for the month."""
    band: int
    amount: int
    arrears: int
    deductions: int
    net: int
    promised: int
    """Announced differences up to this month that are not paid before they are released."""
    bank: str
    """Three digits of the SHEBA, empty without one."""
    sheba: str
    sheba_owner: str
    remarks: str
    """`LineRemark` codes with spaces between."""
    remark: str
    """Why something was kept back, in the office's words."""
    household: str


class Amounts:
    """What each size gets a month by the tariffs in force, and what is announced; keeps its answers."""

    def __init__(self, tariffs: Iterable[Tariff], kind: PaymentKind) -> None:
        self._tariffs = tuple(each for each in tariffs if each.kind is kind)
        self._kind = kind
        self._waits = any(each.waits and each.mistake is None for each in self._tariffs)
        self._paid: dict[JalaliMonth, Tariff] = {}
        self._known: dict[tuple[JalaliMonth, int], int] = {}

    def tariff(self, month: JalaliMonth) -> Tariff:
        """The tariff a month is paid by; RuleError as of `rates.in_force`."""
        found = self._paid.get(month)
        if found is None:
            found = self._paid[month] = in_force(self._tariffs, self._kind, month)
        return found

    def due(self, month: JalaliMonth, size: int) -> int:
        """Rial of the month."""
        known = self._known.get((month, size))
        if known is None:
            known = self._known[month, size] = self.tariff(month).amount(size).amount
        return known

    def promised(self, month: JalaliMonth, size: int) -> int:
        """Rial announced for the month beside what is paid for it."""
        if not self._waits:
            return 0
        told = in_force(self._tariffs, self._kind, month, with_announced=True)
        return told.amount(size).amount - self.due(month, size)


SizeOf = Callable[[int, JalaliMonth], int]
"""The size of a household (by id) for an earlier month that stood on no list."""


@dataclass(frozen=True)
class Wanted:
    """What a list is made from."""

    kind: PaymentKind
    month: JalaliMonth
    first: JalaliMonth
    """The first month of the ledger: what lies before counts as settled."""
    amounts: Amounts
    homes: Mapping[int, Home]
    """By file."""
    size_of: SizeOf
    instalments: Mapping[int, Sequence[Instalment]] = field(default_factory=dict)
    """By file."""


Told = Callable[[int, int], None]


def make_lines(
    wanted: Wanted, drawings: Iterable[Drawing], tell: Told | None = None
) -> tuple[list[Line], list[tuple[Claim, ...]]]:
    """The lines by file number, and beside each what it claims for earlier months."""
    groups: dict[int, list[Drawing]] = defaultdict(list)
    by_home = wanted.kind in OF_HOUSEHOLD
    for each in drawings:
        groups[each.household_id if by_home else each.account.file_id].append(each)
    maker = _Maker(wanted)
    made = []
    for done, group in enumerate(groups.values()):
        found = maker.line(group)
        if found is not None:
            made.append(found)
        if tell is not None and done % 500 == 0:
            tell(done, len(groups))
    made.sort(key=lambda each: (each[0].file_no, each[0].file_id))
    lines = [line._replace(line_no=number) for number, (line, _) in enumerate(made, 1)]
    return lines, [claims for _, claims in made]


class _Maker:
    def __init__(self, wanted: Wanted) -> None:
        self._of = wanted
        self._months: dict[JalaliMonth, list[JalaliMonth]] = {}

    def line(self, group: Sequence[Drawing]) -> tuple[Line, tuple[Claim, ...]] | None:
        of = self._of
        paid_now = [each for each in group if _pays(each.steps, of.month)]
        lead = paid_now[0] if paid_now else max(group, key=_latest)
        home = of.homes[lead.account.file_id]
        size = home.size if lead.size is None else lead.size
        amount = of.amounts.due(of.month, size) if paid_now else 0
        owed, promised = self._owed(group)
        claims = fitting(amount, owed) if owed else ()
        arrears = sum(claim.amount for claim in claims)
        if amount + arrears <= 0:
            return None
        kept_back, cut, remark = self._kept_back(group, amount + arrears)
        remarks = [
            code.value
            for code, there in (
                (LineRemark.ARREARS, any(claim.amount > 0 for claim in claims)),
                (LineRemark.TAKEN_BACK, any(claim.amount < 0 for claim in claims)),
                (LineRemark.ARREARS_ALONE, not paid_now),
                (LineRemark.DEDUCTION_CUT, cut),
                (LineRemark.NO_SHEBA, not home.sheba),
            )
            if there
        ]
        tariff = of.amounts.tariff(of.month) if paid_now else None
        if paid_now:
            promised += of.amounts.promised(of.month, size)
        line = Line(
            0, lead.account.file_id, lead.household_id, home.file_no, home.client_code, home.name,
            home.identifier, home.domain, size, "" if tariff is None else str(tariff.since),
            0 if tariff is None else tariff.band(size), amount, arrears, kept_back,
            amount + arrears - kept_back, promised, home.sheba[4:7], home.sheba, home.sheba_owner,
            " ".join(remarks), remark, home.household,
        )  # fmt: skip
        return line, claims

    def _owed(self, group: Sequence[Drawing]) -> tuple[tuple[Claim, ...], int]:
        of, claims, promised = self._of, list[Claim](), 0
        for each in group:
            due = {}
            for month in self._before(each):
                if _pays(each.steps, month):
                    due[month] = of.amounts.due(month, self._size(each, month))
                    promised += of.amounts.promised(month, self._size(each, month))
            claims += outstanding(each.account, due)
        return (netted(claims) if len(group) > 1 else tuple(claims)), promised

    def _size(self, drawing: Drawing, month: JalaliMonth) -> int:
        """As the list of that month has it: what changed in a household counts from the next month on."""
        line = drawing.account.listed.get(month)
        if line is not None:
            return line.size
        return self._of.size_of(drawing.household_id, month) if drawing.size is None else drawing.size

    def _before(self, drawing: Drawing) -> list[JalaliMonth]:
        first = self._of.first
        if drawing.told_from is not None:
            first = min(first, drawing.told_from)
        known = self._months.get(first)
        if known is None:
            known, month = [], first
            while month < self._of.month:
                known.append(month)
                month = month.plus(1)
            self._months[first] = known
        return known

    def _kept_back(self, group: Sequence[Drawing], most: int) -> tuple[int, bool, str]:
        """Rial kept back, whether it was cut to what there is, and why it is kept back."""
        told = [one for each in group for one in self._of.instalments.get(each.account.file_id, ())]
        if not told:
            return 0, False, ""
        wanted = sum(one.amount for one in told)
        return min(wanted, most), wanted > most, "، ".join(one.remark for one in told)


def _pays(steps: tuple[PensionStep, ...], month: JalaliMonth) -> bool:
    return payable(steps, month)


def _latest(drawing: Drawing) -> tuple[JalaliMonth, int]:
    last = drawing.steps[-1] if drawing.steps else None
    return (JalaliMonth(1300, 1) if last is None else first_month(last)), drawing.account.file_id


def digest_of(
    kind: PaymentKind, month: JalaliMonth, lines: Iterable[Line], claims: Iterable[Iterable[Claim]]
) -> str:
    """SHA-256 of a list: the same lines give the same one on every machine; ids of rows are no part of it."""
    told = [[str(month), kind.value]]
    told += [[line[0], *line[3:]] for line in lines]  # type: ignore[list-item]
    owed = [[[str(one.month), one.amount, one.why.value] for one in each] for each in claims]
    return sha256_hex(canonical([told, owed]))
