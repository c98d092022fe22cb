# SPDX-License-Identifier: Apache-2.0
"""Tags that only some may see: they stand on no list, export or paper (domain notes 002-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PROPOSED = (
    "معتاد متجاهر",
    "کودک کار و خیابان",
    "زباله‌گرد",
    "دارای ملال جنسیتی (ترنس)",
    "زنان ویژه",
)
"""The five groups of the municipal campaign, offered until the office has words of its own."""


@dataclass(frozen=True)
class Tag:
    """A restricted tag of a person with the days it held."""

    id: int
    name: str
    since: date
    until: date | None = None
