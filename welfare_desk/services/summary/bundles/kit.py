# SPDX-License-Identifier: Apache-2.0
"""The conformance kit: bundles of sample offices, what they merge to, and broken ones with their codes.

Whoever writes another program for either end builds it, reads the bundles with their own, and compares. It is
checked by the validator of this program before anything is written: every sum is found a second way, from the
rows of all offices together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import merging
from welfare_desk.domain.summary.bundles.accepting import (
    Accepted,
    Enrolled,
    Passed,
    check_chain,
    check_office,
    check_over,
)
from welfare_desk.domain.summary.bundles.board import BoardRow, EnrolledCounty, TakenMonth, rows_of
from welfare_desk.domain.summary.bundles.bundle import Bundle, file_name, unpacked
from welfare_desk.domain.summary.bundles.document import Link, figures_of
from welfare_desk.domain.summary.bundles.holding import Held, check_corrections, check_follows
from welfare_desk.domain.summary.bundles.province import Province, month_merged, spanned
from welfare_desk.domain.summary.bundles.telling import Learnt, plain_merge, plain_span
from welfare_desk.domain.summary.monthly.figures import counted
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import Correction, corrections_from
from welfare_desk.outside import folder_place, made_folder, write
from welfare_desk.services.summary.bundles import kit_samples as samples
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit_broken import Bundles, broken_bundles, bundles_anew, signed
from welfare_desk.services.summary.bundles.kit_format import format_text
from welfare_desk.services.summary.bundles.kit_samples import MONTHS, SampleOffice
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary.bundles import keys

REVOKED = "SAMPLE-4"
BEGUN_ANEW = "SAMPLE-3"
"""The office that went on from an old copy."""
TODAY = MONTHS[-1].plus(1).first()
"""The day of headquarters: the months of the kit are over, and no later one is."""


@dataclass(frozen=True)
class Kit:
    """The files of a kit by name, how many bundles are whole, and the code of each broken one."""

    files: Mapping[str, bytes]
    bundles: int
    broken: Mapping[str, str]


@dataclass(frozen=True)
class KitMade:
    """What was written."""

    wrote: tuple[str, ...]
    bundles: int
    broken: int


def write_kit(folder: Path) -> KitMade:
    """Build the kit, check it and write it; refused as `folder_place` refuses."""
    folder_place(folder)
    kit = built()
    target = made_folder(folder)
    for name in ("bundles", "broken", "anew"):
        made_folder(target / name)
    for name, content in kit.files.items():
        write(target / name, content)
    return KitMade(tuple(kit.files), kit.bundles, len(kit.broken))


@dataclass
class _Headquarters:
    """What a headquarters keeps, in memory: the same rules decide as in an office's folder."""

    known: Mapping[str, SampleOffice]
    revoked: frozenset[str]
    chains: dict[str, list[Accepted]] = field(default_factory=dict)
    former: dict[str, list[Accepted]] = field(default_factory=dict)
    standing: dict[str, dict[JalaliMonth, Bundle]] = field(default_factory=dict)
    """What counts of each office."""
    read: dict[str, Passed] = field(default_factory=dict)
    """Every bundle of a known office, also those that were refused."""

    def begin_chain(self, code: str) -> None:
        """Let the next bundle of an office begin a chain."""
        self.former[code] = self.chains.pop(code)

    def take(self, data: bytes) -> Bundle:
        bundle = unpacked(data, published(), offices.verify)
        office = self.known.get(bundle.office)
        if office is None:
            check_office(bundle, None, None)
        else:
            who, serial = office.identity, int(office.certificate["serial"])
            revoked = who.code in self.revoked
            enrolled = Enrolled(who.code, who.county, who.province, who.key, serial, revoked)
            check_office(bundle, enrolled, office.certificate)
        self.read[bundle.digest] = Passed(bundle.month, bundle.sequence, bundle.previous)
        chain = self.chains.setdefault(bundle.office, [])
        former = self.former.get(bundle.office, ())
        check_chain(bundle, chain, former, self.read, anew=bool(former))
        counting = self.standing.setdefault(bundle.office, {})
        held = partial(_held, counting, bundle.month)
        check_follows(bundle.told, held(bundle.month.plus(-1)), anew=bool(former) and not chain)
        check_corrections(bundle.told, held, MONTHS[0] if former else None)
        check_over(bundle, TODAY)
        self.standing[bundle.office] = {
            month: one for month, one in counting.items() if month < bundle.month
        } | {bundle.month: bundle}
        chain.append(Accepted(bundle.month, bundle.sequence, bundle.digest, bundle.key, bundle.branch))
        return bundle

    def code(self, data: bytes) -> str:
        """The code by which a bundle is refused; empty for one that is taken."""
        try:
            self.take(data)
        except RuleError as refused:
            return refused.code
        return ""


def _held(counting: Mapping[JalaliMonth, Bundle], until: JalaliMonth, month: JalaliMonth) -> Held | None:
    """A month of an office as it counts before that of `until` comes."""
    if month not in counting:
        return None
    later = [one for of, one in counting.items() if month < of < until]
    told = [pair for one in later for pair in corrections_from(one.told["corrections"])]
    return Held(figures_of(counting[month].told), [one for of, one in told if of == month])


def built() -> Kit:
    """The kit in memory; AssertionError where the program contradicts itself."""
    known = samples.offices()
    whole: dict[str, bytes] = {}
    chains: dict[str, list[bytes]] = {}
    for code, office in known.items():
        chains[code] = _chain(code, office)
        for month, data in zip(MONTHS, chains[code], strict=True):
            whole[f"bundles/{file_name(office.identity.county, month)}"] = data
    revoked = samples.office(REVOKED, "نمونه باطل", 4)
    headquarters = _Headquarters({**known, REVOKED: revoked}, frozenset({REVOKED}))
    merged = [headquarters.take(data) for data in whole.values()]
    expected = plain_merge(_board(merged), partial(_sent_in, merged), _learnt(merged))
    _check_totals(expected)
    expected["spans"] = [plain_span(_span(merged, until)) for until in MONTHS[1:]]
    broken = broken_bundles(known, revoked, chains)
    _check_codes(headquarters, broken)
    headquarters.begin_chain(BEGUN_ANEW)
    anew = bundles_anew(known[BEGUN_ANEW], chains[BEGUN_ANEW])
    _check_codes(headquarters, anew)
    codes = {name: code for name, (_, code) in broken.items()}
    files = {
        "FORMAT.md": format_text(REVOKED, BEGUN_ANEW),
        "expected.json": _readable(expected),
        "broken.json": _readable(codes),
        "anew.json": _readable(_told_anew(anew)),
        "offices.json": _readable(_told_offices({**known, REVOKED: revoked})),
        "month_1.schema.json": _readable(published()),
        **whole,
        **{f"broken/{name}": data for name, (data, _) in broken.items()},
        **{f"anew/{name}": data for name, (data, _) in anew.items()},
    }
    sums = "".join(f"{sha256_hex(content)}  {name}\n" for name, content in sorted(files.items()))
    return Kit({**files, "sha256sums.txt": sums.encode()}, len(whole), codes)


def _check_codes(headquarters: _Headquarters, told: Bundles) -> None:
    for name, (data, code) in told.items():
        found = headquarters.code(data)
        if found != code:
            raise AssertionError(f"{name}: {found or 'taken'} instead of {code or 'taken'}")


def _told_anew(anew: Bundles) -> dict[str, Any]:
    return {
        "note": "after all others, once headquarters has let the office begin a chain, in this order;"
        " without a code it is taken",
        "office": BEGUN_ANEW,
        "files": [{"file": name, "code": code} for name, (_, code) in anew.items()],
    }


def _readable(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _told_offices(known: Mapping[str, SampleOffice]) -> dict[str, Any]:
    private = samples.province_private()
    return {
        "note": "sample keys, made from fixed words; nothing real is ever signed with them",
        "province_key": keys.signing_public(private).hex(),
        "person_key": samples.PERSON_KEY.hex(),
        "today": TODAY.isoformat(),
        "revoked": [REVOKED],
        "offices": [
            {"private": office.private.hex(), "certificate": dict(office.certificate)}
            for office in known.values()
        ],
    }


def _chain(code: str, office: SampleOffice) -> list[bytes]:
    made: list[bytes] = []
    for sequence, month in enumerate(MONTHS, 1):
        previous = sha256_hex(made[-1]) if made else None
        made.append(signed(samples.told(code, month, Link(sequence, previous)), office))
    return made


def _board(merged: Sequence[Bundle]) -> tuple[BoardRow, ...]:
    """How the sample offices stand once their bundles were taken; that which never sent is not there."""
    taken = [TakenMonth(one.office, one.month, one.sequence, one.closed_at) for one in merged]
    offices = [EnrolledCounty(code, county) for code, county in samples.COUNTIES.items()]
    return rows_of(offices, MONTHS, taken, dict.fromkeys(samples.COUNTIES, MONTHS[0]), {})


def _learnt(merged: Sequence[Bundle]) -> Learnt:
    found: dict[tuple[str, JalaliMonth], list[Correction]] = {}
    for bundle in merged:
        for of, one in corrections_from(bundle.told["corrections"]):
            found.setdefault((bundle.office, of), []).append(one)
    return found


def _span(merged: Sequence[Bundle], until: JalaliMonth) -> Province:
    """The months up to one, each as the later bundles of its office correct it."""
    learnt = _learnt(merged)
    months = [month for month in MONTHS if month <= until]
    each = [
        month_merged(
            month,
            list(_sent_in(merged, month)),
            {code: learnt.get((code, month), ()) for code in samples.COUNTIES},
        )
        for month in months
    ]
    return spanned(months, each, samples.COUNTIES)


def _sent_in(merged: Iterable[Bundle], month: JalaliMonth) -> Iterator[merging.Sent]:
    return (merging.sent_from(one.told, one.digest, one.tables) for one in merged if one.month == month)


def _check_totals(expected: Mapping[str, Any]) -> None:
    """Sums of tables must be what the rows of all offices together count, wherever nothing is unknown."""
    for month, told in zip(MONTHS, expected["totals"], strict=True):
        held = [samples.rows(code, month) for code in samples.COUNTIES]
        for layout, table in zip(LAYOUTS, told["tables"], strict=True):
            pooled = counted(layout, [row for rows in held for row in rows[layout.source]])
            found = {line["key"]: line["values"] for line in table["lines"] if not any(line["lacking"])}
            wanted = {line.key: list(line.values) for line in pooled.lines}
            if any(found[key] != wanted[key] for key in found):
                raise AssertionError(f"{month} {layout.code}")
        _check_persons(month, told["persons"])


def _check_persons(month: JalaliMonth, told: Mapping[str, Any]) -> None:
    with_key = [code for code in samples.COUNTIES if samples.has_key(code)]
    found = [set(samples.people(code, month)) - {(None, None)} for code in with_key]
    wanted = (len(set.union(*found)), len(set.intersection(*found)))
    if (told["once"], told["in_two"]) != wanted:
        raise AssertionError(f"{month}: persons")
