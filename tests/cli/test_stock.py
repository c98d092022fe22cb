# SPDX-License-Identifier: Apache-2.0
"""The store on the command line, as the contract says: arguments, keys, exit codes, keys of operations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.clients import national_id, register
from tests.support.office import PASSWORD, desk
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, ChangePassword, add_user, change_password

Run = Callable[..., Ran]
DAY = "1404/07/30"
FIRST, OWN = "چهار مرغ در باغچه", "هفت رود و یک پل چوبی"


@pytest.fixture
def client(place: Path) -> str:
    """The number of a client's file."""
    with desk(place) as session:
        return register(session, 1, first_name="زهرا", last_name="مرادی").file_no


@pytest.fixture
def stock(run: Run, place: Path) -> Run:
    def one(*words: str | Path) -> Ran:
        return run("stock", *words, "--office", place, "--today", DAY, "--json")

    return one


def figures(ran: Ran) -> list[tuple[str, int, int, int]]:
    """Code, on hand, allocated and free of each item of an answer."""
    assert ran.code == 0, ran.err
    found = ran.document["items"]
    return [(one["code"], one["on_hand"], one["allocated"], one["free"]) for one in found]


def test_canes_come_and_go(stock: Run, client: str) -> None:
    came = stock(
        "receive", "CANE", "40", "--source", "province", "--letter", "128/1", "--unit-cost", "4200000"
    )
    assert figures(came) == [("CANE", 40, 0, 40)]
    assert (came.document["paper"], came.document["kind"]) == ("1404/000001", "goods_receipt")
    assert came.document["items"][0]["name"] == "عصای تک‌پایه"
    went = stock(
        "issue", "cane", "2", "--to", national_id(1), "--collector", "رضا مرادی", "--kinship", "برادر"
    )
    assert figures(went) == [("CANE", 38, 0, 38)]
    assert (went.document["paper"], went.document["kind"]) == ("1404/000001", "issue_voucher")
    back = stock("return", "CANE", "--voucher", went.document["paper"], "--condition", "سالم")
    assert (figures(back), back.document["kind"]) == ([("CANE", 39, 0, 39)], "return_slip")
    assert figures(stock("count", "CANE", "37")) == [("CANE", 37, 0, 37)]
    assert figures(stock("count", "CANE", "0")) == [("CANE", 0, 0, 0)]
    assert stock("balance", "CANE").document["paper"] is None


def test_what_came_after_the_counting_is_no_difference(run: Run, stock: Run, place: Path) -> None:
    words = ("--source", "province", "--letter", "128/1", "--unit-cost", "4200000")
    stock("receive", "CANE", "10", *words)
    later = ("--office", place, "--today", "1404/08/01", "--json")
    run("stock", "receive", "CANE", "5", *words, *later)
    assert figures(run("stock", "count", "CANE", "9", "--at", "1404/07/30 ۱۸:۳۰", *later)) == [
        ("CANE", 14, 0, 14)
    ]
    before_it_came = run("stock", "count", "CANE", "9", "--at", "2025-10-23 10:30", *later)
    assert figures(before_it_came) == [("CANE", 14, 0, 14)]  # what the first count missed is missed once
    ahead = run("stock", "count", "CANE", "14", "--at", "2025-10-23T12:30", *later)
    assert (ahead.code, ahead.document["error"]["code"]) == (1, "counted_in_future")


@pytest.mark.parametrize("typed", ["1404/07/30", "10:30", "1404/07/30 25:00", "1404/13/30 10:30", "ظهر"])
def test_what_is_no_time_of_counting_is_wrong_usage(stock: Run, typed: str) -> None:
    assert stock("count", "CANE", "1", "--at", typed).code == 2


def test_who_collected_and_what_came_back_is_said_of_a_voucher(
    stock: Run, run: Run, place: Path, client: str
) -> None:
    stock("receive", "CANE", "2", "--source", "province", "--letter", "128/1", "--unit-cost", "4200000")
    went = stock("issue", "CANE", "2", "--to", client, "--collector", "رضا مرادی", "--kinship", "برادر")
    back = stock("return", "CANE", "--voucher", went.document["paper"], "--condition", "سالم")
    ran = run("paper", "verify", f"issue_voucher:{went.document['paper']}", "--office", place, "--lang", "en")
    told = [line.strip() for line in ran.text.splitlines()[-2:]]
    assert told == [
        "رضا مرادی (برادر) collected it on 1404/07/30 in place of the client.",
        f"Goods of it came back on 1404/07/30 with paper {back.document['paper']}.",
    ]


def test_a_wheelchair_is_lent_and_comes_back_damaged(stock: Run, client: str) -> None:
    serials = ("--serial", "WC-1/A", "--serial", "WC-2/A")
    came = stock(
        "receive", "WHEELCHAIR-MANUAL", "2", *serials, "--source", "خیّر", "--letter", "9",
        "--from", "مهر لاله",
        "--unit-cost", "50000000", "--on", "1404/07/01", "--letter-on", "1404/06/30", "--model", "JBW",
    )  # fmt: skip
    assert (figures(came), came.document["serials"]) == (
        [("WHEELCHAIR-MANUAL", 2, 0, 2)],
        ["WC-1/A", "WC-2/A"],
    )
    lent = stock(
        "issue", "WHEELCHAIR-MANUAL", "1", "--serial", "wc-2/a", "--to", client, "--loan-until", "1404/10/30",
        "--on", "1404/07/20",
    )  # fmt: skip
    assert (figures(lent), lent.document["items"][0]["on_loan"]) == ([("WHEELCHAIR-MANUAL", 1, 0, 1)], 1)
    back = stock("return", "WC-2/A", "--condition", "damaged", "--words", "چرخ جلو شکسته است")
    assert (figures(back), back.document["items"][0]["workshop"]) == ([("WHEELCHAIR-MANUAL", 1, 0, 1)], 1)
    assert back.document["serials"] == ["WC-2/A"]


def test_the_whole_balance_names_every_item(stock: Run) -> None:
    codes = {one["code"] for one in stock("balance").document["items"]}
    assert {"CANE", "HEARING-AID", "WHEELCHAIR-MANUAL"} <= codes


def test_one_key_is_one_receipt(stock: Run) -> None:
    words = ("receive", "CANE", "5", "--source", "opening", "--key", "same")
    first, again = stock(*words), stock(*words)
    assert (first.document["paper"], figures(again)) == (again.document["paper"], [("CANE", 5, 0, 5)])
    other = stock("receive", "CANE", "6", "--source", "opening", "--key", "same")
    assert (other.code, other.document["error"]["code"]) == (1, "key_reused")


def test_toman_typed_for_rial_is_asked_about(stock: Run) -> None:
    words = ("receive", "HEARING-AID", "1", "--source", "purchase", "--letter", "7", "--unit-cost", "2100000")
    asked = stock(*words)
    assert (asked.code, asked.document["error"]["code"]) == (1, "price_unlike_usual")
    assert asked.document["error"]["facts"]["usual"] == 21_000_000
    assert figures(stock(*words, "--as-typed")) == [("HEARING-AID", 1, 0, 1)]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("issue", "CANE", "1", "--to", "1404-00001"), "not_in_store"),
        (("issue", "CANE", "1", "--to", "1404-09999"), "file_not_found"),
        (("issue", "NO-SUCH", "1", "--to", "1404-00001"), "unknown_item"),
        (("return", "WC-9", "--condition", "sound"), "unknown_serial"),
        (("receive", "CANE", "1", "--source", "province"), "bad_fields"),
        (("balance", "NO-SUCH"), "unknown_item"),
    ],
)
def test_what_a_rule_refuses_is_exit_1(stock: Run, client: str, words: tuple[str, ...], code: str) -> None:
    ran = stock(*words)
    assert (ran.code, ran.document["error"]["code"]) == (1, code)


@pytest.mark.parametrize(
    "words",
    [
        ("receive", "CANE", "1", "--source", "nowhere", "--letter", "1"),
        ("receive", "CANE", "0", "--source", "province", "--letter", "1"),
        ("receive", "CANE", "1", "--source", "count"),
        ("receive", "CANE", "1"),
        ("receive", "CANE", "1", "--source", "province", "--unit-cost", "1.5"),
        ("return", "WC-1", "--condition", "lost"),
        ("issue", "CANE", "1"),
        ("count", "CANE", "-1"),
    ],
)
def test_what_is_not_written_rightly_is_exit_2(stock: Run, words: tuple[str, ...]) -> None:
    assert stock(*words).code == 2


def test_who_asks_for_equipment_does_not_hand_it_out(
    stock: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(place) as session:
        session.do(add_user, AddUser("نسرین", Role.REHAB_CLERK, FIRST, own_password=PASSWORD))
    with desk(place, user="نسرین") as session:
        session.do(change_password, ChangePassword("نسرین", OWN, FIRST))
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    ran = stock("receive", "CANE", "1", "--source", "opening", "--as", "نسرین")
    assert (ran.code, ran.document["error"]["code"]) == (4, "not_permitted")
    assert stock("balance", "--as", "نسرین").code == 0


@pytest.mark.parametrize(
    ("language", "heads", "empty"),
    [
        ("fa", ("کد", "موجودی", "آزاد"), "انبار خالی است."),
        ("en", ("Code", "On hand", "Free"), "The store is empty."),
    ],
)
def test_people_read_a_table(
    run: Run, place: Path, language: str, heads: tuple[str, ...], empty: str
) -> None:
    words = ("--office", place, "--today", DAY, "--lang", language)
    assert run("stock", "balance", *words).text.strip() == empty
    came = run("stock", "receive", "CANE", "1500", "--source", "opening", *words)
    told = came.text.splitlines()
    assert ("1404/000001" in told[0], all(head in told[1] for head in heads)) == (True, True)
    assert told[2].split()[:4] == ["CANE", "1,500", "0", "1,500"]


def test_the_one_box_finds_a_serial_and_a_voucher(run: Run, stock: Run, place: Path, client: str) -> None:
    stock("receive", "HEARING-AID", "1", "--serial", "HA-55", "--source", "opening")
    lent = stock("issue", "HEARING-AID", "1", "--serial", "HA-55", "--to", client, "--reason", "نسخه دیده شد")
    for typed in ("ha-55", lent.document["paper"]):
        found = run("find", typed, "--office", place, "--json").document
        assert [one["file_no"] for one in found["results"]] == [client]
    by_serial = run("find", "HA-55", "--office", place, "--json").document
    assert by_serial["devices"] == [
        {
            "serial": "HA-55",
            "code": "HEARING-AID",
            "item": "سمعک پشت‌گوشی",
            "place": "given",
            "file_no": client,
            "name": "زهرا مرادی",
        }
    ]
    by_number = run("find", lent.document["paper"], "--office", place, "--json").document
    assert [(one["kind"], one["file_no"]) for one in by_number["papers"]] == [
        ("goods_receipt", ""),
        ("issue_voucher", client),
    ]
    told = run("find", "HA-55", "--office", place).text
    assert f"HA-55  سمعک پشت‌گوشی  given  {client}" in told


@pytest.mark.parametrize("option", ["--letter", "--serial", "--size", "--from"])
def test_two_hyphens_are_no_value_of_an_option(stock: Run, option: str) -> None:
    ran = stock("receive", "CANE", "2", "--source", "donor", "--letter", "12", f"{option}=--")
    assert (ran.code, ran.document["error"]["code"]) == (2, "usage")
