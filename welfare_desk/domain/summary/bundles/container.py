# SPDX-License-Identifier: Apache-2.0
"""The file that holds a bundle: a ZIP of stored members, written the one way in which it may be written.

The same members give the same bytes on every machine and in every version, so nothing here may ever change.
A file is read by taking it apart and packing it again: whatever differs by one byte is no bundle. Nothing is
compressed, so that no file is larger inside than outside.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence

from welfare_desk.domain.errors import RuleError

MOST_BYTES = 128 * 1024 * 1024
"""Bytes of a whole bundle; one of 100,000 files with its book has a quarter of it."""
MOST_MEMBERS = 12

NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
VERSION, _NO_FLAGS, _STORED = 20, 0, 0
_MIDNIGHT, FIRST_DAY = 0, 0x21  # 1980-01-01, the first day that a ZIP knows
_SAME_SYSTEM, _PLAIN_FILE = 0, 0

Member = tuple[str, bytes]


def pack(members: Sequence[Member]) -> bytes:
    """The file of these members in their order; ValueError for a name that is none or came twice."""
    names = [name for name, _ in members]
    if len(set(names)) < len(names) or not all(map(NAME.fullmatch, names)):
        raise ValueError(f"no members of a bundle: {names}")
    parts: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, content in members:
        written, check, size = name.encode("ascii"), zlib.crc32(content), len(content)
        told = (VERSION, _NO_FLAGS, _STORED, _MIDNIGHT, FIRST_DAY, check, size, size, len(written), 0)
        parts += [LOCAL.pack(b"PK\3\4", *told), written, content]
        directory.append(CENTRAL.pack(b"PK\1\2", VERSION, *told, 0, 0, _SAME_SYSTEM, _PLAIN_FILE, offset))
        directory.append(written)
        offset += LOCAL.size + len(written) + size
    listed = b"".join(directory)
    count = len(members)
    return b"".join([*parts, listed, END.pack(b"PK\5\6", 0, 0, count, count, len(listed), offset, 0)])


def unpack(data: bytes) -> list[Member]:
    """The members of such a file, in their order.

    RuleError `bundle_damaged` (reason size or container) for anything that `pack` would not have written.
    """
    if len(data) > MOST_BYTES:
        raise RuleError("bundle_damaged", reason="size")
    members: list[Member] = []
    offset = 0
    while data[offset : offset + 4] == b"PK\3\4" and len(members) < MOST_MEMBERS:
        if len(data) < offset + LOCAL.size:
            break
        head = LOCAL.unpack_from(data, offset)
        size, name_length = head[8], head[9]
        start = offset + LOCAL.size + name_length
        members.append((data[offset + LOCAL.size : start].decode("latin-1"), data[start : start + size]))
        offset = start + size
    try:
        same = pack(members) == data
    except (ValueError, UnicodeEncodeError, struct.error):
        same = False
    if not same:
        raise RuleError("bundle_damaged", reason="container")
    return members
