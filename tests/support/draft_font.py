# SPDX-License-Identifier: Apache-2.0
"""Take `ss01` from the Latin script of the font in place: ``python -m tests.support.draft_font FILE…``.

The digits of a serial or a file's name then stay as they are beside Latin letters, while those beside
Persian letters or alone are drawn Persian. The font as it comes is in the package that `SOURCE.md` names.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

_WHOLE = 0xB1B0AFBA
"""What the sum of a whole font is set to, by the specification of OpenType."""


def without_latin(font: bytes) -> bytes:
    """The font whose Latin script has no `ss01`; one without it comes back as it is."""
    made = bytearray(font)
    tables = _tables(font)
    at, length = tables["GSUB"]
    gsub = made[at : at + length]
    default = _latin_default(gsub)
    count = _short(gsub, default + 4)
    chosen = list(struct.unpack_from(f">{count}H", gsub, default + 6))
    kept = [index for index in chosen if _feature(gsub, index) != b"ss01"]
    if kept == chosen:
        return font
    struct.pack_into(f">H{len(kept)}H", gsub, default + 4, len(kept), *kept)
    made[at : at + length] = gsub
    _add_up(made, tables)
    return bytes(made)


def _tables(font: bytes) -> dict[str, tuple[int, int]]:
    """Offset and length of each table."""
    found = {}
    for number in range(_short(font, 4)):
        tag, _, at, length = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        found[tag.decode()] = (at, length)
    return found


def _latin_default(gsub: bytes) -> int:
    """Where the Latin script's features for no language of its own stand."""
    scripts = _short(gsub, 4)
    for number in range(_short(gsub, scripts)):
        tag, at = struct.unpack_from(">4sH", gsub, scripts + 2 + 6 * number)
        if tag == b"latn":
            return scripts + at + _short(gsub, scripts + at)
    raise LookupError("latn")


def _feature(gsub: bytes, index: int) -> bytes:
    tag: bytes = struct.unpack_from(">4s", gsub, _short(gsub, 6) + 2 + 6 * index)[0]
    return tag


def _add_up(made: bytearray, tables: dict[str, tuple[int, int]]) -> None:
    """Set the sums of the changed table and of the whole file, which some systems check."""
    head = tables["head"][0]
    struct.pack_into(">L", made, head + 8, 0)
    for number, (at, length) in enumerate(tables.values()):
        struct.pack_into(">L", made, 16 + 16 * number, _sum(made[at : at + length]))
    struct.pack_into(">L", made, head + 8, (_WHOLE - _sum(made)) % 2**32)


def _sum(part: bytes | bytearray) -> int:
    padded = bytes(part) + b"\0" * (-len(part) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}L", padded)) % 2**32


def _short(data: bytes | bytearray, at: int) -> int:
    value: int = struct.unpack_from(">H", data, at)[0]
    return value


if __name__ == "__main__":
    for name in sys.argv[1:]:
        Path(name).write_bytes(without_latin(Path(name).read_bytes()))
