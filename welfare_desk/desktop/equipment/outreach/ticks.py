# SPDX-License-Identifier: Apache-2.0
"""The lines of a tick sheet while it is keyed in: which are ticked, and what is said at each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.outreach import OutreachLine
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.outreach import Ticked


@dataclass(frozen=True)
class TickRow:
    """A line of the sheet, its tick if it has one, and the code why the office refused it."""

    line: OutreachLine
    tick: Ticked | None = None
    refused: str = ""

    @property
    def barred(self) -> str:
        """The code why this line takes no tick; empty for one that does."""
        if self.line.document is not None:
            return "keyed_in_before"
        return "" if self.line.open else "allocation_ended"


def tick_rows(
    lines: Sequence[OutreachLine], ticks: Mapping[int, Ticked], refused: Mapping[int, str]
) -> list[TickRow]:
    """Every line as it stands."""
    return [TickRow(one, ticks.get(one.number), refused.get(one.number, "")) for one in lines]


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
    if row.tick is None or row.tick.due_on is None:
        return ""
    told = QCoreApplication.translate("Ticks", "on loan until {day}")
    return told.format(day=isolate(day(row.tick.due_on)))


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
    return sentence(code, {}) if code else ""


def to_text(ticks: Mapping[int, Ticked]) -> str:
    """The ticks as a draft keeps them; empty for none."""
    rows = [
        [one.number, one.collector, one.kinship, one.due_on.isoformat() if one.due_on else ""]
        for _, one in sorted(ticks.items())
    ]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def from_text(text: str) -> dict[int, Ticked]:
    """The same back; what is not a list of ticks is passed over."""
    try:
        rows = json.loads(text or "[]")
        found = [
            Ticked(int(place), str(name), str(kinship), date.fromisoformat(due) if due else None)
            for place, name, kinship, due in rows
        ]
    except (ValueError, TypeError):
        return {}
    return {one.number: one for one in found}
