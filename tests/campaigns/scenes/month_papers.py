# SPDX-License-Identifier: Apache-2.0
"""Scenes of months and their papers: each turn closes one of its own, from before anything happened."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, scene
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly import months, papers

FIRST = JalaliMonth(1380, 1)


def closed(session: Session) -> JalaliMonth:
    """The month after the last closed one, closed now."""
    month = following(session)
    session.do(months.close_month, months.CloseMonth(month, CANARY))
    return month


def following(session: Session) -> JalaliMonth:
    """The month that is closed next."""
    through = session.ask(months.month_figures, months.AskMonth(FIRST)).through
    return FIRST if through is None else through.plus(1)


@scene(months.close_month)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return months.CloseMonth(following(session), CANARY)


@scene(months.reopen_month)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return months.ReopenMonth(closed(session), CANARY)


@scene(papers.issue_book)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return papers.IssueBook(closed(session))


@scene(papers.issue_statement)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return papers.IssueBook(closed(session))
