# SPDX-License-Identifier: Apache-2.0
"""Words that fields and lists use alike: the number of a letter, however it was typed."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.words import by_system, letter_number
from welfare_desk.settings import Settings


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("typed", ["12/7", "۱۲/۷", "١٢/٧"])
def test_a_letter_has_one_number_in_whichever_digits_it_was_typed(language: str, typed: str) -> None:
    dress(Settings(theme="light", language=language))
    assert letter_number(typed) == "12/7"  # which the font draws in the digits of the language


def test_what_else_stands_in_the_number_of_a_letter_stays() -> None:
    assert letter_number("ر/۴۴-B") == "ر/44-B"


@pytest.mark.parametrize(
    ("language", "told"),
    [("fa", "کمیتهٔ ۱۴۰۴/۰۷/۳۰ — WC-214"), ("en", "کمیتهٔ 1404/07/30 — WC-214")],
)
def test_the_title_of_a_window_has_the_digits_of_the_language(language: str, told: str) -> None:
    dress(Settings(theme="light", language=language))
    assert by_system("کمیتهٔ 1404/07/30 — WC-214") == told
