# SPDX-License-Identifier: Apache-2.0
"""The square code of a paper as drawing operators: whole dots of a 300 dpi printer, no rounded edges."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import zxingcpp

from welfare_desk.domain.errors import RuleError

MODULES = 37
"""Modules on a side: version 5, which with correction M holds 202 digits."""
SIZE = MODULES * 7 / 300 * 72
"""Points on a side: 7 dots of 300 dpi a module, 259 dots, 21.93 mm."""
QUIET = 4 * SIZE / MODULES
"""White around it that scanners need, four modules."""

_DARK = re.compile(b"\x00+")


def matrix(digits: str) -> list[bytes]:
    """Rows from the top, one byte a module, zero is dark; RuleError ``bad_qr`` for another size of code."""
    if not (digits.isascii() and digits.isdecimal()):
        raise RuleError("bad_qr", reason="form")
    code = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    pixels: Any = code.to_image(scale=1, add_quiet_zones=False)  # a buffer, which its stub does not say
    image = memoryview(pixels)
    if image.shape != (MODULES, MODULES):
        raise RuleError("bad_qr", reason="form")
    dots = image.tobytes()
    return [dots[start : start + MODULES] for start in range(0, len(dots), MODULES)]


@cache
def _rectangle(row: int, columns: tuple[int, int]) -> str:
    """A run of dark modules; there are at most 37 × 703 of them, and every code is made of the same ones."""
    return f"{columns[0]} {MODULES - 1 - row} {columns[1] - columns[0]} 1 re"


def operators(digits: str, x: float, y: float) -> str:
    """One path of black runs with its lower left corner at ``x``, ``y``, in points."""
    runs = [
        _rectangle(row, run.span())
        for row, modules in enumerate(matrix(digits))
        for run in _DARK.finditer(modules)
    ]
    scale = SIZE / MODULES
    return f"0 g {scale:.4f} 0 0 {scale:.4f} {x:.3f} {y:.3f} cm {' '.join(runs)} f"
