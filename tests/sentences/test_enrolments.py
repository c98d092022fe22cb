# SPDX-License-Identifier: Apache-2.0
"""What is told beside an enrolment names its months or its offices, in both languages."""

from __future__ import annotations

import pytest

from welfare_desk.sentences import Sentence
from welfare_desk.sentences.enrolments import FOREIGN, KEYLESS, NAMESAKES


@pytest.mark.parametrize(("told", "fact"), [(KEYLESS, "months"), (FOREIGN, "months"), (NAMESAKES, "codes")])
def test_both_languages_name_what_they_are_about(told: Sentence, fact: str) -> None:
    for words in (told.fa, told.en):
        assert words.format(**{fact: "مهر ۱۴۰۴"}).count("مهر ۱۴۰۴") == 1
        assert words.count("{") == 1
