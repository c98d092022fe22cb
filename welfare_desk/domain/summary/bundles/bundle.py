# SPDX-License-Identifier: Apache-2.0
"""A bundle: the signed file of a closed month. What is packed here is read back here, at both ends.

Members, in this order: `manifest.json` (digests of the others, place in the office's chain, the office's key
and its certificate), `month.json`, those of `demands.MEMBERS` by name, and `signature`, Ed25519 by the
office's key over `SIGNED_WORD` and the manifest. The bundle's digest is the SHA-256 of the whole file. It is
named `<county>-1404-07.wdm`; one that its month had another before it bears its number too:
`<county>-1404-07-3.wdm`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import demands
from welfare_desk.domain.summary.bundles.container import pack, unpack
from welfare_desk.domain.summary.bundles.declared import contradicts
from welfare_desk.domain.summary.bundles.document import (
    SCHEMA,
    SCHEMA_VERSION,
    warnings_accepted,
)
from welfare_desk.domain.summary.bundles.schema import Schema, faults
from welfare_desk.domain.summary.monthly.figures import Table, Unit
from welfare_desk.domain.summary.monthly.layouts import BELOW_ZERO, FIXED_KEYS, LAYOUTS
from welfare_desk.domain.summary.monthly.lists import list_digest
from welfare_desk.domain.summary.monthly.month import tables_from
from welfare_desk.domain.text import harmless, is_plain

ENDING = ".wdm"
FORMAT = "welfare-desk/bundle"
FORMAT_VERSION = 1
SIGNED_WORD = b"welfare-desk month bundle 1\n"
MANIFEST, MONTH, SIGNATURE = "manifest.json", "month.json", "signature"
MANIFEST_KEYS = frozenset(
    {"format", "version", "office", "month", "sequence", "previous", "key", "certificate", "members"}
)
LONGEST_CODE, MOST_BUNDLES = 200, 1_000_000
"""Of what a refused file says of itself nothing beyond these is believed, or kept."""
_DIGEST = re.compile("[0-9a-f]{64}")
MOST_MANIFEST = 64 * 1024
MOST_MONTH, MOST_OF_STRANGERS = 32 * 1024 * 1024, 8 * 1024 * 1024
"""Bytes of a document, and of one whose key nobody here knows: the month of 8,000 files has three million."""
MOST_GROUPS, MOST_VALUES = 500_000, 5_000_000
"""Arrays and objects, and values of a document: the smallest ones, read, take thirty times their bytes."""

_HEADS = {
    layout.code: (
        int(layout.part),
        [measure.code for measure in layout.measures],
        [measure.unit.value for measure in layout.measures],
    )
    for layout in LAYOUTS
}
"""What the tables of this version are: a figure means the same in every office, or it is not added."""

_COUNTS = {
    layout.code: [
        measure.unit is not Unit.RIAL and (layout.code, measure.code) not in BELOW_ZERO
        for measure in layout.measures
    ]
    for layout in LAYOUTS
}
"""By measure: whether it counts what cannot be fewer than none."""

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, bytes: whether one signed the other."""


@dataclass(frozen=True)
class Bundle:
    """A bundle whose bytes, form and signature are whole; whose office it is, nobody has asked yet."""

    digest: str
    key: bytes
    """The office's public key, which the signature fits."""
    certificate: Mapping[str, Any] | None
    told: Mapping[str, Any]
    """The document."""
    extras: Mapping[str, bytes]

    @property
    def office(self) -> str:
        """The code of the office that it names."""
        return str(self.told["office"]["code"])

    @property
    def county(self) -> str:
        """The county that it names."""
        return str(self.told["office"]["county"])

    @property
    def province(self) -> str:
        """The province that it names."""
        return str(self.told["office"]["province"])

    @property
    def month(self) -> JalaliMonth:
        """The month that it tells of."""
        return JalaliMonth.parse(self.told["month"])

    @property
    def sequence(self) -> int:
        """Its place in the office's chain, from 1."""
        return int(self.told["sequence"])

    @property
    def previous(self) -> str | None:
        """The digest of the bundle before it."""
        previous: str | None = self.told["previous"]
        return previous

    @property
    def replaces(self) -> str | None:
        """The digest of the bundle of the same month that it takes the place of."""
        replaced: str | None = self.told["replaces"]
        return replaced

    @property
    def branch(self) -> int:
        """How often the office's data had been put back from a copy, and one."""
        return int(self.told["office"]["branch"])

    @property
    def closed_at(self) -> datetime:
        """When the office closed the month."""
        return datetime.fromisoformat(self.told["closed_at"])

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its figures."""
        return tables_from(self.told["tables"])


def file_name(county: str, month: JalaliMonth, again: int | None = None) -> str:
    """The name that a bundle's file has; signs that no name of a file may have are left out.

    `again` is the number of one that its month had another before: none has the name of another.
    """
    plain = "".join(sign for sign in county if sign.isalnum() or sign in " -\u200c").strip()
    number = "" if again is None else f"-{again}"
    return f"{plain.replace(' ', '-') or 'office'}-{month}{number}{ENDING}"


def packed(
    told: Mapping[str, Any],
    extras: Mapping[str, bytes],
    key: bytes,
    certificate: Mapping[str, Any] | None,
    sign: Sign,
) -> bytes:
    """The file of a document and of what else goes with it; `sign` is by the private half of `key`."""
    members = [(MONTH, canonical(told)), *extras.items()]
    manifest = canonical(
        {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "office": told["office"]["code"],
            "month": told["month"],
            "sequence": told["sequence"],
            "previous": told["previous"],
            "key": key.hex(),
            "certificate": certificate,
            "members": _listed(members),
        }
    )
    return pack([(MANIFEST, manifest), *members, (SIGNATURE, sign(SIGNED_WORD + manifest))])


def _listed(members: list[tuple[str, bytes]]) -> list[dict[str, Any]]:
    return [{"name": name, "bytes": len(content), "sha256": sha256_hex(content)} for name, content in members]


def unpacked(data: bytes, schema: Schema, verify: Verify, keys: Container[bytes] | None = None) -> Bundle:
    """The bundle of a file's bytes, by the one validator of both ends.

    Anybody can sign a file that fills the memory once it is read: with `keys` one that none of them signed is
    read up to `MOST_OF_STRANGERS`.

    RuleError `bundle_damaged` (reason size, stranger, container, manifest, members, json or month),
    `bundle_signature`, `bundle_version` (version, known; reason manifest where the list of members has it),
    `bundle_invalid` (faults: the first of them); refused as by `demands.check_members`, `check_parts` and
    `check_closable`.
    """
    members = unpack(data)
    if len(members) < 3 or (members[0][0], members[1][0], members[-1][0]) != (MANIFEST, MONTH, SIGNATURE):
        raise _damaged("container")
    manifest_bytes, month_bytes, signature = members[0][1], members[1][1], members[-1][1]
    manifest = _manifest(manifest_bytes)
    key = _hexadecimal(manifest["key"])
    if not verify(key, signature, SIGNED_WORD + manifest_bytes):
        raise RuleError("bundle_signature")
    if manifest["members"] != _listed(members[1:-1]):
        raise _damaged("members")
    demands.check_members(dict(members[2:-1]))
    stranger = keys is not None and key not in keys
    if len(month_bytes) > (MOST_OF_STRANGERS if stranger else MOST_MONTH):
        raise _damaged("stranger" if stranger else "size")
    told = _month(month_bytes, schema)
    named = (told["office"]["code"], told["month"], told["sequence"], told["previous"])
    if named != tuple(manifest[name] for name in ("office", "month", "sequence", "previous")):
        raise _damaged("month")
    return Bundle(sha256_hex(data), key, manifest["certificate"], told, dict(members[2:-1]))


@dataclass(frozen=True)
class Claimed:
    """Whose month a file that was refused says that it is, under a signature that holds."""

    office: str
    month: JalaliMonth
    sequence: int
    previous: str | None


YEARS = range(1200, 1500)
"""Jalali years that a bundle may be of, as its published form has them."""


def claimed(data: bytes, verify: Verify) -> Claimed | None:
    """What stands in the signed list of members; None where nobody signed it or it tells nothing."""
    try:
        members = dict(unpack(data))
        told = _manifest(members[MANIFEST])
        signed = verify(_hexadecimal(told["key"]), members[SIGNATURE], SIGNED_WORD + members[MANIFEST])
        month = JalaliMonth.parse(told["month"])
    except (RuleError, KeyError, TypeError, AttributeError):
        return None
    office, sequence, previous = told["office"], told["sequence"], told["previous"]
    whole = (
        month.year in YEARS
        and (type(office) is str and 0 < len(office) <= LONGEST_CODE and is_plain(office))
        and (type(sequence) is int and 0 < sequence <= MOST_BUNDLES)
        and (previous is None or (type(previous) is str and _DIGEST.fullmatch(previous) is not None))
    )
    return Claimed(office, month, sequence, previous) if signed and whole else None


def _manifest(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_MANIFEST:
        raise _damaged("manifest")
    try:
        found = strict_json(data)
    except RuleError as error:
        raise _damaged("manifest") from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _damaged("manifest")
    if found.get("version") != FORMAT_VERSION:
        raise _version(found.get("version"), FORMAT_VERSION, reason="manifest")
    whole = found.keys() == MANIFEST_KEYS and isinstance(found["certificate"], dict | None)
    if not whole or not isinstance(found["key"], str):
        raise _damaged("manifest")
    return found


def _month(data: bytes, schema: Schema) -> dict[str, Any]:
    told = strict_json(data)
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        raise _damaged("json")
    if told.get("version") != SCHEMA_VERSION:
        raise _version(told.get("version"), SCHEMA_VERSION)
    demands.check_parts(told)
    wrong = faults(told, schema) or _contradictions(told)
    if wrong:
        raise RuleError("bundle_invalid", faults=[harmless(one, 200) for one in wrong])
    demands.check_closable(told)
    return told


def _contradictions(told: Mapping[str, Any]) -> list[str]:
    """What no schema can ask: cells in columns, keys, digests, persons once, warnings counted, days."""
    wrong = [f"/tables/{place}" for place, table in enumerate(told["tables"]) if not _in_step(table)]
    if [table["code"] for table in told["tables"]] != list(_HEADS):
        wrong.append("/tables")
    wrong += [
        f"/corrections/{place}" for place, one in enumerate(told["corrections"]) if not _names_figure(one)
    ]
    month = JalaliMonth.parse(told["month"])
    if not wrong:  # what is computed is asked of tables that are whole
        tables = {table.code: table for table in tables_from(told["tables"])}
        wrong += [
            f"/declared/{place}"
            for place, one in enumerate(told["declared"])
            if contradicts(one, month, tables)
        ]
    wrong += [f"/lists/{name}" for name, held in told["lists"].items() if not _list_holds(held)]
    hashes = told["persons"]["hashes"]
    if hashes is not None and hashes != sorted(set(hashes)):
        wrong.append("/persons/hashes")
    if told["warnings_accepted"] != warnings_accepted(told["checks"]):
        wrong.append("/warnings_accepted")
    if (told["from"], told["to"]) != (month.first().isoformat(), month.last().isoformat()):
        wrong.append("/from")
    return (wrong or demands.contradictions(told, month))[:20]


def _in_step(table: Mapping[str, Any]) -> bool:
    head = (table["part"], table["measures"], table["units"])
    wanted = len(table["measures"]) + 1
    keys = {line[0] for line in table["lines"]}
    return (
        head == _HEADS.get(table["code"])
        and len(keys) == len(table["lines"])
        and all(
            len(line) == wanted
            and isinstance(line[0], str)
            and line[0] != ""
            and not any(isinstance(value, str) for value in line[1:])
            and _can_be(table["code"], line)
            for line in table["lines"]
        )
    )


def _can_be(table: str, line: Sequence[Any]) -> bool:
    """Whether a table has such a key, and no count of the line is below 0."""
    fixed = FIXED_KEYS.get(table)
    known = fixed is None or line[0] in fixed
    return known and not any(
        counts and value is not None and value < 0
        for counts, value in zip(_COUNTS[table], line[1:], strict=True)
    )


def _names_figure(correction: Mapping[str, Any]) -> bool:
    """Whether a table has such a figure, and neither of its values counts fewer than none."""
    table, fixed = correction["table"], FIXED_KEYS.get(correction["table"])
    if table not in _HEADS or correction["measure"] not in _HEADS[table][1]:
        return False
    counts = _COUNTS[table][_HEADS[table][1].index(correction["measure"])]
    fewer = any(value is not None and value < 0 for value in (correction["closed"], correction["now"]))
    return (fixed is None or correction["line"] in fixed) and not (counts and fewer)


def _list_holds(held: Mapping[str, Any]) -> bool:
    wanted = len(held["columns"])
    once = len(set(held["columns"])) == wanted
    return once and all(len(row) == wanted for row in held["rows"]) and list_digest(held) == held["digest"]


def strict_json(data: bytes) -> Any:
    """What canonical JSON tells; RuleError `bundle_damaged` (json) for any other writing of it, or (size).

    Canonical bytes hold no key twice, no fraction without end and no number of a million digits.
    """
    if data.count(b"[") + data.count(b"{") > MOST_GROUPS or data.count(b",") > MOST_VALUES:
        raise _damaged("size")
    try:
        found = json.loads(data)
        same = canonical(found) == data
    except (ValueError, RecursionError, TypeError) as error:
        raise _damaged("json") from error
    if not same:
        raise _damaged("json")
    return found


def _hexadecimal(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise _damaged("manifest") from error


def _damaged(reason: str) -> RuleError:
    return RuleError("bundle_damaged", reason=reason)


def _version(found: Any, known: int, **reason: str) -> RuleError:
    if type(found) is int and found < known and not reason:
        reason = {"reason": "older"}
    return RuleError("bundle_version", version=harmless(str(found)), known=known, **reason)
