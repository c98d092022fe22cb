# SPDX-License-Identifier: Apache-2.0
"""What parent and reading child say to each other: JSON behind four bytes of length.

JSON, not pickle or marshal: the child has read a stranger's file, and nothing it sends may run here.
"""

from __future__ import annotations

import json
import struct
from enum import StrEnum
from typing import IO, Any

_LENGTH = struct.Struct("!L")
LONGEST = 64 << 20
"""Bytes of one frame; the child sends rows in frames of a few hundred kilobytes."""


class Say(StrEnum):
    """First item of every frame from the child, with the items that follow."""

    READY = "ready"
    STEP = "step"  # done, total
    SHEET = "sheet"  # title, visibility, merged areas [[first row, first column, last row, last column]]
    ROWS = "rows"  # [[row number, [cells]]], dates [[index of the row, column]], moments likewise
    UNREADABLE = "unreadable"  # [[row number, column, reason]]; ends its sheet
    DONE = "done"  # sha256, size
    REFUSED = "refused"  # code, facts
    TROUBLE = "trouble"  # code, facts


Frame = list[Any]


def send(pipe: IO[bytes], frame: Frame) -> None:
    """Writes one frame and flushes."""
    data = json.dumps(frame, separators=(",", ":")).encode("ascii")
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Frame | None:
    """The next frame, or None at the end of the pipe or where it makes no sense."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > LONGEST:
        return None
    data = pipe.read(length)
    if len(data) < length:
        return None
    frame = json.loads(data)
    return frame if isinstance(frame, list) and frame else None


def line(request: dict[str, str]) -> bytes:
    """One request to the child: JSON in ASCII, ended by a line break."""
    return json.dumps(request).encode("ascii") + b"\n"
