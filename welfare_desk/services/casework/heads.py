# SPDX-License-Identifier: Apache-2.0
"""Who leads a household once its head leaves it."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.lived import lives
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import households


def own_heir(present: list[households.Place], new_head: int) -> None:
    """RuleError `not_of_household` for a new head from elsewhere, also where none is needed."""
    if new_head and new_head not in {place.person_id for place in present}:
        raise RuleError("not_of_household")


def give_up_head(
    work: Work, leaving: households.Place, present: list[households.Place], new_head: int
) -> None:
    """Another member becomes the head before the head leaves.

    RuleError `head_leaves_others`, `not_of_household`.
    """
    if leaving.kinship is not Kinship.HEAD:
        own_heir(present, new_head)
        return
    rest = [place for place in present if place.person_id != leaving.person_id]
    if not rest:
        own_heir(present, new_head)
        households.name_head(work.db, leaving.household_id, None)
        return
    heir = next((place for place in rest if place.person_id == new_head), None)
    if heir is None:
        raise RuleError("head_leaves_others", name=leaving.name)
    lives(work, heir.person_id)
    kinships = households.proposed(present, heir.person_id)
    households.set_head(work.db, leaving.household_id, heir.person_id, kinships)
