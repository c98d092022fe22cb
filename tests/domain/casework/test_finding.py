# SPDX-License-Identifier: Apache-2.0
"""How files are filed and how typed text is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.casework.finding import (
    Query,
    file_keys,
    file_no_keys,
    file_words,
    full_text,
    name_keys,
    order_key,
    order_prefixes,
    reversed_tail,
    run_together,
    understand,
    ways_to_join,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("علی‌رضا", ["علی", "رضا"]),
        ("علي رضا", ["علی", "رضا"]),
        ("خرّم‌آبادی  اصل", ["خرم", "ابادی", "اصل"]),
        ("ABC-۱۲", ["abc", "12"]),
        ("«گل»، بانو!", ["گل", "بانو"]),
        ("\u200f \u200c", []),
        ("😀علی", ["علی"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_a_field_is_filed_under_its_words_run_together() -> None:
    assert run_together("خرم آبادی اصل") == ("خرمابادیاصل", "ابادیاصل", "اصل")
    assert file_words(["علی‌رضا", "رضا", "", "علی"]) == "علیرضا رضا علی"


def test_spellings_of_one_name_share_their_keys() -> None:
    keys = {name_keys(first, "خرم‌آبادی", "حسن")[:2] for first in ("علی‌رضا", "علي رضا", "عليرضا", "علیـرضا")}
    assert len(keys) == 1


def test_name_keys_are_given_first_and_family_first() -> None:
    given_key, family_key, _ = name_keys("علی", "محمدی", "حسن")
    assert given_key == " ".join(map(order_key, ("علی", "محمدی", "حسن")))
    assert family_key == " ".join(map(order_key, ("محمدی", "علی")))


def test_names_stand_in_persian_order() -> None:
    families = ["پارسا", "آذری", "گرجی", "کیانی", "چراغی", "ژیان", "یاری", "وحیدی", "هدایتی"]
    ordered = sorted(families, key=lambda family: name_keys("", family, "")[2])
    assert ordered == ["آذری", "پارسا", "چراغی", "ژیان", "کیانی", "گرجی", "وحیدی", "هدایتی", "یاری"]


def test_file_numbers_are_found_by_their_number_too() -> None:
    assert file_no_keys("1404-00012") == ["140400012", "00012", "12"]
    assert file_no_keys("B/77") == ["b77", "77"]
    assert file_no_keys("") == []


def test_keys_of_a_file() -> None:
    assert file_keys("1404-12345", ("0013542419", None), ("09121234567", "02156")) == [
        "140412345",
        "12345",
        "0013542419",
        "09121234567",
        "~76543212190",
        "02156",
        "~65120",
    ]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("علی", Query((("علی",),), "")),
        ("علي رضا", Query((("علی", "رضا"), ("علیرضا",)), "")),
        ("۰۰۱۳۵", Query((), "00135")),
        ("0098 912 123", Query((), "0912123")),
        ("+989121234567", Query((), "09121234567")),
        ("1404-12", Query((), "140412", file_no="140400012")),
        ("۱۴۰۴/۰۰۰۱۲", Query((), "140400012")),
        ("B-12", Query((("b", "12"), ("b12",)), "b12", (("b",),), ("12",))),
        ("علی 0912", Query((("علی", "0912"), ("علی0912",)), "", (("علی",),), ("0912",))),
        ("", Query((), "")),
        ("!؟", Query((), "")),
    ],
)
def test_understanding(typed: str, query: Query) -> None:
    assert understand(typed) == query


def test_neighbours_are_tried_joined() -> None:
    assert list(ways_to_join(["a", "b", "c"])) == [("a", "b", "c"), ("ab", "c"), ("a", "bc"), ("abc",)]
    assert len(list(ways_to_join(list("abcd")))) == 8
    assert len(list(ways_to_join(list("abcdef")))) == 6
    assert list(ways_to_join([])) == []


def test_full_text_asks_for_beginnings() -> None:
    assert full_text([("علی", "رضا", "علی"), ("علیرضا",)]) == '("علی"* AND "رضا"*) OR ("علیرضا"*)'


def test_tails_need_three_digits() -> None:
    assert [reversed_tail(code) for code in ("12", "123", "12a")] == [None, "~321", None]


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_beginning_of_a_text_begins_its_key(text: str, more: str) -> None:
    """What is typed so far must be a prefix of the key, or the ordered index would miss the hit."""
    words, longer = words_of(text), words_of(text + more)
    if longer[: len(words)] == words:
        assert order_key("".join(longer)).startswith(order_prefixes([("".join(words),)])[0])


def test_a_pasted_page_is_not_read_to_its_end() -> None:
    query = understand("علی " * 10_000)
    assert {len(way) for way in query.ways} == {11, 12}


@given(st.text())
def test_any_text_is_understood(text: str) -> None:
    query = understand(text)
    assert query.empty == (not words_of(text))
