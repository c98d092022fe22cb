# SPDX-License-Identifier: Apache-2.0
"""`do`: any use case by its name, with its facts as JSON."""

from __future__ import annotations

import argparse
import json
from typing import Any

from welfare_desk import assembly
from welfare_desk.cli.opening import operation_key, signed_in
from welfare_desk.cli.parser import Commands, UsageError
from welfare_desk.cli.terminal import Answer, Terminal, columns


def add(commands: Commands) -> None:
    """Declare `do`."""
    words = commands.words
    anything = commands.leaf("do", "هر کار با نامش", "any use case by name", _do)
    anything.add_argument("name", nargs="?", metavar="NAME", help=words("نام کار", "its name"))
    anything.add_argument("facts", nargs="?", metavar="FACTS.json", help=words("دانسته‌ها", "its facts"))
    anything.add_argument("--list", action="store_true", help=words("همهٔ کارها", "every use case"))


def _do(terminal: Terminal, args: argparse.Namespace) -> Answer:
    if args.list:
        return _listed()
    if args.name is None:
        raise UsageError(terminal.words("«NAME» یا «--list» لازم است", "NAME or --list is needed"), "do")
    from welfare_desk.services.door import Command, Jotting, use_case
    from welfare_desk.services.facts import from_json, to_json

    assembly.load_use_cases()
    wanted = use_case(args.name)
    given: Any = terminal.read_json(args.facts) if args.facts else {}
    facts = from_json(wanted.facts, given)
    with signed_in(terminal, args) as session:
        if isinstance(wanted, Command):
            answer = session.do(wanted, facts, operation_key(args), terminal.progress)
        elif isinstance(wanted, Jotting):
            answer = session.jot(wanted, facts)
        else:
            answer = session.ask(wanted, facts)
    document = to_json(answer)
    if not isinstance(document, dict):
        document = {"answer": document}
    return Answer(document, [json.dumps(document, ensure_ascii=False, indent=2)])


def _listed() -> Answer:
    from welfare_desk.services.door import kind_of, registry
    from welfare_desk.services.facts import described

    assembly.load_use_cases()
    known = sorted(registry().items())
    listed = [
        {
            "name": name,
            "kind": kind_of(found),
            "permission": found.permission.value,
            "facts": described(found.facts),
        }
        for name, found in known
    ]
    lines = columns([[each["name"], each["kind"], each["permission"]] for each in listed])
    return Answer({"use_cases": listed}, lines)
