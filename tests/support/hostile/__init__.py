# SPDX-License-Identifier: Apache-2.0
"""Workbooks that want to do harm, and what the reader has to say to each; they are built, never kept."""

from __future__ import annotations

from tests.support.hostile.cells import BOOKS, CELLS
from tests.support.hostile.large import LARGE
from tests.support.hostile.making import Case, good_workbook
from tests.support.hostile.markup import XML
from tests.support.hostile.packages import KINDS, PACKAGES

SMALL: dict[str, Case] = {
    f"{group}: {name}": case
    for group, cases in (
        ("kind", KINDS),
        ("package", PACKAGES),
        ("xml", XML),
        ("cells", CELLS),
        ("book", BOOKS),
    )
    for name, case in cases.items()
}


__all__ = ["LARGE", "SMALL", "Case", "good_workbook"]
