# SPDX-License-Identifier: Apache-2.0
"""The shape of the sample office: shares published for Islamshahr and its province (domain notes 2.4)."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Generic, TypeVar

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.pension import PensionState

K = TypeVar("K")

DOMAINS = {Domain.SOCIAL: 1200, Domain.REHABILITATION: 6800}
PENSIONS = {PensionState.ON_PENSION: 5500, PensionState.NONE: 2500}
"""Who is not on pension waits for it, by an explicit entry."""
DISABILITIES = {
    DisabilityType.PHYSICAL: 2310,
    DisabilityType.INTELLECTUAL: 1543,
    DisabilityType.SPEECH: 1034,
    DisabilityType.HEARING: 853,
    DisabilityType.VISUAL: 633,
    DisabilityType.PSYCHOSOCIAL: 427,
}
SEVERITIES = {Severity.MILD: 1104, Severity.MODERATE: 2039, Severity.SEVERE: 2602, Severity.VERY_SEVERE: 1055}
SEXES = {Sex.MALE: 4080, Sex.FEMALE: 2720}
"""Of rehabilitation files; social files are mostly women's and children's."""


def parts_of(total: int, shares: Mapping[K, int]) -> dict[K, int]:
    """A total divided by shares into whole numbers that add up to it; the largest remainders round up."""
    whole = sum(shares.values())
    parts = {key: total * share // whole for key, share in shares.items()}
    by_remainder = sorted(shares, key=lambda key: total * shares[key] % whole, reverse=True)
    for key in by_remainder[: total - sum(parts.values())]:
        parts[key] += 1
    return parts


def slice_of(first: int, count: int, shares: Mapping[K, int]) -> dict[K, int]:
    """What the files `first` to `first + count` get, so that slices add up to the parts of the whole."""
    before, after = parts_of(first, shares), parts_of(first + count, shares)
    return {key: after[key] - before[key] for key in shares}


class Deck(Generic[K]):
    """Cards in exact numbers, drawn by chance until none is left."""

    def __init__(self, cards: Mapping[K, int], chance: random.Random) -> None:
        self._left = {key: max(0, number) for key, number in cards.items()}
        self._total = sum(self._left.values())
        self._chance = chance

    def __len__(self) -> int:
        return self._total

    def draw(self) -> K:
        """Any card, each as likely as the next; IndexError when the deck is empty."""
        place = self._chance.randrange(self._total) if self._total else -1
        for key, number in self._left.items():
            if 0 <= place < number:
                self._left[key] -= 1
                self._total -= 1
                return key
            place -= number
        raise IndexError("the deck is empty")

    def has(self, key: K) -> bool:
        """Whether a card of this kind is left."""
        return bool(self._left.get(key))

    def take(self, key: K) -> bool:
        """A card of this kind, if one is left."""
        if not self.has(key):
            return False
        self._left[key] -= 1
        self._total -= 1
        return True
