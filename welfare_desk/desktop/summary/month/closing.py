# SPDX-License-Identifier: Apache-2.0
"""Closing a month and opening the last closed one again: what is allowed, why not, and doing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.words import day, day_in_words, month_title
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.summary.month.dialogs import CloseMonthDialog, ReasonDialog, ReopenMonthDialog
from welfare_desk.desktop.summary.month.words import Counts
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import Check, blocking, wanting_reason
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Month, check_order, check_reopen
from welfare_desk.services.summary.months import CloseMonth, MonthClosed, close_month


@dataclass(frozen=True)
class Standing:
    """A month as it stands: its figures and checks, its seal once it is closed, the last closed month."""

    figures: Month
    checks: tuple[Check, ...]
    closed: ClosedMonth | None
    through: JalaliMonth | None

    @property
    def blocked(self) -> tuple[Check, ...]:
        """What forbids the closing."""
        return blocking(self.checks)

    @property
    def warned(self) -> tuple[Check, ...]:
        """What wants a reason."""
        return wanting_reason(self.checks)


class Closing(QObject):
    """The acts of a page that shows months; `follow` tells it how the month shown stands.

    Signal: `reason_changed`, when something was written for the warnings.
    """

    reason_changed = Signal()

    def __init__(self, page: Page, show_month: Callable[[JalaliMonth], None]) -> None:
        super().__init__(page)
        self._page, self._show_month = page, show_month
        self.standing: Standing | None = None
        self._reasons: dict[JalaliMonth, str] = {}
        self.work = LongWork(page)
        self.card = ProgressCard(
            "lock", self.tr("Closing the month"), self.tr("If you cancel, the month stays open.")
        )
        command = page.command
        self.reason_act = command(
            self.tr("Write the reason of the warnings"), "notebook-pen", self.write_reason, "F4"
        )
        self.close_act = command(self.tr("Close the month"), "lock", self.close, "Ctrl+Return")
        self.reopen_act = command(self.tr("Open the month again"), "lock-open", self.reopen)
        page.recalls.by_id("month-reopened", self._recall)
        self.follow(None)

    # what is allowed

    def follow(self, standing: Standing | None) -> None:
        """How the month shown stands; None while that is being asked."""
        self.standing = standing
        if standing is None:
            for act in (self.reason_act, self.close_act, self.reopen_act):
                allow(act, not_loaded())
            return
        right = lacking(self._page.desk, Permission.APPROVE)
        month = standing.figures.month
        closed = unless(standing.closed is None, self.tr("The month is closed."))
        warned = unless(standing.warned, self.tr("No warning wants a reason."))
        allow(self.reason_act, right, closed, warned)
        allow(self.close_act, right, self._order(standing), *self._open_points(standing))
        allow(self.reopen_act, right, _refusal(lambda: check_reopen(month, standing.through)))

    def _order(self, standing: Standing) -> str:
        today = self._page.desk.today()
        return _refusal(lambda: check_order(standing.figures.month, standing.through, today))

    def _order_words(self, standing: Standing) -> str:
        """Which month is closed before this one, in the few words that the foot has room for."""
        through = standing.through
        if through is None or standing.figures.month <= through:
            return self.tr("A later month is closed: this one is not closed any more")
        return self.tr("{month} is open still; it is closed first").format(month=month_title(through.plus(1)))

    def _open_points(self, standing: Standing) -> tuple[str, str]:
        unspoken = standing.warned and not self.reason()
        return (
            Counts().blocked(len(standing.blocked)) if standing.blocked else "",
            Counts().warned(len(standing.warned)) if unspoken else "",
        )

    def reason(self) -> str:
        """What was written for the warnings of the month shown."""
        return "" if self.standing is None else self._reasons.get(self.standing.figures.month, "")

    def said(self) -> tuple[str, str, Tone | None]:
        """Where the month stands in words, with an icon and a tone."""
        standing = self.standing
        if standing is None:
            return not_loaded(), "loader", None
        if standing.closed is not None:
            told = self.tr("Closed on {day} by {who}")
            closed_at = standing.closed.closed_at.astimezone(IRAN)
            return told.format(day=day(closed_at.date()), who=standing.closed.closed_by), "lock", Tone.GREEN
        month = standing.figures.month
        if month.last() >= self._page.desk.today():
            told = self.tr("{month} runs until {day}; it is closed after that day")
            return told.format(month=month_title(month), day=day_in_words(month.last())), "clock", Tone.BLUE
        if self._order(standing):
            return self._order_words(standing), "lock", Tone.AMBER
        points = [point for point in self._open_points(standing) if point]
        if points:
            words = ("؛ " if look().persian else "; ").join(points)
            return words, "lock", Tone.RED if standing.blocked else Tone.AMBER
        if standing.warned:
            return self.tr("The reason of the warnings is written"), "circle-check", Tone.GREEN
        return self.tr("Nothing stands in the way of the closing"), "circle-check", Tone.GREEN

    # acts

    def write_reason(self) -> None:
        """Ask why the month is closed with its warnings; what is written is kept until then."""
        standing = self.standing
        if standing is None or not self.reason_act.isEnabled():
            return
        month = standing.figures.month

        def written(text: str | None) -> None:
            self._reasons[month] = text or ""
            self.follow(self.standing)
            self.reason_changed.emit()

        dialog = ReasonDialog(self._page, standing.figures, standing.warned, self.reason())
        dialog.answered.connect(written)
        dialog.open()

    def close(self) -> None:
        """Ask the head once more, then freeze the month."""
        standing = self.standing
        if standing is None or not self.close_act.isEnabled():
            return
        facts = CloseMonth(standing.figures.month, self.reason())

        def decided(answer: str | None) -> None:
            if answer is not None:
                self.work.do(self.card, close_month, facts, self._closed)

        dialog = CloseMonthDialog(self._page, standing.figures, len(standing.warned), facts.reason)
        dialog.answered.connect(decided)
        dialog.open()

    def _closed(self, done: MonthClosed) -> None:
        self._reasons.pop(done.month, None)
        self._page.desk.say(self.tr("{month} is closed").format(month=month_title(done.month)))

    def reopen(self) -> None:
        """Ask why the last closed month is opened again."""
        standing = self.standing
        if standing is not None and standing.closed is not None and self.reopen_act.isEnabled():
            told = self.tr("{month} is open again").format(month=month_title(standing.figures.month))
            open_telling(self._page, ReopenMonthDialog(self._page, standing.closed), told)

    def _recall(self, record: str) -> None:
        """The draft of an opening: its month is shown first."""
        month = JalaliMonth.parse(record)
        if self.standing is None or self.standing.figures.month != month:
            self._show_month(month)
        elif self.standing.closed is not None and self.reopen_act.isEnabled():
            self.reopen()
        else:
            self._page.recalls.lose()


def _refusal(rule: Callable[[], None]) -> str:
    """Why a rule of the order of months refuses; empty where it does not."""
    try:
        rule()
    except RuleError as error:
        return sentence(error.code, dict(error.facts))
    return ""
