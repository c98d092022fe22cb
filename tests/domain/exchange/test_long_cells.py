# SPDX-License-Identifier: Apache-2.0
"""The longest cell of a workbook is read or refused, whatever it repeats; turning back takes minutes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from types import ModuleType

import pytest

from tests.support.lists import PERSIAN, client, grid, table
from welfare_desk.domain import calendar, identity, money, numbering, text
from welfare_desk.domain.casework import entry
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange import cells, content, dates, headings, layout, names, words
from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.readings import RowReader

TODAY = date(2025, 9, 25)
LENGTH = 32_000

BLANKS = [" ", "\u00a0", "\t ", text.ZWNJ, f"{text.ZWNJ} ", "\u3164"]
SIGNS = ["\u064e\u0651", "«", "(", ")(", "1", "1/", ".0", "T", "-", "+", "a-", "a.", "،", "،\u00a0", "'", "_"]
PADDING = [*BLANKS, *SIGNS, "ا", "ا ", "ندارد "]

ROOMS: dict[ModuleType, str] = {
    cells: """
        national_id foreign_id person_name full_name full_name_reversed free_text address note file_no sex
        domain disabilities severity pension household_size decile sheba mobile phone postal_code
        """,
    content: "as_text written is_blank",
    headings: """
        heading_key field_of_heading is_loose speaks_of_another is_second_choice names_head is_row_number
        """,
    names: "split_full_name",
    words: "says_nothing read_disabilities",
    identity: """
        digits_of_number national_id probable_national_id foreign_id sheba card mobile postal_code
        """,
    text: """
        unify unify_lines fold fold_words latin_digits persian_digits hold_codes harmless holds_persian
        reads_from_right sort_key
        """,
    numbering: "parse_file_no",
    money: "parse_amount",
}


def _of_today(reader: Callable[[str, date], object]) -> Callable[[str], object]:
    return lambda written: reader(written, TODAY)


def _one_column(cell: str) -> object:
    return content.shares([cell]), content.is_wordy([cell])


READERS: dict[str, Callable[[str], object]] = {
    **{
        f"{room.__name__}.{name}": getattr(room, name)
        for room, listed in ROOMS.items()
        for name in listed.split()
    },
    "a column": _one_column,
    **{f"entry.{name}": _of_today(reader) for name, reader in entry.FIELDS.items()},
    **{
        f"{reader.__module__}.{reader.__name__}": _of_today(reader)
        for reader in (
            cells.birth_date, cells.requested_on, cells.past_date, dates.read_date,
            calendar.parse_date, calendar.read_date,
        )
    },
}  # fmt: skip


def _long(padding: str) -> list[str]:
    many = padding * (LENGTH // len(padding))
    return [many, f"علی{many}رضا", f"1385{many}7", f"{many}1385/07/03{many}"]


@pytest.mark.parametrize("name", READERS)
def test_nothing_that_is_repeated_keeps_a_reader_busy(name: str) -> None:
    for padding in PADDING:
        for written in _long(padding):
            with contextlib.suppress(RuleError):
                READERS[name](written)


@pytest.mark.parametrize("padding", PADDING)
def test_nor_does_it_a_whole_sheet(padding: str) -> None:
    for written in _long(padding):
        sheet = table([*grid([client(1, name=written, birth_date=written)]), [written, "کد ملی" + written]])
        laid = layout.lay_out(sheet)
        assert max(len(column.heading) for column in laid.columns) <= headings.LONGEST_HEADING
        assert layout.nothing_in(sheet.rows[1], [column.heading for column in laid.columns], ()) is None


@pytest.mark.parametrize("blanks", [" ", "\u00a0", "\t", "\n"])
def test_blanks_around_a_cell_are_nothing(blanks: str) -> None:
    around = blanks * LENGTH
    assert dates.read_date(f"{around}1385/07/03{around}", TODAY) == date(2006, 9, 25)
    assert cells.person_name(f"{around}زهرا{around}") == "زهرا"
    assert content.is_blank(around)


@pytest.mark.parametrize(
    ("name", "most", "rejected"),
    [
        ("name", 200, True),
        ("father_name", 200, False),
        ("last_name", 200, False),
        ("category", 200, False),
        ("neighbourhood", 200, False),
        ("address", 400, False),
        ("note", 2_000, False),
    ],
)
def test_a_text_of_a_row_is_as_long_as_a_form_takes_it(name: str, most: int, rejected: bool) -> None:
    for length, told in ((most, []), (most + 1, [(name, "too_long")]), (32_000, [(name, "too_long")])):
        row = client(1, **{name: "ب" * length})
        reader = RowReader([Field(each) for each in row], [PERSIAN[each] for each in row], TODAY)
        reading = reader.read(table(grid([row])).rows[1])
        problems = reading.faults if rejected else reading.warnings
        assert [(problem.field, problem.code) for problem in problems] == told


def test_columns_kept_in_the_note_fill_it_and_no_more() -> None:
    row = client(1, note="ن" * 1_000)
    mapping = [*(Field(name) for name in row), Field.KEEP_IN_NOTE, Field.KEEP_IN_NOTE, Field.KEEP_IN_NOTE]
    kept: list[Cell] = ["ب" * 1_000, "پ" * 32_000, "ت" * 900]
    reader = RowReader(mapping, [*row, "یک", "دو", "سه"], TODAY)
    reading = reader.read(table([*grid([row])[:1], [*grid([row])[1], *kept]]).rows[1])
    assert reading.client.note == f"{'ن' * 1_000}\nسه: {'ت' * 900}"
    assert [(told.field, told.code, told.written) for told in reading.warnings] == [
        ("note", "too_long", kept[0]),
        ("note", "too_long", kept[1]),
    ]


@pytest.mark.parametrize(
    "written", ["1385 مهر " + "9" * 60, "1985 Jan 99999999999999", "99999999999999 مهر 85"]
)
def test_a_day_of_many_digits_is_no_day(written: str) -> None:
    with pytest.raises(RuleError) as refused:
        dates.read_date(written, TODAY)
    assert refused.value.code == "bad_date"


@pytest.mark.parametrize(
    ("read", "cell", "code"),
    [
        (cells.birth_date, "1250/01/01", "bad_date"),
        (cells.requested_on, "1299/12/29", "day_too_early"),
    ],
)
def test_days_keep_the_bounds_of_the_form(read: Callable[[Cell, date], date], cell: Cell, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        read(cell, TODAY)
    assert refused.value.code == code
