# SPDX-License-Identifier: Apache-2.0
"""Social categories are those of the office's list; what an import brings joins the list."""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.door import Work
from welfare_desk.storage import office_settings


def listed(work: Work, typed: str) -> str:
    """The category as the list has it, in whatever spelling it is typed.

    RuleError `category_needs_name`, `category_unknown` (also `retired`: it was put aside).
    """
    name = unify(typed)
    if not fold(name):
        raise RuleError("category_needs_name")
    items = office_settings.items(work.db.connection, Catalogue.SOCIAL_CATEGORY)
    found = next((item for item in items if fold(item.name) == fold(name)), None)
    if found is None:
        raise RuleError("category_unknown", name=name)
    if found.retired:
        raise RuleError("category_unknown", reason="retired", name=found.name)
    return found.name


def join_list(work: Work, names: Iterable[str]) -> None:
    """Put the categories of an import on the list; those it has, put aside or not, stay as they are."""
    items = office_settings.items(work.db.connection, Catalogue.SOCIAL_CATEGORY)
    known = {fold(item.name) for item in items}
    for name in names:
        if fold(name) not in known:
            known.add(fold(name))
            office_settings.add_item(work.db, Catalogue.SOCIAL_CATEGORY, name)
