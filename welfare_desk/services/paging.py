# SPDX-License-Identifier: Apache-2.0
"""How much a question may give at once: pages for screens, never a whole list to take home.

The door holds every question to it. What needs a whole list asks inside its own use case and leaves a
sighting (`exchange.export_list`, `casework.print_labels`).
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

F = TypeVar("F")

LONGEST_PAGE = 1_000
"""Rows of one answer; the window pages in 200."""


@cache
def _page_fields(kind: type[Any]) -> frozenset[str]:
    return frozenset({part.name for part in fields(kind)} & {"offset", "limit"})


def within_a_page(facts: F) -> F:
    """The facts with `limit` between 0 and the longest page and `offset` from 0 on; others as they are."""
    if not is_dataclass(facts) or isinstance(facts, type):
        return facts
    bounds = {"offset": (0, None), "limit": (0, LONGEST_PAGE)}
    held: dict[str, int] = {}
    for name in _page_fields(type(facts)):
        least, most = bounds[name]
        asked = int(getattr(facts, name))
        value = max(least, asked) if most is None else max(least, min(most, asked))
        if value != asked:
            held[name] = value
    return replace(facts, **held) if held else facts
