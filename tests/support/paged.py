# SPDX-License-Identifier: Apache-2.0
"""Every question that gives pages, what each must be asked with, and an office in which most have rows."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from tests.support.filled import filled_office
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.door import Question, registry
from welfare_desk.services.equipment.counting import BeginCount, begin_count
from welfare_desk.services.pension.lists import ApproveList, PrepareList, approve_list, prepare_list
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.admitting import Admit, admit

assembly.load_use_cases()

MEHR = JalaliMonth(1404, 7)
_LEFT = date(2025, 8, 23)
"""Long enough ago for the other office's answer to be late."""
PAGED = {
    name: found
    for name, found in sorted(registry().items())
    if isinstance(found, Question) and "limit" in {part.name for part in fields(found.facts)}
}
REQUIRED: dict[str, dict[str, Any]] = {
    "casework.find": {"text": "1"},
    "commission.extension_rows": {"extension_id": 1},
    "commission.preview_extension": {
        "circular_no": "1",
        "expired_from": date(2020, 1, 1),
        "expired_until": date(2030, 1, 1),
        "months": 12,
    },
    "equipment.find_goods": {"text": "ویلچر"},
    "matching.quality_files": {"code": "size_differs"},
    "pension.lines": {"month": MEHR},
    "pension.settlements": {"month": MEHR},
    "summary.behind": {"month": MEHR, "table": "domains", "measure": "files"},
    "summary.behind_check": {"month": MEHR, "code": "visits_due"},
    "summary.run_report": {"definition": Definition("casework.list")},
    "waiting.propose": {"service": "pension", "letter_no": "۸", "places": 3, "from_month": MEHR},
    "waiting.run": {"run": 1},
}


@contextlib.contextmanager
def paged_office(folder: Path) -> Iterator[Session]:
    """An office that works: files came and went, lists were approved, some were admitted, a count began."""
    with filled_office(folder) as opened:
        for file_no in ("1394-00001", "1394-00002"):
            left = RecordCoverage(file_no, Coverage.TRANSFERRED, _LEFT, "", "1/1", "ری")
            opened.do(record_coverage, left)
        for month in (MEHR.plus(-1), MEHR):
            draft = opened.do(prepare_list, PrepareList(month))
            opened.do(approve_list, ApproveList(month, draft.digest))
        opened.do(admit, Admit("pension", "۷", opened.today(), 2, MEHR))
        opened.do(begin_count, BeginCount("پایان سال"))
        yield opened
