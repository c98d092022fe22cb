# SPDX-License-Identifier: Apache-2.0
"""Takes a merge back, weeks later too: every step the other way round, while no row was changed since."""

from __future__ import annotations

import json
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import former_sizes, listing
from welfare_desk.storage.casework.homes_in_order import homes_out_of_order
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.matching.merging import refresh
from welfare_desk.storage.matching.sides import Row, Side, rows
from welfare_desk.storage.matching.tables import MERGE
from welfare_desk.storage.putting_back import InTheWayError, put_back
from welfare_desk.storage.trail_told import RESTRICTED
from welfare_desk.storage.uow import UnitOfWork

_BY_FIELD = ("person", "household", "case_file")
"""Rows that go on being edited: only the fields that the merge wrote must be as it left them."""

_ENTRY = "(SELECT min(seq) FROM audit_row WHERE tbl = 'merge' AND row_id = ?)"
"""The entry of the trail that a merge was made with."""


def kept_merge(raw: Any, merge_id: int) -> Row:
    """A merge that stands; RuleError `merge_not_found`, `merge_undone`."""
    found = rows(raw, "SELECT * FROM merge WHERE id = ?", merge_id)
    if not found:
        raise RuleError("merge_not_found", id=merge_id)
    if found[0]["undone_at"] is not None:
        raise RuleError("merge_undone", id=merge_id)
    return found[0]


def changed_since(raw: Any, before: Row) -> list[str]:
    """Rows that are no longer as the merge left them, as ``table:id``."""
    written: dict[str, set[str]] = {}
    for table, row_id, old in before["steps"]:
        written.setdefault(f"{table}:{row_id}", set()).update(old or ())
    changed = []
    for name, left in before["after"].items():
        table, row_id = name.split(":")
        now = rows(raw, f'SELECT * FROM "{table}" WHERE id = ?', int(row_id))
        compared = written[name] if table in _BY_FIELD else left.keys() - {"version"}
        if not now or any(now[0][column] != left[column] for column in compared):
            changed.append(name)
    return changed


def undo(uow: UnitOfWork, merge_id: int, stamp: Stamp) -> Row:
    """Put everything back. RuleError `merge_changed_since` (fact: rows) when something stands in the way."""
    kept = kept_merge(uow.raw, merge_id)
    before: Row = json.loads(kept["before"])
    later = rows(
        uow.raw,
        "SELECT id FROM merge WHERE undone_at IS NULL AND id > ? AND (? IN (kept_id, gone_id)) ORDER BY id",
        merge_id,
        kept["kept_id"],
    )
    if later:
        raise RuleError("merge_built_upon", later=later[-1]["id"])
    changed = changed_since(uow.raw, before) or _led_anew(uow.raw, merge_id, before)
    if changed:
        raise _changed(changed, kept["kept_id"])
    try:
        put_back(uow, before["steps"])
    except InTheWayError as taken:
        # Somebody else has the identifier or the place by now.
        raise _changed([f"{taken.table}:{taken.row_id}"], kept["kept_id"]) from None
    former_sizes.forget(uow, uow.raw.execute(f"SELECT {_ENTRY}", (merge_id,)).fetchone()[0])
    uow.update(MERGE, merge_id, None, {"undone_at": stamp.recorded_at, "undone_by": stamp.recorded_by})
    broken = homes_out_of_order(uow.raw, _homes(before))
    if broken:
        raise _changed([f"household:{home}" for home in broken], kept["kept_id"])
    refresh(uow, _side(before["kept"]), _side(before["gone"]))
    listing.refresh_households(uow, _homes(before))
    return before


def _homes(before: Row) -> list[int]:
    """The households that the merge wrote to, or to a place in."""
    homes: dict[int, None] = {}
    for table, row_id, _ in before["steps"]:
        if table == "household":
            homes[row_id] = None
        elif table == "household_member":
            homes[before["after"][f"{table}:{row_id}"]["household_id"]] = None
    return list(homes)


def _led_anew(raw: Any, merge_id: int, before: Row) -> list[str]:
    """Households, as ``household:id``, that have another head than the merge left them, or have ended.

    A place that comes back tells its kinship to that head.
    """
    first = (
        "SELECT json_extract(changes, '$.head_person_id[0]') AS head FROM audit_row"
        " WHERE tbl = 'household' AND row_id = ? AND json_type(changes, '$.head_person_id') IS NOT NULL"
        f" AND seq > {_ENTRY} ORDER BY id LIMIT 1"
    )
    now = "SELECT head_person_id AS head FROM household WHERE id = ?"
    changed = []
    for home in _homes(before):
        then = rows(raw, first, home, merge_id)
        if then and then != rows(raw, now, home):
            changed.append(f"household:{home}")
    return changed


def _side(told: Row) -> Side:
    home = told["file"]["household_id"] if told["file"] else 0
    return Side(told["person"], told["file"], "", home)


def _changed(names: list[str], kept_id: int) -> RuleError:
    """Whoever may merge may not know of restricted rows: they are told as the person's."""
    told = [f"person:{kept_id}" if name.split(":")[0] in RESTRICTED else name for name in names]
    return RuleError("merge_changed_since", rows=list(dict.fromkeys(told)))
