# SPDX-License-Identifier: Apache-2.0
"""What a file holds is part of what an operation key stands for: another content is another change."""

from __future__ import annotations

import hashlib
from pathlib import Path


def content_digest(path: Path) -> str:
    """SHA-256 in hex of a plain file; empty where there is none, which its reader tells with a sentence."""
    try:
        if path.is_file():
            with path.open("rb") as source:
                return hashlib.file_digest(source, "sha256").hexdigest()
    except (OSError, ValueError):
        pass
    return ""
