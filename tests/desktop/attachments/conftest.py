# SPDX-License-Identifier: Apache-2.0
"""A window on a small office with files beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.media import pdf
from tests.support.window import open_window, show_page
from welfare_desk.desktop.attachments import acts as document_acts
from welfare_desk.desktop.attachments import scanner
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(qtbot: QtBot, session: Session, memory: Memory) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, memory=memory)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


@pytest.fixture
def lay(tmp_path: Path) -> Any:
    def laid(name: str, data: bytes) -> str:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        return str(folder / name)

    return laid


@pytest.fixture
def viewed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    paths: list[str] = []

    def shown(path: str) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr(document_acts, "show_in_viewer", shown)
    return paths


@pytest.fixture
def scans(tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "scanner"
    folder.mkdir()
    (folder / "yesterday.pdf").write_bytes(pdf("old"))
    memory.put(scanner.FOLDER, str(folder))
    monkeypatch.setattr(scanner, "LOOK", 20)
    return folder
