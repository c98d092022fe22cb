# SPDX-License-Identifier: Apache-2.0
"""Every column that the trail of changes tells has a word in both languages."""

from __future__ import annotations

from welfare_desk.sentences.columns import COLUMNS, TABLES
from welfare_desk.storage.schema import METADATA
from welfare_desk.storage.trail_told import UNTOLD


def test_every_column_that_is_told_has_a_word() -> None:
    nameless = [
        f"{table.name}.{column.name}"
        for table in METADATA.sorted_tables
        if table.name in TABLES
        for column in table.columns
        if column.name not in UNTOLD and column.name not in COLUMNS
    ]
    assert nameless == []
