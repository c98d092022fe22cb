# SPDX-License-Identifier: Apache-2.0
"""What is said around the sending of a month: that headquarters knows no such office, what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import digest_words, listed, month_title, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import hold_path
from welfare_desk.services.summary.bundles.exporting import MonthExported
from welfare_desk.services.summary.monthly.standing import MonthStanding

ENROL, SEND, EARLIER = "enrol", "send", "earlier"
ENROLMENT = "enrolment"
"""The part of the settings where an office asks to be enrolled."""


class NotEnrolledDialog(Dialog):
    """Before a month is sent that nobody can count persons of: answers with `ENROL` or `SEND`."""

    def __init__(self, page: Page, standing: MonthStanding) -> None:
        super().__init__(page, self.tr("Headquarters does not know this office yet"), width=600)
        told = self.tr(
            "{month} can be written, but headquarters takes no bundle of an office that is not enrolled. "
            "Without the key of the province the bundle carries no marks of persons either: they are not "
            "counted once over all offices, not even after the enrolment."
        )
        self.body.addWidget(Label(told.format(month=month_title(standing.month)), wrap=True))
        how = self.tr(
            "Enrol first: in Settings, «Headquarters», write the request, give it to headquarters, and read "
            "its answer there. Then send the month."
        )
        self.body.addWidget(Label(how, "muted", wrap=True))
        self.add_act(Button(self.tr("To the enrolment"), "landmark", ButtonKind.FILLED), ENROL)
        self.add_act(Button(self.tr("Send it all the same"), "send"), SEND)
        self.add_cancel()


class SentDialog(Dialog):
    """Tells what stands in the folder now. `enrolled`: the office is so by now.

    `earlier` are bundles of the same month that were made before it; answers with `EARLIER` for their list.
    """

    def __init__(
        self, page: Page, done: MonthExported, *, enrolled: bool, earlier: Sequence[int] = ()
    ) -> None:
        title = self.tr("{month} is written for headquarters").format(month=month_title(done.month))
        super().__init__(page, title, width=620)
        self._page, self.done = page, done
        path = Path(done.bundle)
        if not done.enrolled:
            self._warn(enrolled)
        for name, value in (
            (self.tr("Name of the file"), hold_path(path.name)),
            (self.tr("Folder"), hold_path(str(path.parent))),
            (self.tr("Digest of the file"), digest_words(done.digest)),
        ):
            self.body.addWidget(FactRow(name, value, code=True))
        self.body.addWidget(FactRow(self.tr("Bundle no."), number(done.sequence)))
        again = self.tr("It was made before and is handed out as it was, byte for byte.")
        first = self.tr("It is kept in the office: whenever it is sent again, the bytes are the same.")
        self.body.addWidget(Label(first if done.made else again, "small", wrap=True))
        carry = self.tr(
            "Next: take the file to headquarters; the digest of the file that they read there is as it "
            "stands here."
        )
        if enrolled:
            self.body.addWidget(Label(carry, "small", wrap=True))
        if earlier:
            self._tell_earlier(earlier)
        copy = Button(self.tr("Copy the whole digest"), "copy")
        copy.clicked.connect(self._copy)
        self.foot.addWidget(copy)
        self.add_cancel(self.tr("Close"), ButtonKind.FILLED)

    def _tell_earlier(self, earlier: Sequence[int]) -> None:
        """Headquarters takes no bundle before the one that it replaces."""
        title = self.tr("This month had a bundle before this one")
        text = self.tr(
            "Headquarters reads bundles in the order of their numbers: where no. {numbers} of this month has "
            "not come there, write it too and take both."
        )
        go = Button(self.tr("Earlier bundles"), "history", small=True)
        go.clicked.connect(self._to_earlier)
        told = text.format(numbers=listed(map(number, earlier)))
        self.body.addWidget(Banner(Tone.BLUE, "info", title, told, (go,)))

    def _to_earlier(self, _: bool = False) -> None:
        self.answer(EARLIER)

    def _warn(self, enrolled: bool) -> None:
        """Persons of this bundle are not counted over all offices; what is done about it."""
        if enrolled:
            title = self.tr("Persons of this bundle are not counted over all offices")
            text = self.tr(
                "It was made before this office was enrolled. Open the month again, close it and send it "
                "once more: the new bundle takes its place and carries what headquarters counts by."
            )
            acts: tuple[Button, ...] = ()
        else:
            title = self.tr("Headquarters does not know this office yet")
            text = self.tr(
                "It refuses this file until the office is enrolled, and does not count its persons over all "
                "offices. Enrol it in Settings, «Headquarters»; then open the month again, close it and send "
                "it once more."
            )
            go = Button(self.tr("To the enrolment"), "landmark", small=True)
            go.clicked.connect(self._to_enrolment)
            acts = (go,)
        self.body.addWidget(Banner(Tone.AMBER, "triangle-alert", title, text, acts))

    def _to_enrolment(self, _: bool = False) -> None:
        self.cancel()
        self._page.desk.go("settings", section=ENROLMENT)

    def _copy(self) -> None:
        clipboard.put_text(self.done.digest)
        self._page.desk.say(self.tr("The digest is copied"))
