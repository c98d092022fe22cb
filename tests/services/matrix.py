# SPDX-License-Identifier: Apache-2.0
"""The reviewed table of roles and use cases, `matrix.csv`, and how it is brought up to date.

`python -m tests.services.matrix` writes a line for every use case as the program has it now and keeps what
reviewers wrote in the last column: the states of the record in which a domain rule refuses the command, and
where that rule lives. A new use case gets a question mark, and the test fails until somebody answers it.
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path

from welfare_desk import assembly
from welfare_desk.domain.access import PERMISSIONS, Role
from welfare_desk.services import restoring, signin  # noqa: F401  # they declare the ways from outside
from welfare_desk.services.door import kind_of, registry
from welfare_desk.services.outside import ways

TABLE = Path(__file__).with_name("matrix.csv")
HEAD = ["use_case", "kind", "permission", *(role.value for role in Role), "refused_when"]
UNREVIEWED = "?"
NEVER = "-"
OUTSIDE = "outside"
"""Done while nobody is signed in (`services/outside.py`)."""


@dataclass(frozen=True)
class Line:
    """One use case: its kind and right, the roles that have it, and when it is refused all the same."""

    kind: str
    permission: str
    roles: frozenset[Role]
    refused_when: str


def read() -> dict[str, Line]:
    """The table as it was reviewed."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == HEAD
    found = {}
    for row in rows:
        cells = dict(zip(HEAD, row, strict=True))
        roles = frozenset(role for role in Role if cells[role.value] == "x")
        found[cells["use_case"]] = Line(cells["kind"], cells["permission"], roles, cells["refused_when"])
    return found


def present(reviewed: dict[str, Line]) -> dict[str, Line]:
    """The table as the program has it, with what was reviewed of each line."""
    assembly.load_use_cases()
    found = {}
    for name, use_case in sorted(registry().items()):
        known = reviewed.get(name)
        found[name] = Line(
            kind_of(use_case),
            use_case.permission.value,
            frozenset(role for role in Role if use_case.permission in PERMISSIONS[role]),
            known.refused_when if known is not None else UNREVIEWED,
        )
    for name, way in ways().items():
        known = reviewed.get(name)
        right = way.permission
        found[name] = Line(
            OUTSIDE,
            NEVER if right is None else right.value,
            frozenset(role for role in Role if right is None or right in PERMISSIONS[role]),
            known.refused_when if known is not None else UNREVIEWED,
        )
    return dict(sorted(found.items()))


def main() -> None:
    """Bring the file up to date."""
    lines = present(read() if TABLE.exists() else {})
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(HEAD)
        for name, line in lines.items():
            marks = ["x" if role in line.roles else "" for role in Role]
            out.writerow([name, line.kind, line.permission, *marks, line.refused_when])
    unreviewed = sorted(name for name, line in lines.items() if line.refused_when == UNREVIEWED)
    sys.stdout.write("".join(f"review {name}\n" for name in unreviewed))


if __name__ == "__main__":
    main()
