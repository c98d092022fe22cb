# SPDX-License-Identifier: Apache-2.0
"""Headquarters' side: bundles are verified, taken in the order of their chains, and told as one province.

A headquarters is an ordinary office folder. Each bundle of a merge is taken or refused by itself, so that one
office's trouble holds up no other.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import sha256_hex
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.summary.bundles import accepting
from welfare_desk.domain.summary.bundles.accepting import Passed
from welfare_desk.domain.summary.bundles.board import called
from welfare_desk.domain.summary.bundles.bundle import Bundle, claimed, unpacked
from welfare_desk.domain.summary.bundles.container import MOST_BYTES
from welfare_desk.domain.summary.bundles.enrolment import certificate_holds, key_words
from welfare_desk.domain.summary.bundles.schema import Schema
from welfare_desk.domain.summary.bundles.telling import plain_merge
from welfare_desk.domain.text import harmless
from welfare_desk.paths import resources
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.numbered import trial
from welfare_desk.services.summary.bundles import chains
from welfare_desk.services.summary.bundles.arriving import bundles_among, read_file
from welfare_desk.services.summary.bundles.standings import (
    MOST_MONTHS,
    alike,
    sent_in,
    standings,
    told_by_name,
)
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary.bundles import headquarters, refusals, standing
from welfare_desk.storage.summary.bundles.trusted import provinces

REPEATED = "bundle_repeated"
"""The code by which a right bundle is not taken."""


@cache
def published() -> Schema:
    """The JSON Schema of a month, as this program ships it."""
    found: Schema = json.loads((resources() / "schemas" / "month_1.schema.json").read_text("utf-8"))
    return found


def read_bundle(path: str | Path, keys: Container[bytes] | None = None) -> Bundle:
    """The bundle of a file, whole and signed; refused as `unpacked` and `read_file` refuse.

    With `keys` a large one is only read where one of them signed it.
    """
    return unpacked(read_file(path, MOST_BYTES), published(), offices.verify, keys)


@dataclass(frozen=True)
class VerifyBundle:
    """A bundle's file."""

    path: str = field(metadata=PATH)


@dataclass(frozen=True)
class BundleVerified:
    """A whole bundle; `known` says whether this copy of the program can tell whose it is.

    By its own list of offices in a headquarters, else by the province's key that an enrolled office has.
    """

    bundle: str
    digest: str
    sequence: int
    month: str
    office: str
    county: str
    version: int
    members: tuple[str, ...]
    key: str
    """The fingerprint of the office's key."""
    known: bool


@question("headquarters.verify", permission=Permission.VIEW_FILES)
def verify_bundle(look: Look, facts: VerifyBundle) -> BundleVerified:
    """Whether every byte of a bundle is as its office signed it.

    Refused as `read_bundle` refuses; in a headquarters also as `check_office` refuses a known office.
    """
    bundle = read_bundle(facts.path, headquarters.known_keys(look.db.connection))
    known = _known(look.db.connection, bundle)
    return BundleVerified(
        Path(facts.path).name,
        bundle.digest,
        bundle.sequence,
        str(bundle.month),
        bundle.office,
        called(bundle.county, bundle.office, alike(look.db.apart)),
        int(bundle.told["version"]),
        tuple(bundle.extras),
        key_words(bundle.key),
        known,
    )


def _known(connection: Any, bundle: Bundle) -> bool:
    enrolled, issued = chains.known_office(connection, bundle)
    if enrolled is not None:
        accepting.check_office(bundle, enrolled, issued)
        return True
    ours = offices.office_facts(connection)
    if (bundle.office, bundle.key) == (ours.office_code, ours.public_key):
        return True
    paper = bundle.certificate
    return any(
        paper is not None
        and paper.get("code") == bundle.office
        and certificate_holds(paper, bundle.key, key, offices.verify)
        for key in provinces(connection)
    )


@dataclass(frozen=True)
class TakeBundles:
    """Files of bundles and folders that hold some, in any order."""

    paths: tuple[str, ...] = field(metadata=PATH)


@dataclass(frozen=True)
class Refused:
    """A bundle that was not taken, with code and facts of why; the rest where it could be read.

    Office, month, sequence and the digest before it are what its signed members say; `digest` is the file's.
    """

    bundle: str
    code: str
    facts: dict[str, Any]
    office: str = ""
    month: str = ""
    sequence: int | None = None
    previous: str | None = None
    digest: str = ""

    @property
    def repeated(self) -> bool:
        """Whether it was taken before, so that nothing is amiss."""
        return self.code == REPEATED


@dataclass(frozen=True)
class Taken:
    """A bundle that was taken."""

    bundle: str
    office: str
    county: str
    month: str
    sequence: int
    digest: str
    counts: bool = True
    """False where another of the same merge, of its month or an earlier one, came after it."""
    again: tuple[str, ...] = ()
    """Later months of its office that came before, and now count nowhere until they come again."""


@dataclass(frozen=True)
class BundlesTaken:
    """What became of each file; their offices are told from others of their names."""

    taken: tuple[Taken, ...]
    refused: tuple[Refused, ...]


_TOLD = frozenset(
    {"office", "month", "sequence", "previous", "replaces", "closed_at", "before", "corrections"}
)
"""What decides whether a bundle is taken, and what is kept beside it."""


@dataclass(frozen=True)
class _Whole:
    name: str
    bundle: Bundle
    kept: headquarters.Kept
    place: str
    """Its name with the folder it stands in, which tells two of one name apart."""


def _verify_all(desk: Desk, facts: TakeBundles) -> list[_Whole | Refused]:
    """Reading and verifying take seconds: they are done before the transaction begins."""
    paths = bundles_among(facts.paths)
    with trial(desk) as look:
        keys = headquarters.known_keys(look.db.connection)
    found: list[_Whole | Refused] = []
    for place, path in enumerate(paths, 1):
        found.append(_verified(path, keys))
        desk.progress(place, len(paths))
    return found


def _verified(path: str, keys: Container[bytes]) -> _Whole | Refused:
    name, data = harmless(Path(path).name), b""
    try:
        data = read_file(path, MOST_BYTES)
        return _whole(Path(path), unpacked(data, published(), offices.verify, keys))
    except (RuleError, StorageError) as error:
        told, digest = dict(error.facts), sha256_hex(data) if 0 < len(data) <= MOST_BYTES else ""
        said = claimed(data, offices.verify)
        if said is None:
            return Refused(name, error.code, told, digest=digest)
        of = (said.office, str(said.month), said.sequence, said.previous)
        return Refused(name, error.code, told, *of, digest)


def _whole(path: Path, bundle: Bundle) -> _Whole:
    """The packed document alone waits for the transaction: many unpacked ones fill the memory."""
    told = {part: value for part, value in bundle.told.items() if part in _TOLD}
    place = harmless(f"{path.parent.name}/{path.name}")
    kept = headquarters.kept(bundle.told)
    return _Whole(harmless(path.name), replace(bundle, told=told, extras={}), kept, place)


@command(
    "headquarters.take_bundles", permission=Permission.HEADQUARTERS, touches={Kind.MONTH}, prepare=_verify_all
)
def take_bundles(work: Work, _facts: TakeBundles) -> BundlesTaken:
    """Take what continues each office's chain; of the rest say why it was not taken, and keep that.

    The order of the files decides nothing: of two that could each be the next, neither is taken.

    RuleError as `bundles_among`. What a bundle is refused by: `unpacked`, `chains.check`, `both`.
    """
    verified: list[_Whole | Refused] = work.prepared
    taken: list[Taken] = []
    refused = [one for one in verified if isinstance(one, Refused)]
    for group in _in_order(verified):
        fitting = [one for one in group if _fits(work, one, refused)]
        if len({one.bundle.digest for one in fitting}) > 1:
            files = sorted(one.place for one in fitting)
            refused += [_not_taken(one, accepting.both(one.bundle, files)) for one in fitting]
            continue
        # Asked once more: the same file may have been handed in twice.
        taken.extend(_take(work, whole) for whole in fitting if _fits(work, whole, refused))
    for one in refused:
        if not one.repeated:
            _note(work, one)
    codes, told = alike(work.db.raw), (_opened_since(work, one) for one in refused)
    return BundlesTaken(
        tuple(replace(one, county=called(one.county, one.office, codes)) for one in _stood(work, taken)),
        tuple(replace(one, facts=told_by_name(one.code, one.facts, one.office, codes)) for one in told),
    )


def _stood(work: Work, taken: Iterable[Taken]) -> Iterator[Taken]:
    """Those that were taken, with what became of them and of later months once all were."""
    held = cache(partial(standing.of_office, work.db.raw))
    for one in taken:
        standing_of = {str(month): digest for month, digest, stands in held(one.office) if stands}
        if standing_of.get(one.month) != one.digest:
            yield replace(one, counts=False)
            continue
        came = {str(month) for month, *_ in held(one.office)} - standing_of.keys()
        yield replace(one, again=tuple(sorted(month for month in came if month > one.month)))


def _opened_since(work: Work, one: Refused) -> Refused:
    """Of one taken before the earlier month that came again since: as all stands once everything is taken."""
    first = (
        standing.opened_by(work.db.raw, one.office, JalaliMonth.parse(one.month)) if one.repeated else None
    )
    return (
        one if first is None else replace(one, facts={**one.facts, "reason": "opened", "first": str(first)})
    )


def _note(work: Work, one: Refused) -> None:
    """A refusal leaves a trace, so that the board knows it after the window was closed."""
    last = standing.last_taken(work.db.raw, one.office) if one.office else None
    refusals.note(
        work.db,
        {
            "file_name": one.bundle, "digest": one.digest, "code": one.code, "facts": one.facts,
            "office_code": one.office, "month": JalaliMonth.parse(one.month) if one.month else None,
            "sequence": one.sequence, "previous": one.previous, "expected": None if last is None else last[2],
            "refused_at": work.now, "refused_by": work.user.name,
        },
    )  # fmt: skip


def _in_order(verified: Iterable[_Whole | Refused]) -> Iterator[list[_Whole]]:
    """By office and place in its chain: those of one place together."""
    whole = [one for one in verified if isinstance(one, _Whole)]
    whole.sort(key=lambda one: (*_claim(one), one.bundle.digest, one.place))
    for _, group in groupby(whole, _claim):
        yield list(group)


def _claim(one: _Whole) -> tuple[str, int]:
    return one.bundle.office, one.bundle.sequence


def _fits(work: Work, one: _Whole, refused: list[Refused]) -> bool:
    """Whether it could be taken now; why not, goes to `refused`."""
    try:
        chains.check(work.db, one.bundle, work.today, _passed(one.bundle.office, refused))
    except RuleError as error:
        refused.append(_not_taken(one, error))
        return False
    return True


def _passed(office: str, refused: Iterable[Refused]) -> dict[str, Passed]:
    """Those of an office that this merge does not take, as far as they tell their place."""
    return {
        one.digest: Passed(JalaliMonth.parse(one.month), one.sequence, one.previous)
        for one in refused
        if one.office == office and one.digest and one.sequence is not None
    }


def _not_taken(one: _Whole, error: RuleError) -> Refused:
    bundle = one.bundle
    of = (bundle.office, str(bundle.month), bundle.sequence, bundle.previous, bundle.digest)
    return Refused(one.name, error.code, dict(error.facts), *of)


def _take(work: Work, one: _Whole) -> Taken:
    bundle = one.bundle
    headquarters.accept(work.db, bundle, one.kept, work.now, work.user.name)
    work.about("bundle", f"{bundle.office}/{bundle.sequence}")
    told = (bundle.office, bundle.county, str(bundle.month), bundle.sequence, bundle.digest)
    return Taken(one.name, *told)


@dataclass(frozen=True)
class AskProvince:
    """The months from `since` to `until`, both included."""

    since: JalaliMonth
    until: JalaliMonth


@dataclass(frozen=True)
class AskTaken:
    """Everything that headquarters has."""


@dataclass(frozen=True)
class MonthsTaken:
    """Codes of offices with months that were taken."""

    months: tuple[tuple[str, JalaliMonth], ...]


@dataclass(frozen=True)
class ProvinceShown:
    """The province: offices, months, totals of each, and the map of who has sent, as `plain_merge` tells."""

    told: dict[str, Any]


@question("headquarters.province", permission=Permission.HEADQUARTERS)
def province(look: Look, facts: AskProvince) -> ProvinceShown:
    """Sums, comparison and map of these months as far as they were taken; RuleError `province_span`."""
    raw = look.db.apart
    rows, learnt = standings(look, facts.since, facts.until), standing.corrections(raw, facts.since)
    return ProvinceShown(plain_merge(rows, partial(sent_in, raw), learnt))


@question("headquarters.taken", permission=Permission.HEADQUARTERS)
def taken_months(look: Look, _facts: AskTaken) -> MonthsTaken:
    """Which months of which offices were taken so far: what a page asks before it asks for sums."""
    return MonthsTaken(tuple(standing.months_taken(look.db.apart)))


def span(done: BundlesTaken) -> tuple[JalaliMonth, JalaliMonth] | None:
    """The months that these bundles tell of, the last ones of too many; None where none could be read.

    What a refused file says of itself counts only where nothing else is there.
    """
    known = [*(one.month for one in done.taken), *(one.month for one in done.refused if one.repeated)]
    named = [JalaliMonth.parse(month) for month in known or (one.month for one in done.refused) if month]
    if not named:
        return None
    return max(min(named), max(named).plus(1 - MOST_MONTHS)), max(named)
