# SPDX-License-Identifier: Apache-2.0
"""The visual grammar of the papers: sizes, weights, rules and inks; nothing is said by a tint.

Offices copy papers on tired machines, so there are black lines and no fills, and one accent that prints as
near-black.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from welfare_desk.documents.typeset.face import Weight

MM = 72 / 25.4
"""Points of a millimetre."""

INK = ".063 .078 .094"
LABEL_INK = ".247 .278 .306"
ACCENT = ".043 .31 .322"
HAIR_INK = ".353 .388 .416"

HEAD_RULE, HEAD_RULE_FINE, HEAD_RULE_APART = 1.3, 0.4, 2.2
TABLE_EDGE = 1.1
TABLE_RULE = 0.8
BOX_RULE = 0.6
HAIR = 0.35
BOX_RADIUS = 2.2 * MM

EDGE = 5 * MM
"""No text stands nearer to the edge of the paper: printers do not reach it."""
LEAST_SHRINK = 0.86
"""A value may shrink to this part of its size to fit its cell, and no further."""
LEADING = 1.7
"""Line distance of sentences, as a multiple of their size."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a string is set; ``size`` in points."""

    weight: Weight
    size: float
    ink: str = INK
    tabular: bool = False

    def at(self, size: float) -> Style:
        """The same style at another size."""
        return replace(self, size=size)


TITLE = Style(Weight.BOLD, 13.5, ACCENT)
SUBTITLE = Style(Weight.REGULAR, 8.2, LABEL_INK)
SECTION = Style(Weight.BOLD, 9.6, ACCENT)
VALUE = Style(Weight.MEDIUM, 8.8)
LABEL = Style(Weight.REGULAR, 7.4, LABEL_INK)
BOX_NAME = Style(Weight.MEDIUM, 7.4, LABEL_INK)
TABLE_HEAD = Style(Weight.BOLD, 7.4)
TABLE_CELL = Style(Weight.REGULAR, 8.2)
TABLE_STRONG = Style(Weight.MEDIUM, 8.2)
AMOUNT = Style(Weight.REGULAR, 8.2, tabular=True)
SENTENCE = Style(Weight.REGULAR, 9.8)
NOTE = Style(Weight.REGULAR, 8.2)
STAMP = Style(Weight.REGULAR, 6.4, LABEL_INK)
