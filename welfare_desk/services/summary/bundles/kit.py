# SPDX-License-Identifier: Apache-2.0
"""The conformance kit: bundles of sample offices, what they merge to, and broken ones with their codes.

Whoever writes another program for either end builds it, reads the bundles with their own, and compares. It is
checked by the validator of this program before anything is written: every sum is found a second way, from the
rows of all offices together.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import merging
from welfare_desk.domain.summary.bundles.accepting import Accepted, Enrolled, check_chain, check_office
from welfare_desk.domain.summary.bundles.board import BoardRow, EnrolledCounty, TakenMonth, rows_of
from welfare_desk.domain.summary.bundles.bundle import (
    MANIFEST,
    MONTH,
    SIGNATURE,
    SIGNED_WORD,
    Bundle,
    file_name,
    packed,
    unpacked,
)
from welfare_desk.domain.summary.bundles.container import pack, unpack
from welfare_desk.domain.summary.bundles.document import SCHEMA_VERSION, Link
from welfare_desk.domain.summary.bundles.telling import plain_merge
from welfare_desk.domain.summary.monthly.figures import counted
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.outside import folder_place, made_folder, write
from welfare_desk.services.summary.bundles import kit_samples as samples
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit_samples import MONTHS, SampleOffice
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary.bundles import keys

REVOKED = "SAMPLE-4"


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
    for name in ("bundles", "broken"):
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

    def take(self, data: bytes) -> Bundle:
        bundle = unpacked(data, published(), offices.verify)
        office = self.known.get(bundle.office)
        if office is None:
            check_office(bundle, None, None)
        else:
            who, serial = office.identity, int(office.certificate["serial"])
            enrolled = Enrolled(who.code, who.county, who.key, serial, who.code in self.revoked)
            check_office(bundle, enrolled, office.certificate)
        chain = self.chains.setdefault(bundle.office, [])
        check_chain(bundle, chain)
        chain.append(Accepted(bundle.month, bundle.sequence, bundle.digest, bundle.branch))
        return bundle

    def code(self, data: bytes) -> str:
        """The code by which a bundle is refused; empty for one that is taken."""
        try:
            self.take(data)
        except RuleError as refused:
            return refused.code
        return ""


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
    expected = plain_merge(_board(merged), [_sent(bundle) for bundle in merged])
    _check_totals(expected)
    broken = _broken(known, revoked, chains)
    codes = {}
    for name, (data, code) in broken.items():
        found = headquarters.code(data)
        if found != code:
            raise AssertionError(f"{name}: {found or 'taken'} instead of {code}")
        codes[name] = code
    files = {
        "expected.json": _readable(expected),
        "broken.json": _readable(codes),
        "offices.json": _readable(_told_offices({**known, REVOKED: revoked})),
        "month_1.schema.json": _readable(published()),
        **whole,
        **{f"broken/{name}": data for name, (data, _) in broken.items()},
    }
    sums = "".join(f"{sha256_hex(content)}  {name}\n" for name, content in sorted(files.items()))
    return Kit({**files, "sha256sums.txt": sums.encode()}, len(whole), codes)


def _readable(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _told_offices(known: Mapping[str, SampleOffice]) -> dict[str, Any]:
    private = samples.province_private()
    return {
        "note": "sample keys, made from fixed words; nothing real is ever signed with them",
        "province_key": keys.signing_public(private).hex(),
        "person_key": samples.PERSON_KEY.hex(),
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
        made.append(_signed(samples.told(code, month, Link(sequence, previous)), office))
    return made


def _signed(told: Mapping[str, Any], office: SampleOffice) -> bytes:
    sign = keys.signer(office.private)
    return packed(told, {"note.txt": b"sample\n"}, office.identity.key, office.certificate, sign)


def _board(merged: Sequence[Bundle]) -> tuple[BoardRow, ...]:
    """How the sample offices stand once their bundles were taken; that which never sent is not there."""
    taken = [TakenMonth(one.office, one.month, one.sequence, one.closed_at) for one in merged]
    offices = [EnrolledCounty(code, county) for code, county in samples.COUNTIES.items()]
    return rows_of(offices, MONTHS, taken, dict.fromkeys(samples.COUNTIES, MONTHS[0]), {})


def _sent(bundle: Bundle) -> merging.Sent:
    return merging.sent_from(bundle.told, bundle.digest, bundle.tables)


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


Broken = dict[str, tuple[bytes, str]]


def _broken(
    known: Mapping[str, SampleOffice], revoked: SampleOffice, chains: Mapping[str, list[bytes]]
) -> Broken:
    """What must be refused once the whole bundles were taken, and by which code."""
    code, office = next(iter(known.items()))
    last = chains[code][-1]
    end = sha256_hex(last)
    azar, after = MONTHS[-1], MONTHS[-1].plus(1)

    def following(changed: Mapping[str, Any] | None = None, link: Link | None = None) -> dict[str, Any]:
        return samples.told(code, after, link or Link(4, end), changed)

    middle = len(last) // 2
    flipped = last[:middle] + bytes([last[middle] ^ 1]) + last[middle + 1 :]
    members = unpack(last)
    stranger = samples.office("SAMPLE-9", "نمونه بیگانه", 9)
    thief = samples.office(code, samples.COUNTIES[code], 1, "another key")
    elsewhere = samples.office(code, samples.COUNTIES[code], 1, province=samples.seed("another province"))
    return {
        "flipped-byte.wdm": (flipped, "bundle_damaged"),
        "cut-off.wdm": (last[:-1], "bundle_damaged"),
        "appended.wdm": (last + b"\0", "bundle_damaged"),
        "swapped.wdm": (pack([members[1], members[0], *members[2:]]), "bundle_damaged"),
        "other-member.wdm": (
            pack([*members[:2], ("note.txt", b"other\n"), members[-1]]), "bundle_damaged",
        ),
        "deep-json.wdm": (_deep(members, office), "bundle_damaged"),
        "signature.wdm": (pack([*members[:-1], (SIGNATURE, bytes(64))]), "bundle_signature"),
        "version.wdm": (_signed(following({"version": SCHEMA_VERSION + 1}), office), "bundle_version"),
        "invalid.wdm": (_signed(following({"after": {"covered": -1}}), office), "bundle_invalid"),
        "declared.wdm": (_signed(following({"declared": _miscounted(last)}), office), "bundle_invalid"),
        "signs.wdm": (_signed(following(_named("\u202e\x1b[2Jشهر", code)), office), "bundle_invalid"),
        "other-county.wdm": (_signed(following(_named("نمونه بیگانه", code)), office), "bundle_other_county"),
        "unknown-office.wdm": (
            _signed(following(_named("نمونه بیگانه", "SAMPLE-9"), Link(1, None)), stranger),
            "bundle_office_unknown",
        ),
        "other-key.wdm": (_signed(following(), thief), "bundle_other_key"),
        "other-certificate.wdm": (_signed(following(), elsewhere), "bundle_other_certificate"),
        "revoked.wdm": (
            _signed(following(_named("نمونه باطل", REVOKED), Link(1, None)), revoked),
            "bundle_certificate_revoked",
        ),
        "repeated.wdm": (last, "bundle_repeated"),
        "gap.wdm": (_signed(following(link=Link(5, end)), office), "bundle_gap"),
        "fork.wdm": (
            _signed(samples.told(code, azar, Link(3, sha256_hex(chains[code][1])), {"program": "x"}), office),
            "bundle_forked",
        ),
        "old-copy.wdm": (_signed(following(link=Link(4, sha256_hex(flipped))), office), "bundle_forked"),
        "month-again.wdm": (_signed(samples.told(code, azar, Link(4, end)), office), "bundle_forked"),
        "month-gap.wdm": (
            _signed(samples.told(code, after.plus(1), Link(4, end)), office), "bundle_month_gap",
        ),
    }  # fmt: skip


def _miscounted(data: bytes) -> list[dict[str, Any]]:
    """A declared figure beside a computed one that is none of the tables."""
    (first, *_) = json.loads(dict(unpack(data))[MONTH])["declared"]
    after = MONTHS[-1].plus(1)
    return [{**first, "period": str(after), "computed": first["computed"] + 100}]


def _named(county: str, code: str) -> dict[str, Any]:
    return {"office": {"county": county, "province": samples.PROVINCE, "code": code, "branch": 1}}


def _deep(members: list[tuple[str, bytes]], office: SampleOffice) -> bytes:
    """A signed bundle whose document is brackets in brackets."""
    nested = b"[" * 100_000 + b"]" * 100_000
    manifest = json.loads(members[0][1])
    manifest["members"][0] |= {"bytes": len(nested), "sha256": sha256_hex(nested)}
    signed = canonical(manifest)
    signature = keys.signer(office.private)(SIGNED_WORD + signed)
    return pack([(MANIFEST, signed), (MONTH, nested), members[2], (SIGNATURE, signature)])
