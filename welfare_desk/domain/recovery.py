# SPDX-License-Identifier: Apache-2.0
"""The recovery key on paper: the data key itself in eight groups that can each be checked while typing.

A group is 7 characters of Crockford base 32: 32 bits of the key and 3 bits of check, which also depend on
the group's place. A wrong character passes one group in eight; all groups together are proven by the
database, which opens or does not.
"""

from __future__ import annotations

import hashlib

from welfare_desk.domain.digest import CROCKFORD, crockford, from_crockford
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits, to_latin_layout

GROUPS = 8
GROUP_LENGTH = 7

_MISREAD = str.maketrans("OIL", "011")


def _check_bits(place: int, part: bytes) -> int:
    return hashlib.sha256(b"welfare-desk recovery" + bytes([place]) + part).digest()[0] >> 5


def to_groups(key: bytes) -> tuple[str, ...]:
    """The 32 bytes of a data key as the eight groups to print."""
    if len(key) != 4 * GROUPS:
        raise ValueError("a data key has 32 bytes")
    parts = [key[4 * place : 4 * place + 4] for place in range(GROUPS)]
    return tuple(
        crockford(int.from_bytes(part, "big") << 3 | _check_bits(place, part), GROUP_LENGTH)
        for place, part in enumerate(parts)
    )


def plain_code(typed: str) -> str:
    """What was typed as characters of the code: any keyboard, any digits, O as 0, I and L as 1."""
    # Latin digits first: on a Persian keyboard the figures are Persian, the letters are other keys. The two
    # Persian layouts type M as پ or ئ, which otherwise stand for keys that no code uses.
    meant = latin_digits(typed).replace("پ", "m").replace("ئ", "m")
    folded = to_latin_layout(meant).upper().translate(_MISREAD)
    return "".join(char for char in folded if char in CROCKFORD)


def check_group(place: int, typed: str) -> str:
    """One group (place 0 to 7) as it should read; RuleError `bad_recovery_group` (facts: group from 1)."""
    code = plain_code(typed)
    if len(code) == GROUP_LENGTH:
        bits = from_crockford(code)
        part = (bits >> 3).to_bytes(4, "big")
        if bits & 7 == _check_bits(place, part):
            return code
    raise RuleError("bad_recovery_group", group=place + 1)


def from_groups(typed: str) -> bytes:
    """The data key of all eight groups, typed with any separators; names the first wrong group."""
    code = plain_code(typed)
    if len(code) != GROUPS * GROUP_LENGTH:
        raise RuleError("bad_recovery_length", found=len(code), wanted=GROUPS * GROUP_LENGTH)
    key = b""
    for place in range(GROUPS):
        group = check_group(place, code[place * GROUP_LENGTH : (place + 1) * GROUP_LENGTH])
        key += (from_crockford(group) >> 3).to_bytes(4, "big")
    return key
