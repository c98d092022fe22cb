# SPDX-License-Identifier: Apache-2.0
"""Files that come from another office: nothing is known of them before they are read."""

from __future__ import annotations

import stat
from pathlib import Path

from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.text import harmless


def read_file(path: str | Path, most: int) -> bytes:
    """The first bytes of a file, at most one more than `most`.

    StorageError `bundle_not_read` (name) where the disk does not give it; reason no_file for what is none: a
    pipe may give nothing for ever, and a device no end.
    """
    name = harmless(Path(path).name)
    try:
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise StorageError("bundle_not_read", name=name, reason="no_file")
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError) as error:
        raise StorageError("bundle_not_read", name=name) from error
