# SPDX-License-Identifier: Apache-2.0
"""Names that a clerk typed never reach the log: not when all goes well, not when anything fails."""

from __future__ import annotations

import json
import logging
import re
import traceback
from functools import cache
from pathlib import Path

import pytest

from tests.campaigns.scenes import CANARY, SCENES, canaries, commands
from tests.support.faults import Plan
from tests.support.office import copy_office, desk
from welfare_desk import logs
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import perform

DRIVER = "canary-of-the-driver"


TEN_DIGITS = re.compile(r"(?=([0-9]{10}))")
"""Wherever ten digits stand, those of a longer number too."""


@cache
def _canaries() -> tuple[frozenset[str], tuple[str, ...]]:
    """All of them: the identifiers, of which there are tens of thousands, and the words."""
    every = (*canaries(len(SCENES)), DRIVER)
    identifiers = frozenset(each for each in every if re.fullmatch("[0-9]{10}", each))
    return identifiers, tuple(each for each in every if each not in identifiers)


def sung(text: str) -> list[str]:
    """The canaries found in a text."""
    identifiers, words = _canaries()
    return sorted(identifiers & set(TEN_DIGITS.findall(text))) + [each for each in words if each in text]


OF_THE_MACHINE = {"created", "msecs", "relativeCreated", "thread", "process"}
"""What logging itself puts into a record: fractions of a millisecond have been some identifier by chance."""


class Everything(logging.Handler):
    """Every record of our own loggers as a careless handler would write it: arguments, errors and all."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.text = ""
        self.setFormatter(logging.Formatter("%(message)s %(args)s"))

    def emit(self, record: logging.LogRecord) -> None:
        told = {name: each for name, each in record.__dict__.items() if name not in OF_THE_MACHINE}
        self.text += self.format(record) + repr(sorted(told.items(), key=str)) + "\n"


@pytest.fixture
def heard() -> object:
    handler = Everything()
    ours = logging.getLogger(logs.LOGGER)
    ours.addHandler(handler)
    before = ours.level
    ours.setLevel(logging.DEBUG)
    yield handler
    ours.setLevel(before)
    ours.removeHandler(handler)


@pytest.mark.parametrize("name", sorted(SCENES))
def test_no_canary_in_the_log_of_any_command_or_fault(
    name: str, tmp_path: Path, heard: Everything, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(perform, "FIRST_PAUSE", 0.0)
    logs.start(tmp_path / "logs")
    told = ""
    command, plan = commands()[name], Plan()
    try:
        with desk(copy_office(tmp_path), plan.connect) as session:
            facts = SCENES[name](session, sorted(SCENES).index(name))
            for at, kind in ((3, "io"), (7, "memory"), (9, "corrupt")):
                plan.start(at, kind, after=True, lasting=True)
                try:
                    session.do(command, facts, key="k")
                except StorageError as error:
                    # What a careless handler would show: the words of the error and all that caused it.
                    told += "".join(traceback.format_exception_only(error)) + repr(error.facts)
                plan.stop()
            session.do(command, facts, key="k")
    finally:
        logs.stop()
    written = (tmp_path / "logs" / logs.FILE_NAME).read_text("ascii")
    lines = [json.loads(line) for line in written.splitlines()]
    assert ("done", name) in [(line["event"], line.get("command")) for line in lines]
    assert (sung(written), sung(heard.text), sung(told)) == ([], [], [])


def test_control_a_careless_line_goes_red(heard: Everything) -> None:
    logging.getLogger(f"{logs.LOGGER}.control").info("saved %s", CANARY)
    assert CANARY in sung(heard.text)


def test_control_an_identifier_inside_a_longer_number_goes_red() -> None:
    typed = next(each for each in canaries() if each.isdecimal())
    assert sung(f"7{typed}7") == [typed]
    assert sung(f"{typed[:-1]} {typed[-1]}") == []


def test_control_the_log_itself_would_be_read(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logging.getLogger(logs.LOGGER).info("plain words are written")
    logs.stop()
    assert "plain words are written" in (tmp_path / logs.FILE_NAME).read_text("ascii")
