# SPDX-License-Identifier: Apache-2.0
"""Which change of coverage is allowed, what it needs and what ends with it (domain notes 2.8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.file import FieldChange
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, fold_words

_C = Coverage

TRANSITIONS: dict[Coverage | None, frozenset[Coverage]] = {
    None: frozenset({_C.APPLICANT, _C.COVERED}),
    _C.APPLICANT: frozenset({_C.REFERRED, _C.REFUSED, _C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.REFERRED: frozenset({_C.APPLICANT, _C.DECEASED, _C.CLOSED}),
    _C.REFUSED: frozenset({_C.APPLICANT, _C.DECEASED, _C.CLOSED}),
    _C.COVERED: frozenset({_C.DISCHARGED, _C.TRANSFERRED, _C.RECOVERED, _C.DECEASED, _C.CLOSED}),
    _C.DISCHARGED: frozenset({_C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.TRANSFERRED: frozenset({_C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.RECOVERED: frozenset({_C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.DECEASED: frozenset({_C.CLOSED}),
    _C.CLOSED: frozenset({_C.COVERED, _C.APPLICANT}),
}
"""From a state to the states it may become; ``None`` is a file that is being opened."""

IN_HAND: frozenset[Coverage] = frozenset({_C.APPLICANT, _C.COVERED})
"""States of a file that somebody works on; every other one ends the pension and all open places in queues."""

ENDED: frozenset[Coverage] = frozenset({_C.REFUSED, _C.TRANSFERRED, _C.DECEASED, _C.CLOSED})
"""States after which nothing new begins for a file: no visit is planned, no vote extended by circular."""


class OpenWork(StrEnum):
    """What may still wait of a file that has ended; somebody says what becomes of each."""

    VISIT = "visit"
    """Planned, not done."""
    INQUIRY = "inquiry"
    """Another body has not answered."""
    REFERRAL = "referral"
    """The commission has not voted."""
    REQUEST = "request"
    """A client's wish without an answer."""
    ORIGIN = "origin"
    """The office a client came from has not answered."""
    EQUIPMENT = "equipment"
    """A request for equipment is neither done, refused nor withdrawn."""


_NEEDS: dict[Coverage, tuple[str, ...]] = {
    _C.REFERRED: ("reason",),
    _C.REFUSED: ("reason",),
    _C.DISCHARGED: ("reason",),
    _C.RECOVERED: ("reason",),
    _C.TRANSFERRED: ("other_office", "letter_no"),
    _C.CLOSED: ("reason",),
}


def needs(
    from_state: Coverage | None, to_state: Coverage, *, origin_refused: bool = False
) -> tuple[str, ...]:
    """Fields that this change cannot be without, beside its date.

    Whoever leaves goes for a reason, which for a referral names the other body; a death is its own. A file
    that had left and comes back says why too, and so does coverage against the answer of the office of origin
    (`origin_refused`).
    """
    if origin_refused and to_state is _C.COVERED:
        return ("reason",)
    if from_state is not None and from_state not in IN_HAND and to_state in IN_HAND:
        return ("reason",)
    return _NEEDS.get(to_state, ())


def check_needs(from_state: Coverage | None, to_state: Coverage, given: Mapping[str, str]) -> None:
    """Refuse a change whose fields are not all filled: ``bad_fields``, every missing one at once."""
    empty = [name for name in needs(from_state, to_state) if not given.get(name, "").strip()]
    if empty:
        raise refused(Problem(name, "required") for name in empty)


_DEATH = frozenset({"فوت", "فوتی", "درگذشت", "درگذشته", "وفات", "مرگ", "متوفی"})
_SAYING_NO_MORE = frozenset(
    fold(word)
    for word in ("به", "دلیل", "علت", "سبب", "شد", "شده", "شدن", "کرد", "کرده", "است", "بود", "و", "خود",
                 "مددجو", "مددجوی", "توانخواه", "وی", "او", "نامبرده", "صاحب", "پرونده", "ثبت", "در")
)  # fmt: skip
"""Words beside death that name nobody else: «فوت سرپرست» is a reason of its own."""


def tells_death(reason: str) -> bool:
    """Whether a reason says that the client has died, and nothing else."""
    told = set(fold_words(reason))
    return bool(told & _DEATH) and told <= _DEATH | _SAYING_NO_MORE


def takes_death(from_state: Coverage | None, to_state: Coverage) -> bool:
    """Whether a death can be the reason of this change: of itself, or of closing the file after it."""
    return Coverage.DECEASED in (from_state, to_state)


def check_reason(from_state: Coverage | None, to_state: Coverage, reason: str, *, died: bool = False) -> None:
    """A death is no reason of another exit while none is recorded: RuleError ``death_is_a_state``."""
    if ends_help(to_state) and not died and not takes_death(from_state, to_state) and tells_death(reason):
        raise RuleError("death_is_a_state", to_state=to_state)


def check_in_order(effective_on: date, last_event_on: date | None, today: date) -> None:
    """Events stand in the order of their days: RuleError ``before_last_event`` (date, last).

    ``before_event_ahead`` where the last one is of a day to come: a clock ran ahead then, or is behind now.
    """
    if last_event_on is None or effective_on >= last_event_on:
        return
    days = {"date": effective_on.isoformat(), "last": last_event_on.isoformat()}
    if last_event_on > today:
        raise RuleError("before_event_ahead", **days)
    raise RuleError("before_last_event", **days)


def takes_in(
    before: Coverage, to_state: Coverage, events: Iterable[tuple[Coverage | None, Coverage]]
) -> bool:
    """Whether a change takes somebody in, which is the office's own act, and no return to it.

    `events` in force, each from which state to which one; a list may bring a file that had left already.
    """
    known = any(
        Coverage.COVERED in moved or (moved[0] is None and moved[1] is not Coverage.APPLICANT)
        for moved in events
    )
    return to_state is Coverage.COVERED and (before is Coverage.APPLICANT or not known)


def check_transition(
    from_state: Coverage | None,
    to_state: Coverage,
    *,
    effective_on: date,
    last_event_on: date | None,
    today: date,
    died: bool = False,
) -> None:
    """Refuse a change that the life cycle does not know, a future date, or one before the last event.

    `died`: a death is among the events in force, so that a closed file stays closed. Raises RuleError:
    ``coverage_not_allowed``, ``client_has_died``, ``date_in_future``, and what `check_in_order` refuses.
    """
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("coverage_not_allowed", from_state=from_state or "", to_state=to_state)
    if died and to_state in IN_HAND:
        raise RuleError("client_has_died")
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    check_in_order(effective_on, last_event_on, today)


def check_field_change(
    before: Domain,
    after: Domain,
    *,
    coverage: Coverage,
    effective_on: date,
    last_event_on: date | None,
    today: date,
) -> None:
    """Refuse a move between fields that moves nothing, of an ended file, or on a day out of order.

    Raises RuleError: ``same_field``, ``field_of_ended``, ``date_in_future``, and what `check_in_order`
    refuses.
    """
    if coverage in ENDED:
        raise RuleError("field_of_ended", coverage=coverage)
    if before is after:
        raise RuleError("same_field", field=after)
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    check_in_order(effective_on, last_event_on, today)


def in_field_since(last: FieldChange | None, opened_on: date | None) -> date | None:
    """From which day on a file is in its field: that of its last move in force, or of its opening."""
    return opened_on if last is None else last.effective_on


def ends_help(to_state: Coverage) -> bool:
    """Whether a file that comes into this state loses its pension and its places in queues."""
    return to_state not in IN_HAND


def ending_day(effective_on: date, not_before: date | None) -> date:
    """When a place in a queue ends with what was handed out.

    It cannot end on a day before what has happened to it (`not_before`).
    """
    return effective_on if not_before is None else max(effective_on, not_before)


def recounted(effective_on: date, today: date) -> tuple[JalaliMonth, ...]:
    """The months over by today whose figures an event of this day changes: they are counted from events."""
    month, current = JalaliMonth.of(effective_on), JalaliMonth.of(today)
    months = []
    while month < current:
        months.append(month)
        month = month.plus(1)
    return tuple(months)


def check_open(effective_on: date, closed_through: JalaliMonth | None, of: str = "") -> None:
    """What the office did is recorded in months still open; RuleError ``month_closed`` in a closed one.

    `closed_through` is the last month closed and sent; None while no month has been closed. `of` is whose day
    it is where nobody typed it: another sentence tells the way on.
    """
    if closed_through is not None and effective_on <= closed_through.last():
        month = JalaliMonth.of(effective_on)
        why = {"reason": of} if of else {}
        raise RuleError("month_closed", month=str(month), closed_through=str(closed_through), **why)
