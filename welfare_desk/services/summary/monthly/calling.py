# SPDX-License-Identifier: Apache-2.0
"""What the items and services of a month's tables are called, as the office's own lists have them today."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from welfare_desk.domain.summary.monthly.figures import Row
from welfare_desk.storage.equipment import items
from welfare_desk.storage.waiting import services


def names_of(connection: Any) -> dict[str, str]:
    """The names of services and items by the codes that the tables have, as they are today."""
    names = {one.code: one.name for one in services.services(connection)}
    names.update((item.code, item.name) for item in items.items(connection))
    return names


def names_in(connection: Any, rows: Iterable[Row]) -> dict[str, str]:
    """The names of the services and items that rows are about, by their codes, as they are today."""
    codes = {row[column] for row in rows for column in ("item", "service") if row.get(column)}
    return {code: name for code, name in names_of(connection).items() if code in codes} if codes else {}
