# SPDX-License-Identifier: Apache-2.0
"""A closed month, and its workbook on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import month_rows
from tests.support.month_sheets import book_of
from welfare_desk.documents.summary.monthly.workbook import MonthBook, write_month


@pytest.fixture(scope="module")
def month() -> MonthBook:
    return book_of(month_rows.rows())


@pytest.fixture(scope="module")
def written(month: MonthBook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("month") / "month.xlsx"
    write_month(path, month)
    return path
