# SPDX-License-Identifier: Apache-2.0
"""Closing a month and opening the last closed one again: what is allowed, why not, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.keys import sequences
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.words import day, day_in_words, inline, month_title, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.summary.month.dialogs import CloseMonthDialog, ReasonDialog, ReopenMonthDialog
from welfare_desk.desktop.summary.month.reasons import DRAFT, Reasons
from welfare_desk.desktop.summary.month.words import Counts
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.month import ClosedMonth
from welfare_desk.domain.summary.monthly.order import check_order, check_reopen
from welfare_desk.services.summary.monthly.months import CloseMonth, MonthClosed, close_month
from welfare_desk.services.summary.monthly.standing import MonthStanding

NEXT_KEY, REOPEN_KEY = "Ctrl+Return", "Ctrl+Shift+R"
"""Goes the next step of the month: closing, then sending."""


class Closing(QObject):
    """The acts of a page that shows months; `follow` tells it how the month shown stands.

    Signal: `reason_changed`, when something was written for the warnings.
    """

    reason_changed = Signal()

    def __init__(self, page: Page, show_month: Callable[[JalaliMonth], None]) -> None:
        super().__init__(page)
        self._page, self._show_month = page, show_month
        self.standing: MonthStanding | None = None
        self._reasons = Reasons(page)
        self.work = LongWork(page)
        self.card = ProgressCard(
            "lock", self.tr("Closing the month"), self.tr("If you cancel, the month stays open.")
        )
        command = page.command
        self.reason_act = command(
            self.tr("Write the reason of the warnings"), "notebook-pen", self.write_reason, "F4"
        )
        self.close_act = command(self.tr("Close the month"), "lock", self.close, NEXT_KEY)
        words = self.tr("Open the closed month again")
        self.reopen_act = command(words, "lock-open", self.reopen, REOPEN_KEY)
        page.recalls.by_id("month-reopened", partial(self._recall, self._reopen_recalled))
        page.recalls.by_id(DRAFT, partial(self._recall, self._reason_recalled))
        self._reasons.arrived.connect(self._reason_arrived)
        self.follow(None)

    # what is allowed

    def follow(self, standing: MonthStanding | None) -> None:
        """How the month shown stands; None while that is being asked."""
        self.standing = standing
        # One key goes the next step: it closes an open month, and sends a closed one.
        open_still = standing is None or standing.closed is None
        self.close_act.setShortcuts(sequences(NEXT_KEY) if open_still else [])
        if standing is None:
            for act in (self.reason_act, self.close_act, self.reopen_act):
                allow(act, not_loaded())
            return
        if open_still and standing.warned:
            self._reasons.look_up(standing.month)
        right = lacking(self._page.desk, Permission.APPROVE)
        month = standing.figures.month
        closed = unless(standing.closed is None, self.tr("The month is closed."))
        warned = unless(standing.warned, self.tr("No warning wants a reason."))
        early = self._order(standing) if standing.too_early else ""
        allow(self.reason_act, right, closed, early, warned)
        allow(self.close_act, right, self._order(standing), *self._open_points(standing))
        allow(self.reopen_act, right, _refusal(lambda: check_reopen(month, standing.order)))

    def _order(self, standing: MonthStanding) -> str:
        today = self._page.desk.today()
        return _refusal(lambda: check_order(standing.month, standing.order, today))

    def _order_words(self, standing: MonthStanding) -> str:
        """Which month is closed before this one, in the few words that the foot has room for."""
        order, due = standing.order, standing.order.due
        if order.sent is not None and standing.month < order.sent:
            told = self.tr("{month} was sent as the first: this one is not closed any more")
            return told.format(month=month_title(order.sent))
        if due is None or standing.month < due:
            told = self.tr("To close it, open the closed months again first, from the last back to {month}")
            return told.format(month=month_title(order.first or standing.month.plus(1)))
        return self.tr("{month} is open still; it is closed first").format(month=month_title(due))

    def _open_points(self, standing: MonthStanding) -> tuple[str, str]:
        unspoken = standing.warned and not self.reason()
        return (
            Counts().blocked(len(standing.blocked)) if standing.blocked else "",
            Counts().warned(len(standing.warned)) if unspoken else "",
        )

    def reason(self) -> str:
        """What was written for the warnings of the month shown."""
        return "" if self.standing is None else self._reasons.of(self.standing.month)

    def said(self) -> tuple[str, str, Tone | None]:
        """Where the month stands in words, with an icon and a tone."""
        standing = self.standing
        if standing is None:
            return not_loaded(), "loader", None
        if standing.closed is not None:
            return self._closed_words(standing, standing.closed), "lock", Tone.GREEN
        month = standing.figures.month
        if month.last() >= self._page.desk.today():
            told = self.tr("{month} runs until {day}; it is closed after that day")
            return told.format(month=month_title(month), day=day_in_words(month.last())), "clock", Tone.BLUE
        if self._order(standing):
            return self._order_words(standing), "lock", Tone.AMBER
        points = [point for point in self._open_points(standing) if point]
        if points:
            words = self._and_head("؛ ".join(points) if look().persian else "; ".join(points))
            return words, "lock", Tone.RED if standing.blocked else Tone.AMBER
        if standing.warned:
            return self.tr("The reason of the warnings is written"), "circle-check", Tone.GREEN
        words = self._and_head(self.tr("Nothing stands in the way of the closing"))
        return words, "circle-check", Tone.GREEN

    def _and_head(self, words: str) -> str:
        """What an open month waits for, and to whoever may not close it that another does."""
        if self._page.desk.may(Permission.APPROVE):
            return words
        return self.tr("{words}; the head of office closes the month").format(words=words)

    def _closed_words(self, standing: MonthStanding, closed: ClosedMonth) -> str:
        """Where a closed month stands, and what comes next."""
        sent = standing.sent
        if sent is not None and sent.foreign:
            told = self.tr(
                "Bundle no. {number} was for the former headquarters; if the new one asks for the month, "
                "open it again, close it and send it"
            )
            return told.format(number=number(sent.sequence))
        if sent is not None:
            told = self.tr("Sent on {day} as bundle no. {number}; next comes {month}")
            at = day(sent.made_at.astimezone(IRAN).date())
            following = month_title(standing.month.plus(1))
            return told.format(day=at, number=number(sent.sequence), month=following)
        at = day(closed.closed_at.astimezone(IRAN).date())
        if standing.unsent is not None:
            told = self.tr("Closed on {day} by {who}; {month} is sent before it")
            return told.format(day=at, who=inline(closed.closed_by), month=month_title(standing.unsent))
        told = self.tr("Closed on {day} by {who}; next the head of office sends it")
        if self._page.desk.may(Permission.APPROVE):
            told = self.tr("Closed on {day} by {who}; next it is sent")
        return told.format(day=at, who=inline(closed.closed_by))

    # acts

    def write_reason(self) -> None:
        """Ask why the month is closed with its warnings; what is written is kept until then."""
        standing = self.standing
        if standing is None or not self.reason_act.isEnabled():
            return
        month = standing.month

        def written(text: str | None) -> None:
            self._reasons.write(month, text or "", at_once=True)
            self._reason_arrived()

        dialog = ReasonDialog(self._page, standing.figures, standing.warned, self.reason())
        dialog.typing.connect(partial(self._reasons.write, month))
        dialog.answered.connect(written)
        dialog.open()

    def _reason_arrived(self) -> None:
        self.follow(self.standing)
        self.reason_changed.emit()

    def close(self) -> None:
        """Ask the head once more, then freeze the month."""
        standing = self.standing
        if standing is None or not self.close_act.isEnabled():
            return
        facts = CloseMonth(standing.figures.month, self.reason())

        def decided(answer: str | None) -> None:
            if answer is not None:
                self.work.do(self.card, close_month, facts, self._closed)

        dialog = CloseMonthDialog(
            self._page, standing.figures, len(standing.warned), facts.reason, begins=standing.order.begins
        )
        dialog.answered.connect(decided)
        dialog.open()

    def _closed(self, done: MonthClosed) -> None:
        self._reasons.drop(done.month)
        told = self.tr("{month} is closed; next the book is issued and the month is sent")
        self._page.desk.say(told.format(month=month_title(done.month)))

    def reopen(self) -> None:
        """Ask why the last closed month is opened again."""
        standing = self.standing
        if standing is not None and standing.closed is not None and self.reopen_act.isEnabled():
            told = self.tr("{month} is open again").format(month=month_title(standing.figures.month))
            sent = None if standing.sent is None else standing.sent.sequence
            open_telling(self._page, ReopenMonthDialog(self._page, standing.closed, sent), told)

    def _recall(self, opens: Callable[[MonthStanding], bool], record: str) -> None:
        """The draft of a month: that month is shown first."""
        month = JalaliMonth.parse(record)
        if self.standing is None or self.standing.month != month:
            self._show_month(month)
        elif not opens(self.standing):
            self._page.recalls.lose()

    def _reopen_recalled(self, standing: MonthStanding) -> bool:
        possible = standing.closed is not None and self.reopen_act.isEnabled()
        if possible:
            self.reopen()
        return possible

    def _reason_recalled(self, standing: MonthStanding) -> bool:
        if not self.reason_act.isEnabled():
            return False
        if self.reason():  # else it is on its way, and the form opens once it is here
            self._page.recalls.take(DRAFT, str(standing.month))
            self.write_reason()
        return True


def _refusal(rule: Callable[[], None]) -> str:
    """Why a rule of the order of months refuses; empty where it does not."""
    try:
        rule()
    except RuleError as error:
        return sentence(error.code, dict(error.facts))
    return ""
