# SPDX-License-Identifier: Apache-2.0
"""What the two READMEs count is what the program has."""

from __future__ import annotations

import re

from tests.house.source import ROOT
from welfare_desk.storage.matching.checks import CHECKS

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PERSIAN_TENS = ("بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
_PERSIAN_ONES = ("", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")


def _english(count: int) -> str:
    tens, ones = divmod(count, 10)
    return "-".join(filter(None, (_TENS[tens - 2], _ONES[ones])))


def _persian(count: int) -> str:
    tens, ones = divmod(count, 10)
    return "و".join(filter(None, (_PERSIAN_TENS[tens - 2], _PERSIAN_ONES[ones])))


def test_both_tell_how_many_checks_there_are() -> None:
    english = (ROOT / "README.md").read_text("utf-8")
    persian = (ROOT / "README.fa.md").read_text("utf-8")
    assert re.findall(r"(\S+) checks say", english) == [_english(len(CHECKS)).capitalize()]
    assert re.findall(r"(\S+) وارسی می‌گوید", persian) == [_persian(len(CHECKS))]
