# SPDX-License-Identifier: Apache-2.0
"""A fault at every SQL statement of every command: nothing half done, nothing done twice, always a code.

The short form meets a statement that comes in a loop at its first and its last turn, each time with another
of the faults; the long form meets every statement with all of them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

from tests.campaigns.scenes import SCENES, commands
from tests.support.faults import KINDS, Plan, dump
from tests.support.office import copy_office, desk
from welfare_desk.documents.sheets import plain
from welfare_desk.documents.sheets import reader as sheets_reader
from welfare_desk.documents.sheets.reader import SheetReader
from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.papers import Seal
from welfare_desk.domain.sheet import Sheet
from welfare_desk.services.door import Command, Work
from welfare_desk.services.numbered import PaperForm, Telling
from welfare_desk.services.session import Session
from welfare_desk.storage import check, perform
from welfare_desk.storage.access import ACCOUNT

CODES = {
    "io": "io_error",
    "full": "disk_full",
    "busy": "busy",
    "corrupt": "damaged",
    "interrupt": "interrupted",
    "memory": "out_of_memory",
}
ONCE = [(kind, False) for kind in KINDS]
"""A fault that comes once; BUSY is then gone at the next try, so the command succeeds."""
LASTING = [("io", True), ("busy", True)]
"""A disk that has died, and a desk that never lets go."""


class BrokenPromise(AssertionError):
    """The campaign has found something; the negative controls expect it."""


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perform, "FIRST_PAUSE", 0.0)


@pytest.fixture(autouse=True)
def drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a paper looks like is worked out once in a test: no statement is said while it is drawn."""
    draw, drawn = PaperForm.pdf, dict[str, bytes]()

    def pdf(
        form: PaperForm,
        paper: Any,
        seal: Seal,
        telling: Telling | None = None,
        sheet: Sheet | None = None,
    ) -> bytes:
        key = repr((form.kind, paper, seal, sheet))
        if key not in drawn:
            drawn[key] = draw(form, paper, seal, telling, sheet)
        return drawn[key]

    monkeypatch.setattr(PaperForm, "pdf", pdf)


@pytest.fixture(scope="module")
def reader() -> Iterator[SheetReader]:
    with SheetReader() as kept:
        yield kept


@pytest.fixture(autouse=True)
def one_child_reads(reader: SheetReader, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list is read before anything is said to the database: one child reads them all."""
    for module in (sheets_reader, plain):
        monkeypatch.setattr(module, "read_workbook", reader.read)


@dataclass
class Stage:
    """An office set for a command, copied for each trial."""

    folder: Path
    command: Command[Any, Any]
    facts: Any
    office: Path = field(init=False)
    numbers: Any = field(default_factory=count)
    in_order: set[str] = field(default_factory=set)
    """What whole offices held, row by row, in which the check has found nothing: it is not asked twice."""

    def __post_init__(self) -> None:
        self.office = copy_office(self.folder)
        if self.facts is None:
            with desk(self.office) as session:
                self.facts = SCENES[self.command.name](session, 0)

    def statements(self) -> list[str]:
        """What a run without a fault says to the database."""
        trial = Trial(self)
        trial.begin()
        trial.plan.start(-1, "io", after=False)
        trial.session.do(self.command, self.facts, key="k")
        trial.plan.stop()
        trial.close()
        return trial.plan.seen


class Trial:
    """A desk at a copy of the stage, which it uses until the command is stored in it and then has anew."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.folder = Path(shutil.copytree(stage.office, stage.folder / f"trial-{next(stage.numbers)}"))
        self.plan = Plan()
        self.session: Session = desk(self.folder, self.plan.connect)
        self.before: dict[str, list[tuple[Any, ...]]] = {}
        self.last: tuple[Any, int, dict[str, list[tuple[Any, ...]]]] = (None, 0, {})
        """The connection that looked last, SQLite's number for what it saw, and what that was."""

    def begin(self) -> None:
        """Put the stage back under the desk, which opens its connections before the plan counts."""
        self.session._store.close()
        shutil.rmtree(self.folder)
        shutil.copytree(self.stage.office, self.folder)
        # An office that was put back writes no bundle over that of the one before it.
        for bundle in Path(getattr(self.stage.facts, "folder", "") or self.folder).glob("*.wdm"):
            bundle.unlink()
        with self.session._store.reading(), self.session._store.writing():
            pass
        self.before = self.look_at_stage()

    def look_at_stage(self) -> dict[str, list[tuple[Any, ...]]]:
        """The stage is read once: every copy of it holds the same."""
        if not self.before:
            return self.look()
        with self.session._store.kept_reader() as raw:
            (number,) = raw.execute("PRAGMA data_version").fetchone()
            self.last = (raw, number, self.before)
        return self.before

    def look(self) -> dict[str, list[tuple[Any, ...]]]:
        with self.session._store.kept_reader() as raw:
            (number,) = raw.execute("PRAGMA data_version").fetchone()
            if self.last[0] is not raw or self.last[1] != number:  # nobody has committed since
                self.last = (raw, number, dump(raw))
            return self.last[2]

    def do(self) -> Any:
        return self.session.do(self.stage.command, self.stage.facts, key="k")

    def fail_at(self, at: int, kind: str, *, after: bool, lasting: bool) -> bool:
        """Let one fault happen; True when the command is stored afterwards, and then whole."""
        where = f"statement {at} {'after' if after else 'before'} {kind}{' for good' if lasting else ''}"
        answer, error = None, None
        self.plan.start(at, kind, after=after, lasting=lasting)
        try:
            answer = self.do()
        except (StorageError, KeyboardInterrupt) as raised:
            error = raised
        self.plan.stop()
        if not self.plan.fired:
            raise BrokenPromise(f"{where}: the fault did not fire")
        if isinstance(error, StorageError) and (error.code != CODES[kind] or str(error) != error.code):
            raise BrokenPromise(f"{where}: told as {error!r}")
        now = self.look()
        if len(now["operation"]) > len(self.before["operation"]):
            if isinstance(error, StorageError) and not error.outcome_unknown:
                raise BrokenPromise(f"{where}: refused, and yet stored")
            self.prove(where, answer)
            return True
        if answer is not None:
            raise BrokenPromise(f"{where}: answered, and yet not stored")
        if now != self.before:
            raise BrokenPromise(f"{where}: refused, and yet something was changed")
        return False

    def prove(self, where: str, answer: Any = None) -> None:
        """The same key answers as the first time, exactly one operation stands, and all is in order."""
        first = self.do()
        whole = self.look()
        if answer is not None and first != answer:
            raise BrokenPromise(f"{where}: the same key answered differently")
        if len(whole["operation"]) != len(self.before["operation"]) + 1:
            raise BrokenPromise(f"{where}: not exactly one operation")
        if self.do() != first or self.look() != whole:
            raise BrokenPromise(f"{where}: the same key ran twice")
        held = repr(whole)
        if held in self.stage.in_order:
            return
        findings = check.check(self.session._store).findings
        if findings:
            raise BrokenPromise(f"{where}: {findings[:3]}")
        self.stage.in_order.add(held)

    def close(self) -> None:
        self.session.close()
        shutil.rmtree(self.folder)


FAULTS = [(after, kind, lasting) for after in (False, True) for kind, lasting in ONCE + LASTING]


def first_and_last(statements: list[str]) -> list[int]:
    """Where each statement comes first and where last: what a command says in a loop is met twice."""
    last = {statement: at for at, statement in enumerate(statements)}
    first = {statement: at for at, statement in reversed(list(enumerate(statements)))}
    return sorted({*first.values(), *last.values()})


def campaign(stage: Stage, places: Iterable[int], *, every: int = 1, share: tuple[int, int] = (0, 1)) -> int:
    """Faults before and after the statements at these places; the number of faults that happened.

    Of several campaigns that share the places each has its number and how many there are.

    With ``every`` 16 each statement meets one of them, another one than the statement before it. What was
    refused has changed nothing, so that the next fault meets the same office; after as many faults as there
    are kinds, and at the end, the command must go through whole.
    """
    happened = unproven = 0
    trial = Trial(stage)
    trial.begin()
    for turn, at in islice(enumerate(places), share[0], None, share[1]):
        for after, kind, lasting in FAULTS[turn % every :: every]:
            happened += 1
            unproven += 1
            if trial.fail_at(at, kind, after=after, lasting=lasting):
                trial.begin()
                unproven = 0
        if unproven >= len(FAULTS):
            trial.prove(f"after all faults up to statement {at}")
            trial.begin()
            unproven = 0
    if unproven:
        trial.prove("after the last fault")
    trial.close()
    return happened


SHARES = {"rehearsal.fill": 4}
"""Commands that say so many things that several processes share them."""


@pytest.mark.parametrize(
    ("name", "share"),
    [
        pytest.param(name, (part, SHARES.get(name, 1)), id=f"{name}-{part}" if part else name)
        for name in sorted(SCENES)
        for part in range(SHARES.get(name, 1))
    ],
)
def test_a_fault_at_every_kind_of_statement(name: str, share: tuple[int, int], tmp_path: Path) -> None:
    stage = Stage(tmp_path, commands()[name], None)
    places = first_and_last(stage.statements())
    part, parts = share
    asked = sum(len(FAULTS[turn % 6 :: 6]) for turn in range(part, len(places), parts))
    assert campaign(stage, places, every=6, share=share) == asked


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(SCENES))
def test_every_fault_at_every_statement(name: str, tmp_path: Path) -> None:
    stage = Stage(tmp_path, commands()[name], None)
    places = range(len(stage.statements()))
    assert campaign(stage, places) == len(places) * len(FAULTS)


@dataclass(frozen=True)
class Nothing:
    done: bool = True


def half_way(work: Work, facts: Nothing) -> Nothing:
    connection = work.db.connection
    work.db.update(ACCOUNT, 1, None, {"display_name": "x"})
    connection.exec_driver_sql("COMMIT")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    return facts


def unaudited(work: Work, facts: Nothing) -> Nothing:
    work.db.connection.exec_driver_sql("UPDATE account SET display_name = 'x'")
    return facts


@pytest.mark.parametrize(
    ("run", "found"),
    [
        (half_way, "something was changed"),
        (unaudited, "row_changed"),
    ],
)
def test_control_a_command_that_breaks_a_promise_goes_red(run: Any, found: str, tmp_path: Path) -> None:
    bad: Command[Nothing, Nothing] = Command("control.bad", Permission.MANAGE_USERS, frozenset(), run)
    stage = Stage(tmp_path, bad, Nothing())
    with pytest.raises(BrokenPromise, match=found):
        campaign(stage, range(len(stage.statements())))
