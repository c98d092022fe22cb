# SPDX-License-Identifier: Apache-2.0
"""Two records side by side: merged into the first, judged to be two persons, or left for later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import taken_back
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_there, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.matching.comparison import Comparison
from welfare_desk.desktop.matching.moving import MovingPanel
from welfare_desk.desktop.matching.words import banner_before, reason_tone, reason_words
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.services.door import Kind
from welfare_desk.services.matching.commands import maybe_same, merge_persons, not_same, undo_merge
from welfare_desk.services.matching.facts import (
    ComparePair,
    DoublePair,
    FindDoubles,
    Merged,
    MergePersons,
    NotSame,
    PairFacts,
    PairJudged,
    UndoMerge,
)
from welfare_desk.services.matching.questions import compare_pair, find_doubles


class PairPage(Page):
    """`load` takes `pairs` (as the list had them) and `at`, the place of the one to show."""

    kinds = frozenset({Kind.PERSON, Kind.FILE})
    has_action_bar = True
    poses = ("chosen",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pairs: list[DoublePair] = []
        self.at = 0
        self.facts: PairFacts | None = None
        self._swapped = self._busy = False
        self._key = ""
        self.place = Label("", "heading")
        self.score = Label("", "figure")
        self.why = QHBoxLayout()
        self.table = Comparison()
        self.panel = MovingPanel()
        self.before = Button(self.tr("Previous"), "chevron-right")
        self.after = Button(self.tr("Next"), "chevron-left")
        self.merge_button = Button(self.tr("Merge into the first record"), "git-merge", ButtonKind.FILLED)
        self.later_button = Button(self.tr("Later"))
        self.swap_button = Button(self.tr("Swap the sides"), "arrow-right-left")
        self.apart_button = Button(self.tr("Not one person"), "user-x", ButtonKind.DANGER)
        self.bar = ActionBar()
        self.none = EmptyState(
            "users",
            self.tr("No likely doubles"),
            self.tr(
                "Everybody was compared, and nothing that was judged is proposed again; "
                "look after the next list."
            ),
            tone=Tone.GREEN,
        )
        self._build()
        self._connect()
        self._show_any(False)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(*page_margins())
        inner.setSpacing(px(GAP))
        inner.addWidget(self.trouble)
        self.head = self._head()
        inner.addWidget(self.head)
        self.body = QWidget()
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(GAP))
        self.viewer = _scrolled(self.table)
        card = QFrame()
        card.setProperty("card", "true")
        around = QVBoxLayout(card)
        around.setContentsMargins(px(4), px(4), px(4), px(4))
        around.addWidget(self.viewer)
        body.addWidget(card, 1)
        body.addWidget(self.panel)
        inner.addWidget(self.body, 1)
        inner.addWidget(self.none, 1)
        layout.addLayout(inner, 1)
        self.bar.say(self.apart_button)
        self.bar.say(Label(self.tr("is remembered and not proposed again"), "muted"))
        self.bar.add(self.swap_button)
        self.bar.add(self.later_button)
        self.bar.add(self.merge_button, "Ctrl+Enter")
        layout.addWidget(self.bar)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("card", "true")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(24))
        for title, shown in ((self.tr("Likely double"), self.place), (self.tr("Likeness"), self.score)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Label(title, "small"))
            column.addWidget(shown)
            row.addLayout(column)
        reasons = QVBoxLayout()
        reasons.setSpacing(px(4))
        reasons.addWidget(Label(self.tr("Why?"), "small"))
        self.why.setSpacing(px(6))
        reasons.addLayout(self.why)
        row.addLayout(reasons, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        return head

    def _connect(self) -> None:
        merge = self.command(self.tr("Merge into the first record"), "git-merge", self.merge, "Ctrl+Return")
        apart = self.command(self.tr("They are not one person"), "user-x", self.part, "Ctrl+Delete")
        swap = self.command(self.tr("Swap the two sides"), "arrow-right-left", self.swap, "Ctrl+T")
        self._after = self.command(self.tr("Next pair"), "chevron-left", partial(self.step, 1), "Alt+Down")
        self._before = self.command(self.tr("Pair before"), "chevron-right", partial(self.step, -1), "Alt+Up")
        self._of_pairs = (swap, self._after, self._before)
        for button, action in ((self.merge_button, merge), (self.apart_button, apart)):
            allow(action, lacking(self.desk, Permission.MERGE_PERSONS))
            button.act(action)
        steps = ((self.swap_button, swap), (self.before, self._before), (self.after, self._after))
        for button, action in steps:
            button.act(action)
        self.later_button.clicked.connect(self.later)
        self.table.moved.connect(self._scroll_to)
        self.table.kept_back.connect(lambda why: self.desk.say(why, Tone.AMBER, "triangle-alert"))

    # what the window calls

    def load(self, pairs: tuple[DoublePair, ...] = (), at: int = 0, **arguments: Any) -> None:
        self.say_title(self.tr("Data quality"), self.tr("Likely doubles"))
        if pairs:
            self.pairs, self.at, self._swapped = list(pairs), at, False
            self._ask()
        elif not self.pairs:
            self.ask(find_doubles, FindDoubles(), self._take_first)

    def _take_first(self, found: Any) -> None:
        if found.pairs:
            self.load(pairs=found.pairs)
        else:
            self._show_any(False)

    def _show_any(self, any_pair: bool) -> None:
        """The pair, or that there is none; nothing can be decided of none."""
        for widget in (self.head, self.body):
            widget.setVisible(any_pair)
        self.none.setVisible(not any_pair)
        for control in (self.merge_button, self.apart_button, self.later_button, *self._of_pairs):
            allow(control, unless(any_pair, nothing_there()))

    def reload(self) -> None:
        if self.isVisible() and self.pairs and not self._busy:
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.panel.setVisible(width >= 1000)

    def pose(self, name: str) -> None:
        for field in self.table.open_fields[:2]:
            self.table.choose(field, 2)

    def first_focus(self) -> QWidget:
        return self.table

    def heard(self) -> tuple[Key, ...]:
        return self.table.heard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    # what is shown

    @property
    def ids(self) -> tuple[int, int]:
        """Who stays and who goes, as the page stands."""
        pair = self.pairs[self.at]
        ids = pair.first.id, pair.second.id
        return ids[::-1] if self._swapped else ids

    def _ask(self) -> None:
        self._key = new_key()
        first, second = self.ids
        self.ask(compare_pair, ComparePair(first, second), self._show, latest="pair")

    def _show(self, facts: PairFacts) -> None:
        arrives, self.facts = self.facts is None, facts
        self.trouble.clear()
        self._show_any(True)
        if arrives:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        allow(self.apart_button, lacking(self.desk, Permission.MERGE_PERSONS))
        pair = self.pairs[self.at]
        told = self.tr("case {at} of {count}")
        self.place.setText(told.format(at=number(self.at + 1), count=number(len(self.pairs))))
        self.score.setText(self.tr("{score} of 100").format(score=number(pair.score)))
        empty(self.why)
        for reason in pair.reasons:
            self.why.addWidget(Chip(reason_words(reason), reason_tone(reason)))
        self.why.addStretch(1)
        self.table.show_pair(facts)
        self.panel.show_pair(facts)
        first = unless(self.at, self.tr("This is the first pair."))
        last = unless(self.at + 1 < len(self.pairs), self.tr("This is the last pair."))
        allow(self._before, first)
        allow(self._after, last)
        refused = _refusal(facts)
        allow(self.merge_button, lacking(self.desk, Permission.MERGE_PERSONS), refused)
        banner = banner_before(refused, facts.paid_twice)
        if banner is not None:
            self.trouble.show_banner(banner)

    def _scroll_to(self, top: int, bottom: int) -> None:
        self.viewer.ensureVisible(0, bottom, 0, bottom - top)
        self.viewer.ensureVisible(0, top, 0, 4)
        if bottom <= self.viewer.viewport().height():
            self.viewer.verticalScrollBar().setValue(0)  # the first screen shows whose columns they are

    # acts

    def step(self, by: int) -> None:
        """Show the pair after or before."""
        if 0 <= self.at + by < len(self.pairs):
            self.at += by
            self._swapped = False
            self._ask()

    def later(self) -> None:
        """Leave this pair; the next one, or the list after the last."""
        if self.at + 1 < len(self.pairs):
            self.step(1)
        else:
            self.desk.back()

    def swap(self) -> None:
        """Let the other one stay."""
        if self.pairs:
            self._swapped = not self._swapped
            self._ask()

    def merge(self) -> None:
        """Make one person of the two."""
        facts = self.facts
        if facts is None or facts.refused or not self.pairs:
            return
        first, second = facts.first, facts.second
        told = MergePersons(first.id, second.id, first.version, second.version, self.table.from_second())
        self._send(merge_persons, told, self._merged)

    def _send(self, command: Any, facts: Any, on_answer: Callable[[Any], None]) -> None:
        """Once however often it is pressed; an unknown outcome is repeated under the same key."""
        if self._busy:
            return
        self._busy = True
        again = partial(self._send, command, facts, on_answer)
        self.do(command, facts, on_answer, key=self._key, on_error=partial(self._refused, again))

    def _refused(self, again: Callable[[], None], told: Told) -> None:
        self._busy = False
        if told.outcome_unknown:
            self.trouble.show_error(told, again=again)
            return
        self._key = new_key()
        if told.code == "stale_row":
            self.ask(compare_pair, ComparePair(*self.ids), partial(self._outrun, told), latest="pair")
        else:
            self.show_trouble(told)

    def _outrun(self, told: Told, facts: PairFacts) -> None:
        """Another desk has changed one of the two: both as they are now."""
        self._show(facts)
        self.show_trouble(told)

    def _merged(self, done: Merged) -> None:
        self._offer(self.tr("The two records are one person now"), undo_merge, UndoMerge(done.merge_id))
        gone = (set(self.ids) - {done.kept_id}).pop()
        later = [pair for pair in self.pairs[self.at + 1 :] if gone not in (pair.first.id, pair.second.id)]
        earlier = [pair for pair in self.pairs[: self.at] if gone not in (pair.first.id, pair.second.id)]
        self.pairs, self.at = [*earlier, self.pairs[self.at], *later], len(earlier)
        self._forget()

    def part(self) -> None:
        """Remember that these are two persons."""
        if self.pairs:
            self._send(not_same, NotSame(*self.ids), self._judged)

    def _judged(self, pair: PairJudged) -> None:
        words = self.tr("Remembered: these are two persons")
        self._offer(words, maybe_same, NotSame(pair.first, pair.second))
        self._forget()

    def _offer(self, words: str, command: Any, facts: Any) -> None:
        """Say what was decided of the pair shown, and offer to take it back."""
        brought = partial(self._brought_back, list(self.pairs), self.at)
        back = partial(self.do, command, facts, brought, on_error=self.desk.show_error)
        self.desk.offer_undo(words, back)

    def _brought_back(self, pairs: list[DoublePair], at: int, _: Any) -> None:
        """The pair waits again, and stands before the clerk who is still here."""
        self.desk.say(taken_back())
        self.pairs, self.at, self._swapped = pairs, at, False
        if self.isVisible():
            self._ask()

    def _forget(self) -> None:
        """The pair is settled: the next one comes, or the list."""
        self._busy = False
        del self.pairs[self.at]
        self._swapped = False
        if not self.pairs:
            self.desk.back()
            return
        self.at = min(self.at, len(self.pairs) - 1)
        self._ask()


def _scrolled(table: QWidget) -> QScrollArea:
    """The comparison in a view that follows its keys."""
    viewer = QScrollArea()
    viewer.setWidgetResizable(True)
    viewer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    viewer.setFrameShape(QFrame.Shape.NoFrame)
    viewer.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    holder.setProperty("ground", "false")
    held = QVBoxLayout(holder)
    held.setContentsMargins(0, 0, 0, 0)
    held.addWidget(table)
    held.addStretch(1)
    viewer.setWidget(holder)
    return viewer


def _refusal(facts: PairFacts) -> str:
    """Why the merge would be refused, said before it is tried; empty when it would not."""
    return sentence(facts.refused, facts.refused_facts) if facts.refused else ""
