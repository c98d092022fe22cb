# SPDX-License-Identifier: Apache-2.0
"""Whether words can be printed at all, told without drawing a page."""

from __future__ import annotations

from typing import Any

from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.typeset.line import typeface


def check_printable(facts: Any) -> None:
    """RuleError ``no_glyph`` for a letter without a picture in any text of facts as plain JSON."""
    face = typeface()
    for text in _texts(facts):
        face.line(text, Weight.REGULAR)


def _texts(facts: Any) -> list[str]:
    found: list[str] = []
    waiting = [facts]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            found += value.split("\n")
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found
