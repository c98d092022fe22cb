# SPDX-License-Identifier: Apache-2.0
"""A report on paper: A4 upright, or lying where its columns need it; the heading on every page, sums last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import FOOT_HEIGHT, Frame, following_head, head_facts, letterhead
from welfare_desk.documents.kit.style import AMOUNT, MM, NOTE, SECTION, TABLE_CELL, TABLE_HEAD, Style
from welfare_desk.documents.kit.tables import HEAD_ROW, ROW, Align, Table, TableColumn
from welfare_desk.documents.lists.report_words import TOTAL
from welfare_desk.documents.sheets.values import NUMBERS, Kind
from welfare_desk.documents.visits import feet
from welfare_desk.documents.wording import NOTHING, day, digits
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.reports.paper import PaperColumn, ReportPaper, Told
from welfare_desk.domain.text import persian_digits

_UPRIGHT, _LYING = (210 * MM, 297 * MM), (297 * MM, 210 * MM)
_MARGIN = 10.0
_TITLE = "گزارش"
_NAME = SECTION.at(10.4)
_SIZES = (8.2, 7.6, 7.0, 6.4, 5.8)
"""Points; the first at which every code of a column stands on one line."""
_BESIDE = 4.0 * MM
"""Of a column beside its widest cell."""
_TEXT_MOST, _TEXT_LEAST = 46 * MM, 17 * MM
"""A column of words is broken into lines beyond the one, and never below the other."""
_SEEN = 300
"""Rows that are measured to find the widths."""
_TELL_EVERY = 50
_STEP = 1.7 * NOTE.size

Progress = Callable[[int, int], None]


def report_paper(facts: ReportPaper, stamp: Stamp, progress: Progress | None = None) -> bytes:
    """A report as PDF; ``progress`` hears (rows set, rows) and may raise to stop.

    RuleError ``nothing_to_print``, ``report_too_wide`` (columns), ``no_glyph``.
    """
    if not facts.rows:
        raise RuleError("nothing_to_print")
    book = Book(*_UPRIGHT, facts.name)
    rows = [_cells(row) for row in facts.rows]
    total = [_cells(facts.totals)] if facts.totals else []
    room = _UPRIGHT[0] - 2 * _MARGIN * MM
    widths = _Widths(book, facts.columns, [*rows[:_SEEN], *total])
    size = _SIZES[0]
    if not widths.fit(size, room, whole=True):
        book = Book(*_LYING, facts.name)
        room = _LYING[0] - 2 * _MARGIN * MM
        widths = _Widths(book, facts.columns, [*rows[:_SEEN], *total])
        size = next((one for one in _SIZES if widths.fit(one, room, whole=False)), 0.0)
    if not size:
        raise RuleError("report_too_wide", columns=len(facts.columns))
    _draw(book, facts, stamp, widths.columns(size, room), rows, size, progress)
    return book.to_bytes()


def _cells(row: Sequence[Told]) -> list[str]:
    return [_cell(value) for value in row]


def _cell(value: Told) -> str:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, str):
        return digits(value)
    told = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return persian_digits(told.replace(",", "٬").replace(".", "٫"))


class _Widths:
    """How wide the columns of a report want to be."""

    def __init__(self, book: Book, columns: Sequence[PaperColumn], rows: Sequence[Sequence[str]]) -> None:
        self._columns = columns
        style, head = TABLE_CELL.at(1.0), TABLE_HEAD.at(1.0)
        self._cells = [
            max((book.width_of(row[place], style) for row in rows), default=0.0)
            for place in range(len(columns))
        ]
        self._heads = [book.width_of(column.heading, head) for column in columns]

    def _wanted(self, size: float) -> list[tuple[float, float]]:
        """Of each column the room it wants, and what it must have."""
        found = []
        for column, cell, heading in zip(self._columns, self._cells, self._heads, strict=True):
            head, wanted = heading * _head_size(size) + _BESIDE, cell * size + _BESIDE
            whole = max(head, wanted)
            broken = max(head, min(wanted, _TEXT_LEAST)) if column.kind == Kind.TEXT else whole
            found.append((max(broken, min(whole, _TEXT_MOST)) if column.kind == Kind.TEXT else whole, broken))
        return found

    def fit(self, size: float, room: float, *, whole: bool) -> bool:
        """Whether all columns stand beside each other: as wide as they want, or as narrow as they may be."""
        return sum(one[0 if whole else 1] for one in self._wanted(size)) <= room

    def columns(self, size: float, room: float) -> list[TableColumn]:
        """The columns of the table; what room is left goes to words."""
        wanted = self._wanted(size)
        least = sum(one for _, one in wanted)
        more = sum(whole - one for whole, one in wanted)
        part = min(1.0, (room - least) / more) if more else 0.0
        return [
            TableColumn(column.heading, one + (whole - one) * part, _align(column), _style(column).at(size))
            for column, (whole, one) in zip(self._columns, wanted, strict=True)
        ]


def _head_size(size: float) -> float:
    return size * TABLE_HEAD.size / TABLE_CELL.size


def _align(column: PaperColumn) -> Align:
    return Align.RIGHT if column.kind == Kind.TEXT else Align.CENTRE


def _style(column: PaperColumn) -> Style:
    return AMOUNT if column.kind in NUMBERS else TABLE_CELL


class _LongTable(Table):
    """A table whose rows are measured one by one, telling how far it is."""

    def measure(self, rows: Sequence[Sequence[str]], progress: Progress | None) -> None:
        """Break the rows into lines."""
        for number, row in enumerate(rows):
            self._rows.append(self.measured(row))
            if progress is not None and number % _TELL_EVERY == 0:
                progress(number, len(rows))


def _draw(
    book: Book,
    facts: ReportPaper,
    stamp: Stamp,
    columns: Sequence[TableColumn],
    rows: Sequence[Sequence[str]],
    size: float,
    progress: Progress | None,
) -> None:
    frame, on = Frame.of(book, _MARGIN), day(facts.on)

    def begin() -> float:
        book.new_page()
        return following_head(book, frame, digits(facts.name), on) - 4 * MM

    book.new_page()
    letterhead(book, frame, stamp.office, _TITLE, ("تاریخ",))
    top = head_facts(book, frame, subtitle=digits(facts.counted), date=on)
    flow = Flow(book, frame, top - 7 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, begin)
    told = " · ".join(f"{label}: {value}" if label else value for label, value in facts.told)
    width = frame.right - frame.left
    flow.y = book.paragraph(frame.right, flow.y, width, digits(facts.name), _NAME, 1.7 * _NAME.size)
    flow.y = book.paragraph(frame.right, flow.y, width, digits(told), NOTE, _STEP)
    flow.y += _STEP - 4.5 * MM
    scale = size / TABLE_CELL.size
    table = _LongTable(
        book, width, columns, (),
        totals=[_totals(facts)] if facts.totals else (),
        row=ROW * max(0.8, scale),
        names=replace(TABLE_HEAD, size=_head_size(size)),
        names_row=HEAD_ROW,
        step=11.4 * scale,
    )  # fmt: skip
    table.measure(rows, progress)
    table.draw(flow)
    feet(book, 0, _MARGIN, stamp)


def _totals(facts: ReportPaper) -> list[str]:
    """The sums under their columns, what the row is under the first that has none."""
    cells = ["" if value is None else _cell(value) for value in facts.totals]
    free = next((place for place, value in enumerate(facts.totals) if value is None), None)
    if free is not None:
        cells[free] = TOTAL
    return cells
