# SPDX-License-Identifier: Apache-2.0
"""Six tiles with the outcomes of a list, each a filter, and the thin bar of their shares."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.words import OUTCOMES, outcome_note, outcome_words
from welfare_desk.desktop.kit.cards import SharesBar, Tile
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.exchange.outcome import Totals

_WIDTHS = {"accepted": 5, "skipped": 3}


class OutcomeTiles(QWidget):
    """Signal `chosen` comes when another tile is pressed; `outcome` is the one in force, empty for all."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.outcome = ""
        self._totals = Totals()
        self._short = False
        self.tiles = {
            name: Tile(name, outcome_words(name)[0], outcome_note(name), outcome_words(name)[1])
            for name in OUTCOMES
        }
        self._shares = SharesBar()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for name, tile in self.tiles.items():
            row.addWidget(tile, _WIDTHS.get(name, 4))
            tile.pressed.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(9))
        layout.addLayout(row)
        layout.addWidget(self._shares)

    def show_totals(self, totals: Totals) -> None:
        """Show how many rows come out how."""
        self._totals = totals
        for name, tile in self.tiles.items():
            tile.show_count(number(getattr(totals, name)), outcome_note(name, short=self._short))
        self.tiles["accepted"].show_count(number(totals.accepted), self._accepted(totals))
        parts = {name: getattr(totals, name) for name in OUTCOMES}
        parts["accepted"] = totals.accepted - totals.warned + totals.updated
        self._shares.show_parts([(count, outcome_words(name)[1]) for name, count in parts.items()])

    def _accepted(self, totals: Totals) -> str:
        if totals.updated:
            words = self.tr("and {updated} known files completed")
        elif not totals.warned:
            words = self.tr("all without a warning")
        elif self._short:
            words = self.tr("{warned} with a warning")
        else:
            words = self.tr("{clean} clean, {warned} with a warning")
        clean = totals.accepted - totals.warned
        return words.format(clean=number(clean), warned=number(totals.warned), updated=number(totals.updated))

    def shorten(self, short: bool) -> None:
        """Fewer words below the figures."""
        if short != self._short:
            self._short = short
            self.show_totals(self._totals)

    def choose(self, outcome: str) -> None:
        """Mark a tile as the filter in force, without announcing it."""
        self.outcome = outcome
        for name, tile in self.tiles.items():
            tile.choose(name == outcome)

    def first(self) -> QWidget:
        """The tile where the cursor goes when there is no list."""
        return self.tiles[OUTCOMES[0]]

    def _press(self, outcome: str) -> None:
        self.choose("" if outcome == self.outcome else outcome)
        self.chosen.emit()
