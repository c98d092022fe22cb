# SPDX-License-Identifier: Apache-2.0
"""Why this place: every criterion with its evidence, who stands ahead, what would change, how it moved.

The same card stands beside the queue of a wide window, and in a dialog over a narrow one.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, Rule
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.words import why_skipped
from welfare_desk.desktop.waiting.columns import state_words
from welfare_desk.desktop.waiting.telling import (
    QueueCounts,
    evidence,
    full_name,
    held_told,
    of_most,
    past,
    stands_ahead,
    stands_behind,
    would_change,
)
from welfare_desk.desktop.waiting.words import colours_of, points, words
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.listing import RankHistory, WhyPlace
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.domain.waiting.scoring import Part

_MOVES = 12
"""Moves of the history that are told one by one."""


class ShareBar(QWidget):
    """A thin bar filled by a share from the reading side."""

    def __init__(self, share: float, tone_: Tone) -> None:
        super().__init__()
        self._share, self._tone = min(1.0, max(0.0, share)), tone_
        self.setFixedHeight(px(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rail, round_ = QRectF(self.rect()), self.height() / 2
        painter.setBrush(QColor(tokens().disabled))
        painter.drawRoundedRect(rail, round_, round_)
        if self._share:
            width = max(float(self.height()), rail.width() * self._share)
            left = rail.right() - width if look().persian else 0.0
            painter.setBrush(QColor(tokens().shade(self._tone).strong))
            painter.drawRoundedRect(QRectF(left, 0, width, rail.height()), round_, round_)
        painter.end()


class Note(QFrame):
    """A sentence on a soft ground with an icon."""

    def __init__(self, icon: str, tone_: Tone, text: str) -> None:
        super().__init__()
        self.setProperty("banner", str(tone_))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(11), px(8), px(11), px(8))
        row.setSpacing(px(9))
        row.addWidget(Icon(icon, str(tone_), 17), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(text, wrap=True, tone=tone_)
        row.addWidget(self.words, 1)


class WhyCard(QScrollArea):
    """Filled by `show_why` and, a little later, by `show_history`.

    It scrolls by the arrows, PgUp, PgDn, Home and End.
    Signals: `shown` when there is something else to read; `moves_wanted` where every move is asked for.
    """

    shown = Signal()
    moves_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(px(3), px(3), px(3), px(3))  # for the ring of the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Why this place"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place: WhyPlace | None = None
        self._history: RankHistory | None = None
        self._sheet = QWidget()
        self._sheet.setProperty("surface", "card")
        self._layout = QVBoxLayout(self._sheet)
        self._layout.setContentsMargins(px(2), px(2), px(8), px(2))
        self._layout.setSpacing(px(6))
        self._past = QVBoxLayout()
        self._past.setSpacing(px(4))
        self.setWidget(self._sheet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Nobody is chosen."""
        self._place = None
        self._begin()
        self._layout.addWidget(Label(self.tr("Nobody is chosen"), "muted"))
        self._layout.addStretch(1)

    def _begin(self) -> None:
        empty(self._past)
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget: QWidget | None = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_why(self, why: WhyPlace, line: int | None) -> None:
        """Tell everything that the comparator knows; `line` is the rank of the last open place."""
        self._place = why
        self._begin()
        scored = why.policy.policy.order is Order.SCORE
        self._head(why, scored)
        colours = colours_of(why.policy.policy)
        for part in why.row.parts:
            self._layout.addWidget(_part(part, colours[part.criterion], max(1, why.row.score)))
        if not scored:
            joined = self.tr("Date order: who joined first comes first. Joined on {date}.")
            self._layout.addWidget(Label(joined.format(date=isolate(day(why.row.joined_on))), wrap=True))
        for note in self._notes(why, line):
            self._layout.addWidget(note)
        self._past = QVBoxLayout()
        self._past.setSpacing(px(4))
        self._layout.addLayout(self._past)
        self._layout.addStretch(1)
        self._tell_history()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(
            self.tr("{name}, rank {rank}").format(name=full_name(why.row), rank=number(why.row.rank))
        )
        self.shown.emit()

    def _head(self, why: WhyPlace, scored: bool) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self.tr("Why rank {rank}?").format(rank=number(why.row.rank)), "heading"))
        row.addStretch(1)
        if scored:
            chip = self.tr("{points} points").format(points=points(why.row.score))
            row.addWidget(Chip(chip, Tone.TEAL))
        self._layout.addWidget(head)
        who = self.tr("{name} · {file_no}").format(name=full_name(why.row), file_no=isolate(why.row.file_no))
        self._layout.addWidget(Label(who, "muted", wrap=True))
        found = state_words(why.row, why.scored_on)
        if found is not None:
            held = QHBoxLayout()
            held.addWidget(Chip(*found))
            held.addStretch(1)
            line = QWidget()
            held.setContentsMargins(0, 0, 0, 0)
            line.setLayout(held)
            self._layout.addWidget(line)

    def _notes(self, why: WhyPlace, line: int | None) -> list[Note]:
        order = why.policy.policy.order
        found = []
        if why.hold is not None:
            found.append(Note("circle-pause", Tone.AMBER, held_told(why.hold)))
        if why.above is not None:
            found.append(Note("arrow-up-down", Tone.BLUE, stands_ahead(why.above, order)))
        else:
            found.append(Note("arrow-up-down", Tone.BLUE, self.tr("Nobody stands ahead.")))
        if line is not None:
            behind = why.row.rank - line
            told = self.tr("Within the places of the open quota.")
            if behind > 0:
                told = QueueCounts().places_to_line(behind)
            inside = behind <= 0 and why.kept_out is None
            if behind > 0 or inside:
                found.append(Note("flag", Tone.GREEN if inside else Tone.GREY, told))
        if why.kept_out is not None:
            told = self.tr("A run of today would pass this place over: {reason}.")
            reason = why_skipped(why.kept_out.reason, why.kept_out.held_until, why.kept_out.unmet)
            found.append(Note("flag", Tone.AMBER, told.format(reason=reason)))
        changes = [would_change(one) for one in why.would_change]
        if changes:
            found.append(Note("lightbulb", Tone.AMBER, "\n".join(changes)))
        if why.below is not None:
            found.append(Note("arrow-down", Tone.GREY, stands_behind(why.below, order)))
        if why.policy.policy.proposed:
            told = self.tr("The weights of this policy are a proposal; no regulation gives them.")
            found.append(Note("scale", Tone.AMBER, told))
        return found

    def show_history(self, history: RankHistory) -> None:
        """How the place moved, below everything else; it may come before the rest."""
        self._history = history
        self._tell_history()

    def _tell_history(self) -> None:
        history = self._history
        if history is None or self._place is None or self._place.row.file_no != history.file_no:
            return
        empty(self._past)
        self._past.addWidget(Rule())
        self._past.addWidget(Label(self.tr("How the place moved"), "strong"))
        for told in past(history, _MOVES):
            self._past.addWidget(Label(told, "small", wrap=True))
        every = Button(self.tr("Every move, ten years back"), "history", ButtonKind.LINK)
        every.setToolTip("Shift+F2")
        every.clicked.connect(self.moves_wanted)
        self._past.addWidget(every, 0, Qt.AlignmentFlag.AlignLeading)


def _part(part: Part, colour: Tone, whole: int) -> QWidget:
    """One criterion: name and points, the bar, the evidence."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(1))
    head = QHBoxLayout()
    head.addWidget(Label(words(part.criterion), "strong"))
    head.addStretch(1)
    head.addWidget(Label(of_most(part), "strong"))
    column.addLayout(head)
    column.addWidget(ShareBar(part.points / max(1, part.most or whole), colour))
    lost = part.lapsed or part.run_out is not None
    column.addWidget(Label(evidence(part), "small", wrap=True, tone=Tone.AMBER if lost else None))
    return box
