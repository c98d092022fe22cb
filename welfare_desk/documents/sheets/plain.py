# SPDX-License-Identifier: Apache-2.0
"""A list in plain text (tabs, commas or semicolons between cells), read within the bounds of a workbook."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import stat
from pathlib import Path

from welfare_desk.documents.sheets.limits import LIMITS
from welfare_desk.documents.sheets.pasted import read_pasted
from welfare_desk.documents.sheets.reader import Progress, read_workbook
from welfare_desk.documents.sheets.workbook import Workbook
from welfare_desk.domain.errors import RuleError, StorageError

_BOOKS = (b"PK", b"\xd0\xcf\x11\xe0")
"""How workbooks begin, new and old: those go through the guarded reader, which says what is wrong."""
_ENCODINGS = ("utf-8-sig", "cp1256")


def read_list(path: Path, progress: Progress | None = None) -> Workbook:
    """A workbook or a text as sheets; RuleError of the readers, StorageError `cannot_open` (facts: errno)."""
    try:
        _must_be_plain(path.stat().st_mode)  # a pipe would be waited for
        with path.open("rb") as source:
            if source.read(4).startswith(_BOOKS):
                return read_workbook(path, progress)
            size = source.seek(0, io.SEEK_END)
            source.seek(0)
            content = source.read(LIMITS.file + 1)
    except OSError as error:
        raise StorageError("cannot_open", errno=error.errno) from error
    except ValueError as error:  # a name that no disk can hold
        raise StorageError("cannot_open", errno=errno.ENOENT) from error
    if len(content) > LIMITS.file:
        raise RuleError("too_large_file", count=-(-max(size, len(content)) >> 20), limit=LIMITS.file >> 20)
    if not content.strip():
        raise RuleError("empty_file")
    sheet = read_pasted(_tabbed(_text(content)), path.name, progress)
    return Workbook((sheet,), hashlib.sha256(content).hexdigest(), len(content))


def _must_be_plain(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise StorageError("cannot_open", errno=errno.EISDIR)
    if not stat.S_ISREG(mode):
        raise StorageError("cannot_open", errno=None)


def _text(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _decoded(content, "utf-16")
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise RuleError("not_a_workbook")


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise RuleError("not_a_workbook") from None


def _tabbed(text: str) -> str:
    """Cells between tabs, whatever stood between them."""
    if "\t" in text:
        return text
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max(",;،", key=first.count)
    if mark not in first:
        return text
    out = io.StringIO()
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    except csv.Error:
        raise RuleError("not_a_workbook") from None
    return out.getvalue()
