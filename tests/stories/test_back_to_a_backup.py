# SPDX-License-Identifier: Apache-2.0
"""An office goes back to its backup honestly: headquarters refuses its other branch, then lets it go on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.office import ADMIN, CHEAP, PASSWORD
from tests.support.provinces import LATER, MEHR, at, closed_and_sent, county, enrolled, opened, peopled
from welfare_desk import assembly
from welfare_desk.services.restoring import Credentials
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.board import AskCell, cell
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain
from welfare_desk.services.summary.bundles.exporting import MonthExported
from welfare_desk.services.summary.bundles.headquarters import (
    AskProvince,
    BundlesTaken,
    TakeBundles,
    province,
    read_bundle,
    take_bundles,
)
from welfare_desk.services.upkeep import MakeBackup, make_backup
from welfare_desk.storage.check import check

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
DEY = MEHR.plus(3)
NEXT_DAY, A_MONTH_ON = LATER + timedelta(days=1), LATER + timedelta(days=30)


@pytest.fixture
def hq(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as session:
        yield session


def take(hq: Session, *sent: MonthExported) -> BundlesTaken:
    return hq.do(take_bundles, TakeBundles(tuple(one.bundle for one in sent)))


def refusals(found: BundlesTaken) -> list[tuple[str, str, str]]:
    return [(one.month, one.code, str(one.facts.get("reason", ""))) for one in found.refused]


def test_an_office_goes_on_from_its_backup(hq: Session, tmp_path: Path) -> None:
    place, out, anew = peopled(tmp_path), tmp_path / "out", tmp_path / "anew"
    with opened(place) as office, opened(county(tmp_path, "قدس")) as other:
        for one in (office, other):
            enrolled(one, hq)
        mehr = closed_and_sent(office, MEHR, out)
        backup = Path(office.do(make_backup, MakeBackup(str(tmp_path / "usb"))).file)
        aban, azar = (closed_and_sent(office, month, out) for month in (ABAN, AZAR))
        neighbours = [closed_and_sent(other, month, tmp_path / "other") for month in (MEHR, ABAN, AZAR)]
    assert len(take(hq, *neighbours, mehr, aban).taken) == 5

    assembly.restore_office(place, backup, Credentials(ADMIN, PASSWORD), clock=at(NEXT_DAY), kdf=CHEAP)
    with opened(place, NEXT_DAY) as office:
        again = [closed_and_sent(office, month, anew) for month in (ABAN, AZAR)]
        assert [one.sequence for one in again] == [2, 3]
        assert read_bundle(again[0].bundle).branch == 2

        # Azar of both branches at once: that which goes on from what was taken is the next.
        found = take(hq, *again, azar)
        assert [one.digest for one in found.taken] == [azar.digest]
        assert refusals(found) == [
            ("1404-08", "bundle_forked", "sequence"),
            ("1404-09", "bundle_forked", "previous"),
        ]

        bundle = read_bundle(mehr.bundle)
        begun = hq.do(begin_chain, BeginChain(bundle.county, "رایانه سوخت و پشتیبان مهر برگشت"))
        assert (begun.office, begun.county, begun.chain) == (bundle.office, bundle.county, 2)
        assert [one.sequence for one in take(hq, *reversed(again)).taken] == [2, 3]
    with opened(place, A_MONTH_ON) as office:
        later = closed_and_sent(office, DEY, anew)
    with opened(tmp_path / "ستاد", A_MONTH_ON) as then:  # the month has ended there too
        assert [one.month for one in take(then, later).taken] == ["1404-10"]
    assert refusals(take(hq, aban)) == [("1404-08", "bundle_repeated", "")]

    told = hq.ask(province, AskProvince(MEHR, AZAR)).told
    for total in told["totals"]:  # three persons of the office, none of its neighbour, no month twice
        assert (len(total["offices"]), total["persons"]["once"]) == (2, 3)
        domains = next(table for table in total["tables"] if table["code"] == "domains")
        assert sum(line["values"][0] for line in domains["lines"]) == 3
    shown = hq.ask(cell, AskCell(bundle.office, ABAN))
    assert [one.digest for one in shown.taken] == [again[0].digest, aban.digest]
    assert check(hq._store).findings == ()
