# SPDX-License-Identifier: Apache-2.0
"""The minutes of an admission: the sealed run on paper, numbered, with the five who sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension.allowances import allowance_of
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.rates import Tariff, in_force
from welfare_desk.domain.upkeep import Post, signing
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.minutes_paper import (
    AdmittedLine,
    MinutesPaper,
    MinutesSigners,
    PassedOverLine,
)
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.domain.waiting.quota import first_month_of
from welfare_desk.domain.waiting.sealing import FROZEN, minutes_mark
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.numbered import Issued, issue, tried
from welfare_desk.services.voiding import says, void_bar
from welfare_desk.services.waiting.deciding import shown
from welfare_desk.services.waiting.paper_forms import FrozenMinutes
from welfare_desk.storage import office_settings, papers
from welfare_desk.storage.pension import rates
from welfare_desk.storage.pension.lived import EarlierSizes
from welfare_desk.storage.waiting import policies, runs
from welfare_desk.storage.waiting import services as services_kept

MOST = 1_000_000
"""Rows of one run; every one that was admitted or passed over stands in its minutes."""

_HOME, _ENTRY = FROZEN.index("household_id"), FROZEN.index("entry_id")
_REASON = FROZEN.index("reason")


@dataclass(frozen=True)
class IssueMinutes:
    """The minutes of a sealed run."""

    run: int


def _minutes(source: Work | Look, facts: IssueMinutes) -> MinutesPaper:
    connection, raw = source.db.connection, source.db.apart
    run = runs.find_run(connection, facts.run)
    letter, terms = run.sealed.letter, run.sealed.terms
    service = services_kept.known_service(connection, terms.service)
    signatories = office_settings.signatories(connection)
    policy = policies.version_of(connection, terms.service, run.sealed.policy_number)
    return MinutesPaper(
        service=service.code,
        service_name=service.name,
        letter_no=letter.letter_no,
        letter_on=letter.letter_on,
        places=letter.places,
        used_before=letter.places - terms.places,
        decided_on=run.decided_on,
        from_month=letter.from_month,
        queue_size=run.considered,
        order=terms.policy.order,
        policy_version=run.sealed.policy_number,
        policy_since=None if policy is None else policy.since,
        proposed=terms.policy.proposed,
        admitted=tuple(_admitted(raw, run)),
        passed_over=tuple(_passed_over(raw, run)),
        digest=minutes_mark(run.digest),
        conditions=letter.conditions.words,
        signers=MinutesSigners(
            signing(signatories, Post.HEAD, run.decided_on),
            signing(signatories, Post.PENSION_EXPERT, run.decided_on),
            signing(signatories, Post.REHABILITATION_DEPUTY, run.decided_on),
            signing(signatories, Post.SOCIAL_DEPUTY, run.decided_on),
            signing(signatories, Post.GOVERNORATE, run.decided_on),
        ),
    )


def _admitted(raw: Any, run: runs.KeptRun) -> list[AdmittedLine]:
    """Those admitted, with what a pension's first list will pay: size and tariff of the first month."""
    terms, letter_month = run.sealed.terms, run.sealed.letter.from_month
    frozen = runs.told_rows(raw, run.id, Outcome.ADMITTED, 0, MOST)
    homes = {row[_ENTRY]: row[_HOME] for _, row in frozen}
    size_of = EarlierSizes(raw)
    scored, of_pension = terms.policy.order is Order.SCORE, terms.service == PENSION
    begins = of_pension or allowance_of(terms.service) is not None
    tariffs: dict[JalaliMonth, Tariff | None] = {}
    lines = []
    for one in shown(raw, frozen):
        month = first_month_of(letter_month, one.joined_on) if begins else letter_month
        if of_pension and month not in tariffs:
            tariffs[month] = _tariff(raw, month)
        tariff, size = tariffs.get(month), size_of(homes[one.entry_id], str(month)) if of_pension else 0
        lines.append(
            AdmittedLine(
                one.position,
                f"{one.first_name} {one.last_name}".strip(),
                one.national_id,
                one.file_no,
                one.score if scored else None,
                size if of_pension else None,
                None if tariff is None else tariff.amount(size),
                month if month > letter_month else None,
            )
        )
    return lines


def _tariff(raw: Any, month: JalaliMonth) -> Tariff | None:
    """The pension's tariff of a month; None where its letter has not come: the minutes tell no amount."""
    try:
        return in_force(rates.tariffs(raw), PaymentKind.PENSION, month)
    except RuleError:
        return None


def _passed_over(raw: Any, run: runs.KeptRun) -> list[PassedOverLine]:
    """Those who stood ahead of the last admitted and were not; the rest of the queue was never reached."""
    frozen = runs.told_rows(raw, run.id, Outcome.SKIPPED, 0, MOST)
    return [
        PassedOverLine(
            one.position,
            f"{one.first_name} {one.last_name}".strip(),
            one.file_no,
            one.reason or Skipped.NOT_IN_CONDITIONS,
            one.held_until,
        )
        for one in shown(raw, frozen)
    ]


@command(
    "papers.issue_admission_minutes",
    permission=Permission.EDIT_FILES,
    touches={Kind.PAPER},
    prepare=tried(PaperKind.ADMISSION_MINUTES, _minutes, FrozenMinutes),
)
def issue_minutes(work: Work, facts: IssueMinutes) -> Issued:
    """Number, freeze and sign the minutes of a run, once: asked again it answers with those there are.

    Places, scores and reasons are those that the run has sealed. Names, and what the first list will pay, are
    as the office knows them on the day of issue, which the paper bears: a name corrected meanwhile is right.

    RuleError `run_not_found`.
    """
    made = _minutes(work, facts)
    work.about("run", facts.run)
    known = papers.minutes_of(work.db.connection, made.digest)
    if known is not None:
        return Issued.known(known)
    return issue(work, PaperKind.ADMISSION_MINUTES, made, FrozenMinutes, None)


@void_bar(PaperKind.ADMISSION_MINUTES)
def _run_stands(_source: Work | Look, stored: papers.StoredPaper) -> RuleError | None:
    """A sealed run is never taken back, and its minutes stand with it."""
    return RuleError("void_of_sealed_run", number=str(stored.named), seal=str(says(stored)["digest"]))
