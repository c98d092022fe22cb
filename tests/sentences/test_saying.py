# SPDX-License-Identifier: Apache-2.0
"""What a sentence repeats of what somebody typed, and how several faults are told."""

from __future__ import annotations

import string

import pytest

from welfare_desk.documents.typeset.shaping import ordered
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import Sentence, codes, say


def test_what_was_typed_is_repeated_short_and_without_hidden_signs() -> None:
    typed = "\u202e\x1b[31mنام‌خانوادگی" + "x" * 1_000_000
    told = say("no_such_use_case", {"name": typed}, "fa")
    assert told == (f"کاری به نام «��[31mنام‌خانوادگی{'x' * 42}…» نیست. نام‌ها را با ‎do --list‎ ببینید.")
    many = say("user_needed", {"users": ["a\u2066"] * 1000}, "en")
    assert many.count("a�") == 20
    assert len(many) < 300


def test_an_error_does_not_carry_what_was_too_long_to_take() -> None:
    error = RuleError("file_not_found", key="x" * 1_000_000, names=["y" * 1_000_000], number=7)
    assert error.facts == {"key": "x" * 500 + "…", "names": ["y" * 500 + "…"], "number": 7}


def test_fields_of_a_form_are_told_by_name_with_their_reasons() -> None:
    facts = {"fields": ["first_name"], "codes": ["required"], "reasons": [""]}
    assert say("bad_fields", facts, "fa") == (
        "«نام»: این مورد خالی است و پرونده بدون آن ثبت نمی‌شود؛ آن را پر کنید. "
        "چیزی ثبت نشد؛ آن را درست کنید و دوباره ذخیره کنید."
    )
    two = {"fields": ["first_name", "seller"], "codes": ["required", "too_long"], "reasons": ["", ""]}
    assert say("bad_fields", two, "fa") == (
        "چند مورد پذیرفته نشد. «نام»: این مورد خالی است و پرونده بدون آن ثبت نمی‌شود؛ آن را پر کنید. "
        "«فروشنده»: این متن بسیار بلندتر از آن است که در این جا نگه داشته شود؛ آن را کوتاه کنید. "
        "چیزی ثبت نشد؛ همین موردها را درست کنید و دوباره ذخیره کنید."
    )


def test_too_many_members_are_told_as_such() -> None:
    facts = {"fields": ["members"], "codes": ["too_long"], "reasons": [""]}
    assert "یک جلسه تا ۳۰ عضو دارد" in say("bad_fields", facts, "fa")


@pytest.mark.parametrize(
    "code",
    [
        "1404-00012",
        "۱۴۰۴-۰۶",
        "900/1404-12",
        "/home/office/office.db",
        "C:\\data\\office.db",
        "a-b.json",
        "+7-30",
    ],
)
def test_no_code_is_turned_round_in_any_sentence(code: str) -> None:
    turned = []
    for name, sentence in codes().items():
        wanted = {field for _, field, _, _ in string.Formatter().parse(sentence.fa) if field}
        told = say(name, dict.fromkeys(wanted, code), "fa")
        seen = "".join(cell.char for cell in ordered(told))
        if code in told.replace("\u200e", "") and code not in seen:
            turned.append(name)
    assert turned == []


def test_codes_that_a_sentence_itself_names_read_from_the_left() -> None:
    assert "1404-00012" in "".join(cell.char for cell in ordered(say("bad_file_no", {}, "fa")))


def test_a_long_count_is_set_in_groups_of_three_in_both_languages() -> None:
    assert say("quota_places", {"most": 1_000_000}, "en") == (
        "A quota has 1 to 1,000,000 places; type the number that stands in the letter."
    )
    assert say("quota_places", {"most": 1_000_000}, "fa") == (
        "شمار سهمیه باید از ۱ تا ۱٬۰۰۰٬۰۰۰ باشد؛ آن را از روی نامه بنویسید."
    )


@pytest.mark.parametrize("typed", ["12/7", "۱۲/۷"])
def test_a_letter_is_named_alike_in_whichever_digits_it_was_typed(typed: str) -> None:
    assert say("quota_used_up", {"letter_no": typed}, "en") == (
        "The quota of letter 12/7 is used up and nobody was admitted; record a new letter."
    )


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("most", 9_999, "9999"),
        ("most", 10_000, "10,000"),
        ("most", -10_000, "-10,000"),
        ("most", "1000000", "1000000"),
        ("most", [10_000], "10,000"),
        ("year", 1404, "1404"),
        ("policy_id", 1_000_000, "1000000"),
        ("row", 1_048_576, "1048576"),
        ("number", 1_000_000, "1000000"),
    ],
)
def test_only_counts_and_amounts_are_set_in_groups(
    name: str, value: object, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "{" + name + "}"
    monkeypatch.setattr("welfare_desk.sentences.codes", lambda: {"told": Sentence(words, words)})
    assert say("told", {name: value}, "en") == told
