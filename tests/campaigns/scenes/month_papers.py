# SPDX-License-Identifier: Apache-2.0
"""Scenes of the papers of a closed month: each turn closes one of its own, before anything happened."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, scene
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.session import Session
from welfare_desk.services.summary import months, papers

FIRST = JalaliMonth(1380, 1)


def closed(session: Session) -> JalaliMonth:
    """The month after the last closed one, closed now."""
    through = session.ask(months.month_figures, months.AskMonth(FIRST)).through
    month = FIRST if through is None else through.plus(1)
    session.do(months.close_month, months.CloseMonth(month, CANARY))
    return month


@scene(papers.issue_book)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return papers.IssueBook(closed(session))


@scene(papers.issue_statement)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return papers.IssueBook(closed(session))
