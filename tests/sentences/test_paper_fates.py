# SPDX-License-Identifier: Apache-2.0
"""What became of a paper, in words of both languages."""

from __future__ import annotations

from tests.support.provinces import LATER
from welfare_desk.sentences.paper_fates import fate_in_words


def test_a_month_that_was_opened_again_and_the_paper_that_followed() -> None:
    facts = {"month": "1404-07", "why": "لیست دیر رسید", "by": "مریم", "date": LATER}
    assert fate_in_words("month_opened_again", facts, "fa") == (
        "مریم در ۱۴۰۴/۱۰/۰۳ ماه مهر ۱۴۰۴ را دوباره باز کرد («لیست دیر رسید»)؛"
        " آنچه این برگه می‌گوید، دیگر پایانِ آن ماه نیست."
    )
    later = {"number": "1404/000002", "by": "مریم", "date": LATER}
    assert fate_in_words("month_issued_anew", later, "en") == (
        "Paper 1404/000002 was issued in its place on 1404/10/03."
    )
