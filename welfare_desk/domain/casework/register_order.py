# SPDX-License-Identifier: Apache-2.0
"""How letters, inquiries and sessions are sorted; the database sorts and pages them."""

from __future__ import annotations

from enum import StrEnum


class LetterSort(StrEnum):
    """Columns that the register of letters sorts by."""

    NUMBER = "letter_no"
    DAY = "dated_on"
    CORRESPONDENT = "correspondent"


class InquirySort(StrEnum):
    """Columns that lists of inquiries sort by; the day is the one they were sent on."""

    NAME = "name"
    FILE_NO = "file_no"
    DAY = "sent_on"
    VALID_UNTIL = "valid_until"


class SessionSort(StrEnum):
    """Columns that sessions of the commission sort by."""

    NUMBER = "session_no"
    DAY = "held_on"
    PLACE = "place"
