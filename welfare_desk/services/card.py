# SPDX-License-Identifier: Apache-2.0
"""What may be said of an office before anybody has signed in; loads neither SQL nor cryptography."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import backup_log, keyslots
from welfare_desk.storage.files import DATABASE


@dataclass(frozen=True)
class CardUser:
    """An account as the sign-in window lists it."""

    name: str
    display_name: str


@dataclass(frozen=True)
class OfficeCard:
    """What may be said of an office before anybody has signed in."""

    directory: Path
    county: str
    province: str
    users: tuple[CardUser, ...]
    last_backup: str | None  # UTC text


def card(directory: Path) -> OfficeCard | None:
    """The office's card; None when no office stands in the folder. Lost key files leave it without names."""
    if not (directory / DATABASE).is_file():
        return None
    last = backup_log.last_verified(directory)
    try:
        found = keyslots.load(directory)
    except StorageError:
        return OfficeCard(directory, "", "", (), last)
    people = {slot.user: CardUser(slot.user, slot.display) for keys in found for slot in keys.slots}
    return OfficeCard(directory, found[0].county, found[0].province, tuple(people.values()), last)
