# SPDX-License-Identifier: Apache-2.0
"""What a month leaves undone is found, row by row, and what is in order is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.equipment import CANE, CHAIR, ELECTRIC, Days, Equipped, equipped
from tests.support.months import pensioner, written
from tests.support.office import NOON
from tests.support.pension_lists import listed
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.suspension import SuspensionReason
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.equipment.allocating import Allocate, allocate
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import BeginCount, begin_count
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.summary.monthly.months import (
    AskCheck,
    AskMonth,
    CloseMonth,
    behind_check,
    check_month,
    close_month,
)

MEHR = JalaliMonth.of(NOON.date())
ABAN = MEHR.plus(1)
"""Today is the last day of Mehr."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    opened = equipped(tmp_path, at=lambda: Days(MEHR.first() + timedelta(days=9)))
    yield opened
    opened.session.close()


def found(office: Equipped, code: str, month: JalaliMonth = MEHR) -> Check:
    checks = office.ask(check_month, AskMonth(month)).checks
    (check,) = [one for one in checks if one.code == code]
    assert (check.ok, check.count) == (not check.keys, len(check.keys))
    behind = office.ask(behind_check, AskCheck(month, code))
    assert [row["key"] for row in behind.rows] == list(check.keys)
    return check


def keys(office: Equipped, code: str, month: JalaliMonth = MEHR) -> tuple[str, ...]:
    return found(office, code, month).keys


def test_a_promise_is_told_while_it_is_open_and_marked_once_it_ran_out(office: Equipped) -> None:
    office.receive(ELECTRIC, 2, "WC-1", "WC-2")
    first, second = (office.granted(number, ELECTRIC) for number in (0, 1))
    promised = office.do(allocate, Allocate(first, "WC-1")).expires_on
    told = f"open {office.files[0]}"
    assert (keys(office, "promises_open"), keys(office, "promises_open", MEHR.plus(-1))) == (
        (f"{promised.isoformat()} {told}",), (),
    )  # fmt: skip
    office.days.go((MEHR.last() - promised).days)
    last = office.do(allocate, Allocate(second, "WC-2")).expires_on
    assert last == MEHR.last()
    office.days.day = ABAN.first()
    check = found(office, "promises_open")
    assert (check.keys, check.severity, check.place, check.facts) == (
        (f"{promised.isoformat()} late {office.files[0]}", f"{last.isoformat()} open {office.files[1]}"),
        Severity.NEEDS_REASON,
        Place.EQUIPMENT,
        {"late": 1},
    )
    office.hand_out(1, ELECTRIC, "WC-2")
    assert keys(office, "promises_open") == ()  # what ran out of an item is let go when it is given out


def test_what_was_left_open_is_kept_with_the_closing(office: Equipped) -> None:
    office.receive(ELECTRIC, 1, "WC-1")
    office.do(allocate, Allocate(office.granted(0, ELECTRIC), "WC-1"))
    office.days.day = ABAN.first()
    told = keys(office, "promises_open")
    office.do(close_month, CloseMonth(MEHR, "تحویل در آبان"))
    office.hand_out(0, ELECTRIC, "WC-1")
    assert (keys(office, "promises_open"), len(told)) == (told, 1)


def test_a_numbered_paper_that_never_came_out_is_told_in_its_month(office: Equipped) -> None:
    office.receive(CANE, 2)
    told = keys(office, "papers_unprinted")
    assert told == ("goods_receipt 1404/000001",)
    assert keys(office, "papers_unprinted", MEHR.plus(-1)) == ()
    written(office.session, "UPDATE paper SET state = 'void', void_reason = 'x', voided_at = issued_at,"
            " voided_by = issued_by")  # fmt: skip
    assert keys(office, "papers_unprinted") == ()


def test_a_session_that_is_not_closed_is_told(office: Equipped) -> None:
    for number, day, closed in (("1404-8", 3, 0), ("1404-9", 5, 0), ("1404-10", 6, 1), ("1404-7", -3, 0)):
        held = (MEHR.first() + timedelta(days=day)).isoformat()
        written(
            office.session,
            "INSERT INTO commission_session (session_no, held_on, kind, closed)"
            f" VALUES ('{number}', '{held}', 'determination', {closed})",
        )
    assert keys(office, "sessions_open") == ("1404-8", "1404-9")
    assert keys(office, "sessions_open", MEHR.plus(-1)) == ("1404-7",)


def test_an_open_count_of_the_store_is_told(office: Equipped) -> None:
    office.receive(CANE, 2)
    assert keys(office, "counts_open") == ()
    count = office.do(begin_count, BeginCount("قفسهٔ یک")).count
    assert keys(office, "counts_open") == (str(count),)
    assert keys(office, "counts_open", MEHR.plus(-1)) == ()
    written(office.session, "UPDATE stock_count SET state = 'dropped'")
    assert keys(office, "counts_open") == ()


def came(office: Equipped, item: str, cost: int) -> int:
    """A piece is bought; a cost unlike the catalogue's was asked about and kept. The document of it."""
    line = ReceiveLine(item, 1, unit_cost=Rial(cost), as_typed=True)
    return office.do(receive, ReceiveGoods((line,), Source.PURCHASE, "114", party="فروشگاه")).document


def test_a_cost_ten_times_off_the_catalogue_is_told(office: Equipped) -> None:
    written(office.session, f"UPDATE equipment_item SET unit_price = 3000000 WHERE code = '{CANE}'")
    came(office, CANE, 3_100_000)
    assert keys(office, "prices_tenfold") == ()
    came(office, CANE, 310_000)
    assert keys(office, "prices_tenfold") == (CANE,)
    assert keys(office, "prices_tenfold", MEHR.plus(-1)) == ()


@pytest.mark.parametrize(("second", "odd"), [(300_000, True), (30_000_000, True), (2_900_000, False)])
def test_without_a_price_of_the_catalogue_the_receipt_before_is_asked(
    office: Equipped, second: int, odd: bool
) -> None:
    written(office.session, "UPDATE equipment_item SET unit_price = NULL")
    came(office, CANE, 3_000_000)
    assert keys(office, "prices_tenfold") == ()
    office.days.day = ABAN.first()
    came(office, CANE, second)
    office.days.go(1)
    assert keys(office, "prices_tenfold", ABAN) == ((CANE,) if odd else ())
    assert keys(office, "prices_tenfold") == ()


def test_a_receipt_that_was_taken_back_is_no_price_to_go_by(office: Equipped) -> None:
    written(office.session, "UPDATE equipment_item SET unit_price = NULL")
    came(office, CANE, 3_000_000)
    slip = came(office, CANE, 30_000_000)
    assert keys(office, "prices_tenfold") == (CANE,)
    office.do(take_back, TakeDocumentBack("ریال و تومان", document=slip))
    assert keys(office, "prices_tenfold") == ()
    came(office, CANE, 3_100_000)
    assert keys(office, "prices_tenfold") == ()


def test_a_series_with_a_hole_is_told(office: Equipped) -> None:
    for _ in range(3):
        office.receive(CANE, 1)
    assert keys(office, "series_broken") == ()
    written(office.session, "UPDATE paper SET number = 7 WHERE number = 3")
    check = found(office, "series_broken")
    assert (check.keys, check.severity, check.place) == (
        ("goods_receipt 1404",), Severity.NEEDS_REASON, Place.PAPERS,
    )  # fmt: skip


def test_a_pension_drawn_without_cover_blocks_the_closing(office: Equipped) -> None:
    """No file that leaves leaves one behind; one granted for days before its coverage is found here."""
    drawing = pensioner(office.session, 7)
    assert keys(office, "drawn_uncovered") == ()
    file = f"(SELECT id FROM case_file WHERE file_no IN ('{drawing}', '{office.files[0]}'))"
    written(office.session, f"UPDATE case_file SET coverage = 'closed' WHERE id IN {file}")
    check = found(office, "drawn_uncovered")
    assert (check.keys, check.severity, check.place) == ((drawing,), Severity.BLOCKS, Place.PENSION)
    office.days.day = ABAN.first()
    code, facts = office.refusal(close_month, CloseMonth(MEHR, "شاید"))
    assert (code, "drawn_uncovered" in facts["checks"]) == ("month_checks_fail", True)


def test_the_cure_that_is_told_lets_the_month_close(office: Equipped) -> None:
    """A file that a list brings in Aban, whose pension somebody dates into Mehr."""
    granted, since = MEHR.first() + timedelta(19), ABAN.first() + timedelta(4)
    office.days.day = since
    typed = {"first_name": "علی", "last_name": "محمدی", "national_id": national_id(7)}
    opened = RegisterFile(typed, Domain.REHABILITATION, opened_on=since)
    file_no = office.do(register_file, opened).file_no
    office.do(change, ChangePension(file_no, PensionState.ON_PENSION, granted))
    assert keys(office, "drawn_uncovered") == (file_no,)
    assert office.refusal(close_month, CloseMonth(MEHR, "شاید"))[0] == "month_checks_fail"
    mistake = {"reason_code": SuspensionReason.MISTAKE, "from_month": MEHR}
    office.do(change, ChangePension(file_no, PensionState.CUT, granted, "پیش از پوشش ثبت شد", **mistake))
    assert keys(office, "drawn_uncovered") == ()
    office.do(close_month, CloseMonth(MEHR, "آغاز کار"))
    office.do(change, ChangePension(file_no, PensionState.ON_PENSION, since, arrears=False))
    office.days.day = ABAN.plus(1).first()
    assert keys(office, "drawn_uncovered", ABAN) == ()


def tariff(office: Equipped, since: JalaliMonth, rial: int) -> None:
    office.do(record_rate, RecordRate(PaymentKind.PENSION, since, (Rial(rial),) * 5, "نامهٔ ستاد", "۱۲/۳"))


@pytest.mark.parametrize(("rial", "odd"), [(1_000_000, True), (9_000_000, False)])
def test_a_list_paid_in_toman_is_told(office: Equipped, rial: int, odd: bool) -> None:
    shahrivar = MEHR.plus(-1)
    pensioner(office.session, 7, shahrivar.first())
    tariff(office, shahrivar, 10_000_000)
    tariff(office, MEHR, rial)
    listed(office.session, shahrivar)
    listed(office.session, MEHR)
    office.do(close_month, CloseMonth(shahrivar, "شروع"))
    check = found(office, "payments_tenfold")
    assert (check.keys, check.severity, check.place, check.facts) == (
        ("pension",) if odd else (), Severity.NEEDS_REASON, Place.PENSION, {"last": "1404-06"},
    )  # fmt: skip


def test_a_month_with_nothing_undone_is_silent(office: Equipped) -> None:
    codes = ("promises_open", "papers_unprinted", "sessions_open", "counts_open", "prices_tenfold")
    assert [keys(office, code) for code in (*codes, "series_broken", "drawn_uncovered")] == [()] * 7
    assert office.stands(CHAIR) == (0, 0, 0, 0)
    assert office.days.day < date(2025, 10, 22)
