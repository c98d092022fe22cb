# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest

from tests.support.lists import client, grid, nid, table
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.fields import Field, Table, TableRow
from welfare_desk.domain.exchange.intake import Intake
from welfare_desk.domain.exchange.outcome import Action, Decision, Outcome, Totals
from welfare_desk.domain.exchange.survey import (
    MOST_ROWS,
    ReadRow,
    SheetChoice,
    judge,
    lay_out_all,
    read_all,
    refuse_too_many,
    totals,
)

TODAY = date(2025, 9, 25)
ONE = table(grid([client(number) for number in range(3)]), "یک")
TWO = table([*grid([client(2), client(3, name=None)]), ["جمع", 2]], "دو")
PROSE = table([["راهنما"]], "راهنما")


def test_sheets_are_read_in_their_order_and_counted_together() -> None:
    sheets = lay_out_all([PROSE, ONE, TWO], {})
    rows = read_all(sheets, (), TODAY)
    verdicts = judge(rows, (), Intake())
    assert [(verdict.sheet, verdict.row, verdict.outcome.value) for verdict in verdicts] == [
        ("یک", 2, "accepted"),
        ("یک", 3, "accepted"),
        ("یک", 4, "accepted"),
        ("دو", 2, "repeated"),
        ("دو", 3, "rejected"),
        ("دو", 4, "skipped"),
    ]
    assert totals(sheets, verdicts) == Totals(rows=6, accepted=3, rejected=1, repeated=1, skipped=1)


def test_blank_rows_are_skipped_without_being_looked_at() -> None:
    rows = grid([client(number) for number in range(3)])
    rows[2:2] = [[None]] * 500
    sheets = lay_out_all([table(rows)], {})
    read_in = read_all(sheets, (), TODAY)
    assert len(read_in) == 3
    assert totals(sheets, judge(read_in, (), Intake())) == Totals(rows=503, accepted=3, skipped=500)


def test_hidden_sheets_are_used_only_when_the_clerk_says_so() -> None:
    hidden = Table(ONE.title, ONE.rows, hidden=True)
    assert [sheet.use for sheet in lay_out_all([hidden, TWO], {})] == [False, True]
    assert [sheet.use for sheet in lay_out_all([hidden, TWO], {}, (SheetChoice("یک"),))] == [True, True]


def test_choices_that_do_not_fit_are_refused() -> None:
    with pytest.raises(RuleError, match="no_such_sheet"):
        lay_out_all([ONE], {}, (SheetChoice("سه"),))
    with pytest.raises(RuleError, match="no_such_field"):
        lay_out_all([ONE], {}, (SheetChoice("یک", columns={"0": "colour"}),))


def test_a_corrected_row_is_a_client_whatever_it_was() -> None:
    sheets = lay_out_all([TWO], {})
    cells = {"national_id": nid(9), "name": "علی", "birth_date": "1350/1/1", "domain": "اجتماعی"}
    decisions = (Decision("دو", 4, Action.NONE, cells),)
    verdicts = judge(read_all(sheets, decisions, TODAY), decisions, Intake())
    assert [verdict.outcome for verdict in verdicts] == [Outcome.ACCEPTED, Outcome.REJECTED, Outcome.ACCEPTED]


def test_progress_is_told_and_may_cancel() -> None:
    long = table(grid([client(number) for number in range(1200)]))
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))
        if done == 1000:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_all(lay_out_all([long], {}), (), TODAY, tell)
    assert told == [(500, 1201), (1000, 1201)]


def test_clients_are_counted_without_headings_and_blanks() -> None:
    heading = ReadRow("برگه", TableRow(1, ()), Reading(1, Client()), "heading")
    row = ReadRow("برگه", TableRow(2, ()), Reading(2, Client()))
    refuse_too_many([heading, *[row] * MOST_ROWS])
    with pytest.raises(RuleError, match="too_many_list_rows"):
        refuse_too_many([row] * (MOST_ROWS + 1))


def test_remembered_columns_reach_every_sheet() -> None:
    sheets = lay_out_all([ONE, TWO], {"نامپدر": None})
    assert [Field.FATHER_NAME in sheet.layout.mapping for sheet in sheets] == [False, False]
