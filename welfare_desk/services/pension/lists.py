# SPDX-License-Identifier: Apache-2.0
"""Use cases of the monthly list: prepared, approved, sent; looked at page by page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import Line, LineRemark, Told, digest_of, make_lines
from welfare_desk.domain.pension.monthly_list import (
    GroupSum,
    ListState,
    MonthlyList,
    check_month,
    check_step,
)
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.text import fold, unify
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.pension import drawing
from welfare_desk.storage.pension import lists as kept


@dataclass(frozen=True)
class PrepareList:
    """The list of a month; a draft that is there already is made anew."""

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class ApproveList:
    """The draft is right; `digest` is that of the draft which was looked at."""

    month: JalaliMonth
    digest: str
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class DiscardList:
    """The draft is not wanted; `digest` is that of the draft which was looked at."""

    month: JalaliMonth
    digest: str
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class SendList:
    """The approved list has left the office by a letter; `sent_on` None is the day of the command."""

    month: JalaliMonth
    letter_no: str
    sent_on: date | None = None
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class ListKept:
    """The list as it stands now; `total` is what is to be paid, in it `arrears` for earlier months.

    `skipped`: months since the list before that stand on no list; once this one is approved they have none.
    """

    month: JalaliMonth
    kind: PaymentKind
    state: ListState
    lines: int
    total: Rial
    arrears: Rial
    deductions: Rial
    promised: Rial
    digest: str
    skipped: tuple[JalaliMonth, ...] = ()


@dataclass(frozen=True)
class AskLists:
    """Lists of one kind, or of all, the latest month first."""

    kind: PaymentKind | None = None
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True)
class ListPage:
    """How many lists there are, and a page of them."""

    total: int
    rows: tuple[MonthlyList, ...]


@dataclass(frozen=True)
class AskList:
    """The list of a month."""

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class ListShown:
    """A list's head, and its lines and net sums by field, bank and size; each adds up to the head."""

    head: MonthlyList
    by_domain: tuple[GroupSum, ...]
    by_bank: tuple[GroupSum, ...]
    by_size: tuple[GroupSum, ...]

    @property
    def without_sheba(self) -> int:
        """Lines that no text for the bank tells."""
        return sum(each.lines for each in self.by_bank if not each.key)


@dataclass(frozen=True)
class AskLines:
    """Lines of a list, all or those that match everything asked.

    `text`: part of a name, a file number or an identifier. `bank`: three digits, empty without SHEBA.
    """

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION
    file_no: str = ""
    remark: LineRemark | None = None
    offset: int = 0
    limit: int = 200
    text: str = ""
    domain: str = ""
    bank: str | None = None
    size: int | None = None


@dataclass(frozen=True)
class ListLine:
    """One line as the list tells it; money in rial."""

    line_no: int
    file_no: str
    client_code: str
    name: str
    identifier: str
    domain: str
    size: int
    rate_since: str
    amount: Rial
    arrears: Rial
    deductions: Rial
    net: Rial
    promised: Rial
    bank: str
    sheba: str
    sheba_owner: str
    remarks: tuple[LineRemark, ...]
    remark: str


@dataclass(frozen=True)
class LinePage:
    """How many lines there are, and a page of them."""

    total: int
    rows: tuple[ListLine, ...]


@dataclass(frozen=True)
class AskLine:
    """One line of a list, whole."""

    month: JalaliMonth
    line_no: int
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class LineClaim:
    """What a line claims for one earlier month; negative is taken back."""

    month: JalaliMonth
    amount: Rial
    why: ClaimReason


@dataclass(frozen=True)
class OneLine:
    """A line with what it claims for each earlier month, and the household as it was, as JSON text."""

    line: ListLine
    claims: tuple[LineClaim, ...]
    household: str = field(repr=False)


def computed(raw: Any, kind: PaymentKind, month: JalaliMonth, tell: Told | None = None) -> kept.Made:
    """The list as the office's facts have it now; RuleError `list_empty`, `rate_missing`, `rate_proposed`."""
    wanted, drawings = drawing.wanted(raw, kind, month)
    lines, claims = make_lines(wanted, drawings, tell)
    if not lines:
        raise RuleError("list_empty", month=str(month), kind=kind)
    return kept.Made(lines, claims, digest_of(kind, month, lines, claims))


@command("pension.prepare_list", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def prepare_list(work: Work, facts: PrepareList) -> ListKept:
    """Make the draft of a month's list, or make it anew; it can be cancelled while it is made.

    A closed month's list may come late: what its report told stands, and the next one tells the correction.

    RuleError `list_too_early`, `list_step_not_allowed` once it is approved, `earlier_list_open`,
    `later_list_stands`, `rate_missing`, `rate_proposed`, `list_empty`.
    """
    check_month(facts.month, work.today)
    found = kept.find(work.db.raw, facts.kind, facts.month)
    if found is not None:
        check_step(found.state, ListState.DRAFT)
    kept.in_order(work.db.raw, facts.kind, facts.month)
    made = computed(work.db.raw, facts.kind, facts.month, work.progress)
    kept.keep_draft(work.db, facts.kind, facts.month, made, work.now, work.user.name)
    return _kept(work, facts.kind, facts.month)


@command("pension.approve_list", permission=Permission.APPROVE, touches={Kind.PENSION})
def approve_list(work: Work, facts: ApproveList) -> ListKept:
    """Freeze the list as it was looked at: it is computed anew, and refused if it is another one by now.

    RuleError `list_not_prepared`, `list_step_not_allowed`, `draft_changed`, `earlier_list_open`,
    `later_list_stands`, `rate_missing`, `rate_proposed`, `list_empty`.
    """
    found = kept.existing(work.db.raw, facts.kind, facts.month)
    check_step(found.state, ListState.APPROVED)
    kept.in_order(work.db.raw, facts.kind, facts.month)
    made = computed(work.db.raw, facts.kind, facts.month, work.progress)
    if made.digest != facts.digest:
        raise RuleError("draft_changed", month=str(facts.month))
    kept.freeze(work.db, found, made, work.now, work.user.name)
    return _kept(work, facts.kind, facts.month)


@command("pension.discard_list", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def discard_list(work: Work, facts: DiscardList) -> ListKept:
    """Put a draft away; another may be prepared.

    RuleError `list_not_prepared`, `list_step_not_allowed` once it is approved, `draft_changed`.
    """
    found = kept.existing(work.db.raw, facts.kind, facts.month)
    check_step(found.state, ListState.DRAFT)
    if found.digest != facts.digest:
        raise RuleError("draft_changed", month=str(facts.month))
    answer = _kept(work, facts.kind, facts.month)
    kept.discard(work.db, found.id)
    return answer


@command("pension.send_list", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def send_list(work: Work, facts: SendList) -> ListKept:
    """The approved list has left by this letter on this day.

    RuleError `list_not_prepared`, `list_step_not_allowed`, `bad_fields` without a letter, `date_in_future`.
    """
    found = kept.existing(work.db.raw, facts.kind, facts.month)
    check_step(found.state, ListState.SENT)
    letter = unify(facts.letter_no)
    if not letter:
        raise refused([Problem("letter_no", "required")])
    sent_on = facts.sent_on or work.today
    if sent_on > work.today:
        raise RuleError("date_in_future", date=sent_on.isoformat())
    kept.send(work.db, found.id, work.now, work.user.name, sent_on, letter)
    return _kept(work, facts.kind, facts.month)


def _kept(work: Work, kind: PaymentKind, month: JalaliMonth) -> ListKept:
    found = kept.existing(work.db.raw, kind, month)
    work.about("monthly_list", f"{kind.value}/{month}")
    return told_of(found)


def told_of(found: MonthlyList) -> ListKept:
    """A list as commands answer with it."""
    return ListKept(
        found.month,
        found.kind,
        found.state,
        found.lines,
        found.net,
        found.arrears,
        found.deductions,
        found.promised,
        found.digest,
        found.skipped,
    )


@question("pension.lists", permission=Permission.VIEW_FILES)
def lists(look: Look, facts: AskLists) -> ListPage:
    """The lists there are."""
    total, rows = kept.all_lists(look.db.apart, facts.kind, facts.limit, facts.offset)
    return ListPage(total, tuple(rows))


@question("pension.list", permission=Permission.VIEW_FILES)
def show_list(look: Look, facts: AskList) -> ListShown:
    """One list with its sums; RuleError `list_not_prepared`."""
    raw = look.db.apart
    found = kept.existing(raw, facts.kind, facts.month)
    return ListShown(found, *kept.group_sums(raw, found))


@question("pension.lines", permission=Permission.VIEW_FILES)
def lines(look: Look, facts: AskLines) -> LinePage:
    """Lines of a list, page by page; RuleError `list_not_prepared`."""
    raw = look.db.apart
    found = kept.existing(raw, facts.kind, facts.month)
    remark = "" if facts.remark is None else facts.remark.value
    wanted = kept.Narrowing(fold(facts.text), facts.file_no, remark, facts.domain, facts.bank, facts.size)
    total, rows = kept.page(raw, found, wanted, facts.limit, facts.offset)
    return LinePage(total, tuple(map(shown_line, rows)))


@question("pension.line", permission=Permission.VIEW_FILES)
def one_line(look: Look, facts: AskLine) -> OneLine:
    """One line with its claims and the household as it was; RuleError `list_not_prepared`, `no_line`."""
    raw = look.db.apart
    found = kept.existing(raw, facts.kind, facts.month)
    line = kept.line_at(raw, found, facts.line_no)
    if line is None:
        raise RuleError("no_line", line=facts.line_no)
    claims = kept.claims_of(raw, found, facts.line_no)
    told = tuple(LineClaim(JalaliMonth.parse(one.month), Rial(one.amount), one.why) for one in claims)
    return OneLine(shown_line(line), told, line.household)


def shown_line(line: Line) -> ListLine:
    """A line with its money and remarks as facts."""
    return ListLine(
        line.line_no,
        line.file_no,
        line.client_code,
        line.name,
        line.identifier,
        line.domain,
        line.size,
        line.rate_since,
        Rial(line.amount),
        Rial(line.arrears),
        Rial(line.deductions),
        Rial(line.net),
        Rial(line.promised),
        line.bank,
        line.sheba,
        line.sheba_owner,
        tuple(map(LineRemark, line.remarks.split())),
        line.remark,
    )
