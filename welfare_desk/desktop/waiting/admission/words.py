# SPDX-License-Identifier: Apache-2.0
"""What an admission says in words: letters and their conditions, what becomes of somebody, calls, figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import day, inline, listed, number, prose
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.payments import need_words
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.pension.allowances import Need
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.policy import POINT, CriterionKind, Order, Policy
from welfare_desk.domain.waiting.quota import Conditions, Quota, QuotaState
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.sentences.admission import skipped_words

UNKNOWN = "—"


def outcome_words(outcome: Outcome) -> str:
    """What a run does with somebody, in a word."""
    translate = QCoreApplication.translate
    return {
        Outcome.ADMITTED: translate("Admission", "Admitted"),
        Outcome.SKIPPED: translate("Admission", "Passed over"),
        Outcome.BEYOND: translate("Admission", "Not reached"),
    }[outcome]


def outcome_tone(outcome: Outcome) -> Tone:
    """Its colour."""
    return {Outcome.ADMITTED: Tone.GREEN, Outcome.SKIPPED: Tone.AMBER, Outcome.BEYOND: Tone.GREY}[outcome]


def why_skipped(reason: Skipped | None, held_until: dt.date | None, unmet: Sequence[str] = ()) -> str:
    """Why somebody is passed over; empty for who is not. `unmet`: codes of the needs that the file lacks."""
    if reason is None:
        return ""
    if reason is Skipped.NOT_ELIGIBLE and unmet:
        told = QCoreApplication.translate("Admission", "the file does not show: {needs}")
        return told.format(needs=listed(need_words(Need(code)) for code in unmet))
    if reason is Skipped.HELD and held_until is not None:
        told = QCoreApplication.translate("Admission", "held until {date}")
        return told.format(date=isolate(day(held_until)))
    return skipped_words(reason.value, look().language)


def criterion_words(kind: CriterionKind) -> str:
    """A criterion in a word or two, for where a weight stands beside it."""
    translate = QCoreApplication.translate
    return {
        CriterionKind.SEVERITY: translate("Admission", "Severity"),
        CriterionKind.DECILE: translate("Admission", "Decile step"),
        CriterionKind.OTHER_DISABLED: translate("Admission", "Other disabled"),
        CriterionKind.WOMAN_HEAD: translate("Admission", "Woman head"),
        CriterionKind.MONTHS_WAITED: translate("Admission", "Month waited"),
        CriterionKind.HOUSING: translate("Admission", "Housing"),
        CriterionKind.HOUSEHOLD_SIZE: translate("Admission", "Each member"),
        CriterionKind.DOCUMENTS: translate("Admission", "Documents"),
        CriterionKind.VISITED: translate("Admission", "Visited"),
    }[kind]


def policy_words(policy: Policy) -> str:
    """By what a list is ordered, and whether that is nobody's rule."""
    translate = QCoreApplication.translate
    told = translate("Admission", "by the day of joining")
    if policy.order is Order.SCORE:
        told = translate("Admission", "by score")
    return translate("Admission", "{order} (proposed)").format(order=told) if policy.proposed else told


def hundredths(value: int | None, places: int = 2) -> str:
    """Whole hundredths as people read them: «2.5», «106»; with one place rounded half up."""
    if value is None:
        return UNKNOWN
    shown = value if places == 2 else (abs(value) + 5) // 10 * 10 * (1 if value >= 0 else -1)
    whole, rest = divmod(abs(shown), POINT)
    point = "٫" if look().persian else "."
    told = number(whole) if not rest else f"{number(whole)}{point}{f'{rest:02d}'.rstrip('0')}"
    return f"−{told}" if shown < 0 else told


def call_words(outcome: CallOutcome | None) -> str:
    """What came of a call, in a word or two."""
    translate = QCoreApplication.translate
    if outcome is None:
        return translate("Admission", "not called yet")
    return {
        CallOutcome.REACHED: translate("Admission", "reached"),
        CallOutcome.UNREACHABLE: translate("Admission", "not reached"),
        CallOutcome.DECLINED: translate("Admission", "declined"),
        CallOutcome.HOLD: translate("Admission", "asked to wait"),
    }[outcome]


def call_tone(outcome: CallOutcome | None) -> Tone:
    """Its colour."""
    tones = {
        CallOutcome.REACHED: Tone.GREEN,
        CallOutcome.UNREACHABLE: Tone.AMBER,
        CallOutcome.HOLD: Tone.BLUE,
    }
    return Tone.GREY if outcome is None else tones.get(outcome, Tone.GREY)


def service_name(services: Sequence[WaitingService], code: str) -> str:
    """The name of a service; its code while the names are not here."""
    return service_words(code, next((one.name for one in services if one.code == code), ""))


def conditions_words(told: Conditions) -> str:
    """Whom a letter means, in one line; «everybody» where it narrows nothing."""
    translate = QCoreApplication.translate
    parts = [words(one) for one in told.domains]
    parts += [words(one) for one in told.severities]
    if told.most_decile is not None:
        parts.append(translate("Admission", "decile up to {decile}").format(decile=number(told.most_decile)))
    if told.woman_head:
        parts.append(translate("Admission", "woman as head"))
    if told.least_months_waited is not None:
        waited = translate("Admission", "waiting {months} months or longer")
        parts.append(waited.format(months=number(told.least_months_waited)))
    parts += [inline(one) for one in told.neighbourhoods]
    if told.words:
        parts.append(translate("Admission", "“{words}”").format(words=prose(" ".join(told.words.split()))))
    return listed(parts) or translate("Admission", "everybody who waits")


def quota_state(quota: Quota) -> tuple[str, Tone]:
    """How far a letter has come."""
    translate = QCoreApplication.translate
    if quota.state is QuotaState.CLOSED:
        return translate("Admission", "Closed"), Tone.GREY
    if not quota.left:
        return translate("Admission", "Used up"), Tone.GREY
    if quota.submitted_by:
        return translate("Admission", "Before the head"), Tone.VIOLET
    if quota.returned_by:
        return translate("Admission", "Sent back"), Tone.AMBER
    if quota.used:
        return translate("Admission", "Partly used"), Tone.BLUE
    return translate("Admission", "Open"), Tone.GREEN
