# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.exchange.names import split_full_name
from welfare_desk.domain.text import fold


@pytest.mark.parametrize(
    ("written", "given_name", "family"),
    [
        ("علی رضایی", "علی", "رضایی"),
        ("محمد مهدی رضایی", "محمد مهدی", "رضایی"),
        ("محمد رضایی", "محمد", "رضایی"),
        ("سید محمد رضا حسینی", "سید محمد رضا", "حسینی"),
        ("سیده زهرا موسوی نژاد", "سیده زهرا", "موسوی نژاد"),
        ("نازنین زهرا علی پور", "نازنین زهرا", "علی پور"),
        ("ام البنین کریمی", "ام البنین", "کریمی"),
        ("فاطمه", "فاطمه", ""),
        ("رضایی، علی", "علی", "رضایی"),
        ("  علي   رضائي ", "علی", "رضائی"),
        ("آقای علی رضایی", "علی", "رضایی"),
        ("علی‌رضا قائم‌مقامی", "علی‌رضا", "قائم‌مقامی"),
    ],
)
def test_given_name_first(written: str, given_name: str, family: str) -> None:
    assert split_full_name(written) == (given_name, family)


@pytest.mark.parametrize(
    ("written", "given_name", "family"),
    [
        ("رضایی علی", "علی", "رضایی"),
        ("رضایی محمد مهدی", "محمد مهدی", "رضایی"),
        ("موسوی نژاد سیده زهرا", "سیده زهرا", "موسوی نژاد"),
        ("رضایی", "رضایی", ""),
    ],
)
def test_family_name_first(written: str, given_name: str, family: str) -> None:
    assert split_full_name(written, family_first=True) == (given_name, family)


@given(st.lists(st.sampled_from(["علی", "رضا", "سید", "زهرا", "پور", "موسوی"]), max_size=6), st.booleans())
def test_no_word_is_lost(words: list[str], family_first: bool) -> None:
    first, last = split_full_name(" ".join(words), family_first=family_first)
    parts = [last, first] if family_first and last else [first, last]
    assert fold("".join(parts)) == fold("".join(words))
