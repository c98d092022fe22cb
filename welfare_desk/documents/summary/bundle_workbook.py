# SPDX-License-Identifier: Apache-2.0
"""The workbook that goes with the document of a month: everything in it is in the document."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from welfare_desk.documents.summary.month_workbook import MonthBook, write_month
from welfare_desk.domain.equipment.catalogue import SHIPPED_ITEMS
from welfare_desk.domain.summary.monthly.month import ClosedMonth, unsealed


def workbook_of(told: Mapping[str, Any]) -> bytes:
    """The workbook of a month's document; the same document makes the same bytes.

    Items of the shipped catalogue stand by name, an office's own by code, as the document has them.
    """
    figures, rows, checks = unsealed({**told, "until": told["to"], "rows": told["lists"]})
    at = datetime.fromisoformat(told["closed_at"])
    closed = ClosedMonth(figures.month, at, told["closed_by"], told["reason"], told["seal"], figures)
    office, names = told["office"], {item.code: item.name for item in SHIPPED_ITEMS}
    book = MonthBook(closed, rows, checks, office["county"], office["province"], told["program"], names)
    content = io.BytesIO()
    write_month(content, book)
    return content.getvalue()
