# SPDX-License-Identifier: Apache-2.0
"""Pensions: at most one live pension per household, drawn through one file, moved by dated events only."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, func, select, text

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, PensionState, check_change
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.people import FileIds
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

_KEPT = tuple(state for state in PensionState if state is not PensionState.NONE)

PENSION = strict_table(
    "pension",
    row_id(),
    Column("household_id", Integer, ForeignKey("household.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("since", IsoDate),
    row_version(),
    one_of("state", _KEPT),
    real_date("since"),
    Index(
        "uq_pension_live",
        "household_id",
        unique=True,
        sqlite_where=text("state IN ('on_pension', 'suspended')"),
    ),
)

PENSION_EVENT = strict_table(
    "pension_event",
    row_id(),
    Column("pension_id", Integer, ForeignKey("pension.id"), nullable=False, index=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("effective_on", IsoDate, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("batch_id", Integer),
    one_of("from_state", _KEPT),
    one_of("to_state", _KEPT),
    real_date("effective_on"),
)


def change(uow: UnitOfWork, file: FileIds, to_state: PensionState, stamp: Stamp) -> int:
    """Grant, suspend, resume or cut the pension a file draws, by an event; returns the pension's id.

    RuleError `household_has_pension` (facts: household) when another file of the household draws one, and
    what `check_change` refuses.
    """
    found = uow.connection.execute(
        select(PENSION.c.id, PENSION.c.state, func.max(PENSION_EVENT.c.effective_on).label("last"))
        .select_from(PENSION.outerjoin(PENSION_EVENT, PENSION_EVENT.c.pension_id == PENSION.c.id))
        .where(PENSION.c.file_id == file.file_id)
        .group_by(PENSION.c.id)
    ).first()
    before = PensionState.NONE if found is None else PensionState(found.state)
    check_change(
        before,
        to_state,
        coverage=Coverage(file.coverage),
        effective_on=stamp.effective_on,
        last_event_on=None if found is None else found.last,
        today=stamp.today,
    )
    if to_state in LIVE and before not in LIVE:
        _place_is_free(uow, file)
    if found is None:
        pension_id = uow.insert(
            PENSION,
            {
                "household_id": file.household_id,
                "file_id": file.file_id,
                "state": to_state,
                "since": stamp.effective_on,
            },
        )
    else:
        pension_id = int(found.id)
        uow.update(PENSION, pension_id, None, {"state": to_state, "since": stamp.effective_on})
    told_before = None if found is None else before
    uow.insert(
        PENSION_EVENT,
        {"pension_id": pension_id, "from_state": told_before, "to_state": to_state, **stamp.columns()},
    )
    return pension_id


def _place_is_free(uow: UnitOfWork, file: FileIds) -> None:
    others = select(PENSION.c.id).where(
        PENSION.c.household_id == file.household_id,
        PENSION.c.state.in_([state.value for state in LIVE]),
    )
    if uow.connection.execute(others).first() is not None:
        raise RuleError("household_has_pension", household=file.household_id)
