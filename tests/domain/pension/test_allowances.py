# SPDX-License-Identifier: Apache-2.0
"""Who may draw which allowance, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage, Kinship, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.allowances import (
    NEEDS,
    SAID_BY_CLERK,
    AllowanceFacts,
    AllowanceKind,
    Condition,
    Limits,
    Need,
    check_birth,
    check_eligible,
    conditions,
    may_draw,
    missing,
)
from welfare_desk.domain.pension.kinds import PaymentKind

ON = from_jalali(1404, 7, 30)
LIMITS = Limits(living_decile=7, twins_decile=5, triplets_decile=7, multiples_age=7)
VOTED, UNTIL, ASKED = from_jalali(1402, 8, 21), from_jalali(1407, 8, 21), from_jalali(1404, 2, 1)
GROWN = AllowanceFacts(
    Coverage.COVERED,
    from_jalali(1364, 12, 29),
    disabled=True,
    severity=Severity.SEVERE,
    commission_on=VOTED,
    valid_until=UNTIL,
    disabled_in_family=1,
    decile=4,
    decile_on=ASKED,
    workers_insurance=False,
)
CHILD = replace(GROWN, birth_date=from_jalali(1399, 8, 1), disabled=False, severity=None)
K, N = AllowanceKind, Need


def lacking(kind: AllowanceKind, facts: AllowanceFacts, born: int | None = None) -> tuple[Need, ...]:
    """What is missing where the clerk has confirmed all that a clerk may."""
    return missing(conditions(kind, facts, LIMITS, on=ON, born_together=born, confirmed=SAID_BY_CLERK))


@pytest.mark.parametrize(
    ("kind", "facts", "born", "wanted"),
    [
        (K.CARE, GROWN, None, ()),
        (K.CARE, replace(GROWN, severity=Severity.VERY_SEVERE), None, ()),
        (K.CARE, replace(GROWN, severity=Severity.MODERATE), None, (N.SEVERE,)),
        (K.CARE, replace(GROWN, severity=Severity.UNKNOWN), None, (N.SEVERE,)),
        (K.CARE, replace(GROWN, valid_until=from_jalali(1404, 7, 29)), None, (N.SEVERE,)),
        (K.CARE, replace(GROWN, valid_until=ON), None, ()),
        (K.CARE, replace(GROWN, valid_until=None), None, ()),
        (K.CARE, replace(GROWN, coverage=Coverage.APPLICANT), None, (N.COVERED,)),
        (K.HYGIENE, GROWN, None, ()),
        (K.HYGIENE, replace(GROWN, severity=Severity.MILD), None, (N.SEVERE,)),
        # Two disabled in a family need no test of severity.
        (K.HYGIENE, replace(GROWN, severity=Severity.MILD, disabled_in_family=2), None, ()),
        (K.HYGIENE, replace(GROWN, disabled=False, disabled_in_family=2), None, (N.DISABLED,)),
        (K.LIVING, GROWN, None, ()),
        (K.LIVING, replace(GROWN, birth_date=from_jalali(1386, 7, 30)), None, ()),
        (K.LIVING, replace(GROWN, birth_date=from_jalali(1386, 8, 1)), None, (N.ADULT,)),
        (K.LIVING, replace(GROWN, birth_date=None), None, (N.ADULT,)),
        (K.LIVING, replace(GROWN, decile=7), None, ()),
        (K.LIVING, replace(GROWN, decile=8), None, (N.DECILE,)),
        (K.LIVING, replace(GROWN, decile=None), None, (N.DECILE,)),
        (K.LIVING, replace(GROWN, workers_insurance=True), None, (N.NO_WORKERS_INSURANCE,)),
        (K.LIVING, replace(GROWN, severity=Severity.MILD, decile=9), None, (N.SEVERE, N.DECILE)),
        (K.MULTIPLES, CHILD, 2, ()),
        (K.MULTIPLES, replace(CHILD, decile=6), 2, (N.DECILE,)),
        (K.MULTIPLES, replace(CHILD, decile=6), 3, ()),
        # Until the end of age six: paid to the day before the seventh birthday.
        (K.MULTIPLES, replace(CHILD, birth_date=from_jalali(1397, 8, 1)), 2, ()),
        (K.MULTIPLES, replace(CHILD, birth_date=from_jalali(1397, 7, 30)), 2, (N.UNDER_AGE,)),
        (K.KIN_CARE, CHILD, None, ()),
    ],
)
def test_what_is_missing(
    kind: AllowanceKind, facts: AllowanceFacts, born: int | None, wanted: tuple[Need, ...]
) -> None:
    assert lacking(kind, facts, born) == wanted


def test_each_condition_has_its_evidence_and_its_limit() -> None:
    assert conditions(K.LIVING, GROWN, LIMITS, on=ON) == (
        Condition(N.COVERED, True),
        Condition(N.SEVERE, True, VOTED),
        Condition(N.ADULT, True, from_jalali(1364, 12, 29), 18),
        Condition(N.NO_WORK, None),
        Condition(N.NO_WORKERS_INSURANCE, True),
        Condition(N.DECILE, True, ASKED, 7),
    )


def test_what_only_a_clerk_has_seen_is_missing_until_somebody_says_so() -> None:
    unsaid = missing(conditions(K.CARE, GROWN, LIMITS, on=ON))
    assert unsaid == (N.SPINAL_OR_BEDRIDDEN, N.NEEDY)


def test_headquarters_grants_despite_what_is_missing_by_letter() -> None:
    found = conditions(K.CARE, GROWN, LIMITS, on=ON, confirmed=(N.NEEDY,))
    with pytest.raises(RuleError) as refused:
        check_eligible(found, despite=(), reason="", letter_no="")
    assert (refused.value.code, refused.value.facts) == (
        "not_eligible",
        {"needs": [N.SPINAL_OR_BEDRIDDEN]},
    )
    with pytest.raises(RuleError) as unsaid:
        check_eligible(found, despite=(N.SPINAL_OR_BEDRIDDEN,), reason="", letter_no="")
    assert unsaid.value.facts["fields"] == ["reason", "letter_no"]
    check_eligible(found, despite=(N.SPINAL_OR_BEDRIDDEN,), reason="موافقت ستاد", letter_no="12/3")


@pytest.mark.parametrize(
    ("kind", "born", "code"),
    [
        (K.MULTIPLES, 2, ""),
        (K.MULTIPLES, 9, ""),
        (K.MULTIPLES, None, "required"),
        (K.MULTIPLES, 1, "bad_number"),
        (K.MULTIPLES, 10, "bad_number"),
        (K.CARE, None, ""),
        (K.CARE, 2, "only_of_multiples"),
    ],
)
def test_how_many_were_born_at_once(kind: AllowanceKind, born: int | None, code: str) -> None:
    told = ""
    try:
        check_birth(kind, born)
    except RuleError as refused:
        [told] = refused.facts["codes"]
    assert told == code


def test_who_draws_is_the_client_the_head_the_spouse_or_the_guardian() -> None:
    members = [(1, Kinship.HEAD), (2, Kinship.SPOUSE), (3, Kinship.SON), (4, Kinship.BROTHER)]
    drawing = [one for one in range(1, 7) if may_draw(one, person_id=3, guardian_id=5, members=members)]
    assert drawing == [1, 2, 3, 5]


def test_every_allowance_is_a_kind_of_payment_with_its_needs() -> None:
    assert {kind.value for kind in AllowanceKind} == {kind.value for kind in PaymentKind} - {"pension"}
    assert NEEDS.keys() == set(AllowanceKind)


FACTS = st.builds(
    AllowanceFacts,
    coverage=st.sampled_from(Coverage),
    birth_date=st.none() | st.dates(date(1930, 1, 1), ON),
    disabled=st.booleans(),
    severity=st.none() | st.sampled_from(Severity),
    commission_on=st.none(),
    valid_until=st.none() | st.dates(date(2024, 1, 1), date(2027, 1, 1)),
    disabled_in_family=st.integers(0, 5),
    decile=st.none() | st.integers(1, 10),
    decile_on=st.none(),
    workers_insurance=st.booleans(),
)


@given(st.sampled_from(AllowanceKind), FACTS, st.integers(2, 5), st.sets(st.sampled_from(Need)))
def test_who_confirms_more_misses_no_more(
    kind: AllowanceKind, facts: AllowanceFacts, born: int, said: set[Need]
) -> None:
    without = missing(conditions(kind, facts, LIMITS, on=ON, born_together=born))
    with_it = missing(conditions(kind, facts, LIMITS, on=ON, born_together=born, confirmed=said))
    assert set(with_it) == set(without) - (said & SAID_BY_CLERK)
