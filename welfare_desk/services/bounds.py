# SPDX-License-Identifier: Apache-2.0
"""Bounds of texts, days and amounts, and that names say something: asked before a use case sees facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.bounds import LONGEST_OF_ALL, MOST_NUMBER, day_fault, is_counted, text_fault
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.money import MOST_TYPED, Rial
from welfare_desk.domain.naming import name_fault

_MOST = 20
"""Faults that are told at once."""

Metadata = Mapping[str, Any]


@dataclass(frozen=True)
class _Leaf:
    """A text, a day or an amount with its field: its declared name, and the path a form knows it by."""

    name: str
    path: str
    value: str | date | Rial | int
    metadata: Metadata


def check_texts(facts: Any) -> None:
    """RuleError `bad_fields` for texts and amounts beyond every bound, all at once; names may be anything."""
    _check(facts, None)


def check_facts(facts: Any, today: date) -> None:
    """RuleError `bad_fields` for texts, days and amounts beyond every bound and empty names, all at once."""
    _check(facts, today)


def _check(facts: Any, today: date | None) -> None:
    problems: list[Problem] = []
    left = LONGEST_OF_ALL
    for leaf in _leaves("", "", facts, {}):
        code = None
        if isinstance(leaf.value, str):
            left -= len(leaf.value) if is_counted(leaf.metadata) else 0
            code = text_fault(leaf.name, leaf.value, leaf.metadata) or ("text_too_long" if left < 0 else None)
            if today is not None:
                code = code or _name_fault(leaf)
        elif isinstance(leaf.value, int):
            code = "number_beyond" if abs(leaf.value) >= MOST_NUMBER else None
        elif isinstance(leaf.value, Rial):
            code = "amount_beyond" if abs(leaf.value.amount) >= MOST_TYPED else None
        elif today is not None:
            code = day_fault(leaf.name, leaf.value, today, leaf.metadata)
        if code is not None:
            problems.append(Problem(leaf.path, code))
        if len(problems) == _MOST:
            break
    if problems:
        raise refused(problems)


def _name_fault(leaf: _Leaf) -> str | None:
    """Rows of a list are told one by one, not at the door; a form's field has no name but its path."""
    if not is_counted(leaf.metadata):
        return None
    return name_fault(leaf.name or leaf.path, str(leaf.value), leaf.metadata)


def _leaves(name: str, path: str, value: Any, metadata: Metadata) -> Iterator[_Leaf]:
    if is_dataclass(value) and not isinstance(value, Rial):
        for part in fields(value):
            below = f"{path}.{part.name}".lstrip(".")
            inner = part.metadata if is_counted(metadata) else {**metadata, **part.metadata}
            yield from _leaves(part.name, below, getattr(value, part.name), inner)
    elif isinstance(value, dict):
        # What a clerk typed into a form: the form knows its fields by these names.
        for key, item in value.items():
            yield _Leaf("", name, str(key), metadata)
            yield from _leaves("", str(key), item, metadata)
    elif isinstance(value, tuple | list):
        for place, item in enumerate(value):
            yield from _leaves(name, f"{path}[{place}]", item, metadata)
    elif isinstance(value, str | Rial | int) or (isinstance(value, date) and not isinstance(value, datetime)):
        yield _Leaf(name, path, value, metadata)
