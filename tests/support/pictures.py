# SPDX-License-Identifier: Apache-2.0
"""A paper as the window draws it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from welfare_desk.desktop.kit.preview import draw_page
from welfare_desk.services.preview import page_count


def pictures(pdf: bytes, dpi: int) -> list[QImage]:
    """Every page."""
    return [draw_page(pdf, number, dpi) for number in range(page_count(pdf))]
