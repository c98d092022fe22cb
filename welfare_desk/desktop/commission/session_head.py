# SPDX-License-Identifier: Apache-2.0
"""The head of a session: when and where, who sits in it, and what it did so far."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.commission.session_dialog import size_warning
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.commission import SessionCounts
from welfare_desk.domain.summary.commission import SessionRow
from welfare_desk.domain.text import isolate


class CountLine(QWidget):
    """What a session did so far, each number with its own words."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        self.chips = {
            name: Chip("")
            for name in ("referred", "attended", "absent", "confirmed", "rejected", "missing", "open")
        }
        for chip in self.chips.values():
            layout.addWidget(chip)
        layout.addStretch(1)

    def show_counts(self, counts: SessionCounts) -> None:
        """Other numbers; what nobody has told or decided is named too."""
        told: dict[str, tuple[str, int, Tone]] = {
            "referred": (self.tr("{count} referred"), counts.referred, Tone.GREY),
            "attended": (self.tr("{count} attended"), counts.attended, Tone.TEAL),
            "absent": (self.tr("{count} absent"), counts.absent, Tone.RED),
            "confirmed": (self.tr("{count} confirmed"), counts.confirmed, Tone.GREEN),
            "rejected": (self.tr("{count} rejected"), counts.rejected, Tone.RED),
            "missing": (self.tr("{count} lack papers"), counts.documents_missing, Tone.AMBER),
            "open": (self.tr("{count} still open"), counts.untold + counts.undecided, Tone.BLUE),
        }
        for name, (text, count, tone) in told.items():
            self.chips[name].show_state(text.format(count=number(count)), tone)
            self.chips[name].setVisible(bool(count) or name in ("referred", "attended", "confirmed"))


class SessionHead(Card):
    """When and where a session is, who sits in it, and what it did so far."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = Label("", "muted", wrap=True)
        self.members = Label("", "small", wrap=True)
        self.odd = Label("", "warning", wrap=True)
        self.counts = CountLine()
        for widget in (self.facts, self.members, self.odd, self.counts):
            self.body.addWidget(widget)

    def show_session(self, row: SessionRow) -> None:
        """Another session, or the same one as it is now."""
        told = self.tr("Session {number} on {date}").format(
            number=isolate(row.session_no), date=isolate(day(row.held_on))
        )
        self.say(told, self.tr("closed: only counter-votes now") if row.closed else self.tr("still open"))
        kind = self.tr("{kind} · {place}") if row.place else "{kind}"
        self.facts.setText(kind.format(kind=words(row.kind), place=row.place))
        one = self.tr("{name} ({trade})")
        self.members.setText(
            self.tr(", ").join(one.format(name=m.name, trade=words(m.trade)) for m in row.members)
        )
        self.members.setVisible(bool(row.members))
        self.odd.setText(size_warning(row.members))
        self.odd.setVisible(bool(self.odd.text()))
        self.counts.show_counts(row.counts)
