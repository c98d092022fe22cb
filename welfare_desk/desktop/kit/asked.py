# SPDX-License-Identifier: Apache-2.0
"""Which question's answer a list shows: what is asked first while a page of it is fetched."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Protocol


class Shown(Protocol):
    """Rows on the screen."""

    asked_for: tuple[Any, Any] | None
    """The question and its facts; None for rows that no question gave."""


_fetching: list[Shown] = []
"""Whose fetch is under way; the window has one thread."""


@contextlib.contextmanager
def fetching(rows: Shown) -> Iterator[None]:
    """A page of these rows is fetched."""
    rows.asked_for = None
    _fetching.append(rows)
    try:
        yield
    finally:
        _fetching.remove(rows)


def note_asked(question: Any, facts: Any) -> None:
    """Something is asked; where a page of rows is being fetched, that is what they show."""
    if _fetching and _fetching[-1].asked_for is None:
        _fetching[-1].asked_for = (question, facts)
