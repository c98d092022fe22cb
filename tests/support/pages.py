# SPDX-License-Identifier: Apache-2.0
"""A whole list for a test, page by page as a window would ask for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from welfare_desk.services.door import Question
from welfare_desk.services.paging import LONGEST_PAGE
from welfare_desk.services.session import Session


def every_row(session: Session, question: Question[Any, Any], facts: Any) -> tuple[Any, ...]:
    """All rows of a paged question."""
    return tuple(_rows(session, question, facts))


def _rows(session: Session, question: Question[Any, Any], facts: Any) -> Iterator[Any]:
    offset = 0
    while rows := session.ask(question, replace(facts, offset=offset, limit=LONGEST_PAGE)).rows:
        yield from rows
        offset += len(rows)
