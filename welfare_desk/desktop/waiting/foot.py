# SPDX-License-Identifier: Apache-2.0
"""What the foot of the window says of a queue: how many wait or are left by the filters, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import QueueCounts
from welfare_desk.domain.waiting.listing import QueueFigures


def foot(
    figures: QueueFigures | None, shown: int, *, filtered: bool
) -> tuple[list[tuple[str, Tone | None]], list[Key]]:
    """The words and the keys; `shown` rows are left by the filters."""
    translate = QCoreApplication.translate
    parts: list[tuple[str, Tone | None]] = []
    if figures is not None and shown != figures.waiting:
        told = translate("QueuePage", "{count} of {total} who wait")
        parts.append((told.format(count=number(shown), total=number(figures.waiting)), None))
    else:
        parts.append((QueueCounts().who_wait(shown), None))
    if figures is not None and figures.line is not None:
        parts.append((translate("QueuePage", "Amber line: how far the open places reach"), Tone.AMBER))
    keys = [
        Key("Enter", translate("QueuePage", "open file")),
        Key("F2", translate("QueuePage", "why here?")),
        Key("F8", translate("QueuePage", "call")),
        Key("F9", translate("QueuePage", "service")),
    ]
    if filtered:
        keys.append(Key("Esc", translate("QueuePage", "clear the filters")))
    return parts, keys
