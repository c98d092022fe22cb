# SPDX-License-Identifier: Apache-2.0
"""A policy as SQL: the hundredths and place keys of `domain.waiting.scoring`, for a million rows.

The expressions read the columns of `storage.waiting.facts.FACTS` and the parameter `:day`; weights are whole
numbers, codes are those of the domain: nothing a person has typed comes into a statement.
"""

from __future__ import annotations

from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.policy import (
    BY_CODE,
    MOST_SCORE,
    Criterion,
    CriterionKind,
    Order,
    Policy,
    TieBreak,
)
from welfare_desk.domain.waiting.scoring import (
    ALL_TIE_BITS,
    LAST_DAY,
    NO_DECILE,
    NO_SEVERITY,
    SEVERITY_RANKS,
    TIE_BITS,
)

_LAPSED = "coalesce(severity_until < :day, 0)"
_JOINED = f"min(max(CAST(julianday(joined_on) - 2415020.5 AS INTEGER), 0), {LAST_DAY})"
"""Days since 1900-01-01, whose Julian day is 2415020.5."""


def _stale(one: Criterion, column: str) -> str:
    if one.fresh_months is None:
        return "0"
    return f"({column} IS NULL OR jalali_months({column}, :day) >= {one.fresh_months})"


def _weighed(one: Criterion, column: str) -> str:
    known = [(code, weight) for code, weight in one.weights if code in BY_CODE[one.kind]]
    cases = " ".join(f"WHEN '{code}' THEN {weight}" for code, weight in known)
    return f"CASE {column} {cases} ELSE 0 END" if cases else "0"


def part_sql(one: Criterion) -> str:
    """The hundredths that a criterion gives, as an expression."""
    kind = one.kind
    units = {
        CriterionKind.DECILE: f"iif(decile IS NULL OR {_stale(one, 'decile_on')}, 0, 11 - decile)",
        CriterionKind.OTHER_DISABLED: "other_disabled",
        CriterionKind.WOMAN_HEAD: "woman_head",
        CriterionKind.MONTHS_WAITED: "max(0, jalali_months(joined_on, :day))",
        CriterionKind.HOUSEHOLD_SIZE: "household_size",
        CriterionKind.DOCUMENTS: f"(documents = '{Documents.COMPLETE}')",
        CriterionKind.VISITED: f"(visited_on IS NOT NULL AND NOT {_stale(one, 'visited_on')})",
    }
    if kind is CriterionKind.SEVERITY:
        points = f"iif({_LAPSED}, 0, {_weighed(one, 'severity')})"
    elif kind is CriterionKind.HOUSING:
        points = _weighed(one, "housing")
    else:
        points = f"{one.per} * {units[kind]}"
    return points if one.most is None else f"min({points}, {one.most})"


def parts_sql(policy: Policy) -> tuple[str, ...]:
    """One expression for each criterion, in the order of the policy; none in date order."""
    return () if policy.order is Order.DATE else tuple(part_sql(one) for one in policy.criteria)


def _tie(tie: TieBreak) -> str:
    if tie is TieBreak.JOINED_ON:
        return _JOINED
    if tie is TieBreak.DECILE:
        return f"coalesce(decile, {NO_DECILE})"
    cases = " ".join(f"WHEN '{code}' THEN {rank}" for code, rank in SEVERITY_RANKS.items())
    return f"iif({_LAPSED}, {NO_SEVERITY}, CASE severity {cases} ELSE {NO_SEVERITY} END)"


def score_sql(policy: Policy) -> str:
    """The score from the columns `part1`, `part2`, … of `parts_sql`."""
    count = len(parts_sql(policy))
    added = " + ".join(f"part{number}" for number in range(1, count + 1)) or "0"
    return f"min({added}, {MOST_SCORE})"


def key_sql(policy: Policy) -> str:
    """The place key from the column `score` and the facts."""
    if policy.order is Order.DATE:
        return f"({_JOINED} << {ALL_TIE_BITS})"
    key = f"({MOST_SCORE} - score)"
    for tie in policy.ties:
        key = f"(({key} << {TIE_BITS[tie]}) | {_tie(tie)})"
    unused = ALL_TIE_BITS - sum(TIE_BITS[tie] for tie in policy.ties)
    return f"({key} << {unused})"


def scored_sql(policy: Policy, facts: str) -> str:
    """Common table expressions that end in `scored`: the rows of `facts` with score, place_key and parts."""
    parts = parts_sql(policy)
    listed = "".join(f", {one} AS part{number}" for number, one in enumerate(parts, start=1))
    joined = " || ',' || ".join(f"part{number}" for number in range(1, len(parts) + 1)) or "''"
    # Without MATERIALIZED each part would be computed again wherever it is named.
    return (
        f"facts AS MATERIALIZED ({facts}), parted AS MATERIALIZED (SELECT facts.*{listed} FROM facts),"
        f" summed AS MATERIALIZED (SELECT parted.*, {score_sql(policy)} AS score FROM parted),"
        f" scored AS (SELECT summed.*, {key_sql(policy)} AS place_key, '' || {joined} AS parts FROM summed)"
    )
