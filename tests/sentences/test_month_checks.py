# SPDX-License-Identifier: Apache-2.0
"""A check that fails never says that nothing is wrong."""

from __future__ import annotations

import pytest

from welfare_desk.sentences.month_checks import CHECKS, FAILED, check_in_words

CURE = (
    "Drawn without a covered file: 2; record «cut» on each file with the day on which it was granted, close "
    "the month, then grant it again from a day since which the file is covered"
)


@pytest.mark.parametrize(
    ("code", "right", "wrong"),
    [
        (
            "same_as_last_month",
            "The figures are no copy of last month (Aban): at least one has changed",
            "All figures are those of Aban: they may be its copy",
        ),
        (
            "doubled_with_same_lines",
            "No payment doubled since Aban with the same lines",
            "Payments that doubled since Aban with the same lines: 2",
        ),
        (
            "drawn_uncovered",
            "Drawn without a covered file: 2",
            CURE,
        ),
        (
            "commission_votes",
            "The commission's votes (7) are not more than those present (9)",
            "Kinds of session with more votes than those present, or more present than called: 2",
        ),
    ],
)
def test_what_is_wrong_is_said(code: str, right: str, wrong: str) -> None:
    facts = {"last": "Aban", "left": 9, "right": 7, "count": 2}
    assert check_in_words(code, facts, "en", ok=True) == right
    assert check_in_words(code, facts, "en", ok=False) == wrong


def test_whatever_denies_has_a_sentence_of_its_own() -> None:
    denies = {code for code, one in CHECKS.items() if " no " in f" {one.en.lower()}" or " not " in one.en}
    assert {*denies, "drawn_uncovered"} == set(FAILED)
