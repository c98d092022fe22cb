# SPDX-License-Identifier: Apache-2.0
"""A file of payments read from where somebody has it; what is told where it cannot be read."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import StorageError
from welfare_desk.domain.exchange.fields import Table, TableRow

if TYPE_CHECKING:
    from welfare_desk.documents.sheets.reader import Progress

_NOT_READ = ("cannot_open", "file_unreadable")
_WHY = {
    errno.ENOENT: "payment_missing",
    errno.ENOTDIR: "payment_missing",
    errno.ENAMETOOLONG: "payment_missing",
    errno.EISDIR: "payment_folder",
    errno.EACCES: "payment_denied",
    errno.EPERM: "payment_denied",
}


@dataclass(frozen=True)
class PaymentBook:
    """The sheets of a file, its name, and the SHA-256 of its bytes."""

    name: str
    sha256: str
    tables: tuple[Table, ...]


def open_book(path: str, tell: Progress | None) -> PaymentBook:
    """Read a file of payments; RuleError of the readers, StorageError as `not_read` tells it."""
    from welfare_desk.documents.sheets.plain import read_list

    place = Path(path)
    try:
        book = read_list(place, tell)
    except StorageError as error:
        if error.code not in _NOT_READ:
            raise
        raise not_read(path, error.facts.get("errno")) from error
    tables = tuple(
        Table(
            sheet.title,
            [TableRow(row.number, row.cells) for row in sheet.rows],
            sheet.unreadable,
            sheet.hidden,
        )
        for sheet in book.sheets
    )
    return PaymentBook(place.name, book.file_sha256, tables)


def not_read(path: str, number: object) -> StorageError:
    """Which file could not be read, and why, by the number of the disk's error; None where it has none."""
    why = _WHY.get(number, "payment_unread") if isinstance(number, int) else "payment_unread"
    return StorageError("cannot_open", reason=why, name=Path(path).name or path)
