# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from tests.support.lists import client, grid, table
from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.layout import (
    Nothing,
    continued,
    data_rows,
    lay_out,
    nothing_in,
    same_shape,
    with_choices,
)

CLIENTS = [client(number) for number in range(5)]
TITLE: list[list[Cell]] = [["فهرست مددجویان شهرستان"], [None], ["تاریخ تهیه:", "1404/07/01"]]


def test_titles_above_the_heading_are_passed_over() -> None:
    rows = grid(CLIENTS, above=TITLE)
    layout = lay_out(table(rows))
    assert (layout.heading_row, layout.row_count) == (4, 5)
    assert [row.number for row in data_rows(table(rows), layout)] == [5, 6, 7, 8, 9]


def test_a_title_that_names_a_column_is_no_heading() -> None:
    layout = lay_out(table(grid(CLIENTS, above=[["نام"]])))
    assert layout.heading_row == 2


def test_a_heading_on_two_lines() -> None:
    rows = grid(CLIENTS)
    upper: list[Cell] = ["کد ملی", "مشخصات", None, None, None, "تاریخ تولد", "پرونده", None]
    lower: list[Cell] = [None, "نام", "نام خانوادگی", "نام پدر", "جنسیت", None, "شماره پرونده", "حوزه تخصصی"]
    layout = lay_out(table([upper, lower, *rows[1:]]))
    assert layout.heading_row == 2
    assert [column.field for column in layout.columns] == [Field(name) for name in CLIENTS[0]]


def test_a_page_of_prose_is_no_list() -> None:
    layout = lay_out(table([["راهنما"], ["این فهرست هر ماه به‌روز می‌شود."], ["تماس: ۵۶۳۴۱۲"]], "راهنما"))
    assert not layout.is_list


def test_an_empty_sheet_is_no_list() -> None:
    layout = lay_out(table([]))
    assert (layout.is_list, layout.row_count, layout.columns) == (False, 0, ())


def test_blank_rows_count_up_to_the_last_filled_one() -> None:
    rows = grid(CLIENTS)
    rows[3:3] = [[None]] * 2
    assert lay_out(table(rows)).row_count == 7


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (
            ["کد ملی", "نام", "نام خانوادگی", "نام پدر", "جنسیت", "تاریخ تولد", "شماره پرونده", "حوزه"],
            Nothing.HEADING,
        ),
        (["کد ملی", "نام", "نام خانوادگی"], Nothing.HEADING),
        (["جمع کل", 8000], Nothing.TOTAL),
        ([None, None, "مجموع:", None, None, None, None, 12], Nothing.TOTAL),
        (["جمع صفحه"], Nothing.TOTAL),
        (["محله واوان"], Nothing.TITLE),
        ([None, "  ", "\u200f"], Nothing.BLANK),
        (list(CLIENTS[0].values()), None),
        ([None, "جمعه", "کریمی", "حسن", "مرد", "1350/1/1", None, "توانبخشی"], None),
        (["تاریخ تهیه: ۱۴۰۴/۰۷/۰۱"], Nothing.TITLE),
        (["تعداد زنان", None, 2], Nothing.TOTAL),
        ([1, 2, 3, 4, 5], Nothing.HEADING),
        (["(۱)", "(۲)", "(۳)", "(۴)"], Nothing.HEADING),
        (["1111111111"], None),
        ([CLIENTS[1]["national_id"]], None),
    ],
)
def test_rows_that_are_no_clients(row: list[Cell], why: Nothing | None) -> None:
    rows = [*grid(CLIENTS), row]
    found = table(rows).rows[-1]
    headings = [str(cell) for cell in rows[0]]
    assert nothing_in(found, headings, range(8)) == why


def test_only_mapped_columns_make_a_client() -> None:
    rows = [*grid(CLIENTS), [None] * 8 + [6]]
    assert nothing_in(table(rows).rows[-1], [], range(8)) is Nothing.BLANK


def test_a_sheet_without_heading_goes_on_like_the_first() -> None:
    first = lay_out(table(grid(CLIENTS)))
    other = lay_out(table(grid(CLIENTS)[1:], "ادامه"))
    assert same_shape(first, other)
    assert continued(first, other).mapping == first.mapping


def test_a_choice_moves_a_field() -> None:
    layout = lay_out(table(grid(CLIENTS)))
    chosen = with_choices(layout, {3: Field.LAST_NAME, 4: None})
    assert [column.field for column in chosen.columns[:5]] == [
        Field.NATIONAL_ID,
        Field.FIRST_NAME,
        None,
        Field.LAST_NAME,
        None,
    ]
