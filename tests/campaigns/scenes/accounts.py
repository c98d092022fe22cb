# SPDX-License-Identifier: Apache-2.0
"""Scenes of roles, one's own account, sightings and the trail."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, intake, scene, user
from tests.support.office import PASSWORD
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services import own_account, roles, trail
from welfare_desk.services.exchange import copying, export, importing, picturing, reporting
from welfare_desk.services.exchange.facts import WriteReport
from welfare_desk.services.session import Session


@scene(roles.give_role)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return roles.GiveRole(user(session, turn, "gets"), Role.STOREKEEPER, PASSWORD)


@scene(roles.take_role)
def _(session: Session, turn: int, _identifier: str) -> Any:
    name = user(session, turn, "loses")
    session.do(roles.give_role, roles.GiveRole(name, Role.VIEWER, PASSWORD))
    return roles.TakeRole(name, Role.CASE_CLERK, PASSWORD)


@scene(roles.lift_role_clashes)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    # Other scenes may have made accounts by now, so the rule is put in force, which is always allowed.
    return roles.LiftRoleClashes(lifted=False, reason=f"{CANARY} {turn}", own_password=PASSWORD)


@scene(own_account.set_pin)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return own_account.SetPin(str(402815 + turn % 50), PASSWORD)


@scene(trail.print_trail)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return trail.PrintTrail(TrailFilter(file_no=file(session, identifier)))


@scene(picturing.picture_pages)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return picturing.PicturePages()


@scene(copying.copy_rows)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return copying.CopyRows(f"{CANARY} files", 2 + turn)


@scene(reporting.report)
def _(session: Session, turn: int, identifier: str) -> Any:
    batch = session.do(importing.import_files, intake(session, turn, identifier)).batch_id
    return WriteReport(str(session.office_dir.parent / f"returned-{turn}.xlsx"), batch_id=batch)


@scene(export.export_list)
def _(session: Session, turn: int, identifier: str) -> Any:
    file(session, identifier)
    return export.ExportList(str(session.office_dir.parent / f"carried-{turn}.xlsx"))
