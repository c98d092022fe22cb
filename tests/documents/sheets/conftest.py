# SPDX-License-Identifier: Apache-2.0
"""One reading child for all the files of a module, as it serves an office for a day."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from welfare_desk.documents.sheets.reader import SheetReader


@pytest.fixture(scope="module")
def reader() -> Iterator[SheetReader]:
    with SheetReader() as serving:
        yield serving
