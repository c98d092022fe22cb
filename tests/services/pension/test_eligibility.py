# SPDX-License-Identifier: Apache-2.0
"""What files lack of an allowance is what the rule says of their facts, by the dated rules of the day."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.filled import filled_office
from welfare_desk.domain.pension.allowances import AllowanceKind, Limits, conditions, unmet
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.pension.eligibility import lacking, limits_on
from welfare_desk.storage.office_settings import values_in_force
from welfare_desk.storage.pension import allowance_facts


@pytest.mark.parametrize("kind", AllowanceKind)
def test_every_file_that_is_asked_about_is_told_all_it_lacks(tmp_path: Path, kind: AllowanceKind) -> None:
    with filled_office(tmp_path) as session, session._store.kept_reader() as raw:
        day = session.today()
        rules = values_in_force(raw, day)
        limits = limits_on(raw, day)
        assert limits == Limits(
            living_decile=rules[DatedRule.LIVING_DECILE],
            twins_decile=rules[DatedRule.TWINS_DECILE],
            triplets_decile=rules[DatedRule.TRIPLETS_DECILE],
            multiples_age=rules[DatedRule.MULTIPLES_AGE],
        )
        files = [one for (one,) in raw.execute("SELECT id FROM case_file ORDER BY id")]
        told = lacking(raw, kind, day)(files)
        facts = allowance_facts.facts_of_files(raw, files)
        needs = {one: unmet(conditions(kind, facts[one], limits, on=day)) for one in files}
        assert told == {one: " ".join(need.value for need in found) for one, found in needs.items()}
        assert lacking(raw, kind, day)([]) == {}
