# SPDX-License-Identifier: Apache-2.0
"""The household of a new file: the one a person lives in, the one they come to, or a new one."""

from __future__ import annotations

from collections.abc import Mapping

from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.casework.entry import HOUSEHOLD_FIELDS, Problem, Value, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.text import fold
from welfare_desk.services.casework.lived import lives, may_move
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import households, listing, people
from welfare_desk.storage.casework.tables import HOUSEHOLD

_NOT_RECORDED = (None, "", "unknown")


def household_for(
    work: Work, values: Mapping[str, Value], person_id: int, kinship: Kinship, of: str, *, again: bool
) -> int:
    """Its id; `of` is a file of the household that the person comes to, empty for none.

    `again`: the file is opened anew. RuleError `bad_fields` (`household_recorded`), `file_not_found`,
    `household_has_head`, `household_needs_head`, `has_died`, `died_before_move`, `already_member`.
    """
    place = households.place_of(work.db, person_id)
    own = {name: value for name, value in values.items() if name in HOUSEHOLD_FIELDS}
    if place is not None and (again or not of):
        _complete(work, place.household_id, own)
        return place.household_id  # a member who gets a file of their own stays where they live
    if of:
        household_id = people.find_file(work.db, parse_file_no(of)).household_id
        present = households.places(work.db, household_id)
        if households.will_lead(present, kinship, of):
            lives(work, person_id)
            households.name_head(work.db, household_id, person_id)
        may_move(work, [person_id], work.today)
        people.join_household(work.db, household_id, person_id, kinship, None)
        _complete(work, household_id, own)
        return household_id
    if kinship is not Kinship.HEAD:
        raise RuleError("household_needs_head")
    lives(work, person_id)
    household_id = people.add_household(work.db, person_id, own)
    people.join_household(work.db, household_id, person_id, kinship, None)
    return household_id


def _complete(work: Work, household_id: int, typed: Mapping[str, Value]) -> None:
    """Fill in what the household lacks; what it has otherwise is edited there: `household_recorded`."""
    columns = people.household_values(work.db, {n: v for n, v in typed.items() if v not in _NOT_RECORDED})
    kept = people.fresh(work.db, HOUSEHOLD, household_id, None)
    otherwise = [
        name for name in columns if kept[name] not in _NOT_RECORDED and not _alike(kept[name], columns[name])
    ]
    if otherwise:
        raise refused(Problem(name.removesuffix("_id"), "household_recorded") for name in otherwise)
    lacking = {name: value for name, value in columns.items() if kept[name] in _NOT_RECORDED}
    if lacking:
        work.db.update(HOUSEHOLD, household_id, None, lacking)
        listing.refresh_households(work.db, [household_id])


def _alike(one: object, other: object) -> bool:
    return fold(one) == fold(other) if isinstance(one, str) and isinstance(other, str) else one == other
