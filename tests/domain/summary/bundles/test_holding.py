# SPDX-License-Identifier: Apache-2.0
"""Whether a month goes on with what is held of its office, as a table of months and corrections."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.support.bundles import MEHR, sealed, told
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.document import Link
from welfare_desk.domain.summary.bundles.holding import Held, check_corrections, check_follows
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN, Correction, Month, without_records

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
THREE = sealed(people=3).closed.figures
"""Three social files, queued for the pension, of a household each; nothing moved."""
ENDED = {"covered": 3, "on_pension": 0, "queued": 3}
NOBODY = dict.fromkeys(ENDED)
Told = tuple[JalaliMonth, str, str, str, int | None, int | None]

ONE_LESS: tuple[Told, ...] = (
    (MEHR, "domains", "social", "files", 3, 2),
    (MEHR, "domains", "social", "women", 3, 2),
    (MEHR, "ages", "18-29", "files", 3, 2),
    (MEHR, "standings", "queued", "files", 3, 2),
    (MEHR, "coverage_out", "deceased", "files", 0, 1),
)
"""One of the three had died in Mehr."""


def of(month: JalaliMonth, *corrections: Told, **changed: Any) -> dict[str, Any]:
    """What a month tells of those before it."""
    names = ("table", "line", "measure", "closed", "now")
    plain = [{"month": str(at), **dict(zip(names, figure, strict=True))} for at, *figure in corrections]
    sequence = 12 * (month.year - MEHR.year) + month.month - MEHR.month + 1
    return {**told(Link(sequence, None), month), "corrections": plain, **changed}


def follows(ended: Month | None, begins: Mapping[str, int | None], *corrections: Told) -> Any:
    try:
        check_follows(of(ABAN, *corrections, before=dict(begins)), None if ended is None else Held(ended))
    except RuleError as refused:
        return tuple(refused.facts[name] for name in ("figure", "ended", "begins"))
    return None


def test_a_month_begins_as_the_one_before_ended() -> None:
    assert (follows(THREE, ENDED), follows(None, NOBODY)) == (None, None)
    assert follows(THREE, ENDED | {"covered": 2}) == ("covered", 3, 2)
    assert follows(THREE, ENDED | {"on_pension": 1}) == ("on_pension", 0, 1)


def test_or_as_its_own_document_corrects_that() -> None:
    """By exactly so many, and of the figure that moved."""
    assert follows(THREE, ENDED | {"covered": 2}, *ONE_LESS) is None
    assert follows(THREE, ENDED, *ONE_LESS) == ("covered", 2, 3)
    assert follows(THREE, ENDED | {"covered": 1}, *ONE_LESS) == ("covered", 2, 1)
    earlier = tuple((MEHR.plus(-1), *figure) for _, *figure in ONE_LESS)
    assert follows(THREE, ENDED | {"covered": 2}, *earlier) == ("covered", 3, 2)
    care: Told = (MEHR, "recurring", "care", "drawing", 0, 1)
    pension: Told = (MEHR, "recurring", "pension", "drawing", 0, 1)
    assert follows(THREE, ENDED | {"on_pension": 1}, care) == ("on_pension", 0, 1)
    assert follows(THREE, ENDED | {"on_pension": 1}, pension) is None
    assert follows(THREE, ENDED | {"queued": 4}, (MEHR, "queues", "pension", "files", 0, 1)) is None


def test_what_was_known_does_not_become_unknown() -> None:
    nothing = replace(THREE, tables=without_records(THREE.tables), before=STOOD_UNKNOWN, after=STOOD_UNKNOWN)
    forgotten: Told = (MEHR, "domains", "social", "files", 3, None)
    assert follows(THREE, ENDED | {"covered": None}, forgotten) == ("covered", 3, None)
    assert follows(nothing, NOBODY) is None
    assert follows(nothing, ENDED) == ("covered", None, 3)
    learnt: tuple[Told, ...] = tuple(
        (MEHR, table, key, "files", None, 3 if key in {"social", "pension"} else 0)
        for table, keys in {
            "domains": ("social", "rehabilitation", "prevention"),
            "queues": ("pension",),
        }.items()
        for key in keys
    )
    begins = {"covered": 3, "on_pension": None, "queued": 3}
    assert follows(nothing, begins, *learnt) is None
    assert follows(nothing, begins | {"covered": 4}, *learnt) == ("covered", 3, 4)


def corrects(
    document: Mapping[str, Any], *held: Held, beyond: JalaliMonth | None = None
) -> tuple[str, Any] | None:
    months = {one.month.month: one for one in held}
    try:
        check_corrections(document, months.get, beyond)
    except RuleError as refused:
        names = ("line", "closed", "held", "checks")
        facts = {name: refused.facts[name] for name in names if name in refused.facts}
        return refused.facts["corrected"], facts.get("checks") or tuple(facts.values())
    return None


def test_each_is_told_by_its_code() -> None:
    with pytest.raises(RuleError, match="bundle_begins_otherwise"):
        check_follows(of(ABAN, before=NOBODY), Held(THREE))
    with pytest.raises(RuleError, match="bundle_corrects_otherwise"):
        check_corrections(of(ABAN, *ONE_LESS), lambda _month: None)


def in_month(month: JalaliMonth, people: int = 3) -> Month:
    return sealed(month, people).closed.figures


def test_a_correction_names_the_figure_that_was_told_last() -> None:
    assert corrects(of(ABAN, *ONE_LESS), Held(THREE)) is None
    lie: Told = (MEHR, "domains", "social", "women", 7, 2)
    assert corrects(of(ABAN, lie), Held(THREE)) == ("1404-07", ("social", 7, 3))
    unnamed: Told = (MEHR, "neighbourhoods", "واوان", "files", 0, 1)
    assert corrects(of(ABAN, unnamed), Held(THREE)) is None
    since = Held(THREE, [Correction("domains", "social", "women", 3, 2)])
    again: Told = (MEHR, "domains", "social", "women", 2, 3)
    assert corrects(of(AZAR, again), since, Held(in_month(ABAN))) is None
    assert corrects(of(AZAR, (*again[:4], 3, 2)), since, Held(in_month(ABAN))) == (
        "1404-07",
        ("social", 3, 2),
    )


def test_of_a_month_that_is_not_held_nothing_is_corrected() -> None:
    """But by a chain whose first bundles never came, as far back as it has bundles."""
    document = of(ABAN, *ONE_LESS)
    assert corrects(document) == ("1404-07", ())
    assert corrects(document, beyond=MEHR) == ("1404-07", ())
    assert corrects(document, beyond=ABAN) is None
    assert corrects({**document, "sequence": 1}, beyond=ABAN) == ("1404-07", ())


def test_what_added_up_adds_up_as_corrected() -> None:
    mehr, aban = Held(THREE), Held(in_month(ABAN))
    also = tuple((ABAN, *figure) for _, *figure in ONE_LESS[:4])
    assert corrects(of(AZAR, *ONE_LESS, *also), mehr, aban) is None
    assert corrects(of(AZAR, *ONE_LESS), mehr, aban) == ("1404-08", ["coverage_movement"])
    assert corrects(of(AZAR, *also), mehr, aban) == ("1404-08", ["coverage_movement"])
    half: Told = (ABAN, "coverage_out", "discharged", "files", 0, 500)
    assert corrects(of(AZAR, half), mehr, aban) == ("1404-08", ["coverage_movement"])
    ages: Told = (MEHR, "ages", "75+", "files", 0, 7)
    assert corrects(of(AZAR, ages), mehr, aban) == ("1404-07", ["covered_by_age"])
    unpaid: Told = (MEHR, "payments", "pension", "net", 0, 10**12)
    assert corrects(of(AZAR, unpaid), mehr, aban) == ("1404-07", ["payments_net"])
    forgotten: Told = (MEHR, "domains", "social", "files", 3, None)
    assert corrects(of(AZAR, forgotten), mehr, aban) == ("1404-08", ["coverage_movement"])


def test_before_the_first_month_more_may_have_stood_but_not_fewer_than_none() -> None:
    """A client who was covered since Shahrivar and left in Mehr was entered in Aban, and moves no end."""
    left: Told = (MEHR, "coverage_out", "discharged", "files", 0, 1)
    assert corrects(of(ABAN, left), Held(THREE)) is None
    came: Told = (MEHR, "coverage_in", "opened", "files", 0, 4)
    assert corrects(of(ABAN, came), Held(THREE)) == ("1404-07", ["coverage_movement"])


def test_what_did_not_add_up_before_is_not_asked() -> None:
    """Months of two branches may meet where headquarters let a chain begin."""
    apart = Held(in_month(ABAN, 5))
    more: Told = (MEHR, "payments", "pension", "lines", 0, 1)
    assert corrects(of(AZAR, more), Held(THREE), apart) is None
    assert corrects(of(AZAR, *ONE_LESS), Held(THREE), apart) is None


@pytest.mark.parametrize("beyond", [None, ABAN])
def test_a_month_that_corrects_nothing_asks_nothing(beyond: JalaliMonth | None) -> None:
    assert corrects(of(ABAN), beyond=beyond) is None
