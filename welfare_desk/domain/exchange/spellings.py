# SPDX-License-Identifier: Apache-2.0
"""Lists of words as they stand in the modules of this room: one text, the words between upright strokes."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of a text such as ``کد ملی | شماره ملی``; lines end a word as a stroke does."""
    return tuple(word.strip() for line in text.splitlines() for word in line.split("|") if word.strip())
