# SPDX-License-Identifier: Apache-2.0
"""Scenes of matching: two files of one person, merged, parted and judged."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, national_id, scene
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching import commands
from welfare_desk.services.matching.facts import MergePersons, NotSame, UndoMerge
from welfare_desk.services.session import Session

_TWINS = 300_000_000
"""Second national IDs of scenes begin this much higher."""


def _pair(session: Session, identifier: str) -> tuple[int, int]:
    other = national_id(_TWINS + int(identifier[:9]) - 400_000_000)
    numbers = file(session, identifier), file(session, other)
    first, second = (session.ask(show, ShowFile(number)).person.id for number in numbers)
    return first, second


@scene(commands.merge_persons)
def _(session: Session, _turn: int, identifier: str) -> Any:
    first, second = _pair(session, identifier)
    return MergePersons(first, second, 1, 1, ("birth_date", "address"), CANARY)


@scene(commands.undo_merge)
def _(session: Session, _turn: int, identifier: str) -> Any:
    first, second = _pair(session, identifier)
    done = session.do(commands.merge_persons, MergePersons(first, second, 1, 1))
    return UndoMerge(done.merge_id, CANARY)


@scene(commands.not_same)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return NotSame(*_pair(session, identifier), CANARY)


@scene(commands.maybe_same)
def _(session: Session, _turn: int, identifier: str) -> Any:
    pair = NotSame(*_pair(session, identifier), CANARY)
    session.do(commands.not_same, pair)
    return pair
