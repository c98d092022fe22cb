# SPDX-License-Identifier: Apache-2.0
"""Change the font in place for our windows and papers: ``python -m tests.support.draft_font FILE…``.

`ss01` is taken from the Latin script: the digits of a serial or a file's name then stay as they are beside
Latin letters, while those beside Persian letters or alone are drawn Persian. Persian digits of one width
(`tnum`) stand as near to one another as on our papers: the font gives them the room of its widest digit and
more, which tears a sum apart. The font as it comes is in the package that `SOURCE.md` names.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

NEAR = 1190
"""Units of a Persian digit of one width, as papers have it: `documents.typeset.face`."""
_STANDARD = 258
"""Names of glyphs below this number are those that every font has."""
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


def with_near_digits(font: bytes) -> bytes:
    """The font whose Persian digits of one width take `NEAR` units; one that has them so comes back as it is.

    What is drawn moves with the room, so that it stays in its middle.
    """
    made = bytearray(font)
    tables = _tables(font)
    metrics, outlines, places = (tables[name][0] for name in ("hmtx", "glyf", "loca"))
    for glyph in _tabular(font, tables):
        advance, left = struct.unpack_from(">Hh", made, metrics + 4 * glyph)
        by = (advance - NEAR) // 2
        if advance == NEAR:
            continue
        struct.pack_into(">Hh", made, metrics + 4 * glyph, NEAR, left - by)
        at = outlines + 2 * _short(made, places + 2 * glyph)
        contours, first, low, last, high = struct.unpack_from(">5h", made, at)
        assert contours < 0, "a digit of one width is made of the usual one"
        struct.pack_into(">5h", made, at, contours, first - by, low, last - by, high)
        _move(made, at + 10, by)
    _add_up(made, tables)
    return bytes(made)


_WORDS, _OFFSETS, _MORE = 0x0001, 0x0002, 0x0020
"""Of a part of a composite glyph: its offsets are words, are offsets at all, and another part follows."""


def _move(made: bytearray, at: int, by: int) -> None:
    """Move every part of a composite glyph to the left."""
    while True:
        flags = _short(made, at)
        assert flags & _OFFSETS
        assert not flags & ~(_WORDS | _OFFSETS | _MORE | _HARMLESS)
        form = ">h" if flags & _WORDS else ">b"
        (right,) = struct.unpack_from(form, made, at + 4)
        struct.pack_into(form, made, at + 4, right - by)
        at += 8 if flags & _WORDS else 6
        if not flags & _MORE:
            return


_HARMLESS = 0x0004 | 0x0400 | 0x1000
"""Of such a part: rounded to the grid, overlapping, with an offset that is not scaled."""


def _tabular(font: bytes, tables: dict[str, tuple[int, int]]) -> list[int]:
    """The Persian digits of one width, by the number of their glyph."""
    at, length = tables["post"]
    post = font[at : at + length]
    count = _short(post, 32)
    indices = struct.unpack_from(f">{count}H", post, 34)
    names, place = [], 34 + 2 * count
    while place < len(post):
        names.append(post[place + 1 : place + 1 + post[place]].decode("latin-1"))
        place += 1 + post[place]
    wanted = {f"uni06F{digit}.tnum" for digit in range(10)}
    named = {glyph: names[one - _STANDARD] for glyph, one in enumerate(indices) if one >= _STANDARD}
    return [glyph for glyph, name in named.items() if name in wanted]


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
        Path(name).write_bytes(with_near_digits(without_latin(Path(name).read_bytes())))
