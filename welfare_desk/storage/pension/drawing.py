# SPDX-License-Identifier: Apache-2.0
"""Everything a monthly list is made from, a whole kind at a time: a handful of statements for any office."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.amounts import Amounts
from welfare_desk.domain.pension.drawing import Drawing
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.listing import Home, Instalment, Wanted
from welfare_desk.domain.pension.months import PensionStep
from welfare_desk.domain.pension.owed import Account, Listed, MonthText
from welfare_desk.domain.pension.sizes import size_for_pay
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.storage.casework.former_sizes import declared_sql
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.casework.striking import in_force, never_began
from welfare_desk.storage.pension.lived import CAME, DIED, LATEST, day_before, lived
from welfare_desk.storage.pension.rates import tariffs


@dataclass(frozen=True)
class Source:
    """Where the payments of a kind stand: their table, its events, and what narrows it to the kind."""

    payments: str
    events: str
    owner: str
    condition: str = ""
    size: str = "NULL"
    """What the kind is rated by, where that is not the size of the household."""
    sheba: str = "NULL"
    """An account of its own; without one the household's is paid."""
    drawer: str = "NULL"
    """Whose that account is."""
    person: str = "coalesce(h.head_person_id, f.person_id)"
    """Who stands on the line."""


def _allowance(kind: PaymentKind) -> Source:
    named = {} if kind in OF_HOUSEHOLD else {"person": "f.person_id"}
    return Source(
        "allowance",
        "allowance_event",
        "allowance_id",
        f" AND p.kind = '{kind}'",
        "p.born_together",
        "p.sheba",
        "p.drawer_id",
        **named,
    )


SOURCES: dict[PaymentKind, Source] = {
    PaymentKind.PENSION: Source("pension", "pension_event", "pension_id"),
    **{kind: _allowance(kind) for kind in PaymentKind if kind is not PaymentKind.PENSION},
}


class _Months:
    """One object for each month, so that dictionaries find it at once."""

    def __init__(self) -> None:
        self._known: dict[str, JalaliMonth] = {}

    def __call__(self, text: str) -> JalaliMonth:
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = JalaliMonth.parse(text)
        return known


def drawings(raw: Any, kind: PaymentKind, before: JalaliMonth) -> tuple[JalaliMonth, list[Drawing]]:
    """The first month of the kind's ledger, and every payment with what lists before the month said of it."""
    month_of = _Months()
    accounts = _accounts(raw, kind, str(before))
    first = raw.execute(
        "SELECT min(month) FROM monthly_list WHERE kind = ? AND state <> 'draft'", (kind.value,)
    ).fetchone()[0]
    start = before if first is None or first > str(before) else month_of(first)
    source = SOURCES[kind]
    found: list[Drawing] = []
    steps: list[PensionStep] = []
    owner, home, told, size = 0, 0, None, None
    states = {state.value: state for state in PensionState}
    known: dict[tuple[Any, ...], PensionStep] = {}
    for file_id, household_id, rated, state, on, from_month, arrears, batch in raw.execute(_events(source)):
        if file_id != owner:
            if steps:
                found.append(Drawing(accounts[owner], home, tuple(steps), told, size))
            owner, home, size, steps = file_id, household_id, rated, []
            told = None
        granted = from_month and batch is None and state == PensionState.ON_PENSION
        # The first grant tells of all its months; a later one only where it reaches behind its own day.
        if granted and (not steps or from_month < str(JalaliMonth.of(date.fromisoformat(on)))):
            told = min(filter(None, (told, month_of(from_month))))
        step = known.get((state, on, from_month, arrears))
        if step is None:
            first = month_of(from_month) if from_month else None
            step = PensionStep(states[state], date.fromisoformat(on), first, bool(arrears))
            known[state, on, from_month, arrears] = step
        steps.append(step)
    if steps:
        found.append(Drawing(accounts[owner], home, tuple(steps), told, size))
    # What was paid by one that never began is owed back.
    for file_id, household_id, rated in raw.execute(_never(source)):
        found.append(Drawing(accounts[file_id], household_id, (), None, rated))
    return start, found


def _never(source: Source) -> str:
    """Payments that began only after their file had left: nothing of them counts."""
    return (
        f"SELECT p.file_id, p.household_id, {source.size} FROM {source.payments} p"
        f" WHERE p.state = '{PensionState.CUT}'{source.condition}"
        f" AND {never_began('p', source.events, source.owner)} ORDER BY p.file_id"
    )


def _events(source: Source) -> str:
    return (
        f"SELECT p.file_id, p.household_id, {source.size}, e.to_state, e.effective_on, e.from_month,"
        f" e.arrears, e.batch_id FROM {source.payments} p JOIN {source.events} e ON e.{source.owner} = p.id"
        f" WHERE {in_force('e', source.events)}{source.condition} ORDER BY p.file_id, e.effective_on, e.id"
    )


class _Accounts(dict[int, Account]):
    """By file; a payment that no list has told of yet begins with nothing."""

    def __missing__(self, file_id: int) -> Account:
        made = self[file_id] = Account(file_id)
        return made


_LISTED = """SELECT l.file_id, m.month, m.state = 'reconciled', l.size, l.amount, l.net,
    l.deductions, l.id FROM monthly_list m JOIN monthly_line l ON l.list_id = m.id
    WHERE m.kind = ? AND m.state <> 'draft' AND m.month < ?"""
_PAID = f"""SELECT line_id, sum(payment.amount) FROM payment JOIN payment_file f ON f.id = payment_file_id
    JOIN monthly_list m ON m.id = f.list_id
    WHERE m.kind = ? AND m.month < ? AND line_id IS NOT NULL AND f.{STANDS} GROUP BY line_id"""
_CLAIMED = """SELECT c.file_id, c.for_month, c.amount, c.line_id, c.size FROM monthly_claim c
    JOIN monthly_line l ON l.id = c.line_id JOIN monthly_list m ON m.id = l.list_id
    WHERE m.kind = ? AND m.month < ?"""
_EXTRA = f"""SELECT payment.file_id, m.month, sum(payment.amount) FROM payment
    JOIN payment_file f ON f.id = payment_file_id JOIN monthly_list m ON m.id = f.list_id
    WHERE m.kind = ? AND m.month < ? AND payment.file_id IS NOT NULL AND f.{STANDS} GROUP BY 1, 2"""


def _accounts(raw: Any, kind: PaymentKind, before: str) -> _Accounts:
    asked = (kind.value, before)
    paid: dict[int, int] = dict(raw.execute(_PAID, asked).fetchall())
    accounts, unpaid = _Accounts(), dict[int, int]()
    for file_id, month, reconciled, size, amount, net, kept, line_id in raw.execute(_LISTED, asked):
        settled = paid.get(line_id) if reconciled else None
        missing = bool(reconciled) and settled is None and net > 0
        own = min(kept, amount)
        if missing:
            unpaid[line_id] = kept - own
        accounts[file_id].listed[month] = Listed(size, amount, net, settled, missing, own)
    lost = []
    for file_id, month, amount, line_id, size in raw.execute(_CLAIMED, asked):
        if size:
            accounts[file_id].rated[month] = size
        if line_id in unpaid:
            lost.append((line_id, month, file_id, amount))
            continue
        claimed = accounts[file_id].claimed
        claimed[month] = claimed.get(month, 0) + amount
    _keep_back(accounts, unpaid, lost)
    for file_id, month, amount in raw.execute(_EXTRA, asked):
        accounts[file_id].extra[month] = amount
    return accounts


def _keep_back(
    accounts: _Accounts, kept: dict[int, int], claims: Iterable[tuple[int, MonthText, int, int]]
) -> None:
    """Of claims whose line nobody paid, what the line kept back of them stands, the oldest month first.

    `kept`: by line what it kept back beyond the amount of its own month.
    """
    for line_id, month, file_id, amount in sorted(claims):
        taken = min(kept[line_id], max(amount, 0))
        if taken:
            kept[line_id] -= taken
            claimed = accounts[file_id].claimed
            claimed[month] = claimed.get(month, 0) + taken


_LIVES = f"({CAME} AND (place.until IS NULL OR place.until > :day) AND (died.day IS NULL OR died.day > :day))"


_DECLARED = declared_sql("was", ":day")


_LATEST = LATEST.format(own="p.household_id")


def _homes_sql(source: Source) -> str:
    return f"""WITH {DIED},
    -- Where the person of the file lived on the day: that household is paid for the month.
    lived AS MATERIALIZED (SELECT p.file_id, coalesce((SELECT place.household_id FROM household_member place
        WHERE place.person_id = f.person_id AND {CAME} ORDER BY {_LATEST} LIMIT 1), p.household_id) AS home_id
        FROM {source.payments} p JOIN case_file f ON f.id = p.file_id WHERE 1{source.condition}),
    home AS MATERIALIZED (SELECT place.household_id,
        count(DISTINCT CASE WHEN {CAME} THEN place.person_id END) AS known,
        count(DISTINCT CASE WHEN {_LIVES} THEN place.person_id END) AS living,
        json_group_array(json_array(trim(member.first_name || ' ' || member.last_name),
            coalesce(member.national_id, member.foreign_id, ''), place.kinship, member.birth_date)
            ORDER BY place.id) FILTER (WHERE {_LIVES}) AS members
        FROM household_member place JOIN person member ON member.id = place.person_id
        LEFT JOIN died ON died.person_id = place.person_id
        WHERE place.household_id IN (SELECT home_id FROM lived) GROUP BY place.household_id)
    SELECT p.file_id, f.file_no, f.client_code, trim(head.first_name || ' ' || head.last_name),
        coalesce(head.national_id, head.foreign_id, ''), f.domain, {_DECLARED},
        coalesce(home.living, 0), coalesce(home.known, 0), coalesce({source.sheba}, h.sheba, ''),
        coalesce(trim(owner.first_name || ' ' || owner.last_name), ''),
        coalesce(owner.national_id, owner.foreign_id, ''),
        json_object('declared', {_DECLARED}, 'decile', was.decile, 'address', was.address,
            'members', json(coalesce(home.members, '[]')))
    FROM {source.payments} p JOIN case_file f ON f.id = p.file_id
    JOIN household h ON h.id = p.household_id
    JOIN lived ON lived.file_id = p.file_id JOIN household was ON was.id = lived.home_id
    JOIN person head ON head.id = {source.person}
    LEFT JOIN person owner ON owner.id = iif({source.sheba} IS NULL, h.sheba_owner_id, {source.drawer})
    LEFT JOIN home ON home.household_id = was.id WHERE 1{source.condition}"""


def homes(raw: Any, kind: PaymentKind, month: JalaliMonth) -> dict[int, Home]:
    """By file: who stands on the line, and the household as it was on the last day before the month."""
    source = SOURCES[kind]
    day = day_before(str(month)).isoformat()
    return {
        file_id: Home(
            file_no, client_code, name, identifier, domain, size_for_pay(declared, living, known - living),
            sheba, owner, owner_identifier, household,
        )
        for file_id, file_no, client_code, name, identifier, domain, declared, living, known, sheba, owner,
        owner_identifier, household in raw.execute(_homes_sql(source), {"day": day})
    }  # fmt: skip


_INSTALMENTS = f"""SELECT file_id, amount, remark FROM pension_deduction WHERE kind = :kind AND {STANDS}
    AND from_month <= :month AND (until_month IS NULL OR until_month >= :month) ORDER BY id"""


def instalments(raw: Any, kind: PaymentKind, month: JalaliMonth) -> Mapping[int, list[Instalment]]:
    """What is kept back this month, by file."""
    found: defaultdict[int, list[Instalment]] = defaultdict(list)
    asked = {"kind": kind.value, "month": str(month)}
    for file_id, amount, remark in raw.execute(_INSTALMENTS, asked):
        found[file_id].append(Instalment(amount, remark))
    return found


def wanted(raw: Any, kind: PaymentKind, month: JalaliMonth) -> tuple[Wanted, list[Drawing]]:
    """What the list of a month is made from, and the payments that may stand on it."""
    first, found = drawings(raw, kind, month)
    known = Wanted(
        kind,
        month,
        first,
        Amounts(tariffs(raw), kind),
        homes(raw, kind, month),
        lived(raw, SOURCES[kind].payments, SOURCES[kind].condition),
        instalments(raw, kind, month),
    )
    return known, found
