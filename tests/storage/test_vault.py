# SPDX-License-Identifier: Apache-2.0
"""Bytes of documents on the disk: encrypted, proven, swept."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from welfare_desk.domain.errors import StorageError
from welfare_desk.storage import files
from welfare_desk.storage.vault import Vault

KEY, OTHER = bytes(range(32)), bytes(32)
DATA = b"%PDF-1.4 the name of a client %%EOF"


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "attachments", KEY)


def only_file(vault: Vault) -> Path:
    (found,) = vault.files()
    return found


def test_bytes_come_back_and_lie_there_once(vault: Vault) -> None:
    sha256 = vault.keep(DATA)
    assert sha256 == hashlib.sha256(DATA).hexdigest()
    assert vault.keep(DATA) == sha256
    assert vault.read(sha256) == DATA
    stored = only_file(vault)
    assert b"client" not in stored.read_bytes()
    assert sha256 not in str(stored)
    assert vault.holds(sha256)


def test_names_and_bytes_of_another_key_say_nothing(vault: Vault) -> None:
    sha256 = vault.keep(DATA)
    other = Vault(vault.folder, OTHER)
    assert other.name(sha256) != vault.name(sha256)
    assert not other.is_whole(vault.name(sha256))
    with pytest.raises(StorageError) as refused:
        other.read(sha256)
    assert refused.value.code == "document_missing"


def test_every_flipped_byte_and_every_cut_is_noticed(vault: Vault) -> None:
    sha256 = vault.keep(DATA)
    path = only_file(vault)
    sealed = path.read_bytes()
    ruined = [
        *(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))),
        *(sealed[:length] for length in range(len(sealed))),
        sealed + b"\0",
    ]
    for data in ruined:
        path.write_bytes(data)
        with pytest.raises(StorageError) as refused:
            vault.read(sha256)
        assert refused.value.code == "document_damaged"
    assert vault.keep(DATA) == sha256  # what is damaged is written anew
    assert vault.read(sha256) == DATA


def test_two_documents_cannot_be_exchanged(vault: Vault) -> None:
    first, second = vault.keep(DATA), vault.keep(b"another")
    one, two = vault.path(vault.name(first)), vault.path(vault.name(second))
    mine, yours = one.read_bytes(), two.read_bytes()
    one.write_bytes(yours)
    two.write_bytes(mine)
    for sha256 in (first, second):
        with pytest.raises(StorageError):
            vault.read(sha256)


def test_a_full_disk_leaves_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fsync", full)
        with pytest.raises(StorageError) as refused:
            vault.keep(DATA)
    assert refused.value.code == "disk_full"
    assert list(vault.files()) == []
    assert vault.read(vault.keep(DATA)) == DATA


def aged(path: Path, days: float) -> None:
    moment = time.time() - days * 86_400
    os.utime(path, (moment, moment))


def test_only_what_is_ours_and_old_and_without_a_row_is_swept(vault: Vault) -> None:
    kept, fresh, old = vault.keep(b"kept"), vault.keep(b"fresh"), vault.keep(b"old")
    strange = vault.folder / "ab" / "somebody-elses.txt"
    strange.parent.mkdir(exist_ok=True)
    strange.write_text("mine")
    half = vault.path(vault.name(old)).with_name(f".{vault.name(old)}.wda.12-34.tmp")
    half.write_bytes(b"half")
    for path in vault.files():
        aged(path, 2)
    aged(vault.path(vault.name(fresh)), 0.9)
    assert vault.sweep([kept]) == 2
    assert sorted(vault.files()) == sorted(
        [vault.path(vault.name(kept)), vault.path(vault.name(fresh)), strange]
    )


def test_bytes_that_waited_without_a_row_are_young_again_when_they_are_kept_once_more(vault: Vault) -> None:
    sha256 = vault.keep(DATA)
    aged(vault.path(vault.name(sha256)), 3)
    vault.keep(DATA)
    assert vault.sweep([]) == 0
    assert vault.read(sha256) == DATA
