# SPDX-License-Identifier: Apache-2.0
"""Tags that only some may see: they stand on no list, export or paper (domain notes 002-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, fold_words

TAGS = (
    "معتاد متجاهر",
    "کودک کار و خیابان",
    "زباله‌گرد",
    "دارای ملال جنسیتی (ترنس)",
    "زنان ویژه",
)
"""The five groups of the municipal campaign: what else is known of somebody is kept under no such name."""


@dataclass(frozen=True)
class Tag:
    """A restricted tag of a person with the days it held."""

    id: int
    name: str
    since: date
    until: date | None = None


def names_tag(text: str) -> bool:
    """Whether a text says one of the tags in any spelling, or a part of its name that is one by itself.

    It begins where a word begins: «دکتر نسرین» says nothing of «ترنس».
    """
    words = fold_words(text)
    tails = ["".join(words[place:]) for place in range(len(words))]
    parts = [fold(part) for name in TAGS for part in name.rstrip(")").split("(")]
    return any(tail.startswith(part) for tail in tails for part in parts)


def read_tag(typed: str) -> str:
    """The tag of the list, in whatever spelling it is typed; the refusals do not repeat what was typed.

    RuleError ``tag_needs_name``, ``tag_unknown``.
    """
    key = fold(typed)
    if not key:
        raise RuleError("tag_needs_name")
    found = next((name for name in TAGS if fold(name) == key), None)
    if found is None:
        raise RuleError("tag_unknown")
    return found
