# SPDX-License-Identifier: Apache-2.0
"""A code that begins with digits keeps them Latin within Persian: ``21TE99ND`` is drawn as it is typed.

The font of Persian words draws digits as the letters before them are written, so that such a code would be
drawn half Persian. Words with one are drawn in the font of codes, and bring their other digits in Persian.
"""

from __future__ import annotations

import re
from functools import lru_cache

from welfare_desk.domain.text import persian_digits

_MIXED = re.compile(r"(?<!\w)[0-9]+[A-Za-z]")
_LATIN_OR_NUMBER = re.compile(r"[A-Za-z0-9_./\u200e-]+")
_LETTER = re.compile("[A-Za-z]")
_WORDS = 2048


@lru_cache(maxsize=_WORDS)
def spelt(words: str) -> str:
    """What the font of codes draws of Persian words with such a code; empty for words without one."""
    return _LATIN_OR_NUMBER.sub(_in_its_script, words) if _MIXED.search(words) else ""


def _in_its_script(found: re.Match[str]) -> str:
    return found[0] if _LETTER.search(found[0]) else persian_digits(found[0])
