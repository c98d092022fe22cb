# SPDX-License-Identifier: Apache-2.0
"""What the window may ask before anybody has signed in: plain callables that `assembly` fills in.

No Qt and no database is imported here. Every callable but `office_card` may take seconds and is run off the
main thread; each raises the errors of its use case. Named tuples, for dataclasses cost every start some
milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import datetime

    from welfare_desk.services.card import OfficeCard


class OfficeWanted(NamedTuple):
    """What the first run asked for: an office and the account of its head."""

    province: str
    county: str
    office_code: str
    admin: str
    password: str


class OfficeMade(NamedTuple):
    """A new office: the eight groups of its paper key, and the session of its head."""

    recovery: tuple[str, ...]
    session: Any


class ReturnTo(NamedTuple):
    """A backup to go back to, and who goes back: an account with its password, or the paper key."""

    file: Path
    user: str = ""
    password: str = ""
    recovery: str = ""


class WhatIsLost(NamedTuple):
    """What going back would undo; `known` is False when the present data cannot be read."""

    made_at: str
    county: str
    known: bool
    operations: int
    papers: int
    documents_missing: int = 0
    """Documents that lie neither in the office's folder nor beside the copy."""
    months_sent: tuple[str, ...] = ()
    """Months (``1404-07``) whose bundles for headquarters were made after the copy."""


def _nothing() -> None:
    """Nothing to load."""


class Doors(NamedTuple):
    """Ways into an office. `language` and `user` override the settings for this start."""

    office_dir: Path
    """The office proposed; it may not exist yet."""
    office_stands: Callable[[Path], bool]
    """Whether an office stands in the folder: one look at the disk, asked before the first paint."""
    office_card: Callable[[Path], OfficeCard | None]
    """Names of the office and its accounts, last verified backup; without SQL. None: no office there."""
    open_office: Callable[[Path, str, str], Any]
    """(folder, user, password) → Session."""
    open_with_recovery_key: Callable[[Path, str, str, str], Any]
    """(folder, groups as typed, user, new password) → Session."""
    create_office: Callable[[Path, OfficeWanted], OfficeMade]
    recovery_sheet_pdf: Callable[[OfficeMade], bytes]
    """The A5 sheet with the groups."""
    preview_restore: Callable[[Path, ReturnTo], WhatIsLost]
    restore: Callable[[Path, ReturnTo], Path]
    """Goes back; the folder to sign in to."""
    today: Callable[[], datetime.date]
    make_backup: Callable[[Any, Path | None], str]
    """(session, folder) → the file written and verified."""
    warm_up: Callable[[], None] = _nothing
    """Loads what opening an office will need, while the password is typed."""
    user: str = ""
    language: str = ""
