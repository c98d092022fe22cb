# SPDX-License-Identifier: Apache-2.0
"""No table is forgotten."""

from __future__ import annotations

import re
from pathlib import Path

from welfare_desk.storage import schema


def test_every_module_that_declares_a_table_is_a_room_of_the_schema() -> None:
    folder = Path(schema.__file__).parent
    declaring = {
        path for path in folder.rglob("*.py") if re.search(r"= strict_table\(", path.read_text("utf-8"))
    }
    assert declaring == {Path(str(room.__file__)) for room in schema.ROOMS}
