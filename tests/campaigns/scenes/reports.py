# SPDX-License-Identifier: Apache-2.0
"""Scenes of reports: kept, deleted, carried away, printed."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.services.exchange import export_rows
from welfare_desk.services.session import Session
from welfare_desk.services.summary.reports import kept as reports
from welfare_desk.services.summary.reports import leaving as report_leaving

FILES = Definition("casework.list", {"filter": {"text": CANARY}})
STOCK = Definition("equipment.balance")
HANDED = Definition("equipment.handed")


@scene(reports.save_report)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return reports.SaveReport(f"report {turn} {CANARY}", FILES)


@scene(reports.delete_report)
def _(session: Session, turn: int, _identifier: str) -> Any:
    kept = session.do(reports.save_report, reports.SaveReport(f"to go {turn}", FILES, shared=True))
    return reports.DeleteReport(kept.id, kept.version)


def _path(session: Session, turn: int, name: str) -> str:
    return str(session.office_dir.parent / f"{name}-{turn}.xlsx")


@scene(export_rows.export_store_rows)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return export_rows.ExportRows("equipment.balance", _path(session, turn, "stock"))


@scene(export_rows.export_handing_rows)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return export_rows.ExportRows("equipment.requests", _path(session, turn, "requests"))


@scene(report_leaving.export_report)
def _(session: Session, turn: int, identifier: str) -> Any:
    file(session, identifier)
    return report_leaving.ExportReport(CANARY, FILES, _path(session, turn, "report"))


@scene(report_leaving.export_store_report)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return report_leaving.ExportReport(CANARY, STOCK, _path(session, turn, "store-report"))


@scene(report_leaving.export_handing_report)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return report_leaving.ExportReport(CANARY, HANDED, _path(session, turn, "handing-report"))


@scene(report_leaving.print_report)
def _(session: Session, _turn: int, identifier: str) -> Any:
    file(session, identifier)
    return report_leaving.PrintReport(CANARY, Definition("casework.list"))


@scene(report_leaving.print_store_report)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return report_leaving.PrintReport(CANARY, STOCK)
