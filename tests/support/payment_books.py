# SPDX-License-Identifier: Apache-2.0
"""Workbooks of payments for the list of Mehr, taken in beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.support.clients import national_id
from tests.support.pension_lists import MEHR
from tests.support.workbooks import workbook
from welfare_desk.services.pension.reconciling import Reconcile, Reconciled, reconcile
from welfare_desk.services.session import Session

HEAD = ["ردیف", "کد ملی", "شماره پرونده", "مبلغ پرداختی (ریال)"]


def book(session: Session, *rows: Sequence[Any], head: Sequence[str] = HEAD, name: str = "paid") -> str:
    path = session.office_dir.parent / f"{name}.xlsx"
    path.write_bytes(workbook([list(head), *map(list, rows)]))
    return str(path)


def paid(number: int, amount: Any, file_no: str = "") -> list[Any]:
    return [number, national_id(number), file_no, amount]


def take(session: Session, path: str) -> Reconciled:
    return session.do(reconcile, Reconcile(MEHR, path))
