# SPDX-License-Identifier: Apache-2.0
"""Ways of looking at a paper of the store that its tests share."""

from __future__ import annotations

from collections.abc import Callable

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A4
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.layout_check import Fault, inspect

WHOLE = dict.fromkeys(READERS, (True, True))
"""What `comes_back` says of a paper that both readers give back."""


def pages(pdf: bytes) -> list[str]:
    """The text of each page in logical order."""
    return [with_joiners(page) for page in pdfium(pdf)]


def faults(draw: Callable[[Book], None]) -> list[Fault]:
    """What the layout check finds."""
    return inspect(Book(*A4, "برگه"), draw)


def comes_back(draw: Callable[[Book], None]) -> dict[str, tuple[bool, bool]]:
    """Whether enough words and fields come back, by reader."""
    book = Book(*A4, "برگه")
    draw(book)
    pdf = book.to_bytes()
    fields = [[text for text in page if text.strip()] for page in printed(book)]
    found = {name: score(fields, read(pdf)) for name, read in READERS.items()}
    return {name: (one.words >= LEAST_WORDS, one.fields >= LEAST_FIELDS) for name, one in found.items()}


def missing(page: str, *fields: str) -> list[str]:
    """Those of the fields that a page does not say."""
    return [field for field in fields if with_joiners(field) not in page]
