# SPDX-License-Identifier: Apache-2.0
"""Likely doubles, the likeliest first; Enter opens a pair side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.matching.watching import ask_watched
from welfare_desk.desktop.matching.words import reasons_line
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.matching.likeness import AGAINST
from welfare_desk.domain.text import isolate
from welfare_desk.services.matching.commands import maybe_same, not_same
from welfare_desk.services.matching.facts import (
    DoublePair,
    DoublesFound,
    FindDoubles,
    NotSame,
    PairJudged,
    PersonShown,
)
from welfare_desk.services.matching.questions import find_doubles


def _key(pair: DoublePair) -> tuple[int, ...]:
    return tuple(sorted((pair.first.id, pair.second.id)))


class DoublesView(QWidget):
    """Signal `counted` (DoublesFound)."""

    counted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.found: DoublesFound | None = None
        self.table = Table(
            self._columns(),
            name="doubles",
            accessible_name=self.tr("Likely doubles"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "users",
            self.tr("No likely doubles"),
            self.tr(
                "Everybody was compared by names, dates, identifiers and telephones; "
                "look again after the next list."
            ),
            tone=Tone.GREEN,
        )
        self.card = ListCard(self.table, over=self.empty)
        self.words = Label("", "muted")
        self.again = Button(self.tr("Search again"), "refresh-cw")
        self.progress = ProgressCard(
            "users", self.tr("Searching for doubles"), self.tr("Cancel stops the search; nothing changes.")
        )
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addLayout(head)
        layout.addWidget(self.progress)
        layout.addWidget(self.card, 1)
        self.again.clicked.connect(self.run)
        self.table.opened.connect(self._open)
        self.table.pressed.connect(self._press)

    def _columns(self) -> list[Column]:
        return [
            Column("score", self.tr("Likeness"), _score, CellLook.STRONG, width=80, least=70),
            Column("first", self.tr("First record"), _first, CellLook.STRONG, width=240, stretch=2, least=228,
                   second=self._first_note),
            Column("second", self.tr("Second record"), _second, CellLook.STRONG, width=240, stretch=2,
                   least=228, second=self._second_note),
            Column("reasons", self.tr("Why?"), _reasons, width=260, stretch=3, least=140, second=_against),
            Column("open", "", self._compare, CellLook.BUTTON, width=124, least=120, icon=_scales, drop=1,
                   keys="Enter"),
            Column("apart", "", self._apart, CellLook.BUTTON, width=158, least=154, icon=_crossed,
                   keys="Ctrl+Delete"),
        ]  # fmt: skip

    def _compare(self, _: DoublePair) -> str:
        return self.tr("Compare")

    def _apart(self, _: DoublePair) -> str:
        return self.tr("Not one person")

    def _first_note(self, pair: DoublePair) -> str:
        return self._note(pair.first)

    def _second_note(self, pair: DoublePair) -> str:
        return self._note(pair.second)

    def _note(self, person: PersonShown) -> str:
        number_ = isolate(person.file_no) if person.file_no else self.tr("member without a file")
        parts = (number_, day(person.birth_date), isolate(person.identifier) if person.identifier else "")
        return " · ".join(part for part in parts if part)

    def run(self) -> None:
        """Search the whole office anew."""
        allow(self.again, under_way())
        ask_watched(self._page, self.progress, find_doubles, FindDoubles(), self._show, self._ended)

    def _ended(self) -> None:
        allow(self.again)

    def _show(self, found: DoublesFound) -> None:
        self._page.trouble.clear()
        self.found = found
        told = self.tr(
            "{persons} persons compared, {count} likely pairs. Verdicts are remembered.", "", found.total
        )
        self.words.setText(told.format(persons=number(found.persons), count=number(found.total)))
        self.card.show_over(not found.pairs)
        given = (find_doubles, FindDoubles())
        self.table.rows.fetch_from(from_rows(list(found.pairs), given_by=given))
        self.counted.emit(found)

    def _open(self, pair: DoublePair) -> None:
        if self.found is not None:
            at = self.found.pairs.index(pair)
            self._page.desk.go("double", pairs=self.found.pairs, at=at)

    def part_current(self) -> None:
        """Remember of the pair under the cursor that these are two persons."""
        pair = self.table.current_row()
        if pair is not None:
            self._page.do(not_same, NotSame(pair.first.id, pair.second.id), self._judged)

    def _judged(self, pair: PairJudged) -> None:
        back = maybe_same, NotSame(pair.first, pair.second)
        tell_done(self._page, self.tr("Remembered: these are two persons"), back)

    def _press(self, pair: DoublePair, column: str) -> None:
        if column == "open":
            self._open(pair)
        else:
            self.table.go_to_key(_key(pair))
            self.part_current()


def _score(pair: DoublePair) -> str:
    return number(pair.score)


def _first(pair: DoublePair) -> str:
    return pair.first.name


def _second(pair: DoublePair) -> str:
    return pair.second.name


def _reasons(pair: DoublePair) -> str:
    return reasons_line(reason for reason in pair.reasons if reason not in AGAINST)


def _against(pair: DoublePair) -> str:
    return reasons_line(reason for reason in pair.reasons if reason in AGAINST)


def _scales(_: DoublePair) -> str:
    return "git-compare"


def _crossed(_: DoublePair) -> str:
    return "user-x"
