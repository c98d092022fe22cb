# SPDX-License-Identifier: Apache-2.0
"""Zip archives written header by header, so that any one of them can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Entry:
    """A member as its headers will tell it; the fields after ``crc`` are for lies."""

    name: bytes
    packed: bytes
    size: int
    crc: int
    method: int = 8
    flags: int = 0x800
    local_name: bytes | None = None
    offset: int | None = None
    """Where the directory says the local header is; None for the truth."""
    written: bool = True
    """False for a member that the directory lists and nobody wrote."""


def entry(name: str | bytes, content: str | bytes, level: int = 1) -> Entry:
    """An honest member."""
    data = content.encode() if isinstance(content, str) else content
    return Entry(_name(name), _deflate([data], level), len(data), zlib.crc32(data))


def stored(name: str | bytes, content: bytes) -> Entry:
    """An honest member that is not compressed."""
    return Entry(_name(name), content, len(content), zlib.crc32(content), method=0)


def repeated(name: str, head: bytes, piece: bytes, times: int, tail: bytes, level: int = 1) -> Entry:
    """An honest member of ``head + piece * times + tail``: the piece is packed once, its bytes repeated."""
    pack = zlib.compressobj(level, zlib.DEFLATED, -15)
    first = pack.compress(head) + pack.flush(zlib.Z_FULL_FLUSH)
    # After a full flush nothing refers back, so the same packed bytes may stand any number of times.
    middle = pack.compress(piece) + pack.flush(zlib.Z_FULL_FLUSH)
    last = pack.compress(tail) + pack.flush(zlib.Z_FINISH)
    crc = zlib.crc32(head)
    for _ in range(times):
        crc = zlib.crc32(piece, crc)
    size = len(head) + len(piece) * times + len(tail)
    return Entry(_name(name), first + middle * times + last, size, zlib.crc32(tail, crc))


def streamed(name: str, pieces: Iterable[bytes], level: int = 1) -> Entry:
    """An honest member packed piece by piece."""
    crc = size = 0
    pack = zlib.compressobj(level, zlib.DEFLATED, -15)
    packed = bytearray()
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
        size += len(piece)
        packed += pack.compress(piece)
    return Entry(_name(name), bytes(packed + pack.flush()), size, crc)


def archive(
    entries: Sequence[Entry], *, count: int | None = None, before: bytes = b"", after: bytes = b""
) -> bytes:
    """The archive; ``count`` is what the directory's end claims, ``before`` and ``after`` stand around it."""
    body = bytearray(before)
    directory = bytearray()
    for member in entries:
        offset = len(body) if member.offset is None else member.offset
        if member.written:
            body += _local(member) + member.packed
        directory += _central(member, offset)
    end = struct.pack(
        "<4s4H2LH",
        b"PK\5\6",
        0,
        0,
        *[len(entries) if count is None else count] * 2,
        len(directory),
        len(body),
        0,
    )
    return bytes(body + directory + end + after)


def with_name(member: Entry, name: str | bytes) -> Entry:
    """The member under another name."""
    return replace(member, name=_name(name))


def local_bytes(member: Entry) -> bytes:
    """The member's local header and data, for archives within archives."""
    return _local(member) + member.packed


def _name(name: str | bytes) -> bytes:
    return name.encode() if isinstance(name, str) else name


def _deflate(pieces: list[bytes], level: int) -> bytes:
    pack = zlib.compressobj(level, zlib.DEFLATED, -15)
    return b"".join(pack.compress(piece) for piece in pieces) + pack.flush()


def _local(m: Entry) -> bytes:
    name = m.name if m.local_name is None else m.local_name
    head = struct.pack(
        "<4s5H3L2H", b"PK\3\4", 20, m.flags, m.method, 0, 0x21, m.crc, len(m.packed), m.size, len(name), 0
    )
    return head + name


def _central(m: Entry, offset: int) -> bytes:
    sizes = (m.crc, len(m.packed), m.size, len(m.name))
    head = struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 20, 20, m.flags, m.method, 0, 0x21, *sizes, 0, 0, 0, 0, 0, offset
    )
    return head + m.name
