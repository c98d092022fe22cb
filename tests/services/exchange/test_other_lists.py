# SPDX-License-Identifier: Apache-2.0
"""Lists of other offices: other headings, orders and habits, each with the figures a right import gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from tests.support.lists import PERSIAN, client, grid, nid
from tests.support.workbooks import Failed, Formula, SheetSpec
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.exchange.outcome import Totals
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.exchange.facts import CheckList, ImportCheck, ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import check
from welfare_desk.services.session import Session

List = Callable[..., str]


def checked(session: Session, path: str) -> ImportCheck:
    return session.ask(check, CheckList(path))


def figures(totals: Totals) -> dict[str, int]:
    return {name: count for name in Totals.__dataclass_fields__ if (count := getattr(totals, name))}


CLIENTS = [client(number) for number in range(6)]


def test_english_headings_in_another_order(session: Session, listed: List) -> None:
    names = ("birth_date", "domain", "last_name", "name", "national_id", "sex")
    english = dict(
        zip(names, ("DOB", "Department", "Surname", "Given name", "National code", "Gender"), strict=True)
    )
    clients = [{name: client(number)[name] for name in names} for number in range(6)]
    assert figures(checked(session, listed(grid(clients, english))).totals) == {"rows": 6, "accepted": 6}


def test_a_full_name_in_one_column(session: Session, listed: List) -> None:
    clients = []
    for number, name in enumerate(("علی رضایی", "سید محمد رضا حسینی", "نازنین زهرا علی پور", "فاطمه")):
        cells = client(number)
        del cells["name"], cells["last_name"]
        clients.append({"full_name": name, **cells})
    session.do(import_files, ImportFiles(listed(grid(clients))))
    people = [session.ask(show, ShowFile(nid(number))).person for number in range(4)]
    assert [(person.first_name, person.last_name) for person in people] == [
        ("علی", "رضایی"),
        ("سید محمد رضا", "حسینی"),
        ("نازنین زهرا", "علی پور"),
        ("فاطمه", ""),
    ]
    split = [client(0, name="علی", last_name="رضایی"), client(1, name="سید محمد", last_name="رضا حسینی")]
    assert figures(checked(session, listed(grid(split))).totals) == {"rows": 2, "repeated": 2}


def test_full_names_under_a_heading_that_says_name(session: Session, listed: List) -> None:
    names = ("علی رضایی", "زهرا کریمی", "محمد رضا موسوی", "فاطمه احمدی")
    clients = [client(number, name=name) for number, name in enumerate(names)]
    for cells in clients:
        del cells["last_name"]
    session.do(import_files, ImportFiles(listed(grid(clients))))
    person = session.ask(show, ShowFile(nid(2))).person
    assert (person.first_name, person.last_name) == ("محمد رضا", "موسوی")


def test_the_family_name_before_the_given_name(session: Session, listed: List) -> None:
    order = ("last_name", "name", "national_id", "birth_date", "domain")
    clients = [{name: client(number)[name] for name in order} for number in range(3)]
    session.do(import_files, ImportFiles(listed(grid(clients))))
    assert session.ask(show, ShowFile(nid(1))).person.full_name == "زهرا کریمی"


def test_a_reversed_full_name(session: Session, listed: List) -> None:
    cells = {name: client(2)[name] for name in ("national_id", "birth_date", "domain")}
    path = listed(
        grid([{**cells, "full_name": "موسوی محمد رضا"}], {**PERSIAN, "full_name": "نام خانوادگی و نام"})
    )
    session.do(import_files, ImportFiles(path))
    person = session.ask(show, ShowFile(nid(2))).person
    assert (person.first_name, person.last_name) == ("محمد رضا", "موسوی")


def test_several_sheets_each_with_its_own_heading(session: Session, listed: List) -> None:
    english = dict(
        zip(CLIENTS[0], ("NID", "First", "Last", "Father", "Sex", "DOB", "File", "Domain"), strict=True)
    )
    path = listed(
        SheetSpec([["راهنما"], ["هر برگه یک محله است."]], "راهنما"),
        SheetSpec(grid(CLIENTS[:2], above=[["محله واوان"]]), "واوان"),
        SheetSpec(grid(CLIENTS[2:4], english), "سالور"),
        SheetSpec(grid(CLIENTS[4:])[1:], "ادامه"),
        SheetSpec(grid(CLIENTS), "نسخهٔ قدیم", state="hidden"),
    )
    found = checked(session, path)
    assert figures(found.totals) == {"rows": 6, "accepted": 6}
    assert found.left_out == ("راهنما", "نسخهٔ قدیم")


def test_a_person_on_two_sheets_is_one_person(session: Session, listed: List) -> None:
    path = listed(SheetSpec(grid(CLIENTS[:3]), "یک"), SheetSpec(grid(CLIENTS[2:4]), "دو"))
    assert figures(checked(session, path).totals) == {"rows": 5, "accepted": 4, "repeated": 1}


def test_no_heading_at_all(session: Session, listed: List) -> None:
    rows = grid([client(number) for number in range(30)])[1:]
    assert figures(checked(session, listed(rows)).totals) == {"rows": 30, "accepted": 30}


def test_titles_repeated_headings_blank_rows_totals_and_section_titles(
    session: Session, listed: List
) -> None:
    heading, *rows = grid(CLIENTS)
    body: list[list[Cell]] = [
        ["بسمه تعالی"],
        ["فهرست مددجویان اداره بهزیستی شهرستان", None, None, "تاریخ: ۱۴۰۴/۷/۱"],
        [],
        heading,
        *rows[:2],
        [],
        ["محله واوان"],
        heading,
        *rows[2:4],
        [None, None, "جمع صفحه", 4],
        [None, "  ", "\u200f"],
        *rows[4:],
        ["جمع کل", 6],
        ["تعداد زنان", None, 2],
    ]
    found = checked(session, listed(body))
    assert figures(found.totals) == {"rows": 13, "accepted": 6, "skipped": 7}
    assert found.problems == ()


def test_a_merged_title_and_values_merged_over_rows(session: Session, listed: List) -> None:
    rows = grid(CLIENTS[:3], above=[["فهرست"]])
    for row in rows[3:]:
        row[7] = None
    path = listed(SheetSpec(rows, "برگه", merges=("A1:H1", "H3:H5")))
    session.do(import_files, ImportFiles(path))
    domains = [session.ask(show, ShowFile(nid(number))).file.domain for number in range(3)]
    assert domains == [Domain.REHABILITATION] * 3


def test_a_domain_is_never_inferred(session: Session, listed: List) -> None:
    rows = grid([{**client(1), "domain": None, "disability": "ذهنی"}])
    found = checked(session, listed(SheetSpec(rows, "توانبخشی")))
    assert figures(found.totals) == {"rows": 1, "rejected": 1}
    assert found.problems[0].fields == ("domain",)


@pytest.mark.parametrize(
    "written",
    [
        "۳ مهر ۱۳۸۵", "3 مهرماه 85", 13850703, "13850703", "85/07/03", 850703, "1385.7.3", "٣/٧/١٣٨٥",
        date(2006, 9, 25), datetime(2006, 9, 25, 8, 30), 38985, "2006-09-25",  # cells have no zone
    ],
)  # fmt: skip
def test_birth_dates_of_every_kind(session: Session, listed: List, written: Any) -> None:
    session.do(import_files, ImportFiles(listed(grid([client(1, birth_date=written)]))))
    assert session.ask(show, ShowFile(nid(1))).person.birth_date == date(2006, 9, 25)


def test_identifiers_ruined_into_numbers(session: Session, listed: List) -> None:
    rows = [
        client(
            1,
            national_id=13542419,
            mobile=9122535970,
            postal_code=1234567890,
            sheba="800151276708947005791169",
        ),
        client(2, national_id=f"{int(nid(2))}.0", mobile="+98 912 253 5970"),
        client(3, national_id=f"{nid(3)[:3]}-{nid(3)[3:9]}-{nid(3)[9]}", mobile="۰۹۱۲ ۲۵۳ ۵۹۷۰"),
        client(4, national_id=int(nid(4)[:7])),
    ]
    found = checked(session, listed(grid(rows)))
    assert figures(found.totals) == {"rows": 4, "accepted": 3, "rejected": 1}


def test_foreigners_in_a_column_of_their_own_and_in_one_with_the_others(
    session: Session, listed: List
) -> None:
    own = [client(1), client(2, national_id="ندارد", foreign_id="120034567890"), client(3, national_id=None)]
    found = checked(session, listed(grid(own)))
    assert figures(found.totals) == {"rows": 3, "accepted": 2, "rejected": 1}
    mixed = [client(1), client(2, national_id="120034567890"), client(3, national_id="12345")]
    path = listed(grid(mixed, {**PERSIAN, "national_id": "کد ملی / شناسه اتباع"}))
    assert figures(checked(session, path).totals) == {"rows": 3, "accepted": 2, "rejected": 1}
    session.do(import_files, ImportFiles(path))
    assert session.ask(show, ShowFile("120034567890")).person.national_id is None


def test_error_cells_and_formulas_without_results(session: Session, listed: List) -> None:
    rows: list[list[Any]] = [
        list(row) for row in grid([client(1, mobile=None), client(2, mobile=None), client(3)])
    ]
    rows[1][1], rows[2][8] = Failed("#REF!"), Formula("A1")
    found = checked(session, listed(rows))
    assert figures(found.totals) == {"rows": 3, "accepted": 2, "warned": 1, "rejected": 1}
    assert [(problem.row, problem.code) for problem in found.problems] == [
        (2, "unreadable_cell"),
        (3, "unreadable_cell"),
    ]


def test_a_column_of_running_numbers_makes_no_client(session: Session, listed: List) -> None:
    heading, *rows = grid(CLIENTS[:2])
    numbered = [["ردیف", *heading], [1, *rows[0]], [2, *rows[1]], [3], [4]]
    assert figures(checked(session, listed(numbered)).totals) == {"rows": 4, "accepted": 2, "skipped": 2}


def test_columns_the_office_does_not_know_are_left_alone(session: Session, listed: List) -> None:
    rows = grid(CLIENTS[:2])
    for row, more in zip(rows, (["بیمه", "کد ملی همسر"], ["دارد", nid(50)], [None, nid(51)]), strict=True):
        row.extend(more)
    found = checked(session, listed(rows))
    assert figures(found.totals) == {"rows": 2, "accepted": 2}


def test_the_physical_row_is_told(session: Session, listed: List) -> None:
    rows = grid([client(1), client(2, name=None)], above=[["عنوان"], [], []])
    rows.insert(5, [])
    (problem,) = checked(session, listed(SheetSpec(rows, "مددجویان"))).problems
    assert (problem.sheet, problem.row, problem.fields, problem.code) == ("مددجویان", 7, ("name",), "missing")
