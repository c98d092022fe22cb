# SPDX-License-Identifier: Apache-2.0
"""The lines of a tick sheet while it is keyed in: which are ticked, and what is said at each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.outreach import OutreachLine
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.outreach import Ticked

Refused = tuple[str, Mapping[str, Any]]
"""The code and facts of a refusal."""


@dataclass(frozen=True)
class TickRow:
    """A line of the sheet, its tick if it has one, the code and facts by which the office refused it.

    `due_on`: the last day of the loan that the tick makes; None for what is given for good.
    """

    line: OutreachLine
    tick: Ticked | None = None
    refused: str = ""
    due_on: date | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def barred(self) -> str:
        """The code why this line takes no tick; empty for one that does."""
        if self.line.document is not None:
            return "keyed_in_before"
        return "" if self.line.open else "allocation_ended"


def tick_rows(
    lines: Sequence[OutreachLine],
    ticks: Mapping[int, Ticked],
    refused: Mapping[int, Refused],
    handed_on: date,
) -> list[TickRow]:
    """Every line as it stands, when it is handed out on a day."""
    rows = []
    for line in lines:
        tick = ticks.get(line.number)
        due_on = None if tick is None else due_of(line, tick, handed_on)
        code, facts = refused.get(line.number, ("", {}))
        rows.append(TickRow(line, tick, code, due_on, facts))
    return rows


def due_of(line: OutreachLine, tick: Ticked, handed_on: date) -> date | None:
    """The last day of the loan that a tick makes, as `equipment.key_in` reads it; None: for good."""
    return None if tick.for_good else tick.due_on or line.proposed_due(handed_on)


def tick_columns() -> list[Column]:
    """Number, client, goods, who came, and the state of each line."""
    translate = QCoreApplication.translate
    return [
        Column("number", translate("Ticks", "Number"), lambda row: number(row.line.number), CellLook.STRONG,
               width=78),
        Column("name", translate("Ticks", "Client"), lambda row: row.line.name, width=140, stretch=1,
               second=lambda row: row.line.file_no, second_look=CellLook.CODE),
        Column("item", translate("Ticks", "Goods"), _goods, width=180, stretch=1,
               second=lambda row: row.line.serial or row.line.size, second_look=CellLook.CODE),
        Column("came", translate("Ticks", "Who came"), _came, width=120, stretch=1, second=_until),
        Column("state", translate("Ticks", "State"), _state, CellLook.CHIP, width=116, tone=_tone),
        Column("why", translate("Ticks", "Why not"), _why, width=140, stretch=4,
               tone=lambda row: Tone.RED if row.refused else None),
    ]  # fmt: skip


def _goods(row: TickRow) -> str:
    line = row.line
    return line.item if line.quantity == 1 else f"{line.item} × {number(line.quantity)}"


def _came(row: TickRow) -> str:
    if row.tick is None:
        return ""
    client = QCoreApplication.translate("Ticks", "the client")
    return listed(filter(None, (row.tick.collector, row.tick.kinship))) or client


def _until(row: TickRow) -> str:
    translate = QCoreApplication.translate
    if row.tick is None:
        return ""
    if row.due_on is None:
        return translate("Ticks", "for good")
    return translate("Ticks", "on loan until {day}").format(day=isolate(day(row.due_on)))


def _state(row: TickRow) -> str:
    translate = QCoreApplication.translate
    if row.line.document is not None:
        return row.line.voucher or translate("Ticks", "handed out")
    if row.refused:
        return translate("Ticks", "refused")
    if row.tick is not None:
        return translate("Ticks", "ticked")
    return translate("Ticks", "not ticked") if row.line.open else translate("Ticks", "ended")


def _tone(row: TickRow) -> Tone:
    if row.line.document is not None:
        return Tone.BLUE
    if row.refused:
        return Tone.RED
    return Tone.GREEN if row.tick is not None else Tone.GREY


def _why(row: TickRow) -> str:
    code = row.refused or ("" if row.line.open or row.line.document is not None else "allocation_ended")
    return sentence(code, dict(row.facts)) if code else ""


def to_text(ticks: Mapping[int, Ticked]) -> str:
    """The ticks as a draft keeps them; empty for none."""
    rows = [
        [
            one.number,
            one.collector,
            one.kinship,
            one.due_on.isoformat() if one.due_on else "",
            one.for_good,
        ]
        for _, one in sorted(ticks.items())
    ]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def from_text(text: str) -> dict[int, Ticked]:
    """The same back; what is not a list of ticks is passed over."""
    try:
        rows = json.loads(text or "[]")
        found = [
            Ticked(
                int(place), str(name), str(kinship), date.fromisoformat(due) if due else None, bool(for_good)
            )
            for place, name, kinship, due, for_good in rows
        ]
    except (ValueError, TypeError):
        return {}
    return {one.number: one for one in found}
