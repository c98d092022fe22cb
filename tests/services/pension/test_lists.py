# SPDX-License-Identifier: Apache-2.0
"""Monthly lists through the door: prepared, approved, sent, and what each carries from the months before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pension_lists import MEHR, approve, draw, prepare, refused, send
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import Cancelled
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.monthly_list import GroupSum, ListState
from welfare_desk.services.pension.lists import (
    ApproveList,
    AskLine,
    AskLines,
    AskList,
    AskLists,
    DiscardList,
    PrepareList,
    SendList,
    approve_list,
    discard_list,
    lines,
    lists,
    one_line,
    prepare_list,
    send_list,
    show_list,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

SHEBA = "IR062960000000100324200001"
ONE, TWO, FOUR = 13_912_080, 19_874_400, 35_773_920


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A pensioner alone, and one who has declared four persons."""
    with office(tmp_path) as opened:
        draw(opened, 1, sheba="IR820540102680020817909002")
        draw(opened, 2, declared_size="4")
        yield opened
        assert check(opened._store).findings == ()


def test_a_list_is_prepared_approved_and_sent(session: Session) -> None:
    draft = prepare(session)
    assert (draft.state, draft.lines, draft.total, draft.arrears) == (
        ListState.DRAFT,
        2,
        Rial(ONE + FOUR),
        Rial(0),
    )
    assert approve(session).state is ListState.APPROVED
    sent = send(session)
    assert (sent.state, sent.digest) == (ListState.SENT, draft.digest)
    head = session.ask(show_list, AskList(MEHR)).head
    assert (head.letter_no, head.sent_on, head.net) == ("۱۲/۳", date(2025, 10, 22), Rial(ONE + FOUR))
    assert [each.month for each in session.ask(lists, AskLists()).rows] == [MEHR]


def test_its_lines_tell_who_is_paid_what_by_which_tariff(session: Session) -> None:
    prepare(session)
    page = session.ask(lines, AskLines(MEHR))
    first, second = page.rows
    assert (first.file_no, first.name, first.identifier) == ("1404-00001", "علی محمدی", national_id(1))
    assert (first.size, first.rate_since, first.amount, first.bank) == (1, "1404-01", Rial(ONE), "054")
    assert (first.remarks, second.remarks) == ((), (LineRemark.NO_SHEBA,))
    assert (second.size, second.net) == (4, Rial(FOUR))
    assert session.ask(lines, AskLines(MEHR, remark=LineRemark.NO_SHEBA)).rows == (second,)
    assert session.ask(lines, AskLines(MEHR, file_no="1404-00001")).rows == (first,)
    household = json.loads(session.ask(one_line, AskLine(MEHR, 2)).household)
    assert household["declared"] == 4
    assert [member[:3] for member in household["members"]] == [["علی محمدی", national_id(2), "head"]]
    assert refused(session.ask, one_line, AskLine(MEHR, 3)) == "no_line"


def test_its_sums_by_field_bank_and_size_add_up(session: Session) -> None:
    prepare(session)
    shown = session.ask(show_list, AskList(MEHR))
    assert shown.by_domain == (GroupSum("rehabilitation", 2, Rial(ONE + FOUR)),)
    assert shown.by_bank == (GroupSum("", 1, Rial(FOUR)), GroupSum("054", 1, Rial(ONE)))
    assert shown.by_size == (GroupSum("1", 1, Rial(ONE)), GroupSum("4", 1, Rial(FOUR)))


def test_a_draft_is_made_anew_and_approved_only_as_it_was_seen(session: Session) -> None:
    seen = prepare(session)
    draw(session, 3)
    stale = ApproveList(MEHR, seen.digest)
    assert refused(session.do, approve_list, stale) == "draft_changed"
    again = prepare(session)
    assert (again.lines, again.digest != seen.digest) == (3, True)
    assert refused(session.do, approve_list, stale) == "draft_changed"
    assert session.do(approve_list, ApproveList(MEHR, again.digest)).lines == 3


def test_what_is_refused(session: Session) -> None:
    do = session.do
    assert refused(do, approve_list, ApproveList(MEHR, "x")) == "list_not_prepared"
    assert refused(do, prepare_list, PrepareList(JalaliMonth(1404, 9))) == "list_too_early"
    assert refused(do, prepare_list, PrepareList(MEHR, PaymentKind.CARE)) == "list_empty"
    digest = prepare(session).digest
    letter = SendList(MEHR, "۱۲/۳", date(2025, 10, 20))
    assert refused(do, send_list, letter) == "list_step_not_allowed"
    assert refused(do, discard_list, DiscardList(MEHR, "x")) == "draft_changed"
    assert refused(do, prepare_list, PrepareList(JalaliMonth(1404, 8))) == "earlier_list_open"
    do(approve_list, ApproveList(MEHR, digest))
    assert refused(do, prepare_list, PrepareList(MEHR)) == "list_step_not_allowed"
    assert refused(do, discard_list, DiscardList(MEHR, digest)) == "list_step_not_allowed"
    assert refused(do, prepare_list, PrepareList(JalaliMonth(1404, 6))) == "later_list_stands"
    assert refused(do, send_list, SendList(MEHR, " ", date(2025, 10, 20))) == "bad_fields"
    assert refused(do, send_list, SendList(MEHR, "1", date(2025, 10, 23))) == "date_in_future"


def test_a_draft_can_be_put_away(session: Session) -> None:
    draft = prepare(session)
    session.do(discard_list, DiscardList(MEHR, draft.digest))
    assert session.ask(lists, AskLists()).total == 0
    assert prepare(session).digest == draft.digest


def test_a_year_without_a_tariff_is_asked_for(session: Session) -> None:
    before = PrepareList(JalaliMonth(1399, 5))
    draw(session, 4, since=date(2020, 5, 1))
    assert refused(session.do, prepare_list, before) == "rate_missing"


def test_a_cancelled_preparation_leaves_nothing(session: Session) -> None:
    with pytest.raises(Cancelled):
        session.do(prepare_list, PrepareList(MEHR), progress=lambda _done, _total: False)
    assert session.ask(lists, AskLists()).total == 0
