# SPDX-License-Identifier: Apache-2.0
"""Taking a vote of an open session back at once: a first one goes, a changed one is what it was."""

from __future__ import annotations

from functools import partial

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import taken_back
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.services.casework.assessments import CaseShown, ShowCase, show_case
from welfare_desk.services.casework.commission import CaseKept, RecordAttendance, record_attendance
from welfare_desk.services.casework.voting import RecordVote, record_vote


def take_vote_back(page: Page, before: CaseShown, kept: CaseKept) -> None:
    """Undo what was recorded over `before`.

    The vote goes first, and with it what it did to the disability; the one before it is then given anew.
    """
    then = _give_attendance_back if before.case.vote is None else _look_again
    gone = RecordVote(kept.case_id, kept.version, None, note=before.case.note)
    page.do(record_vote, gone, partial(then, page, before))


def _give_attendance_back(page: Page, before: CaseShown, kept: CaseKept) -> None:
    """An attendance that only the vote had told goes with it."""
    if before.case.attended is None:
        page.do(record_attendance, RecordAttendance(kept.case_id, kept.version, None), partial(_tell, page))
    else:
        _tell(page)


def _look_again(page: Page, before: CaseShown, kept: CaseKept) -> None:
    page.ask(show_case, ShowCase(kept.case_id), partial(_vote_again, page, before), latest="vote back")


def _vote_again(page: Page, before: CaseShown, now: CaseShown) -> None:
    """The vote as it was; a disability that it had made is made anew."""
    case = before.case
    own = next((one for one in before.disabilities if one.id == case.disability_id), None)
    there = {one.id for one in now.disabilities}
    facts = RecordVote(now.case.id, now.case.version, case.vote, note=case.note)
    if case.vote is Vote.CONFIRMED:
        facts = RecordVote(
            now.case.id,
            now.case.version,
            case.vote,
            case.type,
            case.severity,
            case.valid_until,
            own is not None and own.is_primary,
            own.id if own is not None and own.id in there else 0,
            case.note,
        )
    page.do(record_vote, facts, partial(_tell, page))


def _tell(page: Page, _: object = None) -> None:
    page.desk.say(taken_back())
