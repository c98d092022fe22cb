# SPDX-License-Identifier: Apache-2.0
"""The reviewed table of roles, use cases and states, `matrix.csv`, and how it is brought up to date.

`python -m tests.services.matrix` writes a line for every use case as the program has it now: who may, what
comes of a command in each state of the records it is about (played by `tests.services.stage`), and the codes
with which it can be refused. Whoever runs it reads the difference: it is what people may do, and when.

``visit: planned | done,given_up=visit_not_allowed; file: all`` reads: a planned visit may be changed, a done
one and one given up are refused with that code, and the state of its file does not matter.
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.services.refusals import refusals
from tests.services.stage import ALLOWED, States, played
from welfare_desk import assembly
from welfare_desk.domain.access import PERMISSIONS, Role
from welfare_desk.services import restoring, signin  # noqa: F401  # they declare the ways from outside
from welfare_desk.services.door import Command, kind_of, registry
from welfare_desk.services.ways_in import ways

TABLE = Path(__file__).with_name("matrix.csv")
HEAD = ["use_case", "kind", "permission", *(role.value for role in Role), "states", "refused_when"]
ALL = "all"
NEVER = "-"
OUTSIDE = "outside"
"""Done while nobody is signed in (`services/ways_in.py`)."""


@dataclass(frozen=True)
class Line:
    """One use case: its kind and right, the roles that have it, its states, and the codes of its refusals."""

    kind: str
    permission: str
    roles: frozenset[Role]
    states: str = ""
    refused_when: frozenset[str] = field(default_factory=frozenset)


def read() -> dict[str, Line]:
    """The table as it was reviewed."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == HEAD
    found = {}
    for row in rows:
        cells = dict(zip(HEAD, row, strict=True))
        roles = frozenset(role for role in Role if cells[role.value] == "x")
        refused = frozenset(cells["refused_when"].split())
        line = Line(cells["kind"], cells["permission"], roles, cells["states"], refused)
        found[cells["use_case"]] = line
    return found


def present() -> dict[str, Line]:
    """The table as the program has it."""
    assembly.load_use_cases()
    found = {}
    for name, use_case in sorted(registry().items()):
        outcomes = played().get(name, {})
        seen = {outcome for states in outcomes.values() for outcome in states.values()} - {ALLOWED}
        found[name] = Line(
            kind_of(use_case),
            use_case.permission.value,
            frozenset(role for role in Role if use_case.permission in PERMISSIONS[role]),
            "; ".join(f"{record}: {_states(states)}" for record, states in outcomes.items()),
            frozenset(seen) | (_refusals(use_case) if isinstance(use_case, Command) else frozenset()),
        )
    for name, way in ways().items():
        right = way.permission
        roles = frozenset(role for role in Role if right is None or right in PERMISSIONS[role])
        found[name] = Line(OUTSIDE, right.value if right else NEVER, roles, "", refusals(way.run))
    return dict(sorted(found.items()))


def _refusals(command: Command[Any, Any]) -> frozenset[str]:
    return refusals(command.run, command.prepare, command.deliver)


def _states(states: States) -> str:
    """Where it is allowed, then by code where it is refused."""
    allowed = [state for state, outcome in states.items() if outcome == ALLOWED]
    if len(allowed) == len(states):
        return ALL
    by_code: dict[str, list[str]] = {}
    for state, outcome in states.items():
        if outcome != ALLOWED:
            by_code.setdefault(outcome, []).append(state)
    refused = [f"{','.join(where)}={code}" for code, where in by_code.items()]
    return " ".join([*allowed, "|", *refused])


def main() -> None:
    """Bring the file up to date."""
    lines = present()
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEAD)
        for name, line in lines.items():
            marks = ["x" if role in line.roles else "" for role in Role]
            refused = " ".join(sorted(line.refused_when))
            out.writerow([name, line.kind, line.permission, *marks, line.states, refused])
    sys.stdout.write(f"{TABLE.name} is up to date; read the difference\n")


if __name__ == "__main__":
    main()
