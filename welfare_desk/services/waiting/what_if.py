# SPDX-License-Identifier: Apache-2.0
"""The question behind «what if»: another policy tried on a number of places, by name, nothing stored."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.policy import Policy, check_policy
from welfare_desk.domain.waiting.proposal import WhatIf, figures
from welfare_desk.domain.waiting.quota import MOST_PLACES, Conditions
from welfare_desk.services.door import Look, question
from welfare_desk.services.waiting.deciding import decide, everybody, letter_of_places, shifts
from welfare_desk.storage.waiting import services as services_kept


@dataclass(frozen=True)
class AskWhatIf:
    """A policy to try on so many places of a service; conditions as a letter would have them."""

    service: str
    places: int
    policy: Policy
    conditions: Conditions = field(default_factory=Conditions)


@question("waiting.what_if", permission=Permission.VIEW_FILES)
def what_if(look: Look, facts: AskWhatIf) -> WhatIf:
    """Who would enter and who would leave. RuleError `unknown_service`, `quota_places`, `bad_policy`."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    check_policy(facts.policy)
    if not 1 <= facts.places <= MOST_PLACES:
        raise RuleError("quota_places", most=MOST_PLACES)
    letter = letter_of_places(facts.places, look.today, facts.conditions)
    who = everybody(look, service)
    now = decide(who, letter, facts.places, asking=look)
    then = decide(who, letter, facts.places, facts.policy, look)
    enters, leaves = shifts(look.db.apart, now, then)
    of_now, of_then = (figures(one.admitted_facts(), look.today) for one in (now, then))
    return WhatIf(service, facts.places, look.today, enters, leaves, of_now, of_then)
