# SPDX-License-Identifier: Apache-2.0
"""Use cases of the tariffs: looked at, recorded by month, confirmed, released, struck as a mistake."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.rates import Tariff, check_amounts, in_force
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage.pension import rates as kept

AHEAD, BACK = 12, 240
"""Months around today in which a tariff may begin."""


@dataclass(frozen=True)
class AskRates:
    """The tariffs of one kind, or of all; `month` is asked for, None for today's."""

    kind: PaymentKind | None = None
    month: JalaliMonth | None = None


@dataclass(frozen=True)
class MissingRate:
    """A kind that nobody can be paid by in the month, and why: ``rate_missing`` or ``rate_proposed``."""

    kind: PaymentKind
    code: str


@dataclass(frozen=True)
class Rates:
    """Tariffs by kind and month, and the kinds that have none for the month asked."""

    month: JalaliMonth
    tariffs: tuple[Tariff, ...]
    missing: tuple[MissingRate, ...]


@dataclass(frozen=True)
class RecordRate:
    """A whole tariff from a month on: one amount for all, or one for each band of its kind."""

    kind: PaymentKind
    since: JalaliMonth
    amounts: tuple[Rial, ...]
    source: str
    letter_no: str = ""
    proposed: bool = False
    announced: bool = False


@dataclass(frozen=True)
class ConfirmRate:
    """A proposed tariff has come by letter; the version is the one shown."""

    id: int
    version: int
    source: str
    letter_no: str = ""


@dataclass(frozen=True)
class ReleaseAnnounced:
    """An announced difference may be paid from the next list on; the version is the one shown."""

    id: int
    version: int
    released_on: date


@dataclass(frozen=True)
class RateMistaken:
    """A tariff was recorded by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class RateKept:
    """The row of the tariff."""

    id: int
    version: int = 1


@question("pension.rates", permission=Permission.VIEW_FILES)
def rates(look: Look, facts: AskRates) -> Rates:
    """Every tariff, and which kinds have none that pays in the month."""
    month = facts.month or JalaliMonth.of(look.today)
    found = kept.tariffs(look.db.apart)
    kinds = list(PaymentKind) if facts.kind is None else [facts.kind]
    missing = []
    for kind in kinds:
        try:
            in_force(found, kind, month)
        except RuleError as refused:
            missing.append(MissingRate(kind, refused.code))
    return Rates(month, tuple(each for each in found if each.kind in kinds), tuple(missing))


@command("pension.record_rate", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def record_rate(work: Work, facts: RecordRate) -> RateKept:
    """Record a tariff from a month on, also of months that were paid already: the difference is owed then.

    RuleError `rate_amounts`, `rate_out_of_range`, `rates_fall`, `rate_month_out_of_range`, `source_needed`,
    `rate_exists`.
    """
    check_amounts(facts.kind, facts.amounts)
    month = JalaliMonth.of(work.today)
    if not month.plus(-BACK) <= facts.since <= month.plus(AHEAD):
        raise RuleError("rate_month_out_of_range", first=str(month.plus(-BACK)), last=str(month.plus(AHEAD)))
    tariff = Tariff(
        facts.kind,
        facts.since,
        facts.amounts,
        _source(facts.source),
        unify(facts.letter_no),
        facts.proposed,
        facts.announced,
    )
    made = kept.record(work.db, tariff)
    work.about("tariff", made)
    return RateKept(made)


def _source(typed: str) -> str:
    source = unify(typed)
    if not source:
        raise RuleError("source_needed")
    return source


@command("pension.confirm_rate", permission=Permission.APPROVE, touches={Kind.PENSION})
def confirm_rate(work: Work, facts: ConfirmRate) -> RateKept:
    """A proposed tariff becomes what is paid.

    RuleError `rate_gone`, `recorded_by_mistake`, `rate_confirmed`, `source_needed`, `stale_row`.
    """
    tariff = kept.own_tariff(work.db.raw, facts.id)
    refuse_struck(tariff.mistake)
    if not tariff.proposed:
        raise RuleError("rate_confirmed", month=str(tariff.since))
    kept.confirm(work.db, facts.id, facts.version, _source(facts.source), unify(facts.letter_no))
    work.about("tariff", facts.id)
    return RateKept(facts.id, facts.version + 1)


@command("pension.release_announced", permission=Permission.APPROVE, touches={Kind.PENSION})
def release_announced(work: Work, facts: ReleaseAnnounced) -> RateKept:
    """What was announced and not paid is owed from now on: the next list carries it.

    RuleError `rate_gone`, `recorded_by_mistake`, `rate_not_announced`, `rate_released`, `date_in_future`,
    `stale_row`.
    """
    tariff = kept.own_tariff(work.db.raw, facts.id)
    refuse_struck(tariff.mistake)
    if not tariff.announced:
        raise RuleError("rate_not_announced", month=str(tariff.since))
    if tariff.released_on is not None:
        raise RuleError("rate_released", date=tariff.released_on.isoformat())
    if facts.released_on > work.today:
        raise RuleError("date_in_future", date=facts.released_on.isoformat())
    kept.release(work.db, facts.id, facts.version, facts.released_on)
    work.about("tariff", facts.id)
    return RateKept(facts.id, facts.version + 1)


@command("pension.rate_mistaken", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def rate_mistaken(work: Work, facts: RateMistaken) -> RateKept:
    """Strike a tariff: it counts for no month, and what was paid by it shows as paid too much or too little.

    RuleError `bad_fields` without a reason, `rate_gone`, `recorded_by_mistake`, `stale_row`, `month_closed`.
    """
    told = mistaken(work, facts.reason)
    refuse_struck(kept.own_tariff(work.db.raw, facts.id).mistake)
    kept.strike(work.db, facts.id, facts.version, told)
    work.about("tariff", facts.id)
    return RateKept(facts.id, facts.version + 1)
