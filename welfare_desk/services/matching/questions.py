# SPDX-License-Identifier: Apache-2.0
"""Questions about doubles: who might be one person, two side by side, what was merged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import (
    EMPTY,
    HOUSEHOLD_CHOICES,
    PERSON_CHOICES,
    Standing,
    check_merge,
    second_stays,
)
from welfare_desk.domain.matching.search import doubles
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.door import Look, question
from welfare_desk.services.matching.facts import (
    Compared,
    ComparePair,
    DoublePair,
    DoublesFound,
    FindDoubles,
    ListMerges,
    Merges,
    MergeShown,
    MovingRows,
    PaidTwice,
    PairFacts,
    PersonShown,
    SideShown,
)
from welfare_desk.storage.matching import people, showing
from welfare_desk.storage.matching.sides import Side, side


@question("matching.doubles", permission=Permission.MERGE_PERSONS)
def find_doubles(look: Look, facts: FindDoubles) -> DoublesFound:
    """Search everybody anew: what was judged or merged before is not proposed again."""
    raw = look.db.apart
    known = people.people(raw)
    found = doubles(known, people.homes(raw), people.verdicts(raw), look.progress)
    best = found[: facts.limit]
    rows = people.shown(raw, (i for double in best for i in (double.first, double.second)))
    pairs = []
    for double in best:
        one, other = rows[double.first], rows[double.second]
        if second_stays(_standing(one), _standing(other)):
            one, other = other, one
        pairs.append(DoublePair(_shown(one), _shown(other), double.likeness.score, double.likeness.reasons))
    return DoublesFound(tuple(pairs), len(found), len(known))


def _standing(row: people.Shown) -> Standing:
    return Standing(row.file_no, row.coverage, row.pension, row.opened_on or "")


def _shown(row: people.Shown) -> PersonShown:
    return PersonShown(
        row.id,
        f"{row.first_name} {row.last_name}".strip(),
        row.father_name,
        date.fromisoformat(row.birth_date) if row.birth_date else None,
        row.national_id or row.foreign_id or "",
        row.file_no,
        row.coverage,
        row.pension,
    )


@question("matching.compare", permission=Permission.MERGE_PERSONS)
def compare_pair(look: Look, facts: ComparePair) -> PairFacts:
    """Two persons field by field. RuleError `person_gone`, `merged_already`, `same_person`."""
    if facts.first == facts.second:
        raise RuleError("same_person")
    raw = look.db.apart
    first, second = side(raw, facts.first), side(raw, facts.second)
    code, told = "", {}
    try:
        check_merge(first.standing, second.standing)
    except RuleError as refused:
        code, told = refused.code, refused.facts
    homes = showing.home(raw, first.home), showing.home(raw, second.home)
    fields = [_compared(name, first.person[name], second.person[name]) for name in PERSON_CHOICES]
    if first.home and second.home and first.home != second.home:
        fields += [_compared(name, homes[0][name], homes[1][name]) for name in HOUSEHOLD_CHOICES]
    fields = [each for each in fields if each.first or each.second]
    return PairFacts(
        _side(first, homes[0]["version"]),
        _side(second, homes[1]["version"]),
        tuple(showing.named(raw, each) for each in fields),
        tuple(MovingRows(*each) for each in showing.moving(raw, first, second)),
        code,
        told,
        _paid_twice(showing.listed_twice(raw, first, second)),
    )


def _paid_twice(listed: Iterable[tuple[str, str]]) -> tuple[PaidTwice, ...]:
    return tuple(
        PaidTwice(PaymentKind(kind), tuple(JalaliMonth.parse(month) for _, month in rows))
        for kind, rows in groupby(listed, key=itemgetter(0))
    )


def _compared(name: str, first: object, second: object) -> Compared:
    one, other = ("" if value in EMPTY else str(value) for value in (first, second))
    chosen = 0 if one == other else 2 if not one else 1
    return Compared(name, one, other, chosen)


def _side(shown: Side, household_version: int) -> SideShown:
    person, standing = shown.person, shown.standing
    return SideShown(
        shown.id,
        person["version"],
        f"{person['first_name']} {person['last_name']}".strip(),
        standing.file_no,
        standing.coverage,
        standing.pension,
        date.fromisoformat(standing.opened_on) if standing.opened_on else None,
        shown.home,
        household_version,
    )


@question("matching.merges", permission=Permission.MERGE_PERSONS)
def list_merges(look: Look, facts: ListMerges) -> Merges:
    """What was merged, by whom, and whether it was taken back."""
    raw = look.db.apart
    found = tuple(
        MergeShown(
            i, kept, gone, file_no, key, datetime.fromisoformat(at), by,
            datetime.fromisoformat(undone) if undone else None,
        )
        for i, kept, gone, file_no, key, at, by, undone in showing.merges(raw, facts.offset, facts.limit)
    )  # fmt: skip
    return Merges(found, showing.count_merges(raw))
