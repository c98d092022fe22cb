# SPDX-License-Identifier: Apache-2.0
"""Who comes instead of the client, to take goods away or to bring them back."""

from __future__ import annotations

from welfare_desk.domain import identity
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.equipment.handing_papers import Collector
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify


def read_collector(
    name: str, kinship: str, identifier: str, *, fields: tuple[str, str] = ("collector", "collector_id")
) -> Collector | None:
    """The person as typed, None where the client came; `fields` are called so where they are refused.

    RuleError `bad_fields` for a kinship or an identifier without a name, and for what is no identifier.
    """
    named, kin, typed = unify(name), unify(kinship), unify(identifier)
    of_name, of_identifier = fields
    problems: list[Problem] = []
    if not named and (kin or typed):
        problems.append(Problem(of_name, "required"))
    kept = ""
    if typed:
        try:
            kept = identity.person_id(typed)
        except RuleError as error:
            problems.append(Problem(of_identifier, error.code, str(error.facts.get("reason") or "")))
    if problems:
        raise refused(problems)
    return Collector(named, kin, kept) if named else None


def check_related(name: str, kinship: str) -> None:
    """Who takes goods away for a client is a relation of theirs: RuleError `bad_fields` without a kinship."""
    if unify(name) and not unify(kinship):
        raise refused([Problem("kinship", "required")])
