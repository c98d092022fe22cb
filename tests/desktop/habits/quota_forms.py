# SPDX-License-Identifier: Apache-2.0
"""The forms of letters that give places, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.queues import quota
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.waiting.admission.day_dialog import DayDialog
from welfare_desk.desktop.waiting.admission.quota_dialogs import (
    CloseQuotaDialog,
    QuotaDialog,
    ReturnQuotaDialog,
)
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.services.confirming_day import AskAhead, ahead
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.quotas import (
    CorrectQuota,
    ListQuotas,
    SubmitQuota,
    correct_quota,
    quotas,
    submit_quota,
)


def letters(session: Session) -> tuple[Quota, ...]:
    """Every letter, the newest first."""
    found: tuple[Quota, ...] = session.ask(quotas, ListQuotas(closed=True)).quotas
    return found


def a_letter(session: Session) -> Quota:
    """The one letter of the office, recorded where there is none yet."""
    if not letters(session):
        quota(session, 5)
    return letters(session)[0]


def before_the_head(session: Session) -> Quota:
    """The same, put before the head."""
    now = a_letter(session)
    if not now.submitted_by:
        session.do(submit_quota, SubmitQuota(now.id, now.version))
    return letters(session)[0]


def more_places(session: Session) -> None:
    """Another desk gives the letter more places."""
    now = letters(session)[0]
    letter = now.letter
    facts = CorrectQuota(
        now.id, now.version, letter.letter_no, letter.letter_on, 8, letter.from_month, letter.conditions
    )
    session.do(correct_quota, facts)


QUOTA_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    QuotaDialog: lambda at: QuotaDialog(at.page, SHIPPED_SERVICES, a_letter(at.session)),
    CloseQuotaDialog: lambda at: CloseQuotaDialog(at.page, a_letter(at.session), "نامهٔ ۱۲/۷"),
    ReturnQuotaDialog: lambda at: ReturnQuotaDialog(at.page, before_the_head(at.session)),
    DayDialog: lambda at: DayDialog(at.page, at.session.ask(ahead, AskAhead())),
}
