# SPDX-License-Identifier: Apache-2.0
"""Key slots: each user's password opens the same data key.

A slot is the data key under AES-256-GCM, with a key that Argon2id makes of the password. The slots live in
the database, where commands change them, and are copied to `keys.json` and `keys.backup.json` beside it,
without which nobody could open the database. The copies are written whole or not at all; a damaged copy is
mended from the other. Two whole copies that differ stay as they are until the database, once opened by one
of them, has said which is right. Nothing here is created or overwritten because of a wrong password.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from welfare_desk.domain.access import SignInRefused, normal_password
from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import file_trouble, write_whole

KEYS = "keys.json"
KEYS_COPY = "keys.backup.json"
FORMAT = 1
MOST_MEMORY_KIB = 1024 * 1024
"""No slot of ours asks for more."""


@dataclass(frozen=True)
class Kdf:
    """The cost of one guess: Argon2id's memory in KiB, passes and lanes; stored in every slot."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 2

    def is_bearable(self) -> bool:
        """Whether this PC would survive the guess: a written-over cost must not eat all memory."""
        whole = all(type(part) is int and part >= 1 for part in (self.memory_kib, self.passes, self.lanes))
        return whole and self.memory_kib <= MOST_MEMORY_KIB and self.passes <= 64 and self.lanes <= 64


@dataclass(frozen=True)
class Slot:
    """One user's way to the data key; `user` signs in, `display` is shown, the rest is base64."""

    user: str
    display: str
    kdf: Kdf
    salt: str
    nonce: str
    wrapped: str

    def to_text(self) -> str:
        """The slot as JSON, as the database keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    def shown_as(self, display: str) -> Slot:
        """The same slot under another display name."""
        return replace(self, display=display)

    @classmethod
    def from_fields(cls, fields: dict[str, Any]) -> Slot:
        """The slot of its JSON object; KeyError or TypeError when parts are missing."""
        return cls(**{**fields, "kdf": Kdf(**fields["kdf"])})

    @classmethod
    def from_text(cls, text: str) -> Slot:
        """The slot of `to_text`."""
        return cls.from_fields(json.loads(text))


@dataclass(frozen=True)
class KeyFile:
    """What stands beside the database for the sign-in window: the office's name and the slots."""

    office_code: str
    county: str
    province: str
    slots: tuple[Slot, ...]

    def slot_of(self, user: str) -> Slot | None:
        """The slot of this account."""
        return next((slot for slot in self.slots if slot.user == user), None)


def new_data_key() -> bytes:
    """32 random bytes from the system."""
    return secrets.token_bytes(32)


def _unlocking_key(password: str, kdf: Kdf, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        normal_password(password).encode(),
        salt,
        time_cost=kdf.passes,
        memory_cost=kdf.memory_kib,
        parallelism=kdf.lanes,
        hash_len=32,
        type=Type.ID,
    )


def make_slot(user: str, display: str, password: str, data_key: bytes, kdf: Kdf) -> Slot:
    """Wrap the data key for a user; the user's name is bound in, so slots cannot be exchanged."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_unlocking_key(password, kdf, salt)).encrypt(nonce, data_key, user.encode())
    return Slot(user, display, kdf, _b64(salt), _b64(nonce), _b64(wrapped))


def open_slot(slot: Slot, password: str) -> bytes:
    """The data key; SignInRefused `wrong_password`, StorageError `keys_damaged` for a slot that is none."""
    from argon2.exceptions import HashingError
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not slot.kdf.is_bearable():
        raise StorageError("keys_damaged")
    try:
        key = _unlocking_key(password, slot.kdf, _bytes(slot.salt))
        return AESGCM(key).decrypt(_bytes(slot.nonce), _bytes(slot.wrapped), slot.user.encode())
    except InvalidTag:
        raise SignInRefused("wrong_password") from None
    except (HashingError, ValueError, TypeError, AttributeError):
        raise StorageError("keys_damaged") from None


def encode(keys: KeyFile) -> bytes:
    """The file's bytes, with a digest over its content that tells damage."""
    content = {"format": FORMAT, **asdict(keys)}
    return json.dumps({"content": content, "sha256": _digest(content)}, ensure_ascii=False, indent=1).encode()


def decode(data: bytes) -> KeyFile:
    """The slots of `encode`; StorageError `keys_damaged`, or `newer_version` for a later form."""
    try:
        whole = json.loads(data)
        content = whole["content"]
        if whole["sha256"] != _digest(content):
            raise StorageError("keys_damaged")
        if content["format"] > FORMAT:
            raise StorageError("newer_version", found=content["format"])
        slots = tuple(Slot.from_fields(fields) for fields in content["slots"])
        return KeyFile(content["office_code"], content["county"], content["province"], slots)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise StorageError("keys_damaged") from None


def save(directory: Path, keys: KeyFile) -> None:
    """Write both copies, the first one first: at every moment one of them is whole."""
    data = encode(keys)
    write_whole(directory / KEYS, data)
    write_whole(directory / KEYS_COPY, data)


def load(directory: Path) -> tuple[KeyFile, ...]:
    """The slots of every whole copy, each once and in order; one that is damaged or missing is mended.

    More than one where a file of another office or an older one was laid here, or the second copy was not
    written after a change: then only the database knows. StorageError `keys_missing` (neither file is there)
    or `keys_damaged`: the paper recovery key helps.
    """
    copies = [directory / KEYS, directory / KEYS_COPY]
    try:
        found: list[bytes | None] = [path.read_bytes() if path.is_file() else None for path in copies]
    except OSError as error:
        raise file_trouble(error) from None
    if found == [None, None]:
        raise StorageError("keys_missing")
    whole = {data: keys for data in found if data is not None and (keys := _whole(data)) is not None}
    if not whole:
        raise StorageError("keys_damaged")
    for path, data in zip(copies, found, strict=True):
        if data not in whole:
            _mend(path, next(iter(whole)))
    return tuple(whole.values())


def _whole(data: bytes) -> KeyFile | None:
    try:
        return decode(data)
    except StorageError as error:
        if error.code != "keys_damaged":
            raise
        return None


def _mend(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except StorageError:
        return  # a full disk must not keep the clerk out; the next sign-in mends it


def _digest(content: Any) -> str:
    return hashlib.sha256(json.dumps(content, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
