# SPDX-License-Identifier: Apache-2.0
"""The receipt for documents handed in: what the office took, from whom, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.attachments import DocumentKind

MOST_SHEETS = 999
"""Sheets of one document; more is a slip of the finger."""


class Form(StrEnum):
    """In which form a document was handed in; an original has to go back one day."""

    COPY = "copy"
    CERTIFIED_COPY = "certified_copy"
    ORIGINAL = "original"


@dataclass(frozen=True)
class ReceiptLine:
    """One document on the receipt."""

    kind: DocumentKind
    title: str
    dated_on: date | None
    expires_on: date | None
    form: Form
    sheets: int = 1


@dataclass(frozen=True)
class ReceiptFacts:
    """A receipt as frozen when it was issued."""

    file_no: str
    full_name: str
    identifier: str
    foreign: bool
    given_by: str
    """Who stood at the desk; the client, or somebody for the client."""
    received_by: str
    received_on: date
    lines: tuple[ReceiptLine, ...]
    note: str = ""
