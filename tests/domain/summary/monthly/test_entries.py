# SPDX-License-Identifier: Apache-2.0
"""The rows that made a figure of a closed month another one."""

from __future__ import annotations

from welfare_desk.domain.summary.monthly.entries import (
    IDENTITY,
    Changed,
    Entry,
    changes,
    entries,
    learnt_since,
)
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.lists import layout_of

ONE: Row = {"file": "1404-00001", "domain": "social", "sex": "female", "age": "7-17"}
TWO: Row = {**ONE, "file": "1404-00002"}
PAID: Row = {"kind": "pension", "line": 7, "file": "1404-00001", "amount": 10, "net": 10}


def test_every_source_is_known_by_something():
    assert set(IDENTITY) == set(Source)


def test_rows_that_count_then_and_now_are_left_out():
    older = {**ONE, "age": "18-29"}
    three = {**ONE, "file": "1404-00003"}
    found = entries(layout_of("domains"), "social", "files", [ONE, TWO], [older, three])
    assert found == (Entry(TWO, came=False), Entry(three, came=True))
    assert entries(layout_of("ages"), "7-17", "files", [ONE], [older]) == (Entry(ONE, came=False),)
    assert entries(layout_of("ages"), "18-29", "files", [ONE], [older]) == (Entry(older, came=True),)


def test_an_amount_that_changed_stands_with_both():
    more = {**PAID, "amount": 12, "net": 12}
    found = entries(layout_of("payments"), "pension", "net", [PAID], [more])
    assert found == (Entry(PAID, came=False), Entry(more, came=True))
    assert entries(layout_of("payments"), "pension", "lines", [PAID], [more]) == ()


def test_like_rows_are_counted_together():
    assert entries(layout_of("domains"), None, "files", [{**ONE, "n": 2}], [ONE, ONE]) == ()


def test_an_entry_is_told_with_what_became_of_it():
    older, three = {**ONE, "age": "18-29"}, {**ONE, "file": "1404-00003"}
    closed, now = [ONE, TWO], [older, three]
    found = entries(layout_of("ages"), "7-17", "files", closed, now)
    assert changes(Source.PEOPLE, found, closed, now) == (
        Changed(ONE, older, (True, False)),
        Changed(TWO, None, (True, False)),
        Changed(None, three, (False, True)),
    )
    more = {**PAID, "amount": 12}
    paid = entries(layout_of("payments"), "pension", "amount", [PAID], [more])
    assert changes(Source.PAYMENTS, paid, [PAID], [more]) == (Changed(PAID, more, (True, True)),)


def test_what_does_not_come_to_what_a_report_told_is_not_said_to_be_what_it_told():
    layout = layout_of("domains")
    gone, stands = (people_row(number) for number in ("1", "2"))
    found = [Changed(gone, None, (True, False))]

    def learnt(told, *, rows=(), files=frozenset({"1", "2"})):
        both = (list(rows), list(rows))
        return learnt_since(layout, "social", "files", [[], found], both, files, told)

    assert learnt(-1) == tuple(found)
    assert learnt(-2) == ()
    again = Changed(stands, stands, (True, True))
    assert learnt(-2, rows=[stands]) == (*found, again)
    assert learnt(0, rows=[stands]) == (*found, again)
    assert learnt(None) == tuple(found)


def people_row(number):
    return {"domain": "social", "sex": "female", "file": number}
