# SPDX-License-Identifier: Apache-2.0
"""A picture from the clipboard on its way into a file: plain only among private copies, and not for long."""

from __future__ import annotations

import contextlib
from pathlib import Path

from welfare_desk.domain.attachments import Media
from welfare_desk.storage.private_copies import COPIES


def lay_down(png: bytes) -> Path:
    """Where it lies until `take_up`; what a kill leaves the next start wipes. StorageError of the disk."""
    place = COPIES.place(0, Media.PNG)
    COPIES.write(place, png)
    return place


def take_up(path: Path) -> None:
    """Take the picture away again."""
    with contextlib.suppress(OSError):
        path.chmod(0o600)
        path.unlink()
