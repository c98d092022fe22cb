# SPDX-License-Identifier: Apache-2.0
"""A month as its page asks for it: figures, checks, seal, papers and bundle in one answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.provinces import MEHR, opened, peopled
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.standing import MonthState
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.exporting import ExportMonth, export_month
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    ReopenMonth,
    check_month,
    close_month,
    month_figures,
    reopen_month,
)
from welfare_desk.services.summary.monthly.papers import IssueBook, issue_book, issue_statement
from welfare_desk.services.summary.monthly.standing import MonthStanding, month_standing

WHY = "ماه نخست"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(peopled(tmp_path)) as office:
        yield office


def standing(session: Session) -> MonthStanding:
    return session.ask(month_standing, AskMonth(MEHR))


def test_an_open_month_is_told_as_its_two_questions_tell_it(session: Session) -> None:
    found = standing(session)
    checked = session.ask(check_month, AskMonth(MEHR))
    assert (found.state, found.figures, found.checks) == (MonthState.OPEN, checked.figures, checked.checks)
    assert (found.closed, found.sent, found.reopened, found.book, found.through) == (
        None,
        None,
        None,
        "",
        None,
    )


def test_a_month_from_its_closing_to_its_bundle(session: Session, tmp_path: Path) -> None:
    before = standing(session)
    assert (before.order.begins, before.began) == (True, MEHR)
    assert session.do(close_month, CloseMonth(MEHR, WHY)).begins
    closed = standing(session)
    assert (closed.order.begins, closed.order.sent, closed.began) == (False, None, None)
    shown = session.ask(month_figures, AskMonth(MEHR))
    assert (closed.state, closed.closed, closed.through) == (MonthState.CLOSED, shown.closed, MEHR)
    assert closed.checks == session.ask(check_month, AskMonth(MEHR)).checks
    assert (closed.book, closed.statement) == ("", "")
    book = session.do(issue_book, IssueBook(MEHR))
    paper = session.do(issue_statement, IssueBook(MEHR))
    sent = session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    last = standing(session)
    assert (last.state, last.book, last.statement) == (MonthState.SENT, book.number, paper.number)
    assert last.sent is not None
    assert last.order.sent == MEHR
    assert (last.sent.sequence, last.sent.digest, last.sent.made_at) == (1, sent.digest, session.now())


def test_a_month_that_was_opened_again_says_who_and_why(session: Session, tmp_path: Path) -> None:
    session.do(close_month, CloseMonth(MEHR, WHY))
    session.do(issue_book, IssueBook(MEHR))
    session.do(export_month, ExportMonth(MEHR, str(tmp_path / "out")))
    session.do(reopen_month, ReopenMonth(MEHR, "فوت دیر رسید"))
    found = standing(session)
    assert (found.state, found.sent, found.closed) == (MonthState.REOPENED, None, None)
    assert found.reopened is not None
    assert (found.reopened.by, found.reopened.why) == (session.user.display_name, "فوت دیر رسید")
    session.do(close_month, CloseMonth(MEHR, WHY))
    again = standing(session)
    assert (again.state, again.book, again.reopened) == (MonthState.CLOSED, "", found.reopened)


def test_a_month_that_is_to_come_is_refused(session: Session) -> None:
    with pytest.raises(RuleError, match="month_ahead"):
        session.ask(month_standing, AskMonth(MEHR.plus(24)))
