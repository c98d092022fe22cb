# SPDX-License-Identifier: Apache-2.0
"""Pensions: at most one live pension per household, drawn through one file, moved by dated events only."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, select, text
from sqlalchemy.sql.schema import SchemaItem

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import (
    LIVE,
    STOPPED,
    ChangeTerms,
    PensionState,
    PensionStep,
    SuspensionReason,
    check_change,
    check_terms,
)
from welfare_desk.storage.casework.later_events import Ledger, Left, restore, stood_since, strike_later
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.people import FileIds
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.tables import changed_since, event_columns, real_date
from welfare_desk.storage.metadata import (
    Flag,
    IsoDate,
    MonthText,
    month_of_text,
    one_of,
    real_month,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.uow import UnitOfWork

_KEPT = tuple(state for state in PensionState if state is not PensionState.NONE)
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_STOPPED = ", ".join(f"'{state}'" for state in sorted(STOPPED))


def terms_columns() -> tuple[SchemaItem, ...]:
    """What an event of a payment says beside its day: `ChangeTerms`. Empty in a counter-event."""
    return (
        Column("reason_code", Text),
        Column("from_month", MonthText),
        Column("arrears", Flag, nullable=False, server_default="0"),
        one_of("reason_code", SuspensionReason),
        real_month("from_month"),
        CheckConstraint("arrears IN (0, 1)"),
        CheckConstraint(f"reason_code IS NULL OR to_state IN ({_STOPPED})"),
        CheckConstraint("arrears = 0 OR to_state = 'on_pension'"),
    )


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
    *event_columns("pension_id", "pension", _KEPT),
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id")),  # what ended it
    Column("undoes", Integer, ForeignKey("pension_event.id")),  # a counter-event
    *terms_columns(),
    changed_since("pension_id"),
    Index(
        "ix_pension_event_coverage", "coverage_event_id", sqlite_where=text("coverage_event_id IS NOT NULL")
    ),
    Index("uq_pension_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

TERMS = ("reason_code", "from_month", "arrears")
LEDGER = Ledger(PENSION_EVENT, "pension_id", TERMS, PensionState.CUT)


def household_draws(household: str) -> str:
    """The SQL condition that a household (an expression for its row) draws a pension."""
    return (
        f"EXISTS (SELECT 1 FROM pension WHERE pension.household_id = {household}"
        f" AND pension.state IN ({_LIVE}))"
    )


def change(
    uow: UnitOfWork, file: FileIds, to_state: PensionState, stamp: Stamp, terms: ChangeTerms
) -> tuple[int, int]:
    """Grant, suspend, resume or cut the pension a file draws, by an event; its id and the event's.

    RuleError `household_has_pension` (facts: household) when another file of the household draws one, and
    what `check_change` and `check_terms` refuse.
    """
    found = _found(uow, file.file_id)
    before = _before(found)
    check_change(
        before,
        to_state,
        coverage=Coverage(file.coverage),
        effective_on=stamp.effective_on,
        last_event_on=_last_on(found),
        today=stamp.today,
    )
    check_terms(
        before,
        to_state,
        terms,
        effective_on=stamp.effective_on,
        reason=stamp.reason,
        letter_no=stamp.letter_no,
    )
    if to_state in LIVE and before not in LIVE:
        _place_is_free(uow, file.household_id)
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
    told_before = None if before is PensionState.NONE else before
    event_id = uow.insert(
        PENSION_EVENT,
        {
            "pension_id": pension_id,
            "from_state": told_before,
            "to_state": to_state,
            **stamp.columns(),
            **of_terms(terms),
        },
    )
    return pension_id, event_id


def of_terms(terms: ChangeTerms) -> dict[str, object]:
    """The columns of `terms_columns`."""
    return {
        "reason_code": terms.reason_code,
        "from_month": terms.from_month,
        "arrears": bool(terms.arrears),
    }


def steps_of(raw: Any, pension_id: int) -> tuple[PensionStep, ...]:
    """The events of a pension in force, the oldest first, as `payable` asks for them."""
    rows = raw.execute(
        "SELECT to_state, effective_on, from_month, arrears FROM pension_event"
        f" WHERE pension_id = ? AND {in_force('pension_event')} ORDER BY effective_on, id",
        (pension_id,),
    )
    return tuple(
        PensionStep(PensionState(state), date.fromisoformat(on), month_of_text(month), bool(arrears))
        for state, on, month, arrears in rows
    )


def _place_is_free(uow: UnitOfWork, household_id: int, own: int = 0) -> None:
    """`own` is the pension itself that wants the place."""
    others = select(PENSION.c.id).where(
        PENSION.c.household_id == household_id,
        PENSION.c.id != own,
        PENSION.c.state.in_([state.value for state in LIVE]),
    )
    if uow.connection.execute(others).first() is not None:
        raise RuleError("household_has_pension", household=household_id)


def _found(uow: UnitOfWork, file_id: int) -> Any:
    """The pension of a file with the day of its last event in force."""
    return uow.connection.execute(
        text(
            "SELECT pension.id, pension.household_id, state, since, (SELECT max(effective_on)"
            f" FROM pension_event WHERE pension_id = pension.id AND {in_force('pension_event')}) AS last"
            " FROM pension WHERE file_id = :file_id"
        ),
        {"file_id": file_id},
    ).first()


def _before(found: Any) -> PensionState:
    """NONE also of a pension that is kept and never began: no event of it counts."""
    return PensionState.NONE if found is None or found.last is None else PensionState(found.state)


def _last_on(found: Any) -> date | None:
    return None if found is None or found.last is None else date.fromisoformat(found.last)


def end_with_file(uow: UnitOfWork, file_id: int, coverage_event_id: int, stamp: Stamp) -> bool:
    """Cut a pension when its file leaves, later events struck; whether it was live on that day.

    One that began only after it never began.
    """
    found = _found(uow, file_id)
    if found is None:
        return False
    left = strike_later(uow, LEDGER, found.id, coverage_event_id, stamp)
    if left.state in LIVE:
        uow.insert(PENSION_EVENT, {"pension_id": found.id, **cut_event(left, coverage_event_id, stamp)})
        uow.update(PENSION, found.id, None, {"state": PensionState.CUT, "since": stamp.effective_on})
    elif left.struck:
        stands = {"state": PensionState(left.state or LEDGER.never), "since": left.since}
        uow.update(PENSION, found.id, None, stands)
    return left.state in LIVE


def cut_event(left: Left, coverage_event_id: int, stamp: Stamp) -> dict[str, object]:
    """The columns of the event by which a payment is cut with its file."""
    return {
        "from_state": left.state,
        "to_state": PensionState.CUT,
        "coverage_event_id": coverage_event_id,
        **stamp.columns(),
    }


def restore_with_file(
    uow: UnitOfWork, ended_by: int, coverage_event_id: int, stamp: Stamp
) -> PensionState | None:
    """Give back the pension that an event of coverage had cut; RuleError `household_has_pension`."""
    state = None
    for pension_id, last in restore(uow, LEDGER, ended_by, coverage_event_id, stamp):
        state = PensionState(last["to_state"])
        if state in LIVE:
            home = select(PENSION.c.household_id).where(PENSION.c.id == pension_id)
            _place_is_free(uow, int(uow.connection.execute(home).scalar_one()), pension_id)
        # A list tells that a pension is drawn, not since when.
        listed = last["from_state"] is None and last["batch_id"] is not None
        stands = {"state": state, "since": None if listed else last["effective_on"]}
        uow.update(PENSION, pension_id, None, stands)
    return state


def is_live(uow: UnitOfWork, file_id: int) -> bool:
    """Whether the file draws a pension now, suspended or not."""
    found = _found(uow, file_id)
    return found is not None and PensionState(found.state) in LIVE


def drew_since(uow: UnitOfWork, file_id: int, day: date) -> bool:
    """Whether the file drew a pension on some evening from a day on, suspended or not."""
    found = _found(uow, file_id)
    return found is not None and stood_since(uow, LEDGER, found.id, day, LIVE)
