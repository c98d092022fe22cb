# SPDX-License-Identifier: Apache-2.0
"""Counts keyed in after they were made: the devices that stood in the store at that moment, and no others."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from tests.support.equipment import CANE, CHAIR, ELECTRIC, TODAY, Equipped
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.equipment.stock import LONGEST_COUNT, Condition
from welfare_desk.domain.papers import PaperKind
from welfare_desk.sentences import say
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.count_looks import AskCount, show_count
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    CountNow,
    EndCount,
    begin_count,
    close_count,
    count_item,
    count_now,
)
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.paper_forms import FrozenCount
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import ListDevices, list_devices
from welfare_desk.services.facts import from_json


def _missing(office: Equipped) -> list[str]:
    """Serials of the devices that counts have posted as missing."""
    return [one.serial for one in office.ask(list_devices, ListDevices(place="difference")).rows]


def _a_day_later(office: Equipped) -> datetime:
    """The moment that is left behind."""
    moment = office.days()
    office.days.go(1)
    return moment


def test_a_device_that_came_after_the_counting_is_not_missing(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    moment = _a_day_later(office)
    office.receive(CHAIR, 1, "C")
    count = office.do(begin_count, BeginCount()).count
    kept = office.do(count_item, CountItem(count, CHAIR, 1, serials=("A",), counted_at=moment))
    assert (kept.balance, kept.difference) == (2, -1)
    (line,) = office.ask(show_count, AskCount(count)).lines
    assert line.missing == ("B",)
    office.do(close_count, EndCount(count))
    assert (office.stands(CHAIR), _missing(office)) == ((2, 0, 0, 0), ["B"])


def test_a_device_that_left_after_the_counting_was_seen_in_it(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    moment = _a_day_later(office)
    office.lend("B")
    count = office.do(begin_count, BeginCount()).count
    seen = CountItem(count, CHAIR, 2, serials=("A", "B"), counted_at=moment)
    assert office.do(count_item, seen).difference == 0
    assert office.do(count_item, CountItem(count, CHAIR, 2, counted_at=moment)).difference == 0
    office.do(close_count, EndCount(count))
    assert (office.stands(CHAIR), _missing(office)) == ((1, 0, 0, 1), [])


def test_nobody_sees_a_device_before_it_came(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A")
    moment = _a_day_later(office)
    office.receive(CHAIR, 1, "C")
    count = office.do(begin_count, BeginCount()).count
    seen = CountItem(count, CHAIR, 2, serials=("A", "C"), counted_at=moment)
    assert office.refusal(count_item, seen) == (
        "serial_not_then",
        {"serial": "C", "place": "elsewhere", "date": TODAY.isoformat(), "hour": "12:00"},
    )
    assert office.do(count_item, CountItem(count, CHAIR, 2, serials=("A", "C"))).difference == 0


def test_a_device_that_moved_since_is_not_missing(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    moment = _a_day_later(office)
    office.lend("B")
    count = office.do(begin_count, BeginCount()).count
    unseen = CountItem(count, CHAIR, 1, serials=("A",), counted_at=moment)
    moved = {"serial": "B", "item": CHAIR, "name": "ویلچر معمولی", "place": "loan"}
    assert office.refusal(count_item, unseen) == ("missing_moved_on", moved)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "B"),)))
    assert office.refusal(count_item, unseen) == ("missing_moved_on", {**moved, "place": "store"})


def test_a_count_is_not_closed_over_a_device_that_turned_up(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    count = office.do(begin_count, BeginCount()).count
    office.do(count_item, CountItem(count, CHAIR, 1, serials=("A",)))
    office.lend("B")
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "B"),)))
    assert office.refused(close_count, EndCount(count)) == "missing_moved_on"
    office.do(count_item, CountItem(count, CHAIR, 2))
    office.do(close_count, EndCount(count))
    assert (office.stands(CHAIR), _missing(office)) == ((2, 0, 0, 0), [])


def test_a_count_is_not_closed_for_more_than_is_left(office: Equipped) -> None:
    office.receive(CANE, 5)
    count = office.do(begin_count, BeginCount()).count
    office.do(count_item, CountItem(count, CANE, 1))
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    code, facts = office.refusal(close_count, EndCount(count))
    assert (code, facts["short"], facts["on_hand"]) == ("count_more_than_there", 4, 2)
    assert "دوباره بشمارید" in say(code, facts, "fa")


def test_a_device_comes_in_by_a_receipt_and_by_no_count(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    found = {"item": CHAIR, "name": "ویلچر معمولی", "counted": 3, "balance": 2}
    assert office.refusal(count_now, CountNow(CHAIR, 3)) == ("count_found_device", found)
    named = CountNow(CHAIR, 3, serials=("A", "B", "C"))
    assert office.refused(count_now, named) == "unknown_serial"
    office.receive(CHAIR, 1, "C")
    office.do(count_now, named)
    assert office.stands(CHAIR) == (3, 0, 0, 0)


def test_a_device_of_another_item_is_told_apart(office: Equipped) -> None:
    office.receive(ELECTRIC, 1, "E")
    office.receive(CHAIR, 1, "A")
    assert office.refused(count_now, CountNow(CHAIR, 1, serials=("E",))) == "serial_of_other_item"


def test_one_item_is_settled_as_of_when_it_was_counted(office: Equipped) -> None:
    office.receive(CANE, 10)
    moment = _a_day_later(office)
    office.receive(CANE, 5)
    office.do(count_now, CountNow(CANE, 9, counted_at=moment))
    assert office.stands(CANE) == (14, 0, 0, 0)
    late = CountNow(CANE, 9, counted_at=office.days() + timedelta(minutes=1))
    assert office.refused(count_now, late) == "counted_in_future"


def test_a_counting_is_not_of_long_before_its_count(office: Equipped) -> None:
    office.receive(CANE, 10)
    office.days.go(LONGEST_COUNT)
    count = office.do(begin_count, BeginCount()).count
    moment = office.days() - timedelta(days=LONGEST_COUNT)
    assert office.do(count_item, CountItem(count, CANE, 10, counted_at=moment)).balance == 10
    before = CountItem(count, CANE, 10, counted_at=moment - timedelta(days=1))
    told = {"date": (TODAY - timedelta(days=1)).isoformat(), "days": LONGEST_COUNT}
    assert office.refusal(count_item, before) == ("counted_long_ago", told)


def test_what_is_counted_now_is_compared_with_the_whole_ledger(office: Equipped) -> None:
    """A PC whose clock was ahead has recorded documents of days to come."""
    office.days.go(3)
    office.receive(CANE, 4)
    office.days.go(-3)
    count = office.do(begin_count, BeginCount()).count
    assert office.do(count_item, CountItem(count, CANE, 4)).difference == 0


def test_an_hour_without_a_zone_is_that_of_the_offices_clock(office: Equipped) -> None:
    office.receive(CANE, 4)
    count = office.do(begin_count, BeginCount()).count
    hour = office.days().astimezone(IRAN).replace(tzinfo=None)
    office.do(count_item, CountItem(count, CANE, 4, counted_at=hour))
    assert office.ask(show_count, AskCount(count)).lines[0].line.counted_at == office.days()


def test_one_moment_counted_again_finds_its_difference_once(office: Equipped) -> None:
    office.receive(CANE, 10)
    moment = _a_day_later(office)
    for counted, stands in ((8, 8), (8, 8), (12, 12), (12, 12)):
        office.do(count_now, CountNow(CANE, counted, counted_at=moment))
        assert office.stands(CANE) == (stands, 0, 0, 0)


def test_devices_missing_at_a_moment_are_missing_once(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A", "B")
    moment = _a_day_later(office)
    for _ in range(2):
        office.do(count_now, CountNow(CHAIR, 1, serials=("A",), counted_at=moment))
        assert (office.stands(CHAIR), _missing(office)) == ((1, 0, 0, 0), ["B"])


def test_what_is_keyed_in_later_had_left_before_the_counting(office: Equipped) -> None:
    """Three left the day before the counting and are keyed in the day after it: the shelf had seven."""
    office.receive(CANE, 10)
    before = office.days().astimezone(IRAN).date()
    moment = office.days.go(1) or office.days()
    office.days.go(1)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),), before, reason="سیل"))
    counted = office.do(begin_count, BeginCount()).count
    kept = office.do(count_item, CountItem(counted, CANE, 7, counted_at=moment))
    assert (kept.balance, kept.difference) == (7, 0)


def test_nobody_counts_a_moment_before_a_later_count(office: Equipped) -> None:
    office.receive(CANE, 10)
    early = _a_day_later(office)
    late = _a_day_later(office)
    done = office.do(count_now, CountNow(CANE, 8, counted_at=late))
    code, told = office.refusal(count_now, CountNow(CANE, 10, counted_at=early))
    assert (code, told["date"]) == ("counted_again_since", late.astimezone(IRAN).date().isoformat())
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.STOCK_COUNT, done.number))
    office.do(count_now, CountNow(CANE, 9, counted_at=early))
    assert office.stands(CANE) == (9, 0, 0, 0)


def test_the_minutes_tell_when_each_row_was_counted(office: Equipped) -> None:
    office.receive(CANE, 4)
    office.receive(CHAIR, 1, "A")
    moment = _a_day_later(office)
    count = office.do(begin_count, BeginCount()).count
    office.do(count_item, CountItem(count, CANE, 4, counted_at=moment))
    office.do(count_item, CountItem(count, CHAIR, 1))
    office.do(close_count, EndCount(count))
    facts = office.value("SELECT facts FROM paper WHERE kind = 'stock_count'")
    said: FrozenCount = from_json(FrozenCount, json.loads(facts))
    told = (moment.astimezone(IRAN), office.days().astimezone(IRAN))
    assert (tuple(line.counted_at for line in said.facts.lines), said.facts.moments) == (told, told)
