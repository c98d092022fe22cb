# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.lists import PERSIAN, client, grid, nid, table
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.client import Reading
from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.layout import lay_out
from welfare_desk.domain.exchange.readings import RowReader
from welfare_desk.domain.pension import PensionState

TODAY = date(2025, 9, 25)


def read(cells: dict[str, Cell], corrected: dict[str, str] | None = None) -> Reading:
    rows = grid([cells])
    reader = RowReader([Field(name) for name in cells], [PERSIAN[name] for name in cells], TODAY)
    return reader.read(table(rows).rows[1], corrected)


def test_a_whole_row() -> None:
    reading = read(
        client(
            3,
            national_id=int(nid(3)),
            sex="مؤنث",
            birth_date="13501231"[:4] + "0102",
            category="زنان سرپرست خانوار",
            disability="ذهنی و بینایی",
            severity="شدید",
            pension="پشت نوبت",
            requested_on="85/7/3",
            household_size="۴",
            decile=7,
            sheba="IR80 0151 2767 0894 7005 7911 69",
            mobile=9122535970,
            phone="021-563412",
            neighbourhood="انبياء",
            address="خیابان نامور",
            postal_code="98531-41157",
            note="بازدید شد",
        )
    )
    assert (reading.faults, reading.warnings) == ((), ())
    kept = reading.client
    assert (kept.national_id, kept.first_name, kept.last_name) == (nid(3), "فاطمه", "احمدی")
    assert (kept.sex, kept.birth_date, kept.domain) == (Sex.FEMALE, date(1971, 3, 22), Domain.SOCIAL)
    assert kept.disabilities == (DisabilityType.INTELLECTUAL, DisabilityType.VISUAL)
    assert (kept.severity, kept.pension, kept.waiting) == (Severity.SEVERE, PensionState.NONE, True)
    assert (kept.requested_on, kept.household_size, kept.decile) == (date(2006, 9, 25), 4, 7)
    assert (kept.sheba, kept.mobile, kept.phone) == ("IR800151276708947005791169", "09122535970", "021563412")
    assert (kept.neighbourhood, kept.postal_code, kept.note) == ("انبیاء", "9853141157", "بازدید شد")


@pytest.mark.parametrize(
    ("cell", "field", "code"),
    [
        ({"national_id": None}, "national_id", "missing"),
        ({"national_id": "ندارد"}, "national_id", "nothing_written"),
        ({"national_id": "1111111111"}, "national_id", "bad_national_id"),
        ({"name": None}, "name", "missing"),
        ({"name": " \u200f"}, "name", "missing"),
        ({"name": "-"}, "name", "nothing_written"),
        ({"birth_date": None}, "birth_date", "missing"),
        ({"birth_date": "1399/12/31"}, "birth_date", "no_such_date"),
        ({"birth_date": "1490/01/01"}, "birth_date", "date_in_future"),
        ({"domain": None}, "domain", "missing"),
        ({"domain": "نامعلوم"}, "domain", "nothing_written"),
        ({"domain": "بهزیستی"}, "domain", "unknown_domain"),
    ],
)
def test_what_is_required_rejects(cell: dict[str, Cell], field: str, code: str) -> None:
    reading = read(client(1, **cell))
    assert [(fault.field, fault.code) for fault in reading.faults] == [(field, code)]


@pytest.mark.parametrize(
    ("cell", "field", "code"),
    [
        ({"mobile": "ندارد"}, "mobile", "nothing_written"),
        ({"sheba": "IR001111111111111111111111"}, "sheba", "bad_sheba"),
        ({"postal_code": "12345"}, "postal_code", "bad_postal_code"),
        ({"decile": 14}, "decile", "out_of_range"),
        ({"household_size": "زیاد"}, "household_size", "out_of_range"),
        ({"requested_on": "1405/01/01"}, "requested_on", "date_in_future"),
        ({"severity": "سخت"}, "severity", "unknown_word"),
        ({"disability": "ندارد"}, "disability", "nothing_written"),
        ({"neighbourhood": "ندارد"}, "neighbourhood", "nothing_written"),
        ({"father_name": "۱۲"}, "father_name", "name_without_letters"),
        ({"file_no": "ندارد"}, "file_no", "nothing_written"),
        ({"pension": "بعدا"}, "pension", "unknown_word"),
    ],
)
def test_what_is_optional_warns_and_is_left_empty(cell: dict[str, Cell], field: str, code: str) -> None:
    (name, written), plain = next(iter(cell.items())), read(client(1, **dict.fromkeys(cell)))
    reading = read(client(1, **cell))
    assert reading.faults == plain.faults == ()
    assert [(warning.field, warning.code, warning.written) for warning in reading.warnings] == [
        (field, code, str(written))
    ]
    assert reading.client == plain.client
    assert plain.warnings == ()
    assert name == field


def test_every_fault_is_told_at_once() -> None:
    reading = read(client(1, national_id="123", name=None, birth_date="کودکی", domain="؟", mobile="ندارد"))
    assert [fault.field for fault in reading.faults] == ["national_id", "birth_date", "domain", "name"]
    assert [warning.field for warning in reading.warnings] == ["mobile"]


def test_a_foreigner_needs_no_national_id() -> None:
    for nothing in (None, "ندارد", "—"):
        reading = read(client(1, national_id=nothing, foreign_id="120034567890"))
        assert (reading.faults, reading.warnings) == ((), ())
        assert (reading.client.national_id, reading.client.foreign_id) == (None, "120034567890")


def test_a_wrong_national_id_is_not_excused_by_another_number() -> None:
    reading = read(client(1, national_id="1111111111", foreign_id="120034567890"))
    assert [fault.field for fault in reading.faults] == ["national_id"]


def test_a_wrong_foreigner_id_beside_a_national_id_only_warns() -> None:
    reading = read(client(1, foreign_id="12"))
    assert (reading.faults, [warning.field for warning in reading.warnings]) == ((), ["foreign_id"])


def test_one_column_for_both_kinds_of_identifier() -> None:
    reader = RowReader([Field.ANY_ID], ["کد ملی یا اتباع"], TODAY)
    rows = table([[nid(5)], ["120034567890"], ["1234567890"]]).rows
    read_in = [reader.read(row).client for row in rows]
    assert [(each.national_id, each.foreign_id) for each in read_in] == [
        (nid(5), None),
        (None, "120034567890"),
        (None, None),
    ]


def test_full_names_both_ways_round() -> None:
    for field, written in ((Field.FULL_NAME, "محمد رضا کریمی"), (Field.FULL_NAME_REVERSED, "کریمی محمد رضا")):
        kept = RowReader([field], ["نام"], TODAY).read(table([[written]]).rows[0]).client
        assert (kept.first_name, kept.last_name) == ("محمد رضا", "کریمی")


def test_a_severity_of_its_own_column_wins_over_one_beside_the_type() -> None:
    kept = read(client(1, disability="ذهنی شدید", severity="خفیف")).client
    assert (kept.disabilities, kept.severity) == ((DisabilityType.INTELLECTUAL,), Severity.MILD)
    assert read(client(1, disability="ذهنی شدید")).client.severity is Severity.SEVERE


def test_a_severity_without_a_type() -> None:
    assert read(client(1, severity="شدید")).client.disabilities == (DisabilityType.UNKNOWN,)


def test_error_cells_and_formulas_without_result() -> None:
    cells = client(1, name=None, mobile=None)
    rows = grid([cells])
    names = list(cells)
    unreadable = {(2, names.index("name")): "#REF!", (2, names.index("mobile")): "formula"}
    reader = RowReader([Field(name) for name in names], names, TODAY, unreadable)
    reading = reader.read(table(rows).rows[1])
    assert [(fault.field, fault.code, fault.facts["reason"]) for fault in reading.faults] == [
        ("name", "unreadable_cell", "#REF!")
    ]
    assert [(each.field, each.code) for each in reading.warnings] == [("mobile", "unreadable_cell")]


def test_the_clerks_corrections_stand_for_the_cells() -> None:
    wrong = client(1, national_id="123", domain=None)
    assert read(wrong).faults
    reading = read(wrong, {"national_id": nid(9), "domain": "اجتماعی", "mobile": "۰۹۱۲۱۲۳۴۵۶۷"})
    assert reading.faults == ()
    assert (reading.client.national_id, reading.client.mobile) == (nid(9), "09121234567")


def test_columns_kept_in_the_note() -> None:
    reader = RowReader([Field.NOTE, Field.KEEP_IN_NOTE, Field.KEEP_IN_NOTE], ["یادداشت", "بیمه", ""], TODAY)
    row = table([["بازدید شد", "تأمين اجتماعي", 12]]).rows[0]
    assert reader.read(row).client.note == "بازدید شد\nبیمه: تأمین اجتماعی\n12"


def test_a_cell_read_once_is_read_alike_again() -> None:
    reader = RowReader([Field.DECILE], ["دهک"], TODAY)
    rows = table([[7], ["7"], [True], [7], [14], [14]]).rows
    read_in = [reader.read(row) for row in rows]
    assert [each.client.decile for each in read_in] == [7, 7, 1, 7, None, None]
    assert [len(each.warnings) for each in read_in] == [0, 0, 0, 0, 1, 1]


@given(st.data())
def test_any_cells_at_all_are_read_or_told_of(data: st.DataObject) -> None:
    cell = st.one_of(
        st.none(), st.text(max_size=12), st.integers(), st.floats(allow_nan=False), st.booleans(), st.dates()
    )
    names = [
        field for field in Field if field not in (Field.ANY_ID, Field.FULL_NAME, Field.FULL_NAME_REVERSED)
    ]
    row = data.draw(st.lists(cell, min_size=len(names), max_size=len(names)))
    reading = RowReader(names, [""] * len(names), TODAY).read(table([[*row, "x"]]).rows[0])
    told = {problem.field for problem in (*reading.faults, *reading.warnings)}
    kept = reading.client
    assert bool(kept.identifier) or told & {"national_id", "foreign_id"}
    assert bool(kept.first_name) or "name" in told
    assert bool(kept.birth_date) or "birth_date" in told
    assert kept.birth_date is None or kept.birth_date <= TODAY
    assert bool(kept.domain) or "domain" in told


def test_a_mapping_guessed_from_the_sheet_reads_it() -> None:
    rows = grid([client(number) for number in range(5)])
    layout = lay_out(table(rows))
    reader = RowReader(layout.mapping, [column.heading for column in layout.columns], TODAY)
    assert [reader.read(row).client.national_id for row in table(rows).rows[1:]] == [nid(n) for n in range(5)]
