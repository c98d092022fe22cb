# SPDX-License-Identifier: Apache-2.0
"""One TrueType file as numbered glyphs: which character has which, how wide, and a subset to embed."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFontFile

_MAC_GLYPHS = 258
"""Names below this index are the standard Macintosh ones, which no special glyph of ours bears."""


class FontFile:
    """A font read once; all widths are thousandths of the type size, as PDF counts them."""

    def __init__(self, path: Path) -> None:
        self._ttf = TTFontFile(str(path))
        # Read as Latin-1 by reportlab; a font's PostScript name is ASCII.
        self.name: str = bytes(self._ttf.name).decode("latin-1")
        self.glyphs: dict[int, int] = {code: gid for code, gid in self._ttf.charToGlyph.items() if gid}
        self.ascent = float(self._ttf.ascent)
        self.descent = float(self._ttf.descent)
        self.cap_height = float(self._ttf.capHeight)
        self.stem_v = int(self._ttf.stemV)
        self.italic_angle = float(self._ttf.italicAngle)
        self.bbox: list[float] = [float(value) for value in self._ttf.bbox]
        self._names = _glyph_names(bytes(self._ttf.get_table("post")))
        # From here on the subsetter is spoken to in glyph numbers instead of characters.
        self._ttf.charToGlyph = {gid: gid for gid in range(self._ttf.numGlyphs)}

    def width(self, gid: int) -> float:
        """Advance of a glyph in thousandths of the type size."""
        return float(self._ttf.hmetrics[gid][0]) * 1000.0 / float(self._ttf.unitsPerEm)

    def named(self, name: str) -> int:
        """Glyph number of a PostScript glyph name; KeyError when the font has no such glyph."""
        return self._names[name]

    def subset(self, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """The font with only these glyphs, and their numbers in it: the same glyphs give the same bytes."""
        wanted = [0, *sorted(set(gids) - {0})]
        return bytes(self._ttf.makeSubset(wanted)), {gid: number for number, gid in enumerate(wanted)}


def _glyph_names(post: bytes) -> dict[str, int]:
    """Names of the ``post`` table, version 2; empty for a font that carries none."""
    if post[:4] != b"\x00\x02\x00\x00":
        return {}
    (count,) = struct.unpack(">H", post[32:34])
    indices = struct.unpack(f">{count}H", post[34 : 34 + 2 * count])
    names: list[str] = []
    place = 34 + 2 * count
    while place < len(post):
        length = post[place]
        names.append(post[place + 1 : place + 1 + length].decode("latin-1"))
        place += 1 + length
    return {
        names[index - _MAC_GLYPHS]: gid
        for gid, index in enumerate(indices)
        if _MAC_GLYPHS <= index < _MAC_GLYPHS + len(names)
    }
