# SPDX-License-Identifier: Apache-2.0
"""Where the pen stands on a paper of several pages, and what happens when a page is full."""

from __future__ import annotations

from collections.abc import Callable

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import Frame, section
from welfare_desk.documents.kit.style import MM


class Flow:
    """Runs down the page from ``y``; ``begin`` opens a following page and tells where its content starts."""

    def __init__(
        self, book: Book, frame: Frame, top: float, bottom: float, begin: Callable[[], float]
    ) -> None:
        self.book = book
        self.frame = frame
        self.y = top
        self.bottom = bottom
        self._begin = begin

    def fits(self, height: float) -> bool:
        """Whether so many points are left above the foot."""
        return self.y - height >= self.bottom

    def turn(self) -> None:
        """Go on at the top of a new page."""
        self.y = self._begin()

    def need(self, height: float) -> None:
        """Turn the page unless so many points are left."""
        if not self.fits(height):
            self.turn()

    def section(self, name: str, follow: float) -> None:
        """A section's name, on the same page as the first ``follow`` points of what it names."""
        self.need(11 * MM + follow)
        self.y -= 7.2 * MM
        section(self.book, self.frame, self.y, name)
        self.y -= 2.9 * MM
