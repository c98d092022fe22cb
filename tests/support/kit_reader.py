# SPDX-License-Identifier: Apache-2.0
"""Headquarters as somebody else might write it: from the files of the conformance kit, and nothing of ours.

Every step follows `FORMAT.md`, whose tables it reads; no module of the program may be imported here.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Of = Mapping[str, frozenset[str]]
Value = int | None
Lines = dict[str, list[Value]]
Tables = dict[str, Lines]
"""Lines by their key, by table."""


class BrokenError(Exception):
    """A bundle that is none."""


def must(holds: object, why: str) -> None:
    """BrokenError where something does not hold."""
    if not holds:
        raise BrokenError(why)


@dataclass(frozen=True)
class Measure:
    """A column as section 8 tells it."""

    code: str
    unit: str
    sums: str
    of: Of
    over: str
    adds: bool


@dataclass(frozen=True)
class Layout:
    """A table as section 8 tells it."""

    code: str
    part: int
    source: str
    of: Of
    by: str
    always: tuple[str, ...]
    others: frozenset[str] | None
    measures: tuple[Measure, ...]

    def places(self, over: str) -> list[int]:
        """Where the measures stand that are carried over a span so."""
        return [place for place, one in enumerate(self.measures) if one.over == over]


def canonical(value: Any) -> bytes:
    """Section 3."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def names(text: str) -> tuple[str, ...]:
    """What stands between backticks."""
    return tuple(re.findall("`([^`]*)`", text))


def conditions(text: str) -> Of:
    """Columns with the values they must have."""
    found = re.findall(r"`(\w+)` is ((?:`[^`]*`(?:, )?)+)", text)
    return {column: frozenset(names(values)) for column, values in found}


def cells(line: str) -> list[str]:
    """The cells of a line of a table."""
    return [one.strip() for one in line.strip("|").split(" | ")]


@dataclass
class Format:
    """What the text tells in its tables."""

    text: str
    layouts: dict[str, Layout] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for code, told in re.findall(r"^### `(\w+)`\n\n(.*?)(?=^##|\Z)", self.text, re.MULTILINE | re.DOTALL):
            self.layouts[code] = self._layout(code, told)

    def _layout(self, code: str, told: str) -> Layout:
        head = re.search(r"\n?\* part (\d), list `(\w+)`(.*); (?:grouped by `(\w+)`|not grouped)\n", told)
        keys = re.search(r"\n\* lines that are always there: (.*); other lines: (.*)\n", told)
        assert head
        assert keys
        rows = [cells(line) for line in told.splitlines() if line.startswith("| `")]
        measures = tuple(
            Measure(
                names(name)[0],
                unit,
                "".join(re.findall("the sum of `(.*?)`", counts)),
                conditions(counts),
                over,
                adds == "yes",
            )
            for name, unit, counts, over, adds, _ in rows
        )
        others = None if keys[2] == "any" else frozenset(names(keys[2]))
        return Layout(
            code, int(head[1]), head[2], conditions(head[3]), head[4] or "", names(keys[1]), others, measures
        )

    def header(self, title: str, values: Mapping[str, int]) -> bytes:
        """One of the three records of a ZIP, its fields as section 2 tells them."""
        found = re.search(rf"^{title}, `struct` `(.*?)`:\n\n(.*?)\n\n", self.text, re.MULTILINE | re.DOTALL)
        assert found
        told = [cells(line)[1] for line in found[2].splitlines()[2:]]
        mark = bytes.fromhex(names(told[0])[0])
        numbers = [values[one] if one in values else int(one, 0) for one in told[1:]]
        return struct.pack(found[1], mark, *numbers)

    def member_names(self) -> tuple[str, ...]:
        """The members in their order."""
        after = self.text.split("The members, in this order:")[1].split("\n\n")[1]
        return tuple(names(line)[0] for line in after.splitlines()[2:])

    def sides(self) -> dict[str, tuple[str, str]]:
        """The sides of the checks that a reader finds by the figures."""
        found = re.findall(r"^\| `(\w+)` \|.*\| left (.*), right ([^|;]*).*\|$", self.text, re.MULTILINE)
        return {code: (left, right.strip()) for code, left, right in found if "count" not in left + right}

    def word(self, before: str) -> bytes:
        """A text that is signed or hashed, with its line end."""
        return names(re.split(re.escape(before), " ".join(self.text.split()))[1])[0].encode() + b"\n"


def zipped(told: Format, members: Mapping[str, bytes]) -> bytes:
    """Section 2."""
    body, directory = b"", b""
    for name, content in members.items():
        values = {
            "of the member": zlib.crc32(content),
            "its size": len(content),
            "its length": len(name),
            "of its header in the file": len(body),
        }
        directory += told.header("In the directory", values) + name.encode()
        body += told.header("Before each member", values) + name.encode() + content
    ends = {"how many": len(members), "its size": len(directory), "in the file": len(body)}
    return body + directory + told.header("At the end", ends)


def signed(key: str, signature: bytes, data: bytes) -> bool:
    """Whether a key signed this."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, data)
    except InvalidSignature:
        return False
    return True


def read(told: Format, data: bytes, province: str) -> dict[str, Any]:
    """Sections 2 to 7: the document of a bundle; BrokenError for what is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        members = {name: file.read(name) for name in file.namelist()}
    must(tuple(members) == told.member_names(), "members")
    must(zipped(told, members) == data, "bytes")
    manifest = json.loads(members["manifest.json"])
    month: dict[str, Any] = json.loads(members["month.json"])
    must(canonical(manifest) == members["manifest.json"], "manifest")
    must(canonical(month) == members["month.json"], "month")
    word = told.word("by the office's key over the text")
    must(signed(manifest["key"], members["signature"], word + members["manifest.json"]), "signature")
    held = [
        {"name": name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in members.items()
        if name not in {"manifest.json", "signature"}
    ]
    must(manifest["members"] == held, "members of the manifest")
    paper = manifest["certificate"]
    bare = {name: value for name, value in paper.items() if name != "signature"}
    said = f"{paper['kind']} {paper['version']}\n".encode() + canonical(bare)
    must(signed(province, bytes.fromhex(paper["signature"]), said), "certificate")
    must((paper["key"], paper["province_key"]) == (manifest["key"], province), "keys")
    named = (manifest["office"], *(manifest[name] for name in ("month", "sequence", "previous")))
    must(
        named == (month["office"]["code"], *(month[name] for name in ("month", "sequence", "previous"))),
        "named",
    )
    must(told_tables(month) == recounted(told, month), "tables")
    for code, sides in told.sides().items():
        check = next((one for one in month["checks"] if one["code"] == code), None)
        if check is not None:
            found = [side_of(told, month, side) for side in sides]
            must([check["left"], check["right"]] == found, code)
            must(check["ok"] == (found[0] == found[1] or None in found), code)
    return month


def told_tables(month: Mapping[str, Any]) -> Tables:
    """The tables of a document."""
    return {one["code"]: {key: values for key, *values in one["lines"]} for one in month["tables"]}


def side_of(told: Format, month: Mapping[str, Any], side: str) -> Value:
    """Section 9: a side of a check, such as ``domains(women) + domains(men)``; null once a part of it is."""
    values = []
    for sign, part in re.findall(r"([+−]?) ?([^+−]+)", side):
        stood = re.search(r"`(before|after)\.(\w+)`", part)
        if stood:
            value = month[stood[1]][stood[2]]
        else:
            line = re.search(r"the line `(\w+)` of", part)
            table, measure = re.findall(r"(\w+)\((\w+)\)", part)[0]
            place = [one.code for one in told.layouts[table].measures].index(measure)
            lines = told_tables(month)[table]
            column = [lines[line[1]][place]] if line else [each[place] for each in lines.values()]
            value = None if None in column else sum(column)
        values.append(None if value is None else -value if sign == "−" else value)
    return None if None in values else sum(values)


def fits(row: Mapping[str, Any], of: Of) -> bool:
    """Whether a row has what is asked."""
    return all(str(row[column]) in values for column, values in of.items())


def recounted(told: Format, month: Mapping[str, Any]) -> Tables:
    """Section 8: every table from its list."""
    found: Tables = {}
    kinds: dict[str, set[str]] = {}
    for code, layout in told.layouts.items():
        held = month["lists"][layout.source]
        rows = [dict(zip(held["columns"], row, strict=True)) for row in held["rows"]]
        kinds[layout.source] = {row["kind"] for row in rows if "kind" in row}
        lines: Lines = {key: [0] * len(layout.measures) for key in layout.always}
        for row in rows:
            if not fits(row, layout.of):
                continue
            line = lines.setdefault(str(row[layout.by] or "unknown"), [0] * len(layout.measures))
            for place, measure in enumerate(layout.measures):
                if fits(row, measure.of):
                    line[place] = (line[place] or 0) + (row[measure.sums] if measure.sums else 1)
        must(layout.others is None or lines.keys() <= {*layout.always, *layout.others}, "lines")
        found[code] = lines
    silent = {
        key
        for key, values in told_tables(month)["payments"].items()
        if set(values) == {None} and key in kinds["recurring"] - kinds["payments"]
    }
    for key in silent:
        found["payments"][key] = [None] * len(found["payments"][key])
    for key in told.layouts["pensions_by_size"].always if "pension" in silent else ():
        found["pensions_by_size"][key] = [None] * len(found["pensions_by_size"][key])
    return found


def person(told: Format, key: bytes, identifier: str) -> str:
    """Section 10."""
    word = told.word("HMAC-SHA-256 under that key of the text")
    return hmac.digest(key, word + identifier.encode(), "sha256").hex()
