# SPDX-License-Identifier: Apache-2.0
"""Scenes of tariffs, monthly lists and what was really paid.

Lists go month by month for the whole office: a scene goes on with the latest one, or with the next month.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from tests.campaigns.scenes import CANARY, file, scene
from tests.support.workbooks import workbook
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services import pension
from welfare_desk.services.casework.questions import find
from welfare_desk.services.pension import deducting, exporting, list_paper, lists, rates, reconciling
from welfare_desk.services.session import Session

KIND = PaymentKind.PENSION
FIRST = JalaliMonth(1385, 1)
FASTER = frozenset(
    {"draft_changed", "earlier_list_open", "later_list_stands", "list_not_prepared", "list_step_not_allowed"}
)
"""Refusals that tell of another desk at the same lists."""

T = TypeVar("T")


def _tariff(turn: int, **more: bool) -> rates.RecordRate:
    """Each turn has a month and a kind of its own, far from those that the lists are paid by."""
    kinds = [kind for kind in PaymentKind if kind is not KIND]
    kind = kinds[turn // 1000 % len(kinds)]
    since = JalaliMonth(1386, 1).plus(turn % 200)
    return rates.RecordRate(kind, since, (Rial(1000 + turn),), CANARY, "7", **more)


@scene(rates.record_rate)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return _tariff(turn)


@scene(rates.confirm_rate)
def _(session: Session, turn: int, _identifier: str) -> Any:
    made = session.do(rates.record_rate, _tariff(turn + 50, proposed=True))
    return rates.ConfirmRate(made.id, made.version, CANARY, "7")


@scene(rates.release_announced)
def _(session: Session, turn: int, _identifier: str) -> Any:
    made = session.do(rates.record_rate, _tariff(turn, announced=True))
    return rates.ReleaseAnnounced(made.id, made.version, session.today())


@scene(rates.rate_mistaken)
def _(session: Session, turn: int, _identifier: str) -> Any:
    made = session.do(rates.record_rate, _tariff(turn + 100))
    return rates.RateMistaken(made.id, made.version, CANARY)


def _latest(session: Session) -> MonthlyList | None:
    found = session.ask(lists.lists, lists.AskLists(KIND)).rows
    return found[0] if found else None


def _month(session: Session) -> JalaliMonth:
    """The month of the draft that is open, else the first that no list stands for; its year has a tariff."""
    found = _latest(session)
    month = FIRST if found is None else found.month.plus(found.state is not ListState.DRAFT)
    if session.ask(rates.rates, rates.AskRates(KIND, month)).missing:
        facts = rates.RecordRate(KIND, JalaliMonth(month.year, 1), (Rial(1000),), CANARY)
        session.do(rates.record_rate, facts)
    return month


def _draws(session: Session, identifier: str) -> JalaliMonth:
    """Somebody draws a pension from the month on whose list is next."""
    month = _month(session)
    if session.ask(find, FindFiles(identifier)).total:  # the scene is played again
        return month
    facts = pension.ChangePension(file(session, identifier), PensionState.ON_PENSION, month.first())
    session.do(pension.change, facts)
    return month


def _seen(session: Session, month: JalaliMonth) -> lists.ListKept:
    """A draft as somebody looks at it."""
    return session.do(lists.prepare_list, lists.PrepareList(month, KIND))


def _draft(session: Session, identifier: str) -> lists.ListKept:
    _draws(session, identifier)
    return _again(lambda: _seen(session, _month(session)))


def _approved(session: Session, identifier: str) -> JalaliMonth:
    """A month whose list is approved and not sent: the latest one, else one more."""
    found = _latest(session)
    if found is not None and found.state is ListState.APPROVED:
        return found.month
    _draws(session, identifier)

    def approve() -> JalaliMonth:
        draft = _seen(session, _month(session))
        return session.do(lists.approve_list, lists.ApproveList(draft.month, draft.digest, KIND)).month

    return _again(approve)


def _sent(session: Session, identifier: str) -> JalaliMonth:
    """A month whose list was sent: the latest one, else one more."""
    found = [
        each
        for each in session.ask(lists.lists, lists.AskLists(KIND)).rows
        if each.state in (ListState.SENT, ListState.RECONCILED)
    ]
    if found:
        return found[0].month

    def send() -> JalaliMonth:
        facts = lists.SendList(_approved(session, identifier), "7", session.today(), KIND)
        return session.do(lists.send_list, facts).month

    return _again(send)


def _again(work: Callable[[], T]) -> T:
    """Lists are the whole office's: where another desk was faster, look again."""
    for _ in range(50):
        try:
            return work()
        except RuleError as refused:
            if refused.code not in FASTER:
                raise
    return work()


def _payments(session: Session, turn: int, identifier: str) -> reconciling.Reconcile:
    month = _sent(session, identifier)
    path = session.office_dir / f"paid-{turn}-{identifier[:4]}.xlsx"
    path.write_bytes(workbook([["کد ملی", "نام", "مبلغ"], [identifier, CANARY, 1000 + turn]]))
    # Its only row may be of nobody on the list, which is asked about.
    return reconciling.Reconcile(month, str(path), KIND, as_read=True)


@scene(lists.prepare_list)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return lists.PrepareList(_draws(session, identifier), KIND)


@scene(lists.approve_list)
def _(session: Session, _turn: int, identifier: str) -> Any:
    draft = _draft(session, identifier)
    return lists.ApproveList(draft.month, draft.digest, KIND)


@scene(lists.discard_list)
def _(session: Session, _turn: int, identifier: str) -> Any:
    draft = _draft(session, identifier)
    return lists.DiscardList(draft.month, draft.digest, KIND)


@scene(lists.send_list)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return lists.SendList(_approved(session, identifier), "7", session.today(), KIND)


@scene(exporting.export_list)
def _(session: Session, turn: int, identifier: str) -> Any:
    month = _draft(session, identifier).month
    return exporting.ExportMonthlyList(month, str(session.office_dir.parent / f"list-{turn}.xlsx"), KIND)


@scene(reconciling.reconcile)
def _(session: Session, turn: int, identifier: str) -> Any:
    return _payments(session, turn, identifier)


@scene(reconciling.follow_up)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return reconciling.FollowUp(_sent(session, identifier), CANARY, line_no=1, kind=KIND)


@scene(reconciling.payment_file_mistaken)
def _(session: Session, turn: int, identifier: str) -> Any:
    made = session.do(reconciling.reconcile, _payments(session, turn, identifier))
    return reconciling.PaymentFileMistaken(made.payment_file_id, 1, CANARY)


@scene(reconciling.payments_complete)
def _(session: Session, turn: int, identifier: str) -> Any:
    facts = replace(_payments(session, turn, identifier), partial=True)
    session.do(reconciling.reconcile, facts)
    return reconciling.PaymentsComplete(facts.month, KIND)


def _deducts(session: Session, identifier: str) -> deducting.Deduct:
    month = _month(session)
    number = file(session, identifier)
    session.do(pension.change, pension.ChangePension(number, PensionState.ON_PENSION, session.today()))
    return deducting.Deduct(number, Rial(5), month.plus(60), CANARY)


@scene(deducting.deduct)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return _deducts(session, identifier)


@scene(deducting.end_deduction)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = _deducts(session, identifier)
    made = session.do(deducting.deduct, facts)
    return deducting.EndDeduction(made.id, made.version, facts.from_month.plus(100))


@scene(deducting.deduction_mistaken)
def _(session: Session, _turn: int, identifier: str) -> Any:
    made = session.do(deducting.deduct, _deducts(session, identifier))
    return deducting.DeductionMistaken(made.id, made.version, CANARY)


@scene(list_paper.issue_monthly_list)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return list_paper.IssueMonthlyList(_approved(session, identifier), KIND)


@scene(list_paper.print_draft)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return list_paper.PrintDraft(_draft(session, identifier).month, KIND)
