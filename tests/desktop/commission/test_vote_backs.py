# SPDX-License-Identifier: Apache-2.0
"""A changed vote goes back in one step: no moment leaves the person without the vote that they had."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support import pair
from tests.support.commission import ALI, FATEMEH, TODAY, ZAHRA, called, choose, rows
from tests.support.window import dialog_of, press, settle, show_page, undo_words
from welfare_desk.desktop.commission.session import SessionPage
from welfare_desk.desktop.commission.vote_dialog import VoteDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.services.casework.assessments import ShowCase, show_case
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.voting import RecordVote, record_vote
from welfare_desk.services.session import Session

UNTIL = months_later(TODAY, 24)


def votes_kept(session: Session) -> list[str]:
    """The vote of the case after every command that recorded one, the first of them first."""
    found = pair.rows(
        session,
        "SELECT json_extract(changes, '$.vote[1]') FROM audit_row"
        " WHERE tbl = 'commission_case' AND json_type(changes, '$.vote') IS NOT NULL ORDER BY seq",
    )
    return [vote for (vote,) in found]


@pytest.mark.parametrize(
    ("file_no", "kind", "changed"),
    [
        (ALI, DisabilityType.MULTIPLE, True),
        (ZAHRA, DisabilityType.VISUAL, True),
        (FATEMEH, DisabilityType.VISUAL, False),
    ],
)
def test_a_changed_vote_goes_back_by_one_command(
    file_no: str, kind: DisabilityType, changed: bool, qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, file_no)
    known = [one.id for one in session.ask(show, ShowFile(file_no)).disabilities]
    (row,) = rows(session, session_id)
    replaces = known[0] if changed else 0
    facts = RecordVote(
        row.id, row.version, Vote.CONFIRMED, kind, Severity.MILD, UNTIL, True, replaces, "نامهٔ ۱۲"
    )
    session.do(record_vote, facts)
    assert session.ask(show_case, ShowCase(row.id)).changed == replaces
    before = session.ask(show, ShowFile(file_no)).disabilities
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    press(page.table, "Enter")
    settle(qtbot, window)
    vote: VoteDialog = dialog_of(window, VoteDialog)
    choose(vote.vote, Vote.REJECTED)
    vote.save()
    settle(qtbot, window)
    press(page, "Ctrl+Z")
    settle(qtbot, window)
    (row,) = rows(session, session_id)
    assert (row.vote, row.type, row.severity, row.valid_until, row.note) == (
        Vote.CONFIRMED, kind, Severity.MILD, UNTIL, "نامهٔ ۱۲",
    )  # fmt: skip
    after = session.ask(show, ShowFile(file_no)).disabilities
    told = [
        [(one.type, one.severity, one.is_primary, one.valid_until) for one in each]
        for each in (before, after)
    ]
    assert told[0] == told[1]
    assert votes_kept(session) == ["confirmed", "rejected", "confirmed"]


def test_a_changed_vote_is_taken_back_to_what_it_was(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session_id = called(session, ZAHRA)
    (row,) = rows(session, session_id)
    until = months_later(TODAY, 24)
    session.do(
        record_vote,
        RecordVote(row.id, row.version, Vote.CONFIRMED, DisabilityType.VISUAL, Severity.MILD, until, True),
    )
    page: SessionPage = show_page(qtbot, window, "session", session_id=session_id)
    for changed in (Vote.REJECTED, Vote.CONFIRMED):
        press(page.table, "Enter")
        settle(qtbot, window)
        vote: VoteDialog = dialog_of(window, VoteDialog)
        choose(vote.vote, changed)
        choose(vote.severity, Severity.SEVERE)
        vote.save()
        settle(qtbot, window)
        assert undo_words(window) == "Vote of زهرا نوری\u200cزاده recorded"
        press(page, "Ctrl+Z")
        settle(qtbot, window)
        (row,) = rows(session, session_id)
        assert (row.vote, row.severity, row.valid_until) == (Vote.CONFIRMED, Severity.MILD, until)
        told = [
            (one.type, one.severity, one.is_primary, one.valid_until)
            for one in session.ask(show, ShowFile(ZAHRA)).disabilities
        ]
        assert told == [(DisabilityType.VISUAL, Severity.MILD, True, until)]
