# SPDX-License-Identifier: Apache-2.0
"""Reports that users have kept, and the values that the filter of a report may still name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CheckConstraint, Column, Text, UniqueConstraint

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, sort_key
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.storage.casework import people
from welfare_desk.storage.metadata import Flag, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

SAVED_REPORT = strict_table(
    "saved_report",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False),
    Column("made_by", Text, nullable=False),  # whose it is
    Column("shared", Flag, nullable=False, server_default="0"),  # the whole office sees it
    Column("definition", Text, nullable=False),  # JSON of Definition
    row_version(),
    UniqueConstraint("made_by", "fold"),
    CheckConstraint("length(fold) > 0"),
    CheckConstraint("json_valid(definition)"),
    CheckConstraint("shared IN (0, 1)"),
)


@dataclass(frozen=True)
class KeptReport:
    """A report as kept; `definition` is JSON text that the services read."""

    id: int
    name: str
    user: str
    """The sign-in name of whoever made it."""
    made_by: str
    """The name shown of them."""
    shared: bool
    definition: str
    version: int


_KEPT = (
    f"SELECT id, name, made_by, {shown_name('saved_report.made_by')}, shared, definition, version"
    " FROM saved_report"
)


def seen_by(raw: Any, user: str) -> list[KeptReport]:
    """The reports of somebody and those that others share, by name."""
    rows = raw.execute(f"{_KEPT} WHERE made_by = ? OR shared = 1", (user,)).fetchall()
    return sorted((_kept(row) for row in rows), key=lambda report: (sort_key(report.name), report.id))


def of_id(raw: Any, report_id: int) -> KeptReport:
    """One report; RuleError `report_not_found`."""
    row = raw.execute(f"{_KEPT} WHERE id = ?", (report_id,)).fetchone()
    if row is None:
        raise RuleError("report_not_found", report=str(report_id))
    return _kept(row)


def _kept(row: Any) -> KeptReport:
    report_id, name, user, made_by, shared, definition, version = row
    return KeptReport(report_id, name, user, made_by, bool(shared), definition, version)


def keep(uow: UnitOfWork, report: KeptReport) -> tuple[int, int]:
    """Keep a report, over the one of its id where it has one; its id and version.

    RuleError `report_exists` where another that its maker sees has the name, `stale_row`.
    """
    told = fold(report.name)
    same = uow.raw.execute(
        "SELECT id FROM saved_report WHERE fold = ? AND id <> ? AND (made_by = ? OR shared = 1 OR ?)",
        (told, report.id, report.user, report.shared),
    ).fetchone()
    if same is not None:
        raise RuleError("report_exists", name=report.name)
    values = {
        "name": report.name,
        "fold": told,
        "shared": report.shared,
        "definition": report.definition,
    }
    if not report.id:
        return uow.insert(SAVED_REPORT, {**values, "made_by": report.user}), 1
    moved = people.change(uow, SAVED_REPORT, report.id, report.version, values)
    return report.id, report.version + bool(moved)


def forget(uow: UnitOfWork, report_id: int, version: int) -> None:
    """Delete a report as it was seen; RuleError `stale_row`."""
    people.check_version(uow, SAVED_REPORT, report_id, version)
    uow.delete(SAVED_REPORT, report_id)


_VALUES = {
    "neighbourhoods": "SELECT name, name FROM neighbourhood",
    "categories": "SELECT name, name FROM social_category",
    "item": "SELECT code, name FROM equipment_item",
    "centres": "SELECT id, name FROM centre",
    "service": "SELECT code, name FROM waiting_service",
}
"""By the fact of a list that names them: what the office has of them, each with its word."""


def values_of(raw: Any, fact: str) -> list[tuple[str | int, str]] | None:
    """What the office has that this fact of a list may name, in Persian order; None for any other fact.

    The queues that every office keeps come before its own.
    """
    statement = _VALUES.get(fact)
    if statement is None:
        return None
    found = [(value, str(word)) for value, word in raw.execute(statement).fetchall()]
    ours = [(one.code, one.name) for one in SHIPPED_SERVICES] if fact == "service" else []
    return [*ours, *sorted(found, key=lambda pair: sort_key(pair[1]))]


def names_of(raw: Any, asked: Mapping[str, Any]) -> dict[str, dict[str | int, str]]:
    """By each fact that narrows a list to what the office has, the words of what it may name."""
    found: dict[str, dict[str | int, str]] = {}
    for fact, value in asked.items():
        if isinstance(value, dict):
            found |= names_of(raw, value)
        elif value and (known := values_of(raw, fact)) is not None:
            found[fact] = dict(known)
    return found
