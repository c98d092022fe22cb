# SPDX-License-Identifier: Apache-2.0
"""A list as a workbook and as the bank's text, read back; the text comes back as payments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pension_lists import MEHR, approve, draw, listed, prepare, refused
from welfare_desk.documents.sheets.reader import read_workbook
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.trail import SightingFilter
from welfare_desk.services.pension.exporting import ExportMonthlyList, ListExported, ListForm, export_list
from welfare_desk.services.pension.lists import (
    AskList,
    DiscardList,
    SendList,
    discard_list,
    send_list,
    show_list,
)
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.session import Session
from welfare_desk.services.sightings import ListSightings, list_sightings

ONE, TWO = 13_912_080, 19_874_400
SHEBA = "IR820540102680020817909002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        draw(opened, 1, sheba=SHEBA)
        draw(opened, 2, declared_size="2")
        yield opened


def test_a_workbook_has_numbers_as_numbers_and_identifiers_as_text(session: Session, tmp_path: Path) -> None:
    prepare(session)
    path = tmp_path / "mehr.xlsx"
    done = session.do(export_list, ExportMonthlyList(MEHR, str(path)))
    assert done == ListExported(str(path), 2)
    rows = [row.cells for row in read_workbook(path).sheets[0].rows]
    assert rows[0] == ("مستمری 1404-07",)
    assert "وضعیت: پیش‌نویس" in rows[2]
    assert f"خالص (ریال): {ONE + TWO:,}" in [row[0] for row in rows]
    first, second = rows[-2:]
    assert first[:5] == (1, "1404-00001", None, "علی محمدی", national_id(1))
    assert first[8:14] == (ONE, 0, 0, ONE, "بانک پارسیان", SHEBA)
    assert (second[6], second[11], second[15]) == (2, TWO, "شبا ندارد")
    seen = session.ask(list_sightings, ListSightings(SightingFilter())).rows
    assert [(row.what, row.rows) for row in seen] == [("export", 2)]


def test_the_text_of_the_bank_is_written_once_approved_and_comes_back(
    session: Session, tmp_path: Path
) -> None:
    prepare(session)
    path = tmp_path / "mehr.txt"
    facts = ExportMonthlyList(MEHR, str(path), form=ListForm.BANK)
    assert refused(session.do, export_list, facts) == "list_not_approved"
    assert not path.exists()
    approve(session)
    assert session.do(export_list, facts).rows == 1
    assert path.read_bytes().decode("utf-8-sig") == (
        f"pension\t1404-07\t1\t{ONE}\r\n{SHEBA}\t{ONE}\tعلی محمدی\t{national_id(1)}\t1404-00001\r\n"
    )


def test_its_own_text_is_reconciled_and_that_of_another_list_refused(
    session: Session, tmp_path: Path
) -> None:
    listed(session, MEHR)
    path = tmp_path / "mehr.txt"
    session.do(export_list, ExportMonthlyList(MEHR, str(path), form=ListForm.BANK))
    told = session.do(reconcile, Reconcile(MEHR, str(path)))
    assert (told.sent, told.paid, told.missing, told.paid_rial) == (2, 1, 1, Rial(ONE))
    text = path.read_text("utf-8-sig")
    path.write_text(text.replace("1404-07", "1404-06"), "utf-8-sig")
    assert refused(session.do, reconcile, Reconcile(MEHR, str(path))) == "payment_of_other_month"
    path.write_text(text.replace("pension", "care"), "utf-8-sig")
    assert refused(session.do, reconcile, Reconcile(MEHR, str(path))) == "payment_of_other_kind"


@pytest.mark.parametrize("typed", ["12/3", "۱۲/۳"])
def test_the_workbook_names_the_letter_in_the_digits_of_the_paper(
    session: Session, tmp_path: Path, typed: str
) -> None:
    prepare(session)
    approve(session)
    session.do(send_list, SendList(MEHR, typed, session.today()))
    path = tmp_path / "mehr.xlsx"
    session.do(export_list, ExportMonthlyList(MEHR, str(path)))
    told = [row.cells[0] for row in read_workbook(path).sheets[0].rows if row.cells]
    assert [one for one in told if str(one).startswith("نامه")] == ["نامه: ۱۲/۳"]


def test_no_list_leaves_where_there_is_none(session: Session, tmp_path: Path) -> None:
    facts = ExportMonthlyList(MEHR, str(tmp_path / "mehr.xlsx"))
    assert refused(session.do, export_list, facts) == "list_not_prepared"


def test_what_was_sent_stands_beside_what_was_paid(session: Session, tmp_path: Path) -> None:
    prepare(session)
    facts = ExportMonthlyList(MEHR, str(tmp_path / "beside.xlsx"), form=ListForm.COMPARISON)
    assert refused(session.do, export_list, facts) == "list_not_approved"
    session.do(discard_list, DiscardList(MEHR, session.ask(show_list, AskList(MEHR)).head.digest))
    listed(session, MEHR)
    paid = tmp_path / "paid.csv"
    paid.write_text(f"کد ملی,مبلغ\n{national_id(1)},{ONE - 5}\n{national_id(9)},7\n", encoding="utf-8")
    session.do(reconcile, Reconcile(MEHR, str(paid)))
    assert session.do(export_list, facts).rows == 3
    rows = [row.cells for row in read_workbook(tmp_path / "beside.xlsx").sheets[0].rows][-3:]
    assert [(row[0], row[5], row[6], row[7], row[8]) for row in rows] == [
        (1, ONE, ONE - 5, -5, "متفاوت"),
        (2, TWO, None, -TWO, "پرداخت‌نشده"),
        (None, None, 7, 7, "ناشناس"),
    ]
