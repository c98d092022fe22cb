# SPDX-License-Identifier: Apache-2.0
"""The square code of a paper as drawing operators: whole dots of a 300 dpi printer, no rounded edges.

The mask is fixed: every one reads as well, and choosing among the eight took four fifths of the encoder's
time. A table of our own (codes are affine in their digits then) was measured: it would save 55 µs more of a
code, two per cent of a voucher, which is not worth its keep.
"""

from __future__ import annotations

import re
from typing import Any

import zxingcpp

from welfare_desk.domain.errors import RuleError

MODULES = 37
"""Modules on a side: version 5, which with correction M holds 202 digits."""
SIZE = MODULES * 7 / 300 * 72
"""Points on a side: 7 dots of 300 dpi a module, 259 dots, 21.93 mm."""
QUIET = 4 * SIZE / MODULES
"""White around it that scanners need, four modules."""

_MASK = 3
_DARK = re.compile(b"\x00+")
_LIGHT = b"\xff"
_LINE = MODULES + 1
"""Modules of a row with a light one at its end, which keeps the runs of two rows apart."""


def matrix(digits: str) -> list[bytes]:
    """Rows from the top, one byte a module, zero is dark; RuleError ``bad_qr`` for another size of code."""
    if not (digits.isascii() and digits.isdecimal()):
        raise RuleError("bad_qr", reason="form")
    code = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level="M", data_mask=_MASK)
    pixels: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, which its stub does not say
    image = memoryview(pixels)
    if image.shape != (MODULES, MODULES):
        raise RuleError("bad_qr", reason="form")
    dots = image.tobytes()
    return [dots[start : start + MODULES] for start in range(0, len(dots), MODULES)]


class _Runs(dict[tuple[int, int], str]):
    """What draws a run of dark modules, by its span among all: at most 37 × 703, shared by every code."""

    def __missing__(self, span: tuple[int, int]) -> str:
        row, column = divmod(span[0], _LINE)
        drawn = self[span] = f"{column} {MODULES - 1 - row} {span[1] - span[0]} 1 re"
        return drawn


_runs = _Runs()


def operators(digits: str, x: float, y: float) -> str:
    """One path of black runs with its lower left corner at ``x``, ``y``, in points."""
    modules = _LIGHT.join(matrix(digits))
    drawn = " ".join([_runs[run.span()] for run in _DARK.finditer(modules)])
    scale = SIZE / MODULES
    return f"0 g {scale:.4f} 0 0 {scale:.4f} {x:.3f} {y:.3f} cm {drawn} f"
