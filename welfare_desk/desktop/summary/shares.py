# SPDX-License-Identifier: Apache-2.0
"""What the charts of the first page show: the largest parts by name, the rest together or told."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.charts import Share
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.casework.codes import DisabilityType, Domain

RING = (Tone.TEAL, Tone.AMBER, Tone.BLUE, Tone.VIOLET, Tone.GREEN, Tone.GREY)
"""Colours of the ring's parts, the last one for the others."""
_UNKNOWN = "unknown"
TOGETHER = ","
"""Between the codes of kinds that stand together."""


def kinds(by_kind: Mapping[str, int], room: int) -> list[Share]:
    """The largest kinds of disability, and the others together as the last of `room` parts.

    Whoever has none is no part of a ring of the disabled.
    """
    left_out = {_UNKNOWN, DisabilityType.NONE}
    known = [(code, count) for code, count in by_kind.items() if count and code not in left_out]
    ordered = sorted(known, key=lambda pair: -pair[1])
    # A single kind left over is named rather than called «others».
    most = room if len(ordered) <= room else room - 1
    shares = [
        Share(code, words(DisabilityType(code)), count, colour)
        for (code, count), colour in zip(ordered[:most], RING, strict=False)
    ]
    rest = sum(count for _, count in ordered[most:])
    if rest:
        names = TOGETHER.join(code for code, _ in ordered[most:])
        shares.append(Share(names, QCoreApplication.translate("FirstPage", "Others"), rest, RING[-1]))
    return shares


def fields(by_field: Mapping[str, int]) -> list[Share]:
    """The fields of work with any file, in their own order."""
    return [
        Share(field.value, words(field), by_field[field.value], tone(field))
        for field in Domain
        if by_field.get(field.value)
    ]


def areas(by_area: Mapping[str, int], most: int) -> tuple[list[Share], str]:
    """The largest areas as bars; a bar of all others together would dwarf them, so they are told in words."""
    ordered = sorted(
        ((area, count) for area, count in by_area.items() if count and area != _UNKNOWN),
        key=lambda pair: (-pair[1], pair[0]),
    )
    rest = sum(count for _, count in ordered[most:])
    told = QCoreApplication.translate("FirstPage", "{count} more in {areas} others") if rest else ""
    told = told.format(count=number(rest), areas=number(len(ordered[most:])))
    shares = [Share(area, area, count, Tone.TEAL) for area, count in ordered[:most]]
    if by_area.get(_UNKNOWN):
        none = QCoreApplication.translate("FirstPage", "Not recorded")
        shares.append(Share("", none, by_area[_UNKNOWN], Tone.GREY))
    return shares, told
