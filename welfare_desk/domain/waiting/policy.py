# SPDX-License-Identifier: Apache-2.0
"""The ordering policy of a queue: dated, numbered, approved by the head, and data through and through.

No written formula was found (domain notes 3.3), so plain date order holds until the office approves another;
the scoring shipped beside it is a proposal and told as such.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from welfare_desk.domain.casework.codes import Housing, Severity
from welfare_desk.domain.errors import RuleError

POINT = 100
"""Scores are whole hundredths of a point."""

MOST_WEIGHT = 1_000 * POINT
"""The most that one step of a criterion gives."""

MOST_SCORE = (1 << 20) - 1
"""Hundredths; what would be more counts as this."""

MOST_MONTHS = 600
"""Months after which evidence may be said to be stale."""


class Order(StrEnum):
    """How a queue is ordered."""

    DATE = "date"
    SCORE = "score"


class CriterionKind(StrEnum):
    """What a criterion looks at."""

    SEVERITY = "severity"
    DECILE = "decile"
    OTHER_DISABLED = "other_disabled"
    WOMAN_HEAD = "woman_head"
    MONTHS_WAITED = "months_waited"
    HOUSING = "housing"
    HOUSEHOLD_SIZE = "household_size"
    DOCUMENTS = "documents"
    VISITED = "visited"


class TieBreak(StrEnum):
    """What parts equal scores before the queue number does."""

    JOINED_ON = "joined_on"
    SEVERITY = "severity"
    DECILE = "decile"


class Requirement(StrEnum):
    """Without which nobody is admitted, whatever the place."""

    HOME_VISIT = "home_visit"
    DOCUMENTS = "documents"


BY_CODE: dict[CriterionKind, tuple[str, ...]] = {
    CriterionKind.SEVERITY: tuple(Severity),
    CriterionKind.HOUSING: tuple(Housing),
}
"""Criteria that weigh codes; the others count units, each worth `per`."""

AGES = frozenset({CriterionKind.DECILE, CriterionKind.VISITED})
"""Criteria whose evidence may grow stale (`fresh_months`)."""


@dataclass(frozen=True)
class Criterion:
    """One criterion in whole hundredths: `weights` by code, or `per` unit up to `most`.

    Units: decile 11 minus the decile; persons; completed Jalali months; yes is one. Evidence older than
    `fresh_months` gives nothing.
    """

    kind: CriterionKind
    per: int = 0
    most: int | None = None
    weights: tuple[tuple[str, int], ...] = ()
    fresh_months: int | None = None


@dataclass(frozen=True)
class Policy:
    """How one queue is ordered.

    `proposed`: the weights are nobody's rule, and every screen and paper says so.
    """

    order: Order = Order.DATE
    criteria: tuple[Criterion, ...] = ()
    ties: tuple[TieBreak, ...] = (TieBreak.JOINED_ON,)
    requires: tuple[Requirement, ...] = ()
    proposed: bool = False

    def criterion(self, kind: CriterionKind) -> Criterion | None:
        """The criterion of a kind, None where the policy does not look at it."""
        return next((one for one in self.criteria if one.kind is kind), None)


DATE_ORDER = Policy()
"""Who joined first comes first: what holds where the office has approved nothing else."""

PROPOSAL = Policy(
    Order.SCORE,
    (
        Criterion(
            CriterionKind.SEVERITY,
            weights=(("very_severe", 4_000), ("severe", 3_000), ("moderate", 1_500), ("mild", 500)),
        ),
        Criterion(CriterionKind.DECILE, per=300),
        Criterion(CriterionKind.OTHER_DISABLED, per=1_000),
        Criterion(CriterionKind.WOMAN_HEAD, per=1_000),
        Criterion(CriterionKind.MONTHS_WAITED, per=50),
    ),
    requires=(Requirement.HOME_VISIT,),
    proposed=True,
)
"""The scoring proposed in domain notes 3.3; no regulation stands behind its weights."""


def check_policy(policy: Policy) -> None:
    """Refuse a policy that cannot be meant: RuleError ``bad_policy`` names every criterion and its fault.

    Faults: `twice`, `unknown_code`, `out_of_range`, `nothing` (gives nobody a point), `not_aged`, and
    `no_criteria` of a score without any.
    """
    wrong: list[tuple[str, str]] = []
    if policy.order is Order.SCORE and not policy.criteria:
        wrong.append(("criteria", "no_criteria"))
    kinds = [one.kind for one in policy.criteria]
    wrong += [(kind.value, "twice") for kind in sorted({kind for kind in kinds if kinds.count(kind) > 1})]
    wrong += [("ties", "twice")] if len(set(policy.ties)) < len(policy.ties) else []
    for one in policy.criteria:
        wrong += [(one.kind.value, fault) for fault in _faults(one)]
    if wrong:
        raise RuleError(
            "bad_policy", fields=[name for name, _ in wrong], faults=[fault for _, fault in wrong]
        )


def _faults(one: Criterion) -> list[str]:
    codes = BY_CODE.get(one.kind)
    given = [weight for _, weight in one.weights] if codes is not None else [one.per]
    faults = []
    if codes is not None and any(code not in codes for code, _ in one.weights):
        faults.append("unknown_code")
    if codes is not None and len({code for code, _ in one.weights}) < len(one.weights):
        faults.append("twice")
    if any(not 0 <= weight <= MOST_WEIGHT for weight in given) or not 0 <= (one.most or 0) <= MOST_SCORE:
        faults.append("out_of_range")
    elif not any(given) or one.most == 0:
        faults.append("nothing")
    if one.fresh_months is not None and (one.kind not in AGES or not 1 <= one.fresh_months <= MOST_MONTHS):
        faults.append("not_aged")
    return faults


def policy_text(policy: Policy) -> str:
    """The policy as it is stored, frozen and digested: JSON with sorted keys."""
    return json.dumps(
        {
            "order": policy.order.value,
            "criteria": [
                {
                    "kind": one.kind.value,
                    "per": one.per,
                    "most": one.most,
                    "weights": [list(weight) for weight in one.weights],
                    "fresh_months": one.fresh_months,
                }
                for one in policy.criteria
            ],
            "ties": [tie.value for tie in policy.ties],
            "requires": [need.value for need in policy.requires],
            "proposed": policy.proposed,
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )


def read_policy(stored: str) -> Policy:
    """The policy of `policy_text`, or of a file with the same keys; RuleError ``bad_policy_file``."""
    try:
        told = json.loads(stored)
        return Policy(
            Order(told["order"]),
            tuple(_read_criterion(one) for one in told.get("criteria", ())),
            tuple(TieBreak(tie) for tie in told.get("ties", ("joined_on",))),
            tuple(Requirement(need) for need in told.get("requires", ())),
            bool(told.get("proposed", False)),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuleError("bad_policy_file") from error


def _read_criterion(told: Any) -> Criterion:
    most, fresh = told.get("most"), told.get("fresh_months")
    return Criterion(
        CriterionKind(told["kind"]),
        _whole(told.get("per", 0)),
        None if most is None else _whole(most),
        tuple((str(code), _whole(weight)) for code, weight in told.get("weights", ())),
        None if fresh is None else _whole(fresh),
    )


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(value)
    return value
