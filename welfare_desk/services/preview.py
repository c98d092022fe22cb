# SPDX-License-Identifier: Apache-2.0
"""The pages of a finished paper as pixels: the window may not reach the floor of documents itself."""

from __future__ import annotations

from collections.abc import Iterator


def page_count(pdf: bytes) -> int:
    """How many pages the paper has."""
    from welfare_desk.documents import preview

    return preview.page_count(pdf)


def page_size(pdf: bytes) -> tuple[float, float]:
    """Width and height of the first page in points."""
    from welfare_desk.documents import preview

    return preview.page_size(pdf)


def page_sizes(pdf: bytes, most: int) -> list[tuple[float, float]]:
    """Width and height of the first pages in points."""
    from welfare_desk.documents import preview

    return preview.page_sizes(pdf, most)


def page(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    """Width, height and RGB bytes of one page (from 0)."""
    from welfare_desk.documents import preview

    return preview.render(pdf, number, dpi)


def pages(pdf: bytes, dpi: float) -> Iterator[tuple[int, int, bytes]]:
    """Width, height and RGB bytes of each page in turn."""
    from welfare_desk.documents import preview

    for number in range(preview.page_count(pdf)):
        yield preview.render(pdf, number, dpi)
