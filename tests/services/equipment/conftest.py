# SPDX-License-Identifier: Apache-2.0
"""An office with three clients; the check finds nothing in it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.equipment import Equipped, equipped
from welfare_desk.storage.check import check


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    opened = equipped(tmp_path)
    yield opened
    assert check(opened.session._store).findings == ()
    opened.session.close()
