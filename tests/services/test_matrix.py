# SPDX-License-Identifier: Apache-2.0
"""The reviewed table of roles and use cases says what the program does, and every line was reviewed."""

from __future__ import annotations

import csv

from tests.services.matrix import HEAD, NEVER, OUTSIDE, TABLE, UNREVIEWED, present, read
from welfare_desk import assembly
from welfare_desk.domain.access import Permission
from welfare_desk.sentences.commands import COMMANDS
from welfare_desk.services.door import Command, registry


def test_the_table_is_the_program() -> None:
    """Red? `python -m tests.services.matrix`, then look at the difference: it is what people may do."""
    reviewed = read()
    assert present(reviewed) == reviewed


def test_every_line_was_reviewed() -> None:
    """A question mark stands where nobody has yet said in which states of a record the command is refused."""
    assert [name for name, line in read().items() if line.refused_when in {"", UNREVIEWED}] == []


def test_questions_change_nothing_and_refuse_no_state() -> None:
    assert {line.refused_when for line in read().values() if line.kind == "question"} == {NEVER}


def test_what_needs_nobody_signed_in_stands_in_the_table_too() -> None:
    outside = {name: line.permission for name, line in read().items() if line.kind == OUTSIDE}
    assert outside == {"access.recover": NEVER, "office.create": NEVER, "upkeep.restore": "restore"}
    assert [name for name in sorted(outside) if name not in COMMANDS] == []


def test_the_table_is_sorted_so_that_branches_merge() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    names = [row[0] for row in rows]
    assert (head, names) == (HEAD, sorted(set(names)))


def test_every_use_case_names_a_permission() -> None:
    assembly.load_use_cases()
    assert [name for name, found in registry().items() if not isinstance(found.permission, Permission)] == []


def test_every_command_has_words_for_the_trail() -> None:
    assembly.load_use_cases()
    commands = [name for name, found in registry().items() if isinstance(found, Command)]
    assert [name for name in sorted(commands) if name not in COMMANDS] == []
