# SPDX-License-Identifier: Apache-2.0
"""Documents as they are shown: their facts, their validity, the title a file's name suggests."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import ZWNJ, unify

SOON_DAYS = 30
"""A document that ends within so many days is to be renewed."""
LONGEST_TITLE = 120
MOST_AT_ONCE = 50
"""Files of one hand-over; more is a folder dropped by mistake."""


class Validity(StrEnum):
    """How long a document still holds."""

    ENDLESS = "endless"
    VALID = "valid"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(frozen=True)
class Document:
    """A document of a file; `is_photo` marks the client's picture in force."""

    id: int
    version: int
    kind: DocumentKind
    title: str
    dated_on: date | None
    expires_on: date | None
    media: Media
    size: int
    added_at: datetime
    added_by: str
    is_photo: bool = False
    removed_why: str = ""
    """Set for a document that was taken out of the file; its bytes are kept."""


@dataclass(frozen=True)
class EndingDocument:
    """A document that ends, with whose it is."""

    id: int
    file_no: str
    full_name: str
    mobile: str
    kind: DocumentKind
    title: str
    expires_on: date


@dataclass(frozen=True)
class ListedDocument:
    """A document as a paper lists it."""

    kind: DocumentKind
    title: str
    dated_on: date | None
    expires_on: date | None


@dataclass(frozen=True)
class FileDocuments:
    """What the file summary shows of a file's documents; `photo` is a small JPEG, empty without one."""

    photo: bytes = b""
    listed: tuple[ListedDocument, ...] = ()
    photo_lost: bool = False
    """There is a photo, and its bytes could not be read when the paper was made."""


NO_DOCUMENTS = FileDocuments()
"""Of a file that has none."""


def validity(expires_on: date | None, today: date) -> tuple[Validity, int]:
    """The state of a document and the days it has left, counted to its last day; below zero once it ended."""
    if expires_on is None:
        return Validity.ENDLESS, 0
    left = (expires_on - today).days
    if left < 0:
        return Validity.ENDED, left
    return (Validity.ENDING if left <= SOON_DAYS else Validity.VALID), left


def shown_name(path: str) -> str:
    """The last part of a path as it may be shown: without signs that turn or hide what follows them."""
    last = re.split(r"[\\/]", path.rstrip("\\/"))[-1]
    signs = (sign for sign in last if sign == ZWNJ or unicodedata.category(sign)[0] != "C")
    return "".join(signs).strip()[:LONGEST_TITLE] or "؟"


def title_of(name: str) -> str:
    """A title suggested by the name of a file: its last part without ending, numbering and signs.

    The name is only read, never used as a path: turning marks, control signs and device names are harmless.
    """
    last = re.split(r"[\\/]", name)[-1]
    stem = last.rpartition(".")[0] or last
    shown = "".join(sign if sign == ZWNJ or unicodedata.category(sign)[0] in "LMN" else " " for sign in stem)
    words = " ".join(shown.split())
    # What scanners and telephones call their files tells a clerk nothing.
    if re.fullmatch(r"(?i)(?:img|image|scan|doc|dsc|pxl|photo|untitled|screenshot)?[\W\d_]*", words):
        return ""
    return unify(words)[:LONGEST_TITLE].strip()


def checked_title(typed: str) -> str:
    """The title as it is kept; RuleError ``too_long``."""
    kept = unify(typed)
    if len(kept) > LONGEST_TITLE:
        raise RuleError("too_long", reason="length", most=LONGEST_TITLE)
    return kept


def problems_of(title: str, dated_on: date | None, expires_on: date | None, today: date) -> list[Problem]:
    """What a clerk wrote beside a document that cannot be kept."""
    found = []
    try:
        checked_title(title)
    except RuleError as error:
        found.append(Problem("title", error.code, "length"))
    if dated_on is not None and dated_on > today:
        found.append(Problem("dated_on", "date_in_future"))
    if dated_on is not None and expires_on is not None and expires_on < dated_on:
        found.append(Problem("expires_on", "expires_before_date"))
    return found


@dataclass(frozen=True)
class Refusal:
    """A file that is not taken, by its shown name, with the code that says why, and its place from 0.

    Two files of one hand-over may bear one name.
    """

    name: str
    code: str
    place: int


def refused(refusals: Iterable[Refusal]) -> RuleError:
    """All refusals of one hand-over: ``documents_refused``, ``names``, ``codes`` and ``places`` in step."""
    told = list(refusals)
    return RuleError(
        "documents_refused",
        names=[one.name for one in told],
        codes=[one.code for one in told],
        places=[one.place for one in told],
    )
