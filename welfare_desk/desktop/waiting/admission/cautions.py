# SPDX-License-Identifier: Apache-2.0
"""What to think of before a list is approved: what has become of it, documents, a month without a rate."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.kit.words import day, inline, month_title, number, prose
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.named import FileNames
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.proposal import Listed, Proposal, SincePut
from welfare_desk.domain.waiting.quota import Quota


class Cautions(QWidget):
    """Who has put the list before the head, and a soft band for each thing that the head should know."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = SoftBand("send", Tone.BLUE)
        self.returned = SoftBand("undo-2", Tone.AMBER)
        self.changed = SoftBand("users", Tone.AMBER)
        self.documents = SoftBand("file-x", Tone.AMBER)
        self.rate = SoftBand("wallet", Tone.AMBER)
        self.tried = SoftBand("scale", Tone.AMBER)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(6))
        for band in (self.sent, self.returned, self.changed, self.tried, self.documents, self.rate):
            layout.addWidget(band)

    def show_list(self, quota: Quota, told: Proposal, *, tried: bool) -> None:
        """Tell of this list, and of another policy `tried` beside it; what is not told takes no room."""
        told_any = False
        for band, words in (
            (self.sent, self._sent(quota)),
            (self.returned, self._returned(quota)),
            (self.changed, self._changed(told.since_put)),
            (self.tried, self._tried() if tried else ""),
            (self.documents, self._documents(told.unready)),
            (self.rate, self._rate(told)),
        ):
            band.say(words)
            band.setVisible(bool(words))
            told_any |= bool(words)
        self.setVisible(told_any)

    def _sent(self, quota: Quota) -> str:
        if not quota.submitted_by or quota.submitted_on is None:
            return ""
        told = self.tr("{who} put this before the head on {date}.")
        return told.format(who=inline(quota.submitted_by), date=day(quota.submitted_on))

    def _returned(self, quota: Quota) -> str:
        if not quota.returned_by or quota.returned_on is None:
            return ""
        told = self.tr("{who} sent this back on {date}: {why}")
        return told.format(
            who=inline(quota.returned_by),
            date=isolate(day(quota.returned_on)),
            why=prose(" ".join(quota.returned_why.split())),
        )

    def _tried(self) -> str:
        return self.tr(
            "The policy that is being tried is not used in this approval: the list stands by the policy in "
            "force. To use another one, have it approved on the page of the policy first."
        )

    def _changed(self, since: SincePut | None) -> str:
        """What is otherwise than in the list that was put before the head."""
        if since is None or not since.differs:
            return ""
        parts = [self.tr("The list is not the one that was put before the head.")]
        if since.policy_was != since.policy_is:
            parts.append(self.tr("Another policy is in force since."))
        for people, words in (
            (since.came, self.tr("Have come in: {who}.")),
            (since.went, self.tr("Are no longer in it: {who}.")),
        ):
            if people:
                parts.append(words.format(who=_named(people)))
        return " ".join(parts)

    def _documents(self, unready: int) -> str:
        if not unready:
            return ""
        words = self.tr(
            "The documents of {count} who would be admitted are not marked as complete.", "", unready
        )
        return words.format(count=number(unready))

    def _rate(self, told: Proposal) -> str:
        if not told.rate_lacks:
            return ""
        words = self.tr(
            "{month} has no rate yet: they can be admitted, but the list of that month is only made once a "
            "rate is recorded."
        )
        return words.format(month=month_title(told.from_month))


def _named(people: tuple[Listed, ...]) -> str:
    names = {one.file_no: f"{one.first_name} {one.last_name}".strip() for one in people}
    return FileNames().told([one.file_no for one in people], names)
