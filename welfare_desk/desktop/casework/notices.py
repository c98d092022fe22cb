# SPDX-License-Identifier: Apache-2.0
"""What to notice on a file, in one sentence each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from welfare_desk.desktop.kit.labels import Icon, Label, restyle
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.fields import field_words
from welfare_desk.domain.summary.notices import Notice, NoticeCode

_MONTHS_FROM = 90
"""Days from which on an age is told in months."""

_RED = {
    NoticeCode.OPENED_BY_MISTAKE,
    NoticeCode.PENSION_NOT_COVERED,
    NoticeCode.TRANSFER_REFUSED,
    NoticeCode.REJECTED_STANDS,
    NoticeCode.SUPPORTED_ELSEWHERE,
    NoticeCode.VOTE_EXPIRED,
    NoticeCode.NO_SHEBA,
}


def notice_tone(notice: Notice) -> Tone:
    """Red for what stops a payment or a service, amber for the rest."""
    return Tone.RED if notice.code in _RED else Tone.AMBER


def notice_sentence(notice: Notice) -> str:
    """The notice as told to the clerk."""
    return _told(notice).format(
        days=number(notice.days),
        months=number(notice.days // 30),
        fields=field_words(notice.fields),
        declared=number(notice.declared),
        counted=number(notice.counted),
        why=notice.why,
        bodies=listed(words(body) for body in notice.bodies),
    )


def _told(notice: Notice) -> str:
    translate = QCoreApplication.translate
    if notice.code is NoticeCode.VOTE_EXPIRED and notice.days >= _MONTHS_FROM:
        return translate("Notices", "The commission's vote ended {months} months ago.")
    if notice.code is NoticeCode.VOTE_EXPIRES and not notice.days:
        return translate("Notices", "The commission's vote ends today.")
    sentences = {
        NoticeCode.OPENED_BY_MISTAKE: translate(
            "Notices", "Opened by mistake and taken back: {why}. Its number stays used."
        ),
        NoticeCode.PENSION_NOT_COVERED: translate("Notices", "This file draws a pension but is not covered."),
        NoticeCode.TRANSFER_REFUSED: translate(
            "Notices", "The other office refused this file: take the change of coverage back (Shift+F6)."
        ),
        NoticeCode.REJECTED_STANDS: translate(
            "Notices",
            "A re-examination rejected, yet the disability stands: end it in «Disabilities and categories», "
            "or record an appeal in «Commission and inquiries».",
        ),
        NoticeCode.SUPPORTED_ELSEWHERE: translate(
            "Notices", "{bodies} supports this person, and a pension comes from one place only."
        ),
        NoticeCode.VOTE_EXPIRED: translate("Notices", "The commission's vote ended {days} days ago."),
        NoticeCode.VOTE_EXPIRES: translate("Notices", "The commission's vote ends in {days} days."),
        NoticeCode.NO_SHEBA: translate("Notices", "On pension, but no SHEBA is recorded to pay it into."),
        NoticeCode.INCOMPLETE: translate("Notices", "Missing: {fields}."),
        NoticeCode.NO_VOTE: translate("Notices", "The commission has not voted on the severity yet."),
        NoticeCode.SIZE_DIFFERS: translate(
            "Notices", "Household declared as {declared}, but {counted} are entered by name."
        ),
    }
    return sentences[notice.code]


class NoticeBox(QFrame):
    """One notice on its soft ground; empty it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", wrap=True)
        self._icon = Icon("triangle-alert", "amber", 18)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(11), px(9), px(11), px(9))
        layout.setSpacing(px(10))
        layout.addWidget(self._icon)
        layout.addWidget(self.words, 1)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Tell this notice, or nothing."""
        if notice is not None:
            tone = notice_tone(notice)
            self.setProperty("banner", str(tone))
            restyle(self)
            self._icon.show_icon("triangle-alert", str(tone))
            self.words.setText(notice_sentence(notice))
            self.words.set_tone(tone)
        self.setVisible(notice is not None)
