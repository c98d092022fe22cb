# SPDX-License-Identifier: Apache-2.0
"""What the offices sent of a month, as it counts now, one month at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.headquarters import bundles_of, enrol_samples, kit_at
from tests.support.provinces import county, opened
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.summary.bundles import kit_samples as samples
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles
from welfare_desk.services.summary.bundles.kit import MONTHS
from welfare_desk.services.summary.bundles.standings import MOST_MONTHS, check_span, names_of_offices, sent_in


def test_a_month_of_every_office_that_sent_it(tmp_path: Path) -> None:
    kit_at(tmp_path / "kit")
    with opened(county(tmp_path, "ستاد"), MONTHS[-1].plus(1).first()) as hq:
        enrol_samples(hq)
        hq.do(take_bundles, TakeBundles(tuple(map(str, bundles_of(tmp_path / "kit")))))
        with hq._store.kept_reader() as raw:
            for place, month in enumerate(MONTHS, 1):
                found = {one.office: one for one in sent_in(raw, month)}
                assert set(found) == set(samples.COUNTIES)
                assert {(one.month, one.sequence) for one in found.values()} == {(month, place)}
                keyed = {code for code, one in found.items() if one.persons is not None}
                assert keyed == {code for code in samples.COUNTIES if samples.has_key(code)}
            assert list(sent_in(raw, MONTHS[-1].plus(1))) == []
            assert names_of_offices(raw) == dict(samples.COUNTIES)


def test_so_many_months_are_added_up_at_once() -> None:
    first = JalaliMonth(1403, 1)
    check_span(first, first.plus(MOST_MONTHS - 1))
    for until in (first.plus(-1), first.plus(MOST_MONTHS)):
        with pytest.raises(RuleError, match="province_span"):
            check_span(first, until)
