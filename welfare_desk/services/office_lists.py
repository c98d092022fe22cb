# SPDX-License-Identifier: Apache-2.0
"""The lists that an office words for itself, as use cases take names from them."""

from __future__ import annotations

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.door import Look, Work
from welfare_desk.storage import office_settings


def as_listed(work: Work, catalogue: Catalogue | None, typed: str) -> str:
    """What is typed, spelt as the list has it; words of no list stay as they are."""
    name = unify(typed)
    if catalogue is None or not fold(name):
        return name
    entries = office_settings.items(work.db.connection, catalogue)
    return next((item.name for item in entries if fold(item.name) == fold(name)), name)


def on_list(work: Work, catalogue: Catalogue, typed: str) -> str:
    """An entry that can be chosen, in whatever spelling; RuleError `condition_unknown` (name)."""
    known = {fold(name): name for name in offered(work, catalogue)}
    if fold(typed) not in known:
        raise RuleError("condition_unknown", name=unify(typed))
    return known[fold(typed)]


def offered(source: Work | Look, catalogue: Catalogue) -> tuple[str, ...]:
    """The entries of a list that can be chosen: those put aside stay only where they were used."""
    entries = office_settings.items(source.db.connection, catalogue)
    return tuple(item.name for item in entries if not item.retired)
