# SPDX-License-Identifier: Apache-2.0
"""The pages of a book in chapters: numbered sections, tables of figures, tables beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import FOOT_HEIGHT, Frame, following_head
from welfare_desk.documents.kit.style import AMOUNT, LABEL_INK, MM, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import ROW, Align, Table, TableColumn
from welfare_desk.documents.summary.monthly.words import TOTAL, figure, percent, total_of
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import digits
from welfare_desk.domain.summary.monthly.book import Named, StatisticalBook
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Line, Unit
from welfare_desk.domain.summary.monthly.figures import Table as Counted
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences.month_words import centre_key, figure_title, line_title, measure_title

MARGIN = 14.0
APART = 8 * MM
"""Between tables beside each other."""
_NOTE, _NOTE_LINE = Style(Weight.REGULAR, 7.8, LABEL_INK), 5.2 * MM
_SHARE, _SHARES = 1.2, {Unit.RIAL: 1.9}
"""Parts of the width of a column, by the unit of its figures."""


class Chapters:
    """Runs through a book chapter by chapter; each begins a page whose head names it."""

    def __init__(self, book: Book, facts: StatisticalBook, title: str, number: str) -> None:
        self.book, self.facts = book, facts
        self.frame = Frame.of(book, MARGIN)
        self.width = self.frame.right - self.frame.left
        self._title, self._number = title, number
        self._name, self._chapter, self._section = "", 0, 0
        bottom = self.frame.bottom + FOOT_HEIGHT + 3 * MM
        self.flow = Flow(book, self.frame, self.frame.top, bottom, self._next_page)

    def chapter(self, name: str) -> None:
        """Begin a chapter on a page of its own."""
        self._name, self._section = name, 0
        self._chapter += 1
        self.flow.turn()

    def _next_page(self) -> float:
        self.book.new_page()
        title = f"{self._title} · {self._name}"
        return following_head(self.book, self.frame, title, self._number) - 3 * MM

    def section(self, name: str, follow: float) -> None:
        """A numbered section on the page of the first `follow` points of what it names."""
        self._section += 1
        numbered = digits(persian_digits(f"{self._chapter}-{self._section}"))
        self.flow.section(f"{numbered} {name}", follow)

    def heading(self, name: str, follow: float) -> None:
        """The name of a chart, on the page of all of it."""
        self.flow.section(name, follow)

    def table(self, name: str, table: Table, note: str = "") -> None:
        """A section with a table; only one that is taller than half a page is parted.

        The note stands under it, on the page of a whole one.
        """
        whole = table.height <= (self.frame.top - self.flow.bottom) / 2
        self.section(name, table.height + self._room_of(note) if whole else table.first_height)
        table.draw(self.flow)
        self.note(note)

    def beside(self, name: str, tables: Sequence[Table], note: str = "") -> None:
        """A section with tables of equal width beside each other, the first at the right, and a note."""
        self.section(name, max(table.height for table in tables) + self._room_of(note))
        self.row(tables)
        self.note(note)

    def row(self, tables: Sequence[Table]) -> None:
        """Tables of equal width beside each other on the page at hand, without a name."""
        width = self.part_width(len(tables))
        right, lowest = self.frame.right, self.flow.y
        for table in tables:
            lowest = min(lowest, table.whole(right - width, right, self.flow.y))
            right -= width + APART
        self.flow.y = lowest

    def part_width(self, parts: int) -> float:
        """The width of one of so many tables beside each other."""
        return (self.width - APART * (parts - 1)) / parts

    def listed(
        self,
        name: str,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[str]],
        total: Sequence[str],
        parts: int,
    ) -> None:
        """A long list of short rows, in `parts` tables beside each other on as many pages as it takes."""
        width = self.part_width(parts)

        def made(some: Sequence[Sequence[str]], *, last: bool) -> Table:
            return Table(self.book, width, columns, some, totals=[total] if last else ())

        each = -(-(len(rows) + 1) // parts)
        self.section(name, made(rows[:each], last=True).first_height + 4 * ROW)
        left = list(rows)
        while True:
            each = -(-(len(left) + 1) // parts)
            while each > 1 and not all(
                self.flow.fits(made(left[at : at + each], last=True).height)
                for at in range(0, min(len(left), parts * each), each)
            ):
                each -= 1
            here, left = left[: parts * each], left[parts * each :]
            right, lowest = self.frame.right, self.flow.y
            for at in range(0, len(here), each):
                ends = not left and at + each >= len(here)
                table = made(here[at : at + each], last=ends)
                lowest = min(lowest, table.whole(right - width, right, self.flow.y))
                right -= width + APART
            self.flow.y = lowest
            if not left:
                return
            self.flow.turn()

    def note(self, text: str) -> None:
        """A small sentence under a table; nothing of an empty one."""
        if not text:
            return
        for line in self.book.wrapped(text, _NOTE, self.width):
            self.flow.need(5.4 * MM)
            self.flow.y -= _NOTE_LINE
            self.book.right(self.frame.right, self.flow.y, line, _NOTE)
        self.flow.y -= 1.2 * MM

    def _room_of(self, note: str) -> float:
        """How high a note is."""
        return (len(self.book.wrapped(note, _NOTE, self.width)) + 1) * _NOTE_LINE if note else 0.0

    # Tables of figures

    def figures(
        self,
        code: str,
        key_name: str,
        width: float,
        *,
        measures: Sequence[str] = (),
        share_of: str = "",
        keys_share: float = 3.0,
    ) -> Table:
        """A table of the month as it is counted; `share_of` adds a column of per cent of a measure."""
        counted = self.facts.figures.table(code)
        shown = tuple(measures) or counted.measures
        units = dict(zip(counted.measures, counted.units, strict=True))
        columns = [TableColumn(key_name, keys_share, Align.RIGHT, TABLE_STRONG)]
        columns += [
            TableColumn(measure_title(code, one, "fa"), _SHARES.get(units[one], _SHARE), Align.RIGHT, AMOUNT)
            for one in shown
        ]
        rows = [
            [self.key(code, line.key), *(figure(counted.value(line.key, one)) for one in shown)]
            for line in self.lines(counted)
        ]
        adds_up = [one for one in summed_of(counted) if one in shown]
        totals = [[TOTAL, *(total_of(counted, one) if one in adds_up else "" for one in shown)]]
        if share_of:
            whole = counted.total(share_of)
            columns.append(TableColumn("درصد", 1.0, Align.RIGHT, AMOUNT))
            for row, line in zip(rows, self.lines(counted), strict=True):
                row.append(percent(counted.value(line.key, share_of), whole))
            totals[0].append(percent(whole, whole))
        return Table(self.book, width, columns, rows, totals=totals if adds_up and len(rows) != 1 else ())

    def listed_figures(
        self, code: str, key_name: str, name: str, parts: int, share_of: str = "files"
    ) -> None:
        """A long table of one figure and its per cent, the greatest first."""
        counted = self.facts.figures.table(code)
        whole = counted.total(share_of)
        columns = [
            TableColumn(key_name, 3.0, Align.RIGHT, TABLE_STRONG),
            TableColumn(measure_title(code, share_of, "fa"), 1.5, Align.RIGHT, AMOUNT),
            TableColumn("درصد", 1.3, Align.RIGHT, AMOUNT),
        ]
        rows = []
        for line in greatest_first(counted, share_of):
            value = counted.value(line.key, share_of)
            rows.append([self.key(code, line.key), figure(value), percent(value, whole)])
        self.listed(name, columns, rows, [TOTAL, figure(whole), percent(whole, whole)], parts)

    def key(self, code: str, key: str) -> str:
        """What a line of a table is called on paper."""
        return digits(line_title(code, key, "fa", self._names(code)))

    def named(self, table: str, line: str, measure: str) -> str:
        """What a figure is called on paper where its table does not stand around it."""
        return digits(figure_title(table, line, measure, "fa", self._names(table)))

    def _names(self, code: str) -> Mapping[str, str]:
        of: dict[str, Iterable[Named]] = {
            "stock": self.facts.items,
            "stock_moves": self.facts.items,
            "requests": self.facts.items,
            "queues": self.facts.services,
            "quotas": self.facts.services,
        }
        if code == "centres":
            return {centre_key(one.key): one.name for one in self.facts.centres}
        return {one.key: one.name for one in of.get(code, ())}

    @staticmethod
    def lines(counted: Counted) -> tuple[Line, ...]:
        """The lines with what nobody recorded after all others."""
        return tuple(sorted(counted.lines, key=lambda line: line.key == UNKNOWN))


def greatest_first(counted: Counted, measure: str) -> list[Line]:
    """The lines by a figure, equal ones by their name, the unknown last."""
    return sorted(
        counted.lines,
        key=lambda line: (line.key == UNKNOWN, -(counted.value(line.key, measure) or 0), line.key),
    )
