# SPDX-License-Identifier: Apache-2.0
"""Persian names are found in Latin letters however people spell them."""

from __future__ import annotations

import pytest

from welfare_desk.domain.romanised import without_romanised
from welfare_desk.domain.text import fold


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("صادقی", "sadeghi"),
        ("صادقی", "sadeqi"),
        ("پروین", "parveen"),
        ("خشایار", "khashayar"),
        ("آقاجانی", "aghajani"),
        ("ژاله", "jaleh"),
        ("مژگان", "mozhgan"),
        ("حسین", "hossein"),
    ],
)
def test_a_name_is_found_in_latin_letters(name: str, spelled: str) -> None:
    assert without_romanised(f"12{spelled}34", fold(name)) == "1234"


@pytest.mark.parametrize("name", ["علی", "parvin", ""])
def test_what_would_fit_everything_takes_nothing(name: str) -> None:
    assert without_romanised("horse battery", fold(name)) == "horse battery"
