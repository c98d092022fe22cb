# SPDX-License-Identifier: Apache-2.0
"""What a file is by its own bytes, and those bytes without what a camera or scanner wrote beside the picture.

Nothing is decoded here: only headers are read, so that a picture of a thousand million points costs nothing.
A name says nothing about a file and is not asked.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from welfare_desk.domain.attachments import Media, pdf
from welfare_desk.domain.errors import RuleError

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
MOST_SCANS = 100
"""Passes over a progressive JPEG, each of which draws the whole picture again; cameras make some ten."""

FIRST_LOOK = 2048
"""Bytes from the beginning of a file that tell its type."""

_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs"})
"""Chunks that say how a picture looks; the others say who made it, when and with what."""
_SOF = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_SOS, _EOI, _APP0, _APP1, _APP14, _APP15, _COMMENT = 0xDA, 0xD9, 0xE0, 0xE1, 0xEE, 0xEF, 0xFE
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG without a length."""
_ORIENTATION = 0x0112
_END_OF_PDF = 2048
_PDF = re.compile(rb"(?:\xef\xbb\xbf)?[\s\0]{0,1024}%PDF-[12]\.")
"""How a PDF begins. Readers pass over other bytes too; a file that is two kinds at once is not taken."""


@dataclass(frozen=True)
class Judged:
    """A file that is taken: its type, and the bytes to keep."""

    media: Media
    data: bytes


def judged(data: bytes) -> Judged:
    """The file as it is kept.

    Raises RuleError: ``document_empty``, ``document_too_big``, ``document_type``, ``document_cut``,
    ``document_locked``, ``image_damaged``, ``image_too_large``, ``image_too_slow``.
    """
    look_first(data[:FIRST_LOOK], len(data))
    if data.startswith(_JPEG):
        return Judged(Media.JPEG, _clean_jpeg(data))
    if data.startswith(_PNG):
        return Judged(Media.PNG, _clean_png(data))
    if b"%%EOF" not in data.rstrip(b"\0\r\n\t ")[-_END_OF_PDF:]:
        raise RuleError("document_cut")
    if pdf.is_locked(data):
        raise RuleError("document_locked")
    return Judged(Media.PDF, data)


def look_first(head: bytes, size: int) -> None:
    """What the size in bytes and the first `FIRST_LOOK` bytes of a file tell already.

    Raises RuleError: ``document_empty``, ``document_too_big``, ``document_type``.
    """
    if not size:
        raise RuleError("document_empty")
    if size > MOST_BYTES:
        raise RuleError("document_too_big", most=MOST_BYTES // 1024 // 1024)
    if not head.startswith((_JPEG, _PNG)) and not _PDF.match(head):
        raise RuleError("document_type")


def is_active(media: Media, data: bytes) -> bool:
    """Whether a PDF says that it holds programs, files or ways out; packed parts are not looked into."""
    return media is Media.PDF and pdf.is_programmed(data)


def _bounded(width: int, height: int) -> None:
    if width <= 0 or height <= 0:
        raise RuleError("image_damaged")
    if width * height > MOST_PIXELS:
        raise RuleError("image_too_large", most=MOST_PIXELS // 1_000_000)


# PNG


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Kind, content and whole bytes of each chunk up to the end of the picture."""
    place = len(_PNG)
    while True:
        if place + 12 > len(data):
            raise RuleError("document_cut")
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data):
            raise RuleError("document_cut")
        content = data[place + 8 : end - 4]
        if zlib.crc32(kind + content) != int.from_bytes(data[end - 4 : end], "big"):
            raise RuleError("image_damaged")
        yield kind, content, data[place:end]
        if kind == b"IEND":
            return
        place = end


def _clean_png(data: bytes) -> bytes:
    """The picture without texts, times and whatever follows its end."""
    kept: list[bytes] = [_PNG]
    seen: set[bytes] = set()
    for kind, content, whole in _chunks(data):
        if not seen:
            if kind != b"IHDR" or len(content) != 13:
                raise RuleError("image_damaged")
            _bounded(*struct.unpack_from(">II", content))
        seen.add(kind)
        if kind in _PNG_KEPT:
            kept.append(whole)
        elif not kind[0] & 0x20:
            raise RuleError("image_damaged")  # a part that cannot be left out, and that nobody knows
    if b"IDAT" not in seen:
        raise RuleError("image_damaged")
    return b"".join(kept)


# JPEG


def _clean_jpeg(data: bytes) -> bytes:
    """The picture without EXIF, comments, thumbnails and whatever follows its end; it stays upright."""
    kept: list[bytes] = []
    sized = shown = False
    upright, scans = 1, 0
    place = 2
    while True:
        code, place = _marker(data, place)
        if code == _EOI:
            break
        if code in _BARE:
            kept.append(bytes((0xFF, code)))
            continue
        content, after = _segment(data, place)
        sized = _told_size(code, content) or sized
        if code == _SOS:
            scans += 1
            if not sized:
                raise RuleError("image_damaged")
            if scans > MOST_SCANS:
                raise RuleError("image_too_slow")
            after, shown = _scan_end(data, after), True
        if code == _APP1 and upright == 1:
            upright = _orientation(content)
        whole = _kept_segment(code, content, data[place - 2 : after])
        if whole is not None:
            kept.append(whole)
        place = after
    if not shown:
        raise RuleError("image_damaged")
    return b"".join((b"\xff\xd8", _turned(upright), *kept, b"\xff\xd9"))


def _told_size(code: int, content: bytes) -> bool:
    """Whether this segment says how large the picture is; it must then be within bounds."""
    if code not in _SOF:
        return False
    if len(content) < 6:
        raise RuleError("image_damaged")
    height, width = struct.unpack_from(">HH", content, 1)
    _bounded(width, height)
    return True


def _marker(data: bytes, place: int) -> tuple[int, int]:
    """The marker at this place and where it ends; it may be filled up with 0xFF before."""
    if place >= len(data):
        raise RuleError("document_cut")
    if data[place] != 0xFF:
        raise RuleError("image_damaged")
    while place < len(data) and data[place] == 0xFF:
        place += 1
    if place >= len(data):
        raise RuleError("document_cut")
    if data[place] in (0x00, 0xD8):
        raise RuleError("image_damaged")
    return data[place], place + 1


def _segment(data: bytes, place: int) -> tuple[bytes, int]:
    if place + 2 > len(data):
        raise RuleError("document_cut")
    length = int.from_bytes(data[place : place + 2], "big")
    if length < 2:
        raise RuleError("image_damaged")
    if place + length > len(data):
        raise RuleError("document_cut")
    return data[place + 2 : place + length], place + length


def _scan_end(data: bytes, place: int) -> int:
    """Where the packed points end: at the next marker that is not part of them."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise RuleError("document_cut")
        following = data[place + 1]
        if following == 0xFF:
            place += 1
        elif following == 0x00 or 0xD0 <= following <= 0xD7:
            place += 2
        else:
            return place


def _kept_segment(code: int, content: bytes, whole: bytes) -> bytes | None:
    """The segment as it is kept; None for what only speaks about the picture."""
    if code == _APP0:
        # The frame of the format with its thumbnail taken out.
        plain = content[:12] + b"\0\0"
        return b"\xff\xe0\x00\x10" + plain if content.startswith(b"JFIF\0") and len(plain) == 14 else None
    if code == _APP14 and content.startswith(b"Adobe"):
        return whole  # says how the colours are mixed
    return None if _APP0 <= code <= _APP15 or code == _COMMENT else whole


def _orientation(content: bytes) -> int:
    """How the camera was held, 1 when nobody knows: the only thing of EXIF that the picture needs."""
    if not content.startswith(b"Exif\0\0"):
        return 1
    exif = content[6:]
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None or len(exif) < 10:
        return 1
    (place,) = struct.unpack_from(f"{order}I", exif, 4)
    if place + 2 > len(exif):
        return 1
    (entries,) = struct.unpack_from(f"{order}H", exif, place)
    for number in range(min(entries, 200)):
        at = place + 2 + 12 * number
        if at + 12 > len(exif):
            return 1
        tag, kind, count, value = struct.unpack_from(f"{order}HHIH", exif, at)
        if (tag, kind, count) == (_ORIENTATION, 3, 1):
            return value if 1 <= value <= 8 else 1
    return 1


def _turned(upright: int) -> bytes:
    """An EXIF segment that says how to hold the picture, and nothing else."""
    if upright == 1:
        return b""
    exif = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, upright, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
