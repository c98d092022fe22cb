# SPDX-License-Identifier: Apache-2.0
"""The chips above a queue, turned into a filter; ranks stay those of the whole queue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.waiting.words import words
from welfare_desk.desktop.wording import codes
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.summary.listing import FilterValues
from welfare_desk.domain.waiting.entries import OPEN_STATES, QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import QueueFilter


class QueueFilters(FilterBar):
    """Field, neighbourhood, state and documents; each user finds the choice again."""

    def __init__(self, memory: Memory) -> None:
        translate = QCoreApplication.translate
        states = [Option(state, codes.words(state)) for state in QueueState if state in OPEN_STATES]
        papers = [Option(one, words(one)) for one in Documents]
        fields = [Option(one, codes.words(one)) for one in Domain]
        chips = [
            FilterChip("domain", translate("QueueFilters", "Field"), fields),
            FilterChip("neighbourhood", translate("QueueFilters", "Neighbourhood")),
            FilterChip("state", translate("QueueFilters", "State"), states),
            FilterChip("documents", translate("QueueFilters", "Documents"), papers),
        ]
        super().__init__(chips, memory, "queue")

    def offer(self, values: FilterValues) -> None:
        """The office's neighbourhoods."""
        found = [Option(value.name, value.name, value.files) for value in values.neighbourhoods]
        self.chips["neighbourhood"].offer(found)

    def filter(self, text: str) -> QueueFilter:
        """What the chips ask for, narrowed by a text."""
        return QueueFilter(
            text,
            tuple(Domain(one) for one in self.values("domain")),
            tuple(QueueState(one) for one in self.values("state")),
            tuple(Documents(one) for one in self.values("documents")),
            tuple(str(one) for one in self.values("neighbourhood")),
        )
