# SPDX-License-Identifier: Apache-2.0
"""Who of a queue the files show to lack a need of the allowance that the queue is for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from welfare_desk.domain.pension.allowances import AllowanceKind, Limits, conditions, unmet
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.pension import allowance_facts

_LIMITS: dict[str, DatedRule] = {
    "living_decile": DatedRule.LIVING_DECILE,
    "twins_decile": DatedRule.TWINS_DECILE,
    "triplets_decile": DatedRule.TRIPLETS_DECILE,
    "multiples_age": DatedRule.MULTIPLES_AGE,
}
"""The dated rule behind each field of `Limits`."""


def limits_on(raw: Any, on: date) -> Limits:
    """The dated rules of a day by which needs are judged."""
    rules = values_in_force(raw, on)
    return Limits(**{name: rules[rule] for name, rule in _LIMITS.items()})


def unmet_in_queue(raw: Any, kind: AllowanceKind, service: str, on: date) -> Mapping[int, str]:
    """By file, the codes of `allowances.unmet` with spaces between; files that lack nothing are left out."""
    limits, found = limits_on(raw, on), {}
    for file_id, facts in allowance_facts.facts_of_queue(raw, service):
        lacking = unmet(conditions(kind, facts, limits, on=on))
        if lacking:
            found[file_id] = " ".join(need.value for need in lacking)
    return found
