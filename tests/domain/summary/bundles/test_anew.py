# SPDX-License-Identifier: Apache-2.0
"""Offices go back to copies at random: headquarters counts what the office told, and all of it can come."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

import pytest

from tests.support.bundles import MEHR, accepted, bundle
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.accepting import Accepted, Passed, check_chain
from welfare_desk.domain.summary.bundles.bundle import Bundle

SAMPLE = bundle()
Standing = dict[JalaliMonth, str]


def standing(taken: list[Accepted]) -> Standing:
    """What counts of bundles, by their months."""
    found: Standing = {}
    for one in taken:
        found = {month: digest for month, digest in found.items() if month < one.month}
        found[one.month] = one.digest
    return found


@dataclass
class County:
    """An office: its chain, how many of its months are closed, and every copy of both that was made."""

    seed: int
    chain: list[Bundle] = field(default_factory=list)
    closed: int = 0
    copies: list[tuple[list[Bundle], int]] = field(default_factory=list)
    lost: list[Bundle] = field(default_factory=list)
    told: dict[str, Standing] = field(default_factory=dict)
    """What counted in the office once it had made a bundle."""

    def close(self) -> None:
        last = self.chain[-1] if self.chain else None
        digest = sha256_hex(f"{self.seed} {len(self.told)}".encode())
        month = MEHR.plus(self.closed)
        link = {
            "month": str(month),
            "sequence": len(self.chain) + 1,
            "previous": None if last is None else last.digest,
            "replaces": next((one.digest for one in reversed(self.chain) if one.month == month), None),
        }
        self.chain = [*self.chain, replace(SAMPLE, digest=digest, told={**SAMPLE.told, **link})]
        self.closed += 1
        self.told[digest] = self.stands()

    def anew(self, first: int, last: int) -> None:
        """Open the months from one on, and close them again up to another."""
        self.closed = first
        while self.closed < last:
            self.close()

    def back(self, copy: tuple[list[Bundle], int]) -> None:
        self.lost += self.chain
        self.chain, self.closed = copy

    def stands(self) -> Standing:
        return standing([accepted(one) for one in self.chain])


@dataclass
class Province:
    """Headquarters: what it took by chains, and what it refused."""

    chains: list[list[Accepted]] = field(default_factory=lambda: [[]])
    passed: dict[str, Passed] = field(default_factory=dict)

    def taken(self) -> list[Accepted]:
        return [one for chain in self.chains for one in chain]

    def give(self, county: County, found: Bundle) -> RuleError | None:
        *former, chain = self.chains
        earlier = [one for other in former for one in other]
        try:
            check_chain(found, chain, earlier, self.passed, anew=bool(former))
        except RuleError as refused:
            self.passed[found.digest] = Passed(found.month, found.sequence, found.previous)
            return refused
        chain.append(accepted(found))
        assert standing(self.taken()) == county.told[found.digest]
        return None

    def begin(self) -> None:
        if self.chains[-1]:
            self.chains.append([])


def at_random(random: Random, county: County, province: Province) -> None:
    act = random.randrange(6)
    if act == 0 and county.closed:
        first = random.randrange(county.closed)
        county.anew(first, random.randint(first, county.closed))
    elif act == 1:
        county.copies.append((county.chain, county.closed))
    elif act == 2 and county.copies:
        county.back(random.choice(county.copies))
    elif act == 3 and county.lost:
        province.give(county, random.choice(county.lost))
    elif act == 4:
        for one in county.chain:
            refused = province.give(county, one)
            if refused is not None and refused.code == "bundle_forked" and random.random() < 0.3:
                province.begin()
                province.give(county, one)
    else:
        county.close()


def do_what_is_said(county: County, province: Province) -> None:
    """Give every bundle of the office, and do what the sentences of those that were refused say."""
    found = [refused for one in county.chain if (refused := province.give(county, one)) is not None]
    if standing(province.taken()) == county.stands():
        return
    forks = [one.facts for one in found if one.code == "bundle_forked"]
    begin = [JalaliMonth.parse(str(facts["next"])) for facts in forks if facts["reason"] == "begin"]
    if begin:
        first = next(place for place in range(county.closed + 1) if MEHR.plus(place) == min(begin))
        county.anew(first, max(county.closed, first + 1))
    elif forks:
        province.begin()
    else:
        county.close()  # nothing new was made since the copy was put back: the next month tells


@pytest.mark.parametrize("seed", range(40))
def test_whatever_was_put_back_headquarters_comes_to_what_the_office_has(seed: int) -> None:
    random, county, province = Random(seed), County(seed), Province()
    for _ in range(random.randint(10, 60)):
        at_random(random, county, province)
    county.close()
    for _ in range(12):
        do_what_is_said(county, province)
    assert standing(province.taken()) == county.stands()
