# SPDX-License-Identifier: Apache-2.0
"""What lists and files show of inquiries to other bodies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody, InquiryState, inquiry_state
from welfare_desk.domain.casework.mistake import Mistake


class InquiryList(StrEnum):
    """Which inquiries a list is about."""

    OVERDUE = "overdue"
    """Without an answer for longer than the days asked for."""
    UNANSWERED = "unanswered"
    RUN_OUT = "run_out"
    """The last answer of this body for this file no longer holds, and nobody has asked again."""
    ALL = "all"


@dataclass(frozen=True)
class InquiryRow:
    """One inquiry with the file it is about."""

    id: int
    version: int
    file_no: str
    full_name: str
    body: InquiryBody
    sent_on: date
    letter_no: str
    answered_on: date | None
    answer: InquiryAnswer | None
    answered_by: str
    answer_letter_no: str
    valid_until: date | None
    note: str
    mistake: Mistake | None = None
    """Of an inquiry recorded by mistake; an answer taken back is a struck row beside the one that waits."""

    def state(self, today: date) -> InquiryState:
        """Where it stands on a day."""
        return inquiry_state(self.answered_on, self.valid_until, today, self.answer)


def standing(rows: Iterable[InquiryRow]) -> tuple[InquiryRow, ...]:
    """Those that were not recorded by mistake."""
    return tuple(row for row in rows if row.mistake is None)


def awaited(
    rows: Sequence[InquiryRow], bodies: Iterable[InquiryBody], today: date
) -> tuple[InquiryBody, ...]:
    """Those of the bodies that owe an answer, and have given none that still holds."""
    holding = (InquiryState.ANSWERED, InquiryState.ELSEWHERE)
    held = {row.body for row in standing(rows) if row.state(today) in holding}
    asked = {row.body for row in standing(rows) if row.answered_on is None}
    return tuple(body for body in bodies if body in asked - held)


@dataclass(frozen=True)
class InquiryPage:
    """One page of inquiries, and how many the list has in all."""

    rows: tuple[InquiryRow, ...]
    total: int
    answer_months: int
