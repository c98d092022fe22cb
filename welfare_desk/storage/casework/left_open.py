# SPDX-License-Identifier: Apache-2.0
"""What still waits of a file that has ended: nothing ends it by itself; it is told, and found by checks."""

from __future__ import annotations

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import OpenWork
from welfare_desk.domain.casework.transfer import TransferDirection
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.equipment.requests import LIVE
from welfare_desk.storage.casework.commission import REFERRED
from welfare_desk.storage.casework.inquiries import WAITS as INQUIRY_WAITS
from welfare_desk.storage.casework.requests import WAITS as REQUEST_WAITS
from welfare_desk.storage.casework.transfers import WAITS as TRANSFER_WAITS
from welfare_desk.storage.uow import UnitOfWork

_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))

LEFT_OPEN: dict[OpenWork, str] = {
    OpenWork.VISIT: f"visit WHERE visit.file_id = case_file.id AND visit.state = '{VisitState.PLANNED}'",
    OpenWork.INQUIRY: f"inquiry WHERE inquiry.file_id = case_file.id AND {INQUIRY_WAITS.format('inquiry')}",
    # Whom a vote has refused may appeal against it.
    OpenWork.REFERRAL: "commission_case WHERE commission_case.person_id = case_file.person_id"
    f" AND {REFERRED.format('commission_case')}"
    f" AND NOT (case_file.coverage = '{Coverage.REFUSED}' AND commission_case.appeal_of IS NOT NULL)",
    OpenWork.REQUEST: f"service_request WHERE service_request.file_id = case_file.id AND {REQUEST_WAITS}",
    # The office that a file was sent to still owes its answer.
    OpenWork.ORIGIN: f"transfer WHERE transfer.file_id = case_file.id AND {TRANSFER_WAITS}"
    f" AND transfer.direction = '{TransferDirection.IN}'",
    OpenWork.EQUIPMENT: "equipment_request WHERE equipment_request.file_id = case_file.id"
    f" AND equipment_request.state IN ({_LIVE})",
}
"""The rows of each kind that wait for the `case_file` of a statement, as SQL after FROM."""


def left_open(uow: UnitOfWork, file_id: int) -> dict[str, int]:
    """How many of each kind wait for a file; kinds of which none does are left out."""
    counts = ", ".join(f"(SELECT count(*) FROM {rows})" for rows in LEFT_OPEN.values())
    found = uow.raw.execute(f"SELECT {counts} FROM case_file WHERE id = ?", (file_id,)).fetchone()
    return {kind.value: count for kind, count in zip(LEFT_OPEN, found, strict=True) if count}
