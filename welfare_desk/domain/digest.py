# SPDX-License-Identifier: Apache-2.0
"""Digests of facts: the same facts give the same bytes on every machine and in every version.

Papers, the audit chain and frozen decisions carry these digests, so nothing here may ever change.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import hashlib
import json
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U, which are misread or make words."""

FINGERPRINT_LENGTH = 12
"""Characters of a fingerprint: 60 bits."""

_MISREAD = str.maketrans("OIL", "011", "- ")


def canonical(value: object) -> bytes:
    """The value as UTF-8 JSON with sorted keys and no spaces; TypeError for what has no such form.

    Dates are ISO text, ``Rial`` is its whole number, enumerations are their values, dataclasses objects.
    """
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
    )
    return text.encode("utf-8")


def _plain(value: object) -> Any:
    if isinstance(value, Rial):
        return value.amount
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    raise TypeError(f"no canonical form for {type(value).__name__}")


def sha256_hex(data: bytes) -> str:
    """SHA-256 as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def crockford(number: int, length: int) -> str:
    """A number below 32**length in exactly ``length`` characters; ValueError when it does not fit."""
    if not 0 <= number < 32**length:
        raise ValueError("the number does not fit")
    return "".join(CROCKFORD[number >> (5 * place) & 31] for place in reversed(range(length)))


def from_crockford(text: str) -> int:
    """The number, read as people copy it: any case, O for 0, I or L for 1, dashes and spaces anywhere."""
    plain = text.upper().translate(_MISREAD)
    if not plain or not set(plain) <= set(CROCKFORD):
        raise RuleError("bad_code", reason="characters" if plain else "empty")
    number = 0
    for char in plain:
        number = number * 32 + CROCKFORD.index(char)
    return number


def fingerprint(facts: object) -> str:
    """The first 60 bits of the SHA-256 of the canonical facts, in twelve characters."""
    head = int.from_bytes(hashlib.sha256(canonical(facts)).digest()[:8], "big")
    return crockford(head >> 4, FINGERPRINT_LENGTH)


def read_aloud(digest: str) -> str:
    """The beginning of a SHA-256 as two people compare it on the telephone, as long as a fingerprint."""
    return grouped4(digest[:FINGERPRINT_LENGTH].upper(), "-")


def grouped4(code: str, separator: str = " ") -> str:
    """A code in groups of four, as people read it aloud."""
    return separator.join(code[start : start + 4] for start in range(0, len(code), 4))
