# SPDX-License-Identifier: Apache-2.0
"""A clerk in a process of its own, who plays scenes without end and tells what was acknowledged."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.campaigns.scenes import EMPTY_OFFICE_ONLY, SCENES, commands
from tests.support.office import desk
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.session import Session

OUTRUN = {"stale_row", "phrase_gone", "draft_changed", "earlier_list_open", "later_list_stands"} | {
    "earlier_month_open",
    "later_month_closed",
    "list_not_prepared",
    "list_step_not_allowed",
    "month_closed_already",
    "month_not_closed",
}
"""Refusals that tell a clerk to look again: somebody else has just changed what was seen."""


@dataclass(frozen=True)
class Duty:
    """What one clerk does; `boasts` makes it acknowledge before it has done anything."""

    folder: Path
    first_turn: int
    seed: int
    turns: int = 1_000_000
    boasts: bool = False
    only: tuple[str, ...] = tuple(sorted(SCENES.keys() - EMPTY_OFFICE_ONLY))


def serve(duty: Duty, line: Connection) -> None:
    """Play scenes; each key goes down the line before (`ask`) and after (`ack`) its command."""
    order = random.Random(duty.seed)
    with desk(duty.folder) as session:
        line.send(("ready", ""))
        for turn in range(duty.first_turn, duty.first_turn + duty.turns):
            names = list(duty.only)
            order.shuffle(names)
            for name in names:
                facts = _prepared(session, name, turn)
                key = f"{turn}-{name}"
                line.send(("ask", key))
                if duty.boasts:
                    line.send(("ack", key))
                    time.sleep(0.02)
                _do(session, name, turn, facts, key)
                line.send(("ack", key))
    line.send(("done", ""))


def _do(session: Session, name: str, turn: int, facts: Any, key: str) -> None:
    """Run a command; where another desk was faster at a list of the whole office, look again first."""
    try:
        session.do(commands()[name], facts, key=key)
    except RuleError as refused:
        if refused.code not in OUTRUN:
            raise
        _do(session, name, turn, _prepared(session, name, turn), key)


def _prepared(session: Session, name: str, turn: int) -> Any:
    """What a scene does before its command; begun again where the other desk was faster even there."""
    while True:
        try:
            return SCENES[name](session, turn)
        except RuleError as refused:
            if refused.code not in OUTRUN:
                raise


def _context() -> BaseContext:
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    # The server imports everything once; each clerk is then there in milliseconds.
    context.set_forkserver_preload(["tests.campaigns.clerk"])
    return context


def start(duty: Duty) -> tuple[BaseProcess, Connection]:
    """Start a clerk and wait until the office is open; its line stays readable after its death."""
    context = _context()
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=serve, args=(duty, theirs), daemon=True)
    process.start()
    theirs.close()
    assert mine.recv() == ("ready", "")
    return process, mine


def until_acknowledged(line: Connection, commands: int) -> list[tuple[str, str]]:
    """What is told until so many commands have been acknowledged."""
    told: list[tuple[str, str]] = []
    while sum(word == "ack" for word, _ in told) < commands:
        told.append(line.recv())
    return told


def heard(line: Connection) -> list[tuple[str, str]]:
    """All that still stands in the line."""
    told = []
    try:
        while True:
            told.append(line.recv())
    except EOFError:
        return told


commands()  # for the server that forks: every use case is loaded before the first clerk is born
