# SPDX-License-Identifier: Apache-2.0
"""The file on this PC that a document is made of: which one the clerk saw, and its bytes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from welfare_desk.domain.attachments.media import FIRST_LOOK, MOST_BYTES, look_first
from welfare_desk.domain.errors import RuleError


def is_text(path: str) -> bool:
    """Whether a path can be written down: the name of a file may hold bytes that are no letters."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def mark_of(path: str) -> str:
    """Tells a file from another that was written in its place since; empty where there is none.

    A scanner that counts its sheets from one again writes the next client's over the last one's.
    """
    try:
        return _mark(Path(path).stat())
    except (OSError, ValueError):
        return ""


def first_refusal(path: str) -> RuleError | None:
    """Why a file cannot become a document, as far as its size and first bytes tell; None when they do not.

    Codes: `document_not_there`, `document_unreadable`, and those of `look_first`.
    """
    try:
        facts = Path(path).stat()
        if not stat.S_ISREG(facts.st_mode):
            return RuleError("document_not_there")
        with Path(path).open("rb") as opened:
            look_first(opened.read(FIRST_LOOK), facts.st_size)
    except RuleError as refusal:
        return refusal
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return RuleError("document_not_there")
    except OSError:
        return RuleError("document_unreadable")
    return None


def read(path: Path, mark: str) -> bytes:
    """The bytes of a plain file, no more of them than are taken; with a mark those of that file only.

    RuleError `document_not_there`, `document_replaced` or `document_unreadable`.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RuleError("document_not_there")
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
            if mark and _mark(os.fstat(opened.fileno())) != mark:
                raise RuleError("document_replaced")
            return data
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise RuleError("document_not_there") from None
    except OSError:
        raise RuleError("document_unreadable") from None


def _mark(facts: os.stat_result) -> str:
    return f"{facts.st_size}-{facts.st_mtime_ns}"
