# SPDX-License-Identifier: Apache-2.0
"""Options that count, and an option's refusal in the reader's language."""

from __future__ import annotations

import argparse

import pytest

from welfare_desk.cli.papers import _copies
from welfare_desk.cli.parser import _in_persian, count, folder


@pytest.mark.parametrize(("typed", "read"), [("12", 12), ("۱۲", 12), ("007", 7)])
def test_a_count_is_read_in_any_digits(typed: str, read: int) -> None:
    assert count(100)(typed) == read


@pytest.mark.parametrize("typed", ["0", "-1", "101", "", "many", "1.5"])
def test_what_is_no_count_is_told_with_its_bounds(typed: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as refused:
        count(100)(typed)
    assert str(refused.value).startswith("no whole number from 1 to 100: ")
    said = _in_persian(f"argument --quota: {refused.value}")
    assert said.endswith("برای «--quota» پذیرفته نیست؛ عددی از ۱ تا 100 بنویسید")


def test_a_copy_that_is_unknown_is_told_with_those_there_are() -> None:
    with pytest.raises(argparse.ArgumentTypeError) as refused:
        _copies("store,foo")
    assert _in_persian(f"argument --copies: {refused.value}") == (
        "«store,foo» برای «--copies» شناخته نیست؛ یکی یا چند تا از این‌ها را با ویرگول بنویسید:"
        " client,store,file,accounts"
    )


@pytest.mark.parametrize("typed", ["", "  ", "-", "a\0b"])
def test_what_is_no_folder_is_refused(typed: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        folder(typed)
    assert folder("out") == "out"
