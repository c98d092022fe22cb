# SPDX-License-Identifier: Apache-2.0
"""Chips above a comparison: what differs comes first, for thousands of lines are as they should be."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.pension.list_words import bank_words, settled_words, size_words
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.services.pension.lists import ListShown
from welfare_desk.services.pension.reconciling import AskSettlements

DIFFERING = "differing"
"""The value of the chip that stands for every state but the equal one."""
NOTED, UNNOTED = "noted", "unnoted"


class SettledFilters(FilterBar):
    """Call `offer` for another list; `wanted` is what the chips ask for."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        states = [
            Option(DIFFERING, translate("SettledFilters", "All differences")),
            *(Option(state, settled_words(state)) for state in Settlement),
        ]
        noted = [
            Option(UNNOTED, translate("SettledFilters", "Nothing noted")),
            Option(NOTED, translate("SettledFilters", "Noted")),
        ]
        super().__init__(
            [
                FilterChip("state", translate("SettledFilters", "State"), states, many=False, kept=False),
                FilterChip("bank", translate("SettledFilters", "Bank"), many=False, kept=False),
                FilterChip("size", translate("SettledFilters", "Size"), many=False, kept=False),
                FilterChip(
                    "followed", translate("SettledFilters", "Follow-up"), noted, many=False, kept=False
                ),
            ]
        )
        self.chips["state"].choose((DIFFERING,))

    def offer(self, shown: ListShown) -> None:
        """Banks and sizes of this list."""
        banks = [Option(one.key, bank_words(one.key), one.lines) for one in shown.by_bank]
        sizes = [Option(int(one.key), size_words(int(one.key)), one.lines) for one in shown.by_size]
        self.chips["bank"].offer(banks)
        self.chips["size"].offer(sizes)

    def wanted(self, asked: AskSettlements) -> AskSettlements:
        """The question narrowed by what is chosen."""
        chosen = {name: values[0] for name in self.chips if (values := self.values(name))}
        state = chosen.get("state")
        return replace(
            asked,
            state=None if state == DIFFERING else state,
            differing=state == DIFFERING,
            followed=chosen["followed"] == NOTED if "followed" in chosen else None,
            bank=chosen.get("bank"),
            size=chosen.get("size"),
        )
