# SPDX-License-Identifier: Apache-2.0
"""Where a list stands in a sheet: titles above it, its heading, its rows, and the rows that are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.columns import Column, Remembered, recognise
from welfare_desk.domain.exchange.content import as_text, is_blank, written
from welfare_desk.domain.exchange.fields import IDENTIFIERS, NAMES, Cell, Field, Table, TableRow
from welfare_desk.domain.exchange.headings import (
    LONGEST_HEADING,
    field_of_heading,
    heading_key,
    is_row_number,
    names_head,
)
from welfare_desk.domain.exchange.words import TOTALS
from welfare_desk.domain.identity import national_id
from welfare_desk.domain.text import fold_words, unify

_LOOK_AT = 60
"""Rows among which the heading is looked for; above a list stand titles and notes, not pages."""

_SAMPLE = 200
"""Rows looked at when columns are recognised, spread over the sheet."""


class Nothing(StrEnum):
    """Why a row holds no client."""

    BLANK = "blank"
    HEADING = "heading"
    TOTAL = "total"
    TITLE = "title"


@dataclass(frozen=True)
class Layout:
    """One sheet as a list; rows up to ``heading_row`` are titles and count for nothing."""

    title: str
    heading_row: int | None
    """Number of the heading's row; None when the list begins with its first client."""
    columns: tuple[Column, ...]
    row_count: int
    """Rows below the heading up to the last filled one, blank ones among them."""

    @property
    def is_list(self) -> bool:
        """Whether clients can be read: somebody's identifier, or a name beside one more of the required."""
        fields = {column.field for column in self.columns}
        named = bool(fields & NAMES)
        return bool(fields & IDENTIFIERS) or (named and bool(fields & {Field.BIRTH_DATE, Field.DOMAIN}))

    @property
    def mapping(self) -> tuple[Field | None, ...]:
        """The field of each column, by position."""
        return tuple(column.field for column in self.columns)


def lay_out(table: Table, remembered: Remembered | None = None) -> Layout:
    """Find the heading of a sheet and recognise its columns."""
    known = remembered or {}
    rows = table.rows
    at = _heading_position(rows)
    width = max((len(row.cells) for row in rows), default=0)
    body = rows[at + 1 :] if at is not None else _without_titles(rows)
    headings = _headings(rows, at, width)
    step = max(1, len(body) // _SAMPLE)
    sampled = [row for row in body[::step][:_SAMPLE] if nothing_in(row, headings, ()) is None]
    cells = [
        [row.cells[index] if index < len(row.cells) else None for row in sampled] for index in range(width)
    ]
    filled = _fullness(body, width)
    columns = recognise(headings, cells, filled, known)
    heading_row = rows[at].number if at is not None else None
    start = heading_row if heading_row is not None else (body[0].number - 1 if body else 0)
    return Layout(table.title, heading_row, columns, body[-1].number - start if body else 0)


def data_rows(table: Table, layout: Layout) -> Sequence[TableRow]:
    """The rows that count: below the heading, or from the first client on."""
    if layout.heading_row is None:
        return _without_titles(table.rows)
    return [row for row in table.rows if row.number > layout.heading_row]


def _heading_position(rows: Sequence[TableRow]) -> int | None:
    best, found = 1, None
    for position, row in enumerate(rows[:_LOOK_AT]):
        fields, others = set(), 0
        for cell in row.cells:
            field, exact = field_of_heading(cell)
            if field is not None and exact:
                fields.add(field)
            elif not is_blank(cell) and not is_row_number(cell) and field is None:
                others += not isinstance(cell, str)
        if len(fields) > best and others <= len(fields) // 2:
            best, found = len(fields), position
    return found if found is not None else _unknown_heading(rows)


def _unknown_heading(rows: Sequence[TableRow]) -> int | None:
    """A first row of plain words over rows with identifiers: a heading in words that we do not know."""
    body = _without_titles(rows)
    if len(body) < 3:
        return None
    first, others = body[0], body[1:_LOOK_AT]
    filled = [cell for cell in first.cells if not is_blank(cell)]
    if not all(isinstance(cell, str) and not any(map(str.isdecimal, cell)) for cell in filled):
        return None
    known = sum(any(_is_national_id(cell) for cell in row.cells) for row in others)
    if known < 0.6 * len(others) or len(set(map(heading_key, filled))) < len(filled):
        return None
    return len(rows) - len(body)


def _without_titles(rows: Sequence[TableRow]) -> Sequence[TableRow]:
    """A list without heading begins with its first row that is as wide as the others."""
    usual = Counter(sum(not is_blank(cell) for cell in row.cells) for row in rows[:_LOOK_AT])
    if not usual:
        return rows
    width = usual.most_common(1)[0][0]
    for position, row in enumerate(rows):
        if sum(not is_blank(cell) for cell in row.cells) >= max(2, width // 2):
            return rows[position:]
    return rows


def _headings(rows: Sequence[TableRow], at: int | None, width: int) -> list[str]:
    """The heading of each column; of a heading on two lines the upper fills what the lower leaves open."""
    if at is None:
        return [""] * width
    own = rows[at].cells
    above = rows[at - 1].cells if at > 0 and rows[at - 1].number == rows[at].number - 1 else ()
    if sum(not is_blank(cell) for cell in above) < 2:
        above = ()
    headings = []
    for index in range(width):
        cell = own[index] if index < len(own) else None
        if is_blank(cell) and index < len(above):
            cell = above[index]
        headings.append(_heading(cell))
    return _told_apart(headings, above)


def _heading(cell: Cell) -> str:
    return unify(written(cell).strip()[:LONGEST_HEADING])


def _told_apart(headings: list[str], above: Sequence[Cell]) -> list[str]:
    """Of headings that stand twice, those below a group like «مشخصات سرپرست» say whose they are."""
    keys = Counter(map(heading_key, headings))
    group, told = "", list(headings)
    for index, heading in enumerate(headings):
        if index < len(above) and not is_blank(above[index]):
            group = _heading(above[index])
        if keys[heading_key(heading)] > 1 and heading and names_head(group):
            told[index] = f"{heading} {group}"
    return told


def _fullness(rows: Sequence[TableRow], width: int) -> list[float]:
    filled = [0] * width
    for row in rows:
        for index, cell in enumerate(row.cells):
            if cell is not None and (not isinstance(cell, str) or cell.strip()):
                filled[index] += 1
    return [count / len(rows) if rows else 0.0 for count in filled]


def nothing_in(row: TableRow, headings: Sequence[str], mapped: Collection[int]) -> Nothing | None:
    """Why a row is no client, or None; ``mapped`` are the columns that mean something (empty: all)."""
    filled = [index for index, cell in enumerate(row.cells) if not is_blank(cell)]
    meaning = [index for index in filled if index in mapped] if mapped else filled
    if not meaning:
        return Nothing.BLANK
    if _numbers_columns(row, filled):
        return Nothing.HEADING
    if len(meaning) > 6 and not isinstance(row.cells[meaning[0]], str):
        return None
    if _repeats_heading(row, headings, filled):
        return Nothing.HEADING
    if len(filled) <= max(3, len(headings) // 2) and _sums_up(row, filled):
        return Nothing.TOTAL
    if len(filled) == 1 and len(headings) >= 4 and _is_title(row.cells[filled[0]]):
        return Nothing.TITLE
    return None


def _numbers_columns(row: TableRow, filled: Sequence[int]) -> bool:
    """Whether the cells count 1, 2, 3 and so on, as the line below the heading of a printed form does."""
    if len(filled) < 4:
        return False
    for place, index in enumerate(filled, 1):
        text = written(row.cells[index])
        if len(text) > 5 or "".join(fold_words(text)) != str(place):
            return False
    return True


def _repeats_heading(row: TableRow, headings: Sequence[str], filled: Sequence[int]) -> bool:
    # Most rows are clients: their first filled cell settles it.
    same = 0
    for looked, index in enumerate(filled):
        cell = row.cells[index]
        if isinstance(cell, str) and (
            (index < len(headings) and headings[index] and heading_key(cell) == heading_key(headings[index]))
            or field_of_heading(cell)[1]
        ):
            same += 1
        elif looked >= 2 and same == 0:
            return False
    return same >= 2 and same >= 0.6 * len(filled)


def _sums_up(row: TableRow, filled: Sequence[int]) -> bool:
    def total(cell: Cell) -> bool:
        words = fold_words(cell) if isinstance(cell, str) else []
        return bool(words) and (words[0] in TOTALS or "".join(words[:2]) in TOTALS)

    return any(total(row.cells[index]) for index in filled) and not any(
        _is_national_id(row.cells[i]) for i in filled
    )


def _is_title(cell: Cell) -> bool:
    """A title has no digits, or words beside them («صفحه ۲ از ۵», «تاریخ گزارش: ۱۴۰۴/۷/۳۰»)."""
    if not isinstance(cell, str) or len(cell.strip()) < 2:
        return False
    words = [word for word in fold_words(cell) if word.isalpha()]
    return len(words) > 1 or not any(char.isdecimal() for char in cell)


def _is_national_id(cell: Cell) -> bool:
    try:
        national_id(as_text(cell))
    except RuleError:
        return False
    return True


def same_shape(first: Layout, other: Layout) -> bool:
    """Whether a sheet without heading continues another: as many columns, nothing contradicting."""
    if len(first.columns) != len(other.columns):
        return False
    pairs = zip(first.columns, other.columns, strict=True)
    return all(
        mine.field == its.field for mine, its in pairs if its.field is not None and mine.field is not None
    )


def continued(first: Layout, other: Layout) -> Layout:
    """A sheet without heading read with the columns of the sheet it continues."""
    columns = tuple(
        replace(its, heading=mine.heading, field=mine.field, how=mine.how)
        for mine, its in zip(first.columns, other.columns, strict=True)
    )
    return Layout(other.title, None, columns, other.row_count)


def with_choices(layout: Layout, choices: Mapping[int, Field | None]) -> Layout:
    """The layout with what the clerk chose for some columns; a field taken elsewhere moves."""
    taken = {field for field in choices.values() if field is not None and field is not Field.KEEP_IN_NOTE}
    columns = tuple(
        replace(column, field=choices[column.index])
        if column.index in choices
        else replace(column, field=None if column.field in taken else column.field)
        for column in layout.columns
    )
    return replace(layout, columns=columns)
