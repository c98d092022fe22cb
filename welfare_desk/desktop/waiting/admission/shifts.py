# SPDX-License-Identifier: Apache-2.0
"""Who enters a list or leaves it, by name with both ranks; and five figures, now and then."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.words import UNKNOWN, hundredths
from welfare_desk.domain.waiting.proposal import Figures, Shift


def full_name(row: Shift) -> str:
    """Given name before family name."""
    return f"{row.first_name} {row.last_name}".strip()


def _key(row: Shift) -> str:
    return row.file_no


class ShiftCard(QWidget):
    """A count as a title and a list: icon and name, rank now, rank then in the list's colour."""

    def __init__(self, name: str, words: str, tone: Tone, memory: Memory) -> None:
        super().__init__()
        self.title = Label(words, "strong", tone=tone)
        icon = "log-in" if tone is Tone.GREEN else "log-out"
        self.table = Table(
            [
                Column(
                    "name",
                    self.tr("Name"),
                    full_name,
                    CellLook.STRONG,
                    width=120,
                    stretch=3,
                    icon=lambda _: icon,
                ),
                Column(
                    "now",
                    self.tr("Now"),
                    lambda row: number(row.rank_now),
                    CellLook.MUTED,
                    width=62,
                    least=50,
                ),
                Column(
                    "then",
                    self.tr("Then"),
                    lambda row: number(row.rank_then),
                    CellLook.STRONG,
                    width=84,
                    least=76,
                    tone=lambda _: tone,
                    icon=lambda _: "arrow-left",
                ),
                Column(
                    "file_no", self.tr("File"), lambda row: row.file_no, CellLook.CODE, width=104, hidden=True
                ),
            ],
            name=name,
            accessible_name=words,
            key=_key,
            memory=memory,
        )
        self.empty = EmptyState("users", self.tr("Nobody"))
        self.empty.icon.hide()
        self.card = ListCard(self.table, over=self.empty)
        self.card.setMinimumHeight(px(36 + 36))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.title)
        layout.addWidget(self.card, 1)
        self.show_shifts((), words)

    def show_shifts(self, shifts: Sequence[Shift], title: str, hint: str = "") -> None:
        """Show these; `title` says how many, with `{count}` for the number, `hint` what to do about none."""
        self.empty.say(self.tr("Nobody"), hint)
        self.title.setText(title.format(count=number(len(shifts))))
        self.table.show_rows(from_rows(list(shifts)))
        self.card.show_over(not shifts)


class FiguresRow(QFrame):
    """Five figures of a list under the policy in force and under the one tried."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[Label, Label]] = []
        self._arrows: list[Icon] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(px(4), 0, px(4), 0)
        row.setSpacing(px(8))
        for name, _ in self._figures():
            now, then = Label("", "muted"), Label("", "strong")
            cell = QVBoxLayout()
            cell.setSpacing(px(1))
            cell.addWidget(Label(name, "small"))
            line = QHBoxLayout()
            line.setSpacing(px(5))
            line.addWidget(now)
            self._arrows.append(Icon("arrow-left", "muted", 13))
            line.addWidget(self._arrows[-1])
            line.addWidget(then)
            line.addStretch(1)
            cell.addLayout(line)
            row.addLayout(cell, 1)
            self._shown.append((now, then))
        self.clear()

    def clear(self) -> None:
        """Nothing is known: a dash alone beside each name."""
        for now, then in self._shown:
            now.setText(UNKNOWN)
            then.setText("")
        self._show_arrows(False)
        self.setAccessibleDescription("")

    def _show_arrows(self, known: bool) -> None:
        for arrow in self._arrows:
            arrow.setVisible(known)

    def _figures(self) -> list[tuple[str, Callable[[Figures], str]]]:
        return [
            (self.tr("Mean decile"), lambda one: hundredths(one.mean_decile, 1)),
            (self.tr("Very severe"), lambda one: number(one.very_severe)),
            (self.tr("Woman heads"), lambda one: number(one.woman_heads)),
            (self.tr("Mean wait (months)"), lambda one: hundredths(one.mean_months_waited, 1)),
            (self.tr("Mean household"), lambda one: hundredths(one.mean_household_size, 1)),
        ]

    def show_figures(self, now: Figures, then: Figures) -> None:
        """Both sides; a figure that changes is coloured."""
        told = []
        for (name, figure), (was, will) in zip(self._figures(), self._shown, strict=True):
            was.setText(figure(now))
            will.setText(figure(then))
            will.set_tone(Tone.AMBER if figure(now) != figure(then) else None)
            told.append(f"{name}: {figure(now)}, {figure(then)}")
        self._show_arrows(True)
        self.setAccessibleDescription("; ".join(told))
