# SPDX-License-Identifier: Apache-2.0
"""Small files of the three types that documents may be, and broken ones."""

from __future__ import annotations

import struct
import zlib

EXIF_NAME = b"CANARY-CAMERA"


def chunk(kind: bytes, content: bytes) -> bytes:
    """One chunk of PNG with its right sum."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 30, height: int = 40, *, shade: int = 120, extra: bytes = b"") -> bytes:
    """A grey picture; `extra` chunks stand before its points."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    points = zlib.compress(b"".join(b"\0" + bytes([shade]) * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", points) + chunk(b"IEND", b"")


def png_header(width: int, height: int) -> bytes:
    """A picture that says how large it is, with next to no points behind it."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def jpeg(width: int = 30, height: int = 40, *, colour: str = "teal", orientation: int = 1) -> bytes:
    """A picture with EXIF: a camera's name, and how it was held."""
    import io

    from PIL import Image

    exif = Image.Exif()
    exif[0x010F] = EXIF_NAME.decode()
    exif[0x0112] = orientation
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG", exif=exif, comment=b"made by CANARY")
    return out.getvalue()


def pdf(words: str = "document", extra: bytes = b"") -> bytes:
    """A PDF of one page in outline; nobody of ours draws it."""
    return b"%PDF-1.4\n% " + words.encode() + b"\n" + extra + b"\ntrailer << >>\nstartxref\n0\n%%EOF\n"
