# SPDX-License-Identifier: Apache-2.0
"""Extending the validity of votes by circular: shown exactly, done at once, taken back where untouched."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import ANY_DAY, YEARS_AHEAD, last_day
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.commission import MOST_MONTHS
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import Extension, ExtensionPreview, ExtensionRow
from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import extension as extending

LONGEST_NO = 60


@dataclass(frozen=True)
class PreviewExtension:
    """Whom a circular would touch: votes whose last day lies from `expired_from` until `expired_until`."""

    circular_no: str
    expired_from: date = field(metadata=ANY_DAY)
    expired_until: date = field(metadata=ANY_DAY)
    months: int
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ExtendValidity:
    """A circular's extension; `digest` is the preview's, an empty one extends whoever there is."""

    circular_no: str
    circular_on: date
    expired_from: date = field(metadata=ANY_DAY)
    expired_until: date = field(metadata=ANY_DAY)
    months: int
    digest: str = ""


@dataclass(frozen=True)
class Extended:
    """The extension made, and how many votes it touched."""

    extension_id: int
    touched: int


@dataclass(frozen=True)
class UndoExtension:
    """Which extension to take back, and why."""

    extension_id: int
    reason: str


@dataclass(frozen=True)
class ExtensionUndone:
    """How many validities are back, and how many stay because somebody has changed them since."""

    extension_id: int
    put_back: int
    left: int


@dataclass(frozen=True)
class AskExtensions:
    """All extensions."""


@dataclass(frozen=True)
class AskTouched:
    """The rows of an extension; `moved_only`: those that somebody has changed since."""

    extension_id: int
    moved_only: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class TouchedPage:
    """One page of an extension's rows, and how many there are in all."""

    rows: tuple[ExtensionRow, ...]
    total: int


def circular(typed: str) -> str:
    """A circular's number as it is kept and compared: one spelling of digits and letters."""
    return latin_digits(unify(typed))


def _wanted(facts: PreviewExtension | ExtendValidity, today: date) -> extending.Range:
    """The range that the circular is about; votes that would hold for decades to come stay out of it."""
    number = circular(facts.circular_no)
    problems = []
    if not number:
        problems.append(Problem("circular_no", "required"))
    elif len(number) > LONGEST_NO:
        problems.append(Problem("circular_no", "too_long", "length"))
    if facts.expired_from > facts.expired_until:
        problems.append(Problem("expired_until", "range_reversed"))
    if not 1 <= facts.months <= MOST_MONTHS:
        problems.append(Problem("months", "bad_months"))
    if isinstance(facts, ExtendValidity) and facts.circular_on > today:
        problems.append(Problem("circular_on", "date_in_future"))
    if problems:
        raise refused(problems)
    latest = months_later(last_day(today, YEARS_AHEAD), -facts.months)
    return extending.Range(number, facts.expired_from, min(facts.expired_until, latest))


@question("commission.preview_extension", permission=Permission.EXTEND_VALIDITY)
def preview_extension(look: Look, facts: PreviewExtension) -> ExtensionPreview:
    """Exactly who would be touched; RuleError `bad_fields`."""
    return extending.preview(
        look.db.apart, _wanted(facts, look.today), facts.months, facts.offset, facts.limit
    )


@question("commission.extensions", permission=Permission.EXTEND_VALIDITY)
def extensions(look: Look, _: AskExtensions) -> tuple[Extension, ...]:
    """Every extension that was made, the latest first."""
    return extending.extensions(look.db.apart)


@question("commission.extension_rows", permission=Permission.EXTEND_VALIDITY)
def extension_rows(look: Look, facts: AskTouched) -> TouchedPage:
    """Whom an extension touched, or those of them that moved on."""
    rows, total = extending.touched(
        look.db.apart, facts.extension_id, facts.moved_only, facts.offset, facts.limit
    )
    return TouchedPage(rows, total)


@command(
    "commission.extend_validity",
    permission=Permission.EXTEND_VALIDITY,
    touches={Kind.COMMISSION, Kind.FILE, Kind.PERSON},
)
def extend_validity(work: Work, facts: ExtendValidity) -> Extended:
    """Extend every vote in the range that this circular has not extended yet, in one transaction.

    RuleError `bad_fields`, `nothing_to_extend`, `extension_changed` when others than previewed are in it.
    """
    wanted = _wanted(facts, work.today)
    found = extending.preview(work.db.raw, wanted, facts.months, 0, 1)
    if not found.total:
        raise RuleError("nothing_to_extend")
    if facts.digest and found.digest != facts.digest:
        raise RuleError("extension_changed", total=found.total)
    values = {
        "circular_no": wanted.circular_no,
        "circular_on": facts.circular_on,
        "expired_from": facts.expired_from,
        "expired_until": facts.expired_until,
        "months": facts.months,
        "recorded_at": work.now,
        "recorded_by": work.user.name,
    }
    extension_id, touched = extending.make(work.db, wanted, facts.months, values, work.progress)
    work.about("extension", extension_id)
    work.because(wanted.circular_no)
    return Extended(extension_id, touched)


@command(
    "commission.undo_extension",
    permission=Permission.EXTEND_VALIDITY,
    touches={Kind.COMMISSION, Kind.FILE, Kind.PERSON},
)
def undo_extension(work: Work, facts: UndoExtension) -> ExtensionUndone:
    """Take it back where nobody has touched it since; the trail keeps the reason.

    RuleError `bad_fields` without a reason, `extension_not_found`, `extension_undone`,
    `extension_built_upon`.
    """
    because(work, facts.reason)
    back, left = extending.undo(work.db, facts.extension_id, work.user.name, work.now, work.progress)
    work.about("extension", facts.extension_id)
    return ExtensionUndone(facts.extension_id, back, left)
