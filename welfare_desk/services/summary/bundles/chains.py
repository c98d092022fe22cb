# SPDX-License-Identifier: Apache-2.0
"""Which chain a bundle has to go on with, and how an office that went back to an old copy goes on.

The numbers of an office's bundles and the digests between them show headquarters that nothing is missing and
that two PCs do not work apart. A backup that was put back breaks that chain honestly; then headquarters lets
a new one begin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles import accepting, holding
from welfare_desk.domain.summary.bundles.accepting import Accepted, Enrolled, Passed
from welfare_desk.domain.summary.bundles.bundle import Bundle
from welfare_desk.domain.summary.bundles.document import figures_of
from welfare_desk.domain.summary.bundles.enrolment import certificate_holds
from welfare_desk.domain.summary.bundles.holding import Held, Holding
from welfare_desk.domain.text import harmless, unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.summary.bundles.standings import names_of_offices
from welfare_desk.storage import office as offices
from welfare_desk.storage.summary.bundles import headquarters, refusals, standing
from welfare_desk.storage.uow import UnitOfWork


def check(
    db: UnitOfWork, bundle: Bundle, today: date, passed: Mapping[str, Passed] = accepting.NONE_PASSED
) -> None:
    """Whether headquarters takes it now; `passed` are those just refused that are on no record yet.

    RuleError as by `accepting` and `holding`.
    """
    connection = db.connection
    accepting.check_office(bundle, *known_office(connection, bundle))
    number = headquarters.chain_number(connection, bundle.key)
    taken = headquarters.accepted(connection, bundle.office)
    chain = [one for of, one in taken if of == (bundle.key, number)]
    former = [one for of, one in taken if of != (bundle.key, number)]
    anew = number > 1
    root = anew and not chain
    lost = root and all(of != (bundle.key, number - 1) for of, _ in taken)
    known = {**refusals.passed(db.raw, bundle.office), **passed} if root else passed
    accepting.check_chain(bundle, chain, former, known, anew=anew, lost=lost)
    ended = _ended(db, bundle, chain, [one for _, one in taken] if anew else chain)
    holding.check_follows(bundle.told, ended, anew=root)
    first = min((one.month for one in (*former, *chain)), default=bundle.month)
    holding.check_corrections(bundle.told, _held(db.raw, bundle), first if anew else None)
    accepting.check_over(bundle, today)


def known_office(connection: Any, bundle: Bundle) -> tuple[Enrolled | None, Mapping[str, Any] | None]:
    """The office of a bundle as it is enrolled here, and the certificate by which its bundle is judged.

    A certificate that is on no record is the province's word all the same where its own key signed it: it
    was given before headquarters went back to a backup, and no bundle can be made with another.
    """
    found = headquarters.office(connection, bundle.office, bundle.key, bundle.certificate)
    if found is None:
        return None, None
    paper, ours = bundle.certificate, headquarters.province(connection)
    if paper is None or ours is None or paper == found.certificate or paper.get("code") != bundle.office:
        return found.facts, found.certificate
    if not certificate_holds(paper, bundle.key, ours.public, offices.verify):
        return found.facts, found.certificate
    return replace(found.facts, county=paper["county"], province=paper["province"]), paper


def _ended(
    db: UnitOfWork, bundle: Bundle, chain: Sequence[Accepted], taken: Sequence[Accepted]
) -> Held | None:
    """The month before, by the newest bundle of it in the same chain, else by that which counts of the key.

    Another key has records of its own, which may begin otherwise.
    """
    before = bundle.month.plus(-1)
    found = next((one for one in reversed(chain) if one.month == before), None)
    if found is None:
        found = next((one for one in reversed(taken) if one.month <= before), None)
        if found is None or (found.month, found.key) != (before, bundle.key):
            return None
    return Held(figures_of(headquarters.document(db.connection, found.digest)))


def _held(raw: Any, bundle: Bundle) -> Holding:
    @cache
    def held(month: JalaliMonth) -> Held | None:
        told = standing.document(raw, bundle.office, month)
        if told is None:
            return None
        return Held(figures_of(told), standing.told_between(raw, bundle.office, month, bundle.month))

    return held


@dataclass(frozen=True)
class BeginChain:
    """An enrolled office by its code or its county, and why its next bundle may begin a chain."""

    office: str
    reason: str


@dataclass(frozen=True)
class ChainBegun:
    """Which chain of the office's key it is; the next bundle of the office begins it."""

    office: str
    county: str
    chain: int


@command("headquarters.begin_chain", permission=Permission.HEADQUARTERS, touches={Kind.MONTH})
def begin_chain(work: Work, facts: BeginChain) -> ChainBegun:
    """Let an office that went on from an old copy be heard again, with a reason and a trace.

    What was taken stays on record. A month that comes again from the new chain counts in the place of the one
    before, so that none counts twice, and whatever came of later months counts no more until it comes again.
    Where its first bundle was refused since, for others missing before it, a chain that is begun once more
    goes on without them.

    RuleError `office_not_enrolled` (office), `chain_begun_already` (county), `bad_fields` without a reason.
    """
    who = _enrolled(work.db.connection, facts.office)
    name = names_of_offices(work.db.raw)[who.code]
    reason = unify(facts.reason)
    if not reason:
        raise refused([Problem("reason", "required")])
    number = headquarters.chain_number(work.db.connection, who.key)
    taken = headquarters.accepted(work.db.connection, who.code)
    begun_at = headquarters.begun_at(work.db.connection, who.key)
    waits = all(of != (who.key, number) for of, _ in taken)
    if begun_at is not None and waits and not refusals.missed_since(work.db.raw, who.code, begun_at):
        raise RuleError("chain_begun_already", county=name)
    work.because(reason)
    work.about("enrolled_office", who.code)
    begun = headquarters.begin_chain(work.db, who, work.now, work.user.name, reason)
    return ChainBegun(who.code, name, begun)


def _enrolled(connection: Any, named: str) -> accepting.Enrolled:
    """The office whose enrolment stands, by its code, else by the name of its county."""
    standing = [one.facts for one in headquarters.offices(connection)]
    county = unify(named)
    found = [one for one in standing if one.code == named.strip()] or [
        one for one in standing if unify(one.county) == county
    ]
    if len(found) != 1:
        raise RuleError("office_not_enrolled", office=harmless(named))
    return found[0]
