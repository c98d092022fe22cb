# SPDX-License-Identifier: Apache-2.0
"""The list of a workbook's columns: heading, samples as in the file, what each becomes, how recognised."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.exchange.draft import Draft
from welfare_desk.desktop.exchange.words import as_written, field_words, how_words
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import ColumnRead, SheetRead

SEPARATOR = "  ·  "
"""Between cells of the file on one line."""

_SAMPLES = 3
_LONGEST = 28


@dataclass(frozen=True)
class Mapped:
    """A line of the table: a column of the workbook and what it becomes now."""

    column: ColumnRead
    field: str
    how: str

    @property
    def heading(self) -> str:
        """Its heading; a column without one is told by its letter, as a spreadsheet does."""
        if self.column.heading:
            return self.column.heading
        told = QCoreApplication.translate("ImportColumns", "column {letter}")
        return told.format(letter=isolate(letters(self.column.index)))


def letters(index: int) -> str:
    """The letters of a column, 0 is A."""
    said = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        said = chr(65 + rest) + said
    return said


def mapped_lines(draft: Draft, sheet: SheetRead) -> list[Mapped]:
    """The columns that hold something, those that need a decision first."""
    chosen = draft.columns.get(sheet.title, {})
    lines = [
        Mapped(column, draft.field_of(sheet, column), "chosen" if str(column.index) in chosen else column.how)
        for column in sheet.columns
        if column.how != "empty"
    ]
    return sorted(lines, key=lambda line: (line.how != "undecided", line.column.index))


def mapped_columns() -> list[Column]:
    """The columns of the table; percents and bars share a heading."""
    translate = QCoreApplication.translate
    return [
        Column("heading", translate("ImportColumns", "Column in the file"), lambda row: row.heading,
               CellLook.STRONG, width=130, stretch=1, least=104),
        Column("samples", translate("ImportColumns", "Samples, as the file has them"), _samples,
               CellLook.RAW, width=250, stretch=3, least=130),
        Column("field", translate("ImportColumns", "Becomes"), _becomes, CellLook.CHOICE, width=192,
               least=160, keys="Enter", tone=lambda row: Tone.AMBER if row.how == "undecided" else None),
        Column("how", translate("ImportColumns", "Recognised by"), lambda row: how_words(row.how)[0],
               CellLook.CHIP, width=148, least=118, tone=lambda row: how_words(row.how)[1], drop=1),
        Column("percent", translate("ImportColumns", "Filled"), _percent, CellLook.MUTED, width=58,
               least=52, drop=2),
        Column("full", "", _percent, CellLook.BAR, width=64, least=60,
               share=lambda row: row.column.fullness, drop=3),
    ]  # fmt: skip


def _samples(line: Mapped) -> str:
    shown = (_short(sample) for sample in line.column.samples[:_SAMPLES])
    return SEPARATOR.join(as_written(sample) for sample in shown)


def _short(sample: str) -> str:
    one_line = " ".join(sample.split())
    return one_line if len(one_line) <= _LONGEST else one_line[: _LONGEST - 1] + "…"


def _becomes(line: Mapped) -> str:
    words = field_words(line.field)
    if line.how != "undecided":
        return words
    return QCoreApplication.translate("ImportColumns", "{field}?").format(field=words)


def _percent(line: Mapped) -> str:
    fullness = line.column.fullness
    # A few filled cells among thousands are not «none».
    percent = 1 if 0 < fullness < 0.01 else int(fullness * 100 + 0.05)
    return QCoreApplication.translate("ImportColumns", "{percent}%").format(percent=percent)
