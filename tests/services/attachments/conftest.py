# SPDX-License-Identifier: Apache-2.0
"""A small office and a way to lay files beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.people import peopled_office
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def lay(tmp_path: Path) -> Any:
    def laid(name: str, data: bytes) -> str:
        folder = tmp_path / "scans"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
        return str(folder / name)

    return laid
