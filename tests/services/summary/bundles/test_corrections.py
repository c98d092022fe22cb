# SPDX-License-Identifier: Apache-2.0
"""Headquarters takes a correction of what it holds as it was told last, through every turn of a chain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.bundles import OFFICE, PERSON, PRIVATE, PUBLIC, sealed_rows, signed
from tests.support.provinces import LATER, MEHR, county, opened
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.bundles import enrolment
from welfare_desk.domain.summary.bundles.document import Link, Persons, document
from welfare_desk.domain.summary.bundles.enrolment import Identity
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import Stood
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import AskTotals, totals
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain
from welfare_desk.services.summary.bundles.enrolling import EnrolOffice, enrol_office
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles
from welfare_desk.storage.summary.bundles import keys

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
WHO = Identity(OFFICE.county, OFFICE.province, OFFICE.code, PUBLIC, bytes([9]) + bytes(31))
COUNTED = (
    ("domains", "social", "files"),
    ("domains", "social", "women"),
    ("ages", "18-29", "files"),
    ("standings", "non_recurring", "files"),
)
"""Figures in which every one of the people is counted."""


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        request = canonical(enrolment.request(WHO, keys.signer(PRIVATE))).decode()
        session.do(enrol_office, EnrolOffice(request))
        yield session


def month(
    of: JalaliMonth,
    people: int,
    link: Link,
    corrects: JalaliMonth | None = None,
    closed: int = 0,
    now: int = 0,
) -> bytes:
    """A month of so many people, which tells that in an earlier one there were others."""
    rows: dict[Source, list[Row]] = {source: [] for source in Source}
    person = {**PERSON, "standing": "non_recurring"}
    rows[Source.PEOPLE] = [{**person, "file": f"1400-{number:05d}"} for number in range(people)]
    told = document(OFFICE, sealed_rows(rows, Stood(people, 0, 0), of), link, Persons(None), "test")
    corrections = [
        {
            "month": str(corrects),
            "table": table,
            "line": line,
            "measure": measure,
            "closed": closed,
            "now": now,
        }
        for table, line, measure in COUNTED
        if corrects is not None
    ]
    return signed({**told, "corrections": corrections})


def linked(*before: bytes, replaces: bytes | None = None) -> Link:
    """The place after these."""
    last = sha256_hex(before[-1]) if before else None
    return Link(len(before) + 1, last, None if replaces is None else sha256_hex(replaces))


def take(hq: Session, folder: Path, *bundles: bytes) -> list[str]:
    """The codes of those that were refused, with their reasons."""
    paths = []
    for place, data in enumerate(bundles):
        paths.append(folder / f"{place}-{sha256_hex(data)[:8]}.wdm")
        paths[-1].write_bytes(data)
    found = hq.do(take_bundles, TakeBundles(tuple(map(str, paths))))
    assert len(found.taken) + len(found.refused) == len(bundles)
    return [f"{one.code} {one.facts.get('reason', '')}".strip() for one in found.refused]


def covered(hq: Session, since: JalaliMonth, until: JalaliMonth) -> int | None:
    """Files of a span: of its last month, as corrected."""
    province = hq.ask(totals, AskTotals(since, until)).province
    table = next(one.table for one in province.tables if one.table.code == "domains")
    return table.total("files")


MEHR_3 = month(MEHR, 3, Link(1, None))
ABAN_2 = month(ABAN, 2, linked(MEHR_3), MEHR, 3, 2)


def test_a_figure_that_nobody_told_so_is_corrected_by_nobody(hq: Session, tmp_path: Path) -> None:
    lie = month(ABAN, 2, linked(MEHR_3), MEHR, 7, 6)
    assert take(hq, tmp_path, MEHR_3, lie) == ["bundle_begins_otherwise"]
    same = month(ABAN, 3, linked(MEHR_3), MEHR, 4, 3)
    assert take(hq, tmp_path, same) == ["bundle_corrects_otherwise"]
    never = month(ABAN, 3, linked(MEHR_3), JalaliMonth(1390, 1), 0, 10**12)
    assert take(hq, tmp_path, never) == ["bundle_corrects_otherwise month"]
    assert take(hq, tmp_path, ABAN_2) == []
    half = month(AZAR, 2, linked(MEHR_3, ABAN_2), MEHR, 2, 9)
    assert take(hq, tmp_path, half) == ["bundle_corrects_otherwise sums"]


def test_what_was_told_last_is_what_a_later_report_corrects(hq: Session, tmp_path: Path) -> None:
    """She was not dead: Azar takes back of Mehr what Aban told of it, and as much of Aban."""
    azar = month(AZAR, 2, linked(MEHR_3, ABAN_2), MEHR, 3, 2)
    assert take(hq, tmp_path, MEHR_3, ABAN_2, azar) == ["bundle_corrects_otherwise"]
    dey = AZAR.plus(1)
    azar = month(AZAR, 2, linked(MEHR_3, ABAN_2))
    assert take(hq, tmp_path, azar, month(dey, 2, linked(MEHR_3, ABAN_2, azar), MEHR, 2, 3)) == [
        "bundle_corrects_otherwise sums"
    ]
    assert covered(hq, MEHR, ABAN) == 2


def test_a_month_that_is_sent_again_makes_void_what_it_told(hq: Session, tmp_path: Path) -> None:
    assert take(hq, tmp_path, MEHR_3, ABAN_2) == []
    aban = month(ABAN, 1, linked(MEHR_3, ABAN_2, replaces=ABAN_2), MEHR, 3, 1)
    assert take(hq, tmp_path, aban) == []
    chain = (MEHR_3, ABAN_2, aban)
    mehr = month(MEHR, 1, linked(*chain, replaces=MEHR_3))
    skipped = month(AZAR, 0, linked(*chain, mehr), ABAN, 1, 0)
    assert take(hq, tmp_path, mehr, skipped) == ["bundle_corrects_otherwise month"]
    again = month(ABAN, 1, linked(*chain, mehr, replaces=aban))
    assert take(hq, tmp_path, again) == []
    assert take(hq, tmp_path, month(AZAR, 1, linked(*chain, mehr, again), MEHR, 3, 1)) == [
        "bundle_corrects_otherwise"
    ]
    assert take(hq, tmp_path, month(AZAR, 1, linked(*chain, mehr, again))) == []


def test_what_never_came_is_corrected_for_nothing_by_a_chain_that_began_anew(
    hq: Session, tmp_path: Path
) -> None:
    """A headquarters that lost its folder has none of the months before: they count nowhere."""
    azar = month(AZAR, 2, Link(9, "a" * 64), ABAN, 3, 2)
    dey = month(AZAR.plus(1), 2, Link(10, sha256_hex(azar)), ABAN, 2, 3)
    assert take(hq, tmp_path, azar) == ["bundle_gap several"]
    hq.do(begin_chain, BeginChain(OFFICE.code, "پوشهٔ ستاد سوخت"))
    assert take(hq, tmp_path, azar) == []
    hq.close()
    with opened(tmp_path / "ستاد", AZAR.plus(2).first()) as later:
        assert take(later, tmp_path, dey) == []
        assert (covered(later, ABAN, AZAR), covered(later, AZAR, AZAR.plus(1))) == (2, 2)


def test_a_chain_that_began_anew_corrects_what_it_went_back_to(hq: Session, tmp_path: Path) -> None:
    """The copy knew Mehr alone: what the other branch told of it since is void once Aban comes again."""
    assert take(hq, tmp_path, MEHR_3, ABAN_2) == []
    aban = month(ABAN, 1, linked(MEHR_3), MEHR, 3, 1)
    assert take(hq, tmp_path, aban) == ["bundle_forked sequence"]
    hq.do(begin_chain, BeginChain(OFFICE.code, "پشتیبان برگردانده شد"))
    of_the_other = month(ABAN, 1, linked(MEHR_3), MEHR, 2, 1)
    assert take(hq, tmp_path, of_the_other) == ["bundle_corrects_otherwise"]
    assert take(hq, tmp_path, aban) == []
    azar = month(AZAR, 1, linked(MEHR_3, aban), MEHR, 2, 1)
    assert take(hq, tmp_path, azar) == ["bundle_corrects_otherwise"]
    assert take(hq, tmp_path, month(AZAR, 1, linked(MEHR_3, aban))) == []


def test_the_way_out_that_is_told_leads_out(hq: Session, tmp_path: Path) -> None:
    """The corrected month and those after it, closed anew, come after a chain that was begun."""
    refused = month(ABAN, 3, linked(MEHR_3), MEHR, 4, 3)
    assert take(hq, tmp_path, MEHR_3, refused) == ["bundle_corrects_otherwise"]
    mehr = month(MEHR, 2, linked(MEHR_3, refused, replaces=MEHR_3))
    aban = month(ABAN, 2, linked(MEHR_3, refused, mehr, replaces=refused))
    hq.do(begin_chain, BeginChain(OFFICE.code, "مهر و آبان دوباره بسته شد"))
    hq.close()
    with opened(tmp_path / "ستاد", LATER + timedelta(days=1)) as later:
        assert take(later, tmp_path, mehr, aban) == []
        assert covered(later, MEHR, ABAN) == 2


def test_a_chain_begins_anew_as_the_month_that_is_held_ended(hq: Session, tmp_path: Path) -> None:
    """Else it goes back one month more; what was refused on the way is where its numbers went."""
    assert take(hq, tmp_path, MEHR_3, month(ABAN, 3, linked(MEHR_3))) == []
    hq.do(begin_chain, BeginChain(OFFICE.code, "پشتیبان برگردانده شد"))
    aban = month(ABAN, 1, linked(MEHR_3))
    assert take(hq, tmp_path, aban) == ["bundle_begins_otherwise anew"]
    mehr = month(MEHR, 1, linked(MEHR_3, aban, replaces=MEHR_3))
    again = month(ABAN, 1, linked(MEHR_3, aban, mehr, replaces=aban))
    assert take(hq, tmp_path, again, mehr) == []
    assert covered(hq, MEHR, ABAN) == 1


def test_numbers_that_nobody_has_any_more_leave_no_month_of_the_lost_branch(
    hq: Session, tmp_path: Path
) -> None:
    """Of numbers that never came nobody knows where they left the others: all that may differ comes again."""
    aban = month(ABAN, 3, linked(MEHR_3))
    assert take(hq, tmp_path, MEHR_3, aban) == []
    anew = BeginChain(OFFICE.code, "پشتیبان برگردانده شد")
    hq.do(begin_chain, anew)
    azar = month(AZAR, 3, Link(3, "a" * 64))
    again = month(ABAN, 3, Link(4, sha256_hex(azar), sha256_hex(aban)))
    hq.close()
    with opened(tmp_path / "ستاد", LATER + timedelta(days=1)) as later:
        assert take(later, tmp_path, azar) == ["bundle_gap"]
        later.do(begin_chain, anew)
        assert take(later, tmp_path, azar) == ["bundle_forked begin"]
        assert take(later, tmp_path, again) == []
        assert covered(later, MEHR, AZAR) == 3
