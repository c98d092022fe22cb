# SPDX-License-Identifier: Apache-2.0
"""One weight of the type as slots: what is drawn, how wide, and what a reader of the PDF is told it says.

A slot is a character of the string that is drawn. Most are plain characters and presentation forms; private
code points hold what no character can: digits of one width, marks that only readers see, brackets that read
the same in every reader. The numbering depends on the font file alone, so drawn lines are kept for the whole
process and the same paper has the same bytes in any order of printing.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from welfare_desk.documents.typeset.fontfile import FontFile

TABULAR_ZERO = 0xE000
"""Private slot of «۰» in the one width; the other nine digits follow."""
TABULAR_WIDTH = 1190 * 1000 / 2048
"""Vazirmatn's own tabular width (1349 units) looks gappy; 1190 is still free of collisions."""
MARK = "\ue010"
"""Zero-width slot that reads as a right-to-left mark."""
JOINER = "\ue011"
"""Zero-width slot that reads as ZWNJ."""
VOTE = 0xE020
"""Zero-width slots: mark plus n pairs of (zero-width space, mark), n = slot − VOTE."""
VOTES = 32
STEP = 0xE100
"""Empty slots 1, 2, 4 … thousandths wide, slot STEP + n being 2ⁿ: a way to the right without a move, for
which pdfium would invent a blank."""
STEPS = 14
_STEP_CIDS = (*range(0x2060, 0x2065), *range(0x206A, 0x2070), 0x200B, 0x200E, 0x200F)
# They have no text: poppler then passes over them. pdfium takes a code without text for a character of that
# number, therefore the numbers are those of format characters, which mean nothing and show nothing.
RLM, LRM, ZWNJ, ZWSP = "\u200f", "\u200e", "\u200c", "\u200b"

_PAIRED = "()[]{}«»‹›<>"
BRACKETS = {sign: f"{RLM}{sign}{LRM}{RLM}" for sign in _PAIRED}
"""Paired signs of right-to-left text, by what they mean, and what readers are given for them: pdfium mirrors
such signs and poppler does not, so the marks make pdfium, too, take each for a part of Latin text."""
_BRACKET_SLOTS = 0xE050


class Weight(StrEnum):
    """Weights that papers use; the value is both the file's ending and the font's name inside the PDF."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Slot:
    """A drawable place of a face: ``cid`` is its two-byte code in the PDF, ``text`` what readers get."""

    cid: int
    gid: int
    width: float
    text: str


def bracket_slot(drawn: str, logical: str) -> str:
    """The private character that draws one bracket and reads as another (they differ in right-to-left)."""
    order = list(BRACKETS)
    return chr(_BRACKET_SLOTS + order.index(drawn) * len(order) + order.index(logical))


class Face:
    """All slots of one weight, keyed by the character that stands for them in a drawn string."""

    def __init__(self, path: Path, weight: Weight) -> None:
        self.weight = weight
        self.font = FontFile(path)

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """Slots in the order of their code points; made at the first string."""
        drawn: dict[str, tuple[int, float, str]] = {}
        for code, gid in self.font.glyphs.items():
            drawn[chr(code)] = (gid, self.font.width(gid), _read_as(chr(code)))
        drawn.update(self._private())
        slots = {
            char: Slot(cid, gid, width, text)
            for cid, (char, (gid, width, text)) in enumerate(sorted(drawn.items()), start=1)
        }
        empty = self.font.glyphs[ord(RLM)]
        # Far above the numbers of the others, of which there are less than a thousand.
        slots |= {chr(STEP + power): Slot(cid, empty, 2.0**power, "") for power, cid in enumerate(_STEP_CIDS)}
        return slots

    def _private(self) -> dict[str, tuple[int, float, str]]:
        glyphs = self.font.glyphs
        empty = glyphs[ord(RLM)]
        extra: dict[str, tuple[int, float, str]] = {MARK: (empty, 0.0, RLM), JOINER: (empty, 0.0, ZWNJ)}
        for digit in range(10):
            gid = self.font.named(f"uni06F{digit}.tnum")
            extra[chr(TABULAR_ZERO + digit)] = (gid, TABULAR_WIDTH, chr(0x6F0 + digit))
        for pairs in range(1, VOTES):
            extra[chr(VOTE + pairs)] = (empty, 0.0, RLM + (ZWSP + RLM) * pairs)
        for shown in BRACKETS:
            for logical, twin in BRACKETS.items():
                gid = glyphs[ord(shown)]
                extra[bracket_slot(shown, logical)] = (gid, self.font.width(gid), twin)
        return extra

    @cached_property
    def hex_of(self) -> dict[str, str]:
        """Four hex digits per slot, as they stand in a text operator."""
        return {char: f"{slot.cid:04X}" for char, slot in self.slots.items()}

    @cached_property
    def width_of(self) -> dict[str, float]:
        """Advance per slot in thousandths of the type size."""
        return {char: slot.width for char, slot in self.slots.items()}

    @cached_property
    def by_cid(self) -> dict[int, Slot]:
        """Slots by their two-byte code."""
        return {slot.cid: slot for slot in self.slots.values()}


def _read_as(char: str) -> str:
    """The letters behind a presentation form; two of them reversed, for readers turn the whole run round."""
    if not ("\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc"):
        return char
    return unicodedata.normalize("NFKC", char)[::-1]
