# SPDX-License-Identifier: Apache-2.0
"""What the head is told beside a proposed list before it is approved."""

from __future__ import annotations

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.rates import in_force
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.proposal import Listed, SincePut
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.domain.waiting.sealing import FROZEN
from welfare_desk.services.door import Look
from welfare_desk.services.waiting.deciding import Decided
from welfare_desk.storage.pension import rates
from welfare_desk.storage.waiting import listing

_DOCUMENTS = FROZEN.index("documents")


def unready(decided: Decided) -> int:
    """How many of those admitted have documents that nobody has found complete."""
    return sum(row[_DOCUMENTS] != Documents.COMPLETE for row in decided.of(Outcome.ADMITTED))


def rate_lacks(look: Look, service: str, month: JalaliMonth) -> str:
    """The code of why a pension of a month has no rate; empty where it has one, or nothing is paid by one."""
    if service != PENSION:
        return ""
    try:
        in_force(rates.tariffs(look.db.apart), PaymentKind.PENSION, month)
    except RuleError as lacks:
        return lacks.code
    return ""


def since_put(look: Look, quota: Quota | None, now: Decided) -> SincePut | None:
    """What has become of the list that was put before the head; None where none was."""
    if quota is None or not quota.submitted_by:
        return None
    then, numbers = quota.submitted_files, now.numbers()
    was, will = set(then), set(numbers)
    came = [number for number in numbers if number not in was]
    went = [number for number in then if number not in will]
    names = listing.names_of_files(look.db.apart, [*came, *went])

    def named(numbers: list[str]) -> tuple[Listed, ...]:
        return tuple(Listed(number, *names.get(number, ("", ""))) for number in numbers)

    return SincePut(named(came), named(went), quota.submitted_policy, now.sealed.policy_number)
