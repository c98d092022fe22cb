# SPDX-License-Identifier: Apache-2.0
"""Persian names in Latin letters as people type them: صادقی is sadeghi, sadeqi, sadighi."""

from __future__ import annotations

import re

_CONSONANTS = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "z",
    "ر": "r", "ز": "z", "ژ": "(?:zh|j)", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z",
    "غ": "(?:gh|q|g)", "ف": "f", "ق": "(?:gh|q|g)", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
_BETWEEN = "[aeiouyvwh]*"
"""What may stand between: the vowels that Persian leaves out, and the letters that are sometimes one."""
_LEAST = 2
"""Consonants; a name of fewer («علی») would be found in every text."""


def romanised(word: str) -> str:
    """A pattern of the Latin spellings of one folded Persian word; empty where it would fit everything."""
    # «Hossein»: a consonant may be written twice.
    sounds = [f"(?:{_CONSONANTS[letter]})+" for letter in word if letter in _CONSONANTS]
    return _BETWEEN.join(("", *sounds, "")) if len(sounds) >= _LEAST else ""


def without_romanised(text: str, word: str) -> str:
    """The text in small letters without what spells this folded Persian word in Latin."""
    pattern = romanised(word)
    return re.sub(pattern, "", text) if pattern else text
