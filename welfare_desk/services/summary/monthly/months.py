# SPDX-License-Identifier: Apache-2.0
"""Use cases of a month: looked at, checked, closed by the head, opened again with a reason.

A month that is closed is read as it was sealed, whatever is recorded later; an open one is counted anew each
time. Both are counted from rows that can be shown (`behind`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import BEHIND, Check, blocking, wanting_reason
from welfare_desk.domain.summary.monthly.declarations import figure_layout
from welfare_desk.domain.summary.monthly.figures import Row, Source, behind, chosen
from welfare_desk.domain.summary.monthly.month import (
    ClosedMonth,
    Correction,
    Month,
    seal,
    seal_digest,
)
from welfare_desk.domain.summary.monthly.order import ClosingOrder, check_first, check_order, check_reopen
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Desk, Kind, Look, Outrun, Work, command, question
from welfare_desk.services.numbered import trial
from welfare_desk.services.summary.monthly.beside import along
from welfare_desk.services.summary.monthly.calling import names_in
from welfare_desk.services.summary.monthly.checking import check_of, checks_of, sealed_checks
from welfare_desk.services.summary.monthly.correcting import (
    Corrected,
    LastTold,
    Unreported,
    corrections_before,
    corrections_of,
    last_told,
    unreported_before,
)
from welfare_desk.services.summary.monthly.figuring import counted, figured, last_evening
from welfare_desk.storage import audit
from welfare_desk.storage.summary.monthly import closings, counting
from welfare_desk.storage.waiting.listing import names_of_files


@dataclass(frozen=True)
class AskMonth:
    """A month by name."""

    month: JalaliMonth


@dataclass(frozen=True)
class AskClosedMonths:
    """What has been closed so far."""


@dataclass(frozen=True)
class MonthShown:
    """The figures of a month; of a closed one as they were closed. `through`: the last closed month."""

    figures: Month
    closed: ClosedMonth | None
    through: JalaliMonth | None


@dataclass(frozen=True)
class MonthCorrected:
    """A closed month as it was closed, and what of it would be counted otherwise today.

    `last_told`: what later reports said of its figures. `told`: what its own report said of earlier months.
    """

    closed: ClosedMonth
    corrections: tuple[Correction, ...]
    last_told: tuple[LastTold, ...]
    told: Corrected


@dataclass(frozen=True)
class MonthChecked:
    """What is asked of a month before it is closed, right and wrong, the figures it was asked of."""

    figures: Month
    checks: tuple[Check, ...]
    closed: bool


@dataclass(frozen=True)
class AskBehind:
    """The rows behind a figure: of a table's line and measure, the whole column without a `line`."""

    month: JalaliMonth
    table: str
    measure: str
    line: str | None = None
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class AskCheck:
    """The rows behind a check, by its code."""

    month: JalaliMonth
    code: str
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class Behind:
    """A page of rows, each by column, and how many there are; `source` says what they are.

    `names` are of the persons of its files as they are called today, by the number of the file: no seal has
    any. `called` are items and services of all its rows, by their codes.
    """

    source: Source | None
    rows: tuple[Row, ...]
    total: int
    names: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class CloseMonth:
    """A month to close; `reason` for what is only warned of."""

    month: JalaliMonth
    reason: str = ""


@dataclass(frozen=True)
class ReopenMonth:
    """The last closed month, to be opened again, and why."""

    month: JalaliMonth
    reason: str


@dataclass(frozen=True)
class MonthClosed:
    """A month that is closed now, and the digest of its seal."""

    month: JalaliMonth
    digest: str
    warnings: tuple[str, ...] = field(default=())
    """Codes of the checks that the reason speaks for."""
    begins: bool = False
    """Whether it is the first of all closed months, so that none before it is closed while it is."""


@question("summary.month", permission=Permission.VIEW_FILES)
def month_figures(look: Look, facts: AskMonth) -> MonthShown:
    """A month's tables; RuleError `month_ahead` for one that has not begun."""
    with look.db.briefly() as raw:
        shown = _as_closed(raw, facts.month)
    return shown or month_shown(look, facts.month)


def month_shown(look: Look, month: JalaliMonth) -> MonthShown:
    """The same on the one view of a question that asks more; RuleError as `month_figures`."""
    raw = look.db.apart
    return _as_closed(raw, month) or MonthShown(
        figured(raw, month, look.today), None, closings.closed_through(raw)
    )


def _as_closed(raw: Any, month: JalaliMonth) -> MonthShown | None:
    kept = closings.closed_and_last(raw, month)
    return None if kept is None else MonthShown(kept[0].figures, *kept)


@question("summary.closed_months", permission=Permission.VIEW_FILES)
def closed_months(look: Look, _: AskClosedMonths) -> ClosingOrder:
    """Which months are closed, told before a day of the past is written down."""
    return closings.order(look.db.raw)


@question("summary.corrections", permission=Permission.VIEW_FILES)
def month_corrections(look: Look, facts: AskMonth) -> MonthCorrected:
    """Both figures wherever a closed month would be counted otherwise today; RuleError `month_not_closed`.

    Figures `AS_IT_STANDS` have no dates: only whoever came or went since corrects them.
    """
    raw = look.db.apart
    kept = closings.closed(raw, facts.month)
    if kept is None:
        raise closings.still_open(raw, facts.month)
    corrected = corrections_of(raw, facts.month) or ()
    told = corrections_before(raw, facts.month)
    return MonthCorrected(kept, corrected, last_told(raw, facts.month), told)


@dataclass(frozen=True)
class CorrectionsTold:
    """Corrections that the report of a month tells, each with the closed month it is of."""

    month: JalaliMonth
    told: Corrected


@question("summary.told_corrections", permission=Permission.VIEW_FILES)
def corrections_told(look: Look, facts: AskMonth) -> CorrectionsTold:
    """What the report of a month tells of those closed before it, or will tell of them once it is closed."""
    return CorrectionsTold(facts.month, corrections_before(look.db.apart, facts.month))


@question("summary.check_month", permission=Permission.VIEW_FILES)
def check_month(look: Look, facts: AskMonth) -> MonthChecked:
    """Every check of a month, of a closed one as it was told then; RuleError `month_ahead`."""
    raw = look.db.apart
    kept = closings.closed(raw, facts.month)
    if kept is not None:
        return MonthChecked(kept.figures, sealed_checks(raw, facts.month), closed=True)
    figures = figured(raw, facts.month, look.today)
    return MonthChecked(figures, tuple(checks_of(raw, figures)), closed=False)


@question("summary.behind", permission=Permission.VIEW_FILES)
def behind_figure(look: Look, facts: AskBehind) -> Behind:
    """The list behind a figure, of a closed month as it was sealed; RuleError `no_such_figure`."""
    layout = figure_layout(facts.table, facts.measure)
    counts = behind(layout, facts.line, facts.measure)
    rows = [row for row in _rows(look, facts.month, layout.source) if counts(row)]
    return _page(look, layout.source, rows, facts)


@question("summary.behind_check", permission=Permission.VIEW_FILES)
def behind_check(look: Look, facts: AskCheck) -> Behind:
    """The list behind a check; RuleError `no_such_month_check`, `month_ahead`."""
    source, of = BEHIND.get(facts.code, (None, None))
    if source is None:
        keys: Sequence[Row] = [{"key": key} for key in _check(look, facts.month, facts.code).keys]
    else:
        keys = [row for row in _rows(look, facts.month, source) if chosen(row, of)]
    return _page(look, source, keys, facts)


def _page(look: Look, source: Source | None, rows: Sequence[Row], facts: AskBehind | AskCheck) -> Behind:
    shown = tuple(rows[facts.offset : facts.offset + facts.limit])
    numbers = {str(row.get("file") or row.get("key") or "") for row in shown}
    raw = look.db.apart
    if closings.closed(raw, facts.month) is not None:
        numbers -= closings.opened_since(raw, facts.month)
    found = names_of_files(raw, sorted(numbers))
    names = {number: " ".join(filter(None, name)) for number, name in found.items()}
    return Behind(source, shown, len(rows), names, names_in(look.db.connection, rows))


def _check(look: Look, month: JalaliMonth, code: str) -> Check:
    raw = look.db.apart
    if closings.closed(raw, month) is None:
        return check_of(raw, month, code, look.today)
    found = next((one for one in sealed_checks(raw, month) if one.code == code), None)
    if found is None:
        raise RuleError("no_such_month_check", check=code)
    return found


@dataclass(frozen=True)
class _Counted:
    """A month ready to be closed, and what it was counted from: the end of the trail then, and the day.

    `before` are the closed months whose corrections are told with it, counted up to the entry `through`.
    """

    witness: str
    today: date
    before: Sequence[tuple[JalaliMonth, datetime, str]]
    unreported: Unreported
    through: int
    figures: Month
    checks: tuple[Check, ...]
    digest: str
    seal: bytes


def _count_before(desk: Desk, facts: CloseMonth) -> _Counted | None:
    """The month counted and packed while no other desk waits; None where it cannot be closed anyway."""
    with trial(desk) as look:
        try:
            raw = look.db.apart
            check_order(facts.month, closings.order(raw), desk.today)
        except RuleError:  # told by the command itself
            return None
        return _counted(look, facts.month, None)


def _counted(source: Work | Look, month: JalaliMonth, early: _Counted | None) -> _Counted:
    """The month counted now. Corrections of earlier months are those of `early` where it has them.

    Counting all of them anew would let every desk wait for seconds; one that was entered since then stands
    in the report of the next month. Where this one begins otherwise by it, all is counted once more outside
    the transaction (Outrun).
    """
    witness = audit.witness(source.db.connection)
    raw = source.db.apart
    before = closings.months_closed(raw)
    figures, rows = counted(raw, month, source.today)
    if early is not None and (early.before, early.figures.before) == (before, figures.before):
        unreported, through = early.unreported, early.through
    elif early is not None and isinstance(source, Work) and not source.last_try:
        raise Outrun
    else:
        unreported, through = unreported_before(raw, month, source.progress), audit.number_of(witness)
    checks = tuple(checks_of(raw, figures))
    sealed = seal(
        figures, rows, [check.told() for check in checks], along(source, figures, checks, unreported)
    )
    of_seal = seal_digest(sealed), closings.packed_seal(sealed)
    return _Counted(witness, source.today, before, unreported, through, figures, checks, *of_seal)


def _still(work: Work, found: _Counted) -> bool:
    """Whether nothing is on record that was not when the month was counted."""
    return (found.witness, found.today) == (audit.witness(work.db.connection), work.today)


@command("summary.close_month", permission=Permission.APPROVE, touches={Kind.MONTH}, prepare=_count_before)
def close_month(work: Work, facts: CloseMonth) -> MonthClosed:
    """Freeze a month's figures, the rows behind them, its checks and its report, under one digest.

    RuleError `month_closed_already`, `month_before_first`, `month_ahead`, `month_not_over`,
    `earlier_month_open`, `first_month_far` (last), `month_checks_fail` (checks), `bad_fields` (reason) while
    a warning stands without a word.
    """
    raw = work.db.raw
    order = closings.order(raw)
    check_order(facts.month, order, work.today)
    check_first(facts.month, order, _entered_before(work, facts.month))
    found: _Counted | None = work.prepared
    if found is None or not _still(work, found):
        found = _counted(work, facts.month, found)
    wrong = blocking(found.checks)
    if wrong:
        raise RuleError("month_checks_fail", month=str(facts.month), checks=[one.code for one in wrong])
    warned, reason = wanting_reason(found.checks), unify(facts.reason)
    if warned and not reason:
        raise refused([Problem("reason", "warnings_want_reason")])
    new = closings.NewClosing(
        found.figures, found.unreported.corrected, found.unreported.came, found.through, found.seal,
        found.digest, work.now, work.user.name, reason,
    )  # fmt: skip
    closings.close(work.db, new)
    work.about("month", str(facts.month))
    work.because(reason)
    return MonthClosed(facts.month, found.digest, tuple(check.code for check in warned), order.begins)


def _entered_before(work: Work, month: JalaliMonth) -> JalaliMonth | None:
    begins = datetime.combine(month.first(), time.min, IRAN)
    entered = audit.last_before(work.db.connection, begins)
    return None if entered is None else JalaliMonth.of(entered.astimezone(IRAN).date())


@command("summary.reopen_month", permission=Permission.APPROVE, touches={Kind.MONTH})
def reopen_month(work: Work, facts: ReopenMonth) -> MonthClosed:
    """Open the last closed month again; its seal stays on record.

    RuleError `month_not_closed`, `month_before_first`, `later_month_closed` (last), `bad_fields` without a
    reason.
    """
    reason = unify(facts.reason)
    if not reason:
        raise refused([Problem("reason", "required")])
    raw = work.db.raw
    check_reopen(facts.month, closings.order(raw))
    digest = seal_digest(closings.sealed(raw, facts.month))
    closings.reopen(
        work.db,
        facts.month,
        {"reopened_at": work.now, "reopened_by": work.user.name, "reopened_why": reason},
    )
    work.about("month", str(facts.month))
    work.because(reason)
    return MonthClosed(facts.month, digest)


def _rows(look: Look, month: JalaliMonth, source: Source) -> Sequence[Row]:
    raw = look.db.apart
    if closings.closed(raw, month) is not None:
        return closings.sealed_rows(raw, month)[source]
    return counting.rows_of(raw, source, month, last_evening(month, look.today))
