# SPDX-License-Identifier: Apache-2.0
"""Allowances: one row of a kind per file, moved by dated events only; a household has one live of some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, ChangeTerms, PensionState, check_change, check_terms
from welfare_desk.domain.pension.allowances import FEWEST_BORN, MOST_BORN, ONE_OF_HOUSEHOLD, AllowanceKind
from welfare_desk.storage.casework.later_events import Ledger, restore, stood_since, strike_later
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.people import FileIds
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.casework.tables import changed_since, event_columns, real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table
from welfare_desk.storage.pension.states import TERMS, cut_event, of_terms, terms_columns
from welfare_desk.storage.uow import UnitOfWork

_KEPT = tuple(state for state in PensionState if state is not PensionState.NONE)
_LIVE = ", ".join(f"'{state}'" for state in sorted(LIVE))
_OF_HOUSEHOLD = ", ".join(f"'{kind}'" for kind in sorted(ONE_OF_HOUSEHOLD))

ALLOWANCE = strict_table(
    "allowance",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("household_id", Integer, ForeignKey("household.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False),
    Column("state", Text, nullable=False),
    Column("since", IsoDate, nullable=False),
    Column("drawer_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("sheba", Text),  # the drawer's; without one the household's account is paid
    Column("born_together", Integer),
    row_version(),
    one_of("kind", AllowanceKind),
    one_of("state", _KEPT),
    real_date("since"),
    CheckConstraint("length(sheba) = 26 AND sheba LIKE 'IR%' AND substr(sheba, 3) NOT GLOB '*[^0-9]*'"),
    CheckConstraint(f"born_together BETWEEN {FEWEST_BORN} AND {MOST_BORN}"),
    CheckConstraint("(kind = 'multiples') = (born_together IS NOT NULL)"),
    UniqueConstraint("file_id", "kind"),
    Index(
        "uq_allowance_live",
        "household_id",
        "kind",
        unique=True,
        sqlite_where=text(f"state IN ({_LIVE}) AND kind IN ({_OF_HOUSEHOLD})"),
    ),
    Index("ix_allowance_kind_state", "kind", "state", "file_id"),
)

ALLOWANCE_EVENT = strict_table(
    "allowance_event",
    *event_columns("allowance_id", "allowance", _KEPT),
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id")),  # what ended it
    Column("undoes", Integer, ForeignKey("allowance_event.id")),  # a counter-event
    *terms_columns(),
    changed_since("allowance_id"),
    Index(
        "ix_allowance_event_coverage",
        "coverage_event_id",
        sqlite_where=text("coverage_event_id IS NOT NULL"),
    ),
    Index("uq_allowance_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

LEDGER = Ledger(ALLOWANCE_EVENT, "allowance_id", TERMS, PensionState.CUT)


@dataclass(frozen=True)
class Drawing:
    """Who draws an allowance, into which account (None: the household's), and of how many born at once."""

    drawer_id: int
    sheba: str | None = None
    born_together: int | None = None


@dataclass(frozen=True)
class Kept:
    """An allowance as it stands."""

    id: int
    version: int
    state: PensionState
    drawing: Drawing
    last_on: date | None


_FOUND = f"""
SELECT id, version, state, drawer_id, sheba, born_together, (SELECT max(effective_on) FROM allowance_event
    WHERE allowance_id = allowance.id AND {in_force("allowance_event")})
FROM allowance WHERE file_id = ? AND kind = ?
"""


def find(uow: UnitOfWork, file_id: int, kind: AllowanceKind) -> Kept | None:
    """The allowance of this kind that the file has or had; not one that never began."""
    kept = _row(uow, file_id, kind)
    return None if kept is None or kept.state is PensionState.NONE else kept


def _row(uow: UnitOfWork, file_id: int, kind: AllowanceKind) -> Kept | None:
    """The row of this kind that the file has; `NONE` of one that never began: no event of it counts."""
    row = uow.raw.execute(_FOUND, (file_id, kind.value)).fetchone()
    if row is None:
        return None
    row_id_, version, state, drawer, sheba, born, last = row
    drawing = Drawing(drawer, sheba, born)
    if last is None:
        return Kept(row_id_, version, PensionState.NONE, drawing, None)
    return Kept(row_id_, version, PensionState(state), drawing, date.fromisoformat(last))


def change(
    uow: UnitOfWork,
    file: FileIds,
    kind: AllowanceKind,
    to_state: PensionState,
    drawing: Drawing,
    terms: ChangeTerms,
    stamp: Stamp,
) -> tuple[int, int]:
    """Grant, suspend, resume or cut an allowance by an event; its id and the event's.

    RuleError `household_has_allowance` (kind) where another file of the household draws one of these, and
    what `check_change` and `check_terms` refuse.
    """
    found = _row(uow, file.file_id, kind)
    before = PensionState.NONE if found is None else found.state
    try:
        check_change(
            before,
            to_state,
            coverage=Coverage(file.coverage),
            effective_on=stamp.effective_on,
            last_event_on=None if found is None else found.last_on,
            today=stamp.today,
        )
    except RuleError as refused:  # told of an allowance, where the sentence names the payment
        raise RuleError(refused.code, **{"reason": "allowance", **refused.facts}) from None
    check_terms(
        before,
        to_state,
        terms,
        effective_on=stamp.effective_on,
        reason=stamp.reason,
        letter_no=stamp.letter_no,
    )
    if to_state in LIVE and before not in LIVE:
        _place_is_free(uow, file.household_id, kind)
    values = {"state": to_state, "since": stamp.effective_on, **_of_drawing(drawing)}
    if found is None:
        ids = {"kind": kind, "household_id": file.household_id, "file_id": file.file_id}
        allowance_id = uow.insert(ALLOWANCE, {**ids, **values})
    else:
        allowance_id = found.id
        uow.update(ALLOWANCE, allowance_id, None, values)
    event = {
        "allowance_id": allowance_id,
        "from_state": None if before is PensionState.NONE else before,
        "to_state": to_state,
        **stamp.columns(),
        **of_terms(terms),
    }
    return allowance_id, uow.insert(ALLOWANCE_EVENT, event)


def _of_drawing(drawing: Drawing) -> dict[str, object]:
    return {
        "drawer_id": drawing.drawer_id,
        "sheba": drawing.sheba,
        "born_together": drawing.born_together,
    }


def redirect(uow: UnitOfWork, allowance_id: int, drawing: Drawing) -> None:
    """Somebody else draws it from now on, or into another account."""
    uow.update(ALLOWANCE, allowance_id, None, _of_drawing(drawing))


def _place_is_free(uow: UnitOfWork, household_id: int, kind: AllowanceKind, own: int = 0) -> None:
    """`own` is the allowance itself that wants the place."""
    if kind not in ONE_OF_HOUSEHOLD:
        return
    taken = f"SELECT 1 FROM allowance WHERE household_id = ? AND kind = ? AND id <> ? AND state IN ({_LIVE})"
    if uow.raw.execute(taken, (household_id, kind.value, own)).fetchone() is not None:
        raise RuleError("household_has_allowance", kind=kind.value, household=household_id)


def end_with_file(
    uow: UnitOfWork, file_id: int, coverage_event_id: int, stamp: Stamp
) -> tuple[AllowanceKind, ...]:
    """Cut allowances when their file leaves, later events struck; the kinds that were live on that day.

    Those that began only after it never began.
    """
    ended = []
    rows = uow.raw.execute("SELECT id, kind FROM allowance WHERE file_id = ? ORDER BY id", (file_id,))
    for allowance_id, kind in rows.fetchall():
        left = strike_later(uow, LEDGER, allowance_id, coverage_event_id, stamp)
        if left.state in LIVE:
            cut = cut_event(left, coverage_event_id, stamp)
            uow.insert(ALLOWANCE_EVENT, {"allowance_id": allowance_id, **cut})
            stands = {"state": PensionState.CUT, "since": stamp.effective_on}
            uow.update(ALLOWANCE, allowance_id, None, stands)
            ended.append(AllowanceKind(kind))
        elif left.struck:
            was = {} if left.since is None else {"since": left.since}
            uow.update(ALLOWANCE, allowance_id, None, {"state": left.state or LEDGER.never, **was})
    return tuple(ended)


def restore_with_file(
    uow: UnitOfWork, ended_by: int, coverage_event_id: int, stamp: Stamp
) -> tuple[AllowanceKind, ...]:
    """Give back the allowances that an event of coverage had cut; RuleError `household_has_allowance`."""
    restored = []
    for allowance_id, last in restore(uow, LEDGER, ended_by, coverage_event_id, stamp):
        household_id, kind = uow.raw.execute(
            "SELECT household_id, kind FROM allowance WHERE id = ?", (allowance_id,)
        ).fetchone()
        if last["to_state"] in LIVE:
            _place_is_free(uow, household_id, AllowanceKind(kind), allowance_id)
        stands = {"state": PensionState(last["to_state"]), "since": last["effective_on"]}
        uow.update(ALLOWANCE, allowance_id, None, stands)
        restored.append(AllowanceKind(kind))
    return tuple(restored)


def drew_since(uow: UnitOfWork, file_id: int, day: date, kind: AllowanceKind | None = None) -> bool:
    """Whether the file drew an allowance, of this kind or any, on an evening from a day on; suspended too."""
    asked = "SELECT id FROM allowance WHERE file_id = ?1 AND kind IS coalesce(?2, kind)"
    rows = uow.raw.execute(asked, (file_id, kind)).fetchall()
    return any(stood_since(uow, LEDGER, row_id_, day, LIVE) for (row_id_,) in rows)


def bring(uow: UnitOfWork, file_id: int, household_id: int) -> None:
    """The allowances of a file belong to the household that it comes to.

    RuleError `two_allowances` (kind) where that household draws one of these already.
    """
    rows: Iterable[tuple[Any, ...]] = uow.raw.execute(
        "SELECT id, kind, state, household_id FROM allowance WHERE file_id = ? ORDER BY id", (file_id,)
    ).fetchall()
    for allowance_id, kind, state, home in rows:
        if home == household_id:
            continue
        if state in LIVE:
            try:
                _place_is_free(uow, household_id, AllowanceKind(kind))
            except RuleError:
                raise RuleError("two_allowances", kind=kind) from None
        uow.update(ALLOWANCE, allowance_id, None, {"household_id": household_id})
