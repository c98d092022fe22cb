# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from tests.support.lists import PERSIAN, client, grid, table
from welfare_desk.domain.exchange.columns import How
from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.headings import field_of_heading, heading_key, is_row_number
from welfare_desk.domain.exchange.layout import Layout, lay_out


def laid_out(rows: list[list[Cell]], remembered: dict[str, Field | None] | None = None) -> Layout:
    return lay_out(table(rows), remembered)


def fields(layout: Layout) -> list[str]:
    return [column.field.value if column.field else "" for column in layout.columns]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("کد ملی", Field.NATIONAL_ID),
        ("كدملي*", Field.NATIONAL_ID),
        ("کد ملی (۱۰ رقم)", Field.NATIONAL_ID),
        ("شماره ملّی:", Field.NATIONAL_ID),
        ("National ID", Field.NATIONAL_ID),
        ("national_code", Field.NATIONAL_ID),
        ("کد فراگیر اتباع", Field.FOREIGN_ID),
        ("کد ملی / کد اتباع", Field.ANY_ID),
        ("شماره ملی یا کد یکتای اتباع", Field.ANY_ID),
        ("کد ملی (اتباع: کد فراگیر)", Field.ANY_ID),
        ("National / Foreign ID", Field.ANY_ID),
        ("شماره‌ی ملی", Field.NATIONAL_ID),
        ("حوزه‌ی تخصصی", Field.DOMAIN),
        ("حوزه مربوطه", Field.DOMAIN),
        ("نام", Field.FIRST_NAME),
        ("First Name", Field.FIRST_NAME),
        ("نام‌خانوادگی", Field.LAST_NAME),
        ("شهرت", Field.LAST_NAME),
        ("Surname", Field.LAST_NAME),
        ("نام و نام خانوادگی", Field.FULL_NAME),
        ("نام ونام خانوادگی مددجو", Field.FULL_NAME),
        ("نام خانوادگی و نام", Field.FULL_NAME_REVERSED),
        ("نام پدر", Field.FATHER_NAME),
        ("تاریخ تولّد", Field.BIRTH_DATE),
        ("DOB", Field.BIRTH_DATE),
        ("ش.پرونده", Field.FILE_NO),
        ("حوزهٔ تخصصی", Field.DOMAIN),
        ("دستهٔ اجتماعی", Field.CATEGORY),
        ("نوع معلوليت", Field.DISABILITY),
        ("درجه معلولیت", Field.SEVERITY),
        ("وضعیت مستمری", Field.PENSION),
        ("تاریخ ورود به صف", Field.REQUESTED_ON),
        ("تعداد افراد خانوار", Field.HOUSEHOLD_SIZE),
        ("دهک درآمدی", Field.DECILE),
        ("شماره شبا (بدون IR)", Field.SHEBA),
        ("موبایل", Field.MOBILE),
        ("تلفن ثابت", Field.PHONE),
        ("آدرس منزل", Field.ADDRESS),
        ("کدپستی ده رقمی", Field.POSTAL_CODE),
        ("ملاحظات", Field.NOTE),
    ],
)
def test_headings_in_other_words(heading: str, field: Field) -> None:
    assert field_of_heading(heading)[0] is field


@pytest.mark.parametrize(
    "heading", ["کد ملی همسر", "نام مددکار", "تاریخ صدور شناسنامه", "نام پدر ضامن", "نوع بیمه", "", None, 12]
)
def test_headings_of_somebody_or_something_else(heading: Cell) -> None:
    assert field_of_heading(heading)[0] is None


@pytest.mark.parametrize("heading", ["ردیف", "رديف", "#", "Row", "شماره ردیف"])
def test_running_numbers(heading: str) -> None:
    assert is_row_number(heading)


def test_heading_keys_do_not_mind_spelling() -> None:
    assert heading_key("كد‌ملي *") == heading_key("کد ملی")


def test_persian_columns_in_any_order() -> None:
    clients = [dict(reversed(client(number).items())) for number in range(4)]
    layout = laid_out(grid(clients))
    assert fields(layout) == list(reversed(client(0)))
    assert {column.how for column in layout.columns} <= {How.HEADING_AND_CONTENT, How.HEADING}


def test_english_headings() -> None:
    english = dict(
        zip(
            client(0),
            (
                "National Code",
                "First Name",
                "Last Name",
                "Father",
                "Gender",
                "Birth Date",
                "File No.",
                "Department",
            ),
            strict=True,
        )
    )
    assert fields(laid_out(grid([client(1), client(2)], english))) == list(client(0))


def test_cells_decide_where_the_heading_says_nothing() -> None:
    headings = {**PERSIAN, "domain": "ستون ۸", "sex": "…", "mobile": "شماره‌ای دیگر"}
    clients = [client(number, mobile=f"0912{number:07d}") for number in range(6)]
    layout = laid_out(grid(clients, headings))
    assert fields(layout) == list(clients[0])
    told = {column.field: column.how for column in layout.columns}
    assert told[Field.DOMAIN] is told[Field.SEX] is told[Field.MOBILE] is How.CONTENT


def test_cells_speak_against_a_loose_heading() -> None:
    headings = {**PERSIAN, "disability": "گروه", "severity": "وضعیت"}
    clients = [client(number, disability="ذهنی", severity="شدید") for number in range(6)]
    assert fields(laid_out(grid(clients, headings)))[-2:] == ["disability", "severity"]


def test_a_telephone_column_is_what_its_numbers_are() -> None:
    headings = {**PERSIAN, "mobile": "همراه", "phone": "تلفن"}
    clients = [client(number, mobile=f"0912{number:07d}", phone=f"021{number:08d}") for number in range(6)]
    assert fields(laid_out(grid(clients, headings)))[-2:] == ["mobile", "phone"]


def test_no_heading_at_all() -> None:
    clients = [
        client(
            number, requested_on=f"140{number % 4}/02/0{number % 9 + 1}", sheba="IR800151276708947005791169"
        )
        for number in range(40)
    ]
    rows = grid(clients)[1:]
    layout = laid_out(rows)
    assert layout.heading_row is None
    assert layout.row_count == 40
    assert fields(layout) == list(clients[0])
    assert {column.how for column in layout.columns} == {How.CONTENT}


def test_what_the_office_chose_before_wins() -> None:
    clients = [client(number, note="پرونده در بایگانی") for number in range(3)]
    rows = grid(clients, {**PERSIAN, "note": "بایگانی"})
    assert fields(laid_out(rows))[-1] == ""
    layout = laid_out(rows, {heading_key("بایگانی"): Field.NOTE, heading_key("نام پدر"): None})
    assert fields(layout) == [
        "national_id",
        "name",
        "last_name",
        "",
        "sex",
        "birth_date",
        "file_no",
        "domain",
        "note",
    ]
    assert layout.columns[-1].how is layout.columns[3].how is How.REMEMBERED


def test_two_columns_of_one_meaning() -> None:
    clients = [client(number, foreign_id=None) for number in range(3)]
    rows = grid(clients, {**PERSIAN, "foreign_id": "شماره ملی"})
    assert fields(laid_out(rows))[0] == "national_id"
    assert fields(laid_out(rows))[-1] == ""


def test_samples_and_fullness() -> None:
    clients = [client(number, decile=number if number < 2 else None) for number in range(4)]
    column = laid_out(grid(clients)).columns[-1]
    assert (column.heading, column.samples, column.fullness) == ("دهک", ("0", "1"), 0.5)


def test_a_heading_of_several_meanings_needs_cells_that_agree() -> None:
    headings = {**PERSIAN, "sheba": "شماره حساب", "pension": "نوع خدمت"}
    accounts = [
        client(number, sheba=f"0123-{number}-77", pension="کمک موردی تهیه جهیزیه") for number in range(6)
    ]
    assert fields(laid_out(grid(accounts, headings)))[-2:] == ["", ""]
    known = [client(number, sheba="IR800151276708947005791169", pension="مستمر") for number in range(6)]
    assert fields(laid_out(grid(known, headings)))[-2:] == ["sheba", "pension"]


def test_cells_of_somebody_else_prove_nothing() -> None:
    clients = [client(number, mobile=f"0912{number:07d}", sex="زن") for number in range(6)]
    headings = {**PERSIAN, "mobile": "همراه مددکار", "national_id": "کد ملی همسر", "sex": "جنسیت همسر"}
    assert fields(laid_out(grid(clients, headings))) == [
        "",
        *list(client(0))[1:4],
        "",
        *list(client(0))[5:],
        "",
    ]


def test_headings_that_nobody_knows_stand_over_cells_that_tell() -> None:
    headings = {name: f"ستون {'ابپتثجچح'[place]}" for place, name in enumerate(client(0))}
    rows = grid([client(number) for number in range(12)], headings, above=[["فهرست"]])
    layout = laid_out(rows)
    assert (layout.heading_row, layout.row_count) == (2, 12)
    assert fields(layout) == [
        "national_id",
        "name",
        "last_name",
        "father_name",
        "sex",
        "",
        "file_no",
        "domain",
    ]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("بیمه", ["دارد", "ندارد", "دارد"]),
        ("کارت معلولیت دارد؟", ["دارد", "دارد", "دارد"]),
        ("وضعیت پرونده", ["فعال", "فعال", "فعال"]),
        ("وضعیت", ["فعال", "فعال", "فعال"]),
        ("وضعیت اقتصادی", ["متوسط", "ضعیف", "متوسط"]),
        ("نسبت با سرپرست", ["پسر", "دختر", "پسر"]),
        ("تلفن مددکار", ["09121234567", "09121234568", "09121234569"]),
        ("شماره", [1, 2, 3]),
        ("اتباع", ["خیر", "بلی", "خیر"]),
        ("ملیت (ایرانی/اتباع)", ["ایرانی", "افغانستانی", "ایرانی"]),
    ],
)
def test_answers_to_other_questions_become_no_field(heading: str, cells: list[Cell]) -> None:
    rows: list[list[Cell]] = [
        ["کد ملی", "نام", "نام خانوادگی", "تاریخ تولد", "حوزه", heading],
        *(
            [client(number)["national_id"], "هما", "پناهی", "1370/01/01", "اجتماعی", cell]
            for number, cell in enumerate(cells)
        ),
    ]
    assert fields(laid_out(rows)) == ["national_id", "name", "last_name", "birth_date", "domain", ""]


@pytest.mark.parametrize(
    ("loose", "outright", "field"),
    [
        ("کد ملی سرپرست", "ش.ملی", "national_id"),
        ("نام سرپرست", "نام", "name"),
        ("کد مددجویی", "شماره پرونده", "file_no"),
        ("تاریخ تشکیل پرونده", "تاریخ درخواست", "requested_on"),
    ],
)
def test_a_loose_heading_yields_to_the_column_that_says_it_outright(
    loose: str, outright: str, field: str
) -> None:
    cell = {"national_id": "0480809151", "name": "علی", "file_no": "1400-1", "requested_on": "1400/01/01"}
    other = {"national_id": "0488548314", "name": "رضا", "file_no": "9876", "requested_on": "1390/01/01"}
    both = laid_out([["دهک", loose, outright, "حوزه"], [1, other[field], cell[field], "اجتماعی"]])
    assert fields(both) == ["decile", "", field, "domain"]
    alone = laid_out([["دهک", "حوزه", loose], [1, "اجتماعی", cell[field]]])
    assert fields(alone) == ["decile", "domain", field]


@pytest.mark.parametrize("client_first", [True, False])
def test_groups_above_tell_the_client_from_the_head(client_first: bool) -> None:
    client_side: tuple[list[Cell], list[Cell]] = (
        ["مشخصات مددجو", None, None],
        ["کد ملی", "نام", "نام خانوادگی"],
    )
    head_side: tuple[list[Cell], list[Cell]] = (
        ["مشخصات سرپرست", None, None],
        ["کد ملی", "نام", "نام خانوادگی"],
    )
    sides = [client_side, head_side] if client_first else [head_side, client_side]
    layout = laid_out(
        [
            [*sides[0][0], *sides[1][0], None, None],
            [*sides[0][1], *sides[1][1], "تاریخ تولد", "حوزه"],
            ["0480809151", "هما", "پناهی", "0488548314", "کریم", "پناهی", "1380/01/02", "اجتماعی"],
        ]
    )
    names = ["national_id", "name", "last_name"]
    expected = [*names, "", "", ""] if client_first else ["", "", "", *names]
    assert fields(layout) == [*expected, "birth_date", "domain"]
