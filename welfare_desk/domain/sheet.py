# SPDX-License-Identifier: Apache-2.0
"""On which sheet a paper is printed: size, which way up, whose head, which copies; the office chooses it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SheetSize(StrEnum):
    """Sizes that offices have in their printers."""

    A4 = "a4"
    A5 = "a5"


class Copy(StrEnum):
    """For whom a copy is; its name stands under the title."""

    CLIENT = "client"
    STORE = "store"
    FILE = "file"
    ACCOUNTS = "accounts"


MOST_TOGETHER = 3
"""Copies that one A4 page holds, 99 mm each."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A choice of sheet.

    `letterhead`: the paper comes with the office's head printed on it, whose room stays blank. `together`:
    the copies stand under each other on one page to be cut, as long as their lines leave room.
    """

    size: SheetSize = SheetSize.A5
    landscape: bool = True
    letterhead: bool = False
    copies: tuple[Copy, ...] = (Copy.CLIENT,)
    together: bool = False

    @property
    def in_strips(self) -> bool:
        """Whether copies may share a page: only an upright A4 without a printed head can be cut so."""
        upright_a4 = self.size is SheetSize.A4 and not self.landscape
        return self.together and upright_a4 and not self.letterhead and len(self.copies) <= MOST_TOGETHER


LYING_A5 = Sheet()
"""What most offices print vouchers on."""
THREE_ON_ONE = Sheet(SheetSize.A4, False, copies=(Copy.STORE, Copy.FILE, Copy.ACCOUNTS), together=True)
"""Store, file and accounts on one A4 page, to be cut in three."""
