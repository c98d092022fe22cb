# SPDX-License-Identifier: Apache-2.0
"""Pages of a finished PDF as pixels, for the window's preview and for the printer: the paper, no likeness."""

from __future__ import annotations

import pypdfium2

_POINTS = 72


def page_count(pdf: bytes) -> int:
    """Pages of the document."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page (from 0) in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[page].get_size()
        return float(width), float(height)
    finally:
        document.close()


def render(pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
    """Width, height and the RGB bytes of a page (from 0), rows without padding."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=dpi / _POINTS, rev_byteorder=True, prefer_bgrx=False)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        data = bytes(bitmap.buffer)
        used = 3 * width
        if stride != used:
            data = b"".join(data[row * stride : row * stride + used] for row in range(height))
        return width, height, data
    finally:
        document.close()
