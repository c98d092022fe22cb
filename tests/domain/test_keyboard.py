# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.text import layout_guesses, swap_layout, to_latin_layout, to_persian_layout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ugd", "علی"),
        ("UGD", "علی"),
        ("Ugd", "علی"),
        ("lpln vqhdd", "محمد رضایی"),
        (";vdld", "کریمی"),
        ("'gkhv", "گلنار"),
        ("k,vd", "نوری"),
        ("[tv", "جفر"),
        ("]vhy", "چراغ"),
        ("mhvsh", "پارسا"),
        ("Chgi", "ژاله"),
        ("Hfhk", "آبان"),
        ("ugd 12-3", "علی 12-3"),
    ],
)
def test_persian_typed_on_the_latin_layout(typed: str, meant: str) -> None:
    assert to_persian_layout(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"), [("\\hvsh", "پارسا"), ("vmdsd", "رئیسی"), ("Chgi", "ژاله"), ("Gx", "ۀط"), ("`", "`")]
)
def test_the_older_windows_layout_has_other_keys(typed: str, meant: str) -> None:
    assert to_persian_layout(typed, windows=True) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("صز-۱۲", "wc-12"),
        ("ٌژ-۱۲", "WC-12"),
        ("ِ÷۳", "Y~3"),
        ("پ۷", "m7"),
        ("ئ۷", "S7"),
        ("صز-12", "wc-12"),
        ("پ7", "\\7"),
        ("ئ7", "m7"),
        ("ٌژ-12", "WC-12"),
        ("ً7", "Q7"),
        ("ظك۱", "zZ1"),
        ("ظك1", "zZ1"),
    ],
)
def test_a_serial_scanned_under_a_persian_layout(typed: str, meant: str) -> None:
    assert to_latin_layout(typed) == meant


def test_the_caller_may_know_the_layout() -> None:
    assert (to_latin_layout("ئ", windows=False), to_latin_layout("ئ", windows=True)) == ("S", "m")


@pytest.mark.parametrize(
    ("typed", "guesses"),
    [
        ("lihv", ("مهار",)),
        ("mhv", ("پار", "ئار")),
        ("ئا", ("Sh", "mh")),
        ("123", ()),
        ("", ()),
        ("ali علی", ()),
    ],
)
def test_every_reading_is_tried_once(typed: str, guesses: tuple[str, ...]) -> None:
    assert layout_guesses(typed) == guesses
    assert swap_layout(typed) == (guesses[0] if guesses else None)


@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789-/.", max_size=20), st.booleans())
def test_keys_that_type_persian_letters_come_back(keys: str, windows: bool) -> None:
    assert to_latin_layout(to_persian_layout(keys, windows), windows) == keys


@given(st.text("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی ", max_size=20))
def test_persian_letters_come_back_from_the_standard_layout(text: str) -> None:
    keys = to_latin_layout(text)
    assert to_persian_layout(keys) == (text.replace("ژ", "ز").replace("آ", "ا") if keys.isupper() else text)
