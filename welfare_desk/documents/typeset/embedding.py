# SPDX-License-Identifier: Apache-2.0
"""The fonts of one document: two-byte codes, only the glyphs drawn, and our own way back to Unicode.

reportlab calls `addObjects` of every delayed font when it saves; that is the whole of our hook, so the
library's own fonts, and documents of others in the same process, stay as they are.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from functools import cache
from operator import attrgetter
from typing import Any

from reportlab.pdfbase import pdfdoc

from welfare_desk.documents.typeset.face import Face, Slot, Weight
from welfare_desk.documents.typeset.line import Line, Typeface

_CHARACTERS_PER_BLOCK = 100
"""The most that one ``bfchar`` block may hold."""
_SYMBOLIC = 4


def resource_name(weight: Weight) -> str:
    """Name of the weight inside every document of ours."""
    return f"V{weight[0]}"


class EmbeddedFonts:
    """Remembers the lines drawn in one document and writes exactly their glyphs into it."""

    def __init__(self, typeface: Typeface) -> None:
        self._typeface = typeface
        self._drawn: dict[Weight, set[Line]] = {}

    def use(self, weight: Weight, line: Line) -> None:
        """Note that the line is drawn in this document."""
        self._drawn.setdefault(weight, set()).add(line)

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab calls it by this name
        """Write one Type 0 font per weight used; called by reportlab while it saves."""
        fonts = doc.idToObject["BasicFonts"].dict
        for weight in sorted(self._drawn):
            face = self._typeface.face(weight)
            chars: set[str] = set().union(*(line.slots for line in self._drawn[weight]))
            slots = sorted((face.slots[char] for char in chars), key=attrgetter("cid"))
            fonts[resource_name(weight)] = _font(doc, face, slots)


def _font(doc: Any, face: Face, slots: list[Slot]) -> Any:
    data, numbers = face.font.subset(slot.gid for slot in slots)
    name = f"/{_tag(slots)}+{face.font.name}"
    file = _stream(doc, data, {"Length1": len(data)})
    descriptor = _dictionary(
        Type="/FontDescriptor",
        FontName=name,
        Flags=_SYMBOLIC,
        FontBBox=pdfdoc.PDFArray(face.font.bbox),
        ItalicAngle=face.font.italic_angle,
        Ascent=face.font.ascent,
        Descent=face.font.descent,
        CapHeight=face.font.cap_height,
        StemV=face.font.stem_v,
        FontFile2=doc.Reference(file),
    )
    gids = [0] * (slots[-1].cid + 1)
    for slot in slots:
        gids[slot.cid] = numbers[slot.gid]
    descendant = _dictionary(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=name,
        CIDSystemInfo=_dictionary(
            Registry=pdfdoc.PDFString("Adobe"), Ordering=pdfdoc.PDFString("Identity"), Supplement=0
        ),
        FontDescriptor=doc.Reference(descriptor),
        DW=0,
        W=_widths(slots),
        CIDToGIDMap=doc.Reference(_stream(doc, struct.pack(f">{len(gids)}H", *gids))),
    )
    return doc.Reference(
        _dictionary(
            Type="/Font",
            Subtype="/Type0",
            BaseFont=name,
            Encoding="/Identity-H",
            DescendantFonts=pdfdoc.PDFArray([doc.Reference(descendant)]),
            ToUnicode=doc.Reference(_stream(doc, _to_unicode(slots).encode("ascii"))),
        )
    )


def _widths(slots: Iterable[Slot]) -> str:
    """The array of widths as PDF writes it; hundreds of reportlab's objects took a third of a page's time."""
    return f"[ {' '.join([f'{slot.cid} [ {round(slot.width, 3)} ]' for slot in slots])} ]"


def _tag(slots: Iterable[Slot]) -> str:
    """Six letters that differ between subsets, as PDF asks of a subset's name."""
    number = 0
    for slot in slots:
        number = (number * 1009 + slot.cid) % 26**6
    letters = ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


def _to_unicode(slots: list[Slot]) -> str:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    slots = [slot for slot in slots if slot.text]
    for start in range(0, len(slots), _CHARACTERS_PER_BLOCK):
        block = slots[start : start + _CHARACTERS_PER_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += map(_reading, block)
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


@cache
def _reading(slot: Slot) -> str:
    return f"<{slot.cid:04X}> <{slot.text.encode('utf-16-be').hex().upper()}>"


class Packing:
    """The filter of our streams; level 4 takes two thirds of the usual level's time for 6 % more bytes."""

    pdfname = "FlateDecode"

    @staticmethod
    def encode(text: bytes | str) -> bytes:
        """The packed bytes; drawing operators are ASCII."""
        return zlib.compress(text.encode("ascii") if isinstance(text, str) else text, 4)


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _stream(doc: Any, content: bytes, entries: dict[str, object] | None = None) -> Any:
    stream = pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary(entries or {}), content=content)
    if doc.compression:
        stream.filters = [Packing]
    return stream
