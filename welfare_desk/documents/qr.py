# SPDX-License-Identifier: Apache-2.0
"""The square code of a paper as drawing operators: whole dots of a 300 dpi printer, no rounded edges.

The mask is fixed: every one reads as well, and choosing among the eight took four fifths of the encoder's
time. A table of our own (codes are affine in their digits then) was measured: it would save 55 µs more of a
code, two per cent of a voucher, which is not worth its keep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import zxingcpp

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PROVEN_DIGITS

_DOT = 72 / 300
"""Points of a dot of a 300 dpi printer."""


@dataclass(frozen=True)
class Symbol:
    """A size of code: modules on a side, and dots of a module."""

    modules: int
    dots: int

    @property
    def size(self) -> float:
        """Points on a side."""
        return self.modules * self.dots * _DOT


PLAIN = Symbol(37, 7)
"""Version 5, which with correction M holds 202 digits: 259 dots, 21.93 mm, 0.59 mm a module."""
PROVEN = Symbol(53, 5)
"""Version 9, 432 digits with the same correction: 265 dots, 22.44 mm, 0.42 mm a module.

With its own quiet zone it takes less room than the plain one with its, and stands in the middle of that.
Drawn as scans and photos of 100 to 300 dpi see it, it reads as often; blurred by 0.2 mm half as often.
"""
MODULES, SIZE = PLAIN.modules, PLAIN.size
"""Of a plain code, whose place every paper keeps free."""
QUIET = 4 * SIZE / MODULES
"""White around it that scanners need, four modules."""

_MASK = 3
_DARK = re.compile(b"\x00+")
_LIGHT = b"\xff"


def symbol_of(digits: str) -> Symbol:
    """The size of code that holds these digits."""
    return PROVEN if len(digits) == PROVEN_DIGITS else PLAIN


def matrix(digits: str) -> list[bytes]:
    """Rows from the top, one byte a module, zero is dark; RuleError ``bad_qr`` for another size of code."""
    side = symbol_of(digits).modules
    if not (digits.isascii() and digits.isdecimal()):
        raise RuleError("bad_qr", reason="form")
    code = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level="M", data_mask=_MASK)
    pixels: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, which its stub does not say
    image = memoryview(pixels)
    if image.shape != (side, side):
        raise RuleError("bad_qr", reason="form")
    dots = image.tobytes()
    return [dots[start : start + side] for start in range(0, len(dots), side)]


class _Runs(dict[tuple[int, int], str]):
    """What draws a run of dark modules, by its span among all, shared by every code of a size."""

    def __init__(self, modules: int) -> None:
        super().__init__()
        self._modules = modules

    def __missing__(self, span: tuple[int, int]) -> str:
        # A light module at the end of a row keeps the runs of two rows apart.
        row, column = divmod(span[0], self._modules + 1)
        drawn = self[span] = f"{column} {self._modules - 1 - row} {span[1] - span[0]} 1 re"
        return drawn


_runs = {symbol: _Runs(symbol.modules) for symbol in (PLAIN, PROVEN)}


def operators(digits: str, x: float, y: float) -> str:
    """One path of black runs where a plain code has its lower left corner at ``x``, ``y``, in points."""
    symbol = symbol_of(digits)
    modules, runs = _LIGHT.join(matrix(digits)), _runs[symbol]
    drawn = " ".join([runs[run.span()] for run in _DARK.finditer(modules)])
    scale, moved = symbol.size / symbol.modules, (SIZE - symbol.size) / 2
    return f"0 g {scale:.4f} 0 0 {scale:.4f} {x + moved:.3f} {y + moved:.3f} cm {drawn} f"
