# SPDX-License-Identifier: Apache-2.0
"""One person of two: what was before is kept whole, so that it can be taken back.

Nothing is deleted. Who goes stays as a bare row without identifiers, with the closed file and its history, so
that a merge can be taken back weeks later.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.matching.merging import check_merge
from welfare_desk.storage.casework import listing
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.matching.moving import Moving
from welfare_desk.storage.matching.sides import Row, Side, rows
from welfare_desk.storage.matching.tables import FORMER_KEY, MERGE
from welfare_desk.storage.metadata import METADATA
from welfare_desk.storage.trail_told import RESTRICTED
from welfare_desk.storage.uow import UnitOfWork

_NOT_MOVED = RESTRICTED | {"person", "household", "case_file"}
PERSON, HOUSEHOLD = METADATA.tables["person"], METADATA.tables["household"]


@dataclass(frozen=True)
class Choice:
    """What the kept one takes over: columns of the person, and of the household they live in."""

    person: Mapping[str, Any]
    household: Mapping[str, Any]


@dataclass(frozen=True)
class Merging:
    """What was merged: the row that can take it back, and how many rows moved, by table.

    Restricted tables are not among them: the answer is kept, and read by who may not know of them.
    """

    merge_id: int
    file_no: str
    moved: dict[str, int]


def merge(uow: UnitOfWork, kept: Side, gone: Side, choice: Choice, stamp: Stamp) -> Merging:
    """Make one person of two. RuleError `same_person` and those of `check_merge`."""
    if kept.id == gone.id:
        raise RuleError("same_person")
    check_merge(kept.standing, gone.standing)
    start = len(uow.trail.steps)
    Moving(uow, kept, gone, stamp).all()
    _take_over(uow, kept, gone, choice)
    steps = uow.trail.steps[start:]
    merge_id = uow.insert(
        MERGE,
        {
            "kept_id": kept.id,
            "gone_id": gone.id,
            "before": json.dumps(_before(uow, kept, gone, steps), ensure_ascii=False),
            "merged_at": stamp.recorded_at,
            "merged_by": stamp.recorded_by,
            "reason": stamp.reason,
        },
    )
    for key in _former(kept, gone, choice):
        uow.insert(FORMER_KEY, {"merge_id": merge_id, "key": key})
    refresh(uow, kept, gone)
    moved: dict[str, int] = {}
    for table, row_id in {(step.table, step.row_id) for step in steps if step.changes is not None}:
        if table not in _NOT_MOVED and row_id:
            moved[table] = moved.get(table, 0) + 1
    survivor = kept.file or gone.file
    return Merging(merge_id, survivor["file_no"] if survivor else "", moved)


def refresh(uow: UnitOfWork, kept: Side, gone: Side) -> None:
    """Compute the search side of both, with a file or without, and of the households they live in."""
    refresh_members(uow, (kept.id, gone.id))
    listing.refresh(uow, [each for each in (kept.file_id, gone.file_id) if each])
    listing.refresh_households(uow, [each for each in (kept.home, gone.home) if each])


def _former(kept: Side, gone: Side, choice: Choice) -> list[str]:
    """What the two were known by and the kept one no longer is."""
    now = {**kept.person, **choice.person}
    keys = [side.person[name] for side in (gone, kept) for name in ("national_id", "foreign_id")]
    if gone.file is not None and kept.file is not None:
        keys.append(gone.file["file_no"])
    used = {now["national_id"], now["foreign_id"]}
    return list(dict.fromkeys(key for key in keys if key and key not in used))


def _before(uow: UnitOfWork, kept: Side, gone: Side, steps: list[Any]) -> Row:
    """Both as they were, each step with its old values, and every touched row as the merge left it."""
    after = {}
    for step in steps:
        name = f"{step.table}:{step.row_id}"
        after[name] = rows(uow.raw, f'SELECT * FROM "{step.table}" WHERE id = ?', step.row_id)[0]
    told = [
        [
            step.table,
            step.row_id,
            None if step.changes is None else {k: v[0] for k, v in step.changes.items()},
        ]
        for step in steps
    ]
    return {
        "kept": {"person": kept.person, "file": kept.file},
        "gone": {"person": gone.person, "file": gone.file},
        "steps": told,
        "after": after,
    }


def _take_over(uow: UnitOfWork, kept: Side, gone: Side, choice: Choice) -> None:
    """The gone one's identifiers are freed first: no two rows may have one."""
    bare = {name: None for name in ("national_id", "foreign_id") if gone.person[name]}
    if bare:
        uow.update(PERSON, gone.id, None, bare)
    if choice.person:
        uow.update(PERSON, kept.id, None, choice.person)
    if choice.household and kept.home:
        uow.update(HOUSEHOLD, kept.home, None, choice.household)
