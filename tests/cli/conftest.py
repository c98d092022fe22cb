# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.support import office
from tests.support.workbooks import SheetSpec, workbook
from welfare_desk import assembly
from welfare_desk.cli import main, running
from welfare_desk.cli.parser import Parser
from welfare_desk.cli.running import build
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.services.exchange import opened


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found


@cache
def _parser(language: str, _day: date) -> Parser:
    return build(language)


def _built(language: str) -> Parser:
    """The parser, which a process makes once and asks once: here it answers every test of the same day."""
    Parser.persian = language != "en"
    return _parser(language, assembly.wall_clock().date())


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs one command line in this process, as the account of the template."""
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", office.PASSWORD)
    monkeypatch.setattr(running, "build", _built)
    opened.forget()

    def one(*words: str | Path) -> Ran:
        code = main([str(word) for word in words])
        told = capfdbinary.readouterr()
        return Ran(code, told.out, told.err.decode())

    return one


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of an empty office."""
    return office.copy_office(tmp_path)


@pytest.fixture
def listed(tmp_path: Path) -> Callable[[list[list[Cell]]], Path]:
    """Writes a workbook of one sheet and answers its path."""

    def write(rows: list[list[Cell]]) -> Path:
        path = tmp_path / "list.xlsx"
        path.write_bytes(workbook(SheetSpec(rows, "مددجویان")))
        return path

    return write
