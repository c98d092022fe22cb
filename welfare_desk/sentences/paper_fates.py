# SPDX-License-Identifier: Apache-2.0
"""What became of a voucher or a book, as answers to a verified paper: no errors, nothing is left to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.sentences import Sentence, filled

FATES: dict[str, Sentence] = {
    "collected": Sentence(
        "{by} خودش آن را در {date} تحویل گرفت.",
        "{by} collected it in person on {date}.",
    ),
    "collected_by_kin": Sentence(
        "{by} ({kinship}) آن را به جای مددجو در {date} تحویل گرفت.",
        "{by} ({kinship}) collected it on {date} in place of the client.",
    ),
    "collected_by_other": Sentence(
        "{by} آن را به جای مددجو در {date} تحویل گرفت.",
        "{by} collected it on {date} in place of the client.",
    ),
    "brought_back": Sentence(
        "کالای آن در {date} با برگهٔ {number} بازگشت.",
        "Goods of it came back on {date} with paper {number}.",
    ),
    "taken_back": Sentence(
        "در {date} با سند {number} برگشت داده شد؛ گردش‌های آن به حساب نمی‌آید.",
        "It was taken back on {date} with document {number}; its movements do not count.",
    ),
    "month_opened_again": Sentence(
        "{by} در {date} ماه {month} را دوباره باز کرد («{why}»)؛ آنچه این برگه می‌گوید، دیگر پایانِ آن ماه نیست.",
        "{by} opened the month {month} again on {date} (“{why}”): what this paper says is how the month ended no more.",
    ),
    "month_issued_anew": Sentence(
        "برگهٔ {number} در {date} به جای آن صادر شد.",
        "Paper {number} was issued in its place on {date}.",
    ),
}


def fate_in_words(fate: str, facts: Mapping[str, Any], language: str) -> str:
    """The sentence of a `Fate` or of a month's paper, with who, when and the paper that followed, in `fa` or `en`."""
    return filled(FATES[fate], fate, facts, language)
