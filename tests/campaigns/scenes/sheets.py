# SPDX-License-Identifier: Apache-2.0
"""Scenes of what leaves as a sheet: any list, and the workbook of a month before anything happened."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.exchange import export_rows
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly import months, workbook

FIRST = JalaliMonth(1380, 1)


@scene(export_rows.export_rows)
def _(session: Session, turn: int, identifier: str) -> Any:
    file(session, identifier)
    path = str(session.office_dir.parent / f"rows-{turn}.xlsx")
    return export_rows.ExportRows("casework.visits_due", path, {"filter": {"planned": False}})


@scene(workbook.export_workbook)
def _(session: Session, turn: int, _identifier: str) -> Any:
    through = session.ask(months.month_figures, months.AskMonth(FIRST)).through
    month = FIRST if through is None else through.plus(1)
    session.do(months.close_month, months.CloseMonth(month, CANARY))
    return workbook.ExportWorkbook(month, str(session.office_dir.parent / f"month-{turn}.xlsx"))
