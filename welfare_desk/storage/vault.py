# SPDX-License-Identifier: Apache-2.0
"""The bytes of documents: encrypted, each under a name that only the office's key can make.

A file is AES-256-GCM under a key derived from the office's data key; its name is a keyed digest of the
bytes and is bound in, so that files can be neither read, nor exchanged, nor compared with a known document
from outside. Bytes are written whole before their row commits; the same bytes lie there once, however many
files hold them.
A file that is there without a row was cut off before its row came: `sweep` takes it away after a day.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import re
import secrets
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage.files import file_trouble, flush_folder, write_whole

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from welfare_desk.storage.engine import Store

FOLDER = "attachments"
ENDING = ".wda"
_MAGIC = b"WDA1"
_NONCE = 12
_DAY = 24 * 60 * 60
_NAME = re.compile(r"[0-9a-f]{64}")


class Vault:
    """Files of documents in one folder: the office's own, or the mirror beside its backups."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self.folder = folder
        self._key = _derived(data_key, b"welfare-desk document bytes 1")
        self._naming = _derived(data_key, b"welfare-desk document names 1")

    @classmethod
    def of(cls, store: Store) -> Vault:
        """The vault of an opened office."""
        return cls(store.directory / FOLDER, store.key)

    def name(self, sha256: str) -> str:
        """The name of the bytes with this digest; StorageError `document_damaged` for one that is none."""
        if not is_digest(sha256):
            raise StorageError("document_damaged")
        return hmac.new(self._naming, bytes.fromhex(sha256), hashlib.sha256).hexdigest()

    def names(self, digests: Iterable[str]) -> list[str]:
        """The names of these bytes, without those of which no digest is known."""
        return [self.name(sha256) for sha256 in digests if is_digest(sha256)]

    def path(self, name: str) -> Path:
        """Where the file of this name lies, or would lie."""
        return self.folder / name[:2] / f"{name}{ENDING}"

    def keep(self, data: bytes) -> str:
        """Put the bytes there, unless they are; answers their digest. StorageError of the disk."""
        sha256 = hashlib.sha256(data).hexdigest()
        name = self.name(sha256)
        path = self.path(name)
        if self.is_whole(name):
            with contextlib.suppress(OSError):
                os.utime(path)  # as if written now: it may have waited without a row since yesterday
            return sha256
        nonce = secrets.token_bytes(_NONCE)
        self.put(name, _MAGIC + nonce + self._cipher().encrypt(nonce, data, _MAGIC + name.encode()))
        return sha256

    def put(self, name: str, sealed: bytes) -> None:
        """Write an encrypted file as it is, whole or not at all."""
        path = self.path(name)
        try:
            if not path.parent.is_dir():
                path.parent.mkdir(parents=True, exist_ok=True)
                flush_folder(self.folder)
                flush_folder(self.folder.parent)
        except OSError as error:
            raise file_trouble(error) from None
        write_whole(path, sealed)

    def read(self, sha256: str) -> bytes:
        """The plain bytes; StorageError `document_missing`, `document_damaged`, or of the disk."""
        data = self._opened(self.name(sha256))
        if hashlib.sha256(data).hexdigest() != sha256:
            raise StorageError("document_damaged")
        return data

    def holds(self, sha256: str) -> bool:
        """Whether a file of this name lies there; it is not read."""
        return self.path(self.name(sha256)).is_file()

    def is_whole(self, name: str) -> bool:
        """Whether the file lies there and its bytes are those of its name."""
        try:
            data = self._opened(name)
        except StorageError:
            return False
        return self.name(hashlib.sha256(data).hexdigest()) == name

    def _opened(self, name: str) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            sealed = self.path(name).read_bytes()
        except FileNotFoundError:
            raise StorageError("document_missing") from None
        except OSError as error:
            raise file_trouble(error) from None
        head = len(_MAGIC) + _NONCE
        if not sealed.startswith(_MAGIC) or len(sealed) < head:
            raise StorageError("document_damaged")
        try:
            return self._cipher().decrypt(sealed[len(_MAGIC) : head], sealed[head:], _MAGIC + name.encode())
        except InvalidTag:
            raise StorageError("document_damaged") from None

    def _cipher(self) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers import aead

        return aead.AESGCM(self._key)

    def files(self) -> Iterator[Path]:
        """Every file of the folder, half-written ones among them."""
        with contextlib.suppress(OSError):
            yield from sorted(path for path in self.folder.glob("??/*") if path.is_file())

    def strays(self, digests: Iterable[str]) -> list[Path]:
        """Files of ours that none of these documents owns, half-written ones among them."""
        wanted = {self.path(name) for name in self.names(digests)}
        return [path for path in self.files() if path not in wanted and _is_ours(path)]

    def sweep(self, digests: Iterable[str], now: float | None = None) -> int:
        """Take away files without a row that are older than a day; how many went.

        Call it in a writer's turn: who adds a document looks in his own turn whether its bytes are there.
        """
        long_ago = (time.time() if now is None else now) - _DAY
        gone = 0
        for path in self.strays(digests):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime < long_ago:
                    path.unlink()
                    gone += 1
        return gone


def is_digest(sha256: str) -> bool:
    """Whether a text can be the digest of bytes: somebody with the key may have written another there."""
    return _NAME.fullmatch(sha256) is not None


def _is_ours(path: Path) -> bool:
    """Whether the name is one that we give: a file that somebody laid here is left alone."""
    stem = path.name.removeprefix(".")
    return _NAME.match(stem) is not None and (path.suffix in (ENDING, ".tmp"))


def _derived(data_key: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, None, purpose).derive(data_key)
