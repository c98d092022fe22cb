# SPDX-License-Identifier: Apache-2.0
"""The decision: put before the head, approved with the digest looked at, or told what has changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import Running, new_key
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.list_step import ListStep
from welfare_desk.desktop.waiting.admission.named import FileNames
from welfare_desk.desktop.wording.payments import need_words
from welfare_desk.domain.pension.allowances import NEEDS, SAID_BY_CLERK, allowance_of
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.proposal import ConsideredRow, Proposal
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.services.paging import LONGEST_PAGE
from welfare_desk.services.waiting.admitting import AdmissionDone, Admit, ProposeAdmission, admit, propose
from welfare_desk.services.waiting.quotas import QuotaKept, SubmitQuota, submit_quota


class Approving(QObject):
    """Signals: `decided` (the run), `changed` (the list is another one), `busy` (bool)."""

    decided = Signal(int)
    changed = Signal()
    busy = Signal(bool)

    def __init__(self, page: Page, listing: ListStep) -> None:
        super().__init__(page)
        self._page, self._listing = page, listing
        self._running: Running | None = None
        self._seen: dict[str, str] = {}
        self._seen_of = ""
        self._told: Told | None = None
        self._came: dict[str, str] = {}
        self.progress = ProgressCard(
            "stamp", self.tr("Admitting and sealing"), self.tr("If you cancel, nobody is admitted.")
        )

    def under_way(self) -> bool:
        """Whether the decision is being written."""
        return self._running is not None

    def cancel(self) -> bool:
        """Esc: stop the decision under way; False where there is none."""
        if self._running is None:
            return False
        self.progress.cancel()
        return True

    # to the head, and back

    def send(self, sent: bool) -> None:
        """Put the letter before the head, or take it back."""
        quota = self._listing.quota
        if quota is None:
            return

        def kept(_: QuotaKept) -> None:
            told = (
                self.tr("Put before the head for a decision") if sent else self.tr("Taken back from the head")
            )
            self._page.desk.say(told)

        self._page.do(submit_quota, SubmitQuota(quota.id, quota.version, sent), kept)

    # the list that is looked at

    def look(self) -> None:
        """Remember the files of the list on the screen: what changes until the approval is told by name."""
        proposal, quota = self._listing.proposal, self._listing.quota
        self._seen, self._seen_of = {}, ""
        if proposal is not None and quota is not None and quota.id:
            self._collect(quota, proposal.digest, {}, 0)

    def _collect(self, quota: Quota, digest: str, seen: dict[str, str], offset: int) -> None:
        def take(page: Proposal) -> None:
            if page.digest != digest:
                return  # another desk was faster: its change is announced, and the list is shown again
            seen.update((row.file_no, _name(row)) for row in page.rows)
            if len(page.rows) == LONGEST_PAGE:
                self._collect(quota, digest, seen, offset + LONGEST_PAGE)
            else:
                self._seen, self._seen_of = seen, digest

        facts = ProposeAdmission(
            quota.service,
            quota.letter.letter_no,
            quota.letter.letter_on,
            outcome=Outcome.ADMITTED,
            offset=offset,
            limit=LONGEST_PAGE,
        )
        self._page.ask(propose, facts, take, latest="seen")

    # the approval

    def approve(self, reason: str) -> None:
        """Ask once more, then admit those of the list that stands on the screen."""
        proposal, quota = self._listing.proposal, self._listing.quota
        if proposal is None or quota is None or self._running is not None:
            return
        count = proposal.counts.admitted
        title = self.tr("Admit {count} persons?", "", count).format(count=number(count))
        text = " ".join(self._what_follows(quota))
        yes = self.tr("Admit and seal")
        then = partial(self._confirmed, quota, proposal, reason)
        ask(self._page, title, text, [(yes, "yes")], then, cancel=self.tr("Not yet"), careful=True)

    def _what_follows(self, quota: Quota) -> list[str]:
        allowance = allowance_of(quota.service)
        told = [self.tr("Each leaves the queue with a place of the letter.")]
        if allowance is not None or quota.service == PENSION:
            told.append(self.tr("Their payment begins with the first month of the letter."))
        unproven = [] if allowance is None else [one for one in NEEDS[allowance] if one in SAID_BY_CLERK]
        if unproven:
            confirmed = self.tr(
                "No file can show this: {needs}. By admitting them you confirm it of everybody in the list."
            )
            told.append(confirmed.format(needs=listed(map(need_words, unproven))))
        whole = self.tr("The run as a whole is not taken back; each file goes back by an event of its own.")
        return [*told, whole]

    def _confirmed(self, quota: Quota, proposal: Proposal, reason: str, answer: str | None) -> None:
        if answer is not None:
            self._admit(quota, proposal, reason)

    def _admit(self, quota: Quota, proposal: Proposal, reason: str) -> None:
        facts = Admit(
            quota.service,
            quota.letter.letter_no,
            quota.letter.letter_on,
            seen_digest=proposal.digest,
            seen=tuple(self._seen) if self._seen_of == proposal.digest else (),
            reason=reason,
        )
        self._running = self._page.desk.operations.do(
            admit,
            facts,
            self._done,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            key=new_key(),
        )
        self.progress.watch(self._running)
        self.busy.emit(True)

    def _done(self, answer: AdmissionDone) -> None:
        self._end()
        self._page.desk.end_offer()
        told = self.tr("{count} admitted and sealed", "", answer.admitted)
        self._page.desk.say(told.format(count=number(answer.admitted)))
        self.decided.emit(answer.run)

    def _failed(self, told: Told) -> None:
        self._end()
        if told.kind is ErrorKind.CANCELLED:
            self._page.desk.say(self.tr("Cancelled: nobody was admitted"), Tone.AMBER, "circle-x")
        elif told.code == "proposal_changed":
            self._told = told
            self._learn_names(told)
        else:
            self._page.show_trouble(told)

    def _end(self) -> None:
        self._running = None
        self.progress.done()
        self.busy.emit(False)

    # the list has changed meanwhile

    def _learn_names(self, told: Told) -> None:
        quota = self._listing.quota
        if quota is None:
            return

        def learn(page: Proposal) -> None:
            self._came = {row.file_no: _name(row) for row in page.rows}
            self.changed.emit()

        facts = ProposeAdmission(
            quota.service,
            quota.letter.letter_no,
            quota.letter.letter_on,
            outcome=Outcome.ADMITTED,
            limit=LONGEST_PAGE,
        )
        self._page.ask(propose, facts, learn, latest="came")

    def banner(self) -> Banner:
        """Who has come into the list and who has gone since it was looked at; its button shows the list."""
        told = self._told
        facts = {} if told is None else told.facts
        lines = []
        for name, words in (("enters", self.tr("Enter: {who}")), ("leaves", self.tr("Leave: {who}"))):
            numbers = [str(one) for one in facts.get(name, ())]
            if numbers:
                lines.append(words.format(who=FileNames().told(numbers, self._came | self._seen)))
        lines = lines or [
            self.tr("The order, the reasons or the day have changed; the persons are the same.")
        ]
        again = Button(self.tr("Look at the new list"), "list", ButtonKind.FILLED, small=True)
        again.clicked.connect(self._look_again)
        title = self.tr("The list has changed since you looked; nobody was admitted")
        return Banner(Tone.AMBER, "users", title, "\n".join(lines), [again], code="proposal_changed")

    def _look_again(self) -> None:
        self._page.trouble.clear()
        self._listing.focus().setFocus(Qt.FocusReason.OtherFocusReason)


def _name(row: ConsideredRow) -> str:
    return f"{row.first_name} {row.last_name}".strip()
