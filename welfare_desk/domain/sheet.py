# SPDX-License-Identifier: Apache-2.0
"""On which sheet a paper is printed: size, which way up, whose head, which copies; the office chooses it."""

from __future__ import annotations

from dataclasses import dataclass, replace
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


class SheetChoice(StrEnum):
    """The sheets that are offered where a paper is printed, by the names that are kept and typed."""

    A5_LYING = "a5"
    A5_UPRIGHT = "a5-upright"
    A4_UPRIGHT = "a4"
    A4_LYING = "a4-lying"
    A4_THREE = "a4-three"
    """Three copies under each other on one page, to be cut."""


def sheet_of(choice: SheetChoice, letterhead: bool = False, copies: tuple[Copy, ...] = ()) -> Sheet:
    """The sheet of a choice; without copies the client's alone, or on one page the office's three."""
    if choice is SheetChoice.A4_THREE:
        return replace(THREE_ON_ONE, letterhead=letterhead, copies=copies or THREE_ON_ONE.copies)
    size = SheetSize.A5 if choice in (SheetChoice.A5_LYING, SheetChoice.A5_UPRIGHT) else SheetSize.A4
    lying = choice in (SheetChoice.A5_LYING, SheetChoice.A4_LYING)
    return Sheet(size, lying, letterhead, copies or LYING_A5.copies)


def read_copies(typed: str) -> tuple[Copy, ...]:
    """Copies by their names with commas between them, each once; ValueError for an unknown one."""
    names = (name.strip() for name in typed.replace("،", ",").split(","))
    return tuple(dict.fromkeys(Copy(name) for name in names if name))
