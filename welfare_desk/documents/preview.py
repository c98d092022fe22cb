# SPDX-License-Identifier: Apache-2.0
"""Pages of a finished PDF as pixels, for the window's preview and for the printer: the paper, no likeness."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2

_POINTS = 72
_one_at_a_time = threading.Lock()
"""pdfium keeps state for the whole process and crashes when two threads are in it."""


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """Pages of the document."""
    with _opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in points."""
    with _opened(pdf) as document:
        width, height = document[0].get_size()
        return float(width), float(height)


def page_sizes(pdf: bytes, most: int) -> list[tuple[float, float]]:
    """Width and height of the first pages in points."""
    with _opened(pdf) as document:
        return [document.get_page_size(number) for number in range(min(most, len(document)))]


def render(pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
    """Width, height and the RGB bytes of a page (from 0), rows without padding."""
    with _opened(pdf) as document:
        bitmap = document[page].render(scale=dpi / _POINTS, rev_byteorder=True, prefer_bgrx=False)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        data = bytes(bitmap.buffer)
    used = 3 * width
    if stride != used:
        data = b"".join(data[row * stride : row * stride + used] for row in range(height))
    return width, height, data
