# SPDX-License-Identifier: Apache-2.0
"""What stands in the PDF so that readers take the line out again as it was written.

Copying, searching and archiving read a PDF through programs that each guess at right-to-left text in their
own way. The picture never changes here; only invisible marks, the order of storing, and what a glyph says
it is. Each trick was found by measuring poppler and pdfium (domain notes, papers 4).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from bidi.mirror import MIRRORED

from welfare_desk.documents.typeset.face import (
    BRACKETS,
    JOINER,
    MARK,
    TABULAR_ZERO,
    VOTE,
    VOTES,
    ZWNJ,
    bracket_slot,
)
from welfare_desk.documents.typeset.shaping import Cell

_WEAK = frozenset({"AN", "EN", "NSM", "CS", "ES", "ET", "BN"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Slots stored together; ``turned`` pieces of one code are stored last first and drawn in place."""

    slots: str
    group: int = 0
    """Pieces of the same code share a number above 0."""


def pieces(cells: Sequence[Cell], tabular: bool = False) -> list[Piece]:
    """The line as stretches of slots from left to right, marks included."""
    out: list[Piece] = []
    group = 0
    at = 0
    while at < len(cells):
        if cells[at].level % 2:
            out.append(Piece(_leading_mark(cells, at) + _right_to_left(cells[at])))
            at += 1
            continue
        end = at
        while end < len(cells) and cells[end].level % 2 == 0:
            end += 1
        group += 1
        out += run("".join([cell.char for cell in cells[at:end]]), group, tabular)
        at = end
    return out


def run(text: str, group: int, tabular: bool) -> list[Piece]:
    """A stretch that goes from left to right: a number in one piece, a code in several of one group."""
    if not _LATIN.search(text):
        return [Piece(MARK + (_tabular(text) if tabular else text))]
    parts = ["".join(part) for _, part in groupby(text, _direction)]
    votes = Piece(chr(VOTE + min(2 * len(parts), VOTES - 1)))
    return [votes, *(Piece(part, group) for part in parts)]


_LATIN = re.compile("[A-z]")
_SIGN = re.compile("(?<![^\\W\\d_])[/.:,،؛؟!·—]")
"""A sign to the right of no letter, in visual order."""
_DRAWN = {ord(ZWNJ): JOINER} | {ord(sign): bracket_slot(MIRRORED.get(sign, sign), sign) for sign in BRACKETS}


def usual_slots(parts: Sequence[str], tabular: bool) -> str:
    """What `pieces` gives for the parts of usual text (`shaping.parts`), as one string of slots."""
    out: list[str] = []
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        if place % 2:
            out.append(MARK + (_tabular(part) if tabular else part))
        elif part:
            out.append(_SIGN.sub(_marked, part[::-1]).translate(_DRAWN))
    return "".join(out)


def _marked(sign: re.Match[str]) -> str:
    return MARK + sign.group()


@cache
def _direction(char: str) -> str:
    """The class by which pdfium cuts a line: letters, weak signs (digits among them), the rest."""
    kind = unicodedata.bidirectional(char)
    return "weak" if kind in _WEAK else kind if kind == "L" else "neutral"


def _leading_mark(cells: Sequence[Cell], at: int) -> str:
    """A mark to the left of a sign whose left neighbour is no letter: poppler would pull it over."""
    if unicodedata.category(cells[at].char)[0] not in "PS" or cells[at].char in BRACKETS:
        return ""
    return "" if at and cells[at - 1].char.isalpha() else MARK


def _right_to_left(cell: Cell) -> str:
    if cell.char in BRACKETS:
        return bracket_slot(cell.char, cell.logical)
    return cell.char


def _tabular(run: str) -> str:
    return "".join(chr(TABULAR_ZERO + ord(char) - 0x6F0) if "۰" <= char <= "۹" else char for char in run)
