# SPDX-License-Identifier: Apache-2.0
"""Who stands at the desk, as far as the office knows them, and who may look at what they ask."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import PERMISSIONS, Permission, Role
from welfare_desk.domain.casework.finding import sorted_as
from welfare_desk.domain.casework.reception import KnownPerson
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import foreign_id, national_id
from welfare_desk.domain.text import fold
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import reception


@dataclass(frozen=True)
class AskExperts:
    """Whoever a request may be handed to."""


@dataclass(frozen=True)
class WhoIs:
    """An identifier as typed at the desk."""

    identifier: str


@dataclass(frozen=True)
class Recognised:
    """Who has the identifier; None when nobody here has it."""

    person: KnownPerson | None = None


@question("casework.experts", permission=Permission.VIEW_FILES)
def experts(look: Look, _: AskExperts) -> tuple[str, ...]:
    """Names to choose from, each in one spelling: users who may edit files, and whoever was named before."""
    roles = [role for role in Role if Permission.EDIT_FILES in PERMISSIONS[role]]
    known: dict[str, str] = {}
    for name in reception.experts(look.db.raw, roles):
        known.setdefault(fold(name), name)
    return tuple(sorted(known.values(), key=sorted_as))


@question("casework.who_is", permission=Permission.VIEW_FILES)
def who_is(look: Look, facts: WhoIs) -> Recognised:
    """Whoever has the identifier that is being typed; nobody for one that cannot be read."""
    for column, rule in (("national_id", national_id), ("foreign_id", foreign_id)):
        try:
            found = reception.known_by(look.db.raw, column, rule(facts.identifier))
        except RuleError:
            continue
        if found is not None:
            return Recognised(found)
    return Recognised()
