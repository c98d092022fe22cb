# SPDX-License-Identifier: Apache-2.0
"""Plays every command on its record in every state of it, and tells what comes of it.

The scene of the command (`tests.campaigns.scenes`) makes the record; the steps of `tests.services.states`
bring it into a state; the command runs with the versions as they are now; then the transaction is given up,
so that one scene serves all states. A command that prepares something before its transaction, or asks the
trail what was done, is played on a scene of its own for every state, since it reads what is committed.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES, commands
from tests.services.states import (
    AIMS,
    Act,
    Aim,
    Unreachable,
    admission,
    assessing,
    casework,
    office,
    papers,
    payments,
    person,
    requests,
    store,
    waiting,
)
from tests.services.states.file import FILE
from tests.support.office import copy_office, desk
from tests.support.run import made_once
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Command, Work
from welfare_desk.services.session import Session

ROOMS = (admission, assessing, casework, office, papers, payments, person, requests, store, waiting)
"""Read for what they declare in `AIMS`."""

ASKS_THE_TRAIL = frozenset({"casework.undo_household_act"})
"""Commands that read there what came before them."""

TOLD = "played.json"

ALLOWED = "ok"
UNREACHABLE = "unreachable"

States = dict[str, str]
"""What comes of a command in each state: ``ok`` or the code of the refusal."""


class _GivenUpError(RuleError):
    """Ends the transaction of a rehearsal as a refusal does, which keeps the connection."""

    def __init__(self, outcome: str) -> None:
        super().__init__("given_up")
        self.outcome = outcome


def _last_file(session: Session) -> str:
    """The number of the file opened last; empty before the first."""
    with session._store.kept_reader() as raw:
        row = raw.execute("SELECT file_no FROM case_file ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else str(row[0])


class Scene:
    """One scene of a command: its facts, and the last file it has opened (empty where it opened none)."""

    def __init__(self, session: Session, name: str, turn: int) -> None:
        before = _last_file(session)
        self.session = session
        self.command: Command[Any, Any] = commands()[name]
        self.facts = SCENES[name](session, turn)
        after = _last_file(session)
        self.file_no = "" if after == before else after

    def rehearse(self, aimed: Callable[[Act], Any]) -> str:
        """What comes of the command with these facts; nothing of it stays."""

        def run(work: Work, facts: Any) -> None:
            try:
                given = aimed(Act(work, facts, self.file_no))
            except Unreachable:
                raise _GivenUpError(UNREACHABLE) from None
            try:
                self.command.run(work, given)
            except RuleError as refused:
                raise _GivenUpError(refused.code) from None
            raise _GivenUpError(ALLOWED)

        try:
            self.session.do(replace(self.command, run=run), self.facts)
        except _GivenUpError as given_up:
            return given_up.outcome
        except RuleError as refused:  # while it was prepared
            return refused.code
        raise AssertionError("a rehearsal is always given up")

    def set(self, aimed: Callable[[Act], Any]) -> bool:
        """Bring the scene's record into a state and leave it there; whether that is possible."""

        def run(work: Work, facts: Any) -> None:
            self.facts = aimed(Act(work, facts, self.file_no))

        try:
            self.session.do(replace(self.command, run=run, prepare=None, deliver=None), self.facts)
        except Unreachable:
            return False
        return True


_HOME = """SELECT f.version, h.version, p.version FROM case_file f
    LEFT JOIN household h ON h.id = f.household_id JOIN person p ON p.id = f.person_id WHERE f.file_no = ?"""
"""Versions of a file, its household and its person."""


def _fresh(act: Act, facts: Any) -> Any:
    """The facts with the versions of files, households and persons as they are now."""
    named = {each.name: getattr(facts, each.name) for each in fields(facts)}

    def home(file_no: str) -> tuple[int, int, int]:
        row = act.work.db.raw.execute(_HOME, (file_no,)).fetchone()
        return row[0], row[1], row[2]

    changed = {}
    for place, name in enumerate(("file_version", "household_version", "person_version")):
        if named.get(name) is not None and "file_no" in named:
            changed[name] = home(named["file_no"])[place]
    if "other_version" in named:
        changed["other_version"] = home(named["other_file_no"])[1]
    of_person = (("person_version", "person_id"), ("kept_version", "kept_id"), ("gone_version", "gone_id"))
    for name, key in of_person:
        if name in named and key in named:
            changed[name] = act.cell("SELECT version FROM person WHERE id = ?", named[key])
    if "person_version" in named and "reception_id" in named:
        person = "SELECT p.version FROM reception r JOIN person p ON p.id = r.person_id WHERE r.id = ?"
        changed["person_version"] = act.cell(person, named["reception_id"])
    return replace(facts, **changed)


def _by_file(aims: tuple[Aim, ...], state: str) -> Callable[[Act], Any]:
    def aimed(act: Act) -> Any:
        FILE.bring(act, act.file_no, state)
        facts = _fresh(act, act.facts)
        for aim in aims:
            if getattr(facts, aim.field):
                facts = aim.at(act, facts, aim.key(facts))
        return facts

    return aimed


def _by_record(aim: Aim, state: str) -> Callable[[Act], Any]:
    def aimed(act: Act) -> Any:
        key = aim.record.bring(act, aim.key(act.facts), state)
        return aim.at(act, _fresh(act, act.facts), key)

    return aimed


class Stage:
    """One office in which every command is played."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._turns = count(1)

    def scene(self, name: str) -> Scene:
        """The command's scene, of a turn of its own."""
        return Scene(self._session, name, next(self._turns))

    def outcomes(self, name: str) -> dict[str, States]:
        """By kind of record that the command is about: what comes of it in each state that can be reached."""
        scene, aims = self.scene(name), AIMS.get(name, ())
        ways = [
            (aim.record.name, state, _by_record(aim, state)) for aim in aims for state in aim.record.states
        ]
        if scene.file_no:
            ways += [(FILE.name, state, _by_file(aims, state)) for state in FILE.states]
        found: dict[str, States] = {}
        for record, state, aimed in ways:
            outcome = self._outcome(scene, aimed)
            if outcome != UNREACHABLE:
                found.setdefault(record, {})[state] = outcome
        return found

    def _outcome(self, scene: Scene, aimed: Callable[[Act], Any]) -> str:
        name = scene.command.name
        if scene.command.prepare is None and name not in ASKS_THE_TRAIL:
            return scene.rehearse(aimed)
        own = self.scene(name)
        return own.rehearse(lambda act: act.facts) if own.set(aimed) else UNREACHABLE


def _played() -> Iterator[tuple[str, dict[str, States]]]:
    with tempfile.TemporaryDirectory() as folder, desk(copy_office(Path(folder))) as session:
        stage = Stage(session)
        for name in commands():
            if name not in EMPTY_OFFICE_ONLY:
                yield name, stage.outcomes(name)


@cache
def played() -> dict[str, dict[str, States]]:
    """Every command on its records; played once in a run of tests."""
    told = made_once(
        "played", lambda folder: (folder / TOLD).write_text(json.dumps(dict(_played())), "utf-8")
    )
    found: dict[str, dict[str, States]] = json.loads((told / TOLD).read_text("utf-8"))
    return found
