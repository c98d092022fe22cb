# SPDX-License-Identifier: Apache-2.0
"""Use cases of what is kept back from a payment: recorded from a month on, ended, struck as a mistake."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.deduction import Deduction, check_deduction, check_unlisted, months_missed
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.casework import people
from welfare_desk.storage.pension import deductions as kept


@dataclass(frozen=True)
class Deduct:
    """Keep an amount back from a file's payment every month; `remark` stands on the line."""

    file_no: str
    amount: Rial
    from_month: JalaliMonth
    remark: str
    until_month: JalaliMonth | None = None
    letter_no: str = ""
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class EndDeduction:
    """The last month in which something is kept back; the version is the one shown."""

    id: int
    version: int
    until_month: JalaliMonth


@dataclass(frozen=True)
class DeductionMistaken:
    """A deduction was recorded by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class DeductionKept:
    """The row of the deduction."""

    id: int
    version: int = 1


@dataclass(frozen=True)
class AskDeductions:
    """What is kept back from a file's payments."""

    file_no: str


@dataclass(frozen=True)
class Deductions:
    """Deductions of a file, the latest first."""

    rows: tuple[Deduction, ...]
    missed: Mapping[int, tuple[JalaliMonth, ...]] = field(default_factory=dict)
    """By row, the months of `months_missed`; rows that missed none are not there."""


@command("pension.deduct", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def deduct(work: Work, facts: Deduct) -> DeductionKept:
    """Keep an amount back from the next list on; a list that is approved does not change.

    RuleError `file_not_found`, `stale_row`, `deduction_not_drawn`, `rate_out_of_range`, `deduction_months`,
    `deduction_listed`, `bad_fields` without a remark.
    """
    file = people.find_file(work.db, facts.file_no)
    kept.must_draw(work.db.raw, file.file_id, file.file_no, facts.kind)
    check_deduction(facts.amount, facts.from_month, facts.until_month)
    check_unlisted(facts.from_month, kept.last_listed(work.db.raw, facts.kind), new=True)
    remark = unify(facts.remark)
    if not remark:
        raise refused([Problem("remark", "required")])
    told = Deduction(
        0,
        0,
        file.file_no,
        facts.kind,
        facts.amount,
        facts.from_month,
        facts.until_month,
        remark,
        unify(facts.letter_no),
    )
    made = kept.record(work.db, file.file_id, told, work.now, work.user.name)
    work.about("file", file.file_no)
    return DeductionKept(made)


@command("pension.end_deduction", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def end_deduction(work: Work, facts: EndDeduction) -> DeductionKept:
    """Say the last month of a deduction; months of approved lists stay as they are.

    RuleError `deduction_gone`, `recorded_by_mistake`, `deduction_months`, `deduction_listed`, `stale_row`.
    """
    told = kept.one(work.db.raw, facts.id)
    refuse_struck(told.mistake)
    check_deduction(told.amount, told.from_month, facts.until_month)
    listed = kept.last_listed(work.db.raw, told.kind)
    if listed is not None and facts.until_month < listed:
        raise RuleError("deduction_listed", month=str(listed))
    kept.end(work.db, facts.id, facts.version, facts.until_month)
    work.about("file", told.file_no)
    return DeductionKept(facts.id, facts.version + 1)


@command("pension.deduction_mistaken", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def deduction_mistaken(work: Work, facts: DeductionMistaken) -> DeductionKept:
    """Strike a deduction that no approved list holds; later it is ended instead.

    RuleError `bad_fields` without a reason, `deduction_gone`, `recorded_by_mistake`, `deduction_listed`,
    `stale_row`, `month_closed`.
    """
    stamp = mistaken(work, facts.reason)
    told = kept.one(work.db.raw, facts.id)
    refuse_struck(told.mistake)
    check_unlisted(told.from_month, kept.last_listed(work.db.raw, told.kind))
    kept.strike(work.db, facts.id, facts.version, stamp)
    work.about("file", told.file_no)
    return DeductionKept(facts.id, facts.version + 1)


@question("pension.deductions", permission=Permission.VIEW_FILES)
def deductions(look: Look, facts: AskDeductions) -> Deductions:
    """What is or was kept back from a file's payments."""
    raw = look.db.apart
    rows = kept.of_file(raw, facts.file_no)
    listed = {kind: kept.last_listed(raw, kind) for kind in {row.kind for row in rows}}
    missed = {row.id: months_missed(row, kept.months_kept(raw, row), listed[row.kind]) for row in rows}
    return Deductions(rows, {row_id: months for row_id, months in missed.items() if months})
