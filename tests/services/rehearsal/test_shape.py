# SPDX-License-Identifier: Apache-2.0
"""Shares in whole numbers, and decks that give exactly them."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.services.rehearsal.shape import DISABILITIES, DOMAINS, SEVERITIES, Deck, parts_of, slice_of


@given(st.integers(0, 100_000))
def test_parts_add_up(total: int) -> None:
    parts = parts_of(total, DISABILITIES)
    assert sum(parts.values()) == total
    assert all(abs(parts[key] - total * share / 6800) < 1 for key, share in DISABILITIES.items())


def test_the_published_office() -> None:
    assert parts_of(8000, DOMAINS) == DOMAINS
    assert parts_of(6800, SEVERITIES) == SEVERITIES


@given(st.integers(1, 5000), st.data())
def test_slices_add_up_to_the_whole(files: int, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, files))
    first, second = slice_of(0, cut, DOMAINS), slice_of(cut, files - cut, DOMAINS)
    assert {key: first[key] + second[key] for key in DOMAINS} == parts_of(files, DOMAINS)


def test_a_deck_gives_exactly_its_cards() -> None:
    deck = Deck({"a": 3, "b": 5, "c": 0}, random.Random(1))
    assert (deck.take("a"), deck.take("c"), deck.has("b"), len(deck)) == (True, False, True, 7)
    assert Counter(deck.draw() for _ in range(7)) == {"a": 2, "b": 5}
    with pytest.raises(IndexError):
        deck.draw()
