# SPDX-License-Identifier: Apache-2.0
"""Scenes of what leaves as a sheet: any list, and the workbook of a month before anything happened."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import file, scene
from tests.campaigns.scenes.month_papers import closed
from welfare_desk.services.exchange import export_rows
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly import workbook


@scene(export_rows.export_rows)
def _(session: Session, turn: int, identifier: str) -> Any:
    file(session, identifier)
    path = str(session.office_dir.parent / f"rows-{turn}.xlsx")
    return export_rows.ExportRows("casework.visits_due", path, {"filter": {"planned": False}})


@scene(workbook.export_workbook)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return workbook.ExportWorkbook(closed(session), str(session.office_dir.parent / f"month-{turn}.xlsx"))
