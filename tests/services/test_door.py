# SPDX-License-Identifier: Apache-2.0
"""Declaring use cases, and what the registry knows of every one of them."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass

import pytest

from welfare_desk import assembly
from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.services.door import (
    Command,
    Jotting,
    Kind,
    Look,
    Question,
    Work,
    command,
    question,
    registry,
    use_case,
)
from welfare_desk.services.facts import described

assembly.load_use_cases()
EVERY = sorted(registry().items())


@pytest.mark.parametrize("name", [name for name, _ in EVERY])
def test_every_use_case_is_declared_in_full(name: str) -> None:
    found = use_case(name)
    assert isinstance(found, Command | Jotting | Question)
    assert isinstance(found.permission, Permission)
    room, _, verb = name.partition(".")
    assert (room.isidentifier(), verb.isidentifier(), room.islower()) == (True, True, True)
    assert is_dataclass(found.facts)
    assert json.dumps(described(found.facts)) != ""
    assert json.dumps(described(found.answer)) != ""
    assert found.run.__doc__


@pytest.mark.parametrize("name", [name for name, _ in EVERY])
def test_facts_are_frozen(name: str) -> None:
    facts = use_case(name).facts
    made = object.__new__(facts)
    for part in fields(facts):
        with pytest.raises(FrozenInstanceError):
            setattr(made, part.name, None)


def test_a_use_case_without_permission_cannot_be_declared() -> None:
    def run(work: Work, facts: object) -> object:
        return facts

    with pytest.raises(TypeError, match="permission"):
        command("test.open_to_all", permission=None, touches=set())(run)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="permission"):
        question("test.open_to_all", permission="view_files")(run)  # type: ignore[arg-type]
    assert "test.open_to_all" not in registry()


def test_a_name_is_given_once() -> None:
    def run(look: Look, facts: object) -> object:
        return facts

    with pytest.raises(TypeError, match="twice"):
        question("access.list_users", permission=Permission.VIEW_FILES)(run)


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(RuleError) as refused:
        use_case("casework.fly")
    assert (refused.value.code, refused.value.facts) == ("no_such_use_case", {"name": "casework.fly"})


@dataclass(frozen=True)
class Asked:
    number: int


def twice(work: Work, facts: Asked) -> Asked:
    return Asked(facts.number * 2)


def test_a_command_runs_inside_another() -> None:
    made: Command[Asked, Asked] = Command("test.twice", Permission.EDIT_FILES, frozenset({Kind.FILE}), twice)
    assert made(object(), Asked(2)) == Asked(4)  # type: ignore[arg-type]
    assert (made.facts, made.answer) == (Asked, Asked)


def test_progress_cancels() -> None:
    heard: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        heard.append((done, total))
        return done < 2

    look = Look(None, None, None, watch)  # type: ignore[arg-type]
    look.progress(1, 3)
    with pytest.raises(Cancelled):
        look.progress(2, 3)
    Look(None, None, None).progress(9, 9)  # type: ignore[arg-type]
    assert heard == [(1, 3), (2, 3)]
