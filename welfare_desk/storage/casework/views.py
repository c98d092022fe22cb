# SPDX-License-Identifier: Apache-2.0
"""Saved views: named filters of the files list, the same for everybody in the office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.tables import SAVED_VIEW
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class KeptView:
    """A view as kept; `filter` is JSON text that the services read."""

    id: int
    name: str
    filter: str
    sort: str
    descending: bool
    version: int = 0


def views(raw: Any) -> list[KeptView]:
    """All saved views in the order of their making."""
    rows = raw.execute(
        "SELECT id, name, filter, sort, descending, version FROM saved_view ORDER BY id"
    ).fetchall()
    return [KeptView(row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in rows]


def save(uow: UnitOfWork, view: KeptView) -> tuple[int, int]:
    """Keep a view over the one that was seen, by its id or its name, else as a new one; its id and version.

    `version` of the view is the one seen, 0 for none. RuleError `view_exists` when another view has the
    name, or one that was not seen; `view_not_found` for an unknown id, `stale_row`.
    """
    values = {
        "name": view.name,
        "fold": fold(view.name),
        "filter": view.filter,
        "sort": view.sort,
        "descending": view.descending,
    }
    same = uow.raw.execute("SELECT id FROM saved_view WHERE fold = ?", (values["fold"],)).fetchone()
    if same is not None and same[0] != view.id and (view.id or not view.version):
        raise RuleError("view_exists", name=view.name)
    if view.id:
        _must_be(uow, view.id)
    replaced = view.id or (int(same[0]) if same is not None else 0)
    if not replaced:
        return uow.insert(SAVED_VIEW, values), 1
    moved = people.change(uow, SAVED_VIEW, replaced, view.version, values)
    return replaced, view.version + bool(moved)


def maker(uow: UnitOfWork, view_id: int) -> str:
    """The sign-in name of whoever made a view, from the trail; empty where the trail does not tell."""
    made = uow.raw.execute(
        "SELECT audit.user FROM audit_row JOIN audit ON audit.seq = audit_row.seq"
        " WHERE tbl = 'saved_view' AND row_id = ? AND changes IS NULL ORDER BY audit_row.id DESC LIMIT 1",
        (view_id,),
    ).fetchone()
    return "" if made is None else str(made[0])


def of_name(uow: UnitOfWork, name: str) -> int:
    """The view of this name, 0 where there is none."""
    same = uow.raw.execute("SELECT id FROM saved_view WHERE fold = ?", (fold(name),)).fetchone()
    return 0 if same is None else int(same[0])


def delete(uow: UnitOfWork, view_id: int, version: int) -> None:
    """Forget a view as it was seen; RuleError `view_not_found`, `stale_row`."""
    _must_be(uow, view_id)
    people.check_version(uow, SAVED_VIEW, view_id, version)
    uow.delete(SAVED_VIEW, view_id)


def _must_be(uow: UnitOfWork, view_id: int) -> None:
    if uow.raw.execute("SELECT 1 FROM saved_view WHERE id = ?", (view_id,)).fetchone() is None:
        raise RuleError("view_not_found", id=view_id)
