# SPDX-License-Identifier: Apache-2.0
"""The monthly list of a kind: one line for each household (or person) that is paid, with what is owed.

Pure: what the office knows comes in as facts, the lines come out in the order of file numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.pension.amounts import Amounts
from welfare_desk.domain.pension.beside import Beside
from welfare_desk.domain.pension.drawing import Drawing
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.lived import Lived
from welfare_desk.domain.pension.months import (
    STOPPED,
    PensionStep,
    first_month,
    given_back,
    payable,
    took_over,
)
from welfare_desk.domain.pension.owed import (
    Account,
    Claim,
    ClaimReason,
    MonthText,
    fitting,
    netted,
    outstanding,
)


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
    owner_identifier: str
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
    owner_identifier: str
    """Of whoever has the account, as a bank names the payment; empty where nobody is known."""
    remarks: str
    """`LineRemark` codes with spaces between."""
    remark: str
    """Why something was kept back, in the office's words."""
    household: str


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
    lived: Lived
    instalments: Mapping[int, Sequence[Instalment]] = field(default_factory=dict)
    """By file."""


Told = Callable[[int, int], None]


def make_lines(
    wanted: Wanted, drawings: Iterable[Drawing], tell: Told | None = None
) -> tuple[list[Line], list[tuple[Claim, ...]]]:
    """The lines by file number, and beside each what it claims for earlier months."""
    groups = _groups(wanted.kind, drawings)
    maker, made = _Maker(wanted, groups), []
    for done, group in enumerate(groups):
        found = maker.line(group)
        if found is not None:
            made.append(found)
        if tell is not None and done % 500 == 0:
            tell(done, len(groups))
    made.sort(key=lambda each: (each[0].file_no, each[0].file_id))
    lines = [line._replace(line_no=number) for number, (line, _) in enumerate(made, 1)]
    return lines, [claims for _, claims in made]


@dataclass(frozen=True, slots=True)
class Balance:
    """What is outstanding for a file's payment before a month, whatever a list can carry of it."""

    file_id: int
    file_no: str
    name: str
    claims: tuple[Claim, ...]
    promised: int
    """Rial announced and not paid."""

    @property
    def total(self) -> int:
        """Rial owed; negative where more was paid than is due."""
        return sum(claim.amount for claim in self.claims)


def balances(wanted: Wanted, drawings: Iterable[Drawing]) -> list[Balance]:
    """Files with something outstanding or announced, by file number; a household's payments are netted."""
    groups = _groups(wanted.kind, drawings)
    maker, found = _Maker(wanted, groups), []
    for group in groups:
        owed, promised = maker.owed(group)
        if owed or promised:
            lead = max(group, key=_latest).account.file_id
            home = wanted.homes[lead]
            found.append(Balance(lead, home.file_no, home.name, owed, promised))
    return sorted(found, key=lambda each: (each.file_no, each.file_id))


def _groups(kind: PaymentKind, drawings: Iterable[Drawing]) -> list[list[Drawing]]:
    """Payments that stand on one line: a household's, or one person's."""
    groups: dict[int, list[Drawing]] = defaultdict(list)
    for each in drawings:
        groups[each.household_id if kind in OF_HOUSEHOLD else each.account.file_id].append(each)
    return list(groups.values())


_LISTED = 2


class _Maker:
    def __init__(self, wanted: Wanted, groups: Iterable[Sequence[Drawing]]) -> None:
        self._of = wanted
        self._beside = Beside(wanted.lived, groups) if wanted.kind in OF_HOUSEHOLD else None
        self._month = str(wanted.month)
        self._months: dict[MonthText, list[MonthText]] = {}
        self._firsts: dict[PensionStep, MonthText] = {}

    def line(self, group: Sequence[Drawing]) -> tuple[Line, tuple[Claim, ...]] | None:
        of = self._of
        paid_now = [each for each in group if self._own(self._paid(each, [self._month]), each, ())]
        lead = paid_now[0] if paid_now else max(group, key=_latest)
        home = of.homes[lead.account.file_id]
        size = home.size if lead.size is None else lead.size
        amount = of.amounts.due(self._month, size) if paid_now else 0
        owed, promised = self.owed(group)
        owed = (*owed, *self._of_other_homes(paid_now))
        claims = fitting(amount, owed) if owed else ()
        arrears = sum(claim.amount for claim in claims)
        if amount + arrears <= 0 and not amount:
            return None  # a month that is taken back whole keeps its line, so that everybody sees why
        kept_back, cut, remark = self._kept_back(group, amount + arrears)
        remarks = _remarks(claims, alone=not paid_now, cut=cut, sheba=home.sheba)
        tariff = of.amounts.tariff(self._month) if paid_now else None
        if paid_now:
            promised += of.amounts.promised(self._month, size)
        line = Line(
            0, lead.account.file_id, lead.household_id, home.file_no, home.client_code, home.name,
            home.identifier, home.domain, size, "" if tariff is None else str(tariff.since),
            0 if tariff is None else tariff.band(size), amount, arrears, kept_back,
            amount + arrears - kept_back, promised, home.sheba[4:7], home.sheba, home.sheba_owner,
            home.owner_identifier, remarks, remark, home.household,
        )  # fmt: skip
        return line, claims

    def _of_other_homes(self, paid_now: Sequence[Drawing]) -> list[Claim]:
        """What is due for this month beside the line's own amount: of those who lived elsewhere for it."""
        told, claims = list(paid_now[:1]), list[Claim]()
        for each in paid_now[1:]:
            if not any(self._together(each, one, self._month) for one in told):
                told.append(each)
                size = self._size(each, self._month)
                amount = self._of.amounts.due(self._month, size)
                claims.append(Claim(each.account.file_id, self._month, amount, ClaimReason.LATE, size))
        return [claim for claim in claims if claim.amount]

    def owed(self, group: Sequence[Drawing]) -> tuple[tuple[Claim, ...], int]:
        """What is outstanding for the months before, and what is announced for them."""
        amounts, claims, promised = self._of.amounts, list[Claim](), 0
        ledger = str(self._of.first)
        for each in group:
            due, sizes = dict[MonthText, int](), dict[MonthText, int]()
            for month in self._own(self._paid(each, self._before(each)), each, group):
                size = self._size(each, month)
                if month < ledger and not amounts.knows(month):
                    continue  # owed once somebody records its rate; it stops nobody else's list
                due[month], sizes[month] = amounts.due(month, size), size
                if amounts.waits:
                    promised += amounts.promised(month, size)
            claims += outstanding(each.account, due, sizes)
        return (netted(claims) if len(group) > 1 else tuple(claims)), promised

    def _own(self, months: list[MonthText], each: Drawing, group: Sequence[Drawing]) -> list[MonthText]:
        """Without those that the household draws by another payment: a month of a household is due once.

        So is a month in which both persons lived in one household, wherever they live now. It stays with the
        payment that a list paid or claims it by, else with the one that was there before.
        """
        others = [other for other in group if other is not each]
        if self._beside is not None:
            others += self._beside.elsewhere(each)
        if not others:
            return months
        lost = set[MonthText]()
        for other in others:
            after, before = took_over(each.steps, other.steps), took_over(other.steps, each.steps)
            later = after if after != before else self._began(each, other) > self._began(other, each)
            for month in self._paid(other, months):
                if self._together(each, other, month):
                    mine, theirs = _told_of(each.account, month), _told_of(other.account, month)
                    if mine < _LISTED and (mine < theirs or (mine == theirs and later)):
                        lost.add(month)
        return [month for month in months if month not in lost]

    def _together(self, each: Drawing, other: Drawing, month: MonthText) -> bool:
        return self._beside is not None and self._beside.together(each, other, month)

    def _began(self, drawing: Drawing, other: Drawing) -> tuple[date, int]:
        """What says which of two payments was there before: its day, or the number where each took over."""
        number = drawing.account.file_id
        if not drawing.steps:
            return date.max, number
        if took_over(drawing.steps, other.steps):  # handed to and fro
            return date.min, number
        return drawing.steps[0].effective_on, number

    def _size(self, drawing: Drawing, month: MonthText) -> int:
        """As the list of that month has it: what changed in a household counts from the next month on."""
        line = drawing.account.listed.get(month)
        if line is not None:
            return line.size
        if month in drawing.account.rated:
            return drawing.account.rated[month]
        if drawing.size is not None:
            return drawing.size
        return self._of.lived.size(drawing.account.file_id, drawing.household_id, month)

    def _paid(self, drawing: Drawing, months: list[MonthText]) -> list[MonthText]:
        """Those of the months that are payable; most payments have begun once and go on."""
        steps = drawing.steps
        if len(steps) == 1 and steps[0].to_state not in STOPPED:
            first = self._firsts.get(steps[0])
            if first is None:
                first = self._firsts[steps[0]] = str(first_month(steps[0]))
            return months if not months or months[0] >= first else [each for each in months if each >= first]
        account, seen = drawing.account, self._of.month
        return [
            each
            for each in months
            if payable(steps, (month := JalaliMonth.parse(each)))
            # What a list has told of already is not taken back to be paid again.
            and (each in account.listed or each in account.claimed or payable(steps, month, seen))
        ]

    def _before(self, drawing: Drawing) -> list[MonthText]:
        """The months of the ledger, and those before it that the program was told are owed."""
        start = self._of.first
        if drawing.told_from is not None:
            start = min(start, drawing.told_from)
        known = self._months.get(str(start))
        if known is None:
            known = self._months[str(start)] = _between(start, self._of.month)
        if not any(step.arrears for step in drawing.steps):
            return known
        owed = {each for gap, first in given_back(drawing.steps) for each in _between(gap, min(first, start))}
        return sorted(owed) + known

    def _kept_back(self, group: Sequence[Drawing], most: int) -> tuple[int, bool, str]:
        """Rial kept back, whether it was cut to what there is, and why it is kept back."""
        told = [one for each in group for one in self._of.instalments.get(each.account.file_id, ())]
        if not told:
            return 0, False, ""
        wanted = sum(one.amount for one in told)
        return min(wanted, most), wanted > most, "، ".join(one.remark for one in told)


def _told_of(account: Account, month: MonthText) -> int:
    """How firmly lists have told of a month: as that of a line, as a claim of a later one, or not at all."""
    return _LISTED if month in account.listed else int(bool(account.claimed.get(month)))


def _between(first: JalaliMonth, end: JalaliMonth) -> list[MonthText]:
    found, month = [], first
    while month < end:
        found.append(str(month))
        month = month.plus(1)
    return found


def _remarks(claims: Sequence[Claim], *, alone: bool, cut: bool, sheba: str) -> str:
    told = (
        (LineRemark.ARREARS, any(claim.amount > 0 for claim in claims)),
        (LineRemark.TAKEN_BACK, any(claim.amount < 0 for claim in claims)),
        (LineRemark.ARREARS_ALONE, alone),
        (LineRemark.DEDUCTION_CUT, cut),
        (LineRemark.NO_SHEBA, not sheba),
    )
    return " ".join(code.value for code, there in told if there)


def _latest(drawing: Drawing) -> tuple[JalaliMonth, int]:
    last = drawing.steps[-1] if drawing.steps else None
    return (JalaliMonth(1300, 1) if last is None else first_month(last)), drawing.account.file_id


def digest_of(
    kind: PaymentKind, month: JalaliMonth, lines: Iterable[Line], claims: Iterable[Iterable[Claim]]
) -> str:
    """SHA-256 of a list: the same lines give the same one on every machine; ids of rows are no part of it."""
    told: list[list[Any]] = [[str(month), kind.value], *([line[0], *line[3:]] for line in lines)]
    owed = [[[one.month, one.amount, one.why.value] for one in each] for each in claims]
    return sha256_hex(canonical([told, owed]))
