# SPDX-License-Identifier: Apache-2.0
"""The zip around a workbook, read more strictly than any library reads it.

Two readers that disagree about an archive are how a hostile file shows one face to the guard and another
to the reader behind it. So every header is compared here, and what is ambiguous is refused.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from welfare_desk.documents.sheets.limits import Limits
from welfare_desk.domain.errors import RuleError

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR64 = struct.Struct("<4sLQL")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_LONGEST_END = _END.size + 0xFFFF
_LONGEST_NAME = 255
_LONGEST_DIRECTORY = 1 << 20
_PACKED_PIECE = 1 << 16
PIECE = 1 << 18
"""Bytes of a part handed on at once."""

STORED, DEFLATED = 0, 8


@dataclass(frozen=True, slots=True)
class Member:
    """One part of the package; ``packed`` bytes at ``start`` give ``size`` bytes with checksum ``crc``."""

    name: str
    method: int
    packed: int
    size: int
    crc: int
    header: int
    start: int


def damaged(why: str, part: str = "") -> RuleError:
    """The refusal of a file that is broken; ``why`` is for the log and the tests."""
    return RuleError("damaged_workbook", why=why, part=part)


class Package:
    """An open .xlsx package whose directory has been checked; reads the file, never writes."""

    def __init__(self, file: BinaryIO, size: int, limits: Limits) -> None:
        self._file = file
        self._size = size
        self._limits = limits
        self.inflated = 0
        """Bytes given so far, over all parts; whoever reads a part twice sets it back in between."""
        self.members = self._directory()

    @property
    def packed_total(self) -> int:
        """Packed bytes of all parts, the measure of progress."""
        return sum(member.packed for member in self.members)

    def pieces(self, member: Member) -> Iterator[bytes]:
        """The part inflated in pieces, counted while inflating; its checksum is verified at the end."""
        crc = total = 0
        for piece, consumed in self._inflate(member):
            total += len(piece)
            self.inflated += len(piece)
            self._check_growth(member, total, consumed)
            crc = zlib.crc32(piece, crc)
            yield piece
        if total != member.size or crc != member.crc:
            raise damaged("checksum", member.name)

    def _check_growth(self, member: Member, total: int, consumed: int) -> None:
        limits = self._limits
        if total > limits.ratio_from and total > limits.ratio * consumed:
            raise RuleError("zip_bomb", part=member.name, limit=limits.ratio)
        if total > limits.part or self.inflated > limits.total:
            raise RuleError("too_large_inside", part=member.name, limit=limits.total >> 20)
        if total > member.size:
            raise damaged("size", member.name)

    def _inflate(self, member: Member) -> Iterator[tuple[bytes, int]]:
        self._file.seek(member.start)
        left = member.packed
        unpack = zlib.decompressobj(-zlib.MAX_WBITS)
        while left:
            packed = self._file.read(min(_PACKED_PIECE, left))
            if not packed:
                raise damaged("truncated", member.name)
            left -= len(packed)
            if member.method == STORED:
                yield packed, member.packed - left
                continue
            # A full last piece may leave output behind with nothing left to feed: hence the second condition.
            piece = b""
            while packed or (piece and not left):
                try:
                    piece = unpack.decompress(packed, PIECE)
                except zlib.error as error:
                    raise damaged("deflate", member.name) from error
                packed = unpack.unconsumed_tail
                yield piece, member.packed - left - len(packed)
        if member.method == DEFLATED and (not unpack.eof or unpack.unused_data):
            raise damaged("deflate", member.name)

    def _directory(self) -> tuple[Member, ...]:
        count, length, offset, end = self._end()
        if count > self._limits.parts:
            raise RuleError("too_many_parts", count=count, limit=self._limits.parts)
        if offset + length != end or length > _LONGEST_DIRECTORY:
            raise damaged("directory")
        directory = self._read(offset, length)
        members, position = [], 0
        for _ in range(count):
            member, position = self._central(directory, position, offset)
            members.append(member)
        if position != length:
            raise damaged("directory")
        self._check_names(members)
        self._check_overlap(members, offset)
        return tuple(members)

    def _end(self) -> tuple[int, int, int, int]:
        """Count of members, length and offset of the directory, and where it has to end."""
        tail_at = max(0, self._size - _LONGEST_END)
        tail = self._read(tail_at, self._size - tail_at)
        at = tail.rfind(b"PK\5\6")
        if at < 0 or len(tail) - at < _END.size:
            raise damaged("truncated")
        _, disk, first_disk, here, count, length, offset, comment = _END.unpack_from(tail, at)
        if at + _END.size + comment != len(tail) or disk or first_disk or here != count:
            raise damaged("directory")
        end = tail_at + at
        if at >= _LOCATOR64.size and tail[at - _LOCATOR64.size :].startswith(b"PK\6\7"):
            return self._end64(tail[at - _LOCATOR64.size : at], (count, length, offset))
        return count, length, offset, end

    def _end64(self, locator: bytes, short: tuple[int, int, int]) -> tuple[int, int, int, int]:
        _, disk, at, disks = _LOCATOR64.unpack(locator)
        record = self._read(at, _END64.size)
        signature, _, _, _, own, first, here, count, length, offset = _END64.unpack(record)
        if signature != b"PK\6\6" or disk or own or first or disks > 1 or here != count:
            raise damaged("directory")
        for value, old, full in zip((count, length, offset), short, (0xFFFF, *[0xFFFFFFFF] * 2), strict=True):
            if old not in (value, full):
                raise damaged("directory")
        return count, length, offset, at

    def _central(self, directory: bytes, at: int, end: int) -> tuple[Member, int]:
        if len(directory) - at < _CENTRAL.size:
            raise damaged("directory")
        fields = _CENTRAL.unpack_from(directory, at)
        signature, _, _, flags, method, _, _, crc, packed, size = fields[:10]
        name_length, extra_length, comment_length, disk, _, _, header = fields[10:]
        at += _CENTRAL.size
        raw = directory[at : at + name_length]
        extra = directory[at + name_length : at + name_length + extra_length]
        at += name_length + extra_length + comment_length
        if signature != b"PK\1\2" or disk or at > len(directory):
            raise damaged("directory")
        size, packed, header = _wide(extra, size, packed, header)
        name = raw.decode("utf-8" if flags & 0x800 else "cp437", "replace")
        if flags & 0x1:
            raise RuleError("encrypted", part=name)
        if method not in (STORED, DEFLATED):
            raise RuleError("odd_package", part=name)
        start = self._local(header, raw, flags, method)
        if start + packed > end:
            raise damaged("truncated", name)
        return Member(name, method, packed, size, crc, header, start), at

    def _local(self, header: int, raw: bytes, flags: int, method: int) -> int:
        fields = _LOCAL.unpack(self._read(header, _LOCAL.size))
        signature, _, own_flags, own_method = fields[:4]
        name_length, extra_length = fields[9:]
        start: int = header + _LOCAL.size + name_length + extra_length
        same = self._read(header + _LOCAL.size, name_length) == raw
        if signature != b"PK\3\4" or not same or own_method != method or (own_flags ^ flags) & 0x1:
            raise damaged("header")
        return start

    def _check_names(self, members: list[Member]) -> None:
        seen: set[str] = set()
        for member in members:
            name = member.name
            folders = name.split("/")
            unsafe = any(letter in "\\:\ufffd" or letter < " " for letter in name)
            if unsafe or len(name) > _LONGEST_NAME or not folders[0] or ".." in folders or "." in folders:
                raise RuleError("unsafe_name", part=ascii(name)[:80])
            if name.casefold() in seen:
                raise RuleError("duplicate_part", part=name)
            seen.add(name.casefold())

    def _check_overlap(self, members: list[Member], end: int) -> None:
        ordered = sorted(members, key=lambda member: member.header)
        starts = [*(member.header for member in ordered[1:]), end]
        for member, following in zip(ordered, starts, strict=True):
            if member.start + member.packed > following:
                raise RuleError("overlapping_parts", part=member.name)

    def _read(self, at: int, length: int) -> bytes:
        if at < 0 or at + length > self._size:
            raise damaged("truncated")
        self._file.seek(at)
        found = self._file.read(length)
        if len(found) != length:
            raise damaged("truncated")
        return found


def _wide(extra: bytes, size: int, packed: int, header: int) -> tuple[int, int, int]:
    """The three numbers with those taken from the zip64 field that did not fit in 32 bits."""
    if 0xFFFFFFFF not in (size, packed, header):
        return size, packed, header
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 1:
            field = extra[at + 4 : at + 4 + length]
            wide = iter(struct.unpack(f"<{len(field) // 8}Q", field[: len(field) // 8 * 8]))
            numbers = [next(wide, -1) if n == 0xFFFFFFFF else n for n in (size, packed, header)]
            if -1 in numbers:
                break
            return numbers[0], numbers[1], numbers[2]
        at += 4 + length
    raise damaged("directory")
