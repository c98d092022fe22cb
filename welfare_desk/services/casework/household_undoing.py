# SPDX-License-Identifier: Apache-2.0
"""Takes back an act on a household that was recorded by mistake, while nothing was built upon it since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.services.casework.households import change_head, join_households, split_household
from welfare_desk.services.casework.membership import (
    add_member,
    change_kinship,
    end_guardianship,
    member_leaves,
    set_guardian,
)
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import household_acts

ACTS = frozenset(
    act.name
    for act in (
        add_member, change_kinship, member_leaves, set_guardian, end_guardianship, change_head,
        split_household, join_households,
    )
)  # fmt: skip
"""The commands whose answers name an act that can be taken back."""


@dataclass(frozen=True)
class UndoHouseholdAct:
    """Take back the act with this number (its answer's `act`, its line in the trail), and say why."""

    act: int
    reason: str


@dataclass(frozen=True)
class HouseholdActUndone:
    """Which command was taken back, and the files that it had been about."""

    act: int
    command: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class AskLastAct:
    """A file, for the last act on its household."""

    file_no: str


@dataclass(frozen=True)
class LastAct:
    """The last act on a household that stands: its command, when and by whom; 0 where there is none."""

    act: int = 0
    command: str = ""
    on: date | None = None
    by: str = ""


@question("casework.last_household_act", permission=Permission.VIEW_FILES)
def last_household_act(look: Look, facts: AskLastAct) -> LastAct:
    """What would be taken back first."""
    found = household_acts.last(look.db.raw, facts.file_no, ACTS)
    return LastAct() if found is None else LastAct(found.entry, found.command, found.on, found.by)


@command(
    "casework.undo_household_act",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.PERSON, Kind.PENSION},
)
def undo_household_act(work: Work, facts: UndoHouseholdAct) -> HouseholdActUndone:
    """Put back what one act on a household did, and nothing else; the trail keeps both.

    RuleError `bad_fields` without a reason, `act_not_found`, `act_taken_back`, `act_built_upon`.
    """
    because(work, facts.reason)
    act = household_acts.find(work.db, facts.act, ACTS)
    household_acts.check_last(work.db, act)
    household_acts.take_back(work.db, act)
    for about in act.about:
        work.about(*about.split(":", 1))
    work.about(household_acts.TAKEN_BACK, act.entry)
    files = tuple(about.removeprefix("file:") for about in act.about)
    return HouseholdActUndone(act.entry, act.command, files)
