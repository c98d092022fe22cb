# SPDX-License-Identifier: Apache-2.0
"""The line of the queue numbers its places, names the client and the capacity, and tells where it ends."""

from __future__ import annotations

import re

import pytest

from tests.support.pdf import pdfium
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.waiting.queue_line import queue_line


def _drawn(rank: int, out_of: int, capacity: int | None) -> tuple[list[str], float]:
    """The numbers and words on the paper, sorted, and the lower edge."""
    book = Book(420, 300, "صف")
    book.new_page()
    edge = queue_line(book, 400, 20, 250, rank, out_of, capacity)
    (text,) = pdfium(book.to_bytes())
    return sorted(re.findall(r"[۰-۹٬]+|شما|خط ظرفیت", text)), edge


@pytest.mark.parametrize(
    ("rank", "out_of", "capacity", "told"),
    [
        (1, 1, None, ["۱"]),
        (2, 4, 3, ["۱", "۲", "۳", "۴", "خط ظرفیت"]),
        (2, 4, 0, ["۱", "۲", "۳", "۴"]),
    ],
)
def test_places_client_and_capacity_are_named(
    rank: int, out_of: int, capacity: int | None, told: list[str]
) -> None:
    assert _drawn(rank, out_of, capacity)[0] == sorted([*told, "شما"])


def test_the_names_are_set_one_above_the_other_where_they_would_meet() -> None:
    apart, close = _drawn(5, 100, 60)[1], _drawn(30, 100, 30)[1]
    assert close < apart < 250
