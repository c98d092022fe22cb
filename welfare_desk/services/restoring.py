# SPDX-License-Identifier: Apache-2.0
"""Going back to a copy. Nobody is signed in then: the office's files change places under the program."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from welfare_desk.domain.access import Permission, SignInRefused
from welfare_desk.domain.errors import NotPermitted, StorageError
from welfare_desk.domain.recovery import from_groups
from welfare_desk.services.session import checked_key, new_key
from welfare_desk.services.signin import Terms, admit, chosen_account
from welfare_desk.services.tries import NOBODY, Tries
from welfare_desk.services.ways_in import outside, right_of
from welfare_desk.storage import access, backup, keyslots, place, restore
from welfare_desk.storage.files import DATABASE
from welfare_desk.storage.keyslots import KeyFile, Slot
from welfare_desk.storage.restore import COMMAND, Loss, Restored


@dataclass(frozen=True)
class Credentials:
    """Who goes back: an account with its password, or the key on paper (with a name for the audit)."""

    user: str | None = None
    password: str | None = field(default=None, repr=False)
    recovery: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class _Allowed:
    name: str
    data_key: bytes = field(repr=False)


def preview(terms: Terms, file: Path, who: Credentials) -> Loss:
    """What going back to this copy would undo; nothing is changed."""
    copy = backup.inspect(file)
    allowed = _allowed(terms, copy, who)
    return restore.preview(_folder(terms), allowed.data_key, copy)


@outside(COMMAND, permission=Permission.RESTORE)
def go_back(terms: Terms, file: Path, who: Credentials, key: str | None = None) -> Restored:
    """Put the copy in the office's place, or make the office of it where none stands."""
    place.check_place(terms.directory)
    copy = backup.inspect(file)
    allowed = _allowed(terms, copy, who)
    back = restore.Back(
        _folder(terms),
        allowed.data_key,
        allowed.name,
        platform.node() or "?",
        new_key() if key is None else checked_key(key),
        terms.now(),
    )
    return restore.restore(back, copy)


def _folder(terms: Terms) -> Path:
    terms.directory.mkdir(parents=True, exist_ok=True)
    return terms.directory


def _allowed(terms: Terms, copy: backup.Backup, who: Credentials) -> _Allowed:
    """Whoever may restore here: the office as it stands has the word, the copy when nothing is left."""
    if who.recovery is not None:
        return _Allowed(who.user or "recovery key", from_groups(who.recovery))
    present = _present_keys(terms.directory)
    found = present or (copy.keys,)
    name = chosen_account(found[0], who.user)
    slots = [slot for keys in found if (slot := keys.slot_of(name)) is not None]
    counted = name if slots else NOBODY
    tries = Tries(terms.directory, terms.real_now())
    tries.check(counted)
    try:
        slot, data_key = _unlocked(terms.directory, slots, who.password or "")
        _permit(terms.directory, data_key, name, slot if present else None)
    except SignInRefused as refused:
        if refused.code == "wrong_password" and terms.directory.is_dir():
            tries.wrong(counted)
        raise
    return _Allowed(name, data_key)


def _unlocked(directory: Path, slots: Sequence[Slot], password: str) -> tuple[Slot, bytes]:
    """The slot that the password opens, and its data key; of two, the one whose key opens the office."""
    opened: list[tuple[Slot, bytes]] = []
    for slot in slots:
        try:
            opened.append((slot, keyslots.open_slot(slot, password)))
        except (SignInRefused, StorageError):
            if slot is slots[-1] and not opened:
                raise
    if not opened:
        raise SignInRefused("wrong_password")
    return next((one for one in opened if _opens(directory, one[1])), opened[0])


def _opens(directory: Path, data_key: bytes) -> bool:
    try:
        with backup.reading_copy(directory / DATABASE, data_key):
            return True
    except StorageError:
        return False


def _present_keys(directory: Path) -> tuple[KeyFile, ...]:
    """The office's key files as they stand; none where it has none, or no database."""
    if not (directory / DATABASE).is_file():
        return ()
    try:
        return keyslots.load(directory)
    except StorageError:
        return ()


def _permit(directory: Path, data_key: bytes, name: str, used: Slot | None) -> None:
    """Ask the office as it stands, when it can be read; `used` is a slot of its own key files."""
    if not (directory / DATABASE).is_file():
        return
    try:
        with backup.reading_copy(directory / DATABASE, data_key) as raw, backup.asking(raw) as connection:
            user = access.find_user(connection, name)
            current = access.slot_text(connection, name)
    except StorageError:
        return
    admit(user, current, None if used is None else used.to_text())
    right = right_of(COMMAND)
    if user is not None and right is not None and not user.may(right):
        raise NotPermitted(permission=right.value, user=name)
    if user is not None and user.must_change:
        raise SignInRefused("password_must_change", user=name)
