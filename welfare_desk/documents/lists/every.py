# SPDX-License-Identifier: Apache-2.0
"""Every list that may leave as a sheet, by the question that gives its rows; and why a paged one may not."""

from __future__ import annotations

from welfare_desk.documents.lists.admission import ADMISSION
from welfare_desk.documents.lists.behind import BEHIND
from welfare_desk.documents.lists.casework import CASEWORK
from welfare_desk.documents.lists.commission import COMMISSION
from welfare_desk.documents.lists.desk import DESK
from welfare_desk.documents.lists.handing import HANDING
from welfare_desk.documents.lists.keeping import KEEPING
from welfare_desk.documents.lists.office import OFFICE
from welfare_desk.documents.lists.payments import PAYMENTS
from welfare_desk.documents.lists.reports import REPORTED
from welfare_desk.documents.lists.sittings import SITTINGS
from welfare_desk.documents.lists.store import STORE

REPORTABLE = {**STORE, **HANDING, **CASEWORK, **OFFICE, **REPORTED}
"""Lists that a report can be made of: they stand on their own and keep their columns."""
LISTS = {
    **REPORTABLE,
    **ADMISSION,
    **BEHIND,
    **COMMISSION,
    **DESK,
    **KEEPING,
    **PAYMENTS,
    **SITTINGS,
}

STAYS: dict[str, str] = {
    "casework.find": "the first hits of what is typed; casework.list takes the same words whole",
    "casework.notes": "notes of one file; its history tells them, on paper too",
    "casework.own_drafts": "half-typed forms of whoever asks, by page and key",
    "equipment.find_goods": "the first hits of what is typed; equipment.balance has all of them",
    "equipment.session": "what waits for a session is equipment.requests, what it decided its minutes",
    "exchange.batch_rows": "leaves with what was wrong beside each row: exchange.report",
    "exchange.check_rows": "leaves with what was wrong beside each row: exchange.report",
    "pension.check_payments": "rows of a file from outside; what came of it is pension.settlements",
    "summary.run_report": "leaves as its own sheet with groups and sums: summary.export_report",
    "waiting.compare": "a trial of rules that nobody approved; the ranks that count are waiting.list",
}
"""Paged questions without a sheet, and why."""
