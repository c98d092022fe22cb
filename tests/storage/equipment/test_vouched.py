# SPDX-License-Identifier: Apache-2.0
"""What becomes of a paper of the store can be said, in both languages."""

from __future__ import annotations

import pytest

from welfare_desk.domain.text import latin_digits
from welfare_desk.sentences.paper_fates import fate_in_words
from welfare_desk.storage.equipment.vouched import Fate

FACTS = {"by": "زهرا", "kinship": "مادر", "date": "2025-10-22", "number": "1404/000009"}


@pytest.mark.parametrize("fate", Fate)
@pytest.mark.parametrize("language", ["fa", "en"])
def test_every_fate_has_its_sentence(fate: Fate, language: str) -> None:
    told = fate_in_words(fate, FACTS, language)
    assert "1404/07/30" in latin_digits(told.replace("\u2066", "").replace("\u2069", ""))
    assert "…" not in told
