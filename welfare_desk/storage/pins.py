# SPDX-License-Identifier: Apache-2.0
"""Hashes of PINs: Argon2id in its usual text form. A PIN opens a screen, never the data key."""

from __future__ import annotations

from welfare_desk.storage.keyslots import Kdf


def make_hash(pin: str, kdf: Kdf) -> str:
    """The hash to keep, at the cost of this office's key slots."""
    from argon2 import PasswordHasher

    return PasswordHasher(kdf.passes, kdf.memory_kib, kdf.lanes).hash(pin)


def is_right(stored: str, pin: str) -> bool:
    """Whether the PIN is the one of the hash; a hash that is none of ours is not."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(stored, pin)
    except (VerificationError, InvalidHashError):
        return False
