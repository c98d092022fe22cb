# SPDX-License-Identifier: Apache-2.0
"""What files lack of an allowance, and the dated rules by which that is judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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


def lacking(raw: Any, kind: AllowanceKind, on: date) -> Callable[[Sequence[int]], Mapping[int, str]]:
    """Asked of files, what each lacks: codes of `allowances.unmet` with spaces between, nothing left out."""
    limits = limits_on(raw, on)

    def of_files(files: Sequence[int]) -> Mapping[int, str]:
        known = allowance_facts.facts_of_files(raw, files)
        return {
            file_id: " ".join(need.value for need in unmet(conditions(kind, facts, limits, on=on)))
            for file_id, facts in known.items()
        }

    return of_files
