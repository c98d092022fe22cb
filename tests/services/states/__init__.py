# SPDX-License-Identifier: Apache-2.0
"""The kinds of record that have states, and the steps that bring one from state to state.

A step is a use case run inside the transaction of the stage. Each module of this folder declares the records
of its rooms; `AIMS` tells which command is about which record. A new command about a record with states gets
its line there, or the test of the matrix fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Work


class Unreachable(Exception):  # no fault: the state is left out of the line
    """No use case leads from where the scene has put the record to the state wanted."""


class StepRefusedError(AssertionError):
    """A step was refused that nothing should stand in the way of: a state would be lost without a word."""


@dataclass
class Act:
    """The open transaction, the facts of the command that is played, and the number of the scene's file."""

    work: Work
    facts: Any
    file_no: str = ""

    @property
    def today(self) -> date:
        """The day of the scene."""
        return self.work.today

    def cell(self, statement: str, *values: Any) -> Any:
        """The first cell of the first row as it stands in this transaction; None without a row."""
        row = self.work.db.raw.execute(statement, values).fetchone()
        return None if row is None else row[0]

    def do(self, command: Any, facts: Any) -> Any:
        """A use case inside this transaction."""
        return command(self.work, facts)


Step = Callable[[Act, Any], Any]
"""Brings the record one state further; answers its id where it is another one now, else None."""


@dataclass(frozen=True)
class Record:
    """A kind of record: where it stands now, and the steps between its states."""

    name: str
    now: str
    """A query for the state of a record by its id; no row is the state ``gone``."""
    steps: Mapping[tuple[str, str], Step]
    table: str = ""
    """Holds the version; empty where its rows have none."""
    made: Step | None = None
    """Makes a record of its own, where the scene's cannot go back."""
    stops: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    """Refusals of a step which leave a state out, as what the scene has made stands in its way."""

    @property
    def states(self) -> tuple[str, ...]:
        """Every state that a step leads from or to, in the order of the steps."""
        return tuple(dict.fromkeys(state for pair in self.steps for state in pair))

    def state(self, act: Act, key: Any) -> str:
        """Where this record stands."""
        return act.cell(self.now, key) or "gone"

    def bring(self, act: Act, key: Any, wanted: str) -> Any:
        """Bring the record into a state by the fewest steps; its id. Raises Unreachable, StepRefusedError."""
        key = key if self.made is None else self._made(self.made, act, key)
        for before, after in _path(self.steps, self.state(act, key), wanted):
            try:
                moved = self.steps[before, after](act, key)
            except RuleError as refused:
                told = f"{self.name} {before} → {after}: {refused.code} {refused.facts}"
                if refused.code in self.stops.get((before, after), frozenset()):
                    raise Unreachable(told) from refused
                raise StepRefusedError(told) from refused
            key = key if moved is None else moved
            assert self.state(act, key) == after, (self.name, before, after, self.state(act, key))
        return key

    def _made(self, made: Step, act: Act, key: Any) -> Any:
        try:
            return made(act, key)
        except RuleError as refused:
            raise StepRefusedError(f"a new {self.name}: {refused.code} {refused.facts}") from refused

    def version(self, act: Act, key: Any) -> int:
        """The version of the record's row now; 0 where it is gone."""
        return int(act.cell(f"SELECT version FROM {self.table} WHERE id = ?", key) or 0)


def _path(steps: Mapping[tuple[str, str], Step], start: str, wanted: str) -> list[tuple[str, str]]:
    ways: list[list[tuple[str, str]]] = [[]]
    seen = {start}
    for way in ways:
        here = way[-1][1] if way else start
        if here == wanted:
            return way
        for before, after in steps:
            if before == here and after not in seen:
                seen.add(after)
                ways.append([*way, (before, after)])
    raise Unreachable(f"{start} → {wanted}")


@dataclass(frozen=True)
class Aim:
    """Which record a command is about, and the field of its facts that names it."""

    record: Record
    field: str

    def key(self, facts: Any) -> Any:
        """The id of the record that the facts name."""
        return getattr(facts, self.field)

    def at(self, act: Act, facts: Any, key: Any) -> Any:
        """The same facts about this record, with its version as it is now."""
        known = {each.name for each in fields(facts)}
        changed = {self.field: key}
        if self.record.table and "version" in known and facts.version is not None:
            changed["version"] = self.record.version(act, key)
        return replace(facts, **changed)


AIMS: dict[str, tuple[Aim, ...]] = {}


def about(record: Record, field: str, *commands: Any) -> None:
    """These commands name a record of this kind in this field of their facts."""
    aim_at(Aim(record, field), *commands)


def aim_at(aim: Aim, *commands: Any) -> None:
    """As `about`, for facts that name the record in their own way."""
    for command in commands:
        AIMS[command.name] = (*AIMS.get(command.name, ()), aim)
