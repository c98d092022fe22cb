# SPDX-License-Identifier: Apache-2.0
"""A clock that has gone wild is no fault of the program: every question has an answer or a known refusal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

import pytest

from tests.support import people
from tests.support.office import ADMIN, CHEAP, PASSWORD
from welfare_desk import assembly
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.services.door import Question, registry
from welfare_desk.services.session import Session

ENDS = (date.min, date(1, 1, 2), date(621, 1, 1), date(622, 3, 22), date(9999, 12, 30), date.max)
GIVEN = {"file_no": "1400-00001", "key": "1400-00001", "known": "1400-00002", "text": "علی"}
"""Texts by which something is found; any other text is one that nothing goes by."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    people.peopled_office(tmp_path).close()
    return tmp_path / "office"


def at(folder: Path, day: date) -> Session:
    moment = datetime.combine(day, time(12), IRAN)
    return assembly.open_office(folder, ADMIN, PASSWORD, clock=lambda: moment, kdf=CHEAP)


def asked(day: date) -> Iterator[tuple[Question[Any, Any], Any]]:
    """Every question, about the first of everything and this day."""
    assembly.load_use_cases()
    for case in registry().values():
        if isinstance(case, Question):
            yield case, filled(case.facts, day)


def filled(facts: type, day: date) -> Any:
    """The facts of a question, what must be told filled in by its kind."""
    kinds = get_type_hints(facts)
    needed = [one.name for one in fields(facts) if one.default is MISSING and one.default_factory is MISSING]
    return facts(**{name: told(name, kinds[name], day) for name in needed})


def told(name: str, kind: Any, day: date) -> Any:
    """Something of this kind."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    if get_origin(kind) is tuple:
        return (told(name, get_args(kind)[0], day),)
    if get_origin(kind) is dict:
        return {}
    if get_origin(kind) is UnionType:
        return told(name, get_args(kind)[0], day)
    if is_dataclass(kind):
        return filled(cast(type, kind), day)
    return {str: GIVEN.get(name, "x"), int: 1, date: day, bool: False}[kind]


@pytest.mark.parametrize("day", ENDS, ids=str)
def test_every_question_has_an_answer_or_a_refusal(folder: Path, day: date) -> None:
    with at(folder, day) as session:
        for question, facts in asked(day):
            try:
                session.ask(question, facts)
            except (RuleError, StorageError):
                continue
