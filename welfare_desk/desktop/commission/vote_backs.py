# SPDX-License-Identifier: Apache-2.0
"""Taking a vote of an open session back at once: a first one goes, a changed one is what it was."""

from __future__ import annotations

from functools import partial

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import taken_back
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.services.casework.assessments import CaseShown
from welfare_desk.services.casework.commission import CaseKept, RecordAttendance, record_attendance
from welfare_desk.services.casework.voting import RecordVote, record_vote


def take_vote_back(page: Page, before: CaseShown, kept: CaseKept) -> None:
    """Undo what was recorded over `before`, in one step: the case is never without the vote that it had."""
    then = _tell if before.case.vote is not None else _give_attendance_back
    page.do(record_vote, _vote_as_it_was(before, kept), partial(then, page, before))


def _vote_as_it_was(before: CaseShown, kept: CaseKept) -> RecordVote:
    """A disability that it had made is made anew, one that it had changed is changed again."""
    case = before.case
    if case.vote is not Vote.CONFIRMED:
        return RecordVote(kept.case_id, kept.version, case.vote, note=case.note)
    own = next((one for one in before.disabilities if one.id == case.disability_id), None)
    return RecordVote(
        kept.case_id,
        kept.version,
        case.vote,
        case.type,
        case.severity,
        case.valid_until,
        own is not None and own.is_primary,
        before.changed,
        case.note,
    )


def _give_attendance_back(page: Page, before: CaseShown, kept: CaseKept) -> None:
    """An attendance that only the vote had told goes with it."""
    if before.case.attended is None:
        facts = RecordAttendance(kept.case_id, kept.version, None)
        page.do(record_attendance, facts, partial(_tell, page, before))
    else:
        _tell(page, before, kept)


def _tell(page: Page, _before: CaseShown, _kept: CaseKept) -> None:
    page.desk.say(taken_back())
