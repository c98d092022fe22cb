# SPDX-License-Identifier: Apache-2.0
"""Suspending, cutting, giving back and granting a payment: reason, first month, letter, arrears, notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import tell_corrected
from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.fields.month import MonthField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.pension.consequence import Paid, consequence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import kind_words, reason_words, state_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import (
    STOPPED,
    TRANSITIONS,
    PensionState,
    PensionStep,
    SuspensionReason,
    first_month,
)
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.pension.months import unpaid_from
from welfare_desk.domain.pension.notice import EventRow
from welfare_desk.domain.pension.proposals import Proposal, ProposalReason, ProposedAct
from welfare_desk.domain.pension.sizes import size_in_month
from welfare_desk.domain.pension.suspension import TOLD_BY_LETTER, TOLD_IN_WORDS
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting import PENSION
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, PensionChanged, change
from welfare_desk.services.pension.allowances import AllowanceChanged, ChangeAllowance, change_allowance
from welfare_desk.services.pension.lists import AskLists, ListPage, lists
from welfare_desk.services.pension.notices import (
    IssuePensionNotice,
    PaymentEventsOf,
    issue_pension_notice,
    payment_events_of,
)
from welfare_desk.services.pension.rates import AskRates, Rates, rates

_OF_ACT = {ProposedAct.CUT: PensionState.CUT, ProposedAct.SUSPEND: PensionState.SUSPENDED}
_P = PensionState
_LISTS = 60
"""Lists of the last months that are looked at for what they hold no more."""


class PaymentDialog(CommitDialog):
    """What the dialogs of a payment share; `kind` is what is paid. Answers with what was recorded."""

    kind = PaymentKind.PENSION
    born_together: int | None = None

    def __init__(self, page: Page, summary: FileSummary, title: str, proposal: Proposal | None) -> None:
        super().__init__(page, title, self.tr("Record"), width=620)
        self.record = summary.file.file_no
        self.summary = summary
        self._events: tuple[EventRow, ...] = ()
        self._tariffs: Rates | None = None
        self._closed: tuple[JalaliMonth, ...] = ()
        self._month_proposed = ""
        today = page.desk.today
        self.now = Label("", "muted", wrap=True)
        self.outcome = Slot()
        self.to_state = ChoiceField("to_state", self.tr("What happens"), [], required=True)
        self.effective_on = JalaliField(
            "effective_on", self.tr("Decided on"), today, required=True, latest=today
        )
        reasons = [(code, reason_words(code)) for code in SuspensionReason]
        self.reason_code = ChoiceField("reason_code", self.tr("Reason"), reasons)
        self.from_month = MonthField("from_month", self.tr("First month not paid"), today)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        yes_no = [(True, self.tr("Owed too")), (False, self.tr("Stay unpaid"))]
        self.arrears = ChoiceField("arrears", self.tr("The months in between"), yes_no)
        self.reason = TextField("reason", self.tr("In a few words"), longest=200)
        self.notice = TickField("notice", self.tr("Issue the notice to the client at once"))
        for field, span in (
            (self.to_state, 1), (self.effective_on, 1), (self.from_month, 1), (self.letter_no, 1),
            (self.reason_code, 2), (self.arrears, 2), (self.reason, 2), (self.notice, 2),
        ):  # fmt: skip
            self.form.add(field, span)
        self.effective_on.set_value(today())
        tell_corrected(page, self.effective_on)
        paper = lacking(page.desk, Permission.EDIT_FILES)
        allow(self.notice.control, paper)
        self.notice.set_value(not paper)
        for field in (self.to_state, self.effective_on, self.reason_code, self.from_month, self.arrears):
            field.changed.connect(self.follow)
        self.body.addWidget(self.now)
        self.finish()
        self.body.addWidget(self.outcome)
        self._show(summary)
        if proposal is not None:
            self._take_proposal(proposal)
        ask = self.page.desk.operations.ask
        ask(rates, AskRates(self.kind), self._take_rates, owner=self)
        ask(lists, AskLists(self.kind, limit=_LISTS), self._take_lists, owner=self)

    # the record

    def before(self) -> PensionState:
        """How the payment stands."""
        return self.summary.pension.state

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        names = _act_words()
        states = [(to, names[to]) for to in (_P.SUSPENDED, _P.CUT, _P.ON_PENSION)]
        offered = [one for one in states if one[0] in TRANSITIONS[self.before()]]
        if self.before() is _P.NONE:
            offered = [(_P.ON_PENSION, self.tr("Grant"))]
        self.to_state.choice.offer(offered)
        if len(offered) == 1:
            self.to_state.set_value(offered[0][0])
        told = self.tr("{name}: {payment}, {state}").format(
            name=inline(summary.person.full_name),
            payment=kind_words(self.kind),
            state=state_words(self.before()),
        )
        self.now.setText(told)
        asked = PaymentEventsOf(summary.file.file_no)
        self.page.desk.operations.ask(
            payment_events_of, asked, self._take_events, owner=self, latest="events of payments"
        )
        self.follow()

    def _take_proposal(self, proposal: Proposal) -> None:
        to_state = _OF_ACT.get(proposal.act, _P.SUSPENDED)
        self.to_state.set_value(to_state)
        self.reason_code.set_value(proposal.reason_code)
        died = proposal.reason in (ProposalReason.DIED, ProposalReason.HEAD_DIED)
        if died and proposal.fact_on <= self.page.desk.today():
            self.effective_on.set_value(proposal.fact_on)
        self.follow()

    def _take_events(self, found: tuple[EventRow, ...]) -> None:
        self._events = tuple(one for one in found if one.event.payment == self.kind.value and not one.struck)
        self.follow()

    def _take_rates(self, found: Rates) -> None:
        self._tariffs = found
        self._tell()

    def _take_lists(self, found: ListPage) -> None:
        self._closed = tuple(one.month for one in found.rows if one.state is not ListState.DRAFT)
        self._tell()

    # following what is chosen

    def follow(self) -> None:
        """Show what the chosen change needs, propose its month, say what will happen."""
        chosen: PensionState | None = self.to_state.value()
        stops, back = chosen in STOPPED, self._gives_back(chosen)
        self.reason_code.setVisible(stops)
        self.reason_code.required = stops
        self.arrears.setVisible(back)
        self.arrears.required = back
        code = self.reason_code.value() if stops else None
        beside = self._beside_quota(chosen)
        self.letter_no.required = beside or code in TOLD_BY_LETTER
        self.reason.required = beside or code in TOLD_IN_WORDS
        self.from_month.call(self._month_label(chosen))
        self._propose_month(chosen)
        self._tell()

    def _gives_back(self, chosen: PensionState | None) -> bool:
        return chosen is _P.ON_PENSION and self.before() in STOPPED

    def _beside_quota(self, chosen: PensionState | None) -> bool:
        """Whether it is granted to somebody who waits for it."""
        grants = self.kind is PaymentKind.PENSION and chosen is _P.ON_PENSION
        return grants and self.summary.waits_for(PENSION)

    def _month_label(self, chosen: PensionState | None) -> str:
        if chosen is not _P.ON_PENSION:
            return self.tr("First month not paid")
        if self._gives_back(chosen):
            return self.tr("First month paid again")
        return self.tr("First month paid")

    def _propose_month(self, chosen: PensionState | None) -> None:
        """The usual month, as long as nobody typed another one."""
        on = self.effective_on.edit.known()
        if chosen is None or on is None or self.from_month.edit.text() != self._month_proposed:
            return
        month = first_month(PensionStep(chosen, on))
        granted = [step for step in self._steps() if step.to_state not in STOPPED]
        if self.reason_code.value() is SuspensionReason.MISTAKE and chosen in STOPPED and granted:
            month = first_month(granted[-1])  # none of what it gave is owed
        unpaid = unpaid_from(self._steps()) if self._gives_back(chosen) else None
        if unpaid is not None and unpaid > month:  # given back before a month was lost
            month = unpaid
        self.from_month.set_value(month)
        self._month_proposed = self.from_month.edit.text()

    def _tell(self) -> None:
        self.outcome.clear()
        chosen, month = self.to_state.value(), self.from_month.known()
        if chosen is None or month is None:
            return
        tariffs = () if self._tariffs is None else self._tariffs.tariffs
        paid = Paid(self.kind, self._size(), tariffs, self._steps(), self._closed)
        said = consequence(paid, self.before(), chosen, month, arrears=self.arrears.value())
        if self._beside_quota(chosen):
            said = [
                *said,
                self.tr("Granted beside the quotas, by the head alone; the place in the queue ends."),
            ]
        tone = Tone.AMBER if chosen in STOPPED else Tone.BLUE
        icon = "circle-pause" if chosen in STOPPED else "circle-play"
        self.outcome.show_banner(Banner(tone, icon, said[0], "\n".join(said[1:])))

    def refused(self, told: Told) -> None:
        """Where no field can mend it, nothing is promised any more."""
        super().refused(told)
        if self.place_of(told.code) is None and told.code not in ("bad_fields", "stale_row"):
            self.outcome.clear()

    def _size(self) -> int:
        if self.born_together is not None:
            return self.born_together
        now = JalaliMonth.of(self.page.desk.today())
        return size_in_month(self.summary.household, self.summary.former_members, now)

    def _steps(self) -> tuple[PensionStep, ...]:
        """The events in force, the oldest first."""
        return tuple(one.event.step for one in reversed(self._events))

    # sending

    def terms(self) -> dict[str, Any]:
        """What the form says, by the names of the commands' facts."""
        values = self.form.values()
        to_state = values["to_state"]
        stops, back = to_state in STOPPED, self._gives_back(to_state)
        return {
            "effective_on": values["effective_on"],
            "reason": values["reason"],
            "letter_no": values["letter_no"],
            "version": self.summary.file.version,
            "reason_code": values["reason_code"] if stops else None,
            "from_month": values["from_month"],
            "arrears": values["arrears"] if back else None,
        }

    def wants_notice(self) -> bool:
        """Whether the paper is to follow."""
        return bool(self.notice.value()) and self.notice.control.isEnabled()

    def afresh(self) -> Afresh:
        return Afresh(self.summary, Reading(show, ShowFile(self.summary.file.file_no)), self._show)

    def _back(self) -> tuple[PensionState, dict[str, Any]] | None:
        """The change that undoes the one just sent; None where no change does so wholly."""
        sent, month = self.terms(), self.from_month.value()
        if month is None:
            return None
        again = {
            "effective_on": sent["effective_on"], "reason": at_once(), "version": sent["version"] + 1,
            "from_month": month,
        }  # fmt: skip
        if self.to_state.value() in STOPPED:
            # Given back from the same month with what is owed, every month is paid as it was.
            return (_P.ON_PENSION, again | {"arrears": True}) if self.before() is _P.ON_PENSION else None
        last = next((one.event for one in self._events if one.event.to_state in STOPPED), None)
        if not self._gives_back(_P.ON_PENSION) or sent["arrears"] or last is None:
            return None
        if last.terms.reason_code is None or month < JalaliMonth.of(sent["effective_on"]):
            return None
        code = {"reason_code": last.terms.reason_code, "letter_no": last.letter_no}
        return self.before(), again | code


class PensionDialog(PaymentDialog):
    """The pension that a file draws for its household."""

    drafted = "pension"
    command = change

    def __init__(self, page: Page, summary: FileSummary, proposal: Proposal | None = None) -> None:
        super().__init__(page, summary, self.tr("Change the pension"), proposal)

    def facts(self) -> ChangePension:
        return ChangePension(self.summary.file.file_no, self.to_state.value(), **self.terms())

    def undoing(self, answer: PensionChanged) -> tuple[Any, Any] | None:
        back = self._back()
        return None if back is None else (change, ChangePension(answer.file_no, back[0], **back[1]))


class AllowanceDialog(PaymentDialog):
    """An allowance that the file draws, or has drawn: suspended, cut, given back after a suspension."""

    drafted = "allowance"
    command = change_allowance

    def __init__(
        self, page: Page, summary: FileSummary, kind: AllowanceKind, proposal: Proposal | None = None,
        born_together: int | None = None,
    ) -> None:  # fmt: skip
        self.allowance = kind
        self.kind = PaymentKind(kind.value)
        self.born_together = born_together
        super().__init__(page, summary, kind_words(kind), proposal)
        self.record = f"{summary.file.file_no}/{kind}"

    def before(self) -> PensionState:
        states = {one.kind: one.state for one in self.summary.allowances}
        return states.get(self.allowance, _P.NONE)

    def facts(self) -> ChangeAllowance:
        file_no = self.summary.file.file_no
        return ChangeAllowance(file_no, self.allowance, self.to_state.value(), **self.terms())

    def undoing(self, answer: AllowanceChanged) -> tuple[Any, Any] | None:
        back = self._back()
        if back is None:
            return None
        return change_allowance, ChangeAllowance(answer.file_no, answer.kind, back[0], **back[1])


def open_payment(page: Page, dialog: PaymentDialog, done: Callable[[], None] = lambda: None) -> PaymentDialog:
    """Open one; once recorded it can be taken back for ten seconds, and its notice is shown if wanted."""

    def recorded(answer: PensionChanged | AllowanceChanged | None) -> None:
        if answer is None:
            return
        tell_done(page, _told(dialog, answer.state), dialog.undoing(answer))
        if dialog.wants_notice():
            give_notice(page, answer.event_id, allowance=isinstance(answer, AllowanceChanged))
        done()

    dialog.answered.connect(recorded)
    dialog.open()
    return dialog


def give_notice(page: Page, event_id: int, *, allowance: bool) -> None:
    """Issue the notice of a change and show the paper."""
    told = QCoreApplication.translate("PaymentChange", "Notice {number} issued")
    issue_paper(page, issue_pension_notice, IssuePensionNotice(event_id, allowance), told)


def _act_words() -> dict[PensionState, str]:
    translate = QCoreApplication.translate
    return {
        _P.SUSPENDED: translate("PaymentChange", "Suspend"),
        _P.CUT: translate("PaymentChange", "Cut"),
        _P.ON_PENSION: translate("PaymentChange", "Give back"),
    }


def _told(dialog: PaymentDialog, state: PensionState) -> str:
    told = QCoreApplication.translate("PaymentChange", "{payment}: {state}, from {date}")
    on = dialog.effective_on.value()
    assert on is not None
    date = isolate(day(on))
    return told.format(payment=kind_words(dialog.kind), state=state_words(state), date=date)
